//! SubRip (`.srt`) into the model of WebVTT. There is no standard: this reads what players read, with a comma or a point in
//! the moments, the tags `<b>`, `<i>` and `<u>`, and no numbers where an author left them out.

use super::fault::{Fault, What, shown};
use super::timing::{Scanner, is_space};
use super::{Cue, Reading, Settings, cue_text};

/// Reads a SubRip file.
pub fn parse(source: &str) -> Reading {
    let source = source.strip_prefix('\u{feff}').unwrap_or(source);
    let source = source.replace('\0', "\u{fffd}").replace("\r\n", "\n").replace('\r', "\n");
    let mut reading = Reading::default();
    let lines: Vec<&str> = source.split('\n').collect();
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let next = lines.get(at + 1).copied().unwrap_or("");
        if line.trim().is_empty() {
            at += 1;
        } else if line.contains("-->") {
            at = cue(&lines, at, &mut reading);
        } else if next.contains("-->") && line.trim().bytes().all(|b| b.is_ascii_digit()) {
            at += 1;
        } else {
            reading.faults.push(Fault { line: at + 1, what: What::NoTiming(shown(line)) });
            at += lines.iter().skip(at).take_while(|line| !line.trim().is_empty() && !line.contains("-->")).count();
        }
    }
    reading
}

/// Reads the cue whose moments stand in line `at`, and says which line comes next.
fn cue(lines: &[&str], at: usize, reading: &mut Reading) -> usize {
    let begin = at + 1;
    let text: Vec<&str> =
        lines.iter().skip(begin).copied().take_while(|line| !line.trim().is_empty() && !line.contains("-->")).collect();
    let mut end = begin + text.len();
    let mut text = text.as_slice();
    // The number of the next cue, where the empty line before it is missing.
    if lines.get(end).is_some_and(|line| line.contains("-->")) {
        if let Some((last, before)) = text.split_last()
            && last.trim().bytes().all(|b| b.is_ascii_digit())
        {
            text = before;
            end -= 1;
        }
        reading.faults.push(Fault { line: end + 1, what: What::NoEmptyLine });
    }
    let source = lines.get(at).copied().unwrap_or("");
    match moments(source) {
        None => reading.faults.push(Fault { line: begin, what: What::Timing(shown(source)) }),
        Some((start, end)) => {
            let mut wrong = Vec::new();
            let text = cue_text::parse_text(&as_cue_text(&text.join("\n")), |what| wrong.push(what));
            reading.faults.extend(wrong.into_iter().map(|what| Fault { line: begin, what }));
            reading.captions.cues.push(Cue { id: String::new(), start, end, settings: Settings::default(), text });
            reading.lines.push(begin);
        }
    }
    end
}

/// `00:00:01,000 --> 00:00:02,000`, perhaps with coordinates behind it, which only old players knew.
fn moments(line: &str) -> Option<(u64, u64)> {
    let line = line.replace(',', ".");
    let mut scanner = Scanner::new(&line);
    let moments = scanner.moments()?;
    (scanner.rest().is_empty() || scanner.rest().starts_with(is_space)).then_some(moments)
}

/// Everything that is no tag of SubRip is text: `3 < 5 & more`. Colours and places (`{\an8}`) are passed over.
fn as_cue_text(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(c) = rest.chars().next() {
        let (piece, length) = tag(rest).unwrap_or_else(|| match c {
            '<' => ("&lt;", 1),
            '>' => ("&gt;", 1),
            '&' => ("&amp;", 1),
            other => (rest.get(..other.len_utf8()).unwrap_or(""), other.len_utf8()),
        });
        out.push_str(piece);
        rest = rest.get(length..).unwrap_or("");
    }
    out
}

/// A tag at the beginning of a text: what stands for it in WebVTT, and its length.
fn tag(rest: &str) -> Option<(&'static str, usize)> {
    const KEPT: [&str; 6] = ["<b>", "</b>", "<i>", "</i>", "<u>", "</u>"];
    let lowered: String = rest.chars().take(7).map(|c| c.to_ascii_lowercase()).collect();
    if let Some(tag) = KEPT.iter().find(|tag| lowered.starts_with(**tag)) {
        return Some((tag, tag.len()));
    }
    let end = match () {
        () if lowered.starts_with("<font") || lowered.starts_with("</font>") => rest.find('>')?,
        () if lowered.starts_with("{\\") => rest.find('}')?,
        () => return None,
    };
    Some(("", end + 1))
}
