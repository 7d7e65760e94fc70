//! The groups that somebody coaches, and the table of one.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse};

use super::invite::handlers::{draw, store_one};
use super::standing::{Order, lines, shown_courses};
use super::store::load_known;
use super::views::{self, OfGroup, Typed};
use super::{Known, table_views};
use crate::base::clock::Clock;
use crate::base::collation::comparer;
use crate::base::db::{Database, Db};
use crate::courses::CatalogueHandle;
use crate::error::{Error, Result};
use crate::people::accounts::Name;
use crate::people::audit::store::{insert_entry, insert_look};
use crate::people::audit::{Act, Entry};
use crate::people::groups::GroupId;
use crate::people::groups::store::{insert_group, list_coached, replace_code};
use crate::people::rights::handlers::{Coached, Staff};
use crate::t;
use crate::web::context::Context;
use crate::web::extract::{Form, Query, part};
use crate::web::layout::{Head, Section};
use crate::web::limits::Limits;
use crate::web::page::{page, page_of, see_other};

/// The path of the groups, below the language.
pub const PATH: &str = "/groups";

/// What is needed to coach.
pub struct Room {
    pub(super) database: Database,
    pub(super) catalogue: CatalogueHandle,
    pub(super) limits: Limits,
    pub(super) clock: Clock,
}

impl actix_web::FromRequest for Room {
    type Error = Error;
    type Future = std::future::Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut actix_web::dev::Payload) -> Self::Future {
        let room = || {
            Ok(Self {
                database: part(request)?,
                catalogue: part(request)?,
                limits: part(request)?,
                clock: part(request)?,
            })
        };
        std::future::ready(room())
    }
}

/// What a page of this room says of itself.
pub(super) fn head(title: String) -> Head {
    Head { title, section: Some(Section::Groups), sheet: Some("coach.css"), ..Head::default() }
}

/// `GET /{lang}/groups`: one's groups, and in each who may need a word.
pub async fn list(cx: Context, staff: Staff, query: Query, room: Room) -> Result<HttpResponse> {
    let typed = Typed { is_handed_over: query.0.one("told") == Some("handed-over"), ..Typed::default() };
    list_page(&cx, &staff, &room, StatusCode::OK, typed).await
}

/// `POST /{lang}/groups`: makes a group with a code, and leads to it.
pub async fn make(request: HttpRequest, cx: Context, staff: Staff, fields: Form, room: Room) -> Result<HttpResponse> {
    room.limits.form(&request)?;
    let typed = fields.0.one("name").unwrap_or("");
    let name = match Name::read(typed) {
        Ok(name) => name,
        Err(why) => {
            let typed = Typed { name: typed, problem: Some(why), ..Typed::default() };
            return list_page(&cx, &staff, &room, StatusCode::UNPROCESSABLE_ENTITY, typed).await;
        }
    };
    let (coach, now, codes) = (staff.0.account, room.clock.now(), draw(&cx)?);
    let make = move |db: &mut Db| {
        let group = insert_group(db, name.as_str(), coach, now)?;
        store_one(db, &codes, |db, code| replace_code(db, group, code, now))?;
        insert_entry(db, &Entry::by(coach, Act::MadeGroup).within(group), now)?;
        Ok(group)
    };
    let group = room.database.write(make).await?;
    Ok(see_other(&cx.href(&format!("{PATH}/{}?told=made#arrival", group.0))))
}

async fn list_page(
    cx: &Context,
    staff: &Staff,
    room: &Room,
    status: StatusCode,
    typed: Typed<'_>,
) -> Result<HttpResponse> {
    let coach = staff.0.account;
    let load = move |db: &mut Db| {
        let groups = list_coached(db, coach)?;
        let open: Vec<GroupId> =
            groups.iter().filter(|group| group.closed_at.is_none()).map(|group| group.id()).collect();
        Ok((load_known(db, &open)?, groups))
    };
    let (known, groups) = room.database.read(load).await?;
    let (catalogue, now, nobody) = (room.catalogue.now(), room.clock.now(), Known::default());
    let by_name = comparer(cx.language);
    let mut shown = Vec::new();
    for group in groups.iter().filter(|group| group.closed_at.is_none()) {
        let known = known.get(&group.id()).unwrap_or(&nobody);
        let courses = shown_courses(&catalogue, &known.courses);
        let mut lines = lines(known, &courses, now);
        Order::Word.sort(&mut lines, &by_name);
        shown.push(OfGroup { group, courses, lines });
    }
    let closed: Vec<_> = groups.iter().filter(|group| group.closed_at.is_some()).collect();
    let title = t!(cx.words, "groups-title");
    let title = match &typed {
        Typed { problem: Some(_), .. } => format!("{} – {title}", t!(cx.words, "error-title")),
        Typed { is_handed_over: true, .. } => format!("{} – {title}", t!(cx.words, "group-handed-over-title")),
        Typed { .. } => title,
    };
    let main = views::list(cx, &shown, &closed, &typed);
    Ok(page_of(status, cx, &head(title), main))
}

/// `GET /{lang}/groups/{group}`: how far each member is, and where they are stuck.
pub async fn table(cx: Context, coached: Coached, query: Query, room: Room) -> Result<HttpResponse> {
    let (group, now) = (coached.group.id(), room.clock.now());
    let known = room.database.read(move |db| load_known(db, &[group])).await?.remove(&group).unwrap_or_default();
    note_look(&room, &coached).await?;
    let courses = shown_courses(&room.catalogue.now(), &known.courses);
    let mut lines = lines(&known, &courses, now);
    let order = Order::parse(query.0.one("order"));
    order.sort(&mut lines, comparer(cx.language));
    let told = query.0.one("told").and_then(table_views::Told::parse);
    let title = match told {
        Some(told) => format!("{} – {}", told.title(&cx.words), coached.group.name),
        None => coached.group.name.clone(),
    };
    let main = table_views::table(&cx, &coached.group, &courses, &lines, order, told);
    Ok(page(&cx, &head(title), main))
}

/// That a coach looked at a group's table is written down once a day.
pub(super) async fn note_look(room: &Room, coached: &Coached) -> Result<()> {
    if coached.has_looked {
        return Ok(());
    }
    let entry = Entry::by(coached.coach.account, Act::LookedAtGroup).within(coached.group.id());
    let now = room.clock.now();
    room.database.write(move |db| insert_look(db, &entry, now)).await
}
