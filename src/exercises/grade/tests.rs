use proptest::prelude::*;

use super::{Verdict, grade, key, number};
use crate::exercises::answer::Answer;
use crate::exercises::block::Word;
use crate::exercises::model::{Choice, Exercise, Kind, Weight};
use crate::exercises::samples::{self, asking, exercise};

fn written(exercise: &Exercise, text: &str) -> (Verdict, f64, Option<String>) {
    let grade = grade(exercise, &Answer::Text(text.to_owned()));
    let feedback = grade.marks.first().and_then(|mark| mark.feedback).map(|text| text.source().to_owned());
    (grade.verdict, grade.score, feedback)
}

#[test]
fn one_choice_is_worth_its_weight() {
    let exercise = exercise(samples::ONE_CHOICE);
    let of = |position| grade(&exercise, &Answer::Choice(Some(position)));
    assert_eq!((of(1).verdict, of(1).score), (Verdict::Right, 1.0));
    assert_eq!((of(2).verdict, of(2).score), (Verdict::NotYet, 0.0));
    assert_eq!((of(3).verdict, of(3).score), (Verdict::Partly, 0.5));
    assert_eq!(of(2).marks[0].feedback.expect("feedback").source(), "Nimi ja vuosi arvataan ensimmäisinä.");
    assert_eq!(of(7).score, 0.0);
}

#[test]
fn several_choices_add_up_and_tell_nothing_of_those_not_chosen() {
    let exercise = exercise(samples::SEVERAL_CHOICES);
    let of = |positions: &[usize]| grade(&exercise, &Answer::Choices(positions.iter().copied().collect()));
    assert_eq!(of(&[1, 3]).verdict, Verdict::Right);
    assert_eq!((of(&[1]).verdict, of(&[1]).score), (Verdict::Partly, 0.5));
    assert_eq!(of(&[1]).marks.len(), 1);
    assert_eq!((of(&[1, 2]).verdict, of(&[1, 2]).score), (Verdict::NotYet, 0.0));
    assert_eq!(
        of(&[1, 2]).marks.iter().map(|mark| mark.verdict).collect::<Vec<_>>(),
        [Verdict::Right, Verdict::NotYet]
    );
    assert_eq!(of(&[2]).score, 0.0);
}

#[test]
fn thirds_are_all_together() {
    let thirds = samples::exercise("Mitkä? {~%33.333%a ~%33.333%b ~%33.333%c ~%-100%d}");
    let all = grade(&thirds, &Answer::Choices([1, 2, 3].into()));
    assert_eq!((all.verdict, all.score), (Verdict::Right, 1.0));
}

#[test]
fn each_judgement_has_its_feedback() {
    let exercise = exercise(samples::TRUE_FALSE);
    let of = |judged| grade(&exercise, &Answer::Judged(Some(judged)));
    assert_eq!(of(true).marks[0].feedback.expect("feedback").source(), "Ei kysy koskaan.");
    assert_eq!((of(false).verdict, of(false).marks[0].position), (Verdict::Right, 2));
}

#[test]
fn what_never_counts_in_a_short_answer() {
    let exercise = exercise(samples::SHORT_ANSWER);
    for right in ["Kirjaudu ulos", "  kirjaudu   ULOS. ", "kirjaudu\u{a0}ulos!", "Kirjaudu ulos …"] {
        assert_eq!(written(&exercise, right).0, Verdict::Right, "{right}");
    }
    assert_eq!(written(&exercise, "ulos?").0, Verdict::Partly);
    let (verdict, _, feedback) = written(&exercise, "Sulje selain");
    assert_eq!((verdict, feedback.is_some()), (Verdict::NotYet, true));
    assert_eq!(written(&exercise, "").0, Verdict::NotYet);
    assert_eq!(written(&exercise, &"ulos ".repeat(100)).0, Verdict::NotYet);
}

#[test]
fn accents_count_unless_the_author_says_otherwise() {
    let strict = exercise("Kuka? {=Väinö}");
    assert_eq!(written(&strict, "vaino").0, Verdict::NotYet);
    assert_eq!(written(&strict, "Va\u{308}ino\u{308}").0, Verdict::Right);
    let mild = exercise("// accents: any\nKuka? {=Väinö}");
    assert_eq!(written(&mild, "vaino").0, Verdict::Right);
}

#[test]
fn an_exact_form_goes_before_a_wildcard() {
    let exercise = exercise(r"Eläin? {=%0%kissa#Ei kissa. =*#Mikä vain. =%50%5 \* 3}");
    assert_eq!(written(&exercise, "Kissa").0, Verdict::NotYet);
    assert_eq!(written(&exercise, "koira").0, Verdict::Right);
    assert_eq!(written(&exercise, "5 * 3").0, Verdict::Partly);
    let pieces = samples::exercise("Mitä? {=a*b*c}");
    for (text, verdict) in
        [("abc", Verdict::Right), ("a b b c", Verdict::Right), ("ac", Verdict::NotYet), ("abcd", Verdict::NotYet)]
    {
        assert_eq!(written(&pieces, text).0, verdict, "{text}");
    }
}

