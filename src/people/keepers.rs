//! What the rooms above keep of learners, as far as people must know it. `routes` hands it over as a list, because people
//! asks no room above it.

use chrono::NaiveDateTime;

use super::LearnerId;
use crate::base::db::Db;
use crate::base::i18n::Words;
use crate::error::Result;
use crate::t;

/// How much is kept of a learner.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Amount {
    /// Exercises with an answer.
    pub answers: i64,
    /// Pages marked as done.
    pub pages: i64,
    /// Notes of one's own.
    pub notes: i64,
    /// What else was written and nobody grades: drafts, bookmarks.
    pub others: i64,
    /// Certificates that are valid.
    pub certificates: i64,
}

impl Amount {
    /// Whether there is nothing that anybody would miss.
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }

    /// In words; notes and certificates are named only where there are any.
    pub fn in_words(&self, words: &Words) -> String {
        let mut said = vec![t!(words, "finish-what", answers = self.answers, pages = self.pages)];
        if self.notes > 0 {
            said.push(t!(words, "finish-notes", count = self.notes));
        }
        if self.certificates > 0 {
            said.push(t!(words, "finish-certificates", count = self.certificates));
        }
        said.join(" ")
    }
}

impl std::ops::Add for Amount {
    type Output = Self;

    fn add(self, more: Self) -> Self {
        Self {
            answers: self.answers + more.answers,
            pages: self.pages + more.pages,
            notes: self.notes + more.notes,
            others: self.others + more.others,
            certificates: self.certificates + more.certificates,
        }
    }
}

/// A room that keeps something of learners.
#[derive(Debug, Clone, Copy)]
pub struct Keeper {
    /// Counts what it keeps of a learner.
    pub count: fn(&mut Db, LearnerId) -> Result<Amount>,
    /// Gives all that is the first learner's to the second, so that nothing of either is lost; the moment is now, in UTC. It
    /// runs within [`crate::base::db::Database::write`].
    pub join: fn(&mut Db, LearnerId, LearnerId, NaiveDateTime) -> Result<()>,
}

/// All rooms that keep something of learners.
#[derive(Debug, Clone, Copy)]
pub struct Keepers(pub &'static [Keeper]);

impl Keepers {
    /// Counts what all rooms keep of a learner.
    ///
    /// # Errors
    /// The database does not answer.
    pub fn count(self, db: &mut Db, learner: LearnerId) -> Result<Amount> {
        self.0.iter().try_fold(Amount::default(), |kept, keeper| Ok(kept + (keeper.count)(db, learner)?))
    }

    /// Gives all that is the first learner's to the second.
    ///
    /// # Errors
    /// The database does not answer.
    pub fn join(self, db: &mut Db, gone: LearnerId, into: LearnerId, now: NaiveDateTime) -> Result<()> {
        self.0.iter().try_for_each(|keeper| (keeper.join)(db, gone, into, now))
    }
}
