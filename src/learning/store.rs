//! Events, and what is derived from them.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::explain::is_right;
use super::{Deed, Event, Record, Standing};
use crate::base::db::schema::{events, standings};
use crate::base::db::{Db, OnConflict, Upsert};
use crate::error::Result;
use crate::exercises::{Answer, Verdict};
use crate::on_dialect;
use crate::people::LearnerId;

/// Stores an event and what follows from it, and says whether it is new; the same deed by the same form once more changes
/// nothing. Each statement is right beside any other, so [`crate::base::db::Database::append`] is enough.
///
/// # Errors
/// The database does not answer.
pub fn record_event(db: &mut Db, learner: LearnerId, event: &Event) -> Result<bool> {
    let Some(id) = insert_event(db, learner, event)? else { return Ok(false) };
    upsert_standing(db, learner, event, id)?;
    Ok(true)
}

/// Adds an event to its standing. Done is kept for an exercise (the best attempt counts) and follows the newest mark for a
/// page; of two events at once the one with the larger number is the newest, whichever is applied first.
fn upsert_standing(db: &mut Db, learner: LearnerId, event: &Event, id: i64) -> Result<()> {
    let (done, tries, best, answer, verdict) = match &event.deed {
        Deed::Answered { answer, verdict, score, .. } => {
            (is_right(*verdict), 1, *score, json(answer)?, verdict_name(*verdict))
        }
        Deed::Done => (true, 0, 0.0, String::new(), ""),
        Deed::Undone => (false, 0, 0.0, String::new(), ""),
    };
    let row = (
        standings::learner_id.eq(learner.0),
        standings::course.eq(&event.course),
        standings::page.eq(&event.page),
        standings::item.eq(event.item()),
        standings::done.eq(done),
        standings::tries.eq(tries),
        standings::best.eq(best),
        standings::answer.eq(answer),
        standings::verdict.eq(verdict),
        standings::event_id.eq(id),
        standings::changed_at.eq(event.at),
    );
    let insert = diesel::insert_into(standings::table).values(row);
    on_dialect!(db, both => Upsert::new(insert, BestAndNewest).execute(db))?;
    Ok(())
}

/// A standing after one more event: the best score, and the answer of the event with the larger number.
struct BestAndNewest;

impl OnConflict for BestAndNewest {
    const WORDS: &'static str = " ON CONFLICT (learner_id, course, page, item) DO UPDATE SET \
        tries = standings.tries + excluded.tries, \
        best = CASE WHEN excluded.best > standings.best THEN excluded.best ELSE standings.best END, \
        done = CASE WHEN standings.item <> '' THEN standings.done OR excluded.done \
            WHEN excluded.event_id > standings.event_id THEN excluded.done ELSE standings.done END, \
        answer = CASE WHEN excluded.event_id > standings.event_id THEN excluded.answer ELSE standings.answer END, \
        verdict = CASE WHEN excluded.event_id > standings.event_id THEN excluded.verdict ELSE standings.verdict END, \
        changed_at = CASE WHEN excluded.event_id > standings.event_id THEN excluded.changed_at ELSE standings.changed_at END, \
        event_id = CASE WHEN excluded.event_id > standings.event_id THEN excluded.event_id ELSE standings.event_id END";
}

/// The number of the new row; `None` where the same deed is stored already and nothing else was done since. Another deed in
/// between makes it a new one: whoever goes back to a form and sends their first answer again means that answer.
fn insert_event(db: &mut Db, learner: LearnerId, event: &Event) -> Result<Option<i64>> {
    let key = event.key();
    if let Some(id) = insert_under(db, learner, event, &key)? {
        return Ok(Some(id));
    }
    let (kind, answer, ..) = columns(&event.deed)?;
    match newest_of_item(db, learner, event)? {
        Some((newest, its_kind, its_answer)) if (its_kind.as_str(), &its_answer) != (kind, &answer) => {
            insert_under(db, learner, event, &format!("{key}-after-{newest}"))
        }
        _ => Ok(None),
    }
}

/// The number, kind and answer of the newest event of the same item.
fn newest_of_item(db: &mut Db, learner: LearnerId, event: &Event) -> Result<Option<(i64, String, String)>> {
    let of_item = events::table
        .filter(events::learner_id.eq(learner.0))
        .filter(events::course.eq(&event.course))
        .filter(events::page.eq(&event.page))
        .filter(events::item.eq(event.item()));
    let newest = of_item.order(events::id.desc()).select((events::id, events::kind, events::answer));
    Ok(newest.first(db).optional()?)
}

/// A deed as it is stored: kind, answer, verdict, score.
fn columns(deed: &Deed) -> Result<(&'static str, String, &'static str, f64)> {
    Ok(match deed {
        Deed::Answered { answer, verdict, score, .. } => ("answered", json(answer)?, verdict_name(*verdict), *score),
        Deed::Done => ("done", String::new(), "", 0.0),
        Deed::Undone => ("undone", String::new(), "", 0.0),
    })
}

