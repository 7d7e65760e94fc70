//! The analyser as tantivy wants it: a tokenizer for each form.

use std::collections::{HashMap, VecDeque};

use tantivy::tokenizer::{Token, TokenStream, Tokenizer};

use super::{Analyser, Word, for_each_gram, words};

/// Which form of a word stands in a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// As written, lower case.
    Surface,
    /// Stem and base of the whole and the bases of its compound parts, at the same position.
    Norm,
    /// Runs of four letters.
    Gram,
}

impl Form {
    /// The name in field names.
    pub fn name(self) -> &'static str {
        match self {
            Self::Surface => "word",
            Self::Norm => "norm",
            Self::Gram => "gram",
        }
    }
}

/// So many words are remembered with their norms; texts say most words again and again.
const REMEMBERED: usize = 50_000;

/// Turns text into the tokens of one form.
#[derive(Debug)]
pub struct FormTokenizer {
    analyser: Analyser,
    form: Form,
    norms: HashMap<String, Vec<String>>,
}

impl FormTokenizer {
    /// A tokenizer for one form of one chain.
    pub fn new(analyser: Analyser, form: Form) -> Self {
        Self { analyser, form, norms: HashMap::new() }
    }

    /// The stem, base and parts of a word, each once.
    fn norms(&mut self, word: String) -> Vec<String> {
        if let Some(norms) = self.norms.get(&word) {
            return norms.clone();
        }
        let norm = self.analyser.norm(&word);
        let mut norms = vec![norm.stem];
        for other in std::iter::once(norm.base).chain(norm.parts) {
            if !norms.contains(&other) {
                norms.push(other);
            }
        }
        if self.norms.len() < REMEMBERED {
            self.norms.insert(word, norms.clone());
        }
        norms
    }
}

/// A copy remembers nothing: tantivy makes one for each field and thread.
impl Clone for FormTokenizer {
    fn clone(&self) -> Self {
        Self::new(self.analyser.clone(), self.form)
    }
}

impl Tokenizer for FormTokenizer {
    type TokenStream<'a> = FormStream<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> FormStream<'a> {
        FormStream { words: Box::new(words(text)), of: self, queue: VecDeque::new(), token: Token::default() }
    }
}

/// The tokens of a text, word by word.
pub struct FormStream<'a> {
    words: Box<dyn Iterator<Item = Word> + 'a>,
    of: &'a mut FormTokenizer,
    queue: VecDeque<String>,
    token: Token,
}

impl FormStream<'_> {
    fn analyse(&mut self, word: Word) {
        self.token.offset_from = word.start;
        self.token.offset_to = word.end;
        self.token.position = word.position;
        match self.of.form {
            Form::Surface => self.queue.push_back(word.text),
            Form::Norm => self.queue.extend(self.of.norms(word.text)),
            Form::Gram => for_each_gram(&word.text, |gram| self.queue.push_back(gram.to_owned())),
        }
    }
}

impl TokenStream for FormStream<'_> {
    fn advance(&mut self) -> bool {
        loop {
            if let Some(text) = self.queue.pop_front() {
                self.token.text = text;
                return true;
            }
            let Some(word) = self.words.next() else { return false };
            self.analyse(word);
        }
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}
