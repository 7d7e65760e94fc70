//! A difficult word is explained where a page first says it, and on a page of its own.

use askel::courses::Block;

use crate::support::course::{Book, page};
use crate::support::{Site, on_each_database};

const GLOSSARY: &str = "[[term]]\nid = \"pannu\"\nword = \"pannu\"\nforms = [\"pannu*\"]\nmeans = \"Siinä *keitetään*.\"\n\n\
    [[term]]\nid = \"aamu\"\nword = \"äamu\"\nmeans = \"Päivän alku.\"\n\n\
    [[term]]\nid = \"suodatin\"\nword = \"suodatin\"\nforms = [\"suodattim*\"]\nmeans = \"Siivilä.\"\n";

fn book(text: &str) -> Book {
    Book::good().with("fi/glossary.toml", GLOSSARY).with("fi/10-alku/10-vesi.md", &page("Vesi", text))
}

/// The blocks of the first page in short: its HTML, and the words that are explained.
fn blocks(text: &str) -> Vec<String> {
    let course = book(text).course();
    let (_, page) = course.page("vesi").expect("a page");
    let (_, text) = page.texts.first_key_value().expect("a text");
    let short = |block: &Block| match block {
        Block::Html(html) => html.clone(),
        Block::Term(term) => format!("({} {})", term.word, term.html),
        other => format!("{other:?}"),
    };
    text.blocks.iter().map(short).collect()
}

#[test]
fn the_first_time_leads_to_what_it_means_and_the_second_is_plain() {
    let link = |word: &str| format!(r##"<a class="term" href="#term-pannu" rel="noopener">{word}</a>"##);
    assert_eq!(
        blocks("Ota pannussa.\n\nPannu on kuuma."),
        [
            format!(r#"<p class="lead">Ota {}.</p>"#, link("pannussa")),
            "(pannu Siinä <em>keitetään</em>.)".to_owned(),
            "<p>Pannu on kuuma.</p>".to_owned(),
        ]
    );
}

#[test]
fn what_a_list_says_is_explained_after_it() {
    let blocks = blocks("Ota:\n\n- pannu\n- suodatin\n\nKeitä.");
    assert!(blocks[0].contains("</ul>") && blocks[0].contains("#term-suodatin"), "{blocks:?}");
    assert_eq!(&blocks[1..3], ["(pannu Siinä <em>keitetään</em>.)", "(suodatin Siivilä.)"]);
}

#[test]
fn headings_links_and_code_are_left_as_they_are() {
    let blocks = blocks("## Pannu\n\n[Pannu](kahvi)\n\n`pannu`\n\n```\npannu\n```\n\nSe on pannulla.");
    let explained = blocks.iter().filter(|block| block.contains("#term-")).count();
    assert_eq!(explained, 1, "{blocks:?}");
    assert!(blocks.iter().any(|block| block.contains(">pannulla</a>")), "{blocks:?}");
}

#[test]
fn the_words_of_a_course_stand_on_a_page_of_their_own() {
    let courses = tempfile::tempdir().expect("a folder");
    book("Ota pannu.").write(&courses.path().join("kahvi"));
    on_each_database(async |dialect| {
        let site = Site::with(dialect, |settings| settings.config.courses_dir = courses.path().to_owned());
        let browser = site.browser();
        let overview = browser.get("/fi/courses/kahvi").await;
        let glossary = browser.get(&overview.link("Kurssin sanasto").expect("a link")).await;
        assert_eq!(glossary.status, 200);
        assert_eq!(glossary.texts("dt"), ["pannu", "suodatin", "äamu"], "in the order of the alphabet");
        let swedish = browser.get("/sv/courses/kahvi/-/glossary").await;
        assert!(swedish.has("dl[lang=fi]"), "the only glossary there is, in its own language");
        let page = browser.get("/fi/courses/kahvi/vesi").await;
        assert_eq!(page.text("details#term-pannu summary"), "Mitä tarkoittaa ”pannu”?");
    });
    let without = tempfile::tempdir().expect("a folder");
    Book::good().write(&without.path().join("kahvi"));
    on_each_database(async |dialect| {
        let site = Site::with(dialect, |settings| settings.config.courses_dir = without.path().to_owned());
        assert_eq!(site.browser().get("/fi/courses/kahvi/-/glossary").await.status, 404);
        assert_eq!(site.browser().get("/fi/courses/kahvi").await.link("Kurssin sanasto"), None);
    });
}
