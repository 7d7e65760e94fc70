//! The settings of a group.

use actix_web::http::StatusCode;
use actix_web::web::Path;
use actix_web::{HttpRequest, HttpResponse};
use serde::Deserialize;

use super::views::{self, Offered, Problem, Settings, Told};
use crate::base::db::Db;
use crate::base::form::FormData;
use crate::coaching::handlers::{PATH, Room, head};
use crate::coaching::views::group_path;
use crate::error::{Error, Result};
use crate::people::accounts::{AccountId, Name};
use crate::people::audit::store::insert_entry;
use crate::people::audit::{Act, Entry};
use crate::people::groups::settings::store as rows;
use crate::people::groups::settings::{Chosen, read_day};
use crate::people::groups::store::add_person;
use crate::people::groups::{GroupRow, Part};
use crate::people::rights::handlers::Coached;
use crate::t;
use crate::web::context::Context;
use crate::web::extract::{Form, Query};
use crate::web::page::{page, page_of, see_other};

/// A coach of the group in an address.
#[derive(Debug, Deserialize)]
pub struct CoachAt {
    trainer: i64,
}

/// `GET /{lang}/groups/{group}/settings`: all that can be settled.
pub async fn settings(cx: Context, coached: Coached, query: Query, room: Room) -> Result<HttpResponse> {
    let told = query.0.one("told").and_then(Told::parse);
    settings_page(&cx, &coached, &room, None, told).await
}

/// `GET`s of the addresses that forms are sent to: a reload leads to the settings.
pub async fn address(cx: Context, coached: Coached) -> HttpResponse {
    see_other(&cx.href(&format!("{}/settings", group_path(&coached.group))))
}

/// `POST /{lang}/groups/{group}/name`: calls the group otherwise.
pub async fn rename(
    request: HttpRequest,
    cx: Context,
    coached: Coached,
    fields: Form,
    room: Room,
) -> Result<HttpResponse> {
    room.limits.form(&request)?;
    let typed = fields.0.one("name").unwrap_or("");
    let name = match Name::read(typed) {
        Ok(name) => name,
        Err(why) => {
            let problem = Problem::Name(typed.to_owned(), why);
            return settings_page(&cx, &coached, &room, Some(problem), None).await;
        }
    };
    let group = coached.group.id();
    changed(&room, &coached, "name", move |db| rows::rename_group(db, group, name.as_str())).await?;
    Ok(told(&cx, &coached.group, "renamed"))
}

/// `POST /{lang}/groups/{group}/courses`: gives the group its courses, their order and the days that the coach wishes for.
pub async fn choose_courses(
    request: HttpRequest,
    cx: Context,
    coached: Coached,
    fields: Form,
    room: Room,
) -> Result<HttpResponse> {
    room.limits.form(&request)?;
    let known = offered(&room, &coached).await?;
    let (offered, strange) = views::typed(&known, &fields.0);
    if let Some(course) = strange {
        return settings_page(&cx, &coached, &room, Some(Problem::Day(offered, course)), None).await;
    }
    let mut chosen: Vec<&Offered> = offered.iter().filter(|of| of.is_chosen).collect();
    chosen.sort_by_key(|of| of.place);
    let chosen: Vec<Chosen> =
        chosen.into_iter().map(|of| Chosen { course: of.course.clone(), wished_for: read_day(&of.day) }).collect();
    let group = coached.group.id();
    changed(&room, &coached, "courses", move |db| rows::replace_courses(db, group, &chosen)).await?;
    Ok(told(&cx, &coached.group, "courses"))
}

/// `POST /{lang}/groups/{group}/coaches`: another trainer coaches the group too, or in one's own place.
pub async fn share(
    request: HttpRequest,
    cx: Context,
    coached: Coached,
    fields: Form,
    room: Room,
) -> Result<HttpResponse> {
    room.limits.form(&request)?;
    let (group, own, now) = (coached.group.id(), coached.coach.account, room.clock.now());
    let wanted = fields.0.one("trainer").and_then(|text| text.parse().ok()).map(AccountId);
    let hands_over = fields.0.one("how") == Some("hand-over");
    let act = move |db: &mut Db| {
        let trainers = rows::list_trainers(db, group)?;
        let Some(other) = trainers.into_iter().map(|it| it.account).find(|it| Some(*it) == wanted) else {
            return Ok(false);
        };
        add_person(db, group, other, Part::Coach, now)?;
        insert_entry(db, &Entry::by(own, Act::ChangedCoaches).about(other).within(group).detail("added"), now)?;
        if hands_over && rows::remove_coach(db, group, own)? {
            insert_entry(db, &Entry::by(own, Act::ChangedCoaches).about(own).within(group).detail("removed"), now)?;
        }
        Ok(true)
    };
    match room.database.write(act).await? {
        false => settings_page(&cx, &coached, &room, Some(Problem::Trainer), None).await,
        true if hands_over => Ok(see_other(&cx.href(&format!("{PATH}?told=handed-over#arrival")))),
        true => Ok(told(&cx, &coached.group, "shared")),
    }
}

