//! Which documents match, and how well.
//!
//! A word's postings are read once and added up in arrays, a place for each document. Beside being quick at this size
//! (tens of thousands of documents), it gives the strict and the lenient pass, the honest total and the counts from one
//! reading, and a maximum over fields and forms for each word.

use tantivy::columnar::StrColumn;
use tantivy::{DocAddress, SegmentReader};

use super::Error;
use super::allowed::Allowed;
use super::analyser::{Norm, for_each_gram};
use super::plan::{Plan, Wanted};
use super::schema::{Forms, Texts};
use super::statistics::Statistics;

/// What a match weighs by where it stands …
const TITLE: f32 = 2.0;
const CRUMBS: f32 = 0.5;
const BODY: f32 = 1.0;
const KEYWORDS: f32 = 1.5;

/// … and by its form.
const WORD: f32 = 1.2;
const STEM: f32 = 1.0;
const BASE: f32 = 0.9;
const PART: f32 = 0.4;
const GRAM: f32 = 0.15;

/// A word counts by its best field and form; the others add this much.
const TIE: f32 = 0.05;

/// What the best that other passages of its page have of each word adds to a passage: people ask about what a page is about,
/// and its words are spread over it.
const PAGE: f32 = 0.5;

/// What a title adds that consists of all the wanted words and no others.
const COVERED: f32 = 12.0;

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
    /// Which page a document is part of.
    page_of: Option<StrColumn>,
    /// What each page has of the word at hand, and of all words so far.
    page_best: Vec<f32>,
    page_total: Vec<f32>,
}

/// The bit of a whole word among those of its parts.
const WHOLE: u8 = 0x80;

impl Sums {
    fn new(segment: &SegmentReader) -> Result<Self, Error> {
        let places = segment.max_doc() as usize;
        let page_of = segment.fast_fields().str("page")?;
        let pages = page_of.as_ref().map_or(0, |column| column.num_terms());
        Ok(Self {
            total: vec![0.0; places],
            has: vec![0; places],
            titled: vec![0; places],
            best: vec![0.0; places],
            sum: vec![0.0; places],
            parts: vec![0; places],
            touched: Vec::new(),
            page_of,
            page_best: vec![0.0; pages],
            page_total: vec![0.0; pages],
        })
    }