#[test]
fn numbers_are_read_as_people_write_them() {
    let read = [
        ("1 000,5", 1000.5),
        ("−3", -3.0),
        ("12.", 12.0),
        ("1.99 €", 1.99),
        ("50 %", 50.0),
        (" 7\u{a0}000 ", 7000.0),
        (",5", 0.5),
    ];
    for (text, value) in read {
        assert_eq!(number(text), Some(value), "{text}");
    }
    for text in ["", "viisi", "1.000,5", "1e5", "inf", "0x1", "--1", "1-2", "."] {
        assert_eq!(number(text), None, "{text}");
    }
}

#[test]
fn the_best_span_counts_and_the_rest_has_its_feedback() {
    let exercise = exercise(samples::NUMBER);
    assert_eq!(written(&exercise, "14").0, Verdict::Right);
    assert_eq!(written(&exercise, "9").0, Verdict::Partly);
    assert_eq!(written(&exercise, "4").2.as_deref(), Some("Lyhyt arvataan."));
    assert_eq!(written(&exercise, "neljä").2, None);
}

#[test]
fn equal_answers_of_pairs_are_one() {
    let exercise = exercise(samples::MATCHING);
    let of = |chosen: [Option<usize>; 4]| grade(&exercise, &Answer::Pairs(chosen.to_vec()));
    assert_eq!(of([Some(3), Some(2), Some(1), None]).verdict, Verdict::Right);
    let two = of([Some(1), Some(4), Some(1), None]);
    assert_eq!((two.verdict, two.marks.len()), (Verdict::Partly, 3));
    assert!((two.score - 2.0 / 3.0).abs() < 1e-6);
}

#[test]
fn nearly_all_pairs_are_not_all() {
    let pairs: String = (0..150).map(|n| format!("=a{n} -> b{n}\n")).collect();
    let exercise = exercise(&format!("Yhdistä. {{{pairs}}}"));
    let mut chosen: Vec<Option<usize>> = (1..=150).map(Some).collect();
    chosen[149] = Some(1);
    assert_eq!(grade(&exercise, &Answer::Pairs(chosen)).verdict, Verdict::Partly);
}

#[test]
fn each_gap_is_graded_by_its_kind() {
    let exercise = exercise(samples::GAPS);
    let of = |filled: [&str; 3]| grade(&exercise, &Answer::Gaps(filled.map(str::to_owned).to_vec()));
    assert_eq!(of(["Ulos", "3", "2"]).verdict, Verdict::Right);
    assert_eq!(of(["", "1", "4"]).marks[1].verdict, Verdict::Partly);
    assert_eq!(of(["", "", ""]).verdict, Verdict::NotYet);
}

#[test]
fn every_place_of_an_order_is_worth_the_same() {
    let exercise = samples::block_exercise(Word::Ordering, samples::ORDERING);
    let of = |order: &[usize]| grade(&exercise, &Answer::Order(order.to_vec()));
    assert_eq!((of(&[1, 2, 3]).verdict, of(&[1, 2, 3]).score), (Verdict::Right, 1.0));
    assert_eq!(of(&[1, 3, 2]).verdict, Verdict::Partly);
    assert!((of(&[1, 3, 2]).score - 1.0 / 3.0).abs() < 1e-6);
    assert_eq!(
        of(&[1, 3, 2]).marks.iter().map(|mark| mark.verdict).collect::<Vec<_>>(),
        [Verdict::Right, Verdict::NotYet, Verdict::NotYet]
    );
    assert_eq!(of(&[3, 1, 2]).verdict, Verdict::NotYet);
    for strange in [&[][..], &[1, 2], &[1, 1, 3], &[1, 2, 4], &[0, 1, 2]] {
        assert_eq!((of(strange).score, of(strange).marks.len()), (0.0, 0), "{strange:?}");
    }
}

#[test]
fn a_task_is_done_when_all_its_steps_are() {
    let exercise = samples::block_exercise(Word::Task, samples::TASK);
    let of = |ticked: &[usize], note: &str| {
        grade(&exercise, &Answer::Task { ticked: ticked.iter().copied().collect(), note: note.to_owned() }).verdict
    };
    assert_eq!(of(&[1, 2], ""), Verdict::Recorded);
    assert_eq!(of(&[2], ""), Verdict::Partly);
    assert_eq!(of(&[], "Puhelin jäi kotiin."), Verdict::Partly);
}

#[test]
fn a_picture_is_a_choice() {
    let exercise = samples::block_exercise(Word::Picture, samples::SPOTS);
    assert_eq!(grade(&exercise, &Answer::Choice(Some(1))).verdict, Verdict::Right);
    let other = grade(&exercise, &Answer::Choice(Some(2)));
    assert_eq!((other.verdict, other.marks[0].feedback.is_some()), (Verdict::NotYet, true));
}

