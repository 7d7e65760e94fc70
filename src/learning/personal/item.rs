//! What the ids of a row mean, as far as the course still has them.

use chrono::NaiveDateTime;
use maud::{Markup, html};

use super::super::REACHED;
use crate::base::i18n::Words;
use crate::courses::{Catalogue, Course, Page, PageKind, PageText};
use crate::exercises::views::{in_words, name_of, verdict};
use crate::exercises::{Answer, Exercise, Verdict};
use crate::people::my_data::{Line, Phrase, Told};
use crate::t;

/// An exercise, a practice or a page, in the language of the reader.
pub(super) struct Item<'a> {
    words: &'a Words,
    course: Phrase,
    page: Option<&'a Page>,
    about: Phrase,
    kind: What<'a>,
    order: (String, usize, usize),
}

/// What can be noted of a page or of a whole course.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// A page was marked as done; a course was begun again.
    Done,
    /// The mark of a page was taken back.
    Undone,
    /// All that it asks for was met.
    Reached,
}

enum What<'a> {
    Course,
    Page,
    Exercise(&'a Exercise),
    Practice,
    Gone,
}

impl<'a> Item<'a> {
    /// The item of a row; its ids stand for what the course no longer has.
    pub(super) fn find(catalogue: &'a Catalogue, words: &'a Words, course: &str, page: &str, item: &str) -> Self {
        let found = catalogue.open_course(course);
        let order = (course.to_owned(), usize::MAX, 0);
        let title = found.and_then(|course| course.text(words.language()));
        let course_title = match title {
            Some(text) => Phrase { text: html! { (text.text.title) }, lang: text.lang_on(words.language()) },
            None => Phrase::own(course),
        };
        let gone = |about: &str| Self {
            words,
            course: course_title.clone(),
            page: None,
            about: Phrase::own(about),
            kind: What::Gone,
            order: order.clone(),
        };
        if page.is_empty() {
            let about = t!(words, "my-data-whole-course");
            return Self { kind: What::Course, order: (course.to_owned(), 0, 0), ..gone(&about) };
        }
        let is_of_page = item.is_empty() || item == REACHED;
        let ids = || if is_of_page { page.to_owned() } else { format!("{page}, {item}") };
        let Some(course) = found else { return gone(&ids()) };
        let Some((_, page)) = course.page(page) else { return gone(&ids()) };
        let Some(text) = course.page_text(page, words.language()) else { return gone(&ids()) };
        let (kind, name) = what(course, text.text, words, item);
        let places = course.pages().position(|known| known.id == page.id);
        let within = page.exercises.iter().position(|id| id == item).map_or(0, |place| place + 1);
        Self {
            words,
            course: course_title,
            page: Some(page),
            about: Phrase { text: about(&text.text.title, &name), lang: text.lang_on(words.language()) },
            kind,
            order: (order.0, places.map_or(usize::MAX, |place| place + 1), within),
        }
    }

    /// Where it stands among others: by course, page and place on the page.
    pub(super) fn order(self) -> (String, usize, usize) {
        self.order
    }

    /// A row of it.
    pub(super) fn told(&self, lines: Vec<Line>, at: NaiveDateTime) -> Told {
        let lines = lines.into_iter().chain([Line::at(self.words, at)]).collect();
        Told { under: Some(self.course.clone()), about: self.about.clone(), lines }
    }

    /// What is noted of a page or of the course.
    pub(super) fn mark(&self, mark: Mark) -> Line {
        let is_course = matches!(self.kind, What::Course);
        let said = match mark {
            Mark::Done if is_course => "my-data-restarted",
            Mark::Done => "my-data-marked",
            Mark::Undone => "my-data-unmarked",
            Mark::Reached if is_course => "my-data-finished",
            Mark::Reached => "my-data-reached",
        };
        Line::own(t!(self.words, "my-data-mark"), &t!(self.words, said))
    }

    /// What was written or put on a page.
    pub(super) fn writing(&self, kind: &str, text: &str) -> Line {
        let words = self.words;
        match kind {
            "note" => Line::own(t!(words, "my-data-note"), text),
            "bookmark" => Line::own(t!(words, "my-data-mark"), &t!(words, "my-data-bookmark")),
            "feedback" => Line::own(t!(words, "my-data-feedback"), text),
            _ => self.answer(text),
        }
    }

    /// An answer in words. What was written is told even where the course no longer asks it.
    pub(super) fn answer(&self, stored: &str) -> Line {
        let answer: Option<Answer> = serde_json::from_str(stored).ok();
        let words = self.words;
        let said = match (&self.kind, &answer) {
            (What::Exercise(exercise), Some(answer)) => in_words(words, exercise, answer),
            (What::Practice, Some(Answer::Steps(steps))) => {
                vec![html! { (t!(words, "my-data-steps", count = steps.len())) }]
            }
            _ => Vec::new(),
        };
        let said = if said.is_empty() { answer.as_ref().map(written).unwrap_or_default() } else { said };
        let said = if said.is_empty() { vec![html! { (t!(words, "my-data-answer-gone")) }] } else { said };
        let lang = if let What::Exercise(_) = self.kind { self.about.lang } else { None };
        let said = said.into_iter().map(|text| Phrase { text, lang }).collect();
        Line { label: t!(words, "exercise-your-answer"), said }
    }

    /// A verdict in words; nothing on a page of kind `test`, where it may not be due yet, and where nothing was judged.
    pub(super) fn verdict(&self, name: &str) -> Option<Line> {
        let What::Exercise(exercise) = self.kind else { return None };
        let judged = Verdict::named(name).filter(|verdict| *verdict != Verdict::Recorded)?;
        let is_test = self.page.is_some_and(|page| page.kind == PageKind::Test);
        (!is_test).then(|| Line::own(t!(self.words, "my-data-verdict"), &verdict(self.words, &exercise.kind, judged)))
    }

    /// How many times an exercise was answered.
    pub(super) fn tries(&self, tries: i64) -> Option<Line> {
        (tries > 1).then(|| Line::own(t!(self.words, "my-data-tries"), &tries.to_string()))
    }
}

/// What an id on a page is, and what it is called.
fn what<'a>(course: &'a Course, text: &'a PageText, words: &Words, item: &str) -> (What<'a>, String) {
    if item.is_empty() || item == REACHED {
        return (What::Page, String::new());
    }
    if let Some(exercise) = text.exercise(item) {
        return (What::Exercise(exercise), name_of(exercise));
    }
    match course.practice(item, words.language()) {
        Some(practice) => (What::Practice, practice.text.title.clone()),
        None => (What::Gone, item.to_owned()),
    }
}

fn about(page: &str, item: &str) -> Markup {
    html! { (page) @if !item.is_empty() { ": " (item) } }
}

/// What was written in an answer, without knowing what it answers.
fn written(answer: &Answer) -> Vec<Markup> {
    let texts = match answer {
        Answer::Gaps(texts) => texts.iter().map(String::as_str).collect(),
        answer => vec![answer.text()],
    };
    texts.into_iter().filter(|text| !text.is_empty()).map(|text| html! { (text) }).collect()
}
