use proptest::prelude::*;

use super::{LONG_LIMIT, Problem, SHORT_LIMIT, draft, moved, read};
use crate::base::form::FormData;
use crate::base::ids::Slug;
use crate::exercises::answer::Answer;
use crate::exercises::block::Word;
use crate::exercises::grade::key;
use crate::exercises::model::{Exercise, Gap, Kind};
use crate::exercises::ordering::shown;
use crate::exercises::samples::{self, asking, exercise};

fn form(fields: &[(&str, &str)]) -> FormData {
    fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect::<Vec<_>>().into()
}

fn keys(exercise: &Exercise, fields: &[(&str, &str)]) -> Vec<(String, &'static str)> {
    let problems = read(exercise, &form(fields)).expect_err("an incomplete answer").problems;
    problems.into_iter().map(|Problem { field, key, .. }| (field, key)).collect()
}

#[test]
fn complete_forms_are_answers() {
    let gaps = || Answer::Gaps(["ulos", "3", "2"].map(str::to_owned).to_vec());
    let complete = [
        (samples::ONE_CHOICE, &[("vahva", "2")][..], Answer::Choice(Some(2))),
        (samples::SEVERAL_CHOICES, &[("merkit", "3"), ("merkit", "1")], Answer::Choices([1, 3].into())),
        (samples::TRUE_FALSE, &[("kysyy", "false")], Answer::Judged(Some(false))),
        (samples::SHORT_ANSWER, &[("painike", " Kirjaudu ulos ")], Answer::Text(" Kirjaudu ulos ".to_owned())),
        (samples::NUMBER, &[("pituus", "12")], Answer::Text("12".to_owned())),
        (
            samples::MATCHING,
            &[("parit.1", "3"), ("parit.2", "2"), ("parit.3", "1")],
            Answer::Pairs(vec![Some(3), Some(2), Some(1), None]),
        ),
        (samples::GAPS, &[("aukot.1", "ulos"), ("aukot.2", "3"), ("aukot.3", "2")], gaps()),
        (samples::REFLECTION, &[("oma", "Paljon.\r\nUutta.")], Answer::Text("Paljon.\nUutta.".to_owned())),
        (samples::DESCRIPTION, &[], Answer::Nothing),
    ];
    for (source, fields, answer) in complete {
        assert_eq!(read(&exercise(source), &form(fields)), Ok(answer), "{source}");
    }
}

#[test]
fn an_order_is_moved_press_by_press() {
    let exercise = samples::block_exercise(Word::Ordering, samples::ORDERING);
    let Kind::Ordering(items) = &exercise.kind else { panic!("an ordering") };
    let first = shown(&exercise.id, items);
    assert_eq!(draft(&exercise, &form(&[])), Answer::Order(Vec::new()));
    let (answer, place) = moved(&exercise, &form(&[("move", "1-2")])).expect("a move");
    assert_eq!((answer.order(), place), (&[first[1], first[0], first[2]][..], 2));
    // The form then holds the order, and the next press goes on from there.
    let fields = [("vaiheet.1", "2"), ("vaiheet.2", "1"), ("vaiheet.3", "3"), ("move", "2-1")];
    assert_eq!(draft(&exercise, &form(&fields)), answer);
    assert_eq!(moved(&exercise, &form(&fields)).expect("a move").0, Answer::Order(first.clone()));
    // Back where it began is an answer too, for it was put there.
    assert!(read(&exercise, &form(&[("vaiheet.1", "1"), ("vaiheet.2", "2"), ("vaiheet.3", "3")])).is_ok());
    for fields in [&[("move", "1-3")][..], &[("move", "3-4")], &[("move", "x")], &[]] {
        assert_eq!(moved(&exercise, &form(fields)), None, "{fields:?}");
    }
    for strange in [["1", "1", "3"], ["1", "2", "4"], ["0", "1", "2"], ["1", "2", ""]] {
        let fields = ["vaiheet.1", "vaiheet.2", "vaiheet.3"].into_iter().zip(strange).collect::<Vec<_>>();
        assert_eq!(draft(&exercise, &form(&fields)), Answer::Order(Vec::new()), "{strange:?}");
    }
}

