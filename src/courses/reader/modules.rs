//! Modules and their pages.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::{Reader, id_of};
use crate::base::ids::Slug;
use crate::base::language::Language;
use crate::base::markdown;
use crate::courses::faults::{Fault, Rule};
use crate::courses::media::{self, Shelf};
use crate::courses::photos::{Image, is_photo};
use crate::courses::text::{self, Block, Surroundings};
use crate::courses::{Checked, Media, Module, ModuleText, Page, PageKind, PageText};

/// Words a minute for a person who reads slowly and tries things out meanwhile.
const WORDS_A_MINUTE: usize = 90;

/// Minutes for a practice; an exercise takes one.
const PRACTICE_MINUTES: usize = 3;

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
    pub(super) fn module(
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
            texts.insert(*language, self.page_text(&path, (*language, main, languages), &front, body, line));
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
        let played: u64 = text.players.iter().filter_map(|player| player.duration).sum();
        let played = usize::try_from(played.div_ceil(60_000)).unwrap_or(0);
        let minutes = front.minutes.unwrap_or(text.words.div_ceil(WORDS_A_MINUTE) + tasks + played).max(1);
        let exercises: Vec<String> = text.items().map(Slug::to_string).collect();
        self.check_exercises_agree(&format!("{folder}/{file}"), main, &texts);
        Some(Page { id, formerly: front.formerly, kind: front.kind, minutes, exercises, texts })
    }

    fn page_text(
        &mut self,
        path: &str,
        (language, main_language, languages): (Language, Language, &[Language]),
        front: &PageFront,
        body: &str,
        line: usize,
    ) -> PageText {
        let words = self.locales.words(language);
        let (drawings, pages, media, captions, course) =
            (&self.drawings, &self.pages, &self.media, &self.captions, self.id.as_str());
        let picture = |path: &str| {
            let media = media.get(path)?;
            let name = path.strip_prefix("media/")?;
            Some(match &media.facts.broken {
                Some(why) => Err(why.clone()),
                None => Ok(Image::new(course, media, name)),
            })
        };
        // Languages are offered in the same order everywhere.
        let place = |language: &Language| self.locales.languages().iter().position(|offered| offered == language);
        let mut languages = languages.to_vec();
        languages.sort_by_key(|language| place(language).unwrap_or(usize::MAX));
        let shelf = Shelf {
            language,
            main_language,
            languages: &languages,
            media: &|path| media.get(path),
            captions: &|path| captions.get(path),
            address: &|path| Some(address(course, media.get(path)?, path.strip_prefix("media/")?)),
            photo: &|path| picture(path)?.ok().filter(|_| is_photo(path)).map(|picture| picture.middle()),
        };
        let practices = &self.practices;
        let around = Surroundings {
            file: path,
            first_line: line,
            drawing: &|path| drawings.get(path).cloned(),
            picture: &picture,
            player: &|kind, source| media::read(kind, source, &shelf),
            page: &|page| {
                let known = pages.values().any(|id| id.as_str() == page);
                known.then(|| format!("/{language}/courses/{course}/{page}"))
            },
            practice: &|id| practices.contains_key(id),
            label: &|key| words.text(key),
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
            players: rendered.players,
            words: rendered.words,
            checked: front.checked.clone(),
        }
    }
}

/// The address of a file as it is.
fn address(course: &str, media: &Media, name: &str) -> String {
    format!("/media/{course}/{}/{name}", media.hash)
}
