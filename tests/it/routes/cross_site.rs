//! Forms from other sites change nothing.

use askel::routes::PAGES;
use reqwest::Method;

use super::{address, guest};
use crate::support::{Page, Site, on_each_database, words};

#[test]
fn no_form_of_another_site_gets_through_anywhere() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = guest(&site).await;
        let before = site.stored();
        let foreign = [
            ("Sec-Fetch-Site", "cross-site"),
            ("Sec-Fetch-Site", "same-site"),
            ("Origin", "https://evil.example"),
            ("Origin", "http://askel.test.evil.example"),
            ("Origin", "null"),
        ];
        for route in PAGES.iter().filter(|route| route.method != "GET") {
            let method = Method::from_bytes(route.method.as_bytes()).expect("a method");
            for (name, value) in foreign {
                let request = browser
                    .request(method.clone(), &address(route, "sv"))
                    .header(name, value)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .body("veden-maara=1&form-key=a");
                let page = Page::of(request).await;
                assert_eq!(page.status, 403, "{route:?} with {name}: {value}");
                assert_eq!(page.text("h1"), words("sv").text("error-cross-site-title"), "{route:?}");
            }
        }
        assert_eq!(site.stored(), before);
    });
}

#[test]
fn forms_of_the_site_itself_get_through() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        let host = format!("http://{}", site.address);
        for (name, value) in [("Sec-Fetch-Site", "same-origin"), ("Origin", "http://askel.test"), ("Origin", &host)] {
            let request = browser
                .request(Method::POST, "/fi/courses/kahvinkeitto/vesi/done")
                .header(name, value)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .body("form-key=a");
            assert_eq!(Page::of(request).await.status, 303, "{name}: {value}");
        }
    });
}

#[test]
fn no_answer_may_be_read_by_another_site() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let request = site.browser().request(Method::GET, "/fi/me").header("Origin", "https://evil.example");
        assert_eq!(Page::of(request).await.header("access-control-allow-origin"), "");
    });
}