/// `POST /{lang}/groups/{group}/coaches/{trainer}/remove`: somebody coaches the group no more; the last one always does.
pub async fn unshare(
    request: HttpRequest,
    cx: Context,
    coached: Coached,
    at: Path<CoachAt>,
    room: Room,
) -> Result<HttpResponse> {
    room.limits.form(&request)?;
    let (group, own, now, other) = (coached.group.id(), coached.coach.account, room.clock.now(), AccountId(at.trainer));
    let act = move |db: &mut Db| {
        if !rows::remove_coach(db, group, other)? {
            return Err(Error::NotFound);
        }
        insert_entry(db, &Entry::by(own, Act::ChangedCoaches).about(other).within(group).detail("removed"), now)
    };
    room.database.write(act).await?;
    if other == own {
        return Ok(see_other(&cx.href(&format!("{PATH}?told=handed-over#arrival"))));
    }
    Ok(told(&cx, &coached.group, "unshared"))
}

/// `GET /{lang}/groups/{group}/close`: the question before the group is over.
pub async fn ask_close(cx: Context, coached: Coached) -> HttpResponse {
    let title = t!(cx.words, "group-close-title", group = &coached.group.name);
    page(&cx, &head(title), views::ask_close(&cx, &coached.group))
}

/// `POST /{lang}/groups/{group}/close`: the group is over; its code lets nobody in.
pub async fn close(request: HttpRequest, cx: Context, coached: Coached, room: Room) -> Result<HttpResponse> {
    room.limits.form(&request)?;
    let (group, now) = (coached.group.id(), room.clock.now());
    changed(&room, &coached, "closed", move |db| rows::set_closed(db, group, Some(now))).await?;
    Ok(told(&cx, &coached.group, "closed"))
}

/// `POST /{lang}/groups/{group}/open`: the group goes on.
pub async fn open(request: HttpRequest, cx: Context, coached: Coached, room: Room) -> Result<HttpResponse> {
    room.limits.form(&request)?;
    let group = coached.group.id();
    changed(&room, &coached, "opened", move |db| rows::set_closed(db, group, None)).await?;
    Ok(told(&cx, &coached.group, "opened"))
}

/// Changes the group and writes down what was changed.
pub(in crate::coaching) async fn changed(
    room: &Room,
    coached: &Coached,
    what: &'static str,
    mut act: impl FnMut(&mut Db) -> Result<()> + Send + 'static,
) -> Result<()> {
    let entry = Entry::by(coached.coach.account, Act::ChangedGroup).within(coached.group.id()).detail(what);
    let now = room.clock.now();
    let act = move |db: &mut Db| {
        act(db)?;
        insert_entry(db, &entry, now)
    };
    room.database.write(act).await
}

fn told(cx: &Context, group: &GroupRow, what: &str) -> HttpResponse {
    see_other(&cx.href(&format!("{}/settings?told={what}#arrival", group_path(group))))
}

/// The courses that there are, with what the group has of them.
async fn offered(room: &Room, coached: &Coached) -> Result<Vec<Offered>> {
    let group = coached.group.id();
    let chosen = room.database.read(move |db| rows::load_courses(db, group)).await?;
    let catalogue = room.catalogue.now();
    Ok(views::offered(catalogue.open().map(|course| course.id.as_str()), &chosen))
}

async fn settings_page(
    cx: &Context,
    coached: &Coached,
    room: &Room,
    problem: Option<Problem>,
    told: Option<Told>,
) -> Result<HttpResponse> {
    let group = coached.group.id();
    let load = move |db: &mut Db| Ok((rows::load_coaches(db, group)?, rows::list_trainers(db, group)?));
    let (coaches, trainers) = room.database.read(load).await?;
    let offered = match &problem {
        Some(Problem::Day(typed, _)) => typed.clone(),
        _ => offered(room, coached).await?,
    };
    let catalogue = room.catalogue.now();
    let title = t!(cx.words, "group-settings-title", group = &coached.group.name);
    let title = match (&problem, told) {
        (Some(_), _) => format!("{} – {title}", t!(cx.words, "error-title")),
        (None, Some(told)) => format!("{} – {title}", told.title(&cx.words)),
        (None, None) => title,
    };
    let status = if problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let settings = Settings {
        group: &coached.group,
        own: coached.coach.account,
        offered: &offered,
        coaches: &coaches,
        trainers: &trainers,
        problem: problem.as_ref(),
        told,
    };
    Ok(page_of(status, cx, &head(title), views::settings(cx, &catalogue, &settings)))
}

/// What the fields of a form say of the courses; only those that are offered count.
pub(super) fn one<'a>(fields: &'a FormData, name: &str, course: &str) -> &'a str {
    fields.one(&format!("{name}-{course}")).unwrap_or("")
}
