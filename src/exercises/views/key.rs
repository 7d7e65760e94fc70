//! The right answer, told.

use maud::{Markup, html};

use crate::base::i18n::Words;
use crate::exercises::Answer;
use crate::exercises::model::{Choice, Exercise, Gap, Kind, PictureChoice, Shown};
use crate::exercises::rendering::{phrases, plain};
use crate::t;

/// The right answer in words, as the author of the exercise would give it.
pub(super) fn key(words: &Words, exercise: &Exercise, answer: &Answer) -> Markup {
    let lines = lines(words, &exercise.kind, answer);
    html! {
        @if let [line] = lines.as_slice() {
            p { strong { (t!(words, "exercise-key")) } " " (line) }
        } @else {
            p { strong { (t!(words, "exercise-key")) } }
            @if let Kind::Ordering(_) = exercise.kind { ol { @for line in &lines { li { (line) } } } } @else { ul { @for line in &lines { li { (line) } } } }
        }
    }
}

fn lines(words: &Words, kind: &Kind, answer: &Answer) -> Vec<Markup> {
    let text_of = |options: &[Choice], position: usize| {
        position.checked_sub(1).and_then(|index| options.get(index)).map(|option| phrases(&option.text))
    };
    match (kind, answer) {
        (Kind::OneChoice(options), Answer::Choice(chosen)) => {
            chosen.iter().filter_map(|n| text_of(options, *n)).collect()
        }
        (Kind::SeveralChoices(options), Answer::Choices(chosen)) => {
            chosen.iter().filter_map(|n| text_of(options, *n)).collect()
        }
        (Kind::TrueFalse(statement), _) => {
            let word = if statement.is_true { "exercise-true" } else { "exercise-false" };
            vec![html! { (t!(words, word)) }]
        }
        (Kind::Picture(picture), Answer::Choice(chosen)) => {
            chosen.iter().filter_map(|n| pictured(picture, *n)).collect()
        }
        (Kind::Ordering(items), _) => items.iter().map(phrases).collect(),
        (Kind::Matching(pairs), _) => pairs
            .iter()
            .filter(|pair| !pair.item.is_empty())
            .map(|pair| html! { (phrases(&pair.item)) ": " (pair.answer) })
            .collect(),
        (Kind::Gaps(gaps), answer) => {
            let line = |(index, gap): (usize, &Gap)| {
                let filled = match gap {
                    Gap::Select(options) => {
                        let chosen =
                            answer.gap(index + 1).parse().ok().and_then(|n: usize| options.get(n.checked_sub(1)?));
                        chosen.map(|option| plain(&option.text)).unwrap_or_default()
                    }
                    Gap::Typed(_) | Gap::Number(_) => answer.gap(index + 1).to_owned(),
                };
                html! { @if gaps.len() > 1 { (t!(words, "exercise-gap", number = index + 1)) ": " } (filled) }
            };
            gaps.iter().enumerate().map(line).collect()
        }
        (Kind::Number(_), Answer::Text(number)) => {
            vec![html! { (number.replace('.', &t!(words, "exercise-decimal-sign"))) }]
        }
        (_, Answer::Text(text)) => vec![html! { (text) }],
        _ => Vec::new(),
    }
}

/// An option of a choice by the eye in words: its letter, and its text, its caption or what its picture shows.
fn pictured(picture: &PictureChoice, position: usize) -> Option<Markup> {
    let index = position.checked_sub(1)?;
    let text = phrases(&picture.options.get(index)?.text);
    let said = match &picture.shown {
        Shown::Each(pictures) if text.0.is_empty() => html! { (pictures.get(index)?.alternative) },
        Shown::Each(_) | Shown::Spots(..) => text,
    };
    Some(html! { (PictureChoice::letter(position)) ": " (said) })
}
