//! Words that the texts do not know, and which of theirs may have been meant.

use tantivy::Term;
use tantivy::query::FuzzyTermQuery;

use super::Error;
use super::dictionary::Dictionaries;

/// So many words are searched for in the place of an unknown one.
const CORRECTIONS: usize = 4;

/// What a correction weighs, and one whose first letter differs: few slips fall on the first letter (Yannakoudakis and Fawthrop
/// 1983), so there a word that the texts lack is more likely another word than a slip.
const CORRECTED: f32 = 0.8;
const FIRST_LETTER: f32 = 0.3;

/// A word longer than this is no slip of the finger.
const LONGEST: usize = 40;

/// How many slips a word of so many letters may have (insertion, deletion, another letter, two letters exchanged;
/// Damerau 1964).
fn slips(letters: usize) -> u8 {
    match letters {
        4..=7 => 1,
        8..=LONGEST => 2,
        _ => 0,
    }
}

/// The words of the texts that an unknown word may be meant for, with what each weighs: those with the fewest slips, of these
/// those that begin with the same letter, of these the most frequent first. Words of documents that the viewer may not see are not among them.
///
/// # Errors
/// When the dictionaries cannot be read.
pub fn corrections(word: &str, known: &Dictionaries) -> Result<Vec<(String, f32)>, Error> {
    let weight = |other: &str| if other.chars().next() == word.chars().next() { CORRECTED } else { FIRST_LETTER };
    for distance in 1..=slips(word.chars().count()) {
        let mut found: Vec<(String, u32)> = Vec::new();
        let (body, title) = (known.texts.body.word, known.texts.title.word);
        let automaton = FuzzyTermQuery::new(Term::from_field_text(body, word), distance, true).automaton()?;
        for field in [body, title] {
            for (other, documents) in known.matching(field, &automaton)? {
                match found.iter_mut().find(|(seen, _)| *seen == other) {
                    Some((_, count)) => *count += documents,
                    None => found.push((other, documents)),
                }
            }
        }
        found.sort_by(|(a, often), (b, other)| {
            weight(b).total_cmp(&weight(a)).then_with(|| other.cmp(often)).then_with(|| a.cmp(b))
        });
        let mut visible = Vec::new();
        for (other, _) in found {
            if known.knows_surface(&other)? {
                visible.push((other.clone(), weight(&other)));
            }
            if visible.len() == CORRECTIONS {
                break;
            }
        }
        if !visible.is_empty() {
            return Ok(visible);
        }
    }
    Ok(Vec::new())
}

#[cfg(test)]
mod tests {
    use super::slips;

    #[test]
    fn short_words_are_taken_as_typed() {
        assert_eq!([3, 4, 7, 8, 40, 41].map(slips), [0, 1, 1, 2, 2, 0]);
    }
}
