//! From text to a tree that knows its lines.
//!
//! html5ever tells a tree builder the line of the character that *ends* a tag, and scraper's tree keeps no lines at
//! all. A fault belongs to the line where its tag begins, so the text is fed to the tokeniser in pieces that each begin
//! with `<`: the line of a piece is the line of the tag that begins there. What happens with `<` inside an attribute, a
//! comment or a script is told at [`Tokens`].

use std::borrow::Cow;
use std::cell::{Cell, Ref, RefCell};
use std::collections::HashMap;

use ego_tree::NodeId;
use html5ever::buffer_queue::BufferQueue;
use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts};
use html5ever::{Attribute, QualName, TokenizerResult};
use scraper::{Html, HtmlTreeSink};

/// Elements that a page may have. Misnested formatting lets a text of 1 MB ask for thousands of millions.
const MOST_ELEMENTS: usize = 400_000;

/// Steps through the stack of open elements: the parser searches it at nearly every tag, so that deep nesting takes
/// quadratic time. A page of 400 lines takes a few thousand; browsers themselves stop at a depth of 512.
const MOST_STEPS: usize = 20_000_000;

/// Attributes that a tag may have: the tokeniser compares each with all that came before it.
const MOST_ATTRIBUTES: usize = 4_000;

/// A text as a tree.
pub(super) struct Parsed {
    /// The tree.
    pub html: Html,
    /// The line, from 1, where the tag of each element begins.
    pub lines: HashMap<NodeId, usize>,
    /// Whether the text was too much and its end was not read.
    pub cut: bool,
}

/// Reads a page, or a part of one, as a browser with scripting reads it.
pub(super) fn parse(text: &str) -> Parsed {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    // Other line ends become one, as the HTML standard has it (13.2.3.5), so that counting lines is easy.
    let text = if text.contains('\r') {
        Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
    } else {
        Cow::Borrowed(text)
    };
    let sink = Sink {
        tree: HtmlTreeSink::new(Html::new_document()),
        line: Cell::new(1),
        lines: RefCell::default(),
        depths: RefCell::default(),
        depth: Cell::new(0),
    };
    let builder = TreeBuilder::new(sink, TreeBuilderOpts::default());
    let tokenizer = Tokenizer::new(Tokens { builder, began: Cell::new(None) }, TokenizerOpts::default());
    let (mut line, mut steps, mut cut) = (1, 0, false);
    for piece in pieces(&text) {
        if piece.starts_with('<') && !piece.starts_with("<![CDATA[") && tokenizer.sink.began.get().is_none() {
            tokenizer.sink.began.set(Some(line));
        }
        if most_attributes(piece) > MOST_ATTRIBUTES {
            cut = true;
            break;
        }
        let input = BufferQueue::default();
        input.push_back(StrTendril::from(piece));
        // A script that ends and a `<meta charset>` interrupt the tokeniser; neither means anything here.
        while !matches!(tokenizer.feed(&input), TokenizerResult::Done) {}
        line += piece.bytes().filter(|byte| *byte == b'\n').count() as u64;
        let sink = &tokenizer.sink.builder.sink;
        steps += sink.depth.get();
        if steps > MOST_STEPS || sink.lines.borrow().len() > MOST_ELEMENTS {
            cut = true;
            break;
        }
    }
    tokenizer.end();
    let sink = tokenizer.sink.builder.sink;
    Parsed { html: sink.tree.finish(), lines: sink.lines.into_inner(), cut }
}

/// The text cut before each `<`.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let end = rest.char_indices().skip(1).find(|(_, character)| *character == '<').map_or(rest.len(), |(at, _)| at);
        let (piece, after) = rest.split_at_checked(end)?;
        rest = after;
        Some(piece)
    })
}

/// The most attributes that a piece can begin with if it is a tag: one after each space or `/` that is outside quotes.
fn most_attributes(piece: &str) -> usize {
    let mut signs = piece.bytes().skip(1).peekable();
    if piece.len() < MOST_ATTRIBUTES || !signs.peek().is_some_and(u8::is_ascii_alphabetic) {
        return 0;
    }
    let (mut quote, mut before, mut found) = (None, b'<', 0);
    for sign in signs {
        match (sign, quote) {
            (_, Some(open)) if sign == open => quote = None,
            (_, Some(_)) => {}
            // Elsewhere a quote is a letter like others.
            (b'"' | b'\'', None) if before == b'=' => quote = Some(sign),
            (b'>', None) => break,
            (_, None) if is_between(before) && !is_between(sign) => found += 1,
            _ => {}
        }
        before = sign;
    }
    found
}

/// Whether an attribute can begin after a sign. One may follow a quoted value at once, but without its own space.
fn is_between(sign: u8) -> bool {
    sign.is_ascii_whitespace() || matches!(sign, b'/' | b'"' | b'\'')
}

/// Passes tokens on to the tree builder, each tag with the line where it began.
///
/// `began` is the line of the first `<` since the last token that a `<` can have begun: a `<` within an attribute or a
/// comment comes while it is set and changes nothing, and one that turns out to be text is taken back.
struct Tokens {
    builder: TreeBuilder<NodeId, Sink>,
    began: Cell<Option<u64>>,
}

impl TokenSink for Tokens {
    type Handle = NodeId;

    fn process_token(&self, token: Token, end: u64) -> TokenSinkResult<NodeId> {
        let line = match &token {
            Token::TagToken(_) => self.began.take().unwrap_or(end),
            Token::CommentToken(_) | Token::DoctypeToken(_) => {
                self.began.set(None);
                end
            }
            Token::CharacterTokens(text) if text.contains('<') => {
                self.began.set(None);
                end
            }
            _ => end,
        };
        self.builder.sink.line.set(usize::try_from(line).unwrap_or(usize::MAX));
        self.builder.process_token(token, line)
    }

