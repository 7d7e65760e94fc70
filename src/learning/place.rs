//! The page that an address means.

use std::sync::Arc;

use serde::Deserialize;

use super::writings::PageKey;
use super::{Deed, Event};
use crate::base::clock::Clock;
use crate::base::form::FormData;
use crate::base::ids::Slug;
use crate::courses::views::page_path;
use crate::courses::{CatalogueHandle, Course, Module, Page, PageText};
use crate::error::{Error, Result};
use crate::web::context::Context;

/// The address of a page.
#[derive(Debug, Deserialize)]
pub struct PageAt {
    pub(super) course: Slug,
    pub(super) page: Slug,
}

/// A page that was found, with all that belongs to it.
pub(super) struct Place {
    pub(super) course: Arc<Course>,
    pub(super) page: Slug,
}

impl Place {
    /// The open page of an address.
    pub(super) fn find(catalogue: &CatalogueHandle, course: &Slug, page: &Slug) -> Result<Self> {
        let course = catalogue.now().open_course(course.as_str()).cloned().ok_or(Error::NotFound)?;
        let (_, found) = course.page(page.as_str()).ok_or(Error::NotFound)?;
        let page = found.id.clone();
        Ok(Self { course, page })
    }

    pub(super) fn parts(&self) -> Result<(&Module, &Page)> {
        self.course.page(self.page.as_str()).ok_or(Error::NotFound)
    }

    /// How the page is found in what is kept.
    pub(super) fn key(&self) -> Result<PageKey> {
        self.parts().map(|(_, page)| PageKey::new(&self.course, page))
    }

    pub(super) fn text(&self, cx: &Context) -> Result<&PageText> {
        let (_, page) = self.parts()?;
        self.course.page_text(page, cx.language).map(|localised| localised.text).ok_or(Error::NotFound)
    }

    pub(super) fn href(&self, cx: &Context) -> String {
        cx.href(&page_path(&self.course, &self.page))
    }

    pub(super) fn event(&self, cx: &Context, clock: Clock, fields: &FormData, deed: Deed) -> Event {
        Event {
            deed,
            course: self.course.id.to_string(),
            page: self.page.to_string(),
            revision: self.course.revision.clone(),
            language: cx.language.to_string(),
            form_key: fields.one("form-key").unwrap_or("").chars().take(64).collect(),
            at: clock.now(),
        }
    }
}

/// The address of an exercise.
#[derive(Debug, Deserialize)]
pub struct ExerciseAt {
    pub(super) course: Slug,
    pub(super) page: Slug,
    pub(super) exercise: Slug,
}
