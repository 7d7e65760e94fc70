//! Full-text search: schema, analysers per language, indexer, query, results.
//!
//! The engine knows no course and no database: [`mod@documents`] makes [`Document`]s of the catalogue, whoever asks does it
//! with a [`Query`] and gets [`Results`]. One document is one passage that a reader can be led to: a heading's section, an exercise, a
//! course's description, a term of a glossary, about thirty seconds of captions.
//!
//! - `analyser`: from text to words and their forms, a chain per language.
//! - `schema`: which forms of which text stand in which field.
//! - `indexer`: documents in, page by page or all at once; `image`: the saved copy of an index and what makes it fit.
//! - `index`: the handle that a server keeps: prepares, answers, heals.
//! - `plan`: from what was typed to the words that are wanted; `correct`: unknown words;
//!   `dictionary`: the known ones.
//! - `allowed`: which documents may be found at all; `score`: which match and how well, by the `statistics` of
//!   their language; `query`: the passes; `snippet`: the passage with its words marked.
//! - `suggest`: what one might be typing; `counts`: what each filter would leave.
//! - `asked`: a query from the fields of an address, for the page and for the interface of programs (`api`);
//!   `folder`, `command`: any folder of Markdown, and the command line; `missed`: words that found nothing.

mod allowed;
mod analyser;
pub mod api;
pub mod asked;
pub mod command;
mod correct;
mod counts;
mod dictionary;
mod document;
pub mod documents;
mod filters;
pub mod folder;
pub mod handlers;
mod image;
mod index;
mod indexer;
pub mod missed;
mod plan;
mod query;
mod results;
mod schema;
mod score;
mod snippet;
mod statistics;
pub mod store;
mod suggest;
pub mod views;

#[cfg(test)]
mod tests;

pub use document::{Document, Kind, OPEN, page_key};
pub use image::Unfit;
pub use index::{Built, Index};
pub use indexer::PageChange;
pub use results::{Advice, Counts, Hit, MINUTES, Piece, Results};
pub use suggest::{Suggestion, Suggestions};

use crate::base::language::Language;

/// What a reader asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    /// As typed; everything beyond 200 characters or 12 words is left out. Words in quotes must follow each other.
    pub text: String,
    /// The reader's language: analyses the text, and its hits come first.
    pub language: Language,
    /// What is left out.
    pub filters: Filters,
    /// At most this many hits, and as many near ones.
    pub limit: usize,
    /// Hits to skip, for the next page of results.
    pub offset: usize,
    /// Search for the words as typed, without correcting unknown ones.
    pub verbatim: bool,
}

/// What a reader wants to see, and what this reader may see; every filter that is set must hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filters {
    /// Only documents in exactly this language; it takes the place of the reader's language in the analysis too.
    pub language: Option<Language>,
    /// Only documents of this course (its id).
    pub course: Option<String>,
    /// Only documents of this kind.
    pub kind: Option<Kind>,
    /// Only documents of this level (as the course writes it).
    pub level: Option<String>,
    /// Only documents whose page takes at most so many minutes; those that do not say are left out.
    pub minutes: Option<u32>,
    /// The visibility tags that the viewer may open, [`OPEN`] among them for everybody. No tag, no results.
    pub visibility: Vec<String>,
}

impl Query {
    /// The language that the text is read in.
    fn reads(&self) -> Language {
        self.filters.language.unwrap_or(self.language)
    }
}

impl Filters {
    /// Without what the reader has chosen: all that they may see.
    pub fn without_choices(&self) -> Self {
        Self { visibility: self.visibility.clone(), ..Self::default() }
    }

    /// How many filters the reader has chosen.
    pub fn chosen(&self) -> usize {
        let Self { language, course, kind, level, minutes, visibility: _ } = self;
        [language.is_some(), course.is_some(), kind.is_some(), level.is_some(), minutes.is_some()]
            .into_iter()
            .filter(|is_chosen| *is_chosen)
            .count()
    }

    /// The filters of a visitor without an account: open documents only.
    pub fn open() -> Self {
        Self { visibility: vec![OPEN.to_owned()], ..Self::default() }
    }
}

/// Why there are no results.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The index is being built or has not been opened yet; ask again in a moment.
    #[error("the search index is being prepared")]
    Preparing,
    /// The index could not be read and has been given up: build it again.
    #[error("the search index is damaged: {0}")]
    Damaged(String),
}

impl From<tantivy::TantivyError> for Error {
    fn from(error: tantivy::TantivyError) -> Self {
        Self::Damaged(error.to_string())
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        Self::Damaged(error.to_string())
    }
}
