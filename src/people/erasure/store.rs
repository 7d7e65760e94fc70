//! The rows of the erasure log.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::Erasure;
use crate::base::db::Db;
use crate::base::db::schema::{erasures, learners};
use crate::error::Result;
use crate::on_dialect;
use crate::people::LearnerId;

/// Erases a learner with everything that is kept of them, and notes that it was done.
///
/// # Errors
/// The database does not answer.
pub fn erase_learner(db: &mut Db, learner: LearnerId, now: NaiveDateTime) -> Result<()> {
    let row = learners::table.filter(learners::id.eq(learner.0));
    let Some(began_at) = row.select(learners::created_at).first::<NaiveDateTime>(db).optional()? else { return Ok(()) };
    diesel::delete(row).execute(db)?;
    note_erasure(db, &Erasure { learner: learner.0, began_at, erased_at: now })
}

fn note_erasure(db: &mut Db, erasure: &Erasure) -> Result<()> {
    let row = (
        erasures::learner_number.eq(erasure.learner),
        erasures::record_began_at.eq(erasure.began_at),
        erasures::erased_at.eq(erasure.erased_at),
    );
    on_dialect!(db, both => diesel::insert_into(erasures::table).values(row).on_conflict_do_nothing().execute(db))?;
    Ok(())
}

/// All that were erased, the first one first: to be read before a copy from before is brought back.
///
/// # Errors
/// The database does not answer.
pub fn load_erasures(db: &mut Db) -> Result<Vec<Erasure>> {
    let columns = (erasures::learner_number, erasures::record_began_at, erasures::erased_at);
    let rows: Vec<(i64, NaiveDateTime, NaiveDateTime)> =
        erasures::table.order((erasures::erased_at, erasures::learner_number)).select(columns).load(db)?;
    let erasure = |(learner, began_at, erased_at)| Erasure { learner, began_at, erased_at };
    Ok(rows.into_iter().map(erasure).collect())
}

/// Erases, in a copy that was brought back, whoever had been erased since it was made. How many that were. A record that only
/// has the same number as one that was erased stays.
///
/// # Errors
/// The database does not answer.
pub fn replay_erasures(db: &mut Db, erased: &[Erasure]) -> Result<usize> {
    let mut count = 0;
    for erasure in erased {
        let row =
            learners::table.filter(learners::id.eq(erasure.learner)).filter(learners::created_at.eq(erasure.began_at));
        count += diesel::delete(row).execute(db)?;
        note_erasure(db, erasure)?;
    }
    Ok(count)
}
