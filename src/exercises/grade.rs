//! Grading: one pure function for each kind.
//!
//! Scores are between 0 and 1. The same exercise and answer give the same grade, whatever the order of the options.

mod written;

use serde::{Deserialize, Serialize};

use super::answer::Answer;
use super::model::{Choice, Exercise, Gap, Kind, NEARLY_ALL, Pair, Task, Text, TrueFalse, Weight};
use super::ordering::{is_complete, stands_right};
pub use written::number;

/// How an answer was judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Full score.
    Right,
    /// Some of the score, or some steps of a task.
    Partly,
    /// No score so far; there is always another try.
    NotYet,
    /// Kept, without judging.
    Recorded,
}

impl Verdict {
    const ALL: [Self; 4] = [Self::Right, Self::Partly, Self::NotYet, Self::Recorded];

    /// Its name in the database, which never changes.
    pub fn name(self) -> &'static str {
        match self {
            Self::Right => "right",
            Self::Partly => "partly",
            Self::NotYet => "not-yet",
            Self::Recorded => "recorded",
        }
    }

    /// The verdict of a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verdict| verdict.name() == name)
    }
}

/// The grade of an answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Grade<'e> {
    /// The whole, judged.
    pub verdict: Verdict,
    /// From 0 to 1; exactly 1 where the verdict is [`Verdict::Right`], 0 where nothing is graded.
    pub score: f64,
    /// The parts of the answer, judged: each option chosen, each pair asked about, each gap, each place of an order. Options that were not chosen
    /// have no mark, so that marks do not give the right ones away.
    pub marks: Vec<Mark<'e>>,
}

/// A part of an answer, judged.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark<'e> {
    /// The position of the option, pair or gap, or the place in an order, from 1; for true/false 1 is true and 2 is false; for what is written 1.
    pub position: usize,
    /// The part, judged.
    pub verdict: Verdict,
    /// The author's feedback to it.
    pub feedback: Option<&'e Text>,
}

/// Grades an answer. What is missing is worth nothing; what does not fit the exercise too.
pub fn grade<'e>(exercise: &'e Exercise, answer: &Answer) -> Grade<'e> {
    grade_kind(&exercise.kind, answer)
}

fn grade_kind<'e>(kind: &'e Kind, answer: &Answer) -> Grade<'e> {
    match (kind, answer) {
        (Kind::OneChoice(options), Answer::Choice(chosen)) => one_choice(options, *chosen),
        (Kind::SeveralChoices(options), Answer::Choices(chosen)) => several_choices(options, chosen.iter().copied()),
        (Kind::TrueFalse(statement), Answer::Judged(judged)) => true_false(statement, *judged),
        (Kind::ShortAnswer(short), Answer::Text(text)) => written::short_answer(short, text),
        (Kind::Number(number), Answer::Text(text)) => written::number_answer(number, text),
        (Kind::Matching(pairs), Answer::Pairs(chosen)) => matching(pairs, chosen),
        (Kind::Gaps(gaps), Answer::Gaps(filled)) => fill(gaps, filled),
        (Kind::Picture(picture), Answer::Choice(chosen)) => one_choice(&picture.options, *chosen),
        (Kind::Ordering(items), Answer::Order(order)) => ordering(items, order),
        (Kind::Task(task), answer) => steps(task, answer),
        (Kind::Reflection(_) | Kind::Description, _) => Grade::ungraded(Verdict::Recorded),
        _ => Grade::of(0.0, Vec::new()),
    }
}

