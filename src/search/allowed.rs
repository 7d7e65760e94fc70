//! Which documents may be found at all: decided before anything is searched, never filtered out of results.

use tantivy::schema::IndexRecordOption;
use tantivy::{DocSet, Searcher, TERMINATED, Term};

use super::indexer::Loaded;
use super::{Error, Filters};
use crate::base::language::Language;

/// Which languages a search is for.
#[derive(Debug, Clone, Copy)]
pub enum Languages {
    /// The reader's; for a reader of plain language also its base, where a page has no plain form.
    Readers(Language),
    /// All of a chain but the reader's.
    OthersThan(Language),
}

/// The documents that may be found, by segment.
#[derive(Debug)]
pub struct Allowed {
    segments: Vec<Vec<bool>>,
}

impl Allowed {
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

/// The documents that the filters let through, and that are in these languages.
///
/// # Errors
/// When the index cannot be read.
pub(super) fn allowed(
    index: &Loaded,
    searcher: &Searcher,
    filters: &Filters,
    languages: Languages,
) -> Result<Allowed, Error> {
    let fields = &index.fields;
    let term = Term::from_field_text;
    let mut must: Vec<Vec<Term>> = Vec::new();
    let mut not: Vec<Term> = Vec::new();
    must.push(filters.visibility.iter().map(|tag| term(fields.visibility, tag)).collect());
    match languages {
        Languages::Readers(language) if filters.language.is_none() && language.is_simple() => {
            must.push(vec![term(fields.language, language.code()), term(fields.language, language.base_code())]);
            not.push(term(fields.simpler, "yes"));
        }
        Languages::Readers(language) => must.push(vec![term(fields.language, language.code())]),
        Languages::OthersThan(language) => {
            not.push(term(fields.language, language.code()));
            if language.is_simple() {
                not.push(term(fields.language, language.base_code()));
            }
        }
    }
    must.extend(filters.course.iter().map(|course| vec![term(fields.course, course)]));
    must.extend(filters.kind.iter().map(|kind| vec![term(fields.kind, kind.name())]));
    must.extend(filters.level.iter().map(|level| vec![term(fields.level, level)]));
    let mut segments = Vec::new();
    for segment in searcher.segment_readers() {
        let places = segment.max_doc() as usize;
        let marked = |terms: &[Term]| {
            let mut flags = vec![false; places];
            for term in terms {
                let index = segment.inverted_index(term.field())?;
                let Some(mut postings) = index.read_postings(term, IndexRecordOption::Basic)? else { continue };
                while postings.doc() != TERMINATED {
                    flags.get_mut(postings.doc() as usize).into_iter().for_each(|flag| *flag = true);
                    postings.advance();
                }
            }
            Ok::<_, Error>(flags)
        };
        let mut flags: Vec<bool> = match segment.alive_bitset() {
            Some(alive) => (0..segment.max_doc()).map(|document| alive.is_alive(document)).collect(),
            None => vec![true; places],
        };
        for terms in &must {
            flags.iter_mut().zip(marked(terms)?).for_each(|(flag, has)| *flag &= has);
        }
        flags.iter_mut().zip(marked(&not)?).for_each(|(flag, has)| *flag &= !has);
        if let Some(most) = filters.minutes {
            let minutes = segment.fast_fields().u64("minutes")?;
            let short = |document| minutes.first(document).is_some_and(|takes| takes <= u64::from(most));
            flags.iter_mut().zip(0..).for_each(|(flag, document)| *flag = *flag && short(document));
        }
        segments.push(flags);
    }
    Ok(Allowed { segments })
}
