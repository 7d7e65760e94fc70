//! The document: what it is, its contents, its pages, the words that they explain.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use maud::{Markup, PreEscaped, html};

use super::Extent;
use super::fitted::Fit;
use crate::base::ids::Slug;
use crate::base::language::Language;
use crate::courses::glossary::Term;
use crate::courses::views::{course_path, other_language, page_path, short_revision};
use crate::courses::{Block, Course, Localised, Module, Page, PageText, media, term_anchor};
use crate::exercises::paper;
use crate::t;
use crate::web::components::{self, Heading};
use crate::web::context::Context;

/// What is printed.
pub(super) struct Paper<'a> {
    cx: &'a Context,
    course: &'a Course,
    extent: Extent<'a>,
    course_title: &'a str,
    /// Title, language where it is not the page's, and summary of what is printed.
    text: (&'a str, Option<&'static str>, &'a str),
}

impl<'a> Paper<'a> {
    /// `None` where it has no text in any language.
    pub(super) fn new(cx: &'a Context, course: &'a Course, extent: Extent<'a>) -> Option<Self> {
        let of_course = course.text(cx.language)?;
        let text = match extent {
            Extent::Course => {
                (of_course.text.title.as_str(), of_course.lang_on(cx.language), of_course.text.summary.as_str())
            }
            Extent::Module(module) => {
                let text = course.module_text(module, cx.language)?;
                (text.text.title.as_str(), text.lang_on(cx.language), text.text.summary.as_str())
            }
            Extent::Page(page) => {
                let text = course.page_text(page, cx.language)?;
                (text.text.title.as_str(), text.lang_on(cx.language), "")
            }
        };
        Some(Self { cx, course, extent, course_title: &of_course.text.title, text })
    }

    /// What it is called.
    pub(super) fn title(&self) -> &str {
        self.text.0
    }

    /// The whole document.
    pub(super) fn view(&self, now: NaiveDateTime) -> Markup {
        let words = &self.cx.words;
        let (title, lang, summary) = self.text;
        let modules = self.extent.modules(self.course);
        let count: usize = modules.iter().map(|(_, pages)| pages.len()).sum();
        html! {
            (components::breadcrumb(words, &self.trail()))
            div.paper {
                (components::heading(&Heading { title, lang, lead: Some(summary).filter(|lead| !lead.is_empty()), ..Heading::default() }))
                div.on-screen {
                    p { (t!(words, "paper-what")) }
                    p.row.print-button hidden { button.button type="button" { (t!(words, "paper-print")) } }
                }
                (self.facts(now))
                @if count > 1 { (self.contents(&modules)) }
                @for (number, (module, pages)) in (1..).zip(&modules) { (self.module(number, module, pages)) }
                (self.terms(&modules))
            }
        }
    }

    fn trail(&self) -> Vec<(String, String)> {
        let (cx, course) = (self.cx, self.course);
        let above = [
            (cx.href("/courses"), t!(cx.words, "site-courses")),
            (cx.href(&course_path(course)), self.course_title.to_owned()),
        ];
        let own = match self.extent {
            Extent::Page(page) => Some((cx.href(&page_path(course, &page.id)), self.title().to_owned())),
            Extent::Course | Extent::Module(_) => None,
        };
        above.into_iter().chain(own).collect()
    }

    /// Which course this is, as it was when, and where it is on the net.
    fn facts(&self, now: NaiveDateTime) -> Markup {
        let (cx, words) = (self.cx, &self.cx.words);
        let address = match self.extent {
            Extent::Page(page) => page_path(self.course, &page.id),
            Extent::Course | Extent::Module(_) => course_path(self.course),
        };
        html! {
            dl.paper-facts {
                @if !matches!(self.extent, Extent::Course) {
                    div { dt { (t!(words, "paper-course")) } dd { (self.course_title) } }
                }
                div { dt { (t!(words, "paper-address")) } dd { (self.link(&cx.href(&address))) } }
                div { dt { (t!(words, "paper-revision")) } dd { (short_revision(&self.course.revision)) } }
                div { dt { (t!(words, "paper-date")) } dd { (words.date(now)) } }
                @if let Some(licence) = &self.course.settings.licence {
                    div { dt { (t!(words, "course-licence")) } dd { (licence) } }
                }
            }
        }
    }

    /// An address of the site as a link whose words are the whole address.
    fn link(&self, href: &str) -> Markup {
        let address = format!("{}{href}", self.cx.site.public_url);
        html! { a.spelt href=(address) { (address) } }
    }

    fn contents(&self, modules: &[(&Module, Vec<&Page>)]) -> Markup {
        let (cx, course) = (self.cx, self.course);
        let page = |page: &Page| {
            let text = course.page_text(page, cx.language)?;
            Some(
                html! { li lang=[text.lang_on(cx.language)] { a href={ "#" (page_anchor(&page.id)) } { (text.text.title) } } },
            )
        };
        html! {
            nav.paper-contents aria-labelledby="paper-contents" {
                h2 id="paper-contents" { (t!(cx.words, "paper-contents")) }
                ol {
                    @for (module, pages) in modules {
                        @if let Some(text) = course.module_text(module, cx.language).filter(|_| modules.len() > 1) {
                            li {
                                a href={ "#" (module_anchor(&module.id)) } lang=[text.lang_on(cx.language)] { (text.text.title) }
                                ol { @for item in pages.iter().filter_map(|of| page(of)) { (item) } }
                            }
                        } @else {
                            @for item in pages.iter().filter_map(|of| page(of)) { (item) }
                        }
                    }
                }
            }
        }
    }

