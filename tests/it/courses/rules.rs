//! Each rule of the checker has an example that breaks it and nothing else, with the place that it must name.

use askel::courses::{Fault, Rule, Severity};

use crate::support::course::{Book, choice, page, words};
use crate::support::practice::{LETTER, file};

const SETTINGS: &str = "main_language = \"fi\"\nlanguages = [\"fi\"]\n";
const TERM: &str = "[[term]]\nid = \"vesi\"\nword = \"vesi\"\nmeans = \"Juotavaa.\"\n";
const WATER: &str = "fi/10-alku/10-vesi.md";
const CAPTIONS: &str = "media/ovi.fi.vtt";

/// The good course with this text on its first page.
fn with_text(text: &str) -> Book {
    Book::good().with(WATER, &page("Vesi", &format!("{text}\n\n{}", choice("vesi-1"))))
}

fn with_gift(gift: &str) -> Book {
    with_text(&format!("```gift\n{gift}\n```"))
}

/// The good course with a practice on its first page, after a change in the practice.
fn with_practice(from: &str, to: &str) -> Book {
    assert!(LETTER.contains(from), "{from}");
    with_text("Teksti.\n\n```practice\nkirje\n```").with(&file("fi"), &LETTER.replacen(from, to, 1))
}

/// The same for what makes a practice unusable: no page asks for it, so that only the practice itself is at fault.
fn with_broken_practice(from: &str, to: &str) -> Book {
    with_practice(from, to).with(WATER, &page("Vesi", &choice("vesi-1")))
}

const VIDEO: &str = "Teksti.\n\n```video\nfile = \"media/ovi.mp4\"\ntitle = \"Ovi\"\nposter = \"media/ovi.jpg\"\n\
    describes = \"not-needed\"\n```";

/// The good course with a video on its first page, after a change in its block.
fn with_video(from: &str, to: &str) -> Book {
    assert!(VIDEO.contains(from), "{from}");
    let shipped = |name: &str| {
        std::fs::read(crate::support::repository(&format!("courses/turvallisesti-verkossa/media/{name}"))).expect(name)
    };
    with_text(&VIDEO.replacen(from, to, 1))
        .with_bytes("media/ovi.mp4", &shipped("tunnistus.mp4"))
        .with_bytes("media/ovi.jpg", &shipped("tunnistus.jpg"))
        .with("media/ovi.fi.vtt", "WEBVTT\n\n00:01.000 --> 00:03.000\nOvia on kaksi.\n")
}

/// The same with these captions; a cue's moments begin on line 3.
fn with_captions(cues: &str) -> Book {
    with_video("", "").with("media/ovi.fi.vtt", &format!("WEBVTT\n\n{cues}\n"))
}

