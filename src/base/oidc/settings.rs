//! The service as the operator names it.

use std::fmt;

use anyhow::Context;

/// The settings as they may be given.
#[derive(Debug, Clone, Default)]
pub struct Given {
    /// `oidc_issuer`.
    pub issuer: Option<String>,
    /// `oidc_client_id`.
    pub client_id: Option<String>,
    /// `oidc_client_secret`.
    pub client_secret: Option<String>,
    /// `oidc_name`.
    pub name: Option<String>,
    /// `oidc_second_step`.
    pub second_step: Option<String>,
}

/// When the service's word is taken for a second step of signing in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum SecondStep {
    /// Never: whoever needs a second step proves it here.
    #[default]
    Never,
    /// Where it says that several factors were proved: `amr` has `mfa` (RFC 8176).
    Mfa,
    /// Where it says one of these in `acr`, for which it is asked.
    Acr(Vec<String>),
}

/// A service, and what it knows this site by.
#[derive(Clone, PartialEq, Eq)]
pub struct Settings {
    /// Its issuer, an address without anything behind it: `https://login.example.fi`.
    pub issuer: String,
    /// What the service calls this site.
    pub client_id: String,
    /// What proves to the service that it is this site; without one the proof key alone does (RFC 7636).
    pub client_secret: Option<String>,
    /// What people know the service by.
    pub name: String,
    /// When its word is taken for a second step.
    pub second_step: SecondStep,
}

impl Settings {
    /// What is given, or nothing where no service is named.
    ///
    /// # Errors
    /// Says which setting is wrong.
    pub fn settle(given: Given) -> anyhow::Result<Option<Self>> {
        let Some(issuer) = given.issuer else {
            let is_named = given.client_id.is_some() || given.client_secret.is_some() || given.name.is_some();
            anyhow::ensure!(!is_named, "oidc_issuer: it is missing, and oidc_… alone means nothing");
            return Ok(None);
        };
        anyhow::ensure!(
            is_safe(&issuer) && !issuer.contains(['?', '#']),
            "oidc_issuer: \"{issuer}\" is not https://… (http:// goes to this machine only)"
        );
        let second_step = match given.second_step.as_deref().map(str::trim) {
            None | Some("" | "never") => SecondStep::Never,
            Some("mfa") => SecondStep::Mfa,
            Some(other) => {
                let values =
                    other.strip_prefix("acr:").map(|values| values.split(' ').filter(|value| !value.is_empty()));
                let values: Vec<String> = values.into_iter().flatten().map(str::to_owned).collect();
                anyhow::ensure!(!values.is_empty(), "oidc_second_step: \"{other}\" is not never, mfa or acr:VALUE");
                SecondStep::Acr(values)
            }
        };
        let host = issuer.split('/').nth(2).unwrap_or_default().to_owned();
        Ok(Some(Self {
            client_id: given.client_id.filter(|id| !id.is_empty()).context("oidc_client_id: it is missing")?,
            client_secret: given.client_secret.filter(|secret| !secret.is_empty()),
            name: given.name.filter(|name| !name.trim().is_empty()).unwrap_or(host),
            second_step,
            issuer,
        }))
    }

    /// Whether the service runs on this machine, which only a trial does: then http is enough.
    pub(super) fn is_here(&self) -> bool {
        self.issuer.starts_with("http://")
    }

    /// The issuer that the service has to name itself. Where people of any organisation may come by Microsoft Entra ID, that is a
    /// pattern, and each token names the organisation's own.
    pub(super) fn expects(&self, named: &str) -> bool {
        let pattern = ["common", "organizations", "consumers"]
            .iter()
            .map(|any| self.issuer.replacen(&format!("/{any}/"), &format!("/{TENANT}/"), 1))
            .find(|pattern| *pattern != self.issuer);
        named == pattern.as_deref().unwrap_or(&self.issuer)
    }
}

/// What stands in the pattern of an issuer for an organisation's number.
pub(super) const TENANT: &str = "{tenantid}";

