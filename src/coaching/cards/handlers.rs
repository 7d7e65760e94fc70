//! Drawing cards, and letting a member who lost the way back in.

use actix_web::http::StatusCode;
use actix_web::http::header::{CACHE_CONTROL, HeaderValue};
use actix_web::{HttpRequest, HttpResponse};
use chrono::TimeDelta;

use super::{Card, views};
use crate::base::db::Db;
use crate::base::ids::random_token;
use crate::coaching::handlers::{Room, head};
use crate::coaching::members::handlers::by_name;
use crate::coaching::views::member_path;
use crate::error::{Error, Result};
use crate::people::LearnerId;
use crate::people::accounts::Role;
use crate::people::audit::store::insert_entry;
use crate::people::audit::{Act, Entry};
use crate::people::carry_on::store::{Made, replace_code};
use crate::people::carry_on::{Code, CodeKey};
use crate::people::groups::members::Person;
use crate::people::groups::members::store::load_members;
use crate::people::rights::handlers::{Coached, CoachedMember};
use crate::people::sessions::handlers::SessionCookies;
use crate::people::sessions::store::replace_link;
use crate::t;
use crate::web::context::Context;
use crate::web::extract::{Form, Query, part};
use crate::web::page::{page, page_of, see_other};

/// For how many minutes a link lets a member in once.
pub(super) const LINK_MINUTES: i64 = 10;

/// The keys with which ways in are stored.
pub struct Keys {
    key: CodeKey,
    sessions: SessionCookies,
}

impl actix_web::FromRequest for Keys {
    type Error = Error;
    type Future = std::future::Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut actix_web::dev::Payload) -> Self::Future {
        std::future::ready((|| Ok(Self { key: part(request)?, sessions: part(request)? }))())
    }
}

/// `GET /{lang}/groups/{group}/cards`: for whom cards are drawn, and that their old words open nothing then. With
/// `?who=ID` only these are chosen.
pub async fn choose(cx: Context, coached: Coached, query: Query, room: Room) -> Result<HttpResponse> {
    let group = coached.group.id();
    let mut people = room.database.read(move |db| load_members(db, group)).await?;
    by_name(&cx, &mut people);
    let chosen: Vec<i64> = query.0.all("who").filter_map(|id| id.parse().ok()).collect();
    let title = t!(cx.words, "cards-title", group = &coached.group.name);
    Ok(page(&cx, &head(title), views::choose(&cx, &coached.group, &people, &chosen, false)))
}

/// `POST /{lang}/groups/{group}/cards`: draws words for the chosen members and shows them, this once.
pub async fn draw(
    request: HttpRequest,
    cx: Context,
    coached: Coached,
    fields: Form,
    room: Room,
    keys: Keys,
) -> Result<HttpResponse> {
    room.limits.form(&request)?;
    let group = coached.group.id();
    let mut people = room.database.read(move |db| load_members(db, group)).await?;
    by_name(&cx, &mut people);
    let is_chosen = |person: &Person| fields.0.all("who").any(|id| id.parse() == Ok(person.account.0));
    let chosen: Vec<Person> = people.iter().filter(|it| it.is_trainee && is_chosen(it)).cloned().collect();
    if chosen.is_empty() {
        let title = t!(cx.words, "cards-title", group = &coached.group.name);
        let title = format!("{} – {title}", t!(cx.words, "error-title"));
        let main = views::choose(&cx, &coached.group, &people, &[], true);
        return Ok(page_of(StatusCode::UNPROCESSABLE_ENTITY, &cx, &head(title), main));
    }
    show(&cx, &coached, &room, &keys, chosen).await
}

/// `POST /{lang}/groups/{group}/members/{account}/words`: new words for one member, shown this once.
pub async fn renew(
    request: HttpRequest,
    cx: Context,
    of: CoachedMember,
    room: Room,
    keys: Keys,
) -> Result<HttpResponse> {
    room.limits.form(&request)?;
    let person = trainee(&of)?;
    let coached = Coached { coach: of.coach, group: of.group, has_looked: of.has_looked };
    show(&cx, &coached, &room, &keys, vec![person]).await
}

/// Draws words for these people and shows them.
pub(in crate::coaching) async fn show(
    cx: &Context,
    coached: &Coached,
    room: &Room,
    keys: &Keys,
    people: Vec<Person>,
) -> Result<HttpResponse> {
    let mut cards = Vec::new();
    for person in people {
        let language = cx.locales.find(&person.language).unwrap_or(cx.language);
        cards.push(Card { code: Code::draw(language)?, person });
    }
    let stored: Vec<(Person, Vec<u8>)> =
        cards.iter().map(|card| (card.person.clone(), keys.key.hash(&card.code))).collect();
    let (coach, group, now) = (coached.coach.account, coached.group.id(), room.clock.now());
    let act = move |db: &mut Db| {
        for (person, hash) in &stored {
            if replace_code(db, person.learner, hash, now)? != Made::Stored {
                return Err(Error::Internal(anyhow::anyhow!("these words are taken")));
            }
            insert_entry(db, &Entry::by(coach, Act::RenewedWords).about(person.account).within(group), now)?;
        }
        Ok(())
    };
    room.database.write(act).await?;
    let title = t!(cx.words, "cards-shown-title");
    Ok(kept_secret(page(cx, &head(title), views::cards(cx, &coached.group, &cards))))
}

/// `POST /{lang}/groups/{group}/members/{account}/link`: a link that lets a member in once, for the telephone in the hand.
pub async fn link(
    request: HttpRequest,
    cx: Context,
    of: CoachedMember,
    room: Room,
    keys: Keys,
) -> Result<HttpResponse> {
    room.limits.form(&request)?;
    let person = trainee(&of)?;
    if of.account.disabled_at.is_some() {
        return Err(Error::NotFound);
    }
    let token = random_token()?;
    let (hash, account, group) = (keys.sessions.link_hash(&token), person.account, of.group.id());
    let (coach, now) = (of.coach.account, room.clock.now());
    let act = move |db: &mut Db| {
        replace_link(db, account, &hash, now, TimeDelta::minutes(LINK_MINUTES))?;
        insert_entry(db, &Entry::by(coach, Act::RenewedWords).about(account).within(group).detail("link"), now)
    };
    room.database.write(act).await?;
    let address = format!("{}{}", cx.site.public_url, cx.href(&format!("/sign-in/link/{token}")));
    let title = t!(cx.words, "member-link-title");
    Ok(kept_secret(page(&cx, &head(title), views::link(&cx, &of.group, &person, &address))))
}

/// `GET` of an address whose page is shown once: a reload leads to the member.
pub async fn member_address(cx: Context, of: CoachedMember) -> HttpResponse {
    see_other(&cx.href(&member_path(&of.group, of.account.id())))
}

/// The member, where they study and do nothing else here: nobody renews the ways in of a trainer or administrator in this way
/// (ASVS 8.2.1).
fn trainee(of: &CoachedMember) -> Result<Person> {
    if of.account.role()? != Role::Trainee {
        return Err(Error::NotFound);
    }
    Ok(Person {
        account: of.account.id(),
        learner: LearnerId(of.account.learner_id),
        name: of.account.name.clone(),
        full_name: of.account.full_name.clone(),
        mark: of.person.mark.clone(),
        language: of.account.language.clone(),
        is_trainee: true,
        joined_at: of.person.joined_at,
    })
}

/// An answer with somebody's way in on it: no browser keeps it.
fn kept_secret(mut response: HttpResponse) -> HttpResponse {
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
