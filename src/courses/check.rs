//! `askel check`: what is wrong with courses and with HTML pages, for the people who write them.

use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::{Map, Value, json};

use super::html::{self, Outcome, Page};
use super::{Fault, Rule, Severity, files::CourseFiles, reader::read};
use crate::base::i18n::{Locales, Words};
use crate::base::ids::Slug;
use crate::t;

/// What `askel check` takes.
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// Course folders, or folders of course folders
    #[arg(required_unless_present = "html")]
    pub paths: Vec<PathBuf>,
    /// An HTML page to check by the W3C's ACT rules; may be given several times
    #[arg(long, value_name = "FILE")]
    pub html: Vec<PathBuf>,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
    /// The language of the messages: fi, sv or en
    #[arg(long, default_value = "fi")]
    pub lang: String,
}

/// Checks courses and pages and prints what was found; `true` where there is no error.
///
/// As JSON, pages alone are `{"results": [...]}`; courses alone are `{"errors": …, "warnings": …, "faults": [...]}`; both
/// together are one object with all of it. A result names its file only where there are several.
///
/// # Errors
/// A path that is no folder, a page that cannot be read, a language that is not there.
pub fn run(args: &CheckArgs, locales: &Locales) -> anyhow::Result<bool> {
    let language =
        locales.find(&args.lang).ok_or_else(|| anyhow::anyhow!("there are no messages in \"{}\"", args.lang))?;
    let words = locales.words(language);
    let mut json = Map::new();
    let courses = check_courses(&args.paths, locales, &words, args.json.then_some(&mut json))?;
    let pages = check_pages(&args.html, &words, args.json.then_some(&mut json))?;
    if args.json {
        println!("{}", Value::Object(json));
    }
    Ok(courses && pages)
}

fn check_courses(
    paths: &[PathBuf],
    locales: &Locales,
    words: &Words,
    json: Option<&mut Map<String, Value>>,
) -> anyhow::Result<bool> {
    if paths.is_empty() {
        return Ok(true);
    }
    let mut found: Vec<(PathBuf, Fault)> = Vec::new();
    for path in paths {
        for folder in course_folders(path)? {
            found.extend(check(&folder, locales).into_iter().map(|fault| (folder.clone(), fault)));
        }
    }
    let warnings = found.iter().filter(|(_, fault)| fault.rule.severity() == Severity::Warning).count();
    let errors = found.len() - warnings;
    if let Some(report) = json {
        let faults = found.iter().map(|(folder, fault)| {
            json!({
                "file": folder.join(&fault.file),
                "line": fault.line,
                "rule": fault.rule.key(),
                "severity": format!("{:?}", fault.rule.severity()).to_lowercase(),
                "message": fault.explain(words),
            })
        });
        report.insert("errors".to_owned(), errors.into());
        report.insert("warnings".to_owned(), warnings.into());
        report.insert("faults".to_owned(), faults.collect());
    } else {
        for (folder, fault) in &found {
            println!("{}/{}", folder.display(), fault.explain(words));
        }
        println!("{errors} errors, {warnings} unanswered warnings");
    }
    Ok(errors == 0)
}

/// Checks pages by the rules of [`super::html`]: a result for each place that failed, else one for each rule.
fn check_pages(files: &[PathBuf], words: &Words, json: Option<&mut Map<String, Value>>) -> anyhow::Result<bool> {
    if files.is_empty() {
        return Ok(true);
    }
    let mut results = Vec::new();
    let mut failed = 0;
    for file in files {
        let bytes = std::fs::read(file).map_err(|error| anyhow::anyhow!("{}: {error}", file.display()))?;
        let page = Page::parse(&String::from_utf8_lossy(&bytes));
        let reports = html::check(&page);
        if page.is_cut() {
            eprintln!("{}: {}", file.display(), words.text("html-cut"));
        }
        for report in reports {
            let broken = report.outcome == Outcome::Failed;
            failed += usize::from(broken);
            if json.is_some() {
                let mut result = json!({
                    "rule": report.rule.id,
                    "outcome": report.outcome,
                    "line": report.line(),
                    "why": report.why(words),
                });
                if let Some(result) = result.as_object_mut().filter(|_| files.len() > 1) {
                    result.insert("file".to_owned(), json!(file));
                }
                results.push(result);
            } else if broken {
                let line = report.line().unwrap_or(1);
                println!("{}:{line}: {}: {}", file.display(), report.rule.id, report.why(words));
            }
        }
    }
    match json {
        Some(report) => {
            report.insert("results".to_owned(), results.into());
        }
        None => println!("{}", t!(words, "html-summary", failed = failed, pages = files.len())),
    }
    Ok(failed == 0)
}

fn check(folder: &Path, locales: &Locales) -> Vec<Fault> {
    let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let Some(id) = Slug::new(&name) else { return vec![Fault::new(Rule::IdBroken, "course.toml", 1, name)] };
    match CourseFiles::from_folder(folder) {
        Ok(files) => read(&id, &files, locales).faults,
        Err(error) => vec![Fault::new(Rule::FileUnreadable, "course.toml", 1, error.to_string())],
    }
}

/// The folder itself where it is a course, else the courses in it.
fn course_folders(path: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let path = path.canonicalize().map_err(|error| anyhow::anyhow!("{}: {error}", path.display()))?;
    if path.join("course.toml").is_file() {
        return Ok(vec![path]);
    }
    let mut folders: Vec<PathBuf> = std::fs::read_dir(&path)
        .map_err(|error| anyhow::anyhow!("{}: {error}", path.display()))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|folder| folder.is_dir())
        .collect();
    folders.sort();
    Ok(folders)
}
