//! Markdown to safe HTML: pulldown-cmark, then the one sanitiser (ASVS 1.3.1, 1.3.5).

use std::borrow::Cow;
use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use ammonia::Builder;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, html};

/// The Markdown that courses are written in: CommonMark with tables, footnotes, definition lists, heading ids and alerts.
pub fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_GFM
}

/// How deep quotes, lists and the like may stand in each other: deeper than anybody reads. What stands deeper keeps its text
/// and loses its frame, because the work that frames in frames make grows with the square of their depth.
const DEEPEST: usize = 24;

/// How many tags an author may write in a text, for the same reason; what is more stays as the text it is written in.
const MOST_TAGS: usize = 2_000;

/// The events of a source, each with its place in it.
pub fn events(source: &str) -> impl Iterator<Item = (Event<'_>, Range<usize>)> {
    let (mut depth, mut tags) = (0usize, 0usize);
    let events = Parser::new_ext(source, options()).into_offset_iter();
    let few_tags = events.map(move |(event, span)| match event {
        Event::Html(html) | Event::InlineHtml(html) if has_too_many(&html, &mut tags) => (Event::Text(html), span),
        other => (other, span),
    });
    few_tags.filter(move |(event, _)| match event {
        Event::Start(_) => {
            depth += 1;
            depth <= DEEPEST
        }
        Event::End(_) => {
            depth = depth.saturating_sub(1);
            depth < DEEPEST
        }
        _ => true,
    })
}

fn has_too_many(html: &str, so_far: &mut usize) -> bool {
    *so_far += html.matches('<').count();
    *so_far > MOST_TAGS
}

/// Ids that the frame of a page has itself; no text may take them.
pub const IDS_OF_THE_FRAME: [&str; 14] = [
    "main",
    "find",
    "find-label",
    "find-hint",
    "arrival",
    "error-summary",
    "error-summary-title",
    "contact-title",
    "resume-title",
    "about",
    "how",
    "learn",
    "page_note",
    "page_bookmark",
];

/// A whole text of a page or a description, as sanitised HTML.
pub fn block(source: &str) -> String {
    let mut out = String::with_capacity(source.len() * 3 / 2);
    html::push_html(&mut out, events(source).map(|(event, _)| event));
    sanitise_rendered(&out)
}

/// A text of one paragraph (a question, an option, a feedback), as sanitised HTML without the paragraph around it.
/// More than one paragraph keeps its paragraphs.
pub fn inline(source: &str) -> String {
    let events: Vec<Event<'_>> = events(source).map(|(event, _)| event).collect();
    let paragraphs = events.iter().filter(|event| matches!(event, Event::Start(Tag::Paragraph))).count();
    let only_one = paragraphs == 1
        && matches!(events.first(), Some(Event::Start(Tag::Paragraph)))
        && matches!(events.last(), Some(Event::End(TagEnd::Paragraph)));
    let mut out = String::with_capacity(source.len() + 16);
    let inner = events
        .into_iter()
        .filter(|event| !only_one || !matches!(event, Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph)));
    html::push_html(&mut out, inner);
    sanitise_rendered(out.trim())
}

