//! Headings of a text, and the anchors that lead to its parts.

use std::ops::Range;

use pulldown_cmark::HeadingLevel;

use super::filter::{Filter, Spanned, text_of};
use super::{Heading, Section};
use crate::courses::faults::Rule;

impl<'s> Filter<'s, '_> {
    pub(super) fn heading(
        &mut self,
        level: HeadingLevel,
        id: Option<&str>,
        inner: Vec<Spanned<'s>>,
        span: &Range<usize>,
    ) {
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
        self.is_quiet = true;
        for (event, span) in inner {
            self.event(event, &span);
        }
        self.is_quiet = false;
        // The heading itself is the section's title, not its text.
        if let Some(section) = self.out.sections.last_mut() {
            section.text.truncate(before);
        }
        self.raw(format!("</h{level}>\n"));
    }

    /// An anchor that nothing else on the page has.
    pub(super) fn anchor(&mut self, wish: &str) -> String {
        let mut anchor = slug(wish);
        while let Some(next) = self.anchors.get_mut(&anchor) {
            let numbered = format!("{anchor}-{next}");
            *next += 1;
            anchor = numbered;
        }
        self.anchors.insert(anchor.clone(), 2);
        anchor
    }
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
