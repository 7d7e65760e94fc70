//! Learning: the content page, answers, records of what was done, and what makes a course finished.

pub mod certificate;
pub mod completed;
pub mod desk;
pub mod explain;
pub mod feedback;
pub mod handlers;
pub mod home;
pub mod join;
pub mod leave;
mod more;
pub mod offer;
pub mod personal;
pub mod place;
pub mod practice;
pub mod reached;
pub mod rebuild;
pub mod start;
pub mod store;
pub mod suggest;
pub mod views;
pub mod why;
pub mod writings;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use crate::base::ids::digest;
use crate::courses::Page;
use crate::exercises::{Answer, Verdict};

/// The item of what was reached: no exercise can have this id.
pub const REACHED: &str = "*";

/// What a learner did, once.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// What it was.
    pub deed: Deed,
    /// The course's id.
    pub course: String,
    /// The page's id; empty where it is about the whole course.
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
    /// All that the page asks for was met; with an empty page, all that the course asks for. Nobody presses this: it is
    /// noted so that no later edit of the course takes back what was reached.
    Reached(Reached),
    /// The course was begun again; its page is empty. What was done before stays among the events.
    Restarted,
}

/// What was reached, as the course was then.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reached {
    /// The revision of the course.
    pub revision: String,
    /// What there was: the page's exercises; of a course its pages, and its exercises as `page/exercise`.
    pub items: BTreeSet<String>,
}

impl Reached {
    /// Whether a page of the course was there, under its id of today or one it had before.
    pub fn has_page(&self, page: &Page) -> bool {
        page.ids().any(|id| self.items.contains(id.as_str()))
    }

    /// Whether an exercise of the course was there.
    pub fn has_exercise(&self, page: &Page, exercise: &str) -> bool {
        page.ids().any(|id| self.items.contains(&format!("{id}/{exercise}")))
    }
}

impl Event {
    /// The item it is about: an exercise of the page; as an empty text the page or course itself, as somebody marked it;
    /// [`REACHED`] what the rules of the course say of it.
    pub fn item(&self) -> &str {
        match &self.deed {
            Deed::Answered { exercise, .. } => exercise,
            Deed::Done | Deed::Undone | Deed::Restarted => "",
            Deed::Reached(_) => REACHED,
        }
    }

    /// The idempotency key: the same for the same deed by the same form, another for another answer (which is a new try).
    pub fn key(&self) -> String {
        let deed = match &self.deed {
            Deed::Answered { answer, .. } => serde_json::to_string(answer).unwrap_or_default(),
            Deed::Done => "done".to_owned(),
            Deed::Undone => "undone".to_owned(),
            Deed::Reached(reached) => format!("reached {:?}", reached.items),
            Deed::Restarted => "restarted".to_owned(),
        };
        let parts = [&self.form_key, &self.course, &self.page, self.item(), &deed];
        digest(&parts.map(str::as_bytes))
    }
}

/// Where a learner stands on one item: an exercise or a page.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    /// Whether the page was marked as done; for an exercise whether it was ever answered right; for the course itself
    /// whether it was begun again.
    pub done: bool,
    /// How many times an exercise was answered.
    pub tries: u64,
    /// The best score so far, 0 to 1.
    pub best: f64,
    /// The newest answer.
    pub answer: Option<Answer>,
    /// What there was when all of it was reached.
    pub reached: Option<Reached>,
    /// When it last changed, in UTC.
    pub changed_at: NaiveDateTime,
    /// The number of the newest event; a larger one is newer.
    pub event: i64,
}

/// Everything a learner did in one course, by page and item (the page itself is the empty item, the course itself the empty
/// page).
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Record {
    standings: BTreeMap<String, BTreeMap<String, Standing>>,
}

/// That a learner finished a course.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Finish<'a> {
    /// What the course was then.
    pub reached: &'a Reached,
    /// When, in UTC.
    pub at: NaiveDateTime,
}

impl Record {
    /// A record of these standings.
    pub fn new(standings: impl IntoIterator<Item = (String, String, Standing)>) -> Self {
        let mut record = Self::default();
        for (page, item, standing) in standings {
            record.insert(page, item, standing);
        }
        record
    }

    /// Adds the standing of one item of a page.
    pub fn insert(&mut self, page: String, item: String, standing: Standing) {
        self.standings.entry(page).or_default().insert(item, standing);
    }

    /// Whether nothing was done yet.
    pub fn is_empty(&self) -> bool {
        self.standings.is_empty()
    }

    /// The standing on an exercise, under the page's id or one it had before.
    pub fn exercise(&self, page: &Page, exercise: &str) -> Option<&Standing> {
        self.of(page).find_map(|items| items.get(exercise))
    }

    /// The page's own mark.
    pub fn is_marked(&self, page: &Page) -> bool {
        self.of(page).any(|items| items.get("").is_some_and(|standing| standing.done))
    }

    /// What the page was when all it asks for was met; `None` where that has not been.
    pub fn reached(&self, page: &Page) -> Option<&Reached> {
        self.of(page).find_map(|items| items.get(REACHED)?.reached.as_ref())
    }

    /// The last time that the course was finished.
    pub fn last_finish(&self) -> Option<Finish<'_>> {
        let standing = self.of_course(REACHED)?;
        Some(Finish { reached: standing.reached.as_ref()?, at: standing.changed_at })
    }

    /// The same, unless the course was begun again after it.
    pub fn finish(&self) -> Option<Finish<'_>> {
        let finished = self.of_course(REACHED)?.event;
        self.last_finish().filter(|_| self.of_course("").is_none_or(|restart| restart.event < finished))
    }

    /// When the course was last begun again, in UTC.
    pub fn restarted_at(&self) -> Option<NaiveDateTime> {
        Some(self.of_course("")?.changed_at)
    }

    /// Whether anything was done on a page.
    pub fn touches(&self, page: &Page) -> bool {
        self.of(page).next().is_some()
    }

    /// The page with the newest event, by the id it has in the record.
    pub fn newest_page(&self) -> Option<&str> {
        let newest =
            |items: &BTreeMap<String, Standing>| items.values().map(|standing| standing.event).max().unwrap_or(0);
        let pages = self.standings.iter().filter(|(page, _)| !page.is_empty());
        pages.max_by_key(|(_, items)| newest(items)).map(|(page, _)| page.as_str())
    }

    /// The number of the newest event.
    pub fn newest_event(&self) -> i64 {
        self.standings.values().flat_map(BTreeMap::values).map(|standing| standing.event).max().unwrap_or(0)
    }

    /// When something last changed, in UTC; `None` where nothing was done.
    pub fn changed_at(&self) -> Option<NaiveDateTime> {
        self.standings.values().flat_map(BTreeMap::values).map(|standing| standing.changed_at).max()
    }

    fn of<'a, 'p>(&'a self, page: &'p Page) -> impl Iterator<Item = &'a BTreeMap<String, Standing>> + use<'a, 'p> {
        page.ids().filter_map(|id| self.standings.get(id.as_str()))
    }

    fn of_course(&self, item: &str) -> Option<&Standing> {
        self.standings.get("")?.get(item)
    }
}
