//! Files → [`Course`], with every fault that was met on the way.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::faults::{Fault, Rule, Severity};
use super::files::CourseFiles;
use super::front_matter;
use super::practices::Practices;
use super::text::{self, Block, Surroundings};
use super::{Checked, Course, CourseText, Media, Module, ModuleText, Page, PageKind, PageText, Settings};
use crate::base::drawing::Drawing;
use crate::base::i18n::Locales;
use crate::base::ids::Slug;
use crate::base::language::Language;
use crate::base::markdown;

/// What came of reading a course.
#[derive(Debug)]
pub struct Reading {
    /// The course; `None` where a fault is fatal.
    pub course: Option<Course>,
    /// Everything that is wrong, in the order of files and lines.
    pub faults: Vec<Fault>,
}

/// Words a minute for a person who reads slowly and tries things out meanwhile.
const WORDS_A_MINUTE: usize = 90;

/// Minutes for a practice; an exercise takes one.
const PRACTICE_MINUTES: usize = 3;

/// Reads a course. It never fails: what is broken is told in the faults, and a note stands in its place.
pub fn read(id: &Slug, files: &CourseFiles, locales: &Locales) -> Reading {
    let mut reader = Reader {
        id,
        files,
        locales,
        drawings: BTreeMap::new(),
        pages: BTreeMap::new(),
        practices: BTreeMap::new(),
        exercises: BTreeSet::new(),
        faults: Vec::new(),
    };
    let course = reader.course();
    let mut faults = reader.faults;
    faults.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
    let fatal = faults.iter().any(|fault| fault.rule.severity() == Severity::Fatal);
    Reading { course: course.filter(|_| !fatal), faults }
}

struct Reader<'a> {
    id: &'a Slug,
    files: &'a CourseFiles,
    locales: &'a Locales,
    drawings: BTreeMap<String, Result<Drawing, String>>,
    /// The pages of the main language: path below the language's folder → id.
    pages: BTreeMap<String, Slug>,
    practices: Practices,
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

/// The front matter of `module.md`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ModuleFront {
    title: String,
    #[serde(default)]
    summary: String,
}

/// The front matter of a page.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PageFront {
    title: String,
    #[serde(default)]
    summary: String,
    id: Option<Slug>,
    #[serde(default)]
    formerly: Vec<Slug>,
    #[serde(default)]
    kind: PageKind,
    minutes: Option<usize>,
    checked: Option<Checked>,
}

