//! The question and what it is answered with, for each kind.

use std::collections::HashSet;

use maud::{Markup, html};

use super::{View, tone};
use crate::exercises::form::field;
use crate::exercises::Answer;
use crate::exercises::model::{Choice, Gap, Kind, Pair};
use crate::exercises::rendering::{Question, is_block, phrases, plain, question, render, with_gaps};
use crate::t;

/// The question with its controls.
pub(super) fn controls(view: &View<'_, '_>) -> Markup {
    match &view.exercise.kind {
        Kind::OneChoice(options) => group(view, None, choices(view, "radio", options)),
        Kind::SeveralChoices(options) => group(view, Some("exercise-choose-all"), choices(view, "checkbox", options)),
        Kind::TrueFalse(_) => group(view, None, judgements(view)),
        Kind::ShortAnswer(_) => text_field(view, "text", None),
        Kind::Number(_) => text_field(view, "decimal", Some("exercise-digits")),
        Kind::Reflection => text_area(view),
        Kind::Matching(pairs) => group(view, Some("exercise-choose-pairs"), matching(view, pairs)),
        Kind::Gaps(gaps) => gap_fields(view, gaps),
        Kind::Description => html! {},
    }
}

/// The question for a `legend` or `label`, or other words where it stands before.
fn asked(view: &View<'_, '_>) -> (Option<Markup>, Markup) {
    let Question { before, itself } = question(&view.exercise.prompt);
    (before, itself.unwrap_or_else(|| html! { (view.text("exercise-your-answer")) }))
}

/// Controls under one question: `fieldset` and `legend`, described by hint and error.
fn group(view: &View<'_, '_>, hint: Option<&str>, controls: Markup) -> Markup {
    let (before, legend) = asked(view);
    let problem = view.problem(None);
    let id = &view.exercise.id;
    let described = ids([(format!("{id}_hint"), hint.is_some()), (format!("{id}_error"), problem.is_some())]);
    html! {
        @if let Some(before) = before { (before) }
        fieldset aria-describedby=[described] {
            legend { (legend) }
            @if let Some(hint) = hint { p.hint id={ (id) "_hint" } { (view.text(hint)) } }
            @if let Some(problem) = problem { p.error id={ (id) "_error" } { span { (problem) } } }
            (controls)
        }
    }
}

/// The ids that are there, for `aria-describedby`.
fn ids<const N: usize>(parts: [(String, bool); N]) -> Option<String> {
    let there: Vec<String> = parts.into_iter().filter(|(_, is_there)| *is_there).map(|(id, _)| id).collect();
    (!there.is_empty()).then(|| there.join(" "))
}

fn choices(view: &View<'_, '_>, kind: &str, options: &[Choice]) -> Markup {
    html! {
        @for (index, choice) in options.iter().enumerate() {
            @let position = index + 1;
            (option(view, kind, position, &position.to_string(), view.filled.has_chosen(position), &phrases(&choice.text)))
        }
    }
}

fn judgements(view: &View<'_, '_>) -> Markup {
    let judged = if let Answer::Judged(judged) = view.filled { *judged } else { None };
    html! {
        @for (position, value, key) in [(1, true, "exercise-true"), (2, false, "exercise-false")] {
            (option(view, "radio", position, &value.to_string(), judged == Some(value), &html! { (view.text(key)) }))
        }
    }
}

/// A row with a radio button or checkbox; the feedback to a chosen option is in its row and describes its control.
fn option(view: &View<'_, '_>, kind: &str, position: usize, value: &str, is_chosen: bool, label: &Markup) -> Markup {
    let control = view.control_id(position);
    let mark = view.mark(position).filter(|_| is_chosen);
    let class = mark.and_then(|mark| tone(mark.verdict)).map_or("", |tone| tone.class());
    let described = mark.map(|_| format!("{control}-feedback"));
    html! {
        div class={ "option" @if !class.is_empty() { " " (class) } } {
            input type=(kind) id=(control) name=(view.exercise.id) value=(value) checked[is_chosen] aria-describedby=[described];
            label for=(control) { span { (label) } }
            @if let Some(mark) = mark { (view.feedback(&control, mark)) }
        }
    }
}

