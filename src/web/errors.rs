//! Error pages: what happened in plain words, what to do next, search, the contact person, a request id.

use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::StatusCode;
use actix_web::http::header::{ALLOW, RETRY_AFTER};
use actix_web::middleware::Next;
use actix_web::{HttpMessage, HttpResponse};
use maud::{Markup, html};
use serde::Serialize;
use tracing_actix_web::RequestId;

use super::components::{Heading, contact, drawing, heading};
use super::context::Context;
use super::extract::context;
use super::headers::{BY_COOKIE, NOT_KEPT};
use super::layout::{self, Head};
use super::way_back::WayBack;
use crate::error::Error;
use crate::t;

/// Middleware: puts a page in the reader's language around every bare error, ours and actix's own; for programs (`/api/`)
/// problem details as JSON (RFC 9457).
///
/// # Errors
/// None of its own; the middleware inside it answers with errors rather than failing.
pub async fn draw_errors<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B, BoxBody>>, actix_web::Error> {
    let answer = next.call(request).await?.map_into_left_body();
    let status = answer.status();
    let is_bare = answer.response().error().is_some() || !answer.headers().contains_key("Content-Type");
    if !(status.is_client_error() || status.is_server_error()) || !is_bare {
        return Ok(answer);
    }
    if let Some(error) = answer.response().error().filter(|_| status.is_server_error()) {
        match error.as_error::<Error>() {
            Some(ours) => tracing::error!(error = %ours, "a request failed"),
            None => tracing::error!(%error, "a request failed"),
        }
    }
    let Ok(cx) = context(answer.request()) else { return Ok(answer) };
    let id = answer.request().extensions().get::<RequestId>().map(ToString::to_string);
    let is_program = answer.request().path().starts_with("/api/");
    let (media_type, body) = if is_program {
        let detail = answer.response().error().filter(|_| status.is_client_error()).map(ToString::to_string);
        (
            "application/problem+json",
            serde_json::to_string(&Problem::of(status, detail, id.as_deref())).unwrap_or_default(),
        )
    } else {
        ("text/html; charset=utf-8", error_page(&cx, Error::key_of(status), id.as_deref()).into_string())
    };
    let (http_request, bare) = answer.into_parts();
    let mut response = HttpResponse::build(status);
    for name in [RETRY_AFTER, ALLOW] {
        if let Some(value) = bare.headers().get(&name) {
            response.insert_header((name, value.clone()));
        }
    }
    response.content_type(media_type).insert_header(NOT_KEPT).insert_header(BY_COOKIE);
    let response = response.body(body);
    Ok(ServiceResponse::new(http_request, response).map_into_right_body())
}

/// Where one signs in, and comes back to this page.
fn sign_in(cx: &Context) -> String {
    let back = WayBack::to(cx).map(|back| format!("?{}", back.query())).unwrap_or_default();
    format!("{}{back}", cx.href("/sign-in"))
}

/// What a program is told (RFC 9457). What was wrong with its request is said; what is wrong with us is not (ASVS 16.5.1).
#[derive(Serialize)]
struct Problem {
    r#type: &'static str,
    title: &'static str,
    status: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    instance: Option<String>,
}

impl Problem {
    fn of(status: StatusCode, detail: Option<String>, id: Option<&str>) -> Self {
        Self {
            r#type: "about:blank",
            title: status.canonical_reason().unwrap_or_default(),
            status: status.as_u16(),
            detail,
            instance: id.map(|id| format!("urn:uuid:{id}")),
        }
    }
}

fn error_page(cx: &Context, key: &str, id: Option<&str>) -> Markup {
    let words = &cx.words;
    let title = words.text(&format!("{key}-title"));
    let head = Head { title: title.clone(), ..Head::default() };
    let lead = words.text(&format!("{key}-what"));
    let main = html! {
        (heading(&Heading { title: &title, lead: Some(&lead), ..Heading::default() }))
        p { (words.text(&format!("{key}-next"))) }
        @if key == "error-not-found" {
            div.scene { (drawing(cx, "lost", Some(&t!(words, "error-not-found-picture")))) }
        }
        @if key == "error-sign-in" { p.row { a.button href=(sign_in(cx)) { (t!(words, "sign-in-title")) } } }
        p.row {
            a.button href=(cx.href("/courses")) { (t!(words, "site-courses")) }
            a.button.quiet href=(cx.href("/")) { (t!(words, "to-front")) }
        }
        (contact(cx))
        @if let Some(id) = id { p.hint { (t!(words, "error-id", id = id)) } }
    };
    layout::page(cx, &head, main)
}
