//! The single answers of one member in one course: what they answered, how often, how it was judged. Nothing else that is
//! theirs: no notes, bookmarks, drafts or feedback.

pub mod handlers;
mod views;
