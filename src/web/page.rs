//! What a handler returns.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{ContentType, LOCATION};
use maud::Markup;

use super::context::Context;
use super::layout::{self, Head};

/// A whole page.
pub fn page(cx: &Context, head: &Head, main: Markup) -> HttpResponse {
    page_of(StatusCode::OK, cx, head, main)
}

/// A whole page with a status: 422 for a form that was not accepted.
pub fn page_of(status: StatusCode, cx: &Context, head: &Head, main: Markup) -> HttpResponse {
    let page = layout::page(cx, head, main);
    HttpResponse::build(status).content_type(ContentType::html()).body(page.into_string())
}

/// A whole page with a table of contents before it, and a status: 422 for a form that was not accepted.
pub fn page_with_contents(
    status: StatusCode,
    cx: &Context,
    head: &Head,
    contents: Markup,
    main: Markup,
) -> HttpResponse {
    let page = layout::page_with_contents(cx, head, contents, main);
    HttpResponse::build(status).content_type(ContentType::html()).body(page.into_string())
}

/// Leads on to another page after a form was accepted (RFC 9110 15.4.4).
pub fn see_other(to: &str) -> HttpResponse {
    HttpResponse::SeeOther().insert_header((LOCATION, to)).finish()
}

/// The page has this address now.
pub fn moved(to: &str) -> HttpResponse {
    HttpResponse::MovedPermanently().insert_header((LOCATION, to)).finish()
}
