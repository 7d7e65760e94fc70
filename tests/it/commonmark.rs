//! The Markdown of courses is CommonMark: the specification's own examples, before sanitising.

use askel::base::markdown;
use pulldown_cmark::{Options, Parser, html};

/// The examples of the specification: number, source, HTML.
fn examples(spec: &str) -> Vec<(usize, String, String)> {
    let fence = "`".repeat(32);
    let mut examples = Vec::new();
    let mut lines = spec.lines();
    while let Some(line) = lines.next() {
        if line != format!("{fence} example") {
            continue;
        }
        let read = |line: &str| format!("{}\n", line.replace('→', "\t"));
        let source: String = lines.by_ref().take_while(|line| *line != ".").map(read).collect();
        let html: String = lines.by_ref().take_while(|line| *line != fence).map(read).collect();
        examples.push((examples.len() + 1, source, html));
    }
    examples
}

fn rendered(source: &str, options: Options) -> String {
    let mut out = String::new();
    html::push_html(&mut out, Parser::new_ext(source, options));
    same(&out)
}

/// The same elements and texts: as in the specification's own runner, it does not matter how a quotation mark in a text is
/// written, or whether a line ends between two tags.
fn same(html: &str) -> String {
    html.replace("&quot;", "\"").replace("<li>\n<", "<li><")
}

#[test]
fn the_examples_of_commonmark_come_out_as_it_says() {
    let Some(spec) = std::env::var_os("ASKEL_CORPORA")
        .and_then(|corpora| std::fs::read_to_string(std::path::Path::new(&corpora).join("commonmark/spec.txt")).ok())
    else {
        println!("left out: the specification of CommonMark is not here (ASKEL_CORPORA)");
        return;
    };
    let examples = examples(&spec);
    assert!(examples.len() >= 650, "{} examples", examples.len());
    let wrong: Vec<usize> = examples
        .iter()
        .filter(|(_, source, html)| rendered(source, Options::empty()) != same(html))
        .map(|(number, _, _)| *number)
        .collect();
    assert!(wrong.is_empty(), "plain CommonMark: {wrong:?}");
    let changed: Vec<(usize, &String)> = examples
        .iter()
        .filter(|(_, source, html)| rendered(source, markdown::options()) != same(html))
        .map(|(number, source, _)| (*number, source))
        .collect();
    // What courses add (tables, footnotes, definition lists, ids of headings, strikethrough, alerts) takes a few signs that
    // CommonMark itself leaves as text.
    let added = |source: &str| ["~~", ": ", "{", "[^", "[!"].iter().any(|sign| source.contains(sign));
    let unexplained: Vec<_> = changed.iter().filter(|(_, source)| !added(source)).collect();
    assert!(unexplained.is_empty(), "with what courses add: {unexplained:?}");
    assert!(changed.len() <= 5, "{} examples change: {changed:?}", changed.len());
}
