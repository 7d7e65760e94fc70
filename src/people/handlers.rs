//! The guest's cookie: read for every page, set at the first thing worth keeping, taken away on leaving.

use std::future::{Ready, ready};

use actix_web::body::MessageBody;
use actix_web::cookie::{Cookie, time};
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{FromRequest, HttpMessage, HttpRequest};

use super::store::{self, Actor};
use super::{Browser, Guest, Viewer};
use crate::base::db::Database;
use crate::base::ids::{Secret, random_token};
use crate::error::{Error, Result};
use crate::web::context::KeepsRecord;
use crate::web::cookie;

const COOKIE: &str = "askel-guest";

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

    /// The cookie that takes the guest's cookie away.
    pub fn removal(&self) -> Cookie<'static> {
        cookie::removal(COOKIE, self.is_https)
    }
}

/// The refusal where a browser's cookie cannot be looked up.
pub fn unknown() -> Error {
    Error::Unavailable("the guest cannot be looked up".to_owned())
}

/// Middleware: finds out who is asking, for the pages of people.
///
/// # Errors
/// Those of the inner service; a database that does not answer only makes the viewer [`Viewer::Unknown`].
pub async fn know_viewer(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, actix_web::Error> {
    let viewer = look_up(&request).await;
    request.extensions_mut().insert(viewer);
    request.extensions_mut().insert(KeepsRecord(viewer != Viewer::Visitor));
    next.call(request).await
}

async fn look_up(request: &ServiceRequest) -> Viewer {
    let (Some(cookies), Some(database)) =
        (request.app_data::<Data<GuestCookies>>(), request.app_data::<Data<Database>>())
    else {
        return Viewer::Visitor;
    };
    let Some(cookie) = request.cookie(&cookie::name(COOKIE, cookies.is_https)) else { return Viewer::Visitor };
    let Some(browser) = Browser::of(&cookies.secret.hash("guest", cookie.value())) else { return Viewer::Visitor };
    let found = database.read(move |db| store::find_guest(db, browser.token_hash())).await;
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
