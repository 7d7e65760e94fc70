//! Being signed in: from one browser, in several, and no longer than one may.

use askel::base::clock::Clock;
use askel::people::accounts::Role;
use chrono::TimeDelta;
use diesel::connection::SimpleConnection;
use reqwest::Method;

use super::group_code::{account, group, joins};
use super::{WATER, has_done, shown, types};
use crate::support::{Browser, NOW, Page, Site, on_each_database};

/// Somebody who has just joined a group, and their words.
async fn member(site: &Site, name: &str) -> (Browser, String) {
    let code = group(site, "Ryhmä");
    let browser = site.browser();
    assert_eq!(joins(&browser, &code, name, &[]).await.status, 303);
    let words = shown(&browser).await;
    (browser, words)
}

async fn is_signed_in(browser: &Browser) -> bool {
    browser.get("/fi/account").await.status == 200
}

fn session_cookie(page: &Page) -> String {
    page.cookies().into_iter().find(|cookie| cookie.starts_with("askel-session=")).expect("a session").to_owned()
}

#[test]
fn requirement_24_the_cookie_is_for_this_site_and_no_script() {
    on_each_database(async |dialect| {
        let site = Site::with(dialect, |settings| settings.config.public_url = "https://askel.test".to_owned());
        let code = group(&site, "Ryhmä");
        let joined = joins(&site.browser(), &code, "Aino", &[]).await;
        let cookie =
            joined.cookies().into_iter().find(|cookie| cookie.starts_with("__Host-askel-session=")).expect("a session");
        let parts: Vec<&str> = cookie.split("; ").collect();
        for part in ["HttpOnly", "SameSite=Lax", "Secure", "Path=/", "Max-Age=2592000"] {
            assert!(parts.contains(&part), "{part} in {cookie}");
        }
        assert!(!cookie.contains("Domain"));
    });
}

#[test]
fn on_a_shared_device_the_cookie_goes_with_the_window() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let code = group(&site, "Ryhmä");
        let joined = joins(&site.browser(), &code, "Aino", &[("shared", "yes")]).await;
        assert!(!session_cookie(&joined).contains("Max-Age"));
    });
}

#[test]
fn requirement_41_whoever_signs_out_is_out_although_the_token_is_still_signed() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let code = group(&site, "Ryhmä");
        let browser = site.browser();
        let token = session_cookie(&joins(&browser, &code, "Aino", &[]).await);
        let token = token.split(';').next().expect("a cookie").to_owned();
        assert!(is_signed_in(&browser).await);
        let out = browser.post("/fi/sign-out", &[]).await;
        assert_eq!(out.text("h1"), "Olet kirjautunut ulos");
        assert_eq!(out.header("clear-site-data"), "\"cache\", \"storage\"");
        let again = Page::of(site.browser().request(Method::GET, "/fi/account").header("Cookie", token)).await;
        assert_eq!(again.status, 401);
        assert_eq!(site.count("sessions"), 0);
    });
}

#[test]
fn requirement_39_a_disabled_account_enters_by_no_door() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (browser, words) = member(&site, "Aino").await;
        let mut db = site.scratch.connect();
        db.batch_execute("UPDATE accounts SET disabled_at = '2026-11-22 12:00:00' WHERE role = 'trainee'")
            .expect("done");
        assert!(!is_signed_in(&browser).await, "the open session");
        assert_eq!(types(&site.browser(), &words).await.status, 422, "the words");
    });
}

#[test]
fn asvs_7_3_a_session_ends_by_itself() {
    on_each_database(async |dialect| {
        let scratch = crate::support::Scratch::new(dialect);
        let url = scratch.url.clone();
        let site = Site::on(scratch, |_| {});
        let (browser, _) = member(&site, "Aino").await;
        assert!(is_signed_in(&browser).await);
        // Nobody used it for two weeks and a day.
        let mut db = url.connect().expect("a connection");
        let long_ago = NOW - TimeDelta::days(15);
        db.batch_execute(&format!("UPDATE sessions SET last_used_at = '{long_ago}'")).expect("done");
        assert!(!is_signed_in(&browser).await);
        let _ = Clock::System;
    });
}

