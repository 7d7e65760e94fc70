//! The passes of a search.
//!
//! First the documents that have all the words. When they are fewer than [`FEW`], those with some of the words or with
//! words that look alike come beside them, marked as near. Documents in other languages are a list of their own.

use std::cmp::Ordering;

use tantivy::query::{EnableScoring, PhraseQuery, Query as _, TermQuery};
use tantivy::schema::{Field, IndexRecordOption, Value};
use tantivy::{DocAddress, DocSet, Searcher, TERMINATED, TantivyDocument, Term};

use super::allowed::{Languages, allowed};
use super::analyser::Chain;
use super::dictionary::Dictionaries;
use super::indexer::Loaded;
use super::plan::Plan;
use super::score::Match;
use super::statistics::Statistics;
use super::{Document, Error, Hit, Query, Results, counts, plan, score, snippet};
use crate::base::language::Language;

/// With fewer hits than this, near ones are shown too.
const FEW: usize = 3;

/// At most this many hits in other languages.
const OTHERS: usize = 5;

/// What a plain-language page weighs more for readers of plain language.
const PLAIN: f32 = 1.5;

/// Searches an index.
///
/// # Errors
/// When the index cannot be read.
pub(super) fn search(index: &Loaded, query: &Query) -> Result<Results, Error> {
    let searcher = index.reader.searcher();
    let language = query.filters.language.unwrap_or(query.language);
    let typed = plan::read(&query.text);
    if typed.words.is_empty() {
        return Ok(Results::default());
    }
    let run = |chain, languages, verbatim, enough| {
        let allowed = allowed(index, &searcher, &query.filters, languages)?;
        let texts = index.fields.texts(chain);
        let known = Dictionaries { searcher: &searcher, texts, allowed: &allowed };
        let plan = plan::analyse(plan::read(&query.text), index.analyser(chain), &known, verbatim)?;
        let documents = searcher.doc_freq(&Term::from_field_text(index.fields.chain, chain.name()))?;
        let statistics = Statistics::new(&searcher, texts, documents)?;
        let phrases =
            plan.phrases.iter().map(|phrase| with_phrase(&searcher, [texts.title.word, texts.body.word], phrase));
        let phrases = phrases.collect::<Result<Vec<_>, _>>()?;
        let matches = score::matches(&plan, texts, &statistics, &allowed, &phrases, enough)?;
        Ok::<_, Error>((plan, matches))
    };

    let (plan, matches) = run(Chain::of(language), Languages::Readers(language), query.verbatim, FEW)?;
    let matches = prefer_plain(index, &searcher, matches, language)?;
    let (mut strict, mut near): (Vec<Match>, Vec<Match>) = matches.into_iter().partition(|found| found.strict);
    sort(&mut strict);
    sort(&mut near);
    let draw = |found: &[Match], plan: &Plan| draw(index, &searcher, found, plan);
    let mut results = Results {
        total: strict.len(),
        counts: counts::of(&searcher, &strict)?,
        hits: draw(page(&strict, query.offset, query.limit), &plan)?,
        near: if query.offset == 0 { draw(page(&near, 0, query.limit), &plan)? } else { Vec::new() },
        corrected: plan.corrected.clone(),
        ..Results::default()
    };
    if query.filters.language.is_none() && query.offset == 0 {
        let mut others = Vec::new();
        for chain in Chain::ALL {
            if !others_in(index, &searcher, chain, language)? {
                continue;
            }
            let (plan, mut found) = run(chain, Languages::OthersThan(language), true, 0)?;
            sort(&mut found);
            others.extend(draw(page(&found, 0, OTHERS), &plan)?);
        }
        others.sort_by(|a, b| b.score.total_cmp(&a.score));
        others.truncate(OTHERS);
        results.other_languages = others;
    }
    Ok(results)
}

