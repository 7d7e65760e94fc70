//! Front page, courses, reading, answering, marking as done, own courses.

use std::collections::BTreeMap;
use std::sync::Arc;

use actix_web::cookie::Cookie;
use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use serde::Deserialize;

use super::explain::{Explanation, explain, resume};
use super::practice;
use super::store;
use super::views::{self, Reading};
use super::{Deed, Draft, Event, Record};
use crate::base::clock::Clock;
use crate::base::db::Database;
use crate::base::form::FormData;
use crate::base::ids::Slug;
use crate::courses::views::{Progress, page_path};
use crate::courses::{CatalogueHandle, Course, Module, Page, PageText};
use crate::error::{Error, Result};
use crate::exercises::{Answer, Exercise, form, grade};
use crate::people::Viewer;
use crate::people::handlers::GuestCookies;
use crate::people::store::learner_of;
use crate::t;
use crate::web::context::Context;
use crate::web::extract::{Form, Query};
use crate::web::layout::{Head, Section};
use crate::web::limits::Limits;
use crate::web::page::{moved, page, page_with_contents, see_other};

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
    database: Data<Database>,
    catalogue: Data<CatalogueHandle>,
) -> Result<HttpResponse> {
    let catalogue = catalogue.now();
    let records = records_of(&database, viewer).await?;
    let progress = progress_of_all(&catalogue.open().collect::<Vec<_>>(), &records);
    let begun: Vec<_> =
        catalogue.open().filter_map(|course| Some((course.as_ref(), progress.get(&course.id)?))).collect();
    let head = Head { title: t!(cx.words, "home-title"), section: Some(Section::Home), ..Head::default() };
    Ok(page(&cx, &head, views::home(&cx, newest(&records, &begun), &begun)))
}

/// The course and page of an address.
#[derive(Debug, Deserialize)]
pub struct CourseAt {
    course: Slug,
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
    let explanation = explain(course, &record);
    let progress = progress(course, &record, &explanation);
    let text = course.text(cx.language).ok_or(Error::NotFound)?;
    let done = query.0.one("done").and_then(|id| course.page(id)).filter(|(_, page)| explanation.is_done(&page.id));
    let notice = done.map(|(module, page)| views::done_notice(&cx, course, module, page, &explanation));
    let title = match done.and_then(|(_, page)| course.page_text(page, cx.language)) {
        Some(done) => format!("{} – {}", t!(cx.words, "page-marked-title", title = &done.text.title), text.text.title),
        None => text.text.title.clone(),
    };
    let head = Head {
        title,
        description: Some(text.text.summary.clone()),
        indexed: true,
        languages: Some(cx.locales.offered(course.texts.keys())),
        section: Some(Section::Courses),
    };
    Ok(page(&cx, &head, crate::courses::views::overview(&cx, course, &progress, notice)))
}

/// The address of a page.
#[derive(Debug, Deserialize)]
pub struct PageAt {
    course: Slug,
    page: Slug,
}

/// A page that was found, with all that belongs to it.
pub(super) struct Place {
    pub(super) course: Arc<Course>,
    pub(super) page: Slug,
}

impl Place {
    /// The open page of an address.
    pub(super) fn find(catalogue: &CatalogueHandle, course: &Slug, page: &Slug) -> Result<Self> {
        let course = catalogue.now().open_course(course.as_str()).cloned().ok_or(Error::NotFound)?;
        let (_, found) = course.page(page.as_str()).ok_or(Error::NotFound)?;
        let page = found.id.clone();
        Ok(Self { course, page })
    }

    fn parts(&self) -> Result<(&Module, &Page)> {
        self.course.page(self.page.as_str()).ok_or(Error::NotFound)
    }

    pub(super) fn text(&self, cx: &Context) -> Result<&PageText> {
        let (_, page) = self.parts()?;
        self.course.page_text(page, cx.language).map(|localised| localised.text).ok_or(Error::NotFound)
    }

    pub(super) fn href(&self, cx: &Context) -> String {
        cx.href(&page_path(&self.course, &self.page))
    }

    pub(super) fn event(&self, cx: &Context, clock: Clock, fields: &FormData, deed: Deed) -> Event {
        Event {
            deed,
            course: self.course.id.to_string(),
            page: self.page.to_string(),
            revision: self.course.revision.clone(),
            language: cx.language.to_string(),
            form_key: fields.one("form-key").unwrap_or("").chars().take(64).collect(),
            at: clock.now(),
        }
    }
}

