//! The page of results.

use std::sync::Arc;

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};

use super::{Error as SearchError, Filters, Index, Query, views};
use crate::error::{Error, Result};
use crate::t;
use crate::web::context::Context;
use crate::web::extract::Query as Fields;
use crate::web::layout::Head;
use crate::web::limits::Limits;
use crate::web::page::page;

/// Results on one page.
const LIMIT: usize = 10;

/// `GET /{lang}/search?q=`: the box, and what was found.
pub async fn search(
    request: HttpRequest,
    cx: Context,
    fields: Fields,
    limits: Data<Limits>,
    index: Data<Arc<Index>>,
) -> Result<HttpResponse> {
    let typed = fields.0.one("q").unwrap_or("").trim().to_owned();
    if typed.is_empty() {
        let head = Head { title: t!(cx.words, "search-title"), ..Head::default() };
        return Ok(page(&cx, &head, views::empty_form(&cx)));
    }
    limits.search(&request)?;
    let number = fields.0.one("page").and_then(|page| page.parse().ok()).unwrap_or(1).clamp(1, 100);
    let query = Query {
        text: typed.clone(),
        language: cx.language,
        filters: Filters::open(),
        limit: LIMIT,
        offset: (number - 1) * LIMIT,
        verbatim: fields.0.one("exact").is_some(),
    };
    let index = Arc::clone(&index);
    let found =
        actix_web::web::block(move || index.search(&query)).await.map_err(|error| Error::Internal(error.into()))?;
    let asked = views::Asked { typed: &typed, page: number, limit: LIMIT };
    let (title, main) = match found {
        Ok(results) => {
            let count = t!(cx.words, "search-count", count = results.total);
            (format!("{count}: {typed}"), views::results(&cx, &asked, &results))
        }
        Err(SearchError::Preparing | SearchError::Damaged(_)) => {
            (t!(cx.words, "search-title"), views::preparing(&cx, &typed))
        }
    };
    Ok(page(&cx, &Head { title, ..Head::default() }, main))
}
