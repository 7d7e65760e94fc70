//! Pages of a learner with a long history in a database with very many learners, beside the same pages where this learner
//! is alone and has answered once in each of the same ten courses. The requests take turns.

use std::path::{Path, PathBuf};
use std::time::Instant;

use askel::base::db::{Db, Url};
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::BigInt;

use crate::browser::{Browser, COURSE, PAGE};
use crate::median;
use crate::server::{Server, program, shipped};

#[derive(clap::Args)]
pub struct Args {
    /// How much of 100,000 learners with 10 million events
    #[arg(long, default_value_t = 1.0)]
    percent: f64,
    /// Events of the learner whose pages are measured
    #[arg(long, default_value_t = 10_000)]
    history: i64,
    /// Requests of each page
    #[arg(long, default_value_t = 300)]
    requests: usize,
    /// Where the data is put; 100 per cent take some 6 GB
    #[arg(long, default_value = "/var/tmp")]
    folder: PathBuf,
}

/// Events of each of the others.
const EACH: i64 = 100;

pub fn run(args: &Args) -> anyhow::Result<()> {
    let folder = tempfile::Builder::new().prefix("askel-bench.").tempdir_in(&args.folder)?;
    let (small, large) = (folder.path().join("small"), folder.path().join("large"));
    for data in [&small, &large] {
        std::fs::create_dir(data)?;
    }
    let courses = ten_courses(folder.path())?;
    let cookie = one_answer_in_each(&courses, &small)?;
    for file in ["secret", "askel.db"] {
        std::fs::copy(small.join(file), large.join(file))?;
    }
    let others = (1000.0 * args.percent) as i64;
    fill(&large.join("askel.db"), others, args.history)?;
    check(&courses, &large)?;

    let servers = [Server::start(&courses, &small, None)?, Server::start(&courses, &large, None)?];
    println!("medians of {} requests: latency in ms (processor time of the server in ms)", args.requests);
    let course = format!("/fi/courses/{COURSE}");
    for page in ["/fi/me", &course, &format!("{course}/{PAGE}")] {
        let mut times = [Vec::new(), Vec::new()];
        let mut browsers = [Browser::new(servers[0].address, 1)?, Browser::new(servers[1].address, 1)?];
        let spent = || anyhow::Ok([servers[0].processor_time()?, servers[1].processor_time()?]);
        let before = spent()?;
        for _ in 0..args.requests {
            for (browser, times) in browsers.iter_mut().zip(&mut times) {
                browser.cookie = Some(cookie.clone());
                let sent = Instant::now();
                browser.get(page)?;
                times.push(1000.0 * sent.elapsed().as_secs_f64());
            }
        }
        let after = spent()?;
        let [alone, among_many] = times.map(|times| median(&times));
        let work = |after: f64, before: f64| 1000.0 * (after - before) / args.requests as f64;
        let (work_alone, work_among_many) = (work(after[0], before[0]), work(after[1], before[1]));
        println!(
            "  {page:55} {alone:6.2} ({work_alone:.2}) empty {among_many:6.2} ({work_among_many:.2}) full {:6.2} times",
            among_many / alone
        );
    }
    Ok(())
}

/// Ten courses, the shipped one and nine like it under other ids, so that a long history is of courses that are there.
fn ten_courses(folder: &Path) -> anyhow::Result<PathBuf> {
    let (courses, shipped) = (folder.join("courses"), shipped().join(COURSE));
    for id in ids() {
        copy(&shipped, &courses.join(id))?;
    }
    Ok(courses)
}

fn ids() -> impl Iterator<Item = String> {
    std::iter::once(COURSE.to_owned()).chain((1..10).map(|number| format!("kurssi-{number}")))
}

fn copy(from: &Path, to: &Path) -> anyhow::Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() { copy(&from, &to)? } else { std::fs::copy(&from, &to).map(|_| ())? }
    }
    Ok(())
}

/// A learner who has answered once in each course; the cookie of their browser.
fn one_answer_in_each(courses: &Path, data: &Path) -> anyhow::Result<String> {
    let server = Server::start(courses, data, None)?;
    let mut browser = Browser::new(server.address, 1)?;
    for id in ids() {
        browser.answer(&id)?;
    }
    drop(server);
    let Db::Sqlite(mut db) = Url::Sqlite(data.join("askel.db")).connect()? else { anyhow::bail!("a SQLite URL") };
    // Into the one file that is copied.
    db.batch_execute("PRAGMA wal_checkpoint(TRUNCATE)")?;
    browser.cookie.ok_or_else(|| anyhow::anyhow!("no cookie"))
}

