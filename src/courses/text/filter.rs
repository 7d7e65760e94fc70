//! The way of a text's events: each stays, is changed, or leaves a slot for a block behind.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{BlockQuoteKind, CodeBlockKind, Event, Tag, TagEnd, html};

use super::exercises::Fenced;
use super::fences::Fence;
use super::pictures::alone;
use super::{Block, Rendered, Section, Surroundings};
use crate::base::html::escape;
use crate::base::ids::random_u32;
use crate::base::markdown;
use crate::courses::faults::{Fault, Rule};
use crate::courses::glossary::Term;
use crate::courses::photos::Image;

/// Begins the mark of a slot in the HTML that goes through the sanitiser: a noncharacter of Unicode. Random digits follow,
/// so that no author can write a mark (ASVS 1.3.5).
const SLOT: char = '\u{FDD0}';

/// An event of the Markdown parser, with its place in the source.
pub(super) type Spanned<'s> = (Event<'s>, Range<usize>);

pub(super) struct Filter<'s, 'a> {
    pub(super) around: &'a Surroundings<'a>,
    /// Where each line of the source begins.
    lines: Vec<usize>,
    pub(super) out: Rendered,
    pub(super) kept: Vec<Event<'s>>,
    slots: Vec<Block>,
    /// What stands for a slot in the HTML.
    mark: String,
    /// The exercises of each fence, by its place.
    pub(super) fenced: BTreeMap<usize, Fenced>,
    /// The anchors that are taken, and the number that the next one of the same words gets.
    pub(super) anchors: BTreeMap<String, usize>,
    /// How many containers (lists, quotes …) are open.
    depth: usize,
    pub(super) last_level: u8,
    /// The text of the open link and where it begins.
    pub(super) link: Option<(String, usize)>,
    /// The open picture within a line: the picture, and its alternative text so far.
    pub(super) inline: Option<(Image, String)>,
    /// The terms of the glossary that were met so far,
    pub(super) met: Vec<Term>,
    /// and how many of them are explained already.
    pub(super) told: usize,
    /// Whether what is read is no running text, but a heading or code.
    pub(super) is_quiet: bool,
}

