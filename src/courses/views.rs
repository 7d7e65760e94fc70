//! The pages that show courses: cards, the list, the overview.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use maud::{Markup, PreEscaped, html};

use super::glossary::Term;
use super::paper::Extent;
use super::{Course, Module, Page, term_anchor};
use crate::base::collation::comparer;
use crate::base::i18n::Words;
use crate::base::ids::Slug;
use crate::base::language::Language;
use crate::t;
use crate::web::components::{self, CourseCard, Heading, PageItem, State};
use crate::web::context::Context;

/// How much of something is done, and how much there is.
pub type Share = (usize, usize);

/// How far somebody is in a course, as these pages show it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Progress {
    /// Whether anything was done, also before the course was begun again.
    pub is_begun: bool,
    /// What the course asks for: the bar.
    pub met: Share,
    /// The bar in whole per cent; 100 only when all is met.
    pub percent: usize,
    /// Pages done.
    pub pages: Share,
    /// Exercises that count.
    pub exercises: Share,
    /// Each module: what is met of what the course asks for in it, and its pages.
    pub modules: BTreeMap<Slug, (Share, Share)>,
    /// Whether the course is finished.
    pub is_finished: bool,
    /// When it was finished, in UTC, also where it was begun again since.
    pub finished_at: Option<NaiveDateTime>,
    /// Pages, and exercises on older pages, that came after the finish and are not done.
    pub new: (usize, usize),
    /// The state of each page.
    pub states: BTreeMap<Slug, State>,
    /// The page to go on with.
    pub resume: Option<Slug>,
}

impl Progress {
    /// The state of a page.
    pub fn state(&self, page: &Slug) -> State {
        self.states.get(page).copied().unwrap_or(State::NotStarted)
    }

    /// What is met of what the course asks for in a module, and the module's pages.
    fn of_module(&self, module: &Module) -> (Share, Share) {
        self.modules.get(&module.id).copied().unwrap_or_default()
    }

    /// Whether all that the course asks for in a module is met.
    pub fn is_done(&self, module: &Module) -> bool {
        let ((met, all), _) = self.of_module(module);
        all > 0 && met == all
    }
}

/// The address of a course, below `/{lang}`.
pub fn course_path(course: &Course) -> String {
    format!("/courses/{}", course.id)
}

/// The address of a page, below `/{lang}`.
pub fn page_path(course: &Course, page: &Slug) -> String {
    format!("/courses/{}/{page}", course.id)
}

/// A length of time in words, rounded as people say it: minutes under an hour, then half hours.
pub fn duration(words: &Words, minutes: usize) -> String {
    match minutes {
        0..=10 => t!(words, "course-minutes", minutes = minutes.max(1)),
        11..=54 => t!(words, "course-minutes", minutes = minutes.div_ceil(5) * 5),
        _ => {
            let halves = (minutes + 15) / 30;
            let key = if halves.is_multiple_of(2) { "course-hours" } else { "course-half-hours" };
            t!(words, key, hours = halves / 2)
        }
    }
}

/// The cards of courses; `level` is that of each one's heading.
pub fn cards(cx: &Context, courses: &[(&Course, Option<&Progress>)], level: u8) -> Markup {
    html! { ul.cards { @for (course, progress) in courses { (card(cx, course, *progress, level)) } } }
}

fn card(cx: &Context, course: &Course, progress: Option<&Progress>, level: u8) -> Markup {
    let Some(text) = course.text(cx.language) else { return html! {} };
    components::course_card(&CourseCard {
        href: &cx.href(&course_path(course)),
        title: &text.text.title,
        lang: text.lang_on(cx.language),
        summary: &text.text.summary,
        cover: course.cover.as_ref(),
        progress: progress.map(|progress| progress_of(&cx.words, &text.text.title, progress)),
        facts: &[t!(cx.words, course.settings.level.key()), duration(&cx.words, course.minutes())],
        level,
    })
}

/// A course's progress in words and as a bar.
pub fn progress_of(words: &Words, title: &str, progress: &Progress) -> Markup {
    let text = match progress.finished_at {
        Some(at) if progress.is_finished => t!(words, "progress-course-done-on", date = words.date(at)),
        None if progress.is_finished => t!(words, "progress-course-done"),
        _ => pages_done(words, progress.pages),
    };
    components::progress(words, title, &text, progress.met)
}

/// A module's progress in words and as a bar.
pub fn module_progress(words: &Words, title: &str, module: &Module, progress: &Progress) -> Markup {
    let (met, _) = progress.of_module(module);
    components::progress(words, title, &module_state(words, module, progress), met)
}

/// How far a module is, in words.
pub fn module_state(words: &Words, module: &Module, progress: &Progress) -> String {
    let (_, pages) = progress.of_module(module);
    if progress.is_done(module) { t!(words, "progress-module-done") } else { pages_done(words, pages) }
}

fn pages_done(words: &Words, (done, all): Share) -> String {
    t!(words, "progress-pages", done = done, all = all)
}

/// The address of the page that says why a course is as far as it is, below `/{lang}`.
pub fn why_path(course: &Course) -> String {
    format!("{}/-/why", course_path(course))
}

