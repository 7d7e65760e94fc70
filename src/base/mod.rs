//! What every room stands on and that knows no room.

pub mod form;
pub mod language;