/// `GET /{lang}/courses/{course}/{page}`: the page, with what was answered and typed on it.
pub async fn read(
    cx: Context,
    viewer: Viewer,
    at: Path<PageAt>,
    query: Query,
    database: Data<Database>,
    catalogue: Data<CatalogueHandle>,
) -> Result<HttpResponse> {
    let place = Place::find(&catalogue, &at.course, &at.page)?;
    if place.page != at.page {
        return Ok(moved(&place.href(&cx)));
    }
    let (record, drafts) = load(&database, viewer, &place).await?;
    let reading = Reading {
        record,
        drafts,
        typed: BTreeMap::new(),
        missing: None,
        answered: query.0.one("answered").map(str::to_owned),
        revealed: query.0.one("answer-shown").map(str::to_owned),
        moved: query.0.one("moved").and_then(moved_to),
        came_from: query.0.one("done").map(str::to_owned),
        play: query.0.one("play").map(str::to_owned),
        paths: practice::paths(place.text(&cx)?, &query.0),
        walked: practice::walked(&query.0),
        refused: None,
    };
    content(&cx, &place, &reading)
}

/// The exercise and place that a redirect after a move names: `vaiheet.2`.
fn moved_to(said: &str) -> Option<(String, usize)> {
    let (exercise, place) = said.split_once('.')?;
    Some((exercise.to_owned(), place.parse().ok()?))
}

