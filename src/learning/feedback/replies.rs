//! "Sanoitte – teimme": what was done about what was said of a page, in a sentence at its end. All sentences are in memory,
//! because most pages are read by visitors, for whom the database is not asked.

use std::collections::BTreeMap;
use std::sync::Arc;

use arc_swap::ArcSwap;
use chrono::NaiveDate;

use super::store::load_replies;
use crate::base::db::Database;
use crate::base::language::Language;
use crate::error::Result;

/// The most characters of a sentence.
pub const LIMIT: usize = 300;

/// What was done, as the readers of a page see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// Its number.
    pub id: i64,
    /// The course's id.
    pub course: String,
    /// The page's id.
    pub page: String,
    /// The language it is in, without its plain form.
    pub language: String,
    /// The sentence.
    pub text: String,
    /// Since when it is shown, in UTC.
    pub shown_since: NaiveDate,
}

/// What is shown at present, on all pages.
#[derive(Debug, Clone, Default)]
pub struct Replies(Arc<ArcSwap<Shown>>);

/// By course and page, in the order in which it was written.
type Shown = BTreeMap<(String, String), Vec<Reply>>;

impl Replies {
    /// What is shown on a page to its readers in a language; those of the plain form read it in the ordinary one.
    pub fn of(&self, course: &str, page: &str, language: Language) -> Vec<Reply> {
        let shown = self.0.load();
        let of_page = shown.get(&(course.to_owned(), page.to_owned())).map_or(&[][..], Vec::as_slice);
        of_page.iter().filter(|reply| reply.language == language.base_code()).cloned().collect()
    }

    /// Reads all of it again.
    ///
    /// # Errors
    /// The database does not answer; then all stays as it was.
    pub async fn refresh(&self, database: &Database) -> Result<()> {
        let mut shown = Shown::new();
        for reply in database.read(|db| load_replies(db, None)).await? {
            shown.entry((reply.course.clone(), reply.page.clone())).or_default().push(reply);
        }
        self.0.store(Arc::new(shown));
        Ok(())
    }
}
