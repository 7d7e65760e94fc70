//! The examples in the guides for people who write courses are a course that works.

use askel::base::i18n::Locales;
use askel::base::ids::Slug;
use askel::courses::{CourseFiles, read};

/// The files that a guide shows: fenced blocks of four backticks with `file=PATH` behind the language.
fn examples(guide: &str) -> CourseFiles {
    let mut files = CourseFiles::default();
    let mut open: Option<(String, String)> = None;
    for line in guide.lines() {
        match &mut open {
            None => {
                let info = line.strip_prefix("````").unwrap_or("");
                if let Some(path) = info.split_whitespace().find_map(|word| word.strip_prefix("file=")) {
                    open = Some((path.to_owned(), String::new()));
                }
            }
            Some((path, text)) if line == "````" => {
                files.texts.insert(std::mem::take(path), std::mem::take(text).into_bytes());
                open = None;
            }
            Some((_, text)) => {
                text.push_str(line);
                text.push('\n');
            }
        }
    }
    files
}

#[test]
fn whoever_copies_the_examples_of_a_guide_has_a_course_without_faults() {
    let locales = Locales::load(None, &[], chrono_tz::Europe::Helsinki).expect("the words");
    for (guide, text) in
        [("fi", include_str!("../../docs/fi/course-format.md")), ("en", include_str!("../../docs/en/course-format.md"))]
    {
        let reading = read(&Slug::new("example").expect("an id"), &examples(text), &locales);
        let faults: Vec<String> =
            reading.faults.iter().map(|fault| fault.explain(&locales.words(locales.main()))).collect();
        assert!(faults.is_empty(), "docs/{guide}/course-format.md:\n{}", faults.join("\n"));
        let course = reading.course.expect("a course");
        assert!(course.exercise_count() >= 13, "docs/{guide} shows every kind of exercise");
    }
}
