//! The code of a certificate: short enough to type from paper, too rare to guess.

use std::fmt;

use crate::base::ids::random_bytes;

/// Crockford's alphabet: digits and letters without I, L, O and U, which are read as others.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// 50 bits: with a million certificates one guess in a thousand million finds one.
const LENGTH: usize = 10;

/// A code of ten characters, written in two groups: `7K3QX-M9RTB`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Code(String);

impl Code {
    /// A new one.
    ///
    /// # Errors
    /// The operating system has no random numbers.
    pub fn random() -> anyhow::Result<Self> {
        let bytes = random_bytes()?;
        // 256 is a multiple of 32, so that every character is as likely as any other.
        let sign = |byte: &u8| ALPHABET.get(usize::from(byte % 32)).copied().map(char::from);
        Ok(Self(bytes.iter().take(LENGTH).filter_map(sign).collect()))
    }

    /// A code as somebody typed it: in small letters, with spaces or any hyphen, with O for 0, I or L for 1, U for V.
    pub fn parse(typed: &str) -> Option<Self> {
        let signs = typed.chars().filter(|c| !c.is_whitespace() && !is_hyphen(*c));
        let code: String = signs.map(|c| meant(c.to_ascii_uppercase())).take(LENGTH + 1).collect();
        let is_code = code.len() == LENGTH && code.bytes().all(|byte| ALPHABET.contains(&byte));
        is_code.then_some(Self(code))
    }

    /// The ten characters alone.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, second) = self.0.split_at_checked(LENGTH / 2).unwrap_or((&self.0, ""));
        write!(f, "{first}-{second}")
    }
}

/// Hyphen, minus and the dashes that text programs make of them.
fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{ad}')
}

/// The character that a similar one stands for.
fn meant(c: char) -> char {
    match c {
        'O' => '0',
        'I' | 'L' => '1',
        'U' => 'V',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn codes_are_all_different_and_short_enough_to_type() {
        let codes: HashSet<String> = (0..1000).map(|_| Code::random().expect("random").to_string()).collect();
        assert_eq!(codes.len(), 1000);
        assert!(codes.iter().all(|code| code.len() == LENGTH + 1 && code.as_bytes()[5] == b'-'), "{codes:?}");
    }

    #[test]
    fn what_is_typed_from_paper_is_understood() {
        let code = Code::parse("0K1QX-M9RTV").expect("a code");
        for typed in ["ok1qxm9rtv", " OKIQX – m9rtu ", "0kLqx\u{a0}M9RTV"] {
            assert_eq!(Code::parse(typed).as_ref(), Some(&code), "{typed}");
        }
        for other in ["", "0K1QX-M9RT", "0K1QX-M9RTVV", "0K1QX-M9RT!", "äöåäöåäöåä", "%%%%%%%%%%"] {
            assert_eq!(Code::parse(other), None, "{other}");
        }
    }

    proptest! {
        #[test]
        fn a_code_is_read_as_it_was_written(_ in 0..20) {
            let code = Code::random().expect("random");
            prop_assert_eq!(Code::parse(&code.to_string()), Some(code.clone()));
            prop_assert_eq!(Code::parse(&code.as_str().to_lowercase()), Some(code));
        }

        #[test]
        fn whatever_is_typed_nothing_breaks(typed in ".*") {
            if let Some(code) = Code::parse(&typed) {
                prop_assert_eq!(code.as_str().len(), LENGTH);
            }
        }
    }
}
