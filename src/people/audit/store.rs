//! The rows of the audit trail.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use serde::Serialize;

use super::{Act, Entry};
use crate::base::db::Db;
use crate::base::db::schema::{accounts, audit};
use crate::error::Result;
use crate::people::LearnerId;
use crate::people::accounts::AccountId;

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

/// A line as it is stored.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Serialize)]
#[diesel(table_name = audit)]
pub struct EntryRow {
    /// Its number.
    pub id: i64,
    /// When it was, in UTC.
    pub happened_at: NaiveDateTime,
    /// What was done ([`super::Act::key`]).
    pub act: String,
    /// The number of the account of who did it; nobody where it was the console or the house itself.
    pub actor_id: Option<i64>,
    /// The number of the account of whom it was done to.
    pub about_id: Option<i64>,
    /// The number of the group in which it was.
    pub group_id: Option<i64>,
    /// What exactly.
    pub detail: String,
}

/// The newest lines before a number, at most so many; of one person (who did it, or to whom it was done) and of one act where
/// that is asked for.
///
/// # Errors
/// The database does not answer.
pub fn list_entries(
    db: &mut Db,
    person: Option<AccountId>,
    act: Option<Act>,
    before: Option<i64>,
    most: i64,
) -> Result<Vec<EntryRow>> {
    let mut rows = audit::table.select(EntryRow::as_select()).into_boxed();
    if let Some(person) = person {
        rows = rows.filter(audit::actor_id.eq(person.0).or(audit::about_id.eq(person.0)).assume_not_null());
    }
    if let Some(act) = act {
        rows = rows.filter(audit::act.eq(act.key()));
    }
    if let Some(before) = before {
        rows = rows.filter(audit::id.lt(before));
    }
    Ok(rows.order(audit::id.desc()).limit(most).load(db)?)
}

/// What others did to whoever has this record, the newest first: who looked, who changed what.
///
/// # Errors
/// The database does not answer.
pub fn load_about(db: &mut Db, learner: LearnerId) -> Result<Vec<EntryRow>> {
    let own = accounts::table.filter(accounts::learner_id.eq(learner.0)).select(accounts::id.nullable());
    let rows = audit::table.filter(audit::about_id.eq_any(own)).select(EntryRow::as_select());
    Ok(rows.order(audit::id.desc()).load(db)?)
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
