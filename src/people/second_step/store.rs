//! The rows of second steps and of recovery codes.

use chrono::{NaiveDateTime, TimeDelta};
use diesel::prelude::*;
use serde::Serialize;

use super::{Checked, Own, StepKey, Typed, Word, totp, waits_until};
use crate::base::db::Db;
use crate::base::db::schema::{accounts, recovery_codes as codes, second_steps as steps, vouchers};
use crate::error::Result;
use crate::people::LearnerId;
use crate::people::accounts::AccountId;
use crate::people::passkeys::store::load_passkeys;

/// Checks a code that somebody typed, and notes that it is used. This wants [`crate::base::db::Database::write`].
///
/// # Errors
/// The database does not answer.
pub fn check_code(
    db: &mut Db,
    key: &StepKey,
    account: AccountId,
    typed: &Typed,
    now: NaiveDateTime,
) -> Result<Checked> {
    match typed {
        Typed::App(code) => check_app(db, key, account, code, now),
        Typed::Paper(code) => {
            let hash = key.hash(code);
            let own = codes::table.filter(codes::code_hash.eq(&hash)).filter(codes::account_id.eq(account.0));
            let used: Option<Option<NaiveDateTime>> = own.select(codes::used_at).first(db).optional()?;
            match used {
                Some(None) => {
                    diesel::update(own).set(codes::used_at.eq(now)).execute(db)?;
                    Ok(Checked::Recovery)
                }
                Some(Some(_)) => Ok(Checked::Used),
                None => {
                    let given = vouchers::table
                        .filter(vouchers::account_id.eq(account.0))
                        .filter(vouchers::code_hash.eq(&hash))
                        .filter(vouchers::used_at.is_null())
                        .filter(vouchers::ends_at.gt(now));
                    let given: Option<i64> = given.select(vouchers::account_id).first(db).optional()?;
                    Ok(if given.is_some() { Checked::Voucher } else { Checked::Wrong })
                }
            }
        }
    }
}

fn check_app(db: &mut Db, key: &StepKey, account: AccountId, code: &str, now: NaiveDateTime) -> Result<Checked> {
    let row = steps::table.filter(steps::account_id.eq(account.0));
    let found: Option<StepRow> = row.select(StepRow::as_select()).first(db).optional()?;
    let Some(step) = found else { return Ok(Checked::Wrong) };
    if let Some(until) = waits_until(step.wrong, step.wrong_at).filter(|until| *until > now) {
        return Ok(Checked::Wait(u64::try_from((until - now).num_seconds() + 1).unwrap_or(1)));
    }
    match totp::matching_step(&key.secret(&step.seed_hash), code, now) {
        Some(matching) if matching > step.used_step => {
            diesel::update(row)
                .set((steps::used_step.eq(matching), steps::wrong.eq(0), steps::wrong_at.eq(None::<NaiveDateTime>)))
                .execute(db)?;
            Ok(Checked::App)
        }
        Some(_) => Ok(Checked::Used),
        None => {
            diesel::update(row).set((steps::wrong.eq(step.wrong + 1), steps::wrong_at.eq(now))).execute(db)?;
            Ok(Checked::Wrong)
        }
    }
}

/// The app's codes of an account as they are stored, but for what the secret follows from.
#[derive(Debug, Clone, Queryable, Selectable, Serialize)]
#[diesel(table_name = steps)]
pub struct StepRow {
    /// Whose they are.
    pub account_id: i64,
    #[serde(skip)]
    seed_hash: Vec<u8>,
    /// When they were set up, in UTC.
    pub created_at: NaiveDateTime,
    /// The step of 30 seconds since 1970 whose code was used last.
    pub used_step: i64,
    /// Wrong codes since the last right one.
    pub wrong: i64,
    /// When the last of them came, in UTC.
    pub wrong_at: Option<NaiveDateTime>,
}

/// Sets up the codes of an app, whose code of a step was just typed; what there was before opens nothing from then on.
///
/// # Errors
/// The database does not answer.
pub fn replace_step(db: &mut Db, account: AccountId, seed: &[u8], used_step: i64, now: NaiveDateTime) -> Result<()> {
    diesel::delete(steps::table.filter(steps::account_id.eq(account.0))).execute(db)?;
    diesel::insert_into(steps::table)
        .values((
            steps::account_id.eq(account.0),
            steps::seed_hash.eq(seed),
            steps::created_at.eq(now),
            steps::used_step.eq(used_step),
            steps::wrong.eq(0),
        ))
        .execute(db)?;
    set_since(db, account, Some(now))
}

