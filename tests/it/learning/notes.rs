//! Own notes and bookmarks: kept by whatever button is pressed, never lost to another window, seen by nobody else.

use askel::base::ids::digest;
use diesel::connection::SimpleConnection;

use crate::support::{Browser, Page, Site, on_each_database, words};

const WATER: &str = "/fi/courses/kahvinkeitto/vesi";
const COFFEE: &str = "/fi/courses/kahvinkeitto/kahvi";

/// Presses a button of a page that was opened before, with a text in its first note.
async fn writes(browser: &Browser, opened: &Page, path: &str, text: &str, more: &[(&str, &str)]) -> Page {
    let (key, items) = (opened.form_key(), opened.attributes("input[name=form_notes]", "value").remove(0));
    let item = items.split(' ').next().expect("a note");
    let (name, was_name) = (format!("page_note.{item}"), format!("form_note-was.{item}"));
    let was = opened.attributes(&format!("input[name='{was_name}']"), "value").remove(0);
    let mut fields =
        vec![("form-key", key.as_str()), ("form_notes", item), (name.as_str(), text), (was_name.as_str(), &was)];
    fields.extend_from_slice(more);
    browser.post(path, &fields).await
}

/// The notes that a page shows in its fields.
fn notes(page: &Page) -> Vec<String> {
    page.html()
        .select(&scraper::Selector::parse("textarea[name^='page_note.']").expect("a selector"))
        .map(|field| field.text().collect::<String>().trim_start_matches('\n').to_owned())
        .collect()
}

#[test]
fn a_note_is_kept_by_whatever_button_is_pressed() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let buttons =
            ["/note", "", "/answers/veden-maara", "/done", "/undone", "/bookmark"].map(|end| format!("{WATER}{end}"));
        for button in buttons {
            let browser = site.browser();
            let opened = browser.get(WATER).await;
            let sent = writes(&browser, &opened, &button, "Muista\r\nvesi", &[("veden-maara", "1")]).await;
            assert_eq!(sent.status, 303, "{button}");
            let page = browser.get(WATER).await;
            assert_eq!(notes(&page), ["Muista\nvesi"], "{button}");
            assert!(
                page.text(".more").contains("Tallennettu 22.11.2026 klo 14.32."),
                "{button}: when, on the wall's clock"
            );
        }
    });
}

#[test]
fn a_saved_note_is_told_at_its_place_and_first_in_the_title() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        let sent = writes(&browser, &browser.get(WATER).await, &format!("{WATER}/note"), "Muista", &[]).await;
        assert_eq!(sent.location(), format!("{WATER}?note=saved#page_note"));
        let page = browser.follow(&sent).await;
        let said = words("fi").text("note-saved");
        assert!(page.text("title").starts_with(&said), "{}", page.text("title"));
        assert_eq!(page.text("details.more[open] #page_note"), said);
        assert_eq!(browser.get(&format!("{WATER}/note")).await.location(), format!("{WATER}#page_note"));
        let stranger = site.browser().get(&format!("{WATER}?note=saved&bookmark=added")).await;
        assert!(!stranger.body.contains(&said), "an address alone says nothing that is not so");
    });
}

#[test]
fn an_empty_note_makes_no_record() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        for text in ["", " \r\n "] {
            let sent = writes(&browser, &browser.get(WATER).await, &format!("{WATER}/note"), text, &[]).await;
            assert_eq!((sent.status, sent.cookies().len()), (303, 0));
            assert!(browser.follow(&sent).await.body.contains(&words("fi").text("note-empty")));
        }
        browser.submit(WATER, "/bookmark", &[("page_bookmark", "remove")]).await;
        assert_eq!(site.stored(), Vec::<String>::new());
    });
}

