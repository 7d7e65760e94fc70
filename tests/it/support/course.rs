//! Courses made of a few lines, for tests of what a course may be.

use std::collections::BTreeMap;

use askel::base::i18n::{Locales, Words};
use askel::base::ids::Slug;
use askel::courses::{Course, CourseFiles, Reading, read};

/// The files of a course, to be changed one by one.
#[derive(Clone)]
pub struct Book(BTreeMap<String, Vec<u8>>);

impl Book {
    /// A course without a fault: one module, two pages, an exercise on each.
    pub fn good() -> Self {
        Self(BTreeMap::new())
            .with("course.toml", "main_language = \"fi\"\nlanguages = [\"fi\"]\nvisibility = \"open\"\n")
            .with("fi/course.md", "+++\ntitle = \"Kahvi\"\nsummary = \"Opit keittämään.\"\n+++\n\nTervetuloa.\n")
            .with("fi/10-alku/module.md", "+++\ntitle = \"Alku\"\n+++\n")
            .with("fi/10-alku/10-vesi.md", &page("Vesi", &choice("vesi-1")))
            .with("fi/10-alku/20-kahvi.md", &page("Kahvi", &choice("kahvi-1")))
    }

    pub fn with(mut self, path: &str, text: &str) -> Self {
        self.0.insert(path.to_owned(), text.as_bytes().to_vec());
        self
    }

    pub fn with_bytes(mut self, path: &str, bytes: &[u8]) -> Self {
        self.0.insert(path.to_owned(), bytes.to_vec());
        self
    }

    pub fn without(mut self, path: &str) -> Self {
        assert!(self.0.remove(path).is_some(), "there is no {path}");
        self
    }

    pub fn read(self) -> Reading {
        let folder = tempfile::tempdir().expect("a folder");
        self.write(folder.path());
        let files = CourseFiles::from_folder(folder.path()).expect("the files");
        read(&Slug::new("kahvi").expect("an id"), &files, &locales(), None)
    }

    /// The course, which must be there.
    pub fn course(self) -> Course {
        let Reading { course, faults } = self.read();
        course.unwrap_or_else(|| panic!("{faults:?}"))
    }

    /// Writes the files into a folder of this name.
    pub fn write(&self, folder: &std::path::Path) {
        for (path, bytes) in &self.0 {
            let file = folder.join(path);
            std::fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
            std::fs::write(file, bytes).expect("written");
        }
    }
}

/// The words of the site.
pub fn locales() -> Locales {
    Locales::load(None, &[], chrono_tz::Europe::Helsinki).expect("the embedded words")
}

/// The words of one language.
pub fn words(code: &str) -> Words {
    let locales = locales();
    locales.words(locales.find(code).expect("an offered language"))
}

/// A page of this title and text.
pub fn page(title: &str, text: &str) -> String {
    format!("+++\ntitle = \"{title}\"\nsummary = \"Lyhyesti.\"\n+++\n\n{text}\n")
}

/// A fenced exercise of one choice, of which the first option is right.
pub fn choice(id: &str) -> String {
    format!("```gift\n::{id}::Kumpi?\n{{\n=oikea#Niin on.\n~väärä#Ei aivan.\n}}\n```\n")
}
