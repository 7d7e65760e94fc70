//! `askel search`: searching from the command line, and measuring from outside.

use std::fs;
use std::io::{BufWriter, Write};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use serde::Serialize;

use super::missed::Missed;
use super::{Filters, Hit, Index, Query, Results, folder};
use crate::base::language::Language;

/// Search the courses, or any folder of Markdown.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The language of the queries, and of the files of --index-of.
    #[arg(long, default_value = "fi")]
    pub lang: String,
    /// Print one line of JSON for each query.
    #[arg(long)]
    pub json: bool,
    /// Print at most so many hits.
    #[arg(long, default_value_t = 10)]
    pub limit: usize,
    /// Search the Markdown files below this folder instead of the courses.
    #[arg(long, value_name = "DIR")]
    pub index_of: Option<PathBuf>,
    /// Read the queries from this file, one a line.
    #[arg(long, value_name = "FILE", conflicts_with = "query")]
    pub batch: Option<PathBuf>,
    /// List the searches of the site that found nothing: week, language, how often, words.
    #[arg(long, conflicts_with_all = ["query", "batch", "index_of"])]
    pub missed: bool,
    /// Do not correct unknown words.
    #[arg(long)]
    pub verbatim: bool,
    /// What to search for.
    #[arg(required_unless_present_any = ["batch", "missed"])]
    pub query: Vec<String>,
}

/// What is printed for a query.
#[derive(Serialize)]
struct Answer<'a> {
    query: &'a str,
    /// Milliseconds that the search took.
    ms: f64,
    corrected: Option<&'a str>,
    hits: Vec<Line<'a>>,
}

/// What is printed for a hit.
#[derive(Serialize)]
struct Line<'a> {
    path: &'a str,
    heading: &'a str,
    anchor: Option<&'a str>,
    lang: &'a str,
    score: f32,
    near: bool,
}

/// Answers the queries on standard output; what indexing took goes to standard error. `directory` holds the index of the
/// courses.
///
/// # Errors
/// When the language, the folder or the index is not there, or the output is closed.
pub fn run(args: &Args, directory: impl FnOnce() -> anyhow::Result<PathBuf>) -> anyhow::Result<()> {
    let language = Language::new(&args.lang).with_context(|| format!("{:?} is no language", args.lang))?;
    let queries = match &args.batch {
        Some(file) => {
            let text = fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
            text.lines().map(str::to_owned).collect()
        }
        None => vec![args.query.join(" ")],
    };
    let index = match &args.index_of {
        Some(folder) => index_of(folder, language)?,
        None => {
            let directory = directory()?;
            let index = Index::in_directory(&directory);
            if let Err(why) = index.open_any() {
                bail!("no index of the courses in {}: {why}; the server makes it when it starts", directory.display());
            }
            index
        }
    };
    let mut out = BufWriter::new(std::io::stdout().lock());
    for text in &queries {
        let query = Query {
            text: text.clone(),
            language,
            filters: Filters::open(),
            limit: args.limit,
            offset: 0,
            verbatim: args.verbatim,
        };
        let start = Instant::now();
        let results = index.search(&query)?;
        print(&mut out, args, text, &results, start.elapsed())?;
    }
    out.flush()?;
    Ok(())
}

/// Lists what was searched for in vain, a line each, with tabs between.
///
/// # Errors
/// The output is closed.
pub fn print_missed(missed: &[Missed], json: bool) -> anyhow::Result<()> {
    let mut out = BufWriter::new(std::io::stdout().lock());
    for one in missed {
        if json {
            writeln!(out, "{}", serde_json::to_string(one)?)?;
        } else {
            writeln!(out, "{}\t{}\t{}\t{}", one.week, one.language, one.times, one.query)?;
        }
    }
    out.flush()?;
    Ok(())
}

/// The index of a folder, in memory.
fn index_of(folder: &std::path::Path, language: Language) -> anyhow::Result<Index> {
    let documents = folder::documents(folder, language)?;
    let index = Index::in_memory();
    let built = index.build("folder", documents)?;
    eprintln!("{} sections, {:.2} s, {} KiB", built.documents, built.took.as_secs_f64(), built.size / 1024);
    Ok(index)
}

fn print(out: &mut impl Write, args: &Args, query: &str, results: &Results, took: Duration) -> anyhow::Result<()> {
    let hits = || results.hits.iter().chain(&results.near).take(args.limit);
    let corrected = results.corrected.as_deref();
    if args.json {
        let answer = Answer { query, ms: took.as_secs_f64() * 1000.0, corrected, hits: hits().map(line).collect() };
        writeln!(out, "{}", serde_json::to_string(&answer)?)?;
        return Ok(());
    }
    if let Some(corrected) = corrected {
        writeln!(out, "({query} → {corrected})")?;
    }
    for hit in hits() {
        let Line { path, heading, anchor, near, .. } = line(hit);
        let anchor = anchor.map(|anchor| format!("#{anchor}")).unwrap_or_default();
        let snippet: String = hit.snippet.iter().map(|piece| piece.text.as_str()).collect();
        writeln!(out, "{}{heading}\n  {path}{anchor}\n  {snippet}", if near { "≈ " } else { "" })?;
    }
    Ok(())
}

fn line(hit: &Hit) -> Line<'_> {
    Line {
        path: &hit.document.path,
        heading: &hit.document.title,
        anchor: hit.document.anchor.as_deref(),
        lang: hit.document.language.code(),
        score: hit.score,
        near: hit.near,
    }
}
