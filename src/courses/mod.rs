//! The catalogue: files → [`Course`]; Markdown; the list of faults; the pages that show courses.

mod answers;
pub mod captions;
mod catalogue;
pub mod check;
mod faults;
mod files;
mod front_matter;
pub mod glossary;
pub mod handlers;
pub mod html;
pub mod media;
pub mod paper;
pub mod photos;
mod practices;
mod proofreading;
mod reader;
mod text;
pub mod views;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::base::drawing::Drawing;
use crate::base::ids::Slug;
use crate::base::language::Language;
use crate::exercises::practice::Practice;
use crate::exercises::{Exercise, Picture};
use media::{Facts, Player};

pub use answers::Answer;
pub use catalogue::{Catalogue, CatalogueHandle};
pub use faults::{Fault, Rule, Severity};
pub use files::CourseFiles;
pub use glossary::{Glossaries, Glossary};
pub use reader::{Reading, read};
pub use text::{Block, Heading, Section, term_anchor};

/// One course, as its files say, with every language of it.
#[derive(Debug)]
pub struct Course {
    /// Its id: the name of its folder.
    pub id: Slug,
    /// A hash of all its files: another file, another revision.
    pub revision: String,
    /// What `course.toml` says.
    pub settings: Settings,
    /// The cover, where there is one that can be inlined.
    pub cover: Option<Drawing>,
    /// Title and description per language.
    pub texts: BTreeMap<Language, CourseText>,
    /// Its modules in order.
    pub modules: Vec<Module>,
    /// Pictures and other files below `media/`, by their path in the course.
    pub media: BTreeMap<String, Media>,
    /// Its practices, each in every language it is written in.
    pub practices: BTreeMap<Slug, BTreeMap<Language, Practice>>,
    /// The words it explains, per language.
    pub glossaries: Glossaries,
    /// What became of each page's file, for the next reading.
    renderings: BTreeMap<String, Arc<reader::Rendering>>,
}

/// `course.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The language that says which modules, pages and exercises exist.
    #[serde(deserialize_with = "language")]
    pub main_language: Language,
    /// The languages that are promised: only these are checked for completeness.
    #[serde(deserialize_with = "languages")]
    pub languages: Vec<Language>,
    /// Who may open it.
    #[serde(default)]
    pub visibility: Visibility,
    /// For whom it is.
    #[serde(default)]
    pub level: Level,
    /// What it serves: framework id and code, `digcomp-3.0:4.1`, `osaamismerkki:1026`.
    #[serde(default)]
    pub competences: Vec<String>,
    /// Who wrote it.
    #[serde(default)]
    pub authors: Vec<String>,
    /// An SPDX licence id.
    pub licence: Option<String>,
    /// The path of the cover's drawing.
    pub cover: Option<String>,
    /// What makes it finished.
    #[serde(default)]
    pub completion: Completion,
    /// Warnings of the checker that are left as they are, each with the reason.
    #[serde(default)]
    pub answered: Vec<Answer>,
}

/// Who may open a course.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Visibility {
    /// Anyone, without an account.
    Open,
    /// Members of groups that have it.
    Groups,
    /// Its authors only.
    #[default]
    Draft,
}

/// For whom a course is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// For a person who has not done it before.
    #[default]
    Beginner,
    /// For a person who knows the basics.
    Basics,
}

impl Level {
    /// Its name in course.toml, and in addresses.
    pub fn name(self) -> &'static str {
        match self {
            Self::Beginner => "beginner",
            Self::Basics => "basics",
        }
    }

    /// The key of its words.
    pub fn key(self) -> &'static str {
        match self {
            Self::Beginner => "course-level-beginner",
            Self::Basics => "course-level-basics",
        }
    }
}

/// What makes a course finished: `[completion]`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Completion {
    /// Whether every page must be done.
    pub pages: PagesRule,
    /// What is asked of the exercises.
    pub exercises: ExercisesRule,
    /// The id of a page of kind `test` that must be passed.
    pub test: Option<Slug>,
    /// Per cent of the test that passes.
    pub pass: Option<u8>,
}

/// Whether pages count.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PagesRule {
    /// Every page must be done.
    #[default]
    All,
    /// Pages do not count.
    None,
}

/// What is asked of exercises.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ExercisesRule {
    /// An answer of any kind.
    #[default]
    Answered,
    /// A right answer.
    Right,
}

/// A course's words in one language: `course.md`.
#[derive(Debug, Clone)]
pub struct CourseText {
    /// Its title.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// What one can do afterwards.
    pub learn: Vec<String>,
    /// The welcome, as sanitised HTML.
    pub html: String,
    /// The welcome as plain text, for the search.
    pub plain: String,
}

