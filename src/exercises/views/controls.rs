//! The question and what it is answered with, for each kind.

mod ordering;
mod picture;
mod task;

use std::collections::HashSet;

pub(in crate::exercises) use picture::spotted;

use maud::{Markup, html};

use super::{View, tone};
use crate::exercises::Answer;
use crate::exercises::form::field;
use crate::exercises::model::{Choice, Gap, Kind, Pair, Reflection};
use crate::exercises::rendering::{Question, is_block, phrases, plain, question, render, with_gaps};
use crate::t;
use crate::web::components;

/// The question with its controls.
pub(super) fn controls(view: &View<'_, '_>) -> Markup {
    match &view.exercise.kind {
        Kind::OneChoice(options) => group(view, None, choices(view, "radio", options)),
        Kind::SeveralChoices(options) => group(view, Some("exercise-choose-all"), choices(view, "checkbox", options)),
        Kind::TrueFalse(_) => group(view, None, judgements(view)),
        Kind::ShortAnswer(_) => text_field(view, "text"),
        Kind::Number(_) => text_field(view, "decimal"),
        Kind::Reflection(reflection) => text_area(view, reflection),
        Kind::Matching(pairs) => group(view, Some("exercise-choose-pairs"), matching(view, pairs)),
        Kind::Gaps(gaps) => gap_fields(view, gaps),
        Kind::Ordering(items) => group(view, Some("exercise-order-hint"), ordering::items(view, items)),
        Kind::Picture(choice) => group(view, None, picture::options(view, choice)),
        Kind::Task(task) => task::task(view, task),
        Kind::Description => html! {},
    }
}

/// What stands before the controls, and the question for a `legend` or `label`: other words where all of it stands
/// before; then it describes the controls.
struct Asked {
    before: Option<Markup>,
    label: Markup,
    described: Option<String>,
}

fn asked(view: &View<'_, '_>, marked: impl Fn(&Markup) -> Markup) -> Asked {
    let Question { before, itself } = question(&view.exercise.prompt);
    let id = format!("{}_before", view.exercise.id);
    let described = itself.is_none().then(|| id.clone());
    Asked {
        before: before.map(|before| html! { div id=(id) { (marked(&before)) } }),
        label: itself.map_or_else(|| html! { (view.text("exercise-your-answer")) }, |itself| marked(&itself)),
        described,
    }
}

/// Controls under one question: `fieldset` and `legend`, described by hint and error.
fn group(view: &View<'_, '_>, hint: Option<&str>, controls: Markup) -> Markup {
    let Asked { before, label, described } = asked(view, Markup::clone);
    let problem = view.problem(None);
    let id = &view.exercise.id;
    let described =
        ids([described, hint.map(|_| format!("{id}_hint")), problem.as_ref().map(|_| format!("{id}_error"))]);
    html! {
        @if let Some(before) = before { (before) }
        fieldset aria-describedby=[described] {
            legend { (label) }
            @if let Some(hint) = hint { p.hint id={ (id) "_hint" } { (view.text(hint)) } }
            @if let Some(problem) = problem { p.error id={ (id) "_error" } { span { (problem) } } }
            (controls)
        }
    }
}

