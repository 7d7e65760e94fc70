//! Accounts: who has joined, what they are called, what they may be.

pub mod command;
pub mod first;
pub mod names;
pub mod store;

use std::fmt;
use std::str::FromStr;

/// An account's number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccountId(pub i64);

/// What somebody is in the house as a whole; what they are in a group or on a course comes beside it. A later one may do all
/// that the ones before it may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Studies.
    Trainee,
    /// Coaches groups and writes courses.
    Trainer,
    /// Keeps the site.
    Administrator,
}

impl Role {
    /// All of them, from the one that may do the least.
    pub const ALL: [Self; 3] = [Self::Trainee, Self::Trainer, Self::Administrator];

    /// As it is stored, and the end of its key in `i18n/` (`role-trainee`).
    pub fn key(self) -> &'static str {
        match self {
            Self::Trainee => "trainee",
            Self::Trainer => "trainer",
            Self::Administrator => "administrator",
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

impl FromStr for Role {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> anyhow::Result<Self> {
        let known = Self::ALL.into_iter().find(|role| role.key() == text);
        known.ok_or_else(|| anyhow::anyhow!("\"{text}\" is no role: trainee, trainer or administrator"))
    }
}

/// The most letters of a name: enough for every name, too few for a letter about somebody.
pub const NAME_LETTERS: usize = 60;

/// What somebody is called: one line, with something to read in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name(String);

/// Why a text is no name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoName {
    /// There is nothing to read.
    Empty,
    /// It has more than [`NAME_LETTERS`] letters.
    Long,
}

impl Name {
    /// A name, with single spaces. What cannot be seen (control characters, marks that turn the direction of writing) is left
    /// out, so that no name looks like another's by it.
    ///
    /// # Errors
    /// There is nothing to read in it, or too much.
    pub fn read(text: &str) -> Result<Self, NoName> {
        let seen: String = text.chars().filter(|c| c.is_whitespace() || !is_unseen(*c)).collect();
        let name = seen.split_whitespace().collect::<Vec<_>>().join(" ");
        if !name.chars().any(char::is_alphanumeric) {
            return Err(NoName::Empty);
        }
        if name.chars().count() > NAME_LETTERS {
            return Err(NoName::Long);
        }
        Ok(Self(name))
    }

    /// As text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Control characters and the invisible marks of Unicode's general category Cf that are used in no name.
fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{200b}' | '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nickname_is_enough_and_is_kept_as_it_is_written() {
        for (typed, kept) in
            [("Aino", "Aino"), ("  Pikku   Myy\n", "Pikku Myy"), ("Åsa-Lotta 2", "Åsa-Lotta 2"), ("李", "李")]
        {
            assert_eq!(Name::read(typed).expect("a name").as_str(), kept);
        }
        for empty in ["", "   ", "\u{200b}", "…", "\u{202e}"] {
            assert_eq!(Name::read(empty), Err(NoName::Empty));
        }
        assert_eq!(Name::read(&"a".repeat(61)), Err(NoName::Long));
    }

    #[test]
    fn no_name_looks_like_another_by_what_cannot_be_seen() {
        assert_eq!(Name::read("Ai\u{200b}no\u{202e}").expect("a name").as_str(), "Aino");
    }

    #[test]
    fn a_role_is_read_as_it_is_written() {
        for role in Role::ALL {
            assert_eq!(role.to_string().parse::<Role>().expect("a role"), role);
        }
        assert!("root".parse::<Role>().is_err());
        assert!(Role::Trainee < Role::Trainer && Role::Trainer < Role::Administrator);
    }
}
