//! The second step of signing in: codes of an app, and codes on paper for when the app is not at hand. Trainers and
//! administrators need it, everybody may have it (ASVS 6.3.3).

pub mod handlers;
pub mod own;
mod own_views;
pub mod store;
pub mod totp;
pub(super) mod views;

pub(super) use own_views::word_of;

use chrono::{NaiveDateTime, TimeDelta};

use super::Member;
use super::accounts::AccountId;
use crate::base::ids::{Secret, random_below};

/// The path of the second step, below the language.
pub const PATH: &str = "/sign-in/second";
/// The path of the page about one's own second step, below the language.
pub const OWN_PATH: &str = "/account/second-step";
/// The style sheet of these pages.
pub const SHEET: &str = "account.css";
/// How many codes there are on paper.
pub const RECOVERY_CODES: usize = 10;
/// After so many wrong codes of the app in a row the account waits.
pub const WRONG_CODES: i64 = 10;

/// Letters and digits that nobody takes for another.
const LETTERS: &[u8] = b"abcdefghjkmnpqrstuvwxyz23456789";
/// A code on paper has three groups of four: 59 bits.
const CODE_LETTERS: usize = 12;
const GROUP: usize = 4;

/// Somebody who is signed in but for the second step. Nothing is theirs yet: for all else they are a visitor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Halfway(pub Member);

/// The key of the second step: 32 random bytes in a file of their own. The secrets of the apps follow from it and a seed in the
/// database, so that neither alone opens anything.
#[derive(Debug, Clone)]
pub struct StepKey(Secret);

impl StepKey {
    /// A key of these bytes.
    pub fn new(secret: Secret) -> Self {
        Self(secret)
    }

    /// The seed that somebody sets up who signed in at a moment and has a second step since another: the same for as long as
    /// nothing changes, so that a reload of the page does nothing, and no other sign-in's.
    pub fn seed(&self, account: AccountId, signed_in_at: NaiveDateTime, since: Option<NaiveDateTime>) -> Vec<u8> {
        self.0.hash("second-step-seed", &format!("{}:{signed_in_at:?}:{since:?}", account.0))
    }

    /// The secret that an app shares with us.
    pub fn secret(&self, seed: &[u8]) -> Vec<u8> {
        let seed: String = seed.iter().map(|byte| format!("{byte:02x}")).collect();
        let mut secret = self.0.hash("second-step", &seed);
        secret.truncate(totp::SECRET_BYTES);
        secret
    }

    /// The hash of a code on paper, for the database.
    pub fn hash(&self, code: &PaperCode) -> Vec<u8> {
        self.0.hash("recovery-code", &code.0)
    }
}

/// A code that is typed once: a recovery code, or the one that a colleague gives.
#[derive(Clone, PartialEq, Eq)]
pub struct PaperCode(String);

impl PaperCode {
    /// Draws one.
    ///
    /// # Errors
    /// The operating system has no random numbers.
    pub fn draw() -> anyhow::Result<Self> {
        let below = u32::try_from(LETTERS.len())?;
        let letters: anyhow::Result<String> = (0..CODE_LETTERS)
            .map(|_| Ok(char::from(LETTERS.get(random_below(below)? as usize).copied().unwrap_or(b'a'))))
            .collect();
        Ok(Self(letters?))
    }

    /// Several of them.
    ///
    /// # Errors
    /// As for [`PaperCode::draw`].
    pub fn draw_all() -> anyhow::Result<Vec<Self>> {
        (0..RECOVERY_CODES).map(|_| Self::draw()).collect()
    }

    /// Reads one, with anything between its letters.
    pub fn read(text: &str) -> Option<Self> {
        let letters: String = text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
        let is_one = letters.len() == CODE_LETTERS && letters.bytes().all(|letter| LETTERS.contains(&letter));
        is_one.then_some(Self(letters))
    }

    /// As it is shown: `k7m2-q9xw-4t3p`.
    pub fn shown(&self) -> String {
        let letters: Vec<char> = self.0.chars().collect();
        letters.chunks(GROUP).map(|group| group.iter().collect()).collect::<Vec<String>>().join("-")
    }
}

