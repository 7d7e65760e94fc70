//! The rows of identities: which account another service opens.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use serde::Serialize;

use crate::base::db::Db;
use crate::base::db::schema::{accounts, identities, passwords};
use crate::base::oidc::Identity;
use crate::error::{Error, Result};
use crate::on_dialect;
use crate::people::accounts::store::{AccountRow, NewAccount, insert_account, load_account};
use crate::people::accounts::{AccountId, Role};
use crate::people::audit::store::insert_entry;
use crate::people::audit::{Act, Entry};
use crate::people::carry_on::store::find_code;
use crate::people::passkeys::store::load_passkeys;
use crate::people::sessions::store::{Begun, NewSession, insert_session, make_strong};
use crate::people::store::learner_to_be;
use crate::people::{Guest, LearnerId, Member};
use crate::web::context::WaysIn;

/// The account that an identity opens, which may be disabled.
///
/// # Errors
/// The database does not answer.
pub fn find_account(db: &mut Db, identity: &Identity) -> Result<Option<AccountRow>> {
    let row = identities::table
        .inner_join(accounts::table)
        .filter(identities::issuer.eq(&identity.issuer))
        .filter(identities::subject.eq(&identity.subject))
        .select(AccountRow::as_select());
    Ok(row.first(db).optional()?)
}

/// Begins the session of somebody whom the service knows; where it proved a second factor, the session is as strong as one with a
/// second step of our own.
///
/// # Errors
/// The database does not answer.
pub fn begin(
    db: &mut Db,
    account: &AccountRow,
    session: &NewSession,
    is_strong: bool,
    now: NaiveDateTime,
) -> Result<Begun> {
    let begun = insert_session(db, account, session, now)?;
    if is_strong {
        make_strong(db, &begun, now)?;
        if account.role()? > Role::Trainee {
            insert_entry(db, &Entry::by(account.id(), Act::SignedIn), now)?;
        }
    }
    Ok(begun)
}

/// Somebody whom the service knows and nobody knows here yet.
#[derive(Debug, Clone)]
pub struct Newcomer {
    /// Who they are to the service.
    pub identity: Identity,
    /// Their account to be.
    pub account: NewAccount,
    /// The guest whose answers are theirs.
    pub guest: Option<Guest>,
    /// Their session.
    pub session: NewSession,
}

/// Makes an account that the service opens, and begins its session. The same form once more finds the account that it has made.
/// `None` where the account is disabled. This wants [`crate::base::db::Database::write`].
///
/// # Errors
/// The database does not answer.
pub fn come_in(db: &mut Db, newcomer: &Newcomer, now: NaiveDateTime) -> Result<Option<Begun>> {
    let row = match find_account(db, &newcomer.identity)? {
        Some(row) => row,
        None => {
            let learner = learner_to_be(db, newcomer.guest, now)?;
            let account = insert_account(db, learner, &newcomer.account, now)?;
            insert_identity(db, account, &newcomer.identity, now)?;
            load_account(db, account)?.ok_or_else(|| Error::Unavailable("the account has just gone".to_owned()))?
        }
    };
    if row.disabled_at.is_some() {
        return Ok(None);
    }
    Ok(Some(insert_session(db, &row, &newcomer.session, now)?))
}

/// `false` where it opens an account already.
fn insert_identity(db: &mut Db, account: AccountId, identity: &Identity, now: NaiveDateTime) -> Result<bool> {
    let row = (
        identities::issuer.eq(&identity.issuer),
        identities::subject.eq(&identity.subject),
        identities::account_id.eq(account.0),
        identities::created_at.eq(now),
    );
    let insert = diesel::insert_into(identities::table).values(row);
    Ok(on_dialect!(db, both => insert.on_conflict_do_nothing().execute(db))? > 0)
}

/// From now on an identity opens an account. `false` where it opens another one. This wants
/// [`crate::base::db::Database::write`].
///
/// # Errors
/// The database does not answer.
pub fn link(db: &mut Db, account: AccountId, identity: &Identity, now: NaiveDateTime) -> Result<bool> {
    if let Some(known) = find_account(db, identity)? {
        return Ok(known.id() == account);
    }
    if insert_identity(db, account, identity, now)? {
        insert_entry(db, &Entry::by(account, Act::ChangedWaysIn).about(account).detail("openid-connect"), now)?;
        return Ok(true);
    }
    Ok(false)
}

/// No service opens an account from now on. `false` where no other of the ways that are there opens it for long: nobody shuts
/// themselves out. This wants [`crate::base::db::Database::write`].
///
/// # Errors
/// The database does not answer.
pub fn unlink(db: &mut Db, member: Member, ways: WaysIn, now: NaiveDateTime) -> Result<bool> {
    let account = member.account;
    let Some(row) = load_account(db, account)? else { return Ok(false) };
    let password = passwords::table.filter(passwords::account_id.eq(account.0)).select(passwords::account_id);
    let has_other = (ways.email_link && row.email.is_some())
        || find_code(db, member.learner, now)?.is_some()
        || (ways.password && password.first::<i64>(db).optional()?.is_some())
        || (ways.passkey && !load_passkeys(db, account)?.is_empty());
    if !has_other {
        return Ok(false);
    }
    let taken = diesel::delete(identities::table.filter(identities::account_id.eq(account.0))).execute(db)?;
    if taken > 0 {
        insert_entry(db, &Entry::by(account, Act::ChangedWaysIn).about(account).detail("openid-connect"), now)?;
    }
    Ok(true)
}

/// An identity as it is stored.
#[derive(Debug, Clone, Queryable, Selectable, Serialize)]
#[diesel(table_name = identities)]
pub struct IdentityRow {
    /// The service.
    pub issuer: String,
    /// What it calls them.
    pub subject: String,
    /// Which account it opens.
    pub account_id: i64,
    /// Since when, in UTC.
    pub created_at: NaiveDateTime,
}

/// The identities of whoever has this record.
///
/// # Errors
/// The database does not answer.
pub fn load_identities(db: &mut Db, learner: LearnerId) -> Result<Vec<IdentityRow>> {
    let own = accounts::table.filter(accounts::learner_id.eq(learner.0)).select(accounts::id);
    let rows = identities::table.filter(identities::account_id.eq_any(own)).order(identities::created_at);
    Ok(rows.select(IdentityRow::as_select()).load(db)?)
}
