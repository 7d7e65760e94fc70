//! The rows of sessions, and of the links that begin one.

use chrono::{NaiveDateTime, TimeDelta};
use diesel::prelude::*;
use serde::Serialize;

use super::{Session, SessionId, Way, is_over, is_worth_noting, limit};
use crate::base::db::Db;
use crate::base::db::schema::{accounts, sessions, sign_in_links as links};
use crate::error::{Error, Result};
use crate::people::accounts::store::{AccountRow, load_account};
use crate::people::accounts::{AccountId, Role};
use crate::people::shared::store::{find_device, touch_device};
use crate::people::{LearnerId, Member};

/// A session to be begun.
#[derive(Debug, Clone)]
pub struct NewSession {
    /// How they came in.
    pub way: Way,
    /// Which browser on which device ([`super::device`]).
    pub device: String,
    /// Whether several people use the device.
    pub is_shared: bool,
    /// The hash of the token of a browser that was paired ([`crate::people::shared`]): whoever signs in there shares it.
    pub paired: Option<Vec<u8>>,
}

/// A session that has begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Begun {
    /// Its number.
    pub session: SessionId,
    /// Whose it is.
    pub account: AccountId,
    /// When it ends at the latest, in UTC.
    pub ends_at: NaiveDateTime,
    /// Whether several people use the device.
    pub is_shared: bool,
}

/// Begins a session of an account.
///
/// # Errors
/// The database does not answer.
pub fn insert_session(db: &mut Db, account: &AccountRow, new: &NewSession, now: NaiveDateTime) -> Result<Begun> {
    let device = new.paired.as_deref().map(|hash| find_device(db, hash)).transpose()?.flatten();
    if let Some(device) = &device {
        touch_device(db, device.id, now)?;
    }
    let is_shared = new.is_shared || device.is_some();
    let ends_at = now + limit(account.role()?, is_shared).whole;
    let session: i64 = diesel::insert_into(sessions::table)
        .values((
            sessions::account_id.eq(account.id),
            sessions::way.eq(new.way.key()),
            sessions::device.eq(&new.device),
            sessions::is_shared.eq(is_shared),
            sessions::device_id.eq(device.map(|device| device.id.0)),
            sessions::created_at.eq(now),
            sessions::last_used_at.eq(now),
            sessions::confirmed_at.eq(now),
            sessions::ends_at.eq(ends_at),
        ))
        .returning(sessions::id)
        .get_result(db)?;
    diesel::update(accounts::table.filter(accounts::id.eq(account.id)))
        .set(accounts::signed_in_at.eq(now))
        .execute(db)?;
    Ok(Begun { session: SessionId(session), account: account.id(), ends_at, is_shared })
}

/// Notes that whoever begins a session has proved who they are by two factors.
///
/// # Errors
/// The database does not answer.
pub fn make_strong(db: &mut Db, begun: &Begun, now: NaiveDateTime) -> Result<()> {
    diesel::update(sessions::table.filter(sessions::id.eq(begun.session.0)))
        .set(sessions::strong_at.eq(now))
        .execute(db)?;
    Ok(())
}

/// Who is signed in by a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedIn {
    /// Who it is.
    pub member: Member,
    /// What they are called.
    pub name: String,
    /// Whether the second step of signing in is still owed: until then nothing is theirs.
    pub owes_second_step: bool,
    /// Whether this use is to be written down ([`touch_session`]).
    pub is_worth_noting: bool,
    /// When it ends if nothing more is done, in UTC.
    pub ends_at: NaiveDateTime,
}

