//! The rows of accounts.

use std::collections::BTreeMap;

use chrono::{NaiveDateTime, TimeDelta};
use diesel::prelude::*;
use serde::Serialize;

use super::{AccountId, Name, Role};
use crate::base::db::Db;
use crate::base::db::schema::{accounts, guests};
use crate::error::{Error, Result};
use crate::people::LearnerId;

/// An account to be made.
#[derive(Debug, Clone)]
pub struct NewAccount {
    /// What they are called.
    pub name: Name,
    /// Their whole name, where they gave it.
    pub full_name: Option<Name>,
    /// What they may be.
    pub role: Role,
    /// The code of the language that they came in.
    pub language: String,
    /// The key of the form that they came by: sent twice, it makes one account.
    pub form_key: Option<String>,
}

/// Makes an account of a learner. From then on no browser of a guest opens that record: whoever joins has ways in of their
/// own.
///
/// # Errors
/// The database does not answer, or the learner has an account already.
pub fn insert_account(db: &mut Db, learner: LearnerId, new: &NewAccount, now: NaiveDateTime) -> Result<AccountId> {
    diesel::delete(guests::table.filter(guests::learner_id.eq(learner.0))).execute(db)?;
    let account: i64 = diesel::insert_into(accounts::table)
        .values((
            accounts::learner_id.eq(learner.0),
            accounts::name.eq(new.name.as_str()),
            accounts::full_name.eq(new.full_name.as_ref().map_or("", Name::as_str)),
            accounts::role.eq(new.role.key()),
            accounts::language.eq(&new.language),
            accounts::created_at.eq(now),
            accounts::signed_in_at.eq(now),
            accounts::form_key.eq(&new.form_key),
        ))
        .returning(accounts::id)
        .get_result(db)?;
    Ok(AccountId(account))
}

/// An account as it is stored.
#[derive(Debug, Clone, Queryable, Selectable, Serialize)]
#[diesel(table_name = accounts)]
pub struct AccountRow {
    /// Its number.
    pub id: i64,
    /// The number of its learner.
    pub learner_id: i64,
    /// What they are called.
    pub name: String,
    /// Their whole name; empty where they did not give it.
    pub full_name: String,
    /// Their e-mail address, where there is one.
    pub email: Option<String>,
    /// What they may be ([`Role::key`]).
    pub role: String,
    /// The language that they came in.
    pub language: String,
    /// Since when there is one, in UTC.
    pub created_at: NaiveDateTime,
    /// Since when it opens nothing, in UTC.
    pub disabled_at: Option<NaiveDateTime>,
    /// The key of the form that it was made by.
    pub form_key: Option<String>,
    /// Since when signing in asks for a second step, in UTC; nothing where it does not.
    pub second_step_since: Option<NaiveDateTime>,
    /// When they signed in last, in UTC.
    pub signed_in_at: Option<NaiveDateTime>,
}

impl AccountRow {
    /// The account's number.
    pub fn id(&self) -> AccountId {
        AccountId(self.id)
    }

    /// What they may be.
    ///
    /// # Errors
    /// A role that this program does not know.
    pub fn role(&self) -> Result<Role> {
        self.role.parse().map_err(Error::Internal)
    }
}

/// The account of a learner.
///
/// # Errors
/// The database does not answer.
pub fn account_of(db: &mut Db, learner: LearnerId) -> Result<Option<AccountRow>> {
    let row = accounts::table.filter(accounts::learner_id.eq(learner.0)).select(AccountRow::as_select());
    Ok(row.first(db).optional()?)
}

/// An account by its number.
///
/// # Errors
/// The database does not answer.
pub fn load_account(db: &mut Db, account: AccountId) -> Result<Option<AccountRow>> {
    let row = accounts::table.filter(accounts::id.eq(account.0)).select(AccountRow::as_select());
    Ok(row.first(db).optional()?)
}

/// The account that was made by a form within the last few minutes: the same form once more means the same account.
///
/// # Errors
/// The database does not answer.
pub fn account_of_form(db: &mut Db, form_key: &str, now: NaiveDateTime) -> Result<Option<AccountRow>> {
    let row = accounts::table
        .filter(accounts::form_key.eq(form_key))
        .filter(accounts::created_at.gt(now - TimeDelta::minutes(10)))
        .filter(accounts::disabled_at.is_null());
    Ok(row.select(AccountRow::as_select()).first(db).optional()?)
}

/// All accounts, in the order in which they were made.
///
/// # Errors
/// The database does not answer.
pub fn list_accounts(db: &mut Db) -> Result<Vec<AccountRow>> {
    Ok(accounts::table.order(accounts::id).select(AccountRow::as_select()).load(db)?)
}

/// Says since when an account opens nothing, or that it opens again. Its sessions are ended beside this.
///
/// # Errors
/// The database does not answer.
pub fn set_disabled(db: &mut Db, account: AccountId, since: Option<NaiveDateTime>) -> Result<()> {
    diesel::update(accounts::table.filter(accounts::id.eq(account.0)))
        .set(accounts::disabled_at.eq(since))
        .execute(db)?;
    Ok(())
}

/// Whether there is an administrator who can sign in.
///
/// # Errors
/// The database does not answer.
pub fn has_administrator(db: &mut Db) -> Result<bool> {
    let row = accounts::table
        .filter(accounts::role.eq(Role::Administrator.key()))
        .filter(accounts::disabled_at.is_null())
        .select(accounts::id);
    Ok(row.first::<i64>(db).optional()?.is_some())
}

/// Changes what somebody is called.
///
/// # Errors
/// The database does not answer.
pub fn rename_account(db: &mut Db, account: AccountId, name: &Name, full_name: Option<&Name>) -> Result<()> {
    let full_name = full_name.map_or("", Name::as_str);
    diesel::update(accounts::table.filter(accounts::id.eq(account.0)))
        .set((accounts::name.eq(name.as_str()), accounts::full_name.eq(full_name)))
        .execute(db)?;
    Ok(())
}

/// What these accounts are called, by number; those that are no more are missing.
///
/// # Errors
/// The database does not answer.
pub fn load_names(db: &mut Db, wanted: &[i64]) -> Result<BTreeMap<i64, String>> {
    let rows: Vec<(i64, String)> =
        accounts::table.filter(accounts::id.eq_any(wanted)).select((accounts::id, accounts::name)).load(db)?;
    Ok(rows.into_iter().collect())
}
