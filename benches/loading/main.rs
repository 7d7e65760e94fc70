//! `cargo bench --bench loading -- DIR [--rounds 11]`: how long a folder of courses takes to read, render and check, and to
//! read once more after one page has changed (in a copy of the folder).

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::Context;
use askel::base::i18n::Locales;
use askel::courses::Catalogue;
use clap::Parser;

/// What is measured.
#[derive(Parser)]
struct Args {
    /// A folder of courses.
    folder: PathBuf,
    /// How many times each is measured; the medians are told.
    #[arg(long, default_value_t = 11)]
    rounds: usize,
    /// Given by cargo.
    #[arg(long)]
    bench: bool,
}

fn main() -> anyhow::Result<()> {
    let args = Args::parse();
    let copy = tempfile::tempdir()?;
    copy_all(&args.folder, copy.path()).with_context(|| format!("cannot copy {}", args.folder.display()))?;
    let pages = pages(copy.path())?;
    let changed = pages.iter().find(|path| !path.ends_with("course.md")).context("there is no page")?;
    let locales = Locales::load(None, &[], chrono_tz::Europe::Helsinki)?;
    let load = |before: &Catalogue| Catalogue::load(copy.path(), &locales, before);

    let (mut whole, mut again) = (Vec::new(), Vec::new());
    for round in 0..args.rounds {
        let began = Instant::now();
        let catalogue = load(&Catalogue::default())?;
        whole.push(began.elapsed());
        let text = std::fs::read_to_string(changed)?;
        std::fs::write(changed, format!("{text}\n\nround {round}\n"))?;
        let began = Instant::now();
        let newer = load(&catalogue)?;
        again.push(began.elapsed());
        anyhow::ensure!(newer.revision() != catalogue.revision(), "the change was not seen");
    }
    let whole = median(whole);
    println!("{} pages", pages.len());
    println!("all read, rendered and checked  {whole:>10.1?}  {:.0} pages/s", pages.len() as f64 / whole.as_secs_f64());
    println!("again, one page changed         {:>10.1?}", median(again));
    Ok(())
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

/// The Markdown files below a folder that are not a module's or course's own.
fn pages(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() {
            found.extend(pages(&path)?);
        } else if name.ends_with(".md") && name != "module.md" && name != "course.md" {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn copy_all(from: &Path, to: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_all(&entry.path(), &target)?
        } else {
            std::fs::copy(entry.path(), target).map(drop)?
        }
    }
    Ok(())
}
