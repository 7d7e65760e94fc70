//! Moves the rows of one learner to another.

use std::collections::BTreeSet;

use chrono::NaiveDateTime;
use diesel::prelude::*;

use crate::base::db::Db;
use crate::base::db::schema::{drafts, events, standings};
use crate::error::Result;
use crate::learning::rebuild::store::derive_course;
use crate::people::LearnerId;

/// Gives everything that the first learner did to the second. Every event of both stays; in a course that both had begun
/// the standings follow anew from all of them, by the rules of a rebuild. Of two drafts of one exercise the newer stays.
///
/// # Errors
/// The database does not answer.
pub fn join_records(db: &mut Db, gone: LearnerId, into: LearnerId) -> Result<()> {
    let of_both: Vec<String> = courses_of(db, gone)?.intersection(&courses_of(db, into)?).cloned().collect();
    keep_keys_apart(db, gone, into)?;
    diesel::update(events::table.filter(events::learner_id.eq(gone.0)))
        .set(events::learner_id.eq(into.0))
        .execute(db)?;
    for course in &of_both {
        let twice = standings::table.filter(standings::learner_id.eq(gone.0)).filter(standings::course.eq(course));
        diesel::delete(twice).execute(db)?;
    }
    diesel::update(standings::table.filter(standings::learner_id.eq(gone.0)))
        .set(standings::learner_id.eq(into.0))
        .execute(db)?;
    for course in &of_both {
        derive_course(db, into, course)?;
    }
    join_drafts(db, gone, into)
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

fn join_drafts(db: &mut Db, gone: LearnerId, into: LearnerId) -> Result<()> {
    type Row = (String, String, String, NaiveDateTime);
    let rows: Vec<Row> = drafts::table
        .filter(drafts::learner_id.eq(gone.0))
        .select((drafts::course, drafts::page, drafts::item, drafts::changed_at))
        .load(db)?;
    for (course, page, item, changed_at) in &rows {
        let here = drafts::table.find((into.0, course, page, item));
        let kept: Option<NaiveDateTime> = here.select(drafts::changed_at).first(db).optional()?;
        match kept {
            Some(kept) if kept >= *changed_at => {
                diesel::delete(drafts::table.find((gone.0, course, page, item))).execute(db)?;
            }
            Some(_) => {
                diesel::delete(here).execute(db)?;
            }
            None => {}
        }
    }
    diesel::update(drafts::table.filter(drafts::learner_id.eq(gone.0)))
        .set(drafts::learner_id.eq(into.0))
        .execute(db)?;
    Ok(())
}
