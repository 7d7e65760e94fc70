//! The words that codes are made of: a list for each language, and how forgiving it is to whoever types.

use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::base::language::Language;

/// The words of one language: common, clean, and each at least two slips of a finger away from all others.
#[derive(Debug)]
pub struct List {
    /// The code of the language, for the HTML attribute `lang`.
    pub language: &'static str,
    /// Folded form and word, sorted.
    words: Vec<(String, &'static str)>,
}

static LISTS: LazyLock<[List; 3]> = LazyLock::new(|| {
    [
        List::read("fi", include_str!("lists/fi.txt")),
        List::read("sv", include_str!("lists/sv.txt")),
        List::read("en", include_str!("lists/en.txt")),
    ]
});

impl List {
    /// All lists.
    pub fn all() -> &'static [Self] {
        LISTS.as_slice()
    }

    /// The list of a language, plain language as its base; a language without words of its own takes the English ones.
    pub fn of(language: Language) -> &'static Self {
        let [fi, sv, en] = &*LISTS;
        match language.base_code() {
            "fi" => fi,
            "sv" => sv,
            _ => en,
        }
    }

    fn read(language: &'static str, text: &'static str) -> Self {
        let mut words: Vec<_> = text.lines().map(|word| (fold(word), word)).collect();
        words.sort_unstable();
        Self { language, words }
    }

    /// How many words it has.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The word at a place, from 0 on.
    pub fn word(&self, place: usize) -> Option<&'static str> {
        self.words.get(place).map(|(_, word)| *word)
    }

    /// The word of this folded form.
    pub fn find(&self, folded: &str) -> Option<&'static str> {
        let place = self.words.binary_search_by(|(known, _)| known.as_str().cmp(folded)).ok()?;
        self.word(place)
    }

    /// The only word that is one slip away from a folded form; `None` where there are several or none.
    pub fn nearest(&self, folded: &str) -> Option<&'static str> {
        let typed: Vec<char> = folded.chars().collect();
        let mut near = self.words.iter().filter(|(known, _)| is_one_slip(&known.chars().collect::<Vec<_>>(), &typed));
        let (_, word) = near.next()?;
        near.next().is_none().then_some(word)
    }
}

/// A word as it is compared: small letters without marks, so that `ä` may be typed as `a`, and it does not matter how a
/// device puts an `ä` together (Unicode Standard Annex 15).
pub fn fold(word: &str) -> String {
    word.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
}

/// Whether two different words become equal by one letter more, less or other, or by two neighbours that change places: a
/// distance of 1 (Damerau 1964).
fn is_one_slip(one: &[char], other: &[char]) -> bool {
    // Whatever somebody sends as a word, looking through the lists takes no longer than for a word.
    if one.len().abs_diff(other.len()) > 1 {
        return false;
    }
    let same = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let (one, other) = (one.get(same..).unwrap_or_default(), other.get(same..).unwrap_or_default());
    let same = one.iter().rev().zip(other.iter().rev()).take_while(|(a, b)| a == b).count();
    let differing = |letters: &[char]| letters.iter().take(letters.len() - same).copied().collect::<Vec<_>>();
    match (differing(one).as_slice(), differing(other).as_slice()) {
        ([_], [_] | []) | ([], [_]) => true,
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use proptest::prelude::*;

    use super::*;

    /// The distance of Damerau (1964) between neighbours, by its definition.
    fn distance(one: &str, other: &str) -> usize {
        let (a, b): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
        let mut table = vec![vec![0; b.len() + 1]; a.len() + 1];
        for i in 0..=a.len() {
            for j in 0..=b.len() {
                table[i][j] = match (i, j) {
                    (0, _) | (_, 0) => i + j,
                    _ => {
                        let other = table[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
                        let least = other.min(table[i - 1][j] + 1).min(table[i][j - 1] + 1);
                        let swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                        if swapped { least.min(table[i - 2][j - 2] + 1) } else { least }
                    }
                };
            }
        }
        table[a.len()][b.len()]
    }

    /// What is left of a word when one letter is left out, for each letter, and the word itself. Two words that are one slip
    /// apart have one of these in common.
    fn remains(word: &str) -> BTreeSet<String> {
        let letters: Vec<char> = word.chars().collect();
        let without = |place| letters.iter().enumerate().filter(|(i, _)| *i != place).map(|(_, c)| *c).collect();
        (0..=letters.len()).map(without).collect()
    }

    #[test]
    fn each_list_has_4096_words_that_nobody_confuses() {
        for list in List::all() {
            let language = list.language;
            assert!(list.len() >= 4096, "{language} has {}", list.len());
            let folded: BTreeSet<&str> = list.words.iter().map(|(folded, _)| folded.as_str()).collect();
            assert_eq!(folded.len(), list.len(), "{language}: all are different without marks");
            let mut by_remains: BTreeMap<String, Vec<&str>> = BTreeMap::new();
            for (folded, word) in &list.words {
                let is_plain = word.chars().all(|c| c.is_ascii_lowercase() || "åäöé".contains(c));
                assert!(is_plain && folded.bytes().all(|b| b.is_ascii_lowercase()), "{language}: {word}");
                for rest in remains(folded) {
                    by_remains.entry(rest).or_default().push(folded);
                }
            }
            for near in by_remains.values() {
                for (place, one) in near.iter().enumerate() {
                    for other in &near[place + 1..] {
                        assert!(distance(one, other) > 1, "{language}: {one} and {other}");
                    }
                }
            }
        }
    }

    #[test]
    fn the_files_are_sorted_for_whoever_reads_them() {
        for text in [include_str!("lists/fi.txt"), include_str!("lists/sv.txt"), include_str!("lists/en.txt")] {
            let words: Vec<&str> = text.lines().collect();
            assert!(words.is_sorted(), "{:?}", words.windows(2).find(|pair| pair[0] > pair[1]));
        }
    }

    proptest! {
        #[test]
        fn one_slip_is_a_distance_of_one(one in "[abc]{0,5}", other in "[abc]{0,5}") {
            let (a, b): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
            prop_assert_eq!(is_one_slip(&a, &b), distance(&one, &other) == 1);
        }

        #[test]
        fn words_one_slip_apart_have_remains_in_common(one in "[abc]{1,5}", other in "[abc]{1,5}") {
            if distance(&one, &other) == 1 {
                prop_assert!(remains(&one).intersection(&remains(&other)).next().is_some());
            }
        }
    }

    #[test]
    fn marks_are_not_needed_however_they_are_typed() {
        for typed in ["pääsky", "PÄÄSKY", "paasky", "pa\u{308}a\u{308}sky"] {
            assert_eq!(fold(typed), "paasky");
        }
        assert_eq!(fold("Ånö"), "ano");
    }
}
