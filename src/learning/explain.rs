//! One pure function says how far a course is and why: the bar, the state of each page, the finish and the page "why" all
//! come from it.

use std::collections::BTreeSet;

use chrono::NaiveDateTime;

use super::{Reached, Record};
use crate::base::ids::Slug;
use crate::courses::{Course, ExercisesRule, Module, Page, PageKind, PagesRule};
use crate::exercises::Verdict;
use crate::web::components::State;

/// One thing that a course asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// The page where it can be met.
    pub page: Slug,
    /// What is asked.
    pub asks: Asks,
    /// Whether it is met.
    pub is_met: bool,
    /// Whether it came into the course after the learner had finished the course or its page. It is shown and does not count.
    pub is_new: bool,
}

/// What can be asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asks {
    /// The page is done.
    PageDone,
    /// The exercise is answered.
    Answered(String),
    /// The exercise is answered right.
    AnsweredRight(String),
    /// The test is passed with so many per cent.
    TestPassed(u8),
}

/// How far one page is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageProgress {
    /// The page.
    pub page: Slug,
    /// Its state.
    pub state: State,
    /// Whether it came into the course after the learner had finished it.
    pub is_new: bool,
}

/// How far a course is, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// Every condition, in the order of the course. There is at least one where there is a page.
    pub conditions: Vec<Condition>,
    /// Every page, in the order of the course.
    pub pages: Vec<PageProgress>,
    /// When the course was finished, in UTC, unless it was begun again since; it stays so whatever is edited.
    pub finished_at: Option<NaiveDateTime>,
}

impl Explanation {
    /// The conditions that count.
    pub fn counted(&self) -> impl Iterator<Item = &Condition> {
        self.conditions.iter().filter(|condition| !condition.is_new)
    }

    /// How many conditions are met, among those that count, and how many these are: the bar.
    pub fn met(&self) -> (usize, usize) {
        count(self.counted(), |condition| condition.is_met)
    }

    /// The same for the pages of a module.
    pub fn met_in(&self, module: &Module) -> (usize, usize) {
        let is_here = |condition: &&Condition| module.pages.iter().any(|page| page.id == condition.page);
        count(self.counted().filter(is_here), |condition| condition.is_met)
    }

    /// Whole per cent of what counts, rounded down: 100 exactly when all of it is met.
    pub fn percent(&self) -> usize {
        let (met, all) = self.met();
        100 * met / all.max(1)
    }

    /// Whether every condition is met, or was when the course was finished.
    pub fn is_finished(&self) -> bool {
        let (met, all) = self.met();
        self.finished_at.is_some() || (all > 0 && met == all)
    }

    /// How many pages are done, among those that `chosen` chooses, and how many there are of these; new ones are apart.
    pub fn pages_done(&self, chosen: impl Fn(&Slug) -> bool) -> (usize, usize) {
        let known = self.pages.iter().filter(|progress| !progress.is_new && chosen(&progress.page));
        count(known, |progress| progress.state == State::Done)
    }

    /// How many exercises are answered as the course asks, among those that count, and how many these are.
    pub fn exercises_done(&self) -> (usize, usize) {
        count(self.counted().filter(|condition| condition.asks.is_of_exercise()), |condition| condition.is_met)
    }

    /// How many pages and exercises are new to a learner who had finished, and not done yet.
    pub fn added(&self) -> (usize, usize) {
        let is_open = |condition: &&Condition| condition.is_new && !condition.is_met;
        let pages = self.pages.iter().filter(|page| page.is_new && page.state != State::Done).count();
        let on_old_pages =
            |condition: &&Condition| !self.pages.iter().any(|page| page.is_new && page.page == condition.page);
        let exercises = self.conditions.iter().filter(is_open).filter(on_old_pages);
        (pages, exercises.filter(|condition| condition.asks.is_of_exercise()).count())
    }

    /// The state of a page.
    pub fn state(&self, page: &Slug) -> State {
        self.pages.iter().find(|progress| progress.page == *page).map_or(State::NotStarted, |progress| progress.state)
    }

