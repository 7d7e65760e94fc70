//! What was said of pages is dealt with, and readers see what was done.

use askel::people::accounts::Role;

use super::{audit, keeper};
use crate::people::account;
use crate::support::{Browser, Site, on_each_database};

const WATER: &str = "/fi/courses/kahvinkeitto/vesi";
const SAID: &str = "/fi/admin/feedback/kahvinkeitto/vesi";

/// Somebody says that the page was not clear, and what.
async fn says(site: &Site, text: &str) {
    let browser = site.browser();
    let key = format!("{:016x}", text.len());
    let fields = [
        ("form-key", "a"),
        ("page_feedback", "unclear"),
        ("page_feedback-text", text),
        ("form_feedback-key", key.as_str()),
    ];
    assert_eq!(browser.post(&format!("{WATER}/feedback"), &fields).await.status, 303);
}

async fn boxes(browser: &Browser) -> Vec<String> {
    browser.get(SAID).await.attributes("input[name=said]", "value")
}

#[test]
fn what_is_new_is_dealt_with_and_can_be_made_new_again() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (_, browser) = keeper(&site).await;
        says(&site, "Mikä on desi?").await;
        says(&site, "Outo sana").await;
        assert!(browser.get("/fi/admin").await.text(".matters").contains("2 uutta palautetta"));
        let list = browser.get("/fi/admin/feedback").await;
        assert_eq!(list.texts(".listing tbody th a"), ["Vesi"]);
        assert_eq!(browser.post(SAID, &[("do", "answered")]).await.status, 422, "nothing is ticked");
        let both = boxes(&browser).await;
        let fields = [("said", both[0].as_str()), ("said", both[1].as_str()), ("do", "answered")];
        let told = browser.follow(&browser.post(SAID, &fields).await).await;
        assert!(!browser.get("/fi/admin").await.body.contains("uutta palautetta"));
        let undo = told.attributes("form input[type=hidden][name=said]", "value");
        let mut ticked = both.clone();
        ticked.sort();
        assert_eq!(undo, [ticked.join(".")], "it can be taken back");
        let again = [("said", undo[0].as_str()), ("do", "new")];
        browser.post(SAID, &again).await;
        assert!(browser.get("/fi/admin").await.text(".matters").contains("2 uutta palautetta"));
    });
}

#[test]
fn what_names_somebody_is_deleted_after_one_question() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (_, browser) = keeper(&site).await;
        says(&site, "Maija Meikäläinen puhui liian nopeasti").await;
        let one = boxes(&browser).await.remove(0);
        let question = browser.post(SAID, &[("said", &one), ("do", "delete")]).await;
        assert_eq!((question.status, question.text("h1").as_str()), (200, "Poistetaanko tämä palaute?"));
        assert_eq!(site.count("feedback"), 1);
        // A number of another page is not of this one.
        let elsewhere = "/fi/admin/feedback/kahvinkeitto/kahvi";
        browser.post(elsewhere, &[("said", &one), ("do", "delete"), ("sure", "yes")]).await;
        assert_eq!(site.count("feedback"), 1);
        browser.post(SAID, &[("said", &one), ("do", "delete"), ("sure", "yes")]).await;
        assert_eq!(site.count("feedback"), 0);
        let trail = site.stored().join("\n");
        assert!(audit(&site, "changed-feedback") == 1 && !trail.contains("Meikäläinen"));
    });
}

#[test]
fn readers_of_the_page_see_what_was_done_until_it_is_withdrawn() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let trainer = account(&site, "Maija", Role::Trainer);
        let browser = site.strong_browser(trainer).await;
        says(&site, "Mikä on desi?").await;
        let replies = format!("{SAID}/replies");
        assert_eq!(browser.post(&replies, &[("reply", " "), ("language", "fi")]).await.status, 422);
        let long = "a".repeat(301);
        let refused = browser.post(&replies, &[("reply", &long), ("language", "fi")]).await;
        assert_eq!((refused.status, refused.text("#reply").trim()), (422, long.as_str()), "what was typed stays");
        assert_eq!(browser.post(&replies, &[("reply", "Hej"), ("language", "xx")]).await.status, 422);
        for _ in 0..2 {
            let shown = browser.post(&replies, &[("reply", "Selitimme sanan <desi>."), ("language", "fi")]).await;
            assert_eq!(shown.location(), format!("{SAID}?told=reply-shown#arrival"));
        }
        let seen = |page: &crate::support::Page| page.texts("section[aria-labelledby=page_replies-title] li");
        for path in [WATER, "/fi-simple/courses/kahvinkeitto/vesi"] {
            let page = site.browser().get(path).await;
            assert_eq!(seen(&page), ["Selitimme sanan <desi>."], "{path}");
            assert!(!page.body.contains("Mikä on desi?"), "what a reader wrote is shown to nobody else");
        }
        assert!(seen(&site.browser().get("/sv/courses/kahvinkeitto/vesi").await).is_empty(), "in its language only");
        let withdraw = browser.get(SAID).await.attributes("form[action$='/withdraw']", "action");
        assert_eq!(withdraw.len(), 1);
        assert_eq!(browser.post(&withdraw[0], &[]).await.status, 303);
        assert!(seen(&site.browser().get(WATER).await).is_empty());
        assert_eq!(browser.post(&withdraw[0], &[]).await.status, 404);
    });
}

#[test]
fn of_a_page_that_never_was_nothing_is_found() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (_, browser) = keeper(&site).await;
        for strange in ["kahvinkeitto/ei-ole", "ei-ole/vesi"] {
            assert_eq!(browser.get(&format!("/fi/admin/feedback/{strange}")).await.status, 404, "{strange}");
        }
    });
}
