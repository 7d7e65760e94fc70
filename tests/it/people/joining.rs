//! Two records become one, and nothing of either is lost.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use askel::base::db::Db;
use askel::exercises::{Answer, Verdict};
use askel::learning::rebuild::rebuild;
use askel::learning::store::{count_kept, record_event};
use askel::learning::writings::store::{load_writings, save_draft};
use askel::learning::writings::{Draft, PageKey};
use askel::learning::{Deed, Event};
use askel::people::store::{Actor, join_learners, learner_of};
use askel::people::{Browser, Guest, LearnerId};
use askel::routes::KEEPERS;
use chrono::TimeDelta;
use diesel::connection::SimpleConnection;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::support::{Dialect, NOW, Scratch, dump, on_each_database, repository, texts};

/// Every table with rows of a learner, and what becomes of them when two learners become one. Whoever adds a table says
/// it here, and a room that is not asked yet is named in `routes::KEEPERS`.
const TABLES: [(&str, &str); 7] = [
    ("guests", "all browsers carry the second (people::store)"),
    ("carry_on_codes", "the second keeps its own, the first's open nothing (people::store)"),
    ("events", "all stay (learning::join)"),
    ("standings", "follow from the events (learning::join)"),
    ("writings", "the newer draft or bookmark stays, and all notes (learning::join)"),
    ("certificates", "all stay; of two valid ones of a course the older stays valid (learning::certificate)"),
    (
        "accounts",
        "only guests are joined into others: whoever joins a group as a guest stays who they are (people::groups)",
    ),
];

fn learner(db: &mut Db, token: u8) -> LearnerId {
    learner_of(db, &Actor::New(vec![token; 32]), NOW).expect("a learner")
}

fn answered(exercise: &str, choice: usize) -> Deed {
    let (verdict, score) = if choice == 1 { (Verdict::Right, 1.0) } else { (Verdict::NotYet, 0.0) };
    Deed::Answered { exercise: exercise.to_owned(), answer: Answer::Choice(Some(choice)), verdict, score }
}

fn event(course: &str, page: &str, form_key: &str, deed: Deed, second: i64) -> Event {
    let (course, page, form_key) = (course.to_owned(), page.to_owned(), form_key.to_owned());
    let at = NOW + TimeDelta::seconds(second);
    Event { deed, course, page, form_key, revision: "1".to_owned(), language: "fi".to_owned(), at }
}

/// Everything that events say, but in whose name, by what key and under which number.
fn said(db: &mut Db, learners: &[LearnerId]) -> Vec<String> {
    let columns =
        ["kind", "course", "page", "item", "revision", "language", "answer", "verdict", "score", "happened_at"];
    rows(db, "events", &columns, learners)
}

/// The columns of the rows of these learners, in order.
fn rows(db: &mut Db, table: &str, columns: &[&str], learners: &[LearnerId]) -> Vec<String> {
    let ids = learners.iter().map(|learner| learner.0.to_string()).collect::<Vec<_>>().join(", ");
    let columns: Vec<String> = columns.iter().map(|name| format!("CAST({name} AS TEXT)")).collect();
    let columns = columns.join(" || '|' || ");
    let mut rows = texts(db, &format!("SELECT {columns} AS row FROM {table} WHERE learner_id IN ({ids})"));
    rows.sort();
    rows
}

/// How often each exercise was tried and with what best score, since its course was last begun again.
fn tries(db: &mut Db, learner: LearnerId) -> BTreeMap<String, (i64, f64)> {
    let columns = ["course", "page", "item", "tries", "best"];
    let split = |row: String| {
        let [course, page, item, tries, best] = row.split('|').collect::<Vec<_>>().try_into().expect("five parts");
        let place = format!("{course}/{page}/{item}");
        (place, (tries.parse().expect("a number"), best.parse().expect("a score")))
    };
    rows(db, "standings", &columns, &[learner]).into_iter().map(split).collect()
}

fn at(page: &str) -> PageKey {
    PageKey { course: "c0".to_owned(), page: page.to_owned(), formerly: Vec::new() }
}

#[test]
fn every_table_of_a_learner_has_its_rule() {
    let schema = std::fs::read_to_string(repository("src/base/db/schema.rs")).expect("schema.rs");
    let of_learners = schema.split("diesel::table! {").skip(1).filter(|table| table.contains("learner_id -> "));
    let names: BTreeSet<&str> = of_learners.map(|table| table.split('(').next().expect("a name").trim()).collect();
    assert_eq!(names, TABLES.iter().map(|(name, _)| *name).collect(), "what becomes of their rows in a join?");
}

