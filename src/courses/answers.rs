//! Answers to warnings: what a course's authors leave as it is, and why, in `course.toml`.

use serde::Deserialize;
use toml::Spanned;

use super::faults::{Fault, Rule, Severity};
use crate::base::toml::line;

/// `[[answered]]`: the warnings of one rule that are left as they are.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// The rule; its place is where a useless answer is told.
    rule: Spanned<Rule>,
    /// The beginning of the file's path, `fi-simple/` for a whole language; all files where it is empty.
    #[serde(default)]
    file: String,
    /// The beginning of the thing that the warning is about; all things where it is empty.
    #[serde(default)]
    what: String,
    /// Why, for those who read the course's source after its author.
    reason: Reason,
}

/// A reason says something.
#[derive(Debug, Clone, Deserialize)]
#[serde(try_from = "String")]
struct Reason(String);

impl TryFrom<String> for Reason {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        if text.trim().is_empty() { Err("a reason cannot be empty") } else { Ok(Self(text)) }
    }
}

impl Answer {
    fn is_to(&self, fault: &Fault) -> bool {
        *self.rule.get_ref() == fault.rule && fault.file.starts_with(&self.file) && fault.what.starts_with(&self.what)
    }
}

/// Puts the answers to the warnings they are to. An answer to nothing, or to what is no warning, is told: the text it was
/// for has changed. `source` is the text of `course.toml`.
pub fn apply(answers: &[Answer], source: &str, faults: &mut Vec<Fault>) {
    let mut unused = Vec::new();
    for answer in answers {
        let mut is_used = false;
        for fault in faults.iter_mut().filter(|fault| fault.rule.severity() == Severity::Warning && answer.is_to(fault))
        {
            fault.answer = Some(answer.reason.0.clone());
            is_used = true;
        }
        if !is_used {
            let at = line(source, answer.rule.span().start);
            unused.push(Fault::new(Rule::AnswerUnused, "course.toml", at, answer.rule.get_ref().key()));
        }
    }
    faults.extend(unused);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::toml::parse;

    #[derive(Debug, Deserialize)]
    struct Settings {
        answered: Vec<Answer>,
    }

    fn left(toml: &str, mut faults: Vec<Fault>) -> Vec<(Rule, usize, Option<String>)> {
        let settings: Settings = parse(toml).expect("settings");
        apply(&settings.answered, toml, &mut faults);
        faults.into_iter().map(|fault| (fault.rule, fault.line, fault.answer)).collect()
    }

    #[test]
    fn an_answer_is_to_the_warnings_it_names() {
        let name = |file| Fault::new(Rule::WordLong, file, 3, "Kyberturvallisuuskeskukselle");
        let toml =
            "[[answered]]\nrule = \"word-long\"\nfile = \"fi/\"\nwhat = \"Kyberturva\"\nreason = \"Viraston nimi\"\n";
        assert_eq!(
            left(toml, vec![name("fi/a.md"), name("sv/a.md")]),
            [(Rule::WordLong, 3, Some("Viraston nimi".to_owned())), (Rule::WordLong, 3, None)]
        );
    }

    #[test]
    fn an_answer_to_nothing_and_to_an_error_is_told() {
        let toml = "\n[[answered]]\nrule = \"link-broken\"\nreason = \"x\"\n";
        let broken = Fault::new(Rule::LinkBroken, "fi/a.md", 3, "x");
        assert_eq!(left(toml, vec![broken]), [(Rule::LinkBroken, 3, None), (Rule::AnswerUnused, 3, None)]);
    }

    #[test]
    fn a_reason_and_a_known_rule_are_asked_for() {
        for (toml, what) in [
            ("[[answered]]\nrule = \"word-long\"\nreason = \" \"", "reason"),
            ("[[answered]]\nrule = \"word-long\"", "reason"),
            ("[[answered]]\nrule = \"long-word\"\nreason = \"x\"", "long-word"),
        ] {
            let (_, message) = parse::<Settings>(toml).expect_err("a fault");
            assert!(message.contains(what), "{message}");
        }
    }
}
