//! The passage that shows why a document was found.

use std::collections::HashSet;

use super::Piece;
use super::analyser::{Analyser, Word, words};
use super::plan::Plan;

/// About how many bytes a passage has.
const LENGTH: usize = 240;

/// Only so much of a long text is looked through, in bytes.
const LOOKED_THROUGH: usize = 20_000;

/// A word of the text that was searched for.
struct Found {
    start: usize,
    end: usize,
    /// Which of the wanted words.
    wanted: usize,
}

/// The text with the found words marked.
pub fn mark(text: &str, plan: &Plan, analyser: &Analyser) -> Vec<Piece> {
    pieces(text, 0, text.len(), &find(text, plan, analyser))
}

/// The passage of the text that shows most of what was searched for, with `…` where it is cut; from the beginning when
/// nothing of it stands in the text.
pub fn best_passage(text: &str, plan: &Plan, analyser: &Analyser) -> Vec<Piece> {
    let found = find(text, plan, analyser);
    let mut best = (0, 0, 0);
    for (at, first) in found.iter().enumerate() {
        let within = || found.iter().skip(at).take_while(|one| one.end <= first.start + LENGTH);
        let different = within().map(|one| one.wanted).collect::<HashSet<_>>().len();
        let many = within().count();
        if (different, many) > (best.0, best.1) {
            best = (different, many, first.start);
        }
    }
    let (from, to) = window(text, best.2);
    let mut all = pieces(text, from, to, &found);
    if from > 0 {
        all.insert(0, Piece { text: "… ".to_owned(), marked: false });
    }
    if to < text.trim_end().len() {
        all.push(Piece { text: " …".to_owned(), marked: false });
    }
    all
}

/// The words of the text that were searched for: by surface and stem, and only if there are none by compound parts,
/// because parts mark too much (`merkkijonon` would mark `esimerkiksi`).
fn find(text: &str, plan: &Plan, analyser: &Analyser) -> Vec<Found> {
    let whole = find_by(text, plan, analyser, false);
    if whole.is_empty() { find_by(text, plan, analyser, true) } else { whole }
}

fn find_by(text: &str, plan: &Plan, analyser: &Analyser, by_parts: bool) -> Vec<Found> {
    // What is searched for: which word it belongs to, its surface and its base.
    let mut forms: Vec<(usize, &str, &str)> = Vec::new();
    for (number, wanted) in plan.wanted.iter().enumerate() {
        for form in &wanted.alternatives {
            forms.push((number, &form.surface, &form.norm.base));
            forms.push((number, &form.surface, &form.norm.stem));
            if by_parts {
                forms.extend(form.norm.parts.iter().map(|part| (number, part.as_str(), part.as_str())));
            }
        }
    }
    // Stems begin as their words do, parts stand somewhere in them: that spares most words the analyser.
    let mut beginnings: Vec<String> =
        forms.iter().map(|(_, _, stem)| stem.chars().take(if by_parts { 3 } else { 2 }).collect()).collect();
    beginnings.sort();
    beginnings.dedup();
    let matching = |word: &Word| {
        let likely = |beginning: &String| {
            if by_parts { word.text.contains(beginning) } else { word.text.starts_with(beginning) }
        };
        if !beginnings.iter().any(likely) {
            return None;
        }
        let norm = analyser.norm(&word.text);
        let is_one = |surface: &str, stem: &str| {
            word.text == surface
                || norm.base == stem
                || norm.stem == stem
                || by_parts && norm.parts.iter().any(|part| part == stem)
        };
        let (wanted, ..) = forms.iter().find(|(_, surface, stem)| is_one(surface, stem))?;
        Some(Found { start: word.start, end: word.end, wanted: *wanted })
    };
    let mut found: Vec<Found> =
        words(text).take_while(|word| word.end <= LOOKED_THROUGH).filter_map(|word| matching(&word)).collect();
    // The joined form of a hyphenated word covers its parts.
    found.sort_by_key(|one| (one.start, std::cmp::Reverse(one.end)));
    let mut end = 0;
    found.retain(|one| {
        let apart = one.start >= end;
        end = end.max(one.end);
        apart
    });
    found
}

/// Where a passage around a place begins and ends: a little before it, at borders of words, at a sentence if one is near.
fn window(text: &str, place: usize) -> (usize, usize) {
    let border = |mut at: usize| {
        while at < text.len() && !text.is_char_boundary(at) {
            at += 1;
        }
        at.min(text.len())
    };
    let after_space = |at: usize| {
        let rest = text.get(at..).unwrap_or_default();
        rest.find(char::is_whitespace).map_or(at, |space| {
            let rest = rest.get(space..).unwrap_or_default();
            at + space + (rest.len() - rest.trim_start().len())
        })
    };
    let early = place.saturating_sub(LENGTH / 4);
    let from = if early == 0 {
        0
    } else {
        let before = text.get(border(early)..place).unwrap_or_default();
        match before.rfind(['.', '!', '?', '\n']) {
            Some(stop) => after_space(border(early) + stop).min(place),
            None => after_space(border(early)).min(place),
        }
    };
    let late = border(from + LENGTH);
    if late >= text.len() {
        return (from, text.len());
    }
    let shown = text.get(from..late).unwrap_or_default();
    let to = from + shown.rfind(char::is_whitespace).unwrap_or(shown.len());
    (from, if to > place { to } else { late })
}

/// The text between two places, cut at the found words.
fn pieces(text: &str, from: usize, to: usize, found: &[Found]) -> Vec<Piece> {
    let mut all = Vec::new();
    let mut at = from;
    let mut push = |start: usize, end: usize, marked| {
        if let Some(text) = text.get(start..end).filter(|text| !text.is_empty()) {
            all.push(Piece { text: one_line(text), marked });
        }
    };
    for one in found.iter().filter(|one| one.start >= from && one.end <= to) {
        push(at, one.start, false);
        push(one.start, one.end, true);
        at = one.end;
    }
    push(at, to, false);
    all
}

/// The text with every run of white space as one space.
fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for c in text.chars() {
        if !c.is_whitespace() {
            line.push(c);
        } else if !line.ends_with(' ') {
            line.push(' ');
        }
    }
    line
}
