//! The audit trail, to be read.

pub mod handlers;
mod views;

use chrono::NaiveDateTime;

use crate::base::form::FormData;
use crate::base::i18n::Words;
use crate::people::accounts::{AccountId, Role};
use crate::people::audit::Act;

/// The path of the page, below the language.
pub const PATH: &str = "/admin/audit";

/// Somebody or something that a line names: its number, and what it is called where it is still there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// The number.
    pub id: i64,
    /// What it is called.
    pub name: Option<String>,
}

/// A line, with the names that its numbers stand for now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its number.
    pub id: i64,
    /// When it was, in UTC.
    pub happened_at: NaiveDateTime,
    /// What was done ([`Act::key`]).
    pub act: String,
    /// Who did it.
    pub actor: Option<Named>,
    /// To whom.
    pub about: Option<Named>,
    /// In which group.
    pub group: Option<Named>,
    /// What exactly.
    pub detail: String,
}

impl Line {
    /// What exactly, in words: a role or a setting by its name.
    pub fn detail_in_words(&self, words: &Words) -> String {
        if self.detail.parse::<Role>().is_ok() {
            return words.text(&format!("role-{}", self.detail));
        }
        let known = [format!("admin-setting-{}", self.detail), format!("audit-detail-{}", self.detail)];
        known.iter().find(|key| words.has(key)).map_or_else(|| self.detail.clone(), |key| words.text(key))
    }
}

/// Which lines are asked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Of one person.
    pub person: Option<AccountId>,
    /// Of one act.
    pub act: Option<Act>,
    /// Before a line.
    pub before: Option<i64>,
}

impl Wanted {
    /// What an address asks for.
    pub fn read(query: &FormData) -> Self {
        let number = |name: &str| query.one(name).and_then(|value| value.trim().parse().ok());
        Self {
            person: number("person").map(AccountId),
            act: query.one("act").and_then(Act::parse),
            before: number("before"),
        }
    }
}
