//! What the house does by itself, time and again. The table of jobs says when each is due, so that of several processes on one
//! database only one does it, and how it went last.

pub mod store;

use std::time::Duration;

use chrono::{NaiveDateTime, TimeDelta};

use super::clock::Clock;
use super::db::{Database, Db};
use crate::error::Result;

/// Something that is done time and again.
#[derive(Debug, Clone, Copy)]
pub struct Job {
    /// Its name in the table, and the end of its key in `i18n/` (`job-retention`).
    pub name: &'static str,
    /// How long after one time the next one is due.
    pub every: TimeDelta,
    /// Does one piece of it and says how many things that were; it is done again until there is nothing left. A piece takes
    /// less than 50 ms, because others wait for the writer meanwhile, and can be repeated.
    pub act: fn(&mut Db, NaiveDateTime) -> Result<usize>,
}

/// How long a job that was begun belongs to who began it; after that it is taken for broken off, and begun again.
const LEASE: TimeDelta = TimeDelta::minutes(15);

/// Does what is due, once a minute, for as long as the server runs. To be called in the runtime of the server.
pub fn start(jobs: &'static [Job], database: &Database, clock: Clock) {
    let database = database.clone();
    actix_web::rt::spawn(async move {
        loop {
            tokio::time::sleep(Duration::from_secs(60)).await;
            do_due(jobs, &database, clock).await;
        }
    });
}

/// Does what is due now. Faults are logged and stored.
pub async fn do_due(jobs: &'static [Job], database: &Database, clock: Clock) {
    for job in jobs {
        let now = clock.now();
        match database.append(move |db| store::claim_job(db, job.name, now, now + LEASE)).await {
            Ok(true) => finish(job, database, clock).await,
            Ok(false) => {}
            Err(error) => tracing::warn!(job = job.name, %error, "it cannot be asked whether a job is due"),
        }
    }
}

async fn finish(job: &'static Job, database: &Database, clock: Clock) {
    let mut done = 0;
    let fault = loop {
        let now = clock.now();
        match database.write(move |db| (job.act)(db, now)).await {
            Ok(0) => break String::new(),
            Ok(more) => done += more,
            Err(error) => break error.to_string(),
        }
        // Others come in between.
        tokio::time::sleep(Duration::from_millis(20)).await;
    };
    if fault.is_empty() {
        tracing::info!(job = job.name, done, "a job is done");
    } else {
        tracing::error!(job = job.name, done, fault, "a job failed");
    }
    let now = clock.now();
    let ended = database
        .append(move |db| {
            store::end_job(db, job.name, now, now + job.every, i64::try_from(done).unwrap_or(i64::MAX), &fault)
        })
        .await;
    if let Err(error) = ended {
        tracing::warn!(job = job.name, %error, "it cannot be noted how a job went");
    }
}
