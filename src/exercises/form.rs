//! From a form to an answer.
//!
//! Field names begin with the exercise's id, so that all exercises of a page are in one form: `{id}` for a choice (repeated
//! for several), for a judgement (`true`, `false`) and for what is written; `{id}.1`, `{id}.2` … for pairs and gaps. The
//! value of an option is its position in the author's order, from 1.

use std::collections::BTreeSet;

use super::answer::Answer;
use super::grade::number;
use super::model::{Exercise, Gap, Kind};
use crate::base::form::FormData;
use crate::base::ids::Slug;

/// The most characters of a short answer, a number, a gap.
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
    /// The key of the message in `i18n/`; its arguments are `number` (the position) and `limit` (characters).
    pub key: &'static str,
}

impl Problem {
    /// How many characters the field may have, where it has too many.
    pub fn limit(&self) -> Option<usize> {
        match self.key {
            "exercise-too-long" => Some(SHORT_LIMIT),
            "exercise-too-long-reflection" => Some(LONG_LIMIT),
            _ => None,
        }
    }
}

/// The name of the field for a pair or gap.
pub fn field(id: &Slug, position: usize) -> String {
    format!("{id}.{position}")
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
        Kind::ShortAnswer(_) | Kind::Number(_) | Kind::Reflection => {
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
        Kind::Description => Answer::Nothing,
    }
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
        key.map(|key| Problem { field: exercise.id.to_string(), position: None, key }).into_iter().collect()
    };
    let part = |index: usize, key: Option<&'static str>| {
        let position = index + 1;
        key.map(|key| Problem { field: field(&exercise.id, position), position: Some(position), key })
    };
    let missing = |key| answer.is_empty().then_some(key);
    match &exercise.kind {
        Kind::OneChoice(_) | Kind::TrueFalse(_) => whole(missing("exercise-choose-one")),
        Kind::SeveralChoices(_) => whole(missing("exercise-choose-some")),
        Kind::ShortAnswer(_) => whole(word_problem(answer.text())),
        Kind::Number(_) => whole(number_problem(answer.text())),
        Kind::Reflection if answer.text().chars().nth(LONG_LIMIT).is_some() => {
            whole(Some("exercise-too-long-reflection"))
        }
        Kind::Reflection => whole(missing("exercise-write-something")),
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

fn word_problem(text: &str) -> Option<&'static str> {
    match text {
        text if text.trim().is_empty() => Some("exercise-write-answer"),
        text if text.chars().nth(SHORT_LIMIT).is_some() => Some("exercise-too-long"),
        _ => None,
    }
}

fn number_problem(text: &str) -> Option<&'static str> {
    match text {
        text if text.trim().is_empty() => Some("exercise-write-number"),
        text if text.chars().nth(SHORT_LIMIT).is_some() => Some("exercise-too-long"),
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
