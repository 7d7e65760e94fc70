//! Forms from other sites are refused (OWASP: Cross-Site Request Forgery Prevention, Fetch Metadata; ASVS 3.5.1).

use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::http::header::{HOST, HeaderMap, HeaderName, ORIGIN};
use actix_web::middleware::Next;
use actix_web::web::Data;

use crate::error::Error;

/// The site's own origin, `https://askel.example`.
#[derive(Debug, Clone)]
pub struct OwnOrigin(pub String);

/// Middleware: lets a request that may change something through only where it comes from this site.
///
/// # Errors
/// Those of the inner service; a refusal is an answer, [`Error::CrossSite`].
pub async fn refuse_other_sites<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B, BoxBody>>, actix_web::Error> {
    let changes = !matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    let own = request.app_data::<Data<OwnOrigin>>().map_or("", |own| own.0.as_str());
    if changes && !comes_from_here(request.headers(), own) {
        return Ok(request.error_response(Error::CrossSite).map_into_right_body());
    }
    next.call(request).await.map(ServiceResponse::map_into_left_body)
}

/// By `Sec-Fetch-Site` where the browser sends it, else by `Origin`, which must be the site's own or name the very host
/// that was asked. A request with neither comes from no browser of today: a tool, which carries nobody's cookies by accident.
fn comes_from_here(headers: &HeaderMap, own: &str) -> bool {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = headers.get("Sec-Fetch-Site") {
        return site == "same-origin" || site == "none";
    }
    match (text(ORIGIN), headers.contains_key(ORIGIN)) {
        (Some(origin), _) => {
            let host = origin.split_once("://").map(|(_, host)| host);
            origin == own || (host.is_some() && host == text(HOST))
        }
        (None, true) => false,
        (None, false) => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::http::header::HeaderValue;

    fn allowed(headers: &[(&'static str, &'static str)]) -> bool {
        let map = headers
            .iter()
            .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)))
            .collect();
        comes_from_here(&map, "https://askel.example")
    }

    #[test]
    fn only_forms_of_this_site_get_through() {
        assert!(allowed(&[("sec-fetch-site", "same-origin")]));
        assert!(allowed(&[("sec-fetch-site", "none")]));
        assert!(!allowed(&[("sec-fetch-site", "cross-site")]));
        assert!(!allowed(&[("sec-fetch-site", "same-site")]));
        assert!(allowed(&[("origin", "https://askel.example")]));
        assert!(allowed(&[("origin", "http://127.0.0.1:8080"), ("host", "127.0.0.1:8080")]));
        assert!(!allowed(&[("origin", "https://evil.example"), ("host", "askel.example")]));
        assert!(!allowed(&[("origin", "null"), ("host", "askel.example")]));
        assert!(!allowed(&[("sec-fetch-site", "cross-site"), ("origin", "https://askel.example")]));
    }
}
