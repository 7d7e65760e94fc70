//! The pages of e-mail: signing in by a link, and the address of one's own account.

use maud::{Markup, html};

use super::link::PATH as LINK_PATH;
use super::own::PATH;
use crate::base::i18n::Words;
use crate::t;
use crate::web::components::{self, Field, FieldError, Heading, success};
use crate::web::context::Context;
use crate::web::way_back::{FROM, WayBack};

/// What was just done to the address of one's account, told on arriving.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Told {
    /// A link is on its way.
    Sent,
    /// The account has the address.
    Changed,
    /// The account has none any more.
    Removed,
}

impl Told {
    /// What an address says.
    pub(super) fn parse(said: &str) -> Option<Self> {
        [("sent", Self::Sent), ("changed", Self::Changed), ("removed", Self::Removed)]
            .into_iter()
            .find_map(|(known, told)| (known == said).then_some(told))
    }

    fn key(self) -> &'static str {
        match self {
            Self::Sent => "email-confirm-sent",
            Self::Changed => "email-changed",
            Self::Removed => "email-removed",
        }
    }

    /// Its words, which stand first in the title.
    pub(super) fn title(self, words: &Words) -> String {
        match self {
            Self::Sent => t!(words, "email-confirm-sent-title"),
            Self::Changed => t!(words, "email-changed-title"),
            Self::Removed => t!(words, "email-removed-title"),
        }
    }
}

fn heading(title: &str, lead: &str) -> Markup {
    components::heading(&Heading { title, lead: Some(lead), ..Heading::default() })
}

fn address_field(words: &Words, hint: &str, typed: &str, error: Option<&str>) -> Markup {
    components::field(&Field {
        id: "email",
        name: "email",
        kind: "email",
        label: &t!(words, "email-label"),
        hint: Some(hint),
        error,
        value: typed,
        autocomplete: Some("email"),
        verbatim: true,
        ..Field::default()
    })
}

fn summary(words: &Words, error: Option<&str>) -> Markup {
    html! {
        @if let Some(message) = error {
            (components::error_summary(words, &[FieldError { field: "email".to_owned(), message: message.to_owned() }]))
        }
    }
}

/// Where the address is typed to sign in.
pub(super) fn asking(cx: &Context, typed: &str, from: Option<&WayBack>, is_wrong: bool) -> Markup {
    let words = &cx.words;
    let error = is_wrong.then(|| t!(words, "email-wrong"));
    html! {
        (summary(words, error.as_deref()))
        (heading(&t!(words, "email-link-title"), &t!(words, "email-link-lead")))
        form method="post" action=(cx.href(LINK_PATH)) novalidate {
            (address_field(words, &t!(words, "email-link-hint"), typed, error.as_deref()))
            @if let Some(from) = from { input type="hidden" name=(FROM) value=(from.path()); }
            p.row { button.button type="submit" { (t!(words, "email-link-go")) } }
        }
        (other_ways(cx, from))
    }
}

/// What happens now, whether anybody has the address or not.
pub(super) fn sent(cx: &Context, from: Option<&WayBack>) -> Markup {
    let words = &cx.words;
    let back = from.map(|from| format!("?{}", from.query())).unwrap_or_default();
    html! {
        (heading(&t!(words, "email-sent-title"), &t!(words, "email-sent-lead")))
        ol.prose { @for key in ["email-sent-1", "email-sent-2", "email-sent-3"] { li { (words.text(key)) } } }
        section.prose aria-labelledby="no-mail" {
            h2 #no-mail { (t!(words, "email-none")) }
            ul { @for key in ["email-none-1", "email-none-2", "email-none-3"] { li { (words.text(key)) } } }
        }
        p.row { a.button.quiet href={ (cx.href(LINK_PATH)) (back) } { (t!(words, "email-again")) } }
        (other_ways(cx, from))
    }
}

/// The way back to all ways in.
pub(in crate::people) fn other_ways(cx: &Context, from: Option<&WayBack>) -> Markup {
    let back = from.map(|from| format!("?{}", from.query())).unwrap_or_default();
    html! { p.row { a.button.quiet href={ (cx.href("/sign-in")) (back) } { (t!(cx.words, "sign-in-other")) } } }
}

/// The address of one's own account.
pub(super) fn own(cx: &Context, email: Option<&str>, typed: &str, problem: Option<&str>, told: Option<Told>) -> Markup {
    let words = &cx.words;
    html! {
        (summary(words, problem))
        @if let Some(told) = told { (success(&told.title(words), &words.text(told.key()), None)) }
        (heading(&t!(words, "email-title"), &t!(words, "email-lead")))
        @match email {
            Some(email) => { p { (t!(words, "email-now")) " " strong { (email) } } }
            None => { p { (t!(words, "email-not-yet")) } }
        }
        form method="post" action=(cx.href(PATH)) novalidate {
            (address_field(words, &t!(words, "email-hint"), typed, problem))
            p.row {
                button.button type="submit" { (t!(words, "email-go")) }
                a.button.quiet href=(cx.href("/account")) { (t!(words, "email-back")) }
            }
        }
        @if email.is_some() {
            section.prose aria-labelledby="remove" {
                h2 #remove { (t!(words, "email-remove-title")) }
                p { (t!(words, "email-remove-text")) }
                form method="post" action=(cx.href(&format!("{PATH}/remove"))) {
                    p.row { button.button.quiet type="submit" { (t!(words, "email-remove")) } }
                }
            }
        }
    }
}

/// The question whether an address is to be used.
pub(super) fn confirm(cx: &Context, email: &str) -> Markup {
    let words = &cx.words;
    html! {
        (heading(&t!(words, "email-confirm-title"), &t!(words, "email-confirm-lead", email = email)))
        form method="post" action=(cx.href(&cx.path)) {
            p.row { button.button type="submit" { (t!(words, "email-confirm-go")) } }
        }
        p.hint { (t!(words, "email-confirm-not-me")) }
    }
}

/// The address belongs to the account from now on; whoever opened the link is not signed in in this browser.
pub(super) fn changed(cx: &Context) -> Markup {
    let words = &cx.words;
    html! {
        (heading(&t!(words, "email-changed-title"), &t!(words, "email-changed")))
        p.row { a.button href=(cx.href("/sign-in")) { (t!(words, "sign-in-title")) } }
    }
}

/// Another account was quicker.
pub(super) fn taken(cx: &Context) -> Markup {
    let words = &cx.words;
    html! {
        (heading(&t!(words, "email-taken-title"), &t!(words, "email-taken-lead")))
        p.row { a.button href=(cx.href("/sign-in")) { (t!(words, "sign-in-title")) } }
        (components::contact(cx))
    }
}

/// A link that confirms nothing.
pub(super) fn over(cx: &Context) -> Markup {
    let words = &cx.words;
    html! {
        (heading(&t!(words, "link-over-title"), &t!(words, "email-over-lead")))
        p.row { a.button href=(cx.href(PATH)) { (t!(words, "email-title")) } }
        (components::contact(cx))
    }
}
