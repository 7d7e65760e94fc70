//! Derives the standings anew from the events, and mends those that differ. Nothing is graded again: verdict and score
//! are those that the events were stored with.

pub mod store;

use std::collections::BTreeMap;
use std::time::Duration;

use chrono::NaiveDateTime;

use super::REACHED;
use crate::base::db::Database;
use crate::error::Result;
use crate::people::LearnerId;

/// How long a piece may take, so that people who answer meanwhile do not wait for it.
const PIECE: Duration = Duration::from_millis(25);

/// What a rebuild looked at and what it found.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Learners.
    pub learners: usize,
    /// Events of theirs.
    pub events: usize,
    /// Standings, those that are stored and those that are missing.
    pub standings: usize,
    /// Standings that were not what the events say: missing, of no event, or of another content.
    pub differing: usize,
}

/// What an event is about: an exercise of a page; with an empty item the page itself, with an empty page the course.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The course's id.
    pub course: String,
    /// The page's id.
    pub page: String,
    /// The exercise's id, or nothing.
    pub item: String,
}

/// What a stored event says, in the words of the database.
#[derive(Debug, Clone, PartialEq)]
pub struct Said {
    /// The number of the event; a larger one is newer.
    pub id: i64,
    /// `answered`, `done`, `undone`, `reached` or `restarted`.
    pub kind: String,
    /// The answer, empty for a mark. It is not read, so that one of a kind that is no longer known stays as it is.
    pub answer: String,
    /// The verdict of then, empty for a mark.
    pub verdict: String,
    /// The score of then.
    pub score: f64,
    /// When.
    pub at: NaiveDateTime,
}

/// A standing, in the words of the database.
#[derive(Debug, Clone, PartialEq)]
pub struct Derived {
    /// Whether the page is marked as done, or the exercise was ever answered right.
    pub done: bool,
    /// How many times the exercise was answered.
    pub tries: i64,
    /// The best score.
    pub best: f64,
    /// The newest answer.
    pub answer: String,
    /// Its verdict.
    pub verdict: String,
    /// The number of the newest event.
    pub event: i64,
    /// When that was.
    pub changed_at: NaiveDateTime,
}

/// The standings that follow from events, which come in the order of their numbers.
pub fn replay(events: impl IntoIterator<Item = (Place, Said)>) -> BTreeMap<Place, Derived> {
    let mut standings: BTreeMap<Place, Derived> = BTreeMap::new();
    for (place, said) in events {
        if said.kind == "restarted" {
            standings
                .retain(|known, _| known.course != place.course || (known.page.is_empty() && known.item == REACHED));
        }
        let is_answer = said.kind == "answered";
        let was_right = is_answer && standings.get(&place).is_some_and(|before| before.done);
        let (tries, best) = standings.get(&place).map_or((0, 0.0), |before| (before.tries, before.best));
        let standing = Derived {
            done: was_right
                || matches!(said.kind.as_str(), "done" | "reached" | "restarted")
                || matches!(said.verdict.as_str(), "right" | "recorded"),
            tries: tries + i64::from(is_answer),
            best: if said.score > best { said.score } else { best },
            answer: said.answer,
            verdict: said.verdict,
            event: said.id,
            changed_at: said.at,
        };
        standings.insert(place, standing);
    }
    standings
}

/// Replays all events and compares the standings with what follows; with `mend`, those that differ are written anew.
/// It goes in short pieces, and people may answer at the same time.
///
/// # Errors
/// The database does not answer.
pub async fn rebuild(database: &Database, mend: bool) -> Result<Outcome> {
    let mut outcome = Outcome::default();
    let mut after = None;
    loop {
        let compared = database.read(move |db| store::compare_some(db, after, PIECE)).await?;
        let Some(last) = compared.last else { return Ok(outcome) };
        after = Some(last);
        outcome.learners += compared.learners;
        outcome.events += compared.events;
        outcome.standings += compared.standings;
        outcome.differing += settle(database, compared.suspects, mend).await?;
    }
}

/// How many of the suspects do differ. What looked like a difference may have been an answer that came between reading the
/// events and reading the standings; so each is looked at once more, as if alone.
async fn settle(database: &Database, mut suspects: Vec<(LearnerId, Place)>, mend: bool) -> Result<usize> {
    let mut differing = 0;
    while !suspects.is_empty() {
        let piece = suspects.clone();
        let settled = database.write(move |db| store::settle_some(db, &piece, mend, PIECE)).await?;
        differing += settled.differing;
        suspects.drain(..settled.looked_at);
    }
    Ok(differing)
}
