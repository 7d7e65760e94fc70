//! The table of writings: one row for each draft, note, bookmark or unsent feedback of a learner on a page.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::{Draft, Note, PageKey, Settled, TypedNote, Writings, settle};
use crate::base::db::schema::writings;
use crate::base::db::{Db, OnConflict, Upsert};
use crate::error::Result;
use crate::learning::store::await_turn;
use crate::on_dialect;
use crate::people::LearnerId;

/// The kinds of rows by their names in the database, which never change.
const DRAFT: &str = "draft";
pub(in crate::learning) const NOTE: &str = "note";
const BOOKMARK: &str = "bookmark";
const FEEDBACK: &str = "feedback";

/// What is read of a row: kind, item, text, when it was changed.
type Row = (String, String, String, NaiveDateTime);

/// What a learner has written on a page. Of the same thing under two ids of the page the newer one counts.
///
/// # Errors
/// The database does not answer.
pub fn load_writings(db: &mut Db, learner: LearnerId, at: &PageKey) -> Result<Writings> {
    let of_course = writings::table.filter(writings::learner_id.eq(learner.0)).filter(writings::course.eq(&at.course));
    let columns = (writings::kind, writings::item, writings::text, writings::changed_at);
    // A list of ids makes a statement that is prepared anew each time: only where there are several.
    let rows: Vec<Row> = if at.formerly.is_empty() {
        on_dialect!(db, both => of_course.filter(writings::page.eq(&at.page)).select(columns).load(db))?
    } else {
        let ids = at.formerly.iter().chain([&at.page]);
        of_course.filter(writings::page.eq_any(ids)).select(columns).load(db)?
    };
    Ok(collect(rows))
}

fn collect(mut rows: Vec<Row>) -> Writings {
    rows.sort_by(|(_, one, _, at), (_, other, _, then)| (at, one).cmp(&(then, other)));
    let mut found = Writings::default();
    for (kind, item, text, changed_at) in rows {
        match kind.as_str() {
            DRAFT => {
                // An answer of a kind that this program no longer knows is as good as none.
                if let Ok(answer) = serde_json::from_str(&text) {
                    found.drafts.insert(item, Draft { answer, changed_at });
                }
            }
            NOTE => {
                found.notes.retain(|note| note.item != item);
                found.notes.push(Note { item, text, changed_at });
            }
            BOOKMARK => found.is_bookmarked = true,
            FEEDBACK => found.feedback = Some(text),
            _ => {}
        }
    }
    found
}

/// The notes and bookmarks of a learner, by course and page.
///
/// # Errors
/// The database does not answer.
pub fn load_marked(db: &mut Db, learner: LearnerId) -> Result<BTreeMap<(String, String), Writings>> {
    let rows: Vec<(String, String, String, String, String, NaiveDateTime)> = writings::table
        .filter(writings::learner_id.eq(learner.0))
        .filter(writings::kind.eq(NOTE).or(writings::kind.eq(BOOKMARK)))
        .select((
            writings::course,
            writings::page,
            writings::kind,
            writings::item,
            writings::text,
            writings::changed_at,
        ))
        .load(db)?;
    let mut by_page: BTreeMap<(String, String), Vec<Row>> = BTreeMap::new();
    for (course, page, kind, item, text, changed_at) in rows {
        by_page.entry((course, page)).or_default().push((kind, item, text, changed_at));
    }
    Ok(by_page.into_iter().map(|(page, rows)| (page, collect(rows))).collect())
}

