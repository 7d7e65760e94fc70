//! The members of a group as their coach keeps them: adding, telling apart, joining two into one, taking out.

pub mod handlers;
pub mod merge;
mod views;
