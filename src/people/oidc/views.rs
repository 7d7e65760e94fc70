//! The pages of signing in by another service.

use chrono::NaiveDateTime;
use maud::{Markup, html};

use super::handlers::{NEW_PATH, PATH};
use super::own::PATH as OWN_PATH;
use crate::base::i18n::Words;
use crate::people::accounts::names::Names;
use crate::people::carry_on::views::OWN_PATH as OWN_WORDS_PATH;
use crate::people::groups::join_views::whose;
use crate::t;
use crate::web::components::{self, Alert, FieldError, Heading, alert, success};
use crate::web::context::Context;
use crate::web::way_back::WayBack;

/// Why nobody came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// They turned back at the service.
    Cancelled,
    /// This browser did not set out, or too long ago.
    Lost,
    /// What the service said cannot be taken.
    Wrong,
    /// The service does not answer.
    Unreachable,
    /// The account opens nothing.
    Disabled,
}

impl Refusal {
    /// Its title.
    pub(super) fn title(self, words: &Words) -> String {
        match self {
            Self::Cancelled => t!(words, "service-cancelled-title"),
            Self::Lost => t!(words, "service-lost-title"),
            Self::Wrong => t!(words, "service-wrong-title"),
            Self::Unreachable => t!(words, "service-unreachable-title"),
            Self::Disabled => t!(words, "service-disabled-title"),
        }
    }

    fn text(self, words: &Words) -> String {
        match self {
            Self::Cancelled => t!(words, "service-cancelled"),
            Self::Lost => t!(words, "service-lost"),
            Self::Wrong => t!(words, "service-wrong"),
            Self::Unreachable => t!(words, "service-unreachable"),
            Self::Disabled => t!(words, "service-disabled"),
        }
    }
}

/// Nobody came in: why, and how else.
pub(super) fn refused(cx: &Context, service: &str, refusal: Refusal) -> Markup {
    let words = &cx.words;
    html! {
        (components::heading(&Heading {
            title: &refusal.title(words),
            lead: Some(&refusal.text(words)),
            ..Heading::default()
        }))
        p.row {
            @if refusal != Refusal::Disabled {
                a.button href=(cx.href(PATH)) { (t!(words, "service-again", name = service)) }
            }
            a.button.quiet href=(cx.href("/sign-in")) { (t!(words, "sign-in-other")) }
        }
        (components::contact(cx))
    }
}

/// Whoever is new: what to be called, and whether they have been here before.
pub(super) fn new(cx: &Context, service: &str, is_guest: bool, names: &Names, problems: &[FieldError]) -> Markup {
    let words = &cx.words;
    let back = WayBack::parse(OWN_PATH).map(|back| format!("?{}", back.query())).unwrap_or_default();
    html! {
        @if !problems.is_empty() { (components::error_summary(words, problems)) }
        (components::heading(&Heading {
            title: &t!(words, "service-new-title"),
            lead: Some(&t!(words, "service-new-lead", name = service)),
            ..Heading::default()
        }))
        form method="post" action=(cx.href(NEW_PATH)) novalidate {
            (names.fields(words, problems))
            @if is_guest { (whose(cx)) }
            p.row { button.button type="submit" { (t!(words, "service-new-go")) } }
        }
        section.prose aria-labelledby="been-here" {
            h2 #been-here { (t!(words, "service-been-here")) }
            p { (t!(words, "service-been-here-text", name = service)) }
            p.row { a.button.quiet href={ (cx.href("/sign-in")) (back) } { (t!(words, "sign-in-other")) } }
        }
    }
}

/// What was just done, told on arriving.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Told {
    /// The service opens the account.
    Linked,
    /// It no longer does.
    Removed,
}

impl Told {
    /// What an address says.
    pub(super) fn parse(said: &str) -> Option<Self> {
        [("linked", Self::Linked), ("removed", Self::Removed)]
            .into_iter()
            .find_map(|(known, told)| (known == said).then_some(told))
    }

    /// Its words, which stand first in the title.
    pub(super) fn title(self, words: &Words) -> String {
        match self {
            Self::Linked => t!(words, "service-linked-title"),
            Self::Removed => t!(words, "service-removed-title"),
        }
    }

    fn text(self, words: &Words) -> String {
        match self {
            Self::Linked => t!(words, "service-linked"),
            Self::Removed => t!(words, "service-removed"),
        }
    }
}

/// Why nothing was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    /// Who one is there opens another account here.
    Taken,
    /// Nothing else opens the account.
    OnlyWay,
}

impl Problem {
    fn title(self, words: &Words) -> String {
        match self {
            Self::Taken => t!(words, "service-taken-title"),
            Self::OnlyWay => t!(words, "service-only-way-title"),
        }
    }

    fn text(self, words: &Words) -> String {
        match self {
            Self::Taken => t!(words, "service-taken"),
            Self::OnlyWay => t!(words, "service-only-way"),
        }
    }
}

/// The service at one's own account.
pub(super) struct Own<'a> {
    /// What it is called.
    pub(super) service: &'a str,
    /// Since when it opens the account, in UTC; nothing where it does not.
    pub(super) since: Option<NaiveDateTime>,
    /// Who somebody is there that is to open it, where that is asked.
    pub(super) asks: Option<&'a str>,
}

/// Whether the service opens the account, and what can be done.
pub(super) fn own(cx: &Context, own: &Own<'_>, told: Option<Told>, problem: Option<Problem>) -> Markup {
    let (words, name) = (&cx.words, own.service);
    html! {
        @if let Some(told) = told { (success(&told.title(words), &told.text(words), None)) }
        @if let Some(problem) = problem {
            (alert(words, Alert::Important, html! {
                p { strong { (problem.title(words)) } }
                p { (problem.text(words)) }
                @if problem == Problem::OnlyWay {
                    p.row { a.button.quiet href=(cx.href(OWN_WORDS_PATH)) { (t!(words, "carry-on-own-title")) } }
                }
            }))
        }
        (components::heading(&Heading {
            title: &t!(words, "service-own-title", name = name),
            lead: Some(&t!(words, "service-own-lead", name = name)),
            ..Heading::default()
        }))
        @if let Some(who) = own.asks {
            section.prose aria-labelledby="ask" {
                h2 #ask { (t!(words, "service-ask", name = name)) }
                @if who.is_empty() {
                    p { (t!(words, "service-ask-text")) }
                } @else {
                    p { (t!(words, "service-ask-who", who = who)) }
                }
                form method="post" action=(cx.href(OWN_PATH)) {
                    p.row {
                        button.button type="submit" { (t!(words, "service-ask-go")) }
                        a.button.quiet href=(cx.href("/account")) { (t!(words, "email-back")) }
                    }
                }
            }
        } @else if let Some(since) = own.since {
            p { (t!(words, "service-since", name = name, day = words.date(since))) }
            form method="post" action=(cx.href(&format!("{OWN_PATH}/remove"))) {
                p.row {
                    button.button.quiet type="submit" { (t!(words, "service-remove", name = name)) }
                    a.button.quiet href=(cx.href("/account")) { (t!(words, "email-back")) }
                }
            }
        } @else {
            p { (t!(words, "service-not-yet")) }
            p.row {
                a.button href=(cx.href(&format!("{OWN_PATH}/start"))) { (t!(words, "service-link", name = name)) }
                a.button.quiet href=(cx.href("/account")) { (t!(words, "email-back")) }
            }
        }
    }
}