/// What surrounds one control: label, hint, error before it, feedback behind it.
struct Row<'r> {
    position: usize,
    label: Markup,
    is_question: bool,
    hint: Option<&'r str>,
    problem: Option<String>,
}

fn row(view: &View<'_, '_>, of: &Row<'_>, control: impl FnOnce(&str, Option<&str>, Option<&str>) -> Markup) -> Markup {
    let id = view.control_id(of.position);
    let mark = view.mark(of.position);
    let class = mark.and_then(|mark| tone(mark.verdict)).map_or("", |tone| tone.class());
    let described = ids([
        (format!("{id}-hint"), of.hint.is_some()),
        (format!("{id}-error"), of.problem.is_some()),
        (format!("{id}-feedback"), mark.is_some()),
    ]);
    html! {
        div class={ "field" @if of.problem.is_some() { " wrong" } @if !class.is_empty() { " " (class) } } {
            label class=[of.is_question.then_some("question")] for=(id) { (of.label) }
            @if let Some(hint) = of.hint { p.hint id={ (id) "-hint" } { (hint) } }
            @if let Some(problem) = &of.problem { p.error id={ (id) "-error" } { span { (problem) } } }
            (control(&id, described.as_deref(), of.problem.as_ref().map(|_| "true")))
            @if let Some(mark) = mark { (view.feedback(&id, mark)) }
        }
    }
}

fn text_field(view: &View<'_, '_>, mode: &str, hint: Option<&str>) -> Markup {
    let (before, label) = asked(view);
    let hint = hint.map(|key| view.text(key));
    let row_of = Row { position: 1, label, is_question: true, hint: hint.as_deref(), problem: view.problem(None) };
    html! {
        @if let Some(before) = before { (before) }
        (row(view, &row_of, |id, described, invalid| input(id, view.exercise.id.as_str(), mode, view.filled.text(), described, invalid)))
    }
}

/// A field for words. Nothing is offered, mended or cut: what is written is the answer.
fn input(id: &str, name: &str, mode: &str, value: &str, described: Option<&str>, invalid: Option<&str>) -> Markup {
    html! {
        input type="text" inputmode=(mode) id=(id) name=(name) value=(value) autocomplete="off" autocapitalize="none" spellcheck="false"
            aria-describedby=[described] aria-invalid=[invalid];
    }
}

fn text_area(view: &View<'_, '_>) -> Markup {
    let (before, label) = asked(view);
    let hint = view.text("exercise-reflection-hint");
    let row_of = Row { position: 1, label, is_question: true, hint: Some(&hint), problem: view.problem(None) };
    html! {
        @if let Some(before) = before { (before) }
        (row(view, &row_of, |id, described, invalid| html! {
            // HTML takes the first line end off a textarea.
            textarea id=(id) name=(view.exercise.id) rows="5" aria-describedby=[described] aria-invalid=[invalid] { "\n" (view.filled.text()) }
        }))
    }
}

