//! The pages of a course that are the same for everybody.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use serde::Deserialize;

use super::{CatalogueHandle, views};
use crate::base::ids::Slug;
use crate::error::{Error, Result};
use crate::t;
use crate::web::context::Context;
use crate::web::layout::{Head, Section};
use crate::web::page::page;

/// The address of a course.
#[derive(Debug, Deserialize)]
pub struct CourseAt {
    /// Its id.
    pub course: Slug,
}

/// `GET /{lang}/courses/{course}/-/glossary`: the words that a course explains.
pub async fn glossary(cx: Context, at: Path<CourseAt>, catalogue: Data<CatalogueHandle>) -> Result<HttpResponse> {
    let catalogue = catalogue.now();
    let course = catalogue.open_course(at.course.as_str()).ok_or(Error::NotFound)?;
    let main = views::glossary(&cx, course).ok_or(Error::NotFound)?;
    let title = course.text(cx.language).map(|text| text.text.title.clone()).unwrap_or_default();
    let head = Head {
        title: format!("{} – {title}", t!(cx.words, "glossary-title")),
        description: Some(t!(cx.words, "glossary-lead")),
        indexed: true,
        languages: Some(cx.locales.offered(course.texts.keys())),
        section: Some(Section::Courses),
        ..Head::default()
    };
    Ok(page(&cx, &head, main))
}
