//! What administrators ask of the rows of groups, and change in them.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::{Group, Trainer};
use crate::admin::{LINES, Lines};
use crate::base::db::Db;
use crate::base::db::schema::{accounts, group_people as people, groups};
use crate::error::{Error, Result};
use crate::people::accounts::{AccountId, Role};
use crate::people::groups::store::{GroupRow, add_person};
use crate::people::groups::{GroupId, Part};

/// All groups, the newest first, from before a number on.
///
/// # Errors
/// The database does not answer.
pub fn list_groups(db: &mut Db, before: Option<i64>) -> Result<Lines<Group>> {
    let rows = groups::table.filter(groups::id.lt(before.unwrap_or(i64::MAX))).select(GroupRow::as_select());
    let rows = rows.order(groups::id.desc()).limit(LINES + 1).load(db)?;
    Ok(Lines::of(with_people(db, rows)?, |group| group.id))
}

/// One group.
///
/// # Errors
/// The database does not answer; [`Error::NotFound`].
pub fn load_group(db: &mut Db, group: GroupId) -> Result<Group> {
    let rows = groups::table.filter(groups::id.eq(group.0)).select(GroupRow::as_select()).load(db)?;
    with_people(db, rows)?.pop().ok_or(Error::NotFound)
}

fn with_people(db: &mut Db, rows: Vec<GroupRow>) -> Result<Vec<Group>> {
    let ids: Vec<i64> = rows.iter().map(|row| row.id).collect();
    let found: Vec<(i64, String, String)> = people::table
        .inner_join(accounts::table)
        .filter(people::group_id.eq_any(ids))
        .order(people::joined_at)
        .select((people::group_id, people::part, accounts::name))
        .load(db)?;
    let group = |row: GroupRow| {
        let of = |part: Part| found.iter().filter(move |(group, is, _)| *group == row.id && is == part.key());
        Group {
            id: row.id,
            name: row.name,
            created_at: row.created_at,
            closed_at: row.closed_at,
            coaches: of(Part::Coach).map(|(_, _, name)| name.clone()).collect(),
            members: of(Part::Member).count(),
        }
    };
    Ok(rows.into_iter().map(group).collect())
}

/// Everybody who may coach and can sign in.
///
/// # Errors
/// The database does not answer.
pub fn list_trainers(db: &mut Db) -> Result<Vec<Trainer>> {
    let rows: Vec<(i64, String)> = accounts::table
        .filter(accounts::role.ne(Role::Trainee.key()))
        .filter(accounts::disabled_at.is_null())
        .select((accounts::id, accounts::name))
        .load(db)?;
    Ok(rows.into_iter().map(|(id, name)| Trainer { id, name }).collect())
}

/// Gives a group to another coach, in place of all that it had. This wants [`crate::base::db::Database::write`].
///
/// # Errors
/// The database does not answer.
pub fn hand_over(db: &mut Db, group: GroupId, to: AccountId, now: NaiveDateTime) -> Result<()> {
    let of_group = people::table.filter(people::group_id.eq(group.0));
    diesel::delete(of_group.filter(people::part.eq(Part::Coach.key())).filter(people::account_id.ne(to.0)))
        .execute(db)?;
    add_person(db, group, to, Part::Coach, now)?;
    // Whoever was a member of it coaches it now.
    diesel::update(of_group.filter(people::account_id.eq(to.0))).set(people::part.eq(Part::Coach.key())).execute(db)?;
    Ok(())
}

/// Says since when a group is over, or that it goes on.
///
/// # Errors
/// The database does not answer.
pub fn set_closed(db: &mut Db, group: GroupId, since: Option<NaiveDateTime>) -> Result<()> {
    diesel::update(groups::table.filter(groups::id.eq(group.0))).set(groups::closed_at.eq(since)).execute(db)?;
    Ok(())
}
