//! The rows of feedback.

use chrono::{NaiveDate, NaiveDateTime};
use diesel::prelude::*;

use super::Feedback;
use crate::base::db::schema::feedback;
use crate::base::db::{Db, OnConflict, Upsert};
use crate::error::Result;
use crate::on_dialect;

/// Keeps what was said. Under the same key the last word counts, and a text that was told stays where none is told again.
/// It is right beside any other statement, so [`crate::base::db::Database::append`] is enough.
///
/// # Errors
/// The database does not answer.
pub fn save_feedback(db: &mut Db, said: &Feedback) -> Result<()> {
    let row = (
        feedback::course.eq(&said.course),
        feedback::page.eq(&said.page),
        feedback::revision.eq(&said.revision),
        feedback::language.eq(&said.language),
        feedback::is_clear.eq(said.is_clear),
        feedback::text.eq(&said.text),
        feedback::given_on.eq(said.given_on),
        feedback::form_key.eq(&said.key),
    );
    let insert = diesel::insert_into(feedback::table).values(row);
    on_dialect!(db, both => Upsert::new(insert, TheLastWord).execute(db))?;
    Ok(())
}

/// What was said last takes the place of what was said before in the same form.
struct TheLastWord;

impl OnConflict for TheLastWord {
    const WORDS: &'static str = " ON CONFLICT (form_key) DO UPDATE SET is_clear = excluded.is_clear, \
        text = CASE excluded.text WHEN '' THEN feedback.text ELSE excluded.text END";
}

/// Everything that was said of a course, or of all courses, by course and page, the oldest first.
///
/// # Errors
/// The database does not answer.
pub fn load_feedback(db: &mut Db, course: Option<&str>) -> Result<Vec<Feedback>> {
    type Row = (String, String, String, String, bool, String, NaiveDate, String);
    let columns = (
        feedback::course,
        feedback::page,
        feedback::revision,
        feedback::language,
        feedback::is_clear,
        feedback::text,
        feedback::given_on,
        feedback::form_key,
    );
    let mut rows = feedback::table.select(columns).into_boxed();
    if let Some(course) = course {
        rows = rows.filter(feedback::course.eq(course.to_owned()));
    }
    let rows: Vec<Row> = rows.order((feedback::course, feedback::page, feedback::id)).load(db)?;
    let said = |(course, page, revision, language, is_clear, text, given_on, key)| Feedback {
        course,
        page,
        revision,
        language,
        is_clear,
        text,
        given_on,
        key,
    };
    Ok(rows.into_iter().map(said).collect())
}

/// Lets go of some of what was said before a moment. How much that was.
///
/// # Errors
/// The database does not answer.
pub fn let_go_of_feedback(db: &mut Db, before: NaiveDateTime, _: NaiveDateTime) -> Result<usize> {
    let old: Vec<i64> =
        feedback::table.filter(feedback::given_on.lt(before.date())).select(feedback::id).limit(200).load(db)?;
    Ok(diesel::delete(feedback::table.filter(feedback::id.eq_any(old))).execute(db)?)
}
