//! Accessible names: what a screen reader calls an element.
//!
//! Accessible Name and Description Computation 1.2, section 4.3, whose steps (2A–2I) the comments name, with the
//! sources of HTML-AAM 1.0, section 4.1. A name is cut after some letters: the rules only ask whether there is one.

use scraper::{ElementRef, Node};

use super::is_among;
use super::page::{Page, is_html};
use super::roles::{NONE, input_type, semantic};

/// Letters of a name that are kept.
const LONGEST: usize = 200;

/// Nesting within a name that is followed.
const DEEPEST: usize = 200;

/// Stands for what could not be looked at to its end: a page that is too deep or too big gives no false alarm.
const UNKNOWN: &str = "…";

/// Roles whose name may be their content (WAI-ARIA 1.2, 5.2.8.5).
const FROM_CONTENT: &str = "button cell checkbox columnheader gridcell heading link menuitem menuitemcheckbox menuitemradio option radio row \
    rowheader switch tab tooltip treeitem doc-backlink doc-biblioref doc-glossref doc-noteref";

/// The accessible name of an element; empty where it has none.
pub(super) fn name(page: &Page, element: ElementRef) -> String {
    let mut naming = Naming { page, root: element, text: String::new() };
    naming.add(element, Way { itself: true, labelled: false, by_label: false, hidden_too: false, depth: 0 });
    naming.text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether an element has an accessible name.
pub(super) fn has_name(page: &Page, element: ElementRef) -> bool {
    !name(page, element).is_empty()
}

/// How a node was come to.
#[derive(Clone, Copy)]
struct Way {
    /// It is the element whose name is asked.
    itself: bool,
    /// Through `aria-labelledby`, which is followed once.
    labelled: bool,
    /// Through a `label`, so that two labels around each other's controls come to an end.
    by_label: bool,
    /// What names it was hidden itself: then so may be what is in it.
    hidden_too: bool,
    depth: usize,
}

struct Naming<'a> {
    page: &'a Page,
    root: ElementRef<'a>,
    text: String,
}

impl<'a> Naming<'a> {
    fn push(&mut self, text: &str) {
        let room = LONGEST.saturating_sub(self.text.chars().count());
        let words = text.split_inclusive(char::is_whitespace).filter(|word| !word.trim().is_empty());
        self.text.extend(words.flat_map(str::chars).take(room));
        if text.ends_with(char::is_whitespace) {
            self.space();
        }
    }

    fn space(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with(' ') {
            self.text.push(' ');
        }
    }

    /// Whether something was added since the text was this long.
    fn grew(&self, before: usize) -> bool {
        self.text.get(before..).is_some_and(|added| !added.trim().is_empty())
    }

    fn add(&mut self, element: ElementRef<'a>, way: Way) {
        if self.text.len() >= LONGEST {
            return;
        }
        let style = self.page.style(element);
        if !self.page.step() || style.is_none() || way.depth > DEEPEST {
            return self.push(UNKNOWN);
        }
        let (hidden, beside) = style.map_or((true, false), |style| (style.hidden_from_tree(), style.beside));
        // 2A: what is hidden says nothing, unless it was pointed at. `visibility` may show again what is in it.
        if hidden && !way.itself && !way.hidden_too {
            if style.is_some_and(|style| style.rendered && !style.withdrawn) {
                element.child_elements().for_each(|child| self.add(child, Way { depth: way.depth + 1, ..way }));
            }
            return;
        }
        let before = self.text.len();
        // 2B: aria-labelledby.
        if !way.labelled {
            for id in element.attr("aria-labelledby").unwrap_or_default().split_ascii_whitespace() {
                if let Some(label) = self.page.by_id(id) {
                    self.refer(label, Way { labelled: true, ..way });
                    self.space();
                }
            }
            if self.grew(before) {
                return;
            }
        }
        // 2C: the value of a control within a label; the control itself is no part of its own label.
        if !way.itself && element == self.root && !way.labelled {
            return;
        }
        let role = semantic(self.page, element);
        if !way.itself && element != self.root && self.add_value(element, role) {
            return;
        }
        // 2D: aria-label.
        if let Some(label) = element.attr("aria-label").filter(|label| !label.trim().is_empty()) {
            return self.push(label);
        }
        // 2E: what HTML has for it.
        let done = role != NONE && self.add_native(element, way, before);
        if done || self.grew(before) {
            return;
        }
        // 2F: the content, for roles that are named so and for everything within such.
        let takes_content = way_takes_content(way, role, element);
        if takes_content && has_own_content(element) {
            self.add_content(element, way, beside);
        }
        // 2I: the tooltip.
        if !self.grew(before) && role != NONE {
            self.push(element.attr("title").unwrap_or_default());
        }
    }

