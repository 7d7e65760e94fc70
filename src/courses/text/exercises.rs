//! Fenced blocks that are exercises: GIFT, and what GIFT lacks.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Tag, TagEnd};

use super::Block;
use super::filter::{Filter, Spanned};
use crate::base::ids::Slug;
use crate::courses::faults::{Fault, Rule};
use crate::exercises::block::{self, Word};
use crate::exercises::grade::is_right_for_all;
use crate::exercises::{Exercise, Format, Kind, Picture, gift};

/// What the word behind a fence says.
#[derive(Debug, Clone, Copy)]
pub(super) enum Fence {
    /// Questions in GIFT.
    Gift,
    /// One exercise of a kind that GIFT lacks.
    Block(Word),
}

impl Fence {
    pub(super) fn of(info: &str) -> Option<Self> {
        match info.split_whitespace().next()? {
            "gift" => Some(Self::Gift),
            word => Word::of(word).map(Self::Block),
        }
    }
}

/// What a fence holds, read.
pub(super) enum Fenced {
    /// Questions in GIFT.
    Questions(gift::Document),
    /// One exercise, and the text it came from.
    Block(String, Result<Exercise, block::Error>),
}

impl Fenced {
    fn read(fence: Fence, source: String) -> Self {
        match fence {
            Fence::Gift => Self::Questions(gift::parse(&source, Format::Markdown)),
            Fence::Block(word) => {
                let exercise = block::parse(word, &source);
                Self::Block(source, exercise)
            }
        }
    }

    fn ids(&self) -> Vec<Slug> {
        match self {
            Self::Questions(document) => document.questions().filter_map(gift::Question::id).collect(),
            Self::Block(_, exercise) => exercise.iter().map(|exercise| exercise.id.clone()).collect(),
        }
    }
}

impl<'s> Filter<'s, '_> {
    /// Reads all exercises first: their ids are anchors that no heading may take.
    pub(super) fn read_exercises(&mut self, events: &[Spanned<'s>]) {
        let mut open: Option<(Fence, usize, String)> = None;
        for (event, span) in events {
            match event {
                Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                    open = Fence::of(info).map(|fence| (fence, span.start, String::new()));
                }
                Event::Text(text) => {
                    if let Some((_, _, source)) = &mut open {
                        source.push_str(text);
                    }
                }
                Event::End(TagEnd::CodeBlock) => {
                    let Some((fence, at, source)) = open.take() else { continue };
                    let fenced = Fenced::read(fence, source);
                    self.anchors.extend(fenced.ids().into_iter().map(|id| (id.to_string(), 2)));
                    self.fenced.insert(at, fenced);
                }
                _ => {}
            }
        }
    }

    pub(super) fn exercises(&mut self, span: &Range<usize>) {
        let fence_line = self.line(span.start);
        match self.fenced.remove(&span.start) {
            Some(Fenced::Questions(document)) => self.questions(&document, fence_line),
            Some(Fenced::Block(source, exercise)) => self.block(&source, exercise, fence_line),
            None => {}
        }
    }

    fn questions(&mut self, document: &gift::Document, fence_line: usize) {
        for question in document.questions() {
            let line = fence_line + question.line;
            match question.id() {
                Some(id) => self.exercise(question.exercise(id), line),
                None => {
                    let title = question.title.clone().unwrap_or_default();
                    self.broken(Fault::new(Rule::ExerciseNoId, self.around.file, line, title));
                }
            }
        }
        for gift::Error { line, fault, .. } in &document.errors {
            let found = fault.found().map(|found| ("found", found.to_owned()));
            let (rule, line) = (Rule::ExerciseBroken, fence_line + line);
            self.broken(Fault::detailed(rule, self.around.file, line, fault.key(), found.into_iter().collect()));
        }
    }

    fn block(&mut self, source: &str, exercise: Result<Exercise, block::Error>, fence_line: usize) {
        match exercise {
            Ok(exercise) => {
                if self.pictures(&exercise, source, fence_line) {
                    self.exercise(exercise, fence_line + 1);
                } else {
                    self.slot(Block::Broken);
                }
            }
            Err(block::Error { line, fault: block::Fault::NoId(found) }) => {
                self.broken(Fault::new(Rule::ExerciseNoId, self.around.file, fence_line + line, found));
            }
            Err(block::Error { line, fault }) => {
                let found = fault.found().map(|found| ("found", found.to_owned()));
                let (rule, line) = (Rule::ExerciseBlockBroken, fence_line + line);
                self.broken(Fault::detailed(rule, self.around.file, line, fault.key(), found.into_iter().collect()));
            }
        }
    }

    /// Finds the pictures of an exercise; `false` where one cannot be shown, for then nobody could choose by it.
    fn pictures(&mut self, exercise: &Exercise, source: &str, fence_line: usize) -> bool {
        let Kind::Picture(choice) = &exercise.kind else { return true };
        let mut all_there = true;
        for picture in choice.pictures() {
            let Picture { path, alternative } = picture;
            let line = source.lines().position(|line| line.contains(&format!("]({path}"))).unwrap_or(0);
            match self.picture(path, alternative, fence_line + line + 1) {
                Some(html) => {
                    self.out.pictures.insert(picture.clone(), html);
                }
                None => all_there = false,
            }
        }
        all_there
    }

    /// Of two exercises with one id the second cannot be told from the first: a note stands in its place.
    fn exercise(&mut self, exercise: Exercise, line: usize) {
        let file = self.around.file;
        let fault = |rule| Fault::new(rule, file, line, exercise.id.as_str());
        if self.out.exercises.iter().any(|other| other.id == exercise.id) {
            return self.broken(fault(Rule::ExerciseTwice));
        }
        let flaws = [
            (lacks_feedback(&exercise.kind), Rule::ExerciseNoFeedback),
            (is_right_for_all(&exercise.kind), Rule::ExerciseAllRight),
        ];
        let flaws: Vec<Fault> = flaws.into_iter().filter(|(is_so, _)| *is_so).map(|(_, rule)| fault(rule)).collect();
        self.out.faults.extend(flaws);
        self.out.exercise_lines.push(line);
        let place = self.out.exercises.len();
        self.out.exercises.push(exercise);
        self.slot(Block::Exercise(place));
    }

    fn broken(&mut self, fault: Fault) {
        self.out.faults.push(fault);
        self.slot(Block::Broken);
    }
}

