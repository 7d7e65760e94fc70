//! The token in the cookie of a session: a JWT (RFC 7519) signed with HMAC-SHA-256 and nothing else.

use chrono::NaiveDateTime;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation, decode, encode};
use serde::{Deserialize, Serialize};

use super::SessionId;
use crate::base::ids::Secret;
use crate::base::signatures;
use crate::people::accounts::AccountId;

/// Whom a token is for: a browser's session here, and nothing else that may be signed one day (ASVS 9.2.3).
const AUDIENCE: &str = "askel-session";

/// The keys of one site: new tokens are signed with the first, and those of the others still hold (ASVS 13.3.1).
#[derive(Debug, Clone)]
pub struct SessionKeys {
    keys: Vec<Secret>,
    issuer: String,
}

/// What a token says.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Claims {
    iss: String,
    aud: String,
    /// The number of the account.
    sub: String,
    /// The number of the session.
    sid: i64,
    /// When it was signed and when it ends, in seconds since 1970 (RFC 7519 2).
    iat: i64,
    exp: i64,
}

impl SessionKeys {
    /// Keys of the site at a public address, the newest first.
    pub fn new(keys: Vec<Secret>, issuer: &str) -> Self {
        signatures::install();
        Self { keys, issuer: issuer.to_owned() }
    }

    /// A token that names a session.
    ///
    /// # Errors
    /// There is no key, which is a fault of ours.
    pub fn sign(
        &self,
        session: SessionId,
        account: AccountId,
        now: NaiveDateTime,
        ends_at: NaiveDateTime,
    ) -> anyhow::Result<String> {
        let claims = Claims {
            iss: self.issuer.clone(),
            aud: AUDIENCE.to_owned(),
            sub: account.0.to_string(),
            sid: session.0,
            iat: now.and_utc().timestamp(),
            exp: ends_at.and_utc().timestamp(),
        };
        let key = self.keys.first().ok_or_else(|| anyhow::anyhow!("there is no key for sessions"))?;
        Ok(encode(&Header::new(Algorithm::HS256), &claims, &EncodingKey::from_secret(key.bytes()))?)
    }

    /// The session and account that a token names; `None` for anything that was not signed here for this, or is over.
    pub fn read(&self, token: &str, now: NaiveDateTime) -> Option<(SessionId, AccountId)> {
        let claims = self.keys.iter().find_map(|key| {
            let key = DecodingKey::from_secret(key.bytes());
            decode::<Claims>(token, &key, &self.validation()).ok().map(|token| token.claims)
        })?;
        // The site's own clock decides, which tests hold still; so the library is not asked for it.
        (claims.exp > now.and_utc().timestamp())
            .then(|| Some((SessionId(claims.sid), AccountId(claims.sub.parse().ok()?))))
            .flatten()
    }

    /// What must hold of a token (ASVS 9.1.1–9.1.3, 9.2.1–9.2.4).
    fn validation(&self) -> Validation {
        let mut validation = Validation::new(Algorithm::HS256);
        validation.set_required_spec_claims(&["exp", "iss", "aud", "sub"]);
        validation.set_issuer(&[&self.issuer]);
        validation.set_audience(&[AUDIENCE]);
        validation.leeway = 0;
        validation.validate_exp = false;
        validation
    }
}

#[cfg(test)]
mod tests {
    use base64::Engine;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    use proptest::prelude::*;
    use serde_json::json;
    use signature::Signer;

    use super::*;
    use crate::base::signatures::Hs256;

    const SITE: &str = "https://askel.example";

    fn keys(keys: &[u8]) -> SessionKeys {
        SessionKeys::new(keys.iter().map(|byte| Secret::new([*byte; 32])).collect(), SITE)
    }

    fn at(text: &str) -> NaiveDateTime {
        text.parse().expect("a moment")
    }

    fn now() -> NaiveDateTime {
        at("2026-11-22T12:00:00")
    }

    fn token() -> String {
        keys(&[1]).sign(SessionId(7), AccountId(3), now(), at("2026-12-22T12:00:00")).expect("a token")
    }

    fn named() -> Option<(SessionId, AccountId)> {
        Some((SessionId(7), AccountId(3)))
    }

