//! "Teksti ja värit": kept in the browser that asked for it, and in no other place.

use reqwest::Method;

use super::addresses;
use crate::support::{Browser, Page, Site, on_each_database, words};

const HERE: &str = "/fi/preferences";
const ALL: [(&str, &str); 5] =
    [("theme", "dark"), ("size", "larger"), ("spacing", "wide"), ("letters", "hyperlegible"), ("calm", "on")];

/// What a page says of how it looks.
fn look(page: &Page) -> Vec<(String, String)> {
    let html = page.html();
    let attributes = html.root_element().value().attrs();
    attributes.filter_map(|(name, value)| Some((name.strip_prefix("data-")?.to_owned(), value.to_owned()))).collect()
}

fn named(fields: &[(&str, &str)]) -> Vec<(String, String)> {
    let mut named: Vec<_> = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    named.sort();
    named
}

async fn is_so(browser: &Browser, path: &str, fields: &[(&str, &str)]) {
    let mut look = look(&browser.get(path).await);
    look.sort();
    assert_eq!(look, named(fields), "{path}");
}

#[test]
fn what_was_chosen_holds_on_every_page_and_only_there() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        let saved = browser.post(HERE, &ALL).await;
        assert_eq!((saved.status, saved.location()), (303, "/fi/preferences?saved=choices#arrival"));
        let told = browser.follow(&saved).await;
        assert!(told.text("#arrival").starts_with("Tallennettu"), "{}", told.text("#arrival"));
        assert!(told.text("title").starts_with("Tallennettu – "), "{}", told.text("title"));
        for (name, value) in ALL {
            assert!(told.has(&format!("input[name={name}][value={value}][checked]")), "{name}");
        }
        for path in addresses("GET", "sv") {
            // What only leads on to a page is none.
            if browser.get(&path).await.status != 303 {
                is_so(&browser, &path, &ALL).await;
            }
        }
        is_so(&browser, "/fi/nowhere", &ALL).await;
        is_so(&site.browser(), "/fi/", &[]).await;
        assert_eq!(browser.get("/fi/").await.attributes("meta[name=color-scheme]", "content"), ["dark"]);
        assert_eq!(site.stored(), Vec::<String>::new(), "the server keeps nothing");
    });
}

#[test]
fn one_button_brings_back_what_was_at_first() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        browser.post(HERE, &ALL).await;
        let mut fields = ALL.to_vec();
        fields.push(("reset", "true"));
        let reset = browser.post(HERE, &fields).await;
        assert_eq!(reset.location(), "/fi/preferences?saved=original#arrival");
        assert!(reset.cookies()[0].contains("Max-Age=0"), "{:?}", reset.cookies());
        is_so(&browser, HERE, &[]).await;
        let told = browser.follow(&reset).await;
        assert!(told.text("#arrival").contains(&words("fi").text("preferences-saved-original")));
    });
}

#[test]
fn what_nobody_offered_is_the_default() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        let strange = [("theme", "\"><script>"), ("size", "huge"), ("spacing", "wide"), ("letters", ""), ("x", "y")];
        assert_eq!(browser.post(HERE, &strange).await.status, 303);
        is_so(&browser, "/fi/", &[("spacing", "wide")]).await;
        for cookie in ["theme=pink", "%ff%00", "theme", "=&=&", &"theme=dark&".repeat(300)] {
            let request = site.browser().request(Method::GET, "/fi/");
            let page = Page::of(request.header("Cookie", format!("askel-preferences={cookie}"))).await;
            assert_eq!(page.status, 200, "{cookie:.20}");
            assert!(look(&page).iter().all(|(name, value)| name == "theme" && value == "dark"), "{cookie:.20}");
        }
    });
}

