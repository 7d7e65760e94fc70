//! The words of a course that are explained: `fi/glossary.toml`.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use toml::Spanned;

use super::faults::{Fault, Rule};
use super::files::CourseFiles;
use super::{Settings, front_matter};
use crate::base::ids::Slug;
use crate::base::language::Language;
use crate::base::markdown;
use crate::base::toml::line;

/// The glossaries of a course.
pub type Glossaries = BTreeMap<Language, Glossary>;

/// The terms of one language, in the order of their file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Glossary {
    terms: Vec<Term>,
}

/// A word and what it means (WCAG 2.2 SC 3.1.3).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Its id, the same in every language.
    pub id: Slug,
    /// The word as a glossary shows it.
    pub word: String,
    /// What it means, as sanitised HTML of one paragraph.
    pub html: String,
    /// The same as plain text, for the search.
    pub plain: String,
    /// The forms it is met in.
    forms: Vec<Form>,
}

/// A form in which a term is met: one word or several.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Form(Vec<Word>);

/// A word of a form, in small letters.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Word {
    letters: Vec<char>,
    /// Whether any ending may follow: `salasan*`.
    is_open: bool,
}

/// `[[term]]`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: Spanned<Slug>,
    word: String,
    #[serde(default)]
    forms: Vec<String>,
    means: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    term: Vec<Entry>,
}

impl Glossary {
    /// Its terms, in the order of their file.
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// The first term in a text, of the longest form where several begin at the same place: its place in bytes.
    pub fn find(&self, text: &str, is_wanted: impl Fn(&Term) -> bool) -> Option<(&Term, std::ops::Range<usize>)> {
        let mut before = ' ';
        for (at, c) in text.char_indices() {
            let begins = c.is_alphanumeric() && !before.is_alphanumeric();
            before = c;
            let Some(rest) = text.get(at..).filter(|_| begins) else { continue };
            let fits = |term| longest(term, rest).map(|length| (term, at..at + length));
            let found = self.terms.iter().filter(|term| is_wanted(term)).filter_map(fits);
            if let Some(found) = found.max_by_key(|(_, place)| place.len()) {
                return Some(found);
            }
        }
        None
    }
}

/// How many bytes of the beginning of a text the longest form of a term takes.
fn longest(term: &Term, text: &str) -> Option<usize> {
    term.forms.iter().filter_map(|form| form.begins(text)).max()
}

impl Form {
    fn new(text: &str) -> Self {
        Self(text.split_whitespace().map(Word::new).collect())
    }

    /// How many bytes it takes where a text begins with it.
    fn begins(&self, text: &str) -> Option<usize> {
        let mut rest = text;
        for (place, word) in self.0.iter().enumerate() {
            if place > 0 {
                rest = rest.trim_start();
            }
            rest = rest.get(word.begins(rest)?..)?;
        }
        Some(text.len() - rest.len()).filter(|length| *length > 0)
    }
}

impl Word {
    fn new(text: &str) -> Self {
        let stem = text.strip_suffix('*');
        Self { letters: stem.unwrap_or(text).to_lowercase().chars().collect(), is_open: stem.is_some() }
    }

    /// How many bytes it takes where a text begins with it, as a whole word.
    fn begins(&self, text: &str) -> Option<usize> {
        let mut rest = text.char_indices();
        for letter in &self.letters {
            let (_, c) = rest.next()?;
            if c.to_lowercase().ne(std::iter::once(*letter)) {
                return None;
            }
        }
        let ends = |(_, c): &(usize, char)| !c.is_alphanumeric();
        match rest.next() {
            None => Some(text.len()),
            Some(next) if ends(&next) => Some(next.0),
            Some(_) if self.is_open => Some(rest.find(ends).map_or(text.len(), |(at, _)| at)),
            Some(_) => None,
        }
    }
}

/// Reads the glossaries of every language of a course.
pub(super) fn read(
    files: &CourseFiles,
    settings: &Settings,
    languages: &[Language],
    faults: &mut Vec<Fault>,
) -> Glossaries {
    let mut glossaries = Glossaries::new();
    for language in languages {
        let path = format!("{language}/glossary.toml");
        let source = match files.text(&path) {
            None => continue,
            Some(Ok(source)) => source,
            Some(Err(error)) => {
                faults.push(Fault::new(Rule::FileUnreadable, &path, 1, error.to_string()));
                continue;
            }
        };
        match front_matter::parse::<File>(&source) {
            Ok(file) => drop(glossaries.insert(*language, glossary(file, &path, &source, faults))),
            Err((line, what)) => faults.push(Fault::new(Rule::GlossaryBroken, &path, line, what)),
        }
    }
    check_completeness(&glossaries, settings, faults);
    glossaries
}