    /// Follows a reference or a label: what it points at counts even where it is hidden.
    fn refer(&mut self, label: ElementRef<'a>, way: Way) {
        let hidden = self.page.style(label).is_some_and(|style| style.hidden_from_tree());
        self.add(label, Way { itself: false, hidden_too: hidden, depth: way.depth + 1, ..way });
    }

    /// Step 2C: the value of a control that stands in somebody's name.
    fn add_value(&mut self, element: ElementRef<'a>, role: &str) -> bool {
        match role {
            "textbox" | "searchbox" if element.value().name() == "input" => {
                self.push(element.attr("value").unwrap_or_default());
                true
            }
            "combobox" | "listbox" if element.value().name() == "select" => {
                let options: Vec<_> = element
                    .descendent_elements()
                    .take(500)
                    .filter(|option| option.value().name() == "option")
                    .collect();
                let chosen = options.iter().find(|option| option.attr("selected").is_some()).or(options.first());
                if let Some(option) = chosen {
                    self.push(&option.text().take(20).collect::<String>());
                }
                true
            }
            "slider" | "spinbutton" | "progressbar" | "meter" | "scrollbar" => {
                let value = ["aria-valuetext", "aria-valuenow", "value"].iter().find_map(|name| element.attr(name));
                self.push(value.unwrap_or_default());
                true
            }
            _ => false,
        }
    }

    /// Step 2E; `true` where nothing else may name the element.
    fn add_native(&mut self, element: ElementRef<'a>, way: Way, before: usize) -> bool {
        if !is_html(element) {
            // A drawing or a part of one: SVG-AAM 1.0, 8.1.
            let title = element.child_elements().find(|child| child.value().name() == "title");
            self.push(&title.map(|title| title.text().take(20).collect::<String>()).unwrap_or_default());
            return self.grew(before);
        }
        let attribute = |name: &str| element.attr(name).unwrap_or_default();
        match element.value().name() {
            // An empty alternative text is an answer: the picture has no name.
            "img" => {
                self.push(element.attr("alt").unwrap_or(attribute("title")));
                true
            }
            "area" => {
                self.push(attribute("alt"));
                false
            }
            "input" => {
                self.add_labels(element, way);
                if !self.grew(before) {
                    self.add_input(element);
                }
                false
            }
            "button" | "select" | "textarea" | "meter" | "progress" | "output" => {
                self.add_labels(element, way);
                if !self.grew(before) && element.value().name() == "textarea" {
                    self.add_hints(element);
                }
                false
            }
            _ => false,
        }
    }

    fn add_labels(&mut self, control: ElementRef<'a>, way: Way) {
        if way.by_label {
            return;
        }
        for label in self.page.labels(control) {
            self.refer(label, Way { by_label: true, ..way });
            self.space();
        }
    }

    /// The attributes that name an `input` (HTML-AAM, 4.1.1–4.1.3). "Submit Query", which browsers call an image button
    /// without a text, is no name: nobody learns from it what the button does.
    fn add_input(&mut self, input: ElementRef<'a>) {
        let attribute = |name: &str| input.attr(name).unwrap_or_default();
        match (input_type(input).as_str(), input.attr("value")) {
            ("button" | "submit" | "reset", Some(value)) => self.push(value),
            ("submit", None) => self.push("Submit"),
            ("reset", None) => self.push("Reset"),
            ("image", _) => self.push(attribute("alt")),
            ("button" | "checkbox" | "radio" | "range" | "color" | "file", _) => {}
            _ => self.add_hints(input),
        }
    }