/// A module: a folder of pages.
#[derive(Debug)]
pub struct Module {
    /// Its id, unique in the course.
    pub id: Slug,
    /// Title and introduction per language: `module.md`.
    pub texts: BTreeMap<Language, ModuleText>,
    /// Its pages in order.
    pub pages: Vec<Page>,
}

/// A module's words in one language.
#[derive(Debug, Clone)]
pub struct ModuleText {
    /// Its title.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// The introduction, as sanitised HTML.
    pub html: String,
}

/// A page of a course.
#[derive(Debug)]
pub struct Page {
    /// Its id, unique in the course.
    pub id: Slug,
    /// Ids it had before; records under them are still its own.
    pub formerly: Vec<Slug>,
    /// Reading or test.
    pub kind: PageKind,
    /// About how long it takes, in minutes.
    pub minutes: usize,
    /// The ids of its practices, and of its exercises that ask something, in order, as the main language has them.
    pub exercises: Vec<String>,
    /// The page in each language it exists in; the main language is always among them.
    pub texts: BTreeMap<Language, Arc<PageText>>,
}

/// What a page is for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PageKind {
    /// To read and to practise: feedback comes at once.
    #[default]
    Page,
    /// To show what one has learned: feedback comes after the whole.
    Test,
}

/// A page in one language.
#[derive(Debug)]
pub struct PageText {
    /// What people call what the page is about, where it does not say so itself: found by the search, never shown.
    pub keywords: Vec<String>,
    /// Its title, the page's `h1`.
    pub title: String,
    /// One sentence, for lists and search engines.
    pub summary: String,
    /// Its content in order.
    pub blocks: Vec<Block>,
    /// Its headings below the title.
    pub headings: Vec<Heading>,
    /// Its text by headings, as a reader sees it, for the search.
    pub sections: Vec<Section>,
    /// Its exercises in order.
    pub exercises: Vec<Exercise>,
    /// The pictures of its exercises, as HTML made by us.
    pub pictures: BTreeMap<Picture, String>,
    /// Its videos and recordings in order.
    pub players: Vec<Player>,
    /// How many words it has.
    pub words: usize,
    /// Who checked this plain-language text, and when; `None` where nobody has.
    pub checked: Option<Checked>,
}

/// Who read a plain-language text and found it plain.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checked {
    /// A group or a person, as they wish to be named.
    pub by: String,
    /// The date, as the author writes it.
    pub on: String,
}

/// A file below `media/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Media {
    /// Where it is on the disk.
    pub file: PathBuf,
    /// The beginning of the hash of its content, which stands in its address.
    pub hash: String,
    /// The whole hash of its content.
    pub digest: String,
    /// What its headers say.
    pub facts: Facts,
}

/// Something in the language that was asked for, or in the one it fell back to.
#[derive(Debug)]
pub struct Localised<'a, T> {
    /// The thing.
    pub text: &'a T,
    /// The language it is in.
    pub language: Language,
}

impl<T> Localised<'_, T> {
    /// The HTML `lang` of this part where it differs from the page's own language (WCAG 2.2 SC 3.1.2).
    pub fn lang_on(&self, page: Language) -> Option<&'static str> {
        self.language.lang_within(page)
    }
}