/// The member of a session that goes on; `None` where it is over, ended, or its account disabled. It is looked up at every
/// request, so that whatever ends it does so at once (ASVS 7.4.1–7.4.3).
///
/// # Errors
/// The database does not answer.
pub fn find_session(
    db: &mut Db,
    session: SessionId,
    account: AccountId,
    now: NaiveDateTime,
) -> Result<Option<SignedIn>> {
    type Found = (
        i64,
        String,
        String,
        Option<NaiveDateTime>,
        bool,
        NaiveDateTime,
        NaiveDateTime,
        Option<NaiveDateTime>,
        NaiveDateTime,
    );
    let found: Option<Found> = sessions::table
        .inner_join(accounts::table)
        .filter(sessions::id.eq(session.0))
        .filter(sessions::account_id.eq(account.0))
        .filter(accounts::disabled_at.is_null())
        .select((
            accounts::learner_id,
            accounts::name,
            accounts::role,
            accounts::second_step_since,
            sessions::is_shared,
            sessions::last_used_at,
            sessions::confirmed_at,
            sessions::strong_at,
            sessions::ends_at,
        ))
        .first(db)
        .optional()?;
    let Some((learner, name, role, second_step_since, is_shared, last_used_at, confirmed_at, strong_at, ends_at)) =
        found
    else {
        return Ok(None);
    };
    let role: Role = role.parse().map_err(Error::Internal)?;
    let limit = limit(role, is_shared);
    if is_over(limit, last_used_at, ends_at, now) {
        return Ok(None);
    }
    let learner = LearnerId(learner);
    let is_strong = strong_at.is_some();
    let member = Member { account, learner, role, session, is_shared, confirmed_at, is_strong };
    let owes_second_step = second_step_since.is_some() && !is_strong;
    let is_worth_noting = is_worth_noting(limit, last_used_at, now);
    let ends_at = ends_at.min(if is_worth_noting { now } else { last_used_at } + limit.idle);
    Ok(Some(SignedIn { member, name, owes_second_step, is_worth_noting, ends_at }))
}

/// Writes down that a session is used; `false` where it has ended meanwhile.
///
/// # Errors
/// The database does not answer.
pub fn touch_session(db: &mut Db, session: SessionId, now: NaiveDateTime) -> Result<bool> {
    let touched = diesel::update(sessions::table.filter(sessions::id.eq(session.0)))
        .set(sessions::last_used_at.eq(now))
        .execute(db)?;
    Ok(touched > 0)
}

/// Whoever has a session has proved who they are, by a second factor or not: a new session takes its place, so that no token from
/// before opens it (ASVS 7.2.4). It ends when the old one would have; `None` where that has ended meanwhile. This wants
/// [`crate::base::db::Database::write`].
///
/// # Errors
/// The database does not answer.
pub fn renew_session(db: &mut Db, member: Member, is_strong: bool, now: NaiveDateTime) -> Result<Option<Begun>> {
    let old = sessions::table
        .filter(sessions::id.eq(member.session.0))
        .filter(sessions::account_id.eq(member.account.0))
        .select(SessionRow::as_select());
    let Some(old) = old.first(db).optional()? else { return Ok(None) };
    delete_session(db, member.account, member.session)?;
    let session: i64 = diesel::insert_into(sessions::table)
        .values((
            sessions::account_id.eq(old.account_id),
            sessions::way.eq(&old.way),
            sessions::device.eq(&old.device),
            sessions::is_shared.eq(old.is_shared),
            sessions::device_id.eq(old.device_id),
            sessions::created_at.eq(old.created_at),
            sessions::last_used_at.eq(now),
            sessions::confirmed_at.eq(now),
            sessions::strong_at.eq(if is_strong { Some(now) } else { old.strong_at }),
            sessions::ends_at.eq(old.ends_at),
        ))
        .returning(sessions::id)
        .get_result(db)?;
    let (session, account) = (SessionId(session), member.account);
    Ok(Some(Begun { session, account, ends_at: old.ends_at, is_shared: old.is_shared }))
}

/// Ends one session of an account.
///
/// # Errors
/// The database does not answer.
pub fn delete_session(db: &mut Db, account: AccountId, session: SessionId) -> Result<bool> {
    let row = sessions::table.filter(sessions::id.eq(session.0)).filter(sessions::account_id.eq(account.0));
    Ok(diesel::delete(row).execute(db)? > 0)
}

/// Ends all sessions of an account but, where one is given, that one.
///
/// # Errors
/// The database does not answer.
pub fn delete_sessions(db: &mut Db, account: AccountId, but: Option<SessionId>) -> Result<usize> {
    let but = but.map_or(0, |session| session.0);
    let rows = sessions::table.filter(sessions::account_id.eq(account.0)).filter(sessions::id.ne(but));
    Ok(diesel::delete(rows).execute(db)?)
}

