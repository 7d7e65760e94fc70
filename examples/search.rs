//! The search command alone, for measuring: `cargo run --release --example search -- --index-of DIR --json QUERY`.

use askel::search::command;
use clap::Parser;

/// Search any folder of Markdown.
#[derive(Parser)]
struct Cli {
    #[command(flatten)]
    args: command::Args,
}

fn main() -> anyhow::Result<()> {
    command::run(Cli::parse().args)
}
