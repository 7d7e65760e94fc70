//! The closed list of what can go wrong, with the status, the words and the way onward of each.
//!
//! A handler returns `Result<_, Error>`; one middleware (`web::errors`) draws the page in the reader's language.
//! What caused an internal error goes to the log only, never to the page (ASVS 16.5.1).

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError};

/// Short for results of this house.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What can go wrong between a request and its page.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is nothing at this address, or nothing that this reader may know of.
    #[error("nothing is there")]
    NotFound,
    /// The address exists and does not take this method.
    #[error("the method is not allowed there")]
    MethodNotAllowed,
    /// The request cannot be understood: a broken form, path or query.
    #[error("the request cannot be understood: {0}")]
    BadRequest(String),
    /// Only for people who are signed in, and nobody is (any more).
    #[error("nobody is signed in")]
    SignIn,
    /// Only for whoever has proved within the last minutes who they are. A page leads to where that is done; a form goes there
    /// with all its fields, and on from there.
    #[error("who it is has to be confirmed")]
    Confirm,
    /// A form sent from another site (Sec-Fetch-Site, Origin).
    #[error("the request came from another site")]
    CrossSite,
    /// The request is larger than the limit.
    #[error("the request is too large")]
    TooLarge,
    /// Too many requests of a kind; welcome again after so many seconds.
    #[error("too many requests")]
    TooMany {
        /// Seconds to wait, for the header `Retry-After`.
        after: u64,
    },
    /// Two transactions at the same time; the database layer tries again, so a reader never sees it.
    #[error("a conflict of transactions")]
    Conflict,
    /// The database does not answer just now; nothing was stored.
    #[error("the database does not answer: {0}")]
    Unavailable(String),
    /// A fault of ours.
    #[error("{0:#}")]
    Internal(anyhow::Error),
}

impl Error {
    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::BadRequest(_) => StatusCode::BAD_REQUEST,
            Self::SignIn | Self::Confirm => StatusCode::UNAUTHORIZED,
            Self::CrossSite => StatusCode::FORBIDDEN,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::Conflict | Self::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The beginning of the message keys in `i18n/`: `{key}-title`, `{key}-what`, `{key}-next`.
    pub fn key(&self) -> &'static str {
        Self::key_of(self.status())
    }

    /// Whether another try of the same transaction may succeed.
    pub fn is_conflict(&self) -> bool {
        matches!(self, Self::Conflict)
    }

    /// The message key for any status, for the errors that actix itself answers with.
    pub fn key_of(status: StatusCode) -> &'static str {
        match status.as_u16() {
            404 => "error-not-found",
            401 => "error-sign-in",
            405 => "error-method",
            403 => "error-cross-site",
            413 => "error-too-large",
            429 => "error-too-many",
            503 => "error-unavailable",
            400..=499 => "error-bad-request",
            _ => "error-internal",
        }
    }
}

impl ResponseError for Error {
    fn status_code(&self) -> StatusCode {
        self.status()
    }

    /// A bare answer; the middleware puts the page around it.
    fn error_response(&self) -> HttpResponse {
        let mut response = HttpResponse::build(self.status());
        if let Self::TooMany { after } = self {
            response.insert_header(("Retry-After", after.to_string()));
        }
        if let Self::Unavailable(_) = self {
            response.insert_header(("Retry-After", "5"));
        }
        response.finish()
    }
}

impl From<diesel::result::Error> for Error {
    fn from(error: diesel::result::Error) -> Self {
        use diesel::result::{DatabaseErrorKind, Error as Diesel};
        match error {
            Diesel::DatabaseError(DatabaseErrorKind::SerializationFailure, _) => Self::Conflict,
            Diesel::DatabaseError(_, ref why) if why.message().contains("deadlock detected") => Self::Conflict,
            Diesel::DatabaseError(DatabaseErrorKind::ClosedConnection, why) => {
                Self::Unavailable(why.message().to_owned())
            }
            Diesel::DatabaseError(_, ref why) if is_passing(why.message()) => {
                Self::Unavailable(why.message().to_owned())
            }
            other => Self::Internal(anyhow::Error::new(other).context("database")),
        }
    }
}

/// Whether a database says that it cannot answer just now (locked, full, read-only, shutting down), rather than that a statement is wrong.
fn is_passing(message: &str) -> bool {
    [
        "locked",
        "full",
        "readonly",
        "disk I/O",
        "shutting down",
        "terminating connection",
        "server closed",
        "could not connect",
    ]
    .iter()
    .any(|sign| message.contains(sign))
}

impl From<anyhow::Error> for Error {
    fn from(error: anyhow::Error) -> Self {
        Self::Internal(error)
    }
}
