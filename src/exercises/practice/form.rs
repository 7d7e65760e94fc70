//! From a pressed button to the next path.
//!
//! Fields: `practice.{id}` holds the path so far (in an address too); `practice.{id}.{field}` what is typed or chosen. The
//! buttons `practice-step` (the name of an action), `practice-back` and `practice-again` say what was pressed. What is
//! typed is compared here and goes no further: it is in no path, no answer, no draft and no log.

use std::collections::BTreeMap;

use super::model::{Action, Field, FieldKind, Practice, Screen};
use super::walk::{Path, Position, walk};
use crate::base::form::FormData;
use crate::base::ids::Slug;

/// What a press came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pressed {
    /// A step was taken.
    Moved(Path),
    /// The last step was taken back, or all of them.
    Back(Path),
    /// Fields need what is given on the page, and nothing else.
    Refused(Refused),
    /// Nothing that can be pressed here: a button of a page that was open for long, or a path with no room left.
    Stayed(Path),
}

/// What is shown again after fields were refused: never what was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Refused {
    /// The fields, in the order of the screen; never empty.
    pub fields: Vec<Refusal>,
    /// What was chosen beside them, by field: the name of an option, `on` for a tick, empty for none. A choice is one of
    /// the author's own words, and to make it twice would be a trap.
    pub chosen: BTreeMap<String, String>,
}

/// A field that did not get what is given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The field's name on its screen.
    pub field: String,
    /// Whether it was empty, rather than filled with something else.
    pub was_empty: bool,
}

/// The name of the field that holds the path.
pub fn path_name(id: &Slug) -> String {
    format!("practice.{id}")
}

/// The name of a field of a screen.
pub fn field_name(id: &Slug, field: &str) -> String {
    format!("practice.{id}.{field}")
}

/// The path that a form or an address holds.
pub fn path(id: &Slug, form: &FormData) -> Path {
    Path::parse(form.one(&path_name(id)).unwrap_or_default())
}

/// What a press on one of the practice's buttons comes to.
pub fn press(practice: &Practice, form: &FormData) -> Pressed {
    let at = walk(practice, &path(&practice.id, form));
    if form.one("practice-back").is_some() {
        return Pressed::Back(at.path.back());
    }
    if form.one("practice-again").is_some() {
        return Pressed::Back(Path::default());
    }
    let action = form.one("practice-step").and_then(|id| at.screen.actions.iter().find(|action| action.id == id));
    action.map_or_else(|| Pressed::Stayed(at.path.clone()), |action| take(practice, &at, action, form))
}

/// What Enter in a field of the practice comes to, as in any sign-in: the button that judges the fields is pressed.
/// `None` where nothing is typed in this practice.
pub fn entered(practice: &Practice, form: &FormData) -> Option<Pressed> {
    let at = walk(practice, &path(&practice.id, form));
    let is_typed =
        |field: &Field| matches!(field.kind, FieldKind::Written { .. }) && !typed(practice, field, form).is_empty();
    let action = at.screen.actions.iter().find(|action| action.checks)?;
    at.screen.fields.iter().any(is_typed).then(|| take(practice, &at, action, form))
}

fn take(practice: &Practice, at: &Position<'_>, action: &Action, form: &FormData) -> Pressed {
    if at.path.is_full() {
        return Pressed::Stayed(at.path.clone());
    }
    if !action.checks {
        return Pressed::Moved(at.path.then(&action.id, None));
    }
    let fields: Vec<Refusal> = at.screen.fields.iter().filter_map(|field| refusal(practice, field, form)).collect();
    if !fields.is_empty() {
        let chosen = at.screen.fields.iter().filter_map(|field| chosen(practice, field, form));
        return Pressed::Refused(Refused { fields, chosen: chosen.collect() });
    }
    Pressed::Moved(at.path.then(&action.id, unsafe_choice(practice, at.screen, form)))
}

fn typed<'f>(practice: &Practice, field: &Field, form: &'f FormData) -> &'f str {
    form.one(&field_name(&practice.id, &field.id)).unwrap_or_default().trim()
}

fn refusal(practice: &Practice, field: &Field, form: &FormData) -> Option<Refusal> {
    let typed = typed(practice, field, form);
    let is_taken = match &field.kind {
        FieldKind::Written { value, .. } => is_same(typed, value),
        FieldKind::Choice { options, .. } => options.iter().any(|(id, _)| id == typed),
        FieldKind::Checkbox { .. } => true,
    };
    (!is_taken).then(|| Refusal { field: field.id.clone(), was_empty: typed.is_empty() })
}

