//! The list of members, and one member.

use actix_web::http::StatusCode;
use actix_web::web::Path;
use actix_web::{HttpRequest, HttpResponse};
use serde::Deserialize;

use super::views::{self, Told, Typed};
use crate::base::collation::comparer;
use crate::base::db::Db;
use crate::coaching::answers::handlers::note_look;
use crate::coaching::cards::handlers::{Keys, show};
use crate::coaching::handlers::{Room, head};
use crate::coaching::shown;
use crate::coaching::standing::{lines, shown_courses};
use crate::coaching::store::load_known;
use crate::coaching::views::{group_path, member_path};
use crate::error::{Error, Result};
use crate::people::accounts::store::{NewAccount, account_of_form, insert_account};
use crate::people::accounts::{AccountId, Name, NoName, Role};
use crate::people::audit::store::insert_entry;
use crate::people::audit::{Act, Entry};
use crate::people::groups::members::store::{load_members, remove_member, set_mark, was_removed};
use crate::people::groups::members::{MARK_LETTERS, Person};
use crate::people::groups::store::add_person;
use crate::people::groups::{GroupId, Part};
use crate::people::rights::handlers::{Coached, CoachedMember};
use crate::people::store::insert_learner;
use crate::t;
use crate::web::context::Context;
use crate::web::extract::{Form, Query};
use crate::web::page::{page, page_of, see_other};

/// `GET /{lang}/groups/{group}/members`: who is in it, and what can be done.
pub async fn list(cx: Context, coached: Coached, query: Query, room: Room) -> Result<HttpResponse> {
    let told = Told::parse(&query.0);
    list_page(&cx, &coached, &room, StatusCode::OK, &Typed::default(), told).await
}

async fn list_page(
    cx: &Context,
    coached: &Coached,
    room: &Room,
    status: StatusCode,
    typed: &Typed,
    told: Option<Told>,
) -> Result<HttpResponse> {
    let group = coached.group.id();
    let mut people = room.database.read(move |db| load_members(db, group)).await?;
    by_name(cx, &mut people);
    let title = t!(cx.words, "members-title", group = &coached.group.name);
    let title = match (&typed.problem, told) {
        (Some(_), _) => format!("{} – {title}", t!(cx.words, "error-title")),
        (None, Some(told)) => format!("{} – {title}", told.title(&cx.words)),
        (None, None) => title,
    };
    Ok(page_of(status, cx, &head(title), views::list(cx, &coached.group, &people, typed, told)))
}

/// Puts people in the order of their names, as the language of the page has it.
pub(in crate::coaching) fn by_name(cx: &Context, people: &mut [Person]) {
    let compare = comparer(cx.language);
    people.sort_by(|a, b| compare(&shown(&a.name, &a.mark), &shown(&b.name, &b.mark)));
}

/// `POST /{lang}/groups/{group}/members`: makes an account for somebody without a telephone, and shows their card.
pub async fn add(
    request: HttpRequest,
    cx: Context,
    coached: Coached,
    fields: Form,
    room: Room,
    keys: Keys,
) -> Result<HttpResponse> {
    room.limits.form(&request)?;
    let typed = Typed::of(&fields.0);
    let name = match Name::read(&typed.name) {
        Ok(name) => name,
        Err(why) => {
            let typed = Typed { problem: Some(why), ..typed };
            return list_page(&cx, &coached, &room, StatusCode::UNPROCESSABLE_ENTITY, &typed, None).await;
        }
    };
    let newcomer = Newcomer {
        name,
        full_name: None,
        mark: short_mark(&typed.mark),
        language: cx.language.code().to_owned(),
        form_key: fields.0.one("form-key").filter(|key| !key.is_empty()).map(str::to_owned),
    };
    let (group, coach, now) = (coached.group.id(), coached.coach.account, room.clock.now());
    let account = room.database.write(move |db| add_newcomer(db, group, coach, &newcomer, now)).await?;
    let people = room.database.read(move |db| load_members(db, group)).await?;
    let new: Vec<Person> = people.into_iter().filter(|person| person.account == account).collect();
    show(&cx, &coached, &room, &keys, new).await
}

/// Somebody whom a coach adds.
#[derive(Debug, Clone)]
pub(in crate::coaching) struct Newcomer {
    pub(in crate::coaching) name: Name,
    pub(in crate::coaching) full_name: Option<Name>,
    pub(in crate::coaching) mark: String,
    pub(in crate::coaching) language: String,
    /// The key of the form that they came by: sent twice, it makes one account.
    pub(in crate::coaching) form_key: Option<String>,
}

/// Makes the account of a newcomer and puts it into the group.
pub(in crate::coaching) fn add_newcomer(
    db: &mut Db,
    group: GroupId,
    coach: AccountId,
    new: &Newcomer,
    now: chrono::NaiveDateTime,
) -> Result<AccountId> {
    if let Some(key) = &new.form_key
        && let Some(known) = account_of_form(db, key, now)?
    {
        return Ok(known.id());
    }
    let learner = insert_learner(db, now)?;
    let account = NewAccount {
        name: new.name.clone(),
        full_name: new.full_name.clone(),
        role: Role::Trainee,
        language: new.language.clone(),
        form_key: new.form_key.clone(),
    };
    let account = insert_account(db, learner, &account, now)?;
    add_person(db, group, account, Part::Member, now)?;
    if !new.mark.is_empty() {
        set_mark(db, group, account, &new.mark)?;
    }
    insert_entry(db, &Entry::by(coach, Act::AddedMember).about(account).within(group), now)?;
    Ok(account)
}