/// Whether nobody on the way can read or change what goes to an address: it is https, or this machine.
pub(super) fn is_safe(url: &str) -> bool {
    let rest = |scheme: &str| url.strip_prefix(scheme).filter(|rest| !rest.is_empty() && !rest.contains('@'));
    let is_plain = url.chars().all(|c| c.is_ascii_graphic() && c != '\\');
    let is_here = rest("http://").is_some_and(|rest| {
        let host = rest.split(['/', '?']).next().unwrap_or_default();
        ["localhost", "127.0.0.1", "[::1]"]
            .iter()
            .any(|here| host.strip_prefix(here).is_some_and(|port| port.is_empty() || port.starts_with(':')))
    });
    is_plain && (rest("https://").is_some() || is_here)
}

/// Without what is secret.
impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings").field("issuer", &self.issuer).field("second_step", &self.second_step).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(issuer: &str) -> Given {
        Given { issuer: Some(issuer.to_owned()), client_id: Some("askel".to_owned()), ..Given::default() }
    }

    #[test]
    fn a_service_is_asked_by_https_or_on_this_machine() {
        for right in ["https://login.example.fi", "https://login.example.fi/realms/a", "http://127.0.0.1:8080/x"] {
            assert!(Settings::settle(given(right)).is_ok(), "{right}");
        }
        for wrong in [
            "http://login.example.fi",
            "http://localhost.example.fi",
            "http://localhost@login.example.fi",
            "https://a@login.example.fi",
            "https://login.example.fi?a=b",
            "https://login.example.fi\\x",
            "login.example.fi",
            "",
        ] {
            assert!(Settings::settle(given(wrong)).is_err(), "{wrong}");
        }
    }

    #[test]
    fn nothing_is_half_set() {
        assert_eq!(Settings::settle(Given::default()).expect("nothing"), None);
        assert!(Settings::settle(Given { client_id: Some("a".to_owned()), ..Given::default() }).is_err());
        let without_id = Given { client_id: None, ..given("https://login.example.fi") };
        assert!(Settings::settle(without_id).is_err());
        let settings = Settings::settle(given("https://login.example.fi/a")).expect("right").expect("a service");
        assert_eq!((settings.name.as_str(), settings.second_step), ("login.example.fi", SecondStep::Never));
    }

    #[test]
    fn a_second_step_is_trusted_only_where_that_is_said() {
        let settle = |said: &str| {
            let given = Given { second_step: Some(said.to_owned()), ..given("https://login.example.fi") };
            Settings::settle(given).map(|settings| settings.expect("a service").second_step)
        };
        assert_eq!(settle("never").expect("right"), SecondStep::Never);
        assert_eq!(settle("mfa").expect("right"), SecondStep::Mfa);
        let values = ["http://ftn.ficora.fi/2017/loa2", "gold"].map(str::to_owned).to_vec();
        assert_eq!(settle("acr:http://ftn.ficora.fi/2017/loa2 gold").expect("right"), SecondStep::Acr(values));
        assert!(settle("acr:").is_err() && settle("yes").is_err());
    }

    #[test]
    fn an_issuer_is_what_it_was_said_to_be_and_of_entra_the_pattern() {
        let settings = |issuer: &str| Settings::settle(given(issuer)).expect("right").expect("a service");
        let own = settings("https://login.example.fi");
        assert!(own.expects("https://login.example.fi"));
        assert!(!own.expects("https://login.example.fi/") && !own.expects("https://evil.example"));
        let any = settings("https://login.microsoftonline.com/organizations/v2.0");
        assert!(any.expects("https://login.microsoftonline.com/{tenantid}/v2.0"));
        assert!(!any.expects("https://login.microsoftonline.com/organizations/v2.0"));
        let one = settings("https://login.microsoftonline.com/7f000000-0000-4000-8000-000000000001/v2.0");
        assert!(one.expects("https://login.microsoftonline.com/7f000000-0000-4000-8000-000000000001/v2.0"));
        assert!(!one.expects("https://login.microsoftonline.com/{tenantid}/v2.0"));
    }
}
