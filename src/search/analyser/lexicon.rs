//! The words that compounds are made of, learned from the texts themselves.

use std::collections::{BTreeMap, HashMap, HashSet};

use sha2::{Digest, Sha256};

use super::inflection::{self, Way};
use super::{Chain, words};

/// The shortest part, in letters: shorter words fall into others by chance.
const PART: usize = 4;

/// A word becomes a part when so many documents of its language have it.
const DOCUMENTS: u32 = 2;

/// A word longer than this is not split: it is no word.
const LONGEST: usize = 64;

/// The words of one language that compounds are split by, with the number of documents that have each.
///
/// Frozen when an index is built and stored beside it: index and query must split alike.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lexicon {
    documents: HashMap<String, u32>,
    /// How many different words may be forms of each base.
    bases: HashMap<String, u32>,
    /// Swedish puts an -s between parts.
    linking: bool,
    /// SHA-256 of the lexicon written down, and its length in bytes.
    digest: String,
    size: u64,
}

impl Lexicon {
    /// The lexicon written down: a line for each word and base, sorted:
    /// `word TAB … TAB documents`, `base TAB … TAB forms`.
    pub fn to_text(&self) -> String {
        let lines = |table: &HashMap<String, u32>, name: &str| {
            let sorted: BTreeMap<_, _> = table.iter().collect();
            sorted.into_iter().map(|(word, count)| format!("{name}\t{word}\t{count}\n")).collect::<String>()
        };
        lines(&self.documents, "word") + &lines(&self.bases, "base")
    }

    /// Reads what `to_text` wrote; `None` when a line is broken.
    pub fn from_text(chain: Chain, text: &str) -> Option<Self> {
        let mut lexicon = Self { linking: chain == Chain::Swedish, ..Self::default() };
        for line in text.lines() {
            let mut columns = line.split('\t');
            let table = match columns.next()? {
                "word" => &mut lexicon.documents,
                "base" => &mut lexicon.bases,
                _ => return None,
            };
            table.insert(columns.next()?.to_owned(), columns.next()?.parse().ok()?);
        }
        Some(lexicon.sealed(text))
    }

    /// A name for exactly this lexicon: SHA-256 of its text, in hexadecimal digits.
    pub fn digest(&self) -> &str {
        &self.digest
    }

    /// The length of its text in bytes.
    pub fn size(&self) -> u64 {
        self.size
    }

    fn sealed(mut self, text: &str) -> Self {
        self.digest = Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
        self.size = text.len() as u64;
        self
    }

    /// The base that most words of the texts agree on, of those that a word may be a form of. Of equal ones, the one that
    /// was come by best, and then the longest.
    pub fn base(&self, chain: Chain, word: &str) -> Option<String> {
        let mut best: Option<(u32, Way, String)> = None;
        inflection::for_each_base(chain, word, |base, way| {
            let Some(&forms) = self.bases.get(base) else { return };
            let better = best.as_ref().is_none_or(|(most, other_way, other)| {
                (forms, way, base.len(), base) > (*most, *other_way, other.len(), other.as_str())
            });
            if better {
                best = Some((forms, way, base.to_owned()));
            }
        });
        best.map(|(.., base)| base)
    }

    /// The two or three parts of a compound, as written; empty when it is none.
    ///
    /// Of all ways to split, the one whose parts occur in most documents (geometric mean; Koehn and Knight 2003).
    pub fn split<'a>(&self, word: &'a str) -> Vec<&'a str> {
        if word.len() < 2 * PART || word.len() > LONGEST || self.documents.is_empty() {
            return Vec::new();
        }
        let mut best = (0.0, Vec::new());
        for (head, rest, count) in self.heads(word) {
            let count = f64::from(count);
            if let Some(&last) = self.documents.get(rest) {
                let mean = (count * f64::from(last)).sqrt();
                if mean > best.0 {
                    best = (mean, vec![head, rest]);
                }
            }
            for (middle, tail, between) in self.heads(rest) {
                if let Some(&last) = self.documents.get(tail) {
                    let mean = (count * f64::from(between) * f64::from(last)).cbrt();
                    if mean > best.0 {
                        best = (mean, vec![head, middle, tail]);
                    }
                }
            }
        }
        best.1
    }

    /// The known parts that a word begins with, what is left of it, and in how many documents the part is.
    fn heads<'a>(&self, word: &'a str) -> impl Iterator<Item = (&'a str, &'a str, u32)> {
        word.char_indices().map(|(at, _)| at).skip(PART).filter_map(move |at| {
            let (head, rest) = word.split_at_checked(at)?;
            if let Some(&count) = self.documents.get(head) {
                return Some((head, rest, count));
            }
            let head = head.strip_suffix('s').filter(|_| self.linking)?;
            self.documents.get(head).map(|&count| (head, rest, count))
        })
    }
}

