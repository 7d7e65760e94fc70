//! The rules for an HTML page that a static text can show: 23 of the W3C's ACT rules (Accessibility Conformance
//! Testing), each a pure function from a [`Page`] to what it found.
//!
//! No browser, no network, no scripts: what a rule cannot know from the text it does not call a failure.

mod autocomplete;
mod cascade;
mod controls;
mod css;
mod declarations;
mod frames;
mod headings;
mod images;
mod language;
mod names;
mod page;
mod parse;
mod refresh;
mod roles;
mod spacing;
mod table_model;
mod tables;
mod viewport;
mod visibility;

use serde::Serialize;

use crate::base::i18n::Words;
use crate::t;

pub use page::Page;

/// One test target of a rule: an element (or the page) that the rule is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The line, from 1, where its tag begins.
    pub line: usize,
    /// The element's name.
    pub element: String,
    /// What is wrong with it, where something is: the tag or the value at fault, the variable `$what` of the words.
    pub fault: Option<String>,
}

impl Finding {
    fn passed(page: &Page, element: scraper::ElementRef) -> Self {
        Self { line: page.line(element), element: element.value().name().to_owned(), fault: None }
    }

    fn failed(page: &Page, element: scraper::ElementRef, what: impl Into<String>) -> Self {
        Self { fault: Some(shortened(&what.into())), ..Self::passed(page, element) }
    }

    /// Passed where the condition holds.
    fn judged(page: &Page, element: scraper::ElementRef, holds: bool, what: &str) -> Self {
        if holds { Self::passed(page, element) } else { Self::failed(page, element, what) }
    }
}

/// A rule: its W3C id, and the key of its words: `html-{key}` says what is wrong, `html-{key}-why` why it matters and to
/// whom, `html-{key}-mend` what to do.
pub struct Rule {
    /// The id of the ACT rule, as in `https://www.w3.org/WAI/standards-guidelines/act/rules/{id}/`.
    pub id: &'static str,
    /// The key of its words.
    pub key: &'static str,
    /// The success criteria of WCAG 2.2 that fail with it; none where it is good practice only.
    pub criteria: &'static [&'static str],
    check: fn(&Page) -> Vec<Finding>,
}

/// All rules, in the order in which they are reported.
pub const RULES: [Rule; 23] = [
    Rule { id: "23a2a8", key: "image-name", criteria: &["1.1.1"], check: images::image_has_name },
    Rule { id: "c487ae", key: "link-name", criteria: &["2.4.4", "4.1.2"], check: controls::link_has_name },
    Rule {
        id: "59796f",
        key: "image-button-name",
        criteria: &["1.1.1", "4.1.2"],
        check: controls::image_button_has_name,
    },
    Rule { id: "e086e5", key: "field-name", criteria: &["4.1.2"], check: controls::field_has_name },
    Rule { id: "97a4e1", key: "button-name", criteria: &["4.1.2"], check: controls::button_has_name },
    Rule { id: "8fc3b6", key: "object-name", criteria: &["1.1.1"], check: images::object_has_name },
    Rule { id: "2779a5", key: "page-title", criteria: &["2.4.2"], check: language::page_has_title },
    Rule { id: "b5c3f8", key: "page-language", criteria: &["3.1.1"], check: language::page_has_language },
    Rule { id: "bf051a", key: "page-language-tag", criteria: &["3.1.1"], check: language::page_language_is_known },
    Rule { id: "de46e4", key: "part-language-tag", criteria: &["3.1.2"], check: language::part_language_is_known },
    Rule { id: "a25f45", key: "cell-headers", criteria: &["1.3.1"], check: tables::headers_are_in_the_table },
    Rule { id: "d0f69e", key: "header-cells", criteria: &["1.3.1"], check: tables::header_has_cells },
    Rule { id: "ffd0e9", key: "heading-name", criteria: &["1.3.1", "2.4.6"], check: headings::heading_has_name },
    Rule { id: "cae760", key: "frame-name", criteria: &["4.1.2"], check: frames::frame_has_name },
    Rule { id: "b4f0c3", key: "viewport", criteria: &["1.4.4"], check: viewport::viewport_allows_zoom },
    Rule { id: "bc659a", key: "refresh", criteria: &["2.2.1", "3.2.5"], check: refresh::no_refresh_within_hours },
    Rule { id: "bisz58", key: "refresh-ever", criteria: &["2.2.4", "3.2.5"], check: refresh::no_delayed_refresh },
    Rule { id: "24afc2", key: "letter-spacing", criteria: &["1.4.12"], check: spacing::letters_can_be_spaced },
    Rule { id: "78fd32", key: "line-height", criteria: &["1.4.12"], check: spacing::lines_can_be_spaced },
    Rule { id: "9e45ec", key: "word-spacing", criteria: &["1.4.12"], check: spacing::words_can_be_spaced },
    Rule { id: "46ca7f", key: "decoration", criteria: &[], check: images::decoration_is_not_exposed },
    Rule { id: "73f2c2", key: "autocomplete", criteria: &["1.3.5"], check: autocomplete::tokens_are_known },
    Rule { id: "2t702h", key: "summary-name", criteria: &["4.1.2"], check: controls::summary_has_name },
];

