//! The rows of colleagues' words.

use chrono::{NaiveDateTime, TimeDelta};
use diesel::prelude::*;
use serde::Serialize;

use super::{Colleague, VALID_MINUTES, may_vouch};
use crate::base::db::Db;
use crate::base::db::schema::{accounts, vouchers};
use crate::error::Result;
use crate::people::accounts::store::{AccountRow, load_account};
use crate::people::accounts::{AccountId, Role};
use crate::people::audit::store::insert_entry;
use crate::people::audit::{Act, Entry};
use crate::people::passkeys::store::delete_passkeys;
use crate::people::second_step::store::delete_step;
use crate::people::sessions::store::{Begun, delete_sessions, renew_session};
use crate::people::{LearnerId, Member};

/// Those for whom somebody may give their word: colleagues with a second step to lose.
///
/// # Errors
/// The database does not answer.
pub fn list_colleagues(db: &mut Db, who: Member) -> Result<Vec<Colleague>> {
    let roles: Vec<&str> = Role::ALL.into_iter().filter(|about| may_vouch(who.role, *about)).map(Role::key).collect();
    let rows = accounts::table
        .filter(accounts::role.eq_any(roles))
        .filter(accounts::second_step_since.is_not_null())
        .filter(accounts::disabled_at.is_null())
        .filter(accounts::id.ne(who.account.0));
    let rows: Vec<AccountRow> = rows.select(AccountRow::as_select()).load(db)?;
    rows.into_iter()
        .map(|row| {
            let (account, role) = (row.id(), row.role()?);
            Ok(Colleague { account, name: if row.full_name.is_empty() { row.name } else { row.full_name }, role })
        })
        .collect()
}

/// Stores somebody's word for a colleague, by the hash of its code; one from before opens nothing from then on. `None` where they
/// may not give it. This wants [`crate::base::db::Database::write`].
///
/// # Errors
/// The database does not answer.
pub fn give_word(
    db: &mut Db,
    who: Member,
    about: AccountId,
    code_hash: &[u8],
    now: NaiveDateTime,
) -> Result<Option<Colleague>> {
    let Some(colleague) = list_colleagues(db, who)?.into_iter().find(|colleague| colleague.account == about) else {
        return Ok(None);
    };
    diesel::delete(vouchers::table.filter(vouchers::account_id.eq(about.0))).execute(db)?;
    diesel::insert_into(vouchers::table)
        .values((
            vouchers::account_id.eq(about.0),
            vouchers::code_hash.eq(code_hash),
            vouchers::voucher_id.eq(who.account.0),
            vouchers::created_at.eq(now),
            vouchers::ends_at.eq(now + TimeDelta::minutes(VALID_MINUTES)),
        ))
        .execute(db)?;
    insert_entry(db, &Entry::by(who.account, Act::Vouched).about(about), now)?;
    Ok(Some(colleague))
}

/// Uses a colleague's word: the second step, its codes on paper and all passkeys open nothing from then on, every other sign-in ends, and this
/// one goes on without a second step. `None` where the code is over, or whoever gave it may not any more. This wants
/// [`crate::base::db::Database::write`].
///
/// # Errors
/// The database does not answer.
pub fn use_word(db: &mut Db, member: Member, code_hash: &[u8], now: NaiveDateTime) -> Result<Option<Begun>> {
    let word = vouchers::table
        .filter(vouchers::account_id.eq(member.account.0))
        .filter(vouchers::code_hash.eq(code_hash))
        .filter(vouchers::used_at.is_null())
        .filter(vouchers::ends_at.gt(now));
    let Some(by) = word.select(vouchers::voucher_id).first::<i64>(db).optional()? else { return Ok(None) };
    let by = AccountId(by);
    let giver = load_account(db, by)?.filter(|giver| giver.disabled_at.is_none());
    let Some(giver) = giver else { return Ok(None) };
    if !may_vouch(giver.role()?, member.role) {
        return Ok(None);
    }
    diesel::update(word).set(vouchers::used_at.eq(now)).execute(db)?;
    delete_step(db, member.account)?;
    delete_passkeys(db, member.account)?;
    delete_sessions(db, member.account, Some(member.session))?;
    insert_entry(db, &Entry::by(by, Act::ResetSecondStep).about(member.account), now)?;
    renew_session(db, member, false, now)
}

/// A word as it is stored, but for the hash of its code.
#[derive(Debug, Clone, Queryable, Selectable, Serialize)]
#[diesel(table_name = vouchers)]
pub struct WordRow {
    /// For whom it was given.
    pub account_id: i64,
    /// The number of who gave it.
    pub voucher_id: i64,
    /// When, in UTC.
    pub created_at: NaiveDateTime,
    /// Until when it opens something, in UTC.
    pub ends_at: NaiveDateTime,
    /// When it was used, in UTC.
    pub used_at: Option<NaiveDateTime>,
}

/// The words that were given for whoever has this record.
///
/// # Errors
/// The database does not answer.
pub fn load_words(db: &mut Db, learner: LearnerId) -> Result<Vec<WordRow>> {
    let own = accounts::table.filter(accounts::learner_id.eq(learner.0)).select(accounts::id);
    Ok(vouchers::table.filter(vouchers::account_id.eq_any(own)).select(WordRow::as_select()).load(db)?)
}
