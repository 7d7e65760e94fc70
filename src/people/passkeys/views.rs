//! The pages of passkeys.

use maud::{Markup, html};

use super::{OWN_PATH, Owned, PATH, PasskeyId};
use crate::base::i18n::Words;
use crate::t;
use crate::web::components::{self, Alert, Field, FieldError, Heading, Question, alert, success};
use crate::web::context::Context;
use crate::web::way_back::{FROM, WayBack};

/// The fields that the script fills: the token of what was asked, and the answer.
pub(in crate::people) const CEREMONY: &str = "proof-ceremony";
pub(in crate::people) const CREDENTIAL: &str = "proof-passkey";

/// What a device is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::people) enum Wish {
    /// A passkey that there is.
    Show,
    /// A new one.
    Make,
}

impl Wish {
    fn said(self) -> (&'static str, String) {
        match self {
            Self::Show => ("get", format!("{PATH}/start")),
            Self::Make => ("create", format!("{OWN_PATH}/start")),
        }
    }
}

/// What was just done, told on arriving.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Told {
    /// There is a new one.
    Made,
    /// One is called otherwise.
    Renamed,
    /// One is gone.
    Removed,
}

impl Told {
    /// What an address says.
    pub(super) fn parse(said: &str) -> Option<Self> {
        [("made", Self::Made), ("renamed", Self::Renamed), ("removed", Self::Removed)]
            .into_iter()
            .find_map(|(known, told)| (known == said).then_some(told))
    }

    fn key(self) -> &'static str {
        match self {
            Self::Made => "passkey-told-made",
            Self::Renamed => "passkey-told-renamed",
            Self::Removed => "passkey-told-removed",
        }
    }

    /// Its words, which stand first in the title.
    pub(super) fn title(self, words: &Words) -> String {
        words.text(&format!("{}-title", self.key()))
    }
}

/// Why something of one's passkeys was not done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    /// The one of this number is called nothing.
    NoName(PasskeyId),
    /// Without it there would be no second step left.
    Last,
}

/// The button that asks the device, within a form; what the script cannot do is said in words, and all of this is unseen by
/// whoever has no scripts but for the sentence that says so.
pub(in crate::people) fn press(cx: &Context, wish: Wish, label: &str) -> Markup {
    let words = &cx.words;
    let (wish, start) = wish.said();
    html! {
        div.passkey data-passkey=(wish) data-start=(cx.href(&start)) {
            input type="hidden" name=(CEREMONY) value="" data-passkey-ceremony;
            input type="hidden" name=(CREDENTIAL) value="" data-passkey-answer;
            noscript { p { (t!(words, "passkey-no-script")) } }
            p data-passkey-unable hidden { (t!(words, "passkey-unable")) }
            p.row { button.button type="submit" hidden { (label) } }
            p role="status" data-cancelled=(t!(words, "passkey-cancelled")) data-known=(t!(words, "passkey-known"))
                data-failed=(t!(words, "passkey-failed")) {}
        }
        script type="module" src=(cx.assets.href("passkey.js")) {}
    }
}

/// A form that proves by a passkey who one is, where there are other ways, too.
pub(in crate::people) fn other_way(cx: &Context, action: &str, carried: Markup) -> Markup {
    let words = &cx.words;
    html! {
        section.prose aria-labelledby="by-passkey" {
            h2 #by-passkey { (t!(words, "passkey-or")) }
            form method="post" action=(cx.href(action)) {
                (carried)
                (press(cx, Wish::Show, &t!(words, "passkey-use")))
            }
        }
    }
}

fn summary(words: &Words, message: Option<&str>) -> Markup {
    let problem = message.map(|message| FieldError { field: "passkey".to_owned(), message: message.to_owned() });
    html! { @if let Some(problem) = problem { (components::error_summary(words, &[problem])) } }
}

fn back(from: Option<&WayBack>) -> Markup {
    html! { @if let Some(from) = from { input type="hidden" name=(FROM) value=(from.path()); } }
}

/// Signing in by a passkey.
pub(super) fn asking(cx: &Context, from: Option<&WayBack>, is_fault: bool) -> Markup {
    let words = &cx.words;
    let message = is_fault.then(|| t!(words, "passkey-wrong"));
    let query = from.map(|from| format!("?{}", from.query())).unwrap_or_default();
    html! {
        (summary(words, message.as_deref()))
        (components::heading(&Heading {
            title: &t!(words, "passkey-title"),
            lead: Some(&t!(words, "passkey-lead")),
            ..Heading::default()
        }))
        form #passkey method="post" action=(cx.href(PATH)) {
            (back(from))
            (press(cx, Wish::Show, &t!(words, "passkey-use")))
        }
        p { a href={ (cx.href("/sign-in")) (query) } { (t!(words, "passkey-other-ways")) } }
    }
}

