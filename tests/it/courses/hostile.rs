//! Texts that are made to hurt do not.

use std::time::{Duration, Instant};

use askel::courses::{Block, Course};
use scraper::Html;

use askel::base::markdown;

use crate::support::course::{Book, page};

/// Generous: a machine may be slow and busy with other tests, but what grows with the square of the length took minutes on a
/// machine that did nothing else.
const LONG: Duration = Duration::from_secs(120);

fn course_with(text: &str) -> Course {
    Book::good().with("fi/10-alku/10-vesi.md", &page("Vesi", text)).course()
}

/// The HTML of the page, as it is put into the page that people get.
fn html(text: &str) -> String {
    let course = course_with(text);
    let (_, page) = course.page("vesi").expect("the page");
    let blocks = &page.texts.values().next().expect("a text").blocks;
    let html = blocks.iter().filter_map(|block| match block {
        Block::Html(html) | Block::Figure(html) => Some(html.as_str()),
        Block::Exercise(_) | Block::Player(_) | Block::Practice(_) | Block::Term(_) | Block::Broken => None,
    });
    html.collect::<Vec<_>>().join("\n")
}

#[test]
fn no_text_takes_for_ever() {
    let cases = [
        ("open brackets", "[".repeat(50_000)),
        ("quotes in quotes", ">".repeat(50_000)),
        ("quotes and lists", "> - ".repeat(20_000)),
        ("lists in a line", "- ".repeat(50_000)),
        ("blocks in blocks", "<div>".repeat(50_000)),
        ("blocks on lines", "<div>\n\n".repeat(20_000)),
        ("emphasis in emphasis", format!("{}x{}", "*".repeat(20_000), "*".repeat(20_000))),
        ("notes in notes", (0..200).map(|n| format!("{} [!NOTE]\n", ">".repeat(n + 1))).collect()),
        ("lists in lists", (0..2_000).map(|depth| format!("{}- x\n", "  ".repeat(depth % 400))).collect()),
        ("brackets and brackets", "![[](".repeat(20_000)),
        ("stars", "*a _b ".repeat(20_000)),
        ("backticks", (1..2_000).map(|n| format!("a{}", "`".repeat(n % 300))).collect()),
        ("open tags", "<a ".repeat(30_000)),
        ("elements in elements", "<span>".repeat(5_000)),
        ("references", (0..5_000).map(|n| format!("[{n}]: x\n[{n}]\n")).collect()),
        ("footnotes", (0..2_000).map(|n| format!("[^{n}]: x [^{n}]\n\n")).collect()),
        ("tables", format!("|{}\n|{}\n", "a|".repeat(5_000), "-|".repeat(5_000))),
        ("headings", "## Sama otsikko\n\n".repeat(3_000)),
        ("entities", "&amp;&#x41;".repeat(20_000)),
        ("a long line", "sana ".repeat(200_000)),
        ("many lines", "sana\n".repeat(200_000)),
        ("open exercises", "```gift\n::a::b {=x ~y\n```\n".repeat(2_000)),
        ("braces", format!("```gift\n{}\n```\n", "{".repeat(50_000))),
        ("options", format!("```gift\n::a::b {{=x {} }}\n```\n", "~y ".repeat(20_000))),
        ("colons", format!("```gift\n{}\n```\n", "::".repeat(30_000))),
    ];
    for (what, text) in cases {
        let begun = Instant::now();
        course_with(&text);
        println!("{what}: {:?}", begun.elapsed());
        assert!(begun.elapsed() < LONG, "{what}: {:?}", begun.elapsed());
    }
}