impl<'s, 'a> Filter<'s, 'a> {
    pub(super) fn new(source: &str, around: &'a Surroundings<'a>) -> Self {
        let lines = std::iter::once(0).chain(source.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self {
            around,
            lines,
            out: Rendered { sections: vec![Section::default()], ..Rendered::default() },
            kept: Vec::new(),
            slots: Vec::new(),
            mark: format!("{SLOT}{:08x}", random_u32()),
            fenced: BTreeMap::new(),
            anchors: markdown::IDS_OF_THE_FRAME.iter().map(|id| ((*id).to_owned(), 2)).collect(),
            depth: 0,
            last_level: 1,
            link: None,
            inline: None,
            met: Vec::new(),
            told: 0,
            is_quiet: false,
        }
    }

    pub(super) fn run(&mut self, events: Vec<Spanned<'s>>) {
        let mut events = events.into_iter();
        let mut is_first = true;
        while let Some((event, span)) = events.next() {
            match event {
                Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) if self.depth == 0 => {
                    match Fence::of(&info) {
                        Some(fence) => {
                            let inner = until(&mut events, TagEnd::CodeBlock);
                            self.fence(fence, &inner, &span);
                        }
                        None => self.event(Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))), &span),
                    }
                }
                Event::Start(Tag::Paragraph) if self.depth == 0 => {
                    let inner = until(&mut events, TagEnd::Paragraph);
                    self.paragraph(inner, is_first);
                    is_first = false;
                }
                Event::Start(Tag::Heading { level, id, .. }) => {
                    let inner = until(&mut events, TagEnd::Heading(level));
                    self.heading(level, id.as_deref(), inner, &span);
                }
                other => self.event(other, &span),
            }
            if self.depth == 0 {
                self.put_terms();
            }
        }
    }

    /// Anything that stays where it is.
    pub(super) fn event(&mut self, event: Event<'s>, span: &Range<usize>) {
        if self.inline.is_some() {
            return self.within_picture(&event, span);
        }
        match event {
            Event::Start(Tag::BlockQuote(Some(kind))) => {
                self.depth += 1;
                let class = note_class(kind);
                let label = (self.around.label)(&format!("page-alert-{class}"));
                self.raw(format!(r#"<div class="{class}"><p class="note-label">{label}</p>"#));
            }
            Event::End(TagEnd::BlockQuote(Some(_))) => {
                self.depth = self.depth.saturating_sub(1);
                self.raw("</div>".to_owned());
            }
            Event::Start(Tag::Table(columns)) => {
                self.depth += 1;
                // It may be wider than a phone: then it scrolls, by keyboard too (WCAG 2.2 SC 2.1.1).
                let name = escape(self.out.sections.last().map_or("", |section| section.heading.as_str()));
                self.raw(format!(r#"<div class="table" role="group" aria-label="{name}" tabindex="0">"#));
                self.kept.push(Event::Start(Tag::Table(columns)));
            }
            Event::End(TagEnd::Table) => {
                self.depth = self.depth.saturating_sub(1);
                self.kept.push(Event::End(TagEnd::Table));
                self.raw("</div>".to_owned());
            }
            Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
                let dest_url = self.address(link_type, dest_url, span);
                self.link = Some((String::new(), span.start));
                self.kept.push(Event::Start(Tag::Link { link_type, dest_url, title, id }));
            }
            Event::End(TagEnd::Link) => {
                self.close_link();
                self.kept.push(Event::End(TagEnd::Link));
            }
            Event::Start(Tag::Image { link_type, dest_url, title, id }) => {
                self.open_picture(link_type, &dest_url, title, id, span.start);
            }
            Event::Text(text) => {
                self.read(&text);
                self.explained(text);
            }
            Event::Code(text) => {
                self.read(&text);
                self.kept.push(Event::Code(text));
            }
            other => {
                match &other {
                    Event::Start(tag) if is_container(tag) => self.depth += 1,
                    Event::Start(Tag::CodeBlock(_)) => self.is_quiet = true,
                    Event::End(TagEnd::CodeBlock) => self.is_quiet = false,
                    Event::End(
                        TagEnd::List(_) | TagEnd::BlockQuote(_) | TagEnd::FootnoteDefinition | TagEnd::DefinitionList,
                    ) => {
                        self.depth = self.depth.saturating_sub(1);
                    }
                    _ => {}
                }
                if matches!(other, Event::SoftBreak | Event::HardBreak | Event::End(_)) && !is_inline_end(&other) {
                    self.read(" ");
                }
                self.kept.push(other);
            }
        }
    }

    /// A paragraph on the top level: a picture that stands alone becomes a figure, the first text the lead.
    fn paragraph(&mut self, inner: Vec<Spanned<'s>>, is_first: bool) {
        if let Some(figure) = alone(&inner) {
            return self.figure(&figure);
        }
        self.raw(if is_first { r#"<p class="lead">"# } else { "<p>" }.to_owned());
        for (event, span) in inner {
            self.event(event, &span);
        }
        self.raw("</p>\n".to_owned());
        self.read(" ");
    }

    /// What came of the text.
    pub(super) fn rendered(self) -> Rendered {
        let mut raw = String::new();
        html::push_html(&mut raw, self.kept.into_iter());
        let mut out = self.out;
        out.blocks = fill(&markdown::sanitise_rendered(&raw), &self.mark, self.slots);
        out.words = out.sections.iter().map(|section| section.text.split_whitespace().count()).sum();
        out
    }

    pub(super) fn read(&mut self, text: &str) {
        if let Some((link, _)) = &mut self.link {
            link.push_str(text);
        }
        if let Some(section) = self.out.sections.last_mut() {
            section.text.push_str(text);
        }
    }

    pub(super) fn raw(&mut self, html: String) {
        self.kept.push(Event::Html(html.into()));
    }

    pub(super) fn slot(&mut self, block: Block) {
        self.slots.push(block);
        self.raw(format!("\n{}\n", self.mark));
    }

    pub(super) fn fault(&mut self, rule: Rule, at: usize, what: impl Into<String>) {
        self.fault_on(rule, self.line(at), what);
    }

    pub(super) fn fault_on(&mut self, rule: Rule, line: usize, what: impl Into<String>) {
        self.out.faults.push(Fault::new(rule, self.around.file, line, what));
    }

    /// The line in the file of a place in the text.
    pub(super) fn line(&self, at: usize) -> usize {
        self.lines.partition_point(|begin| *begin <= at) + self.around.first_line - 1
    }
}

/// Cuts the sanitised HTML at its slots and puts the blocks there.
fn fill(html: &str, mark: &str, slots: Vec<Block>) -> Vec<Block> {
    let mut blocks = Vec::with_capacity(slots.len() * 2 + 1);
    let mut slots = slots.into_iter();
    for (i, part) in html.split(mark).enumerate() {
        if i > 0 {
            blocks.extend(slots.next());
        }
        if !part.trim().is_empty() {
            blocks.push(Block::Html(part.trim().to_owned()));
        }
    }
    // An author's unclosed tag may have swallowed marks; what they stand for is still there.
    blocks.extend(slots);
    blocks
}

fn note_class(kind: BlockQuoteKind) -> &'static str {
    match kind {
        BlockQuoteKind::Note => "note",
        BlockQuoteKind::Tip => "tip",
        BlockQuoteKind::Important => "important",
        BlockQuoteKind::Warning => "warning",
        BlockQuoteKind::Caution => "caution",
    }
}

fn is_container(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::List(_) | Tag::BlockQuote(_) | Tag::FootnoteDefinition(_) | Tag::DefinitionList)
}

fn is_inline_end(event: &Event<'_>) -> bool {
    matches!(event, Event::End(end) if markdown::is_inline(*end))
}

/// The events up to the end of what was begun.
pub(super) fn until<'s>(events: &mut impl Iterator<Item = Spanned<'s>>, end: TagEnd) -> Vec<Spanned<'s>> {
    events.take_while(|(event, _)| !matches!(event, Event::End(tag) if *tag == end)).collect()
}

pub(super) fn text_of(events: &[Spanned<'_>]) -> String {
    let mut text = String::new();
    for (event, _) in events {
        match event {
            Event::Text(part) | Event::Code(part) => text.push_str(part),
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            _ => {}
        }
    }
    text.trim().to_owned()
}
