//! A page that can be asked: its elements with their lines, names' targets and looks.

use std::cell::Cell;
use std::collections::HashMap;

use ego_tree::NodeId;
use html5ever::ns;
use scraper::{ElementRef, Html, Node};

use super::cascade::{Style, style};
use super::css::{Sheet, media_holds};
use super::parse::parse;

/// Elements deeper than this are not looked at: browsers do not nest deeper either.
pub(super) const DEEPEST: usize = 512;

/// Steps that matching style may take on one page, and steps that finding names may.
const MOST_STEPS: usize = 1_500_000;

/// A page, or a part of one, ready for the rules.
pub struct Page {
    html: Html,
    whole: bool,
    cut: bool,
    order: Vec<NodeId>,
    lines: HashMap<NodeId, usize>,
    styles: HashMap<NodeId, Style>,
    ids: HashMap<String, NodeId>,
    labels: HashMap<NodeId, Vec<NodeId>>,
    fuel: Cell<usize>,
}

impl Page {
    /// Reads a whole page from a file's bytes: UTF-8, or UTF-16 where a byte order mark says so. What is neither is
    /// read all the same, with U+FFFD for what cannot be.
    pub fn from_bytes(bytes: &[u8]) -> Self {
        Self::parse(&encoding_rs::UTF_8.decode(bytes).0)
    }

    /// Reads a whole page.
    ///
    /// A text whose first element is a drawing or a formula with its namespace is a document of that kind: it has no
    /// page title and no `lang` of a page.
    pub fn parse(text: &str) -> Self {
        Self::read(text, !is_other_document(text))
    }

    /// Reads a part of a page, such as a rendered course text: title and language of a page are not asked of it.
    pub fn fragment(text: &str) -> Self {
        Self::read(text, false)
    }

    fn read(text: &str, whole: bool) -> Self {
        let parsed = parse(text);
        let mut page = Self {
            html: parsed.html,
            whole,
            cut: parsed.cut,
            order: Vec::new(),
            lines: parsed.lines,
            styles: HashMap::new(),
            ids: HashMap::new(),
            labels: HashMap::new(),
            fuel: Cell::new(MOST_STEPS),
        };
        page.look();
        page.tie_labels();
        page
    }

    /// Whether the text is a whole HTML page.
    pub fn is_whole(&self) -> bool {
        self.whole
    }

    /// Whether the page was too big or too deep to be looked at to its end; known when the rules have been asked.
    pub fn is_cut(&self) -> bool {
        self.cut || self.fuel.get() == 0
    }

