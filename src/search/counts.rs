//! How the matching documents are divided.

use std::collections::BTreeMap;

use tantivy::{Searcher, SegmentReader};

use super::score::Match;
use super::{Counts, Error};
use crate::base::language::Language;

/// Counts the matching documents by course, kind, language and level.
///
/// # Errors
/// When the index cannot be read.
pub fn of(searcher: &Searcher, found: &[Match]) -> Result<Counts, Error> {
    let mut counts = Counts::default();
    for (number, segment) in (0..).zip(searcher.segment_readers()) {
        let here = found.iter().filter(|one| one.address.segment_ord == number);
        let documents: Vec<u32> = here.map(|one| one.address.doc_id).collect();
        for (course, count) in values(segment, "course", &documents)? {
            *counts.courses.entry(course).or_default() += count;
        }
        for (level, count) in values(segment, "level", &documents)? {
            *counts.levels.entry(level).or_default() += count;
        }
        for (name, count) in values(segment, "kind", &documents)? {
            if let Ok(kind) = name.parse() {
                *counts.kinds.entry(kind).or_default() += count;
            }
        }
        for (code, count) in values(segment, "language", &documents)? {
            if let Some(language) = Language::new(&code) {
                *counts.languages.entry(language).or_default() += count;
            }
        }
    }
    Ok(counts)
}

/// The values of a column in these documents, with the number of documents that have each.
fn values(segment: &SegmentReader, column: &str, documents: &[u32]) -> Result<Vec<(String, usize)>, Error> {
    let Some(column) = segment.fast_fields().str(column)? else { return Ok(Vec::new()) };
    let mut by_number: BTreeMap<u64, usize> = BTreeMap::new();
    for document in documents {
        column.term_ords(*document).for_each(|number| *by_number.entry(number).or_default() += 1);
    }
    let mut values = Vec::with_capacity(by_number.len());
    for (number, count) in by_number {
        let mut value = String::new();
        if column.ord_to_str(number, &mut value)? {
            values.push((value, count));
        }
    }
    Ok(values)
}