/// So much of a revision as people compare, on a certificate and on paper.
pub fn short_revision(revision: &str) -> &str {
    revision.get(..10).unwrap_or(revision)
}

/// The address of the certificate of a course, by the course's id, below `/{lang}`.
pub fn certificate_path(course: &str) -> String {
    format!("/courses/{course}/-/certificate")
}

/// What the bar leaves open, in words, with the way to all of it; what came after the finish is told apart from it.
pub fn progress_told(cx: &Context, course: &Course, progress: &Progress) -> Markup {
    let words = &cx.words;
    let (answered, asked) = progress.exercises;
    html! {
        @if asked > 0 && !progress.is_finished { p { (t!(words, "course-left", done = answered, all = asked)) } }
        @if let Some(told) = new_since(words, progress) { p.notice { (told) } }
        @if progress.is_finished || progress.finished_at.is_some() {
            (components::way(&cx.href(&certificate_path(course.id.as_str())), &t!(words, "certificate-link")))
        }
        p.way { a href=(cx.href(&why_path(course))) { (why_words(words, progress)) } }
    }
}

/// What came into a course after the learner had finished it, in words.
pub fn new_since(words: &Words, progress: &Progress) -> Option<String> {
    let (pages, exercises) = progress.new;
    let of = |key, count: usize| (count > 0).then(|| t!(words, key, count = count));
    let what: Vec<String> = [of("new-pages", pages), of("new-exercises", exercises)].into_iter().flatten().collect();
    (!what.is_empty()).then(|| t!(words, "new-since", what = what.join(&t!(words, "new-and"))))
}

fn why_words(words: &Words, progress: &Progress) -> String {
    if progress.is_finished { t!(words, "why-link-done") } else { t!(words, "why-link", percent = progress.percent) }
}

/// The list of open courses.
pub fn list(cx: &Context, courses: &[(&Course, Option<&Progress>)]) -> Markup {
    let words = &cx.words;
    let lead = t!(words, if courses.is_empty() { "courses-empty" } else { "courses-lead" });
    html! {
        (components::heading(&Heading { title: &t!(words, "courses-title"), lead: Some(&lead), ..Heading::default() }))
        @if courses.is_empty() { p { (t!(words, "courses-empty-next")) } } @else { (cards(cx, courses, 2)) }
    }
}

/// A course's own page: what it is, what one learns, its modules and pages.
///
/// `wish` says until when a coach wishes that it is done.
pub fn overview(
    cx: &Context,
    course: &Course,
    progress: &Progress,
    notice: Option<Markup>,
    wish: Option<&str>,
) -> Markup {
    let words = &cx.words;
    let Some(text) = course.text(cx.language) else { return html! {} };
    let lang = text.lang_on(cx.language);
    let title = &text.text.title;
    let begun = progress.is_begun.then_some(progress);
    let go_on = progress.resume.as_ref().or_else(|| course.pages().next().map(|page| &page.id));
    let go_on_words = match begun {
        None => t!(words, "course-start"),
        Some(progress) if progress.resume.is_none() => t!(words, "course-again"),
        Some(_) => t!(words, "course-continue"),
    };
    let variant = variant(cx, |language| course.speaks(language));
    html! {
        (components::breadcrumb(words, &[(cx.href("/courses"), t!(words, "site-courses"))]))
        @if let Some(notice) = notice { (notice) }
        div.course-head {
            div {
                (components::heading(&Heading { title, lang, variant: borrowed(&variant), lead: Some(&text.text.summary) }))
                (other_language(cx, text.language))
                ul.facts {
                    li { (t!(words, course.settings.level.key())) }
                    li { (duration(words, course.minutes())) }
                    li { (t!(words, "course-pages", count = course.pages().count())) }
                    li { (t!(words, "course-exercises", count = course.exercise_count())) }
                }
                @if let Some(progress) = begun {
                    (progress_of(words, title, progress))
                    (progress_told(cx, course, progress))
                }
                @if let Some(wish) = wish.filter(|_| !progress.is_finished) { p.notice { (wish) } }
                @if let Some(page) = go_on { p.row { a.button href=(cx.href(&page_path(course, page))) { (go_on_words) } } }
            }
            @if let Some(cover) = &course.cover { div.cover { (PreEscaped(cover.html(None))) } }
        }
        div.prose lang=[lang] { (PreEscaped(&text.text.html)) }
        @if !text.text.learn.is_empty() {
            section.learn aria-labelledby="learn" {
                h2 id="learn" { (t!(words, "course-learn")) }
                ul lang=[lang] { @for aim in &text.text.learn { li { (aim) } } }
            }
        }
        h2 { (t!(words, "course-contents")) }
        ol.outline {
            @for (i, module) in course.modules.iter().enumerate() { (module_of(cx, course, module, i + 1, begun)) }
        }
        div.row {
            @if course.glossary(cx.language).is_some() {
                a.button.quiet href=(cx.href(&glossary_path(course))) { (t!(words, "glossary-link")) }
            }
            a.button.quiet href=(cx.href(&Extent::Course.path(course))) { (t!(words, "paper-course-link")) }
        }
        (about(cx, course))
    }
}

