//! Typed extractors that have asked whether whoever makes the request may do it.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage, HttpRequest};

use super::{Deed, may};
use crate::error::{Error, Result};
use crate::people::{Member, Viewer};

/// Somebody who is signed in; whoever is not is told how to.
pub struct SignedIn(pub Member);

/// Somebody who may coach.
pub struct Staff(pub Member);

/// Somebody who keeps the site.
pub struct Keeper(pub Member);

macro_rules! asks {
    ($($extractor:ident $deed:ident;)*) => {$(
        impl FromRequest for $extractor {
            type Error = Error;
            type Future = Ready<Result<Self>>;

            fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
                ready(may(viewer_of(request), Deed::$deed).map(Self))
            }
        }
    )*};
}

asks! {
    SignedIn KeepAccount;
    Staff Coach;
    Keeper KeepSite;
}

/// Who makes a request, as the middleware has found out.
pub fn viewer_of(request: &HttpRequest) -> Viewer {
    request.extensions().get::<Viewer>().copied().unwrap_or(Viewer::Visitor)
}
