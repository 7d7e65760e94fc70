//! The settings of the site: its name, the person to ask, ways in, its colour.

pub mod handlers;
mod views;

use std::collections::BTreeMap;

use crate::base::form::FormData;
use crate::base::i18n::Words;
use crate::site::store::{ACCENT, COACHING, KEYS, USUAL_NAME, is_switch, settled};
use crate::t;
use crate::web::accent::{Accent, NoAccent};
use crate::web::components::FieldError;
use crate::web::context::CoachingBasis;

/// The path of the page, below the language.
pub const PATH: &str = "/admin/settings";

/// The most letters of a setting: one line.
const LETTERS: usize = 120;

/// What is set, or typed, by key.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed(BTreeMap<&'static str, String>);

/// What holds where nothing is set.
fn usual(key: &str) -> &'static str {
    match key {
        "name" => USUAL_NAME,
        COACHING => CoachingBasis::default().key(),
        _ => "",
    }
}

impl Typed {
    /// What is set.
    pub fn of_stored(stored: &BTreeMap<String, String>) -> Self {
        let of = |key: &str| stored.get(key).cloned().unwrap_or_else(|| usual(key).to_owned());
        Self(KEYS.into_iter().map(|(key, _)| (key, of(key))).collect())
    }

    /// What a form says: a switch that is not sent is off.
    pub fn read(fields: &FormData) -> Self {
        let said = |key: &str| {
            let said = fields.one(key).unwrap_or("").trim();
            // What a switch or a choice cannot be is as if it were not said.
            if is_switch(key) || key == COACHING {
                settled(key, said).filter(|said| !said.is_empty()).unwrap_or_else(|| usual(key).to_owned())
            } else {
                said.to_owned()
            }
        };
        Self(KEYS.into_iter().map(|(key, _)| (key, said(key))).collect())
    }

    /// What one says; empty where it says nothing.
    pub fn of(&self, key: &str) -> &str {
        self.0.get(key).map_or("", String::as_str)
    }

    /// What is not right, in words.
    pub fn problems(&self, words: &Words) -> Vec<FieldError> {
        let problem = |field: &str, message: String| FieldError { field: field.to_owned(), message };
        let mut problems = Vec::new();
        for (key, value) in &self.0 {
            if value.chars().count() > LETTERS || value.chars().any(char::is_control) {
                problems.push(problem(key, t!(words, "admin-setting-long", letters = LETTERS)));
            }
        }
        if self.of("name").is_empty() {
            problems.push(problem("name", t!(words, "admin-setting-name-empty")));
        }
        let email = self.of("contact-email");
        if !email.is_empty() && !email.split_once('@').is_some_and(|(who, host)| !who.is_empty() && host.contains('.'))
        {
            problems.push(problem("contact-email", t!(words, "admin-setting-email")));
        }
        if !self.of(ACCENT).is_empty()
            && let Err(why) = Accent::read(self.of(ACCENT))
        {
            problems.push(problem(ACCENT, no_accent(words, why)));
        }
        problems
    }

    /// What differs from before, with its new value as it is stored.
    pub fn changes(&self, before: &Self) -> Vec<(&'static str, String)> {
        let stored = |key: &str, value: &str| if key == ACCENT { value.to_lowercase() } else { value.to_owned() };
        let changed = self.0.iter().filter(|(key, value)| before.of(key) != stored(key, value));
        changed.map(|(key, value)| (*key, stored(key, value))).collect()
    }
}

/// Why a colour is not taken, and which would be.
fn no_accent(words: &Words, why: NoAccent) -> String {
    match why {
        NoAccent::NotAColour => t!(words, "admin-accent-none"),
        NoAccent::Faint { contrast, nearest } => {
            let tenths = format!("{contrast:.1}").replace('.', &t!(words, "format-decimal"));
            t!(words, "admin-accent-faint", contrast = tenths, nearest = nearest.to_string())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_changed_is_stored() {
        let fields = |text: &str| Typed::read(&FormData::parse(text.as_bytes()).expect("a form"));
        let before = fields("name=Askel&way-password=on");
        assert!(fields("name=+Askel+&way-password=on").changes(&before).is_empty());
        assert_eq!(
            fields("name=Opintopaja&accent=%234A1A5C").changes(&before),
            [("accent", "#4a1a5c".to_owned()), ("name", "Opintopaja".to_owned()), ("way-password", String::new())]
        );
    }
}
