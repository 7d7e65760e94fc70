//! The rows of jobs.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use crate::base::db::Db;
use crate::base::db::schema::jobs;
use crate::error::Result;
use crate::on_dialect;

/// Takes a job that is due, until a moment at which it is taken for broken off; `false` where it is not due or another process
/// has it.
///
/// # Errors
/// The database does not answer.
pub fn claim_job(db: &mut Db, name: &str, now: NaiveDateTime, until: NaiveDateTime) -> Result<bool> {
    let row = (jobs::name.eq(name), jobs::due_at.eq(now), jobs::done.eq(0), jobs::fault.eq(""));
    on_dialect!(db, both => diesel::insert_into(jobs::table).values(row).on_conflict_do_nothing().execute(db))?;
    let due = jobs::table.filter(jobs::name.eq(name)).filter(jobs::due_at.le(now));
    Ok(diesel::update(due).set((jobs::due_at.eq(until), jobs::began_at.eq(now))).execute(db)? > 0)
}

/// Notes how a job went, and when it is due again.
///
/// # Errors
/// The database does not answer.
pub fn end_job(
    db: &mut Db,
    name: &str,
    now: NaiveDateTime,
    due_at: NaiveDateTime,
    done: i64,
    fault: &str,
) -> Result<()> {
    diesel::update(jobs::table.filter(jobs::name.eq(name)))
        .set((jobs::ended_at.eq(now), jobs::due_at.eq(due_at), jobs::done.eq(done), jobs::fault.eq(fault)))
        .execute(db)?;
    Ok(())
}

/// How a job went last.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = jobs)]
pub struct JobRow {
    /// Its name.
    pub name: String,
    /// When it is due again, in UTC.
    pub due_at: NaiveDateTime,
    /// When it was begun last, in UTC.
    pub began_at: Option<NaiveDateTime>,
    /// When it ended last, in UTC.
    pub ended_at: Option<NaiveDateTime>,
    /// How many things it did.
    pub done: i64,
    /// What went wrong; empty where nothing did.
    pub fault: String,
}

/// All jobs that were ever begun, by name.
///
/// # Errors
/// The database does not answer.
pub fn list_jobs(db: &mut Db) -> Result<Vec<JobRow>> {
    Ok(jobs::table.order(jobs::name).select(JobRow::as_select()).load(db)?)
}
