//! The list of people, one person, and what is done with one account.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use chrono::TimeDelta;
use serde::Deserialize;

use super::store::{self, load_known, search_people};
use super::views::{self, Typed};
use super::{Done, Known, PATH, Search, one_views};
use crate::admin::office::{Office, page, sheet, told, undone_by};
use crate::base::db::Db;
use crate::base::ids::random_token;
use crate::error::{Error, Result};
use crate::people::accounts::names::Names;
use crate::people::accounts::store::{NewAccount, account_of_form, insert_account, set_disabled};
use crate::people::accounts::{AccountId, Role};
use crate::people::audit::store::insert_entry;
use crate::people::audit::{Act, Entry};
use crate::people::rights::handlers::{Confirmed, Keeper};
use crate::people::sessions::handlers::SessionCookies;
use crate::people::sessions::store::replace_link;
use crate::people::store::insert_learner;
use crate::t;
use crate::web::components::FieldError;
use crate::web::context::Context;
use crate::web::extract::{Form, Query};
use crate::web::page::see_other;

/// How long a link that is handed over signs in, in hours.
pub const LINK_HOURS: i64 = 24;

/// An account in an address.
#[derive(Debug, Deserialize)]
pub struct PersonAt {
    pub(super) account: i64,
}

impl PersonAt {
    pub(super) fn id(&self) -> AccountId {
        AccountId(self.account)
    }
}

/// `GET /{lang}/admin/people`: the people that are searched for, the newest account first.
pub async fn list(cx: Context, keeper: Keeper, query: Query, office: Office) -> Result<HttpResponse> {
    let search = Search::read(&query.0);
    let asked = search.clone();
    let found = office.database.read(move |db| search_people(db, &asked)).await?;
    let undo = undone_by(&query.0);
    let main = views::list(&cx, &search, &found, told(&cx, &query.0), &undo, None);
    Ok(page(&cx, keeper.0, &t!(cx.words, "admin-people"), main))
}

/// `GET /{lang}/admin/people/new`: who is to have an account.
pub async fn ask_new(cx: Context, keeper: Keeper) -> HttpResponse {
    page(&cx, keeper.0, &t!(cx.words, "admin-new"), views::new(&cx, &Typed::default(), &[]))
}

/// `POST /{lang}/admin/people/new`: makes an account, and shows the link that opens it, once. The same form again makes no other
/// account, but a new link.
pub async fn make(
    request: HttpRequest,
    cx: Context,
    keeper: Keeper,
    _confirmed: Confirmed,
    fields: Form,
    office: Office,
    cookies: Data<SessionCookies>,
) -> Result<HttpResponse> {
    office.limits.form(&request)?;
    let typed = Typed { names: Names::typed(&fields.0), role: fields.0.one("role").and_then(|role| role.parse().ok()) };
    let (name, full_name) = match typed.names.read(&cx.words) {
        Ok(read) => read,
        Err(problems) => {
            let main = views::new(&cx, &typed, &problems);
            return Ok(sheet(&cx, keeper.0, StatusCode::UNPROCESSABLE_ENTITY, &t!(cx.words, "admin-new"), main));
        }
    };
    let role = typed.role.unwrap_or(Role::Trainee);
    let form_key = fields.0.one("form-key").filter(|key| !key.is_empty()).map(str::to_owned);
    let new = NewAccount { name, full_name, role, language: cx.language.code().to_owned(), form_key };
    let (now, by) = (office.clock.now(), keeper.0.account);
    let make = move |db: &mut Db| {
        let known = new.form_key.as_deref().map(|key| account_of_form(db, key, now)).transpose()?.flatten();
        if let Some(known) = known {
            return Ok(known.id());
        }
        let learner = insert_learner(db, now)?;
        let account = insert_account(db, learner, &new, now)?;
        insert_entry(db, &Entry::by(by, Act::MadeAccount).about(account).detail(new.role.key()), now)?;
        Ok(account)
    };
    let account = office.database.write(make).await?;
    link_page(&cx, &keeper, &office, &cookies, account).await
}

/// Makes a link that opens an account once, and shows it.
async fn link_page(
    cx: &Context,
    keeper: &Keeper,
    office: &Office,
    cookies: &SessionCookies,
    account: AccountId,
) -> Result<HttpResponse> {
    let token = random_token()?;
    let (hash, now, by) = (cookies.link_hash(&token), office.clock.now(), keeper.0.account);
    let act = move |db: &mut Db| {
        let person = store::load_person(db, account)?.ok_or(Error::NotFound)?;
        replace_link(db, account, &hash, now, TimeDelta::hours(LINK_HOURS))?;
        insert_entry(db, &Entry::by(by, Act::MadeLink).about(account), now)?;
        Ok(person)
    };
    let person = office.database.write(act).await?;
    let address = format!("{}{}", cx.site.public_url, cx.href(&format!("/sign-in/link/{token}")));
    let title = t!(cx.words, "admin-link-title", name = &person.name);
    Ok(page(cx, keeper.0, &title, one_views::link(cx, &person, &address)))
}

