//! A course, a module or a page on paper: everything that is to be read, exercises to be filled in by hand, and nothing of
//! anybody who learns. The same for everybody, so that a trainer can hand it out.

mod fitted;
pub mod handlers;
mod views;

use super::{Course, Module, Page};
use crate::base::form::FormData;

/// How much of a course is printed.
#[derive(Debug, Clone, Copy)]
pub enum Extent<'c> {
    /// All of it.
    Course,
    /// One module.
    Module(&'c Module),
    /// One page.
    Page(&'c Page),
}

impl<'c> Extent<'c> {
    /// What an address asks for; `None` where the course has no such module or page.
    fn of(course: &'c Course, query: &FormData) -> Option<Self> {
        if let Some(id) = query.one("page") {
            return course.page(id).map(|(_, page)| Self::Page(page));
        }
        let Some(id) = query.one("module") else { return Some(Self::Course) };
        course.modules.iter().find(|module| module.id.as_str() == id).map(Self::Module)
    }

    /// Its address, below `/{lang}`.
    pub fn path(self, course: &Course) -> String {
        let path = format!("/courses/{}/-/print", course.id);
        match self {
            Self::Course => path,
            Self::Module(module) => format!("{path}?module={}", module.id),
            Self::Page(page) => format!("{path}?page={}", page.id),
        }
    }

    /// The modules with the pages of each that are printed.
    fn modules(self, course: &'c Course) -> Vec<(&'c Module, Vec<&'c Page>)> {
        let is_printed = |module: &Module, page: &Page| match self {
            Self::Course => true,
            Self::Module(only) => module.id == only.id,
            Self::Page(only) => page.id == only.id,
        };
        let pages = |module: &'c Module| module.pages.iter().filter(|page| is_printed(module, page)).collect();
        let modules = course.modules.iter().map(|module| (module, pages(module)));
        modules.filter(|(_, pages): &(_, Vec<&Page>)| !pages.is_empty()).collect()
    }

    /// Whether a page is printed.
    fn has(self, course: &Course, id: &str) -> bool {
        self.modules(course).iter().any(|(_, pages)| pages.iter().any(|page| page.id.as_str() == id))
    }
}