#[test]
fn blocks_are_answers_or_say_what_is_missing() {
    let task = samples::block_exercise(Word::Task, samples::TASK);
    let ticked =
        |ticked: &[usize], note: &str| Answer::Task { ticked: ticked.iter().copied().collect(), note: note.to_owned() };
    assert_eq!(read(&task, &form(&[("naytto", "2"), ("naytto", "9")])), Ok(ticked(&[2], "")));
    assert_eq!(read(&task, &form(&[("naytto.note", "Ei\r\nvielä.")])), Ok(ticked(&[], "Ei\nvielä.")));
    assert_eq!(keys(&task, &[("naytto.note", " ")]), [("naytto".to_owned(), "exercise-tick-some")]);
    let long = "ä".repeat(SHORT_LIMIT + 1);
    assert_eq!(keys(&task, &[("naytto.note", &long)]), [("naytto.note".to_owned(), "exercise-too-long")]);
    let spots = samples::block_exercise(Word::Picture, samples::SPOTS);
    assert_eq!(read(&spots, &form(&[("mista", "2")])), Ok(Answer::Choice(Some(2))));
    assert_eq!(keys(&spots, &[("mista", "3")]), [("mista".to_owned(), "exercise-choose-one")]);
    let order = samples::block_exercise(Word::Ordering, samples::ORDERING);
    assert_eq!(keys(&order, &[]), [("vaiheet".to_owned(), "exercise-move-first")]);
    let short = samples::block_exercise(Word::Reflection, "::oma:: Mitä?\nlength: 5");
    let incomplete = read(&short, &form(&[("oma", "paljon")])).expect_err("a text that is too long");
    assert_eq!(incomplete.problems[0].limit, Some(5));
}

#[test]
fn what_is_missing_is_named() {
    let missing = [
        (samples::ONE_CHOICE, "vahva", "exercise-choose-one"),
        (samples::SEVERAL_CHOICES, "merkit", "exercise-choose-some"),
        (samples::TRUE_FALSE, "kysyy", "exercise-choose-one"),
        (samples::SHORT_ANSWER, "painike", "exercise-write-answer"),
        (samples::NUMBER, "pituus", "exercise-write-number"),
        (samples::REFLECTION, "oma", "exercise-write-something"),
    ];
    for (source, field, key) in missing {
        // A field of another exercise, and a value that no option has, are nothing.
        assert_eq!(keys(&exercise(source), &[("muu", "1"), (field, " ")]), [(field.to_owned(), key)], "{source}");
    }
    assert_eq!(keys(&exercise(samples::ONE_CHOICE), &[("vahva", "4")])[0].1, "exercise-choose-one");
    assert_eq!(keys(&exercise(samples::NUMBER), &[("pituus", "kaksi")])[0].1, "exercise-number-in-digits");
}

#[test]
fn every_missing_part_is_named_and_the_rest_is_kept() {
    let gaps = exercise(samples::GAPS);
    let incomplete = read(&gaps, &form(&[("aukot.1", "ulos"), ("aukot.3", "x")])).expect_err("an incomplete answer");
    assert_eq!(incomplete.draft, Answer::Gaps(vec!["ulos".to_owned(), String::new(), "x".to_owned()]));
    let problems: Vec<_> = incomplete.problems.iter().map(|problem| (problem.position, problem.key)).collect();
    assert_eq!(problems, [(Some(2), "exercise-choose-gap"), (Some(3), "exercise-number-in-digits")]);
    let pairs = keys(&exercise(samples::MATCHING), &[("parit.2", "1")]);
    assert_eq!(pairs.iter().map(|(field, _)| field.as_str()).collect::<Vec<_>>(), ["parit.1", "parit.3"]);
}

