//! Going on in this browser: somebody types their four words.

use actix_web::http::StatusCode;
use actix_web::http::header::{CACHE_CONTROL, HeaderValue, REFERRER_POLICY, RETRY_AFTER};
use actix_web::{HttpRequest, HttpResponse};

use super::store::{self, Arrival, Newcomer, Whose};
use super::views::{self, Problem};
use super::{Code, CodeKey, own};
use crate::base::clock::Clock;
use crate::base::db::Database;
use crate::error::{Error, Result};
use crate::people::Viewer;
use crate::people::handlers::{GuestCookies, unknown};
use crate::people::keepers::Keepers;
use crate::people::sessions::Way;
use crate::people::sessions::handlers::{SessionCookies, new_session};
use crate::t;
use crate::web::context::Context;
use crate::web::extract::{Form, Query, part};
use crate::web::layout::Head;
use crate::web::limits::Limits;
use crate::web::page::{page_of, see_other};
use crate::web::way_back::{FROM, WayBack};

/// What is needed to open a record with words, and to make words for one.
pub struct Door {
    pub(in crate::people) database: Database,
    pub(in crate::people) cookies: GuestCookies,
    pub(in crate::people) sessions: SessionCookies,
    pub(in crate::people) key: CodeKey,
    pub(in crate::people) keepers: Keepers,
    pub(in crate::people) limits: Limits,
    pub(in crate::people) clock: Clock,
}

impl actix_web::FromRequest for Door {
    type Error = Error;
    type Future = std::future::Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut actix_web::dev::Payload) -> Self::Future {
        let door = || {
            Ok(Self {
                database: part(request)?,
                cookies: part(request)?,
                sessions: part(request)?,
                key: part(request)?,
                keepers: part(request)?,
                limits: part(request)?,
                clock: part(request)?,
            })
        };
        std::future::ready(door())
    }
}

/// `GET /{lang}/carry-on`: where the words are typed. Those in a link (`?words=`) stand in the field, and nothing more
/// happens.
pub async fn ask(cx: Context, viewer: Viewer, query: Query) -> HttpResponse {
    let linked = query.0.one("words").unwrap_or("").to_owned();
    let from = query.0.one(FROM).and_then(WayBack::parse);
    // No address on the page carries the words on.
    let cx = Context { query: String::new(), ..cx };
    let shown = Code::read(&linked, cx.language).map_or(linked, |code| code.line());
    typing(&cx, StatusCode::OK, &shown, viewer, from.as_ref(), None)
}

/// `POST /{lang}/carry-on`: opens the record of the words in this browser. Where it carries another one with something in
/// it, it asks whose that is, and the answer comes back here.
pub async fn arrive(
    request: HttpRequest,
    cx: Context,
    viewer: Viewer,
    fields: Form,
    door: Door,
) -> Result<HttpResponse> {
    door.limits.form(&request)?;
    let typed = fields.0.one("words").unwrap_or("");
    let from = fields.0.one(FROM).and_then(WayBack::parse);
    let refuse = |status, problem: &Problem| typing(&cx, status, typed, viewer, from.as_ref(), Some(problem));
    let lead = |told: &str| match &from {
        Some(from) => see_other(&cx.href(from.path())),
        None => see_other(&cx.href(&format!("/me?carried={told}#arrival"))),
    };
    let code = match Code::read(typed, cx.language) {
        Ok(code) => code,
        Err(unclear) => return Ok(refuse(StatusCode::UNPROCESSABLE_ENTITY, &Problem::Unclear(unclear))),
    };
    let guess = match door.limits.guess(&request) {
        Ok(guess) => guess,
        Err(Error::TooMany { after }) => {
            let mut response = refuse(StatusCode::TOO_MANY_REQUESTS, &Problem::TooMany { after });
            response.headers_mut().insert(RETRY_AFTER, after.into());
            return Ok(response);
        }
        Err(other) => return Err(other),
    };
    if let Some(pause) = guess.pause() {
        tokio::time::sleep(pause).await;
    }
    let (hash, now) = (door.key.hash(&code), door.clock.now());
    let found = {
        let hash = hash.clone();
        door.database.read(move |db| store::find_learner(db, &hash, now)).await
    };
    // Wrong words count, not a database that does not answer.
    if !matches!(found, Ok(None)) {
        guess.does_not_count();
    }
    let closed = || Ok(refuse(StatusCode::UNPROCESSABLE_ENTITY, &Problem::Closed));
    if found?.is_none() {
        return closed();
    }
    let browser = match viewer {
        Viewer::Visitor | Viewer::Member(_) => None,
        Viewer::Guest(guest) => Some(guest.browser),
        Viewer::Unknown => return Err(unknown()),
    };
    let (member, session) = (viewer.member(), new_session(&request, Way::Words, false));
    let (token_hash, cookie) = door.cookies.fresh()?;
    let newcomer = Newcomer { hash, browser, token_hash, whose: whose(fields.0.one("whose")), member, session };
    let keepers = door.keepers;
    let arrival = door.database.write(move |db| store::arrive(db, keepers, &newcomer, now)).await?;
    let (mut response, session) = match arrival {
        Arrival::Closed => return closed(),
        Arrival::Asked { kept, ways } => {
            let head = Head { title: t!(cx.words, "carry-on-whose-title"), ..Head::default() };
            let question = views::whose(&cx, &code, kept, ways, from.as_ref());
            return Ok(kept_secret(page_of(StatusCode::OK, &cx, &head, question)));
        }
        Arrival::AtHome => return Ok(lead("on")),
        Arrival::Arrived { joined, session } => {
            let told = if joined { "joined" } else { "on" };
            (lead(told), session)
        }
    };
    match session {
        None => {
            door.sessions.let_go(&mut response);
            let _ = response.add_cookie(&cookie);
        }
        Some(begun) => {
            if browser.is_some() {
                door.cookies.let_go(&mut response);
            }
            let _ = response.add_cookie(&door.sessions.begun(&begun, now)?);
        }
    }
    own::forget_words(&cx, &mut response);
    Ok(response)
}

fn whose(said: Option<&str>) -> Whose {
    match said {
        Some("mine") => Whose::Mine,
        Some("not-mine") => Whose::NotMine,
        Some("nobodys") => Whose::Nobodys,
        _ => Whose::Unsaid,
    }
}

fn typing(
    cx: &Context,
    status: StatusCode,
    typed: &str,
    viewer: Viewer,
    from: Option<&WayBack>,
    problem: Option<&Problem>,
) -> HttpResponse {
    let title = t!(cx.words, "carry-on-title");
    let head = Head {
        title: match problem {
            Some(_) => format!("{} – {title}", t!(cx.words, "error-title")),
            None => title,
        },
        ..Head::default()
    };
    let main = views::typing(cx, typed, viewer.learner().is_some(), from, problem);
    let response = page_of(status, cx, &head, main);
    if typed.is_empty() { response } else { kept_secret(response) }
}

/// An answer with somebody's words in it, or in its address: no browser keeps it, and no request that follows names it.
/// (With `no-referrer` browsers would not say where the form on it comes from.)
pub(in crate::people) fn kept_secret(mut response: HttpResponse) -> HttpResponse {
    let headers = response.headers_mut();
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("strict-origin"));
    response
}
