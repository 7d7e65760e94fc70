//! Reading, taking along, deleting.

use actix_web::http::header::{CONTENT_DISPOSITION, CONTENT_ENCODING};
use actix_web::web::{Data, block};
use actix_web::{HttpRequest, HttpResponse};

use super::{Extent, Kept, PersonalTables, file, views};
use crate::base::clock::Clock;
use crate::base::db::Database;
use crate::error::{Error, Result};
use crate::people::Viewer;
use crate::people::carry_on::own::forget_words;
use crate::people::erasure::store::erase_learner;
use crate::people::handlers::{GuestCookies, known_learner};
use crate::people::rights::handlers::ConfirmedViewer;
use crate::people::sessions::handlers::Gate;
use crate::t;
use crate::web::context::Context;
use crate::web::layout::Head;
use crate::web::limits::Limits;
use crate::web::page::{page, see_other};

/// `GET /{lang}/my-data`: everything that is kept of the reader, and why.
pub async fn read(
    cx: Context,
    viewer: Viewer,
    database: Data<Database>,
    tables: Data<PersonalTables>,
) -> Result<HttpResponse> {
    let kept = load(&cx, viewer, &database, &tables, Extent::Page).await?;
    Ok(page(&cx, &head(t!(cx.words, "my-data-title")), views::page(&cx, &kept)))
}

/// `GET /{lang}/my-data/download`: the same as a file, with every row. Whoever has nothing is led back to the page.
pub async fn download(
    request: HttpRequest,
    cx: Context,
    ConfirmedViewer(viewer): ConfirmedViewer,
    database: Data<Database>,
    tables: Data<PersonalTables>,
    limits: Data<Limits>,
    clock: Data<Clock>,
) -> Result<HttpResponse> {
    if known_learner(viewer)?.is_none() {
        return Ok(see_other(&cx.href("/my-data")));
    }
    limits.file(&request)?;
    let kept = load(&cx, viewer, &database, &tables, Extent::Whole).await?;
    let (now, disposition) = (clock.now(), format!("attachment; filename=\"{}.zip\"", file::name(&cx.words)));
    let zip = block(move || file::zip(&cx, &kept, now)).await.map_err(|error| Error::Internal(error.into()))??;
    Ok(HttpResponse::Ok()
        .content_type("application/zip")
        .insert_header((CONTENT_DISPOSITION, disposition))
        .insert_header((CONTENT_ENCODING, "identity"))
        .body(zip))
}

/// `GET /{lang}/my-data/delete`: the question, with what goes.
pub async fn ask_delete(
    cx: Context,
    ConfirmedViewer(viewer): ConfirmedViewer,
    database: Data<Database>,
    tables: Data<PersonalTables>,
) -> Result<HttpResponse> {
    let kept = load(&cx, viewer, &database, &tables, Extent::Counts).await?;
    Ok(page(&cx, &head(t!(cx.words, "my-data-delete-title")), views::question(&cx, &kept)))
}

/// `POST /{lang}/my-data/delete`: deletes everything, and takes the cookie off this browser.
pub async fn delete(
    request: HttpRequest,
    cx: Context,
    ConfirmedViewer(viewer): ConfirmedViewer,
    guests: Data<GuestCookies>,
    gate: Gate,
) -> Result<HttpResponse> {
    gate.limits.form(&request)?;
    if let Some(learner) = known_learner(viewer)? {
        let now = gate.clock.now();
        gate.database.write(move |db| erase_learner(db, learner, now)).await?;
    }
    let cx = Context { kept: None, ..cx };
    let mut response = page(&cx, &head(t!(cx.words, "my-data-deleted-title")), views::deleted(&cx));
    guests.let_go(&mut response);
    gate.cookies.let_go(&mut response);
    forget_words(&cx, &mut response);
    Ok(response)
}

fn head(title: String) -> Head {
    Head { title, ..Head::default() }
}

async fn load(
    cx: &Context,
    viewer: Viewer,
    database: &Database,
    tables: &PersonalTables,
    extent: Extent,
) -> Result<Vec<Kept>> {
    let Some(learner) = known_learner(viewer)? else { return Ok(tables.empty()) };
    let (tables, words) = (tables.clone(), cx.words.clone());
    database.read(move |db| tables.load(db, learner, &words, extent)).await
}
