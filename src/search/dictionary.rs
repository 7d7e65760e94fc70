//! The words that stand in the texts of one chain.

use tantivy::schema::Field;
use tantivy::{Searcher, Term};
use tantivy_fst::Automaton;

use super::Error;
use super::allowed::Allowed;
use super::plan::Alternative;
use super::schema::Texts;

/// The dictionaries of one chain, as one viewer may know them.
pub struct Dictionaries<'a> {
    /// The index.
    pub searcher: &'a Searcher,
    /// The chain's fields.
    pub texts: &'a Texts,
    /// What the viewer may see: words of other documents are unknown.
    pub allowed: &'a Allowed,
}

impl Dictionaries<'_> {
    /// Whether the whole of a form stands in a document that may be seen.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn knows(&self, form: &Alternative) -> Result<bool, Error> {
        let Texts { title, body, .. } = self.texts;
        let (base, stem, surface) = (form.norm.base.as_str(), form.norm.stem.as_str(), form.surface.as_str());
        let norms = [(body.norm, base), (title.norm, base), (body.norm, stem), (title.norm, stem)];
        Ok(self.any(norms)? || self.any([(body.word, surface), (title.word, surface)])?)
    }

    /// Whether a word stands as written in the title or body of a document that may be seen.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn knows_surface(&self, word: &str) -> Result<bool, Error> {
        self.any([(self.texts.body.word, word), (self.texts.title.word, word)])
    }

    fn any<const N: usize>(&self, places: [(Field, &str); N]) -> Result<bool, Error> {
        for (field, word) in places {
            if self.allowed.has(self.searcher, &Term::from_field_text(field, word))? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The words of a dictionary that an automaton matches, with the number of documents that have each.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn matching<A: Automaton>(&self, field: Field, automaton: &A) -> Result<Vec<(String, u32)>, Error>
    where
        A::State: Clone,
    {
        let mut found: Vec<(String, u32)> = Vec::new();
        for segment in self.searcher.segment_readers() {
            let index = segment.inverted_index(field)?;
            let mut terms = index.terms().search(By(automaton)).into_stream()?;
            while terms.advance() {
                let Ok(word) = std::str::from_utf8(terms.key()) else { continue };
                match found.iter_mut().find(|(other, _)| other == word) {
                    Some((_, count)) => *count += terms.value().doc_freq,
                    None => found.push((word.to_owned(), terms.value().doc_freq)),
                }
            }
        }
        Ok(found)
    }
}

/// An automaton by reference, for one dictionary after the other.
struct By<'a, A>(&'a A);

impl<A: Automaton> Automaton for By<'_, A> {
    type State = A::State;

    fn start(&self) -> A::State {
        self.0.start()
    }

    fn is_match(&self, state: &A::State) -> bool {
        self.0.is_match(state)
    }

    fn can_match(&self, state: &A::State) -> bool {
        self.0.can_match(state)
    }

    fn accept(&self, state: &A::State, byte: u8) -> A::State {
        self.0.accept(state, byte)
    }
}
