//! What a learner writes or puts on a page and nobody grades: drafts of answers, own notes, a bookmark, feedback that is
//! not sent yet. All are fields of the page's one form, so that no button loses what was typed beside it.

pub mod store;

use std::collections::BTreeMap;

use chrono::NaiveDateTime;

use crate::courses::{Course, Page};
use crate::exercises::Answer;

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
}
