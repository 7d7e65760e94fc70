//! The rows of passwords.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use serde::Serialize;

use super::SignInName;
use crate::base::db::Db;
use crate::base::db::schema::{accounts, passwords};
use crate::error::Result;
use crate::people::LearnerId;
use crate::people::accounts::AccountId;
use crate::people::accounts::store::AccountRow;
use crate::people::audit::store::insert_entry;
use crate::people::audit::{Act, Entry};
use crate::people::sessions::SessionId;
use crate::people::sessions::store::delete_sessions;

/// Who somebody says they are, and the hash of their password; an account without a password is none. `name` is an address where
/// there is an @ in it, else a name to sign in with, both in small letters.
///
/// # Errors
/// The database does not answer.
pub fn find_by_name(db: &mut Db, name: &str) -> Result<Option<(AccountRow, String)>> {
    let rows = passwords::table.inner_join(accounts::table).select((AccountRow::as_select(), passwords::password_hash));
    let found = if name.contains('@') {
        rows.filter(accounts::email.eq(name)).first(db)
    } else {
        rows.filter(passwords::sign_in_name.eq(name)).first(db)
    };
    Ok(found.optional()?)
}

/// A password as it is stored, but for its hash.
#[derive(Debug, Clone, Queryable, Selectable, Serialize)]
#[diesel(table_name = passwords)]
pub struct PasswordRow {
    /// Whose it is.
    pub account_id: i64,
    /// The name that they sign in with, where they have chosen one.
    pub sign_in_name: Option<String>,
    /// When it was set, in UTC.
    pub changed_at: NaiveDateTime,
}

/// The password of whoever has this record.
///
/// # Errors
/// The database does not answer.
pub fn load_password(db: &mut Db, learner: LearnerId) -> Result<Option<PasswordRow>> {
    let own = accounts::table.filter(accounts::learner_id.eq(learner.0)).select(accounts::id);
    let row = passwords::table.filter(passwords::account_id.eq_any(own)).select(PasswordRow::as_select());
    Ok(row.first(db).optional()?)
}

/// The hash of an account's password.
///
/// # Errors
/// The database does not answer.
pub fn load_hash(db: &mut Db, account: AccountId) -> Result<Option<String>> {
    let row = passwords::table.filter(passwords::account_id.eq(account.0)).select(passwords::password_hash);
    Ok(row.first(db).optional()?)
}

/// Gives an account a password, and ends its sessions but this one (ASVS 7.4.3). `false` where somebody else has the name. This
/// wants [`crate::base::db::Database::write`].
///
/// # Errors
/// The database does not answer.
pub fn replace_password(
    db: &mut Db,
    (account, session): (AccountId, SessionId),
    name: Option<&SignInName>,
    hash: &str,
    now: NaiveDateTime,
) -> Result<bool> {
    if let Some(name) = name {
        let other = passwords::table
            .filter(passwords::sign_in_name.eq(name.as_str()))
            .filter(passwords::account_id.ne(account.0))
            .select(passwords::account_id);
        if other.first::<i64>(db).optional()?.is_some() {
            return Ok(false);
        }
    }
    delete(db, account)?;
    diesel::insert_into(passwords::table)
        .values((
            passwords::account_id.eq(account.0),
            passwords::sign_in_name.eq(name.map(SignInName::as_str)),
            passwords::password_hash.eq(hash),
            passwords::changed_at.eq(now),
        ))
        .execute(db)?;
    note(db, (account, session), now)?;
    Ok(true)
}

/// Takes the password of an account away, and ends its sessions but this one.
///
/// # Errors
/// The database does not answer.
pub fn delete_password(db: &mut Db, (account, session): (AccountId, SessionId), now: NaiveDateTime) -> Result<()> {
    delete(db, account)?;
    note(db, (account, session), now)
}

fn delete(db: &mut Db, account: AccountId) -> Result<()> {
    diesel::delete(passwords::table.filter(passwords::account_id.eq(account.0))).execute(db)?;
    Ok(())
}

fn note(db: &mut Db, (account, session): (AccountId, SessionId), now: NaiveDateTime) -> Result<()> {
    delete_sessions(db, account, Some(session))?;
    insert_entry(db, &Entry::by(account, Act::ChangedWaysIn).about(account).detail("password"), now)
}

/// Puts a new hash of the same password in the place of an old one; not where the password was changed meanwhile.
///
/// # Errors
/// The database does not answer.
pub fn replace_hash(db: &mut Db, account: AccountId, old: &str, new: &str) -> Result<()> {
    let row = passwords::table.filter(passwords::account_id.eq(account.0)).filter(passwords::password_hash.eq(old));
    diesel::update(row).set(passwords::password_hash.eq(new)).execute(db)?;
    Ok(())
}
