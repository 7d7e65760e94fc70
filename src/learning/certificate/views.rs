//! The certificate on its page, the form for it, and what is still to be done.

use maud::{Markup, html};

use super::{Certificate, Issued, NAME_LIMIT, Problem, Wish};
use crate::base::i18n::Words;
use crate::base::language::Language;
use crate::courses::Course;
use crate::courses::views::{Progress, certificate_path, course_path, duration, progress_of, short_revision, why_path};
use crate::t;
use crate::web::components::{self, Field, FieldError, Heading, drawing, qr};
use crate::web::context::Context;

/// What is said beside the certificate.
#[derive(Debug, Clone, Copy)]
pub(super) struct Telling<'a> {
    /// What the form is filled with, and whose name stands on the certificate.
    pub(super) wish: &'a Wish,
    /// Why the form was not accepted.
    pub(super) problem: Option<Problem>,
    /// Whether it was just made.
    pub(super) is_made: bool,
    /// Whether it was just revoked.
    pub(super) is_revoked: bool,
}

impl Telling<'_> {
    /// What stands first in the title.
    pub(super) fn first(&self, words: &Words) -> Option<String> {
        let key = match self {
            Self { problem: Some(_), .. } => "error-title",
            Self { is_made: true, .. } => "certificate-made",
            Self { is_revoked: true, .. } => "certificate-revoked",
            _ => return None,
        };
        Some(words.text(key))
    }
}

/// The certificate, and what can be done with it.
pub(super) fn made(cx: &Context, issued: &Issued, told: &Telling<'_>) -> Markup {
    let (words, certificate) = (&cx.words, &issued.certificate);
    let name =
        if told.problem.is_none() { told.wish.name.as_str() } else { certificate.name.as_deref().unwrap_or_default() };
    html! {
        (above(cx, certificate, told))
        @if told.is_made { (components::success(&t!(words, "certificate-made"), &t!(words, "certificate-made-next"), None)) }
        (sheet(cx, issued, name))
        p.row.print-button hidden { button.button type="button" { (t!(words, "certificate-print")) } }
        p.prose.hint { (t!(words, "certificate-print-hint")) }
        section aria-labelledby="name-title" {
            h2 #name-title { (t!(words, "certificate-name-title")) }
            (form(cx, certificate, told, "certificate-show"))
        }
        (components::way(&cx.href(&format!("{}/revoke", certificate_path(&certificate.course))), &t!(words, "certificate-revoke")))
    }
}

/// The form for a certificate that was earned.
pub(super) fn offer(cx: &Context, certificate: &Certificate, told: &Telling<'_>) -> Markup {
    let words = &cx.words;
    let lead = t!(words, "certificate-earned", course = &certificate.title);
    html! {
        (above(cx, certificate, told))
        @if told.is_revoked {
            (components::success(&t!(words, "certificate-revoked"), &t!(words, "certificate-revoked-next"), None))
        }
        (components::heading(&Heading { title: &t!(words, "certificate-title"), lead: Some(&lead), ..Heading::default() }))
        (form(cx, certificate, told, "certificate-make"))
    }
}

/// What is still to be done for a certificate.
pub(super) fn not_yet(cx: &Context, course: &Course, progress: &Progress) -> Markup {
    let words = &cx.words;
    let title = course.text(cx.language).map(|text| text.text.title.clone()).unwrap_or_default();
    let lead = t!(words, "certificate-not-yet", course = &title);
    html! {
        (components::breadcrumb(words, &[(cx.href("/courses"), t!(words, "site-courses")), (cx.href(&course_path(course)), title.clone())]))
        (components::heading(&Heading { title: &t!(words, "certificate-title"), lead: Some(&lead), ..Heading::default() }))
        @if progress.is_begun { (progress_of(words, &title, progress)) }
        div.row {
            a.button href=(cx.href(&why_path(course))) { (t!(words, "certificate-why")) }
            a.button.quiet href=(cx.href(&course_path(course))) { (t!(words, "certificate-to-course")) }
        }
    }
}

/// The way back to the course, and what is wrong with the form.
fn above(cx: &Context, certificate: &Certificate, told: &Telling<'_>) -> Markup {
    let words = &cx.words;
    let course = (cx.href(&format!("/courses/{}", certificate.course)), certificate.title.clone());
    html! {
        (components::breadcrumb(words, &[(cx.href("/courses"), t!(words, "site-courses")), course]))
        @if let Some(problem) = told.problem {
            (components::error_summary(words, &[FieldError { field: "name".to_owned(), message: message(words, problem) }]))
        }
    }
}

