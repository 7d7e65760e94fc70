//! Signing in by a passkey, by itself or as the second step.

use actix_web::http::StatusCode;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use webauthn_rs::prelude::AuthenticationResult;

use super::ceremony::Passkeys;
use super::store::{PasskeyRow, find_passkey, load_passkeys, note_use};
use super::{PasskeyId, are_for, offered, views};
use crate::base::db::{Database, Db};
use crate::base::form::FormData;
use crate::error::Result;
use crate::people::accounts::store::load_account;
use crate::people::accounts::{AccountId, Role};
use crate::people::audit::store::insert_entry;
use crate::people::audit::{Act, Entry};
use crate::people::carry_on::handlers::kept_secret;
use crate::people::second_step::SHEET;
use crate::people::second_step::handlers::{Steps, asking as asking_for_second, halfway_of, onward};
use crate::people::second_step::views::Fault as StepFault;
use crate::people::sessions::Way;
use crate::people::sessions::handlers::new_session;
use crate::people::sessions::store::{insert_session, make_strong, renew_session};
use crate::people::{Member, Viewer};
use crate::t;
use crate::web::context::Context;
use crate::web::extract::{Form, Query};
use crate::web::layout::Head;
use crate::web::page::{page_of, see_other};
use crate::web::way_back::{FROM, WayBack};

/// `GET /{lang}/sign-in/passkey`: the button that asks for a passkey.
pub async fn ask(request: HttpRequest, cx: Context, viewer: Viewer, query: Query) -> Result<HttpResponse> {
    offered(&cx, Role::Trainer)?;
    let from = query.0.one(FROM).and_then(WayBack::parse);
    if halfway_of(&request).is_some() || viewer.member().is_some() {
        let query = from.map(|from| format!("?{}", from.query())).unwrap_or_default();
        return Ok(see_other(&format!("{}{query}", cx.href("/sign-in"))));
    }
    Ok(asking(&cx, from.as_ref(), false))
}

/// `POST /{lang}/sign-in/passkey/start`: what the browser is to ask its passkeys, as JSON for its script: of whoever is known
/// those that are theirs, else any of this site.
pub async fn start(
    request: HttpRequest,
    cx: Context,
    viewer: Viewer,
    steps: Steps,
    passkeys: Data<Passkeys>,
) -> Result<HttpResponse> {
    offered(&cx, Role::Trainer)?;
    steps.limits.form(&request)?;
    let account = halfway_of(&request).or(viewer.member()).map(|member| member.account);
    let own = match account {
        Some(account) => steps.database.read(move |db| load_passkeys(db, account)).await?,
        None => Vec::new(),
    };
    let own = own.iter().map(PasskeyRow::passkey).collect::<Result<Vec<_>>>()?;
    let asked = passkeys.ask(account, &own, steps.clock.now())?;
    Ok(kept_secret(HttpResponse::Ok().json(asked)))
}

/// A passkey that has answered rightly.
#[derive(Debug)]
pub(in crate::people) struct Shown {
    passkey: PasskeyId,
    account: AccountId,
    result: AuthenticationResult,
}

impl Shown {
    /// Notes that it was used; `false` where it is gone meanwhile. This wants [`Database::write`].
    pub(in crate::people) fn note(&self, db: &mut Db, now: chrono::NaiveDateTime) -> Result<bool> {
        note_use(db, self.passkey, &self.result, now)
    }
}

/// Checks what a form brings from a passkey; `None` for what opens nothing. `account` is whose it must be, where it is known
/// (Web Authentication Level 3, 7.2, steps 5 and 6).
pub(in crate::people) async fn check(
    database: &Database,
    passkeys: &Passkeys,
    account: Option<AccountId>,
    (ceremony, answer): (&str, &str),
    now: chrono::NaiveDateTime,
) -> Result<Option<Shown>> {
    let Some(shown) = passkeys.shown(ceremony, answer, now).filter(|shown| shown.account == account) else {
        return Ok(None);
    };
    let id = shown.credential_id().to_vec();
    let Some(row) = database.read(move |db| find_passkey(db, &id)).await? else { return Ok(None) };
    let is_owners = match (shown.handle(), account) {
        (Some(handle), None) => row.has_handle(handle),
        (Some(handle), Some(account)) => row.has_handle(handle) && row.account() == account,
        (None, Some(account)) => row.account() == account,
        (None, None) => false,
    };
    if !is_owners {
        return Ok(None);
    }
    let result = passkeys.is_from(shown, &row.passkey()?)?;
    Ok(result.map(|result| Shown { passkey: PasskeyId(row.id), account: row.account(), result }))
}

