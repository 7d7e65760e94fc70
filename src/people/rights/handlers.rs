//! Typed extractors that have asked whether whoever makes the request may do it.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage, HttpRequest};

use super::{Deed, may};
use crate::base::clock::Clock;
use crate::error::{Error, Result};
use crate::people::sessions::is_confirmed;
use crate::people::{Member, Viewer};
use crate::web::extract::part;

/// Somebody who is signed in; whoever is not is told how to.
pub struct SignedIn(pub Member);

/// Somebody who may coach.
pub struct Staff(pub Member);

/// Somebody who keeps the site.
pub struct Keeper(pub Member);

/// Somebody who is signed in and has proved within the last minutes who they are, for what is dangerous (ASVS 7.5.1).
pub struct Confirmed(pub Member);

/// Whoever asks; where they are signed in, they have proved within the last minutes who they are.
pub struct ConfirmedViewer(pub Viewer);

impl FromRequest for ConfirmedViewer {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let viewer = viewer_of(request);
        let confirmed = || match viewer.member() {
            Some(member) if !is_confirmed(member.confirmed_at, part::<Clock>(request)?.now()) => Err(Error::Confirm),
            _ => Ok(Self(viewer)),
        };
        ready(confirmed())
    }
}

impl FromRequest for Confirmed {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let confirmed = ConfirmedViewer::from_request(request, payload).into_inner();
        ready(confirmed.and_then(|confirmed| may(confirmed.0, Deed::KeepAccount)).map(Self))
    }
}

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
