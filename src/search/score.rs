//! Which documents match, and how well.
//!
//! A word's postings are read once and added up in arrays, a place for each document. Beside being quick at this size
//! (tens of thousands of documents), it gives the strict and the lenient pass, the honest total and the counts from one
//! reading, and a maximum over fields and forms for each word.

use std::collections::HashMap;

use tantivy::postings::Postings;
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocAddress, DocSet, Searcher, SegmentReader, TERMINATED, Term};

use super::Error;
use super::analyser::for_each_gram;
use super::plan::{Plan, Wanted};
use super::schema::{Forms, Texts};

/// How BM25 takes one kind of field (Robertson and Zaragoza 2009).
#[derive(Debug, Clone, Copy)]
struct Tuning {
    /// How soon repeating a word stops to count.
    k1: f32,
    /// How much long texts are held back.
    b: f32,
}

/// Titles and crumbs: short, so their length says less.
const SHORT: Tuning = Tuning { k1: 1.2, b: 0.6 };
const BODY_TEXT: Tuning = Tuning { k1: 1.2, b: 0.75 };
/// A run of letters is there or not; how often says little.
const SHORT_GRAMS: Tuning = Tuning { k1: 0.3, b: 0.6 };
const BODY_GRAMS: Tuning = Tuning { k1: 0.3, b: 0.75 };

/// What a match weighs by where it stands …
const TITLE: f32 = 2.0;
const CRUMBS: f32 = 0.5;
const BODY: f32 = 1.0;

/// … and by its form.
const WORD: f32 = 1.2;
const STEM: f32 = 1.0;
const BASE: f32 = 0.9;
const PART: f32 = 0.4;
const GRAM: f32 = 0.15;

/// A word counts by its best field and form; the others add this much.
const TIE: f32 = 0.05;

/// What a title adds that consists of all the wanted words and no others.
const COVERED: f32 = 12.0;

/// The documents that may be found, by segment.
#[derive(Debug)]
pub struct Allowed {
    segments: Vec<Vec<bool>>,
}

impl Allowed {
    /// From a list of flags for each segment, a flag for each document.
    pub fn new(segments: Vec<Vec<bool>>) -> Self {
        Self { segments }
    }

    /// Whether a document may be found.
    pub fn contains(&self, segment: usize, document: u32) -> bool {
        self.segments.get(segment).and_then(|flags| flags.get(document as usize)).copied().unwrap_or(false)
    }

    /// Whether one of them has a term.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn has(&self, searcher: &Searcher, term: &Term) -> Result<bool, Error> {
        for (number, segment) in searcher.segment_readers().iter().enumerate() {
            let index = segment.inverted_index(term.field())?;
            if let Some(mut postings) = index.read_postings(term, IndexRecordOption::Basic)? {
                while postings.doc() != TERMINATED {
                    if self.contains(number, postings.doc()) {
                        return Ok(true);
                    }
                    postings.advance();
                }
            }
        }
        Ok(false)
    }
}

/// A document that matches.
#[derive(Debug, Clone, Copy)]
pub struct Match {
    /// Where it is.
    pub address: DocAddress,
    /// How well it matches.
    pub score: f32,
    /// Whether it has all words and phrases.
    pub strict: bool,
}

/// The statistics that scores are reckoned with: of the documents of one chain, not of the whole index.
pub struct Statistics<'a> {
    searcher: &'a Searcher,
    documents: f32,
    /// The average length of each field, in words or runs, and how it is taken.
    fields: HashMap<Field, (f32, Tuning)>,
}

