//! The front page of administration.

use maud::{Markup, html};

use super::front::Matter;
use super::{PATH, feedback, groups, people, settings};
use crate::t;
use crate::web::components::{self, Heading};
use crate::web::context::Context;

/// What needs attention, and the ways to the parts.
pub(super) fn front(cx: &Context, matters: &[Matter]) -> Markup {
    let words = &cx.words;
    html! {
        (components::heading(&Heading { title: &t!(words, "admin-title"), lead: Some(&t!(words, "admin-lead")), ..Heading::default() }))
        section aria-labelledby="matters" {
            h2 #matters { (t!(words, "admin-matters")) }
            @if matters.is_empty() {
                (components::saved(&t!(words, "admin-matters-none")))
            } @else {
                ul.matters { @for matter in matters { li { (one(cx, matter)) } } }
            }
        }
        section aria-labelledby="parts" {
            h2 #parts { (t!(words, "admin-parts")) }
            ul.cards {
                (part(cx, people::PATH, "admin-people"))
                (part(cx, groups::PATH, "admin-groups"))
                (part(cx, feedback::PATH, "admin-feedback"))
                (part(cx, "/admin/missed", "admin-missed"))
                (part(cx, settings::PATH, "admin-settings"))
                (part(cx, "/admin/audit", "admin-audit"))
                (part(cx, "/admin/jobs", "admin-jobs"))
            }
        }
    }
}

fn part(cx: &Context, path: &str, key: &str) -> Markup {
    html! {
        li.card {
            h3 { a href=(cx.href(path)) { (cx.words.text(key)) } }
            p { (cx.words.text(&format!("{key}-card"))) }
        }
    }
}

fn one(cx: &Context, matter: &Matter) -> Markup {
    let words = &cx.words;
    let (said, path, way) = match matter {
        Matter::Job(name) => {
            let job = words.text(&format!("job-{name}"));
            (t!(words, "admin-matter-job", job = job), format!("{PATH}/jobs"), "admin-jobs")
        }
        Matter::Feedback(count) => {
            (t!(words, "admin-matter-feedback", count = *count), feedback::PATH.to_owned(), "admin-feedback")
        }
        Matter::NoContact => (t!(words, "admin-matter-contact"), settings::PATH.to_owned(), "admin-settings"),
        Matter::NoOtherWay => (t!(words, "admin-matter-ways"), settings::PATH.to_owned(), "admin-settings"),
        Matter::GroupsWithoutCoach(count) => {
            (t!(words, "admin-matter-groups", count = *count), groups::PATH.to_owned(), "admin-groups")
        }
    };
    html! { p { (said) } (components::way(&cx.href(&path), &words.text(way))) }
}