/// Adds a long history to learner 1, and others, each with a few events; all as the server itself would have stored them.
fn fill(file: &Path, others: i64, history: i64) -> anyhow::Result<()> {
    let begun = Instant::now();
    let Db::Sqlite(mut db) = Url::Sqlite(file.to_owned()).connect()? else { anyhow::bail!("a SQLite URL") };
    // Nobody has been promised anything about this data.
    db.batch_execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -500000;")?;
    db.batch_execute("DELETE FROM standings; DELETE FROM events; PRAGMA temp_store = MEMORY;")?;
    fill_learners(&mut db, 1, 1, history)?;
    // In parts, so that what is sorted fits into memory.
    for first in (2..others + 2).step_by(2000) {
        fill_learners(&mut db, first, (first + 1999).min(others + 1), EACH)?;
    }
    db.batch_execute("PRAGMA journal_mode = WAL")?;
    drop(db);
    let megabytes = std::fs::metadata(file)?.len() / 1_000_000;
    println!(
        "{others} learners with {EACH} events each and one with {history}: {megabytes} MB, made in {:.0?}",
        begun.elapsed()
    );
    Ok(())
}

/// How long it takes to derive all standings anew; also that what was made here is what the server would have stored.
fn check(courses: &Path, data: &Path) -> anyhow::Result<()> {
    let begun = Instant::now();
    let mut command = program();
    command.args(["rebuild", "--check", "--courses-dir"]).arg(courses).arg("--data-dir").arg(data);
    let output = command.output()?;
    let said = String::from_utf8_lossy(&output.stdout);
    anyhow::ensure!(output.status.success(), "rebuild --check: {said}");
    println!("rebuild --check: {} ({:.1?})", said.split_whitespace().collect::<Vec<_>>().join(" "), begun.elapsed());
    Ok(())
}

const LEARNERS: &str = "INSERT OR IGNORE INTO learners (id, created_at) \
    WITH RECURSIVE n(l) AS (SELECT $1 UNION ALL SELECT l + 1 FROM n WHERE l < $2) \
    SELECT l, '2026-11-22 12:00:00' FROM n";
const GUESTS: &str = "INSERT OR IGNORE INTO guests (token_hash, learner_id, created_at, last_used_at) \
    SELECT randomblob(32), id, created_at, created_at FROM learners WHERE id BETWEEN $1 AND $2";
/// Forty items on twenty pages of each of ten courses, one of them the shipped one, in turn; each answered right.
const EVENTS: &str = "INSERT INTO events \
    (learner_id, key, kind, course, page, item, revision, language, answer, verdict, score, happened_at) \
    WITH RECURSIVE n(e) AS (SELECT 0 UNION ALL SELECT e + 1 FROM n WHERE e + 1 < $1) \
    SELECT learners.id, lower(hex(randomblob(32))), 'answered', \
        CASE e % 10 WHEN 0 THEN 'turvallisesti-verkossa' ELSE 'kurssi-' || (e % 10) END, \
        CASE e / 10 % 20 WHEN 0 THEN 'yhteinen-laite' WHEN 1 THEN 'pitka-salasana' ELSE 'sivu-' || (e / 10 % 20) END, \
        'tehtava-' || (e / 10 % 40), lower(hex(randomblob(32))), 'fi', '{\"choice\":2}', 'right', 1.0, '2026-11-22 12:00:00' \
    FROM learners, n WHERE learners.id BETWEEN $2 AND $3";
const STANDINGS: &str = "INSERT INTO standings \
    (learner_id, course, page, item, done, tries, best, answer, verdict, event_id, changed_at) \
    SELECT learner_id, course, page, item, 1, count(*), 1.0, answer, verdict, max(id), happened_at \
    FROM events WHERE learner_id BETWEEN $1 AND $2 GROUP BY learner_id, course, page, item";

fn fill_learners(db: &mut SqliteConnection, first: i64, last: i64, each: i64) -> anyhow::Result<()> {
    for statement in [LEARNERS, GUESTS] {
        diesel::sql_query(statement).bind::<BigInt, _>(first).bind::<BigInt, _>(last).execute(db)?;
    }
    let of_each = diesel::sql_query(EVENTS).bind::<BigInt, _>(each);
    of_each.bind::<BigInt, _>(first).bind::<BigInt, _>(last).execute(db)?;
    diesel::sql_query(STANDINGS).bind::<BigInt, _>(first).bind::<BigInt, _>(last).execute(db)?;
    Ok(())
}
