//! Signing in by another service (OpenID Connect): with a provider that runs, and whose tokens are really signed.

use actix_web::HttpResponse;
use askel::people::accounts::{AccountId, Role};
use diesel::connection::SimpleConnection;
use serde_json::{Value, json};

use super::group_code::account;
use super::{WATER, guest, shown, types};
use crate::support::provider::{CLIENT, Key, Provider};
use crate::support::{Browser, Dialect, Page, Site, count, on_each_database, texts, with_ways};

const START: &str = "/fi/sign-in/service";
const NEW: &str = "/fi/sign-in/service/new";
const OWN: &str = "/fi/account/service";

fn site(dialect: Dialect, provider: &Provider) -> Site {
    site_that_trusts(dialect, provider, "never")
}

fn site_that_trusts(dialect: Dialect, provider: &Provider, second_step: &str) -> Site {
    Site::on(with_ways(dialect, &["way-oidc"]), |settings| settings.config.oidc = provider.settings(second_step))
}

/// Comes back with what the provider said.
async fn comes_back(browser: &Browser, to: &str) -> Page {
    let led = browser.get(to).await;
    assert_eq!(led.status, 302);
    browser.follow(&led).await
}

/// Goes to the provider and comes back.
async fn goes(provider: &Provider, browser: &Browser, start: &str) -> Page {
    let led = browser.get(start).await;
    comes_back(browser, &provider.approve(led.location()).await).await
}

/// Somebody comes for the first time and gets an account.
async fn joins(provider: &Provider, site: &Site) -> Browser {
    let browser = site.browser();
    assert_eq!(goes(provider, &browser, START).await.location(), NEW);
    assert_eq!(browser.post(NEW, &[("name", "Aino")]).await.location(), "/fi/me");
    browser
}

async fn is_signed_in(browser: &Browser) -> bool {
    browser.get("/fi/account").await.status == 200
}

fn rows(site: &Site, table: &str) -> usize {
    count(&mut site.scratch.connect(), table, "true")
}

/// Nobody came in, and it is said so in a page.
async fn is_refused(browser: &Browser, page: &Page, title: &str) {
    assert_eq!((page.status, page.text("h1").as_str()), (422, title), "{}", page.body);
    assert!(page.link("Muut tavat kirjautua").is_some(), "another way is shown");
    assert!(!is_signed_in(browser).await);
}

const WRONG: &str = "Kirjautuminen ei onnistunut";
const LOST: &str = "Aloita kirjautuminen alusta";

#[test]
fn whoever_is_known_to_the_service_gets_an_account_of_a_trainee_and_comes_back_to_it() {
    on_each_database(async |dialect| {
        for key in [Key::Rsa, Key::ec()] {
            let provider = Provider::start(key);
            let site = site(dialect, &provider);
            let browser = site.browser();
            let ways = browser.get("/fi/sign-in?from=%2Fcourses").await;
            let way = ways.link("Kirjaudu: Kuntatunnus").expect("a way in");
            assert_eq!(goes(&provider, &browser, &way).await.location(), NEW);
            assert_eq!(rows(&site, "accounts"), 0, "nobody gets an account without having said so");
            let asked = browser.get(NEW).await;
            assert_eq!(asked.attributes("input[name=name]", "value"), ["Aino Virtanen"]);
            let joined = browser.post(NEW, &[("name", "Aino"), ("role", "administrator")]).await;
            assert_eq!(joined.location(), "/fi/courses", "back to where they wanted to be");
            assert!(is_signed_in(&browser).await);
            let role = texts(&mut site.scratch.connect(), "SELECT name || ' ' || role AS row FROM accounts");
            assert_eq!(role, ["Aino trainee"]);
            // In another browser they are known, whatever they are called there by now.
            provider.change(|ways| ways.name = "Aino Lahtinen".to_owned());
            let other = site.browser();
            assert_eq!(goes(&provider, &other, START).await.location(), "/fi/me");
            assert!(other.get("/fi/account").await.body.contains("Toisen palvelun kautta"));
            assert_eq!(rows(&site, "accounts"), 1);
        }
    });
}

#[test]
fn the_answers_of_a_guest_come_along_where_they_are_theirs() {
    on_each_database(async |dialect| {
        let provider = Provider::start(Key::ec());
        let site = site(dialect, &provider);
        for (said, learners) in [("not-mine", 2), ("mine", 3)] {
            provider.change(|ways| ways.subject = said.to_owned());
            let browser = guest(&site, WATER).await;
            assert_eq!(goes(&provider, &browser, START).await.location(), NEW);
            assert!(browser.get(NEW).await.has("input[name=whose]"));
            browser.post(NEW, &[("name", "Aino"), ("whose", said)]).await;
            assert!(is_signed_in(&browser).await);
            assert_eq!(rows(&site, "learners"), learners, "{said}");
        }
    });
}

