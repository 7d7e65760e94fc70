//! How the members of groups stand, in one statement however many they are.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use diesel::dsl::case_when;
use diesel::prelude::*;

use super::{GroupCourse, Known, KnownOf, Trainee};
use crate::base::db::Db;
use crate::base::db::schema::{accounts, group_courses as courses, group_people as people, standings};
use crate::error::Result;
use crate::learning::REACHED;
use crate::learning::store::{BareRow, bare, bare_standing};
use crate::on_dialect;
use crate::people::accounts::AccountId;
use crate::people::groups::{GroupId, Part};

type PersonColumns = (i64, i64, String, NaiveDateTime, String, String);
type CourseColumns = (String, i64, Option<NaiveDateTime>);
type Row = (PersonColumns, Option<CourseColumns>, Option<BareRow>);

/// The members of groups, the courses of these groups, and what the members did on them, without their answers.
///
/// # Errors
/// The database does not answer.
pub fn load_known(db: &mut Db, groups: &[GroupId]) -> Result<KnownOf> {
    let ids: Vec<i64> = groups.iter().map(|group| group.0).collect();
    let rows = people::table
        .inner_join(accounts::table)
        .left_join(courses::table.on(courses::group_id.eq(people::group_id)))
        .left_join(
            standings::table.on(standings::learner_id
                .eq(accounts::learner_id)
                .and(standings::course.nullable().eq(courses::course.nullable()))),
        )
        .filter(people::group_id.eq_any(ids))
        .filter(people::part.eq(Part::Member.key()))
        .select((
            (
                people::group_id,
                people::account_id,
                people::mark,
                people::joined_at,
                accounts::name,
                accounts::full_name,
            ),
            (courses::course, courses::place, courses::wished_for).nullable(),
            bare!().nullable(),
        ));
    let rows: Vec<Row> = on_dialect!(db, both => rows.load(db))?;
    Ok(gathered(rows))
}

fn gathered(rows: Vec<Row>) -> KnownOf {
    let mut trainees: BTreeMap<GroupId, BTreeMap<AccountId, Trainee>> = BTreeMap::new();
    let mut courses: BTreeMap<GroupId, BTreeMap<(i64, String), GroupCourse>> = BTreeMap::new();
    for ((group, account, mark, joined_at, name, full_name), course, standing) in rows {
        let (group, account) = (GroupId(group), AccountId(account));
        let new = || Trainee { account, name, full_name, mark, joined_at, records: BTreeMap::new() };
        let trainee = trainees.entry(group).or_default().entry(account).or_insert_with(new);
        if let Some((course, place, wished_for)) = course {
            let of_group = courses.entry(group).or_default();
            of_group.entry((place, course.clone())).or_insert(GroupCourse { course, wished_for });
        }
        if let Some((course, (page, item, standing))) = standing.map(bare_standing) {
            trainee.records.entry(course).or_default().insert(page, item, standing);
        }
    }
    let known = |(group, trainees): (GroupId, BTreeMap<AccountId, Trainee>)| {
        let courses = courses.remove(&group).unwrap_or_default().into_values().collect();
        (group, Known { courses, trainees: trainees.into_values().collect() })
    };
    trainees.into_iter().map(known).collect()
}

/// Whether a group has a course.
///
/// # Errors
/// The database does not answer.
pub fn has_course(db: &mut Db, group: GroupId, course: &str) -> Result<bool> {
    let row = courses::table.find((group.0, course)).select(courses::course);
    Ok(row.first::<String>(db).optional()?.is_some())
}
