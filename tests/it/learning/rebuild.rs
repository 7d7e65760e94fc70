//! Where people stand follows from what they did, and can be derived anew from that alone.

use std::cell::{Cell, RefCell};
use std::process::{Command, Output};

use askel::base::db::{Database, Db, Url};
use askel::learning::rebuild::{Outcome, rebuild};
use askel::learning::store::{load_record, record_event};
use askel::learning::{Deed, Event};
use askel::people::LearnerId;
use askel::people::store::{Actor, learner_of};
use diesel::connection::SimpleConnection;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::{answered, event};
use crate::support::{Dialect, NOW, Scratch, dump, on_each_database};

fn learner(db: &mut Db, token: u8) -> LearnerId {
    learner_of(db, &Actor::New(vec![token; 32]), NOW).expect("a learner")
}

/// Two people, who did a little of everything: four standings.
fn some_events(db: &mut Db) {
    let (one, other) = (learner(db, 1), learner(db, 2));
    let deeds = [
        event("c", "p", "1", answered("e", 1, 0.0)),
        event("c", "p", "2", answered("e", 2, 1.0)),
        event("c", "p", "3", answered("e", 3, 0.5)),
        event("c", "p", "4", Deed::Done),
        event("c", "q", "5", Deed::Done),
        event("c", "q", "6", Deed::Undone),
    ];
    for deed in &deeds {
        record_event(db, one, deed).expect("recorded");
    }
    record_event(db, other, &event("d", "p", "1", answered("e", 1, 1.0))).expect("recorded");
}

async fn run(database: &Database, mend: bool) -> Outcome {
    rebuild(database, mend).await.expect("a rebuild")
}

#[test]
fn a_healthy_database_is_left_as_it_is() {
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        some_events(&mut scratch.connect());
        let before = dump(&mut scratch.connect());
        for mend in [false, true] {
            let found = run(&scratch.open(), mend).await;
            assert_eq!(found, Outcome { learners: 2, events: 7, standings: 4, differing: 0 });
            assert_eq!(dump(&mut scratch.connect()), before);
        }
    });
}

#[test]
fn whatever_is_wrong_with_a_standing_is_found_and_mended() {
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        some_events(&mut scratch.connect());
        let database = scratch.open();
        let healthy = dump(&mut scratch.connect());
        for (damage, differing) in [
            ("UPDATE standings SET done = NOT done WHERE page = 'q'", 1),
            ("UPDATE standings SET tries = tries + 1 WHERE course = 'c' AND item = 'e'", 1),
            ("UPDATE standings SET best = 0.75 WHERE course = 'c' AND item = 'e'", 1),
            ("UPDATE standings SET answer = '' WHERE item = 'e'", 2),
            ("UPDATE standings SET verdict = 'not-yet' WHERE item = 'e'", 2),
            ("UPDATE standings SET event_id = event_id + 100", 4),
            ("UPDATE standings SET changed_at = '2020-02-02 02:02:02'", 4),
            ("UPDATE standings SET page = 'elsewhere' WHERE course = 'd'", 2),
            ("DELETE FROM standings WHERE course = 'c'", 3),
        ] {
            scratch.connect().batch_execute(damage).expect("damaged");
            let damaged = dump(&mut scratch.connect());
            assert_eq!(run(&database, false).await.differing, differing, "{damage}");
            assert_eq!(dump(&mut scratch.connect()), damaged, "a check mends nothing: {damage}");
            assert_eq!(run(&database, true).await.differing, differing, "{damage}");
            assert_eq!(dump(&mut scratch.connect()), healthy, "{damage}");
        }
    });
}

#[test]
fn events_stored_one_by_one_and_events_replayed_lead_to_the_same() {
    let deed = (
        0..2usize,
        0..2usize,
        prop::sample::select(vec!["", "e", "f"]),
        0..3usize,
        prop::sample::select(vec![0.0, 0.25, 1.0]),
        0..3usize,
    );
    let deeds = prop::collection::vec(deed, 1..24);
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        let mut runner = TestRunner::new(Config { cases: 24, failure_persistence: None, ..Config::default() });
        let (token, db) = (Cell::new(0), RefCell::new(scratch.connect()));
        runner
            .run(&deeds, |deeds| {
                token.set(token.get() + 1);
                let mut db = db.borrow_mut();
                let learner = learner(&mut db, token.get());
                for (course, page, item, choice, score, form) in deeds {
                    let deed = match (item, choice) {
                        ("", 0) => Deed::Undone,
                        ("", _) => Deed::Done,
                        (exercise, choice) => answered(exercise, choice, score),
                    };
                    let deed = event(&format!("c{course}"), &format!("p{page}"), &form.to_string(), deed);
                    record_event(&mut db, learner, &deed).expect("recorded");
                }
                Ok(())
            })
            .expect("all stored");
        let stored = dump(&mut db.borrow_mut());
        let database = scratch.open();
        assert_eq!(run(&database, false).await.differing, 0);
        db.borrow_mut().batch_execute("DELETE FROM standings").expect("deleted");
        let mended = run(&database, true).await;
        assert_eq!(mended.differing, mended.standings, "all were missing");
        assert_eq!(dump(&mut db.borrow_mut()), stored);
    });
}

