//! Every kind of exercise, knowing no course: what it asks, how it is written, answered, graded and explained.
//!
//! - [`model`]: the exercise and its kinds.
//! - [`gift`]: Moodle's GIFT format, read and printed.
//! - [`block`]: the blocks for what GIFT lacks: ordering, pictures, reflections, tasks.
//! - [`ordering`]: the order that is shown, and moving.
//! - [`answer`]: what a learner has answered so far.
//! - [`grade`]: one pure grading function for each kind.
//! - [`form`]: the names of form fields, and from a form to an answer.
//! - [`feedback`]: what of the feedback is due, and when.
//! - [`views`]: an exercise in its page.
//! - [`paper`]: an exercise to be filled in by hand.
//! - [`practice`]: "Kokeile turvallisesti", screens to walk through.

pub mod answer;
pub mod block;
pub mod feedback;
pub mod form;
pub mod gift;
pub mod grade;
pub mod model;
pub mod ordering;
pub mod paper;
pub mod practice;
mod rendering;
pub mod views;

pub use answer::Answer;
pub use feedback::{Due, Situation, due};
pub use grade::{Grade, Mark, Verdict, grade};
pub use model::{Exercise, Format, Kind, Picture, Text};

#[cfg(test)]
mod samples;
