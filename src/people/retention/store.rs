//! Letting go of what is over, table by table.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use crate::base::db::Db;
use crate::base::db::schema::{
    accounts, audit, carry_on_codes as codes, erasures, groups, guests, sessions, sign_in_links as links, vouchers,
};
use crate::error::Result;
use crate::people::LearnerId;
use crate::people::accounts::Role;
use crate::people::erasure::store::erase_learner;

/// The most records that are erased at once: each may have a long history.
const RECORDS: i64 = 20;
/// The most rows of other tables.
const ROWS: i64 = 200;

/// Browsers of guests that were last used before a moment; whoever can be reached by no other way goes with them.
///
/// # Errors
/// The database does not answer.
pub fn let_go_of_guests(db: &mut Db, before: NaiveDateTime, now: NaiveDateTime) -> Result<usize> {
    let old: Vec<i64> =
        guests::table.filter(guests::last_used_at.lt(before)).select(guests::learner_id).limit(RECORDS).load(db)?;
    let rows = guests::table.filter(guests::learner_id.eq_any(&old)).filter(guests::last_used_at.lt(before));
    diesel::delete(rows).execute(db)?;
    erase_unreachable(db, &old, now)?;
    Ok(old.len())
}

/// Four words that were last used before a moment; whoever can be reached by no other way goes with them.
///
/// # Errors
/// The database does not answer.
pub fn let_go_of_words(db: &mut Db, before: NaiveDateTime, now: NaiveDateTime) -> Result<usize> {
    let old: Vec<i64> =
        codes::table.filter(codes::last_used_at.lt(before)).select(codes::learner_id).limit(RECORDS).load(db)?;
    diesel::delete(codes::table.filter(codes::learner_id.eq_any(&old))).execute(db)?;
    erase_unreachable(db, &old, now)?;
    Ok(old.len())
}

/// Erases those that no browser, no words and no account lead to.
fn erase_unreachable(db: &mut Db, learners: &[i64], now: NaiveDateTime) -> Result<()> {
    let mut reachable: Vec<i64> =
        guests::table.filter(guests::learner_id.eq_any(learners)).select(guests::learner_id).load(db)?;
    reachable
        .extend(codes::table.filter(codes::learner_id.eq_any(learners)).select(codes::learner_id).load::<i64>(db)?);
    reachable.extend(
        accounts::table.filter(accounts::learner_id.eq_any(learners)).select(accounts::learner_id).load::<i64>(db)?,
    );
    for learner in learners.iter().filter(|learner| !reachable.contains(learner)) {
        erase_learner(db, LearnerId(*learner), now)?;
    }
    Ok(())
}

/// Trainees who signed in last before a moment, with all that is theirs. Accounts of staff end by hand.
///
/// # Errors
/// The database does not answer.
pub fn let_go_of_trainees(db: &mut Db, before: NaiveDateTime, now: NaiveDateTime) -> Result<usize> {
    let signed_in = sessions::table.select(sessions::account_id);
    let old: Vec<i64> = accounts::table
        .filter(accounts::signed_in_at.lt(before))
        .filter(accounts::role.eq(Role::Trainee.key()))
        .filter(accounts::id.ne_all(signed_in))
        .select(accounts::learner_id)
        .limit(RECORDS)
        .load(db)?;
    for learner in &old {
        erase_learner(db, LearnerId(*learner), now)?;
    }
    Ok(old.len())
}

/// Sessions that have ended.
///
/// # Errors
/// The database does not answer.
pub fn let_go_of_sessions(db: &mut Db, before: NaiveDateTime, _: NaiveDateTime) -> Result<usize> {
    let over: Vec<i64> =
        sessions::table.filter(sessions::ends_at.lt(before)).select(sessions::id).limit(ROWS).load(db)?;
    Ok(diesel::delete(sessions::table.filter(sessions::id.eq_any(over))).execute(db)?)
}

/// Links to sign in by that have ended.
///
/// # Errors
/// The database does not answer.
pub fn let_go_of_links(db: &mut Db, before: NaiveDateTime, _: NaiveDateTime) -> Result<usize> {
    Ok(diesel::delete(links::table.filter(links::ends_at.lt(before))).execute(db)?)
}

/// What colleagues said for somebody before a moment.
///
/// # Errors
/// The database does not answer.
pub fn let_go_of_vouchers(db: &mut Db, before: NaiveDateTime, _: NaiveDateTime) -> Result<usize> {
    Ok(diesel::delete(vouchers::table.filter(vouchers::ends_at.lt(before))).execute(db)?)
}

/// Groups that were closed before a moment; their members stay what they are.
///
/// # Errors
/// The database does not answer.
pub fn let_go_of_groups(db: &mut Db, before: NaiveDateTime, _: NaiveDateTime) -> Result<usize> {
    let old: Vec<i64> = groups::table.filter(groups::closed_at.lt(before)).select(groups::id).limit(ROWS).load(db)?;
    Ok(diesel::delete(groups::table.filter(groups::id.eq_any(old))).execute(db)?)
}

/// Lines of the audit trail.
///
/// # Errors
/// The database does not answer.
pub fn let_go_of_audit(db: &mut Db, before: NaiveDateTime, _: NaiveDateTime) -> Result<usize> {
    let old: Vec<i64> = audit::table.filter(audit::happened_at.lt(before)).select(audit::id).limit(ROWS).load(db)?;
    Ok(diesel::delete(audit::table.filter(audit::id.eq_any(old))).execute(db)?)
}

/// Lines of the erasure log, when no copy of the database is as old any more.
///
/// # Errors
/// The database does not answer.
pub fn let_go_of_erasures(db: &mut Db, before: NaiveDateTime, _: NaiveDateTime) -> Result<usize> {
    Ok(diesel::delete(erasures::table.filter(erasures::erased_at.lt(before))).execute(db)?)
}
