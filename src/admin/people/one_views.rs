//! The page of one account, and of a link that opens it.

use maud::{Markup, html};

use super::handlers::LINK_HOURS;
use super::views::{role_select, state};
use super::{Known, PATH, Person};
use crate::admin::groups;
use crate::t;
use crate::web::components::{self, Field, FieldError, Heading};
use crate::web::context::Context;

/// One account: what is known of it, and what can be done with it.
pub(super) fn person(cx: &Context, known: &Known, told: Option<Markup>, problems: &[FieldError]) -> Markup {
    let (words, person) = (&cx.words, &known.person);
    let to = |deed: &str| cx.href(&format!("{}/{deed}", person.path()));
    let error = |field: &str| problems.iter().find(|problem| problem.field == field).map(|it| it.message.as_str());
    html! {
        @if !problems.is_empty() { (components::error_summary(words, problems)) }
        @if let Some(told) = told { (told) }
        (components::breadcrumb(words, &[(cx.href(PATH), t!(words, "admin-people"))]))
        (components::heading(&Heading { title: &person.name, ..Heading::default() }))
        (facts(cx, known))
        (components::way(&format!("{}?person={}", cx.href("/admin/audit"), person.id.0), &t!(words, "admin-audit-of")))
        section.deed aria-labelledby="link" {
            h2 #link { (t!(words, "admin-link")) }
            p { (t!(words, "admin-link-what", hours = LINK_HOURS)) }
            form method="post" action=(to("link")) { button.button.quiet type="submit" { (t!(words, "admin-link-go")) } }
        }
        section.deed aria-labelledby="change-role" {
            h2 #change-role { (t!(words, "admin-role-change")) }
            p { (t!(words, "admin-role-what")) }
            form method="post" action=(to("role")) novalidate {
                (role_select(cx, person.role.key(), None, error("role")))
                button.button.quiet type="submit" { (t!(words, "admin-role-go")) }
            }
        }
        section.deed aria-labelledby="merge" {
            h2 #merge { (t!(words, "admin-merge")) }
            p { (t!(words, "admin-merge-what")) }
            form action=(to("merge")) novalidate {
                (components::field(&Field {
                    id: "with",
                    name: "with",
                    label: &t!(words, "admin-merge-with"),
                    hint: Some(&t!(words, "admin-merge-with-hint")),
                    error: error("with"),
                    autocomplete: Some("off"),
                    verbatim: true,
                    ..Field::default()
                }))
                button.button.quiet type="submit" { (t!(words, "admin-merge-ask")) }
            }
        }
        section.deed aria-labelledby="disable" {
            @if person.disabled_at.is_some() {
                h2 #disable { (t!(words, "admin-enable")) }
                p { (t!(words, "admin-enable-what")) }
                form method="post" action=(to("enable")) { button.button.quiet type="submit" { (t!(words, "admin-enable-go")) } }
            } @else {
                h2 #disable tabindex="-1" { (t!(words, "admin-disable")) }
                @if let Some(error) = error("disable") { p.error { span { (error) } } }
                p { (t!(words, "admin-disable-what")) }
                form method="post" action=(to("disable")) { button.button.quiet type="submit" { (t!(words, "admin-disable-go")) } }
            }
        }
    }
}

/// What is known of an account; nothing of what its person has learned.
pub(super) fn facts(cx: &Context, known: &Known) -> Markup {
    let (words, person) = (&cx.words, &known.person);
    html! {
        dl.facts-list {
            dt { (t!(words, "admin-number")) } dd { (person.id.0) }
            @if !person.full_name.is_empty() { dt { (t!(words, "full-name-label")) } dd { (person.full_name) } }
            dt { (t!(words, "admin-role")) } dd { (words.text(&format!("role-{}", person.role))) }
            dt { (t!(words, "admin-email")) } dd { @match &person.email { Some(email) => (email), None => (t!(words, "admin-email-none")) } }
            dt { (t!(words, "admin-state")) } dd { (state(cx, person)) }
            dt { (t!(words, "admin-since")) } dd { (words.date(person.created_at)) }
            dt { (t!(words, "admin-sessions")) } dd { (t!(words, "admin-sessions-count", count = known.sessions)) }
            dt { (t!(words, "admin-groups")) }
            dd {
                @if known.groups.is_empty() { (t!(words, "admin-groups-none")) }
                @for group in &known.groups {
                    p {
                        a href=(cx.href(&format!("{}/{}", groups::PATH, group.group))) { (group.name) }
                        @if group.coaches { " (" (t!(words, "admin-coaches")) ")" }
                    }
                }
            }
        }
    }
}

/// A link that signs somebody in once, to be handed over: it is shown only here.
pub(super) fn link(cx: &Context, person: &Person, address: &str) -> Markup {
    let words = &cx.words;
    html! {
        (components::breadcrumb(words, &[(cx.href(PATH), t!(words, "admin-people")), (cx.href(&person.path()), person.name.clone())]))
        (components::heading(&Heading {
            title: &t!(words, "admin-link-title", name = &person.name),
            lead: Some(&t!(words, "admin-link-lead", hours = LINK_HOURS)),
            ..Heading::default()
        }))
        p.one-time { code { (address) } }
        @if let Some(code) = components::qr(address, &t!(words, "admin-link-qr")) { p.one-time-qr { (code) } }
        p { (t!(words, "admin-link-care")) }
        p.row { a.button href=(cx.href(&person.path())) { (t!(words, "admin-link-done")) } }
    }
}
