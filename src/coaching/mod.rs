//! Coaching: how far the members of a group are on its courses, where they are stuck, and who may need a word.
//!
//! The groups themselves are in [`crate::people::groups`]; this room stands above learning, because how far somebody is
//! follows from the same rules as they see themselves.

pub mod answers;
pub mod cards;
pub mod handlers;
pub mod invite;
pub mod members;
pub mod roster;
pub mod settings;
pub mod standing;
pub mod store;
mod table_views;
mod views;
pub mod word;

use std::collections::BTreeMap;

use chrono::NaiveDateTime;

use crate::learning::Record;
use crate::people::accounts::AccountId;
use crate::people::groups::GroupId;

/// A member of a group, with what they did on its courses.
#[derive(Debug, Clone)]
pub struct Trainee {
    /// Whose account it is.
    pub account: AccountId,
    /// What they are called.
    pub name: String,
    /// Their whole name; empty where they did not give it.
    pub full_name: String,
    /// What tells them apart from another of the same name; may be empty.
    pub mark: String,
    /// When they came into the group, in UTC.
    pub joined_at: NaiveDateTime,
    /// What they did, by course; nothing of other courses than the group's.
    pub records: BTreeMap<String, Record>,
}

impl Trainee {
    /// The name with its mark: `Aino (kannettava 3)`.
    pub fn shown(&self) -> String {
        shown(&self.name, &self.mark)
    }
}

/// A name with what tells it apart.
pub fn shown(name: &str, mark: &str) -> String {
    if mark.is_empty() { name.to_owned() } else { format!("{name} ({mark})") }
}

/// A course of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupCourse {
    /// The course's id.
    pub course: String,
    /// Until when the coach wishes that it is done, in UTC. It locks nothing.
    pub wished_for: Option<NaiveDateTime>,
}

/// What is known of the members of one group.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// The group's courses in their order; unknown, and empty, where it has no members.
    pub courses: Vec<GroupCourse>,
    /// Its members.
    pub trainees: Vec<Trainee>,
}

/// What is known of groups, by group.
pub type KnownOf = BTreeMap<GroupId, Known>;
