//! The second step of signing in: a code is asked for, checked, and the session is strong from then on.

use actix_web::http::StatusCode;
use actix_web::http::header::RETRY_AFTER;
use actix_web::{FromRequest, HttpMessage, HttpRequest, HttpResponse};

use super::store::check_code;
use super::views::{self, Fault};
use super::{Checked, Halfway, OWN_PATH, PATH, StepKey, Typed};
use crate::base::clock::Clock;
use crate::base::db::Database;
use crate::error::{Error, Result};
use crate::people::accounts::Role;
use crate::people::audit::store::insert_entry;
use crate::people::audit::{Act, Entry};
use crate::people::carry_on::handlers::kept_secret;
use crate::people::passkeys::handlers::has_any;
use crate::people::sessions::handlers::{SessionCookies, desk_of};
use crate::people::sessions::store::renew_session;
use crate::people::vouching::store::use_word;
use crate::people::{Member, Viewer};
use crate::t;
use crate::web::context::Context;
use crate::web::extract::{Form, Query, part};
use crate::web::layout::Head;
use crate::web::limits::{Guess, Limits};
use crate::web::page::{page_of, see_other};
use crate::web::way_back::{FROM, WayBack};

/// What is needed to check codes, and to make them.
pub struct Steps {
    pub(in crate::people) database: Database,
    pub(in crate::people) sessions: SessionCookies,
    pub(in crate::people) key: StepKey,
    pub(in crate::people) limits: Limits,
    pub(in crate::people) clock: Clock,
}

impl FromRequest for Steps {
    type Error = Error;
    type Future = std::future::Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut actix_web::dev::Payload) -> Self::Future {
        let steps = || {
            Ok(Self {
                database: part(request)?,
                sessions: part(request)?,
                key: part(request)?,
                limits: part(request)?,
                clock: part(request)?,
            })
        };
        std::future::ready(steps())
    }
}

/// Whoever has done the first step of signing in and owes the second.
pub fn halfway_of(request: &HttpRequest) -> Option<Member> {
    request.extensions().get::<Halfway>().map(|halfway| halfway.0)
}

/// `GET /{lang}/sign-in/second`: asks for the code. Whoever needs no code here is led on: to setting a second step up, where
/// their role asks for one, or to where they wanted to go.
pub async fn ask(
    request: HttpRequest,
    cx: Context,
    viewer: Viewer,
    query: Query,
    steps: Steps,
) -> Result<HttpResponse> {
    let from = query.0.one(FROM).and_then(WayBack::parse);
    match (halfway_of(&request), viewer.member()) {
        (Some(member), _) => asking(&cx, &steps, member, from.as_ref(), None).await,
        (None, Some(member)) => Ok(see_other(&onward(&cx, member.role, member.is_strong, from.as_ref()))),
        (None, None) => Err(Error::SignIn),
    }
}

/// Where somebody goes on who is signed in: first to setting up the second step, where they need one and have none.
pub(in crate::people) fn onward(cx: &Context, role: Role, is_strong: bool, from: Option<&WayBack>) -> String {
    let query = from.map(|from| format!("?{}", from.query())).unwrap_or_default();
    match (role > Role::Trainee && !is_strong, from) {
        (true, _) => format!("{}{query}", cx.href(&format!("{OWN_PATH}/new"))),
        (false, Some(from)) => cx.href(from.path()),
        (false, None) => cx.href(desk_of(role)),
    }
}

