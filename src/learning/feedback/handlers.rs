//! Keeping what was said of a page.

use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderValue, RETRY_AFTER};
use actix_web::web::Path;
use actix_web::{HttpRequest, HttpResponse};

use super::views::too_long;
use super::{Asked, Feedback, KEY, QUESTION, Unsent, key, store};
use crate::error::{Error, Result};
use crate::learning::desk::{Desk, with_cookie};
use crate::learning::handlers::refuse;
use crate::learning::place::{PageAt, Place};
use crate::learning::practice;
use crate::learning::views::Reading;
use crate::learning::writings::Typed;
use crate::people::Viewer;
use crate::web::context::Context;
use crate::web::extract::Form;
use crate::web::page::see_other;

/// `GET /{lang}/courses/{course}/{page}/feedback`: a reload of the address that the form was sent to.
pub async fn address(cx: Context, at: Path<PageAt>) -> HttpResponse {
    see_other(&cx.href(&format!("/courses/{}/{}#{QUESTION}", at.course, at.page)))
}

/// `POST /{lang}/courses/{course}/{page}/feedback`: keeps what was said in nobody's name, and leads back to where it was
/// asked. What is typed in the exercises beside it is kept as every button of the page does.
pub async fn give(
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
    let typed = Typed::read(text, &fields.0, None);
    let wrong = too_long(&cx.words, typed.feedback.as_ref());
    let counted = if wrong.is_empty() { desk.limits.feedback(&request) } else { Ok(()) };
    if counted.is_err() || !wrong.is_empty() {
        let asked = if counted.is_err() { Asked::TooMany } else { Asked::Not };
        let paths = practice::paths(text, &fields.0);
        let reading = Reading { wrong, asked, paths, ..Reading::default() };
        let refused = refuse(&cx, viewer, &desk, &place, typed, reading).await?;
        return Ok(if let Err(Error::TooMany { after }) = counted { later(refused, after) } else { refused });
    }
    let (typed, told) = settle(typed);
    let said = Feedback {
        course: place.course.id.to_string(),
        page: place.page.to_string(),
        revision: place.course.revision.clone(),
        language: cx.language.to_string(),
        is_clear: fields.0.one(QUESTION) == Some("clear"),
        given_on: desk.clock.now().date(),
        key: told.as_ref().map_or_else(|| key(fields.0.one(KEY)), |told| told.key.clone()),
        text: told.as_ref().map(|told| told.text.clone()).unwrap_or_default(),
    };
    let asked = match (&told, said.is_clear) {
        (_, true) => Asked::Clear,
        (Some(_), false) => Asked::Told,
        (None, false) => Asked::Unclear(said.key.clone()),
    };
    let cookie = desk.keep(viewer, &place, typed, None).await?;
    desk.database.append(move |db| store::save_feedback(db, &said)).await?;
    let carried = practice::carried(text, &fields.0, '&');
    Ok(with_cookie(see_other(&format!("{}?{}{carried}#{QUESTION}", place.href(&cx), asked.query())), cookie))
}

/// What is to be sent, and what is kept beside it: of what is sent nothing stays unsent.
fn settle(mut typed: Typed) -> (Typed, Option<Unsent>) {
    let told = typed.feedback.clone();
    if let Some(feedback) = &mut typed.feedback {
        feedback.text.clear();
    }
    (typed, told)
}

/// The page again, some seconds too early (RFC 6585 4).
fn later(mut refused: HttpResponse, after: u64) -> HttpResponse {
    refused.head_mut().status = StatusCode::TOO_MANY_REQUESTS;
    refused.headers_mut().insert(RETRY_AFTER, HeaderValue::from(after));
    refused
}
