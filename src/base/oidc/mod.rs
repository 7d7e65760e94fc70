//! Another service that says who somebody is: OpenID Connect Core 1.0, found by discovery, asked by an authorization code with
//! PKCE (RFC 7636). What is known of accounts is known elsewhere.

mod fetch;
mod keys;
mod service;
mod settings;
mod token;

pub use service::{Ask, Refused, Service};
pub use settings::{Given, SecondStep, Settings};

/// Who somebody is: never by an address or a name, which can change hands (OpenID Connect Core 5.7, ASVS 6.8.1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// The service that says so.
    pub issuer: String,
    /// What it calls them, and nobody else ever.
    pub subject: String,
}

/// What the service said of somebody who came back from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// Who it is.
    pub identity: Identity,
    /// What they may be called; nothing where it did not say it.
    pub name: String,
    /// Whether they proved it there by a second factor, and the operator trusts the service in that.
    pub is_strong: bool,
}
