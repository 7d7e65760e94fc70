//! Where a learner arrives and comes back to: front page, courses, a course's own page, own courses.

pub mod views;

use std::collections::BTreeMap;
use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use maud::html;

use self::views::InGroups;
use super::completed::Completed;
use super::explain::{Explanation, explain, resume};
use super::offer::OFFER;
use super::{Record, store, suggest};
use crate::base::db::Database;
use crate::base::ids::Slug;
use crate::courses::handlers::CourseAt;
use crate::courses::views::Progress;
use crate::courses::{CatalogueHandle, Course, Module};
use crate::error::{Error, Result};
use crate::people::groups::members::OwnGroup;
use crate::people::groups::members::store::load_own_groups;
use crate::people::groups::members::views::wish;
use crate::people::{Viewer, carry_on};
use crate::t;
use crate::web::context::Context;
use crate::web::extract::Query;
use crate::web::layout::{Head, Section};
use crate::web::page::page;

/// `GET /`: chooses a language: a guest's is that of the last deed, a visitor's follows from the browser.
pub async fn choose_language(cx: Context, viewer: Viewer, database: Data<Database>) -> Result<HttpResponse> {
    let language = match viewer.learner() {
        Some(learner) => database.read(move |db| store::last_language(db, learner)).await?,
        None => None,
    };
    let language = language.and_then(|code| cx.locales.find(&code)).unwrap_or(cx.language);
    Ok(HttpResponse::Found()
        .insert_header(("Location", format!("/{language}/")))
        .insert_header(("Vary", "Accept-Language"))
        .finish())
}

/// `GET /{lang}/`: what this is, where to go on, the open courses.
pub async fn front(
    cx: Context,
    viewer: Viewer,
    database: Data<Database>,
    catalogue: Data<CatalogueHandle>,
) -> Result<HttpResponse> {
    let catalogue = catalogue.now();
    let records = records_of(&database, viewer).await?;
    let progress = progress_of_all(&catalogue.open().collect::<Vec<_>>(), &records);
    let head = Head {
        title: t!(cx.words, "front-title"),
        description: Some(t!(cx.words, "site-description")),
        indexed: true,
        ..Head::default()
    };
    let courses: Vec<_> = catalogue.open().map(|course| (course.as_ref(), progress.get(&course.id))).collect();
    Ok(page(&cx, &head, views::front(&cx, newest(&records, &begun(&courses)), &courses)))
}

/// `GET /{lang}/courses`: the open courses.
pub async fn list(
    cx: Context,
    viewer: Viewer,
    database: Data<Database>,
    catalogue: Data<CatalogueHandle>,
) -> Result<HttpResponse> {
    let catalogue = catalogue.now();
    let records = records_of(&database, viewer).await?;
    let progress = progress_of_all(&catalogue.open().collect::<Vec<_>>(), &records);
    let courses: Vec<_> = catalogue.open().map(|course| (course.as_ref(), progress.get(&course.id))).collect();
    let head = Head {
        title: t!(cx.words, "courses-title"),
        description: Some(t!(cx.words, "site-description")),
        indexed: true,
        section: Some(Section::Courses),
        ..Head::default()
    };
    Ok(page(&cx, &head, crate::courses::views::list(&cx, &courses)))
}

/// `GET /{lang}/me`: the courses that were begun, and where to go on.
pub async fn home(
    cx: Context,
    viewer: Viewer,
    query: Query,
    database: Data<Database>,
    catalogue: Data<CatalogueHandle>,
) -> Result<HttpResponse> {
    let catalogue = catalogue.now();
    let records = records_of(&database, viewer).await?;
    let groups = groups_of(&database, viewer).await?;
    let progress = progress_of_all(&catalogue.open().collect::<Vec<_>>(), &records);
    // The courses of one's groups stand first, in the order that their coaches gave them.
    let mut of_groups: Vec<&Arc<Course>> = Vec::new();
    for course in groups.iter().flat_map(|group| &group.courses).filter_map(|(id, _)| catalogue.open_course(id)) {
        if !of_groups.iter().any(|known| known.id == course.id) {
            of_groups.push(course);
        }
    }
    let others = catalogue.open().filter(|course| !of_groups.iter().any(|known| known.id == course.id));
    let begun: Vec<_> = of_groups
        .iter()
        .copied()
        .chain(others)
        .filter_map(|course| Some((course.as_ref(), progress.get(&course.id)?)))
        .collect();
    let head = Head { title: t!(cx.words, "home-title"), section: Some(Section::Home), ..Head::default() };
    let newest = newest(&records, &begun);
    let known: Vec<&Course> = begun.iter().map(|(course, _)| *course).collect();
    let waiting = of_groups.iter().filter(|course| !progress.contains_key(&course.id));
    let waiting: Vec<(&Course, Option<&Progress>)> = waiting.map(|course| (course.as_ref(), None)).collect();
    let suggested = newest.and_then(|(last, _)| suggest::next(catalogue.open().map(AsRef::as_ref), &known, last));
    let next = suggested.filter(|_| waiting.is_empty());
    let carried = carry_on::views::carried(&cx, query.0.one("carried").filter(|_| viewer.learner().is_some()));
    Ok(page(
        &cx,
        &head,
        views::home(&cx, carried, newest, &begun, next, &InGroups { groups: &groups, waiting: &waiting }),
    ))
}

