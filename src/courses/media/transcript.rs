//! Captions as a text to read and to search: windows of about half a minute.

use super::super::captions::{Captions, Cue, render};
use crate::base::language::Language;

/// A window ends when its next line would begin this much later than its first, in milliseconds.
const WINDOW: u64 = 30_000;

/// What is said and shown, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transcript {
    /// The language that it is in.
    pub language: Language,
    /// Its parts.
    pub windows: Vec<Window>,
}

/// About half a minute.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Window {
    /// When it begins, in milliseconds.
    pub start: u64,
    /// When its last line ends, in milliseconds.
    pub end: u64,
    /// Its lines.
    pub lines: Vec<Line>,
}

/// One caption or one description.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// When it begins, in milliseconds.
    pub start: u64,
    /// As HTML: speakers in words, languages marked.
    pub html: String,
    /// As plain text.
    pub plain: String,
    /// Whether it says what is seen, rather than what is heard.
    pub is_description: bool,
}

impl Window {
    /// Its anchor on the page, with the second that it begins at: `tunnistus-30s`.
    pub fn anchor(&self, player: &str) -> String {
        format!("{player}-{}s", self.start / 1000)
    }

    /// All its lines as plain text.
    pub fn plain(&self) -> String {
        self.lines.iter().map(|line| line.plain.as_str()).collect::<Vec<_>>().join(" ")
    }
}

impl Transcript {
    /// The captions with the descriptions at their moments; what is seen comes before what is said at the same time.
    pub fn new(language: Language, captions: &Captions, descriptions: Option<&Captions>) -> Self {
        let line = |cue: &Cue, is_description| {
            (cue.end, Line { start: cue.start, html: render::html(cue), plain: render::plain(cue), is_description })
        };
        let said = captions.cues.iter().map(|cue| line(cue, false));
        let seen = descriptions.iter().flat_map(|captions| &captions.cues).map(|cue| line(cue, true));
        let mut lines: Vec<(u64, Line)> = seen.chain(said).filter(|(_, line)| !line.plain.is_empty()).collect();
        lines.sort_by_key(|(_, line)| line.start);
        let mut windows: Vec<Window> = Vec::new();
        for (end, line) in lines {
            match windows.last_mut() {
                Some(window) if line.start - window.start < WINDOW => {
                    window.end = window.end.max(end);
                    window.lines.push(line);
                }
                _ => windows.push(Window { start: line.start, end, lines: vec![line] }),
            }
        }
        Self { language, windows }
    }
}
