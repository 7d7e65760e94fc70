//! The page of a group's settings.

use maud::{Markup, html};

use super::handlers::one;
use crate::base::form::FormData;
use crate::base::i18n::Words;
use crate::coaching::views::{group_path, no_name, trail};
use crate::courses::Catalogue;
use crate::people::accounts::{AccountId, NoName};
use crate::people::groups::GroupRow;
use crate::people::groups::settings::{Chosen, Trainer, read_day};
use crate::people::shared;
use crate::t;
use crate::web::components::{self, Field, FieldError, Heading, Question, success};
use crate::web::context::Context;

/// A course that the group has or could have, as it stands in the form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Offered {
    pub(super) course: String,
    pub(super) is_chosen: bool,
    /// Its place, from 1.
    pub(super) place: usize,
    /// The day that the coach wishes for, as it was typed.
    pub(super) day: String,
}

/// The courses that there are: first those of the group in their order.
pub(super) fn offered<'a>(all: impl Iterator<Item = &'a str>, chosen: &[Chosen]) -> Vec<Offered> {
    let day = |of: &Chosen| of.wished_for.map(|at| at.format("%Y-%m-%d").to_string()).unwrap_or_default();
    let first = chosen.iter().map(|of| (of.course.clone(), true, day(of)));
    let others =
        all.filter(|id| !chosen.iter().any(|of| of.course == *id)).map(|id| (id.to_owned(), false, String::new()));
    let of = |(place, (course, is_chosen, day))| Offered { course, is_chosen, place: place + 1, day };
    first.chain(others).enumerate().map(of).collect()
}

/// The same as a form says it, and the first course whose day cannot be read.
pub(super) fn typed(known: &[Offered], fields: &FormData) -> (Vec<Offered>, Option<String>) {
    let of = |of: &Offered| Offered {
        course: of.course.clone(),
        is_chosen: fields.all("course").any(|id| id == of.course),
        place: one(fields, "place", &of.course).trim().parse().unwrap_or(of.place),
        day: one(fields, "day", &of.course).trim().to_owned(),
    };
    let typed: Vec<Offered> = known.iter().map(of).collect();
    let is_strange = |of: &&Offered| of.is_chosen && !of.day.is_empty() && read_day(&of.day).is_none();
    let strange = typed.iter().find(is_strange).map(|of| of.course.clone());
    (typed, strange)
}

/// Why a form was not accepted.
pub(super) enum Problem {
    /// The name that was typed is none.
    Name(String, NoName),
    /// The day of this course cannot be read.
    Day(Vec<Offered>, String),
    /// No trainer was chosen, or one that cannot be.
    Trainer,
}

impl Problem {
    fn error(&self, words: &Words) -> FieldError {
        let (field, message) = match self {
            Self::Name(_, why) => ("name".to_owned(), no_name(words, *why)),
            Self::Day(_, course) => (format!("day-{course}"), t!(words, "group-day-strange")),
            Self::Trainer => ("trainer".to_owned(), t!(words, "group-trainer-missing")),
        };
        FieldError { field, message }
    }
}

/// What was just done, told on arriving.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Told(&'static str);

impl Told {
    /// What an address says.
    pub(super) fn parse(said: &str) -> Option<Self> {
        const ALL: [&str; 6] = ["renamed", "courses", "shared", "unshared", "closed", "opened"];
        ALL.into_iter().find(|known| *known == said).map(Self)
    }

    /// Its words, which stand first in the title.
    pub(super) fn title(self, words: &Words) -> String {
        words.text(&format!("group-told-{}-title", self.0))
    }

    fn said(self, words: &Words) -> String {
        words.text(&format!("group-told-{}", self.0))
    }
}

/// What the page shows.
pub(super) struct Settings<'a> {
    pub(super) group: &'a GroupRow,
    pub(super) own: AccountId,
    pub(super) offered: &'a [Offered],
    pub(super) coaches: &'a [Trainer],
    pub(super) trainers: &'a [Trainer],
    pub(super) problem: Option<&'a Problem>,
    pub(super) told: Option<Told>,
}

