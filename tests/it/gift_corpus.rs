//! GIFT files of others, with what they mean: the samples of gift-grammar and two files of Moodle's own tests.
//!
//! They are not part of this repository. `ASKEL_CORPORA` names the folder that holds them; without it these tests say
//! that they were skipped.

use std::path::PathBuf;

use askel::exercises::gift::{Document, Entry, Question, parse, print};
use askel::exercises::model::{Choice, Format, GAP, Gap, Kind, Number, ShortAnswer, Span, Text, Weight};
use serde_json::Value;

fn corpus() -> Option<PathBuf> {
    let folder = std::env::var_os("ASKEL_CORPORA").map(|corpora| PathBuf::from(corpora).join("gift"));
    if folder.is_none() {
        eprintln!("skipped: ASKEL_CORPORA does not name a folder of corpora");
    }
    folder
}

fn read(path: PathBuf) -> String {
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn the_samples_mean_what_they_are_known_to_mean() {
    let Some(corpus) = corpus() else { return };
    let samples = std::fs::read_dir(corpus.join("tests/questions")).expect("the samples");
    let mut paths: Vec<PathBuf> = samples.map(|sample| sample.expect("a sample").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "gift"));
    paths.sort();
    assert_eq!(paths.len(), 51);
    let mut compared = 0;
    for path in paths {
        let name = path.display().to_string();
        let expected: Vec<Value> = serde_json::from_str(&read(path.with_extension("json"))).expect("JSON");
        let document = parse(&read(path), Format::Moodle);
        assert_eq!(document.errors, [], "{name}");
        assert_eq!(document.entries.len(), expected.len(), "{name}: {:#?}", document.entries);
        for (entry, expected) in document.entries.iter().zip(&expected) {
            match entry {
                Entry::Category(path) => assert_eq!(Some(path.as_str()), expected["title"].as_str(), "{name}"),
                Entry::Question(question) => compare(question, expected, &name),
            }
            compared += 1;
        }
        prints(&document, &name);
    }
    eprintln!("{compared} questions and categories compared");
}

#[test]
fn the_files_of_moodle_are_read_whole() {
    let Some(corpus) = corpus() else { return };
    for (name, questions) in [("moodle-examples.txt", 43), ("moodle-questions.gift.txt", 9)] {
        let document = parse(&read(corpus.join(name)), Format::Moodle);
        assert_eq!(document.errors, [], "{name}");
        assert_eq!(document.questions().count(), questions, "{name}");
        prints(&document, name);
    }
}

fn prints(document: &Document, name: &str) {
    let printed = print(document, Format::Moodle);
    let again = parse(&printed, Format::Moodle);
    let bare = |document: &Document| -> Vec<Question> {
        document.questions().map(|question| Question { line: 0, ..question.clone() }).collect()
    };
    assert_eq!(bare(&again), bare(document), "{name}: {printed}");
}