/// What the script put into a form.
pub(in crate::people) fn answer_of(fields: &FormData) -> (&str, &str) {
    (fields.one(views::CEREMONY).unwrap_or(""), fields.one(views::CREDENTIAL).unwrap_or(""))
}

/// `POST /{lang}/sign-in/passkey`: signs in, or proves the second step; either way the session is a strong one, because the
/// device made sure that its owner was there.
pub async fn sign_in(
    request: HttpRequest,
    cx: Context,
    viewer: Viewer,
    fields: Form,
    steps: Steps,
    passkeys: Data<Passkeys>,
) -> Result<HttpResponse> {
    offered(&cx, Role::Trainer)?;
    steps.limits.form(&request)?;
    let (from, halfway, now) = (fields.0.one(FROM).and_then(WayBack::parse), halfway_of(&request), steps.clock.now());
    if let (None, Some(member)) = (halfway, viewer.member()) {
        return Ok(see_other(&onward(&cx, member.role, member.is_strong, from.as_ref())));
    }
    let known = halfway.map(|member| member.account);
    let shown = check(&steps.database, &passkeys, known, answer_of(&fields.0), now).await?;
    let (new, site) = (new_session(&request, Way::Passkey, fields.0.one("shared") == Some("yes")), cx.site.clone());
    let act = move |db: &mut Db| {
        let Some(shown) = &shown else { return Ok(None) };
        let account = load_account(db, shown.account)?.filter(|account| account.disabled_at.is_none());
        let Some(account) = account else { return Ok(None) };
        let role = account.role()?;
        if !are_for(role, &site) || !shown.note(db, now)? {
            return Ok(None);
        }
        if role > Role::Trainee {
            insert_entry(db, &Entry::by(shown.account, Act::SignedIn), now)?;
        }
        let begun = match halfway {
            Some(member) => renew_session(db, member, true, now)?,
            None => {
                let begun = insert_session(db, &account, &new, now)?;
                make_strong(db, &begun, now)?;
                Some(begun)
            }
        };
        Ok(begun.map(|begun| (begun, role)))
    };
    let Some((begun, role)) = steps.database.write(act).await? else {
        return match halfway {
            Some(member) => asking_for_second(&cx, &steps, member, from.as_ref(), Some(&StepFault::Passkey)).await,
            None => Ok(asking(&cx, from.as_ref(), true)),
        };
    };
    let mut response = see_other(&onward(&cx, role, true, from.as_ref()));
    let _ = response.add_cookie(&steps.sessions.begun(&begun, now)?);
    Ok(response)
}

/// Whether somebody has a passkey that they may use here.
pub(in crate::people) async fn has_any(cx: &Context, database: &Database, member: Member) -> Result<bool> {
    if !are_for(member.role, &cx.site) {
        return Ok(false);
    }
    Ok(!database.read(move |db| load_passkeys(db, member.account)).await?.is_empty())
}

fn asking(cx: &Context, from: Option<&WayBack>, is_fault: bool) -> HttpResponse {
    let cx = &Context { query: String::new(), ..cx.clone() };
    let title = t!(cx.words, "passkey-title");
    let (status, title) = match is_fault {
        false => (StatusCode::OK, title),
        true => (StatusCode::UNPROCESSABLE_ENTITY, format!("{} – {title}", t!(cx.words, "error-title"))),
    };
    page_of(status, cx, &Head { title, sheet: Some(SHEET), ..Head::default() }, views::asking(cx, from, is_fault))
}
