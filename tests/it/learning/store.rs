//! Events and what is derived from them, in the database itself.

use std::cell::{Cell, RefCell};

use askel::base::db::Db;
use askel::exercises::Answer;
use askel::learning::store::{count_kept, load_record, load_records, record_event};
use askel::learning::writings::store::save_draft;
use askel::learning::writings::{Draft, PageKey};
use askel::learning::{Deed, Event, Record};
use askel::people::LearnerId;
use askel::people::store::{Actor, delete_learner, find_guest, learner_of};
use diesel::connection::SimpleConnection;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::{answered, event, model};
use crate::support::{NOW, Scratch, dump, on_each_database};

fn learner(db: &mut Db, token: u8) -> LearnerId {
    learner_of(db, &Actor::New(vec![token; 32]), NOW).expect("a learner")
}

fn keep(db: &mut Db, learner: LearnerId, events: &[Event]) {
    for event in events {
        record_event(db, learner, event).expect("recorded");
    }
}

/// A record as it is compared: the numbers of events are only an order.
fn ranked(record: &Record) -> String {
    let text = format!("{record:?}");
    let mut numbers: Vec<i64> = text.split("event: ").skip(1).map(number_at).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let mut parts = text.split("event: ");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let rank = numbers.binary_search(&number_at(part)).expect("a number");
        out.push_str(&format!("event: #{rank}{}", part.trim_start_matches(|c: char| c.is_ascii_digit())));
    }
    out
}

fn number_at(text: &str) -> i64 {
    text.chars().take_while(char::is_ascii_digit).collect::<String>().parse().expect("a number")
}

#[test]
fn the_same_answer_by_the_same_form_is_one_answer() {
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        let mut db = scratch.connect();
        let learner = learner(&mut db, 1);
        let deed = event("c", "p", "form-1", answered("e", 1, 0.0));
        keep(&mut db, learner, std::slice::from_ref(&deed));
        let before = dump(&mut db);
        keep(&mut db, learner, &[deed.clone(), deed]);
        assert_eq!(dump(&mut db), before);
    });
}

#[test]
fn another_answer_by_the_same_form_is_another_try() {
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        let mut db = scratch.connect();
        let learner = learner(&mut db, 1);
        let by_one_form = |choice, score| event("c", "p", "form-1", answered("e", choice, score));
        keep(&mut db, learner, &[by_one_form(1, 0.0), by_one_form(2, 1.0)]);
        let record = load_record(&mut db, learner, "c").expect("a record");
        assert_eq!(ranked(&record), ranked(&model::record(&[by_one_form(1, 0.0), by_one_form(2, 1.0)])));
        assert!(ranked(&record).contains("tries: 2"), "{record:?}");
    });
}

#[test]
fn whoever_goes_back_and_sends_the_first_answer_again_means_that_one() {
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        let mut db = scratch.connect();
        let learner = learner(&mut db, 1);
        let by_one_form = |choice| event("c", "p", "form-1", answered("e", choice, 0.0));
        for (choice, newest, tries) in [(1, 1, 1), (2, 2, 2), (1, 1, 3), (1, 1, 3), (2, 2, 4), (2, 2, 4)] {
            keep(&mut db, learner, &[by_one_form(choice)]);
            let record = format!("{:?}", load_record(&mut db, learner, "c").expect("a record"));
            assert!(record.contains(&format!("Choice(Some({newest}))")), "{record}");
            assert!(record.contains(&format!("tries: {tries},")), "{record}");
        }
        let mark = |deed| event("c", "p", "form-1", deed);
        keep(&mut db, learner, &[mark(Deed::Done), mark(Deed::Undone), mark(Deed::Done)]);
        assert_eq!(count_kept(&mut db, learner).expect("a count").pages, 1);
    });
}

#[test]
fn one_form_of_two_people_is_two_answers() {
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        let mut db = scratch.connect();
        let deed = event("c", "p", "", answered("e", 1, 1.0));
        for token in [1, 2] {
            let learner = learner(&mut db, token);
            keep(&mut db, learner, std::slice::from_ref(&deed));
            assert_eq!(count_kept(&mut db, learner).expect("a count").answers, 1);
        }
    });
}

