//! Moves the rows of one learner to another.

use std::collections::BTreeSet;

use chrono::NaiveDateTime;
use diesel::prelude::*;

use crate::base::db::Db;
use crate::base::db::schema::{events, standings, writings};
use crate::error::Result;
use crate::learning::personal::store::{WritingRow, load_writings};
use crate::learning::rebuild::store::derive_course;
use crate::people::LearnerId;

/// Gives everything that the first learner did to the second. Every event of both stays; in a course that both had begun
/// the standings follow anew from all of them, by the rules of a rebuild.
///
/// # Errors
/// The database does not answer.
pub fn join_records(db: &mut Db, gone: LearnerId, into: LearnerId) -> Result<()> {
    let of_both: Vec<String> = courses_of(db, gone)?.intersection(&courses_of(db, into)?).cloned().collect();
    keep_keys_apart(db, gone, into)?;
    for course in &of_both {
        keep_restarts_apart(db, gone, into, course)?;
        let twice = standings::table.filter(standings::learner_id.eq(gone.0)).filter(standings::course.eq(course));
        diesel::delete(twice).execute(db)?;
    }
    diesel::update(events::table.filter(events::learner_id.eq(gone.0)))
        .set(events::learner_id.eq(into.0))
        .execute(db)?;
    diesel::update(standings::table.filter(standings::learner_id.eq(gone.0)))
        .set(standings::learner_id.eq(into.0))
        .execute(db)?;
    for course in &of_both {
        derive_course(db, into, course)?;
    }
    join_writings(db, gone, into)
}

fn courses_of(db: &mut Db, learner: LearnerId) -> Result<BTreeSet<String>> {
    let courses: Vec<String> =
        standings::table.filter(standings::learner_id.eq(learner.0)).select(standings::course).distinct().load(db)?;
    Ok(courses.into_iter().collect())
}

/// The same form may have been sent in both names. Both deeds stay, so the key of one is made another.
fn keep_keys_apart(db: &mut Db, gone: LearnerId, into: LearnerId) -> Result<()> {
    let theirs = diesel::alias!(events as theirs);
    let twice: Vec<(i64, String)> = events::table
        .inner_join(theirs.on(theirs.field(events::key).eq(events::key)))
        .filter(events::learner_id.eq(gone.0))
        .filter(theirs.field(events::learner_id).eq(into.0))
        .select((events::id, events::key))
        .load(db)?;
    for (id, key) in twice {
        diesel::update(events::table.find(id)).set(events::key.eq(format!("{key}-of-{id}"))).execute(db)?;
    }
    Ok(())
}

/// Whoever begins a course again takes back what they did before, and nothing that was done in the other record. So the
/// events before the last restart of each come first, and then those since: they exchange their numbers among themselves.
fn keep_restarts_apart(db: &mut Db, gone: LearnerId, into: LearnerId, course: &str) -> Result<()> {
    let of_both = || events::table.filter(events::learner_id.eq(gone.0).or(events::learner_id.eq(into.0)));
    let rows: Vec<(i64, i64, String)> = of_both()
        .filter(events::course.eq(course))
        .order(events::id)
        .select((events::id, events::learner_id, events::kind))
        .load(db)?;
    let restart = |of: i64| {
        let own = rows.iter().filter(|(_, learner, kind)| *learner == of && kind == "restarted");
        own.map(|(id, ..)| *id).max().unwrap_or(i64::MIN)
    };
    let (of_gone, of_into) = (restart(gone.0), restart(into.0));
    let is_over = |(id, learner, _): &&(i64, i64, String)| *id <= if *learner == gone.0 { of_gone } else { of_into };
    let (over, since): (Vec<_>, Vec<_>) = rows.iter().partition(is_over);
    let moved = over.into_iter().chain(since).zip(&rows).filter(|((id, ..), (place, ..))| id != place);
    for ((id, ..), (place, ..)) in moved {
        // No number below zero is in use, so nothing is in the way.
        diesel::update(events::table.find(id)).set(events::id.eq(-place)).execute(db)?;
    }
    diesel::update(of_both().filter(events::id.lt(0))).set(events::id.eq(events::id * -1)).execute(db)?;
    Ok(())
}

/// Of two drafts of one exercise, or two bookmarks of one page, the newer stays; of two notes both do, under two names.
fn join_writings(db: &mut Db, gone: LearnerId, into: LearnerId) -> Result<()> {
    for row in load_writings(db, gone)? {
        let WritingRow { course, page, kind, item, text, changed_at, .. } = &row;
        let there = writings::table.find((gone.0, course, page, kind, item));
        let here = writings::table.find((into.0, course, page, kind, item));
        let kept: Option<(String, NaiveDateTime)> =
            here.select((writings::text, writings::changed_at)).first(db).optional()?;
        match kept {
            None => {}
            Some((kept, _)) if kind == "note" && kept != *text => {
                let beside = format!("{item}-of-{}", gone.0);
                diesel::update(there).set(writings::item.eq(beside)).execute(db)?;
            }
            Some((_, kept_at)) if kept_at >= *changed_at => {
                diesel::delete(there).execute(db)?;
            }
            Some(_) => {
                diesel::delete(here).execute(db)?;
            }
        }
    }
    diesel::update(writings::table.filter(writings::learner_id.eq(gone.0)))
        .set(writings::learner_id.eq(into.0))
        .execute(db)?;
    Ok(())
}
