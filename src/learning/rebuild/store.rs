//! Events and standings as a rebuild compares them.

use std::time::{Duration, Instant};

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::{Derived, Place, Said, replay};
use crate::base::db::Db;
use crate::base::db::schema::{events, learners, standings};
use crate::error::Result;
use crate::people::LearnerId;

/// What was compared.
#[derive(Debug, Default)]
pub struct Compared {
    /// How many learners.
    pub learners: usize,
    /// How many events of theirs.
    pub events: usize,
    /// How many standings, stored or missing.
    pub standings: usize,
    /// Where they differ.
    pub suspects: Vec<(LearnerId, Place)>,
    /// The learner to go on after; `None` at the end.
    pub last: Option<LearnerId>,
}

/// Compares the standings of the next learners with what their events say, until the time is up.
///
/// # Errors
/// The database does not answer.
pub fn compare_some(db: &mut Db, after: Option<LearnerId>, time: Duration) -> Result<Compared> {
    let begun = Instant::now();
    let after = after.map_or(i64::MIN, |learner| learner.0);
    let next: Vec<i64> =
        learners::table.filter(learners::id.gt(after)).order(learners::id).limit(200).select(learners::id).load(db)?;
    let mut compared = Compared::default();
    for id in next {
        compare(db, LearnerId(id), &mut compared)?;
        if begun.elapsed() > time {
            break;
        }
    }
    Ok(compared)
}

/// Compares the standings of one learner with what their events say.
fn compare(db: &mut Db, learner: LearnerId, compared: &mut Compared) -> Result<()> {
    let events: Vec<EventRow> = events::table
        .filter(events::learner_id.eq(learner.0))
        .order(events::id)
        .select(EventRow::as_select())
        .load(db)?;
    let stored: Vec<StandingRow> =
        standings::table.filter(standings::learner_id.eq(learner.0)).select(StandingRow::as_select()).load(db)?;
    compared.learners += 1;
    compared.events += events.len();
    compared.last = Some(learner);
    let mut said = replay(events.into_iter().map(EventRow::said));
    let mut suspects = Vec::new();
    for (place, standing) in stored.into_iter().map(StandingRow::standing) {
        compared.standings += 1;
        if said.remove(&place).as_ref() != Some(&standing) {
            suspects.push(place);
        }
    }
    compared.standings += said.len();
    suspects.extend(said.into_keys());
    compared.suspects.extend(suspects.into_iter().map(|place| (learner, place)));
    Ok(())
}

/// What was settled.
#[derive(Debug, Default)]
pub struct Settled {
    /// How many of the suspects, from the first on.
    pub looked_at: usize,
    /// How many of them do differ.
    pub differing: usize,
}

/// Compares these standings once more, until the time is up, and with `mend` writes those that differ anew. Standing and
/// events must be of one moment: this wants [`crate::base::db::Database::write`].
///
/// # Errors
/// The database does not answer.
pub fn settle_some(db: &mut Db, suspects: &[(LearnerId, Place)], mend: bool, time: Duration) -> Result<Settled> {
    let begun = Instant::now();
    let mut settled = Settled::default();
    for (learner, place) in suspects {
        settled.looked_at += 1;
        let said = standing_said(db, *learner, place)?;
        if said != stored_standing(db, *learner, place)? {
            settled.differing += 1;
            if mend {
                replace_standing(db, *learner, place, said)?;
            }
        }
        if begun.elapsed() > time {
            break;
        }
    }
    Ok(settled)
}

/// What the events say about one standing: those of its own place, and where the course was begun again.
fn standing_said(db: &mut Db, learner: LearnerId, place: &Place) -> Result<Option<Derived>> {
    let events: Vec<EventRow> = events::table
        .filter(events::learner_id.eq(learner.0))
        .filter(events::course.eq(&place.course))
        .filter(events::page.eq(&place.page).and(events::item.eq(&place.item)).or(events::kind.eq("restarted")))
        .order(events::id)
        .select(EventRow::as_select())
        .load(db)?;
    Ok(replay(events.into_iter().map(EventRow::said)).remove(place))
}

fn stored_standing(db: &mut Db, learner: LearnerId, place: &Place) -> Result<Option<Derived>> {
    let stored: Option<StandingRow> = standings::table
        .find((learner.0, &place.course, &place.page, &place.item))
        .select(StandingRow::as_select())
        .get_result(db)
        .optional()?;
    Ok(stored.map(|row| row.standing().1))
}

/// Derives all standings of a learner in one course anew. Standings and events must be of one moment: this wants
/// [`crate::base::db::Database::write`].
///
/// # Errors
/// The database does not answer.
pub fn derive_course(db: &mut Db, learner: LearnerId, course: &str) -> Result<()> {
    let events: Vec<EventRow> = events::table
        .filter(events::learner_id.eq(learner.0))
        .filter(events::course.eq(course))
        .order(events::id)
        .select(EventRow::as_select())
        .load(db)?;
    let stored = standings::table.filter(standings::learner_id.eq(learner.0)).filter(standings::course.eq(course));
    diesel::delete(stored).execute(db)?;
    for (place, said) in replay(events.into_iter().map(EventRow::said)) {
        insert_standing(db, learner, &place, said)?;
    }
    Ok(())
}

fn replace_standing(db: &mut Db, learner: LearnerId, place: &Place, said: Option<Derived>) -> Result<()> {
    diesel::delete(standings::table.find((learner.0, &place.course, &place.page, &place.item))).execute(db)?;
    said.map_or(Ok(()), |said| insert_standing(db, learner, place, said))
}

fn insert_standing(db: &mut Db, learner: LearnerId, place: &Place, said: Derived) -> Result<()> {
    let row = (
        standings::learner_id.eq(learner.0),
        standings::course.eq(&place.course),
        standings::page.eq(&place.page),
        standings::item.eq(&place.item),
        standings::done.eq(said.done),
        standings::tries.eq(said.tries),
        standings::best.eq(said.best),
        standings::answer.eq(said.answer),
        standings::verdict.eq(said.verdict),
        standings::event_id.eq(said.event),
        standings::changed_at.eq(said.changed_at),
    );
    diesel::insert_into(standings::table).values(row).execute(db)?;
    Ok(())
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = events)]
struct EventRow {
    id: i64,
    kind: String,
    course: String,
    page: String,
    item: String,
    answer: String,
    verdict: String,
    score: f64,
    happened_at: NaiveDateTime,
}

impl EventRow {
    fn said(self) -> (Place, Said) {
        let Self { id, kind, course, page, item, answer, verdict, score, happened_at: at } = self;
        (Place { course, page, item }, Said { id, kind, answer, verdict, score, at })
    }
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = standings)]
struct StandingRow {
    course: String,
    page: String,
    item: String,
    done: bool,
    tries: i64,
    best: f64,
    answer: String,
    verdict: String,
    event_id: i64,
    changed_at: NaiveDateTime,
}

impl StandingRow {
    fn standing(self) -> (Place, Derived) {
        let Self { course, page, item, done, tries, best, answer, verdict, event_id: event, changed_at } = self;
        (Place { course, page, item }, Derived { done, tries, best, answer, verdict, event, changed_at })
    }
}
