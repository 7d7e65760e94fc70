//! What the store's statements are to mean, said once more in plain Rust.

use std::collections::{BTreeMap, BTreeSet};

use askel::exercises::Verdict;
use askel::learning::{Deed, Event, Record, Standing};

/// The record of events in the order of their numbers.
pub fn record(events: &[Event]) -> Record {
    let mut seen = BTreeSet::new();
    let mut standings: BTreeMap<(String, String), Standing> = BTreeMap::new();
    let new = events.iter().filter(|event| seen.insert(event.key()));
    for (number, event) in (1..).zip(new) {
        let place = (event.page.clone(), event.item().to_owned());
        let before = standings.get(&place).cloned();
        let (tries, best, done) = before.map_or((0, 0.0, false), |before| (before.tries, before.best, before.done));
        let standing = match &event.deed {
            Deed::Answered { answer, verdict, score, .. } => Standing {
                done: done || matches!(verdict, Verdict::Right | Verdict::Recorded),
                tries: tries + 1,
                best: best.max(*score),
                answer: Some(answer.clone()),
                changed_at: event.at,
                event: number,
            },
            Deed::Done | Deed::Undone => Standing {
                done: event.deed == Deed::Done,
                tries: 0,
                best: 0.0,
                answer: None,
                changed_at: event.at,
                event: number,
            },
        };
        standings.insert(place, standing);
    }
    Record::new(standings.into_iter().map(|((page, item), standing)| (page, item, standing)))
}
