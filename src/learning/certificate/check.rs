//! Where anyone can see whether a certificate is true.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use maud::{Markup, html};
use serde::Deserialize;

use super::views::{facts, lang, learned};
use super::{Code, Issued, store};
use crate::base::db::Database;
use crate::error::Result;
use crate::t;
use crate::web::components::{self, Alert, Field, FieldError, Heading};
use crate::web::context::Context;
use crate::web::extract::Query;
use crate::web::layout::Head;
use crate::web::limits::Limits;
use crate::web::page::{moved, page, page_of, see_other};

/// The address of a certificate.
#[derive(Debug, Deserialize)]
pub struct CodeAt {
    code: String,
}

/// `GET /{lang}/certificates`: the field for a code; a code in the query leads to what is known of it.
pub async fn ask(cx: Context, query: Query) -> HttpResponse {
    let typed = query.0.one("code").unwrap_or_default();
    if let Some(code) = Code::parse(typed) {
        return see_other(&cx.href(&format!("/certificates/{code}")));
    }
    let words = &cx.words;
    let error = query.0.one("code").map(|_| t!(words, "certificate-code-wrong"));
    let title = t!(words, "certificate-check-title");
    let main = html! {
        @if let Some(message) = &error {
            (components::error_summary(words, &[FieldError { field: "code".to_owned(), message: message.clone() }]))
        }
        (components::heading(&Heading { title: &title, lead: Some(&t!(words, "certificate-check-lead")), ..Heading::default() }))
        (form(&cx, typed, error.as_deref()))
    };
    let (status, title) = match error {
        Some(_) => (StatusCode::UNPROCESSABLE_ENTITY, format!("{} – {title}", t!(words, "error-title"))),
        None => (StatusCode::OK, title),
    };
    page_of(status, &cx, &Head { title, ..Head::default() }, main)
}

/// `GET /{lang}/certificates/{code}`: whether it is valid, and then what it says.
pub async fn check(
    request: HttpRequest,
    cx: Context,
    at: Path<CodeAt>,
    database: Data<Database>,
    limits: Data<Limits>,
) -> Result<HttpResponse> {
    let Some(code) = Code::parse(&at.code) else { return Ok(unknown(&cx)) };
    if at.code != code.to_string() {
        return Ok(moved(&cx.href(&format!("/certificates/{code}"))));
    }
    limits.code(&request)?;
    let Some(issued) = database.read(move |db| store::find_by_code(db, &code)).await? else { return Ok(unknown(&cx)) };
    let (title, main) = found(&cx, &issued);
    Ok(page(&cx, &Head { title, ..Head::default() }, main))
}

/// The field for a code, as a form that only asks.
fn form(cx: &Context, typed: &str, error: Option<&str>) -> Markup {
    let words = &cx.words;
    html! {
        form.prose action=(cx.href("/certificates")) novalidate {
            (components::field(&Field {
                id: "code",
                name: "code",
                label: &t!(words, "certificate-code-label"),
                hint: Some(&t!(words, "certificate-code-hint")),
                error,
                value: typed,
                autocomplete: Some("off"),
                ..Field::default()
            }))
            div.row { button.button type="submit" { (t!(words, "certificate-check-go")) } }
        }
    }
}

/// No certificate has this code, or none any more.
fn unknown(cx: &Context) -> HttpResponse {
    let title = t!(cx.words, "certificate-unknown");
    let main = html! {
        (components::heading(&Heading { title: &title, lead: Some(&t!(cx.words, "certificate-unknown-next")), ..Heading::default() }))
        (form(cx, "", None))
    };
    page_of(StatusCode::NOT_FOUND, cx, &Head { title, ..Head::default() }, main)
}

/// What is known of a certificate: its title and the page's content. Of a revoked one that it is revoked, and no more.
fn found(cx: &Context, issued: &Issued) -> (String, Markup) {
    let (words, certificate) = (&cx.words, &issued.certificate);
    let another = components::way(&cx.href("/certificates"), &t!(words, "certificate-check-another"));
    if let Some(at) = issued.revoked_at {
        let title = t!(words, "certificate-is-revoked");
        let main = html! {
            (components::heading(&Heading { title: &title, ..Heading::default() }))
            (components::alert(words, Alert::Important, html! { p { (t!(words, "certificate-is-revoked-on", date = words.date(at))) } }))
            p { (t!(words, "certificate-code")) ": " strong.code { (issued.code) } }
            (another)
        };
        return (title, main);
    }
    let title = t!(words, "certificate-valid");
    let lang = lang(cx, certificate);
    let main = html! {
        (components::heading(&Heading { title: &title, ..Heading::default() }))
        section.checked {
            (components::saved(&t!(words, "certificate-valid-text", site = &cx.site.name)))
            p.certificate-course lang=[lang] { (certificate.title) }
            @match &certificate.name {
                Some(name) => { p { (t!(words, "certificate-check-name")) ": " strong { (name) } } }
                None => { p { (t!(words, "certificate-check-no-name")) } }
            }
            (facts(cx, certificate))
            p { (t!(words, "certificate-code")) ": " strong.code { (issued.code) } }
            (learned(words, certificate, lang))
            p.not-official { (t!(words, "certificate-not-official")) }
        }
        (another)
    };
    (title, main)
}
