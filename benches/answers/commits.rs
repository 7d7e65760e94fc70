//! What SQLite itself does: single rows, each with a commit of its own, set up as Askel sets it up.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::Context;
use askel::base::db::{Db, Url};
use diesel::connection::SimpleConnection;
use diesel::prelude::*;

use crate::server::delayed;

diesel::table! {
    rows (id) {
        id -> BigInt,
        words -> Text,
    }
}

/// Commits for so many seconds and prints how many a second that were.
pub fn run(file: PathBuf, seconds: f64) -> anyhow::Result<()> {
    let Db::Sqlite(mut db) = Url::Sqlite(file).connect()? else { anyhow::bail!("a SQLite URL") };
    db.batch_execute("CREATE TABLE IF NOT EXISTS rows (id INTEGER PRIMARY KEY NOT NULL, words TEXT NOT NULL)")?;
    let words = "x".repeat(200);
    let (begun, time) = (Instant::now(), Duration::from_secs_f64(seconds));
    let mut count = 0u32;
    while begun.elapsed() < time {
        diesel::insert_into(rows::table).values(rows::words.eq(&words)).execute(&mut db)?;
        count += 1;
    }
    println!("{}", f64::from(count) / begun.elapsed().as_secs_f64());
    Ok(())
}

/// Commits a second, measured by a process of its own, so that the same delay can be put upon it as upon the server.
pub fn measure(folder: &Path, seconds: f64, delay: Option<f64>) -> anyhow::Result<f64> {
    let mut command = delayed(Command::new(std::env::current_exe()?), delay);
    let output = command.arg("commits").arg(folder.join("commits.db")).arg(seconds.to_string()).output()?;
    anyhow::ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).trim().parse().context("commits a second")
}
