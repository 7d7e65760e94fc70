//! The passkeys of one's own account: made, named and taken away by whoever has just proved who they are.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use chrono::NaiveDateTime;
use serde::Deserialize;

use super::ceremony::Passkeys;
use super::handlers::answer_of;
use super::store::{PasskeyRow, delete_passkey, insert_passkey, load_passkeys, rename_passkey};
use super::views::{self, Told};
use super::{OWN_PATH, Owned, name_of, offered};
use crate::base::db::Db;
use crate::error::{Error, Result};
use crate::people::Member;
use crate::people::accounts::Role;
use crate::people::accounts::store::load_account;
use crate::people::audit::store::insert_entry;
use crate::people::audit::{Act, Entry};
use crate::people::carry_on::handlers::kept_secret;
use crate::people::rights::handlers::{Confirmed, SignedIn};
use crate::people::second_step::handlers::Steps;
use crate::people::second_step::own::to_codes;
use crate::people::second_step::store::{load_own, replace_codes, set_since};
use crate::people::second_step::{PaperCode, SHEET};
use crate::people::sessions::store::{delete_sessions, renew_session};
use crate::people::sessions::{device, is_confirmed};
use crate::t;
use crate::web::context::Context;
use crate::web::extract::{Form, Query};
use crate::web::layout::Head;
use crate::web::page::{page_of, see_other};
use crate::web::way_back::{FROM, WayBack};

/// A passkey in an address.
#[derive(Debug, Deserialize)]
pub struct PasskeyAt {
    passkey: i64,
}

/// `GET /{lang}/account/passkeys`: those there are.
pub async fn list(cx: Context, member: SignedIn, query: Query, steps: Steps) -> Result<HttpResponse> {
    let SignedIn(member) = member;
    offered(&cx, member.role)?;
    listing(&cx, &steps, member, query.0.one("told").and_then(Told::parse), None).await
}

async fn listing(
    cx: &Context,
    steps: &Steps,
    member: Member,
    told: Option<Told>,
    problem: Option<views::Problem>,
) -> Result<HttpResponse> {
    let own = steps.database.read(move |db| load_passkeys(db, member.account)).await?;
    let own: Vec<Owned> = own.into_iter().map(PasskeyRow::owned).collect();
    let cx = &Context { query: String::new(), ..cx.clone() };
    let title = match (problem, told) {
        (Some(_), _) => format!("{} – {}", t!(cx.words, "error-title"), t!(cx.words, "passkeys-title")),
        (None, Some(told)) => told.title(&cx.words),
        (None, None) => t!(cx.words, "passkeys-title"),
    };
    let status = if problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(answer(cx, status, title, views::list(cx, &own, told, problem)))
}

fn answer(cx: &Context, status: StatusCode, title: String, main: maud::Markup) -> HttpResponse {
    kept_secret(page_of(status, cx, &Head { title, sheet: Some(SHEET), ..Head::default() }, main))
}

/// Whoever makes a passkey has just proved who they are, unless they need a second step and have none to prove it with. `true`
/// for these: this passkey is their second step from then on.
async fn is_first_step(cx: &Context, steps: &Steps, member: Member) -> Result<bool> {
    offered(cx, member.role)?;
    let now = steps.clock.now();
    let own = steps.database.read(move |db| load_own(db, member.account, now)).await?;
    let is_first = own.since.is_none() && member.role > Role::Trainee;
    if !is_first && !is_confirmed(member.confirmed_at, now) {
        return Err(Error::Confirm);
    }
    Ok(is_first)
}

/// `GET /{lang}/account/passkeys/new`: what the new one is called, and the button that asks the device for it.
pub async fn ask(cx: Context, member: SignedIn, query: Query, steps: Steps) -> Result<HttpResponse> {
    is_first_step(&cx, &steps, member.0).await?;
    let from = query.0.one(FROM).and_then(WayBack::parse);
    Ok(making(&cx, "", from.as_ref(), false))
}

