//! How the matching documents are divided.

use std::collections::{BTreeMap, HashMap};

use tantivy::columnar::StrColumn;
use tantivy::{Searcher, SegmentReader};

use super::score::Match;
use super::{Counts, Error, Filters, MINUTES};
use crate::base::language::Language;

/// Counts the matching documents by course, kind, level and minutes: each as if it alone were chosen anew, and the other
/// filters stayed.
///
/// # Errors
/// When the index cannot be read.
pub fn of(searcher: &Searcher, found: &[Match], filters: &Filters) -> Result<Counts, Error> {
    let mut counts = Counts::default();
    for (number, segment) in (0..).zip(searcher.segment_readers()) {
        let mut columns = [Column::of(segment, "course")?, Column::of(segment, "kind")?, Column::of(segment, "level")?];
        let minutes = segment.fast_fields().u64("minutes")?;
        for one in found.iter().filter(|one| one.address.segment_ord == number) {
            let document = one.address.doc_id;
            let [course, kind, level] = &mut columns;
            let (course, kind, level) = (course.value(document)?, kind.value(document)?, level.value(document)?);
            let takes = minutes.first(document);
            let fits = |most: u32| takes.is_some_and(|takes| takes <= u64::from(most));
            let holds = [
                filters.course.as_ref().is_none_or(|chosen| *chosen == course),
                filters.kind.is_none_or(|chosen| chosen.name() == kind),
                filters.level.as_ref().is_none_or(|chosen| *chosen == level),
                filters.minutes.is_none_or(fits),
            ];
            let others_hold = |own: usize| holds.iter().enumerate().all(|(at, holds)| at == own || *holds);
            if others_hold(0) {
                *counts.courses.entry(course).or_default() += 1;
            }
            if let Some(kind) = kind.parse().ok().filter(|_| others_hold(1)) {
                *counts.kinds.entry(kind).or_default() += 1;
            }
            if others_hold(2) {
                *counts.levels.entry(level).or_default() += 1;
            }
            for most in MINUTES.into_iter().filter(|most| others_hold(3) && fits(*most)) {
                *counts.minutes.entry(most).or_default() += 1;
            }
        }
    }
    Ok(counts)
}

/// The languages that there are documents in.
///
/// # Errors
/// When the index cannot be read.
pub fn languages(searcher: &Searcher) -> Result<Vec<Language>, Error> {
    let mut languages: BTreeMap<String, Language> = BTreeMap::new();
    for segment in searcher.segment_readers() {
        let Some(column) = segment.fast_fields().str("language")? else { continue };
        for number in 0..column.num_terms() as u64 {
            let mut code = String::new();
            if column.ord_to_str(number, &mut code)?
                && let Some(language) = Language::new(&code)
            {
                languages.insert(code, language);
            }
        }
    }
    Ok(languages.into_values().collect())
}

/// A column of texts, of which a document has one.
struct Column {
    column: Option<StrColumn>,
    /// The texts that were read before.
    read: HashMap<u64, String>,
}

impl Column {
    fn of(segment: &SegmentReader, name: &str) -> Result<Self, Error> {
        Ok(Self { column: segment.fast_fields().str(name)?, read: HashMap::new() })
    }

    /// The text of a document; empty where it has none.
    fn value(&mut self, document: u32) -> Result<String, Error> {
        let Some(column) = &self.column else { return Ok(String::new()) };
        let Some(number) = column.term_ords(document).next() else { return Ok(String::new()) };
        if let Some(known) = self.read.get(&number) {
            return Ok(known.clone());
        }
        let mut value = String::new();
        column.ord_to_str(number, &mut value)?;
        self.read.insert(number, value.clone());
        Ok(value)
    }
}
