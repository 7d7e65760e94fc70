//! Reads what somebody typed as their four words, and says what is not clear.

use unicode_normalization::char::is_combining_mark;

use super::words::{List, fold};
use super::{Code, WORDS};
use crate::base::language::Language;

/// Why a text is no code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unclear {
    /// There is nothing.
    Empty,
    /// There are so many words, and not four.
    Count(usize),
    /// There are words that no list has.
    Strange(Vec<Strange>),
}

/// A word that is in no list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Strange {
    /// As it was typed.
    pub typed: String,
    /// The word of the list that it may be meant for.
    pub meant: Option<&'static str>,
}

impl Code {
    /// Reads four words in any letters, with anything between them; whoever has no `ä` types `a`. Which language they are of
    /// follows from the words themselves: the list that knows the most of them; of two the one of the page. A link or a
    /// message with one in it is read, too.
    ///
    /// # Errors
    /// What is not clear.
    pub fn read(text: &str, page: Language) -> Result<Self, Unclear> {
        let typed = words_of(text);
        let typed: [&str; WORDS] = match typed.as_slice() {
            [] => return Err(Unclear::Empty),
            [a, b, c, d] => [a, b, c, d],
            other => return Err(Unclear::Count(other.len())),
        };
        let own = List::of(page);
        let others = List::all().iter().filter(|list| list.language != own.language);
        let readings = std::iter::once(own).chain(others).map(|list| Reading::new(list, typed));
        let best = readings.reduce(|best, next| if next.score() > best.score() { next } else { best });
        best.ok_or(Unclear::Empty)?.code(typed)
    }
}

/// The words in a text; of a link those in it.
fn words_of(text: &str) -> Vec<&str> {
    let between = |c: char| !c.is_alphabetic() && !is_combining_mark(c);
    let linked = text.rsplit_once("words=").map(|(_, rest)| rest.split(['&', '#', ' ', '\n']).next().unwrap_or(rest));
    linked.unwrap_or(text).split(between).filter(|word| !word.is_empty()).collect()
}

/// Four words as one language reads them.
struct Reading {
    list: &'static List,
    words: [Result<&'static str, Option<&'static str>>; WORDS],
}

impl Reading {
    fn new(list: &'static List, typed: [&str; WORDS]) -> Self {
        let words = typed.map(fold).map(|word| list.find(&word).ok_or_else(|| list.nearest(&word)));
        Self { list, words }
    }

    /// How many words are known, and how many may be meant.
    fn score(&self) -> (usize, usize) {
        let known = self.words.iter().filter(|word| word.is_ok()).count();
        (known, self.words.iter().filter(|word| matches!(word, Err(Some(_)))).count())
    }

    fn code(self, typed: [&str; WORDS]) -> Result<Code, Unclear> {
        if let [Ok(a), Ok(b), Ok(c), Ok(d)] = self.words {
            return Ok(Code { language: self.list.language, words: [a, b, c, d] });
        }
        let strange = typed.iter().zip(self.words).filter_map(|(typed, word)| {
            let shown = typed.chars().take(40).collect();
            word.err().map(|meant| Strange { typed: shown, meant })
        });
        Err(Unclear::Strange(strange.collect()))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn language(code: &str) -> Language {
        Language::new(code).expect("a language")
    }

    fn codes() -> impl Strategy<Value = Code> {
        prop::sample::select(vec!["fi", "sv", "en"]).prop_flat_map(|of| {
            let list = List::of(language(of));
            let word = (0..list.len()).prop_map(|place| list.word(place).expect("a word"));
            [word.clone(), word.clone(), word.clone(), word].prop_map(|words| Code { language: list.language, words })
        })
    }

    /// The same words as somebody might type them.
    fn typed(code: &Code, case: usize, between: &str, marks: bool) -> String {
        let write = |(place, word): (usize, &str)| {
            let word = if marks { word.to_owned() } else { fold(word) };
            match (case, place) {
                (1, 0) | (2, _) => {
                    word.chars().take(1).flat_map(char::to_uppercase).chain(word.chars().skip(1)).collect()
                }
                (3, _) => word.to_uppercase(),
                _ => word,
            }
        };
        code.words().into_iter().enumerate().map(write).collect::<Vec<_>>().join(between)
    }

    proptest! {
        #[test]
        fn four_words_are_read_however_they_are_typed(
            code in codes(),
            case in 0..4usize,
            between in prop::sample::select(vec![" ", "  ", ", ", "-", "\n", "\r\n", " – ", ". ", "\t", " / "]),
            marks in any::<bool>(),
            page in prop::sample::select(vec!["fi", "fi-simple", "sv", "en"]),
        ) {
            let text = format!("  {}. ", typed(&code, case, between, marks));
            let read = Code::read(&text, language(page)).expect("a code");
            prop_assert_eq!(read.in_address(), code.in_address());
        }

        #[test]
        fn whatever_is_typed_is_read_or_refused(text in "\\PC{0,80}", page in prop::sample::select(vec!["fi", "sv"])) {
            if let Err(Unclear::Count(count)) = Code::read(&text, language(page)) {
                prop_assert!(count != WORDS && count > 0);
            }
        }
    }

    #[test]
    fn a_word_of_no_list_is_named_with_the_one_it_may_be_meant_for() {
        let list = List::of(language("fi"));
        let [a, b, c, d] = [10, 1000, 2000, 3000].map(|place| list.word(place).expect("a word"));
        let slip = format!("{b}{b}");
        let refused = Code::read(&format!("{a} {slip} {c}x {d}"), language("sv")).expect_err("refused");
        let expected = [
            Strange { typed: slip.clone(), meant: None },
            Strange { typed: format!("{c}x"), meant: list.nearest(&format!("{}x", fold(c))) },
        ];
        assert_eq!(refused, Unclear::Strange(expected.to_vec()));
    }

    #[test]
    fn a_word_without_end_takes_no_time_without_end() {
        let begun = std::time::Instant::now();
        let long = "a".repeat(100_000);
        let refused = Code::read(&format!("{long} {long}b {long}c {long}d"), language("fi")).expect_err("refused");
        assert!(matches!(refused, Unclear::Strange(strange) if strange.iter().all(|word| word.typed.len() == 40)));
        assert!(begun.elapsed().as_secs() < 5, "{:?}", begun.elapsed());
    }

    #[test]
    fn more_or_fewer_words_are_counted() {
        for (text, unclear) in [
            ("", Unclear::Empty),
            (" ,\n- 12 ", Unclear::Empty),
            ("yksi", Unclear::Count(1)),
            ("yksi kaksi kolme neljä viisi", Unclear::Count(5)),
        ] {
            assert_eq!(Code::read(text, language("fi")), Err(unclear), "{text:?}");
        }
    }

    #[test]
    fn a_link_or_the_message_around_it_is_read() {
        let code = Code::draw(language("fi")).expect("a code");
        let link = format!("https://askel.example/fi/carry-on?words={}", code.in_address());
        for text in [link.clone(), format!("Jatka tästä: {link} Terveisin Aino"), format!("{link}&from=x")] {
            assert_eq!(Code::read(&text, language("en")), Ok(code), "{text}");
        }
    }
}
