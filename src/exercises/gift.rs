//! GIFT, the text format in which Moodle's trainers keep their questions, as
//! <https://docs.moodle.org/en/GIFT_format> describes it and `question/format/gift` of Moodle reads it.
//!
//! Differences, all on the kind side:
//! - a blank line within `{…}` does not end the question;
//! - a text may have several `{…}`: each is a gap;
//! - numbers may have a decimal comma;
//! - a comment line before the question may say what GIFT cannot, and Moodle passes it over:
//!   `// hint: Count the letters.` (in the order of the hints) and `// accents: any` (`a` is taken for `ä`).
//!
//! Stricter than Moodle: an exercise that nobody could get right, and a brace out of place, are errors. A text that follows
//! `{…}` of a true/false, matching or essay question joins the prompt behind `_____`, as in Moodle.

mod answers;
mod fault;
mod lexer;
mod parser;
mod printer;
#[cfg(test)]
mod tests;

pub use fault::{Error, Fault};
pub use parser::parse;
pub use printer::print;

use super::model::{Exercise, Kind, ShortAnswer, Text};
use crate::base::ids::Slug;

/// What a file holds. Wrong questions are left out and told of in `errors`; the others stand.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Document {
    /// Questions and categories, in order.
    pub entries: Vec<Entry>,
    /// The comment lines behind the last question.
    pub closing_comments: Vec<String>,
    /// What is wrong, in order; empty for a good file.
    pub errors: Vec<Error>,
}

impl Document {
    /// The questions, without the categories.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.entries.iter().filter_map(|entry| match entry {
            Entry::Question(question) => Some(question),
            Entry::Category(_) => None,
        })
    }
}

/// A part of a file.
#[derive(Debug, Clone, PartialEq)]
pub enum Entry {
    /// `$CATEGORY: path`: where Moodle's question bank keeps the questions that follow.
    Category(String),
    /// A question.
    Question(Question),
}

/// A question as it stands in a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// The line it begins on, from 1; 0 for one that comes from elsewhere.
    pub line: usize,
    /// The comment lines before it and in it, without `//` and the space around.
    pub comments: Vec<String>,
    /// What stands between `::` and `::`.
    pub title: Option<String>,
    /// The question.
    pub prompt: Text,
    /// What is asked.
    pub kind: Kind,
    /// What stands after `####`.
    pub general_feedback: Option<Text>,
}

impl Question {
    /// A question that prints as this exercise: hints and tolerance as comments, the id as the title. `None` for a kind that
    /// GIFT lacks, see [`super::block`]; the length of a reflection is lost.
    pub fn of(exercise: &Exercise) -> Option<Self> {
        if matches!(exercise.kind, Kind::Ordering(_) | Kind::Picture(_) | Kind::Task(_)) {
            return None;
        }
        let mut comments: Vec<String> =
            exercise.hints.iter().map(|hint| format!("hint: {}", one_line(hint.source()))).collect();
        if short_answers(&exercise.kind).any(|short| short.any_accents) {
            comments.push(ANY_ACCENTS.to_owned());
        }
        Some(Self {
            line: 0,
            comments,
            title: Some(exercise.title.clone().unwrap_or_else(|| exercise.id.to_string())),
            prompt: exercise.prompt.clone(),
            kind: exercise.kind.clone(),
            general_feedback: exercise.general_feedback.clone(),
        })
    }

    /// The id that the author gave: a title that can serve as one. Questions of courses have it; others may not.
    pub fn id(&self) -> Option<Slug> {
        self.title.as_deref().and_then(Slug::new)
    }

    /// The exercise under this id. A title that is something else stays as its title.
    pub fn exercise(&self, id: Slug) -> Exercise {
        let format = self.prompt.format;
        Exercise {
            title: self.title.clone().filter(|title| title != id.as_str()),
            id,
            prompt: self.prompt.clone(),
            kind: self.kind.clone(),
            general_feedback: self.general_feedback.clone(),
            hints: self.said("hint").map(|hint| Text::new(format, hint)).collect(),
        }
    }

    /// Moodle's id for the question bank: `// [id:393]`.
    pub fn bank_id(&self) -> Option<&str> {
        self.bracketed("id").next()
    }

    /// Moodle's tags: `// [tag:fred] [tag:barney]`.
    pub fn tags(&self) -> impl Iterator<Item = &str> {
        self.bracketed("tag")
    }

    fn bracketed(&self, name: &'static str) -> impl Iterator<Item = &str> {
        self.comments.iter().flat_map(|comment| comment.split('[')).filter_map(move |piece| {
            let (inside, _) = piece.split_once(']')?;
            inside.strip_prefix(name)?.strip_prefix(':').map(str::trim)
        })
    }

    /// The values of comments of the form `name: value`.
    fn said(&self, name: &'static str) -> impl Iterator<Item = &str> {
        self.comments.iter().filter_map(move |comment| comment.strip_prefix(name)?.strip_prefix(':').map(str::trim))
    }
}

const ANY_ACCENTS: &str = "accents: any";

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The short answers that an exercise asks for, alone or in gaps.
fn short_answers(kind: &Kind) -> impl Iterator<Item = &ShortAnswer> {
    use super::model::Gap;
    let (alone, gaps) = match kind {
        Kind::ShortAnswer(short) => (Some(short), &[][..]),
        Kind::Gaps(gaps) => (None, gaps.as_slice()),
        _ => (None, &[][..]),
    };
    alone.into_iter().chain(gaps.iter().filter_map(|gap| if let Gap::Typed(short) = gap { Some(short) } else { None }))
}