fn compare(question: &Question, expected: &Value, name: &str) {
    let about = format!("{name}: {:?}", question.prompt.source());
    assert_eq!(question.title.as_deref(), expected["title"].as_str(), "{about}");
    assert_eq!(question.bank_id(), expected["id"].as_str(), "{about}");
    let tags: Vec<&str> = expected["tags"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    assert_eq!(question.tags().collect::<Vec<_>>(), tags, "{about}");
    same_text(Some(&question.prompt), &expected["stem"], &about);
    if let Some(general) = expected.get("globalFeedback") {
        same_text(question.general_feedback.as_ref(), general, &about);
    }
    compare_kind(&question.kind, expected, &about);
}

fn compare_kind(kind: &Kind, expected: &Value, about: &str) {
    match (kind, expected["type"].as_str().expect("a type")) {
        (Kind::OneChoice(options) | Kind::SeveralChoices(options), "MC") => same_choices(options, expected, about),
        (Kind::ShortAnswer(short), "Short") => same_forms(short, expected, about),
        (Kind::Number(number), "Numerical") => same_numbers(number, &expected["choices"], about),
        (Kind::Gaps(gaps), _) => match gaps.as_slice() {
            // One expected result passes over a full stop behind the braces; elsewhere it makes a gap.
            [Gap::Select(options)] => same_choices(options, expected, about),
            [Gap::Typed(short)] => same_forms(short, expected, about),
            [Gap::Number(number)] => same_numbers(number, &expected["choices"], about),
            gaps => panic!("{about}: {gaps:?}"),
        },
        (Kind::TrueFalse(statement), "TF") => {
            assert_eq!(Some(statement.is_true), expected["isTrue"].as_bool(), "{about}");
            same_text(statement.when_wrong.as_ref(), &expected["trueFeedback"], about);
            same_text(statement.when_right.as_ref(), &expected["falseFeedback"], about);
        }
        (Kind::Matching(pairs), "Matching") => {
            let expected = expected["matchPairs"].as_array().expect("pairs");
            assert_eq!(pairs.len(), expected.len(), "{about}");
            for (pair, expected) in pairs.iter().zip(expected) {
                same_text(Some(&pair.item), &expected["subquestion"], about);
                assert_eq!(Some(pair.answer.as_str()), expected["subanswer"].as_str(), "{about}");
            }
        }
        (Kind::Reflection(_), "Essay") | (Kind::Description, "Description") => {}
        (kind, other) => panic!("{about}: {kind:?} is not {other}"),
    }
}

fn same_choices(options: &[Choice], expected: &Value, about: &str) {
    let expected = expected["choices"].as_array().expect("choices");
    assert_eq!(options.len(), expected.len(), "{about}");
    for (option, expected) in options.iter().zip(expected) {
        same_text(Some(&option.text), &expected["text"], about);
        same_text(option.feedback.as_ref(), &expected["feedback"], about);
        same_weight(option.weight, expected, about);
    }
}

fn same_forms(short: &ShortAnswer, expected: &Value, about: &str) {
    let expected = expected["choices"].as_array().expect("choices");
    assert_eq!(short.accepted.len(), expected.len(), "{about}");
    for (accepted, expected) in short.accepted.iter().zip(expected) {
        same_text(Some(&accepted.form), &expected["text"], about);
        same_text(accepted.feedback.as_ref(), &expected["feedback"], about);
        same_weight(accepted.weight, expected, about);
    }
}

fn same_numbers(number: &Number, expected: &Value, about: &str) {
    let Some(expected) = expected.as_array() else {
        assert_eq!(number.accepted.len(), 1, "{about}");
        return same_span(number.accepted[0].span, expected, about);
    };
    let (rest, expected): (Vec<&Value>, Vec<&Value>) =
        expected.iter().partition(|answer| answer["text"]["text"] == "*");
    assert_eq!(number.accepted.len(), expected.len(), "{about}");
    for (accepted, expected) in number.accepted.iter().zip(expected) {
        same_span(accepted.span, &expected["text"], about);
        same_text(accepted.feedback.as_ref(), &expected["feedback"], about);
        same_weight(accepted.weight, expected, about);
    }
    same_text(number.otherwise.as_ref(), rest.first().map_or(&Value::Null, |rest| &rest["feedback"]), about);
}

fn same_span(span: Span, expected: &Value, about: &str) {
    let of = |key: &str| expected[key].as_f64();
    match span {
        Span::Between { low, high } => {
            assert_eq!((Some(low), Some(high)), (of("numberLow"), of("numberHigh")), "{about}")
        }
        Span::Around { value, tolerance } => {
            assert_eq!((Some(value), tolerance), (of("number"), of("range").unwrap_or(0.0)), "{about}");
        }
    }
}

fn same_weight(weight: Weight, expected: &Value, about: &str) {
    let default = if expected["isCorrect"] == true { 100.0 } else { 0.0 };
    assert_eq!(weight.as_percent(), expected["weight"].as_f64().unwrap_or(default), "{about}");
}

/// The same words in the same format. The expected results fold space and draw each gap as a line of its own.
fn same_text(text: Option<&Text>, expected: &Value, about: &str) {
    let Some(expected_source) = expected["text"].as_str() else {
        return assert_eq!(text, None, "{about}");
    };
    let text = text.unwrap_or_else(|| panic!("{about}: {expected} is missing"));
    assert_eq!(Some(text.format.name()), expected["format"].as_str(), "{about}");
    let words = |source: &str| source.replace(GAP, " _____ ").split_whitespace().collect::<Vec<_>>().join(" ");
    let (mut found, mut expected) = (words(text.source()), words(expected_source));
    if found.ends_with("_____ .") && !expected.ends_with("_____ .") {
        // A full stop behind the braces, which one expected result passes over.
        found.truncate(found.len() - "_____ .".len());
        expected.push(' ');
    }
    assert_eq!(found.trim(), expected.trim(), "{about}");
}
