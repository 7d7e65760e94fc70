//! "Oliko tämä selkeä?": said in nobody's name, once, by anyone, and never at the cost of what is typed beside it.

use askel::learning::feedback::store::load_feedback;
use askel::learning::feedback::{Feedback, LIMIT, in_lines};

use crate::support::{Browser, NOW, Page, Site, columns, on_each_database, words};

const WATER: &str = "/fi/courses/kahvinkeitto/vesi";
const COFFEE: &str = "/fi/courses/kahvinkeitto/kahvi";
const GIVE: &str = "/fi/courses/kahvinkeitto/vesi/feedback";
const TEXT: &str = "page_feedback-text";
const KEY: &str = "form_feedback-key";

/// The key of the question on a page.
fn key(page: &Page) -> String {
    let keys = page.attributes("input[name=form_feedback-key]", "value");
    assert_eq!(keys.len(), 1);
    keys.into_iter().next().expect("one")
}

/// Presses "yes" or "no", or, with a text, sends what was unclear.
async fn say(browser: &Browser, key: &str, says: &str, text: Option<&str>) -> Page {
    let mut fields = vec![(KEY, key), ("page_feedback", says)];
    fields.extend(text.map(|text| (TEXT, text)));
    browser.post(GIVE, &fields).await
}

fn stored(site: &Site) -> Vec<Feedback> {
    load_feedback(&mut site.scratch.connect(), None).expect("feedback")
}

#[test]
fn anyone_says_it_and_nobody_is_kept() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let visitor = site.browser();
        let page = visitor.get(WATER).await;
        assert_eq!(page.attributes("[name=page_feedback]", "value"), ["clear", "unclear"]);
        assert!(!page.has(&format!("[name={TEXT}]")), "the field comes after \"no\"");
        let said = say(&visitor, &key(&page), "clear", None).await;
        assert_eq!(said.location(), format!("{WATER}?feedback=clear#page_feedback"));
        assert!(said.headers.get("set-cookie").is_none(), "no cookie for it");
        let thanks = visitor.follow(&said).await;
        assert_eq!(thanks.text("#page_feedback"), words("fi").text("feedback-thanks"));
        assert!(thanks.text("title").starts_with(&words("fi").text("feedback-thanks")));
        assert!(!thanks.has("[name=page_feedback]"));
        assert_eq!((site.count("learners"), site.count("guests"), site.count("feedback")), (0, 0, 1));
        let columns = columns(&mut site.scratch.connect(), "feedback");
        let known =
            ["id", "course", "page", "revision", "language", "is_clear", "text", "given_on", "form_key", "answered_on"];
        assert_eq!(columns.len(), known.len(), "nothing of a person, and no moment: {columns:?}");
        assert!(known.iter().all(|name| columns.iter().any(|column| column == name)), "{columns:?}");
        let [said] = stored(&site).try_into().expect("one row");
        let course = site.catalogue.now().open_course("kahvinkeitto").expect("the course").revision.clone();
        assert_eq!((said.course.as_str(), said.page.as_str(), said.language.as_str()), ("kahvinkeitto", "vesi", "fi"));
        assert_eq!((said.revision, said.given_on, said.is_clear), (course, NOW.date(), true));
    });
}

#[test]
fn after_no_it_can_be_told_what_was_unclear() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let visitor = site.browser();
        let key_ = key(&visitor.get(WATER).await);
        let no = say(&visitor, &key_, "unclear", None).await;
        let page = visitor.follow(&no).await;
        assert_eq!(page.text("#page_feedback"), words("fi").text("feedback-thanks-no"));
        let readers = format!("textarea[name={TEXT}][aria-describedby~='{TEXT}-readers']");
        assert!(page.has(&readers) && page.has(&format!("#{TEXT}-readers")), "who reads it stands beside it");
        assert_eq!(key(&page), key_, "it belongs to the same \"no\"");
        let told = say(&visitor, &key_, "unclear", Some(" Mikä on\r\ndesilitra?\u{1b} ")).await;
        assert_eq!(told.location(), format!("{WATER}?feedback=told#page_feedback"));
        assert_eq!(visitor.follow(&told).await.text("#page_feedback"), words("fi").text("feedback-thanks"));
        let [said] = stored(&site).try_into().expect("one row");
        assert_eq!((said.is_clear, said.text.as_str()), (false, "Mikä on\ndesilitra?"));
        assert_eq!((site.count("learners"), site.count("writings")), (0, 0));
        let listed = in_lines(&stored(&site));
        assert_eq!(listed, "kahvinkeitto/vesi: clear 0, unclear 1\n  2026-11-22 fi: Mikä on\n    desilitra?\n");
    });
}