/// Counts words, to make a lexicon of.
#[derive(Debug, Default)]
pub struct LexiconBuilder {
    documents: HashMap<String, u32>,
}

impl LexiconBuilder {
    /// Counts the words of one document, each once.
    pub fn add(&mut self, text: &str) {
        let mut seen = HashSet::new();
        for word in words(text) {
            if is_part(&word.text) && !seen.contains(&word.text) {
                *self.documents.entry(word.text.clone()).or_default() += 1;
                seen.insert(word.text);
            }
        }
    }

    /// The lexicon of what was counted.
    pub fn finish(mut self, chain: Chain) -> Lexicon {
        if !chain.has_compounds() {
            return Lexicon::default().sealed("");
        }
        let mut bases: HashMap<String, u32> = HashMap::new();
        for word in self.documents.keys() {
            let mut proposed = Vec::new();
            inflection::for_each_base(chain, word, |base, _| {
                if !proposed.iter().any(|other| other == base) {
                    proposed.push(base.to_owned());
                }
            });
            for base in proposed {
                *bases.entry(base).or_default() += 1;
            }
        }
        self.documents.retain(|_, count| *count >= DOCUMENTS);
        let linking = chain == Chain::Swedish;
        let lexicon = Lexicon { documents: self.documents, bases, linking, ..Lexicon::default() };
        let text = lexicon.to_text();
        lexicon.sealed(&text)
    }
}

/// Whether a word could be part of a compound.
fn is_part(word: &str) -> bool {
    word.len() <= LONGEST && word.chars().count() >= PART && word.chars().all(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lexicon(chain: Chain, texts: &[&str]) -> Lexicon {
        let mut builder = LexiconBuilder::default();
        for text in texts {
            builder.add(text);
            builder.add(text);
        }
        builder.finish(chain)
    }

    #[test]
    fn compounds_are_split_by_words_of_the_texts() {
        let finnish = lexicon(Chain::Finnish, &["pankki antaa tunnukset", "sala ja sana", "verkko"]);
        assert_eq!(finnish.split("pankkitunnukset"), ["pankki", "tunnukset"]);
        assert_eq!(finnish.split("salasana"), ["sala", "sana"]);
        assert_eq!(finnish.split("verkkopankkitunnukset"), ["verkko", "pankki", "tunnukset"]);
        assert!(finnish.split("tunnukset").is_empty());
    }

    #[test]
    fn swedish_parts_are_linked_by_s() {
        let swedish = lexicon(Chain::Swedish, &["säkerhet", "kopia"]);
        assert_eq!(swedish.split("säkerhetskopia"), ["säkerhet", "kopia"]);
    }

    #[test]
    fn a_word_of_one_document_is_no_part() {
        let mut builder = LexiconBuilder::default();
        builder.add("pankki pankki");
        builder.add("tunnus");
        builder.add("tunnus");
        assert!(builder.finish(Chain::Finnish).split("pankkitunnus").is_empty());
    }

    #[test]
    fn it_can_be_written_down_and_read() {
        let one = lexicon(Chain::Swedish, &["säkerhet", "kopia"]);
        let two = Lexicon::from_text(Chain::Swedish, &one.to_text()).expect("readable");
        assert_eq!(one, two);
        assert_eq!(one.digest(), two.digest());
        assert!(Lexicon::from_text(Chain::Swedish, "broken").is_none());
    }
}
