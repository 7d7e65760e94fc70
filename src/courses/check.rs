//! `askel check`: what is wrong with courses and with HTML pages, for the people who write them.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::{Map, Value, json};

use super::html::{self, Outcome, Page, Report};
use super::{Fault, Rule, Severity, files::CourseFiles, reader::read};
use crate::base::i18n::{Locales, Words};
use crate::base::ids::Slug;
use crate::t;

/// What `askel check` takes.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
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

const AFTER_HELP: &str = "\
Exit codes: 0 no errors, 1 errors, 2 something could not be read.

With --html and --json: {\"results\": [{\"rule\", \"outcome\", \"line\", \"why\"}]}, where rule is the id of an ACT rule and
outcome is passed, failed or inapplicable; one result for each place that failed, else one for each rule.";

/// What the rules say of one page.
type CheckedPage<'a> = (&'a Path, Vec<Report>);

/// Checks courses and pages and prints what was found; `true` where there is no error.
///
/// As JSON, pages alone are `{"results": [...]}`; courses alone are `{"errors": …, "warnings": …, "answered": …,
/// "faults": [...]}`; both together are one object with all of it. A result names its file only where there are several.
///
/// # Errors
/// A path that is no folder, a page that cannot be read, a language that is not there.
pub fn run(args: &CheckArgs, locales: &Locales) -> anyhow::Result<bool> {
    let language =
        locales.find(&args.lang).ok_or_else(|| anyhow::anyhow!("there are no messages in \"{}\"", args.lang))?;
    let words = locales.words(language);
    // All is read before anything is printed: a path that is not there does not end a report in its middle.
    let faults = check_courses(&args.paths, locales, &words)?;
    let pages: Vec<CheckedPage> =
        args.html.iter().map(|file| Ok((file.as_path(), check_page(file, &words)?))).collect::<anyhow::Result<_>>()?;
    let broken = faults.iter().filter(|(_, fault)| fault.rule.severity() != Severity::Warning).count();
    let answered = faults.iter().filter(|(_, fault)| fault.answer.is_some()).count();
    let warnings = faults.len() - broken - answered;
    let errors = broken + pages.iter().flat_map(|(_, reports)| failed(reports)).count();
    let said = if args.json {
        let mut json = Map::new();
        if !args.paths.is_empty() {
            json.insert("errors".to_owned(), errors.into());
            json.insert("warnings".to_owned(), warnings.into());
            json.insert("answered".to_owned(), answered.into());
            json.insert(
                "faults".to_owned(),
                faults.iter().map(|(folder, fault)| fault_json(folder, fault, &words)).collect(),
            );
        }
        if !pages.is_empty() {
            json.insert("results".to_owned(), results(&pages, &words));
        }
        Value::Object(json).to_string()
    } else {
        lines(&faults, &pages, &words) + &format!("{errors} errors, {warnings} unanswered warnings")
    };
    writeln!(std::io::stdout(), "{said}")?;
    Ok(errors == 0)
}

/// Each fault in courses, and each failure on pages: where, what is wrong, why it matters, how to mend it.
fn lines(faults: &[(PathBuf, Fault)], pages: &[CheckedPage], words: &Words) -> String {
    let error = words.text("rule-severity-error");
    let unanswered = faults.iter().filter(|(_, fault)| fault.answer.is_none());
    let mut lines: Vec<String> =
        unanswered.map(|(folder, fault)| format!("{}/{}\n", folder.display(), fault.explain(words))).collect();
    for (file, reports) in pages {
        for report in failed(reports) {
            let line = report.line().unwrap_or(1);
            lines.push(format!("{}:{line}: {error}: {}\n", file.display(), report.why(words)));
        }
    }
    lines.concat()
}

fn fault_json(folder: &Path, fault: &Fault, words: &Words) -> Value {
    json!({
        "file": folder.join(&fault.file),
        "line": fault.line,
        "rule": fault.rule.key(),
        "severity": format!("{:?}", fault.rule.severity()).to_lowercase(),
        "message": fault.explain(words),
        "answer": fault.answer,
    })
}

fn results(pages: &[CheckedPage], words: &Words) -> Value {
    let result = |file: &Path, report: &Report| {
        let mut result = json!({
            "rule": report.rule.id,
            "outcome": report.outcome,
            "line": report.line(),
            "why": report.why(words),
        });
        if let Some(result) = result.as_object_mut().filter(|_| pages.len() > 1) {
            result.insert("file".to_owned(), json!(file));
        }
        result
    };
    pages.iter().flat_map(|(file, reports)| reports.iter().map(move |report| result(file, report))).collect()
}

fn failed(reports: &[Report]) -> impl Iterator<Item = &Report> {
    reports.iter().filter(|report| report.outcome == Outcome::Failed)
}

/// What the rules of [`super::html`] say of a page.
fn check_page(file: &Path, words: &Words) -> anyhow::Result<Vec<Report>> {
    let page = Page::from_bytes(&std::fs::read(file).map_err(|error| unreadable(file, &error, words))?);
    let reports = html::check(&page);
    if page.is_cut() {
        eprintln!("{}: {}", file.display(), words.text("html-cut"));
    }
    Ok(reports)
}

fn check_courses(paths: &[PathBuf], locales: &Locales, words: &Words) -> anyhow::Result<Vec<(PathBuf, Fault)>> {
    let mut found = Vec::new();
    for path in paths {
        let folders = course_folders(path).map_err(|error| unreadable(path, &error, words))?;
        for folder in folders {
            found.extend(check(&folder, locales).into_iter().map(|fault| (folder.clone(), fault)));
        }
    }
    Ok(found)
}

/// What to tell of a path that the command was given and cannot read.
fn unreadable(path: &Path, error: &io::Error, words: &Words) -> anyhow::Error {
    let file = path.display().to_string();
    anyhow::anyhow!(match error.kind() {
        io::ErrorKind::NotFound => t!(words, "check-not-found", file = file),
        _ => t!(words, "check-unreadable", file = file, cause = error.to_string()),
    })
}

fn check(folder: &Path, locales: &Locales) -> Vec<Fault> {
    let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let Some(id) = Slug::new(&name) else { return vec![Fault::new(Rule::IdBroken, "course.toml", 1, name)] };
    match CourseFiles::from_folder(folder) {
        Ok(files) => read(&id, &files, locales, None).faults,
        Err(error) => vec![Fault::new(Rule::FileUnreadable, "course.toml", 1, error.to_string())],
    }
}

/// The folder itself where it is a course, else the courses in it.
fn course_folders(path: &Path) -> io::Result<Vec<PathBuf>> {
    let path = path.canonicalize()?;
    if path.join("course.toml").is_file() {
        return Ok(vec![path]);
    }
    let mut folders: Vec<PathBuf> = std::fs::read_dir(&path)?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|folder| folder.is_dir())
        .collect();
    folders.sort();
    Ok(folders)
}
