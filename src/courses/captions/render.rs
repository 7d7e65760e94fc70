//! A cue as plain text and as HTML.

use super::{Cue, Node, Tag};
use crate::base::html::escape;

/// What is said, on one line, with who says it: `Maija: Hei.`
pub fn plain(cue: &Cue) -> String {
    let mut out = String::new();
    walk(&cue.text, &mut |piece| match piece {
        Piece::Text(text) => out.push_str(text),
        Piece::Open(Tag::Voice(name)) if !name.is_empty() => {
            out.push(' ');
            out.push_str(name);
            out.push_str(": ");
        }
        // The reading of a word stands beside it, not in it.
        Piece::Open(Tag::RubyText) => out.push_str(" ("),
        Piece::Close(Tag::RubyText) => out.push_str(") "),
        Piece::Open(_) | Piece::Close(_) => {}
    });
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The lines as they stand over the picture, without who speaks.
pub fn lines(cue: &Cue) -> Vec<String> {
    let mut out = String::new();
    walk(&cue.text, &mut |piece| {
        if let Piece::Text(text) = piece {
            out.push_str(text);
        }
    });
    out.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}

/// HTML for a page: speakers in words, languages marked (WCAG 2.2 SC 3.1.2), everything else escaped. Lines are joined,
/// except where a dash begins another person's line.
pub fn html(cue: &Cue) -> String {
    let mut out = String::new();
    walk(&cue.text, &mut |piece| match piece {
        Piece::Text(text) => out.push_str(&joined(&escape(text))),
        Piece::Open(tag) => match tag {
            Tag::Italic => out.push_str("<i>"),
            Tag::Bold => out.push_str("<b>"),
            Tag::Underline => out.push_str("<u>"),
            Tag::Ruby => out.push_str("<ruby>"),
            Tag::RubyText => out.push_str("<rt>"),
            Tag::Voice(name) if !name.is_empty() => {
                out.push_str(&format!("<b class=\"voice\">{}:</b> ", escape(name)));
            }
            Tag::Language(code) => match language(code) {
                Some(code) => out.push_str(&format!("<span lang=\"{code}\">")),
                None => out.push_str("<span>"),
            },
            Tag::Voice(_) | Tag::Class => {}
        },
        Piece::Close(tag) => match tag {
            Tag::Voice(_) | Tag::Class => {}
            Tag::Italic => out.push_str("</i>"),
            Tag::Bold => out.push_str("</b>"),
            Tag::Underline => out.push_str("</u>"),
            Tag::Ruby => out.push_str("</ruby>"),
            Tag::RubyText => out.push_str("</rt>"),
            Tag::Language(_) => out.push_str("</span>"),
        },
    });
    out
}

enum Piece<'a> {
    Text(&'a str),
    Open(&'a Tag),
    Close(&'a Tag),
}

fn walk<'a>(nodes: &'a [Node], visit: &mut impl FnMut(Piece<'a>)) {
    for node in nodes {
        match node {
            Node::Text(text) => visit(Piece::Text(text)),
            Node::Timestamp(_) => {}
            Node::Element(element) => {
                visit(Piece::Open(&element.tag));
                walk(&element.children, visit);
                visit(Piece::Close(&element.tag));
            }
        }
    }
}

/// A tag of BCP 47 as far as its letters go; `None` for what no attribute should hold.
fn language(code: &str) -> Option<&str> {
    let fits = (1..=35).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    fits.then_some(code)
}

fn joined(text: &str) -> String {
    text.replace("\n- ", "<br>- ").replace("\n– ", "<br>– ").replace('\n', " ")
}
