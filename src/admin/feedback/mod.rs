//! What readers said of pages: new and dealt with, by course and page; and what was done about it, which they see on the page.

pub mod handlers;
mod views;

use crate::base::form::FormData;
use crate::base::i18n::Words;
use crate::base::language::Language;
use crate::courses::{Catalogue, Course};
use crate::learning::feedback::OfPage;
use crate::learning::feedback::replies::LIMIT;
use crate::t;
use crate::web::components::FieldError;

/// The path of the list, below the language.
pub const PATH: &str = "/admin/feedback";

/// The name of the boxes.
pub(super) const BOX: &str = "said";

/// A page by its names, and how clear it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The title of its course; its id where it is no more.
    pub course: String,
    /// Its own title; its id where it is no more.
    pub page: String,
    /// How clear it was.
    pub of: OfPage,
}

impl Shown {
    /// With the titles of a language.
    pub fn new(catalogue: &Catalogue, language: Language, of: OfPage) -> Self {
        let course = catalogue.open_course(&of.course);
        let title = |course: &Course| Some(course.text(language)?.text.title.clone());
        let page_title = |course: &Course| {
            let (_, page) = course.page(&of.page)?;
            Some(course.page_text(page, language)?.text.title.clone())
        };
        Self {
            course: course.and_then(|course| title(course)).unwrap_or_else(|| of.course.clone()),
            page: course.and_then(|course| page_title(course)).unwrap_or_else(|| of.page.clone()),
            of,
        }
    }

    /// The path of what was said of it, below the language.
    pub fn path(&self) -> String {
        format!("{PATH}/{}/{}", self.of.course, self.of.page)
    }
}

/// What is to be shown on a page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    /// The sentence.
    pub text: String,
    /// The language it is in.
    pub language: String,
}

impl Typed {
    /// What a form says: one line.
    pub fn read(fields: &FormData) -> Self {
        let text = fields.one("reply").unwrap_or("").split_whitespace().collect::<Vec<_>>().join(" ");
        Self { text, language: fields.one("language").unwrap_or("").to_owned() }
    }

    /// What is not right, in words.
    pub fn problem(&self, words: &Words) -> Option<FieldError> {
        let message = match self.text.chars().count() {
            0 => t!(words, "admin-reply-empty"),
            count if count > LIMIT => t!(words, "admin-setting-long", letters = LIMIT),
            _ => return None,
        };
        Some(FieldError { field: "reply".to_owned(), message })
    }
}
