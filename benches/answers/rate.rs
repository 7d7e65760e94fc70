//! Answers a second, by rounds in which SQLite's own commits and each number of clients take turns.

use std::path::{Path, PathBuf};
use std::sync::Barrier;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use crate::browser::{Browser, COURSE};
use crate::server::{Server, processor_time, shipped};
use crate::{commits, median};

#[derive(clap::Args)]
pub struct Args {
    /// How often each is measured
    #[arg(long, default_value_t = 9)]
    rounds: usize,
    /// Seconds of each measurement
    #[arg(long, default_value_t = 2.0)]
    seconds: f64,
    /// Where the data is put: the disk that is measured
    #[arg(long, default_value = "/var/tmp")]
    folder: PathBuf,
    /// Milliseconds by which each sync is made slower in the second part; 0 leaves it out
    #[arg(long, default_value_t = 5.0)]
    delay: f64,
    /// Where the data of the second part is put: memory, so that the delay is all that a sync takes
    #[arg(long, default_value = "/dev/shm")]
    memory: PathBuf,
}

impl Default for Args {
    fn default() -> Self {
        Self { rounds: 9, seconds: 2.0, folder: "/var/tmp".into(), delay: 5.0, memory: "/dev/shm".into() }
    }
}

const CLIENTS: [usize; 3] = [1, 16, 64];

pub fn run(args: &Args) -> anyhow::Result<()> {
    println!("{} rounds of {} s each; medians (least to most)\n", args.rounds, args.seconds);
    println!("On the disk of {}:", args.folder.display());
    measure(args, &args.folder, None)?;
    if args.delay > 0.0 {
        println!("\nIn {}, every sync {} ms slower:", args.memory.display(), args.delay);
        measure(args, &args.memory, Some(args.delay))?;
    }
    Ok(())
}

/// The figures of all rounds.
#[derive(Default)]
struct Rounds {
    commits: Vec<f64>,
    lonely: Vec<f64>,
    with: [Answering; CLIENTS.len()],
}

/// The figures with so many clients, one of each round.
#[derive(Default)]
struct Answering {
    rates: Vec<f64>,
    /// Answers in the time of a commit, each measured in the same round.
    ratios: Vec<f64>,
    /// Processor time of an answer in seconds: the server's, and that of the clients beside it.
    server: Vec<f64>,
    clients: Vec<f64>,
}

fn measure(args: &Args, folder: &Path, delay: Option<f64>) -> anyhow::Result<()> {
    let folder = tempfile::Builder::new().prefix("askel-bench.").tempdir_in(folder)?;
    let data = folder.path().join("data");
    std::fs::create_dir(&data)?;
    let server = Server::start(shipped(), &data, delay)?;
    let mut rounds = Rounds::default();
    for _ in 0..args.rounds {
        let commits = commits::measure(folder.path(), args.seconds, delay)?;
        rounds.commits.push(commits);
        for (clients, figures) in CLIENTS.into_iter().zip(&mut rounds.with) {
            let answered = answer(&server, clients, args.seconds)?;
            let rate = answered.waits.len() as f64 / args.seconds;
            figures.rates.push(rate);
            figures.ratios.push(rate / commits);
            figures.server.push(answered.server);
            figures.clients.push(answered.clients);
            if clients == 1 {
                rounds.lonely.push(median(&answered.waits));
            }
        }
    }
    print(&rounds);
    Ok(())
}

/// What answering for a while took, all in seconds.
struct Answered {
    /// How long each answer was waited for.
    waits: Vec<f64>,
    /// Processor time of the server for an answer.
    server: f64,
    /// Processor time of the clients for an answer.
    clients: f64,
}

/// So many people answer at the same time, one answer after another.
fn answer(server: &Server, clients: usize, seconds: f64) -> anyhow::Result<Answered> {
    static PEOPLE: AtomicU32 = AtomicU32::new(1);
    let all_ready = Barrier::new(clients + 1);
    let person = || -> anyhow::Result<Vec<f64>> {
        let browser = Browser::new(server.address, PEOPLE.fetch_add(1, Ordering::Relaxed));
        // Everybody has opened the page and become a guest when the time begins.
        let browser = browser.and_then(|mut browser| browser.answer(COURSE).map(|()| browser));
        all_ready.wait();
        let mut browser = browser?;
        let (begun, time) = (Instant::now(), Duration::from_secs_f64(seconds));
        let mut waits = Vec::new();
        // What is under way when the time is up does not count.
        loop {
            let sent = Instant::now();
            browser.answer(COURSE)?;
            if begun.elapsed() > time {
                return Ok(waits);
            }
            waits.push(sent.elapsed().as_secs_f64());
        }
    };
    let spent = || anyhow::Ok((server.processor_time()?, processor_time("self")?));
    std::thread::scope(|scope| {
        let people: Vec<_> = (0..clients).map(|_| scope.spawn(person)).collect();
        all_ready.wait();
        let before = spent()?;
        let mut waits = Vec::new();
        for person in people {
            waits.extend(person.join().map_err(|_| anyhow::anyhow!("a client panicked"))??);
        }
        let after = spent()?;
        // Everybody was answered once more after the time was up.
        let answers = (waits.len() + clients) as f64;
        Ok(Answered { waits, server: (after.0 - before.0) / answers, clients: (after.1 - before.1) / answers })
    })
}

fn print(rounds: &Rounds) {
    let spread = |values: &[f64]| {
        let (least, most) =
            values.iter().fold((f64::MAX, 0.0), |(least, most), value| (value.min(least), value.max(most)));
        format!("{:8.0} ({least:.0} to {most:.0})", median(values))
    };
    println!(
        "  SQLite, single commits   {} a second, {:.2} ms each",
        spread(&rounds.commits),
        1000.0 / median(&rounds.commits)
    );
    for (clients, figures) in CLIENTS.into_iter().zip(&rounds.with) {
        println!(
            "  answers, {clients:2} clients      {} a second, {:.2} times SQLite's; processor time of each: \
             server {:.0} µs, client {:.0} µs",
            spread(&figures.rates),
            median(&figures.ratios),
            1e6 * median(&figures.server),
            1e6 * median(&figures.clients),
        );
    }
    println!("  one lonely client waits  {:8.2} ms for its answer", 1000.0 * median(&rounds.lonely));
}
