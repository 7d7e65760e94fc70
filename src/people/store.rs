//! The rows of learners and guests.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use serde::Serialize;

use super::LearnerId;
use crate::base::db::Db;
use crate::base::db::schema::{guests, learners};
use crate::error::Result;

/// The learner of a guest's token, by the token's hash.
///
/// # Errors
/// The database does not answer.
pub fn find_guest(db: &mut Db, token_hash: &[u8]) -> Result<Option<LearnerId>> {
    let found = guests::table
        .filter(guests::token_hash.eq(token_hash))
        .select(guests::learner_id)
        .get_result::<i64>(db)
        .optional()?;
    Ok(found.map(LearnerId))
}

/// Who does something worth keeping. It can be used again when a transaction is repeated.
#[derive(Debug, Clone)]
pub enum Actor {
    /// A learner of before.
    Known(LearnerId),
    /// A guest to be made, by its token's hash.
    New(Vec<u8>),
}

/// The learner of an actor, made if need be; that they did something now is noted, merely looking never is.
///
/// # Errors
/// The database does not answer.
pub fn learner_of(db: &mut Db, actor: &Actor, now: NaiveDateTime) -> Result<LearnerId> {
    match actor {
        Actor::Known(learner) => {
            touch_guest(db, *learner, now)?;
            Ok(*learner)
        }
        Actor::New(token_hash) => insert_guest(db, token_hash, now),
    }
}

/// Makes a learner and the guest that carries it.
fn insert_guest(db: &mut Db, token_hash: &[u8], now: NaiveDateTime) -> Result<LearnerId> {
    let learner: i64 = diesel::insert_into(learners::table)
        .values(learners::created_at.eq(now))
        .returning(learners::id)
        .get_result(db)?;
    diesel::insert_into(guests::table)
        .values((
            guests::token_hash.eq(token_hash),
            guests::learner_id.eq(learner),
            guests::created_at.eq(now),
            guests::last_used_at.eq(now),
        ))
        .execute(db)?;
    Ok(LearnerId(learner))
}

fn touch_guest(db: &mut Db, learner: LearnerId, now: NaiveDateTime) -> Result<()> {
    diesel::update(guests::table.filter(guests::learner_id.eq(learner.0)))
        .set(guests::last_used_at.eq(now))
        .execute(db)?;
    Ok(())
}

/// Erases a learner with everything that is kept of them.
///
/// # Errors
/// The database does not answer.
pub fn delete_learner(db: &mut Db, learner: LearnerId) -> Result<()> {
    diesel::delete(learners::table.filter(learners::id.eq(learner.0))).execute(db)?;
    Ok(())
}

/// A learner as it is stored.
#[derive(Queryable, Selectable, Serialize)]
#[diesel(table_name = learners)]
pub(super) struct LearnerRow {
    pub(super) id: i64,
    pub(super) created_at: NaiveDateTime,
}

/// A guest as it is stored, but for the hash of the token.
#[derive(Queryable, Selectable, Serialize)]
#[diesel(table_name = guests)]
pub(super) struct GuestRow {
    pub(super) learner_id: i64,
    pub(super) created_at: NaiveDateTime,
    pub(super) last_used_at: NaiveDateTime,
}

pub(super) fn load_learner(db: &mut Db, learner: LearnerId) -> Result<Option<LearnerRow>> {
    let row = learners::table.filter(learners::id.eq(learner.0)).select(LearnerRow::as_select());
    Ok(row.first(db).optional()?)
}

pub(super) fn load_guest(db: &mut Db, learner: LearnerId) -> Result<Option<GuestRow>> {
    let row = guests::table.filter(guests::learner_id.eq(learner.0)).select(GuestRow::as_select());
    Ok(row.first(db).optional()?)
}
