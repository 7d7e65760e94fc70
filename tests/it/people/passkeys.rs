//! Passkeys: made, shown, named and taken away, by a device whose answers are really signed and checked.

use askel::people::accounts::Role;
use diesel::connection::SimpleConnection;
use serde_json::Value;

use super::group_code::account;
use super::second_step::{App, first_step, is_strong, sets_up};
use crate::support::{Authenticator, Browser, Dialect, Page, Site, on_each_database, texts, with_ways};

const SIGN_IN: &str = "/fi/sign-in/passkey";
const OWN: &str = "/fi/account/passkeys";
const CONFIRM: &str = "/fi/sign-in/confirm";

/// A site at an address that browsers know passkeys of.
fn site(dialect: Dialect, ways: &[&str]) -> Site {
    Site::on(with_ways(dialect, ways), |settings| settings.config.public_url = "http://localhost".to_owned())
}

/// What a page's script asks the site for.
async fn asked(browser: &Browser, path: &str) -> (String, Value) {
    let answer = browser.post(&format!("{path}/start"), &[]).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert!(answer.header("content-type").starts_with("application/json"));
    assert_eq!(answer.header("cache-control"), "no-store");
    let asked: Value = serde_json::from_str(&answer.body).expect("JSON");
    (asked["ceremony"].as_str().expect("a token").to_owned(), asked["options"].clone())
}

/// Sends what the device answered.
async fn sends(browser: &Browser, path: &str, ceremony: &str, answer: &str, more: &[(&str, &str)]) -> Page {
    let mut fields = vec![("proof-ceremony", ceremony), ("proof-passkey", answer)];
    fields.extend_from_slice(more);
    browser.post(path, &fields).await
}

async fn makes(browser: &Browser, device: &mut Authenticator, name: &str) -> Page {
    let (ceremony, options) = asked(browser, OWN).await;
    sends(browser, &format!("{OWN}/new"), &ceremony, &device.make(&options), &[("name", name)]).await
}

async fn shows(browser: &Browser, device: &mut Authenticator) -> Page {
    let (ceremony, options) = asked(browser, SIGN_IN).await;
    sends(browser, SIGN_IN, &ceremony, &device.show(&options), &[]).await
}

fn acts(site: &Site) -> Vec<String> {
    texts(&mut site.scratch.connect(), "SELECT act || ' ' || detail AS row FROM audit ORDER BY id")
}

#[test]
fn requirement_36_a_passkey_is_a_trainers_second_step_and_signs_in_by_itself() {
    on_each_database(async |dialect| {
        let site = site(dialect, &[]);
        let trainer = account(&site, "Maija", Role::Trainer);
        let (browser, mut device) = (first_step(&site, trainer).await, Authenticator::new(1));
        assert!(browser.get("/fi/account/second-step/new").await.link("Tee pääsyavain").is_some());
        let made = makes(&browser, &mut device, "").await;
        assert_eq!(made.location(), "/fi/account/second-step/codes");
        assert_eq!(browser.follow(&made).await.texts(".codes li").len(), 10, "a device may be lost");
        assert!(is_strong(&browser).await);
        assert_eq!(device.handle.as_ref().map(Vec::len), Some(16), "the device learns a random handle");

        let alone = site.browser();
        assert_eq!(shows(&alone, &mut device).await.location(), "/fi/groups", "where a trainer works");
        assert!(is_strong(&alone).await, "it is both steps");

        let second = first_step(&site, trainer).await;
        assert!(!is_strong(&second).await);
        assert!(second.get("/fi/sign-in/second").await.has("[data-passkey=get]"));
        let (ceremony, options) = asked(&second, SIGN_IN).await;
        assert_eq!(options["publicKey"]["allowCredentials"].as_array().map(Vec::len), Some(1));
        let done = sends(&second, SIGN_IN, &ceremony, &device.show(&options), &[("from", "/courses")]).await;
        assert_eq!(done.location(), "/fi/courses");
        assert!(is_strong(&second).await);
        assert_eq!(acts(&site), ["changed-ways-in passkey", "signed-in ", "signed-in "]);
        assert!(site.stored().iter().any(|row| row.contains("passkey")));
    });
}

