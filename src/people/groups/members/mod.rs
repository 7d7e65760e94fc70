//! The members of a group, as its coach keeps them.

pub mod store;
pub mod views;

use chrono::NaiveDateTime;

use super::GroupId;
use crate::people::LearnerId;
use crate::people::accounts::AccountId;

/// The most letters of what tells two of the same name apart.
pub const MARK_LETTERS: usize = 40;
/// For so many days a coach can take back that they removed a member.
pub const RETURN_DAYS: i64 = 30;

/// A member of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Whose account it is.
    pub account: AccountId,
    /// Whose record it is.
    pub learner: LearnerId,
    /// What they are called.
    pub name: String,
    /// Their whole name; empty where they did not give it.
    pub full_name: String,
    /// What tells them apart; may be empty.
    pub mark: String,
    /// The language that they came in.
    pub language: String,
    /// Whether they study and do nothing else here: a coach renews the ways in of nobody else.
    pub is_trainee: bool,
    /// When they came into the group, in UTC.
    pub joined_at: NaiveDateTime,
}

/// A group as its member sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnGroup {
    /// Which group.
    pub group: GroupId,
    /// What it is called.
    pub name: String,
    /// What its coaches are called.
    pub coaches: Vec<String>,
    /// Its courses in order, with the day until which a coach wishes that each is done, in UTC.
    pub courses: Vec<(String, Option<NaiveDateTime>)>,
}