#[test]
fn the_way_back_leads_to_a_page_of_our_own_or_to_the_front() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        let page = browser.get("/fi/search?q=kahvi%26vesi").await;
        let there = page.link(&words("fi").text("site-preferences")).expect("a link on every page");
        let back = words("fi").text("preferences-back");
        let asked = browser.get(&there).await;
        assert_eq!(asked.link(&back).as_deref(), Some("/fi/search?q=kahvi%26vesi"));
        let from = asked.attributes("main input[name=from]", "value").remove(0);
        let saved = browser.post(HERE, &[("size", "large"), ("from", &from)]).await;
        assert_eq!(browser.follow(&saved).await.link(&back).as_deref(), Some("/fi/search?q=kahvi%26vesi"));
        for foreign in ["//evil.example/", "https://evil.example/", "/\\evil.example", "@evil.example", "javascript:x"]
        {
            let query = serde_urlencoded::to_string([("from", foreign)]).expect("a query");
            let asked = browser.get(&format!("{HERE}?{query}")).await;
            assert_eq!(asked.link(&back), None, "{foreign}");
            assert_eq!(asked.link(&words("fi").text("to-front")).as_deref(), Some("/fi/"), "{foreign}");
            let saved = browser.post(HERE, &[("size", "large"), ("from", foreign)]).await;
            assert_eq!(saved.location(), "/fi/preferences?saved=choices#arrival", "{foreign}");
        }
    });
}

#[test]
fn its_cookie_is_for_a_year_for_this_site_and_no_script() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let answer = site.browser().post(HERE, &[("theme", "contrast"), ("size", "normal")]).await;
        let [cookie] = answer.cookies().try_into().expect("one cookie");
        let mut parts: Vec<&str> = cookie.split("; ").collect();
        parts.sort_unstable();
        let expected = ["HttpOnly", "Max-Age=31536000", "Path=/", "SameSite=Lax", "askel-preferences=theme=contrast"];
        assert_eq!(parts, expected);
        let secure = Site::with(dialect, |settings| settings.config.public_url = "https://askel.test".to_owned());
        let answer = secure.browser().post(HERE, &[("theme", "dark")]).await;
        let [cookie] = answer.cookies().try_into().expect("one cookie");
        assert!(cookie.starts_with("__Host-askel-preferences=theme=dark; "), "{cookie}");
        assert!(cookie.contains("; Secure"), "{cookie}");
    });
}

#[test]
fn a_browser_without_cookies_is_told_that_nothing_was_kept() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let page = site.browser().get("/fi/preferences?saved=choices").await;
        assert!(page.text("#arrival").contains(&words("fi").text("preferences-refused-next")));
        let strange = site.browser().get("/fi/preferences?saved=everything").await;
        assert!(!strange.has("#arrival"));
    });
}

#[test]
fn no_cache_mixes_the_looks_of_two_readers() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        for path in ["/fi/", "/fi/courses/kahvinkeitto/vesi", HERE, "/fi/nowhere"] {
            let page = site.browser().get(path).await;
            let varies: Vec<_> = page.headers.get_all("vary").iter().filter_map(|vary| vary.to_str().ok()).collect();
            assert!(varies.iter().any(|vary| vary.to_ascii_lowercase().contains("cookie")), "{path}: {varies:?}");
            assert!(page.header("cache-control").contains("private"), "{path}");
        }
    });
}

#[test]
fn search_engines_do_not_list_it() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        assert_eq!(browser.get(HERE).await.attributes("meta[name=robots]", "content"), ["noindex"]);
        assert!(!browser.get("/sitemap.xml").await.body.contains("preferences"));
    });
}

#[test]
fn ending_on_a_shared_computer_leaves_no_choices_and_being_another_person_keeps_them() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = super::guest(&site).await;
        browser.post(HERE, &ALL).await;
        browser.post("/fi/not-me", &[]).await;
        is_so(&browser, "/fi/", &ALL).await;
        let left = browser.post("/fi/finish", &[]).await;
        assert_eq!(look(&left), []);
        is_so(&browser, "/fi/", &[]).await;
    });
}

#[test]
fn the_letters_come_from_our_own_host_with_their_licence() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        let sheet = browser.get("/fi/").await.attributes("link[rel=stylesheet]", "href").remove(0);
        let css = browser.get(&sheet).await.body;
        let fonts: Vec<&str> = css.split("url(\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert_eq!(fonts.len(), 6, "{fonts:?}");
        for font in fonts {
            let file = Page::of(browser.request(Method::GET, &format!("/static/{font}"))).await;
            assert_eq!((file.status, file.header("content-type")), (200, "font/woff2"), "{font}");
            assert_eq!(file.header("cache-control"), "public, max-age=31536000, immutable", "{font}");
        }
    });
}
