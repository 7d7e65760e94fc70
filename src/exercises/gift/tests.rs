use proptest::prelude::*;

use super::{Document, Entry, Fault, parse, print};
use crate::base::ids::Slug;
use crate::exercises::model::{Format, GAP, Gap, Kind, Span};
use crate::exercises::samples;

fn one(source: &str) -> super::Question {
    let document = parse(source, Format::Markdown);
    assert_eq!(document.errors, [], "{source}");
    assert_eq!(document.entries.len(), 1, "{source}");
    document.questions().next().expect("a question").clone()
}

fn fault(source: &str) -> (usize, usize, Fault) {
    let document = parse(source, Format::Markdown);
    let error = document.errors.first().unwrap_or_else(|| panic!("a fault in {source}: {document:?}"));
    (error.line, error.column, error.fault.clone())
}

fn without_lines(mut document: Document) -> Document {
    for entry in &mut document.entries {
        if let Entry::Question(question) = entry {
            question.line = 0;
        }
    }
    document
}

#[test]
fn every_kind_is_told_by_its_signs() {
    let kinds = [
        (samples::ONE_CHOICE, "OneChoice"),
        (samples::SEVERAL_CHOICES, "SeveralChoices"),
        (samples::TRUE_FALSE, "TrueFalse"),
        (samples::SHORT_ANSWER, "ShortAnswer"),
        (samples::NUMBER, "Number"),
        (samples::MATCHING, "Matching"),
        (samples::GAPS, "Gaps"),
        (samples::REFLECTION, "Reflection"),
        (samples::DESCRIPTION, "Description"),
        ("Kuka? {Aino}", "ShortAnswer"),
        ("Asetukset? {~Näyttö -> Kieli =Yleiset -> Kieli}", "OneChoice"),
        ("Kysymys? {T#a = b}", "TrueFalse"),
    ];
    for (source, kind) in kinds {
        let found = format!("{:?}", one(source).kind);
        assert!(found.starts_with(kind), "{source}: {found}");
    }
}

#[test]
fn the_missing_word_is_a_gap() {
    let question = one("Kirjaudu {~sisään =ulos} lopuksi.");
    assert_eq!(question.prompt.source(), format!("Kirjaudu {GAP} lopuksi."));
    assert!(matches!(question.kind, Kind::Gaps(gaps) if matches!(gaps[..], [Gap::Select(_)])));
    // A statement, a matching and an essay are no gaps: Moodle draws a line.
    assert_eq!(one("Onko {T} näin?").prompt.source(), "Onko _____ näin?");
}

#[test]
fn feedback_weights_and_formats() {
    let question = one("[html]<p>Väri?</p>{\n ~[plain]a # [markdown]*ei*\n =%100%b#kyllä\n ~%33,3%c ####Lopuksi}");
    assert_eq!(question.prompt.format, Format::Html);
    let Kind::OneChoice(options) = question.kind else { panic!("one choice") };
    assert_eq!(options[0].text.format, Format::Plain);
    let feedback = options[0].feedback.as_ref().expect("feedback");
    assert_eq!((feedback.format, feedback.source()), (Format::Markdown, "*ei*"));
    assert_eq!(options[2].weight.as_percent(), 33.3);
    assert_eq!(question.general_feedback.expect("general feedback").source(), "Lopuksi");
}

#[test]
fn numbers_have_tolerances_ranges_and_another_answer_for_the_rest() {
    let spans = |source| match one(source).kind {
        Kind::Number(number) => number.accepted.iter().map(|accepted| accepted.span).collect::<Vec<_>>(),
        kind => panic!("{kind:?}"),
    };
    assert_eq!(spans("? {#3,5:1}"), [Span::Around { value: 3.5, tolerance: 1.0 }]);
    assert_eq!(spans("? {#-5..5}"), [Span::Between { low: -5.0, high: 5.0 }]);
    assert_eq!(spans("? {#=3:1#fb =%50%1..5}").len(), 2);
    let Kind::Number(number) = one("? {#3:2~#Ei.}").kind else { panic!("a number") };
    assert_eq!(number.otherwise.expect("feedback").source(), "Ei.");
}

#[test]
fn comments_carry_ids_tags_hints_and_tolerance() {
    let question =
        one("// [id:393] [tag:fred] [tag: barney]\n// hint: Laske merkit.\n// accents: any\n::a:: Nimi? {=Väinö}");
    assert_eq!(question.bank_id(), Some("393"));
    assert_eq!(question.tags().collect::<Vec<_>>(), ["fred", "barney"]);
    let exercise = question.exercise(Slug::new("a").expect("an id"));
    assert_eq!(exercise.hints[0].source(), "Laske merkit.");
    assert!(matches!(exercise.kind, Kind::ShortAnswer(ref short) if short.any_accents));
    let printed = Document {
        entries: vec![Entry::Question(super::Question::of(&exercise).expect("GIFT"))],
        ..Document::default()
    };
    let again = parse(&print(&printed, Format::Markdown), Format::Markdown);
    assert_eq!(again.questions().next().expect("a question").exercise(exercise.id.clone()), exercise);
}

