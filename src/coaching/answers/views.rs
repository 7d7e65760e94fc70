//! A member's answers, page by page.

use maud::{Markup, html};

use crate::base::i18n::Words;
use crate::coaching::views::trail;
use crate::courses::{Course, Page, PageText};
use crate::exercises::views::{in_words, name_of, verdict};
use crate::exercises::{Exercise, Verdict};
use crate::learning::explain::Explanation;
use crate::learning::{Record, Standing};
use crate::people::groups::GroupRow;
use crate::t;
use crate::web::components::{self, Heading, State, state_mark};
use crate::web::context::Context;

/// Whose answers they are, and on which course.
pub(super) fn title(cx: &Context, course: &Course, name: &str) -> String {
    let of = course.text(cx.language).map(|text| text.text.title.clone()).unwrap_or_default();
    t!(cx.words, "answers-title", name = name, course = of)
}

/// The answers of a member in a course.
pub(super) fn answers(
    cx: &Context,
    group: &GroupRow,
    name: &str,
    course: &Course,
    record: &Record,
    explanation: &Explanation,
) -> Markup {
    let words = &cx.words;
    let (done, all) = explanation.pages_done(|_| true);
    let lead = match record.changed_at() {
        Some(at) => {
            [t!(words, "table-pages", done = done, all = all), t!(words, "answers-last", date = words.date(at))]
        }
        None => [t!(words, "table-not-begun"), String::new()],
    };
    html! {
        (trail(cx, Some(group)))
        (components::heading(&Heading {
            title: &title(cx, course, name),
            lead: Some(lead.join(". ").trim_end_matches([' ', '.'])),
            ..Heading::default()
        }))
        p.hint { (t!(words, "answers-not")) }
        @for module in &course.modules {
            @if let Some(text) = course.module_text(module, cx.language) {
                h2 lang=[text.lang_on(cx.language)] { (text.text.title) }
                ol.answered-pages { @for page in &module.pages { (page_of(cx, course, page, record, explanation)) } }
            }
        }
    }
}

fn page_of(cx: &Context, course: &Course, page: &Page, record: &Record, explanation: &Explanation) -> Markup {
    let words = &cx.words;
    let Some(text) = course.page_text(page, cx.language) else { return html! {} };
    let state = explanation.state(&page.id);
    let lang = text.lang_on(cx.language);
    html! {
        li {
            h3 {
                (state_mark(state))
                span lang=[lang] { (text.text.title) }
                span.state { " – " (t!(words, state.key())) }
            }
            @if state != State::NotStarted && !page.exercises.is_empty() {
                ol.answered {
                    @for (place, id) in text.text.items().enumerate() {
                        li { (item(cx, course, text.text, (id.as_str(), place + 1), record.exercise(page, id.as_str()), lang)) }
                    }
                }
            }
        }
    }
}

/// An exercise or practice: what it asks, how often it was answered, how the best answer was judged, and the newest one.
fn item(
    cx: &Context,
    course: &Course,
    text: &PageText,
    (id, number): (&str, usize),
    standing: Option<&Standing>,
    lang: Option<&str>,
) -> Markup {
    let words = &cx.words;
    let exercise = text.exercise(id);
    let name = match exercise {
        Some(exercise) => name_of(exercise),
        None => course.practice(id, cx.language).map(|found| found.text.title.clone()).unwrap_or_default(),
    };
    html! {
        p { strong { (t!(words, "why-exercise", number = number)) ":" } " " span lang=[lang] { (name) } }
        @match standing.filter(|standing| standing.tries > 0) {
            None => p.hint { (t!(words, "answers-none")) },
            Some(standing) => {
                dl.answer {
                    dt { (t!(words, "answers-verdict")) }
                    dd { (judged(words, exercise, standing)) " " (t!(words, "answers-tries", count = standing.tries)) }
                    dt { (t!(words, "answers-answer")) }
                    dd lang=[lang] { (given(words, exercise, standing)) }
                }
            }
        }
    }
}

/// How the best answer was judged, in the words that its owner reads.
fn judged(words: &Words, exercise: Option<&Exercise>, standing: &Standing) -> String {
    let Some(exercise) = exercise else {
        return t!(words, if standing.done { "exercise-right" } else { "exercise-not-yet" });
    };
    let best = match standing {
        Standing { done: true, .. } if exercise.kind.is_graded() => Verdict::Right,
        Standing { done: true, .. } => Verdict::Recorded,
        Standing { best, .. } if *best > 0.0 => Verdict::Partly,
        _ => Verdict::NotYet,
    };
    verdict(words, &exercise.kind, best)
}

/// The newest answer in words; a practice keeps no more than that it was done.
fn given(words: &Words, exercise: Option<&Exercise>, standing: &Standing) -> Markup {
    let said = match (exercise, &standing.answer) {
        (Some(exercise), Some(answer)) => in_words(words, exercise, answer),
        (None, Some(_)) => vec![html! { (t!(words, "answers-practice")) }],
        (_, None) => Vec::new(),
    };
    html! {
        @match said.as_slice() {
            [] => (t!(words, "answers-gone")),
            [one] => (one),
            several => ul { @for line in several { li { (line) } } },
        }
    }
}
