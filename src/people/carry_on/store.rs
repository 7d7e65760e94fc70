//! The rows of codes, and a browser that takes a record over.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use serde::Serialize;

use super::{Known, oldest_use};
use crate::base::db::Db;
use crate::base::db::schema::carry_on_codes as codes;
use crate::error::Result;
use crate::on_dialect;
use crate::people::accounts::store::account_of;
use crate::people::erasure::store::erase_learner;
use crate::people::keepers::{Amount, Keepers};
use crate::people::sessions::store::{Begun, NewSession, delete_session, insert_session};
use crate::people::store::{delete_guest, delete_learner, find_guest, insert_guest, join_learners, other_ways};
use crate::people::{Browser, Guest, LearnerId, Member, OtherWays};

/// What is known of a learner's code; `None` where there is none that opens anything.
///
/// # Errors
/// The database does not answer.
pub fn find_code(db: &mut Db, learner: LearnerId, now: NaiveDateTime) -> Result<Option<Known>> {
    let found = codes::table
        .filter(codes::learner_id.eq(learner.0))
        .filter(codes::last_used_at.ge(oldest_use(now)))
        .select((codes::created_at, codes::last_used_at))
        .first(db)
        .optional()?;
    Ok(found.map(|(made_at, used_at)| Known { made_at, used_at }))
}

/// A row as its person gets it.
#[derive(Serialize, Queryable, Selectable)]
#[diesel(table_name = codes)]
pub struct CodeRow {
    /// The learner's number.
    pub learner_id: i64,
    /// When the words were made, in UTC.
    pub created_at: NaiveDateTime,
    /// When they were last typed, in UTC.
    pub last_used_at: NaiveDateTime,
}

/// What is kept of a learner's code, whether it still opens anything or not.
///
/// # Errors
/// The database does not answer.
pub fn load_code(db: &mut Db, learner: LearnerId) -> Result<Option<CodeRow>> {
    let row = codes::table.filter(codes::learner_id.eq(learner.0)).select(CodeRow::as_select());
    Ok(row.first(db).optional()?)
}

/// The learner of a code, by its hash. A code that is too old is looked for in the same way as one that never was, and takes
/// as long.
///
/// # Errors
/// The database does not answer.
pub fn find_learner(db: &mut Db, hash: &[u8], now: NaiveDateTime) -> Result<Option<LearnerId>> {
    let found = codes::table
        .filter(codes::code_hash.eq(hash))
        .filter(codes::last_used_at.ge(oldest_use(now)))
        .select(codes::learner_id)
        .first(db)
        .optional()?;
    Ok(found.map(LearnerId))
}

/// What became of a code that was to be stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Made {
    /// It is stored.
    Stored,
    /// The learner has one already, and it stays.
    HasOne,
    /// These words are somebody else's: others must be drawn.
    Taken,
}

/// Stores a code of a learner who has none.
///
/// # Errors
/// The database does not answer.
pub fn insert_code(db: &mut Db, learner: LearnerId, hash: &[u8], now: NaiveDateTime) -> Result<Made> {
    let old = codes::table.filter(codes::learner_id.eq(learner.0)).filter(codes::last_used_at.lt(oldest_use(now)));
    diesel::delete(old).execute(db)?;
    let row = (
        codes::learner_id.eq(learner.0),
        codes::code_hash.eq(hash),
        codes::created_at.eq(now),
        codes::last_used_at.eq(now),
    );
    let stored =
        on_dialect!(db, both => diesel::insert_into(codes::table).values(row).on_conflict_do_nothing().execute(db))?;
    Ok(match stored {
        0 if find_code(db, learner, now)?.is_some() => Made::HasOne,
        0 => Made::Taken,
        _ => Made::Stored,
    })
}

/// Stores a code in place of the one there was, which opens nothing from then on.
///
/// # Errors
/// The database does not answer.
pub fn replace_code(db: &mut Db, learner: LearnerId, hash: &[u8], now: NaiveDateTime) -> Result<Made> {
    delete_code(db, learner)?;
    insert_code(db, learner, hash, now)
}

