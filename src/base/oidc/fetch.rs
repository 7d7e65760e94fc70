//! Asking the service: a short wait, a small answer, no address but the one that was asked.

use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use serde::de::DeserializeOwned;
use ureq::Agent;
use ureq::tls::{Certificate, RootCerts, TlsConfig};

/// The longest that an answer may take, from the first word to the last.
const PATIENCE: Duration = Duration::from_secs(10);
/// The most bytes of an answer. The keys of the largest services are about 20,000.
const MOST_BYTES: u64 = 256 * 1024;

/// The line to a service.
#[derive(Debug, Clone)]
pub(super) struct Line(Agent);

impl Line {
    /// To a service elsewhere, by https and nothing else and through the operator's proxy where there is one; or to one on this
    /// machine.
    pub(super) fn new(is_here: bool) -> Self {
        let roots = if is_here { Vec::new() } else { rustls_native_certs::load_native_certs().certs };
        let roots = roots.iter().map(|root| Certificate::from_der(root).to_owned()).collect();
        let tls = TlsConfig::builder()
            .root_certs(RootCerts::Specific(Arc::new(roots)))
            .unversioned_rustls_crypto_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .build();
        let config = Agent::config_builder().tls_config(tls).https_only(!is_here);
        let config = if is_here { config.proxy(None) } else { config };
        // Where an answer leads elsewhere, that is not followed: who answers is who was asked.
        let config = config.max_redirects(0).max_redirects_will_error(false).http_status_as_error(false);
        Self(config.timeout_global(Some(PATIENCE)).user_agent("Askel").build().new_agent())
    }

    /// What stands at an address, as JSON.
    ///
    /// # Errors
    /// There is no answer, or it is none that can be used.
    pub(super) fn get<T: DeserializeOwned>(&self, url: &str) -> anyhow::Result<T> {
        read(self.0.get(url).header("Accept", "application/json").call().context("no answer")?)
    }

    /// What a form is answered with, as JSON.
    ///
    /// # Errors
    /// As of [`Line::get`].
    pub(super) fn post<T: DeserializeOwned>(
        &self,
        url: &str,
        fields: &[(&str, &str)],
        authorization: Option<&str>,
    ) -> anyhow::Result<T> {
        let mut request = self.0.post(url).header("Accept", "application/json");
        request = request.header("Content-Type", "application/x-www-form-urlencoded");
        if let Some(authorization) = authorization {
            request = request.header("Authorization", authorization);
        }
        read(request.send(serde_urlencoded::to_string(fields)?).context("no answer")?)
    }
}

fn read<T: DeserializeOwned>(mut answer: ureq::http::Response<ureq::Body>) -> anyhow::Result<T> {
    let status = answer.status();
    anyhow::ensure!(status == 200, "the answer is {status}");
    let body = answer.body_mut().with_config().limit(MOST_BYTES).read_to_vec().context("no whole answer")?;
    // What it says is not told: it can hold what is secret.
    serde_json::from_slice(&body)
        .map_err(|error| anyhow::anyhow!("the answer is not understood: {:?}", error.classify()))
}
