//! Pictures of a text: those that stand alone become figures, the others stay in their line.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, LinkType, Tag, TagEnd};

use super::Block;
use super::filter::{Filter, Spanned, text_of};
use crate::base::html::escape;
use crate::base::markdown;
use crate::courses::faults::Rule;
use crate::courses::photos::Image;

/// A picture that stands alone in its paragraph.
pub(super) struct Figure {
    path: String,
    alternative: String,
    caption: String,
    at: usize,
}

/// The picture of a paragraph that holds nothing else.
pub(super) fn alone(paragraph: &[Spanned<'_>]) -> Option<Figure> {
    let [(Event::Start(Tag::Image { dest_url, title, .. }), span), .., (Event::End(TagEnd::Image), _)] = paragraph
    else {
        return None;
    };
    let count = paragraph.iter().filter(|(event, _)| matches!(event, Event::Start(Tag::Image { .. }))).count();
    (count == 1).then(|| Figure {
        path: dest_url.to_string(),
        alternative: text_of(paragraph),
        caption: title.to_string(),
        at: span.start,
    })
}

impl<'s> Filter<'s, '_> {
    pub(super) fn figure(&mut self, figure: &Figure) {
        let Figure { path, alternative, caption, at } = figure;
        // What it would have shown is worth reading even where the picture cannot be seen.
        let picture = self.picture(path, alternative, self.line(*at)).unwrap_or_else(|| {
            let label = (self.around.label)("media-picture-broken");
            format!(r#"<p class="notice">{label}</p><p>{}</p>"#, escape(alternative))
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

    /// Begins a picture within a line. Of one that cannot be shown the alternative text stays, which is what a browser
    /// shows of it.
    pub(super) fn open_picture(
        &mut self,
        link_type: LinkType,
        path: &CowStr<'s>,
        title: CowStr<'s>,
        id: CowStr<'s>,
        at: usize,
    ) {
        match self.image(path, self.line(at)) {
            Some(image) => self.inline = Some((image, String::new())),
            None => {
                let dest_url = CowStr::Borrowed("");
                self.kept.push(Event::Start(Tag::Image { link_type, dest_url, title, id }));
            }
        }
    }

    /// Takes what stands between the brackets of a picture as its alternative text.
    pub(super) fn within_picture(&mut self, event: &Event<'s>, span: &Range<usize>) {
        let Some((image, alternative)) = &mut self.inline else { return };
        match event {
            Event::Text(text) | Event::Code(text) => alternative.push_str(text),
            Event::SoftBreak | Event::HardBreak => alternative.push(' '),
            Event::End(TagEnd::Image) => {
                let (name, html) = (image.name().to_owned(), image.inline(alternative));
                let says_nothing = alternative.trim().is_empty();
                self.inline = None;
                if says_nothing {
                    self.fault(Rule::PictureNoAlternative, span.start, name);
                }
                self.kept.push(Event::InlineHtml(html.into()));
            }
            _ => {}
        }
    }
}
