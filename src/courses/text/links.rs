//! Links of a text: where they lead, and whether their words say so.

use std::ops::Range;

use pulldown_cmark::{CowStr, LinkType};

use super::filter::Filter;
use crate::courses::faults::Rule;

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

impl<'s> Filter<'s, '_> {
    /// Links of the course name a page by its id, perhaps with an anchor; all others stay as they are.
    pub(super) fn address(&mut self, link_type: LinkType, to: CowStr<'s>, span: &Range<usize>) -> CowStr<'s> {
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

    pub(super) fn close_link(&mut self) {
        let Some((text, at)) = self.link.take() else { return };
        let said = text.trim().trim_end_matches(['.', '!']).to_lowercase();
        if SAYS_NOTHING.contains(&said.as_str()) {
            self.fault(Rule::LinkText, at, text.trim().to_owned());
        }
    }
}