/// The ids that are there, for `aria-describedby`.
fn ids<const N: usize>(parts: [Option<String>; N]) -> Option<String> {
    let there: Vec<String> = parts.into_iter().flatten().collect();
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

/// What surrounds one control: label, hint, error before it, feedback behind it; below free writing, who can read it.
#[derive(Default)]
struct Row {
    position: usize,
    label: Markup,
    is_question: bool,
    is_free: bool,
    described: Option<String>,
    hint: Option<String>,
    problem: Option<String>,
}

fn row(view: &View<'_, '_>, of: &Row, control: impl FnOnce(&str, Option<&str>, Option<&str>) -> Markup) -> Markup {
    let id = view.control_id(of.position);
    let mark = view.mark(of.position);
    let class = mark.and_then(|mark| tone(mark.verdict)).map_or("", |tone| tone.class());
    let described = ids([
        of.described.clone(),
        of.hint.as_ref().map(|_| format!("{id}-hint")),
        of.problem.as_ref().map(|_| format!("{id}-error")),
        mark.map(|_| format!("{id}-feedback")),
        of.is_free.then(|| format!("{id}-readers")),
    ]);
    html! {
        div class={ "field" @if of.problem.is_some() { " wrong" } @if !class.is_empty() { " " (class) } } {
            label class=[of.is_question.then_some("question")] for=(id) { (of.label) }
            @if let Some(hint) = &of.hint { p.hint id={ (id) "-hint" } { (hint) } }
            @if let Some(problem) = &of.problem { p.error id={ (id) "-error" } { span { (problem) } } }
            (control(&id, described.as_deref(), of.problem.as_ref().map(|_| "true")))
            @if let Some(mark) = mark { (view.feedback(&id, mark)) }
            @if of.is_free { (components::who_reads(view.words, &format!("{id}-readers"))) }
        }
    }
}

fn text_field(view: &View<'_, '_>, mode: &str) -> Markup {
    let Asked { before, label, described } = asked(view, Markup::clone);
    let is_free = mode == "text";
    let hint = (!is_free).then(|| view.text("exercise-digits"));
    let row_of = Row { position: 1, label, is_question: true, is_free, described, hint, problem: view.problem(None) };
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

fn text_area(view: &View<'_, '_>, reflection: &Reflection) -> Markup {
    let Asked { before, label, described } = asked(view, Markup::clone);
    let length = reflection.limit.map(|limit| t!(view.words, "exercise-reflection-length", limit = limit));
    let hint = [Some(view.text("exercise-reflection-hint")), length];
    let hint = Some(hint.into_iter().flatten().collect::<Vec<_>>().join(" "));
    let problem = view.problem(None);
    let row_of = Row { position: 1, label, is_question: true, is_free: true, described, hint, problem };
    html! {
        @if let Some(before) = before { (before) }
        (row(view, &row_of, |id, described, invalid| html! {
            // HTML takes the first line end off a textarea.
            textarea id=(id) name=(view.exercise.id) rows="5" aria-describedby=[described] aria-invalid=[invalid] { "\n" (view.filled.text()) }
        }))
    }
}

/// The answers to choose from, each once, with the position of its first pair. They stand in the order of their letters,
/// which says nothing of what belongs where.
pub(in crate::exercises) fn answers_to_match(pairs: &[Pair]) -> Vec<(usize, &str)> {
    let mut seen = HashSet::new();
    let mut answers: Vec<(usize, &str)> =
        (1..).zip(pairs).map(|(position, pair)| (position, pair.answer.as_str())).collect();
    answers.retain(|(_, answer)| seen.insert(*answer));
    answers.sort_by_key(|(_, answer)| answer.to_lowercase());
    answers
}

/// A list for each item.
fn matching(view: &View<'_, '_>, pairs: &[Pair]) -> Markup {
    let answers = answers_to_match(pairs);
    let answers: Vec<(String, String)> =
        answers.into_iter().map(|(n, answer)| (n.to_string(), answer.to_owned())).collect();
    // Equal answers are one, under the number of the first.
    let chosen = |position| {
        let answer = view.filled.pair(position).and_then(|n| pairs.get(n.checked_sub(1)?))?;
        pairs.iter().position(|pair| pair.answer == answer.answer).map(|index| (index + 1).to_string())
    };
    html! {
        div.pairs {
            @for (index, pair) in pairs.iter().enumerate().filter(|(_, pair)| !pair.item.is_empty()) {
                @let position = index + 1;
                @let row_of = Row { position, label: phrases(&pair.item), problem: view.problem(Some(position)), ..Row::default() };
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
    if let [gap] = gaps {
        let marked = |html: &Markup| with_gaps(&html.0, |_| gap_mark("", &view.text("exercise-gap-here")));
        let Asked { before, label, described } = asked(view, marked);
        // To the ear a gap is a word of its sentence: so it is said that something belongs there.
        let hint = match gap {
            Gap::Typed(_) => Some(view.text("exercise-gap-write")),
            Gap::Select(_) => Some(view.text("exercise-gap-choose")),
            Gap::Number(_) => None,
        };
        let is_free = matches!(gap, Gap::Typed(_));
        let row_of = Row { position: 1, label, is_question: true, is_free, described, hint, ..Row::default() };
        return html! {
            @if let Some(before) = before { (before) }
            (gap_field(view, gap, row_of))
        };
    }
    let number = |n: usize| gap_mark(&n.to_string(), &t!(view.words, "exercise-gap", number = n));
    let passage = with_gaps(&render(&view.exercise.prompt).0, number);
    let (id, readers) = (format!("{}_passage", view.exercise.id), format!("{}_readers", view.exercise.id));
    let is_free = gaps.iter().any(|gap| matches!(gap, Gap::Typed(_)));
    let described = ids([Some(id.clone()), is_free.then(|| readers.clone())]);
    html! {
        fieldset aria-describedby=[described] {
            legend { (view.text("exercise-fill-gaps")) }
            @if is_block(&passage.0) { div.passage id=(id) { (passage) } } @else { p.passage id=(id) { (passage) } }
            @for (index, gap) in gaps.iter().enumerate() {
                @let label = html! { (t!(view.words, "exercise-gap", number = index + 1)) };
                (gap_field(view, gap, Row { position: index + 1, label, ..Row::default() }))
            }
            @if is_free { (components::who_reads(view.words, &readers)) }
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

fn gap_field(view: &View<'_, '_>, gap: &Gap, of: Row) -> Markup {
    let position = of.position;
    let name = field(&view.exercise.id, position);
    let filled = view.filled.gap(position);
    let digits = matches!(gap, Gap::Number(_)).then(|| view.text("exercise-digits"));
    let row_of = Row { hint: of.hint.or(digits), problem: view.problem(Some(position)), ..of };
    row(view, &row_of, |id, described, invalid| match gap {
        Gap::Typed(_) => input(id, &name, "text", filled, described, invalid),
        Gap::Number(_) => input(id, &name, "decimal", filled, described, invalid),
        Gap::Select(options) => {
            let numbered = options.iter().enumerate();
            let texts: Vec<(String, String)> =
                numbered.map(|(index, option)| ((index + 1).to_string(), plain(&option.text))).collect();
            select(view, id, &name, &texts, filled, described, invalid)
        }
    })
}
