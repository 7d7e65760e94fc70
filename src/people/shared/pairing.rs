//! Pairing a browser of the workshop with a group. A trainer signs in there by both steps, says that this is a shared device, and is
//! signed out by that.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use serde::Deserialize;

use super::handlers::DeviceCookies;
use super::pairing_views::{self as views, Problem, Typed};
use super::store::{list_devices, pair_device, unpair_device};
use super::{DeviceId, PATH, SHEET, is_on};
use crate::base::db::Db;
use crate::error::{Error, Result};
use crate::people::Member;
use crate::people::groups::store::groups_of;
use crate::people::groups::{GroupId, Part};
use crate::people::handlers::clear_site;
use crate::people::rights::handlers::Staff;
use crate::people::sessions::handlers::Gate;
use crate::people::sessions::store::delete_session;
use crate::t;
use crate::web::context::Context;
use crate::web::extract::{Form, Query};
use crate::web::layout::Head;
use crate::web::page::{page_of, see_other};

const NAME_LETTERS: usize = 60;

/// A device in an address.
#[derive(Debug, Deserialize)]
pub struct DeviceAt {
    device: i64,
}

/// `GET /{lang}/shared-devices`: the devices of one's groups, and the form that makes this browser one.
pub async fn list(cx: Context, coach: Staff, query: Query, gate: Gate) -> Result<HttpResponse> {
    is_on(&cx)?;
    let typed = Typed { group: query.0.one("group").unwrap_or("").to_owned(), name: String::new() };
    let is_removed = query.0.one("told") == Some("removed");
    let cx = Context { query: String::new(), ..cx };
    listing(&cx, coach.0, &gate, &typed, None, is_removed).await
}

async fn listing(
    cx: &Context,
    coach: Member,
    gate: &Gate,
    typed: &Typed,
    problem: Option<Problem>,
    is_removed: bool,
) -> Result<HttpResponse> {
    let load = move |db: &mut Db| Ok((groups_of(db, coach.account, Part::Coach)?, list_devices(db, coach.account)?));
    let (groups, devices) = gate.database.read(load).await?;
    let groups: Vec<(String, String)> =
        groups.iter().map(|group| (group.id().0.to_string(), group.name.clone())).collect();
    let title = t!(cx.words, "devices-title");
    let (status, title) = match (problem, is_removed) {
        (Some(_), _) => (StatusCode::UNPROCESSABLE_ENTITY, format!("{} – {title}", t!(cx.words, "error-title"))),
        (None, true) => (StatusCode::OK, t!(cx.words, "device-removed-title")),
        (None, false) => (StatusCode::OK, title),
    };
    let main = views::list(cx, &groups, &devices, typed, problem, is_removed);
    Ok(page_of(status, cx, &Head { title, sheet: Some(SHEET), ..Head::default() }, main))
}

/// `POST /{lang}/shared-devices`: this browser is a device of the group from now on, and nobody is signed in here.
pub async fn pair(
    request: HttpRequest,
    cx: Context,
    coach: Staff,
    fields: Form,
    gate: Gate,
    cookies: Data<DeviceCookies>,
) -> Result<HttpResponse> {
    is_on(&cx)?;
    gate.limits.form(&request)?;
    let Staff(coach) = coach;
    let typed = |name: &str| fields.0.one(name).unwrap_or("").trim().to_owned();
    let typed = Typed { group: typed("group"), name: typed("name") };
    let Some(group) = typed.group.parse().ok().map(GroupId) else {
        return listing(&cx, coach, &gate, &typed, Some(Problem::NoGroup), false).await;
    };
    if typed.name.is_empty() || typed.name.chars().count() > NAME_LETTERS {
        return listing(&cx, coach, &gate, &typed, Some(Problem::NoName), false).await;
    }
    let ((token_hash, cookie), now) = (cookies.fresh()?, gate.clock.now());
    let name = typed.name.clone();
    let act = move |db: &mut Db| {
        let is_paired = pair_device(db, coach.account, group, (&token_hash, &name), now)?;
        if is_paired {
            delete_session(db, coach.account, coach.session)?;
        }
        Ok(is_paired)
    };
    if !gate.database.write(act).await? {
        return listing(&cx, coach, &gate, &typed, Some(Problem::NoGroup), false).await;
    }
    let mut response = see_other(&cx.href("/sign-in?told=paired#arrival"));
    gate.cookies.let_go(&mut response);
    clear_site(&mut response);
    let _ = response.add_cookie(&cookie);
    Ok(response)
}

/// `GET` of the address that a form is sent to: a reload leads to the list.
pub async fn address(cx: Context, _: Staff) -> HttpResponse {
    see_other(&cx.href(PATH))
}

/// `POST /{lang}/shared-devices/{device}/remove`: it is a shared device no more; whoever is signed in there is so no more.
pub async fn unpair(
    request: HttpRequest,
    cx: Context,
    coach: Staff,
    at: Path<DeviceAt>,
    gate: Gate,
) -> Result<HttpResponse> {
    is_on(&cx)?;
    gate.limits.form(&request)?;
    let (account, device, now) = (coach.0.account, DeviceId(at.device), gate.clock.now());
    if !gate.database.write(move |db| unpair_device(db, account, device, now)).await? {
        return Err(Error::NotFound);
    }
    Ok(see_other(&cx.href(&format!("{PATH}?told=removed#arrival"))))
}
