//! "Todistus": that a course was finished, on a page to print, with an address where anyone can see that it is true.
//!
//! It says what the course was then, so that it stays true when the course changes. It is no official badge; a signed open
//! badge (Open Badges 3.0) can be made of the same row later.

pub mod check;
mod code;
pub mod handlers;
pub mod personal;
pub mod store;
mod views;

use chrono::NaiveDateTime;

use super::Record;
use super::explain::explain;
use crate::base::language::Language;
use crate::courses::Course;
use crate::people::keepers::Keeper;

pub use code::Code;

/// What this room keeps of learners.
pub const KEEPER: Keeper = Keeper { count: store::count_valid, join: store::join_certificates };

/// The most characters of a name.
pub const NAME_LIMIT: usize = 80;

/// That somebody finished a course, as the course was then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    /// The course's id.
    pub course: String,
    /// The revision that was finished.
    pub revision: String,
    /// The language it was made in, by its code: that of title and aims.
    pub language: String,
    /// The course's title.
    pub title: String,
    /// What one can do after it.
    pub learned: Vec<String>,
    /// About how long it takes, in minutes.
    pub minutes: usize,
    /// The name, where its owner wants it stored.
    pub name: Option<String>,
    /// When the course was finished, in UTC.
    pub finished_at: NaiveDateTime,
    /// When this was made, in UTC.
    pub issued_at: NaiveDateTime,
}

/// A certificate that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issued {
    /// What it says.
    pub certificate: Certificate,
    /// By which it is checked.
    pub code: Code,
    /// When its owner revoked it, in UTC.
    pub revoked_at: Option<NaiveDateTime>,
}

impl Certificate {
    /// The certificate of a course that was finished, and `None` where it was not. What was finished is what was noted then;
    /// who begins the course again keeps it.
    pub fn earned(course: &Course, record: &Record, language: Language, now: NaiveDateTime) -> Option<Self> {
        let finish = record.last_finish();
        if finish.is_none() && !explain(course, record).is_finished() {
            return None;
        }
        let text = course.text(language)?;
        Some(Self {
            course: course.id.to_string(),
            revision: finish.map_or(&course.revision, |finish| &finish.reached.revision).clone(),
            language: text.language.to_string(),
            title: text.text.title.clone(),
            learned: text.text.learn.clone(),
            minutes: course.minutes(),
            name: None,
            finished_at: finish.map_or(now, |finish| finish.at),
            issued_at: now,
        })
    }
}

/// What somebody wants printed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wish {
    /// The name, in one line; empty where none was written.
    pub name: String,
    /// Whether it is to be stored.
    pub is_kept: bool,
}

/// What is wrong with a wish.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// The name has more than [`NAME_LIMIT`] characters.
    TooLong,
    /// It is to be stored, and there is none.
    NoName,
}

impl Wish {
    /// What a form says; line ends and other signs that are none of a name become spaces.
    pub fn new(name: &str, is_kept: bool) -> Self {
        let plain: String = name.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        Self { name: plain.split_whitespace().collect::<Vec<_>>().join(" "), is_kept }
    }

    /// What is wrong with it.
    pub fn problem(&self) -> Option<Problem> {
        match self.name.chars().count() {
            0 if self.is_kept => Some(Problem::NoName),
            count if count > NAME_LIMIT => Some(Problem::TooLong),
            _ => None,
        }
    }

    /// The name to be stored.
    pub fn stored(&self) -> Option<&str> {
        (self.is_kept && !self.name.is_empty()).then_some(self.name.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_line() {
        assert_eq!(Wish::new("  Maija\n\tMeikäläinen\u{0} ", false).name, "Maija Meikäläinen");
    }

    #[test]
    fn only_a_name_that_shall_be_stored_is() {
        assert_eq!(Wish::new("Maija", false).stored(), None);
        assert_eq!(Wish::new("Maija", true).stored(), Some("Maija"));
        assert_eq!(Wish::new(" ", true).problem(), Some(Problem::NoName));
        assert_eq!(Wish::new("", false).problem(), None);
        assert_eq!(Wish::new(&"ä".repeat(NAME_LIMIT), false).problem(), None);
        assert_eq!(Wish::new(&"ä".repeat(NAME_LIMIT + 1), false).problem(), Some(Problem::TooLong));
    }
}
