//! Signing in on a paired device: one's name and PIN. Words and cards are there beside it and open at once, however many PINs were
//! wrong.

use actix_web::http::StatusCode;
use actix_web::http::header::RETRY_AFTER;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};

use super::handlers::device_of;
use super::pin::{Pin, PinKey};
use super::store::{load_hash, people_with_pins};
use super::views::{Asking, Problem};
use super::{Device, Person, is_on, views};
use crate::base::collation::comparer;
use crate::base::db::Db;
use crate::error::{Error, Result};
use crate::people::accounts::AccountId;
use crate::people::accounts::store::load_account;
use crate::people::passwords::hash::{Hasher, is_right};
use crate::people::sessions::Way;
use crate::people::sessions::handlers::{Gate, home_of, new_session, ways_page};
use crate::people::sessions::store::insert_session;
use crate::web::context::Context;
use crate::web::extract::{Form, part};
use crate::web::page::see_other;
use crate::web::way_back::{FROM, WayBack};

/// A paired device with the people who may sign in there by a PIN, in the order of the alphabet.
pub(in crate::people) async fn device_with_people(
    cx: &Context,
    request: &HttpRequest,
    gate: &Gate,
) -> Result<Option<(Device, Vec<Person>)>> {
    let Some(device) = device_of(cx, request, &gate.database).await? else { return Ok(None) };
    let group = device.group;
    let mut people = gate.database.read(move |db| people_with_pins(db, group)).await?;
    let compare = comparer(cx.language);
    people.sort_by(|a, b| compare(&a.shown(), &b.shown()));
    Ok(Some((device, people)))
}

/// `GET` of the address that the form is sent to: a reload leads to its page.
pub async fn address(cx: Context) -> HttpResponse {
    see_other(&cx.href("/sign-in"))
}

/// `POST /{lang}/sign-in/shared`: signs in by name and PIN.
pub async fn sign_in(
    request: HttpRequest,
    cx: Context,
    fields: Form,
    gate: Gate,
    key: Data<PinKey>,
) -> Result<HttpResponse> {
    is_on(&cx)?;
    gate.limits.form(&request)?;
    let Some((device, people)) = device_with_people(&cx, &request, &gate).await? else {
        return Ok(see_other(&cx.href("/sign-in")));
    };
    let from = fields.0.one(FROM).and_then(WayBack::parse);
    let chosen = fields.0.one("person").and_then(|number| number.parse().ok()).map(AccountId);
    let chosen = chosen.filter(|chosen| people.iter().any(|person| person.account == *chosen));
    let refuse = |problem: Problem| {
        let asking = Asking { device: &device, people: &people, chosen, problem: Some(problem), is_new: false };
        let mut response =
            ways_page(&request, &cx, problem.status(), from.as_ref(), Some(views::asking(&cx, &asking, from.as_ref())));
        if let Problem::TooMany { after } = problem {
            response.headers_mut().insert(RETRY_AFTER, after.into());
        }
        Ok(response)
    };
    let Some(account) = chosen else { return refuse(Problem::Nobody) };
    let Some(pin) = Pin::read(fields.0.one("pin").unwrap_or("")) else { return refuse(Problem::Unclear) };
    // Wrong ones count on this device alone: whoever tries on one keeps nobody waiting on another.
    // (No name to sign in with has capital letters, so that nobody counts as wrong here by typing there.)
    let name = format!("PIN {} {}", device.id.0, account.0);
    let attempt = match gate.limits.password(&request, &name) {
        Ok(attempt) => attempt,
        Err(Error::TooMany { after }) => return refuse(Problem::TooMany { after }),
        Err(other) => return Err(other),
    };
    let load = move |db: &mut Db| Ok((load_account(db, account)?, load_hash(db, account)?));
    let (row, hash) = match gate.database.read(load).await {
        Ok(found) => found,
        Err(error) => {
            attempt.does_not_count();
            return Err(error);
        }
    };
    let peppered = key.peppered(account, &pin);
    let is_right = part::<Hasher>(&request)?.act(move || is_right(&peppered, hash.as_deref())).await?;
    let Some(row) = row.filter(|_| is_right) else { return refuse(Problem::Wrong) };
    attempt.was_right();
    let (new, now, role) = (new_session(&request, Way::Pin, true), gate.clock.now(), row.role()?);
    let begun = gate.database.write(move |db| insert_session(db, &row, &new, now)).await?;
    let mut response = see_other(&cx.href(from.as_ref().map_or_else(|| home_of(role), WayBack::path)));
    let _ = response.add_cookie(&gate.cookies.begun(&begun, now)?);
    Ok(response)
}

impl Problem {
    fn status(self) -> StatusCode {
        match self {
            Self::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::Nobody | Self::Unclear | Self::Wrong => StatusCode::UNPROCESSABLE_ENTITY,
        }
    }
}
