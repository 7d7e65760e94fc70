//! The rows of learners and guests.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use serde::Serialize;

use super::keepers::Keepers;
use super::sessions::store::touch_session;
use super::{Browser, Guest, LearnerId, Member, OtherWays, carry_on};
use crate::base::db::Db;
use crate::base::db::schema::{guests, learners};
use crate::error::{Error, Result};

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
    /// A guest of before.
    Known(Guest),
    /// Somebody who is signed in.
    SignedIn(Member),
    /// A guest to be made, by its token's hash.
    New(Vec<u8>),
}

/// The learner of an actor, made if need be; that they did something now is noted, merely looking never is.
///
/// # Errors
/// The database does not answer.
pub fn learner_of(db: &mut Db, actor: &Actor, now: NaiveDateTime) -> Result<LearnerId> {
    match actor {
        Actor::Known(guest) => touch_guest(db, guest.browser, now)?
            .ok_or_else(|| Error::Unavailable("the record was just taken off this browser".to_owned())),
        Actor::SignedIn(member) => match touch_session(db, member.session, now)? {
            true => Ok(member.learner),
            false => Err(Error::Unavailable("the session has just ended".to_owned())),
        },
        Actor::New(token_hash) => {
            let learner = insert_learner(db, now)?;
            insert_guest(db, token_hash, learner, now)?;
            Ok(learner)
        }
    }
}

/// The record of somebody who gets an account: the one of the guest whose answers are theirs, which no browser carries from then
/// on, else a new one.
///
/// # Errors
/// The database does not answer.
pub fn learner_to_be(db: &mut Db, guest: Option<Guest>, now: NaiveDateTime) -> Result<LearnerId> {
    let Some(guest) = guest else { return insert_learner(db, now) };
    delete_guest(db, guest.browser)?;
    Ok(guest.learner)
}

/// Makes a learner of whom nothing is kept yet.
///
/// # Errors
/// The database does not answer.
pub fn insert_learner(db: &mut Db, now: NaiveDateTime) -> Result<LearnerId> {
    let learner: i64 = diesel::insert_into(learners::table)
        .values(learners::created_at.eq(now))
        .returning(learners::id)
        .get_result(db)?;
    Ok(LearnerId(learner))
}

/// Makes a browser, by its token's hash, one that carries a learner.
///
/// # Errors
/// The database does not answer.
pub fn insert_guest(db: &mut Db, token_hash: &[u8], learner: LearnerId, now: NaiveDateTime) -> Result<()> {
    diesel::insert_into(guests::table)
        .values((
            guests::token_hash.eq(token_hash),
            guests::learner_id.eq(learner.0),
            guests::created_at.eq(now),
            guests::last_used_at.eq(now),
        ))
        .execute(db)?;
    Ok(())
}

/// The learner that the browser carries at this very moment: two records may have become one since the request came in.
fn touch_guest(db: &mut Db, browser: Browser, now: NaiveDateTime) -> Result<Option<LearnerId>> {
    let touched: Option<i64> = diesel::update(guests::table.find(browser.token_hash()))
        .set(guests::last_used_at.eq(now))
        .returning(guests::learner_id)
        .get_result(db)
        .optional()?;
    Ok(touched.map(LearnerId))
}

/// Takes a record off a browser: its cookie opens nothing any more.
///
/// # Errors
/// The database does not answer.
pub fn delete_guest(db: &mut Db, browser: Browser) -> Result<()> {
    diesel::delete(guests::table.find(browser.token_hash())).execute(db)?;
    Ok(())
}

/// How a guest's record can be reached without this browser.
///
/// # Errors
/// The database does not answer.
pub fn other_ways(db: &mut Db, guest: Guest, now: NaiveDateTime) -> Result<OtherWays> {
    let others = guests::table
        .filter(guests::learner_id.eq(guest.learner.0))
        .filter(guests::token_hash.ne(guest.browser.token_hash()));
    let other: Option<i64> = others.select(guests::learner_id).first(db).optional()?;
    Ok(OtherWays { words: carry_on::store::find_code(db, guest.learner, now)?.is_some(), browser: other.is_some() })
}

/// Makes one learner of two: all that is the first one's goes to the second, in all rooms and in all browsers, and the
/// first is no more, nor are its words. It runs within [`crate::base::db::Database::write`].
///
/// # Errors
/// The database does not answer.
pub fn join_learners(
    db: &mut Db,
    keepers: Keepers,
    gone: LearnerId,
    into: LearnerId,
    now: NaiveDateTime,
) -> Result<()> {
    keepers.join(db, gone, into, now)?;
    diesel::update(guests::table.filter(guests::learner_id.eq(gone.0)))
        .set(guests::learner_id.eq(into.0))
        .execute(db)?;
    delete_learner(db, gone)
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

pub(super) fn count_guests(db: &mut Db, learner: LearnerId) -> Result<i64> {
    Ok(guests::table.filter(guests::learner_id.eq(learner.0)).count().get_result(db)?)
}

/// The browsers of a learner, the one used last before the others.
pub(super) fn load_guests(db: &mut Db, learner: LearnerId) -> Result<Vec<GuestRow>> {
    let rows = guests::table.filter(guests::learner_id.eq(learner.0)).select(GuestRow::as_select());
    Ok(rows.order(guests::last_used_at.desc()).load(db)?)
}
