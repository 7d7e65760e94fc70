//! Videos and recordings in a page.
//!
//! A fenced block `video` or `audio` in a page's text, in TOML:
//!
//! ````text
//! ```video
//! file = "media/tunnistus.mp4"
//! title = "Kirjaudu kahdessa vaiheessa"
//! poster = "media/tunnistus.jpg"
//! describes = "transcript"
//! ```
//! ````
//!
//! - `file` (wanted): MP4 or WebM, for sound MP3, M4A, Ogg or WAV, below `media/`.
//! - `title` (wanted): what it is called.
//! - `poster`: the picture before it plays; a video without one is a dark box.
//! - Captions are found by their names beside the file: `media/tunnistus.fi.vtt`, `media/tunnistus.sv.vtt` (or `.srt`).
//!   The transcript on the page is made of them. Without captions in the page's language the page has an error; captions
//!   of the language that it falls back to are a warning.
//! - `describes` (wanted for a video): how a person who does not see the picture learns what it shows (WCAG 2.2 SC 1.2.3,
//!   1.2.5): `"track"`, the file `media/tunnistus.descriptions.fi.vtt`; `"transcript"`, that file or the field `seen`;
//!   `"not-needed"`, where everything that is shown is said too; or the path of a version of the video that describes.
//!   Descriptions stand in the transcript at their moments, and `seen` before it.
//! - `seen`: what the picture shows, in a few sentences.
//! - `sign_language`: the path of a version in sign language (SC 1.2.6).
//!
//! A block that cannot be shown leaves a note in its place.

mod block;
mod mp4;
mod probe;
mod transcript;
pub mod views;
mod webm;

#[cfg(test)]
mod tests;

use crate::base::language::Language;

pub use block::{Complaint, Read, Shelf, read};
pub use probe::{Facts, probe};
pub use transcript::{Line, Transcript, Window};

/// Seen or only heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `<video>`.
    Video,
    /// `<audio>`.
    Audio,
}

impl Kind {
    /// The kind of a fenced block, by the word behind its fence.
    pub fn of_fence(info: &str) -> Option<Self> {
        match info.split_whitespace().next()? {
            "video" => Some(Self::Video),
            "audio" => Some(Self::Audio),
            _ => None,
        }
    }
}

/// A video or a recording with everything that belongs to it.
#[derive(Debug, Clone, PartialEq)]
pub struct Player {
    /// Its anchor on the page.
    pub id: String,
    /// Seen or only heard.
    pub kind: Kind,
    /// What it is called.
    pub title: String,
    /// What is played.
    pub source: Source,
    /// How long it takes, in milliseconds, where the file or the captions say so.
    pub duration: Option<u64>,
    /// Width and height in pixels.
    pub size: Option<(u32, u32)>,
    /// The address of the picture before it plays.
    pub poster: Option<String>,
    /// Captions in all languages, the page's own first, then descriptions.
    pub tracks: Vec<Track>,
    /// What the picture shows, as HTML.
    pub seen: Option<String>,
    /// A version that says what the picture shows.
    pub described: Option<Source>,
    /// A version in sign language.
    pub sign_language: Option<Source>,
    /// What is said, as text.
    pub transcript: Option<Transcript>,
}

impl Player {
    /// The window of an anchor.
    pub fn window(&self, anchor: &str) -> Option<&Window> {
        let windows = &self.transcript.as_ref()?.windows;
        windows.iter().find(|window| window.anchor(&self.id) == anchor)
    }
}

/// A file to play.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its address.
    pub address: String,
    /// Its media type.
    pub media_type: &'static str,
    /// Its size.
    pub bytes: u64,
}

/// Timed text beside a video.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Track {
    /// `captions` or `descriptions`, as HTML has it.
    pub kind: &'static str,
    /// Its language.
    pub language: Language,
    /// Its address.
    pub address: String,
    /// Whether a browser shows it by itself.
    pub is_default: bool,
}

/// The media type of a file that browsers play, by its name.
pub fn media_type(path: &str) -> Option<(Kind, &'static str)> {
    let (_, suffix) = path.rsplit_once('.')?;
    match suffix.to_ascii_lowercase().as_str() {
        "mp4" | "m4v" => Some((Kind::Video, "video/mp4")),
        "webm" => Some((Kind::Video, "video/webm")),
        "mp3" => Some((Kind::Audio, "audio/mpeg")),
        "m4a" => Some((Kind::Audio, "audio/mp4")),
        "ogg" | "oga" | "opus" => Some((Kind::Audio, "audio/ogg")),
        "wav" => Some((Kind::Audio, "audio/wav")),
        _ => None,
    }
}
