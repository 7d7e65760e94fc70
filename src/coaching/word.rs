//! Who may need a word: three rules, each simple enough to be said in one sentence, and said so to the coach. They judge
//! nobody; they only say where to look first.

use chrono::NaiveDateTime;

use super::standing::Cell;
use crate::base::ids::Slug;
use crate::courses::{Course, Page};
use crate::learning::Record;

/// Who has begun and did nothing for so many days may need a word.
pub const AWAY_DAYS: i64 = 14;
/// Who did not begin within so many days after joining may need a word.
pub const NOT_BEGUN_DAYS: i64 = 7;
/// Who tried an exercise so many times without getting it right, and did nothing since, may need a word.
pub const STUCK_TRIES: u64 = 3;

/// Why somebody may need a word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// The last thing they did was one of several tries at an exercise that is not right yet.
    Stuck {
        /// The course's place among the group's courses.
        course: usize,
        /// The page.
        page: Slug,
        /// The exercise's id.
        exercise: String,
        /// How many times they tried.
        tries: u64,
    },
    /// They have begun, are not done, and did nothing for so many days.
    Away {
        /// Whole days.
        days: i64,
    },
    /// They joined so many days ago and have not begun.
    NotBegun {
        /// Whole days.
        days: i64,
    },
}

impl Reason {
    /// Which comes first where a coach looks: who is stuck is at it now.
    pub(super) fn rank(&self) -> u8 {
        match self {
            Self::Stuck { .. } => 0,
            Self::Away { .. } => 1,
            Self::NotBegun { .. } => 2,
        }
    }
}

/// Why somebody may need a word, from what they did on the group's courses; the cells are of the same courses. Who has
/// finished all of them needs none.
pub(super) fn reasons(
    joined_at: NaiveDateTime,
    records: &[(&Course, &Record)],
    cells: &[Cell],
    now: NaiveDateTime,
) -> Vec<Reason> {
    if cells.iter().all(|cell| cell.is_finished) {
        return Vec::new();
    }
    let mut reasons: Vec<Reason> = stuck(records).into_iter().collect();
    let days = |since: NaiveDateTime| (now - since).num_days();
    match cells.iter().filter_map(|cell| cell.last).max() {
        Some(last) if days(last) >= AWAY_DAYS => reasons.push(Reason::Away { days: days(last) }),
        None if days(joined_at) >= NOT_BEGUN_DAYS => reasons.push(Reason::NotBegun { days: days(joined_at) }),
        Some(_) | None => {}
    }
    reasons
}

/// The exercise of the newest deed of all, where it was tried often enough and is not right.
fn stuck(records: &[(&Course, &Record)]) -> Option<Reason> {
    let (course, (of, record)) = records.iter().enumerate().max_by_key(|(_, (_, record))| record.newest_event())?;
    let newest = record.newest_event();
    let on_page = |page: &Page| {
        page.exercises.iter().find_map(|exercise| {
            let standing = record.exercise(page, exercise)?;
            let is_stuck = standing.event == newest && !standing.done && standing.tries >= STUCK_TRIES;
            is_stuck.then(|| Reason::Stuck {
                course,
                page: page.id.clone(),
                exercise: exercise.clone(),
                tries: standing.tries,
            })
        })
    };
    of.pages().find_map(on_page)
}
