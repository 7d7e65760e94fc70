//! Notes what was reached, in the same transaction as the deed that reached it.

use super::explain::{finish_of, is_right, reached_on};
use super::{Deed, Event, Reached, Record, store};
use crate::base::db::Db;
use crate::courses::{Course, Page, PageKind};
use crate::error::Result;
use crate::people::LearnerId;

/// Notes that a page, or the whole course, has all it asks for after an event that is already stored.
///
/// # Errors
/// The database does not answer.
pub fn note_reached(db: &mut Db, learner: LearnerId, course: &Course, event: &Event) -> Result<()> {
    let Some((_, page)) = course.page(&event.page) else { return Ok(()) };
    let record = store::load_page_record(db, learner, &event.course, page)?;
    let reached = reached_on(course, page, &record);
    if let Some(reached) = &reached {
        let event = Event { page: page.id.to_string(), deed: Deed::Reached(reached.clone()), ..event.clone() };
        store::record_event(db, learner, &event)?;
    }
    if !(reached.is_some() || may_finish(page, &record, event)) {
        return Ok(());
    }
    let record = store::load_record(db, learner, &event.course)?;
    let Some(reached) = finish_of(course, &record) else { return Ok(()) };
    let event = Event { page: String::new(), deed: Deed::Reached(reached), ..event.clone() };
    store::record_event(db, learner, &event)?;
    Ok(())
}

/// Whether the course may be finished by this event: most answers are further tries, for which the rest of the course need
/// not be read.
fn may_finish(page: &Page, record: &Record, event: &Event) -> bool {
    let knows_all = |reached: &Reached| {
        reached.has_page(page) && page.exercises.iter().all(|exercise| reached.has_exercise(page, exercise))
    };
    let is_step = match &event.deed {
        Deed::Answered { exercise, verdict, .. } => {
            page.kind == PageKind::Test
                || is_right(*verdict)
                || record.exercise(page, exercise).is_some_and(|standing| standing.tries == 1)
        }
        Deed::Done => true,
        Deed::Undone | Deed::Reached(_) | Deed::Restarted => false,
    };
    is_step && !record.finish().is_some_and(|finish| knows_all(finish.reached))
}