    fn forged(header: serde_json::Value, claims: serde_json::Value, key: Option<u8>) -> String {
        let part = |value: serde_json::Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let message = format!("{}.{}", part(header), part(claims));
        let signature =
            key.map(|key| Hs256::new([key; 32]).try_sign(message.as_bytes()).expect("signed")).unwrap_or_default();
        format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature))
    }

    fn claims() -> serde_json::Value {
        json!({"iss": SITE, "aud": "askel-session", "sub": "3", "sid": 7, "iat": 1, "exp": 4_000_000_000_i64})
    }

    fn without(name: &str) -> serde_json::Value {
        let mut claims = claims();
        claims.as_object_mut().expect("an object").remove(name);
        claims
    }

    fn with(name: &str, value: serde_json::Value) -> serde_json::Value {
        let mut claims = claims();
        claims[name] = value;
        claims
    }

    #[test]
    fn a_token_names_its_session_until_it_ends() {
        assert_eq!(keys(&[1]).read(&token(), now()), named());
        assert_eq!(keys(&[1]).read(&token(), at("2026-12-22T11:59:59")), named());
        assert_eq!(keys(&[1]).read(&token(), at("2026-12-22T12:00:00")), None);
    }

    #[test]
    fn requirement_46_while_keys_change_the_old_one_still_opens_and_a_third_does_not() {
        assert_eq!(keys(&[2, 1]).read(&token(), now()), named());
        assert_eq!(keys(&[3, 2]).read(&token(), now()), None);
        assert_eq!(keys(&[]).read(&token(), now()), None);
    }

    #[test]
    fn requirement_40_nothing_opens_that_was_not_signed_here_in_the_one_way() {
        let right = json!({"alg": "HS256", "typ": "JWT"});
        assert_eq!(keys(&[1]).read(&forged(right.clone(), claims(), Some(1)), now()), named(), "the control");
        for algorithm in ["none", "None", "HS384", "HS512", "RS256", "ES256", "EdDSA", ""] {
            let header = json!({"alg": algorithm, "typ": "JWT"});
            assert_eq!(keys(&[1]).read(&forged(header.clone(), claims(), Some(1)), now()), None, "{algorithm}");
            assert_eq!(keys(&[1]).read(&forged(header, claims(), None), now()), None, "{algorithm} unsigned");
        }
        // A key that the token brings along is not used.
        let jwk = json!({"kty": "oct", "k": URL_SAFE_NO_PAD.encode([9; 32])});
        let header = json!({"alg": "HS256", "jwk": jwk, "jku": "https://evil.example", "kid": "../../dev/null", "x5u": "https://evil.example"});
        assert_eq!(keys(&[1]).read(&forged(header, claims(), Some(9)), now()), None);
        for wrong in [
            with("iss", json!("https://evil.example")),
            with("aud", json!("askel-link")),
            with("aud", json!(["another"])),
            with("sub", json!("x")),
            with("sid", json!("7")),
            with("exp", json!(1)),
            with("exp", json!("4000000000")),
        ] {
            assert_eq!(keys(&[1]).read(&forged(right.clone(), wrong.clone(), Some(1)), now()), None, "{wrong}");
        }
        for name in ["iss", "aud", "sub", "sid", "exp"] {
            assert_eq!(keys(&[1]).read(&forged(right.clone(), without(name), Some(1)), now()), None, "{name}");
        }
    }

    proptest! {
        #[test]
        fn a_token_with_one_letter_changed_opens_nothing(place in 0_usize..200, letter in "[A-Za-z0-9_-]") {
            let mut letters: Vec<char> = token().chars().collect();
            let place = place % letters.len();
            let letter = letter.chars().next().expect("a letter");
            prop_assume!(letters[place] != letter);
            letters[place] = letter;
            let changed: String = letters.into_iter().collect();
            // The last letter of a part may carry bits that no byte uses; the same bytes are the same token.
            let bytes = |token: &str| token.split('.').map(|part| URL_SAFE_NO_PAD.decode(part).ok()).collect::<Vec<_>>();
            prop_assume!(bytes(&changed) != bytes(&token()));
            prop_assert_eq!(keys(&[1]).read(&changed, now()), None);
        }

        #[test]
        fn no_text_opens_anything(text in "\\PC{0,300}") {
            prop_assert_eq!(keys(&[1]).read(&text, now()), None);
        }
    }
}
