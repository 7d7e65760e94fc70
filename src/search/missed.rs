//! Words that found nothing: counted by week and language, without who typed them.

use chrono::{Datelike, NaiveDate};
use serde::Serialize;

use super::plan;
use crate::base::language::Language;

/// Weeks that counts are kept for: half a year.
pub const WEEKS: i64 = 26;

/// So many different searches are kept of a week: nobody can fill the database by searching.
pub const MOST: i64 = 1000;

/// The longest search that is counted, in characters and words: whoever writes more may be writing about themselves.
const CHARACTERS: usize = 40;
const WORDS: usize = 4;

/// A search that found nothing, how often in a week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Missed {
    /// The ISO week in which it was searched for, `2026-W47`.
    pub week: String,
    /// The language's code.
    pub language: String,
    /// The words, in lower case.
    pub query: String,
    /// How often.
    pub times: i64,
}

/// The name of the ISO week of a day (ISO 8601): `2026-W47`. Names sort as weeks do.
pub fn week(day: NaiveDate) -> String {
    let week = day.iso_week();
    format!("{:04}-W{:02}", week.year(), week.week())
}

/// The first week whose counts are kept on a day.
pub fn first_kept(day: NaiveDate) -> String {
    week(day - chrono::TimeDelta::weeks(WEEKS - 1))
}

/// The words under which a search is counted; `None` where it is better not kept: long ones, and those with digits, `@` or
/// other signs may hold a number, an address or a name of somebody.
pub fn counted(text: &str, language: Language) -> Option<(String, &'static str)> {
    let text = text.trim();
    let is_plain = |c: char| c.is_alphabetic() || c == ' ' || "-'’\"”“?!,".contains(c);
    if text.chars().count() > CHARACTERS || !text.chars().all(is_plain) {
        return None;
    }
    let words = plan::read(text).words;
    let letters: usize = words.iter().map(|word| word.chars().count()).sum();
    ((1..=WORDS).contains(&words.len()) && letters > 1).then(|| (words.join(" "), language.base_code()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_ordinary_words_are_counted() {
        let finnish = Language::new("fi-simple").expect("a code");
        let counted = |text: &str| counted(text, finnish).map(|(words, _)| words);
        assert_eq!(counted("  Ladattu  LIPPU?").as_deref(), Some("ladattu lippu"));
        assert_eq!(counted("\"Ladattu lippu\"").as_deref(), Some("ladattu lippu"));
        for personal in [
            "maija@example.org",
            "040 123",
            "131052-308T",
            "a",
            "",
            "FI21",
            "https://a.fi",
            "minun nimeni on maija meikäläinen",
        ] {
            assert_eq!(counted(personal), None, "{personal}");
        }
        assert_eq!(counted(&"pitkä".repeat(9)), None);
    }

    #[test]
    fn weeks_sort_as_they_follow() {
        let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).expect("a day");
        assert_eq!(week(day(2027, 1, 1)), "2026-W53");
        assert_eq!(week(day(2026, 11, 22)), "2026-W47");
        assert!(week(day(2026, 12, 31)) < week(day(2027, 1, 4)));
        assert_eq!(first_kept(day(2026, 11, 22)), "2026-W22");
    }
}
