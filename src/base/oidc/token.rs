//! The ID token: what the service has signed about who somebody is (OpenID Connect Core 3.1.3.7).

use chrono::NaiveDateTime;
use jsonwebtoken::errors::ErrorKind;
use jsonwebtoken::{Validation, decode, decode_header};
use serde::Deserialize;

use super::keys::Key;
use super::settings::TENANT;
use super::{Identity, Said, SecondStep, Settings};

/// How far the clocks may be apart, in seconds.
const LEEWAY: i64 = 60;
/// The most characters of what a service calls somebody (OpenID Connect Core 2).
const MOST_OF_SUBJECT: usize = 255;
/// The most characters of a token.
const MOST_OF_TOKEN: usize = 32 * 1024;

/// Why a token is not taken. What it says of somebody is never part of it.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// The key that it names is not known (yet).
    UnknownKey,
    /// Another reason.
    Wrong(&'static str),
}

#[derive(Deserialize)]
struct Claims {
    iss: String,
    sub: String,
    aud: serde_json::Value,
    exp: i64,
    iat: i64,
    nbf: Option<i64>,
    nonce: Option<String>,
    azp: Option<String>,
    tid: Option<String>,
    acr: Option<serde_json::Value>,
    #[serde(default)]
    amr: serde_json::Value,
    given_name: Option<serde_json::Value>,
    name: Option<serde_json::Value>,
}

/// What must hold of a token.
pub(super) struct Expected<'a> {
    /// Of which service, and for whom.
    pub(super) settings: &'a Settings,
    /// The issuer that the service names itself: of Microsoft Entra ID perhaps a pattern.
    pub(super) issuer: &'a str,
    /// Its keys.
    pub(super) keys: &'a [Key],
    /// What this very sign-in was asked with.
    pub(super) nonce: &'a str,
    /// Now, in UTC.
    pub(super) now: NaiveDateTime,
}

/// What a token says, once all that must hold of it does.
pub(super) fn read(token: &str, expected: &Expected<'_>) -> Result<Said, Fault> {
    if token.len() > MOST_OF_TOKEN {
        return Err(Fault::Wrong("the token is too long"));
    }
    let header = decode_header(token).map_err(|_| Fault::Wrong("the header, or an algorithm that is none"))?;
    let named = |key: &&Key| header.kid.is_none() || key.id == header.kid;
    let fits = |key: &&Key| key.algorithms.contains(&header.alg);
    let keys: Vec<&Key> = expected.keys.iter().filter(named).collect();
    if keys.is_empty() {
        return Err(Fault::UnknownKey);
    }
    let keys: Vec<&Key> = keys.into_iter().filter(fits).collect();
    let mut fault = Fault::Wrong("the algorithm is not one of the key");
    for key in keys {
        match signed(token, key, expected) {
            Ok(claims) => return check(claims, key, expected),
            Err(why) => fault = why,
        }
    }
    // A token that names no key may be signed with one that is new.
    let is_other = header.kid.is_none() && fault == Fault::Wrong("the signature");
    Err(if is_other { Fault::UnknownKey } else { fault })
}

/// The claims of a token that this key has signed for this site.
fn signed(token: &str, key: &Key, expected: &Expected<'_>) -> Result<Claims, Fault> {
    let mut validation = Validation { algorithms: key.algorithms.clone(), ..Validation::default() };
    validation.set_required_spec_claims(&["exp", "iss", "aud", "sub"]);
    validation.set_audience(&[&expected.settings.client_id]);
    // The site's own clock decides, which tests hold still; so the library is not asked for it.
    validation.validate_exp = false;
    validation.validate_nbf = false;
    let decoded = decode::<Claims>(token, &key.key, &validation).map_err(|error| match error.kind() {
        ErrorKind::InvalidSignature => Fault::Wrong("the signature"),
        ErrorKind::InvalidAudience => Fault::Wrong("it is for somebody else"),
        _ => Fault::Wrong("the claims"),
    })?;
    Ok(decoded.claims)
}

fn check(claims: Claims, key: &Key, expected: &Expected<'_>) -> Result<Said, Fault> {
    let holds = |holds: bool, why: &'static str| if holds { Ok(()) } else { Err(Fault::Wrong(why)) };
    let issuer = issuer_of(expected.issuer, &claims).ok_or(Fault::Wrong("the organisation"))?;
    holds(claims.iss == issuer, "another issuer")?;
    // A key of one organisation speaks for no other (Microsoft identity platform, "Validate the signing key issuer").
    holds(key.issuer.as_ref().is_none_or(|of| *of == issuer || *of == expected.issuer), "the key of another issuer")?;
    let is_for_many = claims.aud.as_array().is_some_and(|many| many.len() > 1);
    let authorized = claims.azp.as_deref();
    let client = expected.settings.client_id.as_str();
    holds(authorized == Some(client) || (authorized.is_none() && !is_for_many), "it was made for another")?;
    let now = expected.now.and_utc().timestamp();
    holds(claims.exp.saturating_add(LEEWAY) > now, "it is over")?;
    holds(claims.iat.saturating_sub(LEEWAY) <= now, "it is of the future")?;
    holds(claims.nbf.is_none_or(|from| from.saturating_sub(LEEWAY) <= now), "it does not hold yet")?;
    holds(claims.nonce.as_deref() == Some(expected.nonce), "it was made for another sign-in")?;
    holds((1..=MOST_OF_SUBJECT).contains(&claims.sub.chars().count()), "the subject")?;
    let is_strong = is_strong(&claims, &expected.settings.second_step);
    let name = [&claims.given_name, &claims.name].into_iter().flatten().find_map(|name| name.as_str()).unwrap_or("");
    Ok(Said { name: name.to_owned(), is_strong, identity: Identity { issuer, subject: claims.sub } })
}

/// The issuer that a token has to name: where the service names a pattern, the one of the organisation that the token is of.
fn issuer_of(pattern: &str, claims: &Claims) -> Option<String> {
    if !pattern.contains(TENANT) {
        return Some(pattern.to_owned());
    }
    let tenant = claims.tid.as_deref()?;
    let is_number = tenant.len() == 36 && tenant.chars().all(|c| c.is_ascii_hexdigit() || c == '-');
    is_number.then(|| pattern.replace(TENANT, tenant))
}

fn is_strong(claims: &Claims, trusted: &SecondStep) -> bool {
    match trusted {
        SecondStep::Never => false,
        SecondStep::Mfa => claims.amr.as_array().is_some_and(|amr| amr.iter().any(|method| method == "mfa")),
        SecondStep::Acr(values) => {
            claims.acr.as_ref().and_then(|acr| acr.as_str()).is_some_and(|acr| values.iter().any(|value| value == acr))
        }
    }
}
