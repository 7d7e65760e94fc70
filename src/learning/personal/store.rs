//! The rows of a learner as they are stored, for the learner to read.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use serde::{Serialize, Serializer};

use crate::base::db::Db;
use crate::base::db::schema::{events, standings, writings};
use crate::error::Result;
use crate::people::LearnerId;

/// An event.
#[derive(Queryable, Selectable, Serialize)]
#[diesel(table_name = events)]
pub(in crate::learning) struct EventRow {
    pub(in crate::learning) id: i64,
    pub(in crate::learning) learner_id: i64,
    pub(in crate::learning) key: String,
    pub(in crate::learning) kind: String,
    pub(in crate::learning) course: String,
    pub(in crate::learning) page: String,
    pub(in crate::learning) item: String,
    pub(in crate::learning) revision: String,
    pub(in crate::learning) language: String,
    #[serde(serialize_with = "as_json")]
    pub(in crate::learning) answer: String,
    pub(in crate::learning) verdict: String,
    pub(in crate::learning) score: f64,
    pub(in crate::learning) happened_at: NaiveDateTime,
}

/// A standing.
#[derive(Queryable, Selectable, Serialize)]
#[diesel(table_name = standings)]
pub(in crate::learning) struct StandingRow {
    pub(in crate::learning) learner_id: i64,
    pub(in crate::learning) course: String,
    pub(in crate::learning) page: String,
    pub(in crate::learning) item: String,
    pub(in crate::learning) done: bool,
    pub(in crate::learning) tries: i64,
    pub(in crate::learning) best: f64,
    #[serde(serialize_with = "as_json")]
    pub(in crate::learning) answer: String,
    pub(in crate::learning) verdict: String,
    pub(in crate::learning) event_id: i64,
    pub(in crate::learning) changed_at: NaiveDateTime,
}

/// A draft, note, bookmark or unsent feedback.
#[derive(Queryable, Selectable, Serialize)]
#[diesel(table_name = writings)]
pub(in crate::learning) struct WritingRow {
    pub(in crate::learning) learner_id: i64,
    pub(in crate::learning) course: String,
    pub(in crate::learning) page: String,
    pub(in crate::learning) kind: String,
    pub(in crate::learning) item: String,
    pub(in crate::learning) text: String,
    pub(in crate::learning) changed_at: NaiveDateTime,
}

/// An answer, which is stored as JSON, as a part of the JSON around it; what is none as the text that it is.
fn as_json<S: Serializer>(answer: &str, to: S) -> std::result::Result<S::Ok, S::Error> {
    match serde_json::from_str::<serde_json::Value>(answer) {
        Ok(value) => value.serialize(to),
        Err(_) => answer.serialize(to),
    }
}

/// The rows of a learner in one table, and how many there are.
macro_rules! own_rows {
    ($table:ident, $Row:ident, $load:ident, $count:ident, $order:expr) => {
        pub(in crate::learning) fn $load(db: &mut Db, learner: LearnerId) -> Result<Vec<$Row>> {
            let rows = $table::table.filter($table::learner_id.eq(learner.0)).order($order).select($Row::as_select());
            Ok(rows.load(db)?)
        }

        pub(in crate::learning) fn $count(db: &mut Db, learner: LearnerId) -> Result<i64> {
            Ok($table::table.filter($table::learner_id.eq(learner.0)).count().get_result(db)?)
        }
    };
}

own_rows!(events, EventRow, load_events, count_events, events::id);
own_rows!(
    standings,
    StandingRow,
    load_standings,
    count_standings,
    (standings::course, standings::page, standings::item)
);
own_rows!(
    writings,
    WritingRow,
    load_writings,
    count_writings,
    (writings::course, writings::page, writings::kind, writings::item)
);