#[test]
fn pressed_twice_it_is_said_once_and_the_last_word_counts() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let visitor = site.browser();
        let key_ = key(&visitor.get(WATER).await);
        for (says, text) in [
            ("clear", None),
            ("clear", None),
            ("unclear", None),
            ("unclear", Some("ensin")),
            ("unclear", Some("sitten")),
            ("unclear", None),
        ] {
            assert_eq!(say(&visitor, &key_, says, text).await.status, 303);
        }
        let [said] = stored(&site).try_into().expect("one row");
        assert_eq!((said.is_clear, said.text.as_str()), (false, "sitten"), "a late press takes no text away");
        for forged in ["", "maija", "0123456789abcdeg", &"0".repeat(5000)] {
            assert_eq!(say(&visitor, forged, "clear", None).await.status, 303);
        }
        assert_eq!(stored(&site).len(), 5, "a key that is none of ours is a new one");
        assert!(stored(&site).iter().all(|said| said.key.len() == 16));
    });
}

#[test]
fn what_is_too_long_is_asked_to_be_shorter_and_stays() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let visitor = site.browser();
        let (key_, long) = (key(&visitor.get(WATER).await), "ä".repeat(LIMIT + 3));
        let refused = say(&visitor, &key_, "unclear", Some(&long)).await;
        assert_eq!(refused.status, 422);
        assert!(refused.has(&format!("#error-summary a[href='#{TEXT}']")));
        assert!(refused.text("#error-summary").contains("3 liikaa"));
        assert_eq!((refused.text("textarea[name=page_feedback-text]"), key(&refused)), (long, key_.clone()));
        assert_eq!((site.count("feedback"), site.count("learners")), (0, 0));
        assert_eq!(say(&visitor, &key_, "unclear", Some(&"ä".repeat(LIMIT))).await.status, 303);
    });
}

#[test]
fn nothing_typed_is_lost_by_it_and_it_is_lost_by_no_other_button() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let person = site.browser();
        let no = [(KEY, "0123456789abcdef"), ("page_feedback", "unclear"), ("juoma", "teetä")];
        let said = person.post(&format!("{COFFEE}/feedback"), &no).await;
        assert_eq!(said.status, 303);
        assert_eq!(
            person.get(COFFEE).await.attributes("input[name=juoma]", "value"),
            ["teetä"],
            "a draft, as by any button"
        );
        let mut kept = stored(&site);
        kept[0].key.clear();
        assert!(!format!("{kept:?}").contains("teetä"), "and it is no part of what was said");

        person.submit(COFFEE, "/done", &[(TEXT, "Mikä on jauhot?")]).await;
        let page = person.get(COFFEE).await;
        assert_eq!(page.text("textarea[name=page_feedback-text]"), "Mikä on jauhot?", "it waits in its field");
        assert_eq!(stored(&site).len(), 1, "what was not sent is not sent");
        let mine = person.get("/fi/my-data").await.text("main");
        assert!(mine.contains(&words("fi").text("my-data-feedback")) && mine.contains("Mikä on jauhot?"), "{mine}");

        let send = [(KEY, "0123456789abcdef"), ("page_feedback", "unclear"), (TEXT, "Mikä on jauhot?")];
        person.post(&format!("{COFFEE}/feedback"), &send).await;
        assert_eq!(stored(&site).into_iter().map(|said| said.text).collect::<Vec<_>>(), ["Mikä on jauhot?"]);
        let page = person.get(COFFEE).await;
        assert!(!page.has("textarea[name=page_feedback-text]"), "what is sent waits no more");
        assert!(!person.get("/fi/my-data").await.body.contains("Mikä on jauhot?"), "it is nobody's now");
    });
}

#[test]
fn no_key_of_feedback_is_found_in_what_is_kept_of_a_person() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let person = site.browser();
        let page = person.get(WATER).await;
        let fields = [("form-key", page.form_key()), (KEY, key(&page)), (TEXT, "outoa".to_owned())];
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        person.post(&format!("{WATER}/done"), &fields).await;
        let said = [fields.as_slice(), &[("page_feedback", "unclear")]].concat();
        person.post(GIVE, &said).await;
        let key_ = key(&page);
        assert_eq!(site.stored().iter().filter(|row| row.contains(&key_)).count(), 1, "{:?}", site.stored());
        assert_ne!(page.form_key(), key_);
    });
}

#[test]
fn a_flood_is_asked_to_wait_and_loses_nothing() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let visitor = site.browser();
        let mut refused = None;
        for _ in 0..400 {
            let page = say(&visitor, "", "unclear", Some("Mikä on desilitra?")).await;
            if page.status != 303 {
                refused = Some(page);
                break;
            }
        }
        let page = refused.expect("an end");
        assert_eq!(page.status, 429);
        assert!(page.header("retry-after").parse::<u64>().is_ok_and(|seconds| seconds > 0));
        assert_eq!(page.text("textarea[name=page_feedback-text]"), "Mikä on desilitra?");
        let main = page.text("main");
        assert!(main.contains(&words("fi").text("feedback-too-many")), "{main}");
        assert!(page.text("title").starts_with(&words("fi").text("feedback-too-many-title")));
        assert!((200..250).contains(&site.count("feedback")), "{}", site.count("feedback"));
        let answer = visitor.submit(WATER, "/answers/veden-maara", &[("veden-maara", "1")]).await;
        assert_eq!(answer.status, 303, "answering is counted apart");
    });
}
