//! Captions: what is said in a video or a recording, with its moments.
//!
//! [`parse`] reads WebVTT (<https://www.w3.org/TR/webvtt1/>, sections 6.1 to 6.4): it recovers wherever the standard
//! does, and beside that it says what an author should mend, with the line. [`srt::parse`] reads SubRip into the same
//! model, [`print`] writes WebVTT, so that `parse(print(x)) == x`. [`render`](mod@render) makes plain text and HTML of a
//! cue, and [`check`] looks at what a viewer can follow: order, overlap, speed, length.

mod check;
mod cue_text;
mod fault;
mod print;
mod reference;
pub mod render;
mod settings;
pub mod srt;
mod timing;
mod vtt;

#[cfg(test)]
mod samples;
#[cfg(test)]
mod tests;

pub use check::check;
pub use cue_text::parse_text;
pub use fault::{Fault, What};
pub use print::print;
pub use settings::{Align, Line, LineAlign, Position, PositionAlign, Region, Settings, Vertical};
pub use vtt::parse;

/// A file of captions.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Captions {
    /// The style sheets, as they are written.
    pub styles: Vec<String>,
    /// The regions that cues can stand in.
    pub regions: Vec<Region>,
    /// The cues in the order of the file.
    pub cues: Vec<Cue>,
}

/// What stands on the screen from one moment to another.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Cue {
    /// Its name; empty where it has none.
    pub id: String,
    /// When it appears, in milliseconds.
    pub start: u64,
    /// When it goes, in milliseconds.
    pub end: u64,
    /// Where it stands.
    pub settings: Settings,
    /// What it says.
    pub text: Vec<Node>,
}

/// A part of a cue's text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// Plain text; lines are divided by `\n`.
    Text(String),
    /// The moment, in milliseconds, from which what follows is said.
    Timestamp(u64),
    /// An element around other parts.
    Element(Element),
}

/// An element of a cue's text: `<v.loud Maija>…</v>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element {
    /// What it says of its content.
    pub tag: Tag,
    /// Its classes, for style sheets.
    pub classes: Vec<String>,
    /// Its content.
    pub children: Vec<Node>,
}

/// What an element says of its content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tag {
    /// `<c>`: nothing but its classes.
    Class,
    /// `<i>`.
    Italic,
    /// `<b>`.
    Bold,
    /// `<u>`.
    Underline,
    /// `<ruby>`: text with its reading beside it.
    Ruby,
    /// `<rt>`: the reading, directly within `<ruby>`.
    RubyText,
    /// `<v Maija>`: who speaks.
    Voice(String),
    /// `<lang en>`: the language, as a BCP 47 tag.
    Language(String),
}

impl Tag {
    /// The name between the brackets.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Class => "c",
            Self::Italic => "i",
            Self::Bold => "b",
            Self::Underline => "u",
            Self::Ruby => "ruby",
            Self::RubyText => "rt",
            Self::Voice(_) => "v",
            Self::Language(_) => "lang",
        }
    }

    /// What stands behind the name; empty for most.
    pub fn annotation(&self) -> &str {
        match self {
            Self::Voice(annotation) | Self::Language(annotation) => annotation,
            _ => "",
        }
    }
}

/// What came of reading a file.
#[derive(Debug, Default)]
pub struct Reading {
    /// What could be read of it; a browser shows the same.
    pub captions: Captions,
    /// The line of each cue's timing in the file, from 1.
    pub lines: Vec<usize>,
    /// What an author should mend, in the order of the file.
    pub faults: Vec<Fault>,
}
