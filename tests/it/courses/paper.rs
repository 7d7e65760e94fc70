//! A course on paper: all of it, for everybody the same, and nothing of what is right.

use std::collections::BTreeSet;

use crate::support::course::{Book, page};
use crate::support::{Page, Site, on_each_database};

const COURSE: &str = "/fi/courses/kahvinkeitto/-/print";

/// The levels of the headings in order.
fn levels(page: &Page) -> Vec<u8> {
    let selector = scraper::Selector::parse("main :is(h1, h2, h3, h4, h5, h6)").expect("a selector");
    let level = |name: &str| name.trim_start_matches('h').parse().expect("a level");
    page.html().select(&selector).map(|heading| level(heading.value().name())).collect()
}

/// Headings go down one level at a time, no id is there twice, and every anchor leads somewhere.
fn is_in_order(page: &Page) {
    let levels = levels(page);
    assert_eq!(levels[0], 1);
    assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1, "{levels:?}");
    assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
    let ids = page.attributes("[id]", "id");
    let known: BTreeSet<&String> = ids.iter().collect();
    assert_eq!(known.len(), ids.len(), "{ids:?}");
    for to in page.attributes("main a[href^='#']", "href") {
        assert!(known.contains(&to.trim_start_matches('#').to_owned()), "{to}");
    }
}

#[test]
fn the_whole_course_is_there_in_order() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let page = site.browser().get(COURSE).await;
        assert_eq!(page.status, 200);
        is_in_order(&page);
        assert_eq!(page.texts("main .paper-module > h2").len(), 2);
        assert_eq!(page.texts("main .paper-page > h3"), ["Vesi", "Kahvi", "Keitä", "Siivous"]);
        assert_eq!(page.texts("main .paper-contents ol ol a"), ["Vesi", "Kahvi", "Keitä", "Siivous"]);
        assert_eq!(page.attributes("meta[name=robots]", "content"), ["noindex"]);
        let facts = page.text("main .paper-facts");
        assert!(facts.contains("http://askel.test/fi/courses/kahvinkeitto") && facts.contains("22.11.2026"), "{facts}");
    });
}

#[test]
fn a_module_and_a_page_are_printed_by_themselves() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        let overview = browser.get("/fi/courses/kahvinkeitto").await;
        let module = browser.get(&overview.link("Tulosta osa 2").expect("a link")).await;
        is_in_order(&module);
        assert_eq!(module.texts("main .paper-page > h2"), ["Keitä", "Siivous"]);
        assert_eq!(overview.link("Tulosta kurssi").as_deref(), Some(COURSE));
        let read = browser.get("/fi/courses/kahvinkeitto/vesi").await;
        let page = browser.get(&read.link("Tulosta tämä sivu").expect("a link")).await;
        is_in_order(&page);
        assert_eq!(page.texts("main h1"), ["Vesi"]);
        assert!(page.text("main").contains("Yksi kuppi on noin kaksi desilitraa") && !page.has(".paper-contents"));
        for unknown in ["?page=ei-ole", "?module=ei-ole", "?page="] {
            assert_eq!(browser.get(&format!("{COURSE}{unknown}")).await.status, 404, "{unknown}");
        }
        assert_eq!(browser.get("/fi/courses/luonnos/-/print").await.status, 404, "what is not open is not printed");
    });
}

#[test]
fn it_is_the_same_for_everybody_and_gives_nothing_away() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let guest = site.browser();
        let before = guest.get(COURSE).await.text("main");
        let answered =
            guest.submit("/fi/courses/kahvinkeitto/vesi", "/answers/veden-maara", &[("veden-maara", "1")]).await;
        assert_eq!(answered.status, 303);
        let page = guest.get(COURSE).await;
        assert_eq!(page.text("main"), before);
        assert!(before.contains("Paljonko vettä tulee kuppiin?") && before.contains("kaksi litraa"));
        for told in ["Siitä tulisi monta kuppia", "Juuri niin"] {
            assert!(!page.body.contains(told), "{told}");
        }
        assert!(!page.has("main :is(input, select, textarea, form, details)"));
        assert_eq!(page.attributes("main button", "type"), ["button"], "the one that prints, which a script shows");
        assert!(page.has("main [hidden] button"));
    });
}

#[test]
fn links_lead_within_the_paper_or_say_the_whole_address() {
    let courses = tempfile::tempdir().expect("a folder");
    let text = "## Kahvi\n\nKatso [sivu](kahvi), [kohta](kahvi#kahvi-1), [alku](#kahvi), [muu](https://suomi.fi) ja [omat](/fi/me).";
    let book = Book::good().with("fi/10-alku/10-vesi.md", &page("Vesi", text));
    book.write(&courses.path().join("kahvi"));
    on_each_database(async |dialect| {
        let site = Site::with(dialect, |settings| settings.config.courses_dir = courses.path().to_owned());
        let browser = site.browser();
        let hrefs = async |query: &str| browser.get(&format!("/fi/courses/kahvi/-/print{query}")).await;
        let whole = hrefs("").await;
        is_in_order(&whole);
        let links = whole.attributes("main .prose a", "href");
        assert_eq!(
            links,
            ["#p-kahvi", "#p-kahvi_kahvi-1", "#p-vesi_kahvi", "https://suomi.fi", "http://askel.test/fi/me"]
        );
        let alone = hrefs("?page=vesi").await;
        is_in_order(&alone);
        let links = alone.attributes("main .prose a", "href");
        assert_eq!(
            links[..2],
            ["http://askel.test/fi/courses/kahvi/kahvi", "http://askel.test/fi/courses/kahvi/kahvi#kahvi-1"]
        );
    });
}

#[test]
fn what_is_in_another_language_says_so() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let page = site.browser().get("/sv/courses/kahvinkeitto/-/print").await;
        is_in_order(&page);
        let (titles, foreign) = (page.texts(".paper-page > h3"), page.texts(".paper-page > h3[lang=fi]"));
        assert_eq!(titles.len(), 4);
        assert_eq!(foreign, titles[1..], "only the first is written in Swedish");
        assert_eq!(page.attributes(".paper-page .prose[lang]", "lang").len(), foreign.len());
    });
}
