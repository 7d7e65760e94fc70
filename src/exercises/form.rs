//! From a form to an answer.
//!
//! Field names begin with the exercise's id, so that all exercises of a page are in one form: `{id}` for a choice (repeated
//! for several), for a judgement (`true`, `false`) and for what is written; `{id}.1`, `{id}.2` … for pairs and gaps; for a
//! task `{id}` for its steps and `{id}.note`. The value of an option is its position in the author's order, from 1.
//!
//! Only an order is different, for there the author's order is the answer: `{id}.1`, `{id}.2` … are the places, their
//! values the positions in the order that is first shown. The fields are there once something was moved.

use std::collections::BTreeSet;

use super::answer::Answer;
use super::grade::number;
use super::model::{Exercise, Gap, Kind, Text};
use super::ordering::{Move, is_complete, shown};
use crate::base::form::FormData;
use crate::base::ids::Slug;

/// The most characters of a short answer, a number, a gap, a note.
pub const SHORT_LIMIT: usize = 200;
/// The most characters of a reflection.
pub const LONG_LIMIT: usize = 2000;

/// Why an answer cannot be graded yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Incomplete {
    /// What was answered so far, to fill the form again; nothing is cut off.
    pub draft: Answer,
    /// What is missing or too much, field by field, in the order of the page; never empty.
    pub problems: Vec<Problem>,
}

/// What is missing from a field or too much in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The name of the field.
    pub field: String,
    /// The position of the pair or gap; `None` where the exercise has one field.
    pub position: Option<usize>,
    /// The key of the message in `i18n/`; its arguments are `number` (the position) and `limit`.
    pub key: &'static str,
    /// How many characters the field may have, where it has too many.
    pub limit: Option<usize>,
}

/// The name of the field for a pair, gap or place.
pub fn field(id: &Slug, position: usize) -> String {
    format!("{id}.{position}")
}

/// The name of the field for the note of a task.
pub fn note_field(id: &Slug) -> String {
    format!("{id}.note")
}

/// What the form says about this exercise, complete or not. What does not belong to it is passed over.
pub fn draft(exercise: &Exercise, form: &FormData) -> Answer {
    let id = exercise.id.as_str();
    let within = |position: &usize, count: usize| (1..=count).contains(position);
    let at = |index: usize| form.one(&field(&exercise.id, index + 1)).unwrap_or_default();
    match &exercise.kind {
        Kind::OneChoice(options) => {
            Answer::Choice(form.one(id).and_then(|value| value.parse().ok()).filter(|n| within(n, options.len())))
        }
        Kind::SeveralChoices(options) => {
            let chosen = form.all(id).filter_map(|value| value.parse().ok()).filter(|n| within(n, options.len()));
            Answer::Choices(chosen.collect::<BTreeSet<usize>>())
        }
        Kind::TrueFalse(_) => Answer::Judged(form.one(id).and_then(|value| value.parse().ok())),
        Kind::Picture(picture) => {
            let chosen = form.one(id).and_then(|value| value.parse().ok());
            Answer::Choice(chosen.filter(|n| within(n, picture.options.len())))
        }
        Kind::ShortAnswer(_) | Kind::Number(_) | Kind::Reflection(_) => {
            Answer::Text(written(form.one(id).unwrap_or_default()))
        }
        Kind::Matching(pairs) => {
            let chosen = |index| at(index).parse().ok().filter(|n| within(n, pairs.len()));
            Answer::Pairs((0..pairs.len()).map(chosen).collect())
        }
        Kind::Gaps(gaps) => {
            let filled = |(index, gap): (usize, &Gap)| match gap {
                Gap::Typed(_) | Gap::Number(_) => written(at(index)),
                Gap::Select(options) => {
                    let position = at(index).parse().ok().filter(|n| within(n, options.len()));
                    position.map_or(String::new(), |position| position.to_string())
                }
            };
            Answer::Gaps(gaps.iter().enumerate().map(filled).collect())
        }
        Kind::Ordering(items) => Answer::Order(order(&exercise.id, items, form)),
        Kind::Task(task) => {
            let ticked = form.all(id).filter_map(|value| value.parse().ok()).filter(|n| within(n, task.steps.len()));
            let note = written(form.one(&note_field(&exercise.id)).unwrap_or_default());
            Answer::Task { ticked: ticked.collect::<BTreeSet<usize>>(), note }
        }
        Kind::Description => Answer::Nothing,
    }
}

/// The positions of the items in the order that the fields say; nothing where they say no order of these items.
fn order(id: &Slug, items: &[Text], form: &FormData) -> Vec<usize> {
    let shown = shown(id, items);
    let at = |place: usize| {
        let value: usize = form.one(&field(id, place))?.parse().ok()?;
        shown.get(value.checked_sub(1)?).copied()
    };
    let order: Option<Vec<usize>> = (1..=items.len()).map(at).collect();
    order.filter(|order| is_complete(order, items.len())).unwrap_or_default()
}

