//! The page that asks for a proof of who one is.

use maud::{Markup, html};

use super::confirm::{FIELD_CODE, FIELD_FROM, FIELD_TO, FIELD_WORDS};
use crate::base::i18n::Words;
use crate::people::carry_on::views::{Problem, messages};
use crate::people::passkeys::views::other_way;
use crate::people::second_step::views::Fault as CodeFault;
use crate::t;
use crate::web::components::{self, Field, FieldError, Heading};
use crate::web::context::Context;
use crate::web::errors::CONFIRM_PATH;
use crate::web::way_back::WayBack;

/// What somebody can prove with who they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Proof {
    /// A code of their second step.
    Code,
    /// Their own words.
    Words,
    /// Nothing that could be typed: they came by a link alone.
    Nothing,
}

/// All that somebody can prove with who they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ways {
    /// What they type.
    pub(super) proof: Proof,
    /// Whether they have a passkey, too.
    pub(super) has_passkey: bool,
}

/// Why a proof was none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fault {
    /// Of words.
    Words(Problem),
    /// Of a code.
    Code(CodeFault),
    /// Of a passkey.
    Passkey,
}

impl Fault {
    /// For how many seconds nothing is tried, where there were too many wrong ones.
    pub(super) fn wait(&self) -> Option<u64> {
        match self {
            Self::Words(Problem::TooMany { after }) => Some(*after),
            Self::Words(_) | Self::Passkey => None,
            Self::Code(fault) => fault.wait(),
        }
    }

    fn message(&self, words: &Words) -> String {
        match self {
            Self::Words(problem) => messages(words, problem).join(" "),
            Self::Code(fault) => fault.message(words),
            Self::Passkey => t!(words, "passkey-wrong"),
        }
    }
}

/// Where it goes on from here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Onward {
    /// The page that one came from.
    pub(super) from: Option<WayBack>,
    /// Where a form was to go.
    pub(super) to: Option<WayBack>,
    /// What was typed there.
    pub(super) carried: Vec<(String, String)>,
}

/// The page; `typed` stays in the field.
pub(super) fn asking(cx: &Context, ways: Ways, onward: &Onward, typed: &str, fault: Option<&Fault>) -> Markup {
    let (words, proof) = (&cx.words, ways.proof);
    let message = fault.map(|fault| fault.message(words));
    let is_of_passkey = fault == Some(&Fault::Passkey);
    let place = if is_of_passkey { "by-passkey" } else { "proof" };
    let problems: Vec<FieldError> =
        message.iter().map(|message| FieldError { field: place.to_owned(), message: message.clone() }).collect();
    html! {
        @if !problems.is_empty() { (components::error_summary(words, &problems)) }
        (components::heading(&Heading {
            title: &t!(words, "confirm-title"),
            lead: Some(&t!(words, "confirm-lead")),
            ..Heading::default()
        }))
        @if !onward.carried.is_empty() { p { (t!(words, "confirm-kept")) } }
        @match proof {
            Proof::Code => (form(cx, proof, onward, &Field {
                id: "proof",
                name: FIELD_CODE,
                label: &t!(words, "second-label"),
                hint: Some(&t!(words, "second-hint")),
                error: message.as_deref().filter(|_| !is_of_passkey),
                autocomplete: Some("one-time-code"),
                verbatim: true,
                ..Field::default()
            })),
            Proof::Words => (form(cx, proof, onward, &Field {
                id: "proof",
                name: FIELD_WORDS,
                label: &t!(words, "carry-on-label"),
                hint: Some(&t!(words, "carry-on-hint")),
                error: message.as_deref().filter(|_| !is_of_passkey),
                value: typed,
                autocomplete: Some("off"),
                verbatim: true,
                lines: Some(2),
                ..Field::default()
            })),
            Proof::Nothing if ways.has_passkey => {},
            Proof::Nothing => (nothing(cx)),
        }
        @if ways.has_passkey { (other_way(cx, CONFIRM_PATH, carried(onward))) }
    }
}

fn form(cx: &Context, proof: Proof, onward: &Onward, field: &Field<'_>) -> Markup {
    let words = &cx.words;
    html! {
        form method="post" action=(cx.href(CONFIRM_PATH)) novalidate {
            (components::field(field))
            (carried(onward))
            p.row {
                button.button type="submit" { (t!(words, "confirm-go")) }
                a.button.quiet href=(cx.href("/account")) { (t!(words, "confirm-no")) }
            }
        }
        @if proof == Proof::Words { p { (t!(words, "confirm-lost")) } }
    }
}

/// Where it goes on, carried unseen.
fn carried(onward: &Onward) -> Markup {
    html! {
        input type="hidden" name=(FIELD_FROM) value=(onward.from.as_ref().map_or("", WayBack::path));
        @if let Some(to) = &onward.to { input type="hidden" name=(FIELD_TO) value=(to.path()); }
        @for (name, value) in &onward.carried { input type="hidden" name=(name) value=(value); }
    }
}

/// There is nothing to prove it with here: they sign out and in again.
fn nothing(cx: &Context) -> Markup {
    let words = &cx.words;
    html! {
        p { (t!(words, "confirm-nothing")) }
        form method="post" action=(cx.href("/sign-out")) {
            p.row {
                button.button type="submit" { (t!(words, "sign-out")) }
                a.button.quiet href=(cx.href("/account")) { (t!(words, "confirm-no")) }
            }
        }
    }
}
