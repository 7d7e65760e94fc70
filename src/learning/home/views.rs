//! The front page and own courses.

use maud::{Markup, html};

use super::super::suggest::Next;
use crate::courses::Course;
use crate::courses::views::{
    Progress, cards, course_path, module_progress, new_since, page_path, progress_of, progress_told,
};
use crate::people::carry_on;
use crate::people::groups::members::OwnGroup;
use crate::people::groups::members::views::{mirror, wish};
use crate::t;
use crate::web::components::{self, Heading, Resume, drawing};
use crate::web::context::Context;

/// What is said when a course was just begun again.
pub fn restarted(cx: &Context) -> Markup {
    components::success(&t!(cx.words, "restart-done-title"), &t!(cx.words, "restart-done"), None)
}

/// The front page.
pub fn front(cx: &Context, newest: Option<(&Course, &Progress)>, courses: &[(&Course, Option<&Progress>)]) -> Markup {
    let words = &cx.words;
    html! {
        section.hero {
            div {
                h1 { (t!(words, "front-title")) }
                p.lead { (t!(words, "front-lead")) }
                @if newest.is_none() {
                    p.row {
                        a.button href=(cx.href("/courses")) { (t!(words, "front-choose")) }
                        a.button.quiet href=(cx.href("/start")) { (t!(words, "start-title")) }
                    }
                }
            }
            (drawing(cx, "hero", Some(&t!(words, "front-picture"))))
        }
        @if let Some((course, progress)) = newest { (resume_band(cx, course, progress)) }
        h2 { (t!(words, "front-courses")) }
        @if courses.is_empty() { p { (t!(words, "courses-empty")) } } @else { (cards(cx, courses, 3)) }
        section aria-labelledby="how" {
            h2 id="how" { (t!(words, "front-how")) }
            ol.steps { @for key in ["front-how-1", "front-how-2", "front-how-3"] { li { (words.text(key)) } } }
        }
    }
}

/// "Continue where you were": leads to the exact page, with "not me" beside it.
fn resume_band(cx: &Context, course: &Course, progress: &Progress) -> Markup {
    let words = &cx.words;
    let course_title = course.text(cx.language).map(|text| text.text.title.clone()).unwrap_or_default();
    let not_me = (cx.href("/not-me"), t!(words, "site-not-me"));
    let next = progress.resume.as_ref().and_then(|id| course.page(id.as_str())).map(|(_, page)| page);
    let (title, text, go) = match next {
        Some(page) => {
            let page_title =
                course.page_text(page, cx.language).map(|text| text.text.title.clone()).unwrap_or_default();
            let text = [
                t!(words, "resume-text", course = &course_title, page = &page_title),
                t!(words, "resume-minutes", minutes = page.minutes),
                t!(words, "resume-here"),
            ];
            let go = (cx.href(&page_path(course, &page.id)), t!(words, "resume-go"));
            match new_since(words, progress) {
                Some(new) => (t!(words, "resume-finished-title", course = &course_title), new, go),
                None => (t!(words, "resume-title"), text.join(" "), go),
            }
        }
        None => {
            let go = (cx.href(&course_path(course)), t!(words, "resume-finished-go"));
            (t!(words, "resume-finished-title", course = &course_title), t!(words, "resume-finished-text"), go)
        }
    };
    components::resume(&Resume { title: &title, text: &text, go: (&go.0, &go.1), not_me: Some((&not_me.0, &not_me.1)) })
}

