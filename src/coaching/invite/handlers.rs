//! The code of a group, and what is made of it.

use actix_web::{HttpRequest, HttpResponse};

use super::views::{self, Told};
use crate::base::db::Db;
use crate::base::language::Language;
use crate::coaching::handlers::{Room, head};
use crate::coaching::settings::handlers::changed;
use crate::coaching::views::group_path;
use crate::error::{Error, Result};
use crate::people::groups::code::GroupCode;
use crate::people::groups::settings::OpenCode;
use crate::people::groups::settings::store::{delete_code, load_code};
use crate::people::groups::store::replace_code;
use crate::people::rights::handlers::Coached;
use crate::t;
use crate::web::context::Context;
use crate::web::extract::Query;
use crate::web::page::{page, see_other};

/// `GET /{lang}/groups/{group}/invite`: the code, with a text to send in the language that the address names (`?text=sv`).
pub async fn invite(cx: Context, coached: Coached, query: Query, room: Room) -> Result<HttpResponse> {
    let code = code_of(&room, &coached).await?;
    let language = text_language(&cx, &query);
    let told = query.0.one("told").and_then(Told::parse);
    let title = t!(cx.words, "invite-title", group = &coached.group.name);
    let title = told.map_or_else(|| title.clone(), |told| format!("{} – {title}", told.title(&cx.words)));
    let main = match &code {
        Some(code) => views::invite(&cx, &coached.group, code, language, told),
        None => views::no_code(&cx, &coached.group, told),
    };
    Ok(page(&cx, &head(title), main))
}

/// `GET /{lang}/groups/{group}/poster`: the code in big letters, on one sheet.
pub async fn poster(cx: Context, coached: Coached, query: Query, room: Room) -> Result<HttpResponse> {
    let code = code_of(&room, &coached).await?.ok_or(Error::NotFound)?;
    let language = text_language(&cx, &query);
    let title = t!(cx.words, "poster-title", group = &coached.group.name);
    Ok(page(&cx, &head(title), views::poster(&cx, &coached.group, &code, language)))
}

/// `GET /{lang}/groups/{group}/code`: a reload of the address that the form was sent to leads to the code.
pub async fn address(cx: Context, coached: Coached) -> HttpResponse {
    see_other(&cx.href(&format!("{}/invite", group_path(&coached.group))))
}

/// `GET /{lang}/groups/{group}/code/renew`: the question before a new code.
pub async fn ask_renew(cx: Context, coached: Coached) -> HttpResponse {
    page(&cx, &head(t!(cx.words, "code-renew-title")), views::ask_renew(&cx, &coached.group))
}

/// `POST /{lang}/groups/{group}/code`: draws a code; the one before lets nobody in.
pub async fn renew(request: HttpRequest, cx: Context, coached: Coached, room: Room) -> Result<HttpResponse> {
    room.limits.form(&request)?;
    let (group, now) = (coached.group.id(), room.clock.now());
    let codes = draw(&cx)?;
    let act = move |db: &mut Db| store_one(db, &codes, |db, code| replace_code(db, group, code, now));
    changed(&room, &coached, "code", act).await?;
    Ok(see_other(&cx.href(&format!("{}/invite?told=renewed#arrival", group_path(&coached.group)))))
}

/// `GET /{lang}/groups/{group}/code/end`: the question before there is no code.
pub async fn ask_end(cx: Context, coached: Coached) -> HttpResponse {
    page(&cx, &head(t!(cx.words, "code-end-title")), views::ask_end(&cx, &coached.group))
}

/// `POST /{lang}/groups/{group}/code/end`: the code lets nobody in any more.
pub async fn end(request: HttpRequest, cx: Context, coached: Coached, room: Room) -> Result<HttpResponse> {
    room.limits.form(&request)?;
    let group = coached.group.id();
    changed(&room, &coached, "code-ended", move |db| delete_code(db, group)).await?;
    Ok(see_other(&cx.href(&format!("{}/invite?told=ended#arrival", group_path(&coached.group)))))
}

/// A few codes of the page's language: one of them is free.
pub(in crate::coaching) fn draw(cx: &Context) -> Result<Vec<GroupCode>> {
    Ok((0..4).map(|_| GroupCode::draw(cx.language)).collect::<anyhow::Result<_>>()?)
}

/// Stores the first code that is free; nearly always that is the first.
pub(in crate::coaching) fn store_one(
    db: &mut Db,
    codes: &[GroupCode],
    mut store: impl FnMut(&mut Db, &GroupCode) -> Result<bool>,
) -> Result<()> {
    for code in codes {
        if store(db, code)? {
            return Ok(());
        }
    }
    Err(Error::Internal(anyhow::anyhow!("several codes in a row were taken")))
}

async fn code_of(room: &Room, coached: &Coached) -> Result<Option<OpenCode>> {
    let (group, now) = (coached.group.id(), room.clock.now());
    room.database.read(move |db| load_code(db, group, now)).await
}

/// The language of what is sent or printed: the one that the address names, else the page's.
fn text_language(cx: &Context, query: &Query) -> Language {
    query.0.one("text").and_then(|code| cx.locales.find(code)).unwrap_or(cx.language)
}
