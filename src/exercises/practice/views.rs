//! A practice in its page: a named region that begins and ends in words, and in it a drawn phone or window around real
//! controls. The region's heading belongs to the outline of the page; inside there are no landmarks.

mod screen;

use maud::{Markup, html};

use super::form::{Refusal, Refused, path_name};
use super::model::{FieldKind, Judgement, Practice};
use super::walk::Position;
use crate::base::i18n::Words;
use crate::exercises::Verdict;
use crate::exercises::rendering::within_practice;
use crate::exercises::views::Place;
use crate::t;
use crate::web::components::{self, FieldError, State, Tone, state_mark, tone_mark};

/// How the learner came to where they stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrival {
    /// By a step.
    Stepped,
    /// By taking a step back.
    Back,
}

/// What there is to show of a practice.
#[derive(Debug)]
pub struct Showing<'a> {
    /// Where the learner stands.
    pub position: Position<'a>,
    /// How they came there, where that was just now.
    pub arrival: Option<Arrival>,
    /// What was just refused.
    pub refused: Option<&'a Refused>,
    /// The line that says that the practice was done before.
    pub saved: Option<String>,
}

/// A practice. Its anchors are `practice-{id}`, and `practice-{id}-{n}` for where one is after n steps.
pub fn practice(words: &Words, practice: &Practice, place: &Place<'_>, showing: &Showing<'_>) -> Markup {
    let id = format!("practice-{}", practice.id);
    let view = View { words, practice, place, showing };
    html! {
        section.practice id=(id) aria-labelledby={ (id) "-title" } {
            h2 id={ (id) "-title" } {
                span.kind { (t!(words, "exercise-heading", number = place.number, total = place.total)) ". " }
                (t!(words, "practice-heading", title = &practice.title))
            }
            p.practice-edge { (t!(words, "practice-begins")) }
            div.practice-intro { (within_practice(&practice.intro)) }
            (view.given())
            input type="hidden" name=(path_name(&practice.id)) value=(showing.position.path);
            (view.outcome())
            (screen::screen(&view))
            (view.ways_back())
            @if let Some(saved) = &showing.saved { (components::saved(saved)) }
            p.practice-edge { (t!(words, "practice-ends")) }
        }
    }
}

/// The anchor of where a learner is.
pub fn anchor(practice: &Practice, steps: usize) -> String {
    format!("practice-{}-{steps}", practice.id)
}

/// What stands first in the page's title after a press: the verdict, or else the new screen.
pub fn announcement(words: &Words, position: &Position<'_>, arrival: Arrival) -> String {
    match arrival {
        Arrival::Back => t!(words, back_key(position)),
        Arrival::Stepped if position.is_over() => t!(words, over_key(position)),
        Arrival::Stepped => match position.last {
            Some((judgement @ (Judgement::Good | Judgement::Risky), _) | (judgement, Some(_))) => {
                t!(words, judgement_key(judgement))
            }
            _ => position.screen.title.clone(),
        },
    }
}

/// The refused fields with what to write, for the error summary. What was typed is not repeated.
pub fn field_errors(
    words: &Words,
    practice: &Practice,
    position: &Position<'_>,
    refusals: &[Refusal],
) -> Vec<FieldError> {
    let error = |refusal: &Refusal| FieldError {
        field: control_id(practice, &refusal.field),
        message: message(words, position, refusal),
    };
    refusals.iter().map(error).collect()
}

fn message(words: &Words, position: &Position<'_>, refusal: &Refusal) -> String {
    let Some(field) = position.screen.fields.iter().find(|field| field.id == refusal.field) else {
        return String::new();
    };
    let label = field.label.as_str();
    match &field.kind {
        FieldKind::Written { value, .. } if refusal.was_empty => {
            t!(words, "practice-write-given", label = label, value = value)
        }
        FieldKind::Written { value, .. } => t!(words, "practice-not-your-own", label = label, value = value),
        FieldKind::Choice { .. } | FieldKind::Checkbox { .. } => t!(words, "practice-choose", label = label),
    }
}

/// The id of a control. Ids have no underscore, so that it is nobody else's.
fn control_id(practice: &Practice, field: &str) -> String {
    format!("practice-{}_{field}", practice.id)
}

fn judgement_key(judgement: Judgement) -> &'static str {
    match judgement {
        Judgement::Good => "practice-good",
        Judgement::Risky => "practice-risky",
        Judgement::Neutral => "practice-neutral",
    }
}