/// Own courses; `carried` tells that they have just come to this browser, `next` is one that could be begun.
pub fn home(
    cx: &Context,
    carried: Option<Markup>,
    newest: Option<(&Course, &Progress)>,
    begun: &[(&Course, &Progress)],
    next: Option<(&Course, Next<'_>)>,
    of: &InGroups<'_>,
) -> Markup {
    let words = &cx.words;
    html! {
        @if let Some(carried) = carried { (carried) }
        (components::heading(&Heading { title: &t!(words, "home-title"), ..Heading::default() }))
        @if let Some((course, progress)) = newest {
            (resume_band(cx, course, progress))
            (waiting_courses(cx, of))
            @for (course, progress) in begun { (own_course(cx, course, progress, of.groups)) }
            @if let Some((course, why)) = next { (could_be_next(cx, course, why)) }
            p.hint { (words.text(if cx.name().is_some() { "home-where-member" } else { "home-where" })) }
            (components::way(&cx.href("/my-data"), &t!(words, "my-data-see")))
        } @else if !of.waiting.is_empty() {
            (waiting_courses(cx, of))
        } @else {
            (components::empty(drawing(cx, "empty", Some(&t!(words, "home-empty-picture"))), html! {
                h2 { (t!(words, "home-empty-title")) }
                p { (t!(words, "home-empty")) @if cx.name().is_none() { " " (t!(words, "home-empty-free")) } }
                p.row {
                    a.button href=(cx.href("/courses")) { (t!(words, "home-empty-go")) }
                    a.button.quiet href=(cx.href("/start")) { (t!(words, "start-title")) }
                }
            }))
        }
        (mirror(cx, of.groups, false))
        (carry_on::views::way(cx, cx.keeps_record()))
        @if cx.keeps_record() { p.row { a.button.quiet href=(cx.href("/notes")) { (t!(words, "notes-title")) } } }
    }
}

/// The groups that somebody is a member of.
pub struct InGroups<'a> {
    /// The groups.
    pub groups: &'a [OwnGroup],
    /// Their courses that are not begun yet.
    pub waiting: &'a [(&'a Course, Option<&'a Progress>)],
}

/// The courses of one's groups that are not begun, each with what its coach wishes.
fn waiting_courses(cx: &Context, of: &InGroups<'_>) -> Markup {
    let words = &cx.words;
    let wishes = of.waiting.iter().filter_map(|(course, _)| wish(words, of.groups, course.id.as_str()));
    let mut wishes: Vec<String> = wishes.collect();
    wishes.dedup();
    html! {
        @if !of.waiting.is_empty() {
            h2 { (t!(words, "home-group-courses")) }
            @for wish in wishes { p.notice { (wish) } }
            (cards(cx, of.waiting, 3))
        }
    }
}

/// One course in words: as a whole, and each module.
fn own_course(cx: &Context, course: &Course, progress: &Progress, groups: &[OwnGroup]) -> Markup {
    let words = &cx.words;
    let Some(text) = course.text(cx.language) else { return html! {} };
    html! {
        section.own-course aria-labelledby={ "own-" (course.id) } {
            h2 id={ "own-" (course.id) } lang=[text.lang_on(cx.language)] {
                a href=(cx.href(&course_path(course))) { (text.text.title) }
            }
            (progress_of(words, &text.text.title, progress))
            (progress_told(cx, course, progress))
            @if let Some(wish) = wish(words, groups, course.id.as_str()).filter(|_| !progress.is_finished) { p.notice { (wish) } }
            ul.own-modules {
                @for module in &course.modules {
                    @if let Some(text) = course.module_text(module, cx.language) {
                        li {
                            h3 lang=[text.lang_on(cx.language)] { (text.text.title) }
                            (module_progress(words, &text.text.title, module, progress))
                        }
                    }
                }
            }
        }
    }
}

/// A course that could come next, and why.
fn could_be_next(cx: &Context, course: &Course, why: Next<'_>) -> Markup {
    let words = &cx.words;
    let title = |course: &Course| course.text(cx.language).map(|text| text.text.title.clone()).unwrap_or_default();
    let why = match why {
        Next::SameTopic(last) => t!(words, "next-same-topic", course = title(last)),
        Next::Beginner => t!(words, "next-beginner"),
        Next::Basics => t!(words, "next-basics"),
    };
    html! {
        section aria-labelledby="next" {
            h2 id="next" { (t!(words, "next-title")) }
            p { (why) }
            (cards(cx, &[(course, None)], 3))
        }
    }
}
