//! The WebVTT cases of the web platform tests: files and cue texts with what browsers make of them.
//!
//! They are not part of this repository. `ASKEL_CORPORA` names the folder that holds them; without it these tests say
//! that they were skipped.

use std::path::PathBuf;

use askel::courses::captions::{
    Align, Captions, Cue, Line, Node, Position, PositionAlign, Tag, parse, parse_text, print, render,
};
use serde_json::Value;

fn corpus() -> Option<PathBuf> {
    let folder = std::env::var_os("ASKEL_CORPORA").map(|corpora| PathBuf::from(corpora).join("webvtt/test"));
    if folder.is_none() {
        eprintln!("skipped: ASKEL_CORPORA does not name a folder of corpora");
    }
    folder
}

fn read(path: PathBuf) -> String {
    let bytes = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    String::from_utf8(bytes).expect("UTF-8")
}

/// A tree as the cases write it, two texts that follow each other taken as one.
fn dump(nodes: &[Node], depth: usize, out: &mut String) {
    let indent = "  ".repeat(depth);
    for node in nodes {
        match node {
            Node::Text(text) => out.push_str(&format!("| {indent}\"{text}\"\n")),
            Node::Timestamp(ms) => {
                let (s, ms) = (ms / 1000, ms % 1000);
                out.push_str(&format!(
                    "| {indent}<?timestamp {:02}:{:02}:{:02}.{ms:03}>\n",
                    s / 3600,
                    s / 60 % 60,
                    s % 60
                ));
            }
            Node::Element(element) => {
                let name = match element.tag {
                    Tag::Class | Tag::Voice(_) | Tag::Language(_) => "span",
                    _ => element.tag.name(),
                };
                out.push_str(&format!("| {indent}<{name}>\n"));
                if !element.classes.is_empty() {
                    out.push_str(&format!("| {indent}  class=\"{}\"\n", element.classes.join(" ")));
                }
                match &element.tag {
                    Tag::Voice(name) => out.push_str(&format!("| {indent}  title=\"{name}\"\n")),
                    Tag::Language(code) => out.push_str(&format!("| {indent}  lang=\"{code}\"\n")),
                    _ => {}
                }
                dump(&element.children, depth + 1, out);
            }
        }
    }
}

#[test]
fn cue_texts_become_the_trees_that_browsers_make() {
    let Some(corpus) = corpus() else { return };
    let mut compared = 0;
    for name in ["entities", "tags", "text", "timestamps", "tree-building"] {
        let cases: Vec<Value> =
            serde_json::from_str(&read(corpus.join(format!("wpt-cue-parsing/{name}.json")))).expect("JSON");
        let cues = parse(&read(corpus.join(format!("wpt-cue-parsing/{name}.vtt")))).captions.cues;
        assert_eq!(cues.len(), cases.len(), "{name}");
        for (cue, case) in cues.iter().zip(&cases) {
            let source = case["text"].as_str().expect("a text");
            let expected = case["expectedTree"].as_str().expect("a tree");
            // The cases keep two texts apart where a tag was passed over between them.
            let expected = expected.replace("\"\n|       \"", "");
            let mut tree = String::new();
            dump(&cue.text, 0, &mut tree);
            assert_eq!(tree, expected, "{name}: {source:?}");
            // The text alone, as far as a cue goes.
            let alone = source.split("\n\n").next().unwrap_or("").trim_end_matches('\n').replace('\0', "\u{fffd}");
            assert_eq!(parse_text(&alone, |_| ()), cue.text, "{name}: {source:?}");
            compared += 1;
        }
    }
    assert_eq!(compared, 77);
}

fn texts(captions: &Captions) -> Vec<String> {
    captions.cues.iter().map(render::plain).collect()
}

#[test]
fn files_give_the_cues_that_browsers_show() {
    let Some(corpus) = corpus() else { return };
    let mut seen = 0;
    for entry in std::fs::read_dir(corpus.join("wpt-file-parsing")).expect("the cases") {
        let path = entry.expect("a case").path();
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let captions = parse(&read(path)).captions;
        expect(&name, &captions);
        assert_eq!(parse(&print(&captions)).captions, captions, "{name}");
        seen += 1;
    }
    assert_eq!(seen, 37);
}