/// The answer after the press of a button that moves an item, and the place where it is now; `None` where the press moves
/// nothing. The button is named `move`.
pub fn moved(exercise: &Exercise, form: &FormData) -> Option<(Answer, usize)> {
    let Kind::Ordering(items) = &exercise.kind else { return None };
    let step = Move::of(form.one("move")?)?;
    let mut before = order(&exercise.id, items, form);
    if before.is_empty() {
        before = shown(&exercise.id, items);
    }
    Some((Answer::Order(step.apply(&before)?), step.to))
}

/// The answer to this exercise, if it is complete.
pub fn read(exercise: &Exercise, form: &FormData) -> Result<Answer, Incomplete> {
    let draft = draft(exercise, form);
    let problems = problems(exercise, &draft);
    if problems.is_empty() { Ok(draft) } else { Err(Incomplete { draft, problems }) }
}

/// What an answer lacks to be graded.
pub fn problems(exercise: &Exercise, answer: &Answer) -> Vec<Problem> {
    let whole = |key: Option<&'static str>| {
        key.map(|key| Problem { field: exercise.id.to_string(), position: None, key, limit: limit(exercise, key) })
            .into_iter()
            .collect()
    };
    let part = |index: usize, key: Option<&'static str>| {
        let position = index + 1;
        let field = field(&exercise.id, position);
        key.map(|key| Problem { field, position: Some(position), key, limit: limit(exercise, key) })
    };
    let missing = |key| answer.is_empty().then_some(key);
    match &exercise.kind {
        Kind::OneChoice(_) | Kind::TrueFalse(_) | Kind::Picture(_) => whole(missing("exercise-choose-one")),
        Kind::SeveralChoices(_) => whole(missing("exercise-choose-some")),
        Kind::ShortAnswer(_) => whole(word_problem(answer.text())),
        Kind::Number(_) => whole(number_problem(answer.text())),
        Kind::Reflection(reflection) if is_longer(answer.text(), reflection.limit.unwrap_or(LONG_LIMIT)) => {
            whole(Some("exercise-too-long-reflection"))
        }
        Kind::Reflection(_) => whole(missing("exercise-write-something")),
        Kind::Ordering(_) => whole(missing("exercise-move-first")),
        Kind::Task(task) if is_longer(answer.text(), SHORT_LIMIT) => {
            // The note stands behind the steps.
            let position = Some(task.steps.len() + 1);
            let key = "exercise-too-long";
            vec![Problem { field: note_field(&exercise.id), position, key, limit: limit(exercise, key) }]
        }
        Kind::Task(_) => whole(missing("exercise-tick-some")),
        Kind::Matching(pairs) => {
            let open = |index: usize| answer.pair(index + 1).is_none().then_some("exercise-choose-pair");
            let asked = pairs.iter().enumerate().filter(|(_, pair)| !pair.item.is_empty());
            asked.filter_map(|(index, _)| part(index, open(index))).collect()
        }
        Kind::Gaps(gaps) => {
            let problem = |(index, gap): (usize, &Gap)| {
                let text = answer.gap(index + 1);
                let key = match gap {
                    Gap::Typed(_) => word_problem(text),
                    Gap::Number(_) => number_problem(text),
                    Gap::Select(_) => text.is_empty().then_some("exercise-choose-gap"),
                };
                part(index, key)
            };
            gaps.iter().enumerate().filter_map(problem).collect()
        }
        Kind::Description => Vec::new(),
    }
}

/// How many characters there may be, where a message says that there are too many.
fn limit(exercise: &Exercise, key: &str) -> Option<usize> {
    match (key, &exercise.kind) {
        ("exercise-too-long", _) => Some(SHORT_LIMIT),
        ("exercise-too-long-reflection", Kind::Reflection(reflection)) => Some(reflection.limit.unwrap_or(LONG_LIMIT)),
        _ => None,
    }
}

fn is_longer(text: &str, limit: usize) -> bool {
    text.chars().nth(limit).is_some()
}

fn word_problem(text: &str) -> Option<&'static str> {
    match text {
        text if text.trim().is_empty() => Some("exercise-write-answer"),
        text if is_longer(text, SHORT_LIMIT) => Some("exercise-too-long"),
        _ => None,
    }
}

fn number_problem(text: &str) -> Option<&'static str> {
    match text {
        text if text.trim().is_empty() => Some("exercise-write-number"),
        text if is_longer(text, SHORT_LIMIT) => Some("exercise-too-long"),
        text if number(text).is_none() => Some("exercise-number-in-digits"),
        _ => None,
    }
}

/// A text as written, with the line ends of this house: browsers send CRLF (HTML, form-data set).
fn written(text: &str) -> String {
    text.replace("\r\n", "\n")
}

#[cfg(test)]
mod tests;
