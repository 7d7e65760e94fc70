//! How long each table is kept. The list of all stands in `routes`, in one place; one job lets go of what is over
//! (GDPR 5.1 e), and the pages that tell people how long something is kept read the same list.

pub mod store;

use chrono::{Days, NaiveDateTime};

use crate::base::db::Db;
use crate::error::Result;

/// Lets go of some rows from before a moment (the first one; the second is now), at most as many as take less than 50 ms. How
/// many that were.
pub type LetGo = fn(&mut Db, NaiveDateTime, NaiveDateTime) -> Result<usize>;

/// How long the rows of a table are kept.
#[derive(Debug, Clone, Copy)]
pub enum Keep {
    /// So many days: since they were used or made, or, where they have an end of their own, since that.
    Days(u64, LetGo),
    /// As long as what they belong to, in another table, or until their owner deletes them.
    With(&'static str),
    /// They say nothing of any person.
    Always,
}

/// How long a table is kept.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// The table.
    pub table: &'static str,
    /// How long.
    pub keep: Keep,
}

/// The rules of all tables.
#[derive(Debug, Clone, Copy)]
pub struct Rules(pub &'static [Rule]);

impl Rules {
    /// For how many days a table is kept, where there is such a number.
    pub fn days(self, table: &str) -> Option<u64> {
        self.0.iter().find(|rule| rule.table == table).and_then(|rule| match rule.keep {
            Keep::Days(days, _) => Some(days),
            Keep::With(_) | Keep::Always => None,
        })
    }

    /// Lets go of some of what is over, in all tables. How many rows that were.
    ///
    /// # Errors
    /// The database does not answer.
    pub fn enforce(self, db: &mut Db, now: NaiveDateTime) -> Result<usize> {
        let mut gone = 0;
        for rule in self.0 {
            if let Keep::Days(days, let_go) = rule.keep {
                gone += let_go(db, now.checked_sub_days(Days::new(days)).unwrap_or(now), now)?;
            }
        }
        Ok(gone)
    }
}
