//! What a reader might be typing.

use std::cmp::Reverse;
use std::collections::HashMap;

use tantivy::schema::{Field, IndexRecordOption, Value};
use tantivy::{DocAddress, DocSet, Searcher, TERMINATED, TantivyDocument};

use super::allowed::{Allowed, Languages, allowed};
use super::analyser::{Analyser, Chain};
use super::indexer::Loaded;
use super::{Document, Error, Filters, plan};
use crate::base::language::Language;

/// Of the words that begin so, the documents of so many are looked at: those that most titles have.
const WORDS: usize = 40;

/// And of each word, so many documents that the viewer may open.
const DOCUMENTS: usize = 250;

/// Of documents that fit equally well, so many are looked at.
const EQUALS: usize = 200;

/// A beginning must have so many letters to be looked for inside compounds.
const PART: usize = 4;

/// What a reader might be typing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Suggestions {
    /// The typed text with its last word completed, the most frequent words first.
    pub words: Vec<String>,
    /// Titles with these words.
    pub titles: Vec<Suggestion>,
}

impl Suggestions {
    /// The suggestions as texts to search for, words before titles, each once; at most so many, a third of them titles
    /// where there are some.
    pub fn searches(&self, most: usize) -> Vec<String> {
        let titles: Vec<String> = self.titles.iter().map(|one| one.title.trim().to_owned()).collect();
        let words = self.words.iter().take(most.saturating_sub(titles.len().min(most / 3)));
        let mut all: Vec<String> = Vec::new();
        for text in words.cloned().chain(titles) {
            if all.len() < most && !all.iter().any(|other| other.to_lowercase() == text.to_lowercase()) {
                all.push(text);
            }
        }
        all
    }
}

/// A title to go to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// The title.
    pub title: String,
    /// The address below `/{lang}/`.
    pub path: String,
    /// The element's id there.
    pub anchor: Option<String>,
}

/// Suggests words and titles for what has been typed so far, the last word being unfinished. Only what stands in titles
/// of documents with these visibility tags is suggested, never what others have searched for.
///
/// # Errors
/// When the index cannot be read.
pub(super) fn suggest(
    index: &Loaded,
    typed: &str,
    language: Language,
    visibility: &[String],
    limit: usize,
) -> Result<Suggestions, Error> {
    let mut words = plan::read(typed).words;
    let Some(beginning) = words.pop() else { return Ok(Suggestions::default()) };
    let searcher = index.reader.searcher();
    let filters = Filters { visibility: visibility.to_vec(), ..Filters::default() };
    let allowed = allowed(index, &searcher, &filters, Languages::Readers(language))?;
    let chain = Chain::of(language);
    let analyser = index.analyser(chain);
    let title = index.fields.texts(chain).title;

    // Documents with the last word in their titles: begun with, or a part of a compound.
    let within = Within { searcher: &searcher, allowed: &allowed };
    let mut found: HashMap<DocAddress, u8> = HashMap::new();
    let mut completions: HashMap<String, usize> = HashMap::new();
    let upper = format!("{beginning}\u{10ffff}");
    within.each_term(title.word, &beginning, &upper, DOCUMENTS, |word, addresses| {
        if !addresses.is_empty() {
            *completions.entry(word.to_owned()).or_default() += addresses.len();
        }
        found.extend(addresses.into_iter().map(|at| (at, 2)));
    })?;
    if beginning.chars().count() >= PART {
        let base = analyser.base(&beginning);
        for (from, to) in [(&beginning, &upper), (&base, &format!("{base}\0"))] {
            within.each_term(title.norm, from, to, DOCUMENTS, |_, addresses| {
                addresses.into_iter().for_each(|at| _ = found.entry(at).or_insert(1));
            })?;
        }
    }
    // The finished words must be there too, in any inflection.
    for word in &words {
        let base = analyser.base(word);
        let mut with: HashMap<DocAddress, u8> = HashMap::new();
        within.each_term(title.norm, &base, &format!("{base}\0"), usize::MAX, |_, addresses| {
            with.extend(addresses.into_iter().filter_map(|at| found.get(&at).map(|rank| (at, *rank))));
        })?;
        found = with;
    }

    // Shorter titles first: they are about this word more than about others.
    let lengths = searcher.segment_readers().iter().map(|segment| segment.get_fieldnorms_reader(title.word));
    let lengths = lengths.collect::<Result<Vec<_>, _>>()?;
    let length = |at: DocAddress| lengths.get(at.segment_ord as usize).map_or(0, |known| known.fieldnorm(at.doc_id));
    let mut ranked: Vec<_> = found.into_iter().map(|(at, rank)| ((Reverse(rank), length(at)), at)).collect();
    ranked.sort_unstable();
    // Where a document lies in the index follows from how it was built, so equals are told apart by their titles.
    let last = ranked.get(2 * limit).map(|(order, _)| *order);
    let enough = last.map_or(ranked.len(), |last| ranked.partition_point(|(order, _)| *order <= last));
    ranked.truncate(enough.min(EQUALS));
    let mut documents = Vec::new();
    for (order, at) in ranked {
        let stored: TantivyDocument = searcher.doc(at)?;
        let json = stored.get_first(index.fields.stored).and_then(|value| value.as_bytes()).unwrap_or_default();
        let document: Document =
            serde_json::from_slice(json).map_err(|error| Error::Damaged(format!("a stored document: {error}")))?;
        documents.push((order, document.title, document.path, document.anchor));
    }
    documents.sort_unstable();
    let mut titles: Vec<Suggestion> = Vec::new();
    for (_, title, path, anchor) in documents {
        if titles.len() < limit && !titles.iter().any(|other| other.title == title) {
            titles.push(Suggestion { title, path, anchor });
        }
    }
    let mut completions = one_form_each(completions, analyser);
    completions.sort_by(|(a, word), (b, other)| b.cmp(a).then_with(|| word.cmp(other)));
    let completed = completions.into_iter().take(limit).map(|(_, last)| {
        let finished = words.iter().map(String::as_str);
        finished.chain([last.as_str()]).collect::<Vec<_>>().join(" ")
    });
    Ok(Suggestions { words: completed.collect(), titles })
}

