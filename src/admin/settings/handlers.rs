//! Reading and changing the settings.

use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};

use super::{PATH, Typed, views};
use crate::admin::office::{Office, page, sheet, told};
use crate::base::db::Db;
use crate::error::Result;
use crate::people::audit::store::insert_entry;
use crate::people::audit::{Act, Entry};
use crate::people::rights::handlers::{Confirmed, Keeper};
use crate::site::store::{load_settings, load_site, save_setting};
use crate::t;
use crate::web::context::Context;
use crate::web::extract::{Form, Query, Shared};
use crate::web::page::see_other;

/// `GET /{lang}/admin/settings`: what is set.
pub async fn ask(cx: Context, keeper: Keeper, query: Query, office: Office) -> Result<HttpResponse> {
    let stored = Typed::of_stored(&office.database.read(load_settings).await?);
    let main = views::settings(&cx, &stored, told(&cx, &query.0), &[]);
    Ok(page(&cx, keeper.0, &t!(cx.words, "admin-settings"), main))
}

/// `POST /{lang}/admin/settings`: changes what differs; the pages of this server show it at once, those of others within a minute.
pub async fn save(
    request: HttpRequest,
    cx: Context,
    keeper: Keeper,
    _confirmed: Confirmed,
    fields: Form,
    office: Office,
    shared: Data<Shared>,
) -> Result<HttpResponse> {
    office.limits.form(&request)?;
    let typed = Typed::read(&fields.0);
    let problems = typed.problems(&cx.words);
    if !problems.is_empty() {
        let main = views::settings(&cx, &typed, None, &problems);
        return Ok(sheet(&cx, keeper.0, StatusCode::UNPROCESSABLE_ENTITY, &t!(cx.words, "admin-settings"), main));
    }
    let (now, by) = (office.clock.now(), keeper.0.account);
    let act = move |db: &mut Db| {
        let before = Typed::of_stored(&load_settings(db)?);
        for (key, value) in typed.changes(&before) {
            save_setting(db, key, &value)?;
            insert_entry(db, &Entry::by(by, Act::ChangedSetting).detail(key), now)?;
        }
        load_site(db)
    };
    let stored = office.database.write(act).await?;
    let public_url = shared.site.load().public_url.clone();
    shared.site.store(Arc::new(stored.at(&public_url)));
    Ok(see_other(&cx.href(&format!("{PATH}?told=settings#arrival"))))
}
