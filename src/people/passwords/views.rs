//! The pages of passwords.

use maud::{Markup, html};

use super::own::PATH as OWN_PATH;
use super::sign_in::PATH;
use super::{ADVISED_LETTERS, FEWEST_LETTERS, MOST_LETTERS, Weak};
use crate::base::i18n::Words;
use crate::people::email::link::PATH as LINK_PATH;
use crate::people::email::other_ways;
use crate::t;
use crate::web::components::{self, Field, FieldError, Heading, success};
use crate::web::context::Context;
use crate::web::way_back::{FROM, WayBack};

/// Why nobody was signed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    /// There is no name.
    NoName,
    /// There is no password.
    NoPassword,
    /// The two do not belong together; it is not said which is wrong.
    Wrong,
    /// There were too many wrong ones; welcome again after so many seconds.
    TooMany {
        /// Seconds to wait.
        after: u64,
    },
}

/// What is to be mended before a password is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// Without an address a name is needed.
    NoName,
    /// The name is none.
    Name,
    /// Somebody else has the name.
    Taken,
    /// The password of until now is another.
    Current,
    /// There were too many wrong ones.
    TooMany {
        /// Seconds to wait.
        after: u64,
    },
    /// The new password is not taken.
    Weak(Weak),
}

impl Fault {
    fn error(self, words: &Words) -> FieldError {
        let (field, message) = match self {
            Self::NoName => ("name", t!(words, "sign-in-name-empty")),
            Self::Name => ("name", t!(words, "sign-in-name-wrong")),
            Self::Taken => ("name", t!(words, "sign-in-name-taken")),
            Self::Current => ("current-password", t!(words, "password-current-wrong")),
            Self::TooMany { after } => ("current-password", too_many(words, after)),
            Self::Weak(weak) => ("new-password", t!(words, weak.key(), fewest = FEWEST_LETTERS, most = MOST_LETTERS)),
        };
        FieldError { field: field.to_owned(), message }
    }
}

fn too_many(words: &Words, after: u64) -> String {
    if after < 60 {
        t!(words, "password-wait", seconds = after)
    } else {
        t!(words, "password-wait-minutes", minutes = after.div_ceil(60))
    }
}

/// What was just done to one's password, told on arriving.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Told {
    /// It holds from now on.
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
            Self::Saved => "password-saved",
            Self::Removed => "password-removed",
        }
    }

    /// Its words, which stand first in the title.
    pub(super) fn title(self, words: &Words) -> String {
        match self {
            Self::Saved => t!(words, "password-saved-title"),
            Self::Removed => t!(words, "password-removed-title"),
        }
    }
}

/// A form with passwords; the script adds to each a button that shows it.
fn form(cx: &Context, path: &str, fields: Markup) -> Markup {
    let words = &cx.words;
    html! {
        form.passwords method="post" action=(cx.href(path)) novalidate
            data-show=(t!(words, "password-show")) data-hide=(t!(words, "password-hide")) { (fields) }
        script type="module" src=(cx.assets.href("show-password.js")) {}
    }
}

fn password<'a>(id: &'a str, label: &'a str, hint: Option<&'a str>, error: Option<&'a str>) -> Markup {
    let autocomplete = if id == "password" { "current-password" } else { id };
    components::field(&Field {
        id,
        name: id,
        kind: "password",
        label,
        hint,
        error,
        autocomplete: Some(autocomplete),
        verbatim: true,
        ..Field::default()
    })
}

fn name_field(label: &str, hint: &str, typed: &str, error: Option<&str>) -> Markup {
    components::field(&Field {
        id: "name",
        name: "name",
        label,
        hint: Some(hint),
        error,
        value: typed,
        autocomplete: Some("username"),
        verbatim: true,
        ..Field::default()
    })
}