fn making(cx: &Context, name: &str, from: Option<&WayBack>, is_fault: bool) -> HttpResponse {
    let cx = &Context { query: String::new(), ..cx.clone() };
    let title = t!(cx.words, "passkey-new-title");
    let (status, title) = match is_fault {
        false => (StatusCode::OK, title),
        true => (StatusCode::UNPROCESSABLE_ENTITY, format!("{} – {title}", t!(cx.words, "error-title"))),
    };
    answer(cx, status, title, views::making(cx, name, from, is_fault))
}

/// `POST /{lang}/account/passkeys/start`: what the device is to make, as JSON for the page's script.
pub async fn start(
    request: HttpRequest,
    cx: Context,
    member: SignedIn,
    steps: Steps,
    passkeys: Data<Passkeys>,
) -> Result<HttpResponse> {
    let SignedIn(member) = member;
    is_first_step(&cx, &steps, member).await?;
    steps.limits.form(&request)?;
    let load = move |db: &mut Db| Ok((load_account(db, member.account)?, load_passkeys(db, member.account)?));
    let (account, own) = steps.database.read(load).await?;
    let name = account.ok_or(Error::NotFound)?.name;
    // All passkeys of an account know it by the same handle, so that a device keeps one of them and not several.
    let handle = own.iter().find_map(PasskeyRow::handle);
    let own = own.iter().map(PasskeyRow::passkey).collect::<Result<Vec<_>>>()?;
    let asked = passkeys.ask_for_new(member.account, (&name, &cx.site.name), &own, handle, steps.clock.now())?;
    Ok(kept_secret(HttpResponse::Ok().json(asked)))
}

/// `POST /{lang}/account/passkeys/new`: keeps the passkey that the device has made. Who had no second step and needs one has it
/// now, and sees their codes on paper.
pub async fn make(
    request: HttpRequest,
    cx: Context,
    member: SignedIn,
    fields: Form,
    steps: Steps,
    passkeys: Data<Passkeys>,
) -> Result<HttpResponse> {
    let SignedIn(member) = member;
    let is_first = is_first_step(&cx, &steps, member).await?;
    steps.limits.form(&request)?;
    let (from, now) = (fields.0.one(FROM).and_then(WayBack::parse), steps.clock.now());
    let typed = fields.0.one("name").unwrap_or("");
    let (ceremony, said) = answer_of(&fields.0);
    let Some(made) = passkeys.made(member.account, ceremony, said, now)? else {
        return Ok(making(&cx, typed, from.as_ref(), true));
    };
    let name = name_of(typed).unwrap_or_else(|| named_for(&request, &cx));
    let codes = PaperCode::draw_all()?;
    let hashes: Vec<_> = codes.iter().map(|code| steps.key.hash(code)).collect();
    let act = move |db: &mut Db| {
        if !insert_passkey(db, member.account, &made, &name, now)? {
            return Ok(None);
        }
        changed(db, member, "passkey", now)?;
        if is_first {
            set_since(db, member.account, Some(now))?;
            replace_codes(db, member.account, &hashes, now)?;
            return Ok(Some(Some(renew_session(db, member, true, now)?.ok_or(Error::SignIn)?)));
        }
        Ok(Some(None))
    };
    match steps.database.write(act).await? {
        None => Ok(making(&cx, typed, from.as_ref(), true)),
        Some(None) => Ok(see_other(&cx.href(&format!("{OWN_PATH}?told=made#arrival")))),
        Some(Some(begun)) => {
            let mut response = to_codes(&cx, &codes, from.as_ref());
            let _ = response.add_cookie(&steps.sessions.begun(&begun, now)?);
            Ok(response)
        }
    }
}

