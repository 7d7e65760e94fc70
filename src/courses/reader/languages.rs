//! The languages of a course: which there are, and whether they have the same pages and exercises.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::Reader;
use crate::base::ids::Slug;
use crate::base::language::Language;
use crate::courses::faults::{Fault, Rule};
use crate::courses::{PageText, Settings};

impl Reader<'_> {
    /// The promised languages and those that have a folder.
    pub(super) fn languages(&self, settings: &Settings) -> Vec<Language> {
        let mut languages: BTreeSet<Language> = settings.languages.iter().copied().collect();
        languages.insert(settings.main_language);
        let folders: BTreeSet<&str> =
            self.files.texts.keys().filter_map(|path| path.split_once('/').map(|(folder, _)| folder)).collect();
        languages.extend(folders.into_iter().filter(|folder| *folder != "media").filter_map(Language::new));
        languages.into_iter().collect()
    }

    /// All languages of a page have the same exercises, because what is learned in one counts in all.
    pub(super) fn check_exercises_agree(
        &mut self,
        page: &str,
        main: Language,
        texts: &BTreeMap<Language, Arc<PageText>>,
    ) {
        let ids = |text: &Arc<PageText>| text.items().map(Slug::to_string).collect::<BTreeSet<_>>();
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
    pub(super) fn check_completeness(&mut self, settings: &Settings) {
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
}