    /// Whether a page is done.
    pub fn is_done(&self, page: &Slug) -> bool {
        self.state(page) == State::Done
    }
}

impl Asks {
    fn is_of_exercise(&self) -> bool {
        matches!(self, Self::Answered(_) | Self::AnsweredRight(_))
    }
}

fn count<T>(all: impl Iterator<Item = T>, is_met: impl Fn(&T) -> bool) -> (usize, usize) {
    all.fold((0, 0), |(met, all), one| (met + usize::from(is_met(&one)), all + 1))
}

/// Explains a course for a record.
pub fn explain(course: &Course, record: &Record) -> Explanation {
    let finish = record.finish();
    let mut conditions = Vec::new();
    let mut pages = Vec::new();
    for page in course.pages() {
        let is_new = finish.is_some_and(|finish| !finish.reached.has_page(page));
        let state = state(course, page, record);
        pages.push(PageProgress { page: page.id.clone(), state, is_new });
        let asked = asks_page(course, page).then_some(Asks::PageDone).into_iter().chain(own_asks(course, page));
        for asks in asked {
            let is_new = is_new || is_new_exercise(page, &asks, record, state);
            // What was finished stays finished, also where the course asks for more of the same item now.
            let is_met = (finish.is_some() && !is_new) || meets(course, page, &asks, record);
            conditions.push(Condition { page: page.id.clone(), asks, is_met, is_new });
        }
    }
    if conditions.iter().all(|condition| condition.is_new) {
        conditions.extend(pages.iter().filter(|page| !page.is_new).map(|progress| Condition {
            page: progress.page.clone(),
            asks: Asks::PageDone,
            is_met: finish.is_some() || progress.state == State::Done,
            is_new: false,
        }));
    }
    Explanation { conditions, pages, finished_at: finish.map(|finish| finish.at) }
}

/// An exercise that came to a page that was done, or to a course that was finished.
fn is_new_exercise(page: &Page, asks: &Asks, record: &Record, state: State) -> bool {
    let (Asks::Answered(exercise) | Asks::AnsweredRight(exercise)) = asks else { return false };
    let lacks_it = |reached: &Reached| !reached.items.contains(exercise.as_str());
    (state == State::Done && record.reached(page).is_some_and(lacks_it))
        || record.finish().is_some_and(|finish| !finish.reached.has_exercise(page, exercise))
}

/// Whether the course asks for the page as a whole; for a test it asks that it be passed.
fn asks_page(course: &Course, page: &Page) -> bool {
    let rules = &course.settings.completion;
    rules.pages == PagesRule::All && rules.test.as_ref() != Some(&page.id)
}

/// What a course asks for on a page, beside the page as a whole.
fn own_asks(course: &Course, page: &Page) -> Vec<Asks> {
    let rules = &course.settings.completion;
    if rules.test.as_ref() == Some(&page.id) {
        return vec![Asks::TestPassed(rules.pass.unwrap_or(80))];
    }
    if page.kind == PageKind::Test {
        return Vec::new();
    }
    let asks = |exercise: &String| match rules.exercises {
        ExercisesRule::Answered => Asks::Answered(exercise.clone()),
        ExercisesRule::Right => Asks::AnsweredRight(exercise.clone()),
    };
    page.exercises.iter().map(asks).collect()
}

fn meets(course: &Course, page: &Page, asks: &Asks, record: &Record) -> bool {
    let was_reached = |exercise: &str| record.reached(page).is_some_and(|reached| reached.items.contains(exercise));
    match asks {
        Asks::PageDone => state(course, page, record) == State::Done,
        Asks::Answered(exercise) => {
            was_reached(exercise) || meets_rule(page, exercise, record, ExercisesRule::Answered)
        }
        Asks::AnsweredRight(exercise) => {
            was_reached(exercise) || meets_rule(page, exercise, record, ExercisesRule::Right)
        }
        Asks::TestPassed(pass) => record.reached(page).is_some() || percent(page, record) >= *pass,
    }
}

