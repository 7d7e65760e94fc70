//! A person reads, answers, goes away and comes back.

use tokio::task::JoinSet;

use crate::support::{Browser, Site, on_each_database, words};

const WATER: &str = "/fi/courses/kahvinkeitto/vesi";
const COFFEE: &str = "/fi/courses/kahvinkeitto/kahvi";

#[test]
fn an_answer_leads_to_its_result() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        let answer = browser.submit(WATER, "/answers/veden-maara", &[("veden-maara", "1")]).await;
        assert_eq!(
            (answer.status, answer.location()),
            (303, &*format!("{WATER}?answered=veden-maara#veden-maara-result"))
        );
        assert_eq!(browser.follow(&answer).await.status, 200);
        assert_eq!(
            browser.get(&format!("{WATER}/answers/veden-maara")).await.location(),
            format!("{WATER}#veden-maara")
        );
    });
}

#[test]
fn a_form_sent_twice_gives_the_same_receipt_and_one_answer() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        let key = browser.get(WATER).await.form_key();
        let path = format!("{WATER}/answers/veden-maara");
        let fields = [("form-key", key.as_str()), ("veden-maara", "1")];
        let first = browser.post(&path, &fields).await;
        let before = site.stored();
        let second = browser.post(&path, &fields).await;
        assert_eq!(first.location(), second.location());
        assert_eq!(site.stored(), before);
        browser.post(&path, &[("form-key", key.as_str()), ("veden-maara", "2")]).await;
        assert_eq!(site.count_answers(), 2, "another answer is another try");
    });
}

#[test]
fn many_forms_of_one_person_at_once_are_all_kept() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        browser.submit(WATER, "/done", &[]).await;
        let path = format!("{WATER}/answers/veden-maara");
        let keys: Vec<String> = (0..40).map(|n| format!("key-{}", n / 2)).collect();
        let send = |key: String| {
            let (browser, path) = (browser.clone(), path.clone());
            async move { browser.post(&path, &[("form-key", &key), ("veden-maara", "2")]).await }
        };
        let answers = keys.into_iter().map(send).collect::<JoinSet<_>>().join_all().await;
        assert!(answers.iter().all(|answer| answer.status == 303), "{answers:?}");
        assert_eq!(site.count_answers(), 20, "each form once");
        assert_eq!(site.count("learners"), 1);
    });
}

#[test]
fn a_done_page_leads_on_and_can_be_taken_back() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        let done = browser.submit(WATER, "/done", &[]).await;
        assert_eq!(done.location(), format!("{COFFEE}?done=vesi#arrival"));
        let next = browser.follow(&done).await;
        assert!(next.body.contains("Sivu tehty: Vesi"), "it says what was done: {}", next.body);
        let again = browser.get(WATER).await;
        assert!(again.has(&format!("button[formaction='{WATER}/undone']")));
        let undone = browser.submit(WATER, "/undone", &[]).await;
        assert_eq!(undone.location(), WATER);
        assert!(!browser.get(WATER).await.has(&format!("button[formaction='{WATER}/undone']")));
    });
}

#[test]
fn the_last_page_leads_to_the_course() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        let done = browser.submit("/fi/courses/kahvinkeitto/siivous", "/done", &[]).await;
        assert_eq!(done.location(), "/fi/courses/kahvinkeitto?done=siivous#arrival");
        assert!(browser.follow(&done).await.text("title").contains("Siivous"));
    });
}

#[test]
fn what_was_typed_in_the_other_exercises_is_kept() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        let fields = [("mita-tarvitset", "1"), ("mita-tarvitset", "2"), ("juoma", "kah")];
        browser.submit(COFFEE, "/answers/mita-tarvitset", &fields).await;
        assert_eq!((site.count_answers(), site.count("writings")), (1, 1));
        browser.submit(COFFEE, "/answers/juoma", &fields).await;
        assert_eq!(site.count_answers(), 2);
    });
}

#[test]
fn enter_in_a_field_keeps_what_was_typed_and_answers_nothing() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        let saved = browser.submit(COFFEE, "", &[("juoma", "kahvi")]).await;
        assert_eq!(saved.location(), format!("{COFFEE}#juoma"));
        assert_eq!((site.count_answers(), site.count("writings")), (0, 1));
        let page = browser.follow(&saved).await;
        assert!(page.text("main").contains("14.32"), "when, by the clock on the wall: {}", page.body);
    });
}

