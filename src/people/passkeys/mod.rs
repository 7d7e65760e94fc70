//! Passkeys: a key on one's own device that only its owner's finger, face or PIN sets free (Web Authentication Level 3). It signs
//! in by itself, and it is a second step.

pub mod ceremony;
pub mod handlers;
pub mod own;
pub mod store;
pub(super) mod views;

use chrono::NaiveDateTime;

use super::accounts::Role;
use crate::error::{Error, Result};
use crate::web::context::{Context, Site};

/// The path of signing in by one, below the language.
pub const PATH: &str = "/sign-in/passkey";
/// The path of one's own passkeys, below the language.
pub const OWN_PATH: &str = "/account/passkeys";
/// Nobody needs more.
pub const MOST: usize = 20;
/// What a passkey is called is cut off here.
const NAME_LETTERS: usize = 60;

/// A passkey's number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PasskeyId(pub i64);

/// A passkey as its owner sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owned {
    /// Its number.
    pub id: PasskeyId,
    /// What its owner calls it.
    pub name: String,
    /// When it was made, in UTC.
    pub created_at: NaiveDateTime,
    /// When it was used last, in UTC.
    pub last_used_at: Option<NaiveDateTime>,
}

/// Whether somebody of a role may have passkeys on this site: trainers and administrators always, all others where the site
/// says so. Browsers know them only of domains under https, or of this machine.
pub fn are_for(role: Role, site: &Site) -> bool {
    (role > Role::Trainee || site.ways.passkey) && ceremony::domain(&site.public_url).is_some()
}

/// As [`are_for`], for a handler.
///
/// # Errors
/// [`Error::NotFound`] where they may not.
fn offered(cx: &Context, role: Role) -> Result<()> {
    if are_for(role, &cx.site) { Ok(()) } else { Err(Error::NotFound) }
}

/// What somebody calls a passkey, as it is kept; `None` where it is called nothing.
pub fn name_of(typed: &str) -> Option<String> {
    let words: Vec<&str> =
        typed.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()).collect();
    let name: String = words.join(" ").chars().take(NAME_LETTERS).collect();
    (!name.is_empty()).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::context::WaysIn;

    #[test]
    fn a_name_is_short_and_on_one_line() {
        assert_eq!(name_of("  Oma\n puhelin\u{7} "), Some("Oma puhelin".to_owned()));
        assert_eq!(name_of(" \n"), None);
        assert_eq!(name_of(&"ä".repeat(100)).map(|name| name.chars().count()), Some(60));
    }

    #[test]
    fn trainees_have_them_where_the_site_says_so_and_nobody_has_them_where_browsers_know_none() {
        let site = |public_url: &str, passkey| Site {
            public_url: public_url.to_owned(),
            ways: WaysIn { passkey, ..WaysIn::default() },
            ..Site::default()
        };
        for good in ["https://askel.example", "http://localhost:8080"] {
            assert!(are_for(Role::Trainer, &site(good, false)) && are_for(Role::Trainee, &site(good, true)));
            assert!(!are_for(Role::Trainee, &site(good, false)));
        }
        for bad in ["http://askel.example", "https://192.0.2.1", "http://127.0.0.1:8080", "askel"] {
            assert!(!are_for(Role::Administrator, &site(bad, true)), "{bad}");
        }
    }
}
