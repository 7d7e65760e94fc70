//! The page of results.

use std::sync::Arc;

use actix_web::http::Method;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};

use super::{Error as SearchError, Filters, Index, Query, asked, missed, store, views};
use crate::base::clock::Clock;
use crate::base::db::Database;
use crate::courses::CatalogueHandle;
use crate::error::{Error, Result};
use crate::t;
use crate::web::context::Context;
use crate::web::extract::Query as Fields;
use crate::web::layout::Head;
use crate::web::limits::Limits;
use crate::web::page::page;

/// The last page of results: whoever gets so far is helped by other words.
const LAST: usize = 100;

/// `GET /{lang}/search?q=`: the box, and what was found.
#[expect(clippy::too_many_arguments, reason = "each is a part of the application that the page needs")]
pub async fn search(
    request: HttpRequest,
    cx: Context,
    fields: Fields,
    limits: Data<Limits>,
    index: Data<Arc<Index>>,
    catalogue: Data<CatalogueHandle>,
    database: Data<Database>,
    clock: Data<Clock>,
) -> Result<HttpResponse> {
    let mut query = asked::lenient(&fields.0, &cx.locales, cx.language, Filters::open().visibility);
    if query.text.is_empty() {
        let head = Head { title: t!(cx.words, "search-title"), ..Head::default() };
        return Ok(page(&cx, &head, views::empty_form(&cx)));
    }
    limits.search(&request)?;
    let number = fields.0.one("page").and_then(|page| page.parse().ok()).unwrap_or(1).clamp(1, LAST);
    query.offset = (number - 1) * query.limit;
    let index = Arc::clone(&index);
    let found =
        actix_web::web::block(move || look(&index, query)).await.map_err(|error| Error::Internal(error.into()))?;
    let (title, main) = match found {
        Ok(found) => {
            if found.results.total == 0 && request.method() == Method::GET {
                count_missed(&found.query, &database, &clock);
            }
            let count = t!(cx.words, "search-count", count = found.results.total);
            (format!("{count}: {}", found.query.text), views::results(&cx, &found, &catalogue.now(), number))
        }
        Err(SearchError::Preparing | SearchError::Damaged(_)) => {
            let typed = fields.0.one("q").unwrap_or_default().trim();
            (t!(cx.words, "search-title"), views::preparing(&cx, typed))
        }
    };
    Ok(page(&cx, &Head { title, ..Head::default() }, main))
}

/// What was found, how it is divided, and advice where there is nothing.
fn look(index: &Index, query: Query) -> std::result::Result<views::Answer, SearchError> {
    let results = index.search(&query)?;
    let counts = index.counts(&query)?;
    let advice = if results.total == 0 { index.advise(&query)? } else { super::Advice::default() };
    Ok(views::Answer { query, results, counts, advice })
}

/// Counts words that found nothing, for those who write courses; not whose they were. Nobody waits for it.
fn count_missed(query: &Query, database: &Data<Database>, clock: &Data<Clock>) {
    if query.offset > 0 || query.filters.chosen() > 0 || query.verbatim {
        return;
    }
    let Some((words, language)) = missed::counted(&query.text, query.language) else { return };
    let today = clock.now().date();
    let (week, first_kept) = (missed::week(today), missed::first_kept(today));
    let database = Database::clone(database);
    actix_web::rt::spawn(async move {
        let counted = database.write(move |db| store::count_missed(db, &week, language, &words, &first_kept)).await;
        if let Err(error) = counted {
            tracing::warn!(%error, "words that found nothing could not be counted");
        }
    });
}
