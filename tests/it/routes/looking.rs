//! Merely looking is never recorded.

use reqwest::Method;

use super::{BESIDE, addresses, crawl, guest};
use crate::support::{Page, Site, on_each_database};

#[test]
fn no_page_changes_anything_by_being_looked_at() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = guest(&site).await;
        let before = site.stored();
        assert!(!before.is_empty());
        let mut paths = crawl(&browser, "fi").await;
        paths.extend(addresses("GET", "en"));
        paths.extend(BESIDE.map(str::to_owned));
        for query in ["answered=veden-maara", "answer-shown=kylma-vesi", "saved=draft", "done=vesi"] {
            paths.insert(format!("/fi/courses/kahvinkeitto/kahvi?{query}"));
            paths.insert(format!("/fi/courses/kahvinkeitto?{query}"));
        }
        for path in &paths {
            for method in [Method::GET, Method::HEAD, Method::OPTIONS] {
                Page::of(browser.request(method, path)).await;
            }
        }
        assert_eq!(site.stored(), before);
    });
}

#[test]
fn strange_queries_are_no_fault_of_ours() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = guest(&site).await;
        for query in ["%zz", "answered=%ff", "answered=../../x", "=", "&&&", "done=%00", "answered=%3Cscript%3E"] {
            for path in ["/fi/courses/kahvinkeitto/vesi", "/fi/courses/kahvinkeitto", "/fi/", "/fi/me"] {
                let page = browser.get(&format!("{path}?{query}")).await;
                assert_eq!(page.status, 200, "{path}?{query}");
                assert!(!page.body.contains("<script>"), "{path}?{query}");
            }
        }
    });
}
