//! A page's Markdown → blocks: sanitised HTML with the exercises and drawings between.

mod exercises;

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{BlockQuoteKind, CodeBlockKind, CowStr, Event, HeadingLevel, LinkType, Tag, TagEnd, html};

use super::faults::{Fault, Rule};
use crate::base::drawing::Drawing;
use crate::base::ids::{Slug, random_u32};
use crate::base::markdown;
use crate::exercises::{Exercise, Picture};
use exercises::{Fence, Fenced};

/// A part of a page, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// Sanitised HTML.
    Html(String),
    /// A drawing or picture with its caption, as HTML made by us.
    Figure(String),
    /// The exercise of an index in the page's list.
    Exercise(usize),
    /// The practice of the course with this id.
    Practice(Slug),
    /// A part that is broken: a note stands in its place.
    Broken,
}

/// A heading below the title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// 2 to 6.
    pub level: u8,
    /// Its anchor.
    pub id: String,
    /// Its text as a reader sees it.
    pub text: String,
}

/// The text from one heading to the next, as a reader sees it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Section {
    /// The heading's anchor; `None` for the text before the first heading.
    pub anchor: Option<String>,
    /// The heading's text; empty before the first heading.
    pub heading: String,
    /// The text below it.
    pub text: String,
}

/// What a text may refer to, and what it needs of its surroundings.
pub struct Surroundings<'a> {
    /// The file, for faults.
    pub file: &'a str,
    /// The number of the text's first line in the file.
    pub first_line: usize,
    /// A drawing of the course by its path.
    pub drawing: &'a dyn Fn(&str) -> Option<Result<Drawing, String>>,
    /// The address of another picture of the course by its path.
    pub picture: &'a dyn Fn(&str) -> Option<String>,
    /// The address of a page of the course by its id.
    pub page: &'a dyn Fn(&str) -> Option<String>,
    /// Whether the course has a practice of this id that can be walked through.
    pub practice: &'a dyn Fn(&Slug) -> bool,
    /// The label of a note by the key of its kind (`note`, `tip` …).
    pub label: &'a dyn Fn(&str) -> String,
}

/// A text, rendered.
#[derive(Debug, Default)]
pub struct Rendered {
    /// Its blocks in order.
    pub blocks: Vec<Block>,
    /// Its headings in order.
    pub headings: Vec<Heading>,
    /// Its text by headings.
    pub sections: Vec<Section>,
    /// Its exercises in order.
    pub exercises: Vec<Exercise>,
    /// The line in the file where each of them begins.
    pub exercise_lines: Vec<usize>,
    /// The pictures of its exercises, as HTML.
    pub pictures: BTreeMap<Picture, String>,
    /// Its practices in order, each with the line it stands in.
    pub practices: Vec<(Slug, usize)>,
    /// How many words a reader reads, the exercises' apart.
    pub words: usize,
    /// What is wrong with it.
    pub faults: Vec<Fault>,
}

/// Begins the mark of a slot in the HTML that goes through the sanitiser: a noncharacter of Unicode. Random digits follow,
/// so that no author can write a mark (ASVS 1.3.5).
const SLOT: char = '\u{FDD0}';

/// Renders a text.
pub fn render(source: &str, around: &Surroundings<'_>) -> Rendered {
    let events: Vec<Spanned<'_>> = markdown::events(source).collect();
    let mut filter = Filter::new(source, around);
    filter.read_exercises(&events);
    filter.run(events);
    let Filter { mut out, kept, slots, mark, .. } = filter;
    let mut raw = String::with_capacity(source.len() * 3 / 2);
    html::push_html(&mut raw, kept.into_iter());
    out.blocks = fill(&markdown::sanitise_rendered(&raw), &mark, slots);
    out.words = out.sections.iter().map(|section| section.text.split_whitespace().count()).sum();
    out
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

struct Filter<'s, 'a> {
    around: &'a Surroundings<'a>,
    /// Where each line of the source begins.
    lines: Vec<usize>,
    out: Rendered,
    kept: Vec<Event<'s>>,
    slots: Vec<Block>,
    /// What stands for a slot in the HTML.
    mark: String,
    /// The exercises of each fence, by its place.
    fenced: BTreeMap<usize, Fenced>,
    /// The anchors that are taken, and the number that the next one of the same words gets.
    anchors: BTreeMap<String, usize>,
    /// How many containers (lists, quotes …) are open.
    depth: usize,
    last_level: u8,
    /// The text of the open link and where it begins.
    link: Option<(String, usize)>,
}

type Spanned<'s> = (Event<'s>, Range<usize>);

