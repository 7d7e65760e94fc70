//! Too much at once is refused kindly, and a class of thirty never notices.

use crate::support::{Page, Site, on_each_database};

#[test]
fn too_many_forms_are_asked_to_wait() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        let mut refused = None;
        for _ in 0..5_000 {
            let page = browser.post("/fi/not-me", &[]).await;
            if page.status != 200 {
                refused = Some(page);
                break;
            }
        }
        let page: Page = refused.expect("an end");
        assert_eq!(page.status, 429);
        assert!(page.header("retry-after").parse::<u64>().is_ok_and(|seconds| seconds > 0));
        assert_eq!(page.text("h1"), "Liian monta pyyntöä");
        let forged = browser.request(reqwest::Method::POST, "/fi/not-me").header("X-Forwarded-For", "1.2.3.4");
        let forged = forged.header("Content-Type", "application/x-www-form-urlencoded");
        assert_eq!(Page::of(forged).await.status, 429, "a forged address changes nothing");
        assert_eq!(browser.get("/fi/").await.status, 200, "reading goes on");
    });
}

#[test]
fn a_class_of_thirty_behind_one_address_is_not_limited() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        for _ in 0..30 {
            let browser = site.browser();
            for _ in 0..3 {
                let page = "/fi/courses/kahvinkeitto/vesi";
                let answer = browser.submit(page, "/answers/veden-maara", &[("veden-maara", "1")]).await;
                assert_eq!(answer.status, 303);
            }
        }
        assert_eq!(site.count("learners"), 30);
        assert_eq!(site.count("events"), 90);
    });
}
