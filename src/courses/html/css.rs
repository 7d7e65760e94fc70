//! A small reader of CSS: enough to see what an author's own style hides, moves or spaces.
//!
//! Reads style rules after CSS Syntax Level 3, with comments, strings, brackets and `!important`;
//! goes into `@media` that holds for a wide screen, `@supports` and `@layer`; leaves out nested rules, imports and
//! selectors that only hold while someone points or presses. What it cannot read says nothing about the page.

use std::collections::HashMap;
use std::rc::Rc;

use scraper::{ElementRef, Selector};

use super::declarations::{Declaration, SCREEN_WIDTH, declarations, length, outside_strings, split, without_comments};

/// Which box of an element a rule is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Itself,
    /// `::before` or `::after`.
    Beside,
    /// Anything else, as `::marker`.
    Other,
}

/// A rule with one selector.
pub(super) struct StyleRule {
    selector: Selector,
    /// Ids, classes, types: CSS Selectors 4, 17.
    specificity: (usize, usize, usize),
    order: usize,
    /// Whether it styles what stands before or after the element, and not the element.
    pub beside: bool,
    /// Whether matching may walk over all siblings.
    wide: bool,
    /// What it declares.
    pub declarations: Rc<[Declaration]>,
}

/// The style sheets of a page.
#[derive(Default)]
pub(super) struct Sheet {
    rules: Vec<StyleRule>,
    /// The places of rules by what their last part asks for: `#id`, `.class` or a type; `*` for the rest.
    by_key: HashMap<String, Vec<usize>>,
}

impl Sheet {
    /// Adds the rules of a style sheet.
    pub fn read(&mut self, css: &str) {
        let css = without_comments(css);
        // A stack of its own and no recursion: brackets may be nested as deep as a text is long.
        let mut rest = vec![(css.as_str(), 0)];
        while let Some((text, depth)) = rest.pop() {
            let Some((head, block, after)) = next_block(text) else { continue };
            rest.push((after, depth));
            let head = head.trim();
            if let Some(at) = head.strip_prefix('@') {
                // Each level is read once more from its beginning: a few levels are all that people write.
                if depth < 8 && goes_in(at) {
                    rest.push((block, depth + 1));
                }
            } else {
                let declarations: Rc<[Declaration]> = declarations(block).into();
                for selector in split(head, ',') {
                    self.add(selector.trim(), &declarations);
                }
            }
        }
    }

    fn add(&mut self, text: &str, declarations: &Rc<[Declaration]>) {
        let (text, part) = without_pseudo_element(text);
        let text = if text.is_empty() { "*" } else { text };
        // `:has` looks at everything inside, and pages of the checker's kind have no need of it.
        if part == Part::Other || text.contains(":has(") || declarations.is_empty() {
            return;
        }
        // The parser of selectors goes into brackets by recursion.
        if text.len() > 1_000 || text.matches('(').count() > 8 {
            return;
        }
        let Ok(selector) = Selector::parse(text) else { return };
        let order = self.rules.len();
        let wide = text.contains(['~', '+']) || text.contains(":nth") || text.contains("-of-type");
        self.rules.push(StyleRule {
            selector,
            specificity: specificity(text),
            order,
            beside: part == Part::Beside,
            wide,
            declarations: Rc::clone(declarations),
        });
        self.by_key.entry(key(text)).or_default().push(order);
    }

    /// The rules that hold for an element, weakest first. `steps` counts the work that this took: `depth` is how deep
    /// the element stands and `place` its number among its siblings.
    pub fn matching(&self, element: ElementRef, depth: usize, place: usize, steps: &mut usize) -> Vec<&StyleRule> {
        let value = element.value();
        let mut keys = vec!["*".to_owned(), value.name().to_ascii_lowercase()];
        keys.extend(value.id().map(|id| format!("#{id}")));
        keys.extend(value.classes().take(100).map(|class| format!(".{class}")));
        let mut found: Vec<&StyleRule> = keys
            .iter()
            .filter_map(|key| self.by_key.get(key))
            .flatten()
            .filter_map(|at| self.rules.get(*at))
            .filter(|rule| {
                *steps += 1 + depth / 8 + if rule.wide { place } else { 0 };
                rule.selector.matches(&element)
            })
            .collect();
        found.sort_by_key(|rule| (rule.specificity, rule.order));
        found
    }
}

/// Whether the rules inside an at-rule hold on a screen.
fn goes_in(at: &str) -> bool {
    let at = at.to_ascii_lowercase();
    match at.split([' ', '\t', '\n', '(']).next() {
        Some("media") => media_holds(at.trim_start_matches("media")),
        Some("supports" | "layer") => true,
        _ => false,
    }
}