#[test]
fn files_from_other_systems_are_read() {
    let document = parse("\u{FEFF}$CATEGORY: top/A: b\r\n\r\n::A\\: b:: a\r\nb {T}\r\n\r\n// end", Format::Moodle);
    assert_eq!(document.errors, []);
    assert_eq!(document.entries[0], Entry::Category("top/A: b".to_owned()));
    let question = document.questions().next().expect("a question");
    assert_eq!((question.title.as_deref(), question.prompt.source(), question.line), (Some("A: b"), "a\nb", 3));
    assert_eq!(document.closing_comments, ["end"]);
}

#[test]
fn faults_say_where_and_what() {
    let faults = [
        ("Kysymys?\n {=a ~b", (2, 2, Fault::BraceNotClosed)),
        ("Kysymys? {=a ~b\n\nToinen? {T}", (1, 10, Fault::BraceNotClosed)),
        ("Kysymys? }", (1, 10, Fault::BraceNotOpened)),
        ("::nimi Kysymys? {T}", (1, 1, Fault::TitleNotClosed)),
        ("::nimi:: {T}", (1, 1, Fault::NoPrompt)),
        ("Kysymys? {a =b}", (1, 11, Fault::TextBeforeAnswers)),
        ("Kysymys? {=a ~ }", (1, 14, Fault::EmptyAnswer)),
        ("Kysymys? {~a}", (1, 10, Fault::OneOption)),
        ("Kysymys? {~a ~b}", (1, 10, Fault::NoRightAnswer)),
        ("Kysymys? {=%50%a}", (1, 10, Fault::NoRightAnswer)),
        ("Kysymys? {=a ~%150%b}", (1, 14, Fault::Weight("150 %".to_owned()))),
        ("Kysymys? {#kolme}", (1, 12, Fault::Number("kolme".to_owned()))),
        ("Kysymys? {#5..1}", (1, 12, Fault::Range("5..1".to_owned()))),
        ("Kysymys? {=a -> b =c}", (1, 19, Fault::NoArrow)),
        ("Kysymys? {=a -> b =c -> b}", (1, 10, Fault::TooFewPairs)),
        ("Kun {=a} ja {T} on.", (1, 13, Fault::NotAGap)),
    ];
    for (source, expected) in faults {
        assert_eq!(fault(source), expected, "{source}");
    }
}

#[test]
fn a_fault_does_not_hide_the_other_questions() {
    let document = parse("Eka? {T}\n\nToka? {=a\n\nKolmas? {F}\n\nNeljäs? {~a}\n\nViides? {T}", Format::Markdown);
    assert_eq!(document.questions().map(|question| question.line).collect::<Vec<_>>(), [1, 5, 9]);
    assert_eq!(document.errors.iter().map(|error| error.line).collect::<Vec<_>>(), [3, 7]);
    assert_eq!(
        document.errors[1].to_string(),
        "line 7, column 9: there is only one option to choose from; add another with ~"
    );
}

#[test]
fn hostile_files_end_soon() {
    let pieces = [
        "{", "}", "~", "=", "#", "\\", ":", "::", "####", "%", "//", "\n", "\n\n", "{=a", "{}", "{=a*", "{\n\n",
        "::\n\n", "}\n\n", "=->", "{#1", "[html]", "\u{FEFF}", "{T}", "a{=*b*",
    ];
    for piece in pieces {
        let source = piece.repeat(100_000 / piece.len());
        parse(&source, Format::Markdown);
        for (before, after) in
            [("Kysymys? {", "}"), ("Kysymys? {=a", "}"), ("Kysymys? {#", "}"), ("::", ""), ("{=a ~b", "\n\n")]
        {
            parse(&[before, &source, after].concat(), Format::Markdown);
        }
    }
}

proptest! {
    #[test]
    fn what_is_printed_is_read_the_same(questions in proptest::collection::vec(samples::questions(), 1..4), moodle: bool) {
        let default = if moodle { Format::Moodle } else { Format::Markdown };
        let entries = questions.into_iter().map(Entry::Question).collect();
        let document = Document { entries, ..Document::default() };
        let printed = print(&document, default);
        prop_assert_eq!(without_lines(parse(&printed, default)), document, "{}", printed);
    }

    #[test]
    fn whatever_is_read_is_printed_and_read_the_same(source in samples::sources(), more in samples::sources()) {
        let document = parse(&format!("{source}{{{more}}}\n\n{more}{source}"), Format::Markdown);
        let again = parse(&print(&document, Format::Markdown), Format::Markdown);
        prop_assert_eq!(&again.errors, &[]);
        prop_assert_eq!(without_lines(Document { errors: Vec::new(), ..document.clone() }).entries, without_lines(again).entries);
    }

    #[test]
    fn nothing_makes_the_parser_fail(source in "\\PC*|[-{}~=#:%/\\[\\]\\\\n\\n .a1>T]{0,400}") {
        for error in parse(&source, Format::Markdown).errors {
            prop_assert!(error.line >= 1 && error.column >= 1);
        }
    }
}
