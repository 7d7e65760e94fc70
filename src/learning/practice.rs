//! Walking through a practice. Until it is finished nothing is kept: each press leads to an address that holds the path.

use std::collections::BTreeMap;

use actix_web::web::Path as At;
use actix_web::{HttpRequest, HttpResponse};

use super::desk::{Desk, with_cookie};
use super::handlers::refuse;
use super::place::{ExerciseAt, Place};
use super::views::Reading;
use super::writings::Typed;
use super::{Deed, Event};
use crate::base::form::FormData;
use crate::courses::PageText;
use crate::error::{Error, Result};
use crate::exercises::Answer;
use crate::exercises::practice::form::{path, path_name};
use crate::exercises::practice::views::{Arrival, anchor};
use crate::exercises::practice::{self, Practice, Pressed, walk};
use crate::people::Viewer;
use crate::web::context::Context;
use crate::web::extract::Form;
use crate::web::page::see_other;

pub use crate::exercises::practice::Path;

/// `GET /{lang}/courses/{course}/{page}/practice/{practice}`: a reload of the address that the form was sent to.
pub async fn address(cx: Context, at: At<ExerciseAt>) -> HttpResponse {
    see_other(&cx.href(&format!("/courses/{}/{}#practice-{}", at.course, at.page, at.exercise)))
}

/// `POST /{lang}/courses/{course}/{page}/practice/{practice}`: takes a step or takes one back, and leads to where one is
/// then. What is typed in exercises is kept as drafts; what is typed in the practice is judged and forgotten.
pub async fn press(
    request: HttpRequest,
    cx: Context,
    viewer: Viewer,
    at: At<ExerciseAt>,
    fields: Form,
    desk: Desk,
) -> Result<HttpResponse> {
    desk.limits.form(&request)?;
    let place = Place::find(&desk.catalogue, &at.course, &at.page)?;
    let text = place.text(&cx)?;
    let is_here = text.practices().any(|id| id.as_str() == at.exercise.as_str());
    let practice =
        place.course.practice(at.exercise.as_str(), cx.language).filter(|_| is_here).ok_or(Error::NotFound)?;
    let pressed = practice::press(practice.text, &fields.0);
    turn(&cx, viewer, &desk, &place, practice.text, pressed, &fields.0).await
}

/// Enter in a field of one of the page's practices, and what it comes to.
pub(super) fn entered<'c>(
    cx: &Context,
    place: &'c Place,
    text: &PageText,
    fields: &FormData,
) -> Option<(&'c Practice, Pressed)> {
    text.practices().find_map(|id| {
        let practice = place.course.practice(id.as_str(), cx.language)?.text;
        Some((practice, practice::entered(practice, fields)?))
    })
}

/// Leads to where a press came to.
pub(super) async fn turn(
    cx: &Context,
    viewer: Viewer,
    desk: &Desk,
    place: &Place,
    practice: &Practice,
    pressed: Pressed,
    fields: &FormData,
) -> Result<HttpResponse> {
    let text = place.text(cx)?;
    let typed = Typed::read(text, fields, None);
    let (path, query) = match pressed {
        Pressed::Refused(refused) => {
            let refused = Some((practice.id.to_string(), refused));
            let reading = Reading { refused, paths: paths(text, fields), ..Reading::default() };
            return refuse(cx, viewer, desk, place, typed, reading).await;
        }
        Pressed::Moved(path) => (path, "stepped"),
        Pressed::Back(path) => (path, "back"),
        Pressed::Stayed(path) => (path, "at"),
    };
    let event = (query == "stepped").then(|| finished(cx, desk, place, practice, &path, fields)).flatten();
    let others =
        text.practices().filter(|id| **id != practice.id).map(|id| carry(&path_name(id), &self::path(id, fields)));
    let to = format!(
        "{}?{query}={}{}{}#{}",
        place.href(cx),
        practice.id,
        carry(&path_name(&practice.id), &path),
        others.collect::<String>(),
        anchor(practice, path.len())
    );
    // Walking leaves no trace: nobody becomes a guest by it, until there is something to keep.
    let cookie = desk.keep(viewer, place, typed, event).await?;
    Ok(with_cookie(see_other(&to), cookie))
}

/// The event of a practice that this step finished: an answer like any other, of the steps alone.
fn finished(
    cx: &Context,
    desk: &Desk,
    place: &Place,
    practice: &Practice,
    path: &Path,
    fields: &FormData,
) -> Option<Event> {
    let at = walk(practice, path);
    let deed = || Deed::Answered {
        exercise: practice.id.to_string(),
        answer: Answer::Steps(at.path.steps()),
        verdict: at.verdict(),
        score: at.score(),
    };
    at.is_over().then(|| place.event(cx, desk.clock, fields, deed()))
}

/// Where the practices of a page stand, as a form or an address says.
pub(super) fn paths(text: &PageText, fields: &FormData) -> BTreeMap<String, Path> {
    text.practices().map(|id| (id.to_string(), path(id, fields))).collect()
}

/// The practice that an address says was just walked on or back.
pub(super) fn walked(query: &FormData) -> Option<(String, Arrival)> {
    let stepped = query.one("stepped").map(|id| (id.to_owned(), Arrival::Stepped));
    stepped.or_else(|| query.one("back").map(|id| (id.to_owned(), Arrival::Back)))
}

/// Where the practices of a page stand, for an address to lead back to; `first` is `?` or `&`.
pub(super) fn carried(text: &PageText, fields: &FormData, first: char) -> String {
    let carried: String = text.practices().map(|id| carry(&path_name(id), &path(id, fields))).collect();
    match carried.strip_prefix('&') {
        Some(rest) => format!("{first}{rest}"),
        None => String::new(),
    }
}

/// A path in an address: its characters need no escape there (RFC 3986, unreserved). Nothing where nobody walked yet.
fn carry(name: &str, path: &Path) -> String {
    if path.is_empty() { String::new() } else { format!("&{name}={path}") }
}
