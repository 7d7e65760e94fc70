//! What makes a course finished, in courses as authors write them.

use askel::learning::explain::explain;
use askel::learning::{Deed, Record};

use super::{answered, event, model};
use crate::support::course::{Book, choice, page};

#[test]
fn a_course_without_exercises_is_finished_by_its_pages() {
    let course = Book::good()
        .with("fi/10-alku/10-vesi.md", &page("Vesi", "Teksti."))
        .with("fi/10-alku/20-kahvi.md", &page("Kahvi", "Teksti."))
        .course();
    let done = |page: &str| event("kahvi", page, page, Deed::Done);
    assert!(!explain(&course, &model::record(&[done("vesi")])).is_finished());
    assert!(explain(&course, &model::record(&[done("vesi"), done("kahvi")])).is_finished());
}

#[test]
fn a_course_that_asks_for_nothing_is_finished_by_its_pages() {
    let course = Book::good()
        .with("course.toml", "main_language = \"fi\"\nlanguages = [\"fi\"]\n[completion]\npages = \"none\"\n")
        .with("fi/10-alku/10-vesi.md", &page("Vesi", "Teksti."))
        .with("fi/10-alku/20-kahvi.md", &page("Kahvi", "Teksti."))
        .course();
    assert!(!explain(&course, &Record::default()).is_finished());
}

#[test]
fn a_text_among_the_exercises_that_asks_nothing_keeps_nobody_from_finishing() {
    let told = "```gift\n::muista::Muista tämä, ennen kuin vastaat.\n```\n\n";
    let course =
        Book::good().with("fi/10-alku/10-vesi.md", &page("Vesi", &format!("{told}{}", choice("vesi-1")))).course();
    let record = model::record(&[
        event("kahvi", "vesi", "1", answered("vesi-1", 1, 1.0)),
        event("kahvi", "kahvi", "2", answered("kahvi-1", 1, 1.0)),
    ]);
    let explained = explain(&course, &record);
    assert!(explained.is_finished(), "{explained:#?}");
    assert_eq!(explained.exercises_done(), (2, 2));
    assert_eq!(course.exercise_count(), 2);
}

#[test]
fn writing_for_oneself_does_not_make_a_test_harder() {
    let test = page("Koe", &format!("{}\n```gift\n::mietteet::Mitä mietit? {{}}\n```\n", choice("koe-1")));
    let course = Book::good()
        .with(
            "course.toml",
            "main_language = \"fi\"\nlanguages = [\"fi\"]\n[completion]\npages = \"none\"\ntest = \"koe\"\npass = 100\n",
        )
        .with("fi/10-alku/20-kahvi.md", &page("Kahvi", "Teksti."))
        .with("fi/10-alku/30-koe.md", &test.replacen("+++\n", "+++\nkind = \"test\"\n", 1))
        .course();
    let record = model::record(&[
        event("kahvi", "vesi", "1", answered("vesi-1", 1, 1.0)),
        event("kahvi", "koe", "2", answered("koe-1", 1, 1.0)),
    ]);
    assert!(explain(&course, &record).is_finished());
}
