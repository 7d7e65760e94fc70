use std::collections::HashSet;

use maud::html;
use proptest::prelude::*;
use scraper::{Html, Selector};

use super::{Outcome, Place, field_errors};
use crate::base::i18n::{Locales, Words};
use crate::exercises::block::Word;
use crate::exercises::feedback::{Situation, Stage};
use crate::exercises::form::problems;
use crate::exercises::grade::key;
use crate::exercises::model::{Exercise, Gap, Kind, Picture};
use crate::exercises::ordering::shown;
use crate::exercises::samples;
use crate::exercises::{Answer, due, grade};

fn words() -> Words {
    let locales = Locales::load(None, &[], chrono_tz::Europe::Helsinki).expect("the embedded words");
    locales.words(locales.find("fi").expect("Finnish"))
}

const PLACE: Place<'static> = Place { number: 1, total: 2, action: "/fi/courses/turvallisesti/sivu/answers/kysymys" };

/// The exercise on its page, with the pictures of `media/`.
fn shown_with(exercise: &Exercise, outcome: &Outcome<'_>) -> String {
    let pictures = |picture: &Picture| {
        picture.path.starts_with("media/").then(|| html! { img src=(picture.path) alt=(picture.alternative); })
    };
    super::exercise(&words(), exercise, &PLACE, outcome, &pictures).0
}

fn unanswered(exercise: &Exercise) -> String {
    shown_with(exercise, &Outcome::default())
}

fn answered(exercise: &Exercise, answer: &Answer, tries: u32, asked: bool) -> String {
    let grade = grade(exercise, answer);
    let due = due(exercise, answer, &grade, Situation { tries, asked, stage: Stage::Practice });
    let saved = Some("Tallennettu klo 14.32.".to_owned());
    let outcome = Outcome { filled: Some(answer), due: Some(due), problems: &[], saved, moved: None };
    shown_with(exercise, &outcome)
}

fn missing(exercise: &Exercise) -> String {
    let empty = Answer::empty(&exercise.kind);
    let problems = problems(exercise, &empty);
    let outcome = Outcome { filled: Some(&empty), problems: &problems, ..Outcome::default() };
    shown_with(exercise, &outcome)
}

/// An answer that is complete and not right.
fn not_right(kind: &Kind) -> Answer {
    match kind {
        Kind::OneChoice(_) | Kind::Picture(_) => Answer::Choice(Some(2)),
        Kind::Ordering(_) => Answer::Order(vec![1, 3, 2]),
        Kind::Task(_) => Answer::Task { ticked: [2].into(), note: "Hengähdän.".to_owned() },
        Kind::SeveralChoices(_) => Answer::Choices([1, 2].into()),
        Kind::TrueFalse(statement) => Answer::Judged(Some(!statement.is_true)),
        Kind::Number(_) => Answer::Text("4".to_owned()),
        Kind::Matching(pairs) => Answer::Pairs(vec![Some(1); pairs.len()]),
        Kind::Gaps(_) => Answer::Gaps(["sisään", "1", "7"].map(str::to_owned).to_vec()),
        _ => Answer::Text("Sulje selain".to_owned()),
    }
}

/// One element on a line, so that a change is seen where it is.
fn lines(html: &str) -> String {
    html.replace("><", ">\n<")
}

