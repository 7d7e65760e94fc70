//! The service: where it is found, asking it, and taking its word.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use chrono::NaiveDateTime;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use tokio::sync::Semaphore;

use super::fetch::Line;
use super::keys::{Key, Published};
use super::settings::{TENANT, is_safe};
use super::token::{self, Expected, Fault};
use super::{Said, SecondStep, Settings};
use crate::base::signatures;

/// For how long what the service says of itself is taken as known.
const KNOWN_FOR: Duration = Duration::from_secs(60 * 60);
/// Keys that a token names and nobody knows are looked for again at most this often, whoever sends such tokens.
const KEYS_AGAIN_AFTER: Duration = Duration::from_secs(60);
/// So many ask the service at the same time.
const PLACES: usize = 8;
/// Whoever waits longer than this for a place is asked to come again.
const PATIENCE: Duration = Duration::from_secs(10);

/// What one sign-in is asked with.
#[derive(Debug, Clone)]
pub struct Ask {
    /// Where the service leads back to, letter by letter as the service knows it.
    pub redirect_uri: String,
    /// What comes back with the answer.
    pub state: String,
    /// What comes back within what is signed.
    pub nonce: String,
    /// What proves that whoever asked is who takes the answer (RFC 7636 4.1).
    pub verifier: String,
}

/// Why nobody is known by the service's word.
#[derive(Debug)]
pub enum Refused {
    /// It does not answer, or not as such a service does.
    Unreachable(anyhow::Error),
    /// What it said cannot be taken.
    Wrong(anyhow::Error),
}

/// A service, and what it says of itself.
#[derive(Clone)]
pub struct Service(Arc<Inner>);

struct Inner {
    settings: Settings,
    line: Line,
    known: Mutex<Option<Arc<Known>>>,
    places: Semaphore,
}

/// What the service says of itself.
struct Known {
    metadata: Metadata,
    keys: Vec<Key>,
    found: Instant,
    keys_found: Instant,
}

/// The part of it that is needed (OpenID Connect Discovery 1.0, 3).
#[derive(Debug, Clone, Deserialize)]
struct Metadata {
    issuer: String,
    authorization_endpoint: String,
    token_endpoint: String,
    jwks_uri: String,
    token_endpoint_auth_methods_supported: Option<Vec<String>>,
    #[serde(default)]
    authorization_response_iss_parameter_supported: bool,
}

#[derive(Deserialize)]
struct Tokens {
    id_token: String,
}

impl Service {
    /// The service of these settings; it is asked for nothing yet.
    pub fn new(settings: Settings) -> Self {
        signatures::install();
        let line = Line::new(settings.is_here());
        Self(Arc::new(Inner { settings, line, known: Mutex::new(None), places: Semaphore::new(PLACES) }))
    }

    /// What people know it by.
    pub fn name(&self) -> &str {
        &self.0.settings.name
    }

    /// The address at the service to which somebody is led to say who they are.
    ///
    /// # Errors
    /// [`Refused::Unreachable`].
    pub async fn address(&self, ask: Ask) -> Result<String, Refused> {
        self.beside(move |inner| {
            let known = inner.known()?;
            let settings = &inner.settings;
            let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(ask.verifier.as_bytes()));
            let mut query = vec![
                ("response_type", "code"),
                ("client_id", &settings.client_id),
                ("redirect_uri", &ask.redirect_uri),
                // No more than the name: an address is nobody's identity, and nothing else is needed.
                ("scope", "openid profile"),
                ("state", &ask.state),
                ("nonce", &ask.nonce),
                ("code_challenge", &challenge),
                ("code_challenge_method", "S256"),
            ];
            let values =
                if let SecondStep::Acr(values) = &settings.second_step { values.join(" ") } else { String::new() };
            if !values.is_empty() {
                query.push(("acr_values", &values));
            }
            let query = serde_urlencoded::to_string(query).map_err(|error| Refused::Wrong(error.into()))?;
            let to = &known.metadata.authorization_endpoint;
            Ok(format!("{to}{}{query}", if to.contains('?') { '&' } else { '?' }))
        })
        .await
    }

    /// Who came back with a code. `issuer` is what the answer itself named, where it named one (RFC 9207).
    ///
    /// # Errors
    /// [`Refused`].
    pub async fn identify(
        &self,
        code: String,
        issuer: Option<String>,
        ask: Ask,
        now: NaiveDateTime,
    ) -> Result<Said, Refused> {
        self.beside(move |inner| {
            let known = inner.known()?;
            let is_pattern = known.metadata.issuer.contains(TENANT);
            let is_right = match issuer {
                Some(issuer) => is_pattern || issuer == known.metadata.issuer,
                None => !known.metadata.authorization_response_iss_parameter_supported,
            };
            if !is_right {
                return Err(Refused::Wrong(anyhow::anyhow!("the answer is of another issuer")));
            }
            let token = inner.redeem(&known, &code, &ask)?;
            let read = |known: &Known| {
                let (settings, issuer) = (&inner.settings, known.metadata.issuer.as_str());
                token::read(&token, &Expected { settings, issuer, keys: &known.keys, nonce: &ask.nonce, now })
            };
            let said = match read(&known) {
                Err(Fault::UnknownKey) => read(inner.with_new_keys(&known)?.as_ref()),
                said => said,
            };
            said.map_err(|fault| Refused::Wrong(anyhow::anyhow!("the ID token is not taken: {fault:?}")))
        })
        .await
    }

    /// Does what waits for the service beside the threads of requests, a few at a time.
    async fn beside<T: Send + 'static>(
        &self,
        act: impl FnOnce(&Inner) -> Result<T, Refused> + Send + 'static,
    ) -> Result<T, Refused> {
        let inner = Arc::clone(&self.0);
        let place = tokio::time::timeout(PATIENCE, self.0.places.acquire()).await;
        let Ok(Ok(_place)) = place else {
            return Err(Refused::Unreachable(anyhow::anyhow!("too many ask just now")));
        };
        let done = tokio::task::spawn_blocking(move || act(&inner)).await;
        done.map_err(|error| Refused::Unreachable(error.into()))?
    }
}

