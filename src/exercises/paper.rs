//! Exercises on paper: boxes to tick, lines to write on. Nothing to press, and nothing of what is right: neither feedback
//! nor hints.

use maud::{Markup, html};

use super::model::{Choice, Exercise, Gap, Kind, Pair, PictureChoice, Shown, Text};
use super::ordering::shown;
use super::practice::Practice;
use super::rendering::{Question, is_block, phrases, plain, question, render, with_gaps, within_practice};
use super::views::{Pictures, answers_to_match, spotted};
use crate::base::i18n::Words;
use crate::t;

/// How many lines there are for an answer of one's own.
const MANY_LINES: usize = 6;
/// How many there are for a note.
const FEW_LINES: usize = 3;

/// An exercise with its heading, to be answered with a pen. `number`: its number on the page and how many there are.
pub fn exercise(words: &Words, exercise: &Exercise, number: (usize, usize), pictures: Pictures<'_>) -> Markup {
    if !exercise.kind.asks() {
        return html! { div { (block(&render(&exercise.prompt))) } };
    }
    let key = if matches!(exercise.kind, Kind::Task(_)) { "exercise-heading-task" } else { "exercise-heading" };
    let heading = t!(words, key, number = number.0, total = number.1);
    let content = html! {
        @match &exercise.kind {
            Kind::Gaps(gaps) => (gapped(words, &exercise.prompt, gaps)),
            _ => (asked(&exercise.prompt)),
        }
        @match &exercise.kind {
            Kind::OneChoice(options) => { (hint(words, "paper-choose-one")) (choices(options)) }
            Kind::SeveralChoices(options) => { (hint(words, "paper-choose-all")) (choices(options)) }
            Kind::TrueFalse(_) => {
                (hint(words, "paper-choose-one"))
                (boxes(["exercise-true", "exercise-false"].map(|key| html! { (words.text(key)) })))
            }
            Kind::ShortAnswer(_) | Kind::Number(_) => (lines(1)),
            Kind::Reflection(_) => (lines(MANY_LINES)),
            Kind::Matching(pairs) => { (hint(words, "paper-pairs")) (matching(pairs)) }
            Kind::Ordering(items) => {
                (hint(words, "paper-order"))
                (boxes(shown(&exercise.id, items).iter().filter_map(|n| items.get(n.checked_sub(1)?)).map(phrases)))
            }
            Kind::Picture(choice) => { (hint(words, "paper-choose-one")) (pictured(choice, pictures)) }
            Kind::Task(task) => {
                (hint(words, "paper-steps"))
                (boxes(task.steps.iter().map(phrases)))
                p { @if let Some(note) = &task.note { (phrases(note)) } @else { (t!(words, "exercise-task-note")) } }
                (lines(FEW_LINES))
            }
            Kind::Gaps(_) | Kind::Description => {}
        }
    };
    framed(exercise.id.as_str(), &heading, &content)
}

/// A practice is walked through on a screen: what it is about, and where it is.
pub fn practice(words: &Words, practice: &Practice, number: (usize, usize), address: &Markup) -> Markup {
    let heading = format!(
        "{}. {}",
        t!(words, "exercise-heading", number = number.0, total = number.1),
        t!(words, "practice-heading", title = &practice.title)
    );
    let content = html! {
        (within_practice(&practice.intro))
        p { (t!(words, "paper-practice")) " " (address) }
    };
    framed(&format!("practice-{}", practice.id), &heading, &content)
}

/// The frame of an exercise. It is no landmark: there are many on one document.
fn framed(id: &str, heading: &str, content: &Markup) -> Markup {
    html! {
        div.exercise id=(id) {
            h2.kind { (heading) }
            (content)
        }
    }
}

fn hint(words: &Words, key: &str) -> Markup {
    html! { p.hint { (words.text(key)) } }
}

/// A text on its own: phrases get a paragraph.
fn block(rendered: &Markup) -> Markup {
    html! { @if is_block(&rendered.0) { div { (rendered) } } @else { p { (rendered) } } }
}

fn asked(prompt: &Text) -> Markup {
    let Question { before, itself } = question(prompt);
    html! {
        @if let Some(before) = before { div { (before) } }
        @if let Some(itself) = itself { p.question { (itself) } }
    }
}

/// A list with an empty box before each item.
fn boxes(items: impl IntoIterator<Item = Markup>) -> Markup {
    html! { ul.boxes { @for item in items { li { (empty_box()) span { (item) } } } } }
}

fn empty_box() -> Markup {
    html! { span.box aria-hidden="true" {} }
}

fn choices(options: &[Choice]) -> Markup {
    boxes(options.iter().map(|option| phrases(&option.text)))
}

/// Empty lines to write on.
fn lines(count: usize) -> Markup {
    html! { div.lines aria-hidden="true" { @for _ in 0..count { span.line {} } } }
}

/// Two columns: items with a line for a letter, and the answers with their letters.
fn matching(pairs: &[Pair]) -> Markup {
    html! {
        div.two-columns {
            ul.boxes {
                @for pair in pairs.iter().filter(|pair| !pair.item.is_empty()) {
                    li { span.line.short aria-hidden="true" {} span { (phrases(&pair.item)) } }
                }
            }
            ul.boxes {
                @for (position, (_, answer)) in (1..).zip(answers_to_match(pairs)) {
                    li { strong { (PictureChoice::letter(position)) } span { (answer) } }
                }
            }
        }
    }
}

