//! Reading a page, answering, marking as done.

use std::collections::BTreeMap;

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};

use super::desk::{Desk, with_cookie};
use super::explain::explain;
use super::feedback::Asked;
use super::feedback::replies::Replies;
use super::home::progress;
use super::offer::{self, OFFER};
use super::place::{ExerciseAt, PageAt, Place};
use super::practice;
use super::store;
use super::views::{self, Reading};
use super::writings::store::load_writings;
use super::writings::views::Told;
use super::writings::{Draft, Typed, Writings};
use super::{Deed, Record};
use crate::base::db::Database;
use crate::courses::CatalogueHandle;
use crate::courses::views::{course_path, page_path};
use crate::error::{Error, Result};
use crate::exercises::{Answer, form, grade};
use crate::people::Viewer;
use crate::web::context::Context;
use crate::web::extract::{Form, Query};
use crate::web::page::{moved, page_with_contents, see_other};

/// `GET /{lang}/courses/{course}/{page}`: the page, with what was answered and typed on it.
pub async fn read(
    cx: Context,
    viewer: Viewer,
    at: Path<PageAt>,
    query: Query,
    database: Data<Database>,
    catalogue: Data<CatalogueHandle>,
    replies: Data<Replies>,
) -> Result<HttpResponse> {
    let place = Place::find(&catalogue, &at.course, &at.page)?;
    if place.page != at.page {
        return Ok(moved(&place.href(&cx)));
    }
    let (record, writings) = load(&database, viewer, &place).await?;
    let told = Told::of(&query.0, &writings);
    let reading = Reading {
        record,
        writings,
        typed: Typed::default(),
        missing: None,
        answered: query.0.one("answered").map(str::to_owned),
        revealed: query.0.one("answer-shown").map(str::to_owned),
        moved: query.0.one("moved").and_then(moved_to),
        came_from: query.0.one("done").map(str::to_owned),
        offers_words: viewer.learner().is_some() && query.0.one(OFFER).is_some(),
        play: query.0.one("play").map(str::to_owned),
        paths: practice::paths(place.text(&cx)?, &query.0),
        walked: practice::walked(&query.0),
        refused: None,
        wrong: Vec::new(),
        told,
        asked: Asked::of(&query.0),
        opens_more: query.0.one("more").is_some(),
        replies: replies.of(place.course.id.as_str(), place.page.as_str(), cx.language),
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
    let status = if reading.is_refused() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
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
    let typed = Typed::read(text, &fields.0, None);
    let changed = typed
        .answers
        .iter()
        .find(|(id, answer)| is_news(id, answer, &before.drafts, &record, &place))
        .map(|(id, _)| id.clone());
    if changed.is_none()
        && let Some((walking, pressed)) = practice::entered(&cx, &place, text, &fields.0)
    {
        return practice::turn(&cx, viewer, &desk, &place, walking, pressed, &fields.0).await;
    }
    let anchor = changed.unwrap_or_else(|| "main".to_owned());
    let back = format!("{}{}#{anchor}", place.href(&cx), practice::carried(text, &fields.0, '?'));
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
    let mut typed = Typed::read(text, &fields.0, Some(exercise));
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
        typed.answers.insert(id, order);
        let cookie = desk.keep(viewer, &place, typed, None).await?;
        return Ok(with_cookie(see_other(&back), cookie));
    }
    let answer = match form::read(exercise, &fields.0) {
        Ok(answer) => answer,
        Err(incomplete) => {
            typed.answers.insert(exercise.id.to_string(), incomplete.draft);
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
    typed: Typed,
    reading: Reading,
) -> Result<HttpResponse> {
    let (record, writings) = load(&desk.database, viewer, place).await?;
    let replies = desk.replies.of(place.course.id.as_str(), place.page.as_str(), cx.language);
    content(cx, place, &Reading { record, writings, typed, replies, ..reading })
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
    let typed = Typed::read(place.text(&cx)?, &fields.0, None);
    let event = place.event(&cx, desk.clock, &fields.0, Deed::Done);
    let offer = if offer::is_due(&desk, viewer, &place).await? { format!("&{OFFER}=words") } else { String::new() };
    let cookie = desk.keep(viewer, &place, typed, Some(event)).await?;
    let (_, next) = place.course.neighbours(&place.page);
    let to = next.map_or_else(|| course_path(&place.course), |next| page_path(&place.course, &next.id));
    let to = cx.href(&format!("{to}?done={}{offer}#arrival", place.page));
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
    let typed = Typed::read(place.text(&cx)?, &fields.0, None);
    let event = place.event(&cx, desk.clock, &fields.0, Deed::Undone);
    let carried = practice::carried(place.text(&cx)?, &fields.0, '?');
    let cookie = desk.keep(viewer, &place, typed, Some(event)).await?;
    Ok(with_cookie(see_other(&format!("{}{carried}", place.href(&cx))), cookie))
}

async fn load(database: &Database, viewer: Viewer, place: &Place) -> Result<(Record, Writings)> {
    let Some(learner) = viewer.learner() else { return Ok(Default::default()) };
    let at = place.key()?;
    database.read(move |db| Ok((store::load_record(db, learner, &at.course)?, load_writings(db, learner, &at)?))).await
}
