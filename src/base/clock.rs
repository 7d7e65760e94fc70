//! The time, in one place, so that tests can hold it still.

use chrono::{DateTime, NaiveDateTime, SubsecRound, Utc};

/// Where "now" comes from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Clock {
    /// The machine's clock.
    #[default]
    System,
    /// Always this moment (UTC).
    Fixed(NaiveDateTime),
}

impl Clock {
    /// The moment in UTC, cut to whole microseconds: PostgreSQL keeps no more, and a moment must be equal to itself after
    /// it has been stored.
    pub fn now(self) -> NaiveDateTime {
        match self {
            Self::System => DateTime::<Utc>::naive_utc(&Utc::now()).trunc_subsecs(6),
            Self::Fixed(moment) => moment.trunc_subsecs(6),
        }
    }
}
