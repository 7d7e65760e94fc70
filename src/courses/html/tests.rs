//! Each rule with pages of our own: in order, broken, not concerned; and what holds for all rules.

mod naming;
mod structure;
mod style;

use std::collections::HashMap;
use std::time::Instant;

use proptest::prelude::*;

use super::*;
use crate::base::i18n::Locales;

use Outcome::Failed;

fn outcome(id: &str, html: &str) -> Outcome {
    let reports = check(&Page::parse(html));
    reports.iter().find(|report| report.rule.id == id).expect("a rule of this id").outcome
}

/// Holds the outcomes of a rule against bodies of pages.
#[track_caller]
fn holds(id: &str, expected: Outcome, bodies: &[&str]) {
    for body in bodies {
        let page = format!("<!DOCTYPE html><html lang=fi><title>Sivu</title><body>{body}");
        assert_eq!(outcome(id, &page), expected, "{id}: {body}");
    }
}

/// Holds the outcomes of a rule against whole pages.
#[track_caller]
fn page_holds(id: &str, expected: Outcome, pages: &[&str]) {
    for page in pages {
        assert_eq!(outcome(id, page), expected, "{id}: {page}");
    }
}

#[test]
fn every_place_that_failed_is_reported_with_its_line() {
    let reports = check(&Page::parse("<html lang=fi>\n<title>x</title>\n<h2></h2>\n<p>x\n<h2\n  id=a></h2>"));
    let lines: Vec<_> = reports.iter().filter(|report| report.outcome == Failed).map(Report::line).collect();
    assert_eq!(lines, [Some(3), Some(5)]);
    let mut rows: HashMap<&str, usize> = HashMap::new();
    reports.iter().for_each(|report| *rows.entry(report.rule.id).or_default() += 1);
    assert_eq!(rows.len(), RULES.len());
    assert!(rows.iter().all(|(id, rows)| *rows == if *id == "ffd0e9" { 2 } else { 1 }));
}

#[test]
fn every_rule_has_its_words_in_every_language() {
    let locales = Locales::load(None, &[], chrono_tz::Europe::Helsinki).expect("the embedded words");
    for language in ["fi", "sv", "en"] {
        let words = locales.words(locales.find(language).expect("offered"));
        for rule in &RULES {
            let keys = ["", "-why", "-mend"].map(|part| format!("html-{}{part}", rule.key));
            keys.iter().for_each(|key| assert!(words.has(key), "{language}: {key}"));
        }
        let reports = check(&Page::parse("<img src='teeri.png'>"));
        let why = reports.iter().find(|report| report.rule.id == "23a2a8").expect("the rule").why(&words);
        assert!(
            why.contains("teeri.png") && why.contains("alt=\"\"") && why.ends_with("(ACT 23a2a8, WCAG 1.1.1)"),
            "{why}"
        );
    }
}

#[test]
fn deep_and_big_pages_come_to_an_end() {
    let many = |part: &str, times: usize| part.repeat(times);
    let chain: String =
        (0..10_000).map(|i| format!("<a href=/ id=i{i} aria-labelledby='big i{}'></a>", i + 1)).collect();
    let pages = [
        many("<div>", 100_000),
        many("<a href=/><b><p>", 10_000),
        many("<table><tr><td>", 20_000),
        many("<label>", 500) + &many("<input>", 10_000),
        many("<ul role=row>", 500) + &many("<i role=cell aria-colspan=999>", 2_000),
        format!("<table>{}</table>", many("<tr><th colspan=1000 rowspan=0>", 3_000)),
        format!("<div id=big>{}</div>{chain}", many("<b></b>", 20_000)),
        format!("<style>{}</style>{}", many("b ~ i + b:not(p) {display:none}", 10_000), many("<b></b><i></i>", 10_000)),
        format!("<style>{}</style>", many("@media screen{", 70_000)),
        format!("<style>{}x{{display:none}}</style>x", many(":not(", 100_000)),
        format!("<p style='line-height:1!important'>{}", many("<b>a</b>", 60_000)),
        format!("<p style=\"{}\">x", many("a:(;", 200_000)),
        many("<", 1_000_000),
        many("sana ", 200_000),
        many("<input autocomplete=x>", 40_000),
        format!("<p style='line-height:1!important'>{}{}", many("a", 300_000), many("<b>a</b>", 30_000)),
        format!("<a {}>", (0..100_000).map(|i| format!(" a{i}")).collect::<String>()),
        format!("<p role='{}'>", many("x ", 500_000)),
        format!("<i id=a></i><a href=x aria-labelledby='{}'></a>", many("a ", 300_000)),
        format!("<img alt='{}'>", many(" ", 1_000_000)),
    ];
    for page in &pages {
        let start = Instant::now();
        assert!(check(&Page::parse(page)).len() >= RULES.len());
        let seconds = start.elapsed().as_secs_f32();
        eprintln!("{:.60}: {seconds:.2} s", page);
        assert!(seconds < 60.0, "{seconds} s for {:.60}", page);
    }
}

#[test]
fn bytes_that_are_no_text_have_results() {
    let passed = |bytes: &[u8], id: &str| {
        let reports = check(&Page::from_bytes(bytes));
        reports.iter().find(|report| report.rule.id == id).map(|report| report.outcome) == Some(Outcome::Passed)
    };
    let page = "<html lang=fi><title>Hyvää</title>";
    let utf16: Vec<u8> = [0xfeff].into_iter().chain(page.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    assert!(passed(&utf16, "2779a5") && passed(&utf16, "bf051a"));
    assert!(passed(b"<html lang=fi><title>Hyv\xe4\xe4</title>", "2779a5"));
    assert!(!passed(&[0, 255, 254, 60, 104, 49], "2779a5"));
    assert!(!passed(b"", "2779a5"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_text_has_results(text in "\\PC{0,400}") {
        prop_assert!(check(&Page::parse(&text)).len() >= RULES.len());
    }

    #[test]
    fn any_tags_have_results(parts in proptest::collection::vec(prop_oneof![
        "</?(a|b|p|table|tr|td|th|svg|select|option|label|input|details|summary|template|style|math|iframe)",
        " (id|for|role|headers|style|aria-labelledby|lang|colspan|rowspan|scope|hidden|href|alt)=",
        "['\"]?(a|b|none|row|0|-1|99999|display:none|table|font:1px/0 x!important)['\"]?",
        "[> \n&;{}]", "\\PC{0,5}",
    ], 0..80)) {
        let page = Page::parse(&parts.concat());
        for report in check(&page) {
            prop_assert_eq!(report.outcome == Failed, report.finding.is_some_and(|finding| finding.fault.is_some()));
        }
    }
}
