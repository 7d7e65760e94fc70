//! A fenced block → [`Player`], with everything that is missing.

use serde::Deserialize;

use super::super::captions::Captions;
use super::super::faults::Rule;
use super::super::{Media, front_matter};
use super::{Kind, Player, Source, Track, Transcript, media_type};
use crate::base::language::Language;
use crate::base::markdown;

/// What a block may refer to.
pub struct Shelf<'a> {
    /// The page's language.
    pub language: Language,
    /// The course's main language, which comes last in the chain of languages.
    pub main_language: Language,
    /// Every language that captions can be in.
    pub languages: &'a [Language],
    /// A file below `media/`, by its path.
    pub media: &'a dyn Fn(&str) -> Option<&'a Media>,
    /// Captions or descriptions, by their path.
    pub captions: &'a dyn Fn(&str) -> Option<&'a Captions>,
    /// The address of a file below `media/`.
    pub address: &'a dyn Fn(&str) -> Option<String>,
    /// The address of a photo as large as it is shown.
    pub photo: &'a dyn Fn(&str) -> Option<String>,
}

/// What is wrong with a block: the rule, the line in the block from 1, what it is about.
pub type Complaint = (Rule, usize, String);

/// A block that was read: what there is to play, if anything, and what is wrong with it.
pub type Read = (Option<Player>, Vec<Complaint>);

/// The block, as it is written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Block {
    file: String,
    title: String,
    poster: Option<String>,
    describes: Option<String>,
    seen: Option<String>,
    sign_language: Option<String>,
}

/// Reads a block. `None` where there is nothing to play.
pub fn read(kind: Kind, source: &str, shelf: &Shelf<'_>) -> Read {
    let block: Block = match front_matter::parse(source) {
        Ok(block) => block,
        Err((line, what)) => return (None, vec![(Rule::MediaBroken, line, what)]),
    };
    let mut reading = Reading { kind, source, block: &block, shelf, complaints: Vec::new() };
    let player = reading.player();
    (player, reading.complaints)
}

struct Reading<'a, 's> {
    kind: Kind,
    source: &'a str,
    block: &'a Block,
    shelf: &'a Shelf<'s>,
    complaints: Vec<Complaint>,
}

