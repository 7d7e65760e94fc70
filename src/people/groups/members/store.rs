//! The rows of the members of groups.

use std::collections::BTreeMap;

use chrono::{NaiveDateTime, TimeDelta};
use diesel::prelude::*;

use super::{OwnGroup, Person, RETURN_DAYS};
use crate::base::db::Db;
use crate::base::db::schema::{accounts, audit, group_courses as courses, group_people as people, groups};
use crate::error::Result;
use crate::people::LearnerId;
use crate::people::accounts::{AccountId, Role};
use crate::people::audit::Act;
use crate::people::groups::{GroupId, Part};

type Row = (i64, i64, String, String, String, String, String, NaiveDateTime);

fn person((account, learner, name, full_name, role, language, mark, joined_at): Row) -> Person {
    let (account, learner) = (AccountId(account), LearnerId(learner));
    let is_trainee = role == Role::Trainee.key();
    Person { account, learner, name, full_name, mark, language, is_trainee, joined_at }
}

macro_rules! columns {
    () => {
        (
            accounts::id,
            accounts::learner_id,
            accounts::name,
            accounts::full_name,
            accounts::role,
            accounts::language,
            people::mark,
            people::joined_at,
        )
    };
}

/// The members of a group, in the order in which they came.
///
/// # Errors
/// The database does not answer.
pub fn load_members(db: &mut Db, group: GroupId) -> Result<Vec<Person>> {
    let rows = people::table
        .inner_join(accounts::table)
        .filter(people::group_id.eq(group.0))
        .filter(people::part.eq(Part::Member.key()));
    let rows: Vec<Row> = rows.order((people::joined_at, accounts::id)).select(columns!()).load(db)?;
    Ok(rows.into_iter().map(person).collect())
}

/// The members of all groups that somebody coaches and that are not over, each once for every group.
///
/// # Errors
/// The database does not answer.
pub fn load_members_of_coach(db: &mut Db, coach: AccountId) -> Result<Vec<Person>> {
    let own = diesel::alias!(people as own);
    let rows = people::table
        .inner_join(accounts::table)
        .inner_join(groups::table)
        .inner_join(own.on(own.field(people::group_id).eq(people::group_id)))
        .filter(people::part.eq(Part::Member.key()))
        .filter(groups::closed_at.is_null())
        .filter(own.field(people::account_id).eq(coach.0))
        .filter(own.field(people::part).eq(Part::Coach.key()));
    let rows: Vec<Row> = rows.order(accounts::id).select(columns!()).load(db)?;
    Ok(rows.into_iter().map(person).collect())
}

/// Says what tells a member apart from another of the same name.
///
/// # Errors
/// The database does not answer.
pub fn set_mark(db: &mut Db, group: GroupId, account: AccountId, mark: &str) -> Result<()> {
    diesel::update(people::table.find((group.0, account.0))).set(people::mark.eq(mark)).execute(db)?;
    Ok(())
}

/// Takes a member out of a group; their record stays theirs. Whether they were in it.
///
/// # Errors
/// The database does not answer.
pub fn remove_member(db: &mut Db, group: GroupId, account: AccountId) -> Result<bool> {
    let row = people::table.find((group.0, account.0)).filter(people::part.eq(Part::Member.key()));
    Ok(diesel::delete(row).execute(db)? > 0)
}

/// Whether a coach took this account out of the group lately, and was the last to do so: then it can be taken back. Who left
/// by themselves joins by the code again.
///
/// # Errors
/// The database does not answer.
pub fn was_removed(db: &mut Db, group: GroupId, account: AccountId, now: NaiveDateTime) -> Result<bool> {
    let lines = audit::table
        .inner_join(accounts::table.on(accounts::id.nullable().eq(audit::about_id)))
        .filter(audit::about_id.eq(account.0))
        .filter(audit::act.eq(Act::RemovedMember.key()))
        .filter(audit::group_id.eq(group.0))
        .filter(audit::happened_at.gt(now - TimeDelta::days(RETURN_DAYS)));
    let newest: Option<Option<i64>> = lines.order(audit::id.desc()).select(audit::actor_id).first(db).optional()?;
    Ok(newest.is_some_and(|actor| actor != Some(account.0)))
}

/// Gives the places of an account in its groups to another, which stays where it is already. The first has none then.
///
/// # Errors
/// The database does not answer.
pub fn move_memberships(db: &mut Db, gone: AccountId, into: AccountId) -> Result<()> {
    let known: Vec<i64> = people::table.filter(people::account_id.eq(into.0)).select(people::group_id).load(db)?;
    let theirs = people::table.filter(people::account_id.eq(gone.0));
    diesel::update(theirs.filter(people::group_id.ne_all(known))).set(people::account_id.eq(into.0)).execute(db)?;
    diesel::delete(theirs).execute(db)?;
    Ok(())
}

/// The groups that somebody is a member of and that are not over, with what they may know of them.
///
/// # Errors
/// The database does not answer.
pub fn load_own_groups(db: &mut Db, account: AccountId) -> Result<Vec<OwnGroup>> {
    type Found = (i64, String, String, Option<(String, i64, Option<NaiveDateTime>)>);
    let coach = diesel::alias!(people as coach);
    let rows: Vec<Found> = people::table
        .inner_join(groups::table)
        .inner_join(coach.on(coach.field(people::group_id).eq(people::group_id)))
        .inner_join(accounts::table.on(accounts::id.eq(coach.field(people::account_id))))
        .left_join(courses::table.on(courses::group_id.eq(people::group_id)))
        .filter(people::account_id.eq(account.0))
        .filter(people::part.eq(Part::Member.key()))
        .filter(coach.field(people::part).eq(Part::Coach.key()))
        .filter(groups::closed_at.is_null())
        .order((people::joined_at, coach.field(people::joined_at), courses::place))
        .select((
            groups::id,
            groups::name,
            accounts::name,
            (courses::course, courses::place, courses::wished_for).nullable(),
        ))
        .load(db)?;
    let mut places: BTreeMap<i64, usize> = BTreeMap::new();
    let mut own: Vec<OwnGroup> = Vec::new();
    for (group, name, coach, course) in rows {
        let place = *places.entry(group).or_insert_with(|| {
            own.push(OwnGroup { group: GroupId(group), name, coaches: Vec::new(), courses: Vec::new() });
            own.len() - 1
        });
        let Some(known) = own.get_mut(place) else { continue };
        if !known.coaches.contains(&coach) {
            known.coaches.push(coach);
        }
        if let Some((course, _, wished_for)) = course
            && !known.courses.iter().any(|(of, _)| *of == course)
        {
            known.courses.push((course, wished_for));
        }
    }
    Ok(own)
}