/// An answer with the full score, as an author would give it; `None` if there is none, or nothing is graded.
pub fn key(kind: &Kind) -> Option<Answer> {
    let answer = match kind {
        Kind::OneChoice(options) => Answer::Choice(Some(best(options)?)),
        Kind::SeveralChoices(options) => {
            let right = options.iter().enumerate().filter(|(_, option)| option.weight > Weight::NONE);
            Answer::Choices(right.map(|(index, _)| index + 1).collect())
        }
        Kind::TrueFalse(statement) => Answer::Judged(Some(statement.is_true)),
        Kind::ShortAnswer(short) => Answer::Text(written::short_answer_key(short)?),
        Kind::Number(number) => Answer::Text(written::number_key(number)?),
        Kind::Matching(pairs) => {
            let own = |(index, pair): (usize, &Pair)| (!pair.item.is_empty()).then_some(index + 1);
            Answer::Pairs(pairs.iter().enumerate().map(own).collect())
        }
        Kind::Gaps(gaps) => {
            let fill = |gap: &Gap| match gap {
                Gap::Typed(short) => written::short_answer_key(short),
                Gap::Number(number) => written::number_key(number),
                Gap::Select(options) => best(options).map(|position| position.to_string()),
            };
            Answer::Gaps(gaps.iter().map(fill).collect::<Option<_>>()?)
        }
        Kind::Picture(picture) => Answer::Choice(Some(best(&picture.options)?)),
        Kind::Ordering(items) => Answer::Order((1..=items.len()).collect()),
        Kind::Reflection(_) | Kind::Task(_) | Kind::Description => return None,
    };
    (grade_kind(kind, &answer).verdict == Verdict::Right).then_some(answer)
}

/// Whether choosing everything is right, so that nobody needs to think.
pub fn is_right_for_all(kind: &Kind) -> bool {
    let Kind::SeveralChoices(options) = kind else { return false };
    several_choices(options, 1..=options.len()).verdict == Verdict::Right
}

/// The position of the first option that is wholly right.
fn best(options: &[Choice]) -> Option<usize> {
    options.iter().position(|option| option.weight.is_full()).map(|index| index + 1)
}

impl<'e> Grade<'e> {
    /// A grade for so many percent, which may be beyond 0 and 100. What is nearly all counts as all, see [`Weight::is_full`].
    fn of(percent: f64, marks: Vec<Mark<'e>>) -> Self {
        let score = if percent >= NEARLY_ALL { 1.0 } else { percent.clamp(0.0, 100.0) / 100.0 };
        // Millionths are enough, and keep sums of binary fractions from depending on their order.
        let score = (score * 1e6).round() / 1e6;
        Self { verdict: verdict(score), score, marks }
    }

    /// A grade for parts that are worth the same: the mean of their scores. Here nearly all is not all.
    fn of_parts(sum: f64, marks: Vec<Mark<'e>>) -> Self {
        let percent = if marks.is_empty() { 0.0 } else { 100.0 * sum / marks.len() as f64 };
        let all_right = marks.iter().all(|mark| mark.verdict == Verdict::Right);
        Self::of(if all_right { percent } else { percent.min(NEARLY_ALL - 0.1) }, marks)
    }

    /// The grade of what is kept, not judged.
    fn ungraded(verdict: Verdict) -> Self {
        Self { verdict, score: 0.0, marks: Vec::new() }
    }

    /// A grade for an answer of one part.
    fn of_one(weight: Weight, position: usize, feedback: Option<&'e Text>) -> Self {
        let verdict = verdict_of(weight);
        Self::of(weight.as_percent(), vec![Mark { position, verdict, feedback }])
    }
}

fn verdict(score: f64) -> Verdict {
    match score {
        1.0 => Verdict::Right,
        score if score > 0.0 => Verdict::Partly,
        _ => Verdict::NotYet,
    }
}

fn verdict_of(weight: Weight) -> Verdict {
    if weight.is_full() {
        Verdict::Right
    } else if weight > Weight::NONE {
        Verdict::Partly
    } else {
        Verdict::NotYet
    }
}

fn option_at(options: &[Choice], position: usize) -> Option<&Choice> {
    options.get(position.checked_sub(1)?)
}

fn one_choice(options: &[Choice], chosen: Option<usize>) -> Grade<'_> {
    match chosen.and_then(|position| Some((position, option_at(options, position)?))) {
        Some((position, option)) => Grade::of_one(option.weight, position, option.feedback.as_ref()),
        None => Grade::of(0.0, Vec::new()),
    }
}

