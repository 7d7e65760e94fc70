use std::io::Cursor;
use std::path::{Path, PathBuf};

use maud::Markup;
use proptest::prelude::*;

use super::*;
use crate::base::i18n::Locales;
use crate::base::ids::Slug;
use crate::courses::{Course, CourseFiles, Fault, Rule, read as read_course};

fn locales() -> Locales {
    Locales::load(None, &[], chrono_tz::Europe::Helsinki).expect("the embedded words")
}

fn clip() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("courses/turvallisesti-verkossa/media/tunnistus.mp4")
}

/// A course of one page in Finnish and plain Finnish whose text is a block, with files below `media/`.
fn course(block: &str, files: &[(&str, &str)]) -> (Option<Course>, Vec<Fault>) {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        std::fs::write(path, text).expect("written");
    };
    write("course.toml", "main_language = \"fi\"\nlanguages = [\"fi\", \"fi-simple\"]\nvisibility = \"open\"");
    for language in ["fi", "fi-simple"] {
        write(&format!("{language}/course.md"), "+++\ntitle = \"K\"\nsummary = \"K\"\n+++\n");
        write(&format!("{language}/10-osa/module.md"), "+++\ntitle = \"O\"\n+++\n");
        write(&format!("{language}/10-osa/10-sivu.md"), &format!("+++\ntitle = \"S\"\n+++\n\nTeksti.\n\n{block}\n"));
    }
    for (path, text) in files {
        write(path, text);
    }
    std::fs::create_dir_all(folder.path().join("media")).expect("a folder");
    std::fs::copy(clip(), folder.path().join("media/a.mp4")).expect("the clip");
    let files = CourseFiles::from_folder(folder.path()).expect("files");
    let reading = read_course(&Slug::new("kurssi").expect("an id"), &files, &locales(), None);
    (reading.course, reading.faults)
}

fn broken(block: &str, files: &[(&str, &str)]) -> Vec<(String, usize, Rule)> {
    course(block, files).1.into_iter().map(|fault| (fault.file, fault.line, fault.rule)).collect()
}

const SAID: &str = "WEBVTT\n\n00:01.000 --> 00:03.000\n<v Maija>Hei.\n\n00:40.000 --> 00:42.000\nNäkemiin.\n";
const SEEN: &str = "WEBVTT\n\n00:00.000 --> 00:05.000\nKaksi ovea.\n";
const VIDEO: &str =
    "```video\nfile = \"media/a.mp4\"\ntitle = \"A\"\nposter = \"media/a.jpg\"\ndescribes = \"track\"\n```";

#[test]
fn a_video_with_all_that_belongs_to_it_has_no_faults() {
    let files = [
        ("media/a.fi.vtt", SAID),
        ("media/a.fi-simple.srt", "1\n00:00:01,000 --> 00:00:03,000\nHei.\n"),
        ("media/a.descriptions.fi.vtt", SEEN),
        ("media/a.descriptions.fi-simple.vtt", SEEN),
    ];
    let block = VIDEO.replace("poster = \"media/a.jpg\"\n", "");
    let (course, faults) = course(&block, &files);
    assert_eq!(faults.iter().map(|fault| fault.rule).collect::<Vec<_>>(), [Rule::MediaNoPoster, Rule::MediaNoPoster]);
    let course = course.expect("a course");
    let (_, page) = course.page("sivu").expect("the page");
    let text = &page.texts[&Language::new("fi").expect("a code")];
    let player = &text.players[0];
    assert_eq!((player.id.as_str(), player.size, player.duration), ("a", Some((640, 400)), Some(55_300)));
    let tracks: Vec<_> =
        player.tracks.iter().map(|track| (track.kind, track.language.code(), track.is_default)).collect();
    assert_eq!(
        tracks,
        [
            ("captions", "fi", true),
            ("captions", "fi-simple", false),
            ("descriptions", "fi", false),
            ("descriptions", "fi-simple", false)
        ]
    );
    let windows = &player.transcript.as_ref().expect("a transcript").windows;
    assert_eq!(windows.iter().map(|window| window.anchor("a")).collect::<Vec<_>>(), ["a-0s", "a-40s"]);
    assert_eq!(windows[0].plain(), "Kaksi ovea. Maija: Hei.");
    assert_eq!((windows[0].start, windows[0].end, windows[1].end), (0, 5000, 42_000));
    assert_eq!(page.minutes, 2, "a minute to read, a minute to watch");
}