/// The text of a Markdown source as a reader sees it, without marks, links' addresses or tags.
pub fn plain(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    for (event, _) in events(source) {
        match event {
            Event::Text(text) | Event::Code(text) => out.push_str(&text),
            Event::SoftBreak | Event::HardBreak => out.push(' '),
            Event::End(end) if ends_block(end) => out.push(' '),
            _ => {}
        }
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a tag stands within a line.
pub fn is_inline(tag: TagEnd) -> bool {
    matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image)
}

fn ends_block(end: TagEnd) -> bool {
    matches!(
        end,
        TagEnd::Paragraph
            | TagEnd::Heading(_)
            | TagEnd::Item
            | TagEnd::TableCell
            | TagEnd::CodeBlock
            | TagEnd::DefinitionListTitle
            | TagEnd::DefinitionListDefinition
    )
}

/// The one sanitiser: an allow-list of elements and attributes; no styles, scripts, event handlers or foreign schemes
/// (`javascript:`, `data:` …). It is idempotent. HTML with more tags than anybody writes becomes the text it is written in.
pub fn sanitise(html: &str) -> String {
    if has_too_many(html, &mut 0) { ammonia::clean_text(html) } else { sanitise_rendered(html) }
}

/// [`sanitise`] for HTML that was made from [`events`], in which the author's own tags are counted.
pub fn sanitise_rendered(html: &str) -> String {
    static ALLOWED: LazyLock<Builder<'static>> = LazyLock::new(|| {
        let mut builder = Builder::default();
        builder
            .add_tags(["section", "figure", "figcaption", "abbr", "dfn"])
            .rm_tags(["center", "map", "area", "tt", "hgroup"])
            .add_generic_attributes(["id", "lang", "dir"])
            .add_tag_attributes("ol", ["start"])
            .add_tag_attributes("th", ["scope"])
            .add_tag_attributes("td", ["headers"])
            .add_tag_attributes("img", ["loading", "decoding"])
            .add_tag_attributes("div", ["aria-label"])
            .add_tag_attribute_values("div", "role", ["group"])
            .add_tag_attribute_values("div", "tabindex", ["0"])
            .add_tag_attributes("blockquote", ["role"])
            .add_allowed_classes("p", ["lead", "note-label"])
            .add_allowed_classes("a", ["term"])
            .add_allowed_classes("ol", ["steps"])
            .add_allowed_classes(
                "div",
                ["note", "tip", "important", "warning", "caution", "table", "footnote-definition"],
            )
            .add_allowed_classes("sup", ["footnote-reference", "footnote-definition-label"])
            .url_schemes(HashSet::from(["http", "https", "mailto", "tel"]))
            .attribute_filter(|_, name, value| {
                (name != "id" || !IDS_OF_THE_FRAME.contains(&value)).then_some(Cow::Borrowed(value))
            })
            .link_rel(Some("noopener"));
        builder
    });
    ALLOWED.clean(html).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn one_paragraph_stands_without_its_tag() {
        assert_eq!(inline("Pitkä *salasana*"), "Pitkä <em>salasana</em>");
        assert_eq!(inline("yksi\n\nkaksi"), "<p>yksi</p>\n<p>kaksi</p>");
    }

    #[test]
    fn a_part_in_another_language_keeps_its_mark() {
        assert_eq!(inline(r#"Sana <span lang="en">phishing</span>"#), r#"Sana <span lang="en">phishing</span>"#);
    }

    #[test]
    fn nothing_that_runs_gets_through() {
        for bad in [
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "[x](javascript:alert(1))",
            "[x](JaVaScRiPt&colon;alert(1))",
            "[x](data:text/html;base64,AAAA)",
            "<a href='vbscript:x'>x</a>",
            "<svg onload=alert(1)>",
            "<p style='position:fixed'>x</p>",
            "<iframe src=https://example.org></iframe>",
        ] {
            let clean = block(bad).to_ascii_lowercase();
            for sign in ["script", "onerror", "onload", "style=", "data:", "<svg", "<iframe"] {
                assert!(!clean.contains(sign), "{bad} → {clean}");
            }
        }
    }

    #[test]
    fn plain_text_is_what_a_reader_sees() {
        assert_eq!(
            plain("## Otsikko {#x}\n\nLue [ohje](https://suomi.fi), *ole* `hyvä`.\n\n- a\n- b"),
            "Otsikko Lue ohje, ole hyvä. a b"
        );
    }

    proptest! {
        #[test]
        fn sanitising_twice_changes_nothing(text in ".{0,200}") {
            let once = block(&text);
            prop_assert_eq!(sanitise(&once), once);
        }
    }
}
