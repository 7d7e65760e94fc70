//! What is wrong with a practice: ways that lead nowhere, screens that nobody reaches, languages that differ.

use std::collections::{BTreeMap, BTreeSet};

use super::model::{FieldKind, Practice, Screen};
use super::source::ScreenFile;
use crate::base::toml::line;

/// What is checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// The TOML cannot be read.
    Broken,
    /// A name does not fit into an address, or is there twice.
    Name,
    /// A way leads to a screen that is not there.
    Nowhere,
    /// No screen is the end, or one that is not the end leads no further.
    NoEnd,
    /// A field lacks what it is judged by.
    Field,
    /// A wrong turn is not explained.
    Unexplained,
    /// A screen cannot be reached.
    Unreachable,
}

impl Rule {
    /// Whether nobody could walk through a practice like this.
    pub fn is_fatal(self) -> bool {
        !matches!(self, Self::Unexplained | Self::Unreachable)
    }
}

/// A fault at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flaw {
    /// The line in the file, from 1.
    pub line: usize,
    /// What is wrong.
    pub rule: Rule,
    /// The name or message it is about.
    pub what: String,
}

/// What is wrong with the ways between screens.
pub(super) fn of_screens(source: &str, screens: &[ScreenFile]) -> Vec<Flaw> {
    let by_name: BTreeMap<&str, &ScreenFile> =
        screens.iter().map(|screen| (screen.id.get_ref().as_str(), screen)).collect();
    let flaw = |at: usize, rule, what: &str| Flaw { line: line(source, at), rule, what: what.to_owned() };
    let mut flaws = Vec::new();
    for screen in screens {
        let nowhere = screen.ways().filter(|to| !by_name.contains_key(to.get_ref().as_str()));
        flaws.extend(nowhere.map(|to| flaw(to.span().start, Rule::Nowhere, to.get_ref())));
        // The end has nothing to press, and only the end has not.
        if screen.end != screen.action.is_empty() {
            flaws.push(flaw(screen.id.span().start, Rule::NoEnd, screen.id.get_ref()));
        }
    }
    // Where a way leads nowhere, what cannot be reached follows from it.
    if flaws.iter().any(|flaw| flaw.rule == Rule::Nowhere) {
        return flaws;
    }
    let reached = reachable(screens, &by_name);
    for screen in screens.iter().filter(|screen| !reached.contains(screen.id.get_ref().as_str())) {
        flaws.push(flaw(screen.id.span().start, Rule::Unreachable, screen.id.get_ref()));
    }
    let ends = screens.iter().any(|screen| screen.end && reached.contains(screen.id.get_ref().as_str()));
    if let Some(first) = screens.first().filter(|_| !ends) {
        flaws.push(flaw(first.id.span().start, Rule::NoEnd, first.id.get_ref()));
    }
    flaws
}

fn reachable<'s>(screens: &'s [ScreenFile], by_name: &BTreeMap<&str, &'s ScreenFile>) -> BTreeSet<&'s str> {
    let mut reached = BTreeSet::new();
    let mut waiting: Vec<&ScreenFile> = screens.first().into_iter().collect();
    while let Some(screen) = waiting.pop() {
        if reached.insert(screen.id.get_ref().as_str()) {
            waiting.extend(screen.ways().filter_map(|to| by_name.get(to.get_ref().as_str())).copied());
        }
    }
    reached
}

/// Where another language of a practice is not the same machine, as names of its screens; the words are its own.
pub fn differences(main: &Practice, other: &Practice) -> Vec<String> {
    let machine = |practice: &Practice| -> BTreeMap<String, String> {
        practice.screens().map(|screen| (screen.id.clone(), signature(screen))).collect()
    };
    let (main_machine, other_machine) = (machine(main), machine(other));
    let mut apart: Vec<String> = main_machine
        .keys()
        .chain(other_machine.keys())
        .filter(|id| main_machine.get(*id) != other_machine.get(*id))
        .cloned()
        .collect();
    if main.first.id != other.first.id {
        apart.push(other.first.id.clone());
    }
    let given = |practice: &Practice| practice.given.iter().map(|given| given.id.clone()).collect::<BTreeSet<_>>();
    apart.extend(given(main).symmetric_difference(&given(other)).cloned());
    apart.sort();
    apart.dedup();
    apart
}

/// Everything of a screen that is not words, so that two languages can be compared.
fn signature(screen: &Screen) -> String {
    let field = |field: &super::model::Field| match &field.kind {
        FieldKind::Written { is_code, .. } => format!("{} {is_code}", field.id),
        FieldKind::Choice { options, right, otherwise } => {
            let ids: Vec<_> = options.iter().map(|(id, _)| id.as_str()).collect();
            format!("{} {ids:?} {right} {:?} {:?}", field.id, otherwise.to, otherwise.judgement)
        }
        FieldKind::Checkbox { is_ticked, right, otherwise } => {
            format!("{} {is_ticked} {right} {:?} {:?}", field.id, otherwise.to, otherwise.judgement)
        }
    };
    let fields: Vec<String> = screen.fields.iter().map(field).collect();
    let actions: Vec<String> = screen
        .actions
        .iter()
        .map(|action| format!("{} {} {:?} {:?} {}", action.id, action.to, action.look, action.judgement, action.checks))
        .collect();
    format!("{:?} {} {fields:?} {actions:?}", screen.kind, screen.is_end)
}

#[cfg(test)]
mod tests {
    use super::differences;
    use crate::exercises::practice::Judgement;
    use crate::exercises::practice::samples::letter;

    #[test]
    fn languages_have_their_own_words_and_the_same_machine() {
        let main = letter();
        let mut other = letter();
        other.title = "Ett konstigt brev".to_owned();
        other.first.actions[0].label = "Bank Sex".to_owned();
        assert_eq!(differences(&main, &other), [""; 0]);
        other.first.actions[0].judgement = Judgement::Good;
        other.given.clear();
        assert_eq!(differences(&main, &other), ["koodi", "posti"]);
    }
}
