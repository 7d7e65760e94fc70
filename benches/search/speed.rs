//! `cargo bench --bench search -- --lang fi [--times 20] DIR`: how long indexing, opening, searching, suggesting and
//! updating take over a folder of Markdown, repeated to make it larger.
//!
//! The queries are words of the titles, whole, without a letter and in pairs; no quality is measured here (see measure.py).
//! Beside the time by the clock stands the processor time of the thread, where Linux tells it: on a busy machine it says
//! what the work takes, and the clock how long it was kept waiting.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::Context;
use askel::base::language::Language;
use askel::search::{Document, Filters, Index, OPEN, PageChange, Query, folder};
use clap::Parser;

/// What is measured.
#[derive(Parser)]
struct Args {
    /// The language of the files.
    #[arg(long, default_value = "fi")]
    lang: String,
    /// How many times the files are repeated.
    #[arg(long, default_value_t = 1)]
    times: usize,
    /// Search for the third column of this file (see queries.py) instead.
    #[arg(long)]
    queries: Option<PathBuf>,
    /// Given by cargo.
    #[arg(long)]
    bench: bool,
    /// A folder of Markdown.
    folder: PathBuf,
}

fn main() -> anyhow::Result<()> {
    let args = Args::parse();
    let language = Language::new(&args.lang).context("no such language")?;
    let once = folder::documents(&args.folder, language)?;
    let copy = |copy: usize| {
        once.iter().map(move |document| Document {
            course: copy.to_string(),
            id: format!("{copy}/{}", document.id),
            ..document.clone()
        })
    };
    let documents: Vec<Document> = (0..args.times).flat_map(copy).collect();

    let place = tempfile::tempdir()?;
    let built = Index::in_directory(place.path()).build("bench", documents)?;
    let rate = built.documents as f64 / built.took.as_secs_f64();
    println!(
        "index    {} sections, {} KiB, {:.2?}, {rate:.0} sections/s",
        built.documents,
        built.size / 1024,
        built.took
    );
    let index = Index::in_directory(place.path());
    let opening = timed(|| index.open("bench"))?;
    println!("open     {:.2?}; processor {:.2?}", opening.clock, opening.processor);

    let titles: Vec<&str> =
        once.iter().map(|document| document.title.as_str()).filter(|title| title.len() > 5).collect();
    let mut queries: Vec<String> = Vec::new();
    for title in titles.iter().step_by(titles.len().div_ceil(150).max(1)) {
        queries.push((*title).to_owned());
        let words: Vec<&str> = title.split_whitespace().take(2).collect();
        queries.push(words.join(" "));
        queries.extend(words.first().map(|word| word.chars().take(3).chain(word.chars().skip(4)).collect()));
    }
    if let Some(file) = &args.queries {
        let text = std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
        queries = text.lines().filter_map(|line| Some(line.split('\t').nth(2)?.to_owned())).collect();
    }
    let mut times = Vec::new();
    for text in &queries {
        let query =
            Query { text: text.clone(), language, filters: Filters::open(), limit: 10, offset: 0, verbatim: false };
        times.push(timed(|| index.search(&query))?);
    }
    report("search", times);
    let open = [OPEN.to_owned()];
    let mut times = Vec::new();
    for text in &queries {
        for letters in 1..=8.min(text.chars().count()) {
            let typed: String = text.chars().take(letters).collect();
            times.push(timed(|| index.suggest(&typed, language, &open, 8))?);
        }
    }
    report("suggest", times);
    let (mut times, mut before) = (Vec::new(), "bench".to_owned());
    for (number, document) in once.iter().step_by(once.len().div_ceil(20).max(1)).enumerate() {
        let document = Document { course: "0".to_owned(), ..document.clone() };
        let change = PageChange { key: document.page_key(), documents: vec![document] };
        let after = number.to_string();
        times.push(timed(|| index.update(&before, &after, &[change]))?);
        before = after;
    }
    report("update", times);
    Ok(())
}

/// What one step took: by the clock, and of the processor.
#[derive(Debug, Clone, Copy)]
struct Took {
    clock: Duration,
    processor: Duration,
}

fn timed<T, E: Into<anyhow::Error>>(run: impl FnOnce() -> Result<T, E>) -> anyhow::Result<Took> {
    let (start, ran) = (Instant::now(), processor());
    run().map_err(Into::into)?;
    Ok(Took { clock: start.elapsed(), processor: processor().saturating_sub(ran) })
}

/// The processor time that this thread has had so far (Linux, sched-stats.rst); nothing elsewhere.
fn processor() -> Duration {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = text.split_whitespace().next().and_then(|first| first.parse().ok());
    Duration::from_nanos(nanoseconds.unwrap_or_default())
}

fn report(what: &str, times: Vec<Took>) {
    let mut clock: Vec<Duration> = times.iter().map(|took| took.clock).collect();
    clock.sort();
    let at = |share: f64| {
        clock.get(((clock.len() as f64 * share) as usize).min(clock.len() - 1)).copied().unwrap_or_default()
    };
    // The kernel counts processor time by its tick, too coarse for one step, so this is the mean of all.
    let processor = times.iter().map(|took| took.processor).sum::<Duration>() / times.len().max(1) as u32;
    println!(
        "{what:8} {} times: p50 {:.2?}, p99 {:.2?}, most {:.2?}; processor {processor:.2?} on average",
        times.len(),
        at(0.5),
        at(0.99),
        at(1.0)
    );
}
