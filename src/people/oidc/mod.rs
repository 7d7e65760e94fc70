//! Signing in by another service (OpenID Connect), by a setting of the operator. An account is known by what the service calls
//! somebody, and never by an address or a name: those change hands.

pub mod handlers;
pub mod own;
pub mod store;
pub mod trip;
mod views;

/// For how long somebody may be on the way to the service and back, in minutes.
pub const TRIP_MINUTES: i64 = 10;