fn glossary(file: File, path: &str, source: &str, faults: &mut Vec<Fault>) -> Glossary {
    let mut seen = BTreeSet::new();
    let mut terms = Vec::with_capacity(file.term.len());
    for entry in file.term {
        let at = line(source, entry.id.span().start);
        let id = entry.id.into_inner();
        if entry.word.trim().is_empty() || entry.means.trim().is_empty() {
            faults.push(Fault::new(Rule::GlossaryEmpty, path, at, id.as_str()));
        } else if !seen.insert(id.clone()) {
            faults.push(Fault::new(Rule::GlossaryTwice, path, at, id.as_str()));
        } else {
            let forms = std::iter::once(&entry.word).chain(&entry.forms).map(|form| Form::new(form));
            terms.push(Term {
                id,
                html: markdown::inline(&entry.means),
                plain: markdown::plain(&entry.means),
                forms: forms.collect(),
                word: entry.word.trim().to_owned(),
            });
        }
    }
    Glossary { terms }
}

/// Every promised language explains the words that the main language explains.
fn check_completeness(glossaries: &Glossaries, settings: &Settings, faults: &mut Vec<Fault>) {
    let ids = |language: Language| -> BTreeSet<&str> {
        let glossary = glossaries.get(&language).map_or(&[][..], Glossary::terms);
        glossary.iter().map(|term| term.id.as_str()).collect()
    };
    let wanted = ids(settings.main_language);
    for language in settings.languages.iter().filter(|language| **language != settings.main_language) {
        let here = ids(*language);
        for missing in wanted.difference(&here) {
            faults.push(Fault::new(Rule::GlossaryLacks, &format!("{language}/glossary.toml"), 1, *missing));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn glossary_of(toml: &str) -> Glossary {
        let file: File = front_matter::parse(toml).expect("a glossary");
        glossary(file, "fi/glossary.toml", toml, &mut Vec::new())
    }

    fn found<'t>(glossary: &Glossary, text: &'t str) -> Option<&'t str> {
        glossary.find(text, |_| true).map(|(_, place)| &text[place])
    }

    #[test]
    fn a_term_is_found_in_its_forms_and_only_as_a_whole_word() {
        let glossary = glossary_of(
            "[[term]]\nid = \"tili\"\nword = \"tili\"\nforms = [\"tilin\", \"tileillä\"]\nmeans = \"x\"\n\
             [[term]]\nid = \"selain\"\nword = \"selain\"\nforms = [\"selaim*\"]\nmeans = \"x\"\n",
        );
        assert_eq!(found(&glossary, "Avaa TILI tänään"), Some("TILI"));
        assert_eq!(found(&glossary, "omilla tileillä."), Some("tileillä"));
        assert_eq!(found(&glossary, "tilinpäätös"), None);
        assert_eq!(found(&glossary, "kahdessa selaimessa"), Some("selaimessa"));
        assert_eq!(found(&glossary, "nettiselaimessa"), None);
        let glossary = glossary_of(
            "[[term]]\nid = \"a\"\nword = \"vahva salasana\"\nforms = [\"vahv* salasan*\"]\nmeans = \"x\"\n",
        );
        assert_eq!(found(&glossary, "Keksi vahvat salasanat!"), Some("vahvat salasanat"));
        assert_eq!(found(&glossary, "Keksi vahva, salasana"), None);
    }

    #[test]
    fn the_longest_form_is_meant() {
        let glossary = glossary_of(
            "[[term]]\nid = \"a\"\nword = \"tunnistautuminen\"\nmeans = \"x\"\n\
             [[term]]\nid = \"b\"\nword = \"tunnistautuminen kahdesti\"\nmeans = \"x\"\n",
        );
        assert_eq!(found(&glossary, "tunnistautuminen\nkahdesti"), Some("tunnistautuminen\nkahdesti"));
    }

    proptest::proptest! {
        #[test]
        fn what_is_found_is_a_part_of_the_text(text in "\\PC{0,80}", form in "\\PC{1,6}") {
            let term = Term {
                id: Slug::new("a").expect("an id"),
                word: form.clone(),
                html: String::new(),
                plain: String::new(),
                forms: vec![Form::new(&form)],
            };
            let glossary = Glossary { terms: vec![term] };
            if let Some((_, place)) = glossary.find(&text, |_| true) {
                proptest::prop_assert!(text.get(place).is_some());
            }
        }
    }
}