/// `POST /{lang}/sign-in/second`: reads the code. The code of a colleague takes the lost second step off and leads to a new one.
pub async fn prove(
    request: HttpRequest,
    cx: Context,
    viewer: Viewer,
    fields: Form,
    steps: Steps,
) -> Result<HttpResponse> {
    steps.limits.form(&request)?;
    let from = fields.0.one(FROM).and_then(WayBack::parse);
    let member = match (halfway_of(&request), viewer.member()) {
        (Some(member), _) => member,
        (None, Some(member)) => return Ok(see_other(&onward(&cx, member.role, member.is_strong, from.as_ref()))),
        (None, None) => return Err(Error::SignIn),
    };
    let (typed, guess) = match read(&request, &steps.limits, fields.0.one("code").unwrap_or("")).await? {
        Ok(read) => read,
        Err(fault) => return asking(&cx, &steps, member, from.as_ref(), Some(&fault)).await,
    };
    let (key, now) = (steps.key.clone(), steps.clock.now());
    let act = move |db: &mut _| {
        let checked = check_code(db, &key, member.account, &typed, now)?;
        let begun = match (checked, &typed) {
            (Checked::App | Checked::Recovery, _) => {
                if member.role > Role::Trainee {
                    insert_entry(db, &Entry::by(member.account, Act::SignedIn), now)?;
                }
                renew_session(db, member, true, now)?
            }
            (Checked::Voucher, Typed::Paper(code)) => use_word(db, member, &key.hash(code), now)?,
            _ => None,
        };
        Ok((checked, begun))
    };
    let (checked, begun) = steps.database.write(act).await?;
    if let Some(fault) = Fault::of(checked) {
        return asking(&cx, &steps, member, from.as_ref(), Some(&fault)).await;
    }
    guess.does_not_count();
    let begun = begun.ok_or(Error::SignIn)?;
    let query = from.as_ref().map(|from| format!("&{}", from.query())).unwrap_or_default();
    let mut response = see_other(&match checked {
        // Whoever used a code on paper sees how many are left.
        Checked::Recovery => cx.href(&format!("{OWN_PATH}?told=recovery{query}#arrival")),
        Checked::Voucher => cx.href(&format!("{OWN_PATH}/new?told=reset{query}#arrival")),
        _ => onward(&cx, member.role, true, from.as_ref()),
    });
    let _ = response.add_cookie(&steps.sessions.begun(&begun, now)?);
    Ok(response)
}

/// What was typed, as a guess that counts until it is found right.
pub(in crate::people) async fn read(
    request: &HttpRequest,
    limits: &Limits,
    typed: &str,
) -> Result<std::result::Result<(Typed, Guess), Fault>> {
    let Some(typed) = Typed::read(typed) else { return Ok(Err(Fault::Unclear)) };
    let guess = match limits.guess(request) {
        Ok(guess) => guess,
        Err(Error::TooMany { after }) => return Ok(Err(Fault::Wait(after))),
        Err(other) => return Err(other),
    };
    if let Some(pause) = guess.pause() {
        tokio::time::sleep(pause).await;
    }
    Ok(Ok((typed, guess)))
}

/// An answer with a form for a code: its status and its waiting time follow from what was wrong.
pub(in crate::people) fn with_fault(
    cx: &Context,
    title: String,
    fault: Option<&Fault>,
    main: maud::Markup,
) -> HttpResponse {
    let (status, title) = match fault {
        None => (StatusCode::OK, title),
        Some(fault) => (
            if fault.wait().is_some() { StatusCode::TOO_MANY_REQUESTS } else { StatusCode::UNPROCESSABLE_ENTITY },
            format!("{} – {title}", t!(cx.words, "error-title")),
        ),
    };
    let head = Head { title, sheet: Some(super::SHEET), ..Head::default() };
    let mut response = kept_secret(page_of(status, cx, &head, main));
    if let Some(after) = fault.and_then(Fault::wait) {
        response.headers_mut().insert(RETRY_AFTER, after.into());
    }
    response
}

/// The page that asks for the second step; it offers a passkey to whoever has one.
pub(in crate::people) async fn asking(
    cx: &Context,
    steps: &Steps,
    member: Member,
    from: Option<&WayBack>,
    fault: Option<&Fault>,
) -> Result<HttpResponse> {
    let has_passkey = has_any(cx, &steps.database, member).await?;
    // The way back is carried by the form alone, and the page is the same after it was sent.
    let cx = &Context { query: String::new(), path: PATH.to_owned(), ..cx.clone() };
    let main = views::asking(cx, has_passkey, from, fault);
    Ok(with_fault(cx, t!(cx.words, "second-title"), fault, main))
}