fn content(cx: &Context, place: &Place, reading: &Reading) -> Result<HttpResponse> {
    let (module, page_) = place.parts()?;
    let explanation = explain(&place.course, &reading.record);
    let progress = progress(&place.course, &reading.record, &explanation);
    let (head, contents, main) =
        views::content(cx, &place.course, module, page_, &progress, reading).ok_or(Error::NotFound)?;
    let status = if reading.missing.is_some() || reading.refused.is_some() {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    Ok(page_with_contents(status, cx, &head, contents, main))
}

/// `POST /{lang}/courses/{course}/{page}`: keeps all that is typed as drafts and returns to the place. It is what Enter in
/// a field does, so that nobody answers by accident.
pub async fn save(
    request: HttpRequest,
    cx: Context,
    viewer: Viewer,
    at: Path<PageAt>,
    fields: Form,
    desk: Desk,
) -> Result<HttpResponse> {
    desk.limits.form(&request)?;
    let place = Place::find(&desk.catalogue, &at.course, &at.page)?;
    let text = place.text(&cx)?;
    let (record, before) = load(&desk.database, viewer, &place).await?;
    let typed = typed(text, &fields.0, None);
    let changed =
        typed.iter().find(|(id, answer)| is_news(id, answer, &before, &record, &place)).map(|(id, _)| id.clone());
    if changed.is_none()
        && let Some((walking, pressed)) = practice::entered(&cx, &place, text, &fields.0)
    {
        return practice::turn(&cx, viewer, &desk, &place, walking, pressed, &fields.0).await;
    }
    let anchor = changed.unwrap_or_else(|| "main".to_owned());
    let back = format!("{}{}#{anchor}", place.href(&cx), practice::carried(text, &fields.0, '?'));
    if is_nothing(viewer, &typed) {
        return Ok(see_other(&back));
    }
    let cookie = desk.keep(viewer, &place, typed, None).await?;
    Ok(with_cookie(see_other(&back), cookie))
}

/// Whether something was typed that neither the draft nor the last answer of before says.
fn is_news(id: &str, answer: &Answer, drafts: &BTreeMap<String, Draft>, record: &Record, place: &Place) -> bool {
    let Ok((_, page)) = place.parts() else { return false };
    let before = drafts
        .get(id)
        .map(|draft| &draft.answer)
        .or_else(|| record.exercise(page, id).and_then(|standing| standing.answer.as_ref()));
    before.map_or(!answer.is_empty(), |before| before != answer)
}

/// The address of an exercise.
#[derive(Debug, Deserialize)]
pub struct ExerciseAt {
    pub(super) course: Slug,
    pub(super) page: Slug,
    pub(super) exercise: Slug,
}

/// `GET /{lang}/courses/{course}/{page}/answers/{exercise}`: a reload of the address that the form was sent to.
pub async fn answer_address(cx: Context, at: Path<ExerciseAt>) -> HttpResponse {
    see_other(&cx.href(&format!("/courses/{}/{}#{}", at.course, at.page, at.exercise)))
}

/// `POST /{lang}/courses/{course}/{page}/answers/{exercise}`: grades, records, leads back to the result. What is typed in
/// the other exercises is kept as drafts. Two of its buttons answer nothing: one shows the right answer, one moves an item
/// of an order and leads back to where it is now.
pub async fn answer(
    request: HttpRequest,
    cx: Context,
    viewer: Viewer,
    at: Path<ExerciseAt>,
    fields: Form,
    desk: Desk,
) -> Result<HttpResponse> {
    desk.limits.form(&request)?;
    let place = Place::find(&desk.catalogue, &at.course, &at.page)?;
    let text = place.text(&cx)?;
    let exercise = text.exercise(at.exercise.as_str()).ok_or(Error::NotFound)?;
    let mut typed = typed(text, &fields.0, Some(exercise));
    let carried = practice::carried(text, &fields.0, '&');
    let back = |query: &str| format!("{}?{query}={id}{carried}#{id}-result", place.href(&cx), id = exercise.id);
    if fields.0.one("show-answer").is_some() {
        let cookie = desk.keep(viewer, &place, typed, None).await?;
        return Ok(with_cookie(see_other(&back("answer-shown")), cookie));
    }
    if fields.0.one("move").is_some() {
        let Some((order, to)) = form::moved(exercise, &fields.0) else {
            return Ok(see_other(&format!("{}#{}", place.href(&cx), exercise.id)));
        };
        let id = exercise.id.to_string();
        let back = format!("{}?moved={id}.{to}#{id}-moved", place.href(&cx));
        let typed = typed.into_iter().chain([(id, order)]).collect();
        let cookie = desk.keep(viewer, &place, typed, None).await?;
        return Ok(with_cookie(see_other(&back), cookie));
    }
    let answer = match form::read(exercise, &fields.0) {
        Ok(answer) => answer,
        Err(incomplete) => {
            typed.insert(exercise.id.to_string(), incomplete.draft);
            let missing = Some((exercise.id.to_string(), incomplete.problems));
            let paths = practice::paths(text, &fields.0);
            return refuse(&cx, viewer, &desk, &place, typed, Reading { missing, paths, ..Reading::default() }).await;
        }
    };
    let grade = grade(exercise, &answer);
    let deed = Deed::Answered {
        exercise: exercise.id.to_string(),
        verdict: grade.verdict,
        score: grade.score,
        answer: answer.clone(),
    };
    let event = place.event(&cx, desk.clock, &fields.0, deed);
    let cookie = desk.keep(viewer, &place, typed, Some(event)).await?;
    Ok(with_cookie(see_other(&back("answered")), cookie))
}

/// The same page again, with the error summary of `reading` and everything that was typed; nothing is stored.
pub(super) async fn refuse(
    cx: &Context,
    viewer: Viewer,
    desk: &Desk,
    place: &Place,
    typed: BTreeMap<String, Answer>,
    reading: Reading,
) -> Result<HttpResponse> {
    let (record, drafts) = load(&desk.database, viewer, place).await?;
    content(cx, place, &Reading { record, drafts, typed, ..reading })
}

/// `POST /{lang}/courses/{course}/{page}/done`: marks the page as done and leads on.
pub async fn mark_done(
    request: HttpRequest,
    cx: Context,
    viewer: Viewer,
    at: Path<PageAt>,
    fields: Form,
    desk: Desk,
) -> Result<HttpResponse> {
    desk.limits.form(&request)?;
    let place = Place::find(&desk.catalogue, &at.course, &at.page)?;
    let typed = typed(place.text(&cx)?, &fields.0, None);
    let event = place.event(&cx, desk.clock, &fields.0, Deed::Done);
    let cookie = desk.keep(viewer, &place, typed, Some(event)).await?;
    let (_, next) = place.course.neighbours(&place.page);
    let to = match next {
        Some(next) => cx.href(&format!("{}?done={}#arrival", page_path(&place.course, &next.id), place.page)),
        None => cx.href(&format!("/courses/{}?done={}#arrival", place.course.id, place.page)),
    };
    Ok(with_cookie(see_other(&to), cookie))
}

/// `POST /{lang}/courses/{course}/{page}/undone`: takes the page's own mark back.
pub async fn mark_undone(
    request: HttpRequest,
    cx: Context,
    viewer: Viewer,
    at: Path<PageAt>,
    fields: Form,
    desk: Desk,
) -> Result<HttpResponse> {
    desk.limits.form(&request)?;
    let place = Place::find(&desk.catalogue, &at.course, &at.page)?;
    let typed = typed(place.text(&cx)?, &fields.0, None);
    let event = place.event(&cx, desk.clock, &fields.0, Deed::Undone);
    let carried = practice::carried(place.text(&cx)?, &fields.0, '?');
    let cookie = desk.keep(viewer, &place, typed, Some(event)).await?;
    Ok(with_cookie(see_other(&format!("{}{carried}", place.href(&cx))), cookie))
}

/// What is needed to keep something.
pub struct Desk {
    pub(super) database: Database,
    pub(super) catalogue: CatalogueHandle,
    cookies: GuestCookies,
    pub(super) limits: Limits,
    pub(super) clock: Clock,
}

impl actix_web::FromRequest for Desk {
    type Error = Error;
    type Future = std::future::Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut actix_web::dev::Payload) -> Self::Future {
        fn data<T: Clone + 'static>(request: &HttpRequest) -> Result<T> {
            let found = request.app_data::<Data<T>>().map(|data| T::clone(data));
            found
                .ok_or_else(|| Error::Internal(anyhow::anyhow!("the application lacks {}", std::any::type_name::<T>())))
        }
        let desk = || {
            Ok(Self {
                database: data(request)?,
                catalogue: data(request)?,
                cookies: data(request)?,
                limits: data(request)?,
                clock: data(request)?,
            })
        };
        std::future::ready(desk())
    }
}