#[test]
fn nothing_of_either_record_is_lost() {
    let deed = (
        any::<bool>(),
        0..2usize,
        0..2usize,
        prop::sample::select(vec!["", "e", "f", "f", "restart"]),
        0..3usize,
        // Few keys, so that both records have some in common.
        0..4usize,
    );
    let draft = (any::<bool>(), 0..2usize, prop::sample::select(vec!["e", "f"]), 0..100i64);
    let story = (prop::collection::vec(deed, 0..24), prop::collection::vec(draft, 0..6));
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        let mut runner = TestRunner::new(Config { cases: 24, failure_persistence: None, ..Config::default() });
        let (token, db) = (Cell::new(0), RefCell::new(scratch.connect()));
        runner
            .run(&story, |(deeds, drafts)| {
                let mut db = db.borrow_mut();
                token.set(token.get() + 2);
                let (gone, into) = (learner(&mut db, token.get()), learner(&mut db, token.get() + 1));
                for (second, (is_gones, course, page, item, choice, form)) in deeds.into_iter().enumerate() {
                    let page = if item == "restart" { String::new() } else { format!("p{page}") };
                    let deed = match (item, choice) {
                        ("restart", _) => Deed::Restarted,
                        ("", 0) => Deed::Undone,
                        ("", _) => Deed::Done,
                        (exercise, choice) => answered(exercise, choice),
                    };
                    let second = i64::try_from(second).expect("a second");
                    let deed = event(&format!("c{course}"), &page, &form.to_string(), deed, second);
                    record_event(&mut db, if is_gones { gone } else { into }, &deed).expect("recorded");
                }
                let mut newest = BTreeMap::new();
                for (is_gones, page, item, second) in drafts {
                    let changed_at = NOW + TimeDelta::seconds(second);
                    let draft =
                        Draft { answer: Answer::Choice(Some(usize::try_from(second).expect("a place"))), changed_at };
                    let page = format!("p{page}");
                    save_draft(&mut db, if is_gones { gone } else { into }, &at(&page), item, &draft).expect("kept");
                    newest.entry((page, item, is_gones)).and_modify(|known| *known = draft.clone()).or_insert(draft);
                }
                let before = said(&mut db, &[gone, into]);
                let [of_gone, of_into] = [gone, into].map(|learner| tries(&mut db, learner));
                join_learners(&mut db, KEEPERS, gone, into, NOW).expect("joined");

                assert_eq!(said(&mut db, &[into]), before, "every deed stays, as it was said then");
                let mut expected = of_gone;
                for (place, (tries, best)) in of_into {
                    let (more, other) = expected.get(&place).copied().unwrap_or_default();
                    expected.insert(place, (tries + more, best.max(other)));
                }
                assert_eq!(tries(&mut db, into), expected, "both have come as far together as each alone");
                for ((page, item, is_gones), draft) in &newest {
                    let other = newest.get(&(page.clone(), *item, !is_gones));
                    let expected = other.filter(|other| other.changed_at > draft.changed_at).unwrap_or(draft);
                    let kept = load_writings(&mut db, into, &at(page)).expect("drafts").drafts;
                    assert_eq!(kept[*item].changed_at, expected.changed_at, "the newer draft stays");
                }
                let left =
                    texts(&mut db, &format!("SELECT CAST(id AS TEXT) AS row FROM learners WHERE id = {}", gone.0));
                assert!(left.is_empty(), "the first is no more");
                Ok(())
            })
            .expect("all joined");
        let found = rebuild(&scratch.open(), false).await.expect("a check");
        assert_eq!(found.differing, 0, "the standings are what a rebuild says");
    });
}

#[test]
fn keys_that_clash_are_kept_apart_and_protect_as_before() {
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        let mut db = scratch.connect();
        let (gone, into) = (learner(&mut db, 1), learner(&mut db, 2));
        let same = event("c", "p", "key", answered("e", 1), 0);
        for learner in [gone, into] {
            record_event(&mut db, learner, &same).expect("recorded");
        }
        join_learners(&mut db, KEEPERS, gone, into, NOW).expect("joined");
        assert_eq!(said(&mut db, &[into]).len(), 2);
        record_event(&mut db, into, &same).expect("recorded");
        assert_eq!(said(&mut db, &[into]).len(), 2, "the form sent once more is the same deed still");
        assert_eq!(count_kept(&mut db, into).expect("a count").answers, 1);
    });
}

