//! An OpenID provider: it is found by discovery, checks what it is asked with, and signs what it says with keys of its own.

use std::collections::BTreeMap;
use std::net::{SocketAddr, TcpListener};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

use actix_web::dev::ServerHandle;
use actix_web::web::{Bytes, Data, to};
use actix_web::{App, HttpRequest, HttpResponse, HttpServer};
use askel::base::oidc::{Given, Settings};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use ring::rand::SystemRandom;
use ring::rsa::PublicKeyComponents;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair, RSA_PKCS1_SHA256, RsaKeyPair};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::NOW;

/// What the provider calls the site, and the secret between them: with letters that have to be written otherwise in a header.
pub const CLIENT: &str = "askel:site";
pub const SECRET: &str = "sa%lai suus+";
/// Where the provider leads back to, as it was told once.
pub const BACK: &str = "http://askel.test/sign-in/service/back";

/// A key that signs.
#[derive(Clone)]
pub enum Key {
    Rsa,
    Ec(Arc<EcdsaKeyPair>),
}

impl Key {
    /// A new one on the curve P-256.
    pub fn ec() -> Self {
        let random = SystemRandom::new();
        let made = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &random).expect("a key");
        let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, made.as_ref(), &random).expect("a key");
        Self::Ec(Arc::new(pair))
    }

    /// A key of the tests alone, because one of RSA takes long to make.
    fn rsa() -> RsaKeyPair {
        RsaKeyPair::from_pkcs8(include_bytes!("provider/rsa.der")).expect("a key")
    }

    pub fn algorithm(&self) -> &'static str {
        if matches!(self, Self::Rsa) { "RS256" } else { "ES256" }
    }

    fn sign(&self, message: &str) -> Vec<u8> {
        let random = SystemRandom::new();
        match self {
            Self::Rsa => {
                let key = Self::rsa();
                let mut signature = vec![0; key.public().modulus_len()];
                key.sign(&RSA_PKCS1_SHA256, &random, message.as_bytes(), &mut signature).expect("signed");
                signature
            }
            Self::Ec(key) => key.sign(&random, message.as_bytes()).expect("signed").as_ref().to_vec(),
        }
    }

    fn published(&self, id: &str) -> Value {
        let text = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        match self {
            Self::Rsa => {
                let of = PublicKeyComponents::<Vec<u8>>::from(Self::rsa().public());
                json!({"kty": "RSA", "kid": id, "use": "sig", "alg": "RS256", "n": text(&of.n), "e": text(&of.e)})
            }
            Self::Ec(key) => {
                let point = key.public_key().as_ref();
                json!({"kty": "EC", "kid": id, "use": "sig", "crv": "P-256", "x": text(&point[1..33]), "y": text(&point[33..])})
            }
        }
    }
}

/// Changes the header and the claims of a token before it is signed.
pub type Bend = Arc<dyn Fn(&mut Value, &mut Value) + Send + Sync>;

/// What the provider does, as a test changes it.
pub struct Ways {
    /// The keys that it publishes, by their names.
    pub published: BTreeMap<String, Key>,
    /// The key that it signs with, and the name that it gives to it.
    pub signing: (String, Key),
    /// Who is signed in there.
    pub subject: String,
    pub name: String,
    /// What is done to a token before it is signed.
    pub bend: Option<Bend>,
    /// A signature in place of its own: none at all, or one that somebody else made.
    pub signature: Option<fn(&str) -> Vec<u8>>,
    /// What discovery says otherwise.
    pub metadata: Value,
    /// An answer in place of discovery.
    pub instead: Option<fn() -> HttpResponse>,
    /// How often the keys were asked for.
    pub keys_asked: usize,
    codes: BTreeMap<String, BTreeMap<String, String>>,
}

/// A provider that runs; it stops when the test ends.
pub struct Provider {
    pub address: SocketAddr,
    pub ways: Arc<Mutex<Ways>>,
    handle: ServerHandle,
    thread: Option<JoinHandle<()>>,
}