/// The settings of a group.
pub(super) fn settings(cx: &Context, catalogue: &Catalogue, of: &Settings<'_>) -> Markup {
    let words = &cx.words;
    let error = of.problem.map(|problem| problem.error(words));
    html! {
        (trail(cx, Some(of.group)))
        @if let Some(error) = &error { (components::error_summary(words, std::slice::from_ref(error))) }
        @if let Some(told) = of.told { (success(&told.title(words), &told.said(words), None)) }
        (components::heading(&Heading {
            title: &t!(words, "group-settings-title", group = &of.group.name),
            ..Heading::default()
        }))
        (courses_form(cx, catalogue, of, error.as_ref()))
        (name_form(cx, of, error.as_ref()))
        (coaches_part(cx, of, error.as_ref()))
        @if cx.site.ways.shared_device && of.group.closed_at.is_none() {
            section aria-labelledby="devices" {
                h2 #devices { (t!(words, "devices-title")) }
                (components::way(&cx.href(&format!("{}?group={}", shared::PATH, of.group.id)), &t!(words, "devices-way")))
            }
        }
        (end_part(cx, of.group))
    }
}

fn action(cx: &Context, group: &GroupRow, what: &str) -> String {
    cx.href(&format!("{}/{what}", group_path(group)))
}

fn message<'a>(error: Option<&'a FieldError>, field: &str) -> Option<&'a str> {
    error.filter(|error| error.field == field).map(|error| error.message.as_str())
}

fn courses_form(cx: &Context, catalogue: &Catalogue, of: &Settings<'_>, error: Option<&FieldError>) -> Markup {
    let words = &cx.words;
    html! {
        section aria-labelledby="courses" {
            h2 #courses { (t!(words, "group-courses")) }
            p { (t!(words, "group-courses-what")) }
            form method="post" action=(action(cx, of.group, "courses")) novalidate {
                @for offered in of.offered { (course_row(cx, catalogue, offered, error)) }
                p.row { button.button type="submit" { (t!(words, "group-courses-save")) } }
            }
        }
    }
}

fn course_row(cx: &Context, catalogue: &Catalogue, of: &Offered, error: Option<&FieldError>) -> Markup {
    let words = &cx.words;
    let text = catalogue.open_course(&of.course).and_then(|course| course.text(cx.language));
    let (title, lang) = match &text {
        Some(text) => (text.text.title.as_str(), text.lang_on(cx.language)),
        None => (of.course.as_str(), None),
    };
    let (id, place, day) =
        (format!("course-{}", of.course), format!("place-{}", of.course), format!("day-{}", of.course));
    html! {
        fieldset.group-course {
            legend.visually-hidden lang=[lang] { (title) }
            div.option {
                input type="checkbox" id=(id) name="course" value=(of.course) checked[of.is_chosen];
                label for=(id) lang=[lang] { (title) }
            }
            @if text.is_none() { p.hint { (t!(words, "group-course-gone")) } }
            div.group-course-fields {
                (components::field(&Field {
                    id: &place,
                    name: &place,
                    label: &t!(words, "group-course-place"),
                    value: &of.place.to_string(),
                    autocomplete: Some("off"),
                    kind: "number",
                    ..Field::default()
                }))
                (components::field(&Field {
                    id: &day,
                    name: &day,
                    label: &t!(words, "group-course-day"),
                    hint: Some(&t!(words, "group-course-day-hint")),
                    error: message(error, &day),
                    value: &of.day,
                    autocomplete: Some("off"),
                    kind: "date",
                    ..Field::default()
                }))
            }
        }
    }
}

