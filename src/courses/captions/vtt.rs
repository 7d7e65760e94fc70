//! The file: WebVTT 6.1 (the parser), 6.2 (regions), 6.3 (timings and settings).

use super::fault::{Fault, What, shown};
use super::settings::{self, Region};
use super::timing::Scanner;
use super::{Cue, Reading, cue_text};

/// Reads a WebVTT file. A byte order mark, any kind of line end and null characters are taken as the standard has it.
pub fn parse(source: &str) -> Reading {
    let source = source.strip_prefix('\u{feff}').unwrap_or(source);
    let source = source.replace('\0', "\u{fffd}").replace("\r\n", "\n").replace('\r', "\n");
    let mut lines: Vec<&str> = source.split('\n').collect();
    if source.ends_with('\n') {
        lines.pop();
    }
    let mut file = File { lines, at: 0, reading: Reading::default() };
    if file.header().is_none() {
        file.fault(0, What::NoHeader);
        return file.reading;
    }
    while file.at < file.lines.len() {
        if file.line(file.at).is_empty() {
            file.at += 1;
        } else {
            file.block();
        }
    }
    file.reading
}

struct File<'a> {
    lines: Vec<&'a str>,
    /// The line that is read next, from 0.
    at: usize,
    reading: Reading,
}

impl<'a> File<'a> {
    fn line(&self, at: usize) -> &'a str {
        self.lines.get(at).copied().unwrap_or("")
    }

    /// `at` counts from 0.
    fn fault(&mut self, at: usize, what: What) {
        self.reading.faults.push(Fault { line: at + 1, what });
    }

    /// Passes the header: `WEBVTT`, a comment behind it, and what follows without an empty line, up to a line with an arrow.
    fn header(&mut self) -> Option<()> {
        let behind = self.line(0).strip_prefix("WEBVTT")?;
        if !behind.is_empty() && !behind.starts_with([' ', '\t']) {
            return None;
        }
        self.at = 1;
        while self.at < self.lines.len() && !self.line(self.at).is_empty() && !self.line(self.at).contains("-->") {
            self.at += 1;
        }
        if self.line(self.at).contains("-->") {
            self.fault(self.at, What::NoEmptyLine);
        }
        Some(())
    }

    /// A block: a cue, a style sheet, a region, or text that is passed over.
    fn block(&mut self) {
        let first = self.at;
        // A cue's moments stand in the first line, or in the second behind its name.
        let timing = [first, first + 1].into_iter().find(|at| self.line(*at).contains("-->"));
        match timing {
            Some(timing) => self.cue(first, timing),
            None => self.other(first),
        }
    }

    fn cue(&mut self, first: usize, timing: usize) {
        self.at = timing + 1;
        let text = self.text();
        let source = self.line(timing);
        let Some((start, end, rest)) = moments(source) else {
            return self.fault(timing, What::Timing(shown(source)));
        };
        let id = if timing > first { self.line(first).to_owned() } else { String::new() };
        let mut strange = Vec::new();
        let settings = settings::parse(rest, &self.reading.captions.regions, |setting| strange.push(setting));
        for setting in strange {
            self.fault(timing, What::Setting(shown(setting)));
        }
        let mut wrong = Vec::new();
        let text = cue_text::parse_text(&text, |what| wrong.push(what));
        for what in wrong {
            self.fault(timing, what);
        }
        self.reading.captions.cues.push(Cue { id, start, end, settings, text });
        self.reading.lines.push(timing + 1);
    }

    /// The lines up to an empty one; a line with an arrow ends them too, because there the next cue begins.
    fn text(&mut self) -> String {
        let begin = self.at;
        while self.at < self.lines.len() && !self.line(self.at).is_empty() {
            if self.line(self.at).contains("-->") {
                self.fault(self.at, What::NoEmptyLine);
                break;
            }
            self.at += 1;
        }
        self.lines.get(begin..self.at).unwrap_or_default().join("\n")
    }

    /// A block without moments.
    fn other(&mut self, first: usize) {
        self.at = first + 1;
        let head = self.line(first);
        let is = |name: &str| head.strip_prefix(name).is_some_and(|rest| rest.trim_ascii().is_empty());
        let begin = self.at;
        let text = self.text();
        let is_early = self.reading.captions.cues.is_empty();
        match () {
            () if text.is_empty() && (is("STYLE") || is("REGION")) => {}
            () if is_early && is("STYLE") => self.reading.captions.styles.push(text),
            () if is_early && is("REGION") => self.region(begin),
            () if is("STYLE") || is("REGION") => self.fault(first, What::LateBlock(shown(head))),
            () if head == "NOTE" || head.starts_with("NOTE ") || head.starts_with("NOTE\t") => {}
            () => self.fault(first, What::NoTiming(shown(head))),
        }
    }

    fn region(&mut self, begin: usize) {
        let source = self.lines.get(begin..self.at).unwrap_or_default().join("\n");
        let mut strange = Vec::new();
        let region: Option<Region> = settings::region(&source, |setting| strange.push(setting));
        for setting in strange {
            self.fault(begin, What::Setting(shown(setting)));
        }
        self.reading.captions.regions.extend(region);
    }
}

/// `00:01.000 --> 00:02.000 align:start`: beginning, end, settings.
fn moments(line: &str) -> Option<(u64, u64, &str)> {
    let mut scanner = Scanner::new(line);
    let (start, end) = scanner.moments()?;
    Some((start, end, scanner.rest()))
}
