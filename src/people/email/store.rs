//! The rows of addresses, and of those that are still to be confirmed.

use chrono::{NaiveDateTime, TimeDelta};
use diesel::prelude::*;
use serde::Serialize;

use super::LINK_MINUTES;
use crate::base::db::Db;
use crate::base::db::schema::{accounts, email_changes as changes};
use crate::base::mail::Address;
use crate::error::Result;
use crate::people::LearnerId;
use crate::people::accounts::AccountId;
use crate::people::accounts::store::{AccountRow, load_account};
use crate::people::audit::store::insert_entry;
use crate::people::audit::{Act, Entry};

/// The account of an address, disabled or not.
///
/// # Errors
/// The database does not answer.
pub fn find_by_email(db: &mut Db, email: &str) -> Result<Option<AccountRow>> {
    let row = accounts::table.filter(accounts::email.eq(email)).select(AccountRow::as_select());
    Ok(row.first(db).optional()?)
}

/// Notes which address somebody wants to use; what they wanted before is forgotten. `false` where the address belongs to an
/// account already. This wants [`crate::base::db::Database::write`].
///
/// # Errors
/// The database does not answer.
pub fn replace_change(
    db: &mut Db,
    account: AccountId,
    email: &Address,
    token_hash: &[u8],
    now: NaiveDateTime,
) -> Result<bool> {
    diesel::delete(changes::table.filter(changes::account_id.eq(account.0))).execute(db)?;
    if find_by_email(db, email.as_str())?.is_some() {
        return Ok(false);
    }
    diesel::insert_into(changes::table)
        .values((
            changes::account_id.eq(account.0),
            changes::token_hash.eq(token_hash),
            changes::email.eq(email.as_str()),
            changes::created_at.eq(now),
            changes::ends_at.eq(now + TimeDelta::minutes(LINK_MINUTES)),
        ))
        .execute(db)?;
    Ok(true)
}

/// The address that a link confirms, without confirming it.
///
/// # Errors
/// The database does not answer.
pub fn find_change(db: &mut Db, token_hash: &[u8], now: NaiveDateTime) -> Result<Option<(AccountId, String)>> {
    let row = changes::table.filter(changes::token_hash.eq(token_hash)).filter(changes::ends_at.gt(now));
    let found: Option<(i64, String)> = row.select((changes::account_id, changes::email)).first(db).optional()?;
    Ok(found.map(|(account, email)| (AccountId(account), email)))
}

/// What confirming an address came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Confirmed {
    /// The account has it now; the address before it, where there was one.
    Changed {
        /// The address before.
        before: Option<String>,
    },
    /// Another account was quicker.
    Taken,
    /// The link confirms nothing (any more).
    Over,
}

/// Confirms an address: the link opens nothing from then on. This wants [`crate::base::db::Database::write`].
///
/// # Errors
/// The database does not answer.
pub fn take_change(db: &mut Db, token_hash: &[u8], now: NaiveDateTime) -> Result<Confirmed> {
    let Some((account, email)) = find_change(db, token_hash, now)? else { return Ok(Confirmed::Over) };
    diesel::delete(changes::table.filter(changes::token_hash.eq(token_hash))).execute(db)?;
    let Some(row) = load_account(db, account)?.filter(|row| row.disabled_at.is_none()) else {
        return Ok(Confirmed::Over);
    };
    if find_by_email(db, &email)?.is_some_and(|other| other.id != account.0) {
        return Ok(Confirmed::Taken);
    }
    set_email(db, account, Some(&email), now)?;
    Ok(Confirmed::Changed { before: row.email })
}

/// Gives an account an address, or takes it away.
///
/// # Errors
/// The database does not answer, or another account has the address.
pub fn set_email(db: &mut Db, account: AccountId, email: Option<&str>, now: NaiveDateTime) -> Result<()> {
    diesel::update(accounts::table.filter(accounts::id.eq(account.0))).set(accounts::email.eq(email)).execute(db)?;
    insert_entry(db, &Entry::by(account, Act::ChangedWaysIn).about(account).detail("email"), now)
}

/// Addresses that nobody has confirmed in time.
///
/// # Errors
/// The database does not answer.
pub fn let_go_of_changes(db: &mut Db, before: NaiveDateTime, _: NaiveDateTime) -> Result<usize> {
    Ok(diesel::delete(changes::table.filter(changes::ends_at.lt(before))).execute(db)?)
}

/// An address that is still to be confirmed, as it is stored, but for the hash of the link.
#[derive(Debug, Clone, Queryable, Selectable, Serialize)]
#[diesel(table_name = changes)]
pub struct ChangeRow {
    /// Whose it is to be.
    pub account_id: i64,
    /// The address.
    pub email: String,
    /// When they asked for it, in UTC.
    pub created_at: NaiveDateTime,
    /// Until when the link confirms it, in UTC.
    pub ends_at: NaiveDateTime,
}

/// The address that whoever has this record wants to use.
///
/// # Errors
/// The database does not answer.
pub fn load_change(db: &mut Db, learner: LearnerId) -> Result<Option<ChangeRow>> {
    let own = accounts::table.filter(accounts::learner_id.eq(learner.0)).select(accounts::id);
    let row = changes::table.filter(changes::account_id.eq_any(own)).select(ChangeRow::as_select());
    Ok(row.first(db).optional()?)
}
