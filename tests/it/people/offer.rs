//! The words are offered once: after the first finished module of all.

use super::{COFFEE, WATER, guest, words};
use crate::support::{Browser, Site, on_each_database};

const BOIL: &str = "/fi/courses/kahvinkeitto/keita";
const CLEAN: &str = "/fi/courses/kahvinkeitto/siivous";

/// Marks a page as done; whether the page after it offers words.
async fn is_offered_after(browser: &Browser, page: &str) -> bool {
    let done = browser.submit(page, "/done", &[]).await;
    browser.follow(&done).await.has(".carry-on a[href='/fi/carry-on/words']")
}

#[test]
fn after_the_first_finished_module_and_never_again() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = guest(&site, WATER).await;
        assert!(is_offered_after(&browser, COFFEE).await);
        assert!(!is_offered_after(&browser, COFFEE).await, "the same page once more");
        assert!(!is_offered_after(&browser, BOIL).await);
        assert!(!is_offered_after(&browser, CLEAN).await, "the second module");
    });
}

#[test]
fn on_the_course_page_where_the_first_module_is_its_last() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = guest(&site, BOIL).await;
        assert!(is_offered_after(&browser, CLEAN).await);
    });
}

#[test]
fn a_module_whose_exercises_are_answered_is_finished_by_the_last_mark() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = guest(&site, COFFEE).await;
        for (exercise, answer) in [("veden-maara", "1"), ("kylma-vesi", "true")] {
            browser.submit(WATER, &format!("/answers/{exercise}"), &[(exercise, answer)]).await;
        }
        assert!(is_offered_after(&browser, WATER).await);
    });
}

#[test]
fn nobody_who_has_words_is_offered_any() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = guest(&site, WATER).await;
        words(&browser).await;
        assert!(!is_offered_after(&browser, COFFEE).await);
    });
}

#[test]
fn own_courses_and_help_always_lead_to_the_words() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (visitor, guest) = (site.browser(), guest(&site, WATER).await);
        assert!(visitor.get("/fi/me").await.has("main a[href='/fi/carry-on']"));
        assert!(guest.get("/fi/me").await.has("main a[href='/fi/carry-on/words']"));
        for language in ["fi", "fi-simple", "sv", "en"] {
            let help = visitor.get(&format!("/{language}/help")).await;
            for path in ["carry-on", "carry-on/words"] {
                assert!(help.has(&format!("main a[href='/{language}/{path}']")), "{language}: {path}");
            }
        }
    });
}