/// The path of a course's glossary below the language.
pub fn glossary_path(course: &Course) -> String {
    format!("{}/-/glossary", course_path(course))
}

/// The words that a course explains, in the order of the alphabet; `None` where it explains none.
pub fn glossary(cx: &Context, course: &Course) -> Option<Markup> {
    let words = &cx.words;
    let glossary = course.glossary(cx.language)?;
    let course_title = course.text(cx.language).map(|text| text.text.title.clone()).unwrap_or_default();
    let mut terms: Vec<&Term> = glossary.text.terms().iter().collect();
    let compare = comparer(glossary.language);
    terms.sort_by(|a, b| compare(&a.word, &b.word));
    let trail = [(cx.href("/courses"), t!(words, "site-courses")), (cx.href(&course_path(course)), course_title)];
    Some(html! {
        (components::breadcrumb(words, &trail))
        (components::heading(&Heading {
            title: &t!(words, "glossary-title"),
            lead: Some(&t!(words, "glossary-lead")),
            ..Heading::default()
        }))
        (other_language(cx, glossary.language))
        dl.glossary lang=[glossary.lang_on(cx.language)] {
            @for term in terms {
                dt id=(term_anchor(term)) { (term.word) }
                dd { (PreEscaped(&term.html)) }
            }
        }
    })
}

fn module_of(cx: &Context, course: &Course, module: &Module, number: usize, progress: Option<&Progress>) -> Markup {
    let words = &cx.words;
    let Some(text) = course.module_text(module, cx.language) else { return html! {} };
    let bar = progress.map(|progress| module_progress(words, &text.text.title, module, progress));
    let items = PageItems::new(cx, course, module, progress, None);
    components::outline(
        words,
        &components::OutlineModule {
            id: module.id.as_str(),
            number: &t!(words, "course-module", number = number),
            title: &text.text.title,
            summary: &text.text.summary,
            lang: text.lang_on(cx.language),
            progress: bar.as_ref(),
            pages: &items.borrowed(),
            print: Some((
                &cx.href(&Extent::Module(module).path(course)),
                &t!(words, "paper-module-link", number = number),
            )),
        },
    )
}

/// The pages of a module as a list shows them.
pub struct PageItems<'a>(Vec<(String, PageItem<'a>)>);

impl<'a> PageItems<'a> {
    /// The pages with their states; `current` is the one that is open.
    pub fn new(
        cx: &Context,
        course: &'a Course,
        module: &'a Module,
        progress: Option<&Progress>,
        current: Option<&Slug>,
    ) -> Self {
        let item = |page: &'a Page| {
            let text = course.page_text(page, cx.language)?;
            let item = PageItem {
                href: "",
                title: &text.text.title,
                lang: text.lang_on(cx.language),
                state: progress.map(|progress| progress.state(&page.id)),
                current: current == Some(&page.id),
            };
            Some((cx.href(&page_path(course, &page.id)), item))
        };
        Self(module.pages.iter().filter_map(item).collect())
    }

    /// The same, as the components take them.
    pub fn borrowed(&self) -> Vec<PageItem<'_>> {
        self.0.iter().map(|(href, item)| PageItem { href, ..item.clone() }).collect()
    }
}

/// Address and words of this page's plain-language form, or from there of the ordinary one, where it exists.
pub fn variant(cx: &Context, exists: impl Fn(Language) -> bool) -> Option<(String, String)> {
    let (language, key) = if cx.language.is_simple() {
        (cx.language.base(), "site-read-standard")
    } else {
        (cx.locales.find(&format!("{}-simple", cx.language))?, "site-read-simple")
    };
    exists(language).then(|| (cx.href_in(language, &cx.path), t!(cx.words, key)))
}

/// A pair of texts as components take it.
pub fn borrowed(pair: &Option<(String, String)>) -> Option<(&str, &str)> {
    pair.as_ref().map(|(first, second)| (first.as_str(), second.as_str()))
}

/// Says that a text is in another language than the page, where that is so.
pub fn other_language(cx: &Context, language: Language) -> Markup {
    html! {
        @if language.base() != cx.language.base() {
            p.hint { (t!(cx.words, "site-in-other-language", language = cx.locales.words(language).text("language-name"))) }
        }
    }
}

fn about(cx: &Context, course: &Course) -> Markup {
    let words = &cx.words;
    let languages = cx.locales.languages().iter().filter(|language| course.speaks(**language));
    let names: Vec<String> = languages.map(|language| cx.locales.words(*language).text("language-name")).collect();
    html! {
        section.about aria-labelledby="about" {
            h2 id="about" { (t!(words, "course-facts")) }
            dl {
                dt { (t!(words, "course-languages")) } dd { (names.join(", ")) }
                @if !course.settings.authors.is_empty() {
                    dt { (t!(words, "course-authors")) } dd { (course.settings.authors.join(", ")) }
                }
                @if let Some(licence) = &course.settings.licence { dt { (t!(words, "course-licence")) } dd { (licence) } }
            }
        }
    }
}
