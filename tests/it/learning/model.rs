//! What the store's statements are to mean, said once more in plain Rust.

use std::collections::{BTreeMap, BTreeSet};

use askel::courses::Course;
use askel::exercises::Verdict;
use askel::learning::explain::{finish_of, reached_on};
use askel::learning::{Deed, Event, REACHED, Record, Standing};

/// The record of events in the order of their numbers.
pub fn record(events: &[Event]) -> Record {
    let mut seen = BTreeSet::new();
    let mut newest: BTreeMap<(String, String), String> = BTreeMap::new();
    let mut standings: BTreeMap<(String, String), Standing> = BTreeMap::new();
    for (number, event) in (1..).zip(events) {
        let place = (event.page.clone(), event.item().to_owned());
        // The same deed by the same form, with nothing else between, is one deed.
        let was_sent = !seen.insert(event.key());
        if newest.insert(place.clone(), said(event)) == Some(said(event)) && was_sent {
            continue;
        }
        let before = standings.get(&place).cloned();
        let (tries, best, done) = before.map_or((0, 0.0, false), |before| (before.tries, before.best, before.done));
        let standing = match &event.deed {
            Deed::Answered { answer, verdict, score, .. } => Standing {
                done: done || matches!(verdict, Verdict::Right | Verdict::Recorded),
                tries: tries + 1,
                best: best.max(*score),
                answer: Some(answer.clone()),
                reached: None,
                changed_at: event.at,
                event: number,
            },
            mark => Standing {
                done: *mark != Deed::Undone,
                tries: 0,
                best: 0.0,
                answer: None,
                reached: if let Deed::Reached(reached) = mark { Some(reached.clone()) } else { None },
                changed_at: event.at,
                event: number,
            },
        };
        if event.deed == Deed::Restarted {
            standings.retain(|(page, item), _| page.is_empty() && item == REACHED);
        }
        standings.insert(place, standing);
    }
    Record::new(standings.into_iter().map(|((page, item), standing)| (page, item, standing)))
}

/// The same events with what is noted beside them: that a page, or the course, has all it asks for.
pub fn noted(course: &Course, events: &[Event]) -> Vec<Event> {
    let mut all: Vec<Event> = Vec::new();
    for event in events {
        all.push(event.clone());
        let Some((_, page)) = course.page(&event.page) else { continue };
        if event.deed == Deed::Undone {
            continue;
        }
        if let Some(reached) = reached_on(course, page, &record(&all)) {
            all.push(Event { deed: Deed::Reached(reached), ..event.clone() });
        }
        if let Some(reached) = finish_of(course, &record(&all)) {
            all.push(Event { page: String::new(), deed: Deed::Reached(reached), ..event.clone() });
        }
    }
    all
}

/// What a deed says, apart from how it was judged.
fn said(event: &Event) -> String {
    match &event.deed {
        Deed::Answered { answer, .. } => format!("{answer:?}"),
        mark => format!("{mark:?}"),
    }
}
