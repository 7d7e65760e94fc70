//! A page's Markdown → blocks: sanitised HTML with the exercises, players and drawings between.

mod exercises;
mod fences;
mod filter;
mod headings;
mod links;
mod pictures;
mod terms;

use std::collections::BTreeMap;

use super::faults::Fault;
use super::glossary::{Glossary, Term};
use super::media::{self, Player};
use super::photos::Image;
use crate::base::drawing::Drawing;
use crate::base::ids::Slug;
use crate::base::markdown;
use crate::exercises::{Exercise, Picture};
use filter::Filter;

pub use headings::slug;
pub use terms::anchor as term_anchor;

/// A part of a page, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// Sanitised HTML.
    Html(String),
    /// A drawing or picture with its caption, as HTML made by us.
    Figure(String),
    /// The exercise of an index in the page's list.
    Exercise(usize),
    /// The video or recording of an index in the page's list.
    Player(usize),
    /// The practice of the course with this id.
    Practice(Slug),
    /// What a word of the glossary means that the text before has met for the first time.
    Term(Term),
    /// A part that is broken: a note stands in its place.
    Broken,
}

/// A heading below the title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// 2 to 6.
    pub level: u8,
    /// Its anchor.
    pub id: String,
    /// Its text as a reader sees it.
    pub text: String,
}

/// The text from one heading to the next, as a reader sees it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Section {
    /// The heading's anchor; `None` for the text before the first heading.
    pub anchor: Option<String>,
    /// The heading's text; empty before the first heading.
    pub heading: String,
    /// The text below it.
    pub text: String,
}

/// What a text may refer to, and what it needs of its surroundings.
pub struct Surroundings<'a> {
    /// The file, for faults.
    pub file: &'a str,
    /// The number of the text's first line in the file.
    pub first_line: usize,
    /// A drawing of the course by its path.
    pub drawing: &'a dyn Fn(&str) -> Option<Result<Drawing, String>>,
    /// Another picture of the course by its path, or why it cannot be shown.
    pub picture: &'a dyn Fn(&str) -> Option<Result<Image, String>>,
    /// A video or recording of a block's text, and what is wrong with it: the rule, the line in the block, what about.
    pub player: &'a dyn Fn(media::Kind, &str) -> media::Read,
    /// The address of a page of the course by its id.
    pub page: &'a dyn Fn(&str) -> Option<String>,
    /// Whether the course has a practice of this id that can be walked through.
    pub practice: &'a dyn Fn(&Slug) -> bool,
    /// The words that are explained, in the page's language.
    pub glossary: Option<&'a Glossary>,
    /// The words of a key of `i18n/`, in the page's language.
    pub label: &'a dyn Fn(&str) -> String,
}

/// A text, rendered.
#[derive(Debug, Default)]
pub struct Rendered {
    /// Its blocks in order.
    pub blocks: Vec<Block>,
    /// Its headings in order.
    pub headings: Vec<Heading>,
    /// Its text by headings.
    pub sections: Vec<Section>,
    /// Its exercises in order.
    pub exercises: Vec<Exercise>,
    /// The line in the file where each of them begins.
    pub exercise_lines: Vec<usize>,
    /// The pictures of its exercises, as HTML.
    pub pictures: BTreeMap<Picture, String>,
    /// Its videos and recordings in order.
    pub players: Vec<Player>,
    /// Its practices in order, each with the line it stands in.
    pub practices: Vec<(Slug, usize)>,
    /// How many words a reader reads, the exercises' apart.
    pub words: usize,
    /// What is wrong with it.
    pub faults: Vec<Fault>,
}

/// Renders a text.
pub fn render(source: &str, around: &Surroundings<'_>) -> Rendered {
    let events: Vec<_> = markdown::events(source).collect();
    let mut filter = Filter::new(source, around);
    filter.read_exercises(&events);
    filter.run(events);
    filter.rendered()
}
