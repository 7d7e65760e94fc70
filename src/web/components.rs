//! The parts that pages are made of, each at home on the style-guide page.

use maud::{Markup, PreEscaped, html};

use crate::base::i18n::Words;
use crate::base::language::Language;
use crate::t;

use super::context::Context;

/// A fault in a form: the field it belongs to and what to do, in words (WCAG 2.2 SC 3.3.1, 3.3.3).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// The id of the field, or of the first control of a group.
    pub field: String,
    /// What is missing and what to do.
    pub message: String,
}

/// The summary before a form that was not accepted: focused, with a link to each field.
pub fn error_summary(words: &Words, errors: &[FieldError]) -> Markup {
    html! {
        div.error-summary id="error-summary" tabindex="-1" role="alert" {
            h2 { (t!(words, "error-summary-title")) }
            ul {
                @for error in errors { li { a href={ "#" (error.field) } { (error.message) } } }
            }
        }
    }
}

/// A breadcrumb: links from the front to the page's parent (WCAG 2.2 SC 2.4.8).
pub fn breadcrumb(words: &Words, links: &[(String, String)]) -> Markup {
    html! {
        nav.breadcrumb aria-label=(t!(words, "site-breadcrumb")) {
            ol { @for (href, text) in links { li { a href=(href) { (text) } } } }
        }
    }
}

/// How much is done, in words and as a bar.
pub fn progress(words: &Words, name: &str, text: &str, done: usize, all: usize) -> Markup {
    html! {
        div.progress {
            p { (text) }
            progress value=(done) max=(all.max(1)) aria-label=(t!(words, "progress-bar", name = name)) {}
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
    html! {
        svg class={ "mark " (state.class()) } width="22" height="22" viewBox="0 0 22 22" aria-hidden="true" focusable="false" { (PreEscaped(inner)) }
    }
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

/// Says that a text is in another language than the page, where that is so.
pub fn other_language(cx: &Context, language: Language) -> Markup {
    html! {
        @if language.base_code() != cx.language.base_code() {
            p.notice { (t!(cx.words, "site-in-other-language", language = cx.locales.words(language).text("language-name"))) }
        }
    }
}

/// The way to the plain-language form of this page beside its heading, and back; nothing where there is none.
pub fn plain_language_link(cx: &Context, exists: bool) -> Markup {
    let base = cx.language.base();
    html! {
        @if cx.language.is_simple() {
            p.plain-language { a href=(cx.href_in(base, &cx.path)) { (t!(cx.words, "site-read-standard")) } }
        } @else if exists && let Some(simple) = cx.locales.find(&format!("{base}-simple")) {
            p.plain-language { a href=(cx.href_in(simple, &cx.path)) { (t!(cx.words, "site-read-simple")) } }
        }
    }
}

/// The line that says that something was stored, with the mark of done.
pub fn saved(text: &str) -> Markup {
    html! { p.saved { (state_mark(State::Done)) span { (text) } } }
}

/// The person to ask, or what to do where nobody is named yet.
pub fn contact(cx: &Context) -> Markup {
    let words = &cx.words;
    let contact = &cx.site.contact;
    html! {
        section.contact aria-labelledby="contact-title" {
            h2 id="contact-title" { (t!(words, "contact-title")) }
            @if contact.is_empty() {
                p { (t!(words, "contact-none")) }
            } @else {
                dl {
                    @if !contact.name.is_empty() { dt { (t!(words, "contact-name")) } dd { (contact.name) } }
                    @if !contact.phone.is_empty() {
                        dt { (t!(words, "contact-phone")) }
                        dd { a href={ "tel:" (dialled(&contact.phone)) } { (contact.phone) } }
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

fn dialled(phone: &str) -> String {
    phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
}

/// stub
pub fn contents(_cx: &Context, title: &str, lang: Option<&str>, inner: Markup) -> Markup {
    html! { nav { h2 lang=[lang] { (title) } (inner) } }
}

/// stub
pub fn success(heading: &str, said: &str, picture: Option<Markup>) -> Markup {
    html! { div { h2 { (heading) } p { (said) } @if let Some(p) = picture { (p) } } }
}
