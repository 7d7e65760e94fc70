//! What this room keeps of a person, as they read it: the number, and the browser that carries it.

use super::my_data::{Line, PersonalTable, Phrase, Row, Told};
use super::store;
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

/// The browser with the guest's cookie.
pub fn guests() -> PersonalTable {
    PersonalTable {
        name: "guests",
        is_history: false,
        count: |db, learner| Ok(i64::from(store::load_guest(db, learner)?.is_some())),
        rows: Box::new(|db, learner, words| {
            let row = |row: store::GuestRow| {
                let begun = Line::own(t!(words, "my-data-begun"), &words.moment(row.created_at));
                let used = Line::own(t!(words, "my-data-used"), &words.moment(row.last_used_at));
                let told =
                    Told { under: None, about: Phrase::own(&t!(words, "my-data-cookie")), lines: vec![begun, used] };
                Row::new(&row, told)
            };
            store::load_guest(db, learner)?.into_iter().map(row).collect()
        }),
    }
}
