//! What the pages of administration share.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::{FromRequest, HttpRequest, HttpResponse};
use maud::{Markup, html};

use super::views::menu;
use crate::base::clock::Clock;
use crate::base::db::Database;
use crate::base::form::FormData;
use crate::courses::CatalogueHandle;
use crate::error::{Error, Result};
use crate::people::Member;
use crate::people::keepers::Keepers;
use crate::t;
use crate::web::components;
use crate::web::context::Context;
use crate::web::extract::part;
use crate::web::layout::Head;
use crate::web::limits::Limits;
use crate::web::page::page_of;

/// What is needed to keep the site.
pub struct Office {
    pub(super) database: Database,
    pub(super) catalogue: CatalogueHandle,
    pub(super) limits: Limits,
    pub(super) clock: Clock,
    pub(super) keepers: Keepers,
}

impl FromRequest for Office {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let office = || {
            Ok(Self {
                database: part(request)?,
                catalogue: part(request)?,
                limits: part(request)?,
                clock: part(request)?,
                keepers: part(request)?,
            })
        };
        ready(office())
    }
}

/// A page of administration: the menu of its parts, what was just done, and its content. `title` is the page's own.
pub(super) fn sheet(cx: &Context, keeper: Member, status: StatusCode, title: &str, main: Markup) -> HttpResponse {
    let query = FormData::parse(cx.query.as_bytes()).ok();
    let said = query.and_then(|query| said(cx, &query));
    // The first sentence of what was done, or that something is to be mended, stands first.
    let first = match (status, &said) {
        (StatusCode::UNPROCESSABLE_ENTITY, _) => Some(t!(cx.words, "error-title")),
        (_, Some(said)) => said.split(". ").next().map(|sentence| sentence.trim_end_matches('.').to_owned()),
        (_, None) => None,
    };
    let title = first.map_or_else(|| title.to_owned(), |first| format!("{first} – {title}"));
    let head = Head { title, sheet: Some("admin.css"), ..Head::default() };
    page_of(status, cx, &head, html! { (menu(cx, keeper.role)) (main) })
}

/// The same, all right.
pub(super) fn page(cx: &Context, keeper: Member, title: &str, main: Markup) -> HttpResponse {
    sheet(cx, keeper, StatusCode::OK, title, main)
}

/// What was just done, as the address says it (`?told=disabled`), in the words of `admin-told-…`.
fn said(cx: &Context, query: &FormData) -> Option<String> {
    let key = format!("admin-told-{}", query.one("told")?);
    let is_key = key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    (is_key && cx.words.has(&key)).then(|| cx.words.text(&key))
}

/// The same at its place, where the reader goes on.
pub(super) fn told(cx: &Context, query: &FormData) -> Option<Markup> {
    said(cx, query).map(|said| components::told("arrival", &said))
}

/// The numbers of the boxes that are ticked, or that a form carries on from those ([`joined`]).
pub(super) fn ticked(fields: &FormData, name: &str) -> Vec<i64> {
    let mut numbers: Vec<i64> =
        fields.all(name).flat_map(|value| value.split('.')).filter_map(|number| number.parse().ok()).collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers.truncate(200);
    numbers
}

/// Numbers as one field or a part of an address carries them: `2.3.7`.
pub(super) fn joined(numbers: &[i64]) -> String {
    numbers.iter().map(i64::to_string).collect::<Vec<_>>().join(".")
}

/// What the address says that can be taken back.
pub(super) fn undone_by(query: &FormData) -> Vec<i64> {
    ticked(query, "undo")
}
