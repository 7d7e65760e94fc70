//! The cookies of this site: for the site itself, for no script, under https for this host alone (ASVS 3.3.1–3.3.4).

use actix_web::cookie::{Cookie, SameSite};

/// The name of a cookie as it is sent: under https with the prefix by which browsers bind it to the host (RFC 6265bis
/// 4.1.3.2).
pub fn name(plain: &str, is_https: bool) -> String {
    if is_https { format!("__Host-{plain}") } else { plain.to_owned() }
}

/// A cookie for the time that the browser is open; whoever wants it kept sets how long.
pub fn cookie(plain: &str, value: String, is_https: bool) -> Cookie<'static> {
    Cookie::build(name(plain, is_https), value)
        .path("/")
        .http_only(true)
        .secure(is_https)
        .same_site(SameSite::Lax)
        .finish()
}

/// The cookie that takes a cookie away.
pub fn removal(plain: &str, is_https: bool) -> Cookie<'static> {
    let mut cookie = cookie(plain, String::new(), is_https);
    cookie.make_removal();
    cookie
}

/// A cookie for the pages below one path, sent with no request that comes from elsewhere; whoever wants it kept sets how
/// long. Under https it has the prefix for cookies of https alone, because the one for the host forbids a path.
pub fn on_path(plain: &str, value: String, path: String, is_https: bool) -> Cookie<'static> {
    Cookie::build(name_on_path(plain, is_https), value)
        .path(path)
        .http_only(true)
        .secure(is_https)
        .same_site(SameSite::Strict)
        .finish()
}

/// The name of a cookie for one path as it is sent.
pub fn name_on_path(plain: &str, is_https: bool) -> String {
    if is_https { format!("__Secure-{plain}") } else { plain.to_owned() }
}
