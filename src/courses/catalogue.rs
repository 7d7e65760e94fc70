//! All courses of the site at one moment: immutable, swapped whole.

use std::path::Path;
use std::sync::Arc;

use arc_swap::ArcSwap;

use super::Course;
use super::faults::{Fault, Severity};
use super::files::CourseFiles;
use super::reader::read;
use crate::base::i18n::{Locales, Words};
use crate::base::ids::{Slug, digest};

/// All courses, those for beginners first, then in the order of their ids; and what is wrong with them.
#[derive(Debug, Default)]
pub struct Catalogue {
    courses: Vec<Arc<Course>>,
    /// What is wrong, by course folder.
    pub faults: Vec<(String, Vec<Fault>)>,
}

impl Catalogue {
    /// Reads every folder that has a `course.toml`. A course whose ids cannot be known keeps its last good revision of
    /// `before`; a broken course never stops the others.
    ///
    /// # Errors
    /// The folder itself cannot be listed.
    pub fn load(folder: &Path, locales: &Locales, before: &Self) -> std::io::Result<Self> {
        let mut folders: Vec<_> = std::fs::read_dir(folder)?.collect::<Result<_, _>>()?;
        folders.sort_by_key(std::fs::DirEntry::file_name);
        let mut catalogue = Self::default();
        for entry in folders {
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.starts_with('.') || !entry.path().is_dir() {
                continue;
            }
            catalogue.add(&name, &entry.path(), locales, before);
        }
        catalogue.courses.sort_by_key(|course| course.settings.level);
        Ok(catalogue)
    }

    fn add(&mut self, name: &str, folder: &Path, locales: &Locales, before: &Self) {
        let Some(id) = Slug::new(name) else {
            let fault = Fault::new(super::Rule::IdBroken, "course.toml", 1, name);
            return self.faults.push((name.to_owned(), vec![fault]));
        };
        let (course, faults) = match CourseFiles::from_folder(folder) {
            Ok(files) => {
                let reading = read(&id, &files, locales, before.find(name).map(Arc::as_ref));
                (reading.course.map(Arc::new), reading.faults)
            }
            Err(error) => (None, vec![Fault::new(super::Rule::FileUnreadable, "course.toml", 1, error.to_string())]),
        };
        self.courses.extend(course.or_else(|| before.find(name).cloned()));
        if !faults.is_empty() {
            self.faults.push((name.to_owned(), faults));
        }
    }

    /// The courses that anyone may open.
    pub fn open(&self) -> impl Iterator<Item = &Arc<Course>> {
        self.courses.iter().filter(|course| course.is_open())
    }

    /// The open course of an id.
    pub fn open_course(&self, id: &str) -> Option<&Arc<Course>> {
        self.find(id).filter(|course| course.is_open())
    }

    fn find(&self, id: &str) -> Option<&Arc<Course>> {
        self.courses.iter().find(|course| course.id.as_str() == id)
    }

    /// A hash over the revisions of all courses: another content, another hash.
    pub fn revision(&self) -> String {
        let parts: Vec<&[u8]> = self
            .courses
            .iter()
            .flat_map(|course| [course.id.as_str().as_bytes(), course.revision.as_bytes()])
            .collect();
        digest(&parts)
    }

    /// Writes every fault to the log, for the operator: where, what, and how to mend it.
    pub fn log(&self, words: &Words) {
        for (course, faults) in &self.faults {
            for fault in faults.iter().filter(|fault| fault.answer.is_none()) {
                match fault.rule.severity() {
                    Severity::Warning => tracing::warn!("{course}/{}", fault.explain(words)),
                    Severity::Error | Severity::Fatal => tracing::error!("{course}/{}", fault.explain(words)),
                }
            }
        }
    }
}

/// The catalogue that requests read, and that a reload swaps.
#[derive(Clone)]
pub struct CatalogueHandle(Arc<ArcSwap<Catalogue>>);

impl CatalogueHandle {
    /// Shares a catalogue.
    pub fn new(catalogue: Catalogue) -> Self {
        Self(Arc::new(ArcSwap::from_pointee(catalogue)))
    }

    /// The catalogue as it is now; one request reads it once.
    pub fn now(&self) -> Arc<Catalogue> {
        self.0.load_full()
    }

    /// Puts a new one in its place.
    pub fn swap(&self, catalogue: Catalogue) {
        self.0.store(Arc::new(catalogue));
    }
}