#[test]
fn every_kind_in_every_state() {
    let kinds = [
        ("one-choice", samples::ONE_CHOICE),
        ("several-choices", samples::SEVERAL_CHOICES),
        ("true-false", samples::TRUE_FALSE),
        ("short-answer", samples::SHORT_ANSWER),
        ("number", samples::NUMBER),
        ("matching", samples::MATCHING),
        ("gaps", samples::GAPS),
        ("one-gap", "::aukko::Kirjaudu {~sisään =ulos#Niin.} lopuksi."),
        ("reflection", samples::REFLECTION),
    ];
    let blocks = [
        ("ordering", Word::Ordering, samples::ORDERING),
        ("pictures", Word::Picture, samples::PICTURES),
        ("spots", Word::Picture, samples::SPOTS),
        ("short-reflection", Word::Reflection, "::oma:: Mitä opit?\nlength: 300"),
        ("task", Word::Task, samples::TASK),
    ];
    let kinds = kinds.map(|(name, source)| (name, samples::exercise(source))).into_iter();
    let blocks = blocks.map(|(name, word, source)| (name, samples::block_exercise(word, source)));
    for (name, exercise) in kinds.chain(blocks) {
        let wrong = if name == "one-gap" { Answer::Gaps(vec!["1".to_owned()]) } else { not_right(&exercise.kind) };
        let right = key(&exercise.kind).unwrap_or_else(|| match exercise.kind {
            Kind::Task(_) => Answer::Task { ticked: [1, 2].into(), note: String::new() },
            _ => Answer::Text("Paljon uutta.".to_owned()),
        });
        insta::assert_snapshot!(format!("{name}-unanswered"), lines(&unanswered(&exercise)));
        insta::assert_snapshot!(format!("{name}-right"), lines(&answered(&exercise, &right, 0, false)));
        if exercise.kind.is_graded() {
            insta::assert_snapshot!(format!("{name}-not-yet"), lines(&answered(&exercise, &wrong, 2, false)));
            insta::assert_snapshot!(format!("{name}-told"), lines(&answered(&exercise, &wrong, 2, true)));
        }
        if let Kind::Task(_) = exercise.kind {
            insta::assert_snapshot!(format!("{name}-partly"), lines(&answered(&exercise, &wrong, 2, false)));
        }
        insta::assert_snapshot!(format!("{name}-missing"), lines(&missing(&exercise)));
    }
    insta::assert_snapshot!("description", lines(&unanswered(&samples::exercise(samples::DESCRIPTION))));
}

#[test]
fn whoever_writes_freely_is_told_who_can_read_it() {
    let select = |selector| Selector::parse(selector).expect("a selector");
    let one_gap = "::aukko::Kirjaudu {=ulos} lopuksi.";
    let gift = [samples::SHORT_ANSWER, samples::GAPS, one_gap, samples::REFLECTION].map(samples::exercise).into_iter();
    for exercise in gift.chain([samples::block_exercise(Word::Task, samples::TASK)]) {
        let html = Html::parse_fragment(&unanswered(&exercise));
        let readers = html.select(&select(".who-reads")).filter_map(|said| said.attr("id")).collect::<Vec<_>>();
        let [readers] = readers.as_slice() else { panic!("{} says it {} times", exercise.id, readers.len()) };
        for field in html.select(&select("textarea, input[inputmode=text]")) {
            let group = field.ancestors().filter_map(scraper::ElementRef::wrap);
            let is_told = |part: scraper::ElementRef<'_>| {
                part.attr("aria-describedby").is_some_and(|ids| ids.split(' ').any(|id| id == *readers))
            };
            assert!(group.chain([field]).any(is_told), "{}", field.html());
        }
    }
    for source in [samples::NUMBER, samples::ONE_CHOICE] {
        assert!(!unanswered(&samples::exercise(source)).contains("who-reads"), "nothing is written freely there");
    }
}

#[test]
fn what_is_not_due_is_not_in_the_page() {
    let exercise = samples::exercise(samples::SHORT_ANSWER);
    let wrong = Answer::Text("Sulje".to_owned());
    for html in [unanswered(&exercise), answered(&exercise, &wrong, 1, true), answered(&exercise, &wrong, 2, false)] {
        assert!(!html.contains("Kirjaudu ulos") && !html.contains("Juuri se"), "{html}");
    }
    assert!(answered(&exercise, &wrong, 2, true).contains("Kirjaudu ulos"));
    let choice = samples::exercise(samples::ONE_CHOICE);
    let html = answered(&choice, &Answer::Choice(Some(2)), 1, false);
    assert!(
        html.contains("arvataan ensimmäisinä")
            && !html.contains("Pituus suojaa")
            && !html.contains("Hyvä salasana on pitkä")
    );
}

#[test]
fn the_verdict_is_not_said_twice() {
    let exercise = samples::exercise("Mitä? {=a#Juuri niin: a. ~b#Ei. ~c}");
    let html = answered(&exercise, &Answer::Choice(Some(1)), 0, false);
    assert_eq!(html.matches("Juuri niin").count(), 2, "in the heading, and in the author's words: {html}");
    assert!(answered(&exercise, &Answer::Choice(Some(2)), 1, false).contains("<strong>Ei vielä.</strong> Ei."));
    assert!(answered(&exercise, &Answer::Choice(Some(3)), 1, false).contains("<strong>Ei vielä.</strong>"));
}

