//! Where mails are handed in.

use actix_web::HttpRequest;

use crate::base::mail::Post;
use crate::error::{Error, Result};
use crate::people::sessions::handlers::Gate;
use crate::web::context::Context;
use crate::web::extract::part;

/// What is needed where mails are sent.
pub struct Counter {
    pub(super) gate: Gate,
    pub(super) post: Post,
}

impl actix_web::FromRequest for Counter {
    type Error = Error;
    type Future = std::future::Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, payload: &mut actix_web::dev::Payload) -> Self::Future {
        let gate = Gate::from_request(request, payload).into_inner();
        std::future::ready(gate.and_then(|gate| Ok(Self { gate, post: part(request)? })))
    }
}

/// Nothing is there where no way in needs an address.
///
/// # Errors
/// [`Error::NotFound`].
pub(super) fn is_used(cx: &Context) -> Result<()> {
    if cx.site.ways.email_link || cx.site.ways.password { Ok(()) } else { Err(Error::NotFound) }
}
