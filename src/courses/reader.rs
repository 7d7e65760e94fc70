//! Files → [`Course`], with every fault that was met on the way.

mod languages;
mod media;
mod modules;
mod pages;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::Deserialize;

use super::answers;
use super::captions::Captions;
use super::faults::{Fault, Rule, Severity};
use super::files::CourseFiles;
use super::front_matter;
use super::glossary::{self, Glossaries};
use super::practices::{self, Practices};
use super::{Course, CourseText, Media, Module, Settings};
use crate::base::drawing::Drawing;
use crate::base::i18n::Locales;
use crate::base::ids::Slug;
use crate::base::language::Language;
use crate::base::markdown;
pub(super) use pages::Rendering;

/// What came of reading a course.
#[derive(Debug)]
pub struct Reading {
    /// The course; `None` where a fault is fatal.
    pub course: Option<Course>,
    /// Everything that is wrong, in the order of files and lines.
    pub faults: Vec<Fault>,
}

/// Reads a course. It never fails: what is broken is told in the faults, and a note stands in its place.
/// Pages that are as they were in `before` are not rendered again.
pub fn read(id: &Slug, files: &CourseFiles, locales: &Locales, before: Option<&Course>) -> Reading {
    let mut reader = Reader {
        id,
        files,
        locales,
        before: before.map(|course| &course.renderings),
        surroundings: String::new(),
        renderings: BTreeMap::new(),
        media: BTreeMap::new(),
        captions: BTreeMap::new(),
        drawings: BTreeMap::new(),
        pages: BTreeMap::new(),
        practices: BTreeMap::new(),
        glossaries: BTreeMap::new(),
        exercises: BTreeSet::new(),
        faults: Vec::new(),
    };
    let course = reader.course();
    let mut faults = reader.faults;
    if let (Some(course), Some(Ok(source))) = (&course, files.text("course.toml")) {
        answers::apply(&course.settings.answered, &source, &mut faults);
    }
    faults.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
    let fatal = faults.iter().any(|fault| fault.rule.severity() == Severity::Fatal);
    Reading { course: course.filter(|_| !fatal), faults }
}

struct Reader<'a> {
    id: &'a Slug,
    files: &'a CourseFiles,
    locales: &'a Locales,
    /// What was rendered before, by file.
    before: Option<&'a BTreeMap<String, Arc<Rendering>>>,
    /// A hash of everything that a page's text may refer to.
    surroundings: String,
    renderings: BTreeMap<String, Arc<Rendering>>,
    media: BTreeMap<String, Media>,
    /// Captions and descriptions, by their path.
    captions: BTreeMap<String, Captions>,
    drawings: BTreeMap<String, Result<Drawing, String>>,
    /// The pages of the main language: path below the language's folder → id.
    pages: BTreeMap<String, Slug>,
    practices: Practices,
    glossaries: Glossaries,
    /// The exercises met so far, in each language.
    exercises: BTreeSet<(Language, String)>,
    faults: Vec<Fault>,
}

/// The front matter of `course.md`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CourseFront {
    title: String,
    summary: String,
    #[serde(default)]
    learn: Vec<String>,
}

