//! All notes and bookmarks of a learner, by course and page.

use std::collections::BTreeMap;

use actix_web::HttpResponse;
use actix_web::web::Data;

use super::store::load_marked;
use super::{Note, Writings, views};
use crate::base::db::Database;
use crate::courses::{Catalogue, CatalogueHandle, Course, Page};
use crate::error::Result;
use crate::people::Viewer;
use crate::t;
use crate::web::context::Context;
use crate::web::layout::{Head, Section};
use crate::web::page::page;

/// The pages of a course with notes or a bookmark, in the order of the course.
pub struct Marked<'a> {
    /// The course.
    pub course: &'a Course,
    /// Its pages and what is kept on each.
    pub pages: Vec<(&'a Page, Writings)>,
}

/// `GET /{lang}/notes`: the learner's notes and bookmarks.
pub async fn list(
    cx: Context,
    viewer: Viewer,
    database: Data<Database>,
    catalogue: Data<CatalogueHandle>,
) -> Result<HttpResponse> {
    let marked = match viewer.learner() {
        Some(learner) => database.read(move |db| load_marked(db, learner)).await?,
        None => BTreeMap::new(),
    };
    let catalogue = catalogue.now();
    let (marked, orphans) = sorted(&catalogue, marked);
    let head = Head { title: t!(cx.words, "notes-title"), section: Some(Section::Home), ..Head::default() };
    Ok(page(&cx, &head, views::list(&cx, &marked, &orphans)))
}

/// Puts what is kept to its pages, by their ids of now and of before. Second come the notes on pages that are there no more.
fn sorted(catalogue: &Catalogue, mut marked: BTreeMap<(String, String), Writings>) -> (Vec<Marked<'_>>, Vec<Note>) {
    let mut of = |course: &Course, page: &Page| {
        let ids = std::iter::once(&page.id).chain(&page.formerly);
        let found = ids.filter_map(|id| marked.remove(&(course.id.to_string(), id.to_string())));
        found.reduce(|mut all, more| {
            all.notes.extend(more.notes);
            all.is_bookmarked |= more.is_bookmarked;
            all
        })
    };
    let courses = catalogue
        .open()
        .map(|course| Marked {
            course,
            pages: course.pages().filter_map(|page| Some((page, of(course, page)?))).collect(),
        })
        .filter(|marked| !marked.pages.is_empty())
        .collect();
    (courses, marked.into_values().flat_map(|writings| writings.notes).collect())
}
