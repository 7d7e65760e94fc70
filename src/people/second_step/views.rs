//! The page that asks for a code.

use maud::{Markup, html};

use super::{Checked, PATH};
use crate::base::i18n::Words;
use crate::people::passkeys;
use crate::people::passkeys::views::other_way;
use crate::t;
use crate::web::components::{self, Field, FieldError, Heading};
use crate::web::context::Context;
use crate::web::way_back::{FROM, WayBack};

/// Why a code opened nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It is no code.
    Unclear,
    /// It is wrong.
    Wrong,
    /// It was used already.
    Used,
    /// It was no code but a passkey, and that did not open.
    Passkey,
    /// There were too many wrong ones; welcome again after so many seconds.
    Wait(u64),
}

impl Fault {
    /// What is wrong with a code that was checked; `None` where it is right.
    pub fn of(checked: Checked) -> Option<Self> {
        match checked {
            Checked::App | Checked::Recovery | Checked::Voucher => None,
            Checked::Used => Some(Self::Used),
            Checked::Wrong => Some(Self::Wrong),
            Checked::Wait(after) => Some(Self::Wait(after)),
        }
    }

    /// For how many seconds nothing is tried.
    pub fn wait(&self) -> Option<u64> {
        match self {
            Self::Wait(after) => Some(*after),
            Self::Unclear | Self::Wrong | Self::Used | Self::Passkey => None,
        }
    }

    /// In words.
    pub fn message(&self, words: &Words) -> String {
        match self {
            Self::Unclear => t!(words, "second-unclear"),
            Self::Wrong => t!(words, "second-wrong"),
            Self::Used => t!(words, "second-used"),
            Self::Passkey => t!(words, "passkey-wrong"),
            Self::Wait(after) => t!(words, "second-wait", minutes = after.div_ceil(60)),
        }
    }
}

/// The field for a code. It is empty after a fault: no code is typed twice.
pub(in crate::people) fn code_field(words: &Words, name: &str, hint: &str, fault: Option<&Fault>) -> Markup {
    let message = fault.map(|fault| fault.message(words));
    components::field(&Field {
        id: "code",
        name,
        label: &t!(words, "second-label"),
        hint: Some(&words.text(hint)),
        error: message.as_deref(),
        autocomplete: Some("one-time-code"),
        verbatim: true,
        ..Field::default()
    })
}

/// The summary of what is wrong with a code.
pub(in crate::people) fn summary(words: &Words, fault: Option<&Fault>) -> Markup {
    let problem = fault.map(|fault| FieldError { field: "code".to_owned(), message: fault.message(words) });
    html! { @if let Some(problem) = problem { (components::error_summary(words, &[problem])) } }
}

/// The page; `from` is where it leads on to.
pub(super) fn asking(cx: &Context, has_passkey: bool, from: Option<&WayBack>, fault: Option<&Fault>) -> Markup {
    let words = &cx.words;
    html! {
        (summary(words, fault))
        (components::heading(&Heading {
            title: &t!(words, "second-title"),
            lead: Some(&t!(words, "second-lead")),
            ..Heading::default()
        }))
        form method="post" action=(cx.href(PATH)) novalidate {
            (code_field(words, "code", "second-hint", fault))
            @if let Some(from) = from { input type="hidden" name=(FROM) value=(from.path()); }
            p.row { button.button type="submit" { (t!(words, "second-go")) } }
        }
        @if has_passkey {
            (other_way(cx, passkeys::PATH, html! {
                @if let Some(from) = from { input type="hidden" name=(FROM) value=(from.path()); }
            }))
        }
        section.prose aria-labelledby="lost" {
            h2 #lost { (t!(words, "second-lost")) }
            p { (t!(words, "second-lost-text")) }
            form method="post" action=(cx.href("/sign-out")) {
                p.row { button.button.quiet type="submit" { (t!(words, "sign-out")) } }
            }
        }
    }
}
