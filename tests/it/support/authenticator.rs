//! A device with passkeys (Web Authentication Level 3, 6.1 and 6.5), as its owner holds it: made of a key of P-256, without
//! attestation.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use p256::ecdsa::signature::Signer;
use p256::ecdsa::{Signature, SigningKey};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

const PRESENT: u8 = 1;
const VERIFIED: u8 = 4;
const NEW: u8 = 64;

/// The device; what a test changes in it is a fault of the device or of the page that asks it.
#[derive(Clone)]
pub struct Authenticator {
    pub key: SigningKey,
    pub credential_id: Vec<u8>,
    pub handle: Option<Vec<u8>>,
    pub counter: u32,
    /// The address of the page that asks.
    pub origin: String,
    /// The domain that the device signs for.
    pub domain: String,
    /// Whether the owner's finger, face or PIN set the key free.
    pub is_verified: bool,
}

impl Authenticator {
    /// A device of its own for each number.
    pub fn new(number: u8) -> Self {
        Self {
            key: SigningKey::from_slice(&[number; 32]).expect("a key"),
            credential_id: vec![number; 16],
            handle: None,
            counter: 0,
            origin: "http://localhost".to_owned(),
            domain: "localhost".to_owned(),
            is_verified: true,
        }
    }

    /// Makes a passkey, as it was asked to: the answer for the form.
    pub fn make(&mut self, asked: &Value) -> String {
        let options = &asked["publicKey"];
        self.handle = Some(bytes(&options["user"]["id"]));
        let point = self.key.verifying_key().to_sec1_point(false);
        let mut authenticator = self.authenticator(NEW);
        authenticator.extend([0; 16]);
        authenticator.extend([0, 16]);
        authenticator.extend(&self.credential_id);
        authenticator.extend([0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32]);
        authenticator.extend(point.x().expect("x").iter());
        authenticator.extend([0x22, 0x58, 32]);
        authenticator.extend(point.y().expect("y").iter());
        // {"fmt": "none", "attStmt": {}, "authData": …} in CBOR (RFC 8949).
        let mut object = vec![0xa3, 0x63];
        object.extend(b"fmt");
        object.push(0x64);
        object.extend(b"none");
        object.push(0x67);
        object.extend(b"attStmt");
        object.extend([0xa0, 0x68]);
        object.extend(b"authData");
        object.extend([0x58, u8::try_from(authenticator.len()).expect("short")]);
        object.extend(authenticator);
        let client = self.client("webauthn.create", options);
        self.answer(json!({"attestationObject": text(&object), "clientDataJSON": text(client.as_bytes())}))
    }

    /// Shows its passkey, as it was asked to: the answer for the form.
    pub fn show(&mut self, asked: &Value) -> String {
        self.counter += 1;
        let (authenticator, client) = (self.authenticator(0), self.client("webauthn.get", &asked["publicKey"]));
        let mut signed = authenticator.clone();
        signed.extend(Sha256::digest(client.as_bytes()));
        let signature: Signature = self.key.sign(&signed);
        self.answer(json!({
            "authenticatorData": text(&authenticator),
            "clientDataJSON": text(client.as_bytes()),
            "signature": text(signature.to_der().as_bytes()),
            "userHandle": self.handle.as_deref().map(text),
        }))
    }

    fn authenticator(&self, flags: u8) -> Vec<u8> {
        let mut bytes = Sha256::digest(self.domain.as_bytes()).to_vec();
        bytes.push(flags | PRESENT | if self.is_verified { VERIFIED } else { 0 });
        bytes.extend(self.counter.to_be_bytes());
        bytes
    }

    fn client(&self, kind: &str, options: &Value) -> String {
        json!({"type": kind, "challenge": options["challenge"], "origin": self.origin, "crossOrigin": false})
            .to_string()
    }

    fn answer(&self, response: Value) -> String {
        let id = text(&self.credential_id);
        json!({"id": id, "rawId": id, "type": "public-key", "response": response, "extensions": {}}).to_string()
    }
}

fn text(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

fn bytes(text: &Value) -> Vec<u8> {
    URL_SAFE_NO_PAD.decode(text.as_str().expect("text")).expect("bytes")
}
