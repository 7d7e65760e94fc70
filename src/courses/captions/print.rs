//! Writes WebVTT.

use super::timing::printed;
use super::{Captions, Node};

/// The captions as a WebVTT file. Reading it again gives the same captions.
pub fn print(captions: &Captions) -> String {
    let mut out = String::from("WEBVTT\n");
    for style in &captions.styles {
        out.push_str(&format!("\nSTYLE\n{style}\n"));
    }
    for region in &captions.regions {
        out.push('\n');
        out.push_str(&region.printed());
    }
    for cue in &captions.cues {
        out.push('\n');
        if !cue.id.is_empty() {
            out.push_str(&cue.id);
            out.push('\n');
        }
        out.push_str(&format!("{} --> {}{}\n", printed(cue.start), printed(cue.end), cue.settings.printed()));
        let mut text = String::new();
        nodes(&cue.text, &mut text);
        // An empty line would end the cue.
        if text.ends_with('\n') {
            text.pop();
            text.push_str("&#10;");
        }
        if !text.is_empty() {
            out.push_str(&text);
            out.push('\n');
        }
    }
    out
}

fn nodes(all: &[Node], out: &mut String) {
    for node in all {
        match node {
            Node::Text(text) => text.chars().for_each(|c| character(c, out)),
            Node::Timestamp(ms) => out.push_str(&format!("<{}>", printed(*ms))),
            Node::Element(element) => {
                let name = element.tag.name();
                let begin = out.len();
                out.push('<');
                out.push_str(name);
                for class in &element.classes {
                    out.push('.');
                    out.push_str(class);
                }
                if !element.tag.annotation().is_empty() {
                    out.push(' ');
                    element.tag.annotation().chars().for_each(|c| character(c, out));
                }
                // With the bracket this would be the arrow, which no text of a cue may have.
                if out.get(begin..).is_some_and(|tag| tag.ends_with("--")) {
                    out.push(' ');
                }
                out.push('>');
                nodes(&element.children, out);
                out.push_str(&format!("</{name}>"));
            }
        }
    }
}

fn character(c: char, out: &mut String) {
    match c {
        '&' => out.push_str("&amp;"),
        '<' => out.push_str("&lt;"),
        '>' => out.push_str("&gt;"),
        '\r' => out.push_str("&#13;"),
        '\n' if out.is_empty() || out.ends_with('\n') => out.push_str("&#10;"),
        other => out.push(other),
    }
}
