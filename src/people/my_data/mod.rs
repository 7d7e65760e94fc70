//! "Omat tiedot": everything that is kept of one person, to read, to take along, and to delete (GDPR 15, 17, 20).
//!
//! Each room that keeps something of a learner describes its tables; the list of all stands in `routes`, and a test holds
//! it against the database.

mod file;
pub mod handlers;
mod views;

use std::sync::Arc;

use chrono::NaiveDateTime;
use maud::{Markup, html};
use serde::Serialize;
use serde_json::Value;

use super::LearnerId;
use super::retention::Rules;
use crate::base::db::Db;
use crate::base::i18n::Words;
use crate::error::Result;
use crate::t;

/// How all rows of one person are loaded, and told in the words of a language.
pub type Load = dyn Fn(&mut Db, LearnerId, &Words) -> Result<Vec<Row>> + Send + Sync;

/// A table that has rows of learners.
pub struct PersonalTable {
    /// Its name in the database. The words about it are `my-data-{name}` with hyphens, and the same with `-why` and `-until`.
    pub name: &'static str,
    /// Whether its rows are a history that grows with every deed: a page only counts them, the file has them all.
    pub is_history: bool,
    /// How many rows there are of a person.
    pub count: fn(&mut Db, LearnerId) -> Result<i64>,
    /// The rows, in the order in which they are read.
    pub rows: Box<Load>,
}

/// A table in the list, and how long it is kept.
pub struct Listed {
    /// The table.
    pub table: PersonalTable,
    /// For how many days a row is kept, where there is such a number.
    days: Option<u64>,
}

impl Listed {
    /// Its name in the database.
    pub fn name(&self) -> &'static str {
        self.table.name
    }

    /// What it holds, in words.
    pub fn title(&self, words: &Words) -> String {
        words.text(&self.key(""))
    }

    /// What it is kept for, in words.
    pub fn why(&self, words: &Words) -> String {
        words.text(&self.key("-why"))
    }

    /// How long it is kept, in words, which say the number of days where there is one.
    pub fn until(&self, words: &Words) -> String {
        match self.days {
            Some(days) => t!(words, &self.key("-until"), days = days),
            None => words.text(&self.key("-until")),
        }
    }

    /// Who can read it, in words, where that differs from the rest.
    pub fn readers(&self, words: &Words) -> Option<String> {
        let key = self.key("-readers");
        words.has(&key).then(|| words.text(&key))
    }

    fn key(&self, end: &str) -> String {
        format!("my-data-{}{end}", self.name().replace('_', "-"))
    }
}

/// One row: as it is stored, and as its person reads it.
#[derive(Debug, Clone)]
pub struct Row {
    /// Its columns, for programs.
    pub stored: Value,
    /// The same in words.
    pub told: Told,
}

impl Row {
    /// A row of what is stored, with its words.
    ///
    /// # Errors
    /// What is stored cannot be JSON: its keys are no texts.
    pub fn new(stored: &impl Serialize, told: Told) -> Result<Self> {
        let stored = serde_json::to_value(stored).map_err(anyhow::Error::new)?;
        Ok(Self { stored, told })
    }
}

/// A row in words.
#[derive(Debug, Clone)]
pub struct Told {
    /// What it is gathered under: the title of a course; `None` where it is part of nothing.
    pub under: Option<Phrase>,
    /// What it is about.
    pub about: Phrase,
    /// What is kept of it.
    pub lines: Vec<Line>,
}

/// Some words, which may be in another language than the page.
#[derive(Debug, Clone)]
pub struct Phrase {
    /// The words.
    pub text: Markup,
    /// Their language, where it is not the page's (WCAG 2.2 SC 3.1.2).
    pub lang: Option<&'static str>,
}

impl Phrase {
    /// Words in the language of the page.
    pub fn own(text: &str) -> Self {
        Self { text: html! { (text) }, lang: None }
    }
}

/// One thing that is kept: what it is, and what it says.
#[derive(Debug, Clone)]
pub struct Line {
    /// What it is, in the words of the page.
    pub label: String,
    /// What it says; more than one where several things were chosen.
    pub said: Vec<Phrase>,
}

impl Line {
    /// A line in the words of the page.
    pub fn own(label: String, said: &str) -> Self {
        Self { label, said: vec![Phrase::own(said)] }
    }

    /// When it was, on the site's clock.
    pub fn at(words: &Words, utc: NaiveDateTime) -> Self {
        Self::own(t!(words, "my-data-at"), &words.moment(utc))
    }
}

/// What is kept of one person in one table.
pub struct Kept {
    /// The table.
    pub table: Arc<Listed>,
    /// How many rows.
    pub count: i64,
    /// The rows, as far as they were asked for.
    pub rows: Vec<Row>,
}

/// How much is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// Only how much there is.
    Counts,
    /// What a page shows: everything but the rows of a history.
    Page,
    /// All of it.
    Whole,
}

/// Every table with rows of learners, in the order in which they are shown.
#[derive(Clone)]
pub struct PersonalTables(Vec<Arc<Listed>>);

impl PersonalTables {
    /// These tables, kept as these rules say.
    pub fn new(rules: Rules, tables: impl IntoIterator<Item = PersonalTable>) -> Self {
        let kept = |table: PersonalTable| Arc::new(Listed { days: rules.days(table.name), table });
        Self(tables.into_iter().map(kept).collect())
    }

    /// Those with these names, in the order of the list.
    pub fn named(&self, names: &[&str]) -> impl Iterator<Item = &Listed> {
        self.0.iter().map(Arc::as_ref).filter(|table| names.contains(&table.name()))
    }

    /// The names of the tables.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().map(|table| table.name())
    }

    /// What is kept of a person, table by table: one question for each, by index.
    ///
    /// # Errors
    /// The database does not answer.
    pub fn load(&self, db: &mut Db, learner: LearnerId, words: &Words, extent: Extent) -> Result<Vec<Kept>> {
        let load = |listed: &Arc<Listed>| {
            let table = &listed.table;
            let is_asked_for = extent == Extent::Whole || (extent == Extent::Page && !table.is_history);
            let rows = if is_asked_for { (table.rows)(db, learner, words)? } else { Vec::new() };
            let count =
                if is_asked_for { i64::try_from(rows.len()).unwrap_or(i64::MAX) } else { (table.count)(db, learner)? };
            Ok(Kept { table: Arc::clone(listed), count, rows })
        };
        self.0.iter().map(load).collect()
    }

    /// What is kept of nobody: the same tables, empty.
    pub fn empty(&self) -> Vec<Kept> {
        self.0.iter().map(|table| Kept { table: Arc::clone(table), count: 0, rows: Vec::new() }).collect()
    }
}
