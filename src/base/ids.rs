//! Random tokens, their keyed hashes, and the ids that stand in addresses.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// An id in an address and in the files of a course: `[a-z0-9-]{1,48}`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Slug(String);

impl Slug {
    /// `None` for anything else than 1–48 characters of `[a-z0-9-]`.
    pub fn new(text: &str) -> Option<Self> {
        let fits = (1..=48).contains(&text.len())
            && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        fits.then(|| Self(text.to_owned()))
    }

    /// As text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.0)
    }
}

impl std::borrow::Borrow<str> for Slug {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Slug {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        Self::new(&text).ok_or_else(|| serde::de::Error::custom("an id is 1 to 48 characters of a-z, 0-9 and -"))
    }
}

/// The site's own secret: 32 random bytes in a file that only its owner can read.
#[derive(Clone)]
pub struct Secret([u8; 32]);

impl Secret {
    /// A secret of these bytes.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Its bytes, for what signs with it.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The keyed hash (HMAC-SHA-256) of a token for one purpose, for the database: whoever reads a copy of the database
    /// cannot sign in with what stands there.
    pub fn hash(&self, purpose: &str, token: &str) -> Vec<u8> {
        // HMAC takes a key of any length, so this cannot fail; an empty hash would match no row.
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&self.0) else { return Vec::new() };
        mac.update(purpose.as_bytes());
        mac.update(&[0]);
        mac.update(token.as_bytes());
        mac.finalize().into_bytes().to_vec()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// 32 random bytes from the operating system.
///
/// # Errors
/// The operating system has none, which ends the program at its start.
pub fn random_bytes() -> anyhow::Result<[u8; 32]> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|error| anyhow::anyhow!("no random numbers: {error}"))?;
    Ok(bytes)
}

/// A random token of 256 bits, in 43 characters that fit into a cookie and an address.
///
/// # Errors
/// As for [`random_bytes`].
pub fn random_token() -> anyhow::Result<String> {
    Ok(URL_SAFE_NO_PAD.encode(random_bytes()?))
}

/// A random number below a limit, each as likely as the others.
///
/// # Errors
/// As for [`random_bytes`]; there is no number below zero.
pub fn random_below(limit: u32) -> anyhow::Result<u32> {
    anyhow::ensure!(limit > 0, "no number is below zero");
    // What lies above the last whole multiple would make the first numbers likelier, so it is drawn again.
    let whole = u32::MAX - u32::MAX % limit;
    loop {
        let drawn = getrandom::u32().map_err(|error| anyhow::anyhow!("no random numbers: {error}"))?;
        if drawn < whole {
            return Ok(drawn % limit);
        }
    }
}

/// A random number for waiting times and form keys; zero where the operating system has none.
pub fn random_u32() -> u32 {
    getrandom::u32().unwrap_or(0)
}

/// A key for a form, so that the same deed sent twice is stored once: 64 random bits in 16 characters.
pub fn form_key() -> String {
    format!("{:08x}{:08x}", random_u32(), random_u32())
}

/// SHA-256 of parts, each ended by a zero byte so that no two lists of parts look alike, in hexadecimal.
pub fn digest(parts: &[&[u8]]) -> String {
    let mut sha = Sha256::new();
    for part in parts {
        sha.update(part);
        sha.update([0]);
    }
    hexadecimal(&sha.finalize())
}

/// The same as [`digest`] of one part, for what is too large to be read at once.
///
/// # Errors
/// It cannot be read.
pub fn digest_of(mut part: impl std::io::Read) -> std::io::Result<String> {
    let mut sha = Sha256::new();
    let mut some = vec![0; 64 * 1024];
    loop {
        match part.read(&mut some)? {
            0 => break,
            length => sha.update(some.get(..length).unwrap_or_default()),
        }
    }
    sha.update([0]);
    Ok(hexadecimal(&sha.finalize()))
}

fn hexadecimal(bytes: &[u8]) -> String {
    let digit = |number: u8| char::from_digit(u32::from(number), 16);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_short_and_plain() {
        assert!(Slug::new("pitka-salasana").is_some());
        for bad in ["", "Pitkä", "a/b", "..", "a b", &"x".repeat(49)] {
            assert!(Slug::new(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn a_large_part_has_the_digest_of_its_bytes() {
        let part = vec![7; 200_000];
        assert_eq!(digest_of(part.as_slice()).expect("read"), digest(&[&part]));
    }

    #[test]
    fn a_number_is_below_its_limit_and_any_below_it_comes() {
        let drawn: Vec<u32> = (0..400).map(|_| random_below(5).expect("a number")).collect();
        assert!((0..5).all(|n| drawn.contains(&n)) && drawn.iter().all(|n| *n < 5), "{drawn:?}");
        assert!(random_below(0).is_err());
    }

    #[test]
    fn a_hash_depends_on_secret_purpose_and_token() {
        let a = Secret::new([1; 32]);
        let hash = a.hash("guest", "x");
        assert_eq!(hash.len(), 32);
        assert_ne!(hash, Secret::new([2; 32]).hash("guest", "x"));
        assert_ne!(hash, a.hash("code", "x"));
        assert_ne!(hash, a.hash("guest", "y"));
    }
}
