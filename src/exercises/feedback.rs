//! What of the feedback is due: what is not due is not in the page.

use super::answer::Answer;
use super::grade::{Grade, Mark, Verdict, key};
use super::model::{Exercise, Text};

/// After so many answers that were not right, the right one is told on request.
pub const TRIES: u32 = 2;

/// What decides, beside the answer, what is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Situation {
    /// How many answers to this exercise have not been right so far, this one included.
    pub tries: u32,
    /// Whether the learner has asked for the right answer.
    pub asked: bool,
    /// Where the exercise stands.
    pub stage: Stage,
}

/// Where an exercise stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// On an ordinary page.
    Practice,
    /// On a page of kind `test` of which something is still to be answered.
    Test,
    /// On a page of kind `test` that is over.
    TestOver,
}

/// What is due to a learner who has answered.
#[derive(Debug, Clone, PartialEq)]
pub struct Due<'e> {
    /// How the answer was judged, or that it was kept.
    pub verdict: Verdict,
    /// The parts of the answer, judged, with the author's feedback; empty as long as it is not due.
    pub marks: Vec<Mark<'e>>,
    /// The right answer. Where the learner's own is right, that one.
    pub key: Option<Answer>,
    /// The author's general feedback.
    pub general: Option<&'e Text>,
    /// Whether the learner may ask for the right answer now.
    pub may_ask: bool,
}

/// Decides what is due: the feedback to what was chosen at once; the right answer and the general feedback after a right
/// answer, or on request after [`TRIES`] others; in a test nothing before the whole is answered, then everything. What is
/// kept without judging has its general feedback once it is all there.
pub fn due<'e>(exercise: &'e Exercise, answer: &Answer, grade: &Grade<'e>, situation: Situation) -> Due<'e> {
    let general = exercise.general_feedback.as_ref();
    let judged = Due { verdict: grade.verdict, marks: grade.marks.clone(), key: None, general: None, may_ask: false };
    let with_key = |judged| Due { key: key(&exercise.kind), general, ..judged };
    match (situation.stage, grade.verdict) {
        (stage, verdict) if !exercise.kind.is_graded() => {
            Due { general: general.filter(|_| verdict == Verdict::Recorded && stage != Stage::Test), ..judged }
        }
        (Stage::Test, _) => Due { verdict: Verdict::Recorded, marks: Vec::new(), ..judged },
        (_, Verdict::Right) => Due { key: Some(answer.clone()), general, ..judged },
        (Stage::TestOver, _) => with_key(judged),
        (Stage::Practice, _) if situation.tries < TRIES => judged,
        (Stage::Practice, _) if situation.asked => with_key(judged),
        (Stage::Practice, _) => Due { may_ask: true, ..judged },
    }
}

#[cfg(test)]
mod tests {
    use super::{Due, Situation, Stage, TRIES, due};
    use crate::exercises::answer::Answer;
    use crate::exercises::grade::{Verdict, grade};
    use crate::exercises::model::Exercise;
    use crate::exercises::samples::{self, exercise};

    fn after<'e>(exercise: &'e Exercise, answer: &Answer, tries: u32, asked: bool, stage: Stage) -> Due<'e> {
        due(exercise, answer, &grade(exercise, answer), Situation { tries, asked, stage })
    }

    #[test]
    fn the_right_answer_waits_for_two_tries_and_a_request() {
        let exercise = exercise(samples::ONE_CHOICE);
        let wrong = Answer::Choice(Some(2));
        for (tries, asked, told, may_ask) in
            [(1, false, false, false), (1, true, false, false), (2, false, false, true), (2, true, true, false)]
        {
            let due = after(&exercise, &wrong, tries, asked, Stage::Practice);
            assert_eq!(
                (due.key.is_some(), due.general.is_some(), due.may_ask),
                (told, told, may_ask),
                "{tries} {asked}"
            );
            assert!(due.marks[0].feedback.is_some(), "what was chosen is explained at once");
        }
        assert_eq!(after(&exercise, &wrong, TRIES, true, Stage::Practice).key, Some(Answer::Choice(Some(1))));
    }

    #[test]
    fn a_right_answer_is_its_own_key() {
        let exercise = exercise(samples::SHORT_ANSWER);
        let right = Answer::Text("kirjaudu ulos.".to_owned());
        assert_eq!(after(&exercise, &right, 0, false, Stage::Practice).key, Some(right));
    }

    #[test]
    fn a_test_tells_nothing_before_it_is_over() {
        let exercise = exercise(samples::ONE_CHOICE);
        for answer in [Answer::Choice(Some(1)), Answer::Choice(Some(2))] {
            let due = after(&exercise, &answer, 5, true, Stage::Test);
            assert_eq!(
                (due.verdict, due.marks.len(), due.key, due.general, due.may_ask),
                (Verdict::Recorded, 0, None, None, false)
            );
        }
        let over = after(&exercise, &Answer::Choice(Some(2)), 1, false, Stage::TestOver);
        assert!(over.key.is_some() && over.general.is_some() && !over.may_ask);
    }

    #[test]
    fn a_reflection_is_thanked_at_once() {
        let exercise = exercise(samples::REFLECTION);
        let due = after(&exercise, &Answer::Text("Paljon.".to_owned()), 0, false, Stage::Practice);
        assert_eq!((due.verdict, due.general.is_some(), due.key), (Verdict::Recorded, true, None));
    }
}
