//! The page of a trainer's shared devices.

use maud::{Markup, html};

use super::{PATH, Paired};
use crate::t;
use crate::web::components::{self, Alert, Field, FieldError, Heading, alert, select, success};
use crate::web::context::Context;

/// What was typed.
#[derive(Debug, Clone, Default)]
pub(super) struct Typed {
    pub(super) group: String,
    pub(super) name: String,
}

/// Why a device was not paired.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    /// No group was chosen.
    NoGroup,
    /// It is called nothing, or too much.
    NoName,
}

/// The devices there are, and the form that makes this browser one.
pub(super) fn list(
    cx: &Context,
    groups: &[(String, String)],
    devices: &[Paired],
    typed: &Typed,
    problem: Option<Problem>,
    is_removed: bool,
) -> Markup {
    let words = &cx.words;
    let message = problem.map(|problem| match problem {
        Problem::NoGroup => ("group", t!(words, "device-no-group")),
        Problem::NoName => ("name", t!(words, "device-no-name")),
    });
    let error_at = |field: &str| message.as_ref().filter(|(at, _)| *at == field).map(|(_, message)| message.as_str());
    html! {
        @if let Some((field, message)) = &message {
            (components::error_summary(words, &[FieldError { field: (*field).to_owned(), message: message.clone() }]))
        }
        @if is_removed { (success(&t!(words, "device-removed-title"), &t!(words, "device-removed"), None)) }
        (components::heading(&Heading {
            title: &t!(words, "devices-title"),
            lead: Some(&t!(words, "devices-lead")),
            ..Heading::default()
        }))
        section aria-labelledby="pair" {
            h2 #pair { (t!(words, "device-pair-title")) }
            @if groups.is_empty() {
                p { (t!(words, "device-no-groups")) }
            } @else {
                div.prose { p { (t!(words, "device-pair-text")) } }
                (alert(words, Alert::Important, html! { p { (t!(words, "device-pair-out")) } }))
                form method="post" action=(cx.href(PATH)) novalidate {
                    @let none = t!(words, "device-choose-group");
                    @let choices: Vec<(&str, &str)> = std::iter::once(("", none.as_str()))
                        .chain(groups.iter().map(|(number, name)| (number.as_str(), name.as_str()))).collect();
                    (select(&Field {
                        id: "group",
                        name: "group",
                        label: &t!(words, "device-group"),
                        value: &typed.group,
                        error: error_at("group"),
                        autocomplete: Some("off"),
                        ..Field::default()
                    }, &choices))
                    (components::field(&Field {
                        id: "name",
                        name: "name",
                        label: &t!(words, "device-name"),
                        hint: Some(&t!(words, "device-name-hint")),
                        value: &typed.name,
                        error: error_at("name"),
                        autocomplete: Some("off"),
                        ..Field::default()
                    }))
                    p.row { button.button type="submit" { (t!(words, "device-pair")) } }
                }
            }
        }
        section aria-labelledby="paired" {
            h2 #paired { (t!(words, "devices-paired")) }
            @if devices.is_empty() { p { (t!(words, "devices-none")) } } @else {
                ul.devices { @for device in devices { (one(cx, device)) } }
            }
        }
        (components::way(&cx.href("/account"), &t!(words, "account-title")))
    }
}

fn one(cx: &Context, device: &Paired) -> Markup {
    let words = &cx.words;
    html! {
        li {
            h3 { (device.name) }
            p { (t!(words, "device-of-group", group = &device.group)) }
            p.hint {
                (t!(words, "device-times", paired = words.date(device.created_at), used = words.moment(device.last_used_at)))
            }
            form method="post" action=(cx.href(&format!("{PATH}/{}/remove", device.id.0))) {
                button.button.quiet type="submit" aria-label=(t!(words, "device-remove-of", name = &device.name)) {
                    (t!(words, "device-remove"))
                }
            }
        }
    }
}