/// Whether a chain has documents in other languages than the reader's.
fn others_in(index: &Loaded, searcher: &Searcher, chain: Chain, language: Language) -> Result<bool, Error> {
    let count = |field, name: &str| searcher.doc_freq(&Term::from_field_text(field, name));
    let mut others = count(index.fields.chain, chain.name())?;
    if Chain::of(language) == chain {
        others = others.saturating_sub(count(index.fields.language, language.code())?);
        if language.is_simple() {
            others = others.saturating_sub(count(index.fields.language, language.base_code())?);
        }
    }
    Ok(others > 0)
}

/// The documents that have a phrase in one of the fields.
fn with_phrase(searcher: &Searcher, fields: [Field; 2], phrase: &[String]) -> Result<Vec<DocAddress>, Error> {
    let mut found = Vec::new();
    for field in fields {
        let terms: Vec<Term> = phrase.iter().map(|word| Term::from_field_text(field, word)).collect();
        let weight = match terms.as_slice() {
            [] => continue,
            [one] => TermQuery::new(one.clone(), IndexRecordOption::Basic)
                .weight(EnableScoring::disabled_from_searcher(searcher))?,
            _ => PhraseQuery::new(terms).weight(EnableScoring::disabled_from_searcher(searcher))?,
        };
        for (number, segment) in (0..).zip(searcher.segment_readers()) {
            let mut documents = weight.scorer(segment, 1.0)?;
            while documents.doc() != TERMINATED {
                found.push(DocAddress::new(number, documents.doc()));
                documents.advance();
            }
        }
    }
    Ok(found)
}

/// For readers of plain language, pages in plain language weigh more.
fn prefer_plain(
    index: &Loaded,
    searcher: &Searcher,
    mut found: Vec<Match>,
    language: Language,
) -> Result<Vec<Match>, Error> {
    if language.is_simple() {
        let term = Term::from_field_text(index.fields.language, language.code());
        for (number, segment) in (0..).zip(searcher.segment_readers()) {
            let mut plain = vec![false; segment.max_doc() as usize];
            let postings = segment.inverted_index(term.field())?.read_postings(&term, IndexRecordOption::Basic)?;
            let Some(mut postings) = postings else { continue };
            while postings.doc() != TERMINATED {
                plain.get_mut(postings.doc() as usize).into_iter().for_each(|flag| *flag = true);
                postings.advance();
            }
            for one in found.iter_mut().filter(|one| one.address.segment_ord == number) {
                if plain.get(one.address.doc_id as usize).copied().unwrap_or(false) {
                    one.score *= PLAIN;
                }
            }
        }
    }
    Ok(found)
}

/// Best first; equal ones in the order in which they were indexed.
fn sort(found: &mut [Match]) {
    found.sort_by(|a, b| match b.score.total_cmp(&a.score) {
        Ordering::Equal => a.address.cmp(&b.address),
        other => other,
    });
}

fn page(found: &[Match], offset: usize, limit: usize) -> &[Match] {
    let from = offset.min(found.len());
    found.get(from..from.saturating_add(limit).min(found.len())).unwrap_or_default()
}

/// Reads the documents and marks what was found in them.
fn draw(index: &Loaded, searcher: &Searcher, found: &[Match], plan: &Plan) -> Result<Vec<Hit>, Error> {
    let mut hits = Vec::with_capacity(found.len());
    for one in found {
        let stored: TantivyDocument = searcher.doc(one.address)?;
        let json = stored.get_first(index.fields.stored).and_then(|value| value.as_bytes()).unwrap_or_default();
        let document: Document =
            serde_json::from_slice(json).map_err(|error| Error::Damaged(format!("a stored document: {error}")))?;
        let analyser = index.analyser(Chain::of(document.language));
        let title = snippet::mark(&document.title, plan, analyser);
        let snippet = snippet::best_passage(&document.body, plan, analyser);
        hits.push(Hit { document, score: one.score, near: !one.strict, title, snippet });
    }
    Ok(hits)
}
