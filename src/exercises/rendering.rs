//! From an author's text to sanitised HTML that may stand where it is put.
//!
//! A `legend`, a `label` or an option may hold phrases only (HTML, phrasing content); a text with paragraphs, lists or
//! tables stands before them.

use std::collections::HashSet;
use std::sync::LazyLock;

use ammonia::Builder;
use maud::{Markup, PreEscaped, html};

use super::model::{Format, GAP, Text};
use crate::base::markdown;

/// A text as HTML: phrases where it is one paragraph, blocks where it is more.
pub(super) fn render(text: &Text) -> Markup {
    PreEscaped(match text.format {
        Format::Markdown => markdown::inline(text.source()),
        Format::Html => one_paragraph(&markdown::sanitise(text.source())),
        Format::Moodle => one_paragraph(&markdown::sanitise(&text.source().replace('\n', "<br>"))),
        Format::Plain => html! { (text.source()) }.into_string().replace('\n', "<br>"),
    })
}

/// A text as phrases, without links: for a label, where pressing means choosing.
pub(super) fn phrases(text: &Text) -> Markup {
    static PHRASES: LazyLock<Builder<'static>> = LazyLock::new(|| {
        let mut builder = Builder::default();
        builder.tags(HashSet::from([
            "abbr", "b", "bdi", "br", "cite", "code", "em", "i", "img", "kbd", "mark", "q", "s", "samp", "small",
            "span", "strong", "sub", "sup", "var",
        ]));
        builder.add_generic_attributes(["lang", "dir"]);
        builder
    });
    let html = render(text).into_string();
    if !is_block(&html) && !html.contains("<a ") {
        return PreEscaped(html);
    }
    // Words of neighbouring blocks must not grow together when the blocks go.
    let spaced = BLOCKS.iter().fold(html, |html, tag| html.replace(&format!("</{tag}>"), &format!("</{tag}> ")));
    PreEscaped(PHRASES.clean(&spaced).to_string().trim().to_owned())
}

/// A text for the inside of a practice: phrases, paragraphs and lists, without headings, landmarks and links, which
/// would belong to the page and lead out of what is made up.
pub(super) fn within_practice(text: &Text) -> Markup {
    static ALLOWED: LazyLock<Builder<'static>> = LazyLock::new(|| {
        let mut builder = Builder::default();
        builder.tags(HashSet::from([
            "b", "bdi", "br", "code", "em", "i", "kbd", "li", "ol", "p", "q", "span", "strong", "ul",
        ]));
        builder.add_generic_attributes(["lang", "dir"]);
        builder
    });
    let html = ALLOWED.clean(&render(text).into_string()).to_string();
    let html = html.trim();
    PreEscaped(if is_block(html) { html.to_owned() } else { format!("<p>{html}</p>") })
}

/// A text as a reader hears it, without marks.
pub(super) fn plain(text: &Text) -> String {
    match text.format {
        Format::Markdown => markdown::plain(text.source()),
        Format::Plain => text.source().to_owned(),
        Format::Html | Format::Moodle => markdown::plain(&phrases(text).into_string()),
    }
}

/// A question: what stands before it, and itself as phrases for a `legend` or `label`.
pub(super) struct Question {
    /// The paragraphs before the last, or all of a text that ends in a list or table.
    pub(super) before: Option<Markup>,
    /// The last paragraph; `None` where the text ends in something else.
    pub(super) itself: Option<Markup>,
}

/// Takes a prompt apart.
pub(super) fn question(prompt: &Text) -> Question {
    let whole = render(prompt);
    if !is_block(&whole.0) {
        return Question { before: None, itself: Some(whole) };
    }
    let last = (prompt.format == Format::Markdown).then(|| prompt.source().rsplit_once("\n\n")).flatten();
    let last = last.map(|(before, last)| (before, markdown::inline(last))).filter(|(_, last)| !is_block(last));
    match last {
        Some((before, last)) => {
            Question { before: Some(PreEscaped(markdown::block(before))), itself: Some(PreEscaped(last)) }
        }
        None => Question { before: Some(whole), itself: None },
    }
}