#[test]
fn nothing_of_an_author_runs() {
    for bad in [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)><script>alert(1)</script></svg>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt&colon;alert(1))",
        "[x](&#x6a;avascript:alert(1))",
        "[x](\u{1}javascript:alert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "<javascript:alert(1)>",
        "![x](javascript:alert(1))",
        "![x](media/a.svg\" onerror=\"alert(1))",
        "![x\" onerror=\"alert(1)](media/a.png \"y\" onload=\"z\")",
        "## Otsikko {#x\" onclick=\"alert(1)}",
        "## <img src=x onerror=alert(1)>",
        "<a href='vbscript:x' onclick='y' style='position:fixed'>x</a>",
        "<iframe src=https://evil.example></iframe><object data=x></object><embed src=x>",
        "<form action=https://evil.example><input name=password><button>x</button></form>",
        "<base href=https://evil.example><meta http-equiv=refresh content='0;url=https://evil.example'>",
        "<style>body{display:none}</style><link rel=stylesheet href=https://evil.example>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "| a |\n|---|\n| <script>alert(1)</script> |",
        "> [!NOTE]\n> <script>alert(1)</script>",
        "\u{FDD0}<script>alert(1)</script>\u{FDD0}",
    ] {
        let html = html(bad);
        for element in Html::parse_fragment(&html).root_element().descendent_elements() {
            let tag = element.value();
            let name = tag.name();
            let runs =
                ["script", "iframe", "object", "embed", "form", "input", "button", "base", "meta", "style", "link"];
            assert!(!runs.contains(&name), "{bad}: {html}");
            for (attribute, value) in tag.attrs() {
                assert!(!attribute.starts_with("on") && attribute != "style", "{bad}: {html}");
                let value: String = value.chars().filter(|c| !c.is_control() && *c != ' ').collect();
                let value = value.to_ascii_lowercase();
                for scheme in ["javascript:", "vbscript:", "data:"] {
                    assert!(!value.starts_with(scheme), "{bad}: {html}");
                }
            }
        }
    }
}

#[test]
fn nothing_of_an_author_leaves_its_place() {
    for unclosed in
        ["<div>", "</div></main></body>", "<span lang=en>", "<!--", "<![CDATA[", "</p></article>", "<table><tr><td>"]
    {
        let text = format!("Alku.\n\n{unclosed}\n\nLoppu.");
        let html = html(&text);
        let whole = Html::parse_document(&format!("<main><div id=inside>{html}</div><p id=after>x</p></main>"));
        let after = scraper::Selector::parse("main > p#after").expect("a selector");
        assert_eq!(whole.select(&after).count(), 1, "{unclosed}: {html}");
    }
}

#[test]
fn no_html_of_an_exercise_takes_for_ever() {
    for html in ["<div>".repeat(50_000), "<p><b>".repeat(30_000), "<a href=x>".repeat(50_000), "<!--".repeat(50_000)] {
        let begun = Instant::now();
        let clean = markdown::sanitise(&html);
        assert!(begun.elapsed() < LONG, "{:?}", begun.elapsed());
        assert!(!clean.contains("<div"), "it is shown as it is written");
    }
}

#[test]
fn what_stands_too_deep_keeps_its_words() {
    let text = format!("{}syvällä\n\nEdessä.", "> ".repeat(200));
    let html = html(&text);
    assert!(html.contains("syvällä") && html.contains("Edessä."), "{html}");
    assert_eq!(html.matches("<blockquote").count(), html.matches("</blockquote>").count());
    assert!(html.matches("<blockquote").count() < 50);
}

#[test]
fn an_author_cannot_move_or_hide_an_exercise() {
    for tricks in ["&#xFDD0;", "&#64976;x&#64976;", "\u{FDD0}", "<title>\n", "<span>&#xFDD0;</span>"] {
        let text = format!("{tricks}\n\nEnsin.\n\n{}\nLopuksi.", crate::support::course::choice("vesi-1"));
        let course = course_with(&text);
        let (_, page) = course.page("vesi").expect("the page");
        let blocks = &page.texts.values().next().expect("a text").blocks;
        let exercises = blocks.iter().filter(|block| matches!(block, Block::Exercise(_))).count();
        assert_eq!(exercises, 1, "{tricks}: {blocks:?}");
        if !tricks.contains("title") {
            let place = blocks.iter().position(|block| matches!(block, Block::Exercise(_)));
            let text = |block: &Block| matches!(block, Block::Html(html) if html.contains("Ensin."));
            assert!(blocks.iter().position(text) < place, "{tricks}: {blocks:?}");
        }
    }
}

#[test]
fn an_author_cannot_take_the_ids_of_the_page_itself() {
    let html = html("<p id=\"main\">x</p>\n\n## Haku {#find}\n\n## Haku {#error-summary}");
    for taken in ["\"main\"", "\"find\"", "\"error-summary\""] {
        assert!(!html.contains(&format!("id={taken}")), "{taken}: {html}");
    }
}
