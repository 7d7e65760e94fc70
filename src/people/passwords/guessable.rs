//! What others would guess first. Against the thirty thousand passwords that most people have, rows and repetitions stands
//! zxcvbn; it does not know the Finnish and Swedish ones, nor the names that are known here.

use zxcvbn::matching::patterns::MatchPattern;
use zxcvbn::zxcvbn;

use super::{FEWEST_LETTERS, Weak};

/// With fewer guesses it is found within a day by whoever tries a hundred a minute from many addresses.
const FEWEST_GUESSES: u64 = 1_000_000;
/// What is guessed is found in the first letters; the time that it takes grows with their square.
const LOOKED_AT: usize = 64;

/// The passwords and words that people choose most in Finland, beside those that all the world has.
const COMMON_HERE: &str = "\
    salasana salasanat salasanani salainen salaisuus tunnussana perkele saatana vittu paska helvetti jumalauta
    suomi suomi100 finland helsinki tampere turku oulu jyväskylä kuopio lahti espoo vantaa rovaniemi porvoo
    rakkaus rakas kulta kultapieni aurinko kesäloma kesä talvi syksy kevät joulu juhannus tervetuloa moikka
    moimoi hei heihei terve kissa kissat koira koirat koiranen hevonen kisu hauva musti mirri nalle muumi
    muumipeikko pikkumyy äiti isä mummo mummi pappa vaari perhe lapset jääkiekko lätkä jokerit ilves tappara
    kärpät tps hifk saibaba qwertyuiopå asdfghjklö opiskelija kirjaudu kirjautuminen tunnus käyttäjä tietokone
    kännykkä puhelin internet netti pankki lösenord lösen hemligt hemlig hejsan hejhej välkommen sommar vinter
    höst vår solsken älskling älskar kärlek sverige stockholm fotboll ishockey katten hunden mamma familjen
    jultomten askel askeleet steget oppiminen kurssi lärande course";

/// Why others would guess it; `None` where they would not.
pub(super) fn why(password: &str, known: &[String]) -> Option<Weak> {
    if is_hardly_more_than(password, known) {
        return Some(Weak::Known);
    }
    let head: String = password.chars().take(LOOKED_AT).collect();
    let guess = zxcvbn(&head, &COMMON_HERE.split_whitespace().collect::<Vec<_>>());
    let is_one_word = match guess.sequence() {
        [only] => matches!(only.pattern, MatchPattern::Dictionary(_)),
        _ => false,
    };
    match (is_one_word, guess.guesses() < FEWEST_GUESSES) {
        (true, _) => Some(Weak::Common),
        (false, true) => Some(Weak::Simple),
        (false, false) => None,
    }
}

/// Whether too little is left of it without the names that are known here.
fn is_hardly_more_than(password: &str, known: &[String]) -> bool {
    let mut names: Vec<String> =
        known.iter().flat_map(|name| std::iter::once(plain(name)).chain(name.split_whitespace().map(plain))).collect();
    // Names of two letters are in every other word.
    names.retain(|name| name.chars().count() > 2);
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    let whole = plain(password);
    let left = names.iter().fold(whole.clone(), |left, name| left.replace(name.as_str(), ""));
    left.len() < whole.len() && left.chars().count() < FEWEST_LETTERS
}

/// In small letters, without what stands between them.
fn plain(text: &str) -> String {
    text.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requirement_29_what_most_people_have_is_refused() {
        // Of the first fifty of every published list, with eight letters and more.
        for common in [
            "password",
            "12345678",
            "123456789",
            "1234567890",
            "qwertyuiop",
            "11111111",
            "iloveyou",
            "password1",
            "baseball",
            "football",
            "sunshine",
            "princess",
            "superman",
            "trustno1",
            "welcome1",
            "1q2w3e4r",
            "qwerty123",
            "jennifer",
            "michelle",
            "starwars",
            "computer",
            "corvette",
            "mercedes",
            "88888888",
            "drowssap",
            "p@ssw0rd",
            "passw0rd",
            "liverpool",
            "butterfly",
            "metallica",
            "asdfghjkl",
            "zxcvbnm123",
            "abcdefgh",
            "1qaz2wsx",
            "samantha",
        ] {
            assert!(why(common, &[]).is_some(), "{common}");
        }
        for common in
            ["salasana", "Salasana1", "salasana123", "SALASANA2026", "lösenord1", "perkele123", "helsinki2026"]
        {
            assert!(why(common, &[]).is_some(), "{common}");
        }
    }

    #[test]
    fn requirement_29_the_list_is_longer_than_three_thousand() {
        // Of its 30,000 passwords 11,611 have eight letters or more. It says at which place one stands.
        let place = |password: &str| match zxcvbn(password, &[]).sequence() {
            [only] => match &only.pattern {
                MatchPattern::Dictionary(found) => found.rank,
                _ => 0,
            },
            _ => 0,
        };
        for far in ["trinitron", "barakuda", "wmegrfux", "ljb4dt7n", "at4gftlw"] {
            assert!(place(far) > 3000, "{far} {}", place(far));
            assert_eq!(why(far, &[]), Some(Weak::Common), "{far}");
        }
    }

    #[test]
    fn requirement_29_rows_and_repetitions_are_refused_however_long() {
        for simple in
            ["aaaaaaaaaaaaaaaaaaaa", "abcabcabcabcabcabc", "1234567890123456", "qwertyqwertyqwerty", "01.01.1990"]
        {
            assert!(why(simple, &[]).is_some(), "{simple}");
        }
    }

    #[test]
    fn requirement_29_names_that_are_known_here_are_refused_with_a_little_added() {
        let known = ["Opintopaja", "Aino Meikäläinen", "Keskiviikon ryhmä", "turvallisesti-verkossa", "askel"]
            .map(str::to_owned);
        for weak in [
            "Opintopaja1!",
            "ainomeikäläinen",
            "Meikäläinen-26",
            "keskiviikonryhmä",
            "turvallisesti verkossa",
            "askelaskel26",
        ] {
            assert_eq!(why(weak, &known), Some(Weak::Known), "{weak}");
        }
        assert_eq!(why("opintopaja tuoksuu kahvilta", &known), None);
        assert_eq!(why("zu8#kqv!", &["zu".to_owned()]), None);
    }

    #[test]
    fn the_longest_password_is_looked_at_in_a_moment() {
        for worst in ["p@5sw0rd4", "a1", "qwerty"] {
            let began = std::time::Instant::now();
            why(&worst.repeat(40), &[]);
            assert!(began.elapsed().as_secs() < 5, "{worst} {:?}", began.elapsed());
        }
    }
}