fn name_form(cx: &Context, of: &Settings<'_>, error: Option<&FieldError>) -> Markup {
    let words = &cx.words;
    let typed = if let Some(Problem::Name(typed, _)) = of.problem { typed } else { &of.group.name };
    html! {
        section aria-labelledby="rename" {
            h2 #rename { (t!(words, "group-name")) }
            form method="post" action=(action(cx, of.group, "name")) novalidate {
                (components::field(&Field {
                    id: "name",
                    name: "name",
                    label: &t!(words, "group-name"),
                    hint: Some(&t!(words, "group-name-hint")),
                    error: message(error, "name"),
                    value: typed,
                    autocomplete: Some("off"),
                    ..Field::default()
                }))
                p.row { button.button.quiet type="submit" { (t!(words, "group-name-save")) } }
            }
        }
    }
}

fn coaches_part(cx: &Context, of: &Settings<'_>, error: Option<&FieldError>) -> Markup {
    let words = &cx.words;
    let ids: Vec<String> = of.trainers.iter().map(|trainer| trainer.account.0.to_string()).collect();
    let missing = t!(words, "group-trainer-choose");
    let choices: Vec<(&str, &str)> = std::iter::once(("", missing.as_str()))
        .chain(ids.iter().map(String::as_str).zip(of.trainers.iter().map(|trainer| trainer.name.as_str())))
        .collect();
    html! {
        section aria-labelledby="coaches" {
            h2 #coaches { (t!(words, "group-coaches")) }
            p { (t!(words, "group-coaches-what")) }
            ul.coaches {
                @for coach in of.coaches {
                    li {
                        span { (coach.name) @if coach.account == of.own { " " (t!(words, "group-coach-you")) } }
                        @if of.coaches.len() > 1 {
                            form method="post" action=(action(cx, of.group, &format!("coaches/{}/remove", coach.account.0))) {
                                button.button.quiet type="submit" aria-label=(t!(words, "group-coach-remove-of", name = &coach.name)) {
                                    (t!(words, "group-coach-remove"))
                                }
                            }
                        }
                    }
                }
            }
            @if of.trainers.is_empty() {
                p.hint { (t!(words, "group-no-trainers")) }
            } @else {
                form method="post" action=(action(cx, of.group, "coaches")) novalidate {
                    (components::select(&Field {
                        id: "trainer",
                        name: "trainer",
                        label: &t!(words, "group-trainer"),
                        error: message(error, "trainer"),
                        ..Field::default()
                    }, &choices))
                    p.row {
                        button.button.quiet type="submit" name="how" value="share" { (t!(words, "group-share")) }
                        button.button.quiet type="submit" name="how" value="hand-over" { (t!(words, "group-hand-over")) }
                    }
                    p.hint { (t!(words, "group-hand-over-what")) }
                }
            }
        }
    }
}

fn end_part(cx: &Context, group: &GroupRow) -> Markup {
    let words = &cx.words;
    html! {
        section aria-labelledby="end" {
            h2 #end { (t!(words, "group-end")) }
            @if group.closed_at.is_some() {
                p { (t!(words, "group-end-closed")) }
                form method="post" action=(action(cx, group, "open")) {
                    p.row { button.button.quiet type="submit" { (t!(words, "group-open")) } }
                }
            } @else {
                p { (t!(words, "group-end-what")) }
                p.row { a.button.quiet href=(action(cx, group, "close")) { (t!(words, "group-close")) } }
            }
        }
    }
}

/// The question before a group is over.
pub(super) fn ask_close(cx: &Context, group: &GroupRow) -> Markup {
    let words = &cx.words;
    components::question(&Question {
        title: &t!(words, "group-close-title", group = &group.name),
        text: &t!(words, "group-end-what"),
        consequence: &t!(words, "group-close-consequence"),
        yes: (&action(cx, group, "close"), &t!(words, "group-close")),
        no: (&action(cx, group, "settings"), &t!(words, "group-close-no")),
        level: 1,
        ..Question::default()
    })
}
