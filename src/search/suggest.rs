//! What a reader might be typing.

use std::collections::HashMap;

use tantivy::schema::{Field, IndexRecordOption, Value};
use tantivy::{DocAddress, DocSet, Searcher, TERMINATED, TantivyDocument};

use super::analyser::Chain;
use super::indexer::Loaded;
use super::query::visible;
use super::{Document, Error, Filters, plan};
use crate::base::language::Language;

/// Words of a dictionary that are looked at for one beginning.
const WORDS: usize = 200;

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
    let allowed = visible(index, &searcher, &filters, language)?;
    let chain = Chain::of(language);
    let analyser = index.analyser(chain);
    let title = index.fields.texts(chain).title;

    // Documents with the last word in their titles: begun with, or a part of a compound.
    let mut found: HashMap<DocAddress, u8> = HashMap::new();
    let mut completions: HashMap<String, u32> = HashMap::new();
    let upper = format!("{beginning}\u{10ffff}");
    each_term(&searcher, title.word, &beginning, &upper, |word, addresses| {
        let seen: Vec<_> = addresses.filter(|at| allowed.contains(at.segment_ord as usize, at.doc_id)).collect();
        if !seen.is_empty() {
            *completions.entry(word.to_owned()).or_default() += u32::try_from(seen.len()).unwrap_or(u32::MAX);
        }
        found.extend(seen.into_iter().map(|at| (at, 2)));
    })?;
    if beginning.chars().count() >= PART {
        let base = analyser.base(&beginning);
        for (from, to) in [(&beginning, &upper), (&base, &format!("{base}\0"))] {
            each_term(&searcher, title.norm, from, to, |_, addresses| {
                for at in addresses.filter(|at| allowed.contains(at.segment_ord as usize, at.doc_id)) {
                    found.entry(at).or_insert(1);
                }
            })?;
        }
    }
    // The finished words must be there too, in any inflection.
    for word in &words {
        let base = analyser.base(word);
        let mut with: HashMap<DocAddress, u8> = HashMap::new();
        each_term(&searcher, title.norm, &base, &format!("{base}\0"), |_, addresses| {
            with.extend(addresses.filter_map(|at| found.get(&at).map(|rank| (at, *rank))));
        })?;
        found = with;
    }

    // Shorter titles first: they are about this word more than about others.
    let mut ranked = Vec::with_capacity(found.len());
    for (at, rank) in found {
        let lengths = searcher.segment_reader(at.segment_ord).get_fieldnorms_reader(title.word)?;
        ranked.push((std::cmp::Reverse(rank), lengths.fieldnorm(at.doc_id), at));
    }
    ranked.sort_unstable();
    let mut titles: Vec<Suggestion> = Vec::new();
    for (.., at) in ranked.into_iter().take(2 * limit) {
        let stored: TantivyDocument = searcher.doc(at)?;
        let json = stored.get_first(index.fields.stored).and_then(|value| value.as_bytes()).unwrap_or_default();
        let document: Document =
            serde_json::from_slice(json).map_err(|error| Error::Damaged(format!("a stored document: {error}")))?;
        if titles.len() < limit && !titles.iter().any(|other| other.title == document.title) {
            titles.push(Suggestion { title: document.title, path: document.path, anchor: document.anchor });
        }
    }
    let mut completions: Vec<_> = completions.into_iter().collect();
    completions.sort_by(|(a, often), (b, other)| other.cmp(often).then_with(|| a.cmp(b)));
    let completed = completions.into_iter().take(limit).map(|(last, _)| {
        let finished = words.iter().map(String::as_str);
        finished.chain([last.as_str()]).collect::<Vec<_>>().join(" ")
    });
    Ok(Suggestions { words: completed.collect(), titles })
}

/// Calls `with` for the terms of a field from one to below another, with the documents of each.
fn each_term(
    searcher: &Searcher,
    field: Field,
    from: &str,
    to: &str,
    mut with: impl FnMut(&str, &mut dyn Iterator<Item = DocAddress>),
) -> Result<(), Error> {
    for (number, segment) in (0..).zip(searcher.segment_readers()) {
        let index = segment.inverted_index(field)?;
        let mut terms = index.terms().range().ge(from).lt(to).into_stream()?;
        let mut looked_at = 0;
        while looked_at < WORDS && terms.advance() {
            looked_at += 1;
            let Ok(word) = std::str::from_utf8(terms.key()) else { continue };
            let mut postings = index.read_postings_from_terminfo(terms.value(), IndexRecordOption::Basic)?;
            let mut addresses = std::iter::from_fn(|| {
                let document = postings.doc();
                postings.advance();
                (document != TERMINATED).then(|| DocAddress::new(number, document))
            });
            with(word, &mut addresses);
        }
    }
    Ok(())
}
