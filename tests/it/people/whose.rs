//! Words typed in a browser that carries another record: it is asked whose that is, and nothing is lost unsaid.

use super::{COFFEE, WATER, guest, has_done, is_let_in, types, words};
use crate::support::{Browser, Site, on_each_database};

/// Somebody with words, and another browser with a record of its own.
async fn two(site: &Site) -> (String, Browser) {
    let words = words(&guest(site, WATER).await).await;
    (words, guest(site, COFFEE).await)
}

/// Says whose the record is that the browser carries already.
async fn says(browser: &Browser, words: &str, whose: &str) -> crate::support::Page {
    browser.post("/fi/carry-on", &[("words", words), ("whose", whose)]).await
}

#[test]
fn nothing_happens_before_it_is_said_whose_the_answers_are() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (words, browser) = two(&site).await;
        let before = site.stored();
        let question = types(&browser, &words).await;
        assert_eq!(question.status, 200);
        assert!(question.text("h1").contains("Kenen vastaukset"));
        assert_eq!(question.header("cache-control"), "no-store");
        assert!(question.text("main").contains("poistetaan pysyvästi"), "nobody else could reach them");
        assert!(question.link("Tee niille ensin neljä sanaa").is_some());
        assert_eq!(site.stored(), before);
        let again = says(&browser, &words, "not-mine").await;
        assert_eq!((again.status, again.text("h1")), (200, question.text("h1")), "that would have lost them");
        assert_eq!(site.stored(), before);
    });
}

#[test]
fn they_are_mine_joins_both_records() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (words, browser) = two(&site).await;
        let joined = says(&browser, &words, "mine").await;
        assert_eq!(joined.location(), "/fi/me?carried=joined#arrival");
        assert_eq!((site.count("learners"), site.count("events"), site.count("guests")), (1, 2, 2));
        let third = site.browser();
        is_let_in(&third, &words).await;
        for browser in [&browser, &third] {
            assert!(has_done(browser, WATER).await && has_done(browser, COFFEE).await);
        }
    });
}

#[test]
fn the_words_of_a_record_that_was_joined_to_another_open_nothing() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (stays, browser) = two(&site).await;
        let goes = words(&browser).await;
        let elsewhere = site.browser();
        is_let_in(&elsewhere, &goes).await;
        assert!(types(&browser, &stays).await.text("main").contains("vanhat sanat lakkaavat"));
        says(&browser, &stays, "mine").await;
        assert_eq!(types(&site.browser(), &goes).await.status, 422);
        assert!(has_done(&elsewhere, WATER).await, "the other browsers of the record came along");
        assert_eq!(site.count("carry_on_codes"), 1);
    });
}

#[test]
fn they_are_not_mine_leaves_them_to_whoever_has_their_words() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (mine, browser) = two(&site).await;
        let theirs = words(&browser).await;
        let question = types(&browser, &mine).await.text("main");
        assert!(question.contains("ne säilyvät") && !question.contains("poistetaan"), "{question}");
        assert_eq!(says(&browser, &mine, "not-mine").await.status, 303);
        assert!(has_done(&browser, WATER).await && !has_done(&browser, COFFEE).await);
        let owner = site.browser();
        is_let_in(&owner, &theirs).await;
        assert!(has_done(&owner, COFFEE).await && !has_done(&owner, WATER).await);
        assert_eq!(site.count("learners"), 2);
    });
}

#[test]
fn answers_that_nobody_can_reach_are_deleted_only_where_that_was_said() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (words, browser) = two(&site).await;
        assert_eq!(says(&browser, &words, "nobodys").await.status, 303);
        assert_eq!((site.count("learners"), site.count("events")), (1, 1));
        // The same button, but the record has words by now: it stays.
        let other = guest(&site, COFFEE).await;
        let theirs = super::words(&other).await;
        assert_eq!(says(&other, &words, "nobodys").await.status, 303);
        is_let_in(&site.browser(), &theirs).await;
    });
}

#[test]
fn an_empty_record_is_not_asked_about() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let words = words(&guest(&site, WATER).await).await;
        let browser = guest(&site, COFFEE).await;
        browser.submit(COFFEE, "/undone", &[]).await;
        is_let_in(&browser, &words).await;
        assert_eq!(site.count("learners"), 1);
    });
}

#[test]
fn a_draft_is_something_to_ask_about() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let words = words(&guest(&site, WATER).await).await;
        let browser = site.browser();
        browser.submit(COFFEE, "", &[("juoma", "kah")]).await;
        assert_eq!(types(&browser, &words).await.status, 200);
        says(&browser, &words, "mine").await;
        assert_eq!((site.count("learners"), site.count("writings")), (1, 1));
    });
}

#[test]
fn ones_own_words_typed_at_home_change_nothing() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = guest(&site, WATER).await;
        let words = words(&browser).await;
        let before = site.stored();
        is_let_in(&browser, &words).await;
        assert_eq!(site.stored(), before);
        assert!(has_done(&browser, WATER).await);
    });
}

#[test]
fn the_token_of_before_opens_nothing_after_words_were_typed() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let words = words(&guest(&site, WATER).await).await;
        let browser = site.browser();
        let done = browser.submit(COFFEE, "/done", &[]).await;
        let old = done.cookies()[0].split(';').next().expect("a cookie").to_owned();
        says(&browser, &words, "mine").await;
        let request = site.browser().request(reqwest::Method::GET, "/fi/").header("Cookie", old);
        assert!(!crate::support::Page::of(request).await.has("footer a[href='/fi/not-me']"));
    });
}