/// Keeps a note from a form, or lets it go where it was emptied, as [`settle`] decides. It reads before it writes, so it
/// waits until no other change of the learner is under way.
///
/// # Errors
/// The database does not answer.
pub fn settle_note(db: &mut Db, learner: LearnerId, at: &PageKey, typed: &TypedNote, now: NaiveDateTime) -> Result<()> {
    await_turn(db, learner)?;
    let notes = load_writings(db, learner, at)?.notes;
    let stored = notes.iter().find(|note| note.item == typed.item).map(|note| note.text.as_str());
    match settle(stored, typed) {
        Settled::Leave => Ok(()),
        Settled::Put => save(db, learner, at, (NOTE, &typed.item), &typed.text, now),
        Settled::Delete => delete(db, learner, at, (NOTE, &typed.item)),
        Settled::Beside if notes.iter().any(|note| note.text == typed.text) => Ok(()),
        Settled::Beside => save(db, learner, at, (NOTE, &typed.beside), &typed.text, now),
    }
}

/// Puts a bookmark on a page, or takes it away.
///
/// # Errors
/// The database does not answer.
pub fn set_bookmark(db: &mut Db, learner: LearnerId, at: &PageKey, is_set: bool, now: NaiveDateTime) -> Result<()> {
    let bookmark = (BOOKMARK, "");
    if is_set { save(db, learner, at, bookmark, "", now) } else { delete(db, learner, at, bookmark) }
}

/// Keeps feedback that is not sent yet, or lets it go where it is empty.
///
/// # Errors
/// The database does not answer.
pub fn keep_unsent(db: &mut Db, learner: LearnerId, at: &PageKey, text: &str, now: NaiveDateTime) -> Result<()> {
    let feedback = (FEEDBACK, "");
    if text.is_empty() { delete(db, learner, at, feedback) } else { save(db, learner, at, feedback, text, now) }
}

/// Keeps what was typed in an exercise, in place of what was kept before.
///
/// # Errors
/// The database does not answer.
pub fn save_draft(db: &mut Db, learner: LearnerId, at: &PageKey, exercise: &str, draft: &Draft) -> Result<()> {
    let text = serde_json::to_string(&draft.answer).map_err(anyhow::Error::new)?;
    save(db, learner, at, (DRAFT, exercise), &text, draft.changed_at)
}

/// Lets a draft go, because it was answered or emptied.
///
/// # Errors
/// The database does not answer.
pub fn delete_draft(db: &mut Db, learner: LearnerId, at: &PageKey, exercise: &str) -> Result<()> {
    delete(db, learner, at, (DRAFT, exercise))
}

fn save(
    db: &mut Db,
    learner: LearnerId,
    at: &PageKey,
    (kind, item): (&str, &str),
    text: &str,
    now: NaiveDateTime,
) -> Result<()> {
    let row = (
        writings::learner_id.eq(learner.0),
        writings::course.eq(&at.course),
        writings::page.eq(&at.page),
        writings::kind.eq(kind),
        writings::item.eq(item),
        writings::text.eq(text),
        writings::changed_at.eq(now),
    );
    let insert = diesel::insert_into(writings::table).values(row);
    on_dialect!(db, both => Upsert::new(insert, TheNewest).execute(db))?;
    at.formerly.iter().try_for_each(|page| delete_under(db, learner, &at.course, page, (kind, item)))
}

/// What was written last takes the place of what was there.
struct TheNewest;

impl OnConflict for TheNewest {
    const WORDS: &'static str = " ON CONFLICT (learner_id, course, page, kind, item) \
        DO UPDATE SET text = excluded.text, changed_at = excluded.changed_at";
}

fn delete(db: &mut Db, learner: LearnerId, at: &PageKey, what: (&str, &str)) -> Result<()> {
    at.formerly.iter().chain([&at.page]).try_for_each(|page| delete_under(db, learner, &at.course, page, what))
}

fn delete_under(db: &mut Db, learner: LearnerId, course: &str, page: &str, (kind, item): (&str, &str)) -> Result<()> {
    let row = writings::table
        .filter(writings::learner_id.eq(learner.0))
        .filter(writings::course.eq(course))
        .filter(writings::page.eq(page))
        .filter(writings::kind.eq(kind))
        .filter(writings::item.eq(item));
    on_dialect!(db, both => diesel::delete(row).execute(db))?;
    Ok(())
}
