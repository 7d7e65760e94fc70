//! What is searched: documents.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::base::language::Language;

/// The visibility tag of what everybody may open.
pub const OPEN: &str = "open";

/// A passage that a reader can be led to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// Unique in the index; the language is part of it (`fi/kirjautuminen/pitka-salasana#miksi`).
    pub id: String,
    /// What kind of passage this is.
    pub kind: Kind,
    /// The language that the text is written in.
    #[serde(serialize_with = "language_code", deserialize_with = "language_of_code")]
    pub language: Language,
    /// The course's id.
    pub course: String,
    /// The module's id; empty for a course's own description.
    pub module: String,
    /// The page's id, the same in every language; empty for what belongs to the course itself. Updates go by course and page.
    pub page: String,
    /// The address below `/{lang}/`, without the anchor: `courses/turvallisesti-verkossa/pitka-salasana`.
    pub path: String,
    /// The element's id on that page, without `#`.
    pub anchor: Option<String>,
    /// The second of the video that the passage begins at, in milliseconds.
    pub start_ms: Option<u64>,
    /// And ends at, in milliseconds.
    pub end_ms: Option<u64>,
    /// The section's heading as a reader sees it: no marks, no tags.
    pub title: String,
    /// What stands above it, outermost first: course, module, page.
    pub crumbs: Vec<String>,
    /// The text, plain.
    pub body: String,
    /// Words that people search it by and that do not stand in it: found, never shown.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub keywords: String,
    /// Who may open it: [`OPEN`], or a tag that the viewer has to bring in `Filters::visibility`.
    pub visibility: String,
    /// The course's level as it writes it.
    pub level: Option<String>,
    /// About how many minutes the page takes.
    pub minutes: Option<u32>,
}

impl Document {
    /// What is replaced together: all documents of a page, in every language.
    pub fn page_key(&self) -> String {
        page_key(&self.course, &self.page)
    }

    /// Where a reader is led, below `/{lang}`: to the heading, the exercise, the term, or the moment of a video.
    pub fn address(&self) -> String {
        let place = match &self.anchor {
            // A moment of a video: the page has it ready at its second, without JavaScript too.
            Some(anchor) if self.kind == Kind::Cue => format!("?play={anchor}#{anchor}"),
            Some(anchor) => format!("#{anchor}"),
            None => String::new(),
        };
        format!("/{}{place}", self.path)
    }
}

/// The key that a page's documents are replaced by; `page` is empty for what belongs to the course itself.
pub fn page_key(course: &str, page: &str) -> String {
    format!("{course}/{page}")
}

/// What kind of passage a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// The text under a heading.
    Section,
    /// An exercise's question and options, never its answers or feedback.
    Exercise,
    /// A course's description.
    Course,
    /// Some seconds of captions or of a transcript.
    Cue,
    /// An entry of a glossary.
    Term,
}

impl Kind {
    /// All kinds, in the order in which a page lists them.
    pub const ALL: [Self; 5] = [Self::Section, Self::Exercise, Self::Course, Self::Cue, Self::Term];

    /// The name in addresses and in the index.
    pub fn name(self) -> &'static str {
        match self {
            Self::Section => "section",
            Self::Exercise => "exercise",
            Self::Course => "course",
            Self::Cue => "cue",
            Self::Term => "term",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// There is no kind of this name.
#[derive(Debug, thiserror::Error)]
#[error("no such kind of document")]
pub struct UnknownKind;

impl FromStr for Kind {
    type Err = UnknownKind;

    fn from_str(name: &str) -> Result<Self, UnknownKind> {
        Self::ALL.into_iter().find(|kind| kind.name() == name).ok_or(UnknownKind)
    }
}

fn language_code<S: Serializer>(language: &Language, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(language.code())
}

fn language_of_code<'de, D: Deserializer<'de>>(from: D) -> Result<Language, D::Error> {
    let code = String::deserialize(from)?;
    Language::new(&code).ok_or_else(|| serde::de::Error::custom("not a language code"))
}
