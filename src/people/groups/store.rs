//! The rows of groups, of who is in them, their courses and codes.

use std::collections::BTreeMap;

use chrono::{NaiveDateTime, TimeDelta};
use diesel::dsl::exists;
use diesel::prelude::*;
use serde::Serialize;

use super::code::{GroupCode, VALID_DAYS};
use super::{GroupId, Opened, Part};
use crate::base::db::Db;
use crate::base::db::schema::{
    accounts, audit, group_codes as codes, group_courses as courses, group_people as people, groups,
};
use crate::error::Result;
use crate::on_dialect;
use crate::people::LearnerId;
use crate::people::accounts::AccountId;
use crate::people::accounts::store::AccountRow;
use crate::people::audit::Act;
use crate::people::audit::store::first_of_day;

/// A group as it is stored.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Serialize)]
#[diesel(table_name = groups)]
pub struct GroupRow {
    /// Its number.
    pub id: i64,
    /// What it is called.
    pub name: String,
    /// When it was made, in UTC.
    pub created_at: NaiveDateTime,
    /// Since when it is over, in UTC.
    pub closed_at: Option<NaiveDateTime>,
}

impl GroupRow {
    /// The group's number.
    pub fn id(&self) -> GroupId {
        GroupId(self.id)
    }
}

/// Makes a group with its first coach.
///
/// # Errors
/// The database does not answer.
pub fn insert_group(db: &mut Db, name: &str, coach: AccountId, now: NaiveDateTime) -> Result<GroupId> {
    let group: i64 = diesel::insert_into(groups::table)
        .values((groups::name.eq(name), groups::created_at.eq(now)))
        .returning(groups::id)
        .get_result(db)?;
    add_person(db, GroupId(group), coach, Part::Coach, now)?;
    Ok(GroupId(group))
}

/// Adds somebody to a group; whoever is in it already stays what they are. Whether they are new.
///
/// # Errors
/// The database does not answer.
pub fn add_person(db: &mut Db, group: GroupId, account: AccountId, part: Part, now: NaiveDateTime) -> Result<bool> {
    let row = (
        people::group_id.eq(group.0),
        people::account_id.eq(account.0),
        people::part.eq(part.key()),
        people::mark.eq(""),
        people::joined_at.eq(now),
    );
    let added =
        on_dialect!(db, both => diesel::insert_into(people::table).values(row).on_conflict_do_nothing().execute(db))?;
    Ok(added > 0)
}

/// Gives a group a course, after those that it has.
///
/// # Errors
/// The database does not answer.
pub fn add_course(db: &mut Db, group: GroupId, course: &str) -> Result<()> {
    let count: i64 = courses::table.filter(courses::group_id.eq(group.0)).count().get_result(db)?;
    let row = (courses::group_id.eq(group.0), courses::course.eq(course), courses::place.eq(count));
    on_dialect!(db, both => diesel::insert_into(courses::table).values(row).on_conflict_do_nothing().execute(db))?;
    Ok(())
}

/// Gives a group a code in place of the one there was. `false` where another group has the same: then another must be drawn.
///
/// # Errors
/// The database does not answer.
pub fn replace_code(db: &mut Db, group: GroupId, code: &GroupCode, now: NaiveDateTime) -> Result<bool> {
    diesel::delete(codes::table.filter(codes::group_id.eq(group.0))).execute(db)?;
    let row = (
        codes::group_id.eq(group.0),
        codes::code.eq(code.folded()),
        codes::shown.eq(code.shown()),
        codes::created_at.eq(now),
        codes::ends_at.eq(now + TimeDelta::days(VALID_DAYS)),
    );
    let stored =
        on_dialect!(db, both => diesel::insert_into(codes::table).values(row).on_conflict_do_nothing().execute(db))?;
    Ok(stored > 0)
}