/// The number of the new row; `None` where this key is taken.
fn insert_under(db: &mut Db, learner: LearnerId, event: &Event, key: &str) -> Result<Option<i64>> {
    let (kind, answer, verdict, score) = columns(&event.deed)?;
    let row = (
        events::learner_id.eq(learner.0),
        events::key.eq(key),
        events::kind.eq(kind),
        events::course.eq(&event.course),
        events::page.eq(&event.page),
        events::item.eq(event.item()),
        events::revision.eq(&event.revision),
        events::language.eq(&event.language),
        events::answer.eq(answer),
        events::verdict.eq(verdict),
        events::score.eq(score),
        events::happened_at.eq(event.at),
    );
    let id = on_dialect!(db, both => diesel::insert_into(events::table)
        .values(row)
        .on_conflict((events::learner_id, events::key))
        .do_nothing()
        .returning(events::id)
        .get_result(db)
        .optional())?;
    Ok(id)
}

/// The record of a learner in one course.
///
/// # Errors
/// The database does not answer.
pub fn load_record(db: &mut Db, learner: LearnerId, course: &str) -> Result<Record> {
    let rows: Vec<StandingRow> = standings::table
        .filter(standings::learner_id.eq(learner.0))
        .filter(standings::course.eq(course))
        .select(StandingRow::as_select())
        .load(db)?;
    Ok(Record::new(rows.into_iter().map(StandingRow::standing)))
}

/// The records of a learner in all courses they have begun, by course; without the answers, which only a content page shows.
///
/// # Errors
/// The database does not answer.
pub fn load_records(db: &mut Db, learner: LearnerId) -> Result<BTreeMap<String, Record>> {
    let rows: Vec<BareRow> =
        standings::table.filter(standings::learner_id.eq(learner.0)).select(BareRow::as_select()).load(db)?;
    let mut by_course: BTreeMap<String, Vec<_>> = BTreeMap::new();
    for BareRow { course, page, item, done, tries, best, event_id: event, changed_at } in rows {
        let tries = tries.max(0).unsigned_abs();
        let standing = Standing { done, tries, best, answer: None, changed_at, event };
        by_course.entry(course).or_default().push((page, item, standing));
    }
    Ok(by_course.into_iter().map(|(course, rows)| (course, Record::new(rows))).collect())
}

/// The code of the language that a learner last did something in.
///
/// # Errors
/// The database does not answer.
pub fn last_language(db: &mut Db, learner: LearnerId) -> Result<Option<String>> {
    let newest =
        events::table.filter(events::learner_id.eq(learner.0)).order(events::id.desc()).select(events::language);
    Ok(newest.first(db).optional()?)
}

/// A standing without its answer, in any course.
#[derive(Queryable, Selectable)]
#[diesel(table_name = standings)]
struct BareRow {
    course: String,
    page: String,
    item: String,
    done: bool,
    tries: i64,
    best: f64,
    event_id: i64,
    changed_at: NaiveDateTime,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = standings)]
struct StandingRow {
    page: String,
    item: String,
    done: bool,
    tries: i64,
    best: f64,
    answer: String,
    event_id: i64,
    changed_at: NaiveDateTime,
}

impl StandingRow {
    /// An answer of a kind that this program no longer knows is as good as none; its event keeps it.
    fn standing(self) -> (String, String, Standing) {
        let standing = Standing {
            done: self.done,
            tries: self.tries.max(0).unsigned_abs(),
            best: self.best,
            answer: serde_json::from_str(&self.answer).ok(),
            changed_at: self.changed_at,
            event: self.event_id,
        };
        (self.page, self.item, standing)
    }
}

fn json(answer: &Answer) -> Result<String> {
    serde_json::to_string(answer).map_err(|error| anyhow::Error::new(error).into())
}

/// The name of a verdict in the database, which never changes.
fn verdict_name(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Right => "right",
        Verdict::Partly => "partly",
        Verdict::NotYet => "not-yet",
        Verdict::Recorded => "recorded",
    }
}

/// How much is kept of a learner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kept {
    /// Exercises with an answer.
    pub answers: i64,
    /// Pages marked as done.
    pub pages: i64,
}

/// Counts what is kept of a learner.
///
/// # Errors
/// The database does not answer.
pub fn count_kept(db: &mut Db, learner: LearnerId) -> Result<Kept> {
    let of = standings::table.filter(standings::learner_id.eq(learner.0));
    let answers = of.filter(standings::item.ne("")).count().get_result(db)?;
    let pages = of.filter(standings::item.eq("")).filter(standings::done.eq(true)).count().get_result(db)?;
    Ok(Kept { answers, pages })
}
