//! The examples in the guides for people who write courses are a course that works.

use askel::base::i18n::Locales;
use askel::base::ids::Slug;
use askel::courses::{CourseFiles, Settings, read};

use crate::support::repository;

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

/// Puts files of a shipped course where a guide can only name its own.
fn with_recordings(mut files: CourseFiles, names: &[&str]) -> CourseFiles {
    for name in names {
        let shipped = if name.ends_with(".jpg") { "tunnistus.jpg" } else { "tunnistus.mp4" };
        let file = repository("courses/turvallisesti-verkossa/media").join(shipped);
        files.media.insert(format!("media/{name}"), (file, "0123456789abcdef".to_owned()));
    }
    files
}

#[test]
fn whoever_copies_the_examples_of_a_guide_has_a_course_without_faults() {
    let locales = Locales::load(None, &[], chrono_tz::Europe::Helsinki).expect("the words");
    let guides = [
        ("fi", include_str!("../../docs/fi/course-format.md"), ["lukitus.mp4", "lukitus.jpg", "maija.mp3"]),
        ("en", include_str!("../../docs/en/course-format.md"), ["lock.mp4", "lock.jpg", "maija.mp3"]),
    ];
    for (guide, text, recordings) in guides {
        let files = with_recordings(examples(text), &recordings);
        let reading = read(&Slug::new("example").expect("an id"), &files, &locales, None);
        let faults: Vec<String> =
            reading.faults.iter().map(|fault| fault.explain(&locales.words(locales.main()))).collect();
        assert!(faults.is_empty(), "docs/{guide}/course-format.md:\n{}", faults.join("\n"));
        let course = reading.course.expect("a course");
        assert!(course.exercise_count() >= 13, "docs/{guide} shows every kind of exercise");
        let players = course.pages().flat_map(|page| page.texts.values()).flat_map(|text| &text.players);
        assert_eq!(players.count(), 4, "docs/{guide} shows a video and a recording in both languages");
    }
}

#[test]
fn the_answer_that_a_guide_shows_is_one() {
    for guide in [include_str!("../../docs/fi/course-format.md"), include_str!("../../docs/en/course-format.md")] {
        let answer = guide.split("````toml answered\n").nth(1).and_then(|rest| rest.split("````").next());
        let settings = format!("main_language = \"fi\"\nlanguages = [\"fi\"]\n{}", answer.expect("an example"));
        let settings: Settings = toml::from_str(&settings).expect("settings with an answer");
        assert_eq!(settings.answered.len(), 1);
    }
}
