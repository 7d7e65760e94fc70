//! Modules.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::{Reader, id_of};
use crate::base::ids::Slug;
use crate::base::language::Language;
use crate::base::markdown;
use crate::courses::faults::Rule;
use crate::courses::{Module, ModuleText};

/// The front matter of `module.md`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ModuleFront {
    title: String,
    #[serde(default)]
    summary: String,
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
}
