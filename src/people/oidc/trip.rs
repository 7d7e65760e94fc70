//! The way to the service and back, kept by the browser that is on it: nobody else comes back from it, and nothing of it is kept
//! here.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::TRIP_MINUTES;
use crate::base::ids::Secret;
use crate::people::accounts::AccountId;

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

/// What seals the trips of one site.
#[derive(Debug, Clone)]
pub struct Trips(Secret);

impl Trips {
    /// With the site's secret.
    pub fn new(secret: Secret) -> Self {
        Self(secret)
    }

    /// A trip as its browser keeps it: to be read there, and not to be changed.
    ///
    /// # Errors
    /// None that can come up; JSON takes all of it.
    pub fn seal(&self, trip: &Trip) -> anyhow::Result<String> {
        let said = URL_SAFE_NO_PAD.encode(serde_json::to_vec(trip)?);
        Ok(format!("{said}.{}", self.word("seal", &said)))
    }

    /// The trip that a browser kept; `None` for anything that was not sealed here, or is over.
    pub fn open(&self, sealed: &str, now: NaiveDateTime) -> Option<Trip> {
        let (said, seal) = sealed.split_once('.')?;
        if !is_same(seal, &self.word("seal", said)) {
            return None;
        }
        let trip: Trip = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(said).ok()?).ok()?;
        (trip.until > now.and_utc().timestamp()).then_some(trip)
    }

    /// A word that follows from another for one purpose, and from which the other does not: 43 letters (RFC 7636 4.1).
    pub(super) fn word(&self, purpose: &str, of: &str) -> String {
        URL_SAFE_NO_PAD.encode(self.0.hash(&format!("service-{purpose}"), of))
    }
}

/// Compared to the end, so that the time says nothing of where they differ.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    one.len() == other.len() && one.bytes().zip(other.bytes()).fold(0, |all, (a, b)| all | (a ^ b)) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trips(byte: u8) -> Trips {
        Trips::new(Secret::new([byte; 32]))
    }

    fn now() -> NaiveDateTime {
        "2026-11-22T12:00:00".parse().expect("a moment")
    }

    fn trip() -> Trip {
        Trip::new(Place::There { state: "s".to_owned() }, "fi", Some("/courses"), Some(AccountId(3)), now())
    }

    #[test]
    fn requirement_38_only_the_browser_that_set_out_comes_back_and_in_time() {
        let sealed = trips(1).seal(&trip()).expect("a text");
        assert_eq!(trips(1).open(&sealed, now()), Some(trip()));
        assert_eq!(trips(2).open(&sealed, now()), None, "of another site");
        let late = now() + chrono::TimeDelta::minutes(TRIP_MINUTES);
        assert_eq!(trips(1).open(&sealed, late), None, "too late");
        let other = trips(1).seal(&Trip { linking: Some(4), ..trip() }).expect("a text");
        let (said, seal) = (other.split_once('.').expect("two").0, sealed.split_once('.').expect("two").1);
        assert_eq!(trips(1).open(&format!("{said}.{seal}"), now()), None, "changed on the way");
        for text in ["", ".", "x", "x.y", said, seal] {
            assert_eq!(trips(1).open(text, now()), None, "{text}");
        }
    }

    #[test]
    fn what_is_sent_to_the_service_says_nothing_of_what_is_kept() {
        let (nonce, verifier) = (trips(1).word("nonce", "s"), trips(1).word("verifier", "s"));
        assert!(nonce != verifier && nonce.len() == 43 && verifier.len() == 43);
        assert_ne!(trips(1).word("verifier", "t"), verifier);
        assert_ne!(trips(2).word("verifier", "s"), verifier);
    }
}
