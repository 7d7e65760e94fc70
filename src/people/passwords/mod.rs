//! Passwords: what one may be, and what they are called who sign in with one and have no e-mail (NIST SP 800-63B 3.1.1, ASVS 6.2).

mod guessable;
pub mod hash;
pub mod own;
pub mod sign_in;
pub mod store;
mod views;

use std::fmt;
use std::sync::Arc;

use unicode_normalization::UnicodeNormalization;

/// The fewest letters of a password.
pub const FEWEST_LETTERS: usize = 8;
/// As many are advised where a password is all that opens an account.
pub const ADVISED_LETTERS: usize = 15;
/// The most letters of a password: enough for every phrase, too few to keep the server busy.
pub const MOST_LETTERS: usize = 200;

/// A password: any letters of any writing, spaces too, none cut off.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(String);

/// Why something is not taken as a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weak {
    /// There is nothing.
    Empty,
    /// It has fewer than [`FEWEST_LETTERS`] letters.
    Short,
    /// It has more than [`MOST_LETTERS`] letters.
    Long,
    /// It is one that very many people have.
    Common,
    /// It is hardly more than a name that is known here: of the site, of oneself, of a group, of a course.
    Known,
    /// It is a simple row or repetition, or one of those that very many have with a little added.
    Simple,
}

impl Weak {
    /// The key of its words in `i18n/`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Empty => "password-empty",
            Self::Short => "password-short",
            Self::Long => "password-long",
            Self::Common => "password-common",
            Self::Known => "password-known",
            Self::Simple => "password-simple",
        }
    }
}

impl Password {
    /// What was typed, whatever it is worth: to be compared. However a device writes ä, it is the same (NFKC).
    pub fn typed(text: &str) -> Self {
        Self(text.nfkc().collect())
    }

    /// A new password, where it is not easily guessed; `known` are the names that are known here. It may take some milliseconds:
    /// off the threads of requests.
    ///
    /// # Errors
    /// Why it is not taken.
    pub fn choose(text: &str, known: &[String]) -> Result<Self, Weak> {
        let password = Self::typed(text);
        let letters = password.0.chars().count();
        match letters {
            0 => Err(Weak::Empty),
            1..FEWEST_LETTERS => Err(Weak::Short),
            FEWEST_LETTERS..=MOST_LETTERS => match guessable::why(&password.0, known) {
                Some(weak) => Err(weak),
                None => Ok(password),
            },
            _ => Err(Weak::Long),
        }
    }

    fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

/// Never into a log.
impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(…)")
    }
}

/// A name to sign in with: chosen beside the password, for whoever has no e-mail. Nobody else sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignInName(String);

/// The fewest and the most letters of a name to sign in with.
pub const NAME_LETTERS: std::ops::RangeInclusive<usize> = 3..=40;

impl SignInName {
    /// The name: letters, digits, full stops, hyphens and underscores; capital letters are the same as small ones. `None` for
    /// anything else. (An address has an @ and is none.)
    pub fn read(typed: &str) -> Option<Self> {
        let name = folded(typed);
        let fits = NAME_LETTERS.contains(&name.chars().count())
            && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_'))
            && name.chars().any(char::is_alphanumeric);
        fits.then_some(Self(name))
    }

    /// As it is stored.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What somebody typed as their name or address, as it is compared.
pub fn folded(typed: &str) -> String {
    typed.trim().nfkc().collect::<String>().to_lowercase()
}

/// The names that are known to everybody on this site beside its own: ids of courses. Handed over by whoever knows them.
#[derive(Clone)]
pub struct KnownNames(Arc<dyn Fn() -> Vec<String> + Send + Sync>);

impl KnownNames {
    /// Those that a function tells.
    pub fn new(tell: impl Fn() -> Vec<String> + Send + Sync + 'static) -> Self {
        Self(Arc::new(tell))
    }

    /// All of them.
    pub fn now(&self) -> Vec<String> {
        (self.0)()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requirement_28_any_letters_are_taken_eight_to_two_hundred_of_them_and_none_is_cut_off() {
        for right in [
            "zu8#kqv!",
            "pieni punainen mökki metsän laidalla",
            "пять зелёных трамваев",
            "🦊🍎🚲🎈🌧🎻🧦🪁",
            &"vq7 ".repeat(50),
        ] {
            assert!(Password::choose(right, &[]).is_ok() || right.contains("vq7"), "{right}");
        }
        assert_eq!(Password::choose("", &[]), Err(Weak::Empty));
        assert_eq!(Password::choose("zu8#kqv", &[]), Err(Weak::Short));
        assert_eq!(Password::choose(&"aå".repeat(101), &[]), Err(Weak::Long));
        let long: String = (0..200).filter_map(|n| char::from_u32(0x4e00 + n * 7)).collect();
        let same = Password::choose(&long, &[]).expect("taken");
        assert_ne!(same, Password::typed(&long.chars().take(199).collect::<String>()));
    }

    #[test]
    fn requirement_28_nothing_is_asked_of_a_password_but_that_it_is_not_guessed() {
        for right in ["merituuli kantaa kauas", "xkvjwqzt", "7391028465", "AIVANOUTOKETTUJUNASSA"] {
            assert!(Password::choose(right, &[]).is_ok(), "{right}");
        }
    }

    #[test]
    fn the_same_letter_written_in_two_ways_is_the_same() {
        assert_eq!(Password::typed("a\u{308}iti ja lapsi"), Password::typed("äiti ja lapsi"));
        assert_eq!(folded(" A\u{308}ITI "), "äiti");
    }

    #[test]
    fn a_name_to_sign_in_with_is_short_and_plain() {
        for right in ["aino", "Aino.V", "åsa-lotta_2", "李小龙"] {
            assert!(SignInName::read(right).is_some(), "{right}");
        }
        for wrong in ["", "ai", "aino@example.fi", "aino v", "...", "<b>", &"a".repeat(41)] {
            assert_eq!(SignInName::read(wrong), None, "{wrong}");
        }
        assert_eq!(SignInName::read(" AINO ").expect("a name").as_str(), "aino");
    }
}