    fn end(&self) {
        self.builder.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.builder.adjusted_current_node_present_but_not_in_html_namespace()
    }
}

/// scraper's tree builder, with the line of each element beside it.
struct Sink {
    tree: HtmlTreeSink,
    line: Cell<usize>,
    lines: RefCell<HashMap<NodeId, usize>>,
    depths: RefCell<HashMap<NodeId, usize>>,
    /// The depth of the element that was put in last.
    depth: Cell<usize>,
}

impl Sink {
    fn place(&self, parent: NodeId, child: &NodeOrText<NodeId>) {
        if let NodeOrText::AppendNode(child) = child {
            let mut depths = self.depths.borrow_mut();
            let depth = depths.get(&parent).copied().unwrap_or_default() + 1;
            depths.insert(*child, depth);
            self.depth.set(depth);
        }
    }
}

impl TreeSink for Sink {
    type Output = Self;
    type Handle = NodeId;
    type ElemName<'a> = Ref<'a, QualName>;

    fn finish(self) -> Self {
        self
    }

    fn create_element(&self, name: QualName, attrs: Vec<Attribute>, flags: ElementFlags) -> NodeId {
        let id = self.tree.create_element(name, attrs, flags);
        self.lines.borrow_mut().insert(id, self.line.get());
        id
    }

    fn append(&self, parent: &NodeId, child: NodeOrText<NodeId>) {
        self.place(*parent, &child);
        self.tree.append(parent, child);
    }

    fn append_based_on_parent_node(&self, element: &NodeId, before: &NodeId, child: NodeOrText<NodeId>) {
        self.place(*before, &child);
        self.tree.append_based_on_parent_node(element, before, child);
    }

    fn parse_error(&self, message: Cow<'static, str>) {
        self.tree.parse_error(message);
    }

    fn get_document(&self) -> NodeId {
        self.tree.get_document()
    }

    fn elem_name<'a>(&'a self, target: &'a NodeId) -> Ref<'a, QualName> {
        self.tree.elem_name(target)
    }

    fn create_comment(&self, text: StrTendril) -> NodeId {
        self.tree.create_comment(text)
    }

    fn create_pi(&self, target: StrTendril, content: StrTendril) -> NodeId {
        self.tree.create_pi(target, content)
    }

    fn append_doctype_to_document(&self, name: StrTendril, public_id: StrTendril, system_id: StrTendril) {
        self.tree.append_doctype_to_document(name, public_id, system_id);
    }

    fn get_template_contents(&self, target: &NodeId) -> NodeId {
        self.tree.get_template_contents(target)
    }

    fn same_node(&self, x: &NodeId, y: &NodeId) -> bool {
        self.tree.same_node(x, y)
    }

    fn set_quirks_mode(&self, mode: QuirksMode) {
        self.tree.set_quirks_mode(mode);
    }

    fn append_before_sibling(&self, sibling: &NodeId, node: NodeOrText<NodeId>) {
        self.tree.append_before_sibling(sibling, node);
    }

    fn add_attrs_if_missing(&self, target: &NodeId, attrs: Vec<Attribute>) {
        self.tree.add_attrs_if_missing(target, attrs);
    }

    fn remove_from_parent(&self, target: &NodeId) {
        self.tree.remove_from_parent(target);
    }

    fn reparent_children(&self, node: &NodeId, new_parent: &NodeId) {
        self.tree.reparent_children(node, new_parent);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each element with its line, in the order of the page.
    fn lines(text: &str) -> Vec<(String, usize)> {
        let parsed = parse(text);
        let root = parsed.html.root_element();
        root.descendent_elements()
            .filter(|element| !["html", "head", "body"].contains(&element.value().name()))
            .map(|element| (element.value().name().to_owned(), parsed.lines[&element.id()]))
            .collect()
    }

    #[test]
    fn an_element_is_on_the_line_where_its_tag_begins() {
        let text = "<p\n  class=x\n>a &amp\n<b>c</b>\r\n<i\r\ntitle='a\n<b>'>d</i>";
        assert_eq!(lines(text), [("p".into(), 1), ("b".into(), 4), ("i".into(), 5)]);
    }

    #[test]
    fn comments_scripts_and_lone_signs_do_not_move_lines() {
        let text = "<!-- <a\n> --><script>if (a<b)\n</script>\n1 < 2\n<p\n>x<\n<u\n>";
        assert_eq!(lines(text), [("script".into(), 2), ("p".into(), 5), ("u".into(), 7)]);
    }

    #[test]
    fn attributes_are_counted_where_they_are() {
        assert_eq!(most_attributes(&format!("<a {}>", "x ".repeat(5_000))), 5_000);
        assert_eq!(most_attributes(&format!("<a {}>", "x/".repeat(5_000))), 5_000);
        assert_eq!(most_attributes(&format!("<a {}>", "x='y z'".repeat(5_000))), 5_000);
        assert_eq!(most_attributes(&format!("<img src=b alt=\"{}\" c>", "Teeri ".repeat(5_000))), 3);
        assert_eq!(most_attributes(&format!("<p>{}", "sana ".repeat(5_000))), 0);
        assert_eq!(most_attributes(&format!("< {}", "x ".repeat(5_000))), 0);
    }

    #[test]
    fn misnested_formatting_cannot_ask_for_endless_memory() {
        let mut text = String::from("<div>");
        (0..3_000).for_each(|i| text.push_str(&format!("<b a={i}>")));
        text.push_str(&"</div><div>x".repeat(3_000));
        assert!(parse(&text).cut);
    }
}