impl Reader<'_> {
    fn course(&mut self) -> Option<Course> {
        let settings = self.settings()?;
        let main = settings.main_language;
        self.read_drawings();
        let skeleton = self.skeleton(main);
        let languages = self.languages(&settings);
        self.practices = super::practices::read(self.files, &settings, &mut self.faults);
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
        super::practices::check_use(&self.practices, &modules, main, &mut self.faults);
        self.check_completeness(&settings);
        Some(Course {
            id: self.id.clone(),
            revision: self.files.revision(),
            cover: settings.cover.as_ref().and_then(|path| self.cover(path)),
            texts,
            modules,
            media: self.media(),
            practices: std::mem::take(&mut self.practices),
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

    fn read_drawings(&mut self) {
        for path in self.files.texts.keys().filter(|path| path.starts_with("media/") && path.ends_with(".svg")) {
            let drawing = match self.files.text(path) {
                Some(Ok(source)) => Drawing::parse(&source).map_err(|fault| fault.to_string()),
                _ => Err("it is not UTF-8".to_owned()),
            };
            self.drawings.insert(path.clone(), drawing);
        }
    }

    fn cover(&mut self, path: &str) -> Option<Drawing> {
        match self.drawings.get(path).cloned() {
            Some(Ok(drawing)) => Some(drawing),
            Some(Err(why)) => {
                self.fault(Rule::PictureBroken, "course.toml", 1, format!("{path}: {why}"));
                None
            }
            None => {
                self.fault(Rule::PictureMissing, "course.toml", 1, path);
                None
            }
        }
    }

    fn media(&self) -> BTreeMap<String, Media> {
        let media = |(path, (file, hash)): (&String, &(std::path::PathBuf, String))| {
            (path.clone(), Media { file: file.clone(), hash: hash.chars().take(10).collect() })
        };
        self.files.media.iter().map(media).collect()
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

    /// The promised languages and those that have a folder.
    fn languages(&self, settings: &Settings) -> Vec<Language> {
        let mut languages: BTreeSet<Language> = settings.languages.iter().copied().collect();
        languages.insert(settings.main_language);
        let folders: BTreeSet<&str> =
            self.files.texts.keys().filter_map(|path| path.split_once('/').map(|(folder, _)| folder)).collect();
        languages.extend(folders.into_iter().filter(|folder| *folder != "media").filter_map(Language::new));
        languages.into_iter().collect()
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

    fn module(
        &mut self,
        folder: &str,
        files: &[String],
        main: Language,
        languages: &[Language],
        seen: &mut BTreeSet<Slug>,
    ) -> Option<Module> {
        let Some(id) = id_of(folder) else {
            self.fault(Rule::IdBroken, &format!("{main}/{folder}"), 1, folder);
            return None;
        };
        let mut texts = BTreeMap::new();
        for language in languages {
            let path = format!("{language}/{folder}/module.md");
            let Some(source) = self.text(&path) else { continue };
            if let Some((front, body, _)) = self.front::<ModuleFront>(&path, &source) {
                let text = ModuleText { title: front.title, summary: front.summary, html: markdown::block(body) };
                texts.insert(*language, text);
            }
        }
        if !texts.contains_key(&main) {
            self.fault(Rule::MainLanguageMissing, &format!("{main}/{folder}/module.md"), 1, main.code());
        }
        let mut pages = Vec::new();
        for file in files {
            let Some(page) = self.page(folder, file, main, languages) else { continue };
            for id in std::iter::once(&page.id).chain(&page.formerly) {
                if !seen.insert(id.clone()) {
                    self.fault(Rule::IdTwice, &format!("{main}/{folder}/{file}"), 1, id.as_str());
                }
            }
            pages.push(page);
        }
        Some(Module { id, texts, pages })
    }

    fn page(&mut self, folder: &str, file: &str, main: Language, languages: &[Language]) -> Option<Page> {
        let mut texts = BTreeMap::new();
        let mut main_front = None;
        for language in languages {
            let path = format!("{language}/{folder}/{file}");
            let Some(source) = self.text(&path) else { continue };
            let Some((front, body, line)) = self.front::<PageFront>(&path, &source) else { continue };
            texts.insert(*language, self.page_text(&path, *language, &front, body, line));
            if *language == main {
                main_front = Some(front);
            }
        }
        let front = main_front?;
        let Some(id) = front.id.or_else(|| id_of(file)) else {
            self.fault(Rule::IdBroken, &format!("{main}/{folder}/{file}"), 1, file);
            return None;
        };
        let text = texts.get(&main)?;
        let tasks = text.exercises.len() + text.practices().count() * PRACTICE_MINUTES;
        let minutes = front.minutes.unwrap_or(text.words.div_ceil(WORDS_A_MINUTE) + tasks).max(1);
        let exercises: Vec<String> = text.items().map(Slug::to_string).collect();
        self.check_exercises_agree(&format!("{folder}/{file}"), main, &texts);
        Some(Page { id, formerly: front.formerly, kind: front.kind, minutes, exercises, texts })
    }

    fn page_text(&mut self, path: &str, language: Language, front: &PageFront, body: &str, line: usize) -> PageText {
        let words = self.locales.words(language);
        let (drawings, pages, files, course) = (&self.drawings, &self.pages, self.files, self.id);
        let practices = &self.practices;
        let around = Surroundings {
            file: path,
            first_line: line,
            drawing: &|path| drawings.get(path).cloned(),
            picture: &|path| {
                let (_, hash) = files.media.get(path)?;
                let name = path.strip_prefix("media/")?;
                Some(format!("/media/{course}/{}/{name}", hash.get(..10)?))
            },
            page: &|page| {
                let known = pages.values().any(|id| id.as_str() == page);
                known.then(|| format!("/{language}/courses/{course}/{page}"))
            },
            practice: &|id| practices.contains_key(id),
            label: &|class| words.text(&format!("page-alert-{class}")),
        };
        let rendered = text::render(body, &around);
        self.faults.extend(rendered.faults);
        let exercises = rendered.exercises.iter().map(|exercise| &exercise.id).zip(rendered.exercise_lines);
        for (id, line) in exercises.chain(rendered.practices.iter().map(|(id, line)| (id, *line))) {
            if !self.exercises.insert((language, id.to_string())) {
                self.faults.push(Fault::new(Rule::ExerciseTwice, path, line, id.as_str()));
            }
        }
        let mut blocks = rendered.blocks;
        blocks.retain(|block| !matches!(block, Block::Html(html) if html.is_empty()));
        PageText {
            title: front.title.clone(),
            summary: front.summary.clone(),
            blocks,
            headings: rendered.headings,
            sections: rendered.sections,
            exercises: rendered.exercises,
            pictures: rendered.pictures,
            words: rendered.words,
            checked: front.checked.clone(),
        }
    }

    /// All languages of a page have the same exercises, because what is learned in one counts in all.
    fn check_exercises_agree(&mut self, page: &str, main: Language, texts: &BTreeMap<Language, PageText>) {
        let ids = |text: &PageText| text.items().map(Slug::to_string).collect::<BTreeSet<_>>();
        let Some(wanted) = texts.get(&main).map(ids) else { return };
        for (language, text) in texts {
            let here = ids(text);
            let apart: Vec<&str> = wanted.symmetric_difference(&here).map(String::as_str).collect();
            if !apart.is_empty() {
                self.fault(Rule::ExercisesDiffer, &format!("{language}/{page}"), 1, apart.join(", "));
            }
        }
    }

    /// Every promised language has every file of the main language, and no language has a file that the main one lacks.
    fn check_completeness(&mut self, settings: &Settings) {
        let main = settings.main_language;
        let below = |language: Language| -> BTreeSet<String> {
            let prefix = format!("{language}/");
            let pages = self.files.texts.keys().filter_map(|path| path.strip_prefix(&prefix));
            pages.filter(|path| path.ends_with(".md")).map(str::to_owned).collect()
        };
        let wanted = below(main);
        let mut faults = Vec::new();
        for language in self.languages(settings).into_iter().filter(|language| *language != main) {
            let here = below(language);
            for extra in here.difference(&wanted) {
                faults.push(Fault::new(Rule::PageUnknown, &format!("{language}/{extra}"), 1, main.code()));
            }
            if settings.languages.contains(&language) {
                for missing in wanted.difference(&here) {
                    faults.push(Fault::new(Rule::LanguageLacks, &format!("{language}/{missing}"), 1, language.code()));
                }
            }
        }
        self.faults.extend(faults);
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
