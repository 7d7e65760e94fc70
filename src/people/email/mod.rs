//! The e-mail address of an account: a way in by a link that is sent there. Nobody needs one.

mod handlers;
pub mod letters;
pub mod link;
pub mod own;
pub mod store;
mod views;

pub(in crate::people) use views::other_ways;

/// How long a link in a mail opens something, in minutes (ASVS 6.5.5).
pub const LINK_MINUTES: i64 = 10;
