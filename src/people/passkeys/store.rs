//! The rows of passkeys.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use serde::Serialize;
use webauthn_rs::prelude::{AuthenticationResult, Passkey, Uuid};

use super::ceremony::Made;
use super::{MOST, Owned, PasskeyId};
use crate::base::db::Db;
use crate::base::db::schema::{accounts, passkeys};
use crate::error::{Error, Result};
use crate::people::LearnerId;
use crate::people::accounts::AccountId;

/// A passkey as it is stored; what its owner sees has no keys.
#[derive(Debug, Clone, Queryable, Selectable, Serialize)]
#[diesel(table_name = passkeys)]
pub struct PasskeyRow {
    /// Its number.
    pub id: i64,
    /// Whose it is.
    pub account_id: i64,
    #[serde(skip)]
    handle: Vec<u8>,
    #[serde(skip)]
    passkey: String,
    /// What its owner calls it.
    pub name: String,
    /// When it was made, in UTC.
    pub created_at: NaiveDateTime,
    /// When it was used last, in UTC.
    pub last_used_at: Option<NaiveDateTime>,
}

impl PasskeyRow {
    /// Whose it is.
    pub fn account(&self) -> AccountId {
        AccountId(self.account_id)
    }

    /// The public key, and what belongs to it.
    ///
    /// # Errors
    /// The row is damaged.
    pub fn passkey(&self) -> Result<Passkey> {
        let read = serde_json::from_str(&self.passkey);
        read.map_err(|error| Error::Internal(anyhow::Error::new(error).context("a stored passkey")))
    }

    /// The handle by which its device knows the account; `None` where the row is damaged.
    pub fn handle(&self) -> Option<Uuid> {
        Uuid::from_slice(&self.handle).ok()
    }

    /// As its owner sees it.
    pub fn owned(self) -> Owned {
        let Self { id, name, created_at, last_used_at, .. } = self;
        Owned { id: PasskeyId(id), name, created_at, last_used_at }
    }

    /// Whether its device keeps this handle.
    pub fn has_handle(&self, handle: &[u8]) -> bool {
        self.handle == handle
    }
}

/// The passkey with an id that its device gave it.
///
/// # Errors
/// The database does not answer.
pub fn find_passkey(db: &mut Db, credential_id: &[u8]) -> Result<Option<PasskeyRow>> {
    let row = passkeys::table.filter(passkeys::credential_id.eq(credential_id));
    Ok(row.select(PasskeyRow::as_select()).first(db).optional()?)
}

/// The passkeys of an account, the newest last.
///
/// # Errors
/// The database does not answer.
pub fn load_passkeys(db: &mut Db, account: AccountId) -> Result<Vec<PasskeyRow>> {
    let rows = passkeys::table.filter(passkeys::account_id.eq(account.0)).order(passkeys::id);
    Ok(rows.select(PasskeyRow::as_select()).load(db)?)
}

/// The passkeys of whoever has this record.
///
/// # Errors
/// The database does not answer.
pub fn load_of_learner(db: &mut Db, learner: LearnerId) -> Result<Vec<PasskeyRow>> {
    let own = accounts::table.filter(accounts::learner_id.eq(learner.0)).select(accounts::id);
    let rows = passkeys::table.filter(passkeys::account_id.eq_any(own)).order(passkeys::id);
    Ok(rows.select(PasskeyRow::as_select()).load(db)?)
}

/// Stores a new passkey; `false` where it is known already, or the account has enough. This wants
/// [`crate::base::db::Database::write`].
///
/// # Errors
/// The database does not answer.
pub fn insert_passkey(db: &mut Db, account: AccountId, made: &Made, name: &str, now: NaiveDateTime) -> Result<bool> {
    let credential_id: &[u8] = made.passkey.cred_id().as_ref();
    if find_passkey(db, credential_id)?.is_some() || load_passkeys(db, account)?.len() >= MOST {
        return Ok(false);
    }
    diesel::insert_into(passkeys::table)
        .values((
            passkeys::account_id.eq(account.0),
            passkeys::credential_id.eq(credential_id),
            passkeys::handle.eq(made.handle.as_bytes().as_slice()),
            passkeys::passkey.eq(written(&made.passkey)?),
            passkeys::name.eq(name),
            passkeys::created_at.eq(now),
        ))
        .execute(db)?;
    Ok(true)
}

fn written(passkey: &Passkey) -> Result<String> {
    serde_json::to_string(passkey).map_err(|error| Error::Internal(error.into()))
}

/// Notes that a passkey was used, with its counter; `false` where it is gone or its counter has meanwhile gone on, so that one
/// answer counts once. This wants [`crate::base::db::Database::write`].
///
/// # Errors
/// The database does not answer.
pub fn note_use(db: &mut Db, of: PasskeyId, result: &AuthenticationResult, now: NaiveDateTime) -> Result<bool> {
    let own = passkeys::table.filter(passkeys::id.eq(of.0));
    let Some(row) = own.select(PasskeyRow::as_select()).first(db).optional()? else { return Ok(false) };
    let mut passkey = row.passkey()?;
    let is_changed = passkey.update_credential(result) == Some(true);
    if result.needs_update() && !is_changed {
        return Ok(false);
    }
    diesel::update(own).set((passkeys::passkey.eq(written(&passkey)?), passkeys::last_used_at.eq(now))).execute(db)?;
    Ok(true)
}

/// Calls a passkey of an account otherwise; `false` where it has none of this number.
///
/// # Errors
/// The database does not answer.
pub fn rename_passkey(db: &mut Db, account: AccountId, of: PasskeyId, name: &str) -> Result<bool> {
    let row = passkeys::table.filter(passkeys::id.eq(of.0)).filter(passkeys::account_id.eq(account.0));
    Ok(diesel::update(row).set(passkeys::name.eq(name)).execute(db)? > 0)
}

/// Takes a passkey off an account; `false` where it has none of this number.
///
/// # Errors
/// The database does not answer.
pub fn delete_passkey(db: &mut Db, account: AccountId, of: PasskeyId) -> Result<bool> {
    let row = passkeys::table.filter(passkeys::id.eq(of.0)).filter(passkeys::account_id.eq(account.0));
    Ok(diesel::delete(row).execute(db)? > 0)
}

/// Takes all passkeys off an account.
///
/// # Errors
/// The database does not answer.
pub fn delete_passkeys(db: &mut Db, account: AccountId) -> Result<usize> {
    Ok(diesel::delete(passkeys::table.filter(passkeys::account_id.eq(account.0))).execute(db)?)
}