/// Puts `marks` in the places of the gaps, in order. A gap that an author put into an attribute of HTML goes out: there a
/// mark would end the attribute and let what follows pass the sanitiser.
pub(super) fn with_gaps(html: &str, mut mark: impl FnMut(usize) -> String) -> Markup {
    let mut out = String::with_capacity(html.len() + 64);
    let (mut in_tag, mut in_quotes, mut count) = (false, false, 0);
    for c in html.chars() {
        match c {
            '<' if !in_tag => in_tag = true,
            '>' if in_tag && !in_quotes => in_tag = false,
            '"' if in_tag => in_quotes = !in_quotes,
            _ => {}
        }
        match c {
            GAP if in_tag => count += 1,
            GAP => {
                count += 1;
                out.push_str(&mark(count));
            }
            c => out.push(c),
        }
    }
    PreEscaped(out)
}

const BLOCKS: [&str; 22] = [
    "p",
    "div",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "table",
    "tr",
    "td",
    "th",
    "pre",
    "blockquote",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "figure",
    "section",
];

/// Whether HTML from the sanitiser holds more than phrases.
pub(super) fn is_block(html: &str) -> bool {
    html.contains("<hr")
        || BLOCKS.iter().any(|tag| {
            html.match_indices(&format!("<{tag}"))
                .any(|(at, open)| html.get(at + open.len()..).is_some_and(|rest| rest.starts_with(['>', ' '])))
        })
}

/// Takes the tag off the only paragraph.
fn one_paragraph(html: &str) -> String {
    let html = html.trim();
    let inside = html.strip_prefix("<p>").and_then(|inside| inside.strip_suffix("</p>"));
    inside.filter(|inside| !is_block(inside)).unwrap_or(html).to_owned()
}

#[cfg(test)]
mod tests {
    use super::{phrases, plain, question, render, with_gaps, within_practice};
    use crate::exercises::model::{Format, GAP, Text};

    fn text(format: Format, source: &str) -> Text {
        Text::new(format, source)
    }

    #[test]
    fn formats_are_read_as_their_authors_meant() {
        assert_eq!(render(&text(Format::Markdown, "a *b*")).0, "a <em>b</em>");
        assert_eq!(render(&text(Format::Plain, "a *b* <i>\nc")).0, "a *b* &lt;i&gt;<br>c");
        assert_eq!(render(&text(Format::Html, "<p>a <b>b</b></p>")).0, "a <b>b</b>");
        assert_eq!(render(&text(Format::Moodle, "a\nb<script>x</script>")).0, "a<br>b");
    }

    #[test]
    fn labels_hold_phrases_only() {
        assert_eq!(phrases(&text(Format::Html, "<p>a</p><p>b <a href=\"/x\">c</a></p>")).0, "a b c");
        assert_eq!(phrases(&text(Format::Markdown, "- a\n- b")).0.split_whitespace().collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(plain(&text(Format::Html, "<p>a</p><p><b>b</b></p>")), "a b");
    }

    #[test]
    fn a_practice_has_no_headings_and_no_ways_out() {
        let html =
            within_practice(&text(Format::Markdown, "# Otsikko\n\n[linkki](https://example.org) <nav>a</nav>")).0;
        for sign in ["<h", "<a", "<nav"] {
            assert!(!html.contains(sign), "{html}");
        }
        assert_eq!(within_practice(&text(Format::Markdown, "a *b*")).0, "<p>a <em>b</em></p>");
    }

    #[test]
    fn the_last_paragraph_is_the_question() {
        let parts = question(&text(Format::Markdown, "Lue viesti.\n\nMitä teet?"));
        assert_eq!(parts.itself.expect("a question").0, "Mitä teet?");
        assert_eq!(parts.before.expect("a text").0.trim(), "<p>Lue viesti.</p>");
        assert!(question(&text(Format::Markdown, "Valitse.\n\n- a\n- b")).itself.is_none());
    }

    #[test]
    fn a_gap_in_an_attribute_lets_nothing_through() {
        let prompt = format!("![{GAP} onerror=alert(1) x=](a.png) ja {GAP}");
        let html =
            with_gaps(&render(&text(Format::Markdown, &prompt)).0, |n| format!("<span class=\"gap\">{n}</span>")).0;
        assert_eq!(html.matches("<span").count(), 1, "{html}");
        assert!(
            html.contains("alt=\" onerror=alert(1) x=\"") && html.ends_with(" ja <span class=\"gap\">2</span>"),
            "{html}"
        );
    }
}
