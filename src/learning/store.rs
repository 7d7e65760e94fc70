//! Events, and what is derived from them.

use std::collections::BTreeMap;

use diesel::dsl::{case_when, count_star};
use diesel::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::explain::is_right;
use super::writings::store::NOTE;
use super::{Deed, Event, REACHED, Record, Standing};
use crate::base::db::schema::{events, learners, standings, writings};
use crate::base::db::{Db, Moment, OnConflict, Upsert};
use crate::base::ids::Slug;
use crate::courses::Page;
use crate::error::Result;
use crate::on_dialect;
use crate::people::LearnerId;
use crate::people::keepers::Amount;

/// A standing in any course, without the answer of an exercise.
pub type BareRow = (String, String, String, bool, i64, f64, String, i64, Moment);

/// The columns of a [`BareRow`], where `case_when`, `standings` and `REACHED` are named: what an exercise was answered with is not even read.
macro_rules! bare {
    () => {
        (
            standings::course,
            standings::page,
            standings::item,
            standings::done,
            standings::tries,
            standings::best,
            case_when(standings::item.eq(REACHED), standings::answer).otherwise(""),
            standings::event_id,
            standings::changed_at,
        )
    };
}
pub(crate) use bare;

/// Stores an event and what follows from it, and says whether it is new; the same deed by the same form once more changes
/// nothing. Each statement is right beside any other, so [`crate::base::db::Database::append`] is enough.
///
/// # Errors
/// The database does not answer.
pub fn record_event(db: &mut Db, learner: LearnerId, event: &Event) -> Result<bool> {
    await_turn(db, learner)?;
    let Some(id) = insert_event(db, learner, event)? else { return Ok(false) };
    if event.deed == Deed::Restarted {
        delete_standings(db, learner, &event.course)?;
    }
    upsert_standing(db, learner, event, id)?;
    Ok(true)
}

/// Waits on PostgreSQL until no other event of the same learner is under way: what was reached, and beginning again, follow
/// from all that was done before, and a note from what is kept of it. On SQLite all changes go one after the other.
pub(super) fn await_turn(db: &mut Db, learner: LearnerId) -> Result<()> {
    on_dialect!(db, sqlite => { let _ = db; }, postgres => {
        let own = learners::table.filter(learners::id.eq(learner.0)).select(learners::id);
        own.for_no_key_update().first::<i64>(db).optional()?;
    });
    Ok(())
}

/// Lets go of where a learner stands in a course, but for that it was finished.
fn delete_standings(db: &mut Db, learner: LearnerId, course: &str) -> Result<()> {
    let of_course = standings::table.filter(standings::learner_id.eq(learner.0)).filter(standings::course.eq(course));
    diesel::delete(of_course.filter(standings::page.ne("").or(standings::item.ne(REACHED)))).execute(db)?;
    Ok(())
}

