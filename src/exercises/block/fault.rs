//! What can be wrong in a block, said so that it can be mended.

/// A fault and where it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// The line in the block, from 1.
    pub line: usize,
    /// What is wrong.
    pub fault: Fault,
}

impl Error {
    pub(super) fn new(line: usize, fault: Fault) -> Self {
        Self { line, fault }
    }
}

/// What is wrong with a block. What the author wrote is cut to 60 characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// It does not begin with `::id::`, or with a name that cannot be an id.
    NoId(String),
    /// Nothing is asked.
    NoPrompt,
    /// A line behind the items that belongs to none.
    Stray(String),
    /// An item without a text.
    EmptyItem,
    /// Fewer than two items to put in order.
    TooFewItems,
    /// Two items that say the same, so that nobody knows which is first.
    SameItems(String),
    /// A task without steps.
    NoSteps,
    /// A length that is no number of characters from 1 to [`crate::exercises::form::LONG_LIMIT`].
    Length(String),
    /// An option without a picture, where none stands before the options.
    NoPicture,
    /// An option without a place in the picture that stands before them.
    NoSpot,
    /// A place that is not two numbers from 0 to 100.
    Spot(String),
    /// A second picture before the options.
    TwoPictures,
    /// Fewer than two options, or more than there are letters.
    OptionCount,
    /// No option begins with `=`.
    NoRightAnswer,
}

impl Fault {
    /// The key of its message in `i18n/`.
    pub fn key(&self) -> &'static str {
        match self {
            Self::NoId(_) => "exercise-block-no-id",
            Self::NoPrompt => "exercise-block-no-prompt",
            Self::Stray(_) => "exercise-block-stray",
            Self::EmptyItem => "exercise-block-empty-item",
            Self::TooFewItems => "exercise-block-too-few-items",
            Self::SameItems(_) => "exercise-block-same-items",
            Self::NoSteps => "exercise-block-no-steps",
            Self::Length(_) => "exercise-block-length",
            Self::NoPicture => "exercise-block-no-picture",
            Self::NoSpot => "exercise-block-no-spot",
            Self::Spot(_) => "exercise-block-spot",
            Self::TwoPictures => "exercise-block-two-pictures",
            Self::OptionCount => "exercise-block-option-count",
            Self::NoRightAnswer => "exercise-block-no-right-answer",
        }
    }

    /// What the author wrote, for the message's argument `found`.
    pub fn found(&self) -> Option<&str> {
        match self {
            Self::NoId(found)
            | Self::Stray(found)
            | Self::SameItems(found)
            | Self::Length(found)
            | Self::Spot(found) => Some(found),
            _ => None,
        }
    }
}

pub(super) fn excerpt(text: &str) -> String {
    text.trim().chars().take(60).collect()
}
