//! The pages that show courses: cards, the list, the overview.

use std::collections::BTreeMap;

use maud::{Markup, PreEscaped, html};

use super::{Course, Module, Page};
use crate::base::i18n::Words;
use crate::base::ids::Slug;
use crate::t;
use crate::web::components::{self, State};
use crate::web::context::Context;

/// How far somebody is in a course, as these pages show it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Progress {
    /// Pages done, and pages in all.
    pub pages: (usize, usize),
    /// Exercises that count, and exercises that are asked for.
    pub exercises: (usize, usize),
    /// Whether the course is finished.
    pub is_finished: bool,
    /// The state of each page.
    pub states: BTreeMap<Slug, State>,
    /// The page to go on with.
    pub resume: Option<Slug>,
}

impl Progress {
    fn state(&self, page: &Slug) -> State {
        self.states.get(page).copied().unwrap_or(State::NotStarted)
    }
}

/// The address of a course, below `/{lang}`.
pub fn course_path(course: &Course) -> String {
    format!("/courses/{}", course.id)
}

/// The address of a page, below `/{lang}`.
pub fn page_path(course: &Course, page: &Slug) -> String {
    format!("/courses/{}/{page}", course.id)
}

/// A length of time in words, rounded as people say it: minutes under an hour, then half hours.
pub fn duration(words: &Words, minutes: usize) -> String {
    match minutes {
        0..=10 => t!(words, "course-minutes", minutes = minutes.max(1)),
        11..=54 => t!(words, "course-minutes", minutes = minutes.div_ceil(5) * 5),
        _ => {
            let halves = (minutes + 15) / 30;
            let key = if halves % 2 == 0 { "course-hours" } else { "course-half-hours" };
            t!(words, key, hours = halves / 2)
        }
    }
}

/// The cards of courses.
pub fn cards(cx: &Context, courses: &[(&Course, Option<&Progress>)]) -> Markup {
    html! {
        ul.cards { @for (course, progress) in courses { li.card { (card(cx, course, *progress)) } } }
    }
}

fn card(cx: &Context, course: &Course, progress: Option<&Progress>) -> Markup {
    let words = &cx.words;
    let Some(text) = course.text(cx.language) else { return html! {} };
    let lang = text.lang_on(cx.language);
    html! {
        @if let Some(cover) = &course.cover { div.cover { (PreEscaped(cover.html(None))) } }
        div.card-body {
            h3 lang=[lang] { a href=(cx.href(&course_path(course))) { (text.text.title) } }
            p lang=[lang] { (text.text.summary) }
            @if let Some(progress) = progress { (progress_of(words, &text.text.title, progress)) }
            ul.meta {
                li { (t!(words, course.settings.level.key())) }
                li { (duration(words, course.minutes())) }
            }
        }
    }
}

/// A course's progress in words and as a bar.
pub fn progress_of(words: &Words, title: &str, progress: &Progress) -> Markup {
    let (done, all) = progress.pages;
    let text = if progress.is_finished {
        t!(words, "progress-course-done")
    } else {
        t!(words, "progress-pages", done = done, all = all)
    };
    components::progress(words, title, &text, done, all)
}

/// The list of open courses.
pub fn list(cx: &Context, courses: &[(&Course, Option<&Progress>)]) -> Markup {
    let words = &cx.words;
    html! {
        div.wrap {
            h1 { (t!(words, "courses-title")) }
            @if courses.is_empty() {
                p.lead { (t!(words, "courses-empty")) }
                p { (t!(words, "courses-empty-next")) }
            } @else {
                p.lead { (t!(words, "courses-lead")) }
                h2.visually-hidden { (t!(words, "front-courses")) }
                (cards(cx, courses))
            }
        }
    }
}