/// Rule, example, file and line of the first fault. A page's text begins on its line 6.
fn examples() -> Vec<(Rule, Book, &'static str, usize)> {
    use Rule::*;
    let drawing = "<svg viewBox=\"0 0 4 4\"><script/></svg>";
    let cover = format!("{SETTINGS}cover = \"media/kansi.svg\"\n");
    let two_languages = "main_language = \"fi\"\nlanguages = [\"fi\", \"sv\"]\n";
    let no_practice = "Teksti.\n\n```practice\nkirja\n```";
    let swedish = |book: Book| {
        book.with("course.toml", two_languages)
            .with("sv/course.md", &page("Kaffe", "Hej."))
            .with("sv/10-alku/module.md", "+++\ntitle = \"Början\"\n+++\n")
            .with("sv/10-alku/10-vesi.md", &page("Vatten", &choice("vesi-1")))
    };
    vec![
        (SettingsMissing, Book::good().without("course.toml"), "course.toml", 1),
        (SettingsBroken, Book::good().with("course.toml", "main_language = \"fi\"\nlanguages = 1\n"), "course.toml", 2),
        (SettingsBroken, Book::good().with("course.toml", &format!("{SETTINGS}\nkansi = \"x\"\n")), "course.toml", 4),
        (SettingsBroken, Book::good().with("course.toml", "main_language = \"Suomi\"\n"), "course.toml", 1),
        (IdBroken, Book::good().with("fi/10-alku/30-Pöytä.md", &page("Pöytä", "Teksti.")), "fi/10-alku/30-Pöytä.md", 1),
        (IdBroken, Book::good().with("fi/30-Ä/10-sivu.md", &page("Sivu", "Teksti.")), "fi/30-Ä", 1),
        (IdTwice, Book::good().with("fi/10-alku/30-vesi.md", &page("Vesi", "Teksti.")), "fi/10-alku/30-vesi.md", 1),
        (CourseEmpty, Book::good().without(WATER).without("fi/10-alku/20-kahvi.md"), "fi", 1),
        (MainLanguageMissing, Book::good().without("fi/course.md"), "fi/course.md", 1),
        (MainLanguageMissing, Book::good().without("fi/10-alku/module.md"), "fi/10-alku/module.md", 1),
        (
            FileUnreadable,
            Book::good().with_bytes("fi/10-alku/30-outo.md", b"+++\n\xFF\n+++\n"),
            "fi/10-alku/30-outo.md",
            1,
        ),
        (FrontMatterMissing, Book::good().with("fi/10-alku/30-outo.md", "# Otsikko\n"), "fi/10-alku/30-outo.md", 1),
        (
            FrontMatterBroken,
            Book::good().with("fi/10-alku/30-outo.md", "+++\ntitle = \"A\"\ntilte = \"B\"\n+++\n"),
            "fi/10-alku/30-outo.md",
            3,
        ),
        (PageUnknown, Book::good().with("sv/10-alku/50-te.md", &page("Te", "Text.")), "sv/10-alku/50-te.md", 1),
        (LanguageLacks, swedish(Book::good()), "sv/10-alku/20-kahvi.md", 1),
        (HeadingTop, with_text("# Otsikko"), WATER, 6),
        (HeadingSkipped, with_text("Teksti.\n\n## Toinen\n\n#### Neljäs"), WATER, 10),
        (PictureMissing, with_text("Teksti.\n\n![Kuppi](media/ei-ole.svg)"), WATER, 8),
        (PictureMissing, with_text("Teksti ja ![kuppi](media/ei-ole.png) rivillä."), WATER, 6),
        (PictureMissing, Book::good().with("course.toml", &cover), "course.toml", 1),
        (PictureBroken, with_text("![Kuppi](media/outo.svg)").with("media/outo.svg", drawing), WATER, 6),
        (PictureBroken, Book::good().with("course.toml", &cover).with("media/kansi.svg", drawing), "course.toml", 1),
        (
            PictureNoAlternative,
            with_text("![](media/ok.svg)").with("media/ok.svg", "<svg viewBox=\"0 0 4 4\"></svg>"),
            WATER,
            6,
        ),
        (LinkBroken, with_text("Lue [lisää kahvista](kahvii#jauhot)."), WATER, 6),
        (LinkText, with_text("Teksti.\n\nLue lisää [täältä](kahvi)."), WATER, 8),
        (ExerciseBroken, with_gift("::kesken::Kysymys {\n=yksi\n~kaksi"), WATER, 7),
        (ExerciseBroken, with_gift("::ei-oikeaa::Kysymys {\n~yksi\n~kaksi\n}"), WATER, 7),
        (ExerciseNoId, with_gift("Kysymys {\n=yksi#a\n~kaksi#b\n}"), WATER, 7),
        (ExerciseNoId, with_gift("::Tämä ei kelpaa::Kysymys {\n=yksi#a\n~kaksi#b\n}"), WATER, 7),
        (ExerciseTwice, with_text(&choice("vesi-1")), WATER, 16),
        (
            ExerciseTwice,
            Book::good().with("fi/10-alku/20-kahvi.md", &page("Kahvi", &choice("vesi-1"))),
            "fi/10-alku/20-kahvi.md",
            7,
        ),
        (
            ExercisesDiffer,
            swedish(Book::good()).with("sv/10-alku/20-kahvi.md", &page("Kaffe", &choice("kaffe-1"))),
            "sv/10-alku/20-kahvi.md",
            1,
        ),
        (ExerciseNoFeedback, with_gift("::hiljaa::Kysymys {\n=yksi\n~kaksi\n}"), WATER, 7),
        (ExerciseBlockBroken, with_text("```ordering\n::jarjesta::Laita järjestykseen.\n\n1. yksi\n```"), WATER, 7),
        (ExerciseAllRight, with_gift("::kaikki::Kysymys {\n~%50%yksi#a\n~%50%kaksi#b\n}"), WATER, 7),
        (MediaBroken, with_video("title", "nimi"), WATER, 10),
        (MediaMissing, with_video("media/ovi.mp4", "media/ikkuna.mp4"), WATER, 9),
        (MediaMissing, with_video("media/ovi.jpg", "media/ikkuna.jpg"), WATER, 11),
        (MediaType, with_video("media/ovi.mp4", "media/ovi.avi").with("media/ovi.avi", "RIFF"), WATER, 9),
        (MediaNoCaptions, with_video("", "").without("media/ovi.fi.vtt"), WATER, 9),
        (
            MediaCaptionsBorrowed,
            swedish(with_video("", ""))
                .with("sv/10-alku/10-vesi.md", &page("Vatten", &format!("{VIDEO}\n\n{}", choice("vesi-1"))))
                .with("sv/10-alku/20-kahvi.md", &page("Kaffe", &choice("kahvi-1"))),
            "sv/10-alku/10-vesi.md",
            9,
        ),
        (MediaNoDescription, with_video("describes = \"not-needed\"\n", ""), WATER, 9),
        (MediaNoDescription, with_video("not-needed", "track"), WATER, 12),
        (MediaNoPoster, with_video("poster = \"media/ovi.jpg\"\n", ""), WATER, 9),
        (CaptionBroken, with_captions("00:03.000 --> 00:01.000\nOvi."), CAPTIONS, 3),
        (CaptionBroken, with_captions("3 s --> 5 s\nOvi.\n\n00:06.000 --> 00:08.000\nToinen."), CAPTIONS, 3),
        (
            CaptionBroken,
            with_captions("00:06.000 --> 00:08.000\nToinen.\n\n00:03.000 --> 00:05.000\nOvi."),
            CAPTIONS,
            6,
        ),
        (CaptionBroken, with_captions("02:00.000 --> 02:02.000\nLoppu."), CAPTIONS, 3),
        (
            CaptionReading,
            with_captions("00:01.000 --> 00:02.000\nOvia on kaksi, ja kumpikin pysyy kiinni."),
            CAPTIONS,
            3,
        ),
        (
            CaptionReading,
            with_captions("00:01.000 --> 00:09.000\nTämä rivi on niin pitkä, ettei se mahdu puhelimen ruudulle."),
            CAPTIONS,
            3,
        ),
        (CaptionReading, with_captions("00:01.000 --> 00:05.000\nOvia\non\nkaksi."), CAPTIONS, 3),
        (
            CaptionReading,
            with_captions("00:01.000 --> 00:04.000\nOvi.\n\n00:03.000 --> 00:06.000\nToinen ovi."),
            CAPTIONS,
            6,
        ),
        (PhotoBroken, with_text("![Kuppi](media/kuppi.jpg)").with("media/kuppi.jpg", "kuppi"), WATER, 6),
        (LinkAnchor, with_text("[Vesi](#kahvi)"), WATER, 6),
        (LinkAnchor, with_text("[Kahvi](kahvi#vesi)"), WATER, 6),
        (
            PictureAlternativeName,
            with_text("![IMG_1](media/a.svg)")
                .with("media/a.svg", "<svg viewBox=\"0 0 4 4\"><path d=\"M0 0h4\"/></svg>"),
            WATER,
            6,
        ),
        (TableNoHeader, with_text("| Aika | |\n|-|-|\n| 8 | kahvi |"), WATER, 6),
        (SentenceLong, with_text(&format!("Alku.\n\nNiin {}loppuu.", "sana ".repeat(20))), WATER, 8),
        (WordLong, with_text("Alku.\n\nKahvinkeitinkahvinsuodatinpussi."), WATER, 8),
        (
            LanguageUntold,
            with_text("Alku.\n\nThis message says that your parcel is waiting and that you must pay a small fee."),
            WATER,
            8,
        ),
        (
            GlossaryBroken,
            Book::good().with("fi/glossary.toml", "[[term]]\nid = \"a\"\nword = 1\n"),
            "fi/glossary.toml",
            3,
        ),
        (
            GlossaryEmpty,
            Book::good().with("fi/glossary.toml", "[[term]]\nid = \"a\"\nword = \"A\"\nmeans = \" \"\n"),
            "fi/glossary.toml",
            2,
        ),
        (GlossaryTwice, Book::good().with("fi/glossary.toml", &TERM.repeat(2)), "fi/glossary.toml", 6),
        (
            GlossaryLacks,
            swedish(Book::good())
                .with("sv/10-alku/20-kahvi.md", &page("Kaffe", &choice("kahvi-1")))
                .with("fi/glossary.toml", TERM),
            "sv/glossary.toml",
            1,
        ),
        (
            AnswerUnused,
            Book::good()
                .with("course.toml", &format!("{SETTINGS}\n[[answered]]\nrule = \"word-long\"\nreason = \"Nimi\"\n")),
            "course.toml",
            5,
        ),
        (PracticeMissing, with_text(no_practice), WATER, 8),
        (PracticeBroken, with_broken_practice("frame = \"phone\"", "frame = \"clock\""), "practice/fi/kirje.toml", 2),
        (PracticeName, with_broken_practice("id = \"avaa\"", "id = \"Avaa\""), "practice/fi/kirje.toml", 20),
        (PracticeNowhere, with_broken_practice("to = \"loppu\"", "to = \"alku\""), "practice/fi/kirje.toml", 22),
        (PracticeNoEnd, with_broken_practice("end = true", ""), "practice/fi/kirje.toml", 34),
        (PracticeField, with_broken_practice("given = \"koodi\"", "given = \"pin\""), "practice/fi/kirje.toml", 14),
        (PracticeUnexplained, with_practice("teaches = \"Se on huijaus.\"", ""), "practice/fi/kirje.toml", 20),
        (
            PracticeUnreachable,
            with_practice("end = true", "end = true\n\n[[screen]]\nid = \"yli\"\ntitle = \"Yli\"\nend = true"),
            "practice/fi/kirje.toml",
            39,
        ),
        (
            PracticesDiffer,
            with_practice("", "").with(&file("sv"), &LETTER.replace("\"good\"", "\"neutral\"")),
            "practice/sv/kirje.toml",
            1,
        ),
        (PracticeLanguageLacks, with_text("Teksti.").with(&file("sv"), LETTER), "practice/fi/kirje.toml", 1),
        (PracticeUnused, with_text("Teksti.").with(&file("fi"), LETTER), "practice/fi/kirje.toml", 1),
    ]
}