impl Course {
    /// What there is for a wished language: itself, its base, the main language (`fi-simple → fi → main`).
    fn localised<'a, T>(&self, texts: &'a BTreeMap<Language, T>, wish: Language) -> Option<Localised<'a, T>> {
        [wish, wish.base(), self.settings.main_language]
            .into_iter()
            .find_map(|language| texts.get(&language).map(|text| Localised { text, language }))
            .or_else(|| texts.iter().next().map(|(language, text)| Localised { text, language: *language }))
    }

    /// The course's words; the reader made sure that there are some.
    pub fn text(&self, wish: Language) -> Option<Localised<'_, CourseText>> {
        self.localised(&self.texts, wish)
    }

    /// The words of a module of this course.
    pub fn module_text<'a>(&self, module: &'a Module, wish: Language) -> Option<Localised<'a, ModuleText>> {
        self.localised(&module.texts, wish)
    }

    /// The words of a page of this course.
    pub fn page_text<'a>(&self, page: &'a Page, wish: Language) -> Option<Localised<'a, PageText>> {
        let Localised { text, language } = self.localised(&page.texts, wish)?;
        Some(Localised { text: text.as_ref(), language })
    }

    /// The words that it explains, in the language that was asked for or in the one it falls back to.
    pub fn glossary(&self, wish: Language) -> Option<Localised<'_, Glossary>> {
        self.localised(&self.glossaries, wish)
    }

    /// A practice in the language that was asked for, or in the one it falls back to.
    pub fn practice(&self, id: &str, wish: Language) -> Option<Localised<'_, Practice>> {
        let (_, texts) = self.practices.iter().find(|(known, _)| known.as_str() == id)?;
        self.localised(texts, wish)
    }

    /// All pages in order.
    pub fn pages(&self) -> impl Iterator<Item = &Page> {
        self.modules.iter().flat_map(|module| &module.pages)
    }

    /// The page of an id, or of an id it had before, and the module it is in.
    pub fn page(&self, id: &str) -> Option<(&Module, &Page)> {
        let all = || self.modules.iter().flat_map(|module| module.pages.iter().map(move |page| (module, page)));
        all()
            .find(|(_, page)| page.id.as_str() == id)
            .or_else(|| all().find(|(_, page)| page.formerly.iter().any(|old| old.as_str() == id)))
    }

    /// The pages before and after a page.
    pub fn neighbours(&self, id: &Slug) -> (Option<&Page>, Option<&Page>) {
        let pages: Vec<&Page> = self.pages().collect();
        let place = pages.iter().position(|page| page.id == *id);
        let at = |place: Option<usize>| place.and_then(|place| pages.get(place).copied());
        (at(place.and_then(|place| place.checked_sub(1))), at(place.map(|place| place + 1)))
    }

    /// About how long all of it takes, in minutes.
    pub fn minutes(&self) -> usize {
        self.pages().map(|page| page.minutes).sum()
    }

    /// How many exercises it has.
    pub fn exercise_count(&self) -> usize {
        self.pages().map(|page| page.exercises.len()).sum()
    }

    /// Whether anyone may open it.
    pub fn is_open(&self) -> bool {
        self.settings.visibility == Visibility::Open
    }

    /// Whether it has texts of its own in this very language.
    pub fn speaks(&self, language: Language) -> bool {
        self.texts.contains_key(&language)
    }
}

impl Page {
    /// Its id, and then those it had before: a record may be under any of them.
    pub fn ids(&self) -> impl Iterator<Item = &Slug> {
        std::iter::once(&self.id).chain(&self.formerly)
    }

    /// Whether answers to an exercise are graded, rather than kept as they are.
    pub fn grades(&self, exercise: &str) -> bool {
        self.texts.values().find_map(|text| text.exercise(exercise)).is_none_or(|found| found.kind.is_graded())
    }
}

impl PageText {
    /// The exercise of an id.
    pub fn exercise(&self, id: &str) -> Option<&Exercise> {
        self.exercises.iter().find(|exercise| exercise.id.as_str() == id)
    }

    /// Whether a link can lead to this place.
    pub fn has_anchor(&self, anchor: &str) -> bool {
        let attribute = format!("id=\"{anchor}\"");
        self.headings.iter().any(|heading| heading.id == anchor)
            || self.items().any(|id| id.as_str() == anchor)
            || self.players.iter().any(|player| player.id == anchor)
            || self.blocks.iter().any(|block| match block {
                Block::Html(html) => html.contains(&attribute),
                Block::Term(term) => term_anchor(term) == anchor,
                _ => false,
            })
    }

    /// The ids of its practices in order.
    pub fn practices(&self) -> impl Iterator<Item = &Slug> {
        self.blocks.iter().filter_map(|block| if let Block::Practice(id) = block { Some(id) } else { None })
    }

    /// The ids of its practices, and of its exercises that ask something, in order.
    pub fn items(&self) -> impl Iterator<Item = &Slug> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Exercise(place) => {
                self.exercises.get(*place).filter(|exercise| exercise.kind.asks()).map(|exercise| &exercise.id)
            }
            Block::Practice(id) => Some(id),
            _ => None,
        })
    }
}

fn language<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Language, D::Error> {
    let code = String::deserialize(deserializer)?;
    Language::new(&code).ok_or_else(|| serde::de::Error::custom(format!("\"{code}\" is not a language code")))
}

fn languages<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Vec<Language>, D::Error> {
    let codes = Vec::<String>::deserialize(deserializer)?;
    codes
        .iter()
        .map(|code| {
            Language::new(code).ok_or_else(|| serde::de::Error::custom(format!("\"{code}\" is not a language code")))
        })
        .collect()
}
