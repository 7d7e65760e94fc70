//! `cargo bench --bench answers`: how many answers a second are kept for good, against what SQLite itself commits.
//!
//! `cargo bench --bench answers -- rate` (the default) and `cargo bench --bench answers -- scale --percent 1`; what they
//! measure stands in README.md beside this file.

mod browser;
mod commits;
mod rate;
mod scale;
mod server;

use std::path::PathBuf;

use clap::{Parser, Subcommand};

#[derive(Parser)]
struct Args {
    #[command(subcommand)]
    what: Option<What>,
    /// Given by cargo
    #[arg(long, global = true, hide = true)]
    bench: bool,
}

#[derive(Subcommand)]
enum What {
    /// Answers a second over HTTP, beside single commits on the same disk
    Rate(rate::Args),
    /// Pages of a learner with a long history among very many, beside the same pages on an empty database
    Scale(scale::Args),
    /// Commits single rows for a while and prints how many; `rate` starts it
    #[command(hide = true)]
    Commits { file: PathBuf, seconds: f64 },
}

fn main() -> anyhow::Result<()> {
    match Args::parse().what.unwrap_or_else(|| What::Rate(rate::Args::default())) {
        What::Rate(args) => rate::run(&args),
        What::Scale(args) => scale::run(&args),
        What::Commits { file, seconds } => commits::run(file, seconds),
    }
}

/// The value in the middle; of none, zero.
fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied().unwrap_or_default()
}
