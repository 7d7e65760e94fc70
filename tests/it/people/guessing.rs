//! Whoever guesses at words is asked to wait; whoever has words is let in.

use super::{WATER, guest, is_let_in, types, words};
use crate::support::{Site, on_each_database};

/// Four words that are words, and open nothing.
fn wrong(words: &str) -> String {
    words.split(' ').rev().collect::<Vec<_>>().join(" ")
}

#[test]
fn after_100_wrong_guesses_an_address_waits_and_what_was_typed_stays() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let words = words(&guest(&site, WATER).await).await;
        for _ in 0..20 {
            assert_eq!(types(&site.browser(), "xyzzyq xyzzyw xyzzyr xyzzyt").await.status, 422, "a slip is no guess");
            is_let_in(&site.browser(), &words).await;
        }
        let browser = site.browser();
        let wrong = wrong(&words);
        for n in 0..100 {
            assert_eq!(types(&browser, &wrong).await.status, 422, "{n}");
        }
        let before = site.stored();
        for typed in [&wrong, &words] {
            let page = types(&browser, typed).await;
            assert_eq!(page.status, 429);
            let wait: u64 = page.header("retry-after").parse().expect("seconds");
            assert!((1..=600).contains(&wait), "{wait}");
            assert!(page.text("#error-summary").contains("noin 10 minuutin päästä"), "{}", page.body);
            assert_eq!(page.text("textarea").trim(), typed);
        }
        assert_eq!(site.stored(), before);
        assert_eq!(browser.get("/fi/carry-on").await.status, 200, "reading goes on");
        assert_eq!(types(&browser, "xyzzyq").await.status, 422, "and so does being told what is unclear");
    });
}

#[test]
fn a_class_of_thirty_behind_one_address_gets_in() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let mut all = Vec::new();
        for _ in 0..30 {
            all.push(words(&guest(&site, WATER).await).await);
        }
        for words in &all {
            let browser = site.browser();
            types(&browser, &wrong(words)).await;
            types(&browser, &format!("{words} xyzzyq")).await;
            is_let_in(&browser, words).await;
        }
        assert_eq!(site.count("guests"), 60);
    });
}