#[test]
fn a_service_is_a_way_in_only_where_that_is_said() {
    on_each_database(async |dialect| {
        let provider = Provider::start(Key::ec());
        let not_on = Site::with(dialect, |settings| settings.config.oidc = provider.settings("never"));
        let not_named = Site::on(with_ways(dialect, &["way-oidc"]), |_| {});
        for site in [not_on, not_named] {
            let browser = site.browser();
            assert_eq!(browser.get("/fi/sign-in").await.link("Kirjaudu: Kuntatunnus"), None);
            for path in [START, NEW, "/fi/sign-in/service/back", "/sign-in/service/back"] {
                assert_eq!(browser.get(path).await.status, 404, "{path}");
            }
        }
    });
}

/// Something that is done to a token, and what that is.
type Trick = (&'static str, fn(&mut Value, &mut Value));

const TRICKS: [Trick; 17] = [
    ("the nonce of another sign-in", |_, claims| claims["nonce"] = json!("x")),
    ("no nonce", |_, claims| drop(claims.as_object_mut().expect("claims").remove("nonce"))),
    ("another issuer", |_, claims| claims["iss"] = json!("https://evil.example")),
    ("for another site", |_, claims| claims["aud"] = json!("another")),
    ("for several, made for another", |_, claims| {
        claims["aud"] = json!([CLIENT, "another"]);
        claims["azp"] = json!("another");
    }),
    ("for several, and not said for whom", |_, claims| claims["aud"] = json!([CLIENT, "another"])),
    ("over", |_, claims| claims["exp"] = json!(claims["iat"].as_i64().expect("a number") - 61)),
    ("without an end", |_, claims| drop(claims.as_object_mut().expect("claims").remove("exp"))),
    ("of the future", |_, claims| claims["iat"] = json!(claims["iat"].as_i64().expect("a number") + 61)),
    ("not yet", |_, claims| claims["nbf"] = json!(claims["iat"].as_i64().expect("a number") + 61)),
    ("of nobody", |_, claims| claims["sub"] = json!("")),
    ("of somebody who is a number", |_, claims| claims["sub"] = json!(5)),
    ("of somebody with a long name", |_, claims| claims["sub"] = json!("a".repeat(256))),
    ("an algorithm of another family", |header, _| header["alg"] = json!("RS256")),
    ("another algorithm of the family", |header, _| header["alg"] = json!("ES384")),
    ("a key of its own", |header, _| {
        header["kid"] = json!("two");
        header["jwk"] = json!({"kty": "oct", "k": "AQAB"});
        header["jku"] = json!("https://evil.example");
    }),
    ("a secret shared by nobody", |header, _| header["alg"] = json!("HS256")),
];

#[test]
fn requirement_38_what_the_service_said_is_checked_to_the_last_letter() {
    on_each_database(async |dialect| {
        let provider = Provider::start(Key::ec());
        let site = site(dialect, &provider);
        joins(&provider, &site).await;
        for (what, trick) in TRICKS {
            provider.bends(trick);
            let browser = site.browser();
            let page = goes(&provider, &browser, START).await;
            assert_eq!((page.status, page.text("h1").as_str()), (422, WRONG), "{what}: {}", page.body);
            assert!(!is_signed_in(&browser).await, "{what}");
        }
        // Within a minute of the clocks being apart it is taken; so the others were refused for what they were.
        for near in [-59, 59] {
            provider.bends(move |_, claims| {
                let now = claims["iat"].as_i64().expect("a number");
                claims["exp"] = json!(if near < 0 { now + near } else { now + 300 });
                claims["iat"] = json!(now + near.max(0));
                claims["aud"] = json!([CLIENT]);
            });
            assert_eq!(goes(&provider, &site.browser(), START).await.location(), "/fi/me", "{near}");
        }
        assert_eq!(rows(&site, "accounts"), 1);
    });
}

#[test]
fn requirement_38_nothing_holds_that_the_services_own_key_has_not_signed() {
    on_each_database(async |dialect| {
        let provider = Provider::start(Key::ec());
        let site = site(dialect, &provider);
        joins(&provider, &site).await;
        let refused = async |what: &str| {
            let browser = site.browser();
            let page = goes(&provider, &browser, START).await;
            assert_eq!((page.status, page.text("h1").as_str()), (422, WRONG), "{what}: {}", page.body);
            assert!(!is_signed_in(&browser).await, "{what}");
        };
        for unsigned in ["none", "None", ""] {
            provider.bends(move |header, _| header["alg"] = json!(unsigned));
            provider.change(|ways| ways.signature = Some(|_| Vec::new()));
            refused(unsigned).await;
        }
        provider.bends(|header, _| header["alg"] = json!("ES256"));
        refused("no signature").await;
        provider.change(|ways| ways.signature = Some(|_| vec![0; 64]));
        refused("a signature of zeros").await;
        // The public key as the secret of another algorithm, as a forger would have it.
        provider.bends(|header, _| header["alg"] = json!("HS256"));
        provider.change(|ways| ways.signature = Some(|message| message.as_bytes().to_vec()));
        refused("HS256").await;
        provider.change(|ways| {
            (ways.bend, ways.signature) = (None, None);
            ways.signing = ("one".to_owned(), Key::ec());
        });
        refused("another key under the same name").await;
    });
}

#[test]
fn requirement_38_a_new_key_of_the_service_is_found_once_and_not_looked_for_again_and_again() {
    on_each_database(async |dialect| {
        let provider = Provider::start(Key::ec());
        let site = site(dialect, &provider);
        joins(&provider, &site).await;
        let asked = |times: usize| provider.change(|ways| assert_eq!(ways.keys_asked, times));
        asked(1);
        provider.change(|ways| {
            let new = Key::ec();
            ways.published = [("new".to_owned(), new.clone())].into();
            ways.signing = ("new".to_owned(), new);
        });
        assert_eq!(goes(&provider, &site.browser(), START).await.location(), "/fi/me");
        asked(2);
        provider.change(|ways| ways.signing = ("unknown".to_owned(), Key::ec()));
        for _ in 0..3 {
            let browser = site.browser();
            is_refused(&browser, &goes(&provider, &browser, START).await, WRONG).await;
        }
        asked(2);
    });
}

#[test]
fn requirement_38_only_the_browser_that_set_out_is_let_in_and_only_once() {
    on_each_database(async |dialect| {
        let provider = Provider::start(Key::ec());
        let site = site(dialect, &provider);
        joins(&provider, &site).await;
        let (aino, other) = (site.browser(), site.browser());
        let led = aino.get(START).await;
        let back = provider.approve(led.location()).await;
        // In a browser that has not set out, as when somebody is sent the address.
        is_refused(&other, &comes_back(&other, &back).await, LOST).await;
        // In one that has set out for itself: the word is another.
        other.get(START).await;
        is_refused(&other, &comes_back(&other, &back).await, LOST).await;
        // With its own word and the code of another: the service itself refuses, because the proof key is another (PKCE).
        let code = back.split("code=").nth(1).and_then(|rest| rest.split('&').next()).expect("a code").to_owned();
        let own = provider.approve(other.get(START).await.location()).await;
        let own_code = own.split("code=").nth(1).and_then(|rest| rest.split('&').next()).expect("a code").to_owned();
        is_refused(&other, &comes_back(&other, &own.replace(&own_code, &code)).await, WRONG).await;
        // The code is used up by now; with one of its own the browser that set out comes in, and not twice.
        let back = provider.approve(aino.get(START).await.location()).await;
        assert_eq!(comes_back(&aino, &back).await.location(), "/fi/me");
        assert_eq!(comes_back(&aino, &back).await.status, 422);
        // An answer that names another issuer, or none (RFC 9207).
        for instead in ["&iss=https%3A%2F%2Fevil.example", ""] {
            let browser = site.browser();
            let back = provider.approve(browser.get(START).await.location()).await;
            let (before, _) = back.split_once("&iss=").expect("an issuer");
            is_refused(&browser, &comes_back(&browser, &format!("{before}{instead}")).await, WRONG).await;
        }
    });
}

#[test]
fn whoever_turns_back_at_the_service_is_told_that_nothing_has_changed() {
    on_each_database(async |dialect| {
        let provider = Provider::start(Key::ec());
        let site = site(dialect, &provider);
        let browser = site.browser();
        let back = provider.approve(browser.get(START).await.location()).await;
        let state = back.split("state=").nth(1).and_then(|rest| rest.split('&').next()).expect("a state");
        let turned = format!("/sign-in/service/back?error=access_denied&state={state}");
        let page = comes_back(&browser, &turned).await;
        is_refused(&browser, &page, "Kirjautuminen jäi kesken").await;
        assert_eq!(page.link("Yritä uudelleen: Kuntatunnus").as_deref(), Some(START));
        assert!(!page.body.contains(state), "what was in the address is carried on by no link");
        assert_eq!(comes_back(&browser, &turned).await.text("h1"), LOST, "once");
    });
}

#[test]
fn requirement_38_the_same_name_at_two_services_is_two_people_and_an_address_is_nobody() {
    on_each_database(async |dialect| {
        let provider = Provider::start(Key::ec());
        // As Microsoft Entra ID does it where people of any organisation may come: one service, an issuer for each organisation.
        let address = provider.address;
        provider.change(|ways| ways.metadata = json!({"issuer": format!("http://{address}/{{tenantid}}/v2.0")}));
        let site = Site::on(with_ways(dialect, &["way-oidc"]), |settings| {
            settings.config.oidc = provider.settings("never").map(|settings| askel::base::oidc::Settings {
                issuer: format!("http://{address}/organizations/v2.0"),
                ..settings
            });
        });
        let tenant = |tenant: &'static str, issuer: &'static str| {
            provider.bends(move |_, claims| {
                claims["tid"] = json!(tenant);
                claims["iss"] = json!(format!("http://{address}/{issuer}/v2.0"));
            });
        };
        let (one, two) = ("7f000000-0000-4000-8000-000000000001", "7f000000-0000-4000-8000-000000000002");
        // Somebody has the address already that the service names.
        let eino = account(&site, "Eino", Role::Trainee);
        let email = format!("UPDATE accounts SET email = 'aino@example.fi' WHERE id = {}", eino.0);
        site.scratch.connect().batch_execute(&email).expect("an address");
        for organisation in [one, two] {
            tenant(organisation, organisation);
            joins(&provider, &site).await;
        }
        assert_eq!(rows(&site, "accounts"), 3);
        let subjects = texts(&mut site.scratch.connect(), "SELECT DISTINCT subject AS row FROM identities");
        assert_eq!(subjects.len(), 1, "one name, two issuers");
        for (said, issuer) in [(one, two), ("{tenantid}", "{tenantid}"), ("common", "common"), ("../x", "../x")] {
            tenant(said, issuer);
            let browser = site.browser();
            is_refused(&browser, &goes(&provider, &browser, START).await, WRONG).await;
        }
    });
}

#[test]
fn requirement_39_a_disabled_account_is_not_opened_by_a_service() {
    on_each_database(async |dialect| {
        let provider = Provider::start(Key::ec());
        let site = site(dialect, &provider);
        let aino = joins(&provider, &site).await;
        let disable = "UPDATE accounts SET disabled_at = created_at";
        site.scratch.connect().batch_execute(disable).expect("disabled");
        let browser = site.browser();
        is_refused(&browser, &goes(&provider, &browser, START).await, "Tili ei ole käytössä").await;
        assert!(!is_signed_in(&aino).await);
        assert_eq!(rows(&site, "accounts"), 1, "and nobody gets another one by it");
    });
}

async fn signed_in(site: &Site, account: AccountId) -> Browser {
    let browser = site.browser();
    assert_eq!(browser.post(&site.sign_in_link(account), &[]).await.status, 303);
    browser
}

#[test]
fn requirement_47_a_service_is_linked_to_an_account_by_whoever_has_just_proved_who_they_are() {
    on_each_database(async |dialect| {
        let provider = Provider::start(Key::ec());
        let site = site(dialect, &provider);
        let eino = account(&site, "Eino", Role::Trainee);
        let browser = signed_in(&site, eino).await;
        let started = browser.get(OWN).await.link("Liitä: Kuntatunnus").expect("a way there");
        assert_eq!(goes(&provider, &browser, &started).await.location(), OWN);
        assert_eq!(rows(&site, "identities"), 0, "coming back changes nothing");
        assert!(browser.get(OWN).await.body.contains("Aino Virtanen"), "it is said whom the service sees");
        assert_eq!(browser.post(OWN, &[]).await.location(), "/fi/account/service?told=linked#arrival");
        let acts = texts(&mut site.scratch.connect(), "SELECT act || ' ' || detail AS row FROM audit ORDER BY id");
        assert_eq!(acts, ["changed-ways-in openid-connect"]);
        let other = site.browser();
        assert_eq!(goes(&provider, &other, START).await.location(), "/fi/me");
        assert!(other.get("/fi/account").await.body.contains("Eino"));
        // Another account is not opened by it.
        let thief = signed_in(&site, account(&site, "Pekka", Role::Trainee)).await;
        goes(&provider, &thief, &started).await;
        let taken = thief.post(OWN, &[]).await;
        assert_eq!(taken.status, 422);
        assert!(taken.body.contains("Palvelua ei liitetty"), "{}", taken.body);
        // A proof of long ago is not enough, neither for setting out nor for taking it off.
        let long_ago = "UPDATE sessions SET confirmed_at = '2026-11-22 08:00:00'";
        site.scratch.connect().batch_execute(long_ago).expect("done");
        for late in [browser.get(&started).await, browser.post("/fi/account/service/remove", &[]).await] {
            assert!(late.location().starts_with("/fi/sign-in/confirm"), "{}", late.location());
        }
        assert_eq!(rows(&site, "identities"), 1);
    });
}

#[test]
fn nobody_shuts_themselves_out_by_taking_the_service_off() {
    on_each_database(async |dialect| {
        let provider = Provider::start(Key::ec());
        let site = site(dialect, &provider);
        let browser = joins(&provider, &site).await;
        let remove = "/fi/account/service/remove";
        let only = browser.post(remove, &[]).await;
        assert_eq!(only.status, 422);
        assert!(only.has("main a[href='/fi/carry-on/words']"), "where another way is made");
        assert_eq!(rows(&site, "identities"), 1);
        browser.post("/fi/carry-on/words", &[]).await;
        let words = shown(&browser).await;
        assert_eq!(browser.post(remove, &[]).await.location(), "/fi/account/service?told=removed#arrival");
        assert_eq!(types(&site.browser(), &words).await.status, 303, "the words open it");
        assert_eq!(goes(&provider, &site.browser(), START).await.location(), NEW, "the service no longer does");
    });
}

#[test]
fn requirement_36_the_second_step_is_asked_unless_the_operator_trusts_the_services_own() {
    on_each_database(async |dialect| {
        let several = |_: &mut Value, claims: &mut Value| claims["amr"] = json!(["pwd", "mfa"]);
        let one = |_: &mut Value, claims: &mut Value| claims["amr"] = json!(["pwd"]);
        let gold = |_: &mut Value, claims: &mut Value| claims["acr"] = json!("gold");
        type Said = fn(&mut Value, &mut Value);
        for (trusted, said, is_strong) in [
            ("never", several as Said, false),
            ("mfa", one, false),
            ("mfa", gold, false),
            ("mfa", several, true),
            ("acr:gold", several, false),
            ("acr:gold", gold, true),
        ] {
            let provider = Provider::start(Key::ec());
            let site = site_that_trusts(dialect, &provider, trusted);
            joins(&provider, &site).await;
            let trainer = "UPDATE accounts SET role = 'trainer', second_step_since = created_at";
            site.scratch.connect().batch_execute(trainer).expect("a trainer");
            provider.bends(said);
            let browser = site.browser();
            let led = browser.get(START).await;
            assert_eq!(led.location().contains("acr_values=gold"), trusted == "acr:gold");
            let back = provider.approve(led.location()).await;
            assert_eq!(comes_back(&browser, &back).await.location(), "/fi/sign-in/second");
            let second = browser.get("/fi/sign-in/second").await;
            assert_eq!(second.status, if is_strong { 303 } else { 200 }, "{trusted}");
            assert_eq!(is_signed_in(&browser).await, is_strong, "{trusted}");
        }
    });
}

#[test]
fn a_service_that_does_not_answer_as_one_is_said_to_be_out_of_reach() {
    on_each_database(async |dialect| {
        let elsewhere = || HttpResponse::Found().insert_header(("Location", "https://evil.example")).finish();
        let long = || HttpResponse::Ok().json(json!({"issuer": "a".repeat(300 * 1024)}));
        let none = || HttpResponse::Ok().body("<html>");
        for instead in [elsewhere as fn() -> HttpResponse, long, none] {
            let provider = Provider::start(Key::ec());
            provider.change(|ways| ways.instead = Some(instead));
            let site = site(dialect, &provider);
            let page = site.browser().get(START).await;
            assert_eq!((page.status, page.text("h1").as_str()), (503, "Toinen palvelu ei vastaa"));
            assert!(page.link("Muut tavat kirjautua").is_some());
        }
        for (name, value) in [
            ("issuer", "http://127.0.0.1:9"),
            ("token_endpoint", "http://evil.example/token"),
            ("jwks_uri", "file:///etc/passwd"),
            ("authorization_endpoint", "javascript:alert(1)"),
        ] {
            let provider = Provider::start(Key::ec());
            provider.change(|ways| ways.metadata = json!({ name: value }));
            let site = site(dialect, &provider);
            assert_eq!(site.browser().get(START).await.status, 503, "{name}");
        }
    });
}
