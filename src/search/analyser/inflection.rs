//! Which words are forms of one word: endings proposed by a table, decided by the texts.
//!
//! A stemmer cuts what looks like an ending: Snowball makes `salas` of *salasana* but `salasan` of *salasanan*, and three
//! stems of *tunnus, tunnuksen, tunnusta*. Here every ending that a word may have proposes a base, and the base that most
//! different words of the texts agree on is taken. Words that the texts do not tell anything about are left to the stemmer.

use super::Chain;

/// A base has at least so many letters.
const BASE: usize = 3;

/// Endings of Finnish nouns and adjectives, with what stands in their place in the base (Iso suomen kielioppi §§ 81–95).
const FINNISH: &[(&str, &[&str])] = &[
    // singular, after the vowel of the stem
    ("n", &[""]),
    ("t", &[""]),
    ("a", &[""]),
    ("ä", &[""]),
    ("ta", &["", "i"]),
    ("tä", &["", "i"]),
    ("tta", &["", "s"]),
    ("ttä", &["", "s"]),
    ("na", &[""]),
    ("nä", &[""]),
    ("ssa", &[""]),
    ("ssä", &[""]),
    ("sta", &["", "nen"]),
    ("stä", &["", "nen"]),
    ("lla", &[""]),
    ("llä", &[""]),
    ("lta", &[""]),
    ("ltä", &[""]),
    ("lle", &[""]),
    ("ksi", &[""]),
    ("aan", &["a"]),
    ("ään", &["ä"]),
    ("een", &["e", "i"]),
    ("seen", &[""]),
    ("iin", &["i"]),
    ("oon", &["o"]),
    ("uun", &["u"]),
    ("yyn", &["y"]),
    ("öön", &["ö"]),
    // the stem has e where the base has i, or nothing
    ("en", &["i"]),
    ("et", &["i"]),
    ("essa", &["i"]),
    ("essä", &["i"]),
    ("esta", &["i"]),
    ("estä", &["i"]),
    ("ella", &["i"]),
    ("ellä", &["i"]),
    ("elta", &["i"]),
    ("eltä", &["i"]),
    ("elle", &["i"]),
    ("eksi", &["i"]),
    // plural
    ("ia", &["a", "ä", "i", "e", ""]),
    ("iä", &["ä", "i", "e", ""]),
    ("ien", &["a", "ä", "i", "e", ""]),
    ("ja", &[""]),
    ("jä", &[""]),
    ("jen", &[""]),
    ("oja", &["a"]),
    ("öjä", &["ä"]),
    ("ojen", &["a"]),
    ("öjen", &["ä"]),
    ("eja", &["i"]),
    ("ejä", &["i"]),
    ("ita", &["e", "a", ""]),
    ("itä", &["e", "ä", ""]),
    ("iden", &["e", "a", "ä", ""]),
    ("itten", &["e", "a", "ä", ""]),
    ("oita", &["a"]),
    ("öitä", &["ä"]),
    ("oiden", &["a"]),
    ("öiden", &["ä"]),
    ("issa", &["a", "i", "e", ""]),
    ("issä", &["ä", "i", "e", ""]),
    ("ista", &["a", "i", "e", ""]),
    ("istä", &["ä", "i", "e", ""]),
    ("illa", &["a", "i", "e", ""]),
    ("illä", &["ä", "i", "e", ""]),
    ("ilta", &["a", "i", "e", ""]),
    ("iltä", &["ä", "i", "e", ""]),
    ("ille", &["a", "ä", "i", "e", ""]),
    ("iksi", &["a", "ä", "i", "e", ""]),
    ("ina", &["a", "i", "e", ""]),
    ("inä", &["ä", "i", "e", ""]),
    ("iin", &["a", "ä", "e"]),
    ("ihin", &["e", "a", "ä", ""]),
    ("oissa", &["a"]),
    ("oista", &["a"]),
    ("oilla", &["a"]),
    ("oilta", &["a"]),
    ("oille", &["a"]),
    ("oiksi", &["a"]),
    ("oihin", &["a"]),
    ("eissa", &["i"]),
    ("eissä", &["i"]),
    ("eista", &["i"]),
    ("eistä", &["i"]),
    ("eilla", &["i"]),
    ("eillä", &["i"]),
    ("eille", &["i"]),
    ("eihin", &["i"]),
];

