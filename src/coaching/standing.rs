//! How far each member is on each course of their group, by the rules that they see themselves.

use std::sync::Arc;

use chrono::NaiveDateTime;

use super::word::{Reason, reasons};
use super::{GroupCourse, Known, Trainee};
use crate::base::i18n::Words;
use crate::base::ids::Slug;
use crate::courses::{Catalogue, Course};
use crate::learning::Record;
use crate::learning::explain::{explain, resume};

/// A course of a group that is in the catalogue.
#[derive(Debug, Clone)]
pub struct Shown {
    /// The course.
    pub course: Arc<Course>,
    /// Until when the coach wishes that it is done, in UTC.
    pub wished_for: Option<NaiveDateTime>,
}

impl Shown {
    /// Its title, as a reader sees it.
    pub fn title(&self, words: &Words) -> String {
        self.course.text(words.language()).map(|text| text.text.title.clone()).unwrap_or_default()
    }
}

/// How far somebody is on one course.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// Whether anything was done.
    pub is_begun: bool,
    /// Whether it is finished.
    pub is_finished: bool,
    /// Pages done, and all.
    pub pages: (usize, usize),
    /// The page to go on with.
    pub next: Option<Slug>,
    /// When something was last done on it, in UTC.
    pub last: Option<NaiveDateTime>,
}

/// A member and how far they are.
#[derive(Debug, Clone)]
pub struct Line<'a> {
    /// Who it is.
    pub trainee: &'a Trainee,
    /// How far, course by course.
    pub cells: Vec<Cell>,
    /// When they last did something on these courses, in UTC.
    pub last: Option<NaiveDateTime>,
    /// Why they may need a word; none where they do not.
    pub reasons: Vec<Reason>,
}

/// The courses of a group that there are.
pub fn shown_courses(catalogue: &Catalogue, courses: &[GroupCourse]) -> Vec<Shown> {
    let one = |of: &GroupCourse| {
        Some(Shown { course: Arc::clone(catalogue.open_course(&of.course)?), wished_for: of.wished_for })
    };
    courses.iter().filter_map(one).collect()
}

/// How far the members of a group are.
pub fn lines<'a>(known: &'a Known, courses: &[Shown], now: NaiveDateTime) -> Vec<Line<'a>> {
    known.trainees.iter().map(|trainee| line(trainee, courses, now)).collect()
}

fn line<'a>(trainee: &'a Trainee, courses: &[Shown], now: NaiveDateTime) -> Line<'a> {
    let nothing = Record::default();
    let record = |shown: &Shown| trainee.records.get(shown.course.id.as_str()).unwrap_or(&nothing);
    let cells: Vec<Cell> = courses.iter().map(|shown| cell(&shown.course, record(shown))).collect();
    let last = cells.iter().filter_map(|cell| cell.last).max();
    let begun: Vec<(&Course, &Record)> = courses.iter().map(|shown| (shown.course.as_ref(), record(shown))).collect();
    let reasons = reasons(trainee.joined_at, &begun, &cells, now);
    Line { trainee, cells, last, reasons }
}

fn cell(course: &Course, record: &Record) -> Cell {
    let explanation = explain(course, record);
    Cell {
        is_begun: !record.is_empty(),
        is_finished: explanation.is_finished(),
        pages: explanation.pages_done(|_| true),
        next: resume(course, record, &explanation).map(|page| page.id.clone()),
        last: record.changed_at(),
    }
}

/// By what the lines of a table stand in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// Who may need a word stands first: who is stuck, then who is away, then who has not begun; then by name.
    Word,
    /// By name.
    Name,
    /// Who did nothing for the longest time stands first.
    Last,
    /// Who is least far stands first.
    Done,
}

impl Order {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Word, Self::Name, Self::Last, Self::Done];

    /// As it stands in an address, and the end of its key in `i18n/` (`table-order-word`).
    pub fn key(self) -> &'static str {
        match self {
            Self::Word => "word",
            Self::Name => "name",
            Self::Last => "last",
            Self::Done => "done",
        }
    }

    /// What an address says; else who may need a word.
    pub fn parse(said: Option<&str>) -> Self {
        Self::ALL.into_iter().find(|order| Some(order.key()) == said).unwrap_or(Self::Word)
    }

    /// Puts lines in order; where they are equal, by name.
    pub fn sort(self, lines: &mut [Line<'_>], by_name: impl Fn(&str, &str) -> std::cmp::Ordering) {
        let done = |line: &Line<'_>| line.cells.iter().map(|cell| cell.pages.0).sum::<usize>();
        let word = |line: &Line<'_>| line.reasons.first().map_or(u8::MAX, Reason::rank);
        lines.sort_by(|a, b| {
            let first = match self {
                Self::Word => word(a).cmp(&word(b)),
                Self::Name => std::cmp::Ordering::Equal,
                Self::Last => a.last.cmp(&b.last),
                Self::Done => done(a).cmp(&done(b)),
            };
            let by_name = || by_name(&a.trainee.shown(), &b.trainee.shown());
            first.then_with(by_name).then(a.trainee.account.cmp(&b.trainee.account))
        });
    }
}
