//! Nothing is kept for longer than is said, and whoever was erased stays erased.

use std::collections::BTreeSet;

use askel::base::db::Db;
use askel::courses::{Catalogue, CatalogueHandle};
use askel::people::accounts::store::{NewAccount, insert_account, load_account};
use askel::people::accounts::{AccountId, Name, Role};
use askel::people::carry_on::store::insert_code;
use askel::people::erasure::store::{erase_learner, load_erasures, replay_erasures};
use askel::people::groups::store::insert_group;
use askel::people::privacy::Purpose;
use askel::people::sessions::Way;
use askel::people::sessions::store::{NewSession, insert_session};
use askel::people::store::{Actor, insert_learner, learner_of};
use askel::people::{LearnerId, audit};
use askel::routes::{RETENTION, personal_tables};
use chrono::{Days, NaiveDateTime};
use diesel::connection::SimpleConnection;

use super::guest;
use crate::support::{NOW, Scratch, Site, columns, count, on_each_database, tables, texts, words};

fn later(days: u64) -> NaiveDateTime {
    NOW.checked_add_days(Days::new(days)).expect("a day")
}

fn let_go(db: &mut Db, days: u64) {
    while RETENTION.enforce(db, later(days)).expect("let go") > 0 {}
}

fn guest_learner(db: &mut Db, token: u8) -> LearnerId {
    learner_of(db, &Actor::New(vec![token; 32]), NOW).expect("a learner")
}

fn account(db: &mut Db, role: Role) -> AccountId {
    let learner = insert_learner(db, NOW).expect("a learner");
    let name = Name::read("Aino").expect("a name");
    let new = NewAccount { name, full_name: None, role, language: "fi".to_owned(), form_key: None };
    insert_account(db, learner, &new, NOW).expect("an account")
}

fn learners(db: &mut Db) -> usize {
    count(db, "learners", "1 = 1")
}

#[test]
fn it_is_said_of_every_table_how_long_it_is_kept() {
    let said: BTreeSet<String> = RETENTION.0.iter().map(|rule| rule.table.to_owned()).collect();
    assert_eq!(said.len(), RETENTION.0.len(), "once of each");
    on_each_database(async |dialect| {
        let there: BTreeSet<String> = tables(&mut Scratch::new(dialect).connect()).into_iter().collect();
        assert_eq!(said, there, "whoever adds a table adds it to routes::RETENTION");
    });
}

#[test]
fn guests_who_did_nothing_for_400_days_are_let_go_of() {
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        let mut db = scratch.connect();
        guest_learner(&mut db, 1);
        let with_words = guest_learner(&mut db, 2);
        insert_code(&mut db, with_words, b"words", later(300)).expect("words");
        let_go(&mut db, 400);
        assert_eq!(learners(&mut db), 2, "not a day too early");
        let_go(&mut db, 401);
        assert_eq!(count(&mut db, "guests", "1 = 1"), 0);
        assert_eq!(learners(&mut db), 1, "whoever has words that still open it keeps the record");
        let_go(&mut db, 481);
        assert_eq!(learners(&mut db), 0);
        assert_eq!(load_erasures(&mut db).expect("the log").len(), 2);
    });
}

#[test]
fn trainees_who_do_not_sign_in_for_two_years_are_let_go_of_and_staff_never_by_itself() {
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        let mut db = scratch.connect();
        let (gone, here, coach) =
            (account(&mut db, Role::Trainee), account(&mut db, Role::Trainee), account(&mut db, Role::Trainer));
        let new = NewSession { way: Way::Words, device: String::new(), is_shared: false, paired: None };
        let row = load_account(&mut db, here).expect("asked").expect("an account");
        insert_session(&mut db, &row, &new, later(100)).expect("signed in");
        let_go(&mut db, 730);
        assert!(load_account(&mut db, gone).expect("asked").is_some(), "not a day too early");
        let_go(&mut db, 731);
        assert!(load_account(&mut db, gone).expect("asked").is_none());
        assert!(load_account(&mut db, here).expect("asked").is_some(), "signed in since");
        let_go(&mut db, 2_000);
        assert!(load_account(&mut db, here).expect("asked").is_none());
        assert!(load_account(&mut db, coach).expect("asked").is_some());
    });
}

#[test]
fn what_ends_is_let_go_of_after_its_end() {
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        let mut db = scratch.connect();
        let coach = account(&mut db, Role::Trainer);
        let row = load_account(&mut db, coach).expect("asked").expect("an account");
        let new = NewSession { way: Way::Link, device: String::new(), is_shared: false, paired: None };
        insert_session(&mut db, &row, &new, NOW).expect("signed in");
        insert_group(&mut db, "Aamut", coach, NOW).expect("a group");
        insert_group(&mut db, "Illat", coach, NOW).expect("a group");
        let closed = match db {
            Db::Sqlite(_) => "UPDATE groups SET closed_at = '2026-11-22 12:32:00' WHERE name = 'Aamut'",
            Db::Postgres(_) => "UPDATE groups SET closed_at = TIMESTAMP '2026-11-22 12:32:00' WHERE name = 'Aamut'",
        };
        db.batch_execute(closed).expect("closed");
        audit::store::insert_entry(&mut db, &audit::Entry::by(coach, audit::Act::MadeGroup), NOW).expect("a line");
        let_go(&mut db, 1);
        assert_eq!(count(&mut db, "sessions", "1 = 1"), 0, "twelve hours are over");
        let_go(&mut db, 365);
        assert_eq!(count(&mut db, "groups", "1 = 1"), 2, "not a day too early");
        let_go(&mut db, 366);
        assert_eq!(texts(&mut db, "SELECT name AS row FROM groups"), ["Illat"], "open groups stay");
    });
}