/// Says since when signing in asks for a second step, or that it does not.
///
/// # Errors
/// The database does not answer.
pub fn set_since(db: &mut Db, account: AccountId, since: Option<NaiveDateTime>) -> Result<()> {
    diesel::update(accounts::table.filter(accounts::id.eq(account.0)))
        .set(accounts::second_step_since.eq(since))
        .execute(db)?;
    Ok(())
}

/// Takes the second step off an account, with its recovery codes.
///
/// # Errors
/// The database does not answer.
pub fn delete_step(db: &mut Db, account: AccountId) -> Result<()> {
    diesel::delete(steps::table.filter(steps::account_id.eq(account.0))).execute(db)?;
    diesel::delete(codes::table.filter(codes::account_id.eq(account.0))).execute(db)?;
    set_since(db, account, None)
}

/// Gives an account new recovery codes, by their hashes; those of before open nothing from then on.
///
/// # Errors
/// The database does not answer.
pub fn replace_codes(db: &mut Db, account: AccountId, hashes: &[Vec<u8>], now: NaiveDateTime) -> Result<()> {
    diesel::delete(codes::table.filter(codes::account_id.eq(account.0))).execute(db)?;
    for hash in hashes {
        diesel::insert_into(codes::table)
            .values((codes::code_hash.eq(hash), codes::account_id.eq(account.0), codes::created_at.eq(now)))
            .execute(db)?;
    }
    Ok(())
}

/// Whether all these are the recovery codes of an account just now.
///
/// # Errors
/// The database does not answer.
pub fn are_current(db: &mut Db, account: AccountId, hashes: &[Vec<u8>]) -> Result<bool> {
    let own = codes::table.filter(codes::account_id.eq(account.0)).filter(codes::code_hash.eq_any(hashes));
    let found: i64 = own.count().get_result(db)?;
    Ok(usize::try_from(found).is_ok_and(|found| found == hashes.len() && found > 0))
}

/// What somebody sees of their own second step; of a colleague's word those of the last 90 days.
///
/// # Errors
/// The database does not answer.
pub fn load_own(db: &mut Db, account: AccountId, now: NaiveDateTime) -> Result<Own> {
    let row = accounts::table.filter(accounts::id.eq(account.0));
    let since: Option<Option<NaiveDateTime>> = row.select(accounts::second_step_since).first(db).optional()?;
    let left = codes::table.filter(codes::account_id.eq(account.0)).filter(codes::used_at.is_null());
    let left: i64 = left.count().get_result(db)?;
    let has_app: i64 = steps::table.filter(steps::account_id.eq(account.0)).count().get_result(db)?;
    Ok(Own {
        since: since.flatten(),
        has_app: has_app > 0,
        passkeys: load_passkeys(db, account)?.len(),
        codes_left: usize::try_from(left).unwrap_or(0),
        word: load_word(db, account, now)?,
    })
}

/// What a colleague said for somebody within the last 90 days.
///
/// # Errors
/// The database does not answer.
pub fn load_word(db: &mut Db, account: AccountId, now: NaiveDateTime) -> Result<Option<Word>> {
    let row = vouchers::table
        .left_join(accounts::table.on(accounts::id.eq(vouchers::voucher_id)))
        .filter(vouchers::account_id.eq(account.0))
        .filter(vouchers::created_at.gt(now - TimeDelta::days(90)))
        .select((accounts::name.nullable(), vouchers::created_at, vouchers::used_at));
    let found: Option<(Option<String>, NaiveDateTime, Option<NaiveDateTime>)> = row.first(db).optional()?;
    Ok(found.map(|(by, given_at, used_at)| Word { by: by.unwrap_or_default(), given_at, used_at }))
}

/// A recovery code as it is stored, but for its hash.
#[derive(Debug, Clone, Queryable, Selectable, Serialize)]
#[diesel(table_name = codes)]
pub struct CodeRow {
    /// Whose it is.
    pub account_id: i64,
    /// When it was made, in UTC.
    pub created_at: NaiveDateTime,
    /// When it was used, in UTC.
    pub used_at: Option<NaiveDateTime>,
}

/// The app's codes of whoever has this record.
///
/// # Errors
/// The database does not answer.
pub fn load_steps(db: &mut Db, learner: LearnerId) -> Result<Vec<StepRow>> {
    let own = accounts::table.filter(accounts::learner_id.eq(learner.0)).select(accounts::id);
    Ok(steps::table.filter(steps::account_id.eq_any(own)).select(StepRow::as_select()).load(db)?)
}

/// The recovery codes of whoever has this record.
///
/// # Errors
/// The database does not answer.
pub fn load_codes(db: &mut Db, learner: LearnerId) -> Result<Vec<CodeRow>> {
    let own = accounts::table.filter(accounts::learner_id.eq(learner.0)).select(accounts::id);
    Ok(codes::table.filter(codes::account_id.eq_any(own)).select(CodeRow::as_select()).load(db)?)
}
