//! One learner in several browsers, in the database itself.

use askel::base::db::Db;
use askel::people::carry_on::oldest_use;
use askel::people::carry_on::store::{Made, find_code, find_learner, insert_code, replace_code};
use askel::people::retention::store::let_go_of_words;
use askel::people::store::{Actor, delete_guest, find_guest, insert_guest, learner_of, other_ways};
use askel::people::{Browser, Guest, LearnerId, OtherWays};
use chrono::{Days, NaiveDateTime};
use diesel::connection::SimpleConnection;
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use crate::support::{NOW, Scratch, dump, on_each_database, texts};

const SQLITE: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
const POSTGRES: EmbeddedMigrations = embed_migrations!("migrations/postgres");

fn learner(db: &mut Db, token: u8) -> LearnerId {
    learner_of(db, &Actor::New(vec![token; 32]), NOW).expect("a learner")
}

fn guest(learner: LearnerId, token: u8) -> Guest {
    Guest { learner, browser: Browser::of(&[token; 32]).expect("a hash") }
}

fn later(days: u64) -> NaiveDateTime {
    NOW.checked_add_days(Days::new(days)).expect("a day")
}

fn step(db: &mut Db, up: bool) {
    match (db, up) {
        (Db::Sqlite(db), true) => db.run_next_migration(SQLITE).map(|_| ()),
        (Db::Sqlite(db), false) => db.revert_last_migration(SQLITE).map(|_| ()),
        (Db::Postgres(db), true) => db.run_next_migration(POSTGRES).map(|_| ()),
        (Db::Postgres(db), false) => db.revert_last_migration(POSTGRES).map(|_| ()),
    }
    .expect("migrated");
}

#[test]
fn guests_of_before_go_on_when_one_learner_may_have_several_browsers() {
    on_each_database(async |dialect| {
        let scratch = Scratch::bare(dialect);
        let mut db = scratch.connect();
        step(&mut db, true);
        let hash = |n: u8| match dialect {
            crate::support::Dialect::Sqlite => format!("X'{n:02X}'"),
            crate::support::Dialect::Postgres => format!("'\\x{n:02x}'"),
        };
        for n in 1..=3 {
            let rows = format!(
                "INSERT INTO learners (id, created_at) VALUES ({n}, '2026-11-0{n} 10:00:00');
                 INSERT INTO guests VALUES ({}, {n}, '2026-11-0{n} 10:00:00', '2026-11-1{n} 10:00:00');
                 INSERT INTO events VALUES ({n}, {n}, 'k', 'done', 'c', 'p', '', '1', 'fi', '', '', 0, '2026-11-1{n} 10:00:00')",
                hash(n)
            );
            db.batch_execute(&rows).expect("written");
        }
        let before = dump(&mut db);
        step(&mut db, true);
        let mut after = dump(&mut db);
        assert_eq!(after, before, "nothing is lost, nothing is made up");
        db.batch_execute(&format!(
            "INSERT INTO guests VALUES ({}, 2, '2026-11-20 10:00:00', '2026-11-20 10:00:00')",
            hash(9)
        ))
        .expect("a second browser");
        db.batch_execute("DELETE FROM learners WHERE id = 1").expect("erased");
        after = dump(&mut db);
        assert!(!after.iter().any(|row| row.starts_with("events: ") && row.contains("2026-11-11")), "{after:#?}");
        step(&mut db, false);
        let left = texts(&mut db, "SELECT learner_id || ' ' || created_at AS row FROM guests ORDER BY 1");
        assert_eq!(left.len(), 2, "back again, the browser used last stays: {left:?}");
        assert!(left[0].starts_with("2 2026-11-20"), "{left:?}");
    });
}