/// What a passkey is called that its owner calls nothing: the device that it was made on.
fn named_for(request: &HttpRequest, cx: &Context) -> String {
    let agent = request.headers().get(actix_web::http::header::USER_AGENT).and_then(|value| value.to_str().ok());
    let device = device(agent.unwrap_or(""));
    if device.is_empty() { t!(cx.words, "passkey-unnamed") } else { device }
}

fn changed(db: &mut Db, member: Member, what: &str, now: NaiveDateTime) -> Result<()> {
    insert_entry(db, &Entry::by(member.account, Act::ChangedWaysIn).about(member.account).detail(what), now)
}

/// `GET /{lang}/account/passkeys/{passkey}/name`: a reload of the address that the form was sent to leads to the list.
pub async fn address(cx: Context, member: SignedIn, at: Path<PasskeyAt>, steps: Steps) -> Result<HttpResponse> {
    offered(&cx, member.0.role)?;
    own(&steps, member.0, &at).await?;
    Ok(see_other(&cx.href(OWN_PATH)))
}

/// `POST /{lang}/account/passkeys/{passkey}/name`: calls it otherwise.
pub async fn rename(
    request: HttpRequest,
    cx: Context,
    member: SignedIn,
    at: Path<PasskeyAt>,
    fields: Form,
    steps: Steps,
) -> Result<HttpResponse> {
    let SignedIn(member) = member;
    offered(&cx, member.role)?;
    steps.limits.form(&request)?;
    let passkey = own(&steps, member, &at).await?;
    let Some(name) = name_of(fields.0.one("name").unwrap_or("")) else {
        return listing(&cx, &steps, member, None, Some(views::Problem::NoName(passkey.id))).await;
    };
    let renamed = move |db: &mut Db| rename_passkey(db, member.account, passkey.id, &name);
    if !steps.database.write(renamed).await? {
        return Err(Error::NotFound);
    }
    Ok(see_other(&cx.href(&format!("{OWN_PATH}?told=renamed#arrival"))))
}

async fn own(steps: &Steps, member: Member, at: &PasskeyAt) -> Result<Owned> {
    let own = steps.database.read(move |db| load_passkeys(db, member.account)).await?;
    own.into_iter().find(|row| row.id == at.passkey).map(PasskeyRow::owned).ok_or(Error::NotFound)
}

/// `GET /{lang}/account/passkeys/{passkey}/remove`: the question before it opens nothing any more.
pub async fn ask_remove(cx: Context, member: Confirmed, at: Path<PasskeyAt>, steps: Steps) -> Result<HttpResponse> {
    let Confirmed(member) = member;
    offered(&cx, member.role)?;
    let passkey = own(&steps, member, &at).await?;
    Ok(answer(&cx, StatusCode::OK, t!(cx.words, "passkey-remove-title"), views::ask_remove(&cx, &passkey)))
}

/// `POST /{lang}/account/passkeys/{passkey}/remove`: it opens nothing any more, and no other browser stays signed in. Who needs
/// a second step keeps the last one.
pub async fn remove(
    request: HttpRequest,
    cx: Context,
    member: Confirmed,
    at: Path<PasskeyAt>,
    steps: Steps,
) -> Result<HttpResponse> {
    let Confirmed(member) = member;
    offered(&cx, member.role)?;
    steps.limits.form(&request)?;
    let (passkey, now) = (own(&steps, member, &at).await?, steps.clock.now());
    let act = move |db: &mut Db| {
        let own = load_own(db, member.account, now)?;
        if member.role > Role::Trainee && !own.has_app && own.passkeys < 2 {
            return Ok(false);
        }
        if delete_passkey(db, member.account, passkey.id)? {
            delete_sessions(db, member.account, Some(member.session))?;
            changed(db, member, "no-passkey", now)?;
        }
        Ok(true)
    };
    if !steps.database.write(act).await? {
        return listing(&cx, &steps, member, None, Some(views::Problem::Last)).await;
    }
    Ok(see_other(&cx.href(&format!("{OWN_PATH}?told=removed#arrival"))))
}