/// `GET /{lang}/courses/{course}`: what it is, its modules and pages, how far one is.
pub async fn overview(
    cx: Context,
    viewer: Viewer,
    at: Path<CourseAt>,
    query: Query,
    database: Data<Database>,
    catalogue: Data<CatalogueHandle>,
) -> Result<HttpResponse> {
    let catalogue = catalogue.now();
    let course = catalogue.open_course(at.course.as_str()).ok_or(Error::NotFound)?;
    let record = record_of(&database, viewer, course).await?;
    let wish = wish(&cx.words, &groups_of(&database, viewer).await?, course.id.as_str());
    let explanation = explain(course, &record);
    let progress = progress(course, &record, &explanation);
    let text = course.text(cx.language).ok_or(Error::NotFound)?;
    let completed = query.0.one("done").and_then(|id| Completed::from(course, id, &progress));
    let restarted = query.0.one("restarted").filter(|_| record.restarted_at().is_some());
    let offers_words = viewer.learner().is_some() && query.0.one(OFFER).is_some();
    let (announced, notice) = match (completed, restarted) {
        (Some(completed), _) => (
            Some(completed.title(&cx)),
            Some(html! {
                (completed.notice(&cx))
                @if offers_words { (carry_on::views::offer(&cx)) }
            }),
        ),
        (None, Some(_)) => (Some(t!(cx.words, "restart-done-title")), Some(views::restarted(&cx))),
        (None, None) => (None, None),
    };
    let title = match announced {
        Some(announced) => format!("{announced} – {}", text.text.title),
        None => text.text.title.clone(),
    };
    let head = Head {
        title,
        description: Some(text.text.summary.clone()),
        indexed: true,
        languages: Some(cx.locales.offered(course.texts.keys())),
        section: Some(Section::Courses),
        ..Head::default()
    };
    Ok(page(&cx, &head, crate::courses::views::overview(&cx, course, &progress, notice, wish.as_deref())))
}

pub(super) async fn record_of(database: &Database, viewer: Viewer, course: &Course) -> Result<Record> {
    let Some(learner) = viewer.learner() else { return Ok(Record::default()) };
    let course = course.id.to_string();
    database.read(move |db| store::load_record(db, learner, &course)).await
}

pub(super) async fn records_of(database: &Database, viewer: Viewer) -> Result<BTreeMap<String, Record>> {
    let Some(learner) = viewer.learner() else { return Ok(BTreeMap::new()) };
    database.read(move |db: &mut _| store::load_records(db, learner)).await
}

/// The groups that whoever asks is a member of.
async fn groups_of(database: &Database, viewer: Viewer) -> Result<Vec<OwnGroup>> {
    let Some(member) = viewer.member() else { return Ok(Vec::new()) };
    database.read(move |db: &mut _| load_own_groups(db, member.account)).await
}

/// What pages show of an explanation.
pub(super) fn progress(course: &Course, record: &Record, explanation: &Explanation) -> Progress {
    let of_module = |module: &Module| {
        let pages = explanation.pages_done(|id| module.pages.iter().any(|page| page.id == *id));
        (module.id.clone(), (explanation.met_in(module), pages))
    };
    Progress {
        is_begun: !record.is_empty(),
        met: explanation.met(),
        percent: explanation.percent(),
        pages: explanation.pages_done(|_| true),
        exercises: explanation.exercises_done(),
        modules: course.modules.iter().map(of_module).collect(),
        is_finished: explanation.is_finished(),
        finished_at: record.last_finish().map(|finish| finish.at),
        new: explanation.added(),
        states: explanation.pages.iter().map(|page| (page.page.clone(), page.state)).collect(),
        resume: resume(course, record, explanation).map(|page| page.id.clone()),
    }
}

/// The progress in each course that was begun.
fn progress_of_all(courses: &[&Arc<Course>], records: &BTreeMap<String, Record>) -> BTreeMap<Slug, Progress> {
    let one = |course: &&Arc<Course>| {
        let record = records.get(course.id.as_str()).filter(|record| !record.is_empty())?;
        Some((course.id.clone(), progress(course, record, &explain(course, record))))
    };
    courses.iter().filter_map(one).collect()
}

/// The courses that were begun.
fn begun<'a>(courses: &[(&'a Course, Option<&'a Progress>)]) -> Vec<(&'a Course, &'a Progress)> {
    courses.iter().filter_map(|(course, progress)| Some((*course, (*progress)?))).collect()
}

/// The course to go on with: that of the newest event, unless nothing is left in it and something is in another.
fn newest<'a>(
    records: &BTreeMap<String, Record>,
    begun: &[(&'a Course, &'a Progress)],
) -> Option<(&'a Course, &'a Progress)> {
    let when = |course: &Course| records.get(course.id.as_str()).map_or(0, Record::newest_event);
    begun.iter().copied().max_by_key(|(course, progress)| (progress.resume.is_some(), when(course)))
}
