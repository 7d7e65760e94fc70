//! The rows that the settings of a group change.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::{Chosen, OpenCode, Trainer};
use crate::base::db::Db;
use crate::base::db::schema::{
    accounts, group_codes as codes, group_courses as courses, group_people as people, groups,
};
use crate::error::Result;
use crate::people::accounts::{AccountId, Role};
use crate::people::groups::{GroupId, Part};

/// Calls a group otherwise.
///
/// # Errors
/// The database does not answer.
pub fn rename_group(db: &mut Db, group: GroupId, name: &str) -> Result<()> {
    diesel::update(groups::table.filter(groups::id.eq(group.0))).set(groups::name.eq(name)).execute(db)?;
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

/// The courses of a group in their order.
///
/// # Errors
/// The database does not answer.
pub fn load_courses(db: &mut Db, group: GroupId) -> Result<Vec<Chosen>> {
    let rows: Vec<(String, Option<NaiveDateTime>)> = courses::table
        .filter(courses::group_id.eq(group.0))
        .order(courses::place)
        .select((courses::course, courses::wished_for))
        .load(db)?;
    Ok(rows.into_iter().map(|(course, wished_for)| Chosen { course, wished_for }).collect())
}

/// Gives a group these courses, in this order, in place of those it had.
///
/// # Errors
/// The database does not answer.
pub fn replace_courses(db: &mut Db, group: GroupId, chosen: &[Chosen]) -> Result<()> {
    diesel::delete(courses::table.filter(courses::group_id.eq(group.0))).execute(db)?;
    for (place, of) in (0i64..).zip(chosen) {
        diesel::insert_into(courses::table)
            .values((
                courses::group_id.eq(group.0),
                courses::course.eq(&of.course),
                courses::place.eq(place),
                courses::wished_for.eq(of.wished_for),
            ))
            .execute(db)?;
    }
    Ok(())
}

/// The code of a group; `None` where there is none that lets anybody in.
///
/// # Errors
/// The database does not answer.
pub fn load_code(db: &mut Db, group: GroupId, now: NaiveDateTime) -> Result<Option<OpenCode>> {
    let row = codes::table.filter(codes::group_id.eq(group.0)).filter(codes::ends_at.gt(now));
    let found: Option<(String, NaiveDateTime)> = row.select((codes::shown, codes::ends_at)).first(db).optional()?;
    Ok(found.map(|(shown, ends_at)| OpenCode { shown, ends_at }))
}

/// Takes the code of a group away: nobody joins by it any more.
///
/// # Errors
/// The database does not answer.
pub fn delete_code(db: &mut Db, group: GroupId) -> Result<()> {
    diesel::delete(codes::table.filter(codes::group_id.eq(group.0))).execute(db)?;
    Ok(())
}

/// The coaches of a group, since when they are.
///
/// # Errors
/// The database does not answer.
pub fn load_coaches(db: &mut Db, group: GroupId) -> Result<Vec<Trainer>> {
    let rows: Vec<(i64, String)> = people::table
        .inner_join(accounts::table)
        .filter(people::group_id.eq(group.0))
        .filter(people::part.eq(Part::Coach.key()))
        .order((people::joined_at, accounts::id))
        .select((accounts::id, accounts::name))
        .load(db)?;
    Ok(rows.into_iter().map(trainer).collect())
}

/// Everybody who may coach and is not in the group.
///
/// # Errors
/// The database does not answer.
pub fn list_trainers(db: &mut Db, group: GroupId) -> Result<Vec<Trainer>> {
    let within = people::table.filter(people::group_id.eq(group.0)).select(people::account_id);
    let rows: Vec<(i64, String)> = accounts::table
        .filter(accounts::role.eq_any([Role::Trainer.key(), Role::Administrator.key()]))
        .filter(accounts::disabled_at.is_null())
        .filter(accounts::id.ne_all(within))
        .order(accounts::name)
        .select((accounts::id, accounts::name))
        .load(db)?;
    Ok(rows.into_iter().map(trainer).collect())
}

fn trainer((account, name): (i64, String)) -> Trainer {
    Trainer { account: AccountId(account), name }
}

/// Takes a coach out of a group, unless nobody else coaches it. Whether it was done. This wants
/// [`crate::base::db::Database::write`].
///
/// # Errors
/// The database does not answer.
pub fn remove_coach(db: &mut Db, group: GroupId, coach: AccountId) -> Result<bool> {
    let coaches = load_coaches(db, group)?;
    if coaches.len() < 2 || !coaches.iter().any(|known| known.account == coach) {
        return Ok(false);
    }
    diesel::delete(people::table.find((group.0, coach.0))).execute(db)?;
    Ok(true)
}
