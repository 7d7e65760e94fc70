//! A device of the workshop that several people use: a trainer pairs its browser with a group, and from then on members sign in
//! there by choosing their name and typing a PIN of their own, each for a short time.

pub mod handlers;
pub mod own_pin;
pub mod pairing;
mod pairing_views;
pub mod pin;
pub mod sign_in;
pub mod stay;
pub mod store;
pub(super) mod views;

use chrono::NaiveDateTime;

use super::accounts::{AccountId, Role};
use super::groups::GroupId;
use crate::error::{Error, Result};
use crate::web::context::{Context, Site};

/// The path of pairing devices, below the language.
pub const PATH: &str = "/shared-devices";
/// The path of signing in on one, below the language.
pub const SIGN_IN: &str = "/sign-in/shared";
/// The path of one's own PIN, below the language.
pub const PIN_PATH: &str = "/account/pin";
/// The style sheet of these pages.
pub const SHEET: &str = "shared.css";
/// A device that nobody used for so many days is paired no more.
pub const UNUSED_DAYS: u64 = 180;

/// A paired device's number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeviceId(pub i64);

/// A paired device, as its browser knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Device {
    /// Its number.
    pub id: DeviceId,
    /// The group whose members use it.
    pub group: GroupId,
    /// What the group is called.
    pub group_name: String,
}

/// Somebody who has a PIN and chose by that to be seen on the devices of their groups.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Who it is.
    pub account: AccountId,
    /// What they are called.
    pub name: String,
    /// What tells them apart from another of the same name; may be empty.
    pub mark: String,
}

impl Person {
    /// The name with its mark: `Aino (punainen reppu)`.
    pub fn shown(&self) -> String {
        if self.mark.is_empty() { self.name.clone() } else { format!("{} ({})", self.name, self.mark) }
    }
}

/// A device as a coach of its group sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paired {
    /// Its number.
    pub id: DeviceId,
    /// What the trainer calls it.
    pub name: String,
    /// What the group is called.
    pub group: String,
    /// When it was paired, in UTC.
    pub created_at: NaiveDateTime,
    /// When somebody signed in there last, in UTC.
    pub last_used_at: NaiveDateTime,
}

/// Whether devices are shared on this site, and somebody of a role signs in there by a PIN: trainers and administrators do not,
/// because a PIN is no second step.
pub fn is_for(role: Role, site: &Site) -> bool {
    site.ways.shared_device && role == Role::Trainee
}

/// Nothing is there where no devices are shared.
///
/// # Errors
/// [`Error::NotFound`].
fn is_on(cx: &Context) -> Result<()> {
    if cx.site.ways.shared_device { Ok(()) } else { Err(Error::NotFound) }
}
