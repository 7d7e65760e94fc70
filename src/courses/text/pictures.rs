//! Pictures, videos and recordings of a text.

use std::ops::Range;

use super::{Block, Filter, Spanned, escaped, source_of};
use crate::base::markdown;
use crate::courses::faults::Rule;
use crate::courses::media::{self, Player};
use crate::courses::photos::Image;

impl<'s> Filter<'s, '_> {
    pub(super) fn figure(&mut self, path: &str, alternative: &str, caption: &str, at: usize) {
        // What it would have shown is worth reading even where the picture cannot be seen.
        let picture = self.picture(path, alternative, self.line(at)).unwrap_or_else(|| {
            let label = (self.around.label)("media-picture-broken");
            format!(r#"<p class="notice">{label}</p><p>{}</p>"#, escaped(alternative))
        });
        let caption = markdown::inline(caption);
        let caption = if caption.is_empty() { caption } else { format!("<figcaption>{caption}</figcaption>") };
        self.slot(Block::Figure(format!(r#"<figure class="figure">{picture}{caption}</figure>"#)));
    }

    /// A picture of the course that stands alone, as HTML; `None` where it cannot be shown, with its fault told.
    pub(super) fn picture(&mut self, path: &str, alternative: &str, line: usize) -> Option<String> {
        if alternative.trim().is_empty() {
            self.fault_on(Rule::PictureNoAlternative, line, path);
        }
        match (self.around.drawing)(path) {
            Some(Ok(drawing)) => Some(drawing.html(Some(alternative))),
            Some(Err(why)) => {
                self.fault_on(Rule::PictureBroken, line, format!("{path}: {why}"));
                None
            }
            None => self.image(path, line).map(|image| image.html(alternative)),
        }
    }

    /// A picture that is no drawing; `None` where it cannot be shown, with its fault told.
    pub(super) fn image(&mut self, path: &str, line: usize) -> Option<Image> {
        match (self.around.picture)(path) {
            Some(Ok(image)) => Some(image),
            Some(Err(why)) => {
                self.fault_on(Rule::PhotoBroken, line, format!("{path}: {why}"));
                None
            }
            None => {
                self.fault_on(Rule::PictureMissing, line, path);
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