#[test]
fn requirement_44_one_sees_where_one_is_signed_in_and_ends_it_there() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (browser, words) = member(&site, "Aino").await;
        let (phone, library) = (site.browser(), site.browser());
        for other in [&phone, &library] {
            types(other, &words).await;
            assert!(is_signed_in(other).await);
        }
        let page = browser.get("/fi/account").await;
        assert_eq!(page.texts(".sessions li").len(), 3);
        assert_eq!(page.texts(".sessions li").iter().filter(|text| text.contains("tämä laite")).count(), 1);
        let end = page.attributes(".sessions form", "action");
        assert_eq!(end.len(), 2, "one's own session is ended by signing out");
        assert_eq!(browser.post(&end[0], &[]).await.location(), "/fi/account?told=ended#arrival");
        assert_eq!([is_signed_in(&phone).await, is_signed_in(&library).await].iter().filter(|is| **is).count(), 1);
        browser.post("/fi/account/sessions/end-others", &[]).await;
        assert!(is_signed_in(&browser).await && !is_signed_in(&phone).await && !is_signed_in(&library).await);
    });
}

#[test]
fn requirement_49_nobody_ends_the_session_of_another() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let code = group(&site, "Ryhmä");
        let (one, other) = (site.browser(), site.browser());
        joins(&one, &code, "Aino", &[]).await;
        joins(&other, &code, "Eino", &[]).await;
        for session in 1..=3 {
            let answer = other.post(&format!("/fi/account/sessions/{session}/end"), &[]).await;
            assert!(answer.status == 404 || !is_signed_in(&other).await);
        }
        assert!(is_signed_in(&one).await);
    });
}

#[test]
fn without_signing_in_the_page_says_how_and_leads_back() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let page = site.browser().get("/fi/account").await;
        assert_eq!((page.status, page.text("h1").as_str()), (401, "Kirjaudu ensin sisään"));
        assert_eq!(page.link("Kirjaudu sisään").as_deref(), Some("/fi/sign-in?from=%2Faccount"));
    });
}

#[test]
fn requirement_35_a_link_opens_once_and_never_by_looking() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let trainer = account(&site, "Maija", Role::Trainer);
        let link = site.sign_in_link(trainer);
        let (scanner, browser) = (site.browser(), site.browser());
        for _ in 0..3 {
            assert_eq!(scanner.get(&link).await.text("h1"), "Tervetuloa");
        }
        assert_eq!(site.count("sessions"), 0);
        assert_eq!(browser.post(&link, &[]).await.status, 303);
        assert!(is_signed_in(&browser).await);
        let late = site.browser();
        assert_eq!(late.post(&link, &[]).await.text("h1"), "Linkki ei enää toimi");
        assert!(!is_signed_in(&late).await);
        let stored = site.stored().join("\n");
        let token = link.rsplit('/').next().expect("a token");
        assert!(!stored.contains(token), "only a hash is stored");
    });
}

#[test]
fn an_answer_of_somebody_who_is_signed_in_is_theirs() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (browser, words) = member(&site, "Aino").await;
        browser.submit(WATER, "/done", &[]).await;
        assert_eq!(site.count("guests"), 0, "nobody becomes a guest beside");
        browser.post("/fi/sign-out", &[]).await;
        assert!(!has_done(&browser, WATER).await);
        types(&browser, &words).await;
        assert!(has_done(&browser, WATER).await);
    });
}

#[test]
fn an_answer_after_the_session_has_ended_is_kept_and_comes_along() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (browser, words) = member(&site, "Aino").await;
        site.scratch.connect().batch_execute("DELETE FROM sessions").expect("ended");
        assert_eq!(browser.submit(WATER, "/done", &[]).await.status, 303);
        let asked = types(&browser, &words).await;
        assert_eq!(asked.status, 200, "it is asked whose it is");
        let mine = browser.post("/fi/carry-on", &[("words", &words), ("whose", "mine")]).await;
        assert_eq!(mine.location(), "/fi/me?carried=joined#arrival");
        assert!(has_done(&browser, WATER).await && is_signed_in(&browser).await);
    });
}