/// Name and password, to sign in.
pub(super) fn asking(cx: &Context, name: &str, from: Option<&WayBack>, problem: Option<Problem>) -> Markup {
    let words = &cx.words;
    let error = problem.map(|problem| match problem {
        Problem::NoName => ("name", t!(words, "sign-in-name-missing")),
        Problem::NoPassword => ("password", t!(words, "password-missing")),
        Problem::Wrong => ("password", t!(words, "password-wrong")),
        Problem::TooMany { after } => ("password", too_many(words, after)),
    });
    let of = |field: &str| error.as_ref().filter(|(of, _)| *of == field).map(|(_, message)| message.as_str());
    let back = from.map(|from| format!("?{}", from.query())).unwrap_or_default();
    html! {
        @if let Some((field, message)) = &error {
            (components::error_summary(words, &[FieldError { field: (*field).to_owned(), message: message.clone() }]))
        }
        (components::heading(&Heading {
            title: &t!(words, "password-title"),
            lead: Some(&t!(words, "password-lead")),
            ..Heading::default()
        }))
        (form(cx, PATH, html! {
            (name_field(&t!(words, "sign-in-name-or-email"), &t!(words, "sign-in-name-or-email-hint"), name, of("name")))
            (password("password", &t!(words, "password-label"), None, of("password")))
            @if let Some(from) = from { input type="hidden" name=(FROM) value=(from.path()); }
            p.row { button.button type="submit" { (t!(words, "link-go")) } }
        }))
        section.prose aria-labelledby="forgotten" {
            h2 #forgotten { (t!(words, "password-forgotten")) }
            p {
                (t!(words, "password-forgotten-text")) " "
                @if cx.site.ways.email_link {
                    a href={ (cx.href(LINK_PATH)) (back) } { (t!(words, "sign-in-email")) }
                }
            }
        }
        (other_ways(cx, from))
    }
}

/// What is chosen.
pub(super) struct Choice<'a> {
    /// The name to sign in with.
    pub(super) name: &'a str,
    /// Whether there is an address to sign in with.
    pub(super) has_email: bool,
    /// Whether there is a password already.
    pub(super) has_password: bool,
    /// Whether it is asked for.
    pub(super) is_asked: bool,
}

/// The password of one's own account.
pub(super) fn own(cx: &Context, choice: &Choice<'_>, faults: &[Fault], told: Option<Told>) -> Markup {
    let words = &cx.words;
    let errors: Vec<FieldError> = faults.iter().map(|fault| fault.error(words)).collect();
    let error = |field: &str| errors.iter().find(|error| error.field == field).map(|error| error.message.as_str());
    let lead = if choice.has_password { "password-own-change" } else { "password-own-set" };
    let name_hint = if choice.has_email { "sign-in-name-hint-email" } else { "sign-in-name-hint" };
    html! {
        @if !errors.is_empty() { (components::error_summary(words, &errors)) }
        @if let Some(told) = told { (success(&told.title(words), &words.text(told.key()), None)) }
        (components::heading(&Heading {
            title: &t!(words, "password-own-title"),
            lead: Some(&words.text(lead)),
            ..Heading::default()
        }))
        (form(cx, OWN_PATH, html! {
            (name_field(&t!(words, "sign-in-name-label"), &words.text(name_hint), choice.name, error("name")))
            @if choice.is_asked {
                (password("current-password", &t!(words, "password-current"), None, error("current-password")))
            }
            (password(
                "new-password",
                &t!(words, "password-new"),
                Some(&t!(words, "password-new-hint", advised = ADVISED_LETTERS, fewest = FEWEST_LETTERS)),
                error("new-password"),
            ))
            p.row {
                button.button type="submit" { (t!(words, "password-save")) }
                a.button.quiet href=(cx.href("/account")) { (t!(words, "email-back")) }
            }
        }))
        p.hint { (t!(words, "password-ends-others")) }
        @if choice.has_password {
            section.prose aria-labelledby="remove" {
                h2 #remove { (t!(words, "password-remove-title")) }
                p { (t!(words, "password-remove-text")) }
                form method="post" action=(cx.href(&format!("{OWN_PATH}/remove"))) {
                    p.row { button.button.quiet type="submit" { (t!(words, "password-remove")) } }
                }
            }
        }
    }
}
