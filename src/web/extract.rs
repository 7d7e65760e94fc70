//! What handlers take: the page's context, the fields of a form, whether a query names something.

use std::future::{Future, Ready, ready};
use std::pin::Pin;
use std::sync::Arc;

use actix_web::web::{Bytes, Data};
use actix_web::{FromRequest, HttpMessage, HttpRequest, dev::Payload};
use arc_swap::ArcSwap;

use super::assets::Assets;
use super::context::{Context, KeptRecord, SessionEnded, Site};
use super::preferences::Preferences;
use crate::base::form::{FormData, FormError};
use crate::base::i18n::Locales;
use crate::error::{Error, Result};

/// What every page is made from; one for the whole application.
#[derive(Clone)]
pub struct Shared {
    /// All words.
    pub locales: Locales,
    /// What all pages share; changed when the operator changes it.
    pub site: Arc<ArcSwap<Site>>,
    /// Style sheets, scripts and pictures.
    pub assets: Arc<Assets>,
}

/// The context of a request's page. The language is the first segment of the path, where that is one, else it follows
/// from `Accept-Language`.
pub fn context(request: &HttpRequest) -> Result<Context> {
    let shared = request
        .app_data::<Data<Shared>>()
        .ok_or_else(|| Error::Internal(anyhow::anyhow!("the application lacks what pages share")))?;
    let (segment, rest) =
        request.path().trim_start_matches('/').split_once('/').unwrap_or((request.path().trim_matches('/'), ""));
    let named = shared.locales.find(segment);
    let language = named.unwrap_or_else(|| {
        let accept = request.headers().get("Accept-Language").and_then(|value| value.to_str().ok());
        shared.locales.negotiate(accept.unwrap_or(""))
    });
    let site = shared.site.load_full();
    let kept = request.extensions().get::<KeptRecord>().cloned();
    let preferences = request.cookie(&Preferences::cookie_name(site.is_https()));
    Ok(Context {
        words: shared.locales.words(language),
        language,
        locales: shared.locales.clone(),
        path: if named.is_some() { format!("/{rest}") } else { "/".to_owned() },
        query: if named.is_some() { request.query_string().to_owned() } else { String::new() },
        site,
        assets: shared.assets.clone(),
        kept,
        has_ended: request.extensions().get::<SessionEnded>().is_some(),
        preferences: preferences.map(|cookie| Preferences::parse(cookie.value())).unwrap_or_default(),
    })
}

impl FromRequest for Context {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(context(request))
    }
}

/// The fields of a posted form.
pub struct Form(pub FormData);

impl FromRequest for Form {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let is_form = request.content_type().eq_ignore_ascii_case("application/x-www-form-urlencoded");
        let body = Bytes::from_request(request, payload);
        Box::pin(async move {
            if !is_form {
                return Err(Error::BadRequest("the body is not a form".to_owned()));
            }
            // The only limit that the body itself can break here is its size.
            let body = body.await.map_err(|error| match error.as_response_error().status_code().as_u16() {
                413 => Error::TooLarge,
                _ => Error::BadRequest(error.to_string()),
            })?;
            FormData::parse(&body).map(Self).map_err(|error| match error {
                FormError::TooLarge => Error::TooLarge,
                other => Error::BadRequest(format!("{other:?}")),
            })
        })
    }
}

/// The query of a request, as fields.
pub struct Query(pub FormData);

impl FromRequest for Query {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let query = FormData::parse(request.query_string().as_bytes());
        ready(query.map(Self).map_err(|error| Error::BadRequest(format!("{error:?}"))))
    }
}

/// A part of the application, for extractors that put several together.
///
/// # Errors
/// The application lacks it, which is a fault of ours.
pub fn part<T: Clone + 'static>(request: &HttpRequest) -> Result<T> {
    let found = request.app_data::<Data<T>>().map(|data| T::clone(data));
    found.ok_or_else(|| Error::Internal(anyhow::anyhow!("the application lacks {}", std::any::type_name::<T>())))
}
