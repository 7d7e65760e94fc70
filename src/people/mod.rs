//! Who is asking: visitors, guests and members, what their browsers keep, what is kept of them, and how they go on in another
//! browser.

pub mod accounts;
pub mod audit;
pub mod carry_on;
pub mod email;
pub mod erasure;
pub mod groups;
pub mod handlers;
pub mod keepers;
pub mod my_data;
pub mod oidc;
pub mod passkeys;
pub mod passwords;
pub mod personal;
pub mod privacy;
pub mod retention;
pub mod rights;
pub mod second_step;
pub mod sessions;
pub mod shared;
pub mod store;
pub mod vouching;

use chrono::NaiveDateTime;

use accounts::{AccountId, Role};
use sessions::SessionId;

/// The person behind events and records: a guest or a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LearnerId(pub i64);

/// A browser that keeps a guest's cookie, known by the keyed hash of the token in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Browser([u8; 32]);

impl Browser {
    /// The browser of a token's hash; `None` for what is no hash.
    pub fn of(token_hash: &[u8]) -> Option<Self> {
        token_hash.try_into().ok().map(Self)
    }

    /// The hash, for the database.
    pub fn token_hash(&self) -> &[u8] {
        &self.0
    }
}

/// Somebody without an account: the learner, and the browser that carries them just now, maybe one of several.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Guest {
    /// Who it is.
    pub learner: LearnerId,
    /// From where they ask.
    pub browser: Browser,
}

/// Somebody who is signed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Member {
    /// Whose account it is.
    pub account: AccountId,
    /// Whose record it is.
    pub learner: LearnerId,
    /// What they may be.
    pub role: Role,
    /// By which session.
    pub session: SessionId,
    /// Whether several people use the device.
    pub is_shared: bool,
    /// When they last proved who they are, in UTC.
    pub confirmed_at: NaiveDateTime,
    /// Whether they proved it by a second factor too, without which nobody coaches or keeps the site (ASVS 6.3.3).
    pub is_strong: bool,
}

/// How a record can be reached without the browser that asks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct OtherWays {
    /// By its four words.
    pub words: bool,
    /// By another browser.
    pub browser: bool,
}

impl OtherWays {
    /// Whether there is one at all; a record without one is lost to everybody when it is taken off the browser.
    pub fn any(self) -> bool {
        self.words || self.browser
    }
}

/// Who makes a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Viewer {
    /// Nobody is known: no cookie, or one that opens nothing.
    Visitor,
    /// A browser with a guest's cookie.
    Guest(Guest),
    /// Somebody who is signed in.
    Member(Member),
    /// A browser with a cookie that cannot be looked up just now: it may read, and nothing is written in its name.
    Unknown,
}

impl Viewer {
    /// The learner whose record this browser carries.
    pub fn learner(self) -> Option<LearnerId> {
        match self {
            Self::Guest(guest) => Some(guest.learner),
            Self::Member(member) => Some(member.learner),
            Self::Visitor | Self::Unknown => None,
        }
    }

    /// Whoever is signed in.
    pub fn member(self) -> Option<Member> {
        match self {
            Self::Member(member) => Some(member),
            Self::Visitor | Self::Guest(_) | Self::Unknown => None,
        }
    }
}
