//! The two fields of a form that ask what somebody is called.

use maud::{Markup, html};

use super::{NAME_LETTERS, Name, NoName};
use crate::base::form::FormData;
use crate::base::i18n::Words;
use crate::t;
use crate::web::components::{self, Field, FieldError};

/// What was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Names {
    /// What they are called.
    pub name: String,
    /// Their whole name, which nobody needs to give.
    pub full_name: String,
}

impl Names {
    /// The fields of a form.
    pub fn typed(fields: &FormData) -> Self {
        let one = |name| fields.one(name).unwrap_or("").to_owned();
        Self { name: one("name"), full_name: one("full-name") }
    }

    /// What they say.
    ///
    /// # Errors
    /// What is missing or too long, in words.
    pub fn read(&self, words: &Words) -> Result<(Name, Option<Name>), Vec<FieldError>> {
        let say = |field: &str, message: String| FieldError { field: field.to_owned(), message };
        let long = || t!(words, "name-long", letters = NAME_LETTERS);
        let name = Name::read(&self.name).map_err(|why| match why {
            NoName::Empty => say("name", t!(words, "name-empty")),
            NoName::Long => say("name", long()),
        });
        let full_name = match Name::read(&self.full_name) {
            Ok(name) => Ok(Some(name)),
            Err(NoName::Empty) => Ok(None),
            Err(NoName::Long) => Err(say("full-name", long())),
        };
        match (name, full_name) {
            (Ok(name), Ok(full_name)) => Ok((name, full_name)),
            (name, full_name) => Err([name.err(), full_name.err()].into_iter().flatten().collect()),
        }
    }

    /// The fields, with what was typed and what is to be mended.
    pub fn fields(&self, words: &Words, problems: &[FieldError]) -> Markup {
        let error = |field: &str| problems.iter().find(|problem| problem.field == field).map(|it| it.message.as_str());
        html! {
            (components::field(&Field {
                id: "name",
                name: "name",
                label: &t!(words, "name-label"),
                hint: Some(&t!(words, "name-hint")),
                error: error("name"),
                value: &self.name,
                autocomplete: Some("nickname"),
                ..Field::default()
            }))
            (components::field(&Field {
                id: "full-name",
                name: "full-name",
                label: &t!(words, "full-name-label"),
                hint: Some(&t!(words, "full-name-hint")),
                error: error("full-name"),
                value: &self.full_name,
                autocomplete: Some("name"),
                ..Field::default()
            }))
        }
    }
}
