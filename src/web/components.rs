//! The parts that pages are made of, each at home on the style-guide page.

mod courses;
mod exercises;
mod forms;
mod qr;
mod search;

use maud::{Markup, PreEscaped, html};

use crate::base::i18n::Words;
use crate::t;

use super::context::Context;

pub use courses::{
    CourseCard, Outline, OutlineModule, PageItem, Resume, Turn, contents, course_card, outline, pages, resume, turn,
};
pub use exercises::{Tone, exercise, feedback, option, result, tone_mark};
pub use forms::{Choice, Deed, Field, FieldError, Question, error_summary, field, question, select, who_reads};
pub use qr::qr;
pub use search::{Found, find_form, found, pagination};

/// The beginning of a page: its one `h1`, the way to another form of the same text (plain language, or back) beside
/// it, and what the page is about.
#[derive(Debug, Clone, Default)]
pub struct Heading<'a> {
    /// The heading.
    pub title: &'a str,
    /// The language of title and lead, where it is not the page's.
    pub lang: Option<&'a str>,
    /// Address and text of the same page in plain language, or from there in the ordinary one.
    pub variant: Option<(&'a str, &'a str)>,
    /// One to three sentences.
    pub lead: Option<&'a str>,
}

/// The heading of a page.
pub fn heading(of: &Heading<'_>) -> Markup {
    html! {
        div .page-heading {
            h1 lang=[of.lang] { (of.title) }
            @if let Some((href, text)) = of.variant { p .variant { a href=(href) { (text) } } }
            @if let Some(lead) = of.lead { p .lead lang=[of.lang] { (lead) } }
        }
    }
}

/// A way to another page that belongs to this one, on a line of its own.
pub fn way(href: &str, text: &str) -> Markup {
    html! { p .way { a href=(href) { (text) } } }
}

/// A page that says one thing and leads to the front page.
pub fn notice_page(cx: &Context, title: &str, lead: &str) -> Markup {
    html! {
        (heading(&Heading { title, lead: Some(lead), ..Heading::default() }))
        p .row { a .button href=(cx.href("/")) { (t!(cx.words, "to-front")) } }
    }
}

/// A breadcrumb: links from the front to the page's parent (WCAG 2.2 SC 2.4.8).
pub fn breadcrumb(words: &Words, links: &[(String, String)]) -> Markup {
    html! {
        nav .breadcrumb aria-label=(t!(words, "site-breadcrumb")) {
            ol { @for (href, text) in links { li { a href=(href) { (text) } } } }
        }
    }
}

/// How much is done, in words and as a bar.
pub fn progress(words: &Words, name: &str, text: &str, (met, all): (usize, usize)) -> Markup {
    html! {
        div .progress {
            p { (text) }
            progress value=(met) max=(all.max(1)) aria-label=(t!(words, "progress-bar", name = name)) {}
        }
    }
}

/// A drawing of the site's own, with its alternative text, or as decoration where there is none.
pub fn drawing(cx: &Context, name: &str, alternative: Option<&str>) -> Markup {
    html! { @if let Some(drawing) = cx.assets.drawing(name) { (PreEscaped(drawing.html(alternative))) } }
}

/// The state of a page in a list, as a shape; the word stands beside it.
pub fn state_mark(state: State) -> Markup {
    let inner = match state {
        State::Done => r#"<circle cx="11" cy="11" r="10" class="fill"/><path d="M6 11.5l3.4 3.4L16 8" class="tick"/>"#,
        State::Started => {
            r#"<circle cx="11" cy="11" r="9" class="ring"/><path d="M11 2a9 9 0 0 1 0 18z" class="fill"/>"#
        }
        State::NotStarted => r#"<circle cx="11" cy="11" r="9" class="ring"/>"#,
    };
    mark(state.class(), inner)
}

fn mark(class: &str, inner: &str) -> Markup {
    html! { svg class={ "mark " (class) } viewBox="0 0 22 22" aria-hidden="true" { (PreEscaped(inner)) } }
}

/// The globe beside the word for languages: known to those who cannot read the word.
pub(super) fn globe() -> Markup {
    mark(
        "globe",
        r#"<g class="ring"><circle cx="11" cy="11" r="9"/><path d="M2 11h18M11 2c-7 6-7 12 0 18c7-6 7-12 0-18z"/></g>"#,
    )
}

/// How far something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// All of it.
    Done,
    /// Some of it.
    Started,
    /// None of it yet.
    NotStarted,
}

