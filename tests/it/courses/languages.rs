//! A text in the language that was asked for, else in the nearest there is, and it says which.

use askel::base::language::Language;
use askel::courses::Course;

use crate::support::course::{Book, choice, page};
use crate::support::{Site, on_each_database};

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

/// A language that the program has never seen is a folder in each course and a file of words; one of these two is written
/// from right to left. What is not translated yet falls back, and says so.
#[test]
fn a_new_language_is_a_folder_and_a_file_of_words() {
    let words = tempfile::tempdir().expect("a folder");
    for (code, name, courses) in [("uk", "Українська", "Курси"), ("ar", "العربية", "الدورات")]
    {
        let ftl = format!("language-name = {name}\nsite-courses = {courses}\n");
        std::fs::write(words.path().join(format!("{code}.ftl")), ftl).expect("written");
    }
    let courses = tempfile::tempdir().expect("a folder");
    Book::good()
        .with("uk/course.md", &page("Кава", "Вітаємо."))
        .with("uk/10-alku/module.md", "+++\ntitle = \"Початок\"\n+++\n")
        .with("uk/10-alku/10-vesi.md", &page("Вода", &format!("Вода гаряча.\n\n{}", choice("vesi-1"))))
        .with("ar/course.md", &page("قهوة", "أهلا."))
        .with("ar/10-alku/10-vesi.md", &page("ماء", &choice("vesi-1")))
        .write(&courses.path().join("kahvi"));
    let codes = ["fi", "uk", "ar"];
    on_each_database(async |dialect| {
        let site = Site::with(dialect, |settings| {
            settings.config.i18n_dir = Some(words.path().to_owned());
            settings.config.courses_dir = courses.path().to_owned();
            settings.config.languages = codes.map(language).to_vec();
        });
        let browser = site.browser();
        for (code, direction, title, courses) in [("uk", "", "Вода", "Курси"), ("ar", "rtl", "ماء", "الدورات")]
        {
            let page = browser.get(&format!("/{code}/courses/kahvi/vesi")).await;
            assert_eq!(page.status, 200);
            assert_eq!((page.text("h1"), page.attributes("html", "lang")), (title.to_owned(), vec![code.to_owned()]));
            assert_eq!(page.attributes("html", "dir").join(""), direction, "the direction of {code}");
            assert!(page.texts("nav a").contains(&courses.to_owned()), "words of {code}: {:?}", page.texts("nav a"));
            // The button is not translated yet: it speaks another language of the site, not a key.
            assert!(page.has("article form button") && !page.text("main").contains("exercise-check"));
            let other = browser.get(&format!("/{code}/courses/kahvi/kahvi")).await;
            assert_eq!((other.text("h1"), other.has("h1[lang=fi]")), ("Kahvi".to_owned(), true), "{code} falls back");
        }
    });
}