/// The group of a code, by its folded form; `None` where the code, the group, or both are over.
///
/// # Errors
/// The database does not answer.
pub fn find_by_code(db: &mut Db, folded: &str, now: NaiveDateTime) -> Result<Option<Opened>> {
    let found: Option<(i64, String)> = codes::table
        .filter(codes::code.eq(folded))
        .filter(codes::ends_at.gt(now))
        .select((codes::group_id, codes::shown))
        .first(db)
        .optional()?;
    let Some((group, shown)) = found else { return Ok(None) };
    let group = groups::table.filter(groups::id.eq(group)).filter(groups::closed_at.is_null());
    let Some(group) = group.select(GroupRow::as_select()).first(db).optional()? else { return Ok(None) };
    let coaches = people::table
        .inner_join(accounts::table)
        .filter(people::group_id.eq(group.id))
        .filter(people::part.eq(Part::Coach.key()))
        .order(people::joined_at)
        .select(accounts::name)
        .load(db)?;
    Ok(Some(Opened { group: group.id(), name: group.name, shown, coaches }))
}

/// The groups that somebody is a member of, and that are not over.
///
/// # Errors
/// The database does not answer.
pub fn groups_of(db: &mut Db, account: AccountId, part: Part) -> Result<Vec<GroupRow>> {
    let rows = people::table
        .inner_join(groups::table)
        .filter(people::account_id.eq(account.0))
        .filter(people::part.eq(part.key()))
        .filter(groups::closed_at.is_null());
    Ok(rows.order(people::joined_at).select(GroupRow::as_select()).load(db)?)
}

/// The courses of the groups that somebody is a member of, in their order.
///
/// # Errors
/// The database does not answer.
pub fn courses_of_member(db: &mut Db, account: AccountId) -> Result<Vec<String>> {
    let rows = people::table
        .inner_join(groups::table.inner_join(courses::table))
        .filter(people::account_id.eq(account.0))
        .filter(people::part.eq(Part::Member.key()))
        .filter(groups::closed_at.is_null());
    Ok(rows.order((people::joined_at, courses::place)).select(courses::course).load(db)?)
}

/// Somebody's place in a group as it is stored.
#[derive(Debug, Clone, Queryable, Selectable, Serialize)]
#[diesel(table_name = people)]
pub struct PersonRow {
    /// The number of the group.
    pub group_id: i64,
    /// The number of the account.
    pub account_id: i64,
    /// As what they are in it ([`Part::key`]).
    pub part: String,
    /// What tells them apart from another of the same name, in the coach's words.
    pub mark: String,
    /// Since when, in UTC.
    pub joined_at: NaiveDateTime,
}

/// The groups that whoever has this record is in, with their names.
///
/// # Errors
/// The database does not answer.
pub fn load_memberships(db: &mut Db, learner: LearnerId) -> Result<Vec<(PersonRow, String)>> {
    let own = accounts::table.filter(accounts::learner_id.eq(learner.0)).select(accounts::id);
    let rows = people::table.inner_join(groups::table).filter(people::account_id.eq_any(own));
    Ok(rows.select((PersonRow::as_select(), groups::name)).order(people::joined_at).load(db)?)
}

/// What these groups are called, by number.
///
/// # Errors
/// The database does not answer.
pub fn load_names(db: &mut Db, wanted: &[i64]) -> Result<BTreeMap<i64, String>> {
    let rows: Vec<(i64, String)> =
        groups::table.filter(groups::id.eq_any(wanted)).select((groups::id, groups::name)).load(db)?;
    Ok(rows.into_iter().collect())
}

/// How many groups that go on have nobody who coaches them and can sign in.
///
/// # Errors
/// The database does not answer.
pub fn count_without_coach(db: &mut Db) -> Result<i64> {
    let coached: Vec<i64> = people::table
        .inner_join(accounts::table)
        .filter(people::part.eq(Part::Coach.key()))
        .filter(accounts::disabled_at.is_null())
        .select(people::group_id)
        .distinct()
        .load(db)?;
    let open: Vec<i64> = groups::table.filter(groups::closed_at.is_null()).select(groups::id).load(db)?;
    let without = open.iter().filter(|group| !coached.contains(group)).count();
    Ok(i64::try_from(without).unwrap_or(i64::MAX))
}

