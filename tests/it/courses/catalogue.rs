//! A broken course never stops the others, and the last good revision stays up.

use std::path::Path;

use askel::courses::{Catalogue, Severity};
use tempfile::TempDir;

use crate::support::course::{Book, locales, page};
use crate::support::{Site, fixture_courses, on_each_database};

fn load(folder: &Path, before: &Catalogue) -> Catalogue {
    Catalogue::load(folder, &locales(), before).expect("a folder of courses")
}

fn ids(catalogue: &Catalogue) -> Vec<&str> {
    catalogue.open().map(|course| course.id.as_str()).collect()
}

/// A folder with these courses.
fn folder(courses: &[(&str, Book)]) -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (name, book) in courses {
        book.write(&folder.path().join(name));
    }
    folder
}

#[test]
fn broken_courses_are_told_and_the_others_load() {
    let folder = folder(&[
        ("hyva", Book::good()),
        ("rikki", Book::good().with("course.toml", "=")),
        ("Outo Nimi", Book::good()),
        ("puute", Book::good().with("fi/10-alku/10-vesi.md", &page("Vesi", "![Kuppi](media/ei-ole.svg)"))),
    ]);
    std::fs::create_dir(folder.path().join("tyhja")).expect("a folder");
    std::fs::create_dir(folder.path().join(".git")).expect("a folder");
    std::fs::write(folder.path().join("README.md"), "ei kurssi").expect("written");
    let catalogue = load(folder.path(), &Catalogue::default());
    assert_eq!(ids(&catalogue), ["hyva", "puute"]);
    let told: Vec<&str> = catalogue.faults.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(told, ["Outo Nimi", "puute", "rikki", "tyhja"]);
}

#[test]
fn a_course_that_was_read_before_is_read_as_if_it_were_new() {
    let page_of = |text: &str| page("Vesi", &format!("{text}\n\n[Kahvi](kahvi#resepti)\n\n![Kuppi](media/kuppi.svg)"));
    let drawing = |width: usize| format!("<svg viewBox=\"0 0 {width} 4\"><path d=\"M0 0h4\"/></svg>");
    let book = Book::good().with("fi/10-alku/10-vesi.md", &page_of("Yksi.")).with("media/kuppi.svg", &drawing(4));
    let folder = folder(&[("kahvi", book)]);
    let mut before = load(folder.path(), &Catalogue::default());
    for (file, text) in [
        ("fi/10-alku/10-vesi.md", page_of("Kaksi.")),
        ("fi/10-alku/20-kahvi.md", page("Kahvi", "## Resepti\n\nKeitä.")),
        ("media/kuppi.svg", drawing(8)),
        ("fi/10-alku/30-tee.md", page("Tee", "[Vesi](vesi)")),
        ("sv/10-alku/10-vesi.md", page("Vatten", "Koka.")),
    ] {
        let path = folder.path().join("kahvi").join(file);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, text).expect("written");
        let after = load(folder.path(), &before);
        let new = load(folder.path(), &Catalogue::default());
        let said = |catalogue: &Catalogue| {
            let course = catalogue.open_course("kahvi").expect("the course");
            format!("{:?} {:?} {:?}", course.revision, course.modules, catalogue.faults)
        };
        assert_eq!(said(&after), said(&new), "{file}");
        before = after;
    }
}

#[test]
fn a_fatal_fault_keeps_the_last_good_revision_and_another_does_not() {
    let folder = folder(&[("kahvi", Book::good())]);
    let first = load(folder.path(), &Catalogue::default());
    let revision = |catalogue: &Catalogue| catalogue.open_course("kahvi").expect("the course").revision.clone();
    std::fs::write(folder.path().join("kahvi/course.toml"), "main_language = \n").expect("written");
    let broken = load(folder.path(), &first);
    assert_eq!(revision(&broken), revision(&first));
    assert!(broken.faults[0].1.iter().any(|fault| fault.rule.severity() == Severity::Fatal));
    // Still broken at the next reload: it stays up.
    assert_eq!(revision(&load(folder.path(), &broken)), revision(&first));
    Book::good().write(&folder.path().join("kahvi"));
    let page_of_note = page("Vesi", "# Väärä otsikko");
    Book::good().with("fi/10-alku/10-vesi.md", &page_of_note).write(&folder.path().join("kahvi"));
    let mended = load(folder.path(), &broken);
    assert_ne!(revision(&mended), revision(&first), "an error is shown as it is");
}