/// A list for each item. The answers stand in the order of their letters, which says nothing of what belongs where.
fn matching(view: &View<'_, '_>, pairs: &[Pair]) -> Markup {
    let mut seen = HashSet::new();
    let mut answers: Vec<(usize, &str)> = pairs.iter().enumerate().map(|(index, pair)| (index + 1, pair.answer.as_str())).collect();
    answers.retain(|(_, answer)| seen.insert(*answer));
    answers.sort_by_key(|(_, answer)| answer.to_lowercase());
    let answers: Vec<(String, String)> = answers.into_iter().map(|(n, answer)| (n.to_string(), answer.to_owned())).collect();
    // Equal answers are one, under the number of the first.
    let chosen = |position| {
        let answer = view.filled.pair(position).and_then(|n| pairs.get(n.checked_sub(1)?))?;
        pairs.iter().position(|pair| pair.answer == answer.answer).map(|index| (index + 1).to_string())
    };
    html! {
        div.pairs {
            @for (index, pair) in pairs.iter().enumerate().filter(|(_, pair)| !pair.item.is_empty()) {
                @let position = index + 1;
                @let row_of = Row { position, label: phrases(&pair.item), is_question: false, hint: None, problem: view.problem(Some(position)) };
                (row(view, &row_of, |id, described, invalid| {
                    let name = field(&view.exercise.id, position);
                    select(view, id, &name, &answers, &chosen(position).unwrap_or_default(), described, invalid)
                }))
            }
        }
    }
}

fn select(
    view: &View<'_, '_>,
    id: &str,
    name: &str,
    options: &[(String, String)],
    chosen: &str,
    described: Option<&str>,
    invalid: Option<&str>,
) -> Markup {
    html! {
        select id=(id) name=(name) autocomplete="off" aria-describedby=[described] aria-invalid=[invalid] {
            option value="" { (view.text("exercise-select")) }
            @for (value, text) in options { option value=(value) selected[value == chosen] { (text) } }
        }
    }
}

/// A text with gaps. One gap: the text is the label of its field. Several: the text stands first with numbered gaps, and
/// the fields below have the same numbers, so that the order of reading is the order of filling.
fn gap_fields(view: &View<'_, '_>, gaps: &[Gap]) -> Markup {
    let prompt = &view.exercise.prompt;
    if let [gap] = gaps {
        let Question { before, itself } = question(prompt);
        let marked = |html: &Markup| with_gaps(&html.0, |_| gap_mark("", &view.text("exercise-gap-here")));
        let label = itself.as_ref().map_or_else(|| html! { (view.text("exercise-your-answer")) }, &marked);
        return html! {
            @if let Some(before) = &before { (marked(before)) }
            (gap_field(view, gap, 1, label, true))
        };
    }
    let number = |n: usize| gap_mark(&n.to_string(), &t!(view.words, "exercise-gap", number = n));
    let passage = with_gaps(&render(prompt).0, number);
    html! {
        fieldset {
            legend { (view.text("exercise-fill-gaps")) }
            @if is_block(&passage.0) { div.passage { (passage) } } @else { p.passage { (passage) } }
            @for (index, gap) in gaps.iter().enumerate() {
                @let position = index + 1;
                (gap_field(view, gap, position, html! { (t!(view.words, "exercise-gap", number = position)) }, false))
            }
        }
    }
}

/// A gap for the eye, and the same for the ear.
fn gap_mark(number: &str, spoken: &str) -> String {
    html! {
        span.gap { span aria-hidden="true" { (number) "_____" } span.visually-hidden { (spoken) } }
    }
    .into_string()
}

fn gap_field(view: &View<'_, '_>, gap: &Gap, position: usize, label: Markup, is_question: bool) -> Markup {
    let name = field(&view.exercise.id, position);
    let filled = view.filled.gap(position);
    let hint = matches!(gap, Gap::Number(_)).then(|| view.text("exercise-digits"));
    let row_of = Row { position, label, is_question, hint: hint.as_deref(), problem: view.problem(Some(position)) };
    row(view, &row_of, |id, described, invalid| match gap {
        Gap::Typed(_) => input(id, &name, "text", filled, described, invalid),
        Gap::Number(_) => input(id, &name, "decimal", filled, described, invalid),
        Gap::Select(options) => {
            let texts: Vec<(String, String)> =
                options.iter().enumerate().map(|(index, option)| ((index + 1).to_string(), plain(&option.text))).collect();
            select(view, id, &name, &texts, filled, described, invalid)
        }
    })
}