/// Stems that stand before the endings of Finnish, and the base that they belong to: *tunnukse-n*, *ihmise-n*.
const FINNISH_STEMS: &[(&str, &str)] = &[
    ("kse", "s"),
    ("ksi", "s"),
    ("se", "nen"),
    ("si", "nen"),
    ("ime", "in"),
    ("imi", "in"),
    ("ude", "us"),
    ("yde", "ys"),
    ("uksi", "us"),
    ("yksi", "ys"),
    ("ee", "e"),
    ("ttoma", "ton"),
    ("ttömä", "tön"),
];

/// What may follow the endings of Finnish: whose it is, and particles.
const FINNISH_TAILS: &[&str] = &["nsa", "nsä", "mme", "nne", "ni", "si", "kin", "kaan", "kään", "ko", "kö"];

/// Endings of Swedish nouns and adjectives.
const SWEDISH: &[(&str, &[&str])] = &[
    ("n", &[""]),
    ("t", &[""]),
    ("en", &["", "e"]),
    ("et", &["", "e"]),
    ("ar", &["", "e", "a"]),
    ("or", &["a"]),
    ("er", &["", "e"]),
    ("r", &[""]),
    ("na", &[""]),
    ("arna", &["", "e", "a"]),
    ("orna", &["a"]),
    ("erna", &["", "e"]),
    ("rna", &[""]),
    ("a", &[""]),
    ("e", &[""]),
    ("ade", &["a"]),
    ("at", &["a"]),
    ("de", &[""]),
    ("are", &["", "a"]),
    ("aste", &[""]),
];

/// How a base was come by; when the texts cannot decide, the greater is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// The ending has changed the vowel before it.
    Changed,
    /// The ending was put behind the base, or there is none.
    Plain,
    /// The word has a stem that only inflected forms have: *tunnukse-*, *ihmise-*.
    Oblique,
}

/// Calls `with` for each base that a lower-case word may be a form of, spelled so that all its forms agree. A base may
/// come twice.
pub fn for_each_base(chain: Chain, word: &str, mut with: impl FnMut(&str, Way)) {
    match chain {
        Chain::Finnish => {
            finnish(word, &mut with);
            for rest in FINNISH_TAILS.iter().filter_map(|tail| word.strip_suffix(tail)) {
                if rest.len() > BASE && rest.ends_with(is_vowel) {
                    finnish(rest, &mut with);
                }
            }
        }
        Chain::Swedish => {
            swedish(word, &mut with);
            if let Some(rest) = word.strip_suffix('s') {
                swedish(rest, &mut with);
            }
        }
        Chain::English | Chain::Other => {}
    }
}

fn finnish(word: &str, with: &mut impl FnMut(&str, Way)) {
    let mut propose = |stem: &str, replacement: &str, way| {
        if stem.chars().count() >= BASE {
            with(&strong_grade(&format!("{stem}{replacement}")), way);
        }
    };
    propose(word, "", Way::Plain);
    for (ending, replacements) in FINNISH {
        let Some(stem) = word.strip_suffix(ending) else { continue };
        for replacement in *replacements {
            // Case endings follow a vowel; the partitive in -ta may follow a consonant.
            if !replacement.is_empty() || stem.ends_with(is_vowel) || matches!(*ending, "ta" | "tä") {
                propose(stem, replacement, if replacement.is_empty() { Way::Plain } else { Way::Changed });
            }
        }
        for (oblique, base) in FINNISH_STEMS {
            // The vowel of the stem may have gone into the ending: tunnuks-ia, ihmis-iä.
            let short = oblique.strip_suffix(['e', 'i']).filter(|_| ending.starts_with('i'));
            for rest in
                [stem.strip_suffix(oblique), short.and_then(|short| stem.strip_suffix(short))].into_iter().flatten()
            {
                // ihmi-nen, hevo-nen, but not tunnuk-nen.
                if *base != "nen" || rest.ends_with(is_vowel) {
                    propose(rest, base, Way::Oblique);
                }
            }
        }
    }
}

