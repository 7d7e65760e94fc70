//! The cookie of a paired device: all that is kept in its browser.

use actix_web::HttpRequest;
use actix_web::cookie::{Cookie, time};
use actix_web::web::Data;

use super::Device;
use super::store::find_device;
use crate::base::db::Database;
use crate::base::ids::{Secret, random_token};
use crate::error::Result;
use crate::web::context::Context;
use crate::web::cookie;

const COOKIE: &str = "askel-device";

/// The cookies of paired devices, and how their tokens are hashed.
#[derive(Debug, Clone)]
pub struct DeviceCookies {
    secret: Secret,
    is_https: bool,
}

impl DeviceCookies {
    /// Cookies for a site with this secret.
    pub fn new(secret: Secret, is_https: bool) -> Self {
        Self { secret, is_https }
    }

    /// A new token: its hash for the database, and the cookie to be set after the commit (400 days is the longest that browsers
    /// keep one).
    ///
    /// # Errors
    /// The operating system has no random numbers.
    pub fn fresh(&self) -> Result<(Vec<u8>, Cookie<'static>)> {
        let token = random_token()?;
        let token_hash = self.secret.hash("shared-device", &token);
        let mut cookie = cookie::cookie(COOKIE, token, self.is_https);
        cookie.set_max_age(time::Duration::days(400));
        Ok((token_hash, cookie))
    }

    fn token_hash(&self, request: &HttpRequest) -> Option<Vec<u8>> {
        let cookie = request.cookie(&cookie::name(COOKIE, self.is_https))?;
        Some(self.secret.hash("shared-device", cookie.value()))
    }
}

/// The hash of the token that a request's browser has, if it was ever paired.
pub(in crate::people) fn token_hash_of(request: &HttpRequest) -> Option<Vec<u8>> {
    request.app_data::<Data<DeviceCookies>>()?.token_hash(request)
}

/// The paired device that a request comes from, where devices are shared.
pub(in crate::people) async fn device_of(
    cx: &Context,
    request: &HttpRequest,
    database: &Database,
) -> Result<Option<Device>> {
    match token_hash_of(request).filter(|_| cx.site.ways.shared_device) {
        Some(hash) => database.read(move |db| find_device(db, &hash)).await,
        None => Ok(None),
    }
}