fn over_key(position: &Position<'_>) -> &'static str {
    if position.verdict() == Verdict::Right { "practice-over-safely" } else { "practice-over" }
}

fn back_key(position: &Position<'_>) -> &'static str {
    if position.path.is_empty() { "practice-at-start" } else { "practice-went-back" }
}

/// Everything that the parts of a practice are drawn from.
struct View<'v> {
    words: &'v Words,
    practice: &'v Practice,
    place: &'v Place<'v>,
    showing: &'v Showing<'v>,
}

impl View<'_> {
    fn anchor(&self) -> String {
        anchor(self.practice, self.showing.position.path.len())
    }

    /// What to write, told before it is asked for.
    fn given(&self) -> Markup {
        let given = &self.practice.given;
        html! {
            @if !given.is_empty() {
                div.practice-given {
                    h3 { (t!(self.words, "practice-given")) }
                    p { (t!(self.words, "practice-given-hint")) }
                    dl { @for given in given { div { dt { (given.label) } dd { samp { (given.value) } } } } }
                }
            }
        }
    }

    /// Whether a box before the screen says how the last step went; else the screen's heading is where reading goes on.
    fn has_outcome(&self) -> bool {
        let at = &self.showing.position;
        self.showing.arrival == Some(Arrival::Back)
            || at.is_over()
            || matches!(at.last, Some((Judgement::Good | Judgement::Risky, _) | (_, Some(_))))
    }

    /// What was pressed last, how it was judged and why; at the end, how it all went.
    fn outcome(&self) -> Markup {
        let at = &self.showing.position;
        if !self.has_outcome() {
            return html! {};
        }
        if self.showing.arrival == Some(Arrival::Back) {
            let said = html! { p { (t!(self.words, "practice-choose-again")) } };
            return self.note(&t!(self.words, back_key(at)), said);
        }
        let (judgement, teaches) = at.last.unwrap_or((Judgement::Neutral, None));
        let title = if at.is_over() { t!(self.words, over_key(at)) } else { t!(self.words, judgement_key(judgement)) };
        let said = html! {
            @if let Some(action) = at.chosen { p { (t!(self.words, "practice-chosen", action = action)) } }
            @if let Some(teaches) = teaches { (within_practice(teaches)) }
            @if at.is_over() {
                p { (t!(self.words, "practice-count", good = at.good, risky = at.risky)) }
                @if at.risky > 0 { p { (t!(self.words, "practice-over-next")) } }
            } @else if judgement == Judgement::Risky {
                p { (t!(self.words, "practice-risky-next")) }
                (self.back_button())
            }
        };
        let tone = match (at.is_over(), judgement) {
            (true, _) if at.risky == 0 => Tone::Right,
            (true, _) => Tone::Partly,
            (false, Judgement::Good) => Tone::Right,
            (false, Judgement::Risky) => Tone::NotYet,
            (false, Judgement::Neutral) => return self.note(&title, said),
        };
        self.told(tone.class(), &html! { (tone_mark(tone)) (title) }, said)
    }

    fn note(&self, title: &str, said: Markup) -> Markup {
        self.told("recorded", &html! { (state_mark(State::Started)) (title) }, said)
    }

    fn told(&self, class: &str, title: &Markup, said: Markup) -> Markup {
        html! {
            div class={ "result " (class) } id=(self.anchor()) tabindex="-1" {
                h3 { (title) }
                (said)
            }
        }
    }

    fn back_button(&self) -> Markup {
        html! {
            button.button.quiet type="submit" name="practice-back" value=(self.practice.id) formaction=(self.place.action) {
                (t!(self.words, "practice-back"))
            }
        }
    }

    /// Back and to the beginning, once a step was taken.
    fn ways_back(&self) -> Markup {
        let at = &self.showing.position;
        // After a wrong turn the way back stands with its explanation.
        let is_told = at.last.is_some_and(|(judgement, _)| judgement == Judgement::Risky)
            && !at.is_over()
            && self.showing.arrival != Some(Arrival::Back);
        html! {
            @if at.path.is_full() { p.practice-full { (t!(self.words, "practice-full")) } }
            @if !at.path.is_empty() {
                div.row {
                    @if !is_told { (self.back_button()) }
                    button.button.quiet type="submit" name="practice-again" value=(self.practice.id) formaction=(self.place.action) {
                        (t!(self.words, "practice-again"))
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests;
