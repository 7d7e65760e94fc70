//! Every address of the site: who may come, what it answers, what it never does.

mod cookies;
mod cross_site;
mod errors;
mod findable;
mod headers;
mod limits;
mod looking;
mod media;
mod preferences;
mod queries;
mod search;

use std::collections::BTreeSet;

use askel::routes::{Access, PAGES, Route};

use crate::support::{Browser, Dialect, Page, Site, WAYS, on_each_database, with_ways};

/// The code of a certificate that nobody has.
const UNKNOWN_CODE: &str = "00000-00000";

/// A route's pattern with a course, page and exercise that exist.
fn address(route: &Route, language: &str) -> String {
    route
        .pattern
        .replace("{lang}", language)
        .replace("{course}", "kahvinkeitto")
        .replace("{page}", "vesi")
        .replace("{exercise}", "veden-maara")
        .replace("{code}", UNKNOWN_CODE)
        .replace("{token}", "not-a-token")
        .replace("{session}", "1")
}

/// The addresses of all routes with a method that people may use.
fn addresses(method: &str, language: &str) -> Vec<String> {
    let open = PAGES.iter().filter(|route| route.method == method && route.access == Access::Anyone);
    open.map(|route| address(route, language)).collect()
}

/// Whether a page's form is sent to this address; a reload there leads to the page itself.
fn is_of_a_form(path: &str) -> bool {
    let questions = ["/vesi/", "/join/name", "/account/", "/sign-in/shared"];
    questions.iter().any(|part| path.contains(part))
}

/// What is outside the pages of people.
const BESIDE: [&str; 9] = [
    "/",
    "/health/live",
    "/health/ready",
    "/robots.txt",
    "/sitemap.xml",
    "/favicon.ico",
    "/api/search?q=kahvi",
    "/api/suggestions?q=ka",
    "/api/openapi.json",
];

/// Every address that the site leads to from its front page, in one language, without its anchor.
async fn crawl(browser: &Browser, language: &str) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let mut open = vec![format!("/{language}/")];
    while let Some(path) = open.pop() {
        let page = browser.get(&path).await;
        seen.insert(path);
        if !page.header("content-type").starts_with("text/html") {
            continue;
        }
        for link in links(&page) {
            let stays = link.starts_with(&format!("/{language}/")) || link.starts_with("/static/");
            if (stays || link.starts_with("/media/")) && !seen.contains(&link) && !open.contains(&link) {
                open.push(link);
            }
        }
    }
    seen
}

/// What a page refers to on the site itself, without anchors.
fn links(page: &Page) -> BTreeSet<String> {
    let mut found = page.attributes("a[href], link[href]", "href");
    found.extend(page.attributes("[src]", "src"));
    let own = found.into_iter().filter(|link| link.starts_with('/'));
    own.map(|link| link.split('#').next().unwrap_or_default().to_owned()).collect()
}

/// A browser that has answered an exercise and marked a page as done.
async fn guest(site: &Site) -> Browser {
    let browser = site.browser();
    let page = "/fi/courses/kahvinkeitto/vesi";
    let answered = browser.submit(page, "/answers/veden-maara", &[("veden-maara", "2")]).await;
    assert_eq!(answered.status, 303, "{}", answered.body);
    let done = browser.submit(page, "/done", &[("kylma-vesi", "true")]).await;
    assert_eq!(done.status, 303, "{}", done.body);
    browser
}

#[test]
fn every_page_of_the_table_answers_in_every_language() {
    on_each_database(async |dialect| {
        let site = Site::on(with_ways(dialect, &WAYS), |_| {});
        let browser = guest(&site).await;
        let mut faults = Vec::new();
        for language in ["fi", "fi-simple", "sv", "en"] {
            for path in addresses("GET", language) {
                let page = browser.get(&path).await;
                // The question whether to revoke what is not there leads on too.
                let leads_on = is_of_a_form(&path) || path.contains("/certificate/revoke");
                // Nobody has such a certificate, no service is set up to sign in by, and passkeys want https.
                let missing = [UNKNOWN_CODE, "/sign-in/service", "/account/service", "/sign-in/passkey"];
                let is_missing = missing.iter().any(|part| path.contains(part));
                let status = if is_missing { 404 } else { 200 };
                let status = if leads_on && !is_missing { 303 } else { status };
                let is_file = page.header("content-type") == "application/zip";
                if page.status != status || !(leads_on || is_file || page.texts("h1").len() == 1) {
                    faults.push(format!("{path} answers {} for {status}", page.status));
                }
            }
        }
        assert!(faults.is_empty(), "{faults:#?}");
    });
}

#[test]
fn whatever_the_site_leads_to_is_there() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = guest(&site).await;
        for language in ["fi", "sv"] {
            let seen = crawl(&browser, language).await;
            assert!(seen.len() > 10, "{seen:?}");
            for path in seen {
                let status = browser.get(&path).await.status;
                assert!(matches!(status, 200 | 303), "{path}: {status}");
            }
        }
    });
}

#[test]
fn head_answers_as_get_without_the_body() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        for path in addresses("GET", "fi").iter().map(String::as_str).chain(BESIDE) {
            let got = browser.get(path).await;
            let head = Page::of(browser.request(reqwest::Method::HEAD, path)).await;
            assert_eq!((head.status, head.body.as_str()), (got.status, ""), "{path}");
            assert_eq!(head.header("content-type"), got.header("content-type"), "{path}");
        }
    });
}

#[test]
fn a_slash_too_many_or_too_few_still_finds_the_page() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        for (typed, meant) in [
            ("/fi", "/fi/"),
            ("/fi/courses/", "/fi/courses"),
            ("/sv/help/?x=1", "/sv/help?x=1"),
            ("/fi/courses/kahvinkeitto/vesi/", "/fi/courses/kahvinkeitto/vesi"),
        ] {
            assert_eq!(browser.get(typed).await.location(), meant);
        }
        for elsewhere in ["//evil.example/", "/fi//evil.example/", "/\\evil.example/"] {
            let page = browser.get(elsewhere).await;
            assert!(page.status == 404 || !page.header("location").contains("//"), "{elsewhere}: {page:?}");
        }
    });
}

#[test]
fn pages_for_people_who_work_on_askel_are_there_in_development_only() {
    on_each_database(async |dialect| {
        let routes: Vec<&Route> = PAGES.iter().filter(|route| route.access == Access::Development).collect();
        assert!(!routes.is_empty());
        let (site, workshop) =
            (Site::start(dialect), Site::with(dialect, |settings| settings.config.development = true));
        for route in routes {
            assert_eq!(site.browser().get(&address(route, "fi")).await.status, 404);
            assert_eq!(workshop.browser().get(&address(route, "fi")).await.status, 200);
        }
    });
}

#[test]
fn health_tells_whether_it_can_do_its_work() {
    on_each_database(async |dialect: Dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        assert_eq!(browser.get("/health/live").await.body, "alive\n");
        assert_eq!(browser.get("/health/ready").await.body, "ready\n");
    });
}
