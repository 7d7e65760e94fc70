//! Fenced blocks that are more than code: exercises, practices, videos and recordings.

use std::ops::Range;

use pulldown_cmark::Event;

use super::filter::{Filter, Spanned, text_of};
use super::{Block, exercises};
use crate::base::ids::Slug;
use crate::courses::faults::Rule;
use crate::courses::media::{self, Player};

/// What the word behind a fence says.
pub(super) enum Fence {
    /// Exercises.
    Exercises,
    /// The name of a practice.
    Practice,
    /// A video or a recording.
    Player(media::Kind),
}

impl Fence {
    /// `None` for code.
    pub(super) fn of(info: &str) -> Option<Self> {
        if exercises::Fence::of(info).is_some() {
            return Some(Self::Exercises);
        }
        match info.split_whitespace().next()? {
            "practice" => Some(Self::Practice),
            _ => media::Kind::of_fence(info).map(Self::Player),
        }
    }
}

impl<'s> Filter<'s, '_> {
    pub(super) fn fence(&mut self, fence: Fence, inner: &[Spanned<'s>], span: &Range<usize>) {
        match fence {
            Fence::Exercises => self.exercises(span),
            Fence::Practice => self.practice(inner, span),
            Fence::Player(kind) => self.player(kind, inner, span),
        }
    }

    fn practice(&mut self, inner: &[Spanned<'s>], span: &Range<usize>) {
        let name = &text_of(inner);
        match Slug::new(name).filter(|id| (self.around.practice)(id)) {
            // Twice on a page: the second would have the anchors of the first.
            Some(id) if self.out.practices.iter().any(|(other, _)| *other == id) => {
                self.fault(Rule::ExerciseTwice, span.start, name.as_str());
                self.slot(Block::Broken);
            }
            Some(id) => {
                self.out.practices.push((id.clone(), self.line(span.start)));
                self.slot(Block::Practice(id));
            }
            None => {
                self.fault(Rule::PracticeMissing, span.start, name.as_str());
                self.slot(Block::Broken);
            }
        }
    }

    fn player(&mut self, kind: media::Kind, inner: &[Spanned<'s>], span: &Range<usize>) {
        let fence_line = self.line(span.start);
        let (player, complaints) = (self.around.player)(kind, &source_of(inner));
        for (rule, line, what) in complaints {
            self.fault_on(rule, fence_line + line, what);
        }
        match player {
            Some(player) => {
                let id = self.anchor(&player.id);
                self.slot(Block::Player(self.out.players.len()));
                self.out.players.push(Player { id, ..player });
            }
            None => self.slot(Block::Broken),
        }
    }
}

/// The text within a fenced block.
fn source_of(inner: &[Spanned<'_>]) -> String {
    inner
        .iter()
        .filter_map(|(event, _)| if let Event::Text(text) = event { Some(text.as_ref()) } else { None })
        .collect()
}
