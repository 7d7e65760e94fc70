//! Who it is has to be proved once more before what is dangerous, and nothing that was typed is lost by it.

use diesel::connection::SimpleConnection;

use super::group_code::{account, group, joins};
use super::{WATER, guest, shown};
use crate::support::{Browser, Page, Site, on_each_database};
use askel::people::accounts::Role;

/// Somebody who joined a group a while ago, and their words.
async fn member(site: &Site) -> (Browser, String) {
    let code = group(site, "Ryhmä");
    let browser = site.browser();
    assert_eq!(joins(&browser, &code, "Aino", &[]).await.status, 303);
    let words = shown(&browser).await;
    a_while_passes(site);
    (browser, words)
}

/// Everybody's last proof is older than ten minutes.
fn a_while_passes(site: &Site) {
    let mut db = site.scratch.connect();
    db.batch_execute("UPDATE sessions SET confirmed_at = '2026-11-22 12:22:00'").expect("done");
}

/// The fields that a page's form carries unseen.
fn carried(page: &Page) -> Vec<(String, String)> {
    let names = page.attributes("main input[type=hidden]", "name");
    names.into_iter().zip(page.attributes("main input[type=hidden]", "value")).collect()
}

/// Sends the page's form with a proof.
async fn proves(browser: &Browser, page: &Page, words: &str) -> Page {
    let mut fields = carried(page);
    fields.push(("proof-words".to_owned(), words.to_owned()));
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    browser.post("/fi/sign-in/confirm", &fields).await
}

#[test]
fn requirement_47_all_that_is_kept_is_given_out_and_erased_only_after_a_proof() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (browser, words) = member(&site).await;
        for (path, method) in [
            ("/fi/my-data/download", "GET"),
            ("/fi/my-data/delete", "GET"),
            ("/fi/carry-on/words/renew", "GET"),
            ("/fi/carry-on/words/revoke", "GET"),
            ("/fi/my-data/delete", "POST"),
            ("/fi/carry-on/words", "POST"),
            ("/fi/carry-on/words/renew", "POST"),
            ("/fi/carry-on/words/revoke", "POST"),
        ] {
            let before = site.stored();
            let (answer, status, name) = match method {
                "GET" => (browser.get(path).await, 303, "from"),
                _ => (browser.post(path, &[]).await, 307, "to"),
            };
            let onward = path.trim_start_matches("/fi").replace('/', "%2F");
            let confirm = format!("/fi/sign-in/confirm?{name}={onward}");
            assert_eq!((answer.status, answer.location()), (status, confirm.as_str()), "{method} {path}");
            assert_eq!(site.stored(), before, "{method} {path}");
        }
        let asked = browser.follow(&browser.get("/fi/my-data/download").await).await;
        assert_eq!(asked.text("h1"), "Vahvista, että se olet sinä");
        assert_eq!(proves(&browser, &asked, &words).await.location(), "/fi/my-data/download");
        assert_eq!(browser.get("/fi/my-data/download").await.header("content-type"), "application/zip");
        assert_eq!(browser.get("/fi/my-data/delete").await.status, 200, "one proof holds for a while");
    });
}

#[test]
fn requirement_47_a_form_on_its_way_goes_on_with_all_that_was_typed() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (browser, words) = member(&site).await;
        let refused =
            browser.post("/fi/my-data/delete", &[("reason", "Muutan pois"), ("my-password", "salaisuus")]).await;
        // The browser sends the same form there by itself.
        let fields = [("reason", "Muutan pois"), ("my-password", "salaisuus")];
        let asked = browser.post(refused.location(), &fields).await;
        assert_eq!(asked.status, 200);
        assert!(asked.header("cache-control").contains("no-store"));
        let kept = carried(&asked);
        assert!(kept.contains(&("reason".to_owned(), "Muutan pois".to_owned())), "{kept:?}");
        assert!(!asked.body.contains("salaisuus"), "a password is never written into a page");
        // A wrong proof keeps it, too.
        let other: String = words.split(' ').rev().collect::<Vec<_>>().join(" ");
        let wrong = proves(&browser, &asked, &other).await;
        assert_eq!((wrong.status, carried(&wrong)), (422, kept));
        assert!(wrong.body.contains(&other), "what was typed stays in the field");
        let done = proves(&browser, &wrong, &words).await;
        assert_eq!((done.status, done.location()), (307, "/fi/my-data/delete"));
        assert_eq!(browser.post("/fi/my-data/delete", &fields).await.text("h1"), "Tietosi on poistettu");
    });
}

