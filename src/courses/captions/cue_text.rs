//! The text of a cue: WebVTT 6.4, tokens and their tree.

use super::fault::{What, shown};
use super::timing::{Scanner, is_space};
use super::{Element, Node, Tag, reference};

/// Elements deeper than this are passed over, so that no text can exhaust the stack.
const MAX_DEPTH: usize = 32;

/// Reads a cue's text. Like the standard it never fails: unknown tags are passed over, open ones end with the text; `wrong`
/// is given each of them.
pub fn parse_text(source: &str, mut wrong: impl FnMut(What)) -> Vec<Node> {
    let mut tree = Tree::default();
    let mut rest = source;
    while !rest.is_empty() {
        let (token, after) = token(rest);
        match token {
            Token::Text(text) => tree.text(text),
            Token::Timestamp(ms) => tree.push(Node::Timestamp(ms)),
            Token::Start { name, classes, annotation } => {
                if tree.open(&name, classes, annotation).is_none() {
                    wrong(What::Tag(shown(&format!("<{name}>"))));
                }
            }
            Token::End(name) => {
                if tree.close(&name).is_none() {
                    wrong(What::Tag(shown(&format!("</{name}>"))));
                }
            }
            Token::Nothing => wrong(What::Tag(shown(rest.get(..rest.len() - after.len()).unwrap_or(rest)))),
        }
        rest = after;
    }
    tree.finish(wrong)
}

enum Token {
    Text(String),
    Timestamp(u64),
    Start {
        name: String,
        classes: Vec<String>,
        annotation: String,
    },
    End(String),
    /// A timestamp that is none.
    Nothing,
}

/// The first token of a text that is not empty, and what stands behind it.
fn token(source: &str) -> (Token, &str) {
    let Some(tag) = source.strip_prefix('<') else {
        let end = source.find('<').unwrap_or(source.len());
        let (text, rest) = source.split_at(end);
        return (Token::Text(dereferenced(text)), rest);
    };
    let (inner, rest) = tag.split_once('>').unwrap_or((tag, ""));
    let token = match inner.chars().next() {
        Some('/') => Token::End(inner.trim_start_matches('/').to_owned()),
        Some(c) if c.is_ascii_digit() => timestamp(inner).map_or(Token::Nothing, Token::Timestamp),
        _ => start(inner),
    };
    (token, rest)
}

fn timestamp(inner: &str) -> Option<u64> {
    let mut scanner = Scanner::new(inner.trim_end_matches('\n'));
    scanner.timestamp().filter(|_| scanner.rest().is_empty())
}

/// `v.loud.first Maija Meri`: name, classes, annotation.
fn start(inner: &str) -> Token {
    let (head, annotation) = inner.split_once(is_space).unwrap_or((inner, ""));
    let mut parts = head.split('.');
    let name = parts.next().unwrap_or("").to_owned();
    let classes = parts.filter(|class| !class.is_empty()).map(str::to_owned).collect();
    let annotation = dereferenced(annotation);
    let annotation = annotation.split(is_space).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    Token::Start { name, classes, annotation }
}

/// The text with its character references replaced.
fn dereferenced(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let (characters, length) = reference::read(after).unwrap_or_else(|| ("&".to_owned(), 0));
        out.push_str(&characters);
        rest = after.get(length..).unwrap_or("");
    }
    out + rest
}

/// The tree while it is built: the finished nodes, and the open elements from the outside in.
#[derive(Default)]
struct Tree {
    nodes: Vec<Node>,
    open: Vec<Element>,
}

impl Tree {
    fn current(&mut self) -> &mut Vec<Node> {
        match self.open.last_mut() {
            Some(element) => &mut element.children,
            None => &mut self.nodes,
        }
    }

    fn push(&mut self, node: Node) {
        self.current().push(node);
    }

    /// Two texts with nothing but a passed-over tag between them are one.
    fn text(&mut self, text: String) {
        match self.current().last_mut() {
            Some(Node::Text(before)) => before.push_str(&text),
            _ => self.push(Node::Text(text)),
        }
    }

    fn open(&mut self, name: &str, classes: Vec<String>, annotation: String) -> Option<()> {
        let is_in_ruby = self.open.last().is_some_and(|element| element.tag == Tag::Ruby);
        let tag = match name {
            "c" => Tag::Class,
            "i" => Tag::Italic,
            "b" => Tag::Bold,
            "u" => Tag::Underline,
            "ruby" => Tag::Ruby,
            "rt" if is_in_ruby => Tag::RubyText,
            "v" => Tag::Voice(annotation),
            "lang" => Tag::Language(annotation),
            _ => return None,
        };
        if self.open.len() >= MAX_DEPTH {
            return None;
        }
        self.open.push(Element { tag, classes, children: Vec::new() });
        Some(())
    }

    fn close(&mut self, name: &str) -> Option<()> {
        let current = self.open.last()?.tag.name();
        if current == "rt" && name == "ruby" {
            self.pop();
        } else if current != name {
            return None;
        }
        self.pop();
        Some(())
    }

    fn pop(&mut self) {
        if let Some(element) = self.open.pop() {
            self.push(Node::Element(element));
        }
    }

    /// Closes what is open; a voice need not be closed.
    fn finish(mut self, mut wrong: impl FnMut(What)) -> Vec<Node> {
        while let Some(element) = self.open.last() {
            if !matches!(element.tag, Tag::Voice(_)) {
                wrong(What::TagNotClosed(format!("<{}>", element.tag.name())));
            }
            self.pop();
        }
        self.nodes
    }
}
