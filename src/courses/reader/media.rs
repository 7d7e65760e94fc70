//! The files below `media/`: drawings, captions, and what the headers of the others say.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::Reader;
use crate::base::drawing::Drawing;
use crate::courses::captions;
use crate::courses::faults::{Fault, Rule, Severity};
use crate::courses::{Media, media};

impl Reader<'_> {
    pub(super) fn read_drawings(&mut self) {
        for path in self.files.texts.keys().filter(|path| path.starts_with("media/") && path.ends_with(".svg")) {
            let drawing = match self.files.text(path) {
                Some(Ok(source)) => Drawing::parse(&source).map_err(|fault| fault.to_string()),
                _ => Err("it is not UTF-8".to_owned()),
            };
            self.drawings.insert(path.clone(), drawing);
        }
    }

    pub(super) fn read_captions(&mut self) {
        let is_captions =
            |path: &&String| path.starts_with("media/") && (path.ends_with(".vtt") || path.ends_with(".srt"));
        let files = self.files;
        let paths: Vec<&String> = files.texts.keys().filter(is_captions).collect();
        for path in paths {
            let Some(source) = self.text(path) else { continue };
            let reading = if path.ends_with(".srt") { captions::srt::parse(&source) } else { captions::parse(&source) };
            let mut faults = captions::check(&reading, self.length_beside(path));
            faults.extend(reading.faults);
            // Descriptions are heard, not read: only their order counts.
            if path.contains(".descriptions.") {
                faults.retain(|fault| !fault.what.is_of_reading());
            }
            for captions::Fault { line, what } in faults {
                let rule = match what.severity() {
                    Severity::Warning => Rule::CaptionReading,
                    _ => Rule::CaptionBroken,
                };
                self.faults.push(Fault::detailed(rule, path, line, what.key(), what.args()));
            }
            self.captions.insert(path.clone(), reading.captions);
        }
    }

    /// The length of the video or recording that captions stand beside: `media/a.mp4` for `media/a.fi.vtt`.
    pub(super) fn length_beside(&self, captions: &str) -> Option<u64> {
        let mut stem = captions;
        while let Some((before, _)) = stem.rsplit_once('.') {
            stem = before;
            let beside = self.media.iter().find(|(path, _)| {
                path.strip_prefix(stem).is_some_and(|suffix| suffix.starts_with('.') && suffix.rfind('.') == Some(0))
                    && media::media_type(path).is_some()
            });
            if let Some((_, media)) = beside {
                return media.facts.duration;
            }
        }
        None
    }

    pub(super) fn cover(&mut self, path: &str) -> Option<Drawing> {
        match self.drawings.get(path).cloned() {
            Some(Ok(drawing)) => Some(drawing),
            Some(Err(why)) => {
                self.fault(Rule::PictureBroken, "course.toml", 1, format!("{path}: {why}"));
                None
            }
            None => {
                self.fault(Rule::PictureMissing, "course.toml", 1, path);
                None
            }
        }
    }

    pub(super) fn media(&self) -> BTreeMap<String, Media> {
        let media = |(path, (file, hash)): (&String, &(PathBuf, String))| {
            let short = hash.chars().take(10).collect();
            (path.clone(), Media { file: file.clone(), hash: short, digest: hash.clone(), facts: media::probe(file) })
        };
        self.files.media.iter().map(media).collect()
    }
}
