//! Proving once more who one is, before what is dangerous (ASVS 7.5.1). Whoever is led here goes on where they wanted to; a form
//! that was on its way is sent on with all that was typed.

use actix_web::http::StatusCode;
use actix_web::http::header::{LOCATION, RETRY_AFTER};
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};

use super::confirm_views::{self as views, Fault, Onward, Proof, Ways};
use super::store::{Begun, renew_session};
use crate::base::db::Db;
use crate::base::form::FormData;
use crate::error::{Error, Result};
use crate::people::Member;
use crate::people::accounts::store::load_account;
use crate::people::carry_on::handlers::{Door, kept_secret};
use crate::people::carry_on::store::{find_code, find_learner};
use crate::people::carry_on::{Code, views::Problem};
use crate::people::passkeys::ceremony::Passkeys;
use crate::people::passkeys::handlers::{answer_of, check, has_any};
use crate::people::passkeys::views::CEREMONY;
use crate::people::rights::handlers::SignedIn;
use crate::people::second_step::handlers::read;
use crate::people::second_step::store::check_code;
use crate::people::second_step::views::Fault as CodeFault;
use crate::people::second_step::{Checked, StepKey};
use crate::t;
use crate::web::context::Context;
use crate::web::errors::TO;
use crate::web::extract::{Form, Query, part};
use crate::web::layout::Head;
use crate::web::page::{page_of, see_other};
use crate::web::way_back::{FROM, WayBack};

/// The field of the form that says where another form was to go.
pub(super) const FIELD_TO: &str = "confirm-to";
/// The field of the form that says which page one came from.
pub(super) const FIELD_FROM: &str = "confirm-from";
/// The field of the form with one's own words.
pub(super) const FIELD_WORDS: &str = "proof-words";

/// The field of the form with a code of the second step.
pub(super) const FIELD_CODE: &str = "proof-code";

/// `GET /{lang}/sign-in/confirm`: asks for the proof. Where a form was to go is read only from what the form itself brings
/// (below): a link that somebody sends cannot make anybody's browser send one.
pub async fn ask(cx: Context, member: SignedIn, query: Query, door: Door) -> Result<HttpResponse> {
    let onward = Onward { from: query.0.one(FROM).and_then(WayBack::parse), to: None, carried: Vec::new() };
    let ways = ways_of(&cx, &door, member.0).await?;
    Ok(asking(&cx, ways, &onward, "", None))
}

/// `POST /{lang}/sign-in/confirm`: reads the proof and leads on. A form that comes here for the first time, from where it was
/// refused, is asked for the proof and keeps its fields.
pub async fn prove(
    request: HttpRequest,
    cx: Context,
    member: SignedIn,
    query: Query,
    fields: Form,
    door: Door,
    key: Data<StepKey>,
) -> Result<HttpResponse> {
    door.limits.form(&request)?;
    let (SignedIn(member), fields) = (member, fields.0);
    let ways = ways_of(&cx, &door, member).await?;
    let onward = onward(&query.0, &fields);
    if fields.one(FIELD_TO).is_none() && fields.one(FIELD_FROM).is_none() {
        return Ok(asking(&cx, ways, &onward, "", None));
    }
    let typed = fields.one(FIELD_WORDS).unwrap_or("");
    let proved = match ways.proof {
        _ if ways.has_passkey && fields.one(CEREMONY).is_some() => {
            by_passkey(&door, &part::<Passkeys>(&request)?, member, &fields).await?.ok_or(Fault::Passkey)
        }
        Proof::Nothing => return Ok(asking(&cx, ways, &onward, "", None)),
        Proof::Words => by_words(&request, &cx, &door, member, typed).await?.map_err(Fault::Words),
        Proof::Code => {
            let typed = fields.one(FIELD_CODE).unwrap_or("");
            by_code(&request, &door, &key, member, typed).await?.map_err(Fault::Code)
        }
    };
    let (begun, now) = match proved {
        Ok(begun) => (begun, door.clock.now()),
        Err(fault) => return Ok(asking(&cx, ways, &onward, typed, Some(&fault))),
    };
    let mut response = match (&onward.to, &onward.from) {
        // The browser sends the whole form on (RFC 9110 15.4.8).
        (Some(to), _) => HttpResponse::TemporaryRedirect().insert_header((LOCATION, cx.href(to.path()))).finish(),
        (None, Some(from)) => see_other(&cx.href(from.path())),
        (None, None) => see_other(&cx.href("/account")),
    };
    let _ = response.add_cookie(&door.sessions.begun(&begun, now)?);
    Ok(response)
}