impl Desk {
    /// Commits an event and the drafts beside it, and returns the cookie of a guest that was made for it. Nobody becomes a
    /// guest for nothing.
    pub(super) async fn keep(
        &self,
        viewer: Viewer,
        place: &Place,
        typed: BTreeMap<String, Answer>,
        event: Option<Event>,
    ) -> Result<Option<Cookie<'static>>> {
        if event.is_none() && is_nothing(viewer, &typed) {
            return Ok(None);
        }
        let (actor, cookie) = self.cookies.actor(viewer)?;
        let now = self.clock.now();
        let (course, page) = (place.course.id.to_string(), place.page.to_string());
        let act = move |db: &mut crate::base::db::Db| {
            let learner = learner_of(db, &actor, now)?;
            if let Some(event) = &event {
                store::record_event(db, learner, event)?;
            }
            for (exercise, answer) in &typed {
                if answer.is_empty() {
                    store::delete_draft(db, learner, &course, &page, exercise)?;
                } else {
                    let draft = Draft { answer: answer.clone(), changed_at: now };
                    store::save_draft(db, learner, &course, &page, exercise, &draft)?;
                }
            }
            Ok(())
        };
        self.database.append(act).await?;
        Ok(cookie)
    }
}

/// Whether nothing was typed by somebody of whom nothing is kept.
fn is_nothing(viewer: Viewer, typed: &BTreeMap<String, Answer>) -> bool {
    viewer == Viewer::Visitor && typed.values().all(Answer::is_empty)
}

/// What the form says about every exercise of the page, complete or not; but for the one that is being answered.
pub(super) fn typed(text: &PageText, fields: &FormData, but: Option<&Exercise>) -> BTreeMap<String, Answer> {
    text.exercises
        .iter()
        .filter(|exercise| but.is_none_or(|but| but.id != exercise.id))
        .filter(|exercise| exercise.kind.asks())
        .map(|exercise| (exercise.id.to_string(), form::draft(exercise, fields)))
        .collect()
}

pub(super) fn with_cookie(mut response: HttpResponse, cookie: Option<Cookie<'static>>) -> HttpResponse {
    if let Some(cookie) = cookie {
        // The name and value are ours and well-formed, which is all that this asks for.
        let _ = response.add_cookie(&cookie);
    }
    response
}

async fn load(database: &Database, viewer: Viewer, place: &Place) -> Result<(Record, BTreeMap<String, Draft>)> {
    let Some(learner) = viewer.learner() else { return Ok(Default::default()) };
    let (course, page) = (place.course.id.to_string(), place.page.to_string());
    database
        .read(move |db| {
            let record = store::load_record(db, learner, &course)?;
            Ok((record, store::load_drafts(db, learner, &course, &page)?))
        })
        .await
}

async fn record_of(database: &Database, viewer: Viewer, course: &Course) -> Result<Record> {
    let Some(learner) = viewer.learner() else { return Ok(Record::default()) };
    let course = course.id.to_string();
    database.read(move |db| store::load_record(db, learner, &course)).await
}

async fn records_of(database: &Database, viewer: Viewer) -> Result<BTreeMap<String, Record>> {
    let Some(learner) = viewer.learner() else { return Ok(BTreeMap::new()) };
    database.read(move |db: &mut _| store::load_records(db, learner)).await
}

fn progress(course: &Course, record: &Record, explanation: &Explanation) -> Progress {
    Progress {
        pages: explanation.pages_done(|_| true),
        exercises: explanation.exercises_done(),
        is_finished: explanation.is_finished(),
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

/// The course of the newest event, to go on with.
fn newest<'a>(
    records: &BTreeMap<String, Record>,
    begun: &[(&'a Course, &'a Progress)],
) -> Option<(&'a Course, &'a Progress)> {
    let when = |course: &Course| records.get(course.id.as_str()).map_or(0, Record::newest_event);
    begun.iter().copied().max_by_key(|(course, _)| when(course))
}