/// What each file is known to hold; most say it in the texts of their cues.
fn expect(name: &str, captions: &Captions) {
    let texts = texts(captions);
    let numbered = |count: usize| {
        let numbers: Vec<String> =
            texts.iter().map(|text| text.trim_start_matches(|c: char| !c.is_ascii_digit()).to_owned()).collect();
        assert_eq!(numbers, (0..count).map(|n| n.to_string()).collect::<Vec<_>>(), "{name}");
    };
    let cue = |text: &str| {
        captions.cues.iter().find(|cue| render::plain(cue) == text).unwrap_or_else(|| panic!("{name}: {text}"))
    };
    let invalid = |is_default: &dyn Fn(&Cue) -> bool| {
        for cue in captions.cues.iter().filter(|cue| render::plain(cue).starts_with("invalid")) {
            assert!(is_default(cue), "{name}: {cue:?}");
        }
    };
    match name {
        "arrows" => numbered(6),
        "header-garbage" | "header-space" | "header-tab" | "header-timings" => assert_eq!(texts, ["text"], "{name}"),
        "ids" => {
            let ids: Vec<&str> = captions.cues.iter().map(|cue| cue.id.as_str()).collect();
            assert_eq!(ids, [" leading space", "trailing space ", "-- >", "->", " "]);
        }
        "newlines" => {
            let ids: Vec<&str> = captions.cues.iter().map(|cue| cue.id.as_str()).collect();
            assert_eq!(ids, ["cr", "lf", "crlf", "lfcr"]);
            numbered(4);
        }
        "nulls" => {
            assert!(!texts.iter().any(|text| text == "invalid"), "{texts:?}");
            assert_eq!(captions.cues[1].id, "\u{fffd} (null in id)");
            assert_eq!(texts[2], "\u{fffd}text\u{fffd}2");
            let aligned: Vec<_> = captions.cues.iter().map(|cue| cue.settings.align).collect();
            assert_eq!(aligned, [None, None, None, None, None, None, Some(Align::End)]);
        }
        "regions-id" => {
            let found: Vec<(&str, u32)> =
                captions.regions.iter().map(|region| (region.id.as_str(), region.lines)).collect();
            assert_eq!(found, [("bar", 1), ("foo", 2), ("id", 3), ("\u{b}", 4)]);
            assert!(captions.cues.iter().all(|cue| cue.settings.region.is_some()), "{captions:?}");
        }
        "regions-lines" => {
            let lines = |id: &str| captions.regions.iter().find(|region| region.id == id).map(|region| region.lines);
            assert_eq!((lines("1"), lines("4"), lines("9")), (Some(0), Some(101), Some(2)));
            assert_eq!(lines("10").or(lines("11")), Some(3), "what is wrong leaves the usual three lines");
        }
        "regions-old" => {
            assert_eq!(captions.regions, []);
            assert!(captions.cues.iter().all(|cue| cue.settings.region.is_none()));
            numbered(2);
        }
        "regions-regionanchor" | "regions-viewportanchor" => {
            for region in &captions.regions {
                let point = if name == "regions-regionanchor" { region.anchor } else { region.viewport_anchor };
                let expected = match region.id.parse::<u32>().expect("a number") {
                    1 => (0.0, 0.0),
                    2 => (1.0, 1.0),
                    3 => (100.0, 0.0),
                    5 => (100.0, 100.0),
                    _ => (0.0, 100.0),
                };
                assert_eq!(point, expected, "{name}: {}", region.id);
            }
        }
        "regions-scroll" => {
            let scrolling: Vec<&str> =
                captions.regions.iter().filter(|region| region.scrolls).map(|region| region.id.as_str()).collect();
            assert_eq!(scrolling, ["1", "2", "5"]);
            assert_eq!(texts.len(), 6);
        }
        "settings-align" => {
            use Align::{Center, End, Left, Right, Start};
            let found: Vec<_> = captions.cues.iter().map(|cue| cue.settings.align).collect();
            let ends = [Some(End); 6];
            let first = [None, Some(Start), Some(Center), Some(End), Some(Left), Some(Right)];
            assert_eq!(found[..6], first);
            assert_eq!(found[6..12], ends);
            assert_eq!((found[12], found.len()), (Some(Center), 13));
        }
        "settings-line" => {
            numbered(46);
            invalid(&|cue| cue.settings.line.is_none());
            let line = |text: &str| cue(text).settings.line.map(|(line, _)| line);
            assert_eq!(line("valid0"), Some(Line::Number(-1.0)));
            assert_eq!(line("valid9"), Some(Line::Number(1e34)));
            assert_eq!(line("text40"), Some(Line::Percent(100.0)));
            assert!((0..15).all(|n| line(&format!("valid{n}")).is_some()));
        }
        "settings-multiple" => {
            let settings = &captions.cues[0].settings;
            assert_eq!(settings.line.map(|(line, _)| line), Some(Line::Percent(1.0)));
            assert_eq!((settings.size, settings.align), (Some(50.0), Some(Align::Start)));
            assert_eq!(settings.position, Some(Position { percent: 25.0, align: None }));
            numbered(2);
        }
        "settings-position" => {
            numbered(22);
            invalid(&|cue| cue.settings.position.is_none());
            let center = Position { percent: 1.0, align: Some(PositionAlign::Center) };
            assert_eq!(cue("text5").settings.position, Some(center));
            assert_eq!(cue("text7").settings.position, Some(Position { percent: 1.0, align: None }));
        }
        "settings-region" => {
            invalid(&|cue| cue.settings.region.is_none());
            let found: Vec<_> = captions.cues.iter().take(5).map(|cue| cue.settings.region.as_deref()).collect();
            assert_eq!(found, [Some("foo"), Some("bar"), Some("bar"), None, Some("foo")]);
        }
        "settings-size" => {
            numbered(16);
            invalid(&|cue| cue.settings.size.is_none());
            assert_eq!((cue("text4").settings.size, cue("text5").settings.size), (Some(100.0), Some(50.0)));
        }
        "settings-vertical" => {
            numbered(8);
            invalid(&|cue| cue.settings.vertical.is_none());
        }
        "stylesheets" => {
            assert_eq!(captions.styles.len(), 1);
            assert_eq!(captions.cues.iter().map(|cue| cue.id.as_str()).collect::<Vec<_>>(), ["foo", "bar"]);
        }
        "timings-negative" => numbered(4),
        "timings-omitted-hours" => numbered(3),
        "whitespace-chars" => numbered(3),
        "timings-too-long" => assert_eq!(texts, ["text0", "text1"]),
        "timings-too-short" => assert_eq!(texts, ["text0", "text1"]),
        "timings-60" => assert_eq!(texts, ["text1", "text2"]),
        "timings-eof" | "timings-garbage" => assert_eq!(texts, [""; 0], "{name}"),
        _ => assert!(name.starts_with("signature-") && captions.cues.is_empty(), "{name}: {texts:?}"),
    }
}