/// All groups that somebody coaches, the newest first.
///
/// # Errors
/// The database does not answer.
pub fn list_coached(db: &mut Db, coach: AccountId) -> Result<Vec<GroupRow>> {
    let rows = people::table
        .inner_join(groups::table)
        .filter(people::account_id.eq(coach.0))
        .filter(people::part.eq(Part::Coach.key()));
    Ok(rows.order(groups::id.desc()).select(GroupRow::as_select()).load(db)?)
}

/// A group as somebody who is in it finds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The group.
    pub group: GroupRow,
    /// What they are in it.
    pub part: Option<Part>,
    /// Whether the audit trail says already that they looked at it today.
    pub has_looked: bool,
}

/// A group, as an account finds it that is in it; else `None`.
///
/// # Errors
/// The database does not answer.
pub fn find_group(db: &mut Db, group: GroupId, of: AccountId, now: NaiveDateTime) -> Result<Option<Found>> {
    let looked = audit::table
        .filter(audit::actor_id.eq(of.0))
        .filter(audit::happened_at.ge(first_of_day(now)))
        .filter(audit::act.eq(Act::LookedAtGroup.key()))
        .filter(audit::group_id.eq(group.0));
    let row = people::table
        .inner_join(groups::table)
        .filter(people::group_id.eq(group.0))
        .filter(people::account_id.eq(of.0))
        .select((GroupRow::as_select(), people::part, exists(looked)));
    let found: Option<(GroupRow, String, bool)> = row.first(db).optional()?;
    Ok(found.map(|(group, part, has_looked)| Found { group, part: Part::parse(&part), has_looked }))
}

/// A member of a group, as somebody finds them who is in it too.
#[derive(Debug, Clone)]
pub struct FoundMember {
    /// The group.
    pub group: GroupRow,
    /// What whoever looks is in it.
    pub part: Option<Part>,
    /// The member's place in it.
    pub person: PersonRow,
    /// The member's account.
    pub account: AccountRow,
    /// Whether the audit trail says already that they looked at this member today.
    pub has_looked: bool,
}

/// A member of a group, as an account finds them that is in it; `None` where either is not: group, member and account that
/// asks are checked against each other in one statement (ASVS 8.2.2).
///
/// # Errors
/// The database does not answer.
pub fn find_member(
    db: &mut Db,
    (group, member): (GroupId, AccountId),
    of: AccountId,
    now: NaiveDateTime,
) -> Result<Option<FoundMember>> {
    let own = diesel::alias!(people as own);
    let looked = audit::table
        .filter(audit::actor_id.eq(of.0))
        .filter(audit::happened_at.ge(first_of_day(now)))
        .filter(audit::act.eq(Act::LookedAtMember.key()))
        .filter(audit::about_id.eq(member.0))
        .filter(audit::group_id.eq(group.0));
    let row = people::table
        .inner_join(groups::table)
        .inner_join(accounts::table)
        .inner_join(own.on(own.field(people::group_id).eq(people::group_id)))
        .filter(people::group_id.eq(group.0))
        .filter(people::account_id.eq(member.0))
        .filter(people::part.eq(Part::Member.key()))
        .filter(own.field(people::account_id).eq(of.0))
        .select((
            GroupRow::as_select(),
            own.field(people::part),
            PersonRow::as_select(),
            AccountRow::as_select(),
            exists(looked),
        ));
    let found: Option<(GroupRow, String, PersonRow, AccountRow, bool)> = row.first(db).optional()?;
    Ok(found.map(|(group, part, person, account, has_looked)| FoundMember {
        group,
        part: Part::parse(&part),
        person,
        account,
        has_looked,
    }))
}