#[test]
fn the_audit_trail_is_never_changed_nor_shortened_before_its_time() {
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        let mut db = scratch.connect();
        let entry = audit::Entry::by(AccountId(1), audit::Act::MadeGroup);
        audit::store::insert_entry(&mut db, &entry, chrono::Utc::now().naive_utc()).expect("a line");
        assert!(db.batch_execute("UPDATE audit SET act = 'disabled'").is_err());
        assert!(db.batch_execute("DELETE FROM audit").is_err());
        assert_eq!(count(&mut db, "audit", "act = 'made-group'"), 1);
        let old = NOW.checked_sub_days(Days::new(800)).expect("a day");
        audit::store::insert_entry(&mut db, &entry, old).expect("a line");
        let_go(&mut db, 0);
        assert_eq!(count(&mut db, "audit", "1 = 1"), 1, "two years are over for one of them");
    });
}

#[test]
fn whoever_was_erased_stays_erased_in_a_copy_from_before() {
    on_each_database(async |dialect| {
        let (now, before) = (Scratch::new(dialect), Scratch::new(dialect));
        let (mut now_db, mut copy) = (now.connect(), before.connect());
        let [mut erased, mut stays] = [LearnerId(0); 2];
        for db in [&mut now_db, &mut copy] {
            erased = guest_learner(db, 1);
            stays = guest_learner(db, 2);
        }
        erase_learner(&mut now_db, erased, later(1)).expect("erased");
        let log = load_erasures(&mut now_db).expect("the log");
        assert_eq!(log.len(), 1);
        assert_eq!(replay_erasures(&mut copy, &log).expect("replayed"), 1);
        assert_eq!(texts(&mut copy, "SELECT CAST(id AS TEXT) AS row FROM learners"), [stays.0.to_string()]);
        assert_eq!(load_erasures(&mut copy).expect("the log"), log, "the copy knows it from then on");
        assert_eq!(replay_erasures(&mut copy, &log).expect("replayed"), 0);
    });
}

#[test]
fn a_record_that_only_has_the_number_of_one_that_was_erased_stays() {
    on_each_database(async |dialect| {
        let (now, before) = (Scratch::new(dialect), Scratch::new(dialect));
        let (mut now_db, mut copy) = (now.connect(), before.connect());
        let erased = guest_learner(&mut now_db, 1);
        erase_learner(&mut now_db, erased, later(1)).expect("erased");
        assert_eq!(insert_learner(&mut copy, later(2)).expect("a learner"), erased, "the same number");
        let log = load_erasures(&mut now_db).expect("the log");
        assert_eq!(replay_erasures(&mut copy, &log).expect("replayed"), 0);
        assert_eq!(learners(&mut copy), 1);
    });
}

#[test]
fn whoever_deletes_their_own_data_is_in_the_log_by_number_alone() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = guest(&site, super::WATER).await;
        browser.post("/fi/my-data/delete", &[]).await;
        let mut db = site.scratch.connect();
        assert_eq!(load_erasures(&mut db).expect("the log").len(), 1);
        let columns = columns(&mut db, "erasures");
        assert_eq!(columns, ["learner_number", "record_began_at", "erased_at"]);
    });
}

#[test]
fn every_table_of_a_person_serves_one_purpose_of_the_privacy_notice() {
    let tables = personal_tables(&CatalogueHandle::new(Catalogue::default()));
    for table in tables.names() {
        let purposes = Purpose::ALL.iter().filter(|(_, _, names)| names.contains(&table)).count();
        assert_eq!(purposes, 1, "{table}: add it to people::privacy::Purpose::ALL");
    }
}

#[test]
fn the_privacy_notice_says_of_every_table_why_and_for_how_long() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        for language in ["fi", "fi-simple", "sv", "en"] {
            let page = site.browser().get(&format!("/{language}/privacy")).await;
            assert_eq!(page.status, 200);
            let (said, words) = (page.text("main"), words(language));
            let tables = personal_tables(&site.catalogue);
            for (_, _, names) in Purpose::ALL {
                for table in tables.named(names) {
                    for text in [table.title(&words), table.why(&words), table.until(&words)] {
                        assert!(said.contains(&text), "{language}: {text:?} in {said}");
                    }
                }
            }
            for (purpose, _, _) in Purpose::ALL {
                assert!(said.contains(&words.text(purpose.key())), "{language}: {}", purpose.key());
            }
        }
        let finnish = site.browser().get("/fi/privacy").await.text("main");
        for days in ["400 päivään", "180 päivään", "730 päivään"] {
            assert!(finnish.contains(days), "{days} in {finnish}");
        }
    });
}
