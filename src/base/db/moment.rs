//! Moments as they are stored, read quickly.

use chrono::{NaiveDate, NaiveDateTime};
use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::pg::Pg;
use diesel::sql_types::Timestamp;
use diesel::sqlite::Sqlite;

/// A moment in UTC. Of SQLite's texts Diesel finds out each time in which of many formats they are, which takes as long as
/// the rest of a row; what this house has written is in one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, FromSqlRow)]
#[diesel(sql_type = Timestamp)]
pub struct Moment(pub NaiveDateTime);

impl From<Moment> for NaiveDateTime {
    fn from(moment: Moment) -> Self {
        moment.0
    }
}

impl FromSql<Timestamp, Sqlite> for Moment {
    fn from_sql(value: <Sqlite as Backend>::RawValue<'_>) -> deserialize::Result<Self> {
        let text: String = FromSql::<Timestamp, Sqlite>::from_sql(value)?;
        read(&text).map(Self).ok_or_else(|| format!("no moment: {text}").into())
    }
}

impl FromSql<Timestamp, Pg> for Moment {
    fn from_sql(value: <Pg as Backend>::RawValue<'_>) -> deserialize::Result<Self> {
        FromSql::<Timestamp, Pg>::from_sql(value).map(Self)
    }
}

/// `2026-11-22 12:00:00`, with a fraction of a second where there is one.
fn read(text: &str) -> Option<NaiveDateTime> {
    let number = |from: usize, to: usize| text.get(from..to)?.parse().ok();
    let day = NaiveDate::from_ymd_opt(text.get(..4)?.parse().ok()?, number(5, 7)?, number(8, 10)?)?;
    let nanoseconds = match text.get(19..)?.strip_prefix('.') {
        Some(fraction) => {
            fraction.parse::<u32>().ok()? * 10u32.checked_pow(9u32.checked_sub(fraction.len() as u32)?)?
        }
        None => 0,
    };
    day.and_hms_nano_opt(number(11, 13)?, number(14, 16)?, number(17, 19)?, nanoseconds)
}

#[cfg(test)]
mod tests {
    use diesel::connection::SimpleConnection;
    use diesel::prelude::*;

    use super::*;
    use crate::base::clock::Clock;
    use crate::base::db::schema::learners;

    #[test]
    fn a_moment_is_read_as_it_was_stored() {
        let mut db = SqliteConnection::establish(":memory:").expect("a database");
        db.batch_execute("CREATE TABLE learners (id INTEGER PRIMARY KEY, created_at TIMESTAMP)").expect("a table");
        let day = NaiveDate::from_ymd_opt(2026, 2, 3).expect("a day");
        let fractions = [0, 1_000, 120_000_000, 999_999_000, 7].map(|nano| day.and_hms_nano_opt(4, 5, 6, nano));
        let mut moments: Vec<NaiveDateTime> = fractions.into_iter().flatten().collect();
        moments.push(Clock::System.now());
        for moment in &moments {
            diesel::insert_into(learners::table)
                .values(learners::created_at.eq(moment))
                .execute(&mut db)
                .expect("stored");
        }
        let read: Vec<Moment> =
            learners::table.order(learners::id).select(learners::created_at).load(&mut db).expect("read");
        assert_eq!(read.into_iter().map(NaiveDateTime::from).collect::<Vec<_>>(), moments);
    }

    #[test]
    fn what_is_no_moment_is_an_error() {
        for text in ["", "2026-11-22", "2026-11-22 25:00:00", "2026-13-22 12:00:00", "2026-11-22 12:00:00.", "päivä"]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
