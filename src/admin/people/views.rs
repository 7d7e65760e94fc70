//! The list of people, and the form for a new account.

use maud::{Markup, html};

use super::handlers::LINK_HOURS;
use super::{PATH, Person, Search};
use crate::admin::Lines;
use crate::admin::office::joined;
use crate::admin::views::more;
use crate::base::ids::form_key;
use crate::people::accounts::Role;
use crate::people::accounts::names::Names;
use crate::t;
use crate::web::components::{self, Field, FieldError, Heading};
use crate::web::context::Context;

/// The search, and who was found.
pub(super) fn list(
    cx: &Context,
    search: &Search,
    found: &Lines<Person>,
    told: Option<Markup>,
    undo: &[i64],
    problem: Option<&str>,
) -> Markup {
    let words = &cx.words;
    let role = search.role.map_or("", Role::key);
    html! {
        @if let Some(problem) = problem {
            (components::error_summary(words, &[FieldError { field: "people".to_owned(), message: problem.to_owned() }]))
        }
        @if let Some(told) = told {
            (told)
            @if !undo.is_empty() { (undo_form(cx, undo)) }
        }
        (components::heading(&Heading { title: &t!(words, "admin-people"), lead: Some(&t!(words, "admin-people-lead")), ..Heading::default() }))
        p.row { a.button href=(cx.href(&format!("{PATH}/new"))) { (t!(words, "admin-new")) } }
        form.narrow action=(cx.href(PATH)) role="search" aria-label=(t!(words, "admin-people-search")) {
            (components::field(&Field {
                id: "q",
                name: "q",
                label: &t!(words, "admin-people-q"),
                hint: Some(&t!(words, "admin-people-q-hint")),
                value: &search.text,
                autocomplete: Some("off"),
                kind: "search",
                verbatim: true,
                ..Field::default()
            }))
            (role_select(cx, role, Some("admin-role-any"), None))
            p.row { button.button.quiet type="submit" { (t!(words, "admin-search-go")) } }
        }
        h2 #people tabindex="-1" { (t!(words, "admin-people-found")) }
        @if found.lines.is_empty() {
            p { (t!(words, "admin-people-none")) }
        } @else {
            form method="post" action=(cx.href(&format!("{PATH}/disable"))) {
                (components::table(&t!(words, "admin-people-found"), rows(cx, &found.lines)))
                p.row { button.button.quiet type="submit" { (t!(words, "admin-disable-ticked")) } }
            }
            (more(cx, PATH, &[("q", &search.text), ("role", role)], found.more))
        }
    }
}

fn rows(cx: &Context, people: &[Person]) -> Markup {
    let words = &cx.words;
    html! {
        table.listing {
            thead {
                tr {
                    th scope="col" { (t!(words, "admin-choose")) }
                    th scope="col" { (t!(words, "admin-name")) }
                    th scope="col" { (t!(words, "admin-role")) }
                    th scope="col" { (t!(words, "admin-state")) }
                    th scope="col" { (t!(words, "admin-number")) }
                }
            }
            tbody {
                @for person in people {
                    tr {
                        td.tick {
                            label.box {
                                input type="checkbox" name=(super::bulk::BOX) value=(person.id.0);
                                span.hidden { (t!(words, "admin-choose-one", name = &person.name)) }
                            }
                        }
                        th scope="row" {
                            a href=(cx.href(&person.path())) { (person.name) }
                            @if !person.full_name.is_empty() { span.beside { (person.full_name) } }
                            @if let Some(email) = &person.email { span.beside { (email) } }
                        }
                        td data-label=(t!(words, "admin-role")) { (words.text(&format!("role-{}", person.role))) }
                        td data-label=(t!(words, "admin-state")) { (state(cx, person)) }
                        td data-label=(t!(words, "admin-number")) { (person.id.0) }
                    }
                }
            }
        }
    }
}

/// Whether an account opens, in words.
pub(super) fn state(cx: &Context, person: &Person) -> Markup {
    html! {
        @match person.disabled_at {
            Some(since) => strong.off { (t!(cx.words, "admin-disabled-since", date = cx.words.date(since))) },
            None => (t!(cx.words, "admin-open")),
        }
    }
}

/// A choice of roles, with one that stands for all or none.
pub(super) fn role_select(cx: &Context, chosen: &str, any: Option<&str>, error: Option<&str>) -> Markup {
    let words = &cx.words;
    let any = any.map(|key| ("", words.text(key)));
    let roles = Role::ALL.map(|role| (role.key(), words.text(&format!("role-{role}"))));
    let all: Vec<(&str, String)> = any.into_iter().chain(roles).collect();
    let choices: Vec<(&str, &str)> = all.iter().map(|(key, text)| (*key, text.as_str())).collect();
    let of =
        Field { id: "role", name: "role", label: &t!(words, "admin-role"), value: chosen, error, ..Field::default() };
    components::select(&of, &choices)
}

fn undo_form(cx: &Context, undo: &[i64]) -> Markup {
    html! {
        form method="post" action=(cx.href(&format!("{PATH}/enable"))) {
            input type="hidden" name=(super::bulk::BOX) value=(joined(undo));
            p.row { button.button.quiet type="submit" { (t!(cx.words, "admin-undo-disable")) } }
        }
    }
}

/// What was typed of a new account.
#[derive(Debug, Clone, Default)]
pub(super) struct Typed {
    pub(super) names: Names,
    pub(super) role: Option<Role>,
}

/// The form for a new account.
pub(super) fn new(cx: &Context, typed: &Typed, problems: &[FieldError]) -> Markup {
    let words = &cx.words;
    html! {
        @if !problems.is_empty() { (components::error_summary(words, problems)) }
        (components::heading(&Heading { title: &t!(words, "admin-new"), lead: Some(&t!(words, "admin-new-lead", hours = LINK_HOURS)), ..Heading::default() }))
        form method="post" action=(cx.href(&format!("{PATH}/new"))) novalidate {
            input type="hidden" name="form-key" value=(form_key());
            (typed.names.fields(words, problems))
            (role_select(cx, typed.role.unwrap_or(Role::Trainer).key(), None, None))
            p.row {
                button.button type="submit" { (t!(words, "admin-new-go")) }
                a.button.quiet href=(cx.href(PATH)) { (t!(words, "admin-people-back")) }
            }
        }
    }
}
