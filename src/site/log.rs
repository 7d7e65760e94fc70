//! One line a request: method, route, status, time. No address of a person, no query, no form, no cookie (ASVS 16.2.5).

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use tracing::Span;
use tracing_actix_web::RootSpanBuilder;

/// The span around each request, and the line at its end.
pub struct OneLine;

impl RootSpanBuilder for OneLine {
    fn on_request_start(request: &ServiceRequest) -> Span {
        use actix_web::HttpMessage;
        let id = request.extensions().get::<tracing_actix_web::RequestId>().map(ToString::to_string);
        tracing::info_span!("request", id = id.as_deref().unwrap_or(""), method = request.method().as_str(),)
    }

    fn on_request_end<B: MessageBody>(span: Span, outcome: &Result<ServiceResponse<B>, actix_web::Error>) {
        let (route, status) = match outcome {
            Ok(answer) => (answer.request().match_pattern(), answer.status()),
            Err(error) => (None, error.as_response_error().status_code()),
        };
        // With the line and not with the span, which would write all its fields anew for each that is added.
        span.in_scope(|| {
            tracing::info!(route = route.as_deref().unwrap_or("none"), status = status.as_u16(), "answered");
        });
    }
}
