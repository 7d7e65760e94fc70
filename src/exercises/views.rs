//! An exercise in its page: pure functions from exercise and outcome to HTML.
//!
//! A page is one form, so each button names its own address. Everything works without scripts, by keyboard and by single
//! presses. State is said in words and drawn as a shape, never shown by colour alone (WCAG 2.2 SC 1.4.1).

mod controls;
mod key;

use maud::{Markup, html};

use super::form::Problem;
use super::grade::Mark;
use super::model::{Exercise, GAP, Kind, Picture};
use super::rendering::{is_block, plain, render};
use super::{Answer, Due, Verdict};
use crate::base::i18n::Words;
use crate::base::ids::Slug;
use crate::t;
use crate::web::components::{self, FieldError, State, Tone, state_mark, tone_mark};

pub(super) use controls::{answers_to_match, spotted};
pub use key::in_words;

/// Finds a picture as HTML with its alternative text; where there is none, the alternative text stands for it.
pub type Pictures<'a> = &'a dyn Fn(&Picture) -> Option<Markup>;

/// Where an exercise stands.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    /// Its number on the page, from 1.
    pub number: usize,
    /// How many exercises the page has.
    pub total: usize,
    /// Where the answer is sent (POST).
    pub action: &'a str,
}

/// What there is to show beside the question.
#[derive(Debug, Default)]
pub struct Outcome<'a> {
    /// What the form is filled with: the draft, or the last answer.
    pub filled: Option<&'a Answer>,
    /// What is due, where the exercise was answered.
    pub due: Option<Due<'a>>,
    /// What was missing from the answer just sent.
    pub problems: &'a [Problem],
    /// The line that says when the answer was stored.
    pub saved: Option<String>,
    /// The place where an item is now that was just moved.
    pub moved: Option<usize>,
}

/// An exercise with its heading, result, question, controls and buttons. Its anchors are the id, and `{id}-result`.
pub fn exercise(
    words: &Words,
    exercise: &Exercise,
    place: &Place<'_>,
    outcome: &Outcome<'_>,
    pictures: Pictures<'_>,
) -> Markup {
    let id = exercise.id.as_str();
    if !exercise.kind.asks() {
        return html! { div id=(id) { (block(&render(&exercise.prompt))) } };
    }
    let empty = Answer::empty(&exercise.kind);
    let filled = outcome.filled.filter(|answer| answer.fits(&exercise.kind)).unwrap_or(&empty);
    let view = View { words, exercise, place, filled, outcome, pictures };
    let (heading, check) = match exercise.kind {
        Kind::Task(_) => ("exercise-heading-task", "exercise-keep-task"),
        Kind::Reflection(_) => ("exercise-heading", "exercise-keep"),
        _ => ("exercise-heading", "exercise-check"),
    };
    let heading = t!(words, heading, number = place.number, total = place.total);
    let described = format!("{id}-kind");
    let content = html! {
        @if let Some(due) = &outcome.due { (view.result(due)) }
        (controls::controls(&view))
        (view.hints())
        div.row {
            button.button type="submit" name="exercise" value=(id) formaction=(place.action) aria-describedby=(described) {
                (t!(words, check))
            }
            @if outcome.due.as_ref().is_some_and(|due| due.may_ask) {
                button.button.quiet type="submit" name="show-answer" value=(id) formaction=(place.action) aria-describedby=(described) {
                    (t!(words, "exercise-show-answer"))
                }
            }
        }
        @if let Some(saved) = &outcome.saved { (components::saved(saved)) }
    };
    components::exercise(id, &heading, content)
}

/// The verdict in words, as it stands in a heading or first in a page's title.
pub fn verdict(words: &Words, kind: &Kind, verdict: Verdict) -> String {
    words.text(match verdict {
        Verdict::Right => "exercise-right",
        // What is not judged is not half right.
        Verdict::Partly if !kind.is_graded() => "exercise-task-partly",
        Verdict::Partly => "exercise-partly",
        Verdict::NotYet => "exercise-not-yet",
        Verdict::Recorded => "exercise-recorded",
    })
}