#[test]
fn a_course_that_was_taken_away_is_gone() {
    let folder = folder(&[("kahvi", Book::good()), ("tee", Book::good())]);
    let first = load(folder.path(), &Catalogue::default());
    std::fs::remove_dir_all(folder.path().join("tee")).expect("removed");
    let second = load(folder.path(), &first);
    assert_eq!(ids(&second), ["kahvi"]);
    assert_ne!(first.revision(), second.revision());
}

#[test]
fn the_same_files_are_the_same_revision_and_any_other_file_is_another() {
    let folder = folder(&[("kahvi", Book::good())]);
    let revision = || load(folder.path(), &Catalogue::default()).revision();
    let first = revision();
    assert_eq!(revision(), first);
    std::fs::create_dir_all(folder.path().join("kahvi/media")).expect("a folder");
    std::fs::write(folder.path().join("kahvi/media/kuva.png"), "x").expect("written");
    assert_ne!(revision(), first);
}

#[test]
fn links_out_of_the_folder_are_passed_over() {
    let folder = folder(&[("kahvi", Book::good())]);
    let media = folder.path().join("kahvi/media");
    std::fs::create_dir_all(&media).expect("a folder");
    std::os::unix::fs::symlink("/etc/passwd", media.join("salaisuus.png")).expect("a link");
    std::os::unix::fs::symlink("/etc", folder.path().join("kahvi/fi/30-etc")).expect("a link");
    let catalogue = load(folder.path(), &Catalogue::default());
    assert!(catalogue.open_course("kahvi").expect("the course").media.is_empty());
}

#[test]
fn a_windows_file_reads_as_any_other() {
    let text = page("Vesi", "Teksti.\n\n## Otsikko\n\nLisää.").replace('\n', "\r\n");
    let with_mark = [b"\xEF\xBB\xBF", text.as_bytes()].concat();
    let reading = Book::good().with_bytes("fi/10-alku/10-vesi.md", &with_mark).read();
    assert_eq!(reading.faults, []);
    let course = reading.course.expect("a course");
    let (_, page) = course.page("vesi").expect("the page");
    assert_eq!(page.texts.values().next().expect("a text").headings.len(), 1);
}

#[test]
fn the_courses_of_these_tests_are_as_broken_as_they_are_meant_to_be() {
    let catalogue = load(&fixture_courses(), &Catalogue::default());
    assert_eq!(ids(&catalogue), ["kahvinkeitto", "koeajo"]);
}

#[test]
fn a_reload_is_seen_by_the_next_reader() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        let folder = folder(&[("tee", Book::good())]);
        assert_eq!(browser.get("/fi/courses/tee").await.status, 404);
        site.catalogue.swap(load(folder.path(), &site.catalogue.now()));
        assert_eq!(browser.get("/fi/courses/tee").await.status, 200);
    });
}

#[test]
fn a_running_site_shows_what_was_changed_when_it_is_asked_to_read_again() {
    on_each_database(async |dialect| {
        let folder = folder(&[("kahvi", Book::good())]);
        let site = Site::with(dialect, |settings| settings.config.courses_dir = folder.path().to_owned());
        let browser = site.browser();
        assert_eq!(browser.get("/fi/courses/kahvi/vesi").await.text("h1"), "Vesi");
        std::fs::write(folder.path().join("kahvi/fi/10-alku/10-vesi.md"), page("Kylmä vesi", "Teksti."))
            .expect("written");
        let told = std::process::Command::new("kill").args(["-HUP", &std::process::id().to_string()]).status();
        assert!(told.expect("kill").success());
        while browser.get("/fi/courses/kahvi/vesi").await.text("h1") == "Vesi" {
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        assert_eq!(browser.get("/fi/courses/kahvi/vesi").await.text("h1"), "Kylmä vesi");
    });
}