impl<'a> Statistics<'a> {
    /// For a chain with so many documents.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn new(searcher: &'a Searcher, texts: &Texts, documents: u64) -> Result<Self, Error> {
        let documents = documents.max(1) as f32;
        let mut fields = HashMap::new();
        for (forms, words, grams) in
            [(texts.title, SHORT, SHORT_GRAMS), (texts.crumbs, SHORT, SHORT_GRAMS), (texts.body, BODY_TEXT, BODY_GRAMS)]
        {
            for (field, tuning) in [(forms.word, words), (forms.norm, words), (forms.gram, grams)] {
                let mut tokens = 0;
                for segment in searcher.segment_readers() {
                    tokens += segment.inverted_index(field)?.total_num_tokens();
                }
                fields.insert(field, ((tokens as f32 / documents).max(1.0), tuning));
            }
        }
        Ok(Self { searcher, documents, fields })
    }

    /// Inverse document frequency of a term that so many documents have.
    fn rarity(&self, documents: u32) -> f32 {
        let with = documents as f32;
        let without = (self.documents - with).max(0.0);
        ((without + 0.5) / (with + 0.5)).ln_1p()
    }

    /// Calls `with` for each document that has the term, with its BM25.
    fn each(&self, field: Field, word: &str, mut with: impl FnMut(usize, u32, f32)) -> Result<(), Error> {
        let term = Term::from_field_text(field, word);
        let segments = self.searcher.segment_readers();
        let mut found = Vec::with_capacity(segments.len());
        for segment in segments {
            found.push(segment.inverted_index(field)?.get_term_info(&term)?);
        }
        let rarity = self.rarity(found.iter().flatten().map(|info| info.doc_freq).sum());
        let (average, Tuning { k1, b }) = self.fields.get(&field).copied().unwrap_or((1.0, BODY_TEXT));
        for (number, (segment, info)) in segments.iter().zip(&found).enumerate() {
            let Some(info) = info else { continue };
            let lengths = segment.get_fieldnorms_reader(field)?;
            let index = segment.inverted_index(field)?;
            let mut postings = index.read_postings_from_terminfo(info, IndexRecordOption::WithFreqs)?;
            while postings.doc() != TERMINATED {
                let document = postings.doc();
                let often = postings.term_freq() as f32;
                let length = lengths.fieldnorm(document) as f32 / average;
                with(number, document, rarity * often * (k1 + 1.0) / (often + k1 * (1.0 - b + b * length)));
                postings.advance();
            }
        }
        Ok(())
    }
}

/// What has been added up for the documents of one segment.
struct Sums {
    /// The score so far.
    total: Vec<f32>,
    /// Which words and phrases a document has, a bit each.
    has: Vec<u32>,
    /// Which words its title has.
    titled: Vec<u32>,
    /// For the word at hand: the best of its fields and forms, and their sum.
    best: Vec<f32>,
    sum: Vec<f32>,
    /// For the word at hand: the parts that a document has, a bit each, and the whole in the highest bit.
    parts: Vec<u8>,
    /// For the word at hand: the documents with any of it.
    touched: Vec<u32>,
}

/// The bit of a whole word among those of its parts.
const WHOLE: u8 = 0x80;

impl Sums {
    fn new(segment: &SegmentReader) -> Self {
        let places = segment.max_doc() as usize;
        Self {
            total: vec![0.0; places],
            has: vec![0; places],
            titled: vec![0; places],
            best: vec![0.0; places],
            sum: vec![0.0; places],
            parts: vec![0; places],
            touched: Vec::new(),
        }
    }

    fn add(&mut self, document: u32, score: f32, bit: u8) {
        let at = document as usize;
        let (Some(best), Some(sum), Some(parts)) =
            (self.best.get_mut(at), self.sum.get_mut(at), self.parts.get_mut(at))
        else {
            return;
        };
        if *sum == 0.0 {
            self.touched.push(document);
        }
        *best = best.max(score);
        *sum += score;
        *parts |= bit;
    }

    /// Closes the word at hand: its score goes into the total, and documents with all of it get its bit.
    fn close(&mut self, bit: u32, all_parts: u8) {
        for document in self.touched.drain(..) {
            let at = document as usize;
            if let (Some(total), Some(has), Some(best), Some(sum), Some(parts)) = (
                self.total.get_mut(at),
                self.has.get_mut(at),
                self.best.get_mut(at),
                self.sum.get_mut(at),
                self.parts.get_mut(at),
            ) {
                *total += *best + TIE * (*sum - *best);
                if *parts & WHOLE != 0 || (all_parts != 0 && *parts & all_parts == all_parts) {
                    *has |= bit;
                }
                (*best, *sum, *parts) = (0.0, 0.0, 0);
            }
        }
    }
}

