//! The words of the interface: no language lacks a message, none says it with other variables, none has one too many.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::support::repository;
use crate::support::source::{files_below, sources};

/// Keys that the program puts together, by their beginning, and where.
const BUILT: [(&str, &str); 27] = [
    ("admin-", "admin: settings and their hints, parts with what they are for, what was just done"),
    ("audit-", "people/audit: each act"),
    ("job-", "admin/jobs_views.rs: each job"),
    ("error-", "web/errors.rs: the title, what and next of each error"),
    ("rule-", "courses/faults.rs: each rule and how to mend it"),
    ("html-", "courses/html/mod.rs: each rule for pages, why it matters and how to mend it"),
    ("page-alert-", "courses/text.rs: the label of a note"),
    ("help-", "site: the numbered lines of the help page"),
    ("preferences-", "site/preferences/views.rs: each preference and its options"),
    ("not-me-", "learning/leave.rs: title, question, consequence …"),
    ("my-data-", "people/my_data: what each table holds, why and how long"),
    ("finish-", "learning/leave.rs: as for not-me"),
    ("start-", "learning/start.rs: each question, its options and what is said of them"),
    ("exercise-gift-", "exercises/gift/fault.rs: what is wrong with a question"),
    ("exercise-block-", "exercises/block/fault.rs: what is wrong with a block"),
    ("search-filter-", "search/filters.rs: each filter and what it is without a choice"),
    ("privacy-", "people/privacy: each purpose and ground, and the numbered lines"),
    ("search-kind-", "search/filters.rs: each kind of hit"),
    ("way-", "people/sessions/views.rs: how a session began"),
    ("role-", "people: what somebody may be"),
    ("second-told-", "people/second_step/own_views.rs: what was just done, with its title"),
    ("passkey-told-", "people/passkeys/views.rs: what was just done, with its title"),
    ("pin-told-", "people/shared/views.rs: what was just done, with its title"),
    ("account-", "people/sessions/views.rs: what was just done, with its title"),
    ("group-told-", "coaching/settings/views.rs: what was just done, with its title"),
    ("table-order-", "coaching/table_views.rs: each order of the table"),
    ("sign-in-", "people/sessions/views.rs: each way in and what is said of it"),
];

type Messages = BTreeMap<String, BTreeSet<String>>;

/// The messages of a file, with the variables of each.
fn messages(language: &str) -> Messages {
    let file = repository(&format!("i18n/{language}.ftl"));
    let text = std::fs::read_to_string(&file).expect("a file of words");
    let resource = parser::parse(text.as_str()).unwrap_or_else(|(_, errors)| panic!("{language}: {errors:?}"));
    let mut messages = Messages::new();
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let mut variables = BTreeSet::new();
                let pattern =
                    message.value.as_ref().unwrap_or_else(|| panic!("{language}: {} is empty", message.id.name));
                collect(pattern, &mut variables);
                let before = messages.insert(message.id.name.to_owned(), variables);
                assert!(before.is_none(), "{language}: {} is there twice", message.id.name);
            }
            Entry::Junk { content } => panic!("{language}: {content}"),
            _ => {}
        }
    }
    messages
}

fn collect(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => collect_inline(inline, variables),
            Expression::Select { selector, variants } => {
                collect_inline(selector, variables);
                variants.iter().for_each(|variant| collect(&variant.value, variables));
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inner) = expression.as_ref() {
                collect_inline(inner, variables);
            }
        }
        _ => {}
    }
}

fn languages() -> Vec<String> {
    files_below(&repository("i18n"), "ftl")
        .iter()
        .map(|file| file.file_stem().expect("a name").to_string_lossy().into_owned())
        .collect()
}

/// Every text in quotes in the source that looks like a key.
fn quoted() -> BTreeSet<String> {
    let is_key = |text: &str| {
        !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    let mut found = BTreeSet::new();
    for source in sources() {
        let code = source.code();
        found.extend(code.split('"').filter(|text| is_key(text)).map(str::to_owned));
    }
    found
}

/// The keys that `t!(…, "key")` and `.text("key")` name, with the file that does.
fn asked() -> BTreeMap<String, String> {
    let mut asked = BTreeMap::new();
    for source in sources() {
        let code = source.code();
        let after_text = code.split(".text(\"").skip(1);
        let after_t = code.split("t!(").skip(1).filter_map(|rest| {
            let (words, rest) = rest.split_once(',')?;
            let is_words = words.bytes().all(|b| b.is_ascii_alphanumeric() || b"_.&".contains(&b));
            is_words.then(|| rest.trim_start().strip_prefix('"'))?
        });
        for rest in after_text.chain(after_t) {
            let key = rest.split('"').next().unwrap_or_default();
            // Other functions of this name take paths.
            if !key.contains(['.', '/']) {
                asked.insert(key.to_owned(), source.path.clone());
            }
        }
    }
    asked
}

#[test]
fn every_language_says_everything_with_the_same_variables() {
    let finnish = messages("fi");
    for language in languages() {
        for (key, variables) in messages(&language) {
            let known = finnish.get(&key).unwrap_or_else(|| panic!("{language}: {key} is not in fi.ftl"));
            assert_eq!(&variables, known, "{language}: the variables of {key}");
        }
        if !language.ends_with("-simple") {
            let here = messages(&language);
            let missing: Vec<&String> = finnish.keys().filter(|key| !here.contains_key(*key)).collect();
            assert!(missing.is_empty(), "{language} lacks {missing:?}");
        }
    }
}

#[test]
fn no_message_is_empty() {
    for language in languages() {
        let text = std::fs::read_to_string(repository(&format!("i18n/{language}.ftl"))).expect("a file of words");
        assert!(!text.contains("{ \"\" }"), "{language}");
        // Fluent takes a key without words for an error or a message without a value; reading refuses both.
        messages(&language);
    }
}

#[test]
fn a_reader_never_sees_a_key_in_place_of_words() {
    let finnish = messages("fi");
    let asked = asked();
    assert!(asked.len() > 50, "the source is read: {asked:?}");
    for (key, file) in asked {
        assert!(finnish.contains_key(&key), "src/{file} asks for {key:?}, which fi.ftl lacks");
    }
}

#[test]
fn every_message_is_used() {
    let quoted = quoted();
    let is_used = |key: &String| quoted.contains(key) || BUILT.iter().any(|(beginning, _)| key.starts_with(beginning));
    let unused: Vec<String> = messages("fi").into_keys().filter(|key| !is_used(key)).collect();
    assert!(unused.is_empty(), "nobody says: {unused:#?}");
}

#[test]
fn every_beginning_of_built_keys_begins_some() {
    let finnish = messages("fi");
    for (beginning, place) in BUILT {
        assert!(finnish.keys().any(|key| key.starts_with(beginning)), "{beginning} ({place}) begins no key");
    }
}