impl<'s, 'a> Filter<'s, 'a> {
    fn new(source: &str, around: &'a Surroundings<'a>) -> Self {
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
        }
    }

    fn run(&mut self, events: Vec<Spanned<'s>>) {
        let mut events = events.into_iter();
        let mut is_first = true;
        while let Some((event, span)) = events.next() {
            match event {
                Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info)))
                    if self.depth == 0 && Fence::of(&info).is_some() =>
                {
                    until(&mut events, TagEnd::CodeBlock);
                    self.exercises(&span);
                }
                Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) if self.depth == 0 && is_practice(&info) => {
                    let inner = until(&mut events, TagEnd::CodeBlock);
                    self.practice(&inner, &span);
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
        }
    }

    /// Anything that stays where it is.
    fn event(&mut self, event: Event<'s>, span: &Range<usize>) {
        match event {
            Event::Start(Tag::BlockQuote(Some(kind))) => {
                self.depth += 1;
                let class = note_class(kind);
                let label = (self.around.label)(class);
                self.raw(format!(r#"<div class="{class}"><p class="note-label">{label}</p>"#));
            }
            Event::End(TagEnd::BlockQuote(Some(_))) => {
                self.depth = self.depth.saturating_sub(1);
                self.raw("</div>".to_owned());
            }
            Event::Start(Tag::Table(columns)) => {
                self.depth += 1;
                // It may be wider than a phone: then it scrolls, by keyboard too (WCAG 2.2 SC 2.1.1).
                let name = escaped(self.out.sections.last().map_or("", |section| section.heading.as_str()));
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
                let dest_url = match (self.around.picture)(&dest_url) {
                    Some(address) => address.into(),
                    None => {
                        self.fault(Rule::PictureMissing, span.start, dest_url.to_string());
                        CowStr::Borrowed("")
                    }
                };
                self.kept.push(Event::Start(Tag::Image { link_type, dest_url, title, id }));
            }
            Event::Text(text) => {
                self.read(&text);
                self.kept.push(Event::Text(text));
            }
            Event::Code(text) => {
                self.read(&text);
                self.kept.push(Event::Code(text));
            }
            other => {
                match &other {
                    Event::Start(tag) if is_container(tag) => self.depth += 1,
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
        if let [(Event::Start(Tag::Image { dest_url, title, .. }), span), .., (Event::End(TagEnd::Image), _)] =
            inner.as_slice()
            && inner.iter().filter(|(event, _)| matches!(event, Event::Start(Tag::Image { .. }))).count() == 1
        {
            let alternative = text_of(&inner);
            let (path, caption, at) = (dest_url.to_string(), title.to_string(), span.start);
            self.figure(&path, &alternative, &caption, at);
            return;
        }
        self.raw(if is_first { r#"<p class="lead">"# } else { "<p>" }.to_owned());
        for (event, span) in inner {
            self.event(event, &span);
        }
        self.raw("</p>\n".to_owned());
        self.read(" ");
    }

    fn figure(&mut self, path: &str, alternative: &str, caption: &str, at: usize) {
        let Some(picture) = self.picture(path, alternative, self.line(at)) else {
            return self.slot(Block::Broken);
        };
        let caption = markdown::inline(caption);
        let caption = if caption.is_empty() { caption } else { format!("<figcaption>{caption}</figcaption>") };
        self.slot(Block::Figure(format!(r#"<figure class="figure">{picture}{caption}</figure>"#)));
    }

    /// A picture of the course that stands alone; `None` where it cannot be shown, with its fault told.
    fn picture(&mut self, path: &str, alternative: &str, line: usize) -> Option<String> {
        let file = self.around.file;
        if alternative.trim().is_empty() {
            self.out.faults.push(Fault::new(Rule::PictureNoAlternative, file, line, path));
        }
        let fault = match (self.around.drawing)(path) {
            Some(Ok(drawing)) => return Some(drawing.html(Some(alternative))),
            Some(Err(why)) => Fault::new(Rule::PictureBroken, file, line, format!("{path}: {why}")),
            None => match (self.around.picture)(path) {
                Some(address) => {
                    return Some(format!(r#"<img src="{address}" alt="{}" loading="lazy">"#, escaped(alternative)));
                }
                None => Fault::new(Rule::PictureMissing, file, line, path),
            },
        };
        self.out.faults.push(fault);
        None
    }

    fn heading(&mut self, level: HeadingLevel, id: Option<&str>, inner: Vec<Spanned<'s>>, span: &Range<usize>) {
        let text = text_of(&inner);
        let mut level = level as u8;
        if level == 1 {
            self.fault(Rule::HeadingTop, span.start, text.clone());
            level = 2;
        }
        if level > self.last_level + 1 {
            self.fault(Rule::HeadingSkipped, span.start, text.clone());
            level = self.last_level + 1;
        }
        self.last_level = level;
        let id = self.anchor(id.unwrap_or(&text));
        self.out.headings.push(Heading { level, id: id.clone(), text: text.clone() });
        self.out.sections.push(Section { anchor: Some(id.clone()), heading: text, text: String::new() });
        self.raw(format!(r#"<h{level} id="{id}">"#));
        let before = self.out.sections.last().map_or(0, |section| section.text.len());
        for (event, span) in inner {
            self.event(event, &span);
        }
        // The heading itself is the section's title, not its text.
        if let Some(section) = self.out.sections.last_mut() {
            section.text.truncate(before);
        }
        self.raw(format!("</h{level}>\n"));
    }

    /// An anchor that no other heading of the page has.
    fn anchor(&mut self, wish: &str) -> String {
        let mut anchor = slug(wish);
        while let Some(next) = self.anchors.get_mut(&anchor) {
            let numbered = format!("{anchor}-{next}");
            *next += 1;
            anchor = numbered;
        }
        self.anchors.insert(anchor.clone(), 2);
        anchor
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

    /// Links of the course name a page by its id, perhaps with an anchor; all others stay as they are.
    fn address(&mut self, link_type: LinkType, to: CowStr<'s>, span: &Range<usize>) -> CowStr<'s> {
        let leaves = to.contains(':') || to.starts_with('#') || to.starts_with('/');
        if leaves || matches!(link_type, LinkType::Email | LinkType::Autolink) {
            return to;
        }
        let (page, anchor) = to.split_once('#').map_or((to.as_ref(), None), |(page, anchor)| (page, Some(anchor)));
        match (self.around.page)(page) {
            Some(address) => anchor.map_or(address.clone(), |anchor| format!("{address}#{anchor}")).into(),
            None => {
                self.fault(Rule::LinkBroken, span.start, to.to_string());
                to
            }
        }
    }

    fn close_link(&mut self) {
        let Some((text, at)) = self.link.take() else { return };
        let said = text.trim().trim_end_matches(['.', '!']).to_lowercase();
        if SAYS_NOTHING.contains(&said.as_str()) {
            self.fault(Rule::LinkText, at, text.trim().to_owned());
        }
    }

    fn read(&mut self, text: &str) {
        if let Some((link, _)) = &mut self.link {
            link.push_str(text);
        }
        if let Some(section) = self.out.sections.last_mut() {
            section.text.push_str(text);
        }
    }

    fn raw(&mut self, html: String) {
        self.kept.push(Event::Html(html.into()));
    }

    fn slot(&mut self, block: Block) {
        self.slots.push(block);
        self.raw(format!("\n{}\n", self.mark));
    }

    fn fault(&mut self, rule: Rule, at: usize, what: impl Into<String>) {
        let line = self.line(at);
        self.out.faults.push(Fault::new(rule, self.around.file, line, what));
    }

    /// The line in the file of a place in the text.
    fn line(&self, at: usize) -> usize {
        self.lines.partition_point(|begin| *begin <= at) + self.around.first_line - 1
    }
}

/// A text for an attribute between double quotes.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}

/// Link texts that say nothing when they are read alone (WCAG 2.2 SC 2.4.9).
const SAYS_NOTHING: [&str; 14] = [
    "tästä",
    "täältä",
    "tässä",
    "tähän",
    "klikkaa tästä",
    "lue lisää",
    "linkki",
    "här",
    "läs mer",
    "klicka här",
    "here",
    "click here",
    "read more",
    "link",
];

fn is_practice(info: &str) -> bool {
    info.split_whitespace().next() == Some("practice")
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
    matches!(
        event,
        Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image)
    )
}

/// The events up to the end of what was begun.
fn until<'s>(events: &mut impl Iterator<Item = Spanned<'s>>, end: TagEnd) -> Vec<Spanned<'s>> {
    events.take_while(|(event, _)| !matches!(event, Event::End(tag) if *tag == end)).collect()
}

fn text_of(events: &[Spanned<'_>]) -> String {
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

/// An anchor of a heading's words: lower case, å ä ö as a a o, everything else a hyphen.
pub fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        let c = match c {
            'å' | 'ä' => 'a',
            'ö' => 'o',
            other => other,
        };
        if c.is_alphanumeric() {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() { "kohta".to_owned() } else { slug.to_owned() }
}
