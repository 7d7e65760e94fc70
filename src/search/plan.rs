//! From what was typed to the words that are wanted.

use super::analyser::fold::Unmarked;
use super::analyser::{Analyser, Norm, is_function_word, words};
use super::dictionary::Dictionaries;
use super::{Error, correct};

/// A query is cut off behind so many characters …
const CHARACTERS: usize = 200;

/// … and so many words.
const WORDS: usize = 12;

/// What a word typed without its marks weighs when it is found with them, against 1 for the word as typed.
const UNMARKED: f32 = 0.8;

/// What a pair of words weighs when it is found written together.
const JOINED: f32 = 0.8;

/// The words and phrases of a query, analysed.
#[derive(Debug, Default)]
pub struct Plan {
    /// The wanted words, each once.
    pub wanted: Vec<Wanted>,
    /// Surface words that must follow each other.
    pub phrases: Vec<Vec<String>>,
    /// The query as it reads with its unknown words corrected; `None` when nothing was.
    pub corrected: Option<String>,
}

/// One wanted word, in all the forms that are searched for.
#[derive(Debug)]
pub struct Wanted {
    /// As typed, lower case.
    pub typed: String,
    /// The forms; the word as typed comes first.
    pub alternatives: Vec<Alternative>,
}

/// A form in which a wanted word may be found.
#[derive(Debug, Clone)]
pub struct Alternative {
    /// The surface.
    pub surface: String,
    /// Its stems.
    pub norm: Norm,
    /// What it weighs, 1 for the word as typed.
    pub weight: f32,
}

/// What was typed, in words.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// The words, each once, in order; those of phrases too.
    pub words: Vec<String>,
    /// Words in quotes.
    pub phrases: Vec<Vec<String>>,
}

/// Reads what was typed: words, and phrases between quotes of any language. A quote without its partner quotes nothing.
pub fn read(text: &str) -> Typed {
    let text: String = text.chars().take(CHARACTERS).collect();
    let mut typed = Typed::default();
    let pieces: Vec<&str> = text.split(['"', '“', '”', '„', '«', '»']).collect();
    let mut room = WORDS;
    for (number, piece) in pieces.iter().enumerate() {
        let found = plain_words(piece, room);
        room -= found.len();
        // Odd pieces stand between two quotes, unless the last of them is open.
        let quoted = number % 2 == 1 && number + 1 < pieces.len();
        if quoted && !found.is_empty() {
            typed.phrases.push(found.clone());
        }
        for word in found {
            if !typed.words.contains(&word) {
                typed.words.push(word);
            }
        }
    }
    typed
}

/// The words of a piece without the joined forms of hyphenated ones: those come from [`analyse`].
fn plain_words(text: &str, most: usize) -> Vec<String> {
    let mut end = 0;
    let mut plain = Vec::new();
    for word in words(text) {
        // A joined form begins before the end of the word in front of it.
        if word.start >= end && plain.len() < most {
            plain.push(word.text);
        }
        end = end.max(word.end);
    }
    plain
}

/// Finds the forms in which the words of a query may be found, and corrects the unknown ones unless `verbatim`.
///
/// # Errors
/// When the dictionaries cannot be read.
pub fn analyse(typed: Typed, analyser: &Analyser, known: &Dictionaries, verbatim: bool) -> Result<Plan, Error> {
    let mut wanted: Vec<Wanted> = Vec::new();
    for word in matter(&typed, analyser) {
        let alternatives = vec![Alternative { surface: word.clone(), norm: analyser.norm(word), weight: 1.0 }];
        wanted.push(Wanted { typed: word.clone(), alternatives });
    }
    for word in &mut wanted {
        for surface in unmarked(&word.typed, analyser, known)? {
            word.alternatives.push(Alternative { norm: analyser.norm(&surface), surface, weight: UNMARKED });
        }
    }
    join_pairs(&mut wanted, analyser, known)?;
    let mut plan = Plan { wanted, phrases: typed.phrases.clone(), corrected: None };
    if !verbatim {
        correct_unknown(&mut plan, &typed.words, analyser, known)?;
    }
    Ok(plan)
}

