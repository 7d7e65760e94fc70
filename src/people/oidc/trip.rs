//! The way to the service and back, kept in a cookie of the browser that is on it: nobody else comes back from it, and nothing of
//! it is kept here.

use actix_web::HttpRequest;
use actix_web::cookie::{Cookie, time};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::TRIP_MINUTES;
use crate::base::ids::Secret;
use crate::people::accounts::AccountId;
use crate::web::cookie;

const COOKIE: &str = "askel-service";

/// Somebody on the way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trip {
    /// Where on the way they are.
    pub place: Place,
    /// The account that the service is to open from now on; nothing where somebody signs in.
    pub linking: Option<i64>,
    /// The page that they wanted to go to.
    pub from: Option<String>,
    /// The language that they set out in.
    pub language: String,
    /// When it is over, in seconds since 1970.
    until: i64,
}

/// Where on the way somebody is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Place {
    /// At the service, with a word by which the answer is known again (RFC 6749 10.12).
    There {
        /// The word.
        state: String,
    },
    /// Back, with who they are there; still to be asked who they are here.
    Back {
        /// The service.
        issuer: String,
        /// What it calls them.
        subject: String,
        /// What they may be called.
        name: String,
    },
}

impl Trip {
    /// Somebody who sets out.
    pub fn new(
        place: Place,
        language: &str,
        from: Option<&str>,
        linking: Option<AccountId>,
        now: NaiveDateTime,
    ) -> Self {
        let until = now.and_utc().timestamp() + TRIP_MINUTES * 60;
        let (from, linking) = (from.map(str::to_owned), linking.map(|account| account.0));
        Self { place, linking, from, language: language.to_owned(), until }
    }

    /// The same trip at another place.
    pub fn at(self, place: Place) -> Self {
        Self { place, ..self }
    }
}

/// The cookies of those who are on the way.
#[derive(Debug, Clone)]
pub struct Trips {
    secret: Secret,
    is_https: bool,
}

impl Trips {
    /// Cookies for a site with this secret.
    pub fn new(secret: Secret, is_https: bool) -> Self {
        Self { secret, is_https }
    }

    /// The cookie of a trip.
    ///
    /// # Errors
    /// None that can come up; JSON takes all of it.
    pub fn cookie(&self, trip: &Trip) -> anyhow::Result<Cookie<'static>> {
        let said = URL_SAFE_NO_PAD.encode(serde_json::to_vec(trip)?);
        let mut cookie = cookie::cookie(COOKIE, format!("{said}.{}", self.word("seal", &said)), self.is_https);
        cookie.set_max_age(time::Duration::minutes(TRIP_MINUTES));
        Ok(cookie)
    }

    /// The trip that a request's cookie tells of; `None` for anything that was not written here, or is over.
    pub fn read(&self, request: &HttpRequest, now: NaiveDateTime) -> Option<Trip> {
        let cookie = request.cookie(&cookie::name(COOKIE, self.is_https))?;
        let (said, seal) = cookie.value().split_once('.')?;
        if !is_same(seal, &self.word("seal", said)) {
            return None;
        }
        let trip: Trip = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(said).ok()?).ok()?;
        (trip.until > now.and_utc().timestamp()).then_some(trip)
    }

    /// The cookie that takes a trip's cookie off the browser.
    pub fn over(&self) -> Cookie<'static> {
        cookie::removal(COOKIE, self.is_https)
    }

    /// A word that follows from another for one purpose, and from which the other does not: 43 letters (RFC 7636 4.1).
    pub(super) fn word(&self, purpose: &str, of: &str) -> String {
        URL_SAFE_NO_PAD.encode(self.secret.hash(&format!("service-{purpose}"), of))
    }
}

/// Compared to the end, so that the time says nothing of where they differ.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    one.len() == other.len() && one.bytes().zip(other.bytes()).fold(0, |all, (a, b)| all | (a ^ b)) == 0
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;

    use super::*;

    fn trips(byte: u8) -> Trips {
        Trips::new(Secret::new([byte; 32]), false)
    }

    fn now() -> NaiveDateTime {
        "2026-11-22T12:00:00".parse().expect("a moment")
    }

    fn trip() -> Trip {
        Trip::new(Place::There { state: "s".to_owned() }, "fi", Some("/courses"), Some(AccountId(3)), now())
    }

    fn read(trips: &Trips, value: &str, now: NaiveDateTime) -> Option<Trip> {
        trips.read(&TestRequest::default().cookie(Cookie::new(COOKIE, value.to_owned())).to_http_request(), now)
    }

    #[test]
    fn requirement_38_only_the_browser_that_set_out_comes_back_and_in_time() {
        let cookie = trips(1).cookie(&trip()).expect("a cookie");
        assert!(cookie.http_only() == Some(true) && cookie.value().len() < 1000);
        assert_eq!(read(&trips(1), cookie.value(), now()), Some(trip()));
        assert_eq!(read(&trips(2), cookie.value(), now()), None, "of another site");
        let late = now() + chrono::TimeDelta::minutes(TRIP_MINUTES);
        assert_eq!(read(&trips(1), cookie.value(), late), None, "too late");
        let other = trips(1).cookie(&Trip { linking: Some(4), ..trip() }).expect("a cookie");
        let (said, seal) =
            (other.value().split_once('.').expect("two").0, cookie.value().split_once('.').expect("two").1);
        assert_eq!(read(&trips(1), &format!("{said}.{seal}"), now()), None, "changed on the way");
        for value in ["", ".", "x", "x.y", cookie.value().trim_end_matches(|_| true)] {
            assert_eq!(read(&trips(1), value, now()), None, "{value}");
        }
    }
}
