//! Who is asking: the session's cookie or the guest's, read for every page. The guest's is set at the first thing worth keeping
//! and taken away on leaving.

use std::future::{Ready, ready};

use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::cookie::{Cookie, time};
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::http::header::{CACHE_CONTROL, HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{FromRequest, HttpMessage, HttpRequest, HttpResponse};
use chrono::NaiveDateTime;

use super::accounts::AccountId;
use super::rights::{Deed, may};
use super::second_step::{self, Halfway};
use super::sessions::SessionId;
use super::sessions::handlers::{Named, SessionCookies};
use super::sessions::store::{SignedIn, find_session, touch_session};
use super::store::{self, Actor};
use super::{Browser, Guest, LearnerId, Viewer};
use crate::base::clock::Clock;
use crate::base::db::Database;
use crate::base::ids::{Secret, random_token};
use crate::error::{Error, Result};
use crate::web::context::{KeptRecord, SessionEnded, SharedSession};
use crate::web::cookie;
use crate::web::extract::context;
use crate::web::page::see_other;
use crate::web::way_back::WayBack;

const COOKIE: &str = "askel-guest";

/// The header by which a script says whose words it sends: the tag that the page was drawn with.
const READER: &str = "askel-reader";

/// The cookies of guests, and how their tokens are hashed.
#[derive(Debug, Clone)]
pub struct GuestCookies {
    secret: Secret,
    is_https: bool,
}

impl GuestCookies {
    /// Cookies for a site with this secret.
    pub fn new(secret: Secret, is_https: bool) -> Self {
        Self { secret, is_https }
    }

    /// Who does something worth keeping: the guest there is, or one to be made with it, and then the cookie to be set after
    /// the commit.
    ///
    /// # Errors
    /// [`Error::Unavailable`] where the browser's cookie cannot be looked up: a new guest would cost the old one's record.
    pub fn actor(&self, viewer: Viewer) -> Result<(Actor, Option<Cookie<'static>>)> {
        match viewer {
            Viewer::Guest(guest) => Ok((Actor::Known(guest), None)),
            Viewer::Member(member) => Ok((Actor::SignedIn(member), None)),
            Viewer::Unknown => Err(unknown()),
            Viewer::Visitor => {
                let (token_hash, cookie) = self.fresh()?;
                Ok((Actor::New(token_hash), Some(cookie)))
            }
        }
    }

    /// A new token: its hash for the database, and the cookie to be set after the commit (400 days is the longest that
    /// browsers keep one).
    ///
    /// # Errors
    /// The operating system has no random numbers.
    pub fn fresh(&self) -> Result<(Vec<u8>, Cookie<'static>)> {
        let token = random_token()?;
        let token_hash = self.secret.hash("guest", &token);
        let mut cookie = cookie::cookie(COOKIE, token, self.is_https);
        cookie.set_max_age(time::Duration::days(400));
        Ok((token_hash, cookie))
    }

    /// A few letters that stand for a record within its browser; none where there is no record.
    fn tag(&self, viewer: Viewer) -> String {
        let Some(learner) = viewer.learner().map(|learner| learner.0.to_string()) else { return String::new() };
        self.secret.hash("reader", &learner).iter().take(6).map(|byte| format!("{byte:02x}")).collect()
    }

    /// Takes the guest's cookie off the browser, and clears what else it holds of this site.
    pub fn let_go(&self, response: &mut HttpResponse) {
        // The name and value are ours and well-formed, which is all that this asks for.
        let _ = response.add_cookie(&cookie::removal(COOKIE, self.is_https));
        clear_site(response);
    }
}

/// Clears what a browser holds of this site but its cookies (ASVS 14.3.1).
pub fn clear_site(response: &mut HttpResponse) {
    let everything = HeaderValue::from_static("\"cache\", \"storage\"");
    response.headers_mut().insert(HeaderName::from_static("clear-site-data"), everything);
}

/// The learner who asks; nobody where nothing is kept.
///
/// # Errors
/// [`Error::Unavailable`] where the browser's cookie cannot be looked up.
pub fn known_learner(viewer: Viewer) -> Result<Option<LearnerId>> {
    if viewer == Viewer::Unknown { Err(unknown()) } else { Ok(viewer.learner()) }
}

/// The refusal where a browser's cookie cannot be looked up.
pub fn unknown() -> Error {
    Error::Unavailable("the guest cannot be looked up".to_owned())
}

/// Middleware: finds out who is asking, for the pages of people.
///
/// # Errors
/// Those of the inner service; a database that does not answer only makes the viewer [`Viewer::Unknown`].
pub async fn know_viewer<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B, BoxBody>>, actix_web::Error> {
    let Seen { viewer, name, shared, has_ended } = look_up(&request).await;
    request.extensions_mut().insert(viewer);
    if has_ended {
        request.extensions_mut().insert(SessionEnded);
    }
    let tag = request.app_data::<Data<GuestCookies>>().map(|cookies| cookies.tag(viewer)).unwrap_or_default();
    let is_meant = request.headers().get(READER).is_none_or(|meant| meant == tag.as_str());
    if request.method() == Method::POST && !is_meant {
        let refusal = Error::BadRequest("it was written by somebody else than who sends it now".to_owned());
        return Ok(request.error_response(refusal).map_into_right_body());
    }
    if let Some(to) = owed_second_step(&request) {
        return Ok(request.into_response(to).map_into_right_body());
    }
    if viewer != Viewer::Visitor {
        let coaches = may(viewer, Deed::Coach).is_ok();
        request.extensions_mut().insert(KeptRecord { tag, name, shared, coaches });
    }
    let is_looking = request.method() == Method::GET;
    let mut answer = next.call(request).await?;
    if shared.is_some() {
        // Whoever comes next sees nothing by going back (ASVS 14.3.2).
        answer.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    // The page has said it; from then on the browser is anybody's.
    if has_ended && is_looking && !answer.status().is_redirection() {
        let cookies = answer.request().app_data::<Data<SessionCookies>>().cloned();
        if let Some(cookies) = cookies {
            cookies.let_go(answer.response_mut());
        }
    }
    Ok(answer.map_into_left_body())
}

/// Whoever owes the second step of signing in is led to it from every page but those of signing in and out and of help.
fn owed_second_step(request: &ServiceRequest) -> Option<HttpResponse> {
    request.extensions().get::<Halfway>()?;
    let cx = context(request.request()).ok()?;
    let is_open = ["/sign-in", "/sign-out", "/preferences", "/help", "/privacy"]
        .iter()
        .any(|open| cx.path.strip_prefix(open).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')));
    if is_open || !matches!(*request.method(), Method::GET | Method::HEAD) {
        return None;
    }
    let from = WayBack::to(&cx).map(|from| format!("?{}", from.query())).unwrap_or_default();
    Some(see_other(&format!("{}{from}", cx.href(second_step::PATH))))
}

/// Who asks, what they are called where they are signed in, and whether they were and are not any more.
#[derive(Debug, Clone)]
struct Seen {
    viewer: Viewer,
    name: Option<String>,
    shared: Option<SharedSession>,
    has_ended: bool,
}

async fn look_up(request: &ServiceRequest) -> Seen {
    let other = |viewer, has_ended| Seen { viewer, name: None, shared: None, has_ended };
    let (Some(guests), Some(sessions), Some(database), Some(clock)) = (
        request.app_data::<Data<GuestCookies>>(),
        request.app_data::<Data<SessionCookies>>(),
        request.app_data::<Data<Database>>(),
        request.app_data::<Data<Clock>>(),
    ) else {
        return other(Viewer::Visitor, false);
    };
    let now = clock.now();
    let cookie_of = |name: &str| request.cookie(name).map(|cookie| cookie.value().to_owned());
    let named = sessions.named(cookie_of, now);
    let found = match named {
        Named::Session(session, account) => find_member(database, session, account, now).await,
        Named::Nothing | Named::Over => Ok(None),
    };
    match found {
        Ok(Some(SignedIn { member, owes_second_step: true, .. })) => {
            request.extensions_mut().insert(Halfway(member));
            other(guest_of(guests, database, request).await, false)
        }
        Ok(Some(SignedIn { member, name, ends_at, .. })) => {
            let shared = SharedSession { ends_at, seconds: (ends_at - now).num_seconds() };
            let shared = member.is_shared.then_some(shared);
            Seen { viewer: Viewer::Member(member), name: Some(name), shared, has_ended: false }
        }
        Ok(None) => other(guest_of(guests, database, request).await, named != Named::Nothing),
        Err(error) => {
            tracing::error!(%error, "a session could not be looked up");
            other(Viewer::Unknown, false)
        }
    }
}

/// The member of a session; that it is used is written down now and then.
async fn find_member(
    database: &Database,
    session: SessionId,
    account: AccountId,
    now: NaiveDateTime,
) -> Result<Option<SignedIn>> {
    let found = database.read(move |db| find_session(db, session, account, now)).await?;
    if found.as_ref().is_some_and(|found| found.is_worth_noting) {
        database.append(move |db| touch_session(db, session, now).map(|_| ())).await?;
    }
    Ok(found)
}

async fn guest_of(cookies: &GuestCookies, database: &Database, request: &ServiceRequest) -> Viewer {
    let Some(cookie) = request.cookie(&cookie::name(COOKIE, cookies.is_https)) else { return Viewer::Visitor };
    let Some(browser) = Browser::of(&cookies.secret.hash("guest", cookie.value())) else { return Viewer::Visitor };
    let found = database.look_up(move |db| store::find_guest(db, browser.token_hash())).await;
    match found.map(|found| found.map(|learner| Guest { learner, browser })) {
        Ok(Some(guest)) => Viewer::Guest(guest),
        Ok(None) => Viewer::Visitor,
        Err(error) => {
            tracing::error!(%error, "a guest could not be looked up");
            Viewer::Unknown
        }
    }
}

impl FromRequest for Viewer {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Ok(request.extensions().get::<Self>().copied().unwrap_or(Self::Visitor)))
    }
}