/// A page is done when the learner said so, or when all its exercises meet the rule, now or once.
fn state(course: &Course, page: &Page, record: &Record) -> State {
    let by_exercises = is_done_by_exercises(page, record, course.settings.completion.exercises);
    if record.is_marked(page) || by_exercises || record.reached(page).is_some() {
        State::Done
    } else if record.touches(page) {
        State::Started
    } else {
        State::NotStarted
    }
}

fn is_done_by_exercises(page: &Page, record: &Record, rule: ExercisesRule) -> bool {
    !page.exercises.is_empty() && page.exercises.iter().all(|exercise| meets_rule(page, exercise, record, rule))
}

fn meets_rule(page: &Page, exercise: &str, record: &Record, rule: ExercisesRule) -> bool {
    record.exercise(page, exercise).is_some_and(|standing| match rule {
        ExercisesRule::Answered => standing.tries > 0,
        ExercisesRule::Right => standing.done,
    })
}

/// The mean of the best scores of a page's graded exercises, in whole per cent, rounded down.
fn percent(page: &Page, record: &Record) -> u8 {
    let graded: Vec<&String> = page.exercises.iter().filter(|exercise| page.grades(exercise)).collect();
    let count = graded.len().max(1);
    let sum: f64 =
        graded.iter().filter_map(|exercise| record.exercise(page, exercise)).map(|standing| standing.best).sum();
    // 0 to 100, because every score is 0 to 1.
    let percent = (100.0 * sum / count as f64 + 1e-9).floor().clamp(0.0, 100.0);
    percent as u8
}

/// What is to be noted of a page, where it was not noted yet: that it is done by its exercises; of a test that counts, that
/// it is passed.
pub fn reached_on(course: &Course, page: &Page, record: &Record) -> Option<Reached> {
    let rules = &course.settings.completion;
    let is_reached = match own_asks(course, page).first() {
        Some(passed @ Asks::TestPassed(_)) => meets(course, page, passed, record),
        _ => is_done_by_exercises(page, record, rules.exercises),
    };
    (is_reached && record.reached(page).is_none())
        .then(|| Reached { revision: course.revision.clone(), items: page.exercises.iter().cloned().collect() })
}

/// What is to be noted of a course: that all it asks for is met, what is new to it included, where that was not noted yet.
pub fn finish_of(course: &Course, record: &Record) -> Option<Reached> {
    let explanation = explain(course, record);
    let all_met = !explanation.conditions.is_empty() && explanation.conditions.iter().all(|condition| condition.is_met);
    let items: BTreeSet<String> = course
        .pages()
        .flat_map(|page| {
            let exercises = page.exercises.iter().map(|exercise| format!("{}/{exercise}", page.id));
            std::iter::once(page.id.to_string()).chain(exercises)
        })
        .collect();
    let is_noted = record.finish().is_some_and(|finish| items.is_subset(&finish.reached.items));
    (all_met && !is_noted).then(|| Reached { revision: course.revision.clone(), items })
}

/// Whether a verdict is the best there is for its kind of exercise.
pub fn is_right(verdict: Verdict) -> bool {
    matches!(verdict, Verdict::Right | Verdict::Recorded)
}

/// Where to go on: the page of the newest event if it is not done, else the next one that is not done (from there to the
/// end, then from the beginning); `None` when every page is done.
pub fn resume<'a>(course: &'a Course, record: &Record, explanation: &Explanation) -> Option<&'a Page> {
    let pages: Vec<&Page> = course.pages().collect();
    let newest = record.newest_page().and_then(|id| course.page(id)).map(|(_, page)| &page.id);
    let from = pages.iter().position(|page| Some(&page.id) == newest).unwrap_or(0);
    let (before, after) = pages.split_at_checked(from)?;
    after.iter().chain(before).copied().find(|page| explanation.state(&page.id) != State::Done)
}
