//! A course, or a part of it, to be printed.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};

use super::{Extent, views};
use crate::base::clock::Clock;
use crate::courses::CatalogueHandle;
use crate::courses::handlers::CourseAt;
use crate::error::{Error, Result};
use crate::t;
use crate::web::context::Context;
use crate::web::extract::Query;
use crate::web::layout::{Head, Section};
use crate::web::page::page;

/// `GET /{lang}/courses/{course}/-/print`: the course to be printed; `?module=` and `?page=` name a part of it.
pub async fn print(
    cx: Context,
    at: Path<CourseAt>,
    query: Query,
    clock: Data<Clock>,
    catalogue: Data<CatalogueHandle>,
) -> Result<HttpResponse> {
    let catalogue = catalogue.now();
    let course = catalogue.open_course(at.course.as_str()).ok_or(Error::NotFound)?;
    let extent = Extent::of(course, &query.0).ok_or(Error::NotFound)?;
    let paper = views::Paper::new(&cx, course, extent).ok_or(Error::NotFound)?;
    let head = Head {
        title: t!(cx.words, "paper-title", what = paper.title()),
        section: Some(Section::Courses),
        ..Head::default()
    };
    Ok(page(&cx, &head, paper.view(clock.now())))
}
