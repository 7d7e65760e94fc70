//! Terms of the glossary, each explained where a page first says it.

use pulldown_cmark::{CowStr, Event};

use super::Block;
use super::filter::Filter;
use crate::courses::glossary::Term;

impl<'s> Filter<'s, '_> {
    /// A text of a paragraph, list or table: the first time that a term is met it becomes a link to what it means, which
    /// stands below the paragraph, list or table, folded (WCAG 2.2 SC 3.1.3, technique G55).
    pub(super) fn explained(&mut self, text: CowStr<'s>) {
        let glossary = self.around.glossary.filter(|_| self.link.is_none() && !self.is_quiet);
        let found = glossary.and_then(|glossary| glossary.find(&text, |term| !self.is_explained(term)));
        let Some((term, place)) = found else { return self.kept.push(Event::Text(text)) };
        let parts = (text.get(..place.start), text.get(place.clone()), text.get(place.end..));
        let (Some(before), Some(word), Some(after)) = parts else { return self.kept.push(Event::Text(text)) };
        let owned = |part: &str| CowStr::from(part.to_owned());
        self.kept.push(Event::Text(owned(before)));
        self.kept.push(Event::InlineHtml(format!(r##"<a class="term" href="#{}">"##, anchor(term)).into()));
        self.kept.push(Event::Text(owned(word)));
        self.kept.push(Event::InlineHtml("</a>".into()));
        self.met.push(term.clone());
        self.explained(owned(after));
    }

    fn is_explained(&self, term: &Term) -> bool {
        self.met.iter().any(|met| met.id == term.id)
    }

    /// Puts what the terms mean that were met since the last time.
    pub(super) fn put_terms(&mut self) {
        for place in self.told..self.met.len() {
            let Some(term) = self.met.get(place).cloned() else { continue };
            self.anchors.insert(anchor(&term), 2);
            self.slot(Block::Term(term));
        }
        self.told = self.met.len();
    }
}

/// Where a term is explained on its page.
pub fn anchor(term: &Term) -> String {
    format!("term-{}", term.id)
}