impl Rule {
    /// What the rule finds on a page: each of its test targets.
    pub fn check(&self, page: &Page) -> Vec<Finding> {
        (self.check)(page)
    }
}

/// How a page does by a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Outcome {
    /// There is something that the rule is about, and all of it is in order.
    Passed,
    /// Something is wrong.
    Failed,
    /// There is nothing that the rule is about.
    Inapplicable,
}

/// A line of the report: one for each test target that failed; one for the rule where none did.
pub struct Report {
    /// The rule.
    pub rule: &'static Rule,
    /// How the page, or this target of it, does.
    pub outcome: Outcome,
    /// The target that failed, or the first of those that passed.
    pub finding: Option<Finding>,
}

/// What the rules say of a page, in the order of [`RULES`] and of the page.
pub fn check(page: &Page) -> Vec<Report> {
    RULES.iter().flat_map(|rule| report(rule, rule.check(page))).collect()
}

fn report(rule: &'static Rule, findings: Vec<Finding>) -> Vec<Report> {
    let (failed, passed): (Vec<_>, Vec<_>) = findings.into_iter().partition(|finding| finding.fault.is_some());
    if failed.is_empty() {
        let finding = passed.into_iter().next();
        let outcome = if finding.is_some() { Outcome::Passed } else { Outcome::Inapplicable };
        return vec![Report { rule, outcome, finding }];
    }
    failed.into_iter().map(|finding| Report { rule, outcome: Outcome::Failed, finding: Some(finding) }).collect()
}

impl Report {
    /// The line of the element; none where there is no element.
    pub fn line(&self) -> Option<usize> {
        self.finding.as_ref().map(|finding| finding.line)
    }

    /// What is wrong, why it matters and to whom, and how to mend it, in the words of a language.
    pub fn why(&self, words: &Words) -> String {
        let key = self.rule.key;
        match (&self.outcome, &self.finding) {
            (Outcome::Failed, Some(Finding { fault: Some(what), .. })) => {
                let parts = [
                    t!(words, &format!("html-{key}"), what = what),
                    t!(words, &format!("html-{key}-why")),
                    t!(words, &format!("html-{key}-mend")),
                ];
                let criteria: String =
                    self.rule.criteria.iter().map(|criterion| format!(", WCAG {criterion}")).collect();
                format!("{} (ACT {}{criteria})", parts.join(" "), self.rule.id)
            }
            (Outcome::Inapplicable, _) => t!(words, "html-inapplicable"),
            _ => t!(words, "html-passed"),
        }
    }
}

/// Whether a word is in a list with spaces between.
fn is_among(list: &str, word: &str) -> bool {
    list.split(' ').any(|other| other == word)
}

/// The tag of an element with the attribute that tells which one it is.
fn tag(element: scraper::ElementRef, attribute: &str) -> String {
    let name = element.value().name();
    match element.attr(attribute) {
        Some(value) => format!("<{name} {attribute}=\"{}\">", shortened(value)),
        None => format!("<{name}>"),
    }
}

/// A value for a message: not longer than a line.
fn shortened(value: &str) -> String {
    let words = value.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.chars().count() <= 80 { words } else { words.chars().take(79).chain(['…']).collect() }
}

#[cfg(test)]
mod tests;