    /// The number of the page that a document is part of.
    fn page(&self, document: u32) -> Option<usize> {
        Some(self.page_of.as_ref()?.ords().first(document)? as usize)
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
        let touched = std::mem::take(&mut self.touched);
        let pages: Vec<usize> = touched.iter().filter_map(|document| self.page(*document)).collect();
        for document in touched {
            let at = document as usize;
            let page = self.page(document).and_then(|page| self.page_best.get_mut(page));
            if let (Some(page), Some(best)) = (page, self.best.get(at)) {
                *page = page.max(*best);
            }
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
        for page in pages {
            if let (Some(best), Some(total)) = (self.page_best.get_mut(page), self.page_total.get_mut(page)) {
                *total += std::mem::take(best);
            }
        }
    }

    /// Adds to each document that has any of the words what its page has of them.
    fn add_pages(&mut self) {
        for document in (0..).take(self.total.len()) {
            let page = self.page(document).and_then(|page| self.page_total.get(page)).copied().unwrap_or(0.0);
            self.total
                .get_mut(document as usize)
                .into_iter()
                .filter(|total| **total > 0.0)
                .for_each(|total| *total += PAGE * page);
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
    let mut segments: Vec<Sums> = statistics.segments().iter().map(Sums::new).collect::<Result<_, _>>()?;
    let mut everything = 0u32;
    for (number, wanted) in plan.wanted.iter().enumerate() {
        let bit = 1 << number;
        everything |= bit;
        add_word(wanted, bit, texts, statistics, &mut segments)?;
        let parts = wanted.alternatives.first().map_or(0, |typed| typed.norm.parts.len());
        let all_parts = (1u8 << parts.min(7)) - 1;
        segments.iter_mut().for_each(|sums| sums.close(bit, all_parts));
    }
    segments.iter_mut().for_each(Sums::add_pages);
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
    let mut strict: Vec<Vec<u32>> = Vec::with_capacity(segments.len());
    for (number, sums) in segments.iter().enumerate() {
        let has_all = (0..).zip(&sums.has).filter(|(_, has)| **has == everything).map(|(document, _)| document);
        strict.push(has_all.filter(|document| allowed.contains(number, *document)).collect());
    }
    let lenient = strict.iter().map(Vec::len).sum::<usize>() < enough;
    let among = if lenient { None } else { Some(strict.as_slice()) };
    if lenient || strict.iter().any(|documents| !documents.is_empty()) {
        for wanted in &plan.wanted {
            add_grams(wanted, texts, statistics, among, &mut segments)?;
        }
    }
    let mut found = Vec::new();
    for (number, (sums, strict)) in (0..).zip(segments.iter().zip(&strict)) {
        let mut add = |document: u32, score: f32, strict| {
            found.push(Match { address: DocAddress::new(number, document), score, strict });
        };
        if lenient {
            for ((document, &score), &has) in (0..).zip(&sums.total).zip(&sums.has) {
                if score > 0.0 && allowed.contains(number as usize, document) {
                    add(document, score, has == everything);
                }
            }
        } else {
            for &document in strict {
                add(document, sums.total.get(document as usize).copied().unwrap_or(0.0), true);
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
            let Norm { stem, base, parts } = &form.norm;
            let common = statistics.frequency(forms.norm, base)?.max(statistics.frequency(forms.norm, stem)?);
            let mut add = |field, word: &str, common, weight: f32, bit| {
                statistics.each(field, word, common, None, |number, document, score| {
                    let Some(sums) = segments.get_mut(number) else { return };
                    sums.add(document, score * weight, bit);
                    if in_title && bit == WHOLE {
                        sums.titled.get_mut(document as usize).into_iter().for_each(|titled| *titled |= word_bit);
                    }
                })
            };
            let weight = place * form.weight;
            add(forms.word, &form.surface, common, weight * WORD, WHOLE)?;
            add(forms.norm, stem, common, weight * STEM, WHOLE)?;
            if base != stem {
                add(forms.norm, base, common, weight * BASE, WHOLE)?;
            }
            for (number, part) in parts.iter().enumerate() {
                // Only the parts of the word as typed, together, stand for the whole.
                let bit = if rank == 0 { 1 << number.min(6) } else { 0 };
                add(forms.norm, part, 0, weight * PART, bit)?;
            }
        }
    }
    Ok(())
}

/// Titles that say what was asked for and little else: the share of the title's words that are wanted, times the share of
/// the wanted words that it has.
fn add_titles(wanted: usize, texts: &Texts, statistics: &Statistics, segments: &mut [Sums]) -> Result<(), Error> {
    for (segment, sums) in statistics.segments().iter().zip(segments) {
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

/// Adds the runs of letters of a word, to all documents or only to those `among` some.
fn add_grams(
    wanted: &Wanted,
    texts: &Texts,
    statistics: &Statistics,
    among: Option<&[Vec<u32>]>,
    segments: &mut [Sums],
) -> Result<(), Error> {
    let mut grams = Vec::new();
    for_each_gram(&wanted.typed, |gram| grams.push(gram.to_owned()));
    for (forms, place) in places(texts) {
        for gram in &grams {
            statistics.each(forms.gram, gram, 0, among, |number, document, score| {
                let sums = segments.get_mut(number);
                if let Some(total) = sums.and_then(|sums| sums.total.get_mut(document as usize)) {
                    *total += score * place * GRAM;
                }
            })?;
        }
    }
    Ok(())
}

fn places(texts: &Texts) -> [(Forms, f32); 4] {
    [(texts.title, TITLE), (texts.crumbs, CRUMBS), (texts.body, BODY), (texts.keywords, KEYWORDS)]
}
