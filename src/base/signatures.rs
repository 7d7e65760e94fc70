//! What signs and checks the tokens of sessions (JWT, RFC 7519), and checks those of another service that says who somebody is.
//!
//! Which algorithm holds is said by whoever checks a token, never by the token: a session's is HMAC-SHA-256 alone, another
//! service's is one of those that its published key is for.

use std::sync::Once;

use hmac::{Hmac, KeyInit, Mac};
use jsonwebtoken::crypto::{CryptoProvider, JwtSigner, JwtVerifier, KeyUtils};
use jsonwebtoken::errors::{Error, ErrorKind};
use jsonwebtoken::{Algorithm, DecodingKey, DecodingKeyKind};
use ring::signature::{self as rings, RsaParameters, RsaPublicKeyComponents, UnparsedPublicKey, VerificationAlgorithm};
use sha2::Sha256;
use signature::{Signer, Verifier};

/// HMAC-SHA-256 with 32 bytes, the one algorithm in which anything is signed here.
pub struct Hs256([u8; 32]);

impl Hs256 {
    /// With this key.
    pub fn new(key: [u8; 32]) -> Self {
        Self(key)
    }

    fn of(algorithm: Algorithm, key: &[u8]) -> Result<Self, Error> {
        match (algorithm, key.try_into()) {
            (Algorithm::HS256, Ok(key)) => Ok(Self(key)),
            _ => Err(ErrorKind::InvalidAlgorithm.into()),
        }
    }

    fn mac(&self, message: &[u8]) -> Result<Hmac<Sha256>, signature::Error> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).map_err(|_| signature::Error::new())?;
        mac.update(message);
        Ok(mac)
    }
}

impl Signer<Vec<u8>> for Hs256 {
    fn try_sign(&self, message: &[u8]) -> Result<Vec<u8>, signature::Error> {
        Ok(self.mac(message)?.finalize().into_bytes().to_vec())
    }
}

impl Verifier<Vec<u8>> for Hs256 {
    fn verify(&self, message: &[u8], signature: &Vec<u8>) -> Result<(), signature::Error> {
        self.mac(message)?.verify_slice(signature).map_err(|_| signature::Error::new())
    }
}

impl JwtSigner for Hs256 {
    fn algorithm(&self) -> Algorithm {
        Algorithm::HS256
    }
}

impl JwtVerifier for Hs256 {
    fn algorithm(&self) -> Algorithm {
        Algorithm::HS256
    }
}

/// The algorithms of RSA that are checked, of keys from 2,048 to 8,192 bits (RFC 7518 3.3, 3.5).
pub const RSA: [Algorithm; 6] =
    [Algorithm::RS256, Algorithm::RS384, Algorithm::RS512, Algorithm::PS256, Algorithm::PS384, Algorithm::PS512];

/// A public key of another service.
struct PublicKey(Algorithm, DecodingKey);

impl PublicKey {
    fn rsa(&self) -> Option<&'static RsaParameters> {
        Some(match self.0 {
            Algorithm::RS256 => &rings::RSA_PKCS1_2048_8192_SHA256,
            Algorithm::RS384 => &rings::RSA_PKCS1_2048_8192_SHA384,
            Algorithm::RS512 => &rings::RSA_PKCS1_2048_8192_SHA512,
            Algorithm::PS256 => &rings::RSA_PSS_2048_8192_SHA256,
            Algorithm::PS384 => &rings::RSA_PSS_2048_8192_SHA384,
            Algorithm::PS512 => &rings::RSA_PSS_2048_8192_SHA512,
            _ => return None,
        })
    }

    fn other(&self) -> Option<&'static dyn VerificationAlgorithm> {
        Some(match self.0 {
            Algorithm::ES256 => &rings::ECDSA_P256_SHA256_FIXED,
            Algorithm::ES384 => &rings::ECDSA_P384_SHA384_FIXED,
            Algorithm::EdDSA => &rings::ED25519,
            _ => return None,
        })
    }
}

impl Verifier<Vec<u8>> for PublicKey {
    fn verify(&self, message: &[u8], signature: &Vec<u8>) -> Result<(), signature::Error> {
        let checked = match (self.1.kind(), self.rsa(), self.other()) {
            (DecodingKeyKind::RsaModulusExponent { n, e }, Some(algorithm), _) => {
                RsaPublicKeyComponents { n: plain(n), e: plain(e) }.verify(algorithm, message, signature)
            }
            (DecodingKeyKind::SecretOrDer(key), None, Some(algorithm)) => {
                UnparsedPublicKey::new(algorithm, key).verify(message, signature)
            }
            _ => return Err(signature::Error::new()),
        };
        checked.map_err(|_| signature::Error::new())
    }
}

/// A number without zeros before it, which some services write.
fn plain(number: &[u8]) -> &[u8] {
    let zeros = number.iter().take_while(|byte| **byte == 0).count();
    number.get(zeros..).unwrap_or_default()
}

impl JwtVerifier for PublicKey {
    fn algorithm(&self) -> Algorithm {
        self.0
    }
}

fn verifier(algorithm: Algorithm, key: &DecodingKey) -> Result<Box<dyn JwtVerifier>, Error> {
    // A key of one family serves no algorithm of another: what is public is never taken for a secret.
    if !key.family().algorithms().contains(&algorithm) {
        return Err(ErrorKind::InvalidAlgorithm.into());
    }
    Ok(match algorithm {
        Algorithm::HS256 => Box::new(Hs256::of(algorithm, key.try_get_as_bytes()?)?),
        _ => Box::new(PublicKey(algorithm, key.clone())),
    })
}

static PROVIDER: CryptoProvider = CryptoProvider {
    signer_factory: |algorithm, key| Ok(Box::new(Hs256::of(*algorithm, key.as_bytes())?)),
    verifier_factory: |algorithm, key| verifier(*algorithm, key),
    key_utils: KeyUtils::new_unimplemented(),
};

/// Makes all this what tokens are signed and checked with; once in a process, because the tests start many sites in one.
pub fn install() {
    static INSTALLED: Once = Once::new();
    // It can only have been installed already, by this very function.
    INSTALLED.call_once(|| {
        let _ = PROVIDER.install_default();
    });
}