/// `GET /{lang}/admin/people/{account}`: one account, and what can be done with it.
pub async fn one(
    cx: Context,
    keeper: Keeper,
    at: Path<PersonAt>,
    query: Query,
    office: Office,
) -> Result<HttpResponse> {
    let known = load(&office, at.id()).await?;
    let main = one_views::person(&cx, &known, told(&cx, &query.0), &[]);
    Ok(page(&cx, keeper.0, &known.person.name, main))
}

pub(super) async fn load(office: &Office, account: AccountId) -> Result<Known> {
    office.database.read(move |db| load_known(db, account)).await?.ok_or(Error::NotFound)
}

/// The page of somebody again, with what is to be mended.
pub(super) async fn refused(
    cx: &Context,
    keeper: &Keeper,
    office: &Office,
    account: AccountId,
    problem: FieldError,
) -> Result<HttpResponse> {
    let known = load(office, account).await?;
    let main = one_views::person(cx, &known, None, &[problem]);
    Ok(sheet(cx, keeper.0, StatusCode::UNPROCESSABLE_ENTITY, &known.person.name, main))
}

/// `POST /{lang}/admin/people/{account}/role`: changes what somebody may be; their sessions end.
pub async fn change_role(
    request: HttpRequest,
    cx: Context,
    keeper: Keeper,
    _confirmed: Confirmed,
    at: Path<PersonAt>,
    fields: Form,
    office: Office,
) -> Result<HttpResponse> {
    office.limits.form(&request)?;
    let problem = |key: &str| FieldError { field: "role".to_owned(), message: cx.words.text(key) };
    let role: Option<Role> = fields.0.one("role").and_then(|role| role.parse().ok());
    // Nobody gives more than they have (requirement 52).
    let Some(role) = role.filter(|role| *role <= keeper.0.role) else {
        return refused(&cx, &keeper, &office, at.id(), problem("admin-role-missing")).await;
    };
    let (account, now, by) = (at.id(), office.clock.now(), keeper.0.account);
    let act = move |db: &mut Db| {
        let person = store::load_person(db, account)?.ok_or(Error::NotFound)?;
        if person.role == role {
            return Ok(Done::Yes);
        }
        let done = store::change_role(db, account, role)?;
        if done == Done::Yes {
            insert_entry(db, &Entry::by(by, Act::ChangedRole).about(account).detail(role.key()), now)?;
        }
        Ok(done)
    };
    match office.database.write(act).await? {
        Done::Yes => Ok(back(&cx, account, "role")),
        Done::LastAdministrator => refused(&cx, &keeper, &office, account, problem("admin-last")).await,
    }
}

/// `POST /{lang}/admin/people/{account}/disable`: lets somebody in no more; their sessions end.
pub async fn disable(
    request: HttpRequest,
    cx: Context,
    keeper: Keeper,
    _confirmed: Confirmed,
    at: Path<PersonAt>,
    office: Office,
) -> Result<HttpResponse> {
    office.limits.form(&request)?;
    let (account, now, by) = (at.id(), office.clock.now(), keeper.0.account);
    let act = move |db: &mut Db| {
        store::load_person(db, account)?.ok_or(Error::NotFound)?;
        let done = store::disable(db, account, now)?;
        if done == Done::Yes {
            insert_entry(db, &Entry::by(by, Act::Disabled).about(account), now)?;
        }
        Ok(done)
    };
    match office.database.write(act).await? {
        Done::Yes => Ok(back(&cx, account, "disabled")),
        Done::LastAdministrator => {
            let problem = FieldError { field: "disable".to_owned(), message: t!(cx.words, "admin-last") };
            refused(&cx, &keeper, &office, account, problem).await
        }
    }
}

/// `POST /{lang}/admin/people/{account}/enable`: lets somebody in again.
pub async fn enable(
    request: HttpRequest,
    cx: Context,
    keeper: Keeper,
    at: Path<PersonAt>,
    office: Office,
) -> Result<HttpResponse> {
    office.limits.form(&request)?;
    let (account, now, by) = (at.id(), office.clock.now(), keeper.0.account);
    let act = move |db: &mut Db| {
        store::load_person(db, account)?.ok_or(Error::NotFound)?;
        set_disabled(db, account, None)?;
        insert_entry(db, &Entry::by(by, Act::Enabled).about(account), now)
    };
    office.database.write(act).await?;
    Ok(back(&cx, account, "enabled"))
}

/// `POST /{lang}/admin/people/{account}/link`: a link that signs somebody in once, to hand over; the one before it opens nothing.
pub async fn link(
    request: HttpRequest,
    cx: Context,
    keeper: Keeper,
    _confirmed: Confirmed,
    at: Path<PersonAt>,
    office: Office,
    cookies: Data<SessionCookies>,
) -> Result<HttpResponse> {
    office.limits.form(&request)?;
    link_page(&cx, &keeper, &office, &cookies, at.id()).await
}

/// `GET` on the address of a form: a reload leads to the person's page.
pub async fn address(cx: Context, _keeper: Keeper, at: Path<PersonAt>) -> HttpResponse {
    see_other(&cx.href(&format!("{PATH}/{}", at.account)))
}

fn back(cx: &Context, account: AccountId, told: &str) -> HttpResponse {
    see_other(&cx.href(&format!("{PATH}/{}?told={told}#arrival", account.0)))
}
