//! Learning: the content page, answers, records of what was done, and what makes a course finished.

pub mod desk;
pub mod explain;
pub mod handlers;
pub mod home;
pub mod leave;
pub mod personal;
pub mod place;
pub mod practice;
pub mod rebuild;
pub mod store;
pub mod views;
pub mod writings;

use std::collections::BTreeMap;

use chrono::NaiveDateTime;

use crate::base::ids::digest;
use crate::courses::Page;
use crate::exercises::{Answer, Verdict};

/// What a learner did, once.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// What it was.
    pub deed: Deed,
    /// The course's id.
    pub course: String,
    /// The page's id.
    pub page: String,
    /// The revision of the course at that time.
    pub revision: String,
    /// The code of the language it was done in.
    pub language: String,
    /// The key of the form it came by: the same key and the same deed, sent twice, are stored once.
    pub form_key: String,
    /// When, in UTC.
    pub at: NaiveDateTime,
}

/// What can be done.
#[derive(Debug, Clone, PartialEq)]
pub enum Deed {
    /// An exercise was answered; verdict and score are kept as given then, and never graded again.
    Answered {
        /// The exercise's id.
        exercise: String,
        /// The answer.
        answer: Answer,
        /// The verdict of then.
        verdict: Verdict,
        /// The score of then, 0 to 1.
        score: f64,
    },
    /// The page was marked as done.
    Done,
    /// The page's own mark was taken back.
    Undone,
}

impl Event {
    /// The item it is about: an exercise of the page, or, as an empty text, the page itself.
    pub fn item(&self) -> &str {
        match &self.deed {
            Deed::Answered { exercise, .. } => exercise,
            Deed::Done | Deed::Undone => "",
        }
    }

    /// The idempotency key: the same for the same deed by the same form, another for another answer (which is a new try).
    pub fn key(&self) -> String {
        let deed = match &self.deed {
            Deed::Answered { answer, .. } => serde_json::to_string(answer).unwrap_or_default(),
            Deed::Done => "done".to_owned(),
            Deed::Undone => "undone".to_owned(),
        };
        let parts = [&self.form_key, &self.course, &self.page, self.item(), &deed];
        digest(&parts.map(str::as_bytes))
    }
}

/// Where a learner stands on one item: an exercise or a page.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    /// Whether the page was marked as done; for an exercise whether it was ever answered right.
    pub done: bool,
    /// How many times an exercise was answered.
    pub tries: u64,
    /// The best score so far, 0 to 1.
    pub best: f64,
    /// The newest answer.
    pub answer: Option<Answer>,
    /// When it last changed, in UTC.
    pub changed_at: NaiveDateTime,
    /// The number of the newest event; a larger one is newer.
    pub event: i64,
}

/// Everything a learner did in one course, by page and item (the page itself is the empty item).
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Record {
    standings: BTreeMap<String, BTreeMap<String, Standing>>,
}

impl Record {
    /// A record of these standings.
    pub fn new(standings: impl IntoIterator<Item = (String, String, Standing)>) -> Self {
        let mut record = Self::default();
        for (page, item, standing) in standings {
            record.standings.entry(page).or_default().insert(item, standing);
        }
        record
    }

    /// Whether nothing was done yet.
    pub fn is_empty(&self) -> bool {
        self.standings.is_empty()
    }

    /// The standing on an exercise, under the page's id or one it had before.
    pub fn exercise(&self, page: &Page, exercise: &str) -> Option<&Standing> {
        let mut ids = std::iter::once(&page.id).chain(&page.formerly);
        ids.find_map(|id| self.standings.get(id.as_str())?.get(exercise))
    }

    /// The page's own mark.
    pub fn is_marked(&self, page: &Page) -> bool {
        self.of(page).any(|items| items.get("").is_some_and(|standing| standing.done))
    }

    /// Whether anything was done on a page.
    pub fn touches(&self, page: &Page) -> bool {
        self.of(page).next().is_some()
    }

    /// The page with the newest event, by the id it has in the record.
    pub fn newest_page(&self) -> Option<&str> {
        let newest =
            |items: &BTreeMap<String, Standing>| items.values().map(|standing| standing.event).max().unwrap_or(0);
        self.standings.iter().max_by_key(|(_, items)| newest(items)).map(|(page, _)| page.as_str())
    }

    /// The number of the newest event.
    pub fn newest_event(&self) -> i64 {
        self.standings.values().flat_map(BTreeMap::values).map(|standing| standing.event).max().unwrap_or(0)
    }

    fn of<'a>(&'a self, page: &'a Page) -> impl Iterator<Item = &'a BTreeMap<String, Standing>> {
        std::iter::once(&page.id).chain(&page.formerly).filter_map(|id| self.standings.get(id.as_str()))
    }
}