#[test]
fn requirement_36_no_answer_opens_twice_or_to_another_page() {
    on_each_database(async |dialect| {
        let site = site(dialect, &[]);
        let trainer = account(&site, "Maija", Role::Trainer);
        let mut device = Authenticator::new(1);
        assert_eq!(makes(&first_step(&site, trainer).await, &mut device, "").await.status, 303);
        let browser = site.browser();
        let (ceremony, options) = asked(&browser, SIGN_IN).await;
        let answer = device.show(&options);
        assert_eq!(sends(&browser, SIGN_IN, &ceremony, &answer, &[]).await.status, 303);
        let thief = site.browser();
        let replay = sends(&thief, SIGN_IN, &ceremony, &answer, &[]).await;
        assert_eq!(replay.status, 422, "the same challenge");
        assert!(replay.text("#error-summary").contains("ei avannut tiliä"));
        let (another, _) = asked(&thief, SIGN_IN).await;
        assert_eq!(sends(&thief, SIGN_IN, &another, &answer, &[]).await.status, 422, "another challenge");
        let before = site.stored();
        let stranger = Authenticator { handle: device.handle.clone(), ..Authenticator::new(2) };
        for (why, mut wrong) in [
            ("another address", Authenticator { origin: "http://evil.example".to_owned(), ..device.clone() }),
            ("another port", Authenticator { origin: "http://localhost:81".to_owned(), ..device.clone() }),
            ("another domain", Authenticator { domain: "evil.example".to_owned(), ..device.clone() }),
            ("nobody's finger", Authenticator { is_verified: false, ..device.clone() }),
            ("somebody else's handle", Authenticator { handle: Some(vec![9; 16]), ..device.clone() }),
            ("no handle", Authenticator { handle: None, ..device.clone() }),
            ("a copy of the device from before", Authenticator { counter: 0, ..device.clone() }),
            ("another key under its name", Authenticator { credential_id: vec![1; 16], ..stranger.clone() }),
            ("a device that nobody knows", stranger),
        ] {
            assert_eq!(shows(&thief, &mut wrong).await.status, 422, "{why}");
        }
        for answer in ["", "{}", "null", "[1]", "{\"id\":\"\"}"] {
            let (ceremony, _) = asked(&thief, SIGN_IN).await;
            assert_eq!(sends(&thief, SIGN_IN, &ceremony, answer, &[]).await.status, 422, "{answer}");
        }
        assert_eq!(site.stored(), before);
        assert_eq!(shows(&thief, &mut device).await.status, 303, "the control");
    });
}

#[test]
fn a_passkey_is_made_only_by_an_answer_to_what_was_asked_of_oneself() {
    on_each_database(async |dialect| {
        let site = site(dialect, &["way-passkey"]);
        let [aino, eino] = ["Aino", "Eino"].map(|name| account(&site, name, Role::Trainee));
        let (browser, other) = (site.browser(), site.browser());
        browser.post(&site.sign_in_link(aino), &[]).await;
        other.post(&site.sign_in_link(eino), &[]).await;
        let before = site.stored();
        let new = format!("{OWN}/new");
        for mut wrong in [
            Authenticator { origin: "https://localhost".to_owned(), ..Authenticator::new(1) },
            Authenticator { domain: "askel.test".to_owned(), ..Authenticator::new(1) },
            Authenticator { is_verified: false, ..Authenticator::new(1) },
        ] {
            let refused = makes(&browser, &mut wrong, "Oma puhelin").await;
            assert_eq!(refused.status, 422);
            assert_eq!(refused.attributes("#passkey-name", "value"), ["Oma puhelin"]);
        }
        let mut device = Authenticator::new(1);
        let (ceremony, options) = asked(&browser, OWN).await;
        let answer = device.make(&options);
        assert_eq!(sends(&other, &new, &ceremony, &answer, &[]).await.status, 422, "asked of somebody else");
        assert_eq!(sends(&browser, &new, &ceremony, &answer, &[]).await.status, 422, "and used up by it");
        assert_eq!(site.stored(), before);
        assert_eq!(makes(&browser, &mut device, "Oma puhelin").await.location(), format!("{OWN}?told=made#arrival"));
        assert_eq!(makes(&other, &mut device.clone(), "").await.status, 422, "one device key is one account's");
        assert_eq!(site.count("passkeys"), 1);
    });
}

#[test]
fn a_trainee_has_passkeys_where_the_site_says_so() {
    on_each_database(async |dialect| {
        let off = site(dialect, &[]);
        let trainee = account(&off, "Aino", Role::Trainee);
        let browser = off.browser();
        browser.post(&off.sign_in_link(trainee), &[]).await;
        for path in [OWN.to_owned(), format!("{OWN}/new")] {
            assert_eq!(browser.get(&path).await.status, 404);
        }
        assert_eq!(browser.post(&format!("{OWN}/start"), &[]).await.status, 404);
        assert_eq!(off.browser().get("/fi/sign-in").await.link("Minulla on pääsyavain"), None);

        let on = site(dialect, &["way-passkey"]);
        let trainee = account(&on, "Aino", Role::Trainee);
        let (browser, mut device) = (on.browser(), Authenticator::new(1));
        browser.post(&on.sign_in_link(trainee), &[]).await;
        assert_eq!(makes(&browser, &mut device, " Oma  puhelin ").await.status, 303);
        assert_eq!(browser.get(OWN).await.texts(".passkeys h2"), ["Oma puhelin"]);
        assert_eq!(on.browser().get("/fi/sign-in").await.link("Minulla on pääsyavain").as_deref(), Some(SIGN_IN));
        assert_eq!(shows(&on.browser(), &mut device).await.location(), "/fi/me");
        // Whoever is shut out is so by this door, too (requirement 39).
        on.scratch.connect().batch_execute("UPDATE accounts SET disabled_at = created_at").expect("done");
        assert_eq!(shows(&on.browser(), &mut device).await.status, 422);
    });
}

