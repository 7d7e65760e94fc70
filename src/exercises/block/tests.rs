use proptest::prelude::*;

use super::{Error, Fault, Word, parse};
use crate::exercises::grade::key;
use crate::exercises::model::{Exercise, Kind, Shown, Spot, Weight};
use crate::exercises::samples;

fn one(word: Word, source: &str) -> Exercise {
    parse(word, source).unwrap_or_else(|error| panic!("{error:?} in {source}"))
}

fn fault(word: Word, source: &str) -> (usize, Fault) {
    let Error { line, fault } = parse(word, source).expect_err(source);
    (line, fault)
}

#[test]
fn an_ordering_is_written_in_its_order() {
    let exercise = one(Word::Ordering, samples::ORDERING);
    let Kind::Ordering(items) = &exercise.kind else { panic!("{exercise:?}") };
    let items: Vec<&str> = items.iter().map(|item| item.source()).collect();
    assert_eq!(items, ["Kirjoita salasana.", "Lue koodi\npuhelimesta.", "Kirjoita koodi palveluun."]);
    assert_eq!(exercise.id.as_str(), "vaiheet");
    assert_eq!(exercise.prompt.source(), "Kirjaudut palveluun.\n\nLaita vaiheet järjestykseen.");
    assert_eq!(
        exercise.hints.iter().map(|hint| hint.source()).collect::<Vec<_>>(),
        ["Koodi tulee\nvasta sitten.", "Lue loppuun."]
    );
    assert_eq!(exercise.general_feedback.expect("feedback").source(), "Ensin salasana.\n\nSitten koodi.");
}

#[test]
fn a_reflection_is_a_question_and_perhaps_a_length() {
    let exercise = one(Word::Reflection, "::oma:: Mitä opit?\n\n1. tänään\n2. eilen\n\nlength: 300");
    assert!(matches!(exercise.kind, Kind::Reflection(reflection) if reflection.limit == Some(300)));
    assert!(exercise.prompt.source().ends_with("2. eilen"));
    assert!(matches!(one(Word::Reflection, "::oma:: Mitä?").kind, Kind::Reflection(it) if it.limit.is_none()));
}

#[test]
fn a_task_has_steps_and_room_for_a_note() {
    let Kind::Task(task) = one(Word::Task, samples::TASK).kind else { panic!("a task") };
    assert_eq!(task.steps.len(), 2);
    assert_eq!(task.note.expect("a note").source(), "Mistä kohta löytyi?");
}

#[test]
fn pictures_have_their_alternatives_and_feedback() {
    let Kind::Picture(choice) = one(Word::Picture, samples::PICTURES).kind else { panic!("pictures") };
    let Shown::Each(pictures) = &choice.shown else { panic!("{choice:?}") };
    assert_eq!((pictures[0].path.as_str(), pictures[0].alternative.as_str()), ("media/kaksi.svg", "Kaksi lukkoa"));
    assert_eq!(choice.options[1].text.source(), r"Lukko \#1");
    assert_eq!(choice.options[1].feedback.as_ref().expect("feedback").source(), "Tässä on vasta yksi.");
    assert!(choice.options[0].text.is_empty());
}

#[test]
fn a_place_in_a_picture_is_in_per_cent() {
    let Kind::Picture(choice) = one(Word::Picture, samples::SPOTS).kind else { panic!("a picture") };
    let Shown::Spots(picture, spots) = &choice.shown else { panic!("{choice:?}") };
    assert_eq!(picture.path, "media/ikkuna.svg");
    assert_eq!(spots[1], Spot { x: 12.5, y: 37.0 });
    assert_eq!(choice.options[1].text.source(), "lukon kuvasta");
    assert_eq!(choice.options[0].weight, Weight::FULL);
}

#[test]
fn every_fault_has_its_line() {
    use Word::{Ordering, Picture, Reflection, Task};
    let found = |text: &str| text.to_owned();
    let faults = [
        (Ordering, "\nLaita.\n1. a\n2. b", 2, Fault::NoId(found("Laita."))),
        (Ordering, "", 1, Fault::NoId(String::new())),
        (Ordering, "::Ei Käy:: Laita.\n1. a\n2. b", 1, Fault::NoId(found("Ei Käy"))),
        (Ordering, "::a::\n1. a\n2. b", 1, Fault::NoPrompt),
        (Ordering, "::a:: Laita.\n1. a", 1, Fault::TooFewItems),
        (Ordering, "::a:: Laita.\n1. a\n2.", 3, Fault::EmptyItem),
        (Ordering, "::a:: Laita.\n1. a\n2. b\n3. a", 4, Fault::SameItems(found("a"))),
        (Ordering, "::a:: Laita.\n1. a\n2. b\n\nlisää", 5, Fault::Stray(found("lisää"))),
        (Task, "::a:: Tee.\n- a", 1, Fault::NoSteps),
        (Reflection, "::a:: Mitä?\nlength: 9999", 2, Fault::Length(found("9999"))),
        (Picture, "::a:: Mikä?\n= ![a](b.svg)\n~ sana", 3, Fault::NoPicture),
        (Picture, "::a:: Mikä?\n![a](b.svg)\n= (1, 2) a\n~ b", 4, Fault::NoSpot),
        (Picture, "::a:: Mikä?\n![a](b.svg)\n= (1, 101) a\n~ (1, 2) b", 3, Fault::Spot(found("1, 101"))),
        (Picture, "::a:: Mikä?\n![a](b.svg)\n![a](c.svg)\n= (1, 1) a", 3, Fault::TwoPictures),
        (Picture, "::a:: Mikä?\n= ![a](b.svg)", 1, Fault::OptionCount),
        (Picture, "::a:: Mikä?\n~ ![a](b.svg)\n~ ![a](c.svg)", 1, Fault::NoRightAnswer),
        (Picture, "::a:: Mikä?\n![a](b.svg)\n= (1, 1) # x\n~ (1, 2) b", 3, Fault::EmptyItem),
    ];
    for (word, source, line, expected) in faults {
        assert_eq!(fault(word, source), (line, expected), "{source}");
    }
}

proptest! {
    #[test]
    fn no_block_breaks_the_reader(lines in proptest::collection::vec(
        "(::a::|1\\.|=|~|#|####|hint:|length:|note:|//|!\\[a\\]\\(b\\)|\\(1, 2\\)| |\\PC){0,6}", 0..12)) {
        let source = lines.join("\n");
        for word in [Word::Ordering, Word::Picture, Word::Reflection, Word::Task] {
            match parse(word, &source) {
                Ok(exercise) => prop_assert!(!exercise.kind.is_graded() || key(&exercise.kind).is_some()),
                Err(error) => prop_assert!(error.line >= 1 && error.line <= lines.len().max(1)),
            }
        }
    }
}
