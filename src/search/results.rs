//! What is found.

use std::collections::BTreeMap;

use super::{Document, Kind};
use crate::base::language::Language;

/// What a query found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Results {
    /// The documents in the reader's language, best first.
    pub hits: Vec<Hit>,
    /// When there are few hits: documents with some of the words, or with words that look alike. A heading of their own.
    pub near: Vec<Hit>,
    /// The best documents in other languages that have all the words, best first; at most five.
    pub other_languages: Vec<Hit>,
    /// How many documents in the reader's language match, on this page of results or not; near ones are not counted.
    pub total: usize,
    /// What was searched for instead of the typed text, when unknown words were corrected.
    pub corrected: Option<String>,
}

impl Results {
    /// Whether there is nothing at all to show.
    pub fn is_empty(&self) -> bool {
        self.hits.is_empty() && self.near.is_empty() && self.other_languages.is_empty()
    }
}

/// How many documents a query finds with each value of a filter, the other filters staying as they are: choosing it shows
/// exactly so many (`Results::total`). Values that nothing has are not there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts {
    /// By course id.
    pub courses: BTreeMap<String, usize>,
    /// By kind.
    pub kinds: BTreeMap<Kind, usize>,
    /// By language.
    pub languages: BTreeMap<Language, usize>,
    /// By level; those that say none are under the empty name.
    pub levels: BTreeMap<String, usize>,
    /// By at most so many minutes (of [`MINUTES`]).
    pub minutes: BTreeMap<u32, usize>,
}

/// The minutes that a page may take at most, to choose from.
pub const MINUTES: [u32; 3] = [5, 10, 20];

/// What to try when nothing was found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Advice {
    /// The query with its unknown words corrected, where that finds something and was not asked for.
    pub corrected: Option<String>,
    /// Each word of a longer query that finds something by itself (corrected if need be), and how much.
    pub words: Vec<(String, usize)>,
    /// How much there is without the chosen filters.
    pub unfiltered: usize,
}

/// A document that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// The document.
    pub document: Document,
    /// How well it matches; comparable within one list of one query only.
    pub score: f32,
    /// Whether it is a near match: not all words, or only look-alikes.
    pub near: bool,
    /// The title with the found words marked.
    pub title: Vec<Piece>,
    /// The best passage of the body, about 240 characters, with the found words marked.
    pub snippet: Vec<Piece>,
}

/// A run of text, marked as found or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The text, plain: escape it for HTML.
    pub text: String,
    /// Whether these are words that were searched for.
    pub marked: bool,
}