#[test]
fn a_good_course_has_no_fault() {
    assert_eq!(Book::good().read().faults, []);
}

#[test]
fn each_rule_is_told_with_its_file_and_line() {
    let mut wrong = Vec::new();
    for (rule, book, file, line) in examples() {
        let faults = book.read().faults;
        let is_told = faults.iter().any(|fault| fault.rule == rule && fault.file == file && fault.line == line);
        if !is_told {
            wrong.push(format!("{rule:?} at {file}:{line}, found {faults:?}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn an_example_breaks_only_what_it_is_to_break() {
    let mut wrong = Vec::new();
    for (rule, book, file, line) in examples() {
        let others: Vec<Fault> = book.read().faults.into_iter().filter(|fault| fault.rule != rule).collect();
        if !others.is_empty() {
            wrong.push(format!("{rule:?} at {file}:{line}, and {others:?}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_rule_has_an_example_and_words() {
    let examples = examples();
    let words = words("fi");
    for rule in Rule::ALL.iter().copied() {
        assert!(examples.iter().any(|(shown, ..)| *shown == rule), "{rule:?} has no example");
        let said = Fault::new(rule, "fi/sivu.md", 3, "tämä").explain(&words);
        assert!(said.starts_with("fi/sivu.md:3: ") && !said.contains("rule-"), "{said}");
    }
}

#[test]
fn only_a_fatal_fault_takes_the_course_away() {
    for (rule, book, ..) in examples() {
        let reading = book.read();
        let fatal = reading.faults.iter().any(|fault| fault.rule.severity() == Severity::Fatal);
        assert_eq!(reading.course.is_none(), fatal, "{rule:?}: {:?}", reading.faults);
        if rule.severity() == Severity::Fatal {
            assert!(fatal, "{rule:?}");
        }
    }
}