    /// The element `html`, which every HTML text has.
    pub fn root(&self) -> ElementRef<'_> {
        self.html.root_element()
    }

    /// All elements outside templates, in the order of the page.
    pub fn elements(&self) -> impl Iterator<Item = ElementRef<'_>> {
        self.order.iter().filter_map(|id| self.element(*id))
    }

    /// The HTML elements of a name.
    pub(super) fn named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = ElementRef<'a>> {
        self.elements().filter(move |element| is_html(*element) && element.value().name() == name)
    }

    /// The line, from 1, where the tag of an element begins. An element that the parser added has the line of the tag
    /// that made it necessary.
    pub fn line(&self, element: ElementRef) -> usize {
        self.lines.get(&element.id()).copied().unwrap_or(1)
    }

    /// The first element of an id.
    pub(super) fn by_id(&self, id: &str) -> Option<ElementRef<'_>> {
        self.element(*self.ids.get(id)?)
    }

    /// What is known of an element's looks; nothing of those in templates and of those too deep.
    pub(super) fn style(&self, element: ElementRef) -> Option<&Style> {
        self.styles.get(&element.id())
    }

    /// The `label` elements of a control (HTML standard, 4.10.4).
    pub(super) fn labels(&self, control: ElementRef) -> impl Iterator<Item = ElementRef<'_>> {
        self.labels.get(&control.id()).into_iter().flatten().filter_map(|id| self.element(*id))
    }

    /// Takes a step of those that a page has for finding names; `false` when they are used up.
    pub(super) fn step(&self) -> bool {
        let left = self.fuel.get();
        self.fuel.set(left.saturating_sub(1));
        left > 0
    }

    fn element(&self, id: NodeId) -> Option<ElementRef<'_>> {
        ElementRef::wrap(self.html.tree.get(id)?)
    }

    fn look(&mut self) {
        let mut sheet = Sheet::default();
        let mut order = Vec::new();
        let mut open = vec![self.root()];
        while let Some(element) = open.pop() {
            order.push(element);
            if element.value().name() == "style" && is_css(element) {
                sheet.read(&element.text().collect::<String>());
            }
            // The last is taken first. The content of a template is no child element of it.
            let mut children: Vec<_> = element.child_elements().collect();
            children.reverse();
            open.append(&mut children);
        }
        let mut steps = 0;
        let none = Sheet::default();
        let mut places: HashMap<NodeId, usize> = HashMap::new();
        let mut styles: HashMap<NodeId, Style> = HashMap::new();
        let mut ids = HashMap::new();
        let mut seen = Vec::new();
        let mut cut = self.cut;
        for element in order {
            let parent = match element.parent().filter(|parent| parent.value().is_element()) {
                None => Some(&Style::ROOT),
                Some(parent) => styles.get(&parent.id()),
            };
            // What hangs below a level that is too deep has no parent here.
            let Some(parent) = parent.filter(|parent| parent.depth < DEEPEST) else {
                cut = true;
                continue;
            };
            let place = element.parent().map_or(0, |parent| {
                let place = places.entry(parent.id()).or_default();
                *place += 1;
                *place
            });
            let sheet = if steps > MOST_STEPS { &none } else { &sheet };
            cut |= steps > MOST_STEPS;
            styles.insert(element.id(), style(element, parent, place, sheet, &mut steps));
            if let Some(id) = element.attr("id").filter(|id| !id.is_empty()) {
                ids.entry(id.to_owned()).or_insert(element.id());
            }
            seen.push(element.id());
        }
        (self.order, self.styles, self.ids, self.cut) = (seen, styles, ids, cut);
    }

    fn tie_labels(&mut self) {
        let mut labels: HashMap<NodeId, Vec<NodeId>> = HashMap::new();
        let mut taken: HashMap<NodeId, NodeId> = HashMap::new();
        // A label around a control is for the first control in it. Where that is known of a label, it is known of those
        // around it.
        for control in self.elements().filter(|element| is_labelable(*element)) {
            let mut outer = self.styles.get(&control.id()).and_then(|style| style.label);
            while let Some(label) = outer.filter(|label| !taken.contains_key(label)) {
                taken.insert(label, control.id());
                outer = self.styles.get(&label).and_then(|style| style.label);
            }
        }
        for label in self.named("label") {
            let control = match label.attr("for") {
                Some(id) => self.by_id(id).filter(|control| is_labelable(*control)).map(|control| control.id()),
                None => taken.get(&label.id()).copied(),
            };
            if let Some(control) = control {
                labels.entry(control).or_default().push(label.id());
            }
        }
        self.labels = labels;
    }
}

/// Whether it is an element of HTML, and not of SVG or MathML.
pub(super) fn is_html(element: ElementRef) -> bool {
    element.value().name.ns == ns!(html)
}

/// The elements around one, from within.
pub(super) fn around<'a>(element: ElementRef<'a>) -> impl Iterator<Item = ElementRef<'a>> {
    element.ancestors().filter_map(ElementRef::wrap)
}

/// The text of an element itself, without that of the elements in it.
pub(super) fn own_text<'a>(element: ElementRef<'a>) -> impl Iterator<Item = &'a str> {
    element.children().filter_map(|child| match child.value() {
        Node::Text(text) => Some(&**text),
        _ => None,
    })
}

/// Elements that a `label` can be for (HTML standard, 4.10.2).
fn is_labelable(element: ElementRef) -> bool {
    is_html(element)
        && match element.value().name() {
            "button" | "meter" | "output" | "progress" | "select" | "textarea" => true,
            "input" => !element.attr("type").is_some_and(|kind| kind.eq_ignore_ascii_case("hidden")),
            _ => false,
        }
}

fn is_css(style: ElementRef) -> bool {
    let kind = style.attr("type").unwrap_or_default().trim();
    (kind.is_empty() || kind.eq_ignore_ascii_case("text/css")) && media_holds(style.attr("media").unwrap_or_default())
}

/// Whether the first element is that of a drawing or a formula that stands alone, with its namespace.
fn is_other_document(text: &str) -> bool {
    let mut rest = text.trim_start_matches('\u{feff}').trim_start();
    loop {
        let end = if rest.starts_with("<!--") {
            "-->"
        } else if rest.starts_with("<?") || rest.get(..9).is_some_and(|start| start.eq_ignore_ascii_case("<!doctype")) {
            ">"
        } else {
            break;
        };
        let Some((_, after)) = rest.split_once(end) else { return false };
        rest = after.trim_start();
    }
    let tag = rest.split('>').next().unwrap_or_default();
    let name = tag.split_whitespace().next().unwrap_or_default();
    matches!(name, "<svg" | "<math") && tag.contains("xmlns")
}
