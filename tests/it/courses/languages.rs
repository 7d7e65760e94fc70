//! A text in the language that was asked for, else in the nearest there is, and it says which.

use askel::base::language::Language;
use askel::courses::Course;

use crate::support::course::{Book, choice, page};

fn language(code: &str) -> Language {
    Language::new(code).expect("a code")
}

fn course() -> Course {
    Book::good()
        .with("course.toml", "main_language = \"sv\"\nlanguages = [\"sv\", \"fi\"]\n")
        .with("sv/course.md", &page("Kaffe", "Hej."))
        .with("sv/10-alku/module.md", "+++\ntitle = \"Början\"\n+++\n")
        .with("sv/10-alku/10-vesi.md", &page("Vatten", &choice("vesi-1")))
        .with("sv/10-alku/20-kahvi.md", &page("Kaffet", &choice("kahvi-1")))
        .with("fi-simple/10-alku/10-vesi.md", &page("Vesi selkokielellä", &choice("vesi-1")))
        .without("fi/10-alku/20-kahvi.md")
        .course()
}

/// The title of a page, the language it is in, and the mark it needs on a page of the wished language.
fn read<'a>(course: &'a Course, page: &str, wish: &str) -> (&'a str, &'static str, Option<&'static str>) {
    let (_, page) = course.page(page).expect("a page");
    let text = course.page_text(page, language(wish)).expect("a text");
    (&text.text.title, text.language.code(), text.lang_on(language(wish)))
}

#[test]
fn each_page_falls_back_by_itself() {
    let course = course();
    assert_eq!(read(&course, "vesi", "fi-simple"), ("Vesi selkokielellä", "fi-simple", None));
    assert_eq!(read(&course, "vesi", "fi"), ("Vesi", "fi", None));
    assert_eq!(read(&course, "vesi", "en"), ("Vatten", "sv", Some("sv")));
    assert_eq!(read(&course, "kahvi", "fi-simple"), ("Kaffet", "sv", Some("sv")));
    assert_eq!(read(&course, "kahvi", "sv"), ("Kaffet", "sv", None));
}

#[test]
fn plain_language_without_a_course_text_shows_that_of_its_base() {
    let course = course();
    let text = course.text(language("fi-simple")).expect("a text");
    assert_eq!((text.text.title.as_str(), text.language.code()), ("Kahvi", "fi"));
    assert_eq!(text.lang_on(language("fi-simple")), None, "it is the same language to a speech engine");
}

#[test]
fn a_broken_page_of_one_language_falls_back_to_the_main_one() {
    let reading =
        Book::good().with("sv/course.md", &page("Kaffe", "Hej.")).with("sv/10-alku/10-vesi.md", "ingen rubrik").read();
    assert!(!reading.faults.is_empty());
    assert_eq!(read(&reading.course.expect("a course"), "vesi", "sv").1, "fi");
}