#[test]
fn what_is_missing_is_told_at_its_line() {
    let page = |language: &str| format!("{language}/10-osa/10-sivu.md");
    let both = |line: usize, rule: Rule| vec![(page("fi-simple"), line, rule), (page("fi"), line, rule)];
    let files = [("media/a.fi.vtt", SAID), ("media/a.descriptions.fi.vtt", SEEN)];
    let block = VIDEO.replace("poster = \"media/a.jpg\"", "seen = \"Kaksi ovea.\"").replace("track", "transcript");
    let with = |from: &str, to: &str| broken(&block.replace(from, to), &files);

    // The plain Finnish page borrows the captions of its base language.
    let borrowed = (page("fi-simple"), 8, Rule::MediaCaptionsBorrowed);
    let no_poster = both(8, Rule::MediaNoPoster);
    let mut usual = vec![borrowed];
    usual.extend(no_poster);
    let mut found = with("", "");
    found.sort_by_key(|(file, line, rule)| (file.clone(), *line, rule.key()));
    usual.sort_by_key(|(file, line, rule)| (file.clone(), *line, rule.key()));
    assert_eq!(found, usual);

    assert_eq!(with("media/a.mp4", "media/b.mp4"), both(8, Rule::MediaMissing));
    assert_eq!(with("media/a.mp4", "media/a.fi.vtt"), both(8, Rule::MediaType));
    assert_eq!(with("title", "titel"), both(9, Rule::MediaBroken));
    assert!(with("describes = \"transcript\"", "").contains(&(page("fi"), 8, Rule::MediaNoDescription)));
    assert!(
        with("seen = \"Kaksi ovea.\"", "")
            .iter()
            .all(|(file, _, rule)| { *rule != Rule::MediaNoDescription || *file == page("fi-simple") })
    );
    assert!(broken(&block, &[]).contains(&(page("fi"), 8, Rule::MediaNoCaptions)));
    assert!(broken(VIDEO, &files).contains(&(page("fi"), 10, Rule::MediaMissing)), "the poster");
}

#[test]
fn captions_are_checked_where_they_stand() {
    let fast =
        "WEBVTT\n\n00:01.000 --> 00:02.000\nTätä tekstiä ei kukaan ehdi lukea.\n\n01:01.000 --> 01:02.000\nHei.\n";
    let (_, faults) = course("", &[("media/a.fi.vtt", fast), ("media/a.descriptions.fi.vtt", fast)]);
    let words = locales().words(Language::new("fi").expect("a code"));
    let said: Vec<String> = faults.iter().map(|fault| fault.explain(&words)).collect();
    assert_eq!(said.len(), 3, "{said:?}");
    assert!(said[1].starts_with("media/a.fi.vtt:3: huomautus: Tekstitystä on vaikea seurata. Teksti on näkyvissä liian vähän aikaa: 34 merkkiä sekunnissa."), "{said:?}");
    assert!(said[2].starts_with("media/a.fi.vtt:6: virhe: "), "{said:?}");
    assert!(said[0].starts_with("media/a.descriptions.fi.vtt:6: virhe: "), "{said:?}");
}

#[test]
fn every_fault_has_words_in_every_language() {
    use crate::courses::captions::What;
    let all = [
        What::NoHeader,
        What::Timing(String::new()),
        What::NoTiming(String::new()),
        What::NoEmptyLine,
        What::LateBlock(String::new()),
        What::Setting(String::new()),
        What::Tag(String::new()),
        What::TagNotClosed(String::new()),
        What::EndsBeforeStart,
        What::OutOfOrder,
        What::Overlap,
        What::Empty,
        What::TooFast { speed: 30, wanted: 15 },
        What::TooManyLines(3),
        What::LineTooLong(50),
        What::AfterTheEnd,
    ];
    let locales = locales();
    for language in locales.languages() {
        let words = locales.words(*language);
        for what in &all {
            let said = words.with(what.key(), Some(&what.args().into_iter().collect()));
            assert!(said != what.key() && !said.contains('{'), "{language}: {said}");
        }
    }
}

#[test]
fn the_clip_of_the_shipped_course_says_its_length_and_size() {
    let facts = probe(&clip());
    assert_eq!((facts.duration, facts.size), (Some(55_300), Some((640, 400))));
    assert!(facts.bytes > 100_000);
}

