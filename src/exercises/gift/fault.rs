//! What can be wrong in a GIFT file, said so that it can be mended.

use std::fmt;

/// A fault and where it is.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}, column {column}: {fault}")]
pub struct Error {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// What is wrong.
    pub fault: Fault,
}

/// What is wrong with a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// A `{` without its `}` before the next `{` or the end of the file.
    BraceNotClosed,
    /// A `}` without a `{` before it.
    BraceNotOpened,
    /// `::` at the beginning of a question without the `::` that ends the title.
    TitleNotClosed,
    /// Answers without a question before or after them.
    NoPrompt,
    /// Text between `{` and the first `=` or `~`.
    TextBeforeAnswers,
    /// A `=` or `~` with nothing behind it.
    EmptyAnswer,
    /// Only one option to choose from.
    OneOption,
    /// No answer, and no set of answers, is worth the full score.
    NoRightAnswer,
    /// A weight that is not between −100 and 100.
    Weight(String),
    /// Something that is to be a number and is not.
    Number(String),
    /// A range whose end is below its beginning, or a tolerance below zero.
    Range(String),
    /// Some answers of a matching question have `->`, this one has not.
    NoArrow,
    /// Fewer than two different answers, or no item, in a matching question.
    TooFewPairs,
    /// Several `{…}` in a question, and this one cannot be a gap.
    NotAGap,
}

impl Fault {
    /// The key of its message in `i18n/`.
    pub fn key(&self) -> &'static str {
        match self {
            Self::BraceNotClosed => "exercise-gift-brace-not-closed",
            Self::BraceNotOpened => "exercise-gift-brace-not-opened",
            Self::TitleNotClosed => "exercise-gift-title-not-closed",
            Self::NoPrompt => "exercise-gift-no-prompt",
            Self::TextBeforeAnswers => "exercise-gift-text-before-answers",
            Self::EmptyAnswer => "exercise-gift-empty-answer",
            Self::OneOption => "exercise-gift-one-option",
            Self::NoRightAnswer => "exercise-gift-no-right-answer",
            Self::Weight(_) => "exercise-gift-weight",
            Self::Number(_) => "exercise-gift-number",
            Self::Range(_) => "exercise-gift-range",
            Self::NoArrow => "exercise-gift-no-arrow",
            Self::TooFewPairs => "exercise-gift-too-few-pairs",
            Self::NotAGap => "exercise-gift-not-a-gap",
        }
    }

    /// What the author wrote, for the message's argument `found`; at most 60 characters.
    pub fn found(&self) -> Option<&str> {
        match self {
            Self::Weight(found) | Self::Number(found) | Self::Range(found) => Some(found),
            _ => None,
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BraceNotClosed => {
                f.write_str("the answers begin here with { and never end; add }, or write \\{ for a brace in the text")
            }
            Self::BraceNotOpened => f.write_str("} without { before it; write \\} for a brace in the text"),
            Self::TitleNotClosed => f.write_str("the title begins here with :: and never ends; add :: after it"),
            Self::NoPrompt => f.write_str("here are answers without a question"),
            Self::TextBeforeAnswers => f.write_str("begin each answer with = (right) or ~ (not right)"),
            Self::EmptyAnswer => f.write_str("this answer is empty"),
            Self::OneOption => f.write_str("there is only one option to choose from; add another with ~"),
            Self::NoRightAnswer => {
                f.write_str("nobody can get this right: begin an answer with =, or give weights that add up to 100 %")
            }
            Self::Weight(found) => write!(f, "the weight {found} is not between -100 and 100"),
            Self::Number(found) => write!(f, "\"{found}\" is not a number"),
            Self::Range(found) => {
                write!(f, "\"{found}\" holds no number: write the smaller number first, and a tolerance of 0 or more")
            }
            Self::NoArrow => f.write_str("this pair has no ->, though others have"),
            Self::TooFewPairs => f.write_str("a matching question needs an item and at least two different answers"),
            Self::NotAGap => f.write_str("where a text has several gaps, each is a choice, a short answer or a number"),
        }
    }
}