impl Provider {
    /// With one key, for Aino.
    pub fn start(key: Key) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        let ways = Arc::new(Mutex::new(Ways {
            published: BTreeMap::from([("one".to_owned(), key.clone())]),
            signing: ("one".to_owned(), key),
            subject: "248289761001".to_owned(),
            name: "Aino Virtanen".to_owned(),
            bend: None,
            signature: None,
            metadata: json!({}),
            instead: None,
            keys_asked: 0,
            codes: BTreeMap::new(),
        }));
        let (to_test, from_thread) = std::sync::mpsc::channel();
        let shared = Arc::clone(&ways);
        let thread = std::thread::spawn(move || {
            actix_web::rt::System::new().block_on(async move {
                let server = HttpServer::new(move || {
                    App::new()
                        .app_data(Data::new((address, Arc::clone(&shared))))
                        .route("/{tail:.*}.well-known/openid-configuration", to(discovery))
                        .route("/authorize", to(authorize))
                        .route("/token", to(token))
                        .route("/keys", to(keys))
                })
                .workers(1)
                .listen(listener)
                .expect("a listener")
                .run();
                to_test.send(server.handle()).expect("a test that waits");
                server.await.expect("a server that ends well");
            });
        });
        let handle = from_thread.recv().expect("the provider starts");
        Self { address, ways, handle, thread: Some(thread) }
    }

    pub fn issuer(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The settings of a site that uses it.
    pub fn settings(&self, second_step: &str) -> Option<Settings> {
        Settings::settle(Given {
            issuer: Some(self.issuer()),
            client_id: Some(CLIENT.to_owned()),
            client_secret: Some(SECRET.to_owned()),
            name: Some("Kuntatunnus".to_owned()),
            second_step: Some(second_step.to_owned()),
        })
        .expect("settings")
    }

    /// Changes what it does.
    pub fn change(&self, change: impl FnOnce(&mut Ways)) {
        change(&mut self.ways.lock().expect("the ways"));
    }

    /// Tokens are changed so from now on, before they are signed.
    pub fn bends(&self, bend: impl Fn(&mut Value, &mut Value) + Send + Sync + 'static) {
        self.change(|ways| ways.bend = Some(Arc::new(bend)));
    }

    /// Somebody says there who they are: the address that it leads back to, below the site's.
    pub async fn approve(&self, address: &str) -> String {
        assert!(address.starts_with(&self.issuer()), "{address}");
        let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().expect("a client");
        let answer = client.get(address).send().await.expect("an answer");
        let to = answer.headers().get("location").map(|to| to.to_str().expect("text").to_owned());
        let to = to.unwrap_or_default();
        assert!(to.starts_with(BACK), "{} {to}", answer.text().await.expect("a text"));
        to.trim_start_matches("http://askel.test").to_owned()
    }
}

impl Drop for Provider {
    fn drop(&mut self) {
        drop(self.handle.stop(false));
        self.thread.take().map(JoinHandle::join);
    }
}

type Shared = Data<(SocketAddr, Arc<Mutex<Ways>>)>;

