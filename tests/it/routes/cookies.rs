//! What a browser is asked to keep.

use super::{BESIDE, addresses, crawl};
use crate::support::{Site, on_each_database};

const PAGE: &str = "/fi/courses/kahvinkeitto/vesi";

#[test]
fn looking_never_sets_a_cookie() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        for path in crawl(&browser, "fi").await.iter().map(String::as_str).chain(BESIDE) {
            assert!(browser.get(path).await.cookies().is_empty(), "{path}");
        }
        for path in addresses("GET", "sv") {
            assert!(browser.get(&path).await.cookies().is_empty(), "{path}");
        }
        assert_eq!(site.count("learners"), 0);
    });
}

#[test]
fn a_guests_cookie_is_for_this_site_and_no_script() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let answer = site.browser().submit(PAGE, "/done", &[]).await;
        let [cookie] = answer.cookies().try_into().expect("one cookie");
        let parts: Vec<&str> = cookie.split("; ").collect();
        assert!(parts[0].starts_with("askel-guest="), "{cookie}");
        assert_eq!(parts[0].len(), "askel-guest=".len() + 43, "256 bits: {cookie}");
        for part in ["HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=34560000"] {
            assert!(parts.contains(&part), "{part} in {cookie}");
        }
        assert!(!cookie.contains("Domain"), "{cookie}");
        assert!(!parts.contains(&"Secure"), "over http it would be lost: {cookie}");
    });
}

#[test]
fn under_https_it_is_bound_to_host_and_https() {
    on_each_database(async |dialect| {
        let site = Site::with(dialect, |settings| settings.config.public_url = "https://askel.test".to_owned());
        let answer = site.browser().submit(PAGE, "/done", &[]).await;
        let [cookie] = answer.cookies().try_into().expect("one cookie");
        assert!(cookie.starts_with("__Host-askel-guest="), "{cookie}");
        for part in ["; Secure", "; HttpOnly", "; SameSite=Lax", "; Path=/"] {
            assert!(cookie.contains(part), "{part} in {cookie}");
        }
        assert!(!cookie.contains("Domain"), "{cookie}");
    });
}

#[test]
fn the_database_alone_opens_no_ones_record() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let answer = site.browser().submit(PAGE, "/done", &[]).await;
        let token = answer.cookies()[0].split(['=', ';']).nth(1).expect("a token").to_owned();
        assert!(site.stored().iter().all(|row| !row.contains(&token)), "the token itself is not stored");
    });
}

#[test]
fn a_cookie_that_opens_nothing_is_a_visitors() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        for value in ["x", "", &"A".repeat(43), &"%".repeat(4000)] {
            let request = site.browser().request(reqwest::Method::GET, "/fi/me");
            let page = crate::support::Page::of(request.header("Cookie", format!("askel-guest={value}"))).await;
            assert_eq!(page.status, 200, "{value:.10}");
            assert!(!page.has("footer a[href='/fi/not-me']"), "{value:.10}");
        }
    });
}

#[test]
fn leaving_takes_the_cookie_and_the_record_away() {
    on_each_database(async |dialect| {
        for way in ["not-me", "finish"] {
            let site = Site::start(dialect);
            let browser = site.browser();
            browser.submit(PAGE, "/answers/veden-maara", &[("veden-maara", "2"), ("kylma-vesi", "true")]).await;
            assert!(browser.get("/fi/").await.has("footer a[href='/fi/not-me']"));
            let question = browser.get(&format!("/fi/{way}")).await;
            assert_eq!(question.attributes("main form", "method"), ["post"]);
            let left = browser.post(&format!("/fi/{way}"), &[]).await;
            assert_eq!(left.status, 200);
            assert!(left.cookies()[0].contains("Max-Age=0"), "{:?}", left.cookies());
            assert_eq!(left.header("clear-site-data"), "\"cache\", \"storage\"");
            assert_eq!(site.stored(), Vec::<String>::new(), "{way}");
            assert!(!browser.get("/fi/").await.has("footer a[href='/fi/not-me']"));
        }
    });
}

#[test]
fn leaving_without_a_record_is_no_fault() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        for way in ["not-me", "finish"] {
            assert_eq!(site.browser().post(&format!("/fi/{way}"), &[]).await.status, 200);
        }
    });
}
