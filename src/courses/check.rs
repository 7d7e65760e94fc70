//! `askel check`: what is wrong with courses, for the people who write them.

use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::json;

use super::{Fault, Rule, Severity, files::CourseFiles, reader::read};
use crate::base::i18n::Locales;
use crate::base::ids::Slug;

/// What `askel check` takes.
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// Course folders, or folders of course folders
    #[arg(required = true)]
    pub paths: Vec<PathBuf>,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
    /// The language of the messages: fi, sv or en
    #[arg(long, default_value = "fi")]
    pub lang: String,
}

/// Checks courses and prints what was found; `true` where there is no error.
///
/// # Errors
/// A path that is no folder, a language that is not there.
pub fn run(args: &CheckArgs, locales: &Locales) -> anyhow::Result<bool> {
    let language =
        locales.find(&args.lang).ok_or_else(|| anyhow::anyhow!("there are no messages in \"{}\"", args.lang))?;
    let words = locales.words(language);
    let mut found: Vec<(PathBuf, Fault)> = Vec::new();
    for path in &args.paths {
        for folder in course_folders(path)? {
            found.extend(check(&folder, locales).into_iter().map(|fault| (folder.clone(), fault)));
        }
    }
    let errors = found.iter().filter(|(_, fault)| fault.rule.severity() != Severity::Warning).count();
    let answered = found.iter().filter(|(_, fault)| fault.answer.is_some()).count();
    let warnings = found.len() - errors - answered;
    if args.json {
        let faults: Vec<_> = found
            .iter()
            .map(|(folder, fault)| {
                json!({
                    "file": folder.join(&fault.file),
                    "line": fault.line,
                    "rule": fault.rule.key(),
                    "severity": format!("{:?}", fault.rule.severity()).to_lowercase(),
                    "message": fault.explain(&words),
                    "answer": fault.answer,
                })
            })
            .collect();
        println!("{}", json!({ "errors": errors, "warnings": warnings, "answered": answered, "faults": faults }));
    } else {
        for (folder, fault) in found.iter().filter(|(_, fault)| fault.answer.is_none()) {
            println!("{}/{}", folder.display(), fault.explain(&words));
        }
        println!("{errors} errors, {warnings} unanswered warnings");
    }
    Ok(errors == 0)
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
