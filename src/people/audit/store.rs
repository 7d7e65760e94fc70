//! The rows of the audit trail.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::Entry;
use crate::base::db::Db;
use crate::base::db::schema::audit;
use crate::error::Result;

/// Adds a line, within the transaction of what it tells.
///
/// # Errors
/// The database does not answer.
pub fn insert_entry(db: &mut Db, entry: &Entry, now: NaiveDateTime) -> Result<()> {
    diesel::insert_into(audit::table)
        .values((
            audit::happened_at.eq(now),
            audit::act.eq(entry.act.key()),
            audit::actor_id.eq(entry.actor.map(|account| account.0)),
            audit::about_id.eq(entry.about.map(|account| account.0)),
            audit::group_id.eq(entry.group.map(|group| group.0)),
            audit::detail.eq(&entry.detail),
        ))
        .execute(db)?;
    Ok(())
}
