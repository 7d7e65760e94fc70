//! Four words of one's own with which a learner goes on in any browser, without an account.

pub mod handlers;
pub mod own;
pub mod own_views;
pub mod reading;
pub mod store;
pub mod views;
pub mod words;

use std::fmt;

use chrono::{Days, NaiveDateTime};

use crate::base::ids::{Secret, random_below};
use crate::base::language::Language;
use words::{List, fold};

/// How many words a code has: of lists of at least 4,096 words 48 bits, which nobody guesses by asking (ASVS 6.6.3, with the
/// limits of [`crate::web::limits`]).
pub const WORDS: usize = 4;
/// A code that nobody has used for so many days opens nothing.
pub const UNUSED_DAYS: u64 = 180;

/// A code: four words of one language, in their order.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Code {
    language: &'static str,
    words: [&'static str; WORDS],
}

impl Code {
    /// Draws a code in the list of a language: four different words, any four as likely as any others.
    ///
    /// # Errors
    /// The operating system has no random numbers.
    pub fn draw(language: Language) -> anyhow::Result<Self> {
        let list = List::of(language);
        let count = u32::try_from(list.len())?;
        let mut words = [""; WORDS];
        for place in 0..WORDS {
            let word = loop {
                let drawn = list.word(usize::try_from(random_below(count)?)?).unwrap_or_default();
                if !words.contains(&drawn) {
                    break drawn;
                }
            };
            if let Some(free) = words.get_mut(place) {
                *free = word;
            }
        }
        Ok(Self { language: list.language, words })
    }

    /// The words, as they are written.
    pub fn words(&self) -> [&'static str; WORDS] {
        self.words
    }

    /// The words in one line.
    pub fn line(&self) -> String {
        self.words.join(" ")
    }

    /// The words in an address: `kattila-poro-viulu-silta`, without marks.
    pub fn in_address(&self) -> String {
        self.words.map(fold).join("-")
    }

    /// The code of the language of the words, for the HTML attribute `lang`.
    pub fn language(&self) -> &'static str {
        self.language
    }
}

/// Nothing of a code gets into a log by accident.
impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code(…)")
    }
}

/// The key of the hashes of codes: not the site's secret, so that either can be replaced alone.
#[derive(Debug, Clone)]
pub struct CodeKey(Secret);

impl CodeKey {
    /// A key of its own.
    pub fn new(secret: Secret) -> Self {
        Self(secret)
    }

    /// What is stored of a code: it depends on the words and their order alone, not on how they were typed.
    pub fn hash(&self, code: &Code) -> Vec<u8> {
        self.0.hash("carry-on", &code.in_address())
    }
}

/// What is known of a learner's code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Known {
    /// When it was made, in UTC.
    pub made_at: NaiveDateTime,
    /// When it was last typed, in UTC; at first when it was made.
    pub used_at: NaiveDateTime,
}

impl Known {
    /// Whether it was typed since it was made.
    pub fn was_used(&self) -> bool {
        self.used_at > self.made_at
    }

    /// Until when it opens anything, if nobody types it, in UTC.
    pub fn until(&self) -> NaiveDateTime {
        self.used_at.checked_add_days(Days::new(UNUSED_DAYS)).unwrap_or(self.used_at)
    }
}

/// Codes that were last used before this moment open nothing.
pub fn oldest_use(now: NaiveDateTime) -> NaiveDateTime {
    now.checked_sub_days(Days::new(UNUSED_DAYS)).unwrap_or(now)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(code: &str) -> Language {
        Language::new(code).expect("a language")
    }

    #[test]
    fn a_code_is_of_four_different_words_of_the_language_of_the_page() {
        for (of, list) in [("fi", "fi"), ("fi-simple", "fi"), ("sv", "sv"), ("en", "en"), ("de", "en")] {
            for _ in 0..50 {
                let code = Code::draw(language(of)).expect("a code");
                assert_eq!(code.language(), list);
                let mut words = code.words().map(fold).to_vec();
                words.sort();
                words.dedup();
                assert_eq!(words.len(), 4);
                assert!(words.iter().all(|word| List::of(language(of)).find(word).is_some()));
            }
        }
    }

    #[test]
    fn two_codes_are_two_codes() {
        let key = CodeKey::new(Secret::new([1; 32]));
        let (one, other) = (Code::draw(language("fi")).expect("a code"), Code::draw(language("fi")).expect("a code"));
        assert_ne!(key.hash(&one), key.hash(&other));
        assert_ne!(key.hash(&one), CodeKey::new(Secret::new([2; 32])).hash(&one));
        let [a, b, c, d] = one.words();
        let turned = Code { words: [b, a, c, d], ..one };
        assert_ne!(key.hash(&one), key.hash(&turned), "the order counts");
    }

    #[test]
    fn nothing_of_it_is_written_where_a_program_writes() {
        let code = Code::draw(language("en")).expect("a code");
        let written = format!("{code:?} {:?}", CodeKey::new(Secret::new([7; 32])));
        assert!(code.words().iter().all(|word| !written.contains(word)) && !written.contains('7'), "{written}");
    }

    #[test]
    fn a_code_opens_for_180_days_after_its_last_use() {
        let used_at: NaiveDateTime = "2026-01-01T10:00:00".parse().expect("a moment");
        let known = Known { made_at: used_at, used_at };
        assert!(!known.was_used());
        assert_eq!(known.until().to_string(), "2026-06-30 10:00:00");
        assert_eq!(oldest_use(known.until()), used_at);
    }
}