    fn module(&self, number: usize, module: &Module, pages: &[&Page]) -> Markup {
        let (cx, course) = (self.cx, self.course);
        let Some(text) = course.module_text(module, cx.language) else { return html! {} };
        let lang = text.lang_on(cx.language);
        let anchor = module_anchor(&module.id);
        let introduction = |deeper| self.fit(&anchor, deeper, &text.text.html);
        let pages = |level| html! { @for page in pages { (self.page(page, level)) } };
        match self.extent {
            Extent::Course => html! {
                section.paper-module {
                    h2 id=(anchor) {
                        span.number { (t!(cx.words, "course-module", number = number)) " " }
                        span lang=[lang] { (text.text.title) }
                    }
                    div.prose lang=[lang] { (introduction(1)) }
                    (pages(3))
                }
            },
            Extent::Module(_) => html! {
                div.prose lang=[lang] { (introduction(0)) }
                (pages(2))
            },
            Extent::Page(_) => pages(1),
        }
    }

    /// A page; its heading has this level, and is there already where it is the document's own.
    fn page(&self, page: &Page, level: u8) -> Markup {
        let cx = self.cx;
        let Some(text) = self.course.page_text(page, cx.language) else { return html! {} };
        let (anchor, lang) = (page_anchor(&page.id), text.lang_on(cx.language));
        html! {
            section.paper-page id=(anchor) {
                @match level {
                    2 => h2 lang=[lang] { (text.text.title) },
                    3 => h3 lang=[lang] { (text.text.title) },
                    _ => {}
                }
                (other_language(cx, text.language))
                div.prose lang=[lang] { (self.fit(&anchor, level - 1, &self.body(page, &text).into_string())) }
            }
        }
    }

    /// What stands on a page, as if it were alone.
    fn body(&self, page: &Page, text: &Localised<'_, PageText>) -> Markup {
        let (words, course) = (&self.cx.words, self.course);
        let numbers: BTreeMap<&str, usize> = text.text.items().map(Slug::as_str).zip(1..).collect();
        let number = |id: &Slug| (numbers.get(id.as_str()).copied().unwrap_or(1), numbers.len());
        let address = |anchor: &str| self.link(&format!("{}#{anchor}", self.cx.href(&page_path(course, &page.id))));
        html! {
            @for block in &text.text.blocks {
                @match block {
                    Block::Html(html) | Block::Figure(html) => { (PreEscaped(html)) }
                    Block::Exercise(place) => {
                        @if let Some(exercise) = text.text.exercises.get(*place) {
                            (paper::exercise(words, exercise, number(&exercise.id), &|picture| {
                                text.text.pictures.get(picture).cloned().map(PreEscaped)
                            }))
                        }
                    }
                    Block::Practice(id) => {
                        @if let Some(practice) = course.practice(id.as_str(), self.cx.language) {
                            div lang=[practice.lang_on(text.language)] {
                                (paper::practice(words, practice.text, number(id), &address(&format!("practice-{id}"))))
                            }
                        }
                    }
                    Block::Player(place) => {
                        @if let Some(player) = text.text.players.get(*place) {
                            (media::views::on_paper(self.cx, player, &address(&player.id)))
                        }
                    }
                    Block::Term(_) => {}
                    Block::Broken => { p.notice { (t!(words, "fault-part")) } }
                }
            }
        }
    }

    /// The words that were met, each once.
    fn terms(&self, modules: &[(&Module, Vec<&Page>)]) -> Markup {
        let cx = self.cx;
        let mut met: Vec<(&Term, Language)> = Vec::new();
        for text in
            modules.iter().flat_map(|(_, pages)| pages).filter_map(|page| self.course.page_text(page, cx.language))
        {
            for block in &text.text.blocks {
                let Block::Term(term) = block else { continue };
                if met.iter().all(|(known, _)| known.id != term.id) {
                    met.push((term, text.language));
                }
            }
        }
        html! {
            @if !met.is_empty() {
                section.paper-words aria-labelledby="paper-words" {
                    h2 id="paper-words" { (t!(cx.words, "glossary-title")) }
                    dl.glossary {
                        @for (term, language) in met {
                            @let (anchor, lang) = (term_anchor(term), language.lang_within(cx.language));
                            dt id=(anchor) lang=[lang] { (term.word) }
                            dd lang=[lang] { (self.fit(&anchor, 0, &term.html)) }
                        }
                    }
                }
            }
        }
    }

    /// HTML of a part of the course in its place in the document.
    fn fit(&self, prefix: &str, deeper: u8, html: &str) -> Markup {
        PreEscaped(Fit { prefix, deeper, address: &|to| self.address(to) }.fit(html))
    }

    /// Where an address of the site is: in this document, or on the net.
    fn address(&self, to: &str) -> String {
        let pages = format!("{}/", course_path(self.course));
        let named = to.split_once(&pages).map(|(_, page)| page.split_once('#').unwrap_or((page, "")));
        match named {
            Some((id, anchor)) if self.extent.has(self.course, id) => {
                let page = page_anchor_of(id);
                if anchor.is_empty() { format!("#{page}") } else { format!("#{page}_{anchor}") }
            }
            _ if to.starts_with("/media/") => to.to_owned(),
            _ => format!("{}{to}", self.cx.site.public_url),
        }
    }
}

/// Anchors of the document: no page, module or term has the same one.
fn page_anchor(id: &Slug) -> String {
    page_anchor_of(id.as_str())
}

fn page_anchor_of(id: &str) -> String {
    format!("p-{id}")
}

fn module_anchor(id: &Slug) -> String {
    format!("m-{id}")
}