/// Adds an event to its standing. Done is kept for an exercise (the best attempt counts) and follows the newest mark for a
/// page; of two events at once the one with the larger number is the newest, whichever is applied first.
fn upsert_standing(db: &mut Db, learner: LearnerId, event: &Event, id: i64) -> Result<()> {
    let (_, answer, verdict, score) = columns(&event.deed)?;
    let (done, tries) = match &event.deed {
        Deed::Answered { verdict, .. } => (is_right(*verdict), 1),
        Deed::Done | Deed::Reached(_) | Deed::Restarted => (true, 0),
        Deed::Undone => (false, 0),
    };
    let row = (
        standings::learner_id.eq(learner.0),
        standings::course.eq(&event.course),
        standings::page.eq(&event.page),
        standings::item.eq(event.item()),
        standings::done.eq(done),
        standings::tries.eq(tries),
        standings::best.eq(score),
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
        Deed::Answered { answer, verdict, score, .. } => ("answered", json(answer)?, verdict.name(), *score),
        Deed::Done => ("done", String::new(), "", 0.0),
        Deed::Undone => ("undone", String::new(), "", 0.0),
        Deed::Reached(reached) => ("reached", json(reached)?, "", 0.0),
        Deed::Restarted => ("restarted", String::new(), "", 0.0),
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
    let of_course = standings::table.filter(standings::learner_id.eq(learner.0)).filter(standings::course.eq(course));
    let rows: Vec<StandingRow> = on_dialect!(db, both => of_course.select(StandingRow::as_select()).load(db))?;
    Ok(Record::new(rows.into_iter().map(StandingRow::standing)))
}

/// What a learner did on one page, under any of its ids, and whether they finished its course.
///
/// # Errors
/// The database does not answer.
pub fn load_page_record(db: &mut Db, learner: LearnerId, course: &str, page: &Page) -> Result<Record> {
    let of_course = standings::table.filter(standings::learner_id.eq(learner.0)).filter(standings::course.eq(course));
    // A list of ids makes a statement that is prepared anew each time: only where there are several.
    let rows: Vec<StandingRow> = if page.formerly.is_empty() {
        let of_page = of_course.filter(standings::page.eq(page.id.as_str()).or(standings::page.eq("")));
        on_dialect!(db, both => of_page.select(StandingRow::as_select()).load(db))?
    } else {
        let ids = page.ids().map(Slug::as_str).chain([""]);
        let of_page = of_course.filter(standings::page.eq_any(ids));
        on_dialect!(db, both => of_page.select(StandingRow::as_select()).load(db))?
    };
    Ok(Record::new(rows.into_iter().map(StandingRow::standing)))
}

/// The records of a learner in all courses they have begun, by course; without the answers, which only a content page shows.
///
/// # Errors
/// The database does not answer.
pub fn load_records(db: &mut Db, learner: LearnerId) -> Result<BTreeMap<String, Record>> {
    let all = standings::table.filter(standings::learner_id.eq(learner.0)).select(bare!());
    let rows: Vec<BareRow> = on_dialect!(db, both => all.load(db))?;
    let mut records: BTreeMap<String, Record> = BTreeMap::new();
    for (course, (page, item, standing)) in rows.into_iter().map(bare_standing) {
        records.entry(course).or_default().insert(page, item, standing);
    }
    Ok(records)
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

/// The course of a row, and its page, item and standing.
pub fn bare_standing(row: BareRow) -> (String, (String, String, Standing)) {
    let (course, page, item, done, tries, best, answer, event_id, changed_at) = row;
    (course, StandingRow { page, item, done, tries, best, answer, event_id, changed_at }.standing())
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
    changed_at: Moment,
}

impl StandingRow {
    /// An answer of a kind that this program no longer knows is as good as none; its event keeps it.
    fn standing(self) -> (String, String, Standing) {
        let is_reached = self.item == REACHED;
        let standing = Standing {
            done: self.done,
            tries: self.tries.max(0).unsigned_abs(),
            best: self.best,
            answer: read(&self.answer).filter(|_| !is_reached),
            reached: read(&self.answer).filter(|_| is_reached),
            changed_at: self.changed_at.into(),
            event: self.event_id,
        };
        (self.page, self.item, standing)
    }
}

/// What a text of JSON says, where there is one that this program knows.
fn read<T: DeserializeOwned>(text: &str) -> Option<T> {
    if text.is_empty() { None } else { serde_json::from_str(text).ok() }
}

fn json(value: &impl Serialize) -> Result<String> {
    serde_json::to_string(value).map_err(|error| anyhow::Error::new(error).into())
}

/// Counts what is kept of a learner.
///
/// # Errors
/// The database does not answer.
pub fn count_kept(db: &mut Db, learner: LearnerId) -> Result<Amount> {
    let of = standings::table.filter(standings::learner_id.eq(learner.0));
    let answers = of.filter(standings::item.ne_all(["", REACHED])).count().get_result(db)?;
    let marked = of.filter(standings::item.eq("")).filter(standings::page.ne("")).filter(standings::done.eq(true));
    let pages = marked.count().get_result(db)?;
    let written = writings::table.filter(writings::learner_id.eq(learner.0)).group_by(writings::kind);
    let written: BTreeMap<String, i64> = written.select((writings::kind, count_star())).load(db)?.into_iter().collect();
    let notes = written.get(NOTE).copied().unwrap_or_default();
    let others = written.values().sum::<i64>() - notes;
    Ok(Amount { answers, pages, notes, others, ..Amount::default() })
}
