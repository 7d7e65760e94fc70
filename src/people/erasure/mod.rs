//! The erasure log: whoever was erased stays erased when a copy of the database from before is brought back (GDPR 17).

pub mod store;

use chrono::NaiveDateTime;

/// Somebody who was erased. The number alone would not do: a database that is brought back gives numbers out anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Erasure {
    /// The number of their record.
    pub learner: i64,
    /// When the record began, in UTC.
    pub began_at: NaiveDateTime,
    /// When it was erased, in UTC.
    pub erased_at: NaiveDateTime,
}