/// An option that adds to the score is right as far as it goes, however little it adds.
fn several_choices(options: &[Choice], chosen: impl Iterator<Item = usize>) -> Grade<'_> {
    let mut percent = 0.0;
    let mut marks = Vec::new();
    for (position, option) in chosen.filter_map(|position| Some((position, option_at(options, position)?))) {
        percent += option.weight.as_percent();
        let verdict = if option.weight > Weight::NONE { Verdict::Right } else { Verdict::NotYet };
        marks.push(Mark { position, verdict, feedback: option.feedback.as_ref() });
    }
    Grade::of(percent, marks)
}

fn true_false(statement: &TrueFalse, judged: Option<bool>) -> Grade<'_> {
    let Some(judged) = judged else {
        return Grade::of(0.0, Vec::new());
    };
    let position = if judged { 1 } else { 2 };
    if judged == statement.is_true {
        Grade::of_one(Weight::FULL, position, statement.when_right.as_ref())
    } else {
        Grade::of_one(Weight::NONE, position, statement.when_wrong.as_ref())
    }
}

/// Every item is worth the same. Equal answers are one answer, whichever pair they were written in.
fn matching<'e>(pairs: &'e [Pair], chosen: &[Option<usize>]) -> Grade<'e> {
    let asked = || pairs.iter().enumerate().filter(|(_, pair)| !pair.item.is_empty());
    let mark = |(index, pair): (usize, &Pair)| {
        let answer = chosen.get(index).copied().flatten().and_then(|n| pairs.get(n.checked_sub(1)?));
        let is_right = answer.is_some_and(|answer| answer.answer == pair.answer);
        Mark { position: index + 1, verdict: if is_right { Verdict::Right } else { Verdict::NotYet }, feedback: None }
    };
    let marks: Vec<Mark<'e>> = asked().map(mark).collect();
    let right = marks.iter().filter(|mark| mark.verdict == Verdict::Right).count();
    Grade::of_parts(right as f64, marks)
}

/// Every place is worth the same. Equal items are one, whichever stands first.
fn ordering<'e>(items: &'e [Text], order: &[usize]) -> Grade<'e> {
    if !is_complete(order, items.len()) {
        return Grade::of(0.0, Vec::new());
    }
    let mark = |(index, position): (usize, &usize)| {
        let is_right = stands_right(items, index, *position);
        Mark { position: index + 1, verdict: if is_right { Verdict::Right } else { Verdict::NotYet }, feedback: None }
    };
    let marks: Vec<Mark<'e>> = order.iter().enumerate().map(mark).collect();
    let right = marks.iter().filter(|mark| mark.verdict == Verdict::Right).count();
    Grade::of_parts(right as f64, marks)
}

/// A task is done when its steps are; what was done so far is kept all the same.
fn steps<'e>(task: &Task, answer: &Answer) -> Grade<'e> {
    let all = (1..=task.steps.len()).all(|position| answer.has_chosen(position));
    Grade::ungraded(if all { Verdict::Recorded } else { Verdict::Partly })
}

/// Every gap is worth the same.
fn fill<'e>(gaps: &'e [Gap], filled: &[String]) -> Grade<'e> {
    let mut marks = Vec::with_capacity(gaps.len());
    let mut score = 0.0;
    for (index, gap) in gaps.iter().enumerate() {
        let text = filled.get(index).map_or("", String::as_str);
        let part = match gap {
            Gap::Typed(short) => written::short_answer(short, text),
            Gap::Number(number) => written::number_answer(number, text),
            Gap::Select(options) => one_choice(options, text.parse().ok()),
        };
        score += part.score;
        let feedback = part.marks.first().and_then(|mark| mark.feedback);
        marks.push(Mark { position: index + 1, verdict: part.verdict, feedback });
    }
    Grade::of_parts(score, marks)
}

#[cfg(test)]
mod tests;
