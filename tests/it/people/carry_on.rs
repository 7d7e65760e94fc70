//! Four words open a record in any browser, are nowhere to be read, and can be made anew or taken back.

use std::collections::BTreeSet;

use askel::base::clock::Clock;
use chrono::Days;

use super::{COFFEE, WATER, guest, has_done, is_let_in, shown, types, words};
use crate::support::{NOW, Site, on_each_database};

const OWN: &str = "/fi/carry-on/words";

#[test]
fn four_words_open_the_same_record_in_another_browser_however_they_are_typed() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let words = words(&guest(&site, WATER).await).await;
        let without_marks = words.replace(['ä', 'å'], "a").replace('ö', "o");
        for typed in [words.clone(), words.to_uppercase(), without_marks.replace(' ', "\r\n"), words.replace(' ', ", ")]
        {
            let browser = site.browser();
            is_let_in(&browser, &typed).await;
            assert!(has_done(&browser, WATER).await, "{typed}");
        }
        assert_eq!(site.count("learners"), 1);
        assert_eq!(site.count("guests"), 5);
    });
}

#[test]
fn what_is_done_in_one_browser_is_there_in_the_other() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (one, other) = (guest(&site, WATER).await, site.browser());
        is_let_in(&other, &words(&one).await).await;
        other.submit(COFFEE, "/done", &[]).await;
        assert!(has_done(&one, COFFEE).await);
        let told = other.get("/fi/me?carried=on").await;
        assert!(told.has("#arrival[role=status]"), "it is said that it went well: {}", told.body);
    });
}

#[test]
fn no_word_is_stored_nor_stands_in_a_title_an_address_or_a_place_that_others_see() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = guest(&site, WATER).await;
        let before: BTreeSet<String> = site.stored().into_iter().collect();
        let made = browser.post(OWN, &[]).await;
        let page = browser.follow(&made).await;
        let words = page.texts(".own-words li");
        assert_eq!(words.len(), 4);
        let new = site.stored().into_iter().filter(|row| !before.contains(row)).collect::<Vec<_>>();
        let [row] = new.try_into().expect("one new row");
        let is_said = |text: &str| words.iter().any(|word| text.to_lowercase().contains(word.as_str()));
        assert!(row.starts_with("carry_on_codes: ") && !is_said(&row), "{row}");
        assert_eq!(made.location(), OWN);
        assert_eq!(page.text("title"), "Tässä ovat sanasi – Askel");
        let linked = browser.get(&format!("/fi/carry-on?words={}", words.join("-"))).await;
        let refused = types(&browser, &format!("{} {} {}", words[0], words[1], words[2])).await;
        assert_eq!(linked.text("title"), "Jatka neljällä sanalla – Askel");
        assert_eq!(refused.text("title"), "Virhe – Jatka neljällä sanalla – Askel");
        for page in [&page, &linked, &refused] {
            assert_eq!(page.header("cache-control"), "no-store");
            assert_eq!(page.header("referrer-policy"), "strict-origin");
            let own = page.attributes("a[href^='/']", "href");
            assert!(own.iter().all(|href| !is_said(href)), "{own:?}");
        }
    });
}

#[test]
fn a_link_fills_the_field_in_and_nothing_happens_by_looking() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let words = words(&guest(&site, WATER).await).await;
        let before = site.stored();
        let browser = site.browser();
        let page = browser.get(&format!("/fi/carry-on?words={}", words.replace(' ', "-"))).await;
        assert_eq!(page.text("textarea").trim(), words);
        assert!(page.cookies().is_empty());
        assert_eq!(site.stored(), before);
        for (name, value) in
            [("autocomplete", "off"), ("autocapitalize", "none"), ("autocorrect", "off"), ("spellcheck", "false")]
        {
            assert_eq!(page.attributes("textarea", name), [value], "{name}");
        }
    });
}

#[test]
fn whatever_is_typed_stays_in_the_field_and_what_is_unclear_is_named() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        for (typed, said) in [
            ("", "Kirjoita neljä sanaa."),
            ("kolme pientä sanaa", "Kirjoitit 3 sanaa."),
            ("xyzzyq xyzzyw <b>xyzzyr</b>", "Kirjoitit 5 sanaa."),
            ("xyzzyq, xyzzyw, xyzzyr, xyzzyt", "Sanaa ”xyzzyq” ei ole sanalistoissamme."),
        ] {
            let page = types(&site.browser(), typed).await;
            assert_eq!(page.status, 422, "{typed}");
            assert_eq!(page.text("textarea").trim(), typed);
            assert!(page.text("title").starts_with("Virhe – "));
            assert!(page.texts("#error-summary li").join(" ").contains(said), "{typed}: {}", page.body);
            assert!(page.text("#words-error").contains(said), "{typed}");
        }
    });
}

#[test]
fn words_are_shown_until_they_are_said_to_be_kept_and_never_again() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = guest(&site, WATER).await;
        let made = browser.post(OWN, &[]).await;
        let cookie =
            made.cookies().into_iter().find(|cookie| cookie.starts_with("askel-words=")).expect("a cookie").to_owned();
        let parts: Vec<&str> = cookie.split("; ").collect();
        for part in ["Path=/fi/carry-on/words", "HttpOnly", "SameSite=Strict", "Max-Age=1800"] {
            assert!(parts.contains(&part), "{part} in {cookie}");
        }
        let words = shown(&browser).await;
        assert_eq!(words.split(' ').count(), 4);
        assert_eq!(shown(&browser).await, words, "a reload shows them again");
        let again = browser.post(OWN, &[]).await;
        assert_eq!(again.location(), "/fi/carry-on/words?told=has-one#arrival", "pressed twice, the words stay");
        assert_eq!(shown(&browser).await, words);
        browser.post("/fi/carry-on/words/kept", &[]).await;
        assert_eq!(shown(&browser).await, "");
        let state = browser.get(OWN).await;
        assert_eq!(state.texts(".known dd"), ["22.11.2026", "ei vielä", "21.5.2027 asti"]);
        is_let_in(&site.browser(), &words).await;
    });
}

