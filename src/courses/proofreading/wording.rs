//! What makes a text hard to read or to hear: hints for its author. They never prove that a text is plain language, which only
//! its readers can (accessibility research 1.8: machines may hint at long sentences and words, people judge).

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};
use whatlang::{Detector, Lang};

use super::Sheet;
use crate::base::language::Language;
use crate::base::markdown;
use crate::courses::faults::Rule;

/// What is heavy in a language.
struct Limits {
    /// A sentence of more words is long.
    sentence: usize,
    /// A word of more letters, between hyphens, is long.
    word: usize,
}

/// A compound language needs fewer and longer words for the same.
fn limits(language: Language) -> Limits {
    let (sentence, word) = match (language.base_code(), language.is_simple()) {
        ("fi", false) => (20, 26),
        ("fi", true) => (12, 22),
        ("sv", false) => (25, 26),
        ("sv", true) => (15, 22),
        (_, false) => (25, 22),
        (_, true) => (15, 18),
    };
    Limits { sentence, word }
}

/// A part that is certain to be in another language has at least so many letters: shorter ones are often names.
const CERTAIN_LETTERS: usize = 60;

/// Notes the hints for a body.
pub(super) fn read(body: &str, language: Language, sheet: &mut Sheet<'_>) {
    let limits = limits(language);
    for Passage { text, span } in passages(body) {
        for sentence in sentences(&text).filter(|sentence| words(sentence).count() > limits.sentence) {
            sheet.fault(Rule::SentenceLong, span.start, sentence);
        }
        for word in words(&text).flat_map(parts).filter(|word| word.chars().count() > limits.word) {
            sheet.fault(Rule::WordLong, span.start, word);
        }
        if is_in_another(&text, language) {
            sheet.fault(Rule::LanguageUntold, span.start, text.trim());
        }
    }
}

/// A paragraph, a list item or a table cell, with its place.
struct Passage {
    text: String,
    span: Range<usize>,
}

/// The passages of a text. Code, headings, and parts that are marked as being in another language are left out.
fn passages(body: &str) -> Vec<Passage> {
    let mut passages: Vec<Passage> = Vec::new();
    let mut current = Passage { text: String::new(), span: 0..0 };
    let (mut is_left_out, mut marked) = (false, 0usize);
    for (event, span) in markdown::events(body) {
        let is_border = match &event {
            Event::Start(tag) => !markdown::is_inline(tag.to_end()),
            Event::End(end) => !markdown::is_inline(*end),
            _ => false,
        };
        if is_border {
            let next = Passage { text: String::new(), span: span.clone() };
            let done = std::mem::replace(&mut current, next);
            passages.extend((!done.text.trim().is_empty()).then_some(done));
            marked = 0;
        }
        match event {
            Event::Start(Tag::CodeBlock(_) | Tag::Heading { .. } | Tag::HtmlBlock | Tag::Image { .. }) => {
                is_left_out = true
            }
            Event::End(TagEnd::CodeBlock | TagEnd::Heading(_) | TagEnd::HtmlBlock | TagEnd::Image) => {
                is_left_out = false
            }
            Event::InlineHtml(html) if html.starts_with("<span lang") => marked += 1,
            Event::InlineHtml(html) if html.starts_with("</span") => marked = marked.saturating_sub(1),
            Event::Text(text) if !is_left_out && marked == 0 => current.text.push_str(&text),
            Event::SoftBreak | Event::HardBreak => current.text.push(' '),
            _ => {}
        }
    }
    passages
}

/// The sentences of a passage: a stop ends one where a space and no small letter follow it.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.trim().is_empty() {
            return None;
        }
        let end = rest.char_indices().find_map(|(at, c)| {
            let after = rest.get(at + c.len_utf8()..)?;
            let after = after.trim_start_matches(['"', '”', '\'', '’', ')', '»']);
            let next = after.trim_start().chars().next();
            let is_end = matches!(c, '.' | '!' | '?' | '…')
                && after.starts_with(char::is_whitespace)
                && next.is_some_and(|next| !next.is_lowercase());
            is_end.then_some(rest.len() - after.len())
        });
        let (sentence, after) = rest.split_at_checked(end.unwrap_or(rest.len()))?;
        rest = after;
        Some(sentence.trim())
    })
}

/// The words of a text; addresses are none.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace().filter(|word| word.contains(char::is_alphabetic) && !is_address(word))
}

fn is_address(word: &str) -> bool {
    word.contains("://") || word.contains('@') || word.starts_with("www.")
}

/// The parts of a word between hyphens and slashes, without what stands around them.
fn parts(word: &str) -> impl Iterator<Item = &str> {
    word.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty())
}

/// Whether a passage is certain to be in another of the languages that Finns write; of other languages nothing is said.
fn is_in_another(text: &str, language: Language) -> bool {
    let own = match language.base_code() {
        "fi" => Lang::Fin,
        "sv" => Lang::Swe,
        "en" => Lang::Eng,
        _ => return false,
    };
    if text.chars().filter(|c| c.is_alphabetic()).count() < CERTAIN_LETTERS {
        return false;
    }
    let found = Detector::with_allowlist(vec![Lang::Fin, Lang::Swe, Lang::Eng]).detect(text);
    found.is_some_and(|found| found.lang() != own && found.is_reliable())
}

#[cfg(test)]
mod tests {
    use super::super::tests::found as of;
    use super::*;

    #[test]
    fn a_sentence_ends_where_the_next_begins() {
        let text = "Soita esim. pankkiin klo 9.30. ”Niin teen.” Se on suomi.fi! Mitä nyt";
        let found: Vec<&str> = sentences(text).collect();
        assert_eq!(found, ["Soita esim. pankkiin klo 9.30.", "”Niin teen.”", "Se on suomi.fi!", "Mitä nyt"]);
    }

    #[test]
    fn long_sentences_and_words_are_told_with_their_lines() {
        let long = format!("{}loppu.", "sana ".repeat(20));
        assert_eq!(of(&format!("Lyhyt.\n\n- a\n- {long}\n"), "fi"), [(Rule::SentenceLong, 8)]);
        assert_eq!(
            of(
                "Lyhyt.\n\nSano epäjärjestelmällistyttämättömyydelläänsäkään. Se on epäjärjestelmällistyttämättömyydelläänsäkään.",
                "fi"
            ),
            [(Rule::WordLong, 7)]
        );
        assert_eq!(of(&"sana ".repeat(12), "fi-simple"), []);
        assert_eq!(of(&"sana ".repeat(13), "fi-simple"), [(Rule::SentenceLong, 5)]);
    }

    #[test]
    fn addresses_code_and_headings_are_not_words() {
        let body = format!(
            "# {}\n\n```\n{}\n```\n\n`{}` <https://{}.example.org>",
            "a".repeat(40),
            "b".repeat(40),
            "c".repeat(40),
            "d".repeat(40)
        );
        assert_eq!(of(&body, "fi"), []);
    }

    #[test]
    fn another_language_is_told_unless_it_is_marked() {
        let english = "This message says that your parcel is waiting and that you must pay a small fee today.";
        assert_eq!(of(english, "fi"), [(Rule::LanguageUntold, 5)]);
        assert_eq!(of(&format!("<span lang=\"en\">{english}</span>"), "fi"), []);
        assert_eq!(of(english, "en"), []);
        assert_eq!(
            of("Sähköpostissa lukee, että paketti odottaa ja että pieni maksu pitää maksaa jo tänään.", "fi"),
            []
        );
    }
}
