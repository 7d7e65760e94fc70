//! Where a path of steps leads.

use std::fmt;

use super::model::{Action, FieldKind, Judgement, Practice, Screen};
use crate::base::ids::Slug;
use crate::exercises::{Text, Verdict};

/// The most steps of a path: enough for every detour, and an address that every browser carries.
pub const MAX_STEPS: usize = 40;

/// One step: what was pressed, and the choice that was not the safe one, where there was one. Nothing that was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Step {
    action: String,
    field: Option<String>,
}

/// The steps taken so far. As text: `avaa.kirjaudu~muista-laite`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Path(Vec<Step>);

impl Path {
    /// Reads a path as far as it can be one; whatever else an address holds is passed over.
    pub fn parse(text: &str) -> Self {
        let step = |step: &str| {
            let (action, field) = match step.split_once('~') {
                Some((action, field)) => (action, Some(Slug::new(field)?.to_string())),
                None => (step, None),
            };
            Some(Step { action: Slug::new(action)?.to_string(), field })
        };
        Self(text.split('.').take(MAX_STEPS).map_while(step).collect())
    }

    /// The path with one more step.
    pub fn then(&self, action: &str, field: Option<&str>) -> Self {
        let step = Step { action: action.to_owned(), field: field.map(str::to_owned) };
        Self(self.0.iter().cloned().chain([step]).take(MAX_STEPS).collect())
    }

    /// The path without its last step.
    pub fn back(&self) -> Self {
        let mut steps = self.0.clone();
        steps.pop();
        Self(steps)
    }

    /// How many steps.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing was done yet.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether there is no room for another step.
    pub fn is_full(&self) -> bool {
        self.0.len() >= MAX_STEPS
    }

    /// The steps as texts, to be stored.
    pub fn steps(&self) -> Vec<String> {
        self.0.iter().map(Step::to_string).collect()
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.action)?;
        self.field.as_ref().map_or(Ok(()), |field| write!(f, "~{field}"))
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.steps().join("."))
    }
}

/// Where a learner stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Position<'p> {
    /// What is seen.
    pub screen: &'p Screen,
    /// The path up to here; what did not lead anywhere is left out.
    pub path: Path,
    /// The words of the button that was pressed last; `None` at the beginning.
    pub chosen: Option<&'p str>,
    /// How that was judged, and why.
    pub last: Option<(Judgement, Option<&'p Text>)>,
    /// How many steps kept one safe.
    pub good: usize,
    /// How many could have done harm.
    pub risky: usize,
}

/// Walks a path from the beginning, as far as it leads: to the first step that cannot be taken where it stands.
pub fn walk<'p>(practice: &'p Practice, path: &Path) -> Position<'p> {
    let mut at =
        Position { screen: &practice.first, path: Path::default(), chosen: None, last: None, good: 0, risky: 0 };
    for step in &path.0 {
        let Some(action) = at.screen.actions.iter().find(|action| action.id == step.action) else { break };
        let Some((screen, judgement, teaches)) = next(practice, at.screen, action, step) else { break };
        at.screen = screen;
        at.chosen = Some(&action.label);
        at.path = at.path.then(&step.action, step.field.as_deref());
        at.last = Some((judgement, teaches));
        match judgement {
            Judgement::Good => at.good += 1,
            Judgement::Risky => at.risky += 1,
            Judgement::Neutral => {}
        }
    }
    at
}

/// The screen that a step leads to, how it is judged and why.
fn next<'p>(
    practice: &'p Practice,
    screen: &'p Screen,
    action: &'p Action,
    step: &Step,
) -> Option<(&'p Screen, Judgement, Option<&'p Text>)> {
    let Some(field) = &step.field else {
        return Some((practice.screen(&action.to)?, action.judgement, action.teaches.as_ref()));
    };
    let field = screen.fields.iter().find(|known| known.id == *field).filter(|_| action.checks)?;
    let (FieldKind::Choice { otherwise, .. } | FieldKind::Checkbox { otherwise, .. }) = &field.kind else {
        return None;
    };
    let to = practice.screen(otherwise.to.as_ref().unwrap_or(&action.to))?;
    Some((to, otherwise.judgement, otherwise.teaches.as_ref()))
}

