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
use super::{Advice, Counts, Document, Error, Filters, Hit, Query, Results, counts, plan, score, snippet};
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
    let pass = Pass::new(index, query);
    let language = query.reads();
    if plan::read(&query.text).words.is_empty() {
        return Ok(Results::default());
    }
    let (plan, matches) = pass.run(&query.filters, language, Languages::Readers(language), query.verbatim, FEW)?;
    let searcher = &pass.searcher;
    let matches = prefer_plain(index, searcher, matches, language)?;
    let (mut strict, mut near): (Vec<Match>, Vec<Match>) = matches.into_iter().partition(|found| found.strict);
    sort(&mut strict);
    sort(&mut near);
    let draw = |found: &[Match], plan: &Plan| draw(index, searcher, found, plan);
    let mut results = Results {
        total: strict.len(),
        hits: draw(page(&strict, query.offset, query.limit), &plan)?,
        near: if query.offset == 0 { draw(page(&near, 0, query.limit), &plan)? } else { Vec::new() },
        corrected: plan.corrected.clone(),
        ..Results::default()
    };
    if query.filters.language.is_none() && query.offset == 0 {
        let mut others = Vec::new();
        for chain in Chain::ALL {
            if !others_in(index, searcher, chain, language)? {
                continue;
            }
            let (plan, mut found) = pass.run_in(chain, &query.filters, Languages::OthersThan(language), true, 0)?;
            sort(&mut found);
            others.extend(draw(page(&found, 0, OTHERS), &plan)?);
        }
        others.sort_by(|a, b| b.score.total_cmp(&a.score));
        others.truncate(OTHERS);
        results.other_languages = others;
    }
    Ok(results)
}

/// How many documents there would be with each value of each filter.
///
/// # Errors
/// When the index cannot be read.
pub(super) fn counts(index: &Loaded, query: &Query) -> Result<Counts, Error> {
    let pass = Pass::new(index, query);
    let language = query.reads();
    if plan::read(&query.text).words.is_empty() {
        return Ok(Counts::default());
    }
    let everything = query.filters.without_choices();
    let (_, matches) = pass.run(&everything, language, Languages::Readers(language), query.verbatim, 0)?;
    let mut counts = counts::of(&pass.searcher, &matches, &query.filters)?;
    for language in counts::languages(&pass.searcher)? {
        let filters = Filters { language: Some(language), ..query.filters.clone() };
        let found = pass.run(&filters, language, Languages::Readers(language), query.verbatim, 0)?.1.len();
        if found > 0 {
            counts.languages.insert(language, found);
        }
    }
    Ok(counts)
}

/// What to try when nothing was found.
///
/// # Errors
/// When the index cannot be read.
pub(super) fn advise(index: &Loaded, query: &Query) -> Result<Advice, Error> {
    let language = query.reads();
    let words = plan::read(&query.text).words;
    let total = |text: &str, filters: &Filters, verbatim| {
        let query = Query { text: text.to_owned(), ..query.clone() };
        let found = Pass::new(index, &query).run(filters, language, Languages::Readers(language), verbatim, 0)?;
        Ok::<_, Error>((found.0.corrected, found.1.len()))
    };
    let mut advice = Advice::default();
    if words.is_empty() {
        return Ok(advice);
    }
    let everything = query.filters.without_choices();
    if everything != query.filters {
        advice.unfiltered = total(&query.text, &everything, query.verbatim)?.1;
    }
    if query.verbatim
        && let (Some(corrected), 1..) = total(&query.text, &query.filters, false)?
    {
        advice.corrected = Some(corrected);
    }
    if words.len() > 1 {
        for word in words {
            let (corrected, found) = total(&word, &query.filters, query.verbatim)?;
            if found > 0 {
                advice.words.push((corrected.unwrap_or(word), found));
            }
        }
    }
    Ok(advice)
}

/// An index at one moment, asked by one query.
struct Pass<'a> {
    index: &'a Loaded,
    searcher: Searcher,
    query: &'a Query,
}

impl<'a> Pass<'a> {
    fn new(index: &'a Loaded, query: &'a Query) -> Self {
        Self { index, searcher: index.reader.searcher(), query }
    }

    /// The matching documents in a language.
    fn run(
        &self,
        filters: &Filters,
        language: Language,
        languages: Languages,
        verbatim: bool,
        enough: usize,
    ) -> Result<(Plan, Vec<Match>), Error> {
        self.run_in(Chain::of(language), filters, languages, verbatim, enough)
    }

    /// The matching documents of a chain. Which words are known, and so what is corrected, does not depend on what the reader
    /// has chosen to see, only on what there is for them in these languages.
    fn run_in(
        &self,
        chain: Chain,
        filters: &Filters,
        languages: Languages,
        verbatim: bool,
        enough: usize,
    ) -> Result<(Plan, Vec<Match>), Error> {
        let Self { index, searcher, query } = self;
        let everything = Filters { language: filters.language, ..filters.without_choices() };
        let seen = allowed(index, searcher, &everything, languages)?;
        let texts = index.fields.texts(chain);
        let known = Dictionaries { searcher, texts, allowed: &seen };
        let plan = plan::analyse(plan::read(&query.text), index.analyser(chain), &known, verbatim)?;
        let chosen = if everything == *filters { None } else { Some(allowed(index, searcher, filters, languages)?) };
        let documents = searcher.doc_freq(&Term::from_field_text(index.fields.chain, chain.name()))?;
        let statistics = Statistics::new(searcher, texts, documents)?;
        let phrases =
            plan.phrases.iter().map(|phrase| with_phrase(searcher, [texts.title.word, texts.body.word], phrase));
        let phrases = phrases.collect::<Result<Vec<_>, _>>()?;
        let matches = score::matches(&plan, texts, &statistics, chosen.as_ref().unwrap_or(&seen), &phrases, enough)?;
        Ok((plan, matches))
    }
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
