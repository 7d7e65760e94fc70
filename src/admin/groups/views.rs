//! The pages of groups.

use maud::{Markup, html};

use super::{Group, PATH, Trainer};
use crate::admin::Lines;
use crate::admin::views::more;
use crate::t;
use crate::web::components::{self, Field, FieldError, Heading};
use crate::web::context::Context;

/// All groups.
pub(super) fn list(cx: &Context, found: &Lines<Group>) -> Markup {
    let words = &cx.words;
    html! {
        (components::heading(&Heading { title: &t!(words, "admin-groups"), lead: Some(&t!(words, "admin-groups-lead")), ..Heading::default() }))
        @if found.lines.is_empty() {
            p { (t!(words, "admin-groups-empty")) }
        } @else {
            (components::table(&t!(words, "admin-groups"), html! {
                table.listing {
                    thead {
                        tr {
                            th scope="col" { (t!(words, "admin-name")) }
                            th scope="col" { (t!(words, "admin-group-coaches")) }
                            th scope="col" { (t!(words, "admin-group-members")) }
                            th scope="col" { (t!(words, "admin-state")) }
                        }
                    }
                    tbody {
                        @for group in &found.lines {
                            tr {
                                th scope="row" { a href=(cx.href(&group.path())) { (group.name) } }
                                td data-label=(t!(words, "admin-group-coaches")) { (coaches(cx, group)) }
                                td data-label=(t!(words, "admin-group-members")) { (group.members) }
                                td data-label=(t!(words, "admin-state")) { (state(cx, group)) }
                            }
                        }
                    }
                }
            }))
            (more(cx, PATH, &[], found.more))
        }
    }
}

fn coaches(cx: &Context, group: &Group) -> Markup {
    html! {
        @if group.coaches.is_empty() { strong.off { (t!(cx.words, "admin-group-no-coach")) } } @else { (group.coaches.join(", ")) }
    }
}

fn state(cx: &Context, group: &Group) -> Markup {
    html! {
        @match group.closed_at {
            Some(since) => strong.off { (t!(cx.words, "admin-group-over", date = cx.words.date(since))) },
            None => (t!(cx.words, "admin-group-open")),
        }
    }
}

/// One group.
pub(super) fn group(
    cx: &Context,
    group: &Group,
    trainers: &[Trainer],
    told: Option<Markup>,
    problem: Option<&str>,
) -> Markup {
    let words = &cx.words;
    let to = |deed: &str| cx.href(&format!("{}/{deed}", group.path()));
    let named: Vec<(String, &str)> =
        trainers.iter().map(|trainer| (trainer.id.to_string(), trainer.name.as_str())).collect();
    let nobody = t!(words, "admin-coach-choose");
    let choices: Vec<(&str, &str)> =
        [("", nobody.as_str())].into_iter().chain(named.iter().map(|(id, name)| (id.as_str(), *name))).collect();
    html! {
        @if let Some(problem) = problem {
            (components::error_summary(words, &[FieldError { field: "coach".to_owned(), message: problem.to_owned() }]))
        }
        @if let Some(told) = told { (told) }
        (components::breadcrumb(words, &[(cx.href(PATH), t!(words, "admin-groups"))]))
        (components::heading(&Heading { title: &group.name, ..Heading::default() }))
        dl.facts-list {
            dt { (t!(words, "admin-group-coaches")) } dd { (coaches(cx, group)) }
            dt { (t!(words, "admin-group-members")) } dd { (group.members) }
            dt { (t!(words, "admin-group-made")) } dd { (words.date(group.created_at)) }
            dt { (t!(words, "admin-state")) } dd { (state(cx, group)) }
        }
        p.hint { (t!(words, "admin-group-answers")) }
        section.deed aria-labelledby="hand-over" {
            h2 #hand-over { (t!(words, "admin-hand-over")) }
            p { (t!(words, "admin-hand-over-what")) }
            form method="post" action=(to("coach")) novalidate {
                (components::select(&Field { id: "coach", name: "coach", label: &t!(words, "admin-coach"), error: problem, ..Field::default() }, &choices))
                button.button.quiet type="submit" { (t!(words, "admin-hand-over-go")) }
            }
        }
        section.deed aria-labelledby="close" {
            @if group.closed_at.is_some() {
                h2 #close { (t!(words, "admin-reopen")) }
                p { (t!(words, "admin-reopen-what")) }
                form method="post" action=(to("reopen")) { button.button.quiet type="submit" { (t!(words, "admin-reopen-go")) } }
            } @else {
                h2 #close { (t!(words, "admin-close")) }
                p { (t!(words, "admin-close-what")) }
                form method="post" action=(to("close")) { button.button.quiet type="submit" { (t!(words, "admin-close-go")) } }
            }
        }
    }
}
