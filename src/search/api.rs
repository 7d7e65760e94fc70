//! Searching for programs: JSON, described by an OpenAPI file that the server gives.

use std::collections::BTreeMap;
use std::sync::Arc;

use actix_web::http::header::CACHE_CONTROL;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use serde::Serialize;

use super::{Counts, Error as SearchError, Filters, Hit, Index, OPEN, Piece, Query, Suggestions, asked};
use crate::error::{Error, Result};
use crate::web::extract::{Query as Fields, Shared};
use crate::web::limits::Limits;

/// Suggestions at once: as many as can be looked over.
const SUGGESTIONS: usize = 8;

/// What is answered to a search.
#[derive(Debug, Serialize)]
struct Answer<'a> {
    query: &'a str,
    lang: &'static str,
    corrected: Option<&'a str>,
    total: usize,
    hits: Vec<Found<'a>>,
    near: Vec<Found<'a>>,
    other_languages: Vec<Found<'a>>,
    counts: Numbers,
}

/// A passage that was found. The first six fields are those of `askel search --json`.
#[derive(Debug, Serialize)]
struct Found<'a> {
    path: &'a str,
    heading: &'a str,
    anchor: Option<&'a str>,
    lang: &'static str,
    score: f32,
    near: bool,
    url: String,
    kind: &'static str,
    course: &'a str,
    breadcrumb: &'a [String],
    snippet: Vec<Part<'a>>,
    start_ms: Option<u64>,
    end_ms: Option<u64>,
}

#[derive(Debug, Serialize)]
struct Part<'a> {
    text: &'a str,
    marked: bool,
}

/// [`Counts`] under the names that the filters have in the address.
#[derive(Debug, Serialize)]
struct Numbers {
    language: BTreeMap<&'static str, usize>,
    course: BTreeMap<String, usize>,
    kind: BTreeMap<&'static str, usize>,
    level: BTreeMap<String, usize>,
    minutes: BTreeMap<u32, usize>,
}

impl<'a> Found<'a> {
    fn of(hit: &'a Hit) -> Self {
        let document = &hit.document;
        Self {
            path: &document.path,
            heading: &document.title,
            anchor: document.anchor.as_deref(),
            lang: document.language.code(),
            score: hit.score,
            near: hit.near,
            url: format!("/{}{}", document.language, document.address()),
            kind: document.kind.name(),
            course: &document.course,
            breadcrumb: &document.crumbs,
            snippet: hit.snippet.iter().map(|Piece { text, marked }| Part { text, marked: *marked }).collect(),
            start_ms: document.start_ms,
            end_ms: document.end_ms,
        }
    }

    fn all(hits: &'a [Hit]) -> Vec<Self> {
        hits.iter().map(Self::of).collect()
    }
}

impl From<Counts> for Numbers {
    fn from(counts: Counts) -> Self {
        let Counts { courses, kinds, languages, mut levels, minutes } = counts;
        levels.remove("");
        Self {
            language: languages.into_iter().map(|(language, count)| (language.code(), count)).collect(),
            course: courses,
            kind: kinds.into_iter().map(|(kind, count)| (kind.name(), count)).collect(),
            level: levels,
            minutes,
        }
    }
}

/// `GET /api/search?q=`: what was found, as JSON.
pub async fn search(
    request: HttpRequest,
    fields: Fields,
    shared: Data<Shared>,
    limits: Data<Limits>,
    index: Data<Arc<Index>>,
) -> Result<HttpResponse> {
    limits.search(&request)?;
    let query = asked::strict(&fields.0, &shared.locales, Filters::open().visibility).map_err(unclear)?;
    if query.text.is_empty() {
        return Err(Error::BadRequest("q: expected what to search for".to_owned()));
    }
    let (query, results, counts) = ask(&index, move |index| {
        let (results, counts) = (index.search(&query)?, index.counts(&query)?);
        Ok((query, results, counts))
    })
    .await?;
    let Query { text, language, .. } = &query;
    Ok(json(&Answer {
        query: text,
        lang: language.code(),
        corrected: results.corrected.as_deref(),
        total: results.total,
        hits: Found::all(&results.hits),
        near: Found::all(&results.near),
        other_languages: Found::all(&results.other_languages),
        counts: counts.into(),
    }))
}

/// `GET /api/suggestions?q=`: searches that begin as what was typed so far, as JSON. They come from titles of courses, never
/// from what others have searched for.
pub async fn suggestions(
    request: HttpRequest,
    fields: Fields,
    shared: Data<Shared>,
    limits: Data<Limits>,
    index: Data<Arc<Index>>,
) -> Result<HttpResponse> {
    limits.suggestion(&request)?;
    let language = asked::readers_language(&fields.0, &shared.locales).map_err(unclear)?;
    let typed = fields.0.one("q").unwrap_or_default().to_owned();
    let found = ask(&index, move |index| match index.suggest(&typed, language, &[OPEN.to_owned()], SUGGESTIONS) {
        // While the index is being prepared nobody misses a suggestion.
        Err(SearchError::Preparing) => Ok(Suggestions::default()),
        found => found,
    })
    .await?;
    Ok(json(&BTreeMap::from([("suggestions", found.searches(SUGGESTIONS))])))
}

/// `GET /api/openapi.json`: what programs may ask, by the OpenAPI Specification 3.1.
pub async fn openapi() -> HttpResponse {
    HttpResponse::Ok().content_type("application/json").body(include_str!("openapi.json"))
}

/// Asks the index off the threads that answer.
async fn ask<T: Send + 'static>(
    index: &Arc<Index>,
    question: impl FnOnce(&Index) -> std::result::Result<T, SearchError> + Send + 'static,
) -> Result<T> {
    let index = Arc::clone(index);
    let answer = actix_web::web::block(move || question(&index)).await;
    answer.map_err(|error| Error::Internal(error.into()))?.map_err(|error| Error::Unavailable(error.to_string()))
}

fn unclear(unclear: asked::Unclear) -> Error {
    Error::BadRequest(unclear.to_string())
}

fn json(answer: &impl Serialize) -> HttpResponse {
    HttpResponse::Ok().insert_header((CACHE_CONTROL, "private, no-cache")).json(answer)
}