/// The text with a line in each gap; below it what can be chosen for a gap.
fn gapped(words: &Words, prompt: &Text, gaps: &[Gap]) -> Markup {
    let mark = |n: usize| {
        let number = (gaps.len() > 1).then(|| html! { "(" (n) ")\u{a0}" });
        let spoken = t!(words, "exercise-gap-here");
        html! {
            span.gap { @if let Some(number) = number { (number) } span.line.short aria-hidden="true" {} span.visually-hidden { (spoken) } }
        }
        .into_string()
    };
    let passage = with_gaps(&render(prompt).0, mark);
    let chosen =
        (1..).zip(gaps).filter_map(|(n, gap)| if let Gap::Select(options) = gap { Some((n, options)) } else { None });
    html! {
        (hint(words, "paper-gaps"))
        div.passage { (block(&passage)) }
        @for (number, options) in chosen {
            @let options: Vec<String> = options.iter().map(|option| plain(&option.text)).collect();
            p { (t!(words, "paper-gap-options", number = number, options = options.join(" / "))) }
        }
    }
}

fn pictured(choice: &PictureChoice, pictures: Pictures<'_>) -> Markup {
    let picture = |of| pictures(of).unwrap_or_else(|| html! { span { (of.alternative) } });
    let captions = || {
        (1..).zip(&choice.options).map(|(position, option)| (PictureChoice::letter(position), phrases(&option.text)))
    };
    match &choice.shown {
        Shown::Each(each) => html! {
            ul.boxes.pictured {
                @for ((letter, caption), of) in captions().zip(each) {
                    li { (empty_box()) span { strong { (letter) } " " (picture(of)) @if !caption.0.is_empty() { " " (caption) } } }
                }
            }
        },
        Shown::Spots(one, spots) => html! {
            (spotted(&picture(one), spots))
            (boxes(captions().map(|(letter, caption)| html! { strong { (letter) ":" } " " (caption) })))
        },
    }
}

#[cfg(test)]
mod tests {
    use maud::html;
    use proptest::prelude::*;
    use scraper::{Html, Selector};

    use super::exercise;
    use crate::base::i18n::Locales;
    use crate::base::ids::Slug;
    use crate::exercises::block::Word;
    use crate::exercises::model::{Exercise, Picture};
    use crate::exercises::samples;

    fn printed(of: &Exercise) -> String {
        let locales = Locales::load(None, &[], chrono_tz::Europe::Helsinki).expect("the embedded words");
        let words = locales.words(locales.find("fi").expect("Finnish"));
        let pictures = |picture: &Picture| Some(html! { img src=(picture.path) alt=(picture.alternative); });
        exercise(&words, of, (1, 2), &pictures).0
    }

    fn count(html: &str, selector: &str) -> usize {
        Html::parse_fragment(html).select(&Selector::parse(selector).expect("a selector")).count()
    }

    #[test]
    fn there_is_room_for_every_answer() {
        for (source, selector, places) in [
            (samples::ONE_CHOICE, ".box", 3),
            (samples::SEVERAL_CHOICES, ".box", 3),
            (samples::TRUE_FALSE, ".box", 2),
            (samples::SHORT_ANSWER, ".line", 1),
            (samples::NUMBER, ".line", 1),
            (samples::MATCHING, ".line", 3),
            (samples::GAPS, ".gap .line", 3),
            (samples::REFLECTION, ".line", 6),
            (samples::DESCRIPTION, ".box, .line", 0),
        ] {
            assert_eq!(count(&printed(&samples::exercise(source)), selector), places, "{source}");
        }
        for (word, source, boxes) in [
            (Word::Ordering, samples::ORDERING, 3),
            (Word::Task, samples::TASK, 2),
            (Word::Picture, samples::PICTURES, 2),
            (Word::Picture, samples::SPOTS, 2),
        ] {
            assert_eq!(count(&printed(&samples::block_exercise(word, source)), ".box"), boxes, "{source}");
        }
    }

    #[test]
    fn nothing_of_what_is_right_is_printed() {
        let one = printed(&samples::exercise(samples::ONE_CHOICE));
        assert!(!one.contains("Pituus suojaa") && !one.contains("Hyvä salasana"), "feedback: {one}");
        let short = printed(&samples::exercise(samples::SHORT_ANSWER));
        assert!(!short.contains("Kirjaudu") && !short.contains("ulos"), "what is to be written: {short}");
        let number = printed(&samples::exercise(samples::NUMBER));
        assert!(!number.contains("12"), "{number}");
        let order = printed(&samples::block_exercise(Word::Ordering, samples::ORDERING));
        let place = |item: &str| order.find(item).expect("the item");
        assert!(!(place("Kirjoita salasana") < place("Lue koodi") && place("Lue koodi") < place("Kirjoita koodi")));
        assert!(!order.contains("vasta sitten") && !order.contains("Ensin salasana"), "hints: {order}");
        let pairs = printed(&samples::exercise(samples::MATCHING));
        let answers = ["Norja", "Ruotsi", "Suomi"].map(|answer| pairs.matches(answer).count());
        assert_eq!(answers, [1, 1, 1], "each once, in the order of the alphabet");
    }

    proptest! {
        #[test]
        fn nothing_can_be_pressed_or_filled_in(question in samples::questions()) {
            let of = question.exercise(Slug::new("k").expect("an id"));
            let html = printed(&of);
            prop_assert_eq!(count(&html, "input, button, select, textarea, form, details, script"), 0, "{}", html);
        }
    }
}