#[test]
fn reflections_are_kept_not_judged() {
    let exercise = exercise(samples::REFLECTION);
    assert_eq!(grade(&exercise, &Answer::Text("Paljon.".to_owned())).verdict, Verdict::Recorded);
}

fn answers() -> impl Strategy<Value = Answer> {
    let position = || proptest::option::of(0usize..8);
    let text = || prop_oneof![samples::sources(), (-20..20).prop_map(|n: i32| n.to_string())];
    prop_oneof![
        position().prop_map(Answer::Choice),
        proptest::collection::btree_set(0usize..8, 0..6).prop_map(Answer::Choices),
        any::<Option<bool>>().prop_map(Answer::Judged),
        text().prop_map(Answer::Text),
        proptest::collection::vec(position(), 0..6).prop_map(Answer::Pairs),
        proptest::collection::vec(text(), 0..5).prop_map(Answer::Gaps),
        proptest::collection::vec(0usize..8, 0..7).prop_map(Answer::Order),
        (2usize..7).prop_flat_map(|count| Just((1..=count).collect::<Vec<_>>()).prop_shuffle()).prop_map(Answer::Order),
        Just(Answer::Nothing),
    ]
}

/// An answer that fits the kind as often as not.
fn exercises_and_answers() -> impl Strategy<Value = (Exercise, Answer)> {
    (samples::graded_kinds(), proptest::collection::vec(answers(), 12)).prop_map(|(kind, answers)| {
        let answer = answers.iter().find(|answer| answer.fits(&kind)).unwrap_or(&answers[0]).clone();
        (asking(kind), answer)
    })
}

fn options(kind: &Kind) -> Option<&Vec<Choice>> {
    if let Kind::OneChoice(options) | Kind::SeveralChoices(options) = kind { Some(options) } else { None }
}

proptest! {
    #[test]
    fn scores_are_between_nothing_and_all((exercise, answer) in exercises_and_answers()) {
        let first = grade(&exercise, &answer);
        prop_assert!((0.0..=1.0).contains(&first.score));
        prop_assert_eq!(first.verdict == Verdict::Right, first.score == 1.0);
        prop_assert_eq!(first.verdict == Verdict::NotYet, first.score == 0.0);
        prop_assert_eq!(grade(&exercise, &answer), first);
    }

    #[test]
    fn the_key_is_always_right(kind in samples::graded_kinds()) {
        let key = key(&kind).expect("a key");
        prop_assert!(key.fits(&kind));
        let exercise = asking(kind);
        let grade = grade(&exercise, &key);
        prop_assert_eq!((grade.verdict, grade.score), (Verdict::Right, 1.0));
        // Several choices may be right together with one that is worth less than nothing; the key has none of those.
        prop_assert!(grade.marks.iter().all(|mark| mark.verdict == Verdict::Right));
    }

    #[test]
    fn nothing_answered_is_worth_nothing(kind in samples::graded_kinds()) {
        let exercise = asking(kind);
        prop_assert_eq!(grade(&exercise, &Answer::empty(&exercise.kind)).score, 0.0);
    }

    #[test]
    fn the_order_of_the_options_does_not_matter((exercise, answer) in exercises_and_answers(), seed: u64) {
        let Some(list) = options(&exercise.kind) else { return Ok(()) };
        let mut order: Vec<usize> = (0..list.len()).collect();
        order.sort_by_key(|index| (*index as u64 + 1).wrapping_mul(seed | 1).rotate_left(17));
        let turned: Vec<Choice> = order.iter().map(|&index| list[index].clone()).collect();
        let place = |position: usize| order.iter().position(|&index| index + 1 == position).map_or(99, |at| at + 1);
        let (kind, answer2) = match (&exercise.kind, &answer) {
            (Kind::OneChoice(_), Answer::Choice(chosen)) => (Kind::OneChoice(turned), Answer::Choice(chosen.map(place))),
            (Kind::SeveralChoices(_), Answer::Choices(chosen)) => (Kind::SeveralChoices(turned), Answer::Choices(chosen.iter().map(|&n| place(n)).collect())),
            _ => return Ok(()),
        };
        let (first, second) = (grade(&exercise, &answer), asking(kind));
        let second = grade(&second, &answer2);
        prop_assert_eq!((first.verdict, first.score), (second.verdict, second.score));
    }

    #[test]
    fn a_better_set_of_choices_is_never_worth_less(kind in samples::graded_kinds(), chosen in proptest::collection::btree_set(1usize..6, 0..5)) {
        let Kind::SeveralChoices(list) = &kind else { return Ok(()) };
        let better = chosen.iter().copied().filter(|n| list.get(n - 1).is_some_and(|option| option.weight > Weight::NONE)).collect();
        let exercise = asking(kind.clone());
        prop_assert!(grade(&exercise, &Answer::Choices(better)).score >= grade(&exercise, &Answer::Choices(chosen)).score);
    }
}