#[test]
fn an_answer_keeps_the_verdict_it_was_given_then() {
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        some_events(&mut scratch.connect());
        // An answer of a kind that is no longer known, judged by rules that no longer hold.
        let then =
            "UPDATE events SET answer = '{\"drawn\":[1,2]}', verdict = 'right', score = 0.875 WHERE course = 'd'";
        scratch.connect().batch_execute(then).expect("as it was then");
        run(&scratch.open(), true).await;
        let rows = dump(&mut scratch.connect());
        let standing = rows.iter().find(|row| row.starts_with("standings: ") && row.contains("drawn")).expect("kept");
        assert!(standing.contains("right") && standing.contains("0.875"), "{standing}");
        assert_eq!(run(&scratch.open(), false).await.differing, 0);
    });
}

#[test]
fn people_may_answer_while_the_standings_are_rebuilt() {
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        let database = scratch.open();
        let learner = database.write(|db| learner_of(db, &Actor::New(vec![1; 32]), NOW)).await.expect("a learner");
        let answering = {
            let database = database.clone();
            tokio::spawn(async move {
                for number in 0..60 {
                    let deed: Event = event("c", "p", &number.to_string(), answered("e", number, 0.5));
                    database.append(move |db| record_event(db, learner, &deed)).await.expect("recorded");
                }
            })
        };
        let mut rounds = 0;
        while !answering.is_finished() {
            let found = run(&database, rounds % 2 == 0).await;
            assert_eq!(found.differing, 0, "an answer on its way is no difference");
            // Something to mend in the midst of it; only the item that nobody answers just now would be easy.
            database
                .write(|db| Ok(db.batch_execute("UPDATE standings SET tries = tries + 7")?))
                .await
                .expect("damaged");
            run(&database, true).await;
            rounds += 1;
        }
        answering.await.expect("all answered");
        run(&database, true).await;
        let record = load_record(&mut scratch.connect(), learner, "c").expect("a record");
        assert!(format!("{record:?}").contains("tries: 60,"), "{record:?}");
        assert!(rounds > 0);
    });
}

/// Runs the command on the database of a test.
fn command(scratch: &Scratch, arguments: &[&str]) -> Output {
    let url = match &scratch.url {
        Url::Sqlite(file) => format!("sqlite://{}", file.display()),
        Url::Postgres(url) => url.clone(),
    };
    let mut command = Command::new(env!("CARGO_BIN_EXE_askel"));
    command.arg("rebuild").args(arguments).env("ASKEL_DATABASE_URL", url);
    command.output().expect("the program")
}

#[test]
fn the_command_says_what_it_found() {
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        some_events(&mut scratch.connect());
        let says = |arguments: &[&str], code: i32, words: &str| {
            let output = command(&scratch, arguments);
            let said = String::from_utf8_lossy(&output.stdout).into_owned();
            assert_eq!(output.status.code(), Some(code), "{output:?}");
            assert!(said.contains("4 standings") && said.contains("7 events of 2 learners"), "{said}");
            assert!(said.contains(words), "{said}");
        };
        says(&["--check"], 0, "None differs.");
        scratch.connect().batch_execute("UPDATE standings SET tries = 9").expect("damaged");
        says(&["--check"], 1, "4 differ:");
        says(&[], 0, "4 differed and were mended.");
        says(&["--check"], 0, "None differs.");
    });
}

#[test]
fn a_mistyped_folder_is_no_healthy_database() {
    let scratch = Scratch::new(Dialect::Sqlite);
    let data = scratch.folder.path().join("mistyped");
    let output = command(&scratch, &["--check", "--database-url", &format!("sqlite://{}", data.display())]);
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert!(!data.exists());
}
