//! Groups: who is coached together, by whom, on which courses, and the code by which they join.

pub mod code;
pub mod join;
pub(in crate::people) mod join_views;
pub mod leave;
pub mod members;
pub mod settings;
pub mod store;

pub use store::{GroupRow, PersonRow};

/// A group's number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GroupId(pub i64);

/// A group that a code leads into.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// Which group.
    pub group: GroupId,
    /// What it is called.
    pub name: String,
    /// The code as it is written.
    pub shown: String,
    /// What its coaches are called.
    pub coaches: Vec<String>,
}

/// What somebody is in a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// Coaches it.
    Coach,
    /// Is coached.
    Member,
}

impl Part {
    /// As it is stored.
    pub fn key(self) -> &'static str {
        match self {
            Self::Coach => "coach",
            Self::Member => "member",
        }
    }

    /// What is stored.
    pub fn parse(key: &str) -> Option<Self> {
        [Self::Coach, Self::Member].into_iter().find(|part| part.key() == key)
    }
}
