//! PINs: four to six digits that somebody chose. They open something only on a device that a trainer has paired.

use std::fmt;

use crate::base::ids::Secret;
use crate::people::accounts::AccountId;
use crate::people::passwords::Password;

const FEWEST: usize = 4;
const MOST: usize = 6;

/// What so many people choose that it would be tried first, beside what follows a rule ([`is_weak`]).
const COMMON: [&str; 12] =
    ["2580", "0852", "1379", "1397", "1470", "3690", "5683", "1004", "1342", "2468", "1357", "112358"];

/// The key of PINs: 32 random bytes in a file of their own. A hash of the database alone can be compared with no PIN.
#[derive(Debug, Clone)]
pub struct PinKey(Secret);

impl PinKey {
    /// A key of these bytes.
    pub fn new(secret: Secret) -> Self {
        Self(secret)
    }

    /// What is hashed in place of somebody's PIN: without the key it says nothing of the PIN.
    pub fn peppered(&self, account: AccountId, pin: &Pin) -> Password {
        Password::typed(&self.letters(account, pin))
    }

    fn letters(&self, account: AccountId, pin: &Pin) -> String {
        let hash = self.0.hash("pin", &format!("{}:{}", account.0, pin.0));
        hash.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// Four to six digits.
#[derive(Clone, PartialEq, Eq)]
pub struct Pin(String);

/// Why something is not taken as a PIN.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoPin {
    /// It is not four to six digits.
    Unclear,
    /// Others would guess it first.
    Weak,
}

impl Pin {
    /// Reads one, with spaces and hyphens or without.
    pub fn read(typed: &str) -> Option<Self> {
        let digits: String = typed.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
        let is_one = (FEWEST..=MOST).contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_digit());
        is_one.then_some(Self(digits))
    }

    /// Reads one that somebody chooses.
    ///
    /// # Errors
    /// It is none, or a weak one.
    pub fn choose(typed: &str) -> Result<Self, NoPin> {
        let pin = Self::read(typed).ok_or(NoPin::Unclear)?;
        if is_weak(pin.0.as_bytes()) || COMMON.contains(&pin.0.as_str()) { Err(NoPin::Weak) } else { Ok(pin) }
    }
}

impl fmt::Debug for Pin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pin(…)")
    }
}

/// One digit again and again, digits in a row up or down, the same two or three over again, pairs, or a year that somebody may be
/// born in.
fn is_weak(digits: &[u8]) -> bool {
    let steps: Vec<i16> =
        digits.windows(2).filter_map(|pair| Some(i16::from(*pair.last()?) - i16::from(*pair.first()?))).collect();
    let is_run = [0, 1, -1].into_iter().any(|step| steps.iter().all(|it| *it == step));
    let repeats =
        |length: usize| digits.len() >= 2 * length && digits.chunks(length).all(|part| digits.starts_with(part));
    let is_pairs = digits.len().is_multiple_of(2) && digits.chunks(2).all(|pair| pair.first() == pair.last());
    let is_mirror = digits.iter().eq(digits.iter().rev());
    let is_year = digits.len() == 4 && (digits.starts_with(b"19") || digits.starts_with(b"20"));
    is_run || repeats(2) || repeats(3) || is_pairs || is_mirror || is_year
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pin_is_read_as_people_type_it() {
        assert_eq!(Pin::read(" 48 26 "), Some(Pin("4826".to_owned())));
        assert_eq!(Pin::read("482-613"), Some(Pin("482613".to_owned())));
        for none in ["", "482", "4826135", "48a6", "٤٨٢٦"] {
            assert_eq!(Pin::read(none), None, "{none}");
        }
    }

    #[test]
    fn weak_ones_are_not_taken_and_the_others_are() {
        for weak in [
            "0000", "7777", "111111", "1234", "4321", "0123", "9876", "123456", "1212", "474747", "482482", "1122",
            "4488", "1221", "48784", "1987", "2004", "2580", "112358",
        ] {
            assert_eq!(Pin::choose(weak), Err(NoPin::Weak), "{weak}");
        }
        for good in ["4826", "7291", "04719", "482613", "9305"] {
            assert!(Pin::choose(good).is_ok(), "{good}");
        }
        let strong = (0..10_000).filter(|number| Pin::choose(&format!("{number:04}")).is_ok()).count();
        assert!(strong > 9_000, "enough are left: {strong}");
    }

    #[test]
    fn requirement_31_without_the_key_a_pin_cannot_be_compared_and_two_people_with_one_pin_differ() {
        let (key, other) = (PinKey::new(Secret::new([1; 32])), PinKey::new(Secret::new([2; 32])));
        let pin = Pin::read("4826").expect("a PIN");
        let own = key.letters(AccountId(1), &pin);
        assert_eq!(own, key.letters(AccountId(1), &pin));
        assert_ne!(own, key.letters(AccountId(2), &pin));
        assert_ne!(own, other.letters(AccountId(1), &pin));
        assert!(!format!("{pin:?}").contains("4826"));
    }
}
