//! The public keys of the service (RFC 7517), each with the algorithms that it is for.

use jsonwebtoken::{Algorithm, DecodingKey};
use serde::Deserialize;

use crate::base::signatures::RSA;

/// A key.
#[derive(Debug, Clone)]
pub(super) struct Key {
    /// Its name.
    pub(super) id: Option<String>,
    /// The issuer that it speaks for, where the service says it (Microsoft Entra ID does).
    pub(super) issuer: Option<String>,
    /// What is taken as signed with it, which is never a secret shared by both (HS256 …) and never nothing.
    pub(super) algorithms: Vec<Algorithm>,
    /// The key itself.
    pub(super) key: DecodingKey,
}

/// The keys as they are published. One that is not understood is left out, so that it does not spoil the others.
#[derive(Debug, Deserialize)]
pub(super) struct Published {
    keys: Vec<serde_json::Value>,
}

#[derive(Debug, Deserialize)]
struct Jwk {
    kty: String,
    #[serde(rename = "use")]
    used_for: Option<String>,
    alg: Option<String>,
    kid: Option<String>,
    crv: Option<String>,
    n: Option<String>,
    e: Option<String>,
    x: Option<String>,
    y: Option<String>,
    issuer: Option<String>,
}

impl Published {
    /// Those that can be used.
    pub(super) fn read(self) -> Vec<Key> {
        self.keys.into_iter().filter_map(|key| serde_json::from_value::<Jwk>(key).ok()).filter_map(Jwk::read).collect()
    }
}

impl Jwk {
    fn read(self) -> Option<Key> {
        if self.used_for.as_deref().is_some_and(|used_for| used_for != "sig") {
            return None;
        }
        let (algorithms, key): (&[Algorithm], _) = match (self.kty.as_str(), self.crv.as_deref()) {
            ("RSA", _) => (&RSA, DecodingKey::from_rsa_components(self.n.as_deref()?, self.e.as_deref()?)),
            ("EC", Some("P-256")) => (&[Algorithm::ES256], self.point()?),
            ("EC", Some("P-384")) => (&[Algorithm::ES384], self.point()?),
            ("OKP", Some("Ed25519")) => (&[Algorithm::EdDSA], DecodingKey::from_ed_components(self.x.as_deref()?)),
            _ => return None,
        };
        let is_meant = |algorithm: &Algorithm| {
            self.alg.as_deref().is_none_or(|alg| alg.parse::<Algorithm>().is_ok_and(|alg| alg == *algorithm))
        };
        let algorithms: Vec<Algorithm> = algorithms.iter().copied().filter(is_meant).collect();
        let key = key.ok().filter(|_| !algorithms.is_empty())?;
        Some(Key { id: self.kid, issuer: self.issuer, algorithms, key })
    }

    fn point(&self) -> Option<Result<DecodingKey, jsonwebtoken::errors::Error>> {
        Some(DecodingKey::from_ec_components(self.x.as_deref()?, self.y.as_deref()?))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(keys: serde_json::Value) -> Vec<Key> {
        serde_json::from_value::<Published>(json!({ "keys": keys })).expect("keys").read()
    }

    #[test]
    fn requirement_38_a_key_is_for_its_own_algorithms_and_no_secret_is_a_key() {
        let keys = read(json!([
            {"kty": "RSA", "kid": "1", "n": "AQAB", "e": "AQAB"},
            {"kty": "RSA", "kid": "2", "n": "AQAB", "e": "AQAB", "alg": "RS256", "use": "sig"},
            {"kty": "EC", "kid": "3", "crv": "P-256", "x": "AQAB", "y": "AQAB"},
            {"kty": "OKP", "kid": "4", "crv": "Ed25519", "x": "AQAB"},
        ]));
        let of = |id: &str| keys.iter().find(|key| key.id.as_deref() == Some(id)).map(|key| key.algorithms.clone());
        assert_eq!(of("1"), Some(RSA.to_vec()));
        assert_eq!(of("2"), Some(vec![Algorithm::RS256]));
        assert_eq!(of("3"), Some(vec![Algorithm::ES256]));
        assert_eq!(of("4"), Some(vec![Algorithm::EdDSA]));
        let none = read(json!([
            {"kty": "oct", "k": "AQAB", "alg": "HS256"},
            {"kty": "RSA", "n": "AQAB", "e": "AQAB", "alg": "HS256"},
            {"kty": "RSA", "n": "AQAB", "e": "AQAB", "alg": "none"},
            {"kty": "RSA", "n": "AQAB", "e": "AQAB", "use": "enc"},
            {"kty": "EC", "crv": "secp256k1", "x": "AQAB", "y": "AQAB"},
            {"kty": "RSA", "n": "!", "e": "AQAB"},
            "a key",
            {},
        ]));
        assert!(none.is_empty(), "{none:?}");
    }
}
