//! One pure function says how far a course is and why: the bar, the state of each page and the finish all come from it.

use super::Record;
use crate::base::ids::Slug;
use crate::courses::{Course, ExercisesRule, Page, PageKind, PagesRule};
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
}

/// How far a course is, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// Every condition, in the order of the course.
    pub conditions: Vec<Condition>,
    /// Every page, in the order of the course.
    pub pages: Vec<PageProgress>,
}

impl Explanation {
    /// Whether every condition is met; a course that asks for nothing is finished when every page is done.
    pub fn is_finished(&self) -> bool {
        if self.conditions.is_empty() {
            return self.pages.iter().all(|page| page.state == State::Done);
        }
        self.conditions.iter().all(|condition| condition.is_met)
    }

    /// How many pages are done, among those that `chosen` chooses, and how many there are of these.
    pub fn pages_done(&self, chosen: impl Fn(&Slug) -> bool) -> (usize, usize) {
        let all = self.pages.iter().filter(|progress| chosen(&progress.page));
        (all.clone().filter(|progress| progress.state == State::Done).count(), all.count())
    }

    /// How many exercises are answered as the course asks, and how many it asks for.
    pub fn exercises_done(&self) -> (usize, usize) {
        let asked = |condition: &&Condition| matches!(condition.asks, Asks::Answered(_) | Asks::AnsweredRight(_));
        let all = self.conditions.iter().filter(asked);
        (all.clone().filter(|condition| condition.is_met).count(), all.count())
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

/// Explains a course for a record.
pub fn explain(course: &Course, record: &Record) -> Explanation {
    let rules = &course.settings.completion;
    let mut conditions = Vec::new();
    let mut pages = Vec::new();
    for page in course.pages() {
        let is_done = is_done(page, record, rules.exercises);
        let state = match (is_done, record.touches(page)) {
            (true, _) => State::Done,
            (false, true) => State::Started,
            (false, false) => State::NotStarted,
        };
        pages.push(PageProgress { page: page.id.clone(), state });
        if rules.test.as_ref() == Some(&page.id) {
            let pass = rules.pass.unwrap_or(80);
            conditions.push(Condition {
                page: page.id.clone(),
                asks: Asks::TestPassed(pass),
                is_met: percent(page, record) >= pass,
            });
            continue;
        }
        if rules.pages == PagesRule::All {
            conditions.push(Condition { page: page.id.clone(), asks: Asks::PageDone, is_met: is_done });
        }
        for exercise in page.exercises.iter().filter(|_| page.kind == PageKind::Page) {
            let asks = match rules.exercises {
                ExercisesRule::Answered => Asks::Answered(exercise.clone()),
                ExercisesRule::Right => Asks::AnsweredRight(exercise.clone()),
            };
            let is_met = meets(page, exercise, record, rules.exercises);
            conditions.push(Condition { page: page.id.clone(), asks, is_met });
        }
    }
    Explanation { conditions, pages }
}

/// A page is done when the learner said so, or when all its exercises meet the rule.
fn is_done(page: &Page, record: &Record, rule: ExercisesRule) -> bool {
    let all_met =
        !page.exercises.is_empty() && page.exercises.iter().all(|exercise| meets(page, exercise, record, rule));
    record.is_marked(page) || all_met
}

fn meets(page: &Page, exercise: &str, record: &Record, rule: ExercisesRule) -> bool {
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