async fn discovery(shared: Shared) -> HttpResponse {
    let (address, ways) = (shared.0, shared.1.lock().expect("the ways"));
    if let Some(instead) = ways.instead {
        return instead();
    }
    let at = |path: &str| format!("http://{address}{path}");
    let mut said = json!({
        "issuer": at(""),
        "authorization_endpoint": at("/authorize"),
        "token_endpoint": at("/token"),
        "jwks_uri": at("/keys"),
        "response_types_supported": ["code"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["RS256", "ES256"],
        "code_challenge_methods_supported": ["S256"],
        "authorization_response_iss_parameter_supported": true,
    });
    for (name, value) in ways.metadata.as_object().expect("an object") {
        said[name] = value.clone();
    }
    HttpResponse::Ok().json(said)
}

async fn keys(shared: Shared) -> HttpResponse {
    let mut ways = shared.1.lock().expect("the ways");
    ways.keys_asked += 1;
    let keys: Vec<Value> = ways.published.iter().map(|(id, key)| key.published(id)).collect();
    HttpResponse::Ok().json(json!({ "keys": keys }))
}

fn fields(text: &str) -> BTreeMap<String, String> {
    serde_urlencoded::from_str(text).expect("fields")
}

/// Asks nobody: whoever comes is who the test says (OpenID Connect Core 3.1.2).
async fn authorize(request: HttpRequest, shared: Shared) -> HttpResponse {
    let asked = fields(request.query_string());
    let is = |name: &str, value: &str| asked.get(name).map(String::as_str) == Some(value);
    let has = |name: &str, fewest: usize| asked.get(name).is_some_and(|value| value.len() >= fewest);
    let is_right = is("response_type", "code")
        && is("client_id", CLIENT)
        && is("redirect_uri", BACK)
        && is("scope", "openid profile")
        && is("code_challenge_method", "S256")
        && has("code_challenge", 43)
        && has("state", 22)
        && has("nonce", 22);
    if !is_right {
        return HttpResponse::BadRequest().body(format!("not so: {asked:?}"));
    }
    let mut ways = shared.1.lock().expect("the ways");
    let code = format!("code-{}", ways.codes.len());
    let state = asked["state"].clone();
    ways.codes.insert(code.clone(), asked);
    let query =
        serde_urlencoded::to_string([("code", code), ("state", state), ("iss", format!("http://{}", shared.0))]);
    let to = format!("{BACK}?{}", query.expect("a query"));
    HttpResponse::Found().insert_header(("Location", to)).finish()
}

/// Takes a code once, from who proves that it asked for it (RFC 7636 4.6).
async fn token(request: HttpRequest, body: Bytes, shared: Shared) -> HttpResponse {
    let sent = fields(std::str::from_utf8(&body).expect("text"));
    let one = |name: &str| sent.get(name).map_or("", String::as_str);
    let mut ways = shared.1.lock().expect("the ways");
    let Some(asked) = ways.codes.get(one("code")).cloned() else {
        return HttpResponse::BadRequest().json(json!({"error": "invalid_grant"}));
    };
    // It is used up, whatever follows.
    ways.codes.insert(one("code").to_owned(), BTreeMap::new());
    let pair = "askel%3Asite:sa%25lai+suus%2B";
    let authorization = format!("Basic {}", STANDARD.encode(pair));
    let has_secret = request.headers().get("Authorization").is_some_and(|value| value == authorization.as_str());
    let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(one("code_verifier").as_bytes()));
    let is_right = has_secret
        && one("grant_type") == "authorization_code"
        && one("redirect_uri") == BACK
        && asked.get("code_challenge") == Some(&challenge);
    if !is_right {
        return HttpResponse::BadRequest().json(json!({"error": "invalid_grant"}));
    }
    let now = NOW.and_utc().timestamp();
    let (id, key) = ways.signing.clone();
    let mut header = json!({"alg": key.algorithm(), "typ": "JWT", "kid": id});
    let mut claims = json!({
        "iss": format!("http://{}", shared.0), "sub": ways.subject, "aud": CLIENT, "name": ways.name,
        "nonce": asked["nonce"], "iat": now, "exp": now + 300, "email": "aino@example.fi",
    });
    if let Some(bend) = ways.bend.clone() {
        bend(&mut header, &mut claims);
    }
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let message = format!("{}.{}", part(&header), part(&claims));
    let signature = ways.signature.map_or_else(|| key.sign(&message), |signature| signature(&message));
    let token = format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature));
    HttpResponse::Ok().json(json!({"access_token": "unused", "token_type": "Bearer", "id_token": token}))
}
