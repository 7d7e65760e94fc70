//! A small practice that the tests walk through.

use super::model::Practice;
use super::source::parse;
use crate::base::ids::Slug;

/// A scam letter with a sign-in, as a trainer would write it.
pub(super) const LETTER: &str = include_str!("samples/letter.toml");

/// [`LETTER`], read.
pub(super) fn letter() -> Practice {
    let read = parse(&Slug::new("kirje").expect("an id"), LETTER);
    assert_eq!(read.flaws, []);
    read.practice.expect("a practice")
}