#[test]
fn who_chose_only_right_options_and_not_all_is_told_that_something_is_missing() {
    let exercise = samples::exercise(samples::SEVERAL_CHOICES);
    let told = "puuttuu vielä jotain";
    assert!(answered(&exercise, &Answer::Choices([1].into()), 1, false).contains(told));
    for other in [[1, 2].into(), [1, 3].into()] {
        assert!(!answered(&exercise, &Answer::Choices(other), 1, false).contains(told));
    }
}

#[test]
fn every_problem_leads_to_its_control() {
    let gift = [samples::ONE_CHOICE, samples::SHORT_ANSWER, samples::MATCHING, samples::GAPS, samples::REFLECTION];
    let blocks = [(Word::Ordering, samples::ORDERING), (Word::Picture, samples::SPOTS), (Word::Task, samples::TASK)];
    let blocks = blocks.map(|(word, source)| samples::block_exercise(word, source));
    for exercise in gift.map(samples::exercise).into_iter().chain(blocks) {
        let html = missing(&exercise);
        let errors = field_errors(&words(), &exercise, &problems(&exercise, &Answer::empty(&exercise.kind)));
        assert!(!errors.is_empty());
        for error in errors {
            assert!(html.contains(&format!(" id=\"{}\"", error.field)), "{error:?} in {html}");
            assert!(html.contains(&error.message), "{error:?} in {html}");
        }
    }
}

#[test]
fn a_move_is_said_where_it_leads() {
    let exercise = samples::block_exercise(Word::Ordering, samples::ORDERING);
    let filled = Answer::Order(vec![2, 1, 3]);
    let outcome = Outcome { filled: Some(&filled), moved: Some(2), ..Outcome::default() };
    let html = shown_with(&exercise, &outcome);
    insta::assert_snapshot!("ordering-moved", lines(&html));
    let page = Html::parse_fragment(&html);
    let landing = page.select(&Selector::parse("#vaiheet-moved").expect("a selector")).next().expect("a landing");
    let said: String = landing.text().collect();
    assert!(said.contains("Kirjoita salasana") && said.contains("paikalla 2"), "{said}");
    assert_eq!(super::moved(&words(), &exercise, 4), None);
}

#[test]
fn nothing_on_the_page_tells_the_right_order() {
    let exercise = samples::block_exercise(Word::Ordering, samples::ORDERING);
    // The positions of the author's order are the answer: a page may hold them only as positions of the shown order.
    for order in [vec![1, 2, 3], vec![3, 1, 2]] {
        let html = answered(&exercise, &Answer::Order(order.clone()), 1, false);
        let page = Html::parse_fragment(&html);
        let fields = Selector::parse("input[type=hidden]").expect("a selector");
        let values: Vec<usize> = page
            .select(&fields)
            .map(|field| field.attr("value").unwrap_or_default().parse().expect("a number"))
            .collect();
        let Kind::Ordering(items) = &exercise.kind else { panic!("an ordering") };
        let first = shown(&exercise.id, items);
        assert_eq!(values.iter().map(|value| first[value - 1]).collect::<Vec<_>>(), order);
    }
    assert!(!unanswered(&exercise).contains("hidden\" name"), "what is only read sends nothing");
}

#[test]
fn a_picture_that_is_not_there_is_told_in_words() {
    let exercise = samples::block_exercise(Word::Picture, samples::PICTURES);
    let html = super::exercise(&words(), &exercise, &PLACE, &Outcome::default(), &|_| None).0;
    assert!(html.contains("Kaksi lukkoa") && !html.contains("<img"), "{html}");
}

#[test]
fn what_people_write_stays_as_it_is() {
    let exercise = samples::exercise(samples::REFLECTION);
    let written = "\n<b>\"&amp;";
    let html = answered(&exercise, &Answer::Text(written.to_owned()), 0, false);
    assert!(html.contains("\n\n&lt;b&gt;"), "{html}");
    let area = Html::parse_fragment(&html);
    let area = area.select(&Selector::parse("textarea").expect("a selector")).next().expect("a textarea");
    assert_eq!(area.text().collect::<String>(), written);
}

