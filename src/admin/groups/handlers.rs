//! The list of all groups, one of them, handing it over, closing it.

use actix_web::http::StatusCode;
use actix_web::web::Path;
use actix_web::{HttpRequest, HttpResponse};
use serde::Deserialize;

use super::store::{hand_over as give, list_groups, list_trainers, load_group, set_closed};
use super::{Group, PATH, Trainer, views};
use crate::admin::office::{Office, page, sheet, told};
use crate::base::collation::comparer;
use crate::base::db::Db;
use crate::error::Result;
use crate::people::accounts::AccountId;
use crate::people::audit::store::insert_entry;
use crate::people::audit::{Act, Entry};
use crate::people::groups::GroupId;
use crate::people::rights::handlers::Keeper;
use crate::t;
use crate::web::context::Context;
use crate::web::extract::{Form, Query};
use crate::web::page::see_other;

/// A group in an address.
#[derive(Debug, Deserialize)]
pub struct GroupAt {
    group: i64,
}

/// `GET /{lang}/admin/groups`: all groups with their coaches, the newest first.
pub async fn list(cx: Context, keeper: Keeper, query: Query, office: Office) -> Result<HttpResponse> {
    let before = query.0.one("before").and_then(|before| before.parse().ok());
    let found = office.database.read(move |db| list_groups(db, before)).await?;
    Ok(page(&cx, keeper.0, &t!(cx.words, "admin-groups"), views::list(&cx, &found)))
}

async fn load(cx: &Context, office: &Office, group: GroupId) -> Result<(Group, Vec<Trainer>)> {
    let both = move |db: &mut Db| Ok((load_group(db, group)?, list_trainers(db)?));
    let (group, mut trainers) = office.database.read(both).await?;
    let by_name = comparer(cx.language);
    trainers.sort_by(|a, b| by_name(&a.name, &b.name));
    Ok((group, trainers))
}

/// `GET /{lang}/admin/groups/{group}`: one group, and what can be done with it.
pub async fn one(cx: Context, keeper: Keeper, at: Path<GroupAt>, query: Query, office: Office) -> Result<HttpResponse> {
    let (group, trainers) = load(&cx, &office, GroupId(at.group)).await?;
    let main = views::group(&cx, &group, &trainers, told(&cx, &query.0), None);
    Ok(page(&cx, keeper.0, &group.name, main))
}

/// `POST /{lang}/admin/groups/{group}/coach`: hands the group to another trainer.
pub async fn hand_over(
    request: HttpRequest,
    cx: Context,
    keeper: Keeper,
    at: Path<GroupAt>,
    fields: Form,
    office: Office,
) -> Result<HttpResponse> {
    office.limits.form(&request)?;
    let (group, now, by) = (GroupId(at.group), office.clock.now(), keeper.0.account);
    let (known, trainers) = load(&cx, &office, group).await?;
    let wanted: Option<i64> = fields.0.one("coach").and_then(|coach| coach.parse().ok());
    let Some(coach) = trainers.iter().find(|trainer| Some(trainer.id) == wanted).map(|it| AccountId(it.id)) else {
        let problem = t!(cx.words, "admin-coach-missing");
        let main = views::group(&cx, &known, &trainers, None, Some(&problem));
        return Ok(sheet(&cx, keeper.0, StatusCode::UNPROCESSABLE_ENTITY, &known.name, main));
    };
    let act = move |db: &mut Db| {
        give(db, group, coach, now)?;
        insert_entry(db, &Entry::by(by, Act::ChangedCoaches).about(coach).within(group), now)
    };
    office.database.write(act).await?;
    Ok(back(&cx, group, "handed-over"))
}

/// `POST /{lang}/admin/groups/{group}/close`: the group is over; its members keep what is theirs.
pub async fn close(
    request: HttpRequest,
    cx: Context,
    keeper: Keeper,
    at: Path<GroupAt>,
    office: Office,
) -> Result<HttpResponse> {
    end(&request, &cx, &keeper, GroupId(at.group), &office, true).await
}

/// `POST /{lang}/admin/groups/{group}/reopen`: it goes on.
pub async fn reopen(
    request: HttpRequest,
    cx: Context,
    keeper: Keeper,
    at: Path<GroupAt>,
    office: Office,
) -> Result<HttpResponse> {
    end(&request, &cx, &keeper, GroupId(at.group), &office, false).await
}

async fn end(
    request: &HttpRequest,
    cx: &Context,
    keeper: &Keeper,
    group: GroupId,
    office: &Office,
    is_over: bool,
) -> Result<HttpResponse> {
    office.limits.form(request)?;
    let (now, by) = (office.clock.now(), keeper.0.account);
    let detail = if is_over { "closed" } else { "reopened" };
    let act = move |db: &mut Db| {
        load_group(db, group)?;
        set_closed(db, group, is_over.then_some(now))?;
        insert_entry(db, &Entry::by(by, Act::ChangedGroup).within(group).detail(detail), now)
    };
    office.database.write(act).await?;
    Ok(back(cx, group, detail))
}

/// `GET` on the address of a form: a reload leads to the group's page.
pub async fn address(cx: Context, _keeper: Keeper, at: Path<GroupAt>) -> HttpResponse {
    see_other(&cx.href(&format!("{PATH}/{}", at.group)))
}

fn back(cx: &Context, group: GroupId, told: &str) -> HttpResponse {
    see_other(&cx.href(&format!("{PATH}/{}?told={told}#arrival", group.0)))
}
