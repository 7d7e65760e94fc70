//! Error pages: what happened in plain words, what to do next, search, the contact person, a request id.

use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{ALLOW, LOCATION, RETRY_AFTER, SET_COOKIE};
use actix_web::http::{Method, StatusCode};
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
use super::page::see_other;
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
    let wants_proof = answer.response().error().and_then(|error| error.as_error::<Error>());
    if matches!(wants_proof, Some(Error::Confirm)) {
        let (http_request, _) = answer.into_parts();
        let response = to_confirm(&cx, http_request.method());
        return Ok(ServiceResponse::new(http_request, response).map_into_right_body());
    }
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
    // A cookie that opens nothing is taken away with the page that says so.
    for cookie in bare.headers().get_all(SET_COOKIE) {
        response.append_header((SET_COOKIE, cookie.clone()));
    }
    response.content_type(media_type).insert_header(NOT_KEPT).insert_header(BY_COOKIE);
    let response = response.body(body);
    Ok(ServiceResponse::new(http_request, response).map_into_right_body())
}

/// The path where somebody proves who they are, below the language.
pub const CONFIRM_PATH: &str = "/sign-in/confirm";
/// The field of its query that says where a form was to go.
pub const TO: &str = "to";

/// Leads to where somebody proves who they are, and from there back. A form is sent there again by the browser itself, with all
/// that was typed (RFC 9110 15.4.8).
fn to_confirm(cx: &Context, method: &Method) -> HttpResponse {
    let (path, back) = (cx.href(CONFIRM_PATH), WayBack::to(cx));
    if matches!(*method, Method::GET | Method::HEAD) {
        return see_other(&back.map_or(path.clone(), |back| format!("{path}?{}", back.query())));
    }
    let to = back.map(|back| format!("?{}", back.query_as(TO))).unwrap_or_default();
    HttpResponse::TemporaryRedirect().insert_header((LOCATION, format!("{path}{to}"))).insert_header(NOT_KEPT).finish()
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