/// Rules that hold for every exercise: ids are unique, what describes and labels is there, nothing is forbidden.
fn sound(html: &str) -> Result<(), TestCaseError> {
    let page = Html::parse_fragment(html);
    let all = Selector::parse("*").expect("a selector");
    let mut ids = HashSet::new();
    for element in page.select(&all) {
        for forbidden in ["style", "required", "disabled", "placeholder", "onclick", "maxlength"] {
            prop_assert!(element.attr(forbidden).is_none(), "{} in {}", forbidden, html);
        }
        if let Some(id) = element.attr("id") {
            prop_assert!(ids.insert(id.to_owned()), "{} twice in {}", id, html);
        }
    }
    for element in page.select(&all) {
        let named = ["for", "aria-describedby", "aria-labelledby"].map(|name| element.attr(name).unwrap_or_default());
        for id in named.iter().flat_map(|ids| ids.split_whitespace()) {
            prop_assert!(ids.contains(id), "{} is not in {}", id, html);
        }
    }
    for control in page.select(&Selector::parse("input:not([type=hidden]), select, textarea").expect("a selector")) {
        let id = control.attr("id").unwrap_or_default();
        let label = Selector::parse(&format!("label[for='{id}']")).expect("a selector");
        prop_assert_eq!(page.select(&label).count(), 1, "a label for {} in {}", id, html);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]
    #[test]
    fn every_exercise_is_sound(question in samples::questions(), asked: bool) {
        // Authors may write any HTML; what is tested is what stands around it.
        let id = crate::base::ids::Slug::new("kysymys").expect("an id");
        let exercise = question.exercise(id);
        sound(&unanswered(&exercise))?;
        sound(&missing(&exercise))?;
        if let Some(key) = key(&exercise.kind) {
            sound(&answered(&exercise, &key, 0, false))?;
            sound(&answered(&exercise, &Answer::empty(&exercise.kind), 2, asked))?;
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]
    #[test]
    fn every_graded_exercise_is_sound(kind in samples::graded_kinds(), asked: bool) {
        let exercise = samples::asking(kind);
        let key = key(&exercise.kind).expect("a key");
        sound(&unanswered(&exercise))?;
        sound(&missing(&exercise))?;
        sound(&answered(&exercise, &key, 0, false))?;
        sound(&answered(&exercise, &Answer::empty(&exercise.kind), 2, asked))?;
    }
}

#[test]
fn the_key_can_be_sent_from_what_is_shown() {
    for source in [samples::ONE_CHOICE, samples::SEVERAL_CHOICES, samples::TRUE_FALSE, samples::MATCHING, samples::GAPS]
    {
        let exercise = samples::exercise(source);
        let page = Html::parse_fragment(&unanswered(&exercise));
        let has = |selector: String| page.select(&Selector::parse(&selector).expect("a selector")).next().is_some();
        let id = exercise.id.as_str();
        match (key(&exercise.kind).expect("a key"), &exercise.kind) {
            (Answer::Choice(Some(n)), _) => assert!(has(format!("input[name='{id}'][value='{n}']"))),
            (Answer::Choices(all), _) => assert!(all.iter().all(|n| has(format!("input[name='{id}'][value='{n}']")))),
            (Answer::Judged(Some(judged)), _) => assert!(has(format!("input[name='{id}'][value='{judged}']"))),
            (Answer::Pairs(_), _) => assert!(has(format!("select[name='{id}.1'] option[value='1']"))),
            (Answer::Gaps(filled), Kind::Gaps(gaps)) => {
                for (n, (gap, value)) in gaps.iter().zip(&filled).enumerate() {
                    match gap {
                        Gap::Select(_) => {
                            assert!(has(format!("select[name='{id}.{}'] option[value='{value}']", n + 1)))
                        }
                        _ => assert!(has(format!("input[name='{id}.{}']", n + 1))),
                    }
                }
            }
            (answer, kind) => panic!("{answer:?} {kind:?}"),
        }
    }
}