/// Where it goes on from here, and what a form on its way has brought along. What is secret in itself is typed again.
fn onward(query: &FormData, fields: &FormData) -> Onward {
    let way = |name: &str| fields.one(name).and_then(WayBack::parse);
    let is_ours = |name: &str| name.starts_with("confirm-") || name.starts_with("proof-");
    let carried = fields.fields().filter(|(name, _)| !is_ours(name) && !name.contains("password"));
    Onward {
        from: way(FIELD_FROM),
        to: way(FIELD_TO).or_else(|| query.one(TO).and_then(WayBack::parse)),
        carried: carried.map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
    }
}

/// What somebody can prove with who they are.
async fn ways_of(cx: &Context, door: &Door, member: Member) -> Result<Ways> {
    let now = door.clock.now();
    let load = move |db: &mut Db| {
        let account = load_account(db, member.account)?;
        Ok((account.and_then(|account| account.second_step_since), find_code(db, member.learner, now)?))
    };
    let proof = match door.database.read(load).await? {
        (Some(_), _) => Proof::Code,
        (None, Some(_)) => Proof::Words,
        (None, None) => Proof::Nothing,
    };
    Ok(Ways { proof, has_passkey: has_any(cx, &door.database, member).await? })
}

/// A session that begins because a passkey proved who it is; `None` where it did not.
async fn by_passkey(door: &Door, passkeys: &Passkeys, member: Member, fields: &FormData) -> Result<Option<Begun>> {
    let now = door.clock.now();
    let shown = check(&door.database, passkeys, Some(member.account), answer_of(fields), now).await?;
    let Some(shown) = shown else { return Ok(None) };
    let act = move |db: &mut Db| if shown.note(db, now)? { renew_session(db, member, true, now) } else { Ok(None) };
    door.database.write(act).await
}

/// A session that begins because a code of the second step proved who it is; a colleague's word proves nothing here.
async fn by_code(
    request: &HttpRequest,
    door: &Door,
    key: &StepKey,
    member: Member,
    typed: &str,
) -> Result<std::result::Result<Begun, CodeFault>> {
    let (typed, guess) = match read(request, &door.limits, typed).await? {
        Ok(read) => read,
        Err(fault) => return Ok(Err(fault)),
    };
    let (key, now) = (key.clone(), door.clock.now());
    let act = move |db: &mut Db| {
        Ok(match check_code(db, &key, member.account, &typed, now)? {
            Checked::App | Checked::Recovery => Ok(renew_session(db, member, true, now)?),
            Checked::Voucher => Err(CodeFault::Wrong),
            wrong => Err(CodeFault::of(wrong).unwrap_or(CodeFault::Wrong)),
        })
    };
    match door.database.write(act).await? {
        Ok(begun) => {
            guess.does_not_count();
            Ok(Ok(begun.ok_or(Error::SignIn)?))
        }
        Err(fault) => Ok(Err(fault)),
    }
}

/// A session that begins because one's own words proved who it is.
async fn by_words(
    request: &HttpRequest,
    cx: &Context,
    door: &Door,
    member: Member,
    typed: &str,
) -> Result<std::result::Result<Begun, Problem>> {
    let code = match Code::read(typed, cx.language) {
        Ok(code) => code,
        Err(unclear) => return Ok(Err(Problem::Unclear(unclear))),
    };
    let guess = match door.limits.guess(request) {
        Ok(guess) => guess,
        Err(Error::TooMany { after }) => return Ok(Err(Problem::TooMany { after })),
        Err(other) => return Err(other),
    };
    if let Some(pause) = guess.pause() {
        tokio::time::sleep(pause).await;
    }
    let (hash, now) = (door.key.hash(&code), door.clock.now());
    let found = door.database.read(move |db| find_learner(db, &hash, now)).await?;
    // The words of somebody else prove nothing, and say nothing of them either.
    if found != Some(member.learner) {
        return Ok(Err(Problem::Closed));
    }
    guess.does_not_count();
    let renewed = door.database.write(move |db| renew_session(db, member, false, now)).await?;
    Ok(Ok(renewed.ok_or(Error::SignIn)?))
}

fn asking(cx: &Context, ways: Ways, onward: &Onward, typed: &str, fault: Option<&Fault>) -> HttpResponse {
    // No address on the page carries on where it leads.
    let cx = &Context { query: String::new(), ..cx.clone() };
    let title = t!(cx.words, "confirm-title");
    let (status, title) = match fault {
        None => (StatusCode::OK, title),
        Some(fault) => (
            if fault.wait().is_some() { StatusCode::TOO_MANY_REQUESTS } else { StatusCode::UNPROCESSABLE_ENTITY },
            format!("{} – {title}", t!(cx.words, "error-title")),
        ),
    };
    let head = Head { title, ..Head::default() };
    let mut response = kept_secret(page_of(status, cx, &head, views::asking(cx, ways, onward, typed, fault)));
    if let Some(after) = fault.and_then(Fault::wait) {
        response.headers_mut().insert(RETRY_AFTER, after.into());
    }
    response
}