#[test]
fn long_texts_are_refused_not_cut() {
    for (source, field, limit) in
        [(samples::SHORT_ANSWER, "painike", SHORT_LIMIT), (samples::REFLECTION, "oma", LONG_LIMIT)]
    {
        let exercise = exercise(source);
        assert!(read(&exercise, &form(&[(field, &"ä".repeat(limit))])).is_ok());
        let long = "ä".repeat(limit + 1);
        let incomplete = read(&exercise, &form(&[(field, &long)])).expect_err("a text that is too long");
        assert_eq!(incomplete.problems[0].limit, Some(limit));
        assert_eq!(incomplete.draft, Answer::Text(long));
    }
}

#[test]
fn a_draft_is_whatever_is_there() {
    assert_eq!(draft(&exercise(samples::GAPS), &form(&[])), Answer::Gaps(vec![String::new(); 3]));
    assert_eq!(draft(&exercise(samples::ONE_CHOICE), &form(&[("vahva", "0")])), Answer::Choice(None));
}

/// The form as a browser sends it.
fn sent(exercise: &Exercise, answer: &Answer) -> FormData {
    let id = exercise.id.as_str();
    let fields: Vec<(String, String)> = match answer {
        Answer::Choice(chosen) => chosen.iter().map(|n| (id.to_owned(), n.to_string())).collect(),
        Answer::Choices(chosen) => chosen.iter().map(|n| (id.to_owned(), n.to_string())).collect(),
        Answer::Judged(judged) => judged.iter().map(|judged| (id.to_owned(), judged.to_string())).collect(),
        Answer::Text(text) => vec![(id.to_owned(), text.clone())],
        Answer::Pairs(chosen) => {
            let value = |n: &Option<usize>| n.map_or(String::new(), |n| n.to_string());
            chosen.iter().enumerate().map(|(index, n)| (format!("{id}.{}", index + 1), value(n))).collect()
        }
        Answer::Gaps(filled) => {
            filled.iter().enumerate().map(|(i, text)| (format!("{id}.{}", i + 1), text.clone())).collect()
        }
        Answer::Order(order) => {
            let Kind::Ordering(items) = &exercise.kind else { panic!("{answer:?}") };
            let shown = shown(&exercise.id, items);
            let value = |position: &usize| shown.iter().position(|shown| shown == position).expect("an item") + 1;
            order.iter().enumerate().map(|(i, n)| (format!("{id}.{}", i + 1), value(n).to_string())).collect()
        }
        Answer::Task { ticked, note } => {
            let ticks = ticked.iter().map(|n| (id.to_owned(), n.to_string()));
            ticks.chain([(format!("{id}.note"), note.clone())]).collect()
        }
        Answer::Nothing | Answer::Steps(_) => Vec::new(),
    };
    fields.into()
}

proptest! {
    #[test]
    fn the_key_goes_through_the_form(kind in samples::graded_kinds(), id in "[a-z]{1,8}") {
        let key = key(&kind).expect("a key");
        // Another id shows another order, and the same answer is right.
        let exercise = Exercise { id: Slug::new(&id).expect("an id"), ..asking(kind) };
        prop_assert_eq!(read(&exercise, &sent(&exercise, &key)), Ok(key));
    }

    #[test]
    fn any_form_gives_an_answer_that_fits(kind in samples::graded_kinds(), fields in proptest::collection::vec(("k(\\.[0-9])?", "[0-9a]?|true|\\PC*"), 0..8)) {
        let exercise = asking(kind);
        let answer = draft(&exercise, &fields.into());
        prop_assert!(answer.fits(&exercise.kind));
        // A draft fills the form with what it came from.
        let has_select = matches!(&exercise.kind, Kind::Gaps(gaps) if gaps.iter().any(|gap| matches!(gap, Gap::Select(_))));
        let again = draft(&exercise, &sent(&exercise, &answer));
        prop_assert!(again == answer || has_select, "{:?} {:?}", again, answer);
    }
}