/// One form of each word, with how often it is there in any form: its base where the titles have it, else the form that
/// most of them have, else the shortest.
fn one_form_each(words: HashMap<String, usize>, analyser: &Analyser) -> Vec<(usize, String)> {
    let mut by_base: HashMap<String, Vec<(String, usize)>> = HashMap::new();
    for (word, often) in words {
        by_base.entry(analyser.base(&word)).or_default().push((word, often));
    }
    let mut chosen = Vec::with_capacity(by_base.len());
    for (base, forms) in by_base {
        let together = forms.iter().map(|(_, often)| often).sum();
        let best = forms
            .into_iter()
            .max_by_key(|(word, often)| (*word == base, *often, Reverse(word.chars().count()), Reverse(word.clone())));
        chosen.extend(best.map(|(word, _)| (together, word)));
    }
    chosen
}

/// An index as one viewer may see it.
struct Within<'a> {
    searcher: &'a Searcher,
    allowed: &'a Allowed,
}

impl Within<'_> {
    /// Calls `with` for the most frequent terms of a field from one to below another, with up to `most` documents of each.
    fn each_term(
        &self,
        field: Field,
        from: &str,
        to: &str,
        most: usize,
        mut with: impl FnMut(&str, Vec<DocAddress>),
    ) -> Result<(), Error> {
        for (number, segment) in (0..).zip(self.searcher.segment_readers()) {
            let index = segment.inverted_index(field)?;
            let mut terms = index.terms().range().ge(from).lt(to).into_stream()?;
            let mut frequent = Vec::new();
            while terms.advance() {
                frequent.push((terms.value().doc_freq, terms.key().to_vec(), terms.value().clone()));
            }
            frequent.sort_unstable_by(|(a, word, _), (b, other, _)| b.cmp(a).then_with(|| word.cmp(other)));
            for (_, word, info) in frequent.into_iter().take(WORDS) {
                let Ok(word) = std::str::from_utf8(&word) else { continue };
                let mut postings = index.read_postings_from_terminfo(&info, IndexRecordOption::Basic)?;
                let mut addresses = Vec::new();
                while postings.doc() != TERMINATED && addresses.len() < most {
                    if self.allowed.contains(number as usize, postings.doc()) {
                        addresses.push(DocAddress::new(number, postings.doc()));
                    }
                    postings.advance();
                }
                with(word, addresses);
            }
        }
        Ok(())
    }
}