/// The one field, and whether it is to be stored.
fn form(cx: &Context, certificate: &Certificate, told: &Telling<'_>, button: &str) -> Markup {
    let words = &cx.words;
    let error = told.problem.map(|problem| message(words, problem));
    let keep = html! {
        input type="checkbox" id="keep" name="keep" value="true" checked[told.wish.is_kept] aria-describedby="keep-hint";
    };
    html! {
        form.certificate-form method="post" action=(cx.href(&certificate_path(&certificate.course))) novalidate {
            (components::field(&Field {
                id: "name",
                name: "name",
                label: &t!(words, "certificate-name"),
                hint: Some(&t!(words, "certificate-name-hint")),
                error: error.as_deref(),
                value: &told.wish.name,
                autocomplete: Some("name"),
                ..Field::default()
            }))
            (components::option("keep", keep, html! { (t!(words, "certificate-keep")) }, None))
            p.hint #keep-hint { (t!(words, "certificate-keep-hint")) }
            div.row { button.button type="submit" { (words.text(button)) } }
        }
    }
}

fn message(words: &Words, problem: Problem) -> String {
    match problem {
        Problem::TooLong => t!(words, "certificate-name-too-long", limit = NAME_LIMIT),
        Problem::NoName => t!(words, "certificate-name-missing"),
    }
}

/// The certificate itself: what is printed, on one sheet.
fn sheet(cx: &Context, issued: &Issued, name: &str) -> Markup {
    let (words, certificate) = (&cx.words, &issued.certificate);
    let address = address(cx, issued);
    let lang = lang(cx, certificate);
    html! {
        article.certificate aria-labelledby="certificate-title" {
            div.certificate-head {
                div {
                    p.certificate-site { (drawing(cx, "logo", None)) (cx.site.name) }
                    h1 #certificate-title { (t!(words, "certificate-title")) }
                }
                (drawing(cx, "done", None))
            }
            @if name.is_empty() {
                p.certificate-unnamed { (t!(words, "certificate-holder")) }
            } @else {
                p.certificate-holder { (name) }
                p { (t!(words, "certificate-has-finished")) }
            }
            p.certificate-course lang=[lang] { (certificate.title) }
            (learned(words, certificate, lang))
            (facts(cx, certificate))
            div.certificate-check {
                @if let Some(code) = qr(&address, &t!(words, "certificate-qr", address = &address)) { (code) }
                div {
                    h2 { (t!(words, "certificate-check-title")) }
                    p { (t!(words, "certificate-check-how")) " " a href=(cx.href(&check_path(issued))) { (address) } }
                    p { (t!(words, "certificate-code")) ": " strong.code { (issued.code) } }
                    p.not-official { (t!(words, "certificate-not-official")) }
                }
            }
        }
    }
}

/// What one can do after the course, as it was then.
pub(super) fn learned(words: &Words, certificate: &Certificate, lang: Option<&str>) -> Markup {
    html! {
        @if !certificate.learned.is_empty() {
            h2 { (t!(words, "course-learn")) }
            ul lang=[lang] { @for aim in &certificate.learned { li { (aim) } } }
        }
    }
}

/// How long, when, in which language, which revision.
pub(super) fn facts(cx: &Context, certificate: &Certificate) -> Markup {
    let words = &cx.words;
    let language = cx.locales.find(&certificate.language);
    let language = language
        .map_or_else(|| certificate.language.clone(), |language| cx.locales.words(language).text("language-name"));
    let facts = [
        ("certificate-extent", duration(words, certificate.minutes)),
        ("certificate-finished", words.date(certificate.finished_at)),
        ("certificate-issued", words.date(certificate.issued_at)),
        ("certificate-language", language),
        ("certificate-revision", short_revision(&certificate.revision).to_owned()),
    ];
    html! { dl.certificate-facts { @for (key, said) in facts { div { dt { (words.text(key)) } dd { (said) } } } } }
}

/// The language of title and aims, where it is not the page's.
pub(super) fn lang(cx: &Context, certificate: &Certificate) -> Option<&'static str> {
    Language::new(&certificate.language)?.lang_within(cx.language)
}

/// The path below the language where anyone can check a certificate.
fn check_path(issued: &Issued) -> String {
    format!("/certificates/{}", issued.code)
}

/// The whole address of it, as it is printed.
fn address(cx: &Context, issued: &Issued) -> String {
    format!("{}{}", cx.site.public_url, cx.href(&check_path(issued)))
}
