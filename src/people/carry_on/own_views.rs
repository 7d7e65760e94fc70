//! The pages of one's own words.

use maud::{Markup, html};

use super::views::{OWN_PATH, PATH};
use super::{Code, Known, UNUSED_DAYS};
use crate::t;
use crate::web::components::{self, Alert, Heading, Question, alert, success};
use crate::web::context::Context;
use crate::web::way_back::{FROM, WayBack};

/// What was just done, told on arriving.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Told {
    /// The words are written down.
    Kept,
    /// There were words already, and they stay.
    HasOne,
    /// The words open nothing any more.
    Revoked,
}

impl Told {
    /// What an address says.
    pub(super) fn parse(said: &str) -> Option<Self> {
        [("kept", Self::Kept), ("has-one", Self::HasOne), ("revoked", Self::Revoked)]
            .into_iter()
            .find_map(|(known, told)| (known == said).then_some(told))
    }

    /// The key of its words, which stand first in the title.
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Kept => "carry-on-kept-title",
            Self::HasOne => "carry-on-has-one-title",
            Self::Revoked => "carry-on-revoked-title",
        }
    }

    fn said(self) -> &'static str {
        match self {
            Self::Kept => "carry-on-kept",
            Self::HasOne => "carry-on-has-one",
            Self::Revoked => "carry-on-revoked",
        }
    }
}

fn heading(cx: &Context, title: &str, lead: &str) -> Markup {
    let (title, lead) = (cx.words.text(title), t!(cx.words, lead));
    components::heading(&Heading { title: &title, lead: Some(&lead), ..Heading::default() })
}

fn told_of(cx: &Context, told: Option<Told>) -> Markup {
    html! { @if let Some(told) = told { (success(&cx.words.text(told.title()), &cx.words.text(told.said()), None)) } }
}

/// Nothing is kept in this browser yet, so there is nothing to go on with.
pub(super) fn nothing(cx: &Context) -> Markup {
    let words = &cx.words;
    html! {
        (heading(cx, "carry-on-own-title", "carry-on-nothing"))
        p.row {
            a.button href=(cx.href(PATH)) { (t!(words, "carry-on-have")) }
            a.button.quiet href=(cx.href("/courses")) { (t!(words, "home-empty-go")) }
        }
    }
}

/// There are no words yet: what they are for, and the button that makes them.
pub(super) fn none(cx: &Context, told: Option<Told>) -> Markup {
    let words = &cx.words;
    html! {
        (told_of(cx, told))
        (heading(cx, "carry-on-own-title", "carry-on-elsewhere-text"))
        ul { @for key in ["carry-on-make-1", "carry-on-make-2", "carry-on-make-3"] { li { (t!(words, key, days = UNUSED_DAYS)) } } }
        form method="post" action=(cx.href(OWN_PATH)) {
            p.row { button.button type="submit" { (t!(words, "carry-on-make")) } }
        }
        p { a href=(cx.href(PATH)) { (t!(words, "carry-on-have")) } }
    }
}

/// The words, this once: to be sent, printed, written down or read to somebody; `next` is where it goes on then.
pub(super) fn shown(cx: &Context, code: &Code, known: &Known, next: Option<&WayBack>) -> Markup {
    let words = &cx.words;
    let here = format!("{}{}", cx.site.public_url, cx.href(PATH));
    let link = format!("{here}?words={}", code.in_address());
    let message = t!(words, "carry-on-message", words = code.line(), link = &link);
    let subject = t!(words, "carry-on-message-subject", site = &cx.site.name);
    let lang = (code.language() != cx.language.base_code()).then(|| code.language());
    html! {
        (heading(cx, "carry-on-shown-title", "carry-on-shown-lead"))
        ol.own-words lang=[lang] { @for word in code.words() { li { (word) } } }
        p.own-words-where { (t!(words, "carry-on-shown-where")) " " strong { (here) } }
        section.sending aria-labelledby="sending" {
            h2 #sending { (t!(words, "carry-on-send")) }
            p { (t!(words, "carry-on-send-text")) }
            ul.row {
                li { a.button.quiet href={ "sms:?&body=" (in_address(&message)) } { (t!(words, "carry-on-sms")) } }
                li {
                    a.button.quiet href={ "mailto:?subject=" (in_address(&subject)) "&body=" (in_address(&message)) } {
                        (t!(words, "carry-on-mail"))
                    }
                }
                // Only a script can print; without one the browser's own menu does.
                li #print-words hidden { button.button.quiet type="button" { (t!(words, "carry-on-print")) } }
            }
        }
        (alert(words, Alert::Important, html! {
            p { (t!(words, "carry-on-once")) }
            p { (t!(words, "carry-on-until", date = words.date(known.until()), days = UNUSED_DAYS)) }
        }))
        form method="post" action=(cx.href(&format!("{OWN_PATH}/kept"))) {
            @if let Some(next) = next { input type="hidden" name=(FROM) value=(next.path()); }
            p.row { button.button type="submit" { (t!(words, if next.is_some() { "carry-on-kept-on" } else { "carry-on-kept-go" })) } }
        }
        script type="module" src=(cx.assets.href("carry-on.js")) {}
    }
}

