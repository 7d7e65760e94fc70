//! Answers in words: the right one, told, and what somebody answered.

use maud::{Markup, html};

use crate::base::i18n::Words;
use crate::exercises::Answer;
use crate::exercises::model::{Choice, Exercise, Gap, Kind, PictureChoice, Shown, Text};
use crate::exercises::rendering::{phrases, plain};
use crate::t;

/// The right answer in words, as the author of the exercise would give it.
pub(super) fn key(words: &Words, exercise: &Exercise, answer: &Answer) -> Markup {
    let lines = lines(words, &exercise.kind, answer, &phrases);
    html! {
        @if let [line] = lines.as_slice() {
            p { strong { (t!(words, "exercise-key")) } " " (line) }
        } @else {
            p { strong { (t!(words, "exercise-key")) } }
            @if let Kind::Ordering(_) = exercise.kind { ol { @for line in &lines { li { (line) } } } } @else { ul { @for line in &lines { li { (line) } } } }
        }
    }
}

/// What somebody answered, in words without pictures and links; nothing where the exercise has become another one.
pub fn in_words(words: &Words, exercise: &Exercise, answer: &Answer) -> Vec<Markup> {
    if !answer.fits(&exercise.kind) {
        return Vec::new();
    }
    lines(words, &exercise.kind, answer, &|text| html! { (plain(text)) })
}

/// An answer line by line; `shown` says how a text of the author's is shown.
fn lines(words: &Words, kind: &Kind, answer: &Answer, shown: &dyn Fn(&Text) -> Markup) -> Vec<Markup> {
    let nth = |position: usize| position.checked_sub(1);
    let text_of = |options: &[Choice], position: usize| {
        nth(position).and_then(|index| options.get(index)).map(|option| shown(&option.text))
    };
    match (kind, answer) {
        (Kind::OneChoice(options), Answer::Choice(chosen)) => {
            chosen.iter().filter_map(|n| text_of(options, *n)).collect()
        }
        (Kind::SeveralChoices(options), Answer::Choices(chosen)) => {
            chosen.iter().filter_map(|n| text_of(options, *n)).collect()
        }
        (Kind::TrueFalse(_), Answer::Judged(judged)) => {
            let word = |is_true: &bool| if *is_true { "exercise-true" } else { "exercise-false" };
            judged.iter().map(|judged| html! { (t!(words, word(judged))) }).collect()
        }
        (Kind::Picture(picture), Answer::Choice(chosen)) => {
            chosen.iter().filter_map(|n| pictured(picture, *n, shown)).collect()
        }
        (Kind::Ordering(items), Answer::Order(order)) => {
            order.iter().filter_map(|n| items.get(nth(*n)?)).map(shown).collect()
        }
        (Kind::Matching(pairs), Answer::Pairs(_)) => {
            let asked = (1..).zip(pairs).filter(|(_, pair)| !pair.item.is_empty());
            let chosen = |position| answer.pair(position).and_then(|n| pairs.get(nth(n)?));
            asked
                .filter_map(|(position, pair)| Some(html! { (shown(&pair.item)) ": " (chosen(position)?.answer) }))
                .collect()
        }
        (Kind::Gaps(gaps), Answer::Gaps(_)) => {
            let line = |(position, gap): (usize, &Gap)| {
                let filled = match gap {
                    Gap::Select(options) => {
                        let chosen = answer.gap(position).parse().ok().and_then(|n: usize| options.get(nth(n)?));
                        chosen.map(|option| plain(&option.text)).unwrap_or_default()
                    }
                    Gap::Typed(_) | Gap::Number(_) => answer.gap(position).to_owned(),
                };
                html! { @if gaps.len() > 1 { (t!(words, "exercise-gap", number = position)) ": " } (filled) }
            };
            (1..).zip(gaps).map(line).collect()
        }
        (Kind::Task(task), Answer::Task { ticked, note }) => {
            let steps = ticked.iter().filter_map(|n| task.steps.get(nth(*n)?)).map(shown);
            steps.chain((!note.is_empty()).then(|| html! { (note) })).collect()
        }
        (Kind::Number(_), Answer::Text(number)) => {
            vec![html! { (number.replace('.', &t!(words, "exercise-decimal-sign"))) }]
        }
        (_, Answer::Text(text)) => vec![html! { (text) }],
        _ => Vec::new(),
    }
}

/// An option of a choice by the eye in words: its letter, and its text, its caption or what its picture shows.
fn pictured(picture: &PictureChoice, position: usize, shown: &dyn Fn(&Text) -> Markup) -> Option<Markup> {
    let index = position.checked_sub(1)?;
    let text = shown(&picture.options.get(index)?.text);
    let said = match &picture.shown {
        Shown::Each(pictures) if text.0.is_empty() => html! { (pictures.get(index)?.alternative) },
        Shown::Each(_) | Shown::Spots(..) => text,
    };
    Some(html! { (PictureChoice::letter(position)) ": " (said) })
}