/// What an exercise is called among others: its question, in one line without marks.
pub fn name_of(exercise: &Exercise) -> String {
    plain(&exercise.prompt).replace(GAP, "_____").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// That an item of an order was moved, as it stands first in a page's title; `None` where there is no such place.
pub fn moved(words: &Words, exercise: &Exercise, place: usize) -> Option<String> {
    let Kind::Ordering(items) = &exercise.kind else { return None };
    (1..=items.len()).contains(&place).then(|| t!(words, "exercise-order-now", place = place, total = items.len()))
}

/// What was missing, each with the control to go to, for the error summary.
pub fn field_errors(words: &Words, exercise: &Exercise, problems: &[Problem]) -> Vec<FieldError> {
    let error = |problem: &Problem| FieldError {
        field: control_id(&exercise.id, problem.position.unwrap_or(1)),
        message: message(words, exercise, problem),
    };
    problems.iter().map(error).collect()
}

fn message(words: &Words, exercise: &Exercise, problem: &Problem) -> String {
    let number = problem.position.unwrap_or(1);
    let item = match &exercise.kind {
        Kind::Matching(pairs) => pairs.get(number - 1).map(|pair| plain(&pair.item)).unwrap_or_default(),
        _ => String::new(),
    };
    let limit = problem.limit.unwrap_or_default();
    let message = t!(words, problem.key, number = number, item = item, limit = limit);
    match &exercise.kind {
        Kind::Gaps(gaps) if gaps.len() > 1 => format!("{}: {message}", t!(words, "exercise-gap", number = number)),
        _ => message,
    }
}

/// The id of a control. Ids of exercises have no underscore, so that it is nobody else's.
fn control_id(id: &Slug, position: usize) -> String {
    format!("{id}_{position}")
}

/// Everything that the parts of one exercise are drawn from.
struct View<'v, 'e> {
    words: &'v Words,
    exercise: &'v Exercise,
    place: &'v Place<'e>,
    filled: &'v Answer,
    outcome: &'v Outcome<'e>,
    pictures: Pictures<'v>,
}

impl View<'_, '_> {
    fn text(&self, key: &str) -> String {
        self.words.text(key)
    }

    fn control_id(&self, position: usize) -> String {
        control_id(&self.exercise.id, position)
    }

    /// A picture, or in its place what it shows in words.
    fn picture(&self, picture: &Picture) -> Markup {
        (self.pictures)(picture).unwrap_or_else(|| html! { span { (picture.alternative) } })
    }

    /// The mark of a part of the answer, where it is due.
    fn mark(&self, position: usize) -> Option<&Mark<'_>> {
        self.outcome.due.as_ref()?.marks.iter().find(|mark| mark.position == position)
    }

    /// What is missing from a part; from the whole where there is but one field.
    fn problem(&self, position: Option<usize>) -> Option<String> {
        let problem = self.outcome.problems.iter().find(|problem| problem.position == position)?;
        Some(message(self.words, self.exercise, problem))
    }

    /// The box before the question: verdict, what to do next, and what is due.
    fn result(&self, due: &Due<'_>) -> Markup {
        let title = verdict(self.words, &self.exercise.kind, due.verdict);
        let told = due.key.as_ref().filter(|_| due.verdict != Verdict::Right);
        let content = html! {
            p { (self.text(self.next_key(due))) }
            @if let Some(answer) = told { (key::key(self.words, self.exercise, answer)) }
            @if let Some(general) = due.general { (block(&render(general))) }
        };
        match tone(due.verdict) {
            Some(tone) => components::result(&self.result_id(), tone, &title, content),
            None => html! {
                div.result.recorded id=(self.result_id()) tabindex="-1" {
                    h3 { (state_mark(State::Done)) (title) }
                    (content)
                }
            },
        }
    }

    fn result_id(&self) -> String {
        format!("{}-result", self.exercise.id)
    }

    fn next_key(&self, due: &Due<'_>) -> &'static str {
        let is_task = matches!(self.exercise.kind, Kind::Task(_));
        let is_several = matches!(self.exercise.kind, Kind::SeveralChoices(_));
        let is_all_right = due.marks.iter().all(|mark| mark.verdict == Verdict::Right);
        let is_explained = due.marks.iter().any(|mark| mark.feedback.is_some());
        match due.verdict {
            Verdict::Right => "exercise-right-next",
            Verdict::Recorded if self.exercise.kind.is_graded() => "exercise-test-next",
            Verdict::Recorded if is_task => "exercise-task-next",
            Verdict::Recorded => "exercise-recorded-next",
            _ if due.key.is_some() => "exercise-told-next",
            Verdict::Partly if is_task => "exercise-task-partly-next",
            // Then what was chosen says nothing of what is missing.
            Verdict::Partly if is_several && is_all_right => "exercise-partly-more-next",
            Verdict::Partly => "exercise-partly-next",
            Verdict::NotYet if is_explained => "exercise-not-yet-explained-next",
            Verdict::NotYet => "exercise-not-yet-next",
        }
    }

    /// Hints, each behind its own button, so that one can be read without the next.
    fn hints(&self) -> Markup {
        html! {
            @for (index, hint) in self.exercise.hints.iter().enumerate() {
                details.hint-box {
                    summary { (t!(self.words, "exercise-hint", number = index + 1, total = self.exercise.hints.len())) }
                    (block(&render(hint)))
                }
            }
        }
    }

    /// The feedback to a part of the answer, tied to its control by `{control}-feedback`. It begins with the verdict,
    /// unless the author's own words begin so.
    fn feedback(&self, control: &str, mark: &Mark<'_>) -> Markup {
        let word = verdict(self.words, &self.exercise.kind, mark.verdict);
        let said = mark.feedback.map(render);
        let begins_so = mark.feedback.is_some_and(|text| plain(text).to_lowercase().starts_with(&word.to_lowercase()));
        let content = html! {
            @if !begins_so { strong { (word) "." } " " }
            @if let Some(said) = &said { (said) }
        };
        let id = format!("{control}-feedback");
        let shape = tone(mark.verdict).map(tone_mark);
        html! {
            @if is_block(&content.0) {
                div.feedback id=(id) { @if let Some(shape) = shape { (shape) } div { (content) } }
            } @else {
                p.feedback id=(id) { @if let Some(shape) = shape { (shape) } span { (content) } }
            }
        }
    }
}

fn tone(verdict: Verdict) -> Option<Tone> {
    match verdict {
        Verdict::Right => Some(Tone::Right),
        Verdict::Partly => Some(Tone::Partly),
        Verdict::NotYet => Some(Tone::NotYet),
        Verdict::Recorded => None,
    }
}

/// A text on its own: phrases get a paragraph.
fn block(rendered: &Markup) -> Markup {
    html! { @if is_block(&rendered.0) { div { (rendered) } } @else { p { (rendered) } } }
}

#[cfg(test)]
mod tests;