impl<'s> Reading<'_, 's> {
    fn player(&mut self) -> Option<Player> {
        let Self { block, shelf, kind, .. } = *self;
        let path = &block.file;
        let source = self.playable("file", path)?;
        let stem = path.rsplit_once('.').map_or(path.as_str(), |(stem, _)| stem);
        let facts = &(shelf.media)(path)?.facts;
        let tracks = self.tracks(stem);
        let transcript = self.transcript(stem);
        let poster = self.poster();
        let seen = block.seen.as_deref().map(markdown::block).filter(|html| !html.trim().is_empty());
        let described = self.described(stem, seen.is_some());
        let sign_language = block.sign_language.as_deref().and_then(|path| self.playable("sign_language", path));
        let last_cue = transcript.as_ref().and_then(|transcript| transcript.windows.last()).map(|window| window.end);
        Some(Player {
            id: super::super::text::slug(stem.rsplit('/').next().unwrap_or(stem)),
            kind,
            title: block.title.clone(),
            source,
            duration: facts.duration.or(last_cue),
            size: facts.size,
            poster,
            tracks,
            seen,
            described,
            sign_language,
            transcript,
        })
    }

    fn complain(&mut self, rule: Rule, field: &str, what: impl Into<String>) {
        let line = self.source.lines().position(|line| line.trim_start().starts_with(field)).unwrap_or(0);
        self.complaints.push((rule, line + 1, what.into()));
    }

    /// A file that browsers play, of the kind of the block.
    fn playable(&mut self, field: &str, path: &str) -> Option<Source> {
        let found = (self.shelf.media)(path).zip((self.shelf.address)(path));
        let Some((media, address)) = found else {
            self.complain(Rule::MediaMissing, field, path);
            return None;
        };
        // WebM and MP4 can hold sound alone, so a recording may be in either.
        let Some((kind, media_type)) =
            media_type(path).filter(|(kind, _)| *kind == self.kind || self.kind == Kind::Audio)
        else {
            self.complain(Rule::MediaType, field, path);
            return None;
        };
        let media_type = match (self.kind, kind, media_type) {
            (Kind::Audio, Kind::Video, "video/mp4") => "audio/mp4",
            (Kind::Audio, Kind::Video, _) => "audio/webm",
            (_, _, media_type) => media_type,
        };
        Some(Source { address, media_type, bytes: media.facts.bytes })
    }

    fn poster(&mut self) -> Option<String> {
        match self.block.poster.as_deref() {
            Some(path) => {
                let address = (self.shelf.photo)(path);
                if address.is_none() {
                    self.complain(Rule::MediaMissing, "poster", path);
                }
                address
            }
            None => {
                if self.kind == Kind::Video {
                    self.complain(Rule::MediaNoPoster, "file", &self.block.title);
                }
                None
            }
        }
    }

    /// The path and the content of timed text: `{stem}.fi.vtt`, or `.srt`.
    fn timed(&self, stem: &str, language: Language) -> Option<(String, &'s Captions)> {
        ["vtt", "srt"].into_iter().find_map(|suffix| {
            let path = format!("{stem}.{language}.{suffix}");
            let captions = (self.shelf.captions)(&path)?;
            Some((path, captions))
        })
    }

    /// The languages to look in: the page's own, what it is plain language of, the course's main language.
    fn chain(&self) -> [Language; 3] {
        [self.shelf.language, self.shelf.language.base(), self.shelf.main_language]
    }

    /// All captions, the best for this page first and shown by itself; then descriptions, which no browser shows by itself.
    fn tracks(&self, stem: &str) -> Vec<Track> {
        let of = |kind: &'static str, stem: &str| -> Vec<Track> {
            let mut tracks: Vec<Track> = Vec::new();
            let all = self.chain().into_iter().chain(self.shelf.languages.iter().copied());
            for language in all {
                let address = self.timed(stem, language).and_then(|(path, _)| (self.shelf.address)(&path));
                let Some(address) = address else { continue };
                if !tracks.iter().any(|track| track.language == language) {
                    let is_default = tracks.is_empty() && kind == "captions";
                    tracks.push(Track { kind, language, address, is_default });
                }
            }
            tracks
        };
        let mut tracks = of("captions", stem);
        tracks.extend(of("descriptions", &format!("{stem}.descriptions")));
        tracks
    }

    fn transcript(&mut self, stem: &str) -> Option<Transcript> {
        let found = self.chain().into_iter().find_map(|language| Some((language, self.timed(stem, language)?.1)));
        let Some((language, captions)) = found.filter(|(_, captions)| !captions.cues.is_empty()) else {
            let wanted = format!("{stem}.{}.vtt", self.shelf.language);
            self.complain(Rule::MediaNoCaptions, "file", wanted);
            return None;
        };
        let descriptions = self.timed(&format!("{stem}.descriptions"), language).map(|(_, captions)| captions);
        let transcript = Transcript::new(language, captions, descriptions);
        if language != self.shelf.language {
            let wanted = format!("{stem}.{}.vtt", self.shelf.language);
            self.complain(Rule::MediaCaptionsBorrowed, "file", wanted);
        }
        Some(transcript)
    }

    /// Whether somebody who does not see the picture learns what it shows; the version that describes, where there is one.
    fn described(&mut self, stem: &str, has_seen: bool) -> Option<Source> {
        if self.kind == Kind::Audio {
            return None;
        }
        let wanted = format!("{stem}.descriptions.{}.vtt", self.shelf.language);
        let has_track = self.timed(&format!("{stem}.descriptions"), self.shelf.language).is_some();
        match self.block.describes.as_deref() {
            Some("not-needed") => {}
            Some("transcript") if has_track || has_seen => {}
            Some("track") if has_track => {}
            Some("transcript" | "track") => self.complain(Rule::MediaNoDescription, "describes", wanted),
            Some(path) if path.starts_with("media/") => return self.playable("describes", path),
            Some(_) | None => self.complain(Rule::MediaNoDescription, "describes", wanted),
        }
        None
    }
}
