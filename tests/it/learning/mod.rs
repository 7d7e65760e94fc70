//! What was done is kept, counted once, and explained.

mod certificate;
mod explain;
mod feedback;
mod finish;
mod journey;
mod model;
mod notes;
mod ordering;
mod practice;
mod rebuild;
mod resume;
mod store;
mod writings;

use askel::exercises::{Answer, Verdict};
use askel::learning::{Deed, Event};

use crate::support::NOW;

/// A deed on a page of a course, by a form of this key.
fn event(course: &str, page: &str, form_key: &str, deed: Deed) -> Event {
    Event {
        deed,
        course: course.to_owned(),
        page: page.to_owned(),
        revision: "1".to_owned(),
        language: "fi".to_owned(),
        form_key: form_key.to_owned(),
        at: NOW,
    }
}

/// An answer with this score, that says so many.
fn answered(exercise: &str, choice: usize, score: f64) -> Deed {
    let verdict = match score {
        1.0 => Verdict::Right,
        0.0 => Verdict::NotYet,
        _ => Verdict::Partly,
    };
    Deed::Answered { exercise: exercise.to_owned(), answer: Answer::Choice(Some(choice)), verdict, score }
}