/// Whether a list of media queries holds for a wide screen at rest (Media Queries 4): the type, `min-width` and
/// `max-width`. A query that asks for more does not count as holding.
pub(super) fn media_holds(list: &str) -> bool {
    let list = list.trim().to_ascii_lowercase();
    list.is_empty()
        || list.split(',').any(|query| {
            query.split(" and ").all(|part| {
                let part = part.trim().trim_start_matches("only ").trim();
                if let Some(feature) = part.strip_prefix('(').and_then(|part| part.strip_suffix(')')) {
                    let Some((name, value)) = feature.split_once(':') else { return false };
                    let Some(width) = length(value.trim(), 16.0) else { return false };
                    match name.trim() {
                        "min-width" => width <= SCREEN_WIDTH,
                        "max-width" => width >= SCREEN_WIDTH,
                        _ => false,
                    }
                } else {
                    matches!(part, "screen" | "all")
                }
            })
        })
}

/// The next `head { block }` and what comes after; statements without a block (`@import …;`) are passed over.
fn next_block(text: &str) -> Option<(&str, &str, &str)> {
    let (mut depth, mut begin, mut open) = (0_usize, 0, None);
    for (at, character) in outside_strings(text) {
        match character {
            ';' if depth == 0 => begin = at + 1,
            '{' => {
                open = open.or(Some(at));
                depth += 1;
            }
            '}' if depth == 1 => {
                let open = open?;
                return Some((text.get(begin..open)?, text.get(open + 1..at)?, text.get(at + 1..)?));
            }
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    // A block that nobody closes goes to the end.
    let open = open?;
    Some((text.get(begin..open)?, text.get(open + 1..)?, ""))
}

fn without_pseudo_element(text: &str) -> (&str, Part) {
    for name in ["::before", "::after", ":before", ":after"] {
        if let Some(text) = text.strip_suffix(name) {
            return (text.trim_end_matches(':'), Part::Beside);
        }
    }
    (text, if text.contains("::") { Part::Other } else { Part::Itself })
}

/// What the last part of a selector surely asks for.
fn key(selector: &str) -> String {
    let last = selector.rsplit([' ', '>', '+', '~', '\n', '\t']).next().unwrap_or_default();
    if selector.contains(['(', '[', '\\']) {
        return "*".to_owned();
    }
    let last = last.split(':').next().unwrap_or_default();
    match last.find(['.', '#']) {
        _ if last.is_empty() || last.starts_with('*') => "*".to_owned(),
        None => last.to_ascii_lowercase(),
        Some(0) => {
            let end =
                last.char_indices().skip(1).find(|(_, c)| matches!(c, '.' | '#')).map_or(last.len(), |(at, _)| at);
            last.get(..end).unwrap_or("*").to_owned()
        }
        Some(at) => last.get(..at).unwrap_or("*").to_ascii_lowercase(),
    }
}

/// Ids, classes with attributes and pseudo-classes, types. What stands in `:not()` and `:is()` counts, as it should;
/// what stands in `:where()` counts too, which it should not.
fn specificity(selector: &str) -> (usize, usize, usize) {
    let (mut ids, mut classes, mut types, mut in_attribute, mut before) = (0, 0, 0, false, ' ');
    for character in selector.chars() {
        match character {
            ']' => in_attribute = false,
            _ if in_attribute => {}
            '[' => {
                in_attribute = true;
                classes += 1;
            }
            '#' => ids += 1,
            '.' | ':' => classes += 1,
            _ if (character.is_alphabetic()) && matches!(before, ' ' | '>' | '+' | '~' | '(' | ',' | '\n' | '\t') => {
                types += 1;
            }
            _ => {}
        }
        before = character;
    }
    (ids, classes, types)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn media_for_paper_and_phones_do_not_hold_on_a_wide_screen() {
        assert!(media_holds("") && media_holds("screen") && media_holds("print, screen and (min-width: 40em)"));
        assert!(!media_holds("print") && !media_holds("(max-width: 600px)") && !media_holds("not all"));
    }

    #[test]
    fn stronger_selectors_come_last() {
        let html = scraper::Html::parse_document("<p class=a id=b>x");
        let element = html.select(&Selector::parse("p").expect("a selector")).next().expect("the paragraph");
        let mut sheet = Sheet::default();
        sheet.read(
            "@import 'x'; #b{color:c1} @media print{p{color:c0}} p, body p.a{color:c2} .a:hover{color:c3} .a{color:c4",
        );
        let colors: Vec<_> = sheet
            .matching(element, 1, 0, &mut 0)
            .iter()
            .map(|rule| rule.declarations.first().map(|found| found.value.clone()).unwrap_or_default())
            .collect();
        assert_eq!(colors, ["c2", "c4", "c2", "c1"]);
    }
}
