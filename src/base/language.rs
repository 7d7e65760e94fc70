//! Languages as small, copyable names.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Mutex, OnceLock, PoisonError};

/// A language of the site or of a course: `fi`, `fi-simple`, `sv`, `en` …
///
/// The code is a BCP 47 primary subtag, optionally followed by variants; the variant `simple` is plain language
/// (selkokieli) of the same base. Codes are interned, so a `Language` is one pointer and can be copied freely; make them
/// from files of the site and courses only, never from a request (requests look a language up among those that exist).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(&'static str);

impl Language {
    /// Interns a code of 2–16 characters of `[a-z0-9-]` that begins with a two or three letter subtag; `None` for anything else.
    pub fn new(code: &str) -> Option<Self> {
        static KNOWN: OnceLock<Mutex<BTreeSet<&'static str>>> = OnceLock::new();
        if !is_code(code) {
            return None;
        }
        let mut known = KNOWN.get_or_init(Mutex::default).lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(code) = known.get(code) {
            return Some(Self(code));
        }
        let code: &'static str = Box::leak(code.to_owned().into_boxed_str());
        known.insert(code);
        Some(Self(code))
    }

    /// The whole code, as in addresses and folder names: `fi-simple`.
    pub fn code(self) -> &'static str {
        self.0
    }

    /// The code for the HTML attribute `lang`: `fi` for `fi-simple`, because speech engines may not know more.
    pub fn base_code(self) -> &'static str {
        self.0.strip_suffix("-simple").unwrap_or(self.0)
    }

    /// The language that a plain-language form is plain language of: `fi` for `fi-simple`, itself for `fi`.
    pub fn base(self) -> Self {
        Self(self.base_code())
    }

    /// The HTML `lang` of a part in this language within something in another; `None` where they are the same (WCAG 2.2
    /// SC 3.1.2).
    pub fn lang_within(self, around: Self) -> Option<&'static str> {
        (self.base_code() != around.base_code()).then(|| self.base_code())
    }

    /// Whether this is plain language.
    pub fn is_simple(self) -> bool {
        self.0.ends_with("-simple")
    }

    /// Whether it is written from right to left (Arabic, Hebrew, Persian, Urdu …).
    pub fn is_right_to_left(self) -> bool {
        let primary = self.0.split('-').next().unwrap_or(self.0);
        matches!(primary, "ar" | "arc" | "ckb" | "dv" | "fa" | "he" | "ps" | "sd" | "ug" | "ur" | "yi")
    }
}

fn is_code(code: &str) -> bool {
    let primary = code.split('-').next().unwrap_or("");
    code.len() <= 16
        && (2..=3).contains(&primary.len())
        && primary.bytes().all(|b| b.is_ascii_lowercase())
        && code
            .split('-')
            .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Language({})", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn the_same_code_is_the_same_language() {
        assert_eq!(Language::new("fi"), Language::new("fi"));
        assert_ne!(Language::new("fi"), Language::new("sv"));
    }

    #[test]
    fn plain_language_knows_its_base() {
        let simple = Language::new("fi-simple").expect("a code");
        assert!(simple.is_simple());
        assert_eq!(simple.base().code(), "fi");
        assert_eq!(Language::new("fi").expect("a code").base(), simple.base());
    }

    #[test]
    fn strange_codes_are_refused() {
        for code in ["", "f", "FI", "fi_", "fi-", "../fi", "suomi", "fi-abcdefghijklmnopq"] {
            assert_eq!(Language::new(code), None, "{code}");
        }
    }
}
