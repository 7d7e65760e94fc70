//! What can be wrong with captions, said so that it can be mended.

use super::super::faults::Severity;

/// A fault and where it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The line in the file, from 1.
    pub line: usize,
    /// What is wrong.
    pub what: What,
}

/// What is wrong. Its words are in `i18n/`, with the place of the fault in the variables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// The first line is not `WEBVTT`: a browser shows nothing of the file.
    NoHeader,
    /// A line with an arrow that cannot be read as two moments: its cue is lost.
    Timing(String),
    /// A text without moments: it is lost.
    NoTiming(String),
    /// A cue that begins without an empty line before it.
    NoEmptyLine,
    /// A style sheet or a region behind the first cue: it is lost.
    LateBlock(String),
    /// A setting that does not exist or has a value that it cannot have.
    Setting(String),
    /// A tag that captions do not have: it is passed over, its text stays.
    Tag(String),
    /// A tag that is not closed.
    TagNotClosed(String),
    /// A cue that ends before it begins, or at the same moment.
    EndsBeforeStart,
    /// A cue that begins before the one above it.
    OutOfOrder,
    /// A cue that begins before the one above it has ended.
    Overlap,
    /// A cue without text.
    Empty,
    /// More than a person can read in the time.
    TooFast {
        /// Characters a second.
        speed: u64,
        /// How long it should be shown at least, in tenths of a second.
        wanted: u64,
    },
    /// More lines than cover the picture gladly.
    TooManyLines(usize),
    /// A line that is too long for a narrow screen.
    LineTooLong(usize),
    /// The cue begins after the video has ended.
    AfterTheEnd,
}

impl What {
    /// The key of its words.
    pub fn key(&self) -> &'static str {
        match self {
            Self::NoHeader => "media-cue-no-header",
            Self::Timing(_) => "media-cue-timing",
            Self::NoTiming(_) => "media-cue-no-timing",
            Self::NoEmptyLine => "media-cue-no-empty-line",
            Self::LateBlock(_) => "media-cue-late-block",
            Self::Setting(_) => "media-cue-setting",
            Self::Tag(_) => "media-cue-tag",
            Self::TagNotClosed(_) => "media-cue-tag-not-closed",
            Self::EndsBeforeStart => "media-cue-ends-before-start",
            Self::OutOfOrder => "media-cue-out-of-order",
            Self::Overlap => "media-cue-overlap",
            Self::Empty => "media-cue-empty",
            Self::TooFast { .. } => "media-cue-too-fast",
            Self::TooManyLines(_) => "media-cue-too-many-lines",
            Self::LineTooLong(_) => "media-cue-line-too-long",
            Self::AfterTheEnd => "media-cue-after-the-end",
        }
    }

    /// The variables of its words.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Timing(found)
            | Self::NoTiming(found)
            | Self::LateBlock(found)
            | Self::Setting(found)
            | Self::Tag(found)
            | Self::TagNotClosed(found) => vec![("found", found.clone())],
            Self::TooFast { speed, wanted } => {
                vec![
                    ("speed", speed.to_string()),
                    ("seconds", (wanted / 10).to_string()),
                    ("tenths", (wanted % 10).to_string()),
                ]
            }
            Self::TooManyLines(count) | Self::LineTooLong(count) => vec![("count", count.to_string())],
            _ => Vec::new(),
        }
    }

    /// Whether it matters only to those who read while they look, and not to those who listen.
    pub fn is_of_reading(&self) -> bool {
        matches!(self, Self::Overlap | Self::TooFast { .. } | Self::TooManyLines(_) | Self::LineTooLong(_))
    }

    /// An error where something of the captions is lost or comes at a wrong moment, else a warning.
    pub fn severity(&self) -> Severity {
        match self {
            Self::NoHeader
            | Self::Timing(_)
            | Self::NoTiming(_)
            | Self::EndsBeforeStart
            | Self::OutOfOrder
            | Self::AfterTheEnd => Severity::Error,
            _ => Severity::Warning,
        }
    }
}

/// As much of a line as a message can show.
pub(super) fn shown(line: &str) -> String {
    line.trim().chars().take(60).collect()
}
