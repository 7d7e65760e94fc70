//! "Oliko tämä selkeä?" at the end of every content page: said to those who make the course, in nobody's name.
//!
//! Nothing that is kept says who said it: no record, no address, no moment but the day. The key is made for this question
//! alone, so that it is found in no other form and no event.

pub mod handlers;
pub mod replies;
pub mod store;
pub mod views;

use chrono::NaiveDate;

use crate::base::form::FormData;
use crate::base::ids::form_key;

/// The most characters of what was unclear.
pub const LIMIT: usize = 1_000;

/// The name of the two buttons, and the anchor of the question.
pub const QUESTION: &str = "page_feedback";
/// The name of the field for what was unclear, and its id.
const FIELD: &str = "page_feedback-text";
/// The name of the hidden field with the question's own key.
const KEY: &str = "form_feedback-key";

/// What somebody says of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feedback {
    /// The course's id.
    pub course: String,
    /// The page's id.
    pub page: String,
    /// The revision of the course that was read.
    pub revision: String,
    /// The language that it was read in, by its code.
    pub language: String,
    /// Whether it was clear.
    pub is_clear: bool,
    /// What was not; empty where nothing was written.
    pub text: String,
    /// The day, in UTC.
    pub given_on: NaiveDate,
    /// The key of the question on the page.
    pub key: String,
}

/// What was said of a page that was not clear, for those who deal with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// Its number.
    pub id: i64,
    /// The language that the page was read in, by its code.
    pub language: String,
    /// What was unclear; empty where nothing was written.
    pub text: String,
    /// The day, in UTC.
    pub given_on: NaiveDate,
    /// Since when it is dealt with.
    pub answered_on: Option<NaiveDate>,
}

/// How clear a page was to its readers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OfPage {
    /// The course's id.
    pub course: String,
    /// The page's id.
    pub page: String,
    /// To so many it was clear.
    pub clear: i64,
    /// To so many it was not.
    pub unclear: i64,
    /// So many of those nobody has dealt with yet.
    pub new: i64,
}

/// What stands in the field for what was unclear, and was not sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsent {
    /// What was typed.
    pub text: String,
    /// The key of the question, by which it finds the "no" before it.
    pub key: String,
}

impl Unsent {
    /// What a form says, where it has the field.
    pub fn read(fields: &FormData) -> Option<Self> {
        Some(Self { text: clean(fields.one(FIELD)?), key: key(fields.one(KEY)) })
    }
}

/// How far the question on a page has come.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Asked {
    /// Nothing was said yet.
    #[default]
    Not,
    /// It was clear.
    Clear,
    /// It was not, and what was unclear can be told under this key.
    Unclear(String),
    /// It was told.
    Told,
    /// Too much came from this address just now, and nothing was kept.
    TooMany,
}

impl Asked {
    /// What the address says that was led back to.
    pub fn of(query: &FormData) -> Self {
        match query.one("feedback") {
            Some("clear") => Self::Clear,
            Some("unclear") => Self::Unclear(key(query.one("feedback-key"))),
            Some("told") => Self::Told,
            _ => Self::Not,
        }
    }

    /// As it stands in the address that is led back to.
    fn query(&self) -> String {
        match self {
            Self::Clear => "feedback=clear".to_owned(),
            Self::Unclear(key) => format!("feedback=unclear&feedback-key={key}"),
            Self::Told => "feedback=told".to_owned(),
            Self::Not | Self::TooMany => String::new(),
        }
    }
}

/// What was said of pages, for reading on a console: for each page how many found it clear, and below it what was not.
pub fn in_lines(said: &[Feedback]) -> String {
    let mut lines = String::new();
    for of_page in said.chunk_by(|one, next| (&one.course, &one.page) == (&next.course, &next.page)) {
        let Some(first) = of_page.first() else { continue };
        let clear = of_page.iter().filter(|said| said.is_clear).count();
        let unclear = of_page.len() - clear;
        lines.push_str(&format!("{}/{}: clear {clear}, unclear {unclear}\n", first.course, first.page));
        for said in of_page.iter().filter(|said| !said.text.is_empty()) {
            let text = said.text.replace('\n', "\n    ");
            lines.push_str(&format!("  {} {}: {text}\n", said.given_on, said.language));
        }
    }
    if lines.is_empty() { "Nothing was said yet.\n".to_owned() } else { lines }
}

/// The key that a form or an address carries, or a new one where it carries none of ours.
fn key(carried: Option<&str>) -> String {
    let is_ours = |key: &&str| key.len() == 16 && key.bytes().all(|byte| byte.is_ascii_hexdigit());
    carried.filter(is_ours).map_or_else(form_key, str::to_owned)
}

/// A text without what is no writing: it is read on consoles, too. Browsers send CRLF.
fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    text.chars().filter(|c| *c == '\n' || !c.is_control()).collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_says_how_far_it_has_come() {
        for asked in [Asked::Clear, Asked::Unclear(form_key()), Asked::Told] {
            let query = FormData::parse(asked.query().as_bytes()).expect("a query");
            assert_eq!(Asked::of(&query), asked);
        }
        assert_eq!(Asked::of(&FormData::default()), Asked::Not);
    }

    #[test]
    fn a_key_that_is_none_of_ours_is_never_kept() {
        for strange in [None, Some(""), Some("maija.meikalainen"), Some("' OR 1=1 --     ")] {
            let made = key(strange);
            assert!(made.len() == 16 && Some(made.as_str()) != strange, "{made}");
        }
    }

    #[test]
    fn what_is_written_keeps_its_lines_and_nothing_that_a_console_obeys() {
        assert_eq!(clean(" yksi\r\nkaksi\u{1b}[2J\0 "), "yksi\nkaksi[2J");
    }
}