impl State {
    fn class(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Started => "started",
            Self::NotStarted => "not-started",
        }
    }

    /// The key of its word.
    pub fn key(self) -> &'static str {
        match self {
            Self::Done => "page-done",
            Self::Started => "page-started",
            Self::NotStarted => "page-not-started",
        }
    }
}

/// The kinds of notes beside a text; the Markdown of courses writes them as `> [!NOTE]` and so on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alert {
    /// Good to know.
    Note,
    /// An easier way.
    Tip,
    /// Something the next steps depend on.
    Important,
    /// Something to be careful with.
    Warning,
    /// Something that can do harm.
    Caution,
}

impl Alert {
    /// All kinds, in the order of weight.
    pub const ALL: [Self; 5] = [Self::Note, Self::Tip, Self::Important, Self::Warning, Self::Caution];

    /// Its class in the style sheet.
    pub fn class(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Tip => "tip",
            Self::Important => "important",
            Self::Warning => "warning",
            Self::Caution => "caution",
        }
    }
}

/// A note: a label that says its kind, and its content.
pub fn alert(words: &Words, kind: Alert, content: Markup) -> Markup {
    html! {
        div class=(kind.class()) {
            p .note-label { (words.text(&format!("page-alert-{}", kind.class()))) }
            (content)
        }
    }
}

/// A drawing in a text, with its caption where there is one.
pub fn figure(drawing: Markup, caption: Option<&str>) -> Markup {
    html! {
        figure .figure {
            (drawing)
            @if let Some(caption) = caption { figcaption { (caption) } }
        }
    }
}

/// A table that may be wider than the page: it scrolls by keyboard too (WCAG 2.2 SC 2.1.1), and `name` says what it is.
pub fn table(name: &str, table: Markup) -> Markup {
    html! { section .table tabindex="0" aria-label=(name) { (table) } }
}

/// A place where there is nothing yet: a picture, what is so, and the way on.
pub fn empty(picture: Markup, content: Markup) -> Markup {
    html! { div .empty { (picture) div { (content) } } }
}

/// What went well, told on arriving at the next page: where the reader begins (`#arrival`), with a picture where
/// something is finished (WCAG 2.2 SC 4.1.3).
pub fn success(title: &str, said: &str, picture: Option<Markup>) -> Markup {
    success_with(title, said, picture, None)
}

/// The same with a way to what it brings: its address and words.
pub fn success_with(title: &str, said: &str, picture: Option<Markup>, brings: Option<(&str, &str)>) -> Markup {
    html! {
        div .success #arrival tabindex="-1" role="status" {
            @if let Some(picture) = picture { (picture) }
            p .success-title { (state_mark(State::Done)) (title) }
            p { (said) }
            @if let Some((href, text)) = brings { (way(href, text)) }
        }
    }
}

/// The line that says that something was stored, with the mark of done.
pub fn saved(text: &str) -> Markup {
    html! { p .saved { (state_mark(State::Done)) span { (text) } } }
}

/// What was just done, told at its place: where the reader goes on (WCAG 2.2 SC 4.1.3).
pub fn told(id: &str, text: &str) -> Markup {
    html! { p .told id=(id) tabindex="-1" { (state_mark(State::Done)) span { (text) } } }
}

/// The person to ask, or what to do where nobody is named yet.
pub fn contact(cx: &Context) -> Markup {
    let words = &cx.words;
    let contact = &cx.site.contact;
    html! {
        section .contact aria-labelledby="contact-title" {
            h2 #contact-title { (t!(words, "contact-title")) }
            @if contact.is_empty() {
                p { (t!(words, "contact-none")) }
            } @else {
                dl {
                    @if !contact.name.is_empty() { dt { (t!(words, "contact-name")) } dd { (contact.name) } }
                    @if !contact.phone.is_empty() {
                        dt { (t!(words, "contact-phone")) }
                        dd { a href={ "tel:" (contact.dialled()) } { (contact.shown_phone()) } }
                    }
                    @if !contact.email.is_empty() {
                        dt { (t!(words, "contact-email")) }
                        dd { a href={ "mailto:" (contact.email) } { (contact.email) } }
                    }
                    @if !contact.hours.is_empty() { dt { (t!(words, "contact-hours")) } dd { (contact.hours) } }
                }
            }
        }
    }
}

/// A heading of the level that the page's outline asks for (2–4; anything else is 2).
fn heading_of(level: u8, id: Option<&str>, content: &Markup) -> Markup {
    html! {
        @match level {
            3 => h3 id=[id] { (content) },
            4 => h4 id=[id] { (content) },
            _ => h2 id=[id] { (content) },
        }
    }
}