/// The choice in a field that is one, if it is among those there are.
fn chosen(practice: &Practice, field: &Field, form: &FormData) -> Option<(String, String)> {
    let typed = typed(practice, field, form);
    let chosen = match &field.kind {
        FieldKind::Written { .. } => None,
        FieldKind::Choice { options, .. } => options.iter().find(|(id, _)| id == typed).map(|(id, _)| id.as_str()),
        FieldKind::Checkbox { .. } => Some(if typed.is_empty() { "" } else { "on" }),
    };
    Some((field.id.clone(), chosen?.to_owned()))
}

/// The first choice of the screen that is not the safe one.
fn unsafe_choice<'p>(practice: &Practice, screen: &'p Screen, form: &FormData) -> Option<&'p str> {
    let is_unsafe = |field: &&Field| {
        let typed = typed(practice, field, form);
        match &field.kind {
            FieldKind::Written { .. } => false,
            FieldKind::Choice { right, .. } => typed != right,
            FieldKind::Checkbox { right, .. } => typed.is_empty() == *right,
        }
    };
    screen.fields.iter().find(is_unsafe).map(|field| field.id.as_str())
}

/// Whether what was typed is what is given: spaces, hyphens and the case of letters are nothing to fail by.
fn is_same(typed: &str, given: &str) -> bool {
    let letters = |text: &str| -> Vec<char> {
        let kept = text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '\u{2011}' | '\u{2013}'));
        kept.flat_map(char::to_lowercase).collect()
    };
    letters(typed) == letters(given)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Pressed, Refusal, Refused, entered, press};
    use crate::base::form::FormData;
    use crate::exercises::practice::samples::letter;

    fn form(fields: &[(&str, &str)]) -> FormData {
        FormData::from(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect::<Vec<_>>())
    }

    fn pressed(fields: &[(&str, &str)]) -> String {
        match press(&letter(), &form(fields)) {
            Pressed::Moved(path) => format!("moved {path}"),
            Pressed::Back(path) => format!("back {path}"),
            Pressed::Stayed(path) => format!("stayed {path}"),
            Pressed::Refused(refused) => format!("refused {}", refused.fields.len()),
        }
    }

    const SIGN_IN: (&str, &str) = ("practice.kirje", "avaa.linkki");
    const STEP: (&str, &str) = ("practice-step", "kirjaudu");

    #[test]
    fn a_button_takes_a_step_and_another_takes_it_back() {
        assert_eq!(pressed(&[("practice-step", "avaa")]), "moved avaa");
        assert_eq!(pressed(&[SIGN_IN, ("practice-back", "1")]), "back avaa");
        assert_eq!(pressed(&[SIGN_IN, ("practice-again", "1")]), "back ");
        assert_eq!(pressed(&[SIGN_IN, ("practice-step", "poista")]), "stayed avaa.linkki");
    }

    #[test]
    fn only_what_is_given_is_taken_and_it_stays_out_of_the_path() {
        let code = |value| [SIGN_IN, STEP, ("practice.kirje.koodi", value)];
        assert_eq!(pressed(&code("482913")), "moved avaa.linkki.kirjaudu");
        assert_eq!(pressed(&code(" 482-913 ")), "moved avaa.linkki.kirjaudu");
        assert_eq!(pressed(&code("hunter2")), "refused 1");
        let refused = press(&letter(), &form(&code("")));
        let fields = vec![Refusal { field: "koodi".to_owned(), was_empty: true }];
        let chosen = [("muista".to_owned(), String::new())].into();
        assert_eq!(refused, Pressed::Refused(Refused { fields, chosen }), "the box stays as it was chosen");
    }

    #[test]
    fn a_choice_that_is_not_safe_is_named_in_the_step() {
        let fields = [SIGN_IN, STEP, ("practice.kirje.koodi", "482 913"), ("practice.kirje.muista", "on")];
        assert_eq!(pressed(&fields), "moved avaa.linkki.kirjaudu~muista");
    }

    #[test]
    fn enter_presses_the_button_that_judges_what_was_typed() {
        let fields = form(&[SIGN_IN, ("practice.kirje.koodi", "482 913")]);
        assert!(matches!(entered(&letter(), &fields), Some(Pressed::Moved(_))));
        assert_eq!(entered(&letter(), &form(&[SIGN_IN])), None, "nothing is typed here");
        assert_eq!(
            entered(&letter(), &form(&[("practice.kirje.koodi", "482 913")])),
            None,
            "no such field on this screen"
        );
    }

    proptest! {
        #[test]
        fn nothing_typed_is_ever_repeated(secret in "[a-zA-Z0-9åäö!]{6,20}") {
            prop_assume!(!"avaalinkkikirjaudu".contains(&secret));
            let fields = [SIGN_IN, STEP, ("practice.kirje.koodi", secret.as_str())];
            let outcome = format!("{:?}", press(&letter(), &form(&fields)));
            prop_assert!(!outcome.contains(&secret));
        }
    }
}
