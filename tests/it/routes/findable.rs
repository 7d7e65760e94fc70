//! What search engines, bookmarks and other sites find.

use askel::base::language::Language;

use crate::support::{Page, Site, on_each_database, words};

#[test]
fn the_front_door_opens_in_the_browsers_language() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        for (wish, language) in [("sv-FI,sv;q=0.9", "sv"), ("de", "fi"), ("en-GB,en;q=0.9,fi;q=0.8", "en"), ("", "fi")]
        {
            let request = site.browser().request(reqwest::Method::GET, "/").header("Accept-Language", wish);
            let page = Page::of(request).await;
            assert_eq!(page.location(), format!("/{language}/"), "{wish}");
            assert!(page.header("vary").to_ascii_lowercase().contains("accept-language"), "{wish}");
        }
    });
}

#[test]
fn a_guest_comes_back_in_the_language_of_the_last_answer() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        browser.submit("/sv/courses/kahvinkeitto/vesi", "/done", &[]).await;
        assert_eq!(browser.get("/").await.location(), "/sv/");
    });
}

#[test]
fn a_page_names_its_address_and_its_other_languages() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let page = site.browser().get("/fi/courses/kahvinkeitto/vesi?answered=veden-maara").await;
        let own = "http://askel.test/fi/courses/kahvinkeitto/vesi";
        assert_eq!(page.attributes("link[rel=canonical]", "href"), [own]);
        let mut others = page.attributes("link[rel=alternate]", "hreflang");
        others.sort();
        assert_eq!(others, ["fi", "sv"], "only languages it is in");
        assert!(page.has("meta[name=description]"));
        let front = site.browser().get("/sv/").await;
        assert_eq!(front.attributes("link[rel=alternate]", "hreflang"), ["fi", "sv", "en"]);
    });
}

#[test]
fn a_language_that_the_site_does_not_offer_is_nowhere() {
    on_each_database(async |dialect| {
        let site = Site::with(dialect, |settings| {
            settings.config.languages = ["fi", "en"].iter().filter_map(|code| Language::new(code)).collect();
        });
        for path in ["/fi/courses/kahvinkeitto", "/fi/courses/kahvinkeitto/vesi", "/fi/"] {
            let page = site.browser().get(path).await;
            let others = page.attributes("link[rel=alternate]", "hreflang");
            assert!(!others.contains(&"sv".to_owned()), "{path}: {others:?}");
            assert!(!page.has("a[hreflang=sv]"), "{path}");
        }
        assert_eq!(site.browser().get("/sv/").await.status, 404);
        assert!(!site.browser().get("/sitemap.xml").await.body.contains("/sv/"));
    });
}

#[test]
fn own_pages_and_results_are_not_listed() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        for path in ["/fi/me", "/fi/not-me", "/fi/finish"] {
            let page = site.browser().get(path).await;
            assert_eq!(page.attributes("meta[name=robots]", "content"), ["noindex"], "{path}");
            assert!(!page.has("link[rel=canonical]"), "{path}");
        }
    });
}

#[test]
fn the_sitemap_lists_every_public_page_and_nothing_else() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        let map = browser.get("/sitemap.xml").await;
        let listed: Vec<&str> =
            map.body.split("<loc>").skip(1).filter_map(|rest| rest.split("</loc>").next()).collect();
        for path in [
            "/fi/",
            "/sv/courses",
            "/en/help",
            "/fi/courses/kahvinkeitto",
            "/sv/courses/kahvinkeitto",
            "/fi/courses/kahvinkeitto/vesi",
            "/fi-simple/courses/kahvinkeitto/vesi",
            "/sv/courses/kahvinkeitto/vesi",
            "/fi/courses/kahvinkeitto/kahvi",
            "/fi/courses/kahvinkeitto/keita",
            "/fi/courses/kahvinkeitto/siivous",
            "/fi/courses/koeajo/koe",
        ] {
            assert!(listed.contains(&format!("http://askel.test{path}").as_str()), "{path} in {listed:#?}");
        }
        for address in listed {
            let path = address.strip_prefix("http://askel.test").expect("the site's own address");
            assert!(!path.contains("luonnos") && !path.contains("rikkinainen"), "{path}");
            let page = browser.get(path).await;
            assert_eq!(page.status, 200, "{path}");
            assert_eq!(page.attributes("link[rel=canonical]", "href"), [address], "{path}");
        }
    });
}

#[test]
fn robots_are_told_where_the_sitemap_is() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let robots = site.browser().get("/robots.txt").await;
        assert!(robots.body.contains("\nSitemap: http://askel.test/sitemap.xml\n"), "{}", robots.body);
    });
}

#[test]
fn an_old_address_of_a_page_leads_to_the_new_one() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        let old = browser.get("/sv/courses/kahvinkeitto/jauhot").await;
        assert_eq!((old.status, old.location()), (301, "/sv/courses/kahvinkeitto/kahvi"));
        let answered = browser.submit("/fi/courses/kahvinkeitto/kahvi", "/done", &[]).await;
        assert_eq!(answered.status, 303);
        let stale = browser.post("/fi/courses/kahvinkeitto/jauhot/answers/juoma", &[("juoma", "kahvi")]).await;
        assert!(stale.location().starts_with("/fi/courses/kahvinkeitto/kahvi?"), "{}", stale.location());
    });
}

#[test]
fn a_text_in_another_language_says_so() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        let swedish = browser.get("/sv/courses/kahvinkeitto/kahvi").await;
        let said = words("sv").text("site-in-other-language");
        let said = said.split('{').next().expect("words");
        assert_eq!(swedish.attributes("html", "lang"), ["sv"]);
        assert_eq!(swedish.attributes("h1", "lang"), ["fi"]);
        assert_eq!(swedish.attributes("div.prose", "lang"), ["fi"]);
        assert!(swedish.text("main").contains(said.trim()), "it is said in words");
        let own = browser.get("/sv/courses/kahvinkeitto/vesi").await;
        assert_eq!(own.attributes("h1", "lang"), Vec::<String>::new());
        assert_eq!(own.text("h1"), "Vatten");
    });
}

#[test]
fn plain_language_is_offered_where_it_is_and_falls_back_where_not() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        let finnish = browser.get("/fi/courses/kahvinkeitto/vesi").await;
        assert!(finnish.has("main a[href='/fi-simple/courses/kahvinkeitto/vesi']"));
        let simple = browser.get("/fi-simple/courses/kahvinkeitto/vesi").await;
        assert_eq!(simple.text("h1"), "Vesi selkokielellä");
        assert_eq!(simple.attributes("html", "lang"), ["fi"]);
        assert!(simple.has("main a[href='/fi/courses/kahvinkeitto/vesi']"));
        assert!(!browser.get("/fi/courses/kahvinkeitto/kahvi").await.has("main a[href^='/fi-simple/']"));
        assert_eq!(browser.get("/fi-simple/courses/kahvinkeitto/kahvi").await.text("h1"), "Kahvi");
    });
}
