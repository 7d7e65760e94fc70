//! "Why 60 %?": every condition of a course, met or not, with a link to the place; and beginning a course again.

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use maud::{Markup, html};

use super::desk::{Desk, with_cookie};
use super::explain::{Asks, Condition, Explanation, explain};
use super::home::{progress, record_of};
use super::{Deed, Event, Record, store};
use crate::base::db::Database;
use crate::base::i18n::Words;
use crate::base::ids::form_key;
use crate::courses::handlers::CourseAt;
use crate::courses::views::{Progress, course_path, new_since, page_path, progress_of};
use crate::courses::{CatalogueHandle, Course, ExercisesRule, Page, PageText, PagesRule};
use crate::error::{Error, Result};
use crate::people::Viewer;
use crate::t;
use crate::web::components::{self, Heading, Question, State, state_mark};
use crate::web::context::Context;
use crate::web::extract::Form;
use crate::web::layout::{Head, Section};
use crate::web::page::{page, see_other};

/// `GET /{lang}/courses/{course}/-/why`: what the course asks for, and what of it is met.
pub async fn why(
    cx: Context,
    viewer: Viewer,
    at: Path<CourseAt>,
    database: Data<Database>,
    catalogue: Data<CatalogueHandle>,
) -> Result<HttpResponse> {
    let catalogue = catalogue.now();
    let course = catalogue.open_course(at.course.as_str()).ok_or(Error::NotFound)?;
    let record = record_of(&database, viewer, course).await?;
    let explanation = explain(course, &record);
    let progress = progress(course, &record, &explanation);
    let title = title(&cx, &progress);
    let course_title = course.text(cx.language).map(|text| text.text.title.clone()).unwrap_or_default();
    let head =
        Head { title: format!("{title} – {course_title}"), section: Some(Section::Courses), ..Head::default() };
    Ok(page(&cx, &head, view(&cx, course, &record, &explanation, &progress)))
}

/// `GET /{lang}/courses/{course}/-/restart`: asks before a course is begun again.
pub async fn ask_restart(
    cx: Context,
    viewer: Viewer,
    at: Path<CourseAt>,
    database: Data<Database>,
    catalogue: Data<CatalogueHandle>,
) -> Result<HttpResponse> {
    let catalogue = catalogue.now();
    let course = catalogue.open_course(at.course.as_str()).ok_or(Error::NotFound)?;
    if record_of(&database, viewer, course).await?.is_empty() {
        return Ok(see_other(&cx.href(&course_path(course))));
    }
    let words = &cx.words;
    let course_title = course.text(cx.language).map(|text| text.text.title.clone()).unwrap_or_default();
    let title = t!(words, "restart-title");
    let head =
        Head { title: format!("{title} – {course_title}"), section: Some(Section::Courses), ..Head::default() };
    let main = components::question(&Question {
        title: &title,
        text: &t!(words, "restart-question", course = course_title),
        consequence: &t!(words, "restart-consequence"),
        yes: (&cx.href(&restart_path(course)), &t!(words, "restart-yes")),
        no: (&cx.href(&course_path(course)), &t!(words, "restart-no")),
        carried: &[("form-key", &form_key())],
        level: 1,
        ..Question::default()
    });
    Ok(page(&cx, &head, main))
}

/// `POST /{lang}/courses/{course}/-/restart`: begins a course again; the old record stays among the events.
pub async fn restart(
    request: HttpRequest,
    cx: Context,
    viewer: Viewer,
    at: Path<CourseAt>,
    fields: Form,
    desk: Desk,
) -> Result<HttpResponse> {
    desk.limits.form(&request)?;
    let course = desk.catalogue.now().open_course(at.course.as_str()).cloned().ok_or(Error::NotFound)?;
    let to = see_other(&cx.href(&format!("{}?restarted=1#arrival", course_path(&course))));
    if viewer == Viewer::Visitor {
        return Ok(to);
    }
    let event = Event {
        deed: Deed::Restarted,
        course: course.id.to_string(),
        page: String::new(),
        revision: course.revision.clone(),
        language: cx.language.to_string(),
        form_key: fields.0.one("form-key").unwrap_or("").chars().take(64).collect(),
        at: desk.clock.now(),
    };
    let cookie = desk.change(viewer, move |db, learner| store::record_event(db, learner, &event).map(drop)).await?;
    Ok(with_cookie(to, cookie))
}

fn restart_path(course: &Course) -> String {
    format!("{}/-/restart", course_path(course))
}

fn title(cx: &Context, progress: &Progress) -> String {
    let words = &cx.words;
    match (progress.is_begun, progress.is_finished) {
        (false, _) => t!(words, "why-title-not-begun"),
        (true, true) => t!(words, "why-title-done"),
        (true, false) => t!(words, "why-title", percent = progress.percent),
    }
}

