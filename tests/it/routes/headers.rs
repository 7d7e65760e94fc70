//! What every answer carries, and what no page holds.

use std::collections::BTreeSet;

use reqwest::Method;

use super::{BESIDE, addresses, crawl, guest};
use crate::support::{Browser, Page, Site, on_each_database};

/// Word for word, so that nobody loosens it in passing.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; \
     font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; \
     object-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

fn is_secured(page: &Page, about: &str) {
    let policy = page.header("content-security-policy");
    let is_media = about.starts_with("/media/");
    assert_eq!(policy, if is_media { "default-src 'none'; sandbox" } else { POLICY }, "{about}");
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("x-frame-options", "DENY"),
        ("access-control-allow-origin", ""),
        ("server", ""),
    ] {
        assert_eq!(page.header(name), value, "{name} of {about}");
    }
    assert_ne!(page.header("permissions-policy"), "", "{about}");
}

/// An answer of every kind that there is, with what it is.
async fn one_of_each(site: &Site, browser: &Browser) -> Vec<(String, Page)> {
    let mut answers = Vec::new();
    for path in crawl(browser, "fi").await.iter().map(String::as_str).chain(BESIDE) {
        answers.push((path.to_owned(), browser.get(path).await));
    }
    for path in addresses("POST", "fi") {
        answers.push((format!("POST {path}"), browser.post(&path, &[("form-key", "x")]).await));
    }
    let picture = media(site, "kuva.png");
    answers.push((picture.clone(), browser.get(&picture).await));
    let crossed = browser.request(Method::POST, "/fi/me").header("Origin", "null");
    answers.push(("403".to_owned(), Page::of(crossed).await));
    answers.push(("404".to_owned(), browser.get("/fi/nowhere").await));
    answers.push(("404 outside".to_owned(), browser.get("/nowhere").await));
    answers.push(("405".to_owned(), Page::of(browser.request(Method::DELETE, "/fi/courses")).await));
    let large = browser.request(Method::POST, "/fi/courses/kahvinkeitto/vesi/done");
    let form = large.header("Content-Type", "application/x-www-form-urlencoded").body("a".repeat(140_000));
    answers.push(("413".to_owned(), Page::of(form).await));
    answers
        .push(("400".to_owned(), Page::of(browser.request(Method::POST, "/fi/courses/kahvinkeitto/vesi/done")).await));
    answers
}

/// The address of a file of the course.
pub(super) fn media(site: &Site, file: &str) -> String {
    let catalogue = site.catalogue.now();
    let course = catalogue.open_course("kahvinkeitto").expect("the course");
    let hash = &course.media[&format!("media/{file}")].hash;
    format!("/media/kahvinkeitto/{hash}/{file}")
}

#[test]
fn every_answer_tells_the_browser_to_be_careful() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = guest(&site).await;
        let answers = one_of_each(&site, &browser).await;
        for status in [200, 301, 303, 400, 403, 404, 405, 413] {
            assert!(answers.iter().any(|(_, page)| page.status == status), "no {status} among the answers");
        }
        for (about, page) in &answers {
            is_secured(page, about);
        }
    });
}

#[test]
fn nothing_in_a_page_runs_or_styles_from_the_page_itself() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = guest(&site).await;
        for (about, page) in one_of_each(&site, &browser).await {
            if !page.header("content-type").starts_with("text/html") {
                continue;
            }
            let html = page.html();
            for element in html.root_element().descendent_elements() {
                let tag = element.value();
                for (name, value) in tag.attrs() {
                    assert!(!name.starts_with("on"), "{about}: <{} {name}>", tag.name());
                    assert_ne!(name, "style", "{about}: <{} style={value}>", tag.name());
                    let scheme = value.trim().to_ascii_lowercase();
                    assert!(!scheme.starts_with("javascript:"), "{about}: {value}");
                }
                assert_ne!(tag.name(), "style", "{about}");
                assert!(tag.name() != "script" || tag.attr("src").is_some(), "{about}: an inline script");
            }
        }
    });
}

#[test]
fn no_two_parts_of_a_page_have_one_id_and_every_reference_has_its_part() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = guest(&site).await;
        for (about, page) in one_of_each(&site, &browser).await {
            let ids = page.attributes("[id]", "id");
            let unique: BTreeSet<&String> = ids.iter().collect();
            assert_eq!(unique.len(), ids.len(), "{about}: {ids:?}");
            for name in ["aria-labelledby", "aria-describedby", "for"] {
                for reference in page.attributes(&format!("[{name}]"), name) {
                    for id in reference.split_whitespace() {
                        assert!(unique.contains(&id.to_owned()), "{about}: {name}={id}");
                    }
                }
            }
            for link in page.attributes("a[href^='#']", "href") {
                assert!(unique.contains(&link[1..].to_owned()), "{about}: {link}");
            }
        }
    });
}

#[test]
fn texts_say_how_they_are_encoded() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = guest(&site).await;
        for (about, page) in one_of_each(&site, &browser).await {
            let kind = page.header("content-type");
            if kind.starts_with("text/") || kind.contains("xml") || kind.contains("javascript") {
                assert!(kind.ends_with("charset=utf-8"), "{about}: {kind}");
            }
            assert!(!page.body.is_empty() || page.status >= 300, "{about} is empty");
        }
    });
}

#[test]
fn browsers_are_told_to_come_by_https_only_where_there_is_https() {
    on_each_database(async |dialect| {
        let plain = Site::start(dialect);
        assert_eq!(plain.browser().get("/fi/").await.header("strict-transport-security"), "");
        let secure = Site::with(dialect, |settings| settings.config.public_url = "https://askel.test".to_owned());
        for path in ["/fi/", "/fi/nowhere", "/robots.txt"] {
            let said = secure.browser().get(path).await;
            assert_eq!(said.header("strict-transport-security"), "max-age=63072000; includeSubDomains", "{path}");
        }
    });
}

#[test]
fn files_of_a_course_run_nothing() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        for (file, kind) in [("kuppi.svg", "image/svg+xml"), ("outo.svg", "image/svg+xml"), ("kuva.png", "image/png")] {
            let page = Page::of(site.browser().request(Method::GET, &media(&site, file)).header("Accept", "*/*"));
            let page = page.await;
            assert_eq!(page.status, 200, "{file}");
            assert!(page.header("content-type").starts_with(kind), "{file}: {}", page.header("content-type"));
            assert_eq!(page.header("content-security-policy"), "default-src 'none'; sandbox", "{file}");
            assert_eq!(page.header("cache-control"), "public, max-age=31536000, immutable", "{file}");
        }
        for path in ["/media/kahvinkeitto/0000000000/kuppi.svg", "/media/luonnos/0000000000/kuva.png"] {
            assert_eq!(site.browser().get(path).await.status, 404, "{path}");
        }
        let climbing = media(&site, "kuva.png").replace("kuva.png", "../course.toml");
        assert_eq!(site.browser().get(&climbing).await.status, 404);
        assert_eq!(site.browser().get(&climbing.replace("../", "..%2f")).await.status, 404);
    });
}

#[test]
fn what_one_person_did_is_kept_by_nobody_between() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = guest(&site).await;
        for path in addresses("GET", "fi") {
            let cache = browser.get(&path).await.header("cache-control").to_owned();
            assert!(cache.contains("private") || cache.contains("no-store"), "{path}: {cache}");
        }
    });
}
