//! Groups as administrators see them: who coaches them, and whether they are over. What their members answered is for coaches.

pub mod handlers;
pub mod store;
mod views;

use chrono::NaiveDateTime;

/// The path of the list, below the language.
pub const PATH: &str = "/admin/groups";

/// A group, without its members.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Its number.
    pub id: i64,
    /// What it is called.
    pub name: String,
    /// When it was made, in UTC.
    pub created_at: NaiveDateTime,
    /// Since when it is over, in UTC.
    pub closed_at: Option<NaiveDateTime>,
    /// What its coaches are called.
    pub coaches: Vec<String>,
    /// How many members it has.
    pub members: usize,
}

impl Group {
    /// The path of its page, below the language.
    pub fn path(&self) -> String {
        format!("{PATH}/{}", self.id)
    }
}

/// Somebody who may coach.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trainer {
    /// The number of their account.
    pub id: i64,
    /// What they are called.
    pub name: String,
}
