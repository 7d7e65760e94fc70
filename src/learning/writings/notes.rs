//! Own notes, and what becomes of one that was written in two windows.
//!
//! The field for a note has a name of its own, `page_note.{item}`, and beside it `form_note-was.{item}` with the sign of the
//! text that the field began with. By it an untouched field is told from a changed one, and an old window from a new one.
//! Ids of exercises have no underscore, so these names are nobody else's; what begins with `form` is nothing typed.

use chrono::NaiveDateTime;

use crate::base::form::FormData;
use crate::base::ids::digest;

/// The most characters of a note that its own button takes.
pub const LIMIT: usize = 10_000;
/// The most fields for notes that are read from one form.
const MOST: usize = 20;
/// The item of a note that is the only one of its page.
const FIRST: &str = "1";

/// A note as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Its name among the notes of the page.
    pub item: String,
    /// What it says.
    pub text: String,
    /// When it was last changed, in UTC.
    pub changed_at: NaiveDateTime,
}

/// A note as a form brings it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypedNote {
    /// Its name among the notes of the page.
    pub item: String,
    /// What stands in the field.
    pub text: String,
    /// The sign of the text that the field began with.
    pub was: String,
    /// The name under which it is kept beside another that is newer than its window.
    pub beside: String,
}

impl TypedNote {
    /// A field as it is shown first, with a text that is kept, or without.
    pub fn shown(item: Option<&str>, text: &str) -> Self {
        let item = item.unwrap_or(FIRST).to_owned();
        Self { item, text: text.to_owned(), was: sign(text), beside: String::new() }
    }

    /// Whether it says something else than when the form was shown.
    pub fn is_touched(&self) -> bool {
        sign(&self.text) != self.was
    }
}

/// The names of the fields of a note: its text, and the sign of what was there before.
pub fn field_names(item: &str) -> (String, String) {
    (format!("page_note.{item}"), format!("form_note-was.{item}"))
}

/// The name of the field that says which notes a form has: their items, with spaces between.
pub const ITEMS: &str = "form_notes";

/// The notes in a form.
pub(super) fn typed(fields: &FormData) -> Vec<TypedNote> {
    let form_key = fields.one("form-key").unwrap_or_default();
    let note = |item: &str| {
        let (text, was) = field_names(item);
        // PostgreSQL keeps no zero characters; browsers send CRLF.
        let text = fields.one(&text)?.replace("\r\n", "\n").replace('\0', "");
        // Of notes of one moment the first stays the first.
        let beside = format!("2-{:.16}", digest(&[form_key.as_bytes(), item.as_bytes()]));
        let was = fields.one(&was).unwrap_or_default().to_owned();
        Some(TypedNote { item: item.chars().take(64).collect(), text, was, beside })
    };
    fields.one(ITEMS).unwrap_or_default().split_whitespace().take(MOST).filter_map(note).collect()
}

/// What is to be done with a note from a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settled {
    /// Nothing: it says nothing new.
    Leave,
    /// It takes the place of what is kept.
    Put,
    /// It was emptied.
    Delete,
    /// It and what is kept are both kept: what is kept is newer than the window it was typed in.
    Beside,
}

/// Decides what becomes of a note, where `stored` is what is kept under its name now. Nothing that was typed is ever lost,
/// and no old window takes the place of what a newer one wrote.
pub fn settle(stored: Option<&str>, typed: &TypedNote) -> Settled {
    let stored = stored.unwrap_or_default();
    let is_empty = typed.text.trim().is_empty();
    if !typed.is_touched() || typed.text == stored {
        Settled::Leave
    } else if sign(stored) == typed.was {
        if is_empty { Settled::Delete } else { Settled::Put }
    } else if is_empty {
        Settled::Leave
    } else if stored.is_empty() {
        Settled::Put
    } else {
        Settled::Beside
    }
}

/// By what a text is known again, however a browser sends its ends.
fn sign(text: &str) -> String {
    digest(&[text.trim().as_bytes()]).chars().take(16).collect()
}

#[cfg(test)]
mod tests {
    use super::{Settled, TypedNote, settle, sign};
    use proptest::prelude::*;

    fn typed(was: &str, text: &str) -> TypedNote {
        TypedNote { text: text.to_owned(), was: sign(was), ..TypedNote::shown(None, "") }
    }

    #[test]
    fn a_note_is_written_changed_and_emptied() {
        assert_eq!(settle(None, &typed("", "a")), Settled::Put);
        assert_eq!(settle(Some("a"), &typed("a", "b")), Settled::Put);
        assert_eq!(settle(Some("a"), &typed("a", " \n")), Settled::Delete);
    }

    #[test]
    fn an_old_window_takes_nothing_away() {
        assert_eq!(settle(Some("new"), &typed("old", "old")), Settled::Leave, "it was not even touched");
        assert_eq!(settle(Some("new"), &typed("old", "")), Settled::Leave);
        assert_eq!(settle(Some("new"), &typed("old", "mine")), Settled::Beside);
        assert_eq!(settle(None, &typed("deleted elsewhere", "mine")), Settled::Put);
    }

    proptest! {
        #[test]
        fn nothing_typed_is_lost(stored in "[ab]{0,2}", was in "[ab]{0,2}", text in "[ab \n]{0,3}") {
            let typed = typed(&was, &text);
            let settled = settle(Some(stored.as_str()).filter(|stored| !stored.is_empty()), &typed);
            let kept = matches!(settled, Settled::Put | Settled::Beside);
            prop_assert!(kept || text.trim().is_empty() || text.trim() == was || text == stored);
            let replaces = matches!(settled, Settled::Put | Settled::Delete);
            prop_assert!(!replaces || stored.is_empty() || stored == was, "only what the window has shown is replaced");
        }
    }
}
