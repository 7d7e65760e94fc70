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
fn whatever_is_searched_for_is_answered() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        let long = "a".repeat(10_000);
        let many = "sana ".repeat(2_000);
        for words in [
            "",
            " ",
            "\"",
            "\"kahvi",
            "(((",
            "]",
            "AND",
            "kahvi AND OR NOT",
            "title:kahvi",
            "body:*",
            "*",
            "?",
            "kahvi~9",
            "^",
            "a:b:c",
            "\\",
            "+",
            "-",
            "--",
            "{!x}",
            "[a TO z]",
            "\u{0}",
            "\u{202e}ivhak",
            "🙂",
            "ä\u{308}",
            "<script>",
            &long,
            &many,
        ] {
            let query = serde_urlencoded::to_string([("q", words)]).expect("a query");
            let begun = std::time::Instant::now();
            let page = browser.get(&format!("/fi/search?{query}")).await;
            assert!(matches!(page.status, 200 | 400 | 414), "{words:.40}: {}", page.status);
            assert!(!page.body.contains("<script>"), "{words:.40}");
            assert!(begun.elapsed().as_secs() < 10, "{words:.40}");
        }
        for query in ["q=kahvi&page=0", "q=kahvi&page=-1", "q=kahvi&page=99999999999", "q=kahvi&page=x", "q=%ff", "q"] {
            assert_eq!(browser.get(&format!("/fi/search?{query}")).await.status, 200, "{query}");
        }
        let stored = site.stored();
        let others: Vec<_> = stored.iter().filter(|row| !row.starts_with("missed_searches: ")).collect();
        assert!(others.is_empty(), "only how often words found nothing is counted: {others:?}");
    });
}

#[test]
fn what_is_read_is_found_and_what_is_not_due_is_not() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        let found = browser.get("/fi/search?q=jauhoja").await;
        let to = "/fi/courses/kahvinkeitto/kahvi#jauhot";
        assert!(found.attributes("main a", "href").contains(&to.to_owned()), "{}", found.body);
        for hidden in ["kokeen palaute", "keskener\u{e4}inen luonnos"] {
            let page =
                browser.get(&format!("/fi/search?{}", serde_urlencoded::to_string([("q", hidden)]).expect("q"))).await;
            assert!(!page.text("main").contains("Kokeen palaute") && !page.has("main a[href*=luonnos]"), "{hidden}");
        }
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
