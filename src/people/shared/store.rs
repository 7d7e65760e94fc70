//! The rows of paired devices and of PINs.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use serde::Serialize;

use super::{Device, DeviceId, Paired, Person};
use crate::base::db::Db;
use crate::base::db::schema::{accounts, group_people as people, groups, pins, shared_devices as devices};
use crate::error::Result;
use crate::people::LearnerId;
use crate::people::accounts::{AccountId, Role};
use crate::people::audit::store::insert_entry;
use crate::people::audit::{Act, Entry};
use crate::people::groups::store::groups_of;
use crate::people::groups::{GroupId, Part};

/// The device whose browser has a token; none of a group that is over.
///
/// # Errors
/// The database does not answer.
pub fn find_device(db: &mut Db, token_hash: &[u8]) -> Result<Option<Device>> {
    let row = devices::table
        .inner_join(groups::table)
        .filter(devices::token_hash.eq(token_hash))
        .filter(groups::closed_at.is_null());
    let found: Option<(i64, i64, String)> = row.select((devices::id, groups::id, groups::name)).first(db).optional()?;
    Ok(found.map(|(id, group, group_name)| Device { id: DeviceId(id), group: GroupId(group), group_name }))
}

/// Pairs a browser with a group that somebody coaches; `false` where they do not. This wants
/// [`crate::base::db::Database::write`].
///
/// # Errors
/// The database does not answer.
pub fn pair_device(
    db: &mut Db,
    coach: AccountId,
    group: GroupId,
    (token_hash, name): (&[u8], &str),
    now: NaiveDateTime,
) -> Result<bool> {
    if !groups_of(db, coach, Part::Coach)?.iter().any(|own| own.id() == group) {
        return Ok(false);
    }
    diesel::insert_into(devices::table)
        .values((
            devices::group_id.eq(group.0),
            devices::token_hash.eq(token_hash),
            devices::name.eq(name),
            devices::created_at.eq(now),
            devices::last_used_at.eq(now),
        ))
        .execute(db)?;
    insert_entry(db, &Entry::by(coach, Act::ChangedDevice).within(group).detail("paired"), now)?;
    Ok(true)
}

/// The devices of the groups that somebody coaches, those of one group together.
///
/// # Errors
/// The database does not answer.
pub fn list_devices(db: &mut Db, coach: AccountId) -> Result<Vec<Paired>> {
    let own: Vec<i64> = groups_of(db, coach, Part::Coach)?.iter().map(|group| group.id().0).collect();
    let rows = devices::table.inner_join(groups::table).filter(devices::group_id.eq_any(own));
    let rows: Vec<(i64, String, String, NaiveDateTime, NaiveDateTime)> = rows
        .select((devices::id, devices::name, groups::name, devices::created_at, devices::last_used_at))
        .order((devices::group_id, devices::id))
        .load(db)?;
    let paired = |(id, name, group, created_at, last_used_at)| Paired {
        id: DeviceId(id),
        name,
        group,
        created_at,
        last_used_at,
    };
    Ok(rows.into_iter().map(paired).collect())
}

/// Lets go of a device of a group that somebody coaches; whoever is signed in there is so no more. `false` where they coach no
/// group with such a device. This wants [`crate::base::db::Database::write`].
///
/// # Errors
/// The database does not answer.
pub fn unpair_device(db: &mut Db, coach: AccountId, device: DeviceId, now: NaiveDateTime) -> Result<bool> {
    let row = devices::table.filter(devices::id.eq(device.0));
    let Some(group) = row.select(devices::group_id).first::<i64>(db).optional()?.map(GroupId) else { return Ok(false) };
    if !groups_of(db, coach, Part::Coach)?.iter().any(|own| own.id() == group) {
        return Ok(false);
    }
    // Its sessions go with it.
    diesel::delete(row).execute(db)?;
    insert_entry(db, &Entry::by(coach, Act::ChangedDevice).within(group).detail("unpaired"), now)?;
    Ok(true)
}

/// Devices that nobody has signed in on since a moment.
///
/// # Errors
/// The database does not answer.
pub fn let_go_of_devices(db: &mut Db, before: NaiveDateTime, _: NaiveDateTime) -> Result<usize> {
    Ok(diesel::delete(devices::table.filter(devices::last_used_at.lt(before))).execute(db)?)
}

/// Notes that somebody signs in on a device.
///
/// # Errors
/// The database does not answer.
pub fn touch_device(db: &mut Db, device: DeviceId, now: NaiveDateTime) -> Result<()> {
    diesel::update(devices::table.filter(devices::id.eq(device.0))).set(devices::last_used_at.eq(now)).execute(db)?;
    Ok(())
}

/// The members of a group who have a PIN.
///
/// # Errors
/// The database does not answer.
pub fn people_with_pins(db: &mut Db, group: GroupId) -> Result<Vec<Person>> {
    let rows = people::table
        .inner_join(accounts::table.inner_join(pins::table))
        .filter(people::group_id.eq(group.0))
        .filter(people::part.eq(Part::Member.key()))
        .filter(accounts::role.eq(Role::Trainee.key()))
        .filter(accounts::disabled_at.is_null());
    let rows: Vec<(i64, String, String)> = rows.select((accounts::id, accounts::name, people::mark)).load(db)?;
    Ok(rows.into_iter().map(|(id, name, mark)| Person { account: AccountId(id), name, mark }).collect())
}

/// A PIN as it is stored, but for its hash.
#[derive(Debug, Clone, Queryable, Selectable, Serialize)]
#[diesel(table_name = pins)]
pub struct PinRow {
    /// Whose it is.
    pub account_id: i64,
    /// When it was chosen, in UTC.
    pub changed_at: NaiveDateTime,
}

/// The PIN of whoever has this record.
///
/// # Errors
/// The database does not answer.
pub fn load_pin(db: &mut Db, learner: LearnerId) -> Result<Option<PinRow>> {
    let own = accounts::table.filter(accounts::learner_id.eq(learner.0)).select(accounts::id);
    let row = pins::table.filter(pins::account_id.eq_any(own));
    Ok(row.select(PinRow::as_select()).first(db).optional()?)
}

/// The hash of somebody's PIN.
///
/// # Errors
/// The database does not answer.
pub fn load_hash(db: &mut Db, account: AccountId) -> Result<Option<String>> {
    let row = pins::table.filter(pins::account_id.eq(account.0));
    Ok(row.select(pins::pin_hash).first(db).optional()?)
}

/// Gives somebody a PIN in place of the one there was. This wants [`crate::base::db::Database::write`].
///
/// # Errors
/// The database does not answer.
pub fn replace_pin(db: &mut Db, account: AccountId, hash: &str, now: NaiveDateTime) -> Result<()> {
    diesel::delete(pins::table.filter(pins::account_id.eq(account.0))).execute(db)?;
    diesel::insert_into(pins::table)
        .values((pins::account_id.eq(account.0), pins::pin_hash.eq(hash), pins::changed_at.eq(now)))
        .execute(db)?;
    insert_entry(db, &Entry::by(account, Act::ChangedWaysIn).about(account).detail("pin"), now)
}

/// Takes somebody's PIN away, and their name off the devices with it.
///
/// # Errors
/// The database does not answer.
pub fn delete_pin(db: &mut Db, account: AccountId, now: NaiveDateTime) -> Result<()> {
    if diesel::delete(pins::table.filter(pins::account_id.eq(account.0))).execute(db)? > 0 {
        insert_entry(db, &Entry::by(account, Act::ChangedWaysIn).about(account).detail("no-pin"), now)?;
    }
    Ok(())
}
