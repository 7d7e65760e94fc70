//! Passwords: set at one's account, and a way in.

use askel::people::accounts::{AccountId, Role};
use diesel::connection::SimpleConnection;

use super::group_code::account;
use crate::support::{Browser, Dialect, NOW, Page, Site, count, on_each_database, texts, with_ways};

const SIGN_IN: &str = "/fi/sign-in/password";
const OWN: &str = "/fi/account/password";
const PASSWORD: &str = "merituuli kantaa kauas";

fn site(dialect: Dialect) -> Site {
    Site::on(with_ways(dialect, &["way-password"]), |_| {})
}

async fn signed_in(site: &Site, account: AccountId) -> Browser {
    let browser = site.browser();
    assert_eq!(browser.post(&site.sign_in_link(account), &[]).await.status, 303);
    browser
}

/// Somebody with a password, in the browser in which they made it.
async fn aino(site: &Site) -> (AccountId, Browser) {
    let aino = account(site, "Aino", Role::Trainee);
    let browser = signed_in(site, aino).await;
    let saved = sets(&browser, "aino.v", PASSWORD).await;
    assert_eq!(saved.location(), "/fi/account/password?told=saved#arrival", "{}", saved.body);
    (aino, browser)
}

async fn sets(browser: &Browser, name: &str, password: &str) -> Page {
    browser.post(OWN, &[("name", name), ("new-password", password)]).await
}

async fn types(browser: &Browser, name: &str, password: &str) -> Page {
    browser.post(SIGN_IN, &[("name", name), ("password", password)]).await
}

async fn is_signed_in(browser: &Browser) -> bool {
    browser.get("/fi/account").await.status == 200
}

#[test]
fn whoever_has_no_e_mail_signs_in_with_a_name_of_their_own_choice() {
    on_each_database(async |dialect| {
        let site = site(dialect);
        let (_, browser) = aino(&site).await;
        assert_eq!(browser.get("/fi/account/password?told=saved").await.texts(".success-title").len(), 1);
        let other = site.browser();
        assert_eq!(types(&other, " AINO.V ", PASSWORD).await.location(), "/fi/me");
        assert!(is_signed_in(&other).await);
        assert!(other.get("/fi/account").await.body.contains("Salasanalla"));
        // With an address that serves as well.
        let email = "UPDATE accounts SET email = 'aino@example.fi' WHERE name = 'Aino'";
        site.scratch.connect().batch_execute(email).expect("an address");
        assert_eq!(types(&site.browser(), "Aino@example.fi", PASSWORD).await.location(), "/fi/me");
    });
}

#[test]
fn the_way_back_survives_a_wrong_password() {
    on_each_database(async |dialect| {
        let site = site(dialect);
        aino(&site).await;
        let browser = site.browser();
        let ways = browser.get("/fi/sign-in?from=%2Fcourses").await;
        let form = browser.get(&ways.link("Minulla on salasana").expect("a way in")).await;
        assert_eq!(form.attributes("input[name=from]", "value"), ["/courses"]);
        let fields = |password| [("name", "aino.v"), ("password", password), ("from", "/courses")];
        let wrong = browser.post(SIGN_IN, &fields("merituuli")).await;
        assert_eq!(wrong.attributes("input[name=from]", "value"), ["/courses"]);
        assert_eq!(wrong.attributes("input[name=name]", "value"), ["aino.v"], "what was typed stays");
        assert_eq!(wrong.attributes("input[name=password]", "value"), [""], "but for the password");
        assert_eq!(browser.post(SIGN_IN, &fields(PASSWORD)).await.location(), "/fi/courses");
    });
}

#[test]
fn requirement_34_unknown_name_wrong_password_and_disabled_account_are_told_alike() {
    on_each_database(async |dialect| {
        let site = site(dialect);
        aino(&site).await;
        let eino = account(&site, "Eino", Role::Trainee);
        sets(&signed_in(&site, eino).await, "eino", PASSWORD).await;
        let disabled = format!("UPDATE accounts SET disabled_at = '{NOW}' WHERE id = {}", eino.0);
        site.scratch.connect().batch_execute(&disabled).expect("disabled");
        let mut answers = Vec::new();
        for (name, password) in [("nobody", PASSWORD), ("aino.v", "merituuli kantaa"), ("eino", PASSWORD)] {
            let answer = types(&site.browser(), name, password).await;
            assert_eq!(answer.status, 422);
            let without_name = answer.body.replace(&format!("value=\"{name}\""), "");
            answers.push((without_name, answer.cookies().len()));
        }
        assert!(answers.iter().all(|answer| *answer == answers[0]));
    });
}