#[test]
fn a_record_is_reached_by_its_words_and_by_other_browsers() {
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        let mut db = scratch.connect();
        let one = learner(&mut db, 1);
        let ways = |db: &mut Db, now| other_ways(db, guest(one, 1), now).expect("the ways");
        learner(&mut db, 2);
        assert_eq!(ways(&mut db, NOW), OtherWays::default());
        assert_eq!(insert_code(&mut db, one, b"hash", NOW).expect("stored"), Made::Stored);
        assert_eq!(ways(&mut db, NOW), OtherWays { words: true, browser: false });
        assert_eq!(ways(&mut db, later(181)), OtherWays::default(), "old words lead nowhere");
        insert_guest(&mut db, &[3; 32], one, NOW).expect("a second browser");
        assert_eq!(ways(&mut db, later(181)), OtherWays { words: false, browser: true });
        delete_guest(&mut db, guest(one, 3).browser).expect("taken off");
        assert_eq!(find_guest(&mut db, &[3; 32]).expect("looked up"), None);
        assert_eq!(find_guest(&mut db, &[1; 32]).expect("looked up"), Some(one));
    });
}

#[test]
fn somebodys_deed_in_a_browser_is_theirs_whose_record_it_carries_then() {
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        let mut db = scratch.connect();
        let (gone, into) = (learner(&mut db, 1), learner(&mut db, 2));
        let asked = Actor::Known(guest(gone, 1));
        db.batch_execute(&format!("UPDATE guests SET learner_id = {} WHERE learner_id = {}", into.0, gone.0))
            .expect("joined");
        assert_eq!(learner_of(&mut db, &asked, NOW).expect("a learner"), into);
        delete_guest(&mut db, guest(gone, 1).browser).expect("taken off");
        assert!(learner_of(&mut db, &asked, NOW).is_err(), "nothing is written for nobody");
    });
}

#[test]
fn one_learner_has_one_code_and_one_code_one_learner() {
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        let mut db = scratch.connect();
        let (one, other) = (learner(&mut db, 1), learner(&mut db, 2));
        let mut make = |learner, hash: &[u8], now| insert_code(&mut db, learner, hash, now).expect("asked");
        assert_eq!(make(one, b"first", NOW), Made::Stored);
        assert_eq!(make(one, b"second", later(180)), Made::HasOne);
        assert_eq!(make(other, b"first", NOW), Made::Taken);
        assert_eq!(make(one, b"second", later(181)), Made::Stored, "old words make room");
        assert_eq!(find_learner(&mut db, b"first", NOW).expect("looked up"), None);
        assert_eq!(replace_code(&mut db, one, b"third", NOW).expect("asked"), Made::Stored);
        assert_eq!(find_learner(&mut db, b"second", NOW).expect("looked up"), None);
        assert_eq!(find_learner(&mut db, b"third", NOW).expect("looked up"), Some(one));
    });
}

#[test]
fn old_words_are_let_go_of_and_with_them_the_records_that_nobody_can_reach() {
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        let mut db = scratch.connect();
        let (lost, kept, fresh) = (learner(&mut db, 1), learner(&mut db, 2), learner(&mut db, 3));
        for (learner, hash, now) in [(lost, b"a", NOW), (kept, b"b", NOW), (fresh, b"c", later(1))] {
            insert_code(&mut db, learner, hash, now).expect("stored");
        }
        for token in [1, 3] {
            delete_guest(&mut db, guest(lost, token).browser).expect("taken off");
        }
        assert_eq!(let_go_of_words(&mut db, oldest_use(later(180)), later(180)).expect("swept"), 0);
        assert_eq!(let_go_of_words(&mut db, oldest_use(later(181)), later(181)).expect("swept"), 2);
        assert_eq!(
            texts(&mut db, "SELECT CAST(id AS TEXT) AS row FROM learners ORDER BY id"),
            [kept.0, fresh.0].map(|id| id.to_string())
        );
        assert!(find_code(&mut db, fresh, later(181)).expect("looked up").is_some());
        assert_eq!(let_go_of_words(&mut db, oldest_use(later(181)), later(181)).expect("swept"), 0);
    });
}
