//! Headers of every answer (ASVS 3.4).

use actix_web::middleware::DefaultHeaders;

/// What a page may load: its own site's files, and nothing that runs from the page itself.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
     media-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; \
     object-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/// The headers that every answer carries, errors and files included. Under https browsers are told to come by https for
/// two years.
pub fn security(is_https: bool) -> DefaultHeaders {
    let headers = DefaultHeaders::new()
        .add(("Content-Security-Policy", CONTENT_SECURITY_POLICY))
        .add(("X-Content-Type-Options", "nosniff"))
        .add(("Referrer-Policy", "same-origin"))
        .add(("Cross-Origin-Opener-Policy", "same-origin"))
        .add(("Cross-Origin-Resource-Policy", "same-origin"))
        .add(("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"))
        .add(("X-Frame-Options", "DENY"));
    if is_https { headers.add(("Strict-Transport-Security", "max-age=63072000; includeSubDomains")) } else { headers }
}

/// For pages: they may hold what one person did, so nobody keeps them but the browser's own back button.
pub const NOT_KEPT: (&str, &str) = ("Cache-Control", "private, no-cache");

/// For pages: they look as this browser's cookie says, so what was kept before another choice is not shown after it
/// (RFC 9110 12.5.5).
pub const BY_COOKIE: (&str, &str) = ("Vary", "Cookie");
