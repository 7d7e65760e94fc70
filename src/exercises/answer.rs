//! What a learner has answered, wholly or in part.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::model::{Gap, Kind};
use super::ordering::is_complete;

/// An answer as it is stored (JSON) and put back into the form. It may be partial: a draft is an answer too.
///
/// Positions count from 1 in the author's order. An answer that does not fit its exercise, because the exercise was changed
/// after it, is worth nothing and shown as not given; nothing fails.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// The option chosen.
    Choice(Option<usize>),
    /// The options chosen.
    Choices(BTreeSet<usize>),
    /// Whether the statement was judged true.
    Judged(Option<bool>),
    /// What was written: a short answer, a number, a reflection.
    Text(String),
    /// For each pair, the pair whose answer was chosen.
    Pairs(Vec<Option<usize>>),
    /// For each gap, what was written or the position of the option chosen; empty where nothing was.
    Gaps(Vec<String>),
    /// The items as they were put, each by its position in the right order; empty as long as nothing was moved.
    Order(Vec<usize>),
    /// What was done of a task.
    Task {
        /// The steps that are ticked.
        ticked: BTreeSet<usize>,
        /// What was written beside them.
        note: String,
    },
    /// The steps of a practice that was finished; nothing that was typed in it.
    Steps(Vec<String>),
    /// Nothing, where nothing is asked.
    Nothing,
}

impl Answer {
    /// The answer to an exercise of this kind before anything is answered.
    pub fn empty(kind: &Kind) -> Self {
        match kind {
            Kind::OneChoice(_) | Kind::Picture(_) => Self::Choice(None),
            Kind::SeveralChoices(_) => Self::Choices(BTreeSet::new()),
            Kind::TrueFalse(_) => Self::Judged(None),
            Kind::ShortAnswer(_) | Kind::Number(_) | Kind::Reflection(_) => Self::Text(String::new()),
            Kind::Matching(pairs) => Self::Pairs(vec![None; pairs.len()]),
            Kind::Gaps(gaps) => Self::Gaps(vec![String::new(); gaps.len()]),
            Kind::Ordering(_) => Self::Order(Vec::new()),
            Kind::Task(_) => Self::Task { ticked: BTreeSet::new(), note: String::new() },
            Kind::Description => Self::Nothing,
        }
    }

    /// Whether nothing is answered yet.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Choice(chosen) => chosen.is_none(),
            Self::Choices(chosen) => chosen.is_empty(),
            Self::Judged(judged) => judged.is_none(),
            Self::Text(text) => text.trim().is_empty(),
            Self::Pairs(chosen) => chosen.iter().all(Option::is_none),
            Self::Gaps(filled) => filled.iter().all(|text| text.trim().is_empty()),
            Self::Order(order) => order.is_empty(),
            Self::Task { ticked, note } => ticked.is_empty() && note.trim().is_empty(),
            Self::Steps(steps) => steps.is_empty(),
            Self::Nothing => true,
        }
    }

    /// Whether the option at a position is chosen, or the step ticked; for matching, see [`Answer::pair`].
    pub fn has_chosen(&self, position: usize) -> bool {
        match self {
            Self::Choice(chosen) => *chosen == Some(position),
            Self::Choices(chosen) | Self::Task { ticked: chosen, .. } => chosen.contains(&position),
            _ => false,
        }
    }

    /// What was written, also beside a task; empty where nothing was or nothing could be.
    pub fn text(&self) -> &str {
        if let Self::Text(text) | Self::Task { note: text, .. } = self { text } else { "" }
    }

    /// The items as they were put; empty as long as nothing was moved.
    pub fn order(&self) -> &[usize] {
        if let Self::Order(order) = self { order } else { &[] }
    }

    /// What was chosen for the pair at a position: the position of the pair whose answer it is.
    pub fn pair(&self, position: usize) -> Option<usize> {
        if let Self::Pairs(chosen) = self { *chosen.get(position.checked_sub(1)?)? } else { None }
    }

    /// What fills the gap at a position; empty where nothing does.
    pub fn gap(&self, position: usize) -> &str {
        let filled = if let Self::Gaps(filled) = self { filled.as_slice() } else { &[] };
        position.checked_sub(1).and_then(|index| filled.get(index)).map_or("", String::as_str)
    }

    /// Whether the answer has the shape that the kind asks for.
    pub fn fits(&self, kind: &Kind) -> bool {
        match (self, kind) {
            (Self::Choice(chosen), Kind::OneChoice(options)) => chosen.is_none_or(|n| (1..=options.len()).contains(&n)),
            (Self::Choices(chosen), Kind::SeveralChoices(options)) => {
                chosen.iter().all(|n| (1..=options.len()).contains(n))
            }
            (Self::Choice(chosen), Kind::Picture(picture)) => {
                chosen.is_none_or(|n| (1..=picture.options.len()).contains(&n))
            }
            (Self::Judged(_), Kind::TrueFalse(_)) => true,
            (Self::Text(_), Kind::ShortAnswer(_) | Kind::Number(_) | Kind::Reflection(_)) => true,
            (Self::Pairs(chosen), Kind::Matching(pairs)) => {
                chosen.len() == pairs.len() && chosen.iter().flatten().all(|n| (1..=pairs.len()).contains(n))
            }
            (Self::Gaps(filled), Kind::Gaps(gaps)) => {
                let filled_rightly = |(text, gap): (&String, &Gap)| match gap {
                    Gap::Select(options) => {
                        text.is_empty() || text.parse().is_ok_and(|n: usize| (1..=options.len()).contains(&n))
                    }
                    Gap::Typed(_) | Gap::Number(_) => true,
                };
                filled.len() == gaps.len() && filled.iter().zip(gaps).all(filled_rightly)
            }
            (Self::Order(order), Kind::Ordering(items)) => order.is_empty() || is_complete(order, items.len()),
            (Self::Task { ticked, .. }, Kind::Task(task)) => ticked.iter().all(|n| (1..=task.steps.len()).contains(n)),
            (Self::Nothing, Kind::Description) => true,
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Answer;

    #[test]
    fn stored_answers_keep_their_form() {
        // These lines are in people's databases: a change here needs a migration.
        let stored = [
            (r#"{"choice":2}"#, Answer::Choice(Some(2))),
            (r#"{"choice":null}"#, Answer::Choice(None)),
            (r#"{"choices":[1,3]}"#, Answer::Choices([1, 3].into())),
            (r#"{"judged":false}"#, Answer::Judged(Some(false))),
            (r#"{"text":"ulos"}"#, Answer::Text("ulos".to_owned())),
            (r#"{"pairs":[2,null]}"#, Answer::Pairs(vec![Some(2), None])),
            (r#"{"gaps":["ulos","1"]}"#, Answer::Gaps(vec!["ulos".to_owned(), "1".to_owned()])),
            (r#"{"order":[2,1]}"#, Answer::Order(vec![2, 1])),
            (
                r#"{"task":{"ticked":[1,2],"note":"Tein."}}"#,
                Answer::Task { ticked: [1, 2].into(), note: "Tein.".to_owned() },
            ),
            (r#"{"steps":["avaa","poista"]}"#, Answer::Steps(vec!["avaa".to_owned(), "poista".to_owned()])),
            (r#""nothing""#, Answer::Nothing),
        ];
        for (json, answer) in stored {
            assert_eq!(serde_json::to_string(&answer).expect("JSON"), json);
            assert_eq!(serde_json::from_str::<Answer>(json).expect("an answer"), answer);
        }
    }
}
