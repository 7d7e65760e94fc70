//! The pages of giving one's word for a colleague.

use maud::{Markup, html};

use super::{Colleague, PATH, VALID_MINUTES};
use crate::people::second_step::{OWN_PATH, PaperCode};
use crate::t;
use crate::web::components::{self, Alert, Field, FieldError, Heading, alert, select};
use crate::web::context::Context;

/// For whom; nobody chosen is a fault.
pub(super) fn asking(cx: &Context, colleagues: &[Colleague], is_fault: bool) -> Markup {
    let words = &cx.words;
    let message = (is_fault && !colleagues.is_empty()).then(|| t!(words, "vouch-nobody-chosen"));
    let problem = message.iter().map(|message| FieldError { field: "account".to_owned(), message: message.clone() });
    let problems: Vec<FieldError> = problem.collect();
    let named: Vec<(String, String)> = colleagues
        .iter()
        .map(|colleague| {
            let role = words.text(&format!("role-{}", colleague.role));
            (colleague.account.0.to_string(), format!("{} – {role}", colleague.name))
        })
        .collect();
    let none = t!(words, "vouch-choose");
    let choices: Vec<(&str, &str)> = std::iter::once(("", none.as_str()))
        .chain(named.iter().map(|(number, name)| (number.as_str(), name.as_str())))
        .collect();
    html! {
        @if !problems.is_empty() { (components::error_summary(words, &problems)) }
        (components::heading(&Heading {
            title: &t!(words, "vouch-title"),
            lead: Some(&t!(words, "vouch-lead")),
            ..Heading::default()
        }))
        (alert(words, Alert::Warning, html! { p { (t!(words, "vouch-sure")) } }))
        @if colleagues.is_empty() {
            p { (t!(words, "vouch-none")) }
            (components::way(&cx.href(OWN_PATH), &t!(words, "second-own-title")))
        } @else {
            form method="post" action=(cx.href(PATH)) novalidate {
                (select(&Field {
                    id: "account",
                    name: "account",
                    label: &t!(words, "vouch-who"),
                    error: message.as_deref(),
                    autocomplete: Some("off"),
                    ..Field::default()
                }, &choices))
                p.row {
                    button.button type="submit" { (t!(words, "vouch-go")) }
                    a.button.quiet href=(cx.href(OWN_PATH)) { (t!(words, "confirm-no")) }
                }
            }
        }
    }
}

/// The code, this once.
pub(super) fn given(cx: &Context, name: &str, code: &PaperCode) -> Markup {
    let words = &cx.words;
    html! {
        (components::heading(&Heading {
            title: &t!(words, "vouch-given-title"),
            lead: Some(&t!(words, "vouch-given-lead", name = name, minutes = VALID_MINUTES)),
            ..Heading::default()
        }))
        ul.codes { li { (code.shown()) } }
        ol {
            @for key in ["vouch-given-1", "vouch-given-2", "vouch-given-3"] { li { (t!(words, key, name = name)) } }
        }
        (alert(words, Alert::Important, html! { p { (t!(words, "vouch-given-once")) } }))
        (components::way(&cx.href(OWN_PATH), &t!(words, "second-own-title")))
    }
}
