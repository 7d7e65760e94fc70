//! What a coach settles of a group: name, courses with a wish until when, coaches, and whether it is over.

pub mod handlers;
mod views;
