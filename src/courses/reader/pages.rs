//! Pages: each file is rendered by itself, and only when it or what it refers to has changed.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;

use super::{Reader, id_of};
use crate::base::ids::{Slug, digest};
use crate::base::language::Language;
use crate::courses::faults::{Fault, Rule};
use crate::courses::media::{self, Shelf};
use crate::courses::photos::{Image, is_photo};
use crate::courses::proofreading::{self, AnchoredLink};
use crate::courses::text::{self, Block, Surroundings};
use crate::courses::{Checked, Media, Module, Page, PageKind, PageText};

/// Words a minute for a person who reads slowly and tries things out meanwhile.
const WORDS_A_MINUTE: usize = 90;

/// Minutes for a practice; an exercise takes one.
const PRACTICE_MINUTES: usize = 3;

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
    #[serde(default)]
    keywords: Vec<String>,
    checked: Option<Checked>,
}

/// What became of the file of a page, kept to be used again while nothing that it was made of has changed.
#[derive(Debug)]
pub struct Rendering {
    /// A hash of the file and of its surroundings.
    key: String,
    text: Arc<PageText>,
    faults: Vec<Fault>,
    /// Its exercises and practices, each with the line it stands in.
    items: Vec<(Slug, usize)>,
    /// Its links to a place in a page.
    links: Vec<AnchoredLink>,
}

impl Reader<'_> {
    pub(super) fn page(&mut self, folder: &str, file: &str, main: Language, languages: &[Language]) -> Option<Page> {
        let mut texts = BTreeMap::new();
        let mut main_front = None;
        for language in languages {
            let path = format!("{language}/{folder}/{file}");
            let Some(source) = self.text(&path) else { continue };
            let Some((front, body, line)) = self.front::<PageFront>(&path, &source) else { continue };
            let key = digest(&[self.surroundings.as_bytes(), path.as_bytes(), source.as_bytes()]);
            let known = self.before.and_then(|before| before.get(&path)).filter(|rendering| rendering.key == key);
            let rendering = known.cloned().unwrap_or_else(|| {
                Arc::new(self.rendering(key, &path, (*language, main, languages), &front, body, line))
            });
            texts.insert(*language, self.use_rendering(path, *language, rendering));
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

    /// Takes over what became of a page's file.
    fn use_rendering(&mut self, path: String, language: Language, rendering: Arc<Rendering>) -> Arc<PageText> {
        self.faults.extend(rendering.faults.iter().cloned());
        for (id, line) in &rendering.items {
            if !self.exercises.insert((language, id.to_string())) {
                self.fault(Rule::ExerciseTwice, &path, *line, id.as_str());
            }
        }
        let text = Arc::clone(&rendering.text);
        self.renderings.insert(path, rendering);
        text
    }

    fn rendering(
        &self,
        key: String,
        path: &str,
        (language, main_language, languages): (Language, Language, &[Language]),
        front: &PageFront,
        body: &str,
        line: usize,
    ) -> Rendering {
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
            glossary: self.glossaries.get(&language).or_else(|| self.glossaries.get(&language.base())),
            label: &|key| words.text(key),
        };
        let rendered = text::render(body, &around);
        let proof = proofreading::read(body, language, path, line);
        let exercises = rendered.exercises.iter().map(|exercise| exercise.id.clone()).zip(rendered.exercise_lines);
        let items = exercises.chain(rendered.practices).collect();
        let mut blocks = rendered.blocks;
        blocks.retain(|block| !matches!(block, Block::Html(html) if html.is_empty()));
        let text = PageText {
            keywords: front.keywords.clone(),
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
        };
        let faults = [rendered.faults, proof.faults].concat();
        Rendering { key, text: Arc::new(text), faults, items, links: proof.links }
    }

    /// Links to a place lead to a heading, an exercise or a video that is there.
    pub(super) fn check_anchors(&mut self, modules: &[Module]) {
        let mut faults = Vec::new();
        for (path, rendering) in &self.renderings {
            let language = path.split('/').next().and_then(Language::new);
            for link in &rendering.links {
                let text = match &link.page {
                    None => Some(&rendering.text),
                    // A page that is not there is told by the link itself.
                    Some(id) => {
                        let mut pages = modules.iter().flat_map(|module| &module.pages);
                        let page = pages.find(|page| page.id.as_str() == id);
                        page.zip(language).and_then(|(page, language)| page.texts.get(&language))
                    }
                };
                if text.is_some_and(|text| !text.has_anchor(&link.anchor)) {
                    faults.push(Fault::new(Rule::LinkAnchor, path, link.line, &link.anchor));
                }
            }
        }
        self.faults.extend(faults);
    }

    /// A hash of everything beside its file that a page is made of.
    pub(super) fn hash_of_surroundings(&self, languages: &[Language]) -> String {
        let languages = languages.iter().map(|language| language.code());
        let media = self.media.iter().flat_map(|(path, media)| [path.as_str(), media.digest.as_str()]);
        let pages = self.pages.values().map(Slug::as_str);
        let practices = self.practices.keys().map(Slug::as_str);
        let glossaries = self.files.texts.iter().filter(|(path, _)| path.ends_with("/glossary.toml"));
        let glossaries = glossaries.flat_map(|(path, bytes)| [path.as_bytes(), bytes]);
        let parts = languages.chain([""]).chain(media).chain([""]).chain(pages).chain([""]).chain(practices);
        digest(&parts.map(str::as_bytes).chain(glossaries).collect::<Vec<_>>())
    }
}

/// The address of a file as it is.
fn address(course: &str, media: &Media, name: &str) -> String {
    format!("/media/{course}/{}/{name}", media.hash)
}