/// There are words, and they cannot be shown: since when, until when, and what can be done.
pub(super) fn known(cx: &Context, known: &Known, told: Option<Told>) -> Markup {
    let words = &cx.words;
    let used = if known.was_used() { words.date(known.used_at) } else { t!(words, "carry-on-never-used") };
    html! {
        (told_of(cx, told))
        (heading(cx, "carry-on-own-title", "carry-on-known-lead"))
        dl.known {
            dt { (t!(words, "carry-on-made-at")) } dd { (words.date(known.made_at)) }
            dt { (t!(words, "carry-on-used-at")) } dd { (used) }
            dt { (t!(words, "carry-on-valid")) } dd { (t!(words, "carry-on-valid-until", date = words.date(known.until()))) }
        }
        p { (t!(words, "carry-on-known-renews", days = UNUSED_DAYS)) }
        p.row { a.button href=(cx.href("/me")) { (t!(words, "site-home")) } }
        h2 { (t!(words, "carry-on-lost")) }
        p { (t!(words, "carry-on-lost-text")) }
        ul.row {
            li { a.button.quiet href=(cx.href(&format!("{OWN_PATH}/renew"))) { (t!(words, "carry-on-renew-title")) } }
            li { a.button.quiet href=(cx.href(&format!("{OWN_PATH}/revoke"))) { (t!(words, "carry-on-revoke-title")) } }
        }
    }
}

/// The question before new words.
pub(super) fn ask_renew(cx: &Context) -> Markup {
    let words = &cx.words;
    components::question(&Question {
        title: &t!(words, "carry-on-renew-title"),
        text: &t!(words, "carry-on-renew-text"),
        consequence: &t!(words, "carry-on-renew-consequence"),
        yes: (&cx.href(&format!("{OWN_PATH}/renew")), &t!(words, "carry-on-renew-yes")),
        no: (&cx.href(OWN_PATH), &t!(words, "carry-on-renew-no")),
        level: 1,
        ..Question::default()
    })
}

/// The question before there are no words any more.
pub(super) fn ask_revoke(cx: &Context) -> Markup {
    let words = &cx.words;
    components::question(&Question {
        title: &t!(words, "carry-on-revoke-title"),
        text: &t!(words, "carry-on-revoke-text"),
        consequence: &t!(words, "carry-on-revoke-consequence"),
        yes: (&cx.href(&format!("{OWN_PATH}/revoke")), &t!(words, "carry-on-revoke-yes")),
        no: (&cx.href(OWN_PATH), &t!(words, "carry-on-renew-no")),
        warning: true,
        level: 1,
        ..Question::default()
    })
}

/// A text within `sms:` (whose first field some telephones look for after `?`, others after `&`) and `mailto:` (RFC 5724, RFC 6068): every byte but letters and digits as `%XX`.
fn in_address(text: &str) -> String {
    let byte = |byte: u8| match byte {
        b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => char::from(byte).to_string(),
        other => format!("%{other:02X}"),
    };
    text.bytes().map(byte).collect()
}
