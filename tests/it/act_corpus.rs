//! The W3C's own test cases of the ACT rules that `askel check --html` knows: how many failures are caught, and no alarm
//! where there is nothing wrong.
//!
//! They are not part of this repository. `ASKEL_CORPORA` names the folder that holds them; without it this test says
//! that it was skipped.

use std::collections::BTreeMap;
use std::path::PathBuf;

use askel::courses::html::{Outcome, Page, RULES};
use serde_json::Value;

#[derive(Default)]
struct Count {
    failed: usize,
    caught: usize,
    others: usize,
    alarms: usize,
}

#[test]
fn the_cases_of_the_w3c_are_judged_as_the_w3c_judges_them() {
    let Some(corpora) = std::env::var_os("ASKEL_CORPORA") else {
        eprintln!("skipped: ASKEL_CORPORA does not name a folder of corpora");
        return;
    };
    let folder = PathBuf::from(corpora).join("act");
    let read = |path: &str| std::fs::read(folder.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    let index: Vec<Value> = serde_json::from_slice(&read("index.json")).expect("the index of the cases");
    let mut counts: BTreeMap<&str, Count> = BTreeMap::new();
    let mut wrong = Vec::new();
    for case in &index {
        let Some(rule) = RULES.iter().find(|rule| case["ruleId"] == rule.id) else { continue };
        let (path, expected) = (case["relativePath"].as_str().expect("a path"), &case["expected"]);
        let page = Page::from_bytes(&read(path));
        let found = askel::courses::html::check(&page);
        let outcome = found.iter().find(|report| report.rule.id == rule.id).map(|report| report.outcome);
        let count = counts.entry(rule.id).or_default();
        let right = if *expected == "failed" {
            count.failed += 1;
            count.caught += usize::from(outcome == Some(Outcome::Failed));
            outcome == Some(Outcome::Failed)
        } else {
            count.others += 1;
            count.alarms += usize::from(outcome == Some(Outcome::Failed));
            serde_json::to_value(outcome).ok().as_ref() == Some(expected)
        };
        if !right {
            wrong.push(format!("{path}: {expected} ({}), found {outcome:?}", case["testcaseTitle"]));
        }
    }
    let mut sum = Count::default();
    for (rule, count) in &counts {
        let Count { failed, caught, others, alarms } = count;
        eprintln!("{rule}: caught {caught} of {failed}, alarms {alarms} of {others}");
        sum.failed += failed;
        sum.caught += caught;
        sum.alarms += alarms;
    }
    eprintln!("{} rules, caught {} of {}\n{}", counts.len(), sum.caught, sum.failed, wrong.join("\n"));
    assert_eq!(counts.len(), RULES.len(), "cases of every rule");
    assert_eq!(sum.alarms, 0, "alarms where nothing is wrong");
    assert!(sum.caught * 10 >= sum.failed * 9, "caught {} of {}", sum.caught, sum.failed);
}
