//! Sign-in cards: new words of their own for members, on paper and as text. The words are known at drawing alone, because only
//! their hash is kept.

pub mod handlers;
mod views;

use crate::people::carry_on::Code;
use crate::people::groups::members::Person;

/// A card: whose it is, and the words that are on it.
#[derive(Debug, Clone)]
pub struct Card {
    /// Whose it is.
    pub person: Person,
    /// Their words.
    pub code: Code,
}
