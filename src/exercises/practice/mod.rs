//! "Kokeile turvallisesti": a practice is a machine of made-up screens that a learner walks through, judged step by step.
//!
//! Nothing is kept on the way: the state is the path of steps in the page, what is typed is compared with what the page
//! itself gives and then forgotten, and only a finished practice is told to the record, as an answer.
//!
//! - [`model`]: screens, what can be done on each, and what that leads to and teaches.
//! - [`source`]: the TOML that trainers write.
//! - [`check`]: what is wrong with a practice beyond its TOML, and between its languages.
//! - [`walk`]: where a path leads; pure.
//! - [`form`]: from a pressed button to the next path.
//! - [`views`]: a practice in its page.

pub mod check;
pub mod form;
pub mod model;
pub mod source;
pub mod views;
pub mod walk;

pub use check::{Flaw, Rule};
pub use form::{Pressed, Refusal, Refused, entered, press};
pub use model::{Judgement, Practice};
pub use source::parse;
pub use walk::{Path, Position, walk};

#[cfg(test)]
mod samples;