#[test]
fn the_database_means_what_the_model_says() {
    let deeds = prop::collection::vec(
        (0..2usize, 0..3usize, 0..4usize, prop::sample::select(vec![0.0, 0.5, 1.0]), 0..3usize),
        1..24,
    );
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        let mut runner = TestRunner::new(Config { cases: 24, failure_persistence: None, ..Config::default() });
        let (token, db) = (Cell::new(0), RefCell::new(scratch.connect()));
        runner
            .run(&deeds, |deeds| {
                let deed = |(page, what, choice, score, form): (usize, usize, usize, f64, usize)| {
                    let deed = match what {
                        0 => answered("e", choice, score),
                        1 => Deed::Done,
                        _ => Deed::Undone,
                    };
                    event("c", &format!("p{page}"), &form.to_string(), deed)
                };
                let events: Vec<Event> = deeds.into_iter().map(deed).collect();
                token.set(token.get() + 1);
                let mut db = db.borrow_mut();
                db.batch_execute("BEGIN").expect("a transaction");
                let learner = learner(&mut db, token.get());
                keep(&mut db, learner, &events);
                let stored = load_record(&mut db, learner, "c").expect("a record");
                db.batch_execute("COMMIT").expect("committed");
                prop_assert_eq!(ranked(&stored), ranked(&model::record(&events)));
                Ok(())
            })
            .expect("the database and the model agree");
    });
}

#[test]
fn of_two_events_at_once_the_one_with_the_larger_number_is_the_newest() {
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        let mut db = scratch.connect();
        let learner = learner(&mut db, 1);
        keep(&mut db, learner, &[event("c", "p", "1", answered("e", 2, 0.5)), event("c", "p", "2", Deed::Done)]);
        // As if these two had larger numbers and were applied before those that come now.
        db.batch_execute("UPDATE standings SET event_id = event_id + 1000").expect("renumbered");
        keep(
            &mut db,
            learner,
            &[
                event("c", "p", "3", answered("e", 1, 0.0)),
                event("c", "p", "4", Deed::Undone),
                event("c", "p", "5", answered("e", 3, 1.0)),
            ],
        );
        let text = format!("{:?}", load_record(&mut db, learner, "c").expect("a record"));
        assert!(text.contains("Choice(Some(2))"), "the newest answer stays: {text}");
        assert!(text.contains("tries: 3") && text.contains("best: 1.0"), "each counts: {text}");
        assert!(!text.contains("done: false"), "the newest mark stays, and a right answer stays right: {text}");
    });
}

#[test]
fn courses_and_people_are_kept_apart() {
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        let mut db = scratch.connect();
        let (one, other) = (learner(&mut db, 1), learner(&mut db, 2));
        keep(&mut db, one, &[event("a", "p", "1", Deed::Done), event("b", "p", "2", Deed::Done)]);
        keep(&mut db, other, &[event("a", "q", "1", Deed::Done)]);
        let records = load_records(&mut db, one).expect("records");
        assert_eq!(records.keys().collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(records["a"], load_record(&mut db, one, "a").expect("a record"));
        assert_eq!(records["a"].newest_page(), Some("p"));
    });
}

#[test]
fn an_erased_learner_leaves_nothing_and_others_stay() {
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        let mut db = scratch.connect();
        let stays = learner(&mut db, 2);
        keep(&mut db, stays, &[event("c", "p", "1", Deed::Done)]);
        let before = dump(&mut db);
        let goes = learner(&mut db, 1);
        keep(&mut db, goes, &[event("c", "p", "1", answered("e", 1, 1.0)), event("c", "p", "1", Deed::Done)]);
        let at = PageKey { course: "c".to_owned(), page: "p".to_owned(), formerly: Vec::new() };
        save_draft(&mut db, goes, &at, "f", &Draft { answer: Answer::Nothing, changed_at: NOW }).expect("kept");
        delete_learner(&mut db, goes).expect("erased");
        assert_eq!(dump(&mut db), before);
        assert_eq!(find_guest(&mut db, &[1; 32]).expect("looked up"), None);
        assert_eq!(find_guest(&mut db, &[2; 32]).expect("looked up"), Some(stays));
    });
}
