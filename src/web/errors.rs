//! Error pages: what happened in plain words, what to do next, search, the contact person, a request id.

use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{ALLOW, ContentType, RETRY_AFTER};
use actix_web::middleware::Next;
use actix_web::{HttpMessage, HttpResponse};
use maud::{Markup, html};
use tracing_actix_web::RequestId;

use super::components::{Heading, contact, drawing, heading};
use super::context::Context;
use super::extract::context;
use super::headers::{BY_COOKIE, NOT_KEPT};
use super::layout::{self, Head};
use super::way_back::WayBack;
use crate::error::Error;
use crate::t;

/// Middleware: puts a page in the reader's language around every bare error, ours and actix's own.
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
    let page = error_page(&cx, Error::key_of(status), id.as_deref());
    let (http_request, bare) = answer.into_parts();
    let mut response = HttpResponse::build(status);
    for name in [RETRY_AFTER, ALLOW] {
        if let Some(value) = bare.headers().get(&name) {
            response.insert_header((name, value.clone()));
        }
    }
    response.content_type(ContentType::html()).insert_header(NOT_KEPT).insert_header(BY_COOKIE);
    let response = response.body(page.into_string());
    Ok(ServiceResponse::new(http_request, response).map_into_right_body())
}

/// Where one signs in, and comes back to this page.
fn sign_in(cx: &Context) -> String {
    let back = WayBack::to(cx).map(|back| format!("?{}", back.query())).unwrap_or_default();
    format!("{}{back}", cx.href("/sign-in"))
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
