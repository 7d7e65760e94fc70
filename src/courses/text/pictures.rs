//! Pictures, videos and recordings of a text.

use std::ops::Range;

use super::{Block, Filter, Spanned, escaped, source_of};
use crate::base::markdown;
use crate::courses::faults::{Fault, Rule};
use crate::courses::media::{self, Player};
use crate::courses::photos::Picture;

impl<'s> Filter<'s, '_> {
    pub(super) fn figure(&mut self, path: &str, alternative: &str, caption: &str, at: usize) {
        if alternative.trim().is_empty() {
            self.fault(Rule::PictureNoAlternative, at, path);
        }
        let caption = markdown::inline(caption);
        let picture = match (self.around.drawing)(path) {
            Some(Ok(drawing)) => Some(drawing.html(Some(alternative))),
            Some(Err(why)) => {
                self.fault(Rule::PictureBroken, at, format!("{path}: {why}"));
                None
            }
            None => self.picture(path, at).map(|picture| picture.html(alternative)),
        };
        // What it would have shown is worth reading even where the picture cannot be seen.
        let picture = picture.unwrap_or_else(|| {
            let label = (self.around.label)("media-picture-broken");
            format!(r#"<p class="notice">{label}</p><p>{}</p>"#, escaped(alternative))
        });
        let caption = if caption.is_empty() { caption } else { format!("<figcaption>{caption}</figcaption>") };
        self.slot(Block::Figure(format!(r#"<figure class="figure">{picture}{caption}</figure>"#)));
    }

    /// A picture that is no drawing; faults where there is none or it cannot be shown.
    pub(super) fn picture(&mut self, path: &str, at: usize) -> Option<Picture> {
        match (self.around.picture)(path) {
            Some(Ok(picture)) => Some(picture),
            Some(Err(why)) => {
                self.fault(Rule::PhotoBroken, at, format!("{path}: {why}"));
                None
            }
            None => {
                self.fault(Rule::PictureMissing, at, path);
                None
            }
        }
    }

    pub(super) fn alternative(&mut self, text: &str) {
        if let Some((_, alternative)) = &mut self.inline {
            alternative.push_str(text);
        }
    }

    pub(super) fn player(&mut self, kind: media::Kind, inner: &[Spanned<'s>], span: &Range<usize>) {
        let fence_line = self.line(span.start);
        let (player, complaints) = (self.around.player)(kind, &source_of(inner));
        for (rule, line, what) in complaints {
            self.out.faults.push(Fault::new(rule, self.around.file, fence_line + line, what));
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
