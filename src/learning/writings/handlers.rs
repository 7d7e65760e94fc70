//! Keeping a note, putting a bookmark.

use actix_web::web::Path;
use actix_web::{HttpRequest, HttpResponse};

use super::views::{BOOKMARK, NOTE, Told, too_long};
use super::{Typed, TypedNote};
use crate::error::Result;
use crate::learning::desk::{Desk, with_cookie};
use crate::learning::handlers::refuse;
use crate::learning::place::{PageAt, Place};
use crate::learning::practice;
use crate::learning::views::Reading;
use crate::people::Viewer;
use crate::web::context::Context;
use crate::web::extract::Form;
use crate::web::page::see_other;

/// `GET /{lang}/courses/{course}/{page}/note`: a reload of the address that the form was sent to.
pub async fn note_address(cx: Context, at: Path<PageAt>) -> HttpResponse {
    see_other(&cx.href(&format!("/courses/{}/{}#{NOTE}", at.course, at.page)))
}

/// `POST /{lang}/courses/{course}/{page}/note`: keeps the note, as every button of the page does, and leads back to it.
pub async fn note(
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
    let wrong = too_long(&cx.words, &typed.notes);
    if !wrong.is_empty() {
        let paths = practice::paths(text, &fields.0);
        return refuse(&cx, viewer, &desk, &place, typed, Reading { wrong, paths, ..Reading::default() }).await;
    }
    let told = told_of(&typed.notes);
    let carried = practice::carried(text, &fields.0, '&');
    let back = see_other(&format!("{}?{}{carried}#{NOTE}", place.href(&cx), told.query()));
    let cookie = desk.keep(viewer, &place, typed, None).await?;
    Ok(with_cookie(back, cookie))
}

/// What there is to say after the notes of a form were kept.
fn told_of(notes: &[TypedNote]) -> Told {
    if notes.iter().any(|note| !note.text.trim().is_empty()) {
        Told::NoteSaved
    } else if notes.iter().any(TypedNote::is_touched) {
        Told::NoteRemoved
    } else {
        Told::NoteEmpty
    }
}

/// `GET /{lang}/courses/{course}/{page}/bookmark`: a reload of the address that the form was sent to.
pub async fn bookmark_address(cx: Context, at: Path<PageAt>) -> HttpResponse {
    see_other(&cx.href(&format!("/courses/{}/{}#{BOOKMARK}", at.course, at.page)))
}

/// `POST /{lang}/courses/{course}/{page}/bookmark`: puts a bookmark on the page, or takes it away where the button says so.
pub async fn bookmark(
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
    let is_set = fields.0.one(BOOKMARK) != Some("remove");
    let typed = Typed { bookmark: Some(is_set), ..Typed::read(text, &fields.0, None) };
    let told = if is_set { Told::BookmarkAdded } else { Told::BookmarkRemoved };
    let carried = practice::carried(text, &fields.0, '&');
    let back = see_other(&format!("{}?{}{carried}#{BOOKMARK}", place.href(&cx), told.query()));
    let cookie = desk.keep(viewer, &place, typed, None).await?;
    Ok(with_cookie(back, cookie))
}
