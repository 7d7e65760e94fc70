//! What is stored is stored, whoever writes at the same time.

use askel::base::db::Db;
use askel::base::db::schema::settings;
use askel::error::{Error, Result};
use diesel::prelude::*;
use tokio::task::JoinSet;

use crate::support::{Scratch, dump, on_each_database, texts};

/// Reads a number and writes the next one: what loses changes where two do it at once.
fn count_up(db: &mut Db) -> Result<u32> {
    let row = settings::table.filter(settings::key.eq("count"));
    let stored: Option<String> = row.select(settings::value).first(db).optional()?;
    match stored {
        Some(text) => {
            let next = text.parse::<u32>().expect("a number") + 1;
            diesel::update(row).set(settings::value.eq(next.to_string())).execute(db)?;
            Ok(next)
        }
        None => put(db, "count", "1").map(|()| 1),
    }
}

fn put(db: &mut Db, key: &str, value: &str) -> Result<()> {
    diesel::insert_into(settings::table).values((settings::key.eq(key), settings::value.eq(value))).execute(db)?;
    Ok(())
}

fn all(db: &mut Db) -> Vec<(String, String)> {
    settings::table.order(settings::key).select((settings::key, settings::value)).load(db).expect("settings")
}

#[test]
fn eight_at_once_lose_no_change() {
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        let database = scratch.open();
        database.write(|db| put(db, "count", "0")).await.expect("written");
        let mut tasks = JoinSet::new();
        for _ in 0..8 {
            let database = database.clone();
            tasks.spawn(async move {
                for _ in 0..50 {
                    // Where many conflict, a writer may be asked to come back; nothing is lost by that.
                    while let Err(error) = database.write(count_up).await {
                        assert!(matches!(error, Error::Unavailable(_)), "{error}");
                    }
                }
            });
        }
        tasks.join_all().await;
        assert_eq!(all(&mut scratch.connect()), [("count".to_owned(), "400".to_owned())]);
    });
}

#[test]
fn one_bad_write_hurts_no_other() {
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        let database = scratch.open();
        let mut tasks = JoinSet::new();
        for number in 0..60 {
            let database = database.clone();
            tasks.spawn(async move {
                let outcome = database
                    .write(move |db| {
                        put(db, &format!("{number:02}"), "x")?;
                        match number % 3 {
                            // The same key twice breaks a rule of the database, an error of ours breaks none.
                            1 => put(db, &format!("{number:02}"), "y"),
                            2 => Err(Error::BadRequest("no".to_owned())),
                            _ => Ok(()),
                        }
                    })
                    .await;
                (number, outcome.is_ok())
            });
        }
        for (number, is_ok) in tasks.join_all().await {
            assert_eq!(is_ok, number % 3 == 0, "{number}");
        }
        let kept: Vec<String> = all(&mut scratch.connect()).into_iter().map(|(key, _)| key).collect();
        let expected: Vec<String> = (0..60).step_by(3).map(|number| format!("{number:02}")).collect();
        assert_eq!(kept, expected);
    });
}

#[test]
fn a_panic_in_a_write_is_an_error_and_the_next_write_works() {
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        let database = scratch.open();
        for round in 0..20 {
            let outcome: Result<()> = database
                .write(|db| {
                    put(db, "half", "done")?;
                    panic!("a fault in a write, on purpose")
                })
                .await;
            assert!(matches!(outcome, Err(Error::Internal(_))), "{outcome:?}");
            database.write(move |db| put(db, &format!("after {round:02}"), "ok")).await.expect("the next one");
        }
        let kept = all(&mut scratch.connect());
        assert_eq!(kept.len(), 20);
        assert!(kept.iter().all(|(key, _)| key.starts_with("after")), "{kept:?}");
    });
}

#[test]
fn what_was_answered_for_is_there_after_opening_again() {
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        let database = scratch.open();
        let number = database.write(count_up).await.expect("written");
        let after = dump(&mut scratch.connect());
        drop(database);
        assert_eq!(dump(&mut scratch.connect()), after);
        let again = scratch.open().write(count_up).await.expect("written");
        assert_eq!((number, again), (1, 2));
    });
}

#[test]
fn a_write_whose_asker_went_away_harms_nobody() {
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        let database = scratch.open();
        for _ in 0..10 {
            let gone = database.write(count_up);
            let waited = tokio::time::timeout(std::time::Duration::ZERO, gone).await;
            assert!(waited.is_err() || waited.is_ok());
        }
        database.write(|db| put(db, "after", "ok")).await.expect("written");
    });
}

#[test]
fn reading_sees_nothing_half_done() {
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        let database = scratch.open();
        let writing = {
            let database = database.clone();
            tokio::spawn(async move {
                for number in 0..50 {
                    let both = move |db: &mut Db| {
                        put(db, &format!("{number} left"), "x")?;
                        put(db, &format!("{number} right"), "x")
                    };
                    database.write(both).await.expect("written");
                }
            })
        };
        while !writing.is_finished() {
            let count = database.read(|db| Ok(settings::table.count().get_result::<i64>(db)?)).await.expect("read");
            assert_eq!(count % 2, 0);
        }
        writing.await.expect("all written");
    });
}

#[test]
fn a_reader_cannot_be_kept_waiting_for_ever() {
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        let database = scratch.open();
        let mut tasks = JoinSet::new();
        for _ in 0..60 {
            let database = database.clone();
            tasks.spawn(async move { database.read(|db| Ok(all(db).len())).await });
        }
        assert!(tasks.join_all().await.into_iter().all(|read| read.is_ok()), "readers take turns");
    });
}

#[test]
fn sqlite_is_set_so_that_a_power_cut_loses_nothing() {
    let scratch = Scratch::new(crate::support::Dialect::Sqlite);
    let mut db = scratch.connect();
    for (pragma, value) in [
        ("synchronous", "2"),
        ("journal_mode", "wal"),
        ("foreign_keys", "1"),
        ("busy_timeout", "5000"),
        ("temp_store", "2"),
    ] {
        let column = if pragma == "busy_timeout" { "timeout" } else { pragma };
        let query = format!("SELECT CAST({column} AS TEXT) AS row FROM pragma_{pragma}");
        assert_eq!(texts(&mut db, &query).concat(), value, "{pragma}");
    }
}
