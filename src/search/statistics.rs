//! BM25 over the documents of one chain.

use std::collections::HashMap;

use tantivy::postings::Postings;
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocSet, Searcher, SegmentReader, TERMINATED, Term};

use super::Error;
use super::schema::Texts;

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
/// Search words are there or not; a long list is no less true.
const LIST: Tuning = Tuning { k1: 0.3, b: 0.0 };
const BODY_TEXT: Tuning = Tuning { k1: 1.2, b: 0.75 };
/// A run of letters is there or not; how often says little.
const SHORT_GRAMS: Tuning = Tuning { k1: 0.3, b: 0.6 };
const BODY_GRAMS: Tuning = Tuning { k1: 0.3, b: 0.75 };

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
        for (forms, words, grams) in [
            (texts.title, SHORT, SHORT_GRAMS),
            (texts.crumbs, SHORT, SHORT_GRAMS),
            (texts.body, BODY_TEXT, BODY_GRAMS),
            (texts.keywords, LIST, LIST),
        ] {
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

    /// The segments of the index.
    pub fn segments(&self) -> &'a [SegmentReader] {
        self.searcher.segment_readers()
    }

    /// Inverse document frequency of a term that so many documents have.
    fn rarity(&self, documents: u32) -> f32 {
        let with = documents as f32;
        let without = (self.documents - with).max(0.0);
        ((without + 0.5) / (with + 0.5)).ln_1p()
    }

    /// How many documents have a term.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn frequency(&self, field: Field, word: &str) -> Result<u32, Error> {
        Ok(u32::try_from(self.searcher.doc_freq(&Term::from_field_text(field, word))?).unwrap_or(u32::MAX))
    }

    /// Calls `with` for each document that has the term, with its BM25; only for those `among` some, where that is given
    /// (by segment, in order). The term counts as one that at least `common` documents have: a rare form of a common word is
    /// no rare word.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn each(
        &self,
        field: Field,
        word: &str,
        common: u32,
        among: Option<&[Vec<u32>]>,
        mut with: impl FnMut(usize, u32, f32),
    ) -> Result<(), Error> {
        let term = Term::from_field_text(field, word);
        let segments = self.searcher.segment_readers();
        let mut found = Vec::with_capacity(segments.len());
        for segment in segments {
            let index = segment.inverted_index(field)?;
            let info = index.get_term_info(&term)?;
            found.push((index, info));
        }
        let documents: u32 = found.iter().filter_map(|(_, info)| info.as_ref()).map(|info| info.doc_freq).sum();
        let rarity = self.rarity(documents.max(common));
        let (average, Tuning { k1, b }) = self.fields.get(&field).copied().unwrap_or((1.0, BODY_TEXT));
        for (number, (segment, (index, info))) in segments.iter().zip(&found).enumerate() {
            let Some(info) = info else { continue };
            let lengths = segment.get_fieldnorms_reader(field)?;
            let mut postings = index.read_postings_from_terminfo(info, IndexRecordOption::WithFreqs)?;
            let mut score = |document: u32, often: u32| {
                let often = often as f32;
                let length = lengths.fieldnorm(document) as f32 / average;
                with(number, document, rarity * often * (k1 + 1.0) / (often + k1 * (1.0 - b + b * length)));
            };
            if let Some(among) = among {
                for &document in among.get(number).into_iter().flatten() {
                    if postings.doc() < document {
                        postings.seek(document);
                    }
                    if postings.doc() == document {
                        score(document, postings.term_freq());
                    }
                }
                continue;
            }
            while postings.doc() != TERMINATED {
                score(postings.doc(), postings.term_freq());
                postings.advance();
            }
        }
        Ok(())
    }
}