/// Making one.
pub(super) fn making(cx: &Context, name: &str, from: Option<&WayBack>, is_fault: bool) -> Markup {
    let words = &cx.words;
    let message = is_fault.then(|| t!(words, "passkey-not-made"));
    html! {
        (summary(words, message.as_deref()))
        (components::heading(&Heading {
            title: &t!(words, "passkey-new-title"),
            lead: Some(&t!(words, "passkey-new-lead")),
            ..Heading::default()
        }))
        (alert(words, Alert::Important, html! { p { (t!(words, "passkey-new-own")) } }))
        form #passkey method="post" action=(cx.href(&format!("{OWN_PATH}/new"))) novalidate {
            (components::field(&Field {
                id: "passkey-name",
                name: "name",
                label: &t!(words, "passkey-name"),
                hint: Some(&t!(words, "passkey-name-hint")),
                value: name,
                autocomplete: Some("off"),
                ..Field::default()
            }))
            (back(from))
            (press(cx, Wish::Make, &t!(words, "passkey-make")))
        }
        p { a href=(cx.href("/account")) { (t!(words, "account-title")) } }
    }
}

/// Those there are.
pub(super) fn list(cx: &Context, own: &[Owned], told: Option<Told>, problem: Option<Problem>) -> Markup {
    let words = &cx.words;
    let last = (problem == Some(Problem::Last)).then(|| t!(words, "passkey-last"));
    let no_name = t!(words, "passkey-no-name");
    let nameless = match problem {
        Some(Problem::NoName(id)) => Some(id),
        _ => None,
    };
    html! {
        (summary(words, last.as_deref()))
        @if let Some(id) = nameless {
            (components::error_summary(words, &[FieldError { field: format!("name-{}", id.0), message: no_name.clone() }]))
        }
        @if let Some(told) = told { (success(&told.title(words), &words.text(told.key()), None)) }
        (components::heading(&Heading {
            title: &t!(words, "passkeys-title"),
            lead: Some(&t!(words, "passkeys-lead")),
            ..Heading::default()
        }))
        @if own.is_empty() { p #passkey { (t!(words, "passkeys-none")) } } @else {
            ul.passkeys #passkey {
                @for row in own { (one(cx, row, (nameless == Some(row.id)).then_some(no_name.as_str()))) }
            }
        }
        p.row { a.button href=(cx.href(&format!("{OWN_PATH}/new"))) { (t!(words, "passkey-new-title")) } }
        (components::way(&cx.href("/account"), &t!(words, "account-title")))
    }
}

fn one(cx: &Context, row: &Owned, error: Option<&str>) -> Markup {
    let words = &cx.words;
    let below = |path: &str| cx.href(&format!("{OWN_PATH}/{}/{path}", row.id.0));
    html! {
        li {
            h2 { (row.name) }
            p.hint {
                (t!(words, "passkey-made-on", date = words.date(row.created_at)))
                @if let Some(used) = row.last_used_at { " " (t!(words, "passkey-used-on", moment = words.moment(used))) }
            }
            details open[error.is_some()] {
                summary { (t!(words, "passkey-rename")) }
                form method="post" action=(below("name")) novalidate {
                    (components::field(&Field {
                        id: &format!("name-{}", row.id.0),
                        name: "name",
                        label: &t!(words, "passkey-name"),
                        error,
                        value: &row.name,
                        autocomplete: Some("off"),
                        ..Field::default()
                    }))
                    p.row { button.button.quiet type="submit" { (t!(words, "account-save-name")) } }
                }
            }
            p.row {
                a.button.quiet href=(below("remove")) aria-label=(t!(words, "passkey-remove-of", name = &row.name)) {
                    (t!(words, "passkey-remove"))
                }
            }
        }
    }
}

/// The question before one opens nothing any more.
pub(super) fn ask_remove(cx: &Context, row: &Owned) -> Markup {
    let words = &cx.words;
    components::question(&Question {
        title: &t!(words, "passkey-remove-title"),
        text: &t!(words, "passkey-remove-text", name = &row.name),
        yes: (&cx.href(&format!("{OWN_PATH}/{}/remove", row.id.0)), &t!(words, "passkey-remove")),
        no: (&cx.href(OWN_PATH), &t!(words, "passkey-remove-no")),
        warning: true,
        level: 1,
        ..Question::default()
    })
}
