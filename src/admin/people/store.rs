//! What administrators ask of the rows of people, and change in them.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::{Done, Known, Membership, Person, Search};
use crate::admin::{LINES, Lines};
use crate::base::db::Db;
use crate::base::db::schema::{accounts, group_people, groups, sessions};
use crate::error::Result;
use crate::people::LearnerId;
use crate::people::accounts::store::{AccountRow, load_account, set_disabled};
use crate::people::accounts::{AccountId, Role};
use crate::people::groups::Part;
use crate::people::keepers::Keepers;
use crate::people::sessions::store::delete_sessions;
use crate::people::store::join_learners;

/// The people that fit, the newest account first.
///
/// # Errors
/// The database does not answer.
pub fn search_people(db: &mut Db, search: &Search) -> Result<Lines<Person>> {
    let mut rows = accounts::table.select(AccountRow::as_select()).into_boxed();
    if let Some(role) = search.role {
        rows = rows.filter(accounts::role.eq(role.key()));
    }
    if let Some(before) = search.before {
        rows = rows.filter(accounts::id.lt(before));
    }
    if let Ok(number) = search.text.parse::<i64>() {
        rows = rows.filter(accounts::id.eq(number));
    } else if !search.text.is_empty() {
        let [a, b, c, d] = search.spellings();
        let (name, full_name) = (accounts::name, accounts::full_name);
        let is_name = name.like(a.clone()).or(name.like(b.clone())).or(name.like(c.clone())).or(name.like(d.clone()));
        let is_whole = full_name.like(a).or(full_name.like(b.clone())).or(full_name.like(c)).or(full_name.like(d));
        // Addresses are kept in small letters.
        let is_email = accounts::email.is_not_null().and(accounts::email.assume_not_null().like(b));
        rows = rows.filter(is_name.or(is_whole).or(is_email));
    }
    let rows: Vec<AccountRow> = rows.order(accounts::id.desc()).limit(LINES + 1).load(db)?;
    let people = rows.into_iter().map(person).collect::<Result<Vec<Person>>>()?;
    Ok(Lines::of(people, |person| person.id.0))
}

fn person(row: AccountRow) -> Result<Person> {
    Ok(Person {
        id: row.id(),
        learner: LearnerId(row.learner_id),
        role: row.role()?,
        name: row.name,
        full_name: row.full_name,
        email: row.email,
        created_at: row.created_at,
        disabled_at: row.disabled_at,
    })
}

/// Somebody by the number of their account.
///
/// # Errors
/// The database does not answer.
pub fn load_person(db: &mut Db, account: AccountId) -> Result<Option<Person>> {
    load_account(db, account)?.map(person).transpose()
}

/// Several people, in the order of their accounts.
///
/// # Errors
/// The database does not answer.
pub fn load_people(db: &mut Db, wanted: &[i64]) -> Result<Vec<Person>> {
    let rows = accounts::table.filter(accounts::id.eq_any(wanted)).order(accounts::id).select(AccountRow::as_select());
    rows.load(db)?.into_iter().map(person).collect()
}

/// Somebody with what is known of their account.
///
/// # Errors
/// The database does not answer.
pub fn load_known(db: &mut Db, account: AccountId) -> Result<Option<Known>> {
    let Some(person) = load_person(db, account)? else { return Ok(None) };
    let rows: Vec<(i64, String, String)> = group_people::table
        .inner_join(groups::table)
        .filter(group_people::account_id.eq(account.0))
        .order(group_people::joined_at)
        .select((groups::id, groups::name, group_people::part))
        .load(db)?;
    let membership =
        |(group, name, part): (i64, String, String)| Membership { group, name, coaches: part == Part::Coach.key() };
    let sessions = sessions::table.filter(sessions::account_id.eq(account.0)).count().get_result(db)?;
    Ok(Some(Known { person, groups: rows.into_iter().map(membership).collect(), sessions }))
}

/// Whether nobody else could keep the site.
fn is_last_administrator(db: &mut Db, account: AccountId) -> Result<bool> {
    let others: i64 = accounts::table
        .filter(accounts::role.eq(Role::Administrator.key()))
        .filter(accounts::disabled_at.is_null())
        .filter(accounts::id.ne(account.0))
        .count()
        .get_result(db)?;
    let role: Option<String> =
        accounts::table.filter(accounts::id.eq(account.0)).select(accounts::role).first(db).optional()?;
    Ok(others == 0 && role.as_deref() == Some(Role::Administrator.key()))
}

/// Changes what somebody may be, and ends their sessions: the next one has the new role from its beginning (ASVS 7.4.3). This
/// wants [`crate::base::db::Database::write`].
///
/// # Errors
/// The database does not answer.
pub fn change_role(db: &mut Db, account: AccountId, role: Role) -> Result<Done> {
    if role != Role::Administrator && is_last_administrator(db, account)? {
        return Ok(Done::LastAdministrator);
    }
    diesel::update(accounts::table.filter(accounts::id.eq(account.0)))
        .set(accounts::role.eq(role.key()))
        .execute(db)?;
    delete_sessions(db, account, None)?;
    Ok(Done::Yes)
}

/// Lets somebody in by no way from now on, and ends their sessions. This wants [`crate::base::db::Database::write`].
///
/// # Errors
/// The database does not answer.
pub fn disable(db: &mut Db, account: AccountId, now: NaiveDateTime) -> Result<Done> {
    if is_last_administrator(db, account)? {
        return Ok(Done::LastAdministrator);
    }
    set_disabled(db, account, Some(now))?;
    delete_sessions(db, account, None)?;
    Ok(Done::Yes)
}

/// Makes one account of two: answers, notes, certificates and groups of the first become the second's, and the first is no more,
/// nor are its ways in. This wants [`crate::base::db::Database::write`].
///
/// # Errors
/// The database does not answer.
pub fn merge(db: &mut Db, keepers: Keepers, gone: &Person, into: &Person, now: NaiveDateTime) -> Result<Done> {
    if is_last_administrator(db, gone.id)? {
        return Ok(Done::LastAdministrator);
    }
    let there = group_people::table.filter(group_people::account_id.eq(into.id.0)).select(group_people::group_id);
    let there: Vec<i64> = there.load(db)?;
    let moved =
        group_people::table.filter(group_people::account_id.eq(gone.id.0)).filter(group_people::group_id.ne_all(there));
    diesel::update(moved).set(group_people::account_id.eq(into.id.0)).execute(db)?;
    join_learners(db, keepers, gone.learner, into.learner, now)?;
    Ok(Done::Yes)
}
