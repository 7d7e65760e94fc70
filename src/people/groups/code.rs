//! The code of a group: a word and four digits, to be read from a wall or heard on the telephone.

use crate::base::ids::random_below;
use crate::base::language::Language;
use crate::people::carry_on::words::{List, fold};

/// How long a code lets people in, in days.
pub const VALID_DAYS: i64 = 90;

/// A code, as it is compared and as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupCode {
    folded: String,
    shown: String,
}

impl GroupCode {
    /// Draws a code with a word of a language: one of more than 36 million.
    ///
    /// # Errors
    /// The operating system has no random numbers.
    pub fn draw(language: Language) -> anyhow::Result<Self> {
        let list = List::of(language);
        let word = list.word(usize::try_from(random_below(u32::try_from(list.len())?)?)?).unwrap_or_default();
        let digits = 1000 + random_below(9000)?;
        let shown = format!("{}-{digits}", word.to_uppercase());
        Ok(Self { folded: folded(&shown), shown })
    }

    /// As it is compared: small letters without marks, and digits.
    pub fn folded(&self) -> &str {
        &self.folded
    }

    /// As it is written: `KETTU-4821`.
    pub fn shown(&self) -> &str {
        &self.shown
    }
}

/// What somebody typed as a code, as it is compared; `None` where it can be none, which is no guess. Letters and digits count,
/// not what is between them, and a link with a code in it is read, too.
pub fn read(text: &str) -> Option<String> {
    let linked = text.rsplit_once("code=").map(|(_, rest)| rest.split(['&', '#', ' ', '\n']).next().unwrap_or(rest));
    let folded = folded(linked.unwrap_or(text));
    let letters = folded.trim_end_matches(|c: char| c.is_ascii_digit());
    let fits = folded.len() - letters.len() == 4 && letters.chars().count() >= 2 && folded.len() <= 40;
    (fits && letters.chars().all(char::is_alphabetic)).then_some(folded)
}

fn folded(text: &str) -> String {
    fold(text).chars().filter(|c| c.is_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_however_it_is_typed() {
        for typed in
            ["KETTU-4821", "kettu 4821", " Kettu4821 ", "kettu–4821", "https://a.example/fi/join?code=KETTU-4821#x"]
        {
            assert_eq!(read(typed).as_deref(), Some("kettu4821"), "{typed}");
        }
        assert_eq!(read("PÄIVÄ-1234"), read("paiva 1234"));
    }

    #[test]
    fn what_can_be_no_code_is_no_guess() {
        for typed in
            ["", "kettu", "4821", "kettu-482", "kettu-48211", "k-4821", "neljä hyvää sanaa tässä", "12kettu-4821"]
        {
            assert_eq!(read(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_drawn_code_is_read_as_itself() {
        for language in ["fi", "sv", "en"] {
            for _ in 0..50 {
                let code = GroupCode::draw(Language::new(language).expect("a language")).expect("a code");
                assert_eq!(read(code.shown()).as_deref(), Some(code.folded()), "{}", code.shown());
            }
        }
    }
}
