//! Fenced blocks that are exercises: GIFT, and what GIFT lacks.

use std::ops::Range;

use pulldown_cmark::Event;

use super::{Block, Fault, Filter, Rule, Spanned};
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

impl<'s> Filter<'s, '_> {
    pub(super) fn exercises(&mut self, fence: Fence, inner: &[Spanned<'s>], span: &Range<usize>) {
        let text =
            |(event, _): &'_ Spanned<'s>| if let Event::Text(text) = event { Some(text.to_string()) } else { None };
        let source: String = inner.iter().filter_map(text).collect();
        let fence_line = self.line(span.start);
        match fence {
            Fence::Gift => self.questions(&source, fence_line),
            Fence::Block(word) => self.block(word, &source, fence_line),
        }
    }

    fn questions(&mut self, source: &str, fence_line: usize) {
        let document = gift::parse(source, Format::Markdown);
        for question in document.questions() {
            let line = fence_line + question.line;
            match question.id() {
                Some(id) => self.exercise(question.exercise(id), line),
                None => self.broken(Fault::new(
                    Rule::ExerciseNoId,
                    self.around.file,
                    line,
                    question.title.clone().unwrap_or_default(),
                )),
            }
        }
        for gift::Error { line, fault, .. } in &document.errors {
            let found = fault.found().map(|found| ("found", found.to_owned()));
            let (rule, line) = (Rule::ExerciseBroken, fence_line + line);
            self.broken(Fault::detailed(rule, self.around.file, line, fault.key(), found.into_iter().collect()));
        }
    }

    fn block(&mut self, word: Word, source: &str, fence_line: usize) {
        match block::parse(word, source) {
            Ok(exercise) => {
                if self.pictures(&exercise, source, fence_line) {
                    self.exercise(exercise, fence_line);
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

    fn exercise(&mut self, exercise: Exercise, line: usize) {
        if is_right_for_all(&exercise.kind) {
            let id = exercise.id.as_str();
            self.out.faults.push(Fault::new(Rule::ExerciseAllRight, self.around.file, line, id));
        }
        let place = self.out.exercises.len();
        self.out.exercises.push(exercise);
        self.slot(Block::Exercise(place));
    }

    fn broken(&mut self, fault: Fault) {
        self.out.faults.push(fault);
        self.slot(Block::Broken);
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
            page: &|_| None,
            label: &str::to_owned,
        };
        render(source, &around)
    }

    fn faults(source: &str) -> Vec<(Rule, usize, String)> {
        page(source).faults.into_iter().map(|Fault { rule, line, what, .. }| (rule, line, what)).collect()
    }

    #[test]
    fn every_fence_is_an_exercise_in_its_place() {
        let source = "Teksti.\n\n```gift\n::a:: Mikä? {=x ~y}\n```\n\n```ordering\n::b:: Laita.\n1. x\n2. y\n```\n\n\
            ```reflection\n::c:: Mitä?\n```\n\n```task\n::d:: Tee.\n1. x\n```\n\n\
            ```picture\n::e:: Mikä?\n![Ovi](media/on.svg)\n= (1, 2) x\n~ (3, 4) y\n```\n\n```text\n::f:: ei\n```\n";
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
        let picture = |of: &str| format!("```picture\n::a:: Mikä?\n\n= ![Ovi](media/on.svg)\n~ {of} # Ei.\n```\n");
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