fn view(cx: &Context, course: &Course, record: &Record, explanation: &Explanation, progress: &Progress) -> Markup {
    let words = &cx.words;
    let Some(text) = course.text(cx.language) else { return html! {} };
    let trail =
        [(cx.href("/courses"), t!(words, "site-courses")), (cx.href(&course_path(course)), text.text.title.clone())];
    let (met, all) = progress.met;
    let next = progress.resume.as_ref().and_then(|id| course.page(id.as_str())).map(|(_, page)| page);
    html! {
        (components::breadcrumb(words, &trail))
        (components::heading(&Heading {
            title: &title(cx, progress),
            lead: Some(&words.text(rule_key(course))),
            ..Heading::default()
        }))
        @if progress.is_begun {
            (progress_of(words, &text.text.title, progress))
            @if !progress.is_finished { p { (t!(words, "why-met", met = met, all = all, percent = progress.percent)) } }
            @if let Some(told) = new_since(words, progress) { p.notice { (told) " " (t!(words, "why-new")) } }
            @if let Some(at) = record.restarted_at() { p { (t!(words, "why-restarted", date = words.date(at))) } }
        }
        @if let Some(page) = next.filter(|_| progress.is_begun) {
            @let title = course.page_text(page, cx.language).map(|text| text.text.title.clone()).unwrap_or_default();
            p.row { a.button href=(cx.href(&page_path(course, &page.id))) { (t!(words, "why-go-on", page = title)) } }
        }
        @for module in &course.modules {
            @if let Some(text) = course.module_text(module, cx.language) {
                section.conditions aria-labelledby={ "why-" (module.id) } {
                    h2 id={ "why-" (module.id) } lang=[text.lang_on(cx.language)] { (text.text.title) }
                    ul { @for page in &module.pages { (page_conditions(cx, course, page, explanation)) } }
                }
            }
        }
        div.prose {
            h2 { (t!(words, "why-how")) }
            ul { @for key in ["why-how-1", "why-how-2", "why-how-3"] { li { (words.text(key)) } } }
        }
        @if progress.is_begun { p { a.button.quiet href=(cx.href(&restart_path(course))) { (t!(words, "restart-link")) } } }
    }
}

/// What makes the course finished, as its settings say it.
fn rule_key(course: &Course) -> &'static str {
    let rules = &course.settings.completion;
    let has_exercises = course.exercise_count() > 0;
    match (rules.test.is_some(), rules.pages, rules.exercises) {
        (true, ..) => "why-rule-test",
        (false, PagesRule::All, _) if !has_exercises => "why-rule-pages",
        (false, PagesRule::All, ExercisesRule::Answered) => "why-rule-pages-answered",
        (false, PagesRule::All, ExercisesRule::Right) => "why-rule-pages-right",
        (false, PagesRule::None, ExercisesRule::Answered) => "why-rule-answered",
        (false, PagesRule::None, ExercisesRule::Right) => "why-rule-right",
    }
}

/// A page and what the course asks for on it.
fn page_conditions(cx: &Context, course: &Course, page: &Page, explanation: &Explanation) -> Markup {
    let words = &cx.words;
    let Some(text) = course.page_text(page, cx.language) else { return html! {} };
    let href = cx.href(&page_path(course, &page.id));
    let conditions = explanation.conditions.iter().filter(|condition| condition.page == page.id);
    let is_new = explanation.pages.iter().any(|progress| progress.page == page.id && progress.is_new);
    html! {
        li {
            a href=(href) lang=[text.lang_on(cx.language)] { (text.text.title) }
            @if is_new { " " span.state { (t!(words, "why-is-new")) } }
            ul {
                @for condition in conditions {
                    li {
                        (state_mark(if condition.is_met { State::Done } else { State::NotStarted }))
                        span {
                            @if let Some((anchor, number)) = place(condition, text.text) {
                                a href={ (href) "#" (anchor) } { (t!(words, "why-exercise", number = number)) } ": "
                            }
                            (said(words, condition))
                            @if condition.is_new && !is_new { " " span.state { (t!(words, "why-is-new")) } }
                        }
                    }
                }
            }
        }
    }
}

/// Anchor and number of the exercise or practice that a condition is about.
fn place(condition: &Condition, text: &PageText) -> Option<(String, usize)> {
    let (Asks::Answered(exercise) | Asks::AnsweredRight(exercise)) = &condition.asks else { return None };
    let number = text.items().position(|id| id.as_str() == exercise)?;
    let is_practice = text.practices().any(|id| id.as_str() == exercise);
    Some((if is_practice { format!("practice-{exercise}") } else { exercise.clone() }, number + 1))
}

fn said(words: &Words, condition: &Condition) -> String {
    match (&condition.asks, condition.is_met) {
        (Asks::PageDone, true) => t!(words, "why-page-done"),
        (Asks::PageDone, false) => t!(words, "why-page-open"),
        (Asks::Answered(_), true) => t!(words, "why-answered"),
        (Asks::Answered(_), false) => t!(words, "why-answered-open"),
        (Asks::AnsweredRight(_), true) => t!(words, "why-right"),
        (Asks::AnsweredRight(_), false) => t!(words, "why-right-open"),
        (Asks::TestPassed(pass), true) => t!(words, "why-test", pass = usize::from(*pass)),
        (Asks::TestPassed(pass), false) => t!(words, "why-test-open", pass = usize::from(*pass)),
    }
}
