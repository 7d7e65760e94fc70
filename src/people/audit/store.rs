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

/// Adds a line that somebody looked at a group or at a member of one, unless the same look of theirs is there already today (UTC): one line a day says it. This
/// wants [`crate::base::db::Database::write`].
///
/// # Errors
/// The database does not answer.
pub fn insert_look(db: &mut Db, entry: &Entry, now: NaiveDateTime) -> Result<()> {
    let mut same = audit::table
        .filter(audit::actor_id.eq(entry.actor.map(|account| account.0)))
        .filter(audit::happened_at.ge(first_of_day(now)))
        .filter(audit::act.eq(entry.act.key()))
        .filter(audit::group_id.eq(entry.group.map(|group| group.0)))
        .into_boxed();
    same = match entry.about {
        Some(about) => same.filter(audit::about_id.eq(about.0)),
        None => same.filter(audit::about_id.is_null()),
    };
    let known: Option<i64> = same.select(audit::id).first(db).optional()?;
    if known.is_none() { insert_entry(db, entry, now) } else { Ok(()) }
}

/// The first moment of a day, in UTC.
pub fn first_of_day(now: NaiveDateTime) -> NaiveDateTime {
    now.date().and_time(chrono::NaiveTime::MIN)
}