#[test]
fn of_two_notes_on_a_page_both_stay() {
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        let mut db = scratch.connect();
        let (gone, into) = (learner(&mut db, 1), learner(&mut db, 2));
        for (learner, page, text, kind) in [
            (gone, "p", "mine", "note"),
            (into, "p", "own", "note"),
            (gone, "q", "same", "note"),
            (into, "q", "same", "note"),
            (gone, "p", "", "bookmark"),
            (into, "p", "", "bookmark"),
        ] {
            let row = format!("({}, 'c', '{page}', '{kind}', '1', '{text}', '2026-11-22 10:00:00')", learner.0);
            db.batch_execute(&format!("INSERT INTO writings VALUES {row}")).expect("written");
        }
        join_learners(&mut db, KEEPERS, gone, into, NOW).expect("joined");
        let kept = rows(&mut db, "writings", &["page", "kind", "text"], &[into]);
        assert_eq!(kept, ["p|bookmark|", "p|note|mine", "p|note|own", "q|note|same"]);
    });
}

#[test]
fn a_failed_join_changes_nothing() {
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        let database = scratch.open();
        let (gone, into) = {
            let mut db = scratch.connect();
            let (gone, into) = (learner(&mut db, 1), learner(&mut db, 2));
            record_event(&mut db, gone, &event("c", "p", "1", answered("e", 1), 0)).expect("recorded");
            (gone, into)
        };
        let before = dump(&mut scratch.connect());
        let failed = database
            .write(move |db| {
                join_learners(db, KEEPERS, gone, into, NOW)?;
                Err::<(), _>(askel::error::Error::Internal(anyhow::anyhow!("the power is cut")))
            })
            .await;
        assert!(failed.is_err());
        assert_eq!(dump(&mut scratch.connect()), before);
    });
}

#[test]
fn an_answer_that_is_on_its_way_while_two_records_become_one_is_in_the_joined_one() {
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        let database = scratch.open();
        for round in 0..if dialect == Dialect::Postgres { 12 } else { 4 } {
            let tokens = [2 * round + 1, 2 * round + 2];
            let [gone, into] = tokens.map(|token| learner(&mut scratch.connect(), token));
            let guest = Guest { learner: gone, browser: Browser::of(&[tokens[0]; 32]).expect("a hash") };
            let answering = {
                let database = database.clone();
                tokio::spawn(async move {
                    let mut acknowledged = 0;
                    for number in 0..40i64 {
                        let deed = event("c", "p", &number.to_string(), answered("e", 2), number);
                        let act = move |db: &mut Db| {
                            let learner = learner_of(db, &Actor::Known(guest), NOW)?;
                            record_event(db, learner, &deed)
                        };
                        acknowledged += usize::from(database.append(act).await.is_ok());
                    }
                    acknowledged
                })
            };
            tokio::time::sleep(std::time::Duration::from_millis(u64::from(round) * 3)).await;
            database.write(move |db| join_learners(db, KEEPERS, gone, into, NOW)).await.expect("joined");
            let acknowledged = answering.await.expect("answered");
            assert_eq!(said(&mut scratch.connect(), &[into]).len(), acknowledged, "acknowledged is stored");
            assert!(acknowledged >= 39, "and hardly anything had to be sent again: {acknowledged}");
        }
        assert_eq!(rebuild(&database, false).await.expect("a check").differing, 0);
    });
}

#[test]
fn nothing_of_two_large_records_is_lost() {
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        let mut db = scratch.connect();
        let learners = [learner(&mut db, 1), learner(&mut db, 2)];
        db.batch_execute("BEGIN").expect("begun");
        for (place, learner) in learners.iter().enumerate() {
            for n in 0..1500 {
                let deed = event(
                    &format!("c{}", n % 5),
                    &format!("p{}", n % 30),
                    &format!("{place} {n}"),
                    answered(&format!("e{}", n % 300), n % 3),
                    0,
                );
                record_event(&mut db, *learner, &deed).expect("recorded");
            }
        }
        db.batch_execute("COMMIT").expect("committed");
        let [gone, into] = learners;
        scratch.open().write(move |db| join_learners(db, KEEPERS, gone, into, NOW)).await.expect("joined");
        assert_eq!(said(&mut db, &[into]).len(), 3000);
    });
}
