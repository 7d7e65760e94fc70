//! The counts of searches that found nothing.

use diesel::prelude::*;

use super::missed::{MOST, Missed};
use crate::base::db::schema::missed_searches::dsl::{language, missed_searches, query, times, week};
use crate::base::db::{Db, OnConflict, Upsert};
use crate::error::Result;
use crate::on_dialect;

/// Counts a search that found nothing once more; a new one only while the week has room ([`MOST`]). Counts of weeks before
/// `first_kept` are let go.
///
/// # Errors
/// The database does not answer.
pub fn count_missed(db: &mut Db, this_week: &str, in_language: &str, words: &str, first_kept: &str) -> Result<()> {
    forget_missed(db, first_kept)?;
    let kept: i64 = missed_searches.filter(week.eq(this_week)).count().get_result(db)?;
    let same = missed_searches.filter(week.eq(this_week)).filter(language.eq(in_language)).filter(query.eq(words));
    let is_known = same.count().get_result::<i64>(db)? > 0;
    if kept < MOST || is_known {
        let row = (week.eq(this_week), language.eq(in_language), query.eq(words), times.eq(1_i64));
        let insert = diesel::insert_into(missed_searches).values(row);
        on_dialect!(db, both => Upsert::new(insert, OnceMore).execute(db))?;
    }
    Ok(())
}

/// The row is there: it has happened once more.
struct OnceMore;

impl OnConflict for OnceMore {
    const WORDS: &'static str =
        " ON CONFLICT (week, language, query) DO UPDATE SET times = missed_searches.times + excluded.times";
}

/// The searches that found nothing since a week, the newest week first, the most frequent of it first.
///
/// # Errors
/// The database does not answer.
pub fn list_missed(db: &mut Db, since: &str) -> Result<Vec<Missed>> {
    let rows = missed_searches.filter(week.ge(since)).order((week.desc(), times.desc(), query.asc(), language.asc()));
    let rows: Vec<(String, String, String, i64)> = rows.load(db)?;
    let missed = rows.into_iter();
    Ok(missed
        .map(|(in_week, code, words, often)| Missed { week: in_week, language: code, query: words, times: often })
        .collect())
}

/// Lets go of the counts of weeks before this one. How many that were.
///
/// # Errors
/// The database does not answer.
pub fn forget_missed(db: &mut Db, first_kept: &str) -> Result<usize> {
    Ok(diesel::delete(missed_searches.filter(week.lt(first_kept))).execute(db)?)
}