#[test]
fn requirement_47_passkeys_are_made_and_taken_away_only_after_a_proof_and_a_passkey_is_one() {
    on_each_database(async |dialect| {
        let site = site(dialect, &["way-passkey"]);
        let trainee = account(&site, "Aino", Role::Trainee);
        let (browser, mut device) = (site.browser(), Authenticator::new(1));
        browser.post(&site.sign_in_link(trainee), &[]).await;
        makes(&browser, &mut device, "Oma puhelin").await;
        let other = site.browser();
        shows(&other, &mut device).await;
        let later = "UPDATE sessions SET confirmed_at = '2026-11-22 12:22:00'";
        site.scratch.connect().batch_execute(later).expect("done");
        let remove = browser.get(OWN).await.link("Poista pääsyavain").expect("a link");
        assert!(browser.get(&remove).await.location().starts_with(CONFIRM));
        assert!(browser.get(&format!("{OWN}/new")).await.location().starts_with(CONFIRM));
        assert_eq!(browser.post(&format!("{OWN}/start"), &[]).await.status, 307);
        assert_eq!(browser.post(&remove, &[]).await.status, 307);

        let page = browser.get(&format!("{CONFIRM}?from=/account/passkeys")).await;
        assert!(page.has("[data-passkey=get]") && !page.has("#proof"));
        let (ceremony, options) = asked(&browser, SIGN_IN).await;
        let mut stranger = Authenticator { handle: device.handle.clone(), ..Authenticator::new(2) };
        let from = [("confirm-from", "/account/passkeys")];
        let wrong = sends(&browser, CONFIRM, &ceremony, &stranger.show(&options), &from).await;
        assert_eq!(wrong.status, 422);
        let (ceremony, options) = asked(&browser, SIGN_IN).await;
        let proved = sends(&browser, CONFIRM, &ceremony, &device.show(&options), &from).await;
        assert_eq!(proved.location(), OWN);

        let removed = browser.post(&remove, &[]).await;
        assert_eq!(removed.location(), format!("{OWN}?told=removed#arrival"));
        assert_eq!(other.get("/fi/account").await.status, 401, "no other browser stays signed in");
        assert_eq!(shows(&site.browser(), &mut device).await.status, 422);
        assert_eq!(site.count("passkeys"), 0);
        assert_eq!(acts(&site), ["changed-ways-in passkey", "changed-ways-in no-passkey"]);
    });
}

#[test]
fn requirement_49_nobody_names_or_takes_away_the_passkey_of_another() {
    on_each_database(async |dialect| {
        let site = site(dialect, &["way-passkey"]);
        let [aino, eino] = ["Aino", "Eino"].map(|name| account(&site, name, Role::Trainee));
        let (browser, other) = (site.browser(), site.browser());
        browser.post(&site.sign_in_link(aino), &[]).await;
        other.post(&site.sign_in_link(eino), &[]).await;
        makes(&browser, &mut Authenticator::new(1), "Oma puhelin").await;
        let rename = browser.get(OWN).await.attributes(".passkeys form", "action").remove(0);
        let remove = rename.replace("/name", "/remove");
        assert_eq!(other.get(&remove).await.status, 404);
        for path in [&rename, &remove] {
            assert_eq!(other.post(path, &[("name", "Minun")]).await.status, 404);
        }
        let refused = browser.post(&rename, &[("name", "  ")]).await;
        assert_eq!(refused.status, 422);
        assert!(refused.has("details[open] .error, details[open] [aria-invalid]"), "{}", refused.body);
        let renamed = browser.post(&rename, &[("name", "Vanha <b>puhelin</b>")]).await;
        assert_eq!(browser.follow(&renamed).await.texts(".passkeys h2"), ["Vanha <b>puhelin</b>"]);
    });
}

#[test]
fn whoever_needs_a_second_step_keeps_one() {
    on_each_database(async |dialect| {
        let site = site(dialect, &[]);
        let trainer = account(&site, "Maija", Role::Trainer);
        let (browser, mut device) = (first_step(&site, trainer).await, Authenticator::new(1));
        makes(&browser, &mut device, "Puhelin").await;
        let remove = browser.get(OWN).await.link("Poista pääsyavain").expect("a link");
        let refused = browser.post(&remove, &[]).await;
        assert_eq!(refused.status, 422);
        assert!(refused.text("#error-summary").contains("Tee ensin toinen pääsyavain"));
        let (_app, _): (App, _) = sets_up(&browser).await;
        assert_eq!(browser.post(&remove, &[]).await.status, 303);
        assert_eq!(shows(&site.browser(), &mut device).await.status, 422);
    });
}