/// The base with the consonants before its last vowel in one spelling for both grades: *panki*, *pankki* → `panki`;
/// *tiedo*, *tieto* → `tieto`; *kanna*, *kanta* → `kanta`.
fn strong_grade(base: &str) -> String {
    let stem = base.trim_end_matches(is_vowel);
    let vowels = base.get(stem.len()..).unwrap_or_default();
    if vowels.is_empty() || stem.is_empty() {
        return base.to_owned();
    }
    let grades = [
        ("kk", "k"),
        ("pp", "p"),
        ("tt", "t"),
        ("nn", "nt"),
        ("ll", "lt"),
        ("rr", "rt"),
        ("mm", "mp"),
        ("ng", "nk"),
        ("d", "t"),
    ];
    for (weak, strong) in grades {
        if let Some(rest) = stem.strip_suffix(weak) {
            return format!("{rest}{strong}{vowels}");
        }
    }
    base.to_owned()
}

fn swedish(word: &str, with: &mut impl FnMut(&str, Way)) {
    let mut propose = |stem: &str, replacement: &str| {
        let way = if replacement.is_empty() { Way::Plain } else { Way::Changed };
        if stem.chars().count() >= BASE {
            let base = format!("{stem}{replacement}");
            // program, programm-et
            match base.strip_suffix("mm").or_else(|| base.strip_suffix("nn")) {
                Some(_) => with(base.get(..base.len() - 1).unwrap_or_default(), way),
                None => with(&base, way),
            }
        }
    };
    propose(word, "");
    for (ending, replacements) in SWEDISH {
        if let Some(stem) = word.strip_suffix(ending) {
            replacements.iter().for_each(|replacement| propose(stem, replacement));
        }
    }
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'ä' | 'ö' | 'å')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::analyser::{Analyser, LexiconBuilder};

    /// What the texts make of a word's forms, when they have all of them.
    fn bases(chain: Chain, forms: &str) -> Vec<String> {
        let mut builder = LexiconBuilder::default();
        builder.add(forms);
        let analyser = Analyser { chain, lexicon: builder.finish(chain).into() };
        let mut bases: Vec<String> = forms.split_whitespace().map(|form| analyser.base(form)).collect();
        bases.dedup();
        bases
    }

    #[test]
    fn finnish_forms_agree_on_a_base() {
        for (forms, base) in [
            ("salasana salasanan salasanaa salasanalla salasanat salasanoja salasanojen salasanasi", "salasana"),
            ("tunnus tunnuksen tunnusta tunnukset tunnuksia tunnuksella", "tunnus"),
            ("kirjautuminen kirjautumisen kirjautumisessa kirjautumista", "kirjautuminen"),
            ("puhelin puhelimen puhelinta puhelimella puhelimia", "puhelin"),
            ("laite laitteen laitetta laitteet laitteita laitteella", "laite"),
            ("tieto tiedon tietoa tiedot tietoja tietojen", "tieto"),
            ("tietokanta tietokannan tietokantaa tietokannat tietokantoja", "tietokanta"),
            ("turvallisuus turvallisuuden turvallisuudesta", "turvallisuus"),
        ] {
            assert_eq!(bases(Chain::Finnish, forms), [base], "{forms}");
        }
    }

    #[test]
    fn swedish_forms_agree_on_a_base() {
        for (forms, base) in [
            ("lösenord lösenordet lösenorden lösenords", "lösenord"),
            ("sida sidan sidor sidorna", "sida"),
            ("konto kontot konton kontona", "konto"),
            ("program programmet programmen", "program"),
        ] {
            assert_eq!(bases(Chain::Swedish, forms), [base], "{forms}");
        }
    }

    #[test]
    fn one_form_in_the_texts_is_enough_for_the_others() {
        let mut builder = LexiconBuilder::default();
        builder.add("salasana");
        let analyser = Analyser { chain: Chain::Finnish, lexicon: builder.finish(Chain::Finnish).into() };
        assert_eq!(analyser.base("salasanojen"), "salasana");
        assert_eq!(analyser.base("kirjautumisessa"), Chain::Finnish.stem("kirjautumisessa"), "left to the stemmer");
    }
}