/// Scores the allowed documents that have any of what is wanted. When `enough` documents have all of it, only those;
/// otherwise also those with some of the words, or with words that look alike.
///
/// # Errors
/// When the index cannot be read.
pub fn matches(
    plan: &Plan,
    texts: &Texts,
    statistics: &Statistics,
    allowed: &Allowed,
    phrases: &[Vec<DocAddress>],
    enough: usize,
) -> Result<Vec<Match>, Error> {
    let mut segments: Vec<Sums> = statistics.searcher.segment_readers().iter().map(Sums::new).collect();
    let mut everything = 0u32;
    for (number, wanted) in plan.wanted.iter().enumerate() {
        let bit = 1 << number;
        everything |= bit;
        add_word(wanted, bit, texts, statistics, &mut segments)?;
        let parts = wanted.alternatives.first().map_or(0, |typed| typed.norm.parts.len());
        let all_parts = (1u8 << parts.min(7)) - 1;
        segments.iter_mut().for_each(|sums| sums.close(bit, all_parts));
    }
    add_titles(plan.wanted.len(), texts, statistics, &mut segments)?;
    for (number, addresses) in phrases.iter().enumerate() {
        let bit = 1 << (plan.wanted.len() + number);
        everything |= bit;
        for address in addresses {
            let sums = segments.get_mut(address.segment_ord as usize);
            if let Some(has) = sums.and_then(|sums| sums.has.get_mut(address.doc_id as usize)) {
                *has |= bit;
            }
        }
    }
    let strict = |has: u32| has == everything;
    let count = segments.iter().enumerate().map(|(number, sums)| {
        let found = |(document, has): (usize, &u32)| strict(*has) && allowed.contains(number, document as u32);
        sums.has.iter().enumerate().filter(|pair| found(*pair)).count()
    });
    let lenient = count.sum::<usize>() < enough;
    for wanted in &plan.wanted {
        add_grams(wanted, texts, statistics, |number, document, score| {
            if let Some(sums) = segments.get_mut(number)
                && let (Some(total), Some(has)) =
                    (sums.total.get_mut(document as usize), sums.has.get(document as usize))
                && (lenient || strict(*has))
            {
                *total += score;
            }
        })?;
    }
    let mut found = Vec::new();
    for (number, sums) in segments.iter().enumerate() {
        for (document, (&score, &has)) in sums.total.iter().zip(&sums.has).enumerate() {
            let document = document as u32;
            if score > 0.0 && (lenient || strict(has)) && allowed.contains(number, document) {
                let address = DocAddress::new(number as u32, document);
                found.push(Match { address, score, strict: strict(has) });
            }
        }
    }
    Ok(found)
}

fn add_word(
    wanted: &Wanted,
    word_bit: u32,
    texts: &Texts,
    statistics: &Statistics,
    segments: &mut [Sums],
) -> Result<(), Error> {
    for (rank, form) in wanted.alternatives.iter().enumerate() {
        for (forms, place) in places(texts) {
            let in_title = forms.word == texts.title.word;
            let mut add = |field, word: &str, weight: f32, bit| {
                statistics.each(field, word, |number, document, score| {
                    let Some(sums) = segments.get_mut(number) else { return };
                    sums.add(document, score * weight, bit);
                    if in_title && bit == WHOLE {
                        sums.titled.get_mut(document as usize).into_iter().for_each(|titled| *titled |= word_bit);
                    }
                })
            };
            let weight = place * form.weight;
            add(forms.word, &form.surface, weight * WORD, WHOLE)?;
            add(forms.norm, &form.norm.stem, weight * STEM, WHOLE)?;
            if form.norm.base != form.norm.stem {
                add(forms.norm, &form.norm.base, weight * BASE, WHOLE)?;
            }
            for (number, part) in form.norm.parts.iter().enumerate() {
                // Only the parts of the word as typed, together, stand for the whole.
                let bit = if rank == 0 { 1 << number.min(6) } else { 0 };
                add(forms.norm, part, weight * PART, bit)?;
            }
        }
    }
    Ok(())
}

/// Titles that say what was asked for and little else: the share of the title's words that are wanted, times the share of
/// the wanted words that it has.
fn add_titles(wanted: usize, texts: &Texts, statistics: &Statistics, segments: &mut [Sums]) -> Result<(), Error> {
    for (segment, sums) in statistics.searcher.segment_readers().iter().zip(segments) {
        let lengths = segment.get_fieldnorms_reader(texts.title.word)?;
        for ((document, titled), total) in (0..).zip(&sums.titled).zip(&mut sums.total) {
            if *titled != 0 {
                let has = titled.count_ones() as f32;
                let words = (lengths.fieldnorm(document) as f32).max(has);
                *total += COVERED * (has / words) * (has / wanted as f32);
            }
        }
    }
    Ok(())
}

fn add_grams(
    wanted: &Wanted,
    texts: &Texts,
    statistics: &Statistics,
    mut add: impl FnMut(usize, u32, f32),
) -> Result<(), Error> {
    let mut grams = Vec::new();
    for_each_gram(&wanted.typed, |gram| grams.push(gram.to_owned()));
    for (forms, place) in places(texts) {
        for gram in &grams {
            statistics.each(forms.gram, gram, |number, document, score| add(number, document, score * place * GRAM))?;
        }
    }
    Ok(())
}

fn places(texts: &Texts) -> [(Forms, f32); 3] {
    [(texts.title, TITLE), (texts.crumbs, CRUMBS), (texts.body, BODY)]
}