    /// `title`, and as the last thing the placeholder.
    fn add_hints(&mut self, field: ElementRef<'a>) {
        let hints = ["title", "placeholder", "aria-placeholder"];
        let hint = hints.iter().filter_map(|name| field.attr(name)).find(|hint| !hint.trim().is_empty());
        self.push(hint.unwrap_or_default());
    }

    fn add_content(&mut self, element: ElementRef<'a>, way: Way, beside: bool) {
        if beside {
            self.push(UNKNOWN);
        }
        for child in element.children() {
            match (child.value(), ElementRef::wrap(child)) {
                (Node::Text(text), _) => {
                    // A hidden element's text is hidden; `visibility` may have shown its elements again.
                    if !self.page.step() {
                        self.push(UNKNOWN);
                    }
                    if text.starts_with(char::is_whitespace) {
                        self.space();
                    }
                    self.push(text);
                }
                (_, Some(child)) => {
                    let apart = self.page.style(child).is_some_and(|style| !style.inline);
                    if apart {
                        self.space();
                    }
                    self.add(child, Way { itself: false, depth: way.depth + 1, ..way });
                    if apart {
                        self.space();
                    }
                }
                _ => {}
            }
        }
    }
}

/// Whether the content of an element is (part of) a name.
fn way_takes_content(way: Way, role: &str, element: ElementRef) -> bool {
    if !way.itself {
        return true;
    }
    is_among(FROM_CONTENT, role) || element.value().name() == "summary"
}

/// Whether what stands in an element is shown, and no fallback for something else.
fn has_own_content(element: ElementRef) -> bool {
    !matches!(element.value().name(), "iframe" | "object" | "video" | "audio" | "textarea" | "select" | "embed")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The name of the element `id="x"`.
    fn named(html: &str) -> String {
        let page = Page::parse(&format!("<body>{html}"));
        name(&page, page.by_id("x").expect("an element x"))
    }

    #[test]
    fn aria_labelledby_wins_and_may_point_at_what_is_hidden() {
        assert_eq!(
            named("<p id=a hidden>Vanha <b>kissa</b></p><a id=x href=y aria-labelledby='a b' aria-label=no>n</a>"),
            "Vanha kissa"
        );
        assert_eq!(named("<a id=x href=y aria-labelledby=nobody aria-label=' '>Teeri</a>"), "Teeri");
        assert_eq!(
            named("<button id=x aria-label=Poista aria-labelledby='x y'></button><i id=y>rivi</i>"),
            "Poista rivi"
        );
    }

    #[test]
    fn content_is_without_what_is_hidden_and_with_what_pictures_say() {
        assert_eq!(named("<h2 id=x>Yksi<span style='display:none'>kaksi</span> <img alt=kolme></h2>"), "Yksi kolme");
        assert_eq!(named("<a id=x href=y><span aria-hidden=true>x</span></a>"), "");
        assert_eq!(named("<a id=x href=y><svg><title>Koti</title><path/></svg></a>"), "Koti");
        assert_eq!(named("<a id=x href=y><img alt='Koti' role=none></a>"), "");
        assert_eq!(named("<style>.i::before{content:'Ohje'}</style><a id=x class=i href=y></a>"), "…");
    }

    #[test]
    fn labels_name_what_can_be_labelled() {
        assert_eq!(named("<label>Määrä <select><option>kaksi</select> <input id=y></label><input id=x>"), "");
        assert_eq!(named("<label for=x>Nimi <button>?</button></label><input id=x>"), "Nimi ?");
        assert_eq!(named("<label>Nimi <input id=x value=Aino></label>"), "Nimi");
        assert_eq!(named("<label for=x>Nimi</label><div id=x role=textbox>Aino</div>"), "");
        assert_eq!(named("<input id=x placeholder=Haku>"), "Haku");
    }

    #[test]
    fn buttons_have_the_words_of_the_browser_only_where_the_author_gave_none() {
        assert_eq!(named("<input id=x type=submit>"), "Submit");
        assert_eq!(named("<input id=x type=submit value=''>"), "");
        assert_eq!(named("<input id=x type=image>"), "");
        assert_eq!(named("<input id=x type=image alt='' title=Hae>"), "Hae");
    }
}
