//! Letters typed without their marks: `paivitys` for `päivitys`.
//!
//! Nothing of this stands in the index. A typed word is held against the dictionary with an automaton that lets each
//! plain letter stand for its marked forms; what it finds is searched for beside the word as typed.

use tantivy_fst::Automaton;
use unicode_normalization::UnicodeNormalization;

/// Matches the words that become `plain` when their marks are taken off, in UTF-8, letters up to U+07FF.
pub struct Unmarked {
    plain: Vec<u8>,
}

impl Unmarked {
    /// An automaton for a word of ASCII letters and digits; `None` for any other word, which needs no help.
    pub fn new(word: &str) -> Option<Self> {
        word.is_ascii().then(|| Self { plain: word.as_bytes().to_vec() })
    }
}

/// How far a word has been read.
#[derive(Clone, Copy)]
pub enum Reading {
    /// So many letters fit.
    Letters(usize),
    /// So many letters fit, and this byte begins the next.
    Within(usize, u8),
    /// It does not fit.
    Unfit,
}

impl Automaton for Unmarked {
    type State = Reading;

    fn start(&self) -> Reading {
        Reading::Letters(0)
    }

    fn is_match(&self, state: &Reading) -> bool {
        matches!(state, Reading::Letters(count) if *count == self.plain.len())
    }

    fn can_match(&self, state: &Reading) -> bool {
        !matches!(state, Reading::Unfit)
    }

    fn accept(&self, state: &Reading, byte: u8) -> Reading {
        match *state {
            Reading::Letters(count) if self.plain.get(count) == Some(&byte) => Reading::Letters(count + 1),
            Reading::Letters(count) if (0xc3..=0xdf).contains(&byte) => Reading::Within(count, byte),
            Reading::Within(count, lead)
                if unmarked(lead, byte).is_some_and(|plain| self.plain.get(count) == Some(&plain)) =>
            {
                Reading::Letters(count + 1)
            }
            _ => Reading::Unfit,
        }
    }
}

/// The plain letter of a letter in two bytes of UTF-8.
fn unmarked(lead: u8, trail: u8) -> Option<u8> {
    let bytes = [lead, trail];
    let letter = std::str::from_utf8(&bytes).ok()?.chars().next()?;
    let plain = std::iter::once(letter).nfd().next()?;
    u8::try_from(plain).ok().filter(u8::is_ascii_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fits(plain: &str, word: &str) -> bool {
        let automaton = Unmarked::new(plain).expect("ASCII");
        let end = word.bytes().fold(automaton.start(), |state, byte| automaton.accept(&state, byte));
        automaton.is_match(&end)
    }

    #[test]
    fn plain_letters_stand_for_marked_ones() {
        assert!(fits("paivitys", "päivitys"));
        assert!(fits("losenord", "lösenord"));
        assert!(fits("kayttaja", "käyttäjä"));
        assert!(fits("sahkoposti", "sahkoposti"));
    }

    #[test]
    fn other_letters_do_not() {
        assert!(!fits("paivitys", "päivityksen"));
        assert!(!fits("talo", "tulo"));
        assert!(Unmarked::new("päivitys").is_none());
    }
}
