//! The practices of a course: `practice/{language}/{id}.toml`, one file for each language with the same ids.

use std::collections::{BTreeMap, BTreeSet};

use super::faults::{Fault, Rule};
use super::files::CourseFiles;
use super::{Module, Settings};
use crate::base::ids::Slug;
use crate::base::language::Language;
use crate::exercises::practice::{Practice, Rule as Flawed, check, parse};

/// Practices that can be walked through, each in every language it is written in.
pub type Practices = BTreeMap<Slug, BTreeMap<Language, Practice>>;

/// Reads every practice of a course, and compares its languages.
pub fn read(files: &CourseFiles, settings: &Settings, faults: &mut Vec<Fault>) -> Practices {
    let mut practices = Practices::new();
    for path in files.texts.keys().filter(|path| path.starts_with("practice/")) {
        let Some((language, id)) = place(path) else {
            faults.push(Fault::new(Rule::PracticeName, path, 1, path.as_str()));
            continue;
        };
        let source = match files.text(path) {
            Some(Ok(source)) => source,
            Some(Err(error)) => {
                faults.push(Fault::new(Rule::FileUnreadable, path, 1, error.to_string()));
                continue;
            }
            None => continue,
        };
        let read = parse(&id, &source);
        faults.extend(read.flaws.into_iter().map(|flaw| Fault::new(rule(flaw.rule), path, flaw.line, flaw.what)));
        if let Some(practice) = read.practice {
            practices.entry(id).or_default().insert(language, practice);
        }
    }
    check_languages(&mut practices, settings, faults);
    practices
}

/// The language and the id that a path says.
fn place(path: &str) -> Option<(Language, Slug)> {
    let (language, file) = path.strip_prefix("practice/")?.split_once('/')?;
    Some((Language::new(language)?, Slug::new(file.strip_suffix(".toml")?)?))
}

fn file(language: Language, id: &Slug) -> String {
    format!("practice/{language}/{id}.toml")
}

fn rule(flaw: Flawed) -> Rule {
    match flaw {
        Flawed::Broken => Rule::PracticeBroken,
        Flawed::Name => Rule::PracticeName,
        Flawed::Nowhere => Rule::PracticeNowhere,
        Flawed::NoEnd => Rule::PracticeNoEnd,
        Flawed::Field => Rule::PracticeField,
        Flawed::Unexplained => Rule::PracticeUnexplained,
        Flawed::Unreachable => Rule::PracticeUnreachable,
    }
}

/// The path of a learner is good in every language, because all are the same machine. A language that is not stands back
/// for the main one; a practice without the main language is none.
fn check_languages(practices: &mut Practices, settings: &Settings, faults: &mut Vec<Fault>) {
    let main = settings.main_language;
    practices.retain(|id, texts| {
        let Some(of_main) = texts.get(&main).cloned() else {
            faults.push(Fault::new(Rule::PracticeLanguageLacks, &file(main, id), 1, main.code()));
            return false;
        };
        texts.retain(|language, text| {
            let apart = check::differences(&of_main, text);
            if !apart.is_empty() {
                faults.push(Fault::new(Rule::PracticesDiffer, &file(*language, id), 1, apart.join(", ")));
            }
            apart.is_empty()
        });
        let lacking = settings.languages.iter().filter(|language| !texts.contains_key(language));
        faults.extend(lacking.map(|lacks| Fault::new(Rule::PracticeLanguageLacks, &file(*lacks, id), 1, lacks.code())));
        true
    });
}

/// A practice that no page shows is met by nobody.
pub fn check_use(practices: &Practices, modules: &[Module], main: Language, faults: &mut Vec<Fault>) {
    let pages = modules.iter().flat_map(|module| &module.pages);
    let used: BTreeSet<&str> = pages.flat_map(|page| &page.exercises).map(String::as_str).collect();
    let unused = practices.keys().filter(|id| !used.contains(id.as_str()));
    faults.extend(unused.map(|id| Fault::new(Rule::PracticeUnused, &file(main, id), 1, id.as_str())));
}