#[test]
fn an_empty_form_keeps_nothing_of_a_visitor() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        for (button, fields) in [("", &[][..]), ("/answers/veden-maara", &[("show-answer", "1")][..])] {
            let answer = site.browser().submit(WATER, button, fields).await;
            assert_eq!(answer.status, 303);
            assert!(answer.cookies().is_empty(), "{button} sets {:?}", answer.cookies());
        }
        assert_eq!(site.stored(), Vec::<String>::new());
    });
}

#[test]
fn the_front_page_leads_back_to_the_exact_page() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        let go_on = words("fi").text("resume-go");
        assert_eq!(browser.get("/fi/").await.link(&go_on), None);
        browser.submit(WATER, "/done", &[]).await;
        for path in ["/fi/", "/fi/me"] {
            let page = browser.get(path).await;
            assert_eq!(page.link(&go_on).as_deref(), Some(COFFEE), "{path}");
            assert!(page.has("main a[href='/fi/not-me']"), "{path}: \"not me\" stands beside it");
        }
        let swedish = browser.get("/sv/").await.link(&words("sv").text("resume-go"));
        assert_eq!(swedish.as_deref(), Some("/sv/courses/kahvinkeitto/kahvi"));
        browser.submit("/fi/courses/koeajo/harjoitus", "/answers/harjoitus-1", &[("harjoitus-1", "2")]).await;
        let newest = browser.get("/fi/").await.link(&go_on);
        assert_eq!(newest.as_deref(), Some("/fi/courses/koeajo/harjoitus"), "the course of the newest deed");
    });
}

async fn finish_the_trial(browser: &Browser, choice: &str) {
    browser.submit("/fi/courses/koeajo/harjoitus", "/answers/harjoitus-1", &[("harjoitus-1", "1")]).await;
    for exercise in ["koe-1", "koe-2"] {
        let button = format!("/answers/{exercise}");
        let first = if exercise == "koe-1" { "1" } else { choice };
        browser.submit("/fi/courses/koeajo/koe", &button, &[(exercise, first)]).await;
    }
}

#[test]
fn a_test_tells_nothing_before_the_whole_is_answered() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        let answer = browser.submit("/fi/courses/koeajo/koe", "/answers/koe-1", &[("koe-1", "1")]).await;
        let page = browser.follow(&answer).await;
        for told in ["Kokeen palaute", "Kokeen yleinen palaute"] {
            assert!(!page.body.contains(told), "{told}");
        }
        assert!(!page.text("title").to_lowercase().contains("juuri niin"));
    });
}

#[test]
fn what_is_not_due_is_not_in_the_page() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        for page in [WATER, COFFEE, "/fi/courses/koeajo/koe", "/fi/courses/koeajo/harjoitus"] {
            let read = site.browser().get(page).await;
            for told in ["Juuri niin", "Siitä tulisi monta", "Ei aivan", "Niin tulee", "Niin on", "palaute"] {
                assert!(!read.body.contains(told), "{page}: {told}");
            }
            assert!(!read.body.contains("value=\"kahvi\""), "{page} holds the right word");
        }
    });
}

#[test]
fn a_passed_test_finishes_the_course_and_a_failed_one_does_not() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (passes, fails) = (site.browser(), site.browser());
        finish_the_trial(&passes, "2").await;
        finish_the_trial(&fails, "2").await;
        assert!(passes.get("/fi/courses/koeajo").await.body.contains("Kurssi tehty"));
        // One of two right is 50 per cent, which passes; none is nothing.
        let none = site.browser();
        none.submit("/fi/courses/koeajo/harjoitus", "/answers/harjoitus-1", &[("harjoitus-1", "1")]).await;
        none.submit("/fi/courses/koeajo/koe", "/answers/koe-1", &[("koe-1", "2")]).await;
        none.submit("/fi/courses/koeajo/koe", "/answers/koe-2", &[("koe-2", "2")]).await;
        assert!(!none.get("/fi/courses/koeajo").await.body.contains("Kurssi tehty"));
    });
}

#[test]
fn a_note_stands_in_place_of_a_broken_part_and_the_rest_works() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        let page = browser.get("/fi/courses/kahvinkeitto/siivous").await;
        assert!(page.body.contains("Tässä kohdassa on vika"), "{}", page.body);
        let answer =
            browser.submit("/fi/courses/kahvinkeitto/siivous", "/answers/lusikallista", &[("lusikallista", "4")]).await;
        assert_eq!(answer.status, 303);
    });
}
