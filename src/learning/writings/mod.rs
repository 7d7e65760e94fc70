//! What a learner writes or puts on a page and nobody grades: drafts of answers, own notes, a bookmark, feedback that is
//! not sent yet. All are fields of the page's one form, so that no button loses what was typed beside it.

pub mod handlers;
pub mod list;
mod notes;
pub mod store;
pub mod views;

use std::collections::BTreeMap;

use chrono::NaiveDateTime;

use crate::base::form::FormData;
use crate::courses::{Course, Page, PageText};
use crate::exercises::{Answer, Exercise, form};
use crate::learning::feedback::Unsent;

pub use notes::{LIMIT, Note, Settled, TypedNote, settle};

/// A page as it is found in what is kept: by its id, and by the ids that it had before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageKey {
    /// The course's id.
    pub course: String,
    /// The page's id: what is written now is kept under it.
    pub page: String,
    /// Ids it had before; what was written under them is still its own.
    pub formerly: Vec<String>,
}

impl PageKey {
    /// The key of a page of a course.
    pub fn new(course: &Course, page: &Page) -> Self {
        Self {
            course: course.id.to_string(),
            page: page.id.to_string(),
            formerly: page.formerly.iter().map(ToString::to_string).collect(),
        }
    }
}

/// Something typed and not yet answered.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// What was typed.
    pub answer: Answer,
    /// When it was kept, in UTC.
    pub changed_at: NaiveDateTime,
}

/// Everything that is kept of what a learner wrote on one page.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Writings {
    /// Drafts by exercise.
    pub drafts: BTreeMap<String, Draft>,
    /// Own notes, the oldest first: one, unless it was written in two windows at once.
    pub notes: Vec<Note>,
    /// Whether the page has a bookmark.
    pub is_bookmarked: bool,
    /// Feedback that is not sent yet.
    pub feedback: Option<String>,
}

/// What a form of a page brings beside the button that was pressed.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Typed {
    /// What stands in the exercises, complete or not.
    pub answers: BTreeMap<String, Answer>,
    /// What stands in the fields for notes.
    pub notes: Vec<TypedNote>,
    /// Whether the bookmark is to be there, where that was pressed.
    pub bookmark: Option<bool>,
    /// What stands in the field for feedback, where there is one.
    pub feedback: Option<Unsent>,
}

impl Typed {
    /// What a form says about everything on the page; but for the exercise that is being answered.
    pub fn read(text: &PageText, fields: &FormData, but: Option<&Exercise>) -> Self {
        let answers = text
            .exercises
            .iter()
            .filter(|exercise| but.is_none_or(|but| but.id != exercise.id))
            .filter(|exercise| exercise.kind.asks())
            .map(|exercise| (exercise.id.to_string(), form::draft(exercise, fields)))
            .collect();
        Self { answers, notes: notes::typed(fields), bookmark: None, feedback: Unsent::read(fields) }
    }

    /// Whether there is nothing in it that is worth a record to somebody who has none.
    pub fn is_nothing(&self) -> bool {
        self.answers.values().all(Answer::is_empty)
            && self.notes.iter().all(|note| note.text.trim().is_empty())
            && self.bookmark != Some(true)
            && self.feedback.as_ref().is_none_or(|unsent| unsent.text.is_empty())
    }
}