/// Whether somebody who chose an option would be told nothing about it.
fn lacks_feedback(kind: &Kind) -> bool {
    match kind {
        Kind::OneChoice(options) | Kind::SeveralChoices(options) => {
            options.iter().any(|option| option.feedback.is_none())
        }
        Kind::Picture(choice) => choice.options.iter().any(|option| option.feedback.is_none()),
        Kind::TrueFalse(statement) => statement.when_wrong.is_none(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::base::drawing::Drawing;
    use crate::courses::text::{Block, Rendered, Surroundings, render};
    use crate::courses::{Fault, Rule};

    fn page(source: &str) -> Rendered {
        let drawing = Drawing::parse(r#"<svg viewBox="0 0 4 3"><path d="M0 0h4"/></svg>"#);
        let drawing = drawing.map_err(|fault| fault.to_string());
        let around = Surroundings {
            file: "fi/10-osa/10-sivu.md",
            first_line: 5,
            drawing: &|path| (path == "media/on.svg").then(|| drawing.clone()),
            picture: &|_| None,
            player: &|_, _| (None, Vec::new()),
            page: &|_| None,
            practice: &|_| false,
            glossary: None,
            label: &str::to_owned,
        };
        render(source, &around)
    }

    fn faults(source: &str) -> Vec<(Rule, usize, String)> {
        page(source).faults.into_iter().map(|Fault { rule, line, what, .. }| (rule, line, what)).collect()
    }

    #[test]
    fn every_fence_is_an_exercise_in_its_place() {
        let source = "Teksti.\n\n```gift\n::a:: Mikä? {=x#Niin. ~y#Ei.}\n```\n\n```ordering\n::b:: Laita.\n1. x\n2. y\n```\n\n\
            ```reflection\n::c:: Mitä?\n```\n\n```task\n::d:: Tee.\n1. x\n```\n\n\
            ```picture\n::e:: Mikä?\n![Ovi](media/on.svg)\n= (1, 2) x # Niin.\n~ (3, 4) y # Ei.\n```\n\n```text\n::f:: ei\n```\n";
        let page = page(source);
        assert_eq!(page.faults, []);
        let ids: Vec<&str> = page.exercises.iter().map(|exercise| exercise.id.as_str()).collect();
        assert_eq!(ids, ["a", "b", "c", "d", "e"]);
        assert!(page.blocks.contains(&Block::Exercise(4)));
        let (picture, html) = page.pictures.first_key_value().expect("a picture");
        assert!(picture.path == "media/on.svg" && html.contains(r#"aria-label="Ovi""#), "{html}");
    }

    #[test]
    fn faults_have_the_line_of_the_file() {
        assert_eq!(
            faults("Teksti.\n\n```ordering\n::a:: Laita.\n1. x\n\nlisää\n```\n"),
            [(Rule::ExerciseBlockBroken, 11, "exercise-block-stray found: lisää".to_owned())]
        );
        assert_eq!(faults("```task\nTee.\n```\n"), [(Rule::ExerciseNoId, 6, "Tee.".to_owned())]);
        assert_eq!(
            faults("```gift\n::a:: Mikä? {=%200%x ~y}\n```\n"),
            [(Rule::ExerciseBroken, 6, "exercise-gift-weight found: 200 %".to_owned())]
        );
    }

    #[test]
    fn pictures_must_be_there_and_must_be_told() {
        let picture =
            |of: &str| format!("```picture\n::a:: Mikä?\n\n= ![Ovi](media/on.svg) # Niin.\n~ {of} # Ei.\n```\n");
        assert_eq!(faults(&picture("![Lukko](media/ei.svg)")), [(Rule::PictureMissing, 9, "media/ei.svg".to_owned())]);
        assert!(page(&picture("![Lukko](media/ei.svg)")).exercises.is_empty());
        let [(Rule::PictureNoAlternative, _, _)] = faults(&picture("![](media/on.svg)"))[..] else { panic!("a fault") };
    }

    #[test]
    fn choosing_everything_is_no_way_to_be_right() {
        let warned = |source: &str| faults(source).iter().any(|(rule, _, _)| *rule == Rule::ExerciseAllRight);
        assert!(warned("```gift\n::a:: Mitkä? {~%50%x ~%50%y ~z}\n```\n"));
        assert!(!warned("```gift\n::a:: Mitkä? {~%50%x ~%50%y ~%-50%z}\n```\n"));
        assert!(!warned("```gift\n::a:: Mikä? {=x ~y}\n```\n"));
    }
}