/// Takes a code away; the browsers that carry the record already go on.
///
/// # Errors
/// The database does not answer.
pub fn delete_code(db: &mut Db, learner: LearnerId) -> Result<()> {
    diesel::delete(codes::table.filter(codes::learner_id.eq(learner.0))).execute(db)?;
    Ok(())
}

fn touch_code(db: &mut Db, learner: LearnerId, now: NaiveDateTime) -> Result<()> {
    let code = codes::table.filter(codes::learner_id.eq(learner.0));
    diesel::update(code).set(codes::last_used_at.eq(now)).execute(db)?;
    Ok(())
}

/// Whose the record is that a browser carries already, as the person in front of it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// They have not been asked.
    Unsaid,
    /// "They are mine": both become one.
    Mine,
    /// "They are not mine": they are left to those who can reach them.
    NotMine,
    /// "They are not mine", of answers that nobody can reach then: they are deleted.
    Nobodys,
}

/// A browser that is given the right words.
#[derive(Debug, Clone)]
pub struct Newcomer {
    /// The hash of the words.
    pub hash: Vec<u8>,
    /// What the browser is known by so far.
    pub browser: Option<Browser>,
    /// The hash of the token that it is to be known by.
    pub token_hash: Vec<u8>,
    /// What was said of the record that it carries already.
    pub whose: Whose,
    /// Who is signed in there; they are signed out.
    pub member: Option<Member>,
    /// The session that begins where the words are those of an account.
    pub session: NewSession,
}

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrival {
    /// The words open nothing.
    Closed,
    /// The browser has carried this record before.
    AtHome,
    /// The browser carries the record, under its new token.
    Arrived {
        /// Whether what it carried before is now part of it.
        joined: bool,
        /// The session of the account that the words are of, in place of a guest's token.
        session: Option<Begun>,
    },
    /// The browser carries another record: it must be said whose that is.
    Asked {
        /// How much there is of it.
        kept: Amount,
        /// How it could be reached otherwise.
        ways: OtherWays,
    },
}

/// Lets a browser carry the record of a code. Nothing of another record that it carries is lost unless that is said: this
/// wants [`crate::base::db::Database::write`].
///
/// # Errors
/// The database does not answer.
pub fn arrive(db: &mut Db, keepers: Keepers, newcomer: &Newcomer, now: NaiveDateTime) -> Result<Arrival> {
    let Some(learner) = find_learner(db, &newcomer.hash, now)? else { return Ok(Arrival::Closed) };
    let account = account_of(db, learner)?;
    if account.as_ref().is_some_and(|account| account.disabled_at.is_some()) {
        return Ok(Arrival::Closed);
    }
    let mut joined = false;
    if let Some(member) = newcomer.member {
        if member.learner == learner {
            touch_code(db, learner, now)?;
            return Ok(Arrival::AtHome);
        }
        delete_session(db, member.account, member.session)?;
    }
    if let Some(browser) = newcomer.browser
        && let Some(before) = find_guest(db, browser.token_hash())?
    {
        if before == learner {
            touch_code(db, learner, now)?;
            return Ok(Arrival::AtHome);
        }
        let kept = keepers.count(db, before)?;
        let ways = other_ways(db, Guest { learner: before, browser }, now)?;
        match newcomer.whose {
            Whose::Mine => {
                join_learners(db, keepers, before, learner, now)?;
                joined = true;
            }
            Whose::NotMine | Whose::Nobodys if ways.any() => {}
            Whose::Unsaid if kept.is_nothing() && ways.any() => {}
            Whose::Unsaid if kept.is_nothing() => delete_learner(db, before)?,
            Whose::Nobodys => erase_learner(db, before, now)?,
            Whose::Unsaid | Whose::NotMine => return Ok(Arrival::Asked { kept, ways }),
        }
        delete_guest(db, browser)?;
    }
    let session = match account {
        Some(account) => Some(insert_session(db, &account, &newcomer.session, now)?),
        None => {
            insert_guest(db, &newcomer.token_hash, learner, now)?;
            None
        }
    };
    touch_code(db, learner, now)?;
    Ok(Arrival::Arrived { joined, session })
}
