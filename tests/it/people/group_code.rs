//! A group code lets people in with a nickname, and nobody else.

use askel::base::language::Language;
use askel::people::accounts::store::{NewAccount, insert_account};
use askel::people::accounts::{AccountId, Name, Role};
use askel::people::groups::code::GroupCode;
use askel::people::groups::store::{add_course, insert_group, replace_code};
use askel::people::store::insert_learner;
use chrono::Days;

use super::{WATER, guest, has_done, shown, types};
use crate::support::{Browser, NOW, Page, Site, on_each_database};

/// An account of somebody who never came in by the door.
pub fn account(site: &Site, name: &str, role: Role) -> AccountId {
    let mut db = site.scratch.connect();
    let learner = insert_learner(&mut db, NOW).expect("a learner");
    let new = NewAccount {
        name: Name::read(name).expect("a name"),
        full_name: None,
        role,
        language: "fi".to_owned(),
        form_key: None,
    };
    insert_account(&mut db, learner, &new, NOW).expect("an account")
}

/// A group with a coach, a course and a code: what is to be typed.
pub fn group(site: &Site, name: &str) -> String {
    let coach = account(site, "Maija", Role::Trainer);
    let mut db = site.scratch.connect();
    let group = insert_group(&mut db, name, coach, NOW).expect("a group");
    add_course(&mut db, group, "kahvinkeitto").expect("a course");
    let code = GroupCode::draw(Language::new("fi").expect("a language")).expect("a code");
    assert!(replace_code(&mut db, group, &code, NOW).expect("stored"));
    code.shown().to_owned()
}

/// Types a code and a name, and is in.
pub async fn joins(browser: &Browser, code: &str, name: &str, more: &[(&str, &str)]) -> Page {
    let who = browser.follow(&browser.post("/fi/join", &[("code", code)]).await).await;
    let key = who.form_key();
    let mut fields = vec![("code", code), ("form-key", key.as_str()), ("name", name)];
    fields.extend_from_slice(more);
    browser.post("/fi/join/name", &fields).await
}

#[test]
fn a_nickname_and_a_code_are_enough_and_the_own_words_are_shown_at_once() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let code = group(&site, "Keskiviikon ryhmä");
        let browser = site.browser();
        let typed = code.to_lowercase().replace('-', " ");
        let who = browser.follow(&browser.post("/fi/join", &[("code", &typed)]).await).await;
        assert_eq!(who.text("h1"), "Tervetuloa ryhmään Keskiviikon ryhmä");
        assert!(who.text(".lead").contains("Maija"));
        let joined = joins(&browser, &typed, "Pikku Myy", &[]).await;
        assert_eq!(joined.location(), "/fi/carry-on/words", "{}", joined.body);
        let words = shown(&browser).await;
        assert_eq!(words.split(' ').count(), 4);
        // What is done now is kept for the account, and the words open it elsewhere.
        browser.submit(WATER, "/done", &[]).await;
        let other = site.browser();
        assert_eq!(types(&other, &words).await.location(), "/fi/me?carried=on#arrival");
        assert!(has_done(&other, WATER).await);
        assert_eq!((site.count("accounts"), site.count("sessions"), site.count("guests")), (2, 2, 0));
    });
}

#[test]
fn a_form_sent_twice_makes_one_account() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let code = group(&site, "Ryhmä");
        let browser = site.browser();
        let who = browser.get(&format!("/fi/join?code={code}")).await;
        let key = who.form_key();
        let fields = [("code", code.as_str()), ("form-key", key.as_str()), ("name", "Aino")];
        for _ in 0..2 {
            assert_eq!(browser.post("/fi/join/name", &fields).await.status, 303);
        }
        assert_eq!((site.count("accounts"), site.count("group_people")), (2, 2));
        assert_eq!(shown(&browser).await.split(' ').count(), 4, "the words of the second answer hold");
    });
}

#[test]
fn answers_of_before_come_along_only_where_they_are_said_to_be_ones_own() {
    on_each_database(async |dialect| {
        for whose in ["mine", "not-mine"] {
            let site = Site::start(dialect);
            let code = group(&site, "Ryhmä");
            let browser = guest(&site, WATER).await;
            assert!(browser.get(&format!("/fi/join?code={code}")).await.has("input[name=whose]"));
            joins(&browser, &code, "Aino", &[("whose", whose)]).await;
            assert_eq!(has_done(&browser, WATER).await, whose == "mine", "{whose}");
            assert_eq!(site.count("standings"), 1, "nothing is lost: {whose}");
            assert_eq!(site.count("guests"), usize::from(whose == "not-mine"));
        }
    });
}

#[test]
fn a_missing_name_is_asked_for_and_what_was_typed_stays() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let code = group(&site, "Ryhmä");
        let browser = site.browser();
        let page = joins(&browser, &code, " ", &[("full-name", "Aino Virtanen")]).await;
        assert_eq!(page.status, 422);
        assert!(page.text("title").starts_with("Virhe – "));
        assert_eq!(page.attributes("#full-name", "value"), ["Aino Virtanen"]);
        assert_eq!(page.texts("#error-summary li"), ["Kirjoita nimi, jolla sinua kutsutaan. Lempinimi riittää."]);
        assert_eq!(site.count("accounts"), 1);
    });
}

#[test]
fn a_code_that_opens_nothing_says_so_and_stays_in_the_field() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        group(&site, "Ryhmä");
        for (typed, said) in [
            ("", "Kirjoita ryhmäkoodi."),
            ("kettu", "Tarkista koodi."),
            ("KETTU-0000", "Tällä koodilla ei ole ryhmää."),
        ] {
            let page = site.browser().post("/fi/join", &[("code", typed)]).await;
            assert_eq!(page.status, 422, "{typed}");
            assert!(page.text("#code-error").contains(said), "{typed}: {}", page.body);
            assert_eq!(page.attributes("#code", "value"), [typed]);
        }
        assert_eq!(site.count("accounts"), 1);
    });
}

#[test]
fn requirement_32_a_hundred_wrong_codes_from_one_address_and_then_it_waits() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let code = group(&site, "Ryhmä");
        for _ in 0..100 {
            assert_eq!(site.browser().post("/fi/join", &[("code", "KETTU-0000")]).await.status, 422);
        }
        let refused = site.browser().post("/fi/join", &[("code", &code)]).await;
        assert_eq!(refused.status, 429);
        assert!(refused.header("retry-after").parse::<u64>().expect("seconds") > 0);
        assert_eq!(refused.attributes("#code", "value"), [code], "what was typed stays");
    });
}

#[test]
fn a_class_of_thirty_behind_one_address_gets_in() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let code = group(&site, "Ryhmä");
        for number in 0..30 {
            let joined = joins(&site.browser(), &code, &format!("Opiskelija {number}"), &[]).await;
            assert_eq!(joined.status, 303);
        }
        assert_eq!(site.count("group_people"), 31);
    });
}

#[test]
fn a_code_ends_by_itself() {
    on_each_database(async |dialect| {
        let site = Site::with(dialect, |settings| {
            settings.clock = askel::base::clock::Clock::Fixed(NOW + Days::new(91));
        });
        let code = group(&site, "Ryhmä");
        assert_eq!(site.browser().post("/fi/join", &[("code", &code)]).await.status, 422);
    });
}
