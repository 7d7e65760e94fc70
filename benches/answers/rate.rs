//! Answers a second, by rounds in which SQLite's own commits and each number of clients take turns.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Barrier;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use crate::browser::Browser;
use crate::server::Server;
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
    #[arg(long, default_value_t = 5)]
    delay: u32,
    /// Where the data of the second part is put: memory, so that the delay is all that a sync takes
    #[arg(long, default_value = "/dev/shm")]
    memory: PathBuf,
}

impl Default for Args {
    fn default() -> Self {
        Self { rounds: 9, seconds: 2.0, folder: "/var/tmp".into(), delay: 5, memory: "/dev/shm".into() }
    }
}

const CLIENTS: [usize; 3] = [1, 16, 64];

pub fn run(args: &Args) -> anyhow::Result<()> {
    println!("{} rounds of {} s each; medians (least to most)\n", args.rounds, args.seconds);
    println!("On the disk of {}:", args.folder.display());
    measure(args, &args.folder, None)?;
    if args.delay > 0 {
        println!("\nIn {}, every sync {} ms slower:", args.memory.display(), args.delay);
        measure(args, &args.memory, Some(args.delay))?;
    }
    Ok(())
}

/// One round's figures.
#[derive(Default)]
struct Rounds {
    commits: Vec<f64>,
    answers: [Vec<f64>; CLIENTS.len()],
    /// Answers in the time of a commit, each measured in the same round.
    ratios: [Vec<f64>; CLIENTS.len()],
    lonely: Vec<f64>,
}

fn measure(args: &Args, folder: &Path, delay: Option<u32>) -> anyhow::Result<()> {
    let folder = tempfile::Builder::new().prefix("askel-bench.").tempdir_in(folder)?;
    let data = folder.path().join("data");
    std::fs::create_dir(&data)?;
    let server = Server::start(&data, delay)?;
    let mut rounds = Rounds::default();
    for _ in 0..args.rounds {
        let commits = commits::measure(folder.path(), args.seconds, delay)?;
        rounds.commits.push(commits);
        for ((clients, answers), ratios) in CLIENTS.iter().zip(&mut rounds.answers).zip(&mut rounds.ratios) {
            let times = answer(server.address, *clients, args.seconds)?;
            answers.push(times.len() as f64 / args.seconds);
            ratios.push(times.len() as f64 / args.seconds / commits);
            if *clients == 1 {
                rounds.lonely.push(median(&times));
            }
        }
    }
    print(&rounds);
    Ok(())
}

/// So many people answer at the same time, one answer after another; how many seconds each answer took.
fn answer(server: SocketAddr, clients: usize, seconds: f64) -> anyhow::Result<Vec<f64>> {
    static PEOPLE: AtomicU32 = AtomicU32::new(1);
    let all_ready = Barrier::new(clients);
    let person = || -> anyhow::Result<Vec<f64>> {
        let browser = Browser::new(server, PEOPLE.fetch_add(1, Ordering::Relaxed));
        // Everybody has opened the page and become a guest when the time begins.
        let browser = browser.and_then(|mut browser| browser.answer().map(|()| browser));
        all_ready.wait();
        let mut browser = browser?;
        let (begun, time) = (Instant::now(), Duration::from_secs_f64(seconds));
        let mut times = Vec::new();
        // What is under way when the time is up does not count.
        loop {
            let sent = Instant::now();
            browser.answer()?;
            if begun.elapsed() > time {
                return Ok(times);
            }
            times.push(sent.elapsed().as_secs_f64());
        }
    };
    std::thread::scope(|scope| {
        let people: Vec<_> = (0..clients).map(|_| scope.spawn(person)).collect();
        let mut times = Vec::new();
        for person in people {
            times.extend(person.join().map_err(|_| anyhow::anyhow!("a client panicked"))??);
        }
        Ok(times)
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
    for ((clients, answers), ratios) in CLIENTS.iter().zip(&rounds.answers).zip(&rounds.ratios) {
        println!(
            "  answers, {clients:2} clients      {} a second, {:.2} times SQLite's",
            spread(answers),
            median(ratios)
        );
    }
    println!("  one lonely client waits  {:8.2} ms for its answer", 1000.0 * median(&rounds.lonely));
}
