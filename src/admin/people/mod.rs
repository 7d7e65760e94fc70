//! People: finding them, what they may be, letting them in or not, and two accounts that are one person's.

pub mod bulk;
pub mod handlers;
pub mod merge;
mod merge_views;
mod one_views;
pub mod store;
mod views;

use chrono::NaiveDateTime;

use crate::base::form::FormData;
use crate::people::LearnerId;
use crate::people::accounts::{AccountId, Role};

/// The path of the list, below the language.
pub const PATH: &str = "/admin/people";

/// Somebody as administrators see them: nothing of what they have learned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The number of their account.
    pub id: AccountId,
    /// Whose record it is.
    pub learner: LearnerId,
    /// What they are called.
    pub name: String,
    /// Their whole name; empty where they did not give it.
    pub full_name: String,
    /// Their e-mail address, where there is one.
    pub email: Option<String>,
    /// What they may be.
    pub role: Role,
    /// Since when there is an account, in UTC.
    pub created_at: NaiveDateTime,
    /// Since when it opens nothing, in UTC.
    pub disabled_at: Option<NaiveDateTime>,
}

impl Person {
    /// The path of their page, below the language.
    pub fn path(&self) -> String {
        format!("{PATH}/{}", self.id.0)
    }
}

/// What somebody is in a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    /// The number of the group.
    pub group: i64,
    /// What it is called.
    pub name: String,
    /// Whether they coach it.
    pub coaches: bool,
}

/// Somebody with what is known of their account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// Who it is.
    pub person: Person,
    /// The groups that they are in.
    pub groups: Vec<Membership>,
    /// In how many browsers they are signed in.
    pub sessions: i64,
}

/// What is searched for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Search {
    /// Part of a name or e-mail address, or a number.
    pub text: String,
    /// Only people of this role.
    pub role: Option<Role>,
    /// Only accounts older than this one.
    pub before: Option<i64>,
}

impl Search {
    /// What an address asks for.
    pub fn read(query: &FormData) -> Self {
        Self {
            text: query.one("q").unwrap_or("").trim().chars().take(80).collect(),
            role: query.one("role").and_then(|role| role.parse().ok()),
            before: query.one("before").and_then(|before| before.parse().ok()),
        }
    }

    /// The words to look for in a name, as people write names: in large letters, in small ones, with capitals, and as typed. Whoever
    /// types small letters means capital ones, too, and SQLite knows that of English letters alone.
    pub fn spellings(&self) -> [String; 4] {
        let plain = self.text.replace('%', "");
        let capital: String = plain
            .split(' ')
            .map(|word| {
                let mut letters = word.chars();
                letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
            })
            .collect::<Vec<String>>()
            .join(" ");
        [plain.to_uppercase(), plain.to_lowercase(), capital, plain].map(|text| format!("%{text}%"))
    }
}

/// What became of a deed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Done {
    /// It is done.
    Yes,
    /// Nobody could keep the site after it, so it is not done.
    LastAdministrator,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_however_it_is_typed() {
        let search = |text: &str| Search { text: text.to_owned(), ..Search::default() }.spellings();
        assert!(search("åsa öberg").contains(&"%Åsa Öberg%".to_owned()));
        assert_eq!(search("100 %").last().map(String::as_str), Some("%100 %"), "no sign of it means anything");
    }
}
