//! The rows of feedback.

use chrono::{NaiveDate, NaiveDateTime};
use diesel::dsl::count_star;
use diesel::prelude::*;

use super::replies::Reply;
use super::{Feedback, OfPage, Said};
use crate::base::db::schema::{feedback, page_replies as replies};
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

/// How much was said of pages that were not clear, and nobody has dealt with it.
///
/// # Errors
/// The database does not answer.
pub fn count_new(db: &mut Db) -> Result<i64> {
    let new = feedback::table.filter(feedback::is_clear.eq(false)).filter(feedback::answered_on.is_null());
    Ok(new.count().get_result(db)?)
}

/// How clear pages were, by course and page.
///
/// # Errors
/// The database does not answer.
pub fn list_pages(db: &mut Db) -> Result<Vec<OfPage>> {
    type Counted = (String, String, bool, i64);
    let all: Vec<Counted> = feedback::table
        .group_by((feedback::course, feedback::page, feedback::is_clear))
        .select((feedback::course, feedback::page, feedback::is_clear, count_star()))
        .order((feedback::course, feedback::page))
        .load(db)?;
    let new: Vec<(String, String, i64)> = feedback::table
        .filter(feedback::is_clear.eq(false))
        .filter(feedback::answered_on.is_null())
        .group_by((feedback::course, feedback::page))
        .select((feedback::course, feedback::page, count_star()))
        .load(db)?;
    let of_page = |counts: &[Counted]| {
        let (course, page) =
            counts.first().map(|(course, page, ..)| (course.clone(), page.clone())).unwrap_or_default();
        let how_many =
            |wanted: bool| counts.iter().filter(|(_, _, is, _)| *is == wanted).map(|(.., count)| count).sum();
        let is_same = |(of, on, _): &&(String, String, i64)| *of == course && *on == page;
        let new = new.iter().find(is_same).map_or(0, |(.., count)| *count);
        OfPage { clear: how_many(true), unclear: how_many(false), new, course, page }
    };
    Ok(all.chunk_by(|a, b| (&a.0, &a.1) == (&b.0, &b.1)).map(of_page).collect())
}

/// What was said of a page that was not clear: what nobody has dealt with first, then the newest, at most so much.
///
/// # Errors
/// The database does not answer.
pub fn list_said(db: &mut Db, course: &str, page: &str, most: i64) -> Result<Vec<Said>> {
    let columns = (feedback::id, feedback::language, feedback::text, feedback::given_on, feedback::answered_on);
    let mut rows: Vec<(i64, String, String, NaiveDate, Option<NaiveDate>)> = feedback::table
        .filter(feedback::course.eq(course))
        .filter(feedback::page.eq(page))
        .filter(feedback::is_clear.eq(false))
        .order(feedback::id.desc())
        .limit(most)
        .select(columns)
        .load(db)?;
    rows.sort_by_key(|(.., answered_on)| answered_on.is_some());
    let said = |(id, language, text, given_on, answered_on)| Said { id, language, text, given_on, answered_on };
    Ok(rows.into_iter().map(said).collect())
}

/// Some of what was said of a page.
macro_rules! some {
    ($course:expr, $page:expr, $which:expr) => {
        feedback::table
            .filter(feedback::course.eq($course))
            .filter(feedback::page.eq($page))
            .filter(feedback::id.eq_any($which))
    };
}

/// Says since when some of what was said of a page is dealt with, or that it is not.
///
/// # Errors
/// The database does not answer.
pub fn set_answered(db: &mut Db, course: &str, page: &str, which: &[i64], on: Option<NaiveDate>) -> Result<usize> {
    Ok(diesel::update(some!(course, page, which)).set(feedback::answered_on.eq(on)).execute(db)?)
}

/// Deletes some of what was said of a page.
///
/// # Errors
/// The database does not answer.
pub fn delete_said(db: &mut Db, course: &str, page: &str, which: &[i64]) -> Result<usize> {
    Ok(diesel::delete(some!(course, page, which)).execute(db)?)
}

/// Shows the readers of a page what was done.
///
/// # Errors
/// The database does not answer.
pub fn insert_reply(
    db: &mut Db,
    (course, page): (&str, &str),
    language: &str,
    text: &str,
    on: NaiveDate,
) -> Result<()> {
    diesel::insert_into(replies::table)
        .values((
            replies::course.eq(course),
            replies::page.eq(page),
            replies::language.eq(language),
            replies::text.eq(text),
            replies::shown_since.eq(on),
        ))
        .execute(db)?;
    Ok(())
}

/// Shows it no more. Whether it was shown.
///
/// # Errors
/// The database does not answer.
pub fn delete_reply(db: &mut Db, (course, page): (&str, &str), reply: i64) -> Result<bool> {
    let of_page = replies::table.filter(replies::course.eq(course)).filter(replies::page.eq(page));
    Ok(diesel::delete(of_page.filter(replies::id.eq(reply))).execute(db)? > 0)
}

/// What is shown on a page, or on all, in the order in which it was written.
///
/// # Errors
/// The database does not answer.
pub fn load_replies(db: &mut Db, at: Option<(&str, &str)>) -> Result<Vec<Reply>> {
    type Row = (i64, String, String, String, String, NaiveDate);
    let mut rows = replies::table.into_boxed();
    if let Some((course, page)) = at {
        rows = rows.filter(replies::course.eq(course.to_owned())).filter(replies::page.eq(page.to_owned()));
    }
    let rows: Vec<Row> = rows.order(replies::id).load(db)?;
    let reply =
        |(id, course, page, language, text, shown_since)| Reply { id, course, page, language, text, shown_since };
    Ok(rows.into_iter().map(reply).collect())
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
