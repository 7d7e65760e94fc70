//! Too much at once is refused kindly, and a class of thirty never notices.

use crate::support::{Page, Site, on_each_database, words};

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
        assert_eq!(page.text("h1"), words("fi").text("error-too-many-title"));
        let mut forged = 200;
        for n in 0..1_000 {
            let request = browser
                .request(reqwest::Method::POST, "/fi/not-me")
                .header("X-Forwarded-For", format!("1.2.3.{}", n % 250));
            forged = Page::of(request).await.status;
            if forged == 429 {
                break;
            }
        }
        assert_eq!(forged, 429, "a forged address changes nothing");
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
        assert_eq!(site.count_answers(), 90);
    });
}
