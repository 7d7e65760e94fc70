//! What this room keeps of a person, as they read it: the number, the browsers that carry it, and the words that open it.

use chrono::NaiveDateTime;

use super::my_data::{Line, PersonalTable, Phrase, Row, Told};
use super::{carry_on, store};
use crate::base::i18n::Words;
use crate::t;

/// The learner's own row.
pub fn learners() -> PersonalTable {
    PersonalTable {
        name: "learners",
        is_history: false,
        count: |db, learner| Ok(i64::from(store::load_learner(db, learner)?.is_some())),
        rows: Box::new(|db, learner, words| {
            let row = |row: store::LearnerRow| {
                let about = Phrase::own(&t!(words, "my-data-number", number = row.id));
                let told = Told { under: None, about, lines: vec![Line::at(words, row.created_at)] };
                Row::new(&row, told)
            };
            store::load_learner(db, learner)?.into_iter().map(row).collect()
        }),
    }
}

/// The browsers that carry the learner.
pub fn guests() -> PersonalTable {
    PersonalTable {
        name: "guests",
        is_history: false,
        count: store::count_guests,
        rows: Box::new(|db, learner, words| {
            let row = |row: store::GuestRow| {
                let about = Phrase::own(&t!(words, "my-data-cookie"));
                Row::new(&row, Told { under: None, about, lines: times(words, row.created_at, row.last_used_at) })
            };
            store::load_guests(db, learner)?.into_iter().map(row).collect()
        }),
    }
}

/// The four words to carry on with, of which only a hash is kept.
pub fn codes() -> PersonalTable {
    PersonalTable {
        name: "carry_on_codes",
        is_history: false,
        count: |db, learner| Ok(i64::from(carry_on::store::load_code(db, learner)?.is_some())),
        rows: Box::new(|db, learner, words| {
            let row = |row: carry_on::store::CodeRow| {
                let about = Phrase::own(&t!(words, "carry-on-own-title"));
                Row::new(&row, Told { under: None, about, lines: times(words, row.created_at, row.last_used_at) })
            };
            carry_on::store::load_code(db, learner)?.into_iter().map(row).collect()
        }),
    }
}

/// Since when there is something, and when it was used last.
fn times(words: &Words, begun: NaiveDateTime, used: NaiveDateTime) -> Vec<Line> {
    let line = |key: &str, at| Line::own(words.text(key), &words.moment(at));
    vec![line("my-data-begun", begun), line("my-data-used", used)]
}
