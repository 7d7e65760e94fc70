//! "Not me" and "finish here": what can be reached otherwise stays, what cannot is deleted, and the page says which.

use super::{COFFEE, WATER, guest, has_done, is_let_in, types, words};
use crate::support::{Site, on_each_database};

const WAYS: [&str; 2] = ["/fi/not-me", "/fi/finish"];

#[test]
fn a_record_with_words_survives_both_and_the_page_says_so_before_and_after() {
    on_each_database(async |dialect| {
        for way in WAYS {
            let site = Site::start(dialect);
            let browser = guest(&site, WATER).await;
            let words = words(&browser).await;
            let question = browser.get(way).await;
            assert!(question.text("main").contains("säilyvät") && question.text("main").contains("neljällä sanalla"));
            let says = question.attributes("main form button[type=submit]:not(.warning)", "value");
            assert_eq!(says, ["keep"], "{way}");
            let left = browser.post(way, &[("answers", "keep")]).await;
            assert!(left.text("main").contains("säilyvät"), "{way}: {}", left.body);
            assert!(left.cookies().iter().any(|cookie| cookie.starts_with("askel-guest=;")), "{:?}", left.cookies());
            assert!(left.cookies().iter().any(|cookie| cookie.starts_with("askel-words=;")), "{:?}", left.cookies());
            assert!(!browser.get("/fi/").await.has("footer a[href='/fi/not-me']"));
            assert_eq!(site.count("guests"), 0);
            let back = site.browser();
            is_let_in(&back, &words).await;
            assert!(has_done(&back, WATER).await);
        }
    });
}

#[test]
fn a_record_without_words_is_deleted_and_words_are_offered_first() {
    on_each_database(async |dialect| {
        for way in WAYS {
            let site = Site::start(dialect);
            let browser = guest(&site, WATER).await;
            let question = browser.get(way).await;
            assert!(question.text("main").contains("pysyvästi"), "{way}");
            assert!(question.attributes("main a", "href").contains(&"/fi/carry-on/words".to_owned()), "{way}");
            let left = browser.post(way, &[]).await;
            assert!(left.text("main").contains("Poistimme"), "{}", left.body);
            assert_eq!(site.stored(), Vec::<String>::new(), "{way}");
        }
    });
}

#[test]
fn a_record_in_another_browser_survives_both() {
    on_each_database(async |dialect| {
        for way in WAYS {
            let site = Site::start(dialect);
            let (one, other) = (guest(&site, WATER).await, site.browser());
            is_let_in(&other, &words(&one).await).await;
            one.post("/fi/carry-on/words/revoke", &[]).await;
            assert!(other.get(way).await.text("main").contains("toisella selaimella"), "{way}");
            let left = other.post(way, &[("answers", "keep")]).await;
            assert!(left.text("main").contains("toisella selaimella"), "{way}: {}", left.body);
            assert!(has_done(&one, WATER).await, "{way}");
            assert!(!has_done(&other, WATER).await, "{way}");
        }
    });
}

#[test]
fn only_its_owner_deletes_a_record_that_would_stay() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = guest(&site, WATER).await;
        let words = words(&browser).await;
        assert!(!browser.get("/fi/not-me").await.has("button[value=delete]"), "whoever says that it is not theirs");
        assert!(browser.get("/fi/finish").await.has("button.warning[value=delete]"));
        browser.post("/fi/finish", &[("answers", "delete")]).await;
        assert_eq!(site.stored(), Vec::<String>::new());
        assert_eq!(types(&site.browser(), &words).await.status, 422);
    });
}

#[test]
fn what_the_page_has_not_said_is_not_done() {
    on_each_database(async |dialect| {
        for way in WAYS {
            let site = Site::start(dialect);
            // The page said that it stays; meanwhile its words were taken back.
            let browser = guest(&site, WATER).await;
            let before = site.stored();
            let asked = browser.post(way, &[("answers", "keep")]).await;
            assert!(
                asked.text("main").contains("pysyvästi") && asked.has("main form button.warning"),
                "{}",
                asked.body
            );
            assert!(asked.cookies().is_empty());
            assert_eq!(site.stored(), before);
            // The page said that it is deleted; meanwhile words were made, by which it can be reached.
            let words = words(&browser).await;
            let left = browser.post(way, &[]).await;
            assert!(left.text("main").contains("säilyvät"), "{}", left.body);
            is_let_in(&site.browser(), &words).await;
        }
    });
}

#[test]
fn two_people_in_turn_on_one_browser_each_keep_theirs() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let shared = guest(&site, WATER).await;
        let first = words(&shared).await;
        shared.post("/fi/not-me", &[("answers", "keep")]).await;
        shared.submit(COFFEE, "/done", &[]).await;
        let second = words(&shared).await;
        assert!(!has_done(&shared, WATER).await);
        shared.post("/fi/finish", &[("answers", "keep")]).await;
        for (words, own, others) in [(&first, WATER, COFFEE), (&second, COFFEE, WATER)] {
            is_let_in(&shared, words).await;
            assert!(has_done(&shared, own).await && !has_done(&shared, others).await);
            shared.post("/fi/not-me", &[("answers", "keep")]).await;
        }
    });
}