impl Reader<'_> {
    fn course(&mut self) -> Option<Course> {
        let settings = self.settings()?;
        let main = settings.main_language;
        self.media = self.media();
        self.read_drawings();
        self.read_captions();
        let skeleton = self.skeleton(main);
        let languages = self.languages(&settings);
        self.practices = practices::read(self.files, &settings, &mut self.faults);
        self.glossaries = glossary::read(self.files, &settings, &languages, &mut self.faults);
        self.surroundings = self.hash_of_surroundings(&languages);
        let mut texts = BTreeMap::new();
        for language in &languages {
            texts.extend(self.course_text(*language).map(|text| (*language, text)));
        }
        if !texts.contains_key(&main) {
            self.fault(Rule::MainLanguageMissing, &format!("{main}/course.md"), 1, main.code());
        }
        let mut modules = Vec::new();
        let mut seen = BTreeSet::new();
        for (folder, pages) in &skeleton {
            modules.extend(self.module(folder, pages, main, &languages, &mut seen));
        }
        if modules.iter().all(|module: &Module| module.pages.is_empty()) {
            self.fault(Rule::CourseEmpty, main.code(), 1, main.code());
        }
        practices::check_use(&self.practices, &modules, main, &mut self.faults);
        self.check_completeness(&settings);
        self.check_anchors(&modules);
        Some(Course {
            id: self.id.clone(),
            revision: self.files.revision(),
            cover: settings.cover.as_ref().and_then(|path| self.cover(path)),
            texts,
            modules,
            media: std::mem::take(&mut self.media),
            practices: std::mem::take(&mut self.practices),
            glossaries: std::mem::take(&mut self.glossaries),
            renderings: std::mem::take(&mut self.renderings),
            settings,
        })
    }

    fn settings(&mut self) -> Option<Settings> {
        let Some(source) = self.text("course.toml") else {
            self.fault(Rule::SettingsMissing, "course.toml", 1, self.id.as_str());
            return None;
        };
        match front_matter::parse::<Settings>(&source) {
            Ok(settings) => Some(settings),
            Err((line, what)) => {
                self.fault(Rule::SettingsBroken, "course.toml", line, what);
                None
            }
        }
    }

    /// The folders and files of the main language, in order: which modules and pages exist.
    fn skeleton(&mut self, main: Language) -> Vec<(String, Vec<String>)> {
        let mut modules: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let prefix = format!("{main}/");
        for path in self.files.texts.keys().filter(|path| path.ends_with(".md")) {
            let Some(below) = path.strip_prefix(&prefix) else { continue };
            if let Some((folder, file)) = below.split_once('/') {
                let pages = modules.entry(folder.to_owned()).or_default();
                if file != "module.md" && !file.contains('/') {
                    pages.push(file.to_owned());
                }
            }
        }
        for (folder, pages) in &modules {
            for file in pages {
                if let Some(id) = id_of(file) {
                    self.pages.insert(format!("{folder}/{file}"), id);
                }
            }
        }
        modules.into_iter().collect()
    }

    fn course_text(&mut self, language: Language) -> Option<CourseText> {
        let path = format!("{language}/course.md");
        let source = self.text(&path)?;
        let (front, body, _) = self.front::<CourseFront>(&path, &source)?;
        Some(CourseText {
            title: front.title,
            summary: front.summary,
            learn: front.learn.iter().map(|aim| markdown::plain(aim)).collect(),
            html: markdown::block(body),
            plain: markdown::plain(body),
        })
    }

    /// The front matter, the body and the number of the body's first line.
    fn front<'s, T: serde::de::DeserializeOwned>(
        &mut self,
        path: &str,
        source: &'s str,
    ) -> Option<(T, &'s str, usize)> {
        let Some(split) = front_matter::split(source) else {
            self.fault(Rule::FrontMatterMissing, path, 1, "+++");
            return None;
        };
        match front_matter::parse(split.front) {
            Ok(front) => Some((front, split.body, split.body_line)),
            Err((line, what)) => {
                self.fault(Rule::FrontMatterBroken, path, line + 1, what);
                None
            }
        }
    }

    fn text(&mut self, path: &str) -> Option<String> {
        match self.files.text(path)? {
            Ok(text) => Some(text),
            Err(error) => {
                self.fault(Rule::FileUnreadable, path, 1, error.to_string());
                None
            }
        }
    }

    fn fault(&mut self, rule: Rule, file: &str, line: usize, what: impl Into<String>) {
        self.faults.push(Fault::new(rule, file, line, what));
    }
}

/// The id of a file or folder: its name without number and suffix, `10-pitka-salasana.md` → `pitka-salasana`.
fn id_of(name: &str) -> Option<Slug> {
    let stem = name.strip_suffix(".md").unwrap_or(name);
    let without_number = match stem.split_once('-') {
        Some((number, rest)) if !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()) => rest,
        _ => stem,
    };
    Slug::new(without_number)
}