/// The words of a query that say what it is about; all of them, where none does.
fn matter<'t>(typed: &'t Typed, analyser: &Analyser) -> Vec<&'t String> {
    let quoted = |word: &String| typed.phrases.iter().any(|phrase| phrase.contains(word));
    let says = |word: &&String| quoted(word) || !is_function_word(analyser.chain, word);
    let matter: Vec<&String> = typed.words.iter().filter(says).collect();
    if matter.is_empty() { typed.words.iter().collect() } else { matter }
}

/// Two words in a row that are one word in the texts: `sala sana`.
fn join_pairs(wanted: &mut [Wanted], analyser: &Analyser, known: &Dictionaries) -> Result<(), Error> {
    for at in 1..wanted.len() {
        let Some([first, second]) = wanted.get_mut(at - 1..=at) else { continue };
        let surface = format!("{}{}", first.typed, second.typed);
        let joined = Alternative { norm: analyser.norm(&surface), surface, weight: JOINED };
        if known.knows(&joined)? {
            let whole = Norm { parts: Vec::new(), ..joined.norm };
            let joined = Alternative { norm: whole, ..joined };
            first.alternatives.push(joined.clone());
            second.alternatives.push(joined);
        }
    }
    Ok(())
}

fn correct_unknown(plan: &mut Plan, typed: &[String], analyser: &Analyser, known: &Dictionaries) -> Result<(), Error> {
    let mut reads = typed.to_vec();
    let mut changed = false;
    for word in &mut plan.wanted {
        if !is_known(word, known)? {
            let corrections = correct::corrections(&word.typed, known)?;
            if let Some((best, _)) = corrections.first() {
                reads.iter_mut().filter(|read| **read == word.typed).for_each(|read| read.clone_from(best));
                changed = true;
            }
            let alternative =
                |(surface, weight): (String, f32)| Alternative { norm: analyser.norm(&surface), surface, weight };
            word.alternatives.extend(corrections.into_iter().map(alternative));
        }
    }
    if changed {
        plan.corrected = Some(reads.join(" "));
    }
    Ok(())
}

/// Whether a word stands in the texts in any form, or as the parts of a compound.
fn is_known(word: &Wanted, known: &Dictionaries) -> Result<bool, Error> {
    for alternative in &word.alternatives {
        if known.knows(alternative)? {
            return Ok(true);
        }
    }
    Ok(word.alternatives.first().is_some_and(|typed| !typed.norm.parts.is_empty()))
}

/// The words of the texts that a plainly typed word may stand for, `päivitys` for `paivitys`.
fn unmarked(word: &str, analyser: &Analyser, known: &Dictionaries) -> Result<Vec<String>, Error> {
    let base = analyser.base(word);
    let mut found = Vec::new();
    for (plain, fields) in [
        (word, [known.texts.body.word, known.texts.title.word]),
        (base.as_str(), [known.texts.body.norm, known.texts.title.norm]),
    ] {
        for field in fields {
            if let Some(automaton) = Unmarked::new(plain) {
                let others = known.matching(field, &automaton)?.into_iter().map(|(other, _)| other);
                found.extend(others.filter(|other| other != plain));
            }
        }
    }
    found.sort();
    found.dedup();
    found.truncate(4);
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_in_quotes_are_phrases() {
        let typed = read("miksi \"pitkä salasana\" on ”hyvä\"");
        assert_eq!(typed.words, ["miksi", "pitkä", "salasana", "on", "hyvä"]);
        assert_eq!(typed.phrases, [vec!["pitkä".to_owned(), "salasana".to_owned()], vec!["hyvä".to_owned()]]);
        assert!(read("5\" näyttö").phrases.is_empty());
    }

    #[test]
    fn a_query_has_at_most_twelve_words_once_each() {
        assert_eq!(read("a a a").words, ["a"]);
        assert_eq!(read(&"sana toinen ".repeat(50)).words.len(), 2);
        let many: Vec<String> = (0..40).map(|number| format!("w{number}")).collect();
        assert_eq!(read(&many.join(" ")).words.len(), 12);
    }

    #[test]
    fn hyphenated_words_are_typed_apart() {
        assert_eq!(read("Node-sovellusten ja").words, ["node", "sovellusten", "ja"]);
    }
}