/// A course's own page: what it is, what one learns, its modules and pages.
pub fn overview(cx: &Context, course: &Course, progress: Option<&Progress>, notice: Option<Markup>) -> Markup {
    let words = &cx.words;
    let Some(text) = course.text(cx.language) else { return html! {} };
    let lang = text.lang_on(cx.language);
    let first = course.pages().next().map(|page| &page.id);
    let begun = progress.filter(|progress| progress.states.values().any(|state| *state != State::NotStarted));
    let go_on = progress.and_then(|progress| progress.resume.as_ref()).or(first);
    html! {
        div.wrap.overview {
            (components::breadcrumb(words, &[(cx.href("/courses"), t!(words, "site-courses"))]))
            @if let Some(notice) = notice { (notice) }
            div.overview-head {
                div {
                    h1 lang=[lang] { (text.text.title) }
                    (components::other_language(cx, text.language))
                    (components::plain_language_link(cx, course.speaks(simple_of(cx))))
                    p.lead lang=[lang] { (text.text.summary) }
                    ul.meta {
                        li { (t!(words, course.settings.level.key())) }
                        li { (duration(words, course.minutes())) }
                        li { (t!(words, "course-pages", count = course.pages().count())) }
                        li { (t!(words, "course-exercises", count = course.exercise_count())) }
                    }
                    @if let Some(progress) = begun { (progress_of(words, &text.text.title, progress)) }
                    @if let Some(page) = go_on {
                        div.row {
                            a.button href=(cx.href(&page_path(course, page))) {
                                @if begun.is_none() { (t!(words, "course-start")) }
                                @else if progress.is_some_and(|progress| progress.resume.is_none()) { (t!(words, "course-again")) }
                                @else { (t!(words, "course-continue")) }
                            }
                        }
                    }
                }
                @if let Some(cover) = &course.cover { div.cover { (PreEscaped(cover.html(None))) } }
            }
            div.prose lang=[lang] { (PreEscaped(&text.text.html)) }
            @if !text.text.learn.is_empty() {
                section.learn aria-labelledby="learn" {
                    h2 id="learn" { (t!(words, "course-learn")) }
                    ul lang=[lang] { @for aim in &text.text.learn { li { (aim) } } }
                }
            }
            h2 { (t!(words, "course-contents")) }
            ol.modules {
                @for (i, module) in course.modules.iter().enumerate() { li { (module_of(cx, course, module, i + 1, begun)) } }
            }
            (facts(cx, course))
        }
    }
}

/// The plain language of the page's language, whether or not it exists.
fn simple_of(cx: &Context) -> crate::base::language::Language {
    cx.locales.find(&format!("{}-simple", cx.language.base_code())).unwrap_or(cx.language)
}

fn module_of(cx: &Context, course: &Course, module: &Module, number: usize, progress: Option<&Progress>) -> Markup {
    let words = &cx.words;
    let Some(text) = course.module_text(module, cx.language) else { return html! {} };
    let lang = text.lang_on(cx.language);
    let done = |progress: &Progress| module.pages.iter().filter(|page| progress.state(&page.id) == State::Done).count();
    html! {
        h3 id=(module.id) {
            span.module-number { (t!(words, "course-module", number = number)) }
            span lang=[lang] { (text.text.title) }
        }
        @if !text.text.summary.is_empty() { p lang=[lang] { (text.text.summary) } }
        @if let Some(progress) = progress {
            @let (done, all) = (done(progress), module.pages.len());
            @let said = if done == all { t!(words, "progress-module-done") } else { t!(words, "progress-pages", done = done, all = all) };
            (components::progress(words, &text.text.title, &said, done, all))
        }
        ol.pages {
            @for page in &module.pages { (page_entry(cx, course, page, progress, None)) }
        }
    }
}

/// One page in a list of pages: its mark, title, state in words; `current` is the page that is open.
pub fn page_entry(
    cx: &Context,
    course: &Course,
    page: &Page,
    progress: Option<&Progress>,
    current: Option<&Slug>,
) -> Markup {
    let words = &cx.words;
    let Some(text) = course.page_text(page, cx.language) else { return html! {} };
    let state = progress.map_or(State::NotStarted, |progress| progress.state(&page.id));
    let is_current = (current == Some(&page.id)).then_some("page");
    html! {
        li {
            a href=(cx.href(&page_path(course, &page.id))) aria-current=[is_current] {
                (components::state_mark(state))
                span {
                    span lang=[text.lang_on(cx.language)] { (text.text.title) }
                    @if state != State::NotStarted { " " small { (t!(words, state.key())) } }
                }
            }
        }
    }
}

fn facts(cx: &Context, course: &Course) -> Markup {
    let words = &cx.words;
    let mut names: Vec<String> = cx
        .locales
        .languages()
        .iter()
        .filter(|language| course.speaks(**language))
        .map(|language| cx.locales.words(*language).text("language-name"))
        .collect();
    names.dedup();
    html! {
        section.facts aria-labelledby="facts" {
            h2 id="facts" { (t!(words, "course-facts")) }
            dl {
                dt { (t!(words, "course-languages")) } dd { (names.join(", ")) }
                @if !course.settings.authors.is_empty() {
                    dt { (t!(words, "course-authors")) } dd { (course.settings.authors.join(", ")) }
                }
                @if let Some(licence) = &course.settings.licence { dt { (t!(words, "course-licence")) } dd { (licence) } }
            }
        }
    }
}