impl Position<'_> {
    /// Whether the practice is over.
    pub fn is_over(&self) -> bool {
        self.screen.is_end
    }

    /// The share of good choices among those that were judged, 0 to 1; 1 where none was.
    pub fn score(&self) -> f64 {
        match self.good + self.risky {
            0 => 1.0,
            // A path has at most [`MAX_STEPS`] steps, so that nothing is lost in the conversion.
            judged => self.good as f64 / judged as f64,
        }
    }

    /// A path without a wrong turn is right; one with some is partly so, as one that found nothing safe is not yet.
    pub fn verdict(&self) -> Verdict {
        match (self.good, self.risky) {
            (_, 0) => Verdict::Right,
            (0, _) => Verdict::NotYet,
            _ => Verdict::Partly,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{MAX_STEPS, Path, walk};
    use crate::exercises::Verdict;
    use crate::exercises::practice::samples::letter;

    #[test]
    fn a_path_leads_step_by_step() {
        let practice = letter();
        let at = walk(&practice, &Path::parse("avaa.linkki"));
        assert_eq!((at.screen.id.as_str(), at.good, at.risky), ("huijaus", 0, 1));
        assert!(at.last.expect("a step").1.is_some(), "a wrong turn is explained");
        let done = walk(&practice, &Path::parse("avaa.poista"));
        assert!(done.is_over());
        assert_eq!((done.verdict(), done.score()), (Verdict::Right, 1.0));
    }

    #[test]
    fn a_wrong_turn_on_the_way_is_partly_right() {
        let practice = letter();
        let done = walk(&practice, &Path::parse("avaa.linkki.sulje.poista"));
        assert_eq!((done.verdict(), done.score()), (Verdict::Partly, 0.5));
    }

    #[test]
    fn an_unsafe_choice_leads_elsewhere_and_only_where_fields_are_judged() {
        let practice = letter();
        assert_eq!(walk(&practice, &Path::parse("avaa.linkki.kirjaudu~muista")).risky, 2);
        assert_eq!(
            walk(&practice, &Path::parse("avaa.linkki.sulje~muista")).path.len(),
            2,
            "this button judges no field"
        );
        assert_eq!(
            walk(&practice, &Path::parse("avaa.linkki.kirjaudu~koodi")).path.len(),
            2,
            "what is typed is no step"
        );
    }

    #[test]
    fn what_is_no_path_is_passed_over() {
        assert!(Path::parse("").is_empty());
        assert!(Path::parse("<script>").is_empty());
        assert_eq!(Path::parse("a.b.Ö.c").to_string(), "a.b");
        assert_eq!(walk(&letter(), &Path::parse("lennä.avaa")).path.len(), 0);
    }

    proptest! {
        #[test]
        fn any_path_is_bounded_and_harmless(text in "[a-zö.~<-]{0,400}") {
            let practice = letter();
            let at = walk(&practice, &Path::parse(&text));
            prop_assert!(at.path.len() <= MAX_STEPS);
            prop_assert!(practice.screens().any(|screen| screen.id == at.screen.id));
            prop_assert!((0.0..=1.0).contains(&at.score()));
            prop_assert!(at.good + at.risky <= at.path.len());
        }

        #[test]
        fn walking_leads_to_where_one_stands_and_back_takes_exactly_one_step(
            steps in prop::collection::vec(prop::sample::select(vec!["avaa", "linkki", "linkki~x", "sulje", "kirjaudu", "kirjaudu~muista", "poista"]), 0..60)
        ) {
            let practice = letter();
            let at = walk(&practice, &Path::parse(&steps.join(".")));
            prop_assert_eq!(&walk(&practice, &at.path), &at);
            prop_assert_eq!(&Path::parse(&at.path.to_string()), &at.path);
            let before = walk(&practice, &at.path.back());
            prop_assert_eq!(before.path.len(), at.path.len().saturating_sub(1));
            if let Some(last) = at.path.steps().last() {
                let (action, field) = last.split_once('~').map_or((last.as_str(), None), |(a, f)| (a, Some(f)));
                prop_assert_eq!(walk(&practice, &before.path.then(action, field)), at);
            }
        }
    }
}