impl Inner {
    fn last(&self) -> Option<Arc<Known>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn keep(&self, known: Known) -> Arc<Known> {
        let known = Arc::new(known);
        *self.known.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&known));
        known
    }

    /// What is known of the service, found out where it is not or was long ago.
    fn known(&self) -> Result<Arc<Known>, Refused> {
        let last = self.last();
        if let Some(known) = last.as_ref().filter(|known| known.found.elapsed() < KNOWN_FOR) {
            return Ok(Arc::clone(known));
        }
        match self.discover() {
            Ok(known) => Ok(self.keep(known)),
            Err(error) => {
                tracing::warn!(error = format!("{error:#}"), "OpenID Connect: the service is not found");
                // What was known an hour ago mostly still holds.
                last.ok_or(Refused::Unreachable(error))
            }
        }
    }

    fn discover(&self) -> anyhow::Result<Known> {
        let url = format!("{}/.well-known/openid-configuration", self.settings.issuer.trim_end_matches('/'));
        let metadata: Metadata = self.line.get(&url)?;
        anyhow::ensure!(self.settings.expects(&metadata.issuer), "the service says that it is another issuer");
        let is_here = self.settings.is_here();
        for url in [&metadata.authorization_endpoint, &metadata.token_endpoint, &metadata.jwks_uri] {
            let is_right = is_safe(url) && !url.contains('#') && (is_here || url.starts_with("https://"));
            anyhow::ensure!(is_right, "the service names an address that is not https");
        }
        let keys = self.line.get::<Published>(&metadata.jwks_uri)?.read();
        let now = Instant::now();
        // Found just now: a token that names another key right afterwards is worth one look.
        let keys_found = now.checked_sub(KEYS_AGAIN_AFTER).unwrap_or(now);
        Ok(Known { metadata, keys, found: now, keys_found })
    }

    /// The keys as they are now; those that are known, where it was looked just before.
    fn with_new_keys(&self, known: &Arc<Known>) -> Result<Arc<Known>, Refused> {
        let last = self.last().unwrap_or_else(|| Arc::clone(known));
        if last.keys_found.elapsed() < KEYS_AGAIN_AFTER {
            return Ok(last);
        }
        let (metadata, found, keys_found) = (last.metadata.clone(), last.found, Instant::now());
        // Written down before it is asked, so that many tokens at once ask once.
        self.keep(Known { metadata: metadata.clone(), keys: last.keys.clone(), found, keys_found });
        let keys = self.line.get::<Published>(&metadata.jwks_uri).map_err(Refused::Unreachable)?.read();
        Ok(self.keep(Known { metadata, keys, found, keys_found }))
    }

    /// The ID token for a code (OpenID Connect Core 3.1.3.1). The secret goes as the service takes it, in the header where both
    /// are right (RFC 6749 2.3.1).
    fn redeem(&self, known: &Known, code: &str, ask: &Ask) -> Result<String, Refused> {
        let methods = known.metadata.token_endpoint_auth_methods_supported.as_deref();
        let takes = |method: &str| methods.is_none_or(|methods| methods.iter().any(|known| known == method));
        let mut fields = vec![
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", &ask.redirect_uri),
            ("code_verifier", &ask.verifier),
        ];
        let (id, secret) = (self.settings.client_id.as_str(), self.settings.client_secret.as_deref());
        let mut authorization = None;
        match secret {
            Some(secret) if takes("client_secret_basic") => {
                let pair = format!("{}:{}", in_form(id), in_form(secret));
                authorization = Some(format!("Basic {}", STANDARD.encode(pair)));
            }
            Some(secret) => fields.extend([("client_id", id), ("client_secret", secret)]),
            None => fields.push(("client_id", id)),
        }
        let tokens: anyhow::Result<Tokens> =
            self.line.post(&known.metadata.token_endpoint, &fields, authorization.as_deref());
        tokens.map(|tokens| tokens.id_token).map_err(|error| Refused::Wrong(error.context("the code is not taken")))
    }
}

/// As it stands in a form (RFC 6749 appendix B).
fn in_form(text: &str) -> String {
    let field = serde_urlencoded::to_string([("", text)]).unwrap_or_default();
    field.trim_start_matches('=').to_owned()
}
