//! What learning keeps of a person, as they read it: titles in place of ids, answers in words.

mod item;
pub(super) mod store;

use item::{Item, Mark};

use super::REACHED;
use crate::courses::CatalogueHandle;
use crate::people::my_data::{PersonalTable, Row};

/// Answers, and pages marked as done: where the person stands.
pub fn standings(catalogue: &CatalogueHandle) -> PersonalTable {
    let catalogue = catalogue.clone();
    PersonalTable {
        name: "standings",
        is_history: false,
        count: store::count_standings,
        rows: Box::new(move |db, learner, words| {
            let now = catalogue.now();
            let row = |row: store::StandingRow| {
                let item = Item::find(&now, words, &row.course, &row.page, &row.item);
                let lines = match row.item.as_str() {
                    "" => vec![item.mark(if row.done { Mark::Done } else { Mark::Undone })],
                    REACHED => vec![item.mark(Mark::Reached)],
                    _ => [Some(item.answer(&row.answer)), item.verdict(&row.verdict), item.tries(row.tries)]
                        .into_iter()
                        .flatten()
                        .collect(),
                };
                Row::new(&row, item.told(lines, row.changed_at))
            };
            let mut rows = store::load_standings(db, learner)?;
            rows.sort_by_cached_key(|row| Item::find(&now, words, &row.course, &row.page, &row.item).order());
            rows.into_iter().map(row).collect()
        }),
    }
}

/// What was written or put on pages: drafts of answers, own notes, bookmarks.
pub fn writings(catalogue: &CatalogueHandle) -> PersonalTable {
    let catalogue = catalogue.clone();
    PersonalTable {
        name: "writings",
        is_history: false,
        count: store::count_writings,
        rows: Box::new(move |db, learner, words| {
            let now = catalogue.now();
            let row = |row: store::WritingRow| {
                let item = Item::find(&now, words, &row.course, &row.page, &row.item);
                let lines = vec![item.writing(&row.kind, &row.text)];
                Row::new(&row, item.told(lines, row.changed_at))
            };
            store::load_writings(db, learner)?.into_iter().map(row).collect()
        }),
    }
}

/// Everything that was done, one after another.
pub fn events(catalogue: &CatalogueHandle) -> PersonalTable {
    let catalogue = catalogue.clone();
    PersonalTable {
        name: "events",
        is_history: true,
        count: store::count_events,
        rows: Box::new(move |db, learner, words| {
            let now = catalogue.now();
            let row = |row: store::EventRow| {
                let item = Item::find(&now, words, &row.course, &row.page, &row.item);
                let lines = match row.kind.as_str() {
                    "answered" => {
                        [Some(item.answer(&row.answer)), item.verdict(&row.verdict)].into_iter().flatten().collect()
                    }
                    "undone" => vec![item.mark(Mark::Undone)],
                    "reached" => vec![item.mark(Mark::Reached)],
                    _ => vec![item.mark(Mark::Done)],
                };
                Row::new(&row, item.told(lines, row.happened_at))
            };
            store::load_events(db, learner)?.into_iter().map(row).collect()
        }),
    }
}
