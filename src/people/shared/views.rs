//! The pages of a shared device and of one's PIN.

use maud::{Markup, html};

use super::{Device, PIN_PATH, Person, SIGN_IN};
use crate::base::i18n::Words;
use crate::people::accounts::AccountId;
use crate::t;
use crate::web::components::{self, Alert, Field, FieldError, Heading, alert, option, success};
use crate::web::context::Context;
use crate::web::way_back::{FROM, WayBack};

/// Why nobody was let in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    /// No name was chosen.
    Nobody,
    /// It is no PIN.
    Unclear,
    /// It is not theirs.
    Wrong,
    /// There were too many wrong ones; welcome again after so many seconds.
    TooMany {
        /// Seconds.
        after: u64,
    },
}

impl Problem {
    fn field(self) -> &'static str {
        match self {
            Self::Nobody => "person-1",
            Self::Unclear | Self::Wrong | Self::TooMany { .. } => "pin",
        }
    }

    fn message(self, words: &Words) -> String {
        match self {
            Self::Nobody => t!(words, "shared-nobody"),
            Self::Unclear => t!(words, "pin-unclear"),
            Self::Wrong => t!(words, "shared-wrong"),
            Self::TooMany { after } => t!(words, "shared-wait", minutes = after.div_ceil(60)),
        }
    }
}

/// What a paired device asks.
#[derive(Debug, Clone, Copy)]
pub(in crate::people) struct Asking<'a> {
    /// The device.
    pub(in crate::people) device: &'a Device,
    /// Who may sign in there by a PIN.
    pub(in crate::people) people: &'a [Person],
    /// Whom they chose.
    pub(super) chosen: Option<AccountId>,
    /// Why they were not let in.
    pub(super) problem: Option<Problem>,
    /// Whether it was paired just now.
    pub(super) is_new: bool,
}

impl<'a> Asking<'a> {
    /// Before anybody has chosen.
    pub(in crate::people) fn at_first(device: &'a Device, people: &'a [Person], is_new: bool) -> Self {
        Self { device, people, chosen: None, problem: None, is_new }
    }
}

/// What stands first on the page, and the names and the PIN.
pub(in crate::people) struct Parts {
    /// What stands first in the title, too.
    pub(in crate::people) said: Option<String>,
    /// What is wrong, or what was just done.
    pub(in crate::people) summary: Markup,
    /// The form.
    pub(in crate::people) form: Markup,
}

/// Names and PIN; the PIN is never put back into the page.
pub(in crate::people) fn asking(cx: &Context, of: &Asking<'_>, from: Option<&WayBack>) -> Parts {
    let words = &cx.words;
    let message = of.problem.map(|problem| problem.message(words));
    let error_at =
        |field: &str| message.as_deref().filter(|_| of.problem.is_some_and(|it| it.field().starts_with(field)));
    let group = &of.device.group_name;
    let (said, summary) = match (of.problem, &message) {
        (Some(problem), Some(message)) => {
            let error = FieldError { field: problem.field().to_owned(), message: message.clone() };
            (Some(t!(words, "error-title")), components::error_summary(words, &[error]))
        }
        _ if of.is_new => {
            let title = t!(words, "device-paired-title");
            let summary = success(&title, &t!(words, "device-paired", group = group), None);
            (Some(title), summary)
        }
        _ => (None, html! {}),
    };
    let form = html! {
        section.shared-sign-in aria-labelledby="shared-who" {
            h2 #shared-who { (t!(words, "shared-title", group = group)) }
            @if of.people.is_empty() { p { (t!(words, "shared-none")) } } @else {
                form method="post" action=(cx.href(SIGN_IN)) novalidate autocomplete="off" {
                    (names(words, of, error_at("person")))
                    (pin_field(&t!(words, "pin-label"), &t!(words, "pin-hint"), error_at("pin")))
                    @if let Some(from) = from { input type="hidden" name=(FROM) value=(from.path()); }
                    p.row { button.button type="submit" { (t!(words, "shared-go")) } }
                }
            }
            h2 { (t!(words, "shared-others")) }
        }
    };
    Parts { said, summary, form }
}

fn names(words: &Words, of: &Asking<'_>, error: Option<&str>) -> Markup {
    html! {
        fieldset class={ "field" @if error.is_some() { " wrong" } } aria-describedby=[error.map(|_| "person-error")] {
            legend.label { (t!(words, "shared-who")) }
            @if let Some(error) = error { p.error #person-error { (error) } }
            div.choices {
                @for (at, person) in of.people.iter().enumerate() {
                    @let id = format!("person-{}", at + 1);
                    @let radio = html! {
                        input type="radio" id=(id) name="person" value=(person.account.0) checked[of.chosen == Some(person.account)];
                    };
                    (option(&id, radio, html! { (person.shown()) }, None))
                }
            }
        }
    }
}

/// A field of digits that no browser offers to keep.
fn pin_field(label: &str, hint: &str, error: Option<&str>) -> Markup {
    components::field(&Field {
        id: "pin",
        name: "pin",
        label,
        hint: Some(hint),
        error,
        autocomplete: Some("off"),
        verbatim: true,
        digits: true,
        ..Field::default()
    })
}

/// What was just done, told on arriving.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Told {
    /// There is a PIN.
    Saved,
    /// There is none any more.
    Removed,
}

impl Told {
    /// What an address says.
    pub(super) fn parse(said: &str) -> Option<Self> {
        [("saved", Self::Saved), ("removed", Self::Removed)]
            .into_iter()
            .find_map(|(known, told)| (known == said).then_some(told))
    }

    fn key(self) -> &'static str {
        match self {
            Self::Saved => "pin-told-saved",
            Self::Removed => "pin-told-removed",
        }
    }

    /// Its words, which stand first in the title.
    pub(super) fn title(self, words: &Words) -> String {
        words.text(&format!("{}-title", self.key()))
    }
}

/// One's own PIN.
pub(super) fn own(cx: &Context, has_pin: bool, fault: Option<&str>, told: Option<Told>) -> Markup {
    let words = &cx.words;
    html! {
        @if let Some(message) = fault {
            (components::error_summary(words, &[FieldError { field: "pin".to_owned(), message: message.to_owned() }]))
        }
        @if let Some(told) = told { (success(&told.title(words), &words.text(told.key()), None)) }
        (components::heading(&Heading {
            title: &t!(words, "pin-title"),
            lead: Some(&t!(words, "pin-lead")),
            ..Heading::default()
        }))
        (alert(words, Alert::Important, html! { p { (t!(words, "pin-seen")) } }))
        form method="post" action=(cx.href(PIN_PATH)) novalidate autocomplete="off" {
            (pin_field(&words.text(if has_pin { "pin-new-label" } else { "pin-label" }), &t!(words, "pin-new-hint"), fault))
            p.row { button.button type="submit" { (t!(words, "pin-save")) } }
        }
        @if has_pin {
            section.prose aria-labelledby="no-pin" {
                h2 #no-pin { (t!(words, "pin-remove-title")) }
                p { (t!(words, "pin-remove-text")) }
                form method="post" action=(cx.href(&format!("{PIN_PATH}/remove"))) {
                    p.row { button.button.quiet type="submit" { (t!(words, "pin-remove")) } }
                }
            }
        }
        (components::way(&cx.href("/account"), &t!(words, "account-title")))
    }
}