impl std::fmt::Debug for PaperCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PaperCode(…)")
    }
}

/// What was typed at the second step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Typed {
    /// Six digits of an app.
    App(String),
    /// A code that is typed once.
    Paper(PaperCode),
}

impl Typed {
    /// Reads it, with spaces and hyphens or without; `None` for what is no code at all.
    pub fn read(text: &str) -> Option<Self> {
        let digits: String = text.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
        if digits.len() == totp::DIGITS && digits.bytes().all(|digit| digit.is_ascii_digit()) {
            return Some(Self::App(digits));
        }
        PaperCode::read(text).map(Self::Paper)
    }
}

/// What a typed code came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Checked {
    /// It is the code of the app.
    App,
    /// It is a recovery code, which opens nothing from now on.
    Recovery,
    /// It is the code that a colleague gave. It is not used up by looking.
    Voucher,
    /// It was used already; the app shows another one soon.
    Used,
    /// It is wrong.
    Wrong,
    /// There were too many wrong ones for this account; welcome again after so many seconds.
    Wait(u64),
}

/// What somebody sees of their own second step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Own {
    /// Since when signing in asks for it, in UTC; nothing where it does not.
    pub since: Option<NaiveDateTime>,
    /// Whether an app shows codes for it.
    pub has_app: bool,
    /// How many passkeys there are, each of which is a second step too.
    pub passkeys: usize,
    /// How many recovery codes were never used.
    pub codes_left: usize,
    /// What a colleague said for them.
    pub word: Option<Word>,
}

/// What a colleague said for somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// What the colleague is called; empty where they have gone.
    pub by: String,
    /// When they said it, in UTC.
    pub given_at: NaiveDateTime,
    /// When the second step was set up anew with it, in UTC.
    pub used_at: Option<NaiveDateTime>,
}

/// Until when an account with so many wrong codes in a row waits: ten minutes after ten, twice as long after each ten more, and
/// half a day at most. Whoever guesses has the first step already, and codes on paper go on opening (ASVS 6.3.1).
pub fn waits_until(wrong: i64, wrong_at: Option<NaiveDateTime>) -> Option<NaiveDateTime> {
    let tens = wrong / WRONG_CODES;
    if tens == 0 || wrong % WRONG_CODES != 0 {
        return None;
    }
    let minutes = (10_i64 << (tens - 1).min(7)).min(12 * 60);
    wrong_at.map(|at| at + TimeDelta::minutes(minutes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_read_as_people_type_it() {
        for six in ["123456", "123 456", " 12-34-56 "] {
            assert_eq!(Typed::read(six), Some(Typed::App("123456".to_owned())));
        }
        for paper in ["k7m2-q9xw-4t3p", "K7M2Q9XW4T3P", "k7m2 q9xw 4t3p\n"] {
            assert_eq!(Typed::read(paper), Some(Typed::Paper(PaperCode("k7m2q9xw4t3p".to_owned()))));
        }
        for none in ["", "12345", "1234567", "k7m2-q9xw", "k7m2-q9xw-4t3l", "näin-ei-käy-x", "١٢٣٤٥٦"] {
            assert_eq!(Typed::read(none), None, "{none}");
        }
    }

    #[test]
    fn a_drawn_code_is_read_as_it_is_shown() {
        for code in PaperCode::draw_all().expect("codes") {
            assert_eq!(PaperCode::read(&code.shown()), Some(code.clone()));
            assert!(!format!("{code:?}").contains(&code.0));
        }
    }

    #[test]
    fn requirement_33_the_wait_grows_and_ends() {
        let at: NaiveDateTime = "2026-11-22T12:00:00".parse().expect("a moment");
        let minutes = |wrong| waits_until(wrong, Some(at)).map(|until| (until - at).num_minutes());
        assert_eq!([0, 1, 9, 11, 19].map(minutes), [None; 5]);
        assert_eq!([10, 20, 30, 40].map(minutes), [Some(10), Some(20), Some(40), Some(80)]);
        assert_eq!(minutes(1_000_000), Some(720));
    }
}
