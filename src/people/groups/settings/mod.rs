//! What a coach settles of a group: its courses with a wish until when, its coaches, its code, and whether it is over.

pub mod store;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use crate::people::accounts::AccountId;

/// A course that a group is to have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chosen {
    /// The course's id.
    pub course: String,
    /// Until when the coach wishes that it is done, in UTC.
    pub wished_for: Option<NaiveDateTime>,
}

/// A coach, or somebody who could be one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trainer {
    /// Whose account it is.
    pub account: AccountId,
    /// What they are called.
    pub name: String,
}

/// The code of a group that lets people in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenCode {
    /// As it is written.
    pub shown: String,
    /// Until when, in UTC.
    pub ends_at: NaiveDateTime,
}

/// A day as a form sends it (`2026-12-12`, HTML 2.3.5.2) or as a Finn writes it (`12.12.2026`), as the moment that is stored:
/// noon in UTC, which is the same day on every clock that this site may have.
pub fn read_day(typed: &str) -> Option<NaiveDateTime> {
    let typed = typed.trim();
    let formats = ["%Y-%m-%d", "%d.%m.%Y"];
    let day = formats.into_iter().find_map(|format| NaiveDate::parse_from_str(typed, format).ok())?;
    let is_near = (2000..2100).contains(&chrono::Datelike::year(&day));
    is_near.then(|| day.and_time(NaiveTime::from_hms_opt(12, 0, 0).unwrap_or(NaiveTime::MIN)))
}

#[cfg(test)]
mod tests {
    use super::read_day;

    #[test]
    fn a_day_is_read_as_browsers_send_it_and_as_finns_write_it() {
        let noon = "2026-12-02T12:00:00".parse().expect("a moment");
        for typed in ["2026-12-02", "2.12.2026", " 02.12.2026 "] {
            assert_eq!(read_day(typed), Some(noon), "{typed}");
        }
        for typed in ["", "2.12.", "12/2/2026", "31.2.2026", "0001-01-01", "9999-01-01"] {
            assert_eq!(read_day(typed), None, "{typed}");
        }
    }
}
