//! The guest's cookie: read for every page, set at the first thing worth keeping, taken away on leaving.

use std::future::{Ready, ready};

use actix_web::body::MessageBody;
use actix_web::cookie::{Cookie, SameSite, time};
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{FromRequest, HttpMessage, HttpRequest};

use super::Viewer;
use super::store::{self, Actor};
use crate::base::db::Database;
use crate::base::ids::{Secret, random_token};
use crate::error::{Error, Result};
use crate::web::context::KeepsRecord;

/// The cookies of guests, and how their tokens are hashed.
#[derive(Debug, Clone)]
pub struct GuestCookies {
    secret: Secret,
    is_https: bool,
}

impl GuestCookies {
    /// Cookies for a site with this secret; under https they are bound to the host and to https (ASVS 3.3.1–3.3.4).
    pub fn new(secret: Secret, is_https: bool) -> Self {
        Self { secret, is_https }
    }

    fn name(&self) -> &'static str {
        if self.is_https { "__Host-askel-guest" } else { "askel-guest" }
    }

    fn cookie(&self, token: String) -> Cookie<'static> {
        Cookie::build(self.name(), token)
            .path("/")
            .http_only(true)
            .secure(self.is_https)
            .same_site(SameSite::Lax)
            .finish()
    }

    /// Who does something worth keeping: the learner there is, or a guest to be made with it, and then the cookie to be
    /// set after the commit (400 days is the longest that browsers keep one).
    ///
    /// # Errors
    /// [`Error::Unavailable`] where the browser's cookie cannot be looked up: a new guest would cost the old one's record.
    pub fn actor(&self, viewer: Viewer) -> Result<(Actor, Option<Cookie<'static>>)> {
        match viewer {
            Viewer::Guest(learner) => Ok((Actor::Known(learner), None)),
            Viewer::Unknown => Err(Error::Unavailable("the guest cannot be looked up".to_owned())),
            Viewer::Visitor => {
                let token = random_token()?;
                let token_hash = self.secret.hash("guest", &token);
                let mut cookie = self.cookie(token);
                cookie.set_max_age(time::Duration::days(400));
                Ok((Actor::New(token_hash), Some(cookie)))
            }
        }
    }

    /// The cookie that takes the guest's cookie away.
    pub fn removal(&self) -> Cookie<'static> {
        let mut cookie = self.cookie(String::new());
        cookie.make_removal();
        cookie
    }
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
    let Some(cookie) = request.cookie(cookies.name()) else { return Viewer::Visitor };
    let hash = cookies.secret.hash("guest", cookie.value());
    match database.read(move |db| store::find_guest(db, &hash)).await {
        Ok(Some(learner)) => Viewer::Guest(learner),
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
