//! What a learner sees of a practice, kept as snapshots, and what holds on every screen.

use super::{Arrival, Showing, announcement, field_errors, practice};
use crate::base::i18n::{Locales, Words};
use crate::base::language::Language;
use crate::exercises::practice::form::{Refusal, Refused};
use crate::exercises::practice::samples::letter;
use crate::exercises::practice::walk::{Path, walk};
use crate::exercises::views::Place;

fn words() -> Words {
    let locales = Locales::load(None, &[], chrono_tz::Europe::Helsinki).expect("words");
    locales.words(Language::new("fi").expect("a code"))
}

fn html(path: &str, arrival: Option<Arrival>, refused: Option<&Refused>) -> String {
    let letter = letter();
    let position = walk(&letter, &Path::parse(path));
    let place = Place { number: 2, total: 2, action: "/fi/courses/k/s/practice/kirje" };
    let html = practice(&words(), &letter, &place, &Showing { position, arrival, refused, saved: None });
    // One tag in a line, so that a change is seen where it is.
    html.into_string().replace("><", ">\n<")
}

#[test]
fn screens_are_drawn() {
    insta::assert_snapshot!("beginning", html("", None, None));
    insta::assert_snapshot!("wrong-turn", html("avaa.linkki", Some(Arrival::Stepped), None));
    insta::assert_snapshot!("end", html("avaa.poista", Some(Arrival::Stepped), None));
    let fields = vec![Refusal { field: "koodi".to_owned(), was_empty: false }];
    let refused = Refused { fields, chosen: [("muista".to_owned(), "on".to_owned())].into() };
    insta::assert_snapshot!("refused", html("avaa.linkki", None, Some(&refused)));
}

#[test]
fn every_screen_stands_between_its_words_and_has_no_landmarks_of_its_own() {
    for path in ["", "avaa", "avaa.linkki", "avaa.linkki.kirjaudu", "avaa.poista"] {
        let html = html(path, Some(Arrival::Stepped), None);
        let begins = html.find("Tämä on harjoitus. Mitään ei oikeasti lähetetä eikä makseta.").expect("the beginning");
        let ends = html.find("Harjoitus päättyy tähän.").expect("the end");
        let device = html.find("class=\"device ").expect("a device");
        assert!(begins < device && device < ends);
        for sign in
            ["<h1", "<nav", "<main", "<header", "<footer", "<aside", "<form", "<a ", "type=\"password\"", "style="]
        {
            assert!(!html.contains(sign), "{path}: {sign}");
        }
        assert_eq!(html.matches("<section").count(), 1);
    }
}

#[test]
fn each_step_has_one_place_where_reading_goes_on() {
    for (path, arrival, n) in [
        ("avaa", Arrival::Stepped, 1),
        ("avaa.linkki", Arrival::Stepped, 2),
        ("avaa", Arrival::Back, 1),
        ("", Arrival::Back, 0),
    ] {
        let html = html(path, Some(arrival), None);
        assert_eq!(
            html.matches(&format!("id=\"practice-kirje-{n}\" tabindex=\"-1\"")).count(),
            1,
            "{path} {arrival:?}"
        );
    }
}

#[test]
fn the_title_says_the_verdict_first_or_else_the_screen() {
    let letter = letter();
    let title = |path: &str, arrival| announcement(&words(), &walk(&letter, &Path::parse(path)), arrival);
    assert_eq!(title("avaa", Arrival::Stepped), "Vahvista tietosi");
    assert_eq!(title("avaa.linkki", Arrival::Stepped), "Tässä oli riski");
    assert_eq!(title("avaa.poista", Arrival::Stepped), "Harjoitus on tehty turvallisesti");
    assert_eq!(title("avaa", Arrival::Back), "Palasit askeleen taaksepäin");
}

#[test]
fn a_refused_field_tells_what_to_write_and_repeats_nothing() {
    let letter = letter();
    let position = walk(&letter, &Path::parse("avaa.linkki"));
    let refusals = [Refusal { field: "koodi".to_owned(), was_empty: false }];
    let errors = field_errors(&words(), &letter, &position, &refusals);
    assert_eq!(errors[0].field, "practice-kirje_koodi");
    assert!(errors[0].message.starts_with("Älä kirjoita omaa salasanaasi"), "{}", errors[0].message);
    assert!(errors[0].message.contains("482 913"));
}
