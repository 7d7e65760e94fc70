//! What every room stands on and that knows no room.

pub mod drawing;
pub mod i18n;
pub mod language;
pub mod markdown;