#[test]
fn under_https_the_words_are_sent_by_https_alone() {
    on_each_database(async |dialect| {
        let site = Site::with(dialect, |settings| settings.config.public_url = "https://askel.test".to_owned());
        let browser = site.browser();
        let guest =
            browser.submit(WATER, "/done", &[]).await.cookies()[0].split(';').next().expect("a cookie").to_owned();
        let post =
            browser.request(reqwest::Method::POST, OWN).header("Sec-Fetch-Site", "same-origin").header("Cookie", guest);
        let made = crate::support::Page::of(post).await;
        let cookie = made.cookies()[0];
        assert!(cookie.starts_with("__Secure-askel-words=") && cookie.contains("; Secure"), "{cookie}");
    });
}

#[test]
fn another_persons_words_in_the_cookie_are_not_shown_as_ones_own() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (one, other) = (guest(&site, WATER).await, guest(&site, COFFEE).await);
        words(&one).await;
        let before = shown(&one).await;
        words(&other).await;
        one.post("/fi/carry-on/words/renew", &[]).await;
        assert_ne!(shown(&one).await, before);
        // The second browser still has the words of its own record; taken over by another, they say nothing about it.
        let theirs = shown(&one).await;
        let carried = other.post("/fi/carry-on", &[("words", &theirs), ("whose", "not-mine")]).await;
        assert_eq!(carried.status, 303);
        assert_eq!(shown(&other).await, "");
    });
}

#[test]
fn new_words_kill_the_old_ones_at_once_and_browsers_go_on() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (one, other) = (guest(&site, WATER).await, site.browser());
        let old = words(&one).await;
        is_let_in(&other, &old).await;
        assert!(one.get("/fi/carry-on/words/renew").await.has("form[action='/fi/carry-on/words/renew']"));
        one.post("/fi/carry-on/words/renew", &[]).await;
        let new = shown(&one).await;
        assert_ne!(new, old);
        assert_eq!(types(&site.browser(), &old).await.status, 422);
        is_let_in(&site.browser(), &new).await;
        assert!(has_done(&other, WATER).await);
        assert_eq!(site.count("carry_on_codes"), 1);
    });
}

#[test]
fn words_that_are_taken_back_open_nothing_and_the_record_stays() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = guest(&site, WATER).await;
        let words = words(&browser).await;
        browser.get("/fi/carry-on/words/revoke").await;
        assert_eq!(site.count("carry_on_codes"), 1, "the question alone does nothing");
        let revoked = browser.post("/fi/carry-on/words/revoke", &[]).await;
        assert_eq!(revoked.location(), "/fi/carry-on/words?told=revoked#arrival");
        assert_eq!(site.count("carry_on_codes"), 0);
        assert_eq!(types(&site.browser(), &words).await.status, 422);
        assert!(has_done(&browser, WATER).await);
        assert_eq!(shown(&browser).await, "");
    });
}

#[test]
fn whoever_has_nothing_yet_makes_no_words() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        for path in [OWN, "/fi/carry-on/words/renew", "/fi/carry-on/words/revoke", "/fi/carry-on/words/kept"] {
            assert_eq!(browser.post(path, &[]).await.status, 303, "{path}");
        }
        for path in [OWN, "/fi/carry-on/words/renew", "/fi/carry-on/words/revoke"] {
            assert!(browser.get(path).await.text("main").contains("ei ole vielä mitään tallessa"), "{path}");
        }
        assert_eq!(site.stored(), Vec::<String>::new());
    });
}

#[test]
fn words_that_nobody_uses_for_180_days_open_nothing_and_each_use_counts_anew() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (words, unused) = (words(&guest(&site, WATER).await).await, words(&guest(&site, COFFEE).await).await);
        let after = |days| {
            Site::with(dialect, |settings| {
                settings.config.database = site.scratch.url.clone();
                settings.config.data_dir = site.scratch.folder.path().join("data");
                settings.clock = Clock::Fixed(NOW.checked_add_days(Days::new(days)).expect("a day"));
            })
        };
        is_let_in(&after(180).browser(), &words).await;
        let later = after(300);
        let browser = later.browser();
        is_let_in(&browser, &words).await;
        let said = browser.get(OWN).await.texts(".known dd");
        assert_eq!(said, ["22.11.2026", "18.9.2027", "16.3.2028 asti"], "made, last used, good until");
        let old = types(&later.browser(), &unused).await;
        let never = types(&later.browser(), &words.split(' ').rev().collect::<Vec<_>>().join(" ")).await;
        assert_eq!((old.status, never.status), (422, 422));
        assert_eq!(old.text("#error-summary"), never.text("#error-summary"), "nobody learns that they once were right");
    });
}

#[test]
fn one_person_who_presses_twice_at_once_has_one_set_of_words() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = guest(&site, WATER).await;
        let send = |again: bool| {
            let browser = browser.clone();
            async move { browser.post(if again { "/fi/carry-on/words/renew" } else { OWN }, &[]).await.status }
        };
        let statuses = (0..12).map(|n| send(n % 2 == 0)).collect::<tokio::task::JoinSet<_>>().join_all().await;
        assert!(statuses.iter().all(|status| *status == 303), "{statuses:?}");
        assert_eq!(site.count("carry_on_codes"), 1);
    });
}