#[test]
fn a_webm_says_its_length_and_size() {
    let element =
        |id: &[u8], content: &[u8]| [id, &[0x40 | (content.len() >> 8) as u8, content.len() as u8], content].concat();
    let scale = element(&[0x2a, 0xd7, 0xb1], &1_000_000u32.to_be_bytes());
    let duration = element(&[0x44, 0x89], &61_500f64.to_be_bytes());
    let info = element(&[0x15, 0x49, 0xa9, 0x66], &[scale, duration].concat());
    let video = element(&[0xe0], &[element(&[0xb0], &[2, 128]), element(&[0xba], &[1, 144])].concat());
    let tracks = element(&[0x16, 0x54, 0xae, 0x6b], &element(&[0xae], &video));
    // A segment whose length is not known, as a browser records it.
    let segment = [&[0x18, 0x53, 0x80, 0x67, 0xff][..], &info, &tracks].concat();
    let file = [element(&[0x1a, 0x45, 0xdf, 0xa3], &[0; 4]), segment].concat();
    let facts = webm::facts(&mut Cursor::new(file)).expect("facts");
    assert_eq!((facts.duration, facts.size), (Some(61_500), Some((640, 400))));
}

#[test]
fn lengths_and_moments_are_said_as_people_say_them() {
    let locales = locales();
    let words = |code: &str| locales.words(Language::new(code).expect("a code"));
    assert_eq!(views::length(&words("fi"), 80_000), "1\u{a0}min 20\u{a0}s");
    assert_eq!(views::length(&words("en"), 3_600_000), "1\u{a0}h");
    assert_eq!((views::clock(73).as_str(), views::clock(3673).as_str()), ("1:13", "1:01:13"));
    let size = |code: &str, bytes: u64| views::size(&words(code), bytes);
    assert_eq!(size("fi", 440_623), "441\u{a0}kt");
    assert_eq!(size("fi", 2_950_000), "3\u{a0}Mt");
    assert_eq!(size("fi", 3_110_000), "3,2\u{a0}Mt");
    assert_eq!(size("en", 3_110_000), "3.2\u{a0}MB");
    assert_eq!(size("fi", 31_000_000), "31\u{a0}Mt");
}

/// The links of a rendering, in order.
fn links(page: &Markup) -> Vec<String> {
    let page = scraper::Html::parse_fragment(&page.0);
    let all = scraper::Selector::parse("a").expect("a selector");
    page.select(&all).filter_map(|link| link.attr("href").map(str::to_owned)).collect()
}

#[test]
fn a_reader_led_to_a_moment_finds_it_without_javascript() {
    let files = [("media/a.fi.vtt", SAID), ("media/a.fi-simple.vtt", SAID)];
    let (course, _) = course(&VIDEO.replace("track", "not-needed"), &files);
    let course = course.expect("a course");
    let (_, page) = course.page("sivu").expect("the page");
    let text = &page.texts[&Language::new("fi").expect("a code")];
    let cx = context();
    let usual = views::player(&cx, &text.players[0], None);
    assert!(!usual.0.contains("<details class=\"transcript\" open") && !usual.0.contains("autoplay"));
    assert!(usual.0.contains("Video, 55\u{a0}s, 441\u{a0}kt"), "{}", usual.0);
    let address = &text.players[0].source.address;
    assert_eq!(links(&usual), [address.clone(), format!("{address}#t=1"), format!("{address}#t=40")]);
    let led = views::player(&cx, &text.players[0], Some("a-40s"));
    assert!(led.0.contains("<details class=\"transcript\" open"));
    assert!(led.0.contains(&format!("<source src=\"{address}#t=40\" type=\"video/mp4\">")));
    assert_eq!(views::player(&cx, &text.players[0], Some("b-40s")).0, usual.0);
}

fn context() -> crate::web::context::Context {
    let locales = locales();
    crate::web::context::Context {
        words: locales.words(locales.main()),
        language: locales.main(),
        locales,
        path: "/".to_owned(),
        query: String::new(),
        site: Default::default(),
        assets: Default::default(),
        kept: None,
        has_ended: false,
        preferences: Default::default(),
    }
}

proptest! {
    #[test]
    fn any_bytes_are_read_without_harm(bytes in proptest::collection::vec(any::<u8>(), 0..400), flips in proptest::collection::vec((0usize..2000, any::<u8>()), 1..20)) {
        let _ = (mp4::facts(&mut Cursor::new(&bytes)), webm::facts(&mut Cursor::new(&bytes)));
        let mut clip = std::fs::read(clip()).expect("the clip");
        for (at, byte) in flips {
            clip[at] = byte;
        }
        let _ = mp4::facts(&mut Cursor::new(clip));
    }
}
