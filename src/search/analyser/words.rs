//! The words of a text, with their places in it.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// NFC, lower case, without soft hyphens.
    pub text: String,
    /// Byte offset of its first letter in the original text.
    pub start: usize,
    /// Byte offset behind its last letter in the original text.
    pub end: usize,
    /// Its number in the text; the joined form of a hyphenated word has the number of its first part.
    pub position: usize,
}

/// The words of a text in order: runs of letters and digits, so that `Mongo:n` and `Node-sovellusten` are two words each.
/// A hyphenated word is followed by its joined form (`nodesovellusten`), because writers disagree on hyphens.
pub fn words(text: &str) -> impl Iterator<Item = Word> + '_ {
    let mut runs = Runs { text, at: 0 }.peekable();
    let mut position = 0;
    // The runs that hyphens hold together so far.
    let mut chain: Option<Word> = None;
    let mut joined: Option<Word> = None;
    std::iter::from_fn(move || {
        if let Some(word) = joined.take() {
            return Some(word);
        }
        let (start, end) = runs.next()?;
        let word = Word { text: normal(text.get(start..end)?), start, end, position };
        position += 1;
        let goes_on = runs.peek().is_some_and(|&(next, _)| text.get(end..next).is_some_and(is_hyphen));
        match &mut chain {
            Some(whole) => {
                whole.text.push_str(&word.text);
                whole.end = end;
            }
            None if goes_on => chain = Some(word.clone()),
            None => {}
        }
        if !goes_on {
            joined = chain.take().filter(|whole| whole.text.chars().any(char::is_alphabetic));
        }
        Some(word)
    })
}

/// Whether the text between two runs is one hyphen (also the ones that do not break).
fn is_hyphen(between: &str) -> bool {
    matches!(between, "-" | "\u{2010}" | "\u{2011}")
}

/// Where a word may be broken at the end of a line.
const SOFT_HYPHEN: char = '\u{ad}';

/// Whether a character belongs to a word without being a letter: combining marks (text in NFD), soft hyphens, joiners.
fn is_inside(c: char) -> bool {
    matches!(c, SOFT_HYPHEN | '\u{200c}' | '\u{200d}') || is_combining_mark(c)
}

fn normal(run: &str) -> String {
    if run.is_ascii() {
        return run.to_ascii_lowercase();
    }
    // Before the first combining mark every letter is its own NFC (quick check, UAX #15): that spares most words of
    // European languages the way through the tables.
    if run.chars().all(|c| c < '\u{300}' && c != SOFT_HYPHEN) {
        return run.chars().flat_map(char::to_lowercase).collect();
    }
    run.chars()
        .filter(|c| !matches!(*c, SOFT_HYPHEN | '\u{200c}' | '\u{200d}'))
        .nfc()
        .flat_map(char::to_lowercase)
        .nfc()
        .collect()
}

/// Byte ranges of the runs of letters and digits.
struct Runs<'a> {
    text: &'a str,
    at: usize,
}

impl Iterator for Runs<'_> {
    type Item = (usize, usize);

    fn next(&mut self) -> Option<Self::Item> {
        let rest = self.text.get(self.at..)?;
        let start = self.at + rest.find(char::is_alphanumeric)?;
        let run = self.text.get(start..)?;
        let end = start + run.find(|c: char| !c.is_alphanumeric() && !is_inside(c)).unwrap_or(run.len());
        self.at = end;
        Some((start, end))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<String> {
        words(text).map(|word| word.text).collect()
    }

    #[test]
    fn words_are_split_at_colons_and_hyphens_and_joined_again() {
        assert_eq!(
            texts("Mongo:n ja Node-sovellusten"),
            ["mongo", "n", "ja", "node", "sovellusten", "nodesovellusten"]
        );
        assert_eq!(texts("2024-01-02"), ["2024", "01", "02"]);
        assert_eq!(texts("sähkö- ja vesi"), ["sähkö", "ja", "vesi"]);
    }

    #[test]
    fn decomposed_letters_and_soft_hyphens_make_the_same_word() {
        assert_eq!(texts("Pa\u{308}iva\u{308}"), ["päivä"]);
        assert_eq!(texts("sala\u{ad}sana"), ["salasana"]);
        assert_eq!(texts("ÄÄNI Ångström Şımarık"), ["ääni", "ångström", "şımarık"]);
    }

    #[test]
    fn places_are_those_of_the_original() {
        let text = "Ä-Öö!";
        let all: Vec<_> = words(text).collect();
        let slices: Vec<_> = all.iter().map(|word| &text[word.start..word.end]).collect();
        assert_eq!(slices, ["Ä", "Öö", "Ä-Öö"]);
        assert_eq!(all.iter().map(|word| word.position).collect::<Vec<_>>(), [0, 1, 0]);
    }
}
