//! What every room stands on and that knows no room.

pub mod clock;
pub mod collation;
pub mod db;
pub mod drawing;
pub mod form;
pub mod html;
pub mod i18n;
pub mod ids;
pub mod jobs;
pub mod language;
pub mod mail;
pub mod markdown;
pub mod oidc;
pub mod signatures;
pub mod toml;