#[test]
fn requirement_31_the_stored_hash_is_argon2id_and_an_older_one_is_replaced_at_signing_in() {
    on_each_database(async |dialect| {
        let site = site(dialect);
        aino(&site).await;
        let stored = || texts(&mut site.scratch.connect(), "SELECT password_hash AS row FROM passwords").concat();
        assert!(stored().starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{}", stored());
        // The same password with less memory, as an earlier version might have stored it.
        let older = older_hash(PASSWORD);
        let older_stands = format!("UPDATE passwords SET password_hash = '{older}'");
        site.scratch.connect().batch_execute(&older_stands).expect("older");
        assert_eq!(types(&site.browser(), "aino.v", "something else").await.status, 422);
        assert_eq!(stored(), older, "a wrong password changes nothing");
        assert_eq!(types(&site.browser(), "aino.v", PASSWORD).await.status, 303);
        assert!(stored().starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        assert_eq!(types(&site.browser(), "aino.v", PASSWORD).await.status, 303);
    });
}

fn older_hash(password: &str) -> String {
    use argon2::{Algorithm, Argon2, Params, PasswordHasher, Version};
    let params = Params::new(8 * 1024, 1, 1, None).expect("parameters");
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    argon2.hash_password(password.as_bytes()).expect("a hash").to_string()
}

#[test]
fn requirement_41_a_new_password_ends_every_other_session() {
    on_each_database(async |dialect| {
        let site = site(dialect);
        let (_, browser) = aino(&site).await;
        let other = site.browser();
        types(&other, "aino.v", PASSWORD).await;
        assert!(is_signed_in(&other).await);
        sets(&browser, "aino.v", "seitsemän valkoista lokkia").await;
        assert!(is_signed_in(&browser).await && !is_signed_in(&other).await);
        assert_eq!(types(&other, "aino.v", PASSWORD).await.status, 422);
        assert_eq!(types(&other, "aino.v", "seitsemän valkoista lokkia").await.status, 303);
        browser.post("/fi/account/password/remove", &[]).await;
        assert!(is_signed_in(&browser).await && !is_signed_in(&other).await);
        assert_eq!(site.count("passwords"), 0);
        assert_eq!(count(&mut site.scratch.connect(), "audit", "act = 'changed-ways-in' AND detail = 'password'"), 3);
    });
}

#[test]
fn requirement_29_a_password_that_others_would_guess_is_refused_and_the_refusal_says_why() {
    on_each_database(async |dialect| {
        let site = site(dialect);
        let aino = account(&site, "Aino Meikäläinen", Role::Trainee);
        let browser = signed_in(&site, aino).await;
        for (weak, why) in [
            ("", "Kirjoita uusi salasana"),
            ("zu8#kqv", "vähintään 8 merkkiä"),
            ("salasana", "niin tavallinen"),
            ("trinitron", "niin tavallinen"),
            ("12345678901234567890", "helppo arvata"),
            ("aino-meikäläinen", "vain nimi"),
            ("Askel-2026", "vain nimi"),
            ("kahvinkeitto1", "vain nimi"),
        ] {
            let page = sets(&browser, "aino.v", weak).await;
            assert_eq!(page.status, 422, "{weak}");
            assert!(page.text("#new-password-error").contains(why), "{weak}: {}", page.text("#new-password-error"));
            assert_eq!(page.attributes("input[name=name]", "value"), ["aino.v"]);
        }
        let long = "ä8 kq zv ".repeat(30);
        assert!(sets(&browser, "aino.v", &long).await.text("#new-password-error").contains("enintään 200"));
        assert_eq!(site.count("passwords"), 0);
    });
}

#[test]
fn requirement_28_a_password_of_two_hundred_letters_of_any_writing_counts_to_its_last_letter() {
    on_each_database(async |dialect| {
        let site = site(dialect);
        let aino = account(&site, "Aino", Role::Trainee);
        let browser = signed_in(&site, aino).await;
        let long: String = (0..200).filter_map(|n| char::from_u32(0x4e00 + n * 7)).collect();
        assert_eq!(sets(&browser, "aino.v", &long).await.status, 303);
        let but_one: String = long.chars().take(199).collect();
        assert_eq!(types(&site.browser(), "aino.v", &but_one).await.status, 422);
        assert_eq!(types(&site.browser(), "aino.v", &long).await.status, 303);
    });
}

#[test]
fn requirement_30_password_managers_know_each_field() {
    on_each_database(async |dialect| {
        let site = site(dialect);
        let purposes = |page: &Page| page.attributes("form.passwords input", "autocomplete");
        assert_eq!(purposes(&site.browser().get(SIGN_IN).await), ["username", "current-password"]);
        let (_, browser) = aino(&site).await;
        assert_eq!(purposes(&browser.get(OWN).await), ["username", "new-password"]);
        let long_ago = format!("UPDATE sessions SET confirmed_at = '{}'", NOW - chrono::TimeDelta::minutes(11));
        site.scratch.connect().batch_execute(&long_ago).expect("long ago");
        assert_eq!(purposes(&browser.get(OWN).await), ["username", "current-password", "new-password"]);
    });
}

#[test]
fn requirement_47_an_open_session_alone_changes_no_password() {
    on_each_database(async |dialect| {
        let site = site(dialect);
        let (aino, browser) = aino(&site).await;
        let long_ago = format!("UPDATE sessions SET confirmed_at = '{}'", NOW - chrono::TimeDelta::minutes(11));
        site.scratch.connect().batch_execute(&long_ago).expect("long ago");
        let new = "seitsemän valkoista lokkia";
        for current in ["", "merituuli"] {
            let page =
                browser.post(OWN, &[("name", "aino.v"), ("current-password", current), ("new-password", new)]).await;
            assert_eq!(page.status, 422);
            assert!(page.text("#current-password-error").contains("Nykyinen salasana ei ole oikein"));
        }
        let confirm = browser.post("/fi/account/password/remove", &[]).await;
        assert!(confirm.location().starts_with("/fi/sign-in/confirm"));
        assert_eq!(types(&site.browser(), "aino.v", PASSWORD).await.status, 303, "nothing has changed");
        let changed =
            browser.post(OWN, &[("name", "aino.v"), ("current-password", PASSWORD), ("new-password", new)]).await;
        assert_eq!(changed.status, 303);
        // Who has none yet proves it on the page for that.
        let eino = signed_in(&site, account(&site, "Eino", Role::Trainee)).await;
        site.scratch.connect().batch_execute(&long_ago).expect("long ago");
        assert!(sets(&eino, "eino", new).await.location().starts_with("/fi/sign-in/confirm"));
        assert_eq!(site.count("passwords"), 1);
        let _ = aino;
    });
}

#[test]
fn requirement_32_and_33_after_a_few_wrong_ones_the_next_waits_and_another_way_in_does_not() {
    on_each_database(async |dialect| {
        let site = site(dialect);
        let (aino, _) = aino(&site).await;
        let browser = site.browser();
        for _ in 0..5 {
            assert_eq!(types(&browser, "aino.v", "merituuli").await.status, 422);
        }
        let known = types(&browser, "Aino.V", PASSWORD).await;
        assert_eq!(known.status, 429);
        assert!((1..=6).contains(&known.header("retry-after").parse::<u64>().expect("seconds")));
        // A name that nobody has is treated alike.
        for _ in 0..5 {
            types(&browser, "nobody", "merituuli").await;
        }
        assert_eq!(types(&browser, "nobody", "merituuli").await.status, 429);
        // Others behind the same address, and the owner by another way, are not kept waiting.
        assert_eq!(types(&browser, "eino", "merituuli").await.status, 422);
        assert_eq!(browser.post(&site.sign_in_link(aino), &[]).await.status, 303);
    });
}

#[test]
fn a_name_belongs_to_one_account_and_is_needed_only_without_an_address() {
    on_each_database(async |dialect| {
        let site = site(dialect);
        aino(&site).await;
        let eino = account(&site, "Eino", Role::Trainee);
        let browser = signed_in(&site, eino).await;
        let new = "seitsemän valkoista lokkia";
        for (name, why) in [("AINO.V", "jo jollakulla"), ("", "Keksi käyttäjänimi"), ("e@x", "3–40"), ("ei no", "3–40")]
        {
            let page = sets(&browser, name, new).await;
            assert_eq!(page.status, 422, "{name}");
            assert!(page.text("#name-error").contains(why), "{name}: {}", page.text("#name-error"));
        }
        let email = format!("UPDATE accounts SET email = 'eino@example.fi' WHERE id = {}", eino.0);
        site.scratch.connect().batch_execute(&email).expect("an address");
        assert_eq!(sets(&browser, "", new).await.status, 303);
        assert_eq!(types(&site.browser(), "eino@example.fi", new).await.status, 303);
        let letters = site.mails(1).await;
        assert!(letters[0].text.contains("salasana") && letters[0].header("To") == "eino@example.fi");
    });
}

#[test]
fn requirement_39_a_disabled_account_enters_by_no_password() {
    on_each_database(async |dialect| {
        let site = site(dialect);
        aino(&site).await;
        let disabled = format!("UPDATE accounts SET disabled_at = '{NOW}'");
        site.scratch.connect().batch_execute(&disabled).expect("disabled");
        assert_eq!(types(&site.browser(), "aino.v", PASSWORD).await.status, 422);
        assert_eq!(site.count("passwords"), 1);
    });
}