#[test]
fn two_windows_lose_nothing_to_each_other() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        let note = format!("{WATER}/note");
        writes(&browser, &browser.get(WATER).await, &note, "alku", &[]).await;
        let (old, new) = (browser.get(WATER).await, browser.get(WATER).await);
        writes(&browser, &new, &note, "uusi", &[]).await;

        // The old window answers an exercise and has not touched the note.
        writes(&browser, &old, &format!("{WATER}/answers/veden-maara"), "alku", &[("veden-maara", "1")]).await;
        assert_eq!(notes(&browser.get(WATER).await), ["uusi"]);

        // Then it writes a note of its own, twice.
        writes(&browser, &old, &note, "toinen", &[]).await;
        writes(&browser, &old, &note, "toinen, pidempi", &[]).await;
        let page = browser.get(WATER).await;
        assert_eq!(notes(&page), ["uusi", "toinen, pidempi"]);
        assert!(page.body.contains(&words("fi").text("note-several")), "it is said why there are two");
        assert_eq!(site.count("writings"), 2);

        // Whoever empties one has the other.
        writes(&browser, &page, &note, "", &[]).await;
        assert_eq!(notes(&browser.get(WATER).await), ["toinen, pidempi"]);
    });
}

#[test]
fn many_old_windows_at_once_keep_all_that_they_wrote() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        writes(&browser, &browser.get(WATER).await, &format!("{WATER}/note"), "alku", &[]).await;
        let opened = browser.get(WATER).await;
        let mut windows = tokio::task::JoinSet::new();
        for number in 0..12 {
            let (browser, key) = (browser.clone(), format!("key-{number}"));
            let items = opened.attributes("input[name=form_notes]", "value").remove(0);
            windows.spawn(async move {
                let item = items.split(' ').next().expect("a note").to_owned();
                let fields = [
                    ("form-key", key.as_str()),
                    ("form_notes", &item),
                    (&format!("page_note.{item}"), &format!("vanha {number}")),
                    (&format!("form_note-was.{item}"), "an older text"),
                ];
                browser.post(&format!("{WATER}/note"), &fields).await.status
            });
        }
        assert_eq!(windows.join_all().await, [303; 12]);
        let now = notes(&browser.get(WATER).await);
        assert_eq!(now.len(), 13, "each has its own beside the one there was: {now:?}");
    });
}

#[test]
fn a_note_that_is_too_long_is_said_and_stays_in_its_field() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        let long = "ä".repeat(10_001);
        let opened = browser.get(WATER).await;
        let page = writes(&browser, &opened, &format!("{WATER}/note"), &long, &[("veden-maara", "2")]).await;
        assert_eq!(page.status, 422);
        let field = page.attributes(".error-summary a", "href").remove(0);
        assert!(page.has(&format!("details.more[open] textarea{field}[aria-invalid=true]")), "{field}");
        assert_eq!(notes(&page), [long]);
        assert!(page.has("input[name=veden-maara][value='2'][checked]"), "what was chosen beside it stays, too");
        assert!(page.text("title").starts_with(&words("fi").text("error-title")));
        assert_eq!(site.stored(), Vec::<String>::new());
    });
}

#[test]
fn a_bookmark_is_put_and_taken_away_however_often_it_is_pressed() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        for (value, told, count) in [("add", "bookmark-added", 1), ("remove", "bookmark-removed", 0)] {
            for _ in 0..2 {
                let sent = browser.submit(WATER, "/bookmark", &[("page_bookmark", value), ("veden-maara", "1")]).await;
                let page = browser.follow(&sent).await;
                assert_eq!(page.text("#page_bookmark"), words("fi").text(told));
                let bookmarks = site.stored().iter().filter(|row| row.contains("bookmark")).count();
                assert_eq!(bookmarks, count, "{value}");
                assert!(page.has("input[name=veden-maara][value='1'][checked]"), "what was chosen stays");
            }
        }
    });
}