#[test]
fn requirement_47_a_link_of_somebody_else_makes_no_browser_send_a_form() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (browser, words) = member(&site).await;
        let lured = browser.get("/fi/sign-in/confirm?to=/my-data/delete&from=//evil.example").await;
        let done = proves(&browser, &lured, &words).await;
        assert_eq!((done.status, done.location()), (303, "/fi/account"));
    });
}

#[test]
fn requirement_42_a_proof_makes_a_new_token_and_the_one_before_opens_nothing() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (browser, words) = member(&site).await;
        let asked = browser.get("/fi/sign-in/confirm").await;
        let first = proves(&browser, &asked, &words).await;
        let token = |page: &Page| page.cookies()[0].split(';').next().expect("a cookie").to_owned();
        let second = proves(&browser, &asked, &words).await;
        assert_ne!(token(&first), token(&second));
        let old = site.browser().request(reqwest::Method::GET, "/fi/account").header("Cookie", token(&first));
        assert_eq!(Page::of(old).await.status, 401);
        assert_eq!(browser.get("/fi/account").await.status, 200);
        assert_eq!(site.count("sessions"), 1, "it is one sign-in all the same");
    });
}

#[test]
fn the_words_of_another_prove_nothing() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (browser, _) = member(&site).await;
        let stranger = site.browser();
        let code = group(&site, "Toinen");
        joins(&stranger, &code, "Eino", &[]).await;
        let asked = browser.get("/fi/sign-in/confirm").await;
        let answer = proves(&browser, &asked, &shown(&stranger).await).await;
        assert_eq!(answer.status, 422);
        assert_eq!(browser.get("/fi/my-data/download").await.status, 303, "nothing is proved");
    });
}

#[test]
fn requirement_32_an_address_that_guesses_too_often_waits_and_its_form_is_kept() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (browser, words) = member(&site).await;
        let asked = browser.post("/fi/sign-in/confirm?to=/account/name", &[("name", "Aino A.")]).await;
        let wrong: String = words.split(' ').rev().collect::<Vec<_>>().join(" ");
        for _ in 0..100 {
            assert_eq!(proves(&browser, &asked, &wrong).await.status, 422);
        }
        let waits = proves(&browser, &asked, &words).await;
        assert_eq!(waits.status, 429);
        assert!(!waits.header("retry-after").is_empty());
        assert!(carried(&waits).contains(&("name".to_owned(), "Aino A.".to_owned())));
    });
}

#[test]
fn whoever_came_by_a_link_alone_is_told_how_to_go_on() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let trainee = account(&site, "Aino", Role::Trainee);
        let browser = site.browser();
        browser.post(&site.sign_in_link(trainee), &[]).await;
        assert_eq!(browser.get("/fi/my-data/download").await.status, 200, "signing in is a proof");
        a_while_passes(&site);
        let asked = browser.follow(&browser.get("/fi/my-data/download").await).await;
        assert!(asked.has("main form[action='/fi/sign-out']") && !asked.has("main input"), "{}", asked.body);
    });
}

#[test]
fn a_guest_has_nothing_to_confirm() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = guest(&site, WATER).await;
        assert_eq!(browser.get("/fi/my-data/download").await.status, 200);
        assert_eq!(browser.post("/fi/my-data/delete", &[]).await.status, 200);
        assert_eq!(site.count("learners"), 0);
    });
}

#[test]
fn requirement_45_the_end_of_a_session_is_said_once_with_the_way_back() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (browser, _) = member(&site).await;
        site.scratch.connect().batch_execute("DELETE FROM sessions").expect("ended");
        let told = browser.get(WATER).await;
        assert_eq!(
            told.link("Kirjaudu uudelleen ja palaa tälle sivulle").as_deref(),
            Some("/fi/sign-in?from=%2Fcourses%2Fkahvinkeitto%2Fvesi")
        );
        assert!(told.text("[role=status] .note-label").contains("Kirjautumisesi on päättynyt"));
        assert!(!browser.get(WATER).await.body.contains("Kirjautumisesi on päättynyt"), "once");
    });
}

#[test]
fn requirement_45_it_is_said_on_the_page_that_wants_a_sign_in_too_and_not_after_signing_out() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (browser, _) = member(&site).await;
        site.scratch.connect().batch_execute("DELETE FROM sessions").expect("ended");
        assert!(browser.get("/fi/account").await.body.contains("Kirjautumisesi on päättynyt"));
        assert!(!browser.get("/fi/account").await.body.contains("Kirjautumisesi on päättynyt"), "once");
        let (other, _) = member(&site).await;
        assert!(!other.post("/fi/sign-out", &[]).await.body.contains("Kirjautumisesi on päättynyt"));
        assert!(!other.get(WATER).await.body.contains("Kirjautumisesi on päättynyt"));
    });
}
