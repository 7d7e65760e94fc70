//! `askel check --html`: what the command prints, and how it ends.

use std::process::{Command, Output};

use serde_json::Value;

fn check(arguments: &[&str], html: &str) -> Output {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("page.html");
    std::fs::write(&file, html).expect("a page");
    let mut command = Command::new(env!("CARGO_BIN_EXE_askel"));
    command.arg("check").arg("--html").arg(&file).args(arguments).output().expect("the command")
}

const GOOD: &str = "<!DOCTYPE html><html lang=fi><title>Sivu</title>\n<h1>Otsikko</h1>";

#[test]
fn a_broken_page_is_told_line_by_line_and_exits_1() {
    let output = check(&["--json", "--lang", "en"], &format!("{GOOD}\n<img src=a.png>\n<p>\n<img\nsrc=b.png>"));
    assert_eq!(output.status.code(), Some(1));
    let report: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(report.as_object().expect("an object").keys().collect::<Vec<_>>(), ["results"]);
    let results = report["results"].as_array().expect("results");
    for result in results {
        let mut keys: Vec<_> = result.as_object().expect("an object").keys().map(String::as_str).collect();
        keys.sort_unstable();
        assert_eq!(keys, ["line", "outcome", "rule", "why"]);
    }
    let of = |rule: &str| results.iter().filter(|result| result["rule"] == rule).collect::<Vec<_>>();
    let images = of("23a2a8");
    assert_eq!(images.iter().map(|result| &result["line"]).collect::<Vec<_>>(), [3, 5]);
    assert!(images.iter().all(|result| result["outcome"] == "failed"));
    assert!(images[1]["why"].as_str().expect("words").contains("b.png"));
    assert_eq!((&of("ffd0e9")[0]["outcome"], &of("ffd0e9")[0]["line"]), (&"passed".into(), &2.into()));
    assert_eq!((&of("cae760")[0]["outcome"], &of("cae760")[0]["line"]), (&"inapplicable".into(), &Value::Null));
    assert_eq!(of("2779a5").len(), 1);
}

#[test]
fn a_page_in_order_exits_0_and_faults_are_in_the_language_asked_for() {
    assert_eq!(check(&["--json"], GOOD).status.code(), Some(0));
    let output = check(&["--lang", "sv"], &format!("{GOOD}<h2></h2>"));
    let said = String::from_utf8(output.stdout).expect("text");
    assert!(said.contains("page.html:2: fel: Rubriken <h2> är tom."), "{said}");
    assert!(
        said.contains("Skriv en text i rubriken") && said.contains("(ACT ffd0e9, WCAG 1.3.1, WCAG 2.4.6)\n"),
        "{said}"
    );
    assert!(said.ends_with("\n1 errors, 0 unanswered warnings\n"), "{said}");
}

#[test]
fn there_must_be_something_to_check() {
    let output = Command::new(env!("CARGO_BIN_EXE_askel")).arg("check").output().expect("the command");
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn a_page_that_is_not_there_is_told_in_the_language_asked_for_and_exits_2() {
    for (language, said) in [("fi", "ei ole"), ("sv", "finns inte"), ("en", "There is no file")] {
        let output = Command::new(env!("CARGO_BIN_EXE_askel"))
            .args(["check", "--html", "/nowhere/page.html", "--lang", language])
            .output()
            .expect("the command");
        let error = String::from_utf8(output.stderr).expect("text");
        assert_eq!(output.status.code(), Some(2));
        assert!(output.stdout.is_empty() && error.contains(said) && error.contains("/nowhere/page.html"), "{error}");
    }
}

#[test]
fn several_pages_are_told_apart() {
    let output = check(&["--json", "--html", "Cargo.toml"], GOOD);
    let report: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let of_the_second = |result: &&Value| result["file"] == "Cargo.toml" && result["outcome"] == "failed";
    assert!(report["results"].as_array().expect("results").iter().any(|result| of_the_second(&result)));
}

#[test]
fn the_guides_name_every_rule() {
    let guides = [include_str!("../../docs/fi/checker.md"), include_str!("../../docs/en/checker.md")];
    for rule in &askel::courses::html::RULES {
        let link = format!("/rules/{}/)", rule.id);
        assert!(guides.iter().all(|guide| guide.contains(&link)), "{}", rule.id);
    }
}
