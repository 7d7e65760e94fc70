//! Sessions: the browsers in which somebody is signed in, and until when.

pub mod confirm;
mod confirm_views;
pub mod handlers;
pub mod store;
pub mod token;
mod views;

use chrono::{NaiveDateTime, TimeDelta};

use super::accounts::Role;

/// A session's number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct SessionId(pub i64);

/// How somebody came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// By joining a group with its code.
    GroupCode,
    /// By their own words or their card.
    Words,
    /// By a link that opens once.
    Link,
    /// By a passkey.
    Passkey,
    /// With a password.
    Password,
    /// By name and PIN on a shared device.
    Pin,
    /// By the word of another service (OpenID Connect).
    Service,
}

impl Way {
    /// As it is stored, and the end of its key in `i18n/` (`way-words`).
    pub fn key(self) -> &'static str {
        match self {
            Self::GroupCode => "group-code",
            Self::Words => "words",
            Self::Link => "link",
            Self::Passkey => "passkey",
            Self::Password => "password",
            Self::Pin => "pin",
            Self::Service => "service",
        }
    }
}

/// A browser in which somebody is signed in, as its owner sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Its number.
    pub id: SessionId,
    /// How they came in, the end of a key in `i18n/` ([`Way::key`]).
    pub way: String,
    /// Which browser on which device; empty where it does not say.
    pub device: String,
    /// Whether several people use the device.
    pub is_shared: bool,
    /// When it began, in UTC.
    pub created_at: NaiveDateTime,
    /// When it was last used, in UTC.
    pub last_used_at: NaiveDateTime,
}

/// How long a session may go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit {
    /// From its beginning, whatever happens.
    pub whole: TimeDelta,
    /// From the last time that it was used.
    pub idle: TimeDelta,
}

/// The limits by role; on a device that several people share they are the same short ones for all (ASVS 7.3.1, 7.3.2; NIST SP
/// 800-63B: 30 days at AAL1, 12 hours at AAL2).
pub fn limit(role: Role, is_shared: bool) -> Limit {
    let (whole, idle) = match role {
        _ if is_shared => (TimeDelta::hours(4), TimeDelta::minutes(15)),
        Role::Trainee => (TimeDelta::days(30), TimeDelta::days(14)),
        Role::Trainer => (TimeDelta::hours(12), TimeDelta::hours(2)),
        Role::Administrator => (TimeDelta::hours(12), TimeDelta::hours(1)),
    };
    Limit { whole, idle }
}

/// Whether a session that was last used at one moment and ends at another is over by now.
pub fn is_over(limit: Limit, last_used_at: NaiveDateTime, ends_at: NaiveDateTime, now: NaiveDateTime) -> bool {
    now >= ends_at || now - last_used_at >= limit.idle
}

/// Whether a use is worth being written down: one in a twentieth of the idle time is enough.
pub fn is_worth_noting(limit: Limit, last_used_at: NaiveDateTime, now: NaiveDateTime) -> bool {
    now - last_used_at >= limit.idle / 20
}

/// For how long a proof of who somebody is holds where something dangerous is done (ASVS 7.5.1).
pub const CONFIRMED_MINUTES: i64 = 10;

/// Whether somebody who proved at one moment who they are need not do so again by now.
pub fn is_confirmed(confirmed_at: NaiveDateTime, now: NaiveDateTime) -> bool {
    now - confirmed_at < TimeDelta::minutes(CONFIRMED_MINUTES)
}

/// Which browser on which kind of device, in a few words, from what it says of itself; nothing that would tell two of a kind
/// apart.
pub fn device(user_agent: &str) -> String {
    let find = |known: &[(&str, &'static str)]| {
        known.iter().find(|(sign, _)| user_agent.contains(sign)).map(|(_, name)| *name)
    };
    let browser = find(&[
        ("SamsungBrowser", "Samsung Internet"),
        ("Edg", "Edge"),
        ("OPR", "Opera"),
        ("Firefox", "Firefox"),
        ("FxiOS", "Firefox"),
        ("CriOS", "Chrome"),
        ("Chrome", "Chrome"),
        ("Safari", "Safari"),
    ]);
    let system = find(&[
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Android", "Android"),
        ("CrOS", "ChromeOS"),
        ("Windows", "Windows"),
        ("Mac OS", "Mac"),
        ("Linux", "Linux"),
    ]);
    [browser, system].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(text: &str) -> NaiveDateTime {
        text.parse().expect("a moment")
    }

    #[test]
    fn asvs_7_3_a_session_ends_when_nobody_uses_it_and_at_the_latest_after_its_whole_time() {
        let began = moment("2026-11-22T12:00:00");
        let limit = limit(Role::Administrator, false);
        let ends = began + limit.whole;
        assert!(!is_over(limit, began, ends, moment("2026-11-22T12:59:59")));
        assert!(is_over(limit, began, ends, moment("2026-11-22T13:00:00")), "idle for an hour");
        assert!(is_over(limit, moment("2026-11-22T23:59:00"), ends, moment("2026-11-23T00:00:00")), "twelve hours");
    }

    #[test]
    fn requirement_47_a_proof_holds_for_ten_minutes() {
        let proved = moment("2026-11-22T12:00:00");
        assert!(is_confirmed(proved, proved) && is_confirmed(proved, moment("2026-11-22T12:09:59")));
        assert!(!is_confirmed(proved, moment("2026-11-22T12:10:00")));
    }

    #[test]
    fn a_shared_device_forgets_soonest_and_no_role_stays_longer_than_one_that_may_do_less() {
        for role in Role::ALL {
            assert!(limit(role, true).whole <= limit(role, false).whole);
            assert!(limit(role, true).idle <= TimeDelta::minutes(15));
        }
        for pair in Role::ALL.windows(2) {
            assert!(limit(pair[1], false).whole <= limit(pair[0], false).whole);
            assert!(limit(pair[1], false).idle <= limit(pair[0], false).idle);
        }
    }

    #[test]
    fn a_device_is_told_as_its_owner_knows_it() {
        let android = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36";
        let iphone = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1";
        let windows = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:132.0) Gecko/20100101 Firefox/132.0";
        assert_eq!(device(android), "Chrome, Android");
        assert_eq!(device(iphone), "Safari, iPhone");
        assert_eq!(device(windows), "Firefox, Windows");
        assert_eq!(device("curl/8"), "");
    }
}