/// A session as it is stored.
#[derive(Debug, Clone, Queryable, Selectable, Serialize)]
#[diesel(table_name = sessions)]
pub struct SessionRow {
    /// Its number.
    pub id: i64,
    /// Whose it is.
    pub account_id: i64,
    /// How they came in ([`Way::key`]).
    pub way: String,
    /// Which browser on which device.
    pub device: String,
    /// Whether several people use the device.
    pub is_shared: bool,
    /// When it began, in UTC.
    pub created_at: NaiveDateTime,
    /// When it was last used, in UTC, to a twentieth of the idle time.
    pub last_used_at: NaiveDateTime,
    /// When they last proved who they are, in UTC.
    pub confirmed_at: NaiveDateTime,
    /// When they proved it by a second factor too, in UTC.
    pub strong_at: Option<NaiveDateTime>,
    /// When it ends at the latest, in UTC.
    pub ends_at: NaiveDateTime,
    /// The paired device on which they are signed in.
    pub device_id: Option<i64>,
}

impl SessionRow {
    /// As its owner sees it.
    pub fn session(self) -> Session {
        Session {
            id: SessionId(self.id),
            way: self.way,
            device: self.device,
            is_shared: self.is_shared,
            created_at: self.created_at,
            last_used_at: self.last_used_at,
        }
    }
}

/// A session by its number.
///
/// # Errors
/// The database does not answer.
pub fn load_session(db: &mut Db, session: SessionId) -> Result<Option<SessionRow>> {
    let row = sessions::table.filter(sessions::id.eq(session.0));
    Ok(row.select(SessionRow::as_select()).first(db).optional()?)
}

/// The sessions of whoever has this record, the one used last before the others.
///
/// # Errors
/// The database does not answer.
pub fn load_sessions(db: &mut Db, learner: LearnerId) -> Result<Vec<SessionRow>> {
    let own = accounts::table.filter(accounts::learner_id.eq(learner.0)).select(accounts::id);
    let rows = sessions::table.filter(sessions::account_id.eq_any(own));
    Ok(rows.select(SessionRow::as_select()).order((sessions::last_used_at.desc(), sessions::id.desc())).load(db)?)
}

/// Stores a link that opens an account once; the links of before open nothing from then on (ASVS 6.5.1).
///
/// # Errors
/// The database does not answer.
pub fn replace_link(
    db: &mut Db,
    account: AccountId,
    token_hash: &[u8],
    now: NaiveDateTime,
    valid: TimeDelta,
) -> Result<()> {
    diesel::delete(links::table.filter(links::account_id.eq(account.0))).execute(db)?;
    diesel::insert_into(links::table)
        .values((
            links::token_hash.eq(token_hash),
            links::account_id.eq(account.0),
            links::created_at.eq(now),
            links::ends_at.eq(now + valid),
        ))
        .execute(db)?;
    Ok(())
}

/// The account that a link opens, without opening it.
///
/// # Errors
/// The database does not answer.
pub fn find_link(db: &mut Db, token_hash: &[u8], now: NaiveDateTime) -> Result<Option<AccountRow>> {
    let row = links::table.filter(links::token_hash.eq(token_hash)).filter(links::ends_at.gt(now));
    let account: Option<i64> = row.select(links::account_id).first(db).optional()?;
    let account = account.map(|account| load_account(db, AccountId(account))).transpose()?.flatten();
    Ok(account.filter(|account| account.disabled_at.is_none()))
}

/// A link as it is stored, but for its hash.
#[derive(Debug, Clone, Queryable, Selectable, Serialize)]
#[diesel(table_name = links)]
pub struct LinkRow {
    /// Whose account it opens.
    pub account_id: i64,
    /// When it was made, in UTC.
    pub created_at: NaiveDateTime,
    /// When it ends, in UTC.
    pub ends_at: NaiveDateTime,
}

/// The links of whoever has this record.
///
/// # Errors
/// The database does not answer.
pub fn load_links(db: &mut Db, learner: LearnerId) -> Result<Vec<LinkRow>> {
    let own = accounts::table.filter(accounts::learner_id.eq(learner.0)).select(accounts::id);
    Ok(links::table.filter(links::account_id.eq_any(own)).select(LinkRow::as_select()).load(db)?)
}

/// Opens a link: it opens nothing from then on. This wants [`crate::base::db::Database::write`].
///
/// # Errors
/// The database does not answer.
pub fn take_link(db: &mut Db, token_hash: &[u8], now: NaiveDateTime) -> Result<Option<AccountRow>> {
    let account = find_link(db, token_hash, now)?;
    let taken = diesel::delete(links::table.filter(links::token_hash.eq(token_hash))).execute(db)?;
    Ok(account.filter(|_| taken > 0))
}