#[test]
fn all_notes_and_bookmarks_are_listed_by_course_for_their_owner_alone() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        let empty = browser.get("/fi/notes").await;
        assert_eq!(empty.text("h1"), words("fi").text("notes-title"));
        assert!(empty.body.contains(&words("fi").text("notes-none-title")));

        writes(&browser, &browser.get(WATER).await, &format!("{WATER}/note"), "<b>Muista</b>\r\nvesi", &[]).await;
        browser.submit("/fi/courses/koeajo/koe", "/bookmark", &[]).await;
        let list = browser.get("/fi/notes").await;
        assert_eq!(list.texts("main h2"), ["Kahvinkeitto", "Koeajo"]);
        assert_eq!(list.texts("main h3"), ["Vesi", "Koe"]);
        assert_eq!(list.link("Vesi").as_deref(), Some(WATER));
        assert_eq!(list.text(".own-note"), "<b>Muista</b> vesi", "as it was written");
        assert!(list.has(&format!("a[href='{WATER}?more=note#page_note']")), "and it can be changed from here");
        assert!(browser.get("/fi/me").await.has("main a[href='/fi/notes']"));
        assert!(browser.get(&format!("{WATER}?more=note")).await.has("details.more[open]"));
        assert!(!site.browser().get("/fi/notes").await.body.contains("Muista"));
        assert!(list.has("meta[name=robots][content=noindex]"));
    });
}

#[test]
fn a_note_survives_its_page_under_another_id_and_without_any() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        writes(&browser, &browser.get(COFFEE).await, &format!("{COFFEE}/note"), "Vanha tunnus", &[]).await;
        writes(&browser, &browser.get(WATER).await, &format!("{WATER}/note"), "Poistettu sivu", &[]).await;
        let renamed = "UPDATE writings SET page = 'jauhot' WHERE page = 'kahvi'; \
                       UPDATE writings SET page = 'poistettu' WHERE page = 'vesi'";
        site.scratch.connect().batch_execute(renamed).expect("renamed");
        let page = browser.get(COFFEE).await;
        assert_eq!(notes(&page), ["Vanha tunnus"]);
        let list = browser.get("/fi/notes").await;
        assert_eq!(list.texts(".own-note"), ["Vanha tunnus", "Poistettu sivu"]);
        assert_eq!(list.texts("main h2"), ["Kahvinkeitto", &words("fi").text("notes-orphans")]);
        writes(&browser, &page, &format!("{COFFEE}/note"), "Muutettu", &[]).await;
        assert_eq!(notes(&browser.get(COFFEE).await), ["Muutettu"]);
        assert_eq!(site.count("writings"), 2, "nothing stays behind under the old id");
    });
}

#[test]
fn strange_fields_of_notes_are_no_fault_of_ours() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        let sign = digest(&[b""]);
        let many = "1 ".repeat(900);
        for fields in [
            &[("form_notes", "1")][..],
            &[("form_notes", "2"), ("page_note.2", "a\0b")],
            &[("form_notes", "<x>"), ("page_note.<x>", "c"), ("form_note-was.<x>", &sign)],
            &[("form_notes", &many)],
        ] {
            assert_eq!(browser.submit(WATER, "/note", fields).await.status, 303, "{:?}", fields.first());
            assert_eq!(browser.get(WATER).await.status, 200);
        }
        assert_eq!(notes(&browser.get(WATER).await), ["ab", "c"]);
    });
}

#[test]
fn whoever_leaves_is_told_of_their_notes_too() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        let told = |count: i64| askel::t!(words("fi"), "finish-notes", count = count);
        writes(&browser, &browser.get(WATER).await, &format!("{WATER}/bookmark"), "", &[("page_bookmark", "add")])
            .await;
        assert!(!browser.get("/fi/finish").await.text("main").contains("muistiinpano"), "there is none yet");
        writes(&browser, &browser.get(WATER).await, &format!("{WATER}/note"), "Muista", &[]).await;
        let asked = browser.get("/fi/finish").await.text("main");
        assert!(asked.contains(&told(1)), "{asked}");
    });
}