/// A mark as it is stored: one line, no longer than it may be.
pub(in crate::coaching) fn short_mark(typed: &str) -> String {
    let line: String = typed.chars().filter(|c| !c.is_control()).collect::<String>();
    let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars().take(MARK_LETTERS).collect::<String>().trim_end().to_owned()
}

/// `GET /{lang}/groups/{group}/members/{account}`: how far a member is, and what helps them in.
pub async fn one(cx: Context, of: CoachedMember, query: Query, room: Room) -> Result<HttpResponse> {
    let (group, now) = (of.group.id(), room.clock.now());
    let mut known = room.database.read(move |db| load_known(db, &[group])).await?.remove(&group).unwrap_or_default();
    known.trainees.retain(|trainee| trainee.account == of.account.id());
    note_look(&room, &of).await?;
    let courses = shown_courses(&room.catalogue.now(), &known.courses);
    let line = lines(&known, &courses, now).into_iter().next().ok_or(Error::NotFound)?;
    let is_trainee = of.account.role()? == Role::Trainee;
    let told = query.0.one("told").filter(|told| *told == "marked");
    let title = format!("{} – {}", line.trainee.shown(), of.group.name);
    let title = if told.is_some() { format!("{} – {title}", t!(cx.words, "member-marked-title")) } else { title };
    Ok(page(&cx, &head(title), views::one(&cx, &of.group, &courses, &line, is_trainee, told.is_some())))
}

/// `POST /{lang}/groups/{group}/members/{account}/mark`: tells a member apart from another of the same name.
pub async fn mark(
    request: HttpRequest,
    cx: Context,
    of: CoachedMember,
    fields: Form,
    room: Room,
) -> Result<HttpResponse> {
    room.limits.form(&request)?;
    let (group, account) = (of.group.id(), of.account.id());
    let mark = short_mark(fields.0.one("mark").unwrap_or(""));
    let (entry, now) =
        (Entry::by(of.coach.account, Act::ChangedGroup).about(account).within(group).detail("mark"), room.clock.now());
    let act = move |db: &mut Db| {
        set_mark(db, group, account, &mark)?;
        insert_entry(db, &entry, now)
    };
    room.database.write(act).await?;
    Ok(see_other(&cx.href(&format!("{}?told=marked#arrival", member_path(&of.group, account)))))
}

/// `GET /{lang}/groups/{group}/members/{account}/remove`: the question before a member is taken out.
pub async fn ask_remove(cx: Context, of: CoachedMember) -> HttpResponse {
    let name = shown(&of.account.name, &of.person.mark);
    let title = t!(cx.words, "member-remove-title", name = &name);
    page(&cx, &head(title), views::ask_remove(&cx, &of.group, of.account.id(), &name))
}

/// `POST /{lang}/groups/{group}/members/{account}/remove`: takes a member out; their record stays theirs.
pub async fn remove(request: HttpRequest, cx: Context, of: CoachedMember, room: Room) -> Result<HttpResponse> {
    room.limits.form(&request)?;
    let (group, account, coach, now) = (of.group.id(), of.account.id(), of.coach.account, room.clock.now());
    let act = move |db: &mut Db| {
        if remove_member(db, group, account)? {
            insert_entry(db, &Entry::by(coach, Act::RemovedMember).about(account).within(group), now)?;
        }
        Ok(())
    };
    room.database.write(act).await?;
    let to = format!("{}/members?told=removed&who={}#arrival", group_path(&of.group), account.0);
    Ok(see_other(&cx.href(&to)))
}

/// An account in an address.
#[derive(Debug, Deserialize)]
pub struct AccountAt {
    account: i64,
}

/// `POST /{lang}/groups/{group}/members/{account}/return`: takes back that a member was taken out.
pub async fn take_back(
    request: HttpRequest,
    cx: Context,
    coached: Coached,
    at: Path<AccountAt>,
    room: Room,
) -> Result<HttpResponse> {
    room.limits.form(&request)?;
    let (group, account, coach, now) =
        (coached.group.id(), AccountId(at.account), coached.coach.account, room.clock.now());
    let act = move |db: &mut Db| {
        if !was_removed(db, group, account, now)? {
            return Err(Error::NotFound);
        }
        if add_person(db, group, account, Part::Member, now)? {
            insert_entry(db, &Entry::by(coach, Act::AddedMember).about(account).within(group), now)?;
        }
        Ok(())
    };
    room.database.write(act).await?;
    Ok(see_other(&cx.href(&format!("{}/members?told=returned#arrival", group_path(&coached.group)))))
}

/// Why a name was not taken, for the view.
pub(super) type Fault = NoName;
