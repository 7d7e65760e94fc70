//! What is said on arriving from a page that was just marked as done: that page, its module or the whole course is done.

use maud::Markup;

use crate::courses::views::{Progress, certificate_path, duration};
use crate::courses::{Course, Module, Page};
use crate::t;
use crate::web::components::{self, State, drawing};
use crate::web::context::Context;

/// What was just done, as the largest whole that it completes.
#[derive(Debug, Clone, Copy)]
pub struct Completed<'a> {
    course: &'a Course,
    module: &'a Module,
    page: &'a Page,
    progress: &'a Progress,
}

impl<'a> Completed<'a> {
    /// What the page that an address names completes; `None` where it is not done.
    pub fn from(course: &'a Course, id: &str, progress: &'a Progress) -> Option<Self> {
        let (module, page) = course.page(id)?;
        (progress.state(&page.id) == State::Done).then_some(Self { course, module, page, progress })
    }

    /// Whether it completes the course.
    pub fn is_course(self) -> bool {
        self.progress.is_finished && self.progress.resume.is_none()
    }

    /// Whether it completes its module.
    pub fn is_module(self) -> bool {
        self.progress.is_done(self.module)
    }

    /// What was done, in words: it stands first in the title.
    pub fn title(self, cx: &Context) -> String {
        let (course, words) = (self.course, &cx.words);
        if self.is_course() {
            return t!(words, "progress-course-done");
        }
        if self.is_module() {
            let title = course.module_text(self.module, cx.language).map(|text| text.text.title.clone());
            return t!(words, "arrival-module", title = title.unwrap_or_default());
        }
        let title = course.page_text(self.page, cx.language).map(|text| text.text.title.clone());
        t!(words, "page-marked-title", title = title.unwrap_or_default())
    }

    /// The same with what comes next.
    pub fn notice(self, cx: &Context) -> Markup {
        let is_whole = self.is_course() || self.is_module();
        let picture = is_whole.then(|| drawing(cx, "done", None));
        let href = cx.href(&certificate_path(self.course.id.as_str()));
        let link = t!(cx.words, "certificate-link");
        let way = self.is_course().then_some((href.as_str(), link.as_str()));
        components::success_with(&self.title(cx), &self.next(cx), picture, way)
    }

    fn next(self, cx: &Context) -> String {
        let words = &cx.words;
        if self.is_course() {
            return t!(words, "resume-finished-text");
        }
        let next = self.progress.resume.as_ref().and_then(|id| self.course.page(id.as_str()));
        match next {
            Some((module, _)) if self.is_module() && module.id != self.module.id => {
                let title = self.course.module_text(module, cx.language).map(|text| text.text.title.clone());
                let minutes = module.pages.iter().map(|page| page.minutes).sum();
                let time = duration(words, minutes);
                t!(words, "arrival-next-module", title = title.unwrap_or_default(), time = time)
            }
            _ => {
                let (done, all) = self.progress.pages;
                t!(words, "progress-pages", done = done, all = all)
            }
        }
    }
}
