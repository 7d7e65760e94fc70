//! Spacing of text that an author's `style` attribute forces on readers with `!important`: their own style cannot make
//! it wider, so it has to be wide enough from the start (WCAG 1.4.12).

use std::collections::HashMap;

use scraper::{ElementRef, Node};

use super::Finding;
use super::cascade::{Amount, Spacing, Style};
use super::page::{Page, around, is_html, own_text};

/// 24afc2: forced letter spacing is at least 0.12 times the size of the letters (WCAG 1.4.12).
pub(super) fn letters_can_be_spaced(page: &Page) -> Vec<Finding> {
    let has_pairs = |element: ElementRef| own_text(element).any(|text| text.trim().chars().count() > 1);
    judged(page, |style| style.letters, 0.12, has_pairs)
}

/// 9e45ec: forced word spacing is at least 0.16 times the size of the letters (WCAG 1.4.12).
pub(super) fn words_can_be_spaced(page: &Page) -> Vec<Finding> {
    judged(
        page,
        |style| style.words,
        0.16,
        |element: ElementRef| own_text(element).any(|text| text.split_whitespace().count() > 1),
    )
}

/// 78fd32: forced line height is at least 1.5 times the size of the letters, where there are several lines (WCAG 1.4.12).
pub(super) fn lines_can_be_spaced(page: &Page) -> Vec<Finding> {
    // Many inline elements may share the lines of one block.
    let mut known = HashMap::new();
    judged(
        page,
        |style| style.lines,
        1.5,
        |element| {
            let block = block_of(page, element);
            *known.entry(block.id()).or_insert_with(|| has_several_lines(page, block))
        },
    )
}

/// Judges the elements whose own text can be seen and has a forced spacing, its own or inherited.
fn judged(
    page: &Page,
    property: impl Fn(&Style) -> Spacing,
    least: f32,
    mut matters: impl FnMut(ElementRef) -> bool,
) -> Vec<Finding> {
    page.elements()
        .filter(|element| is_html(*element) && own_text(*element).any(|text| !text.trim().is_empty()))
        .filter_map(|element| {
            let style = page.style(element).filter(|style| style.can_be_seen())?;
            let spacing = property(style);
            if !spacing.forced || !matters(element) {
                return None;
            }
            let share = match spacing.amount {
                Amount::Normal => 0.0,
                Amount::Px(px) => px / style.font_size.max(1.0),
                Amount::Times(times) => times,
                Amount::Unknown => return None,
            };
            // A little less is the same: sizes are computed in binary fractions.
            let in_order = share >= least - 0.0005;
            Some(Finding::judged(page, element, in_order, &format!("{share:.2}")))
        })
        .collect()
}

/// The element in whose lines the text of an element stands.
fn block_of<'a>(page: &Page, element: ElementRef<'a>) -> ElementRef<'a> {
    std::iter::once(element)
        .chain(around(element))
        .find(|outer| page.style(*outer).is_some_and(|style| !style.inline))
        .unwrap_or(element)
}

/// Whether the text of a block surely takes more than one line. Nothing is laid out here: letters are taken as a bit
/// less than half as wide as they are high, and lines as long as the nearest width that style gives, else as a laptop's
/// screen.
fn has_several_lines(page: &Page, block: ElementRef) -> bool {
    /// The width of a letter as a part of its height.
    const LETTER: f32 = 0.42;
    let Some(style) = page.style(block) else { return false };
    // As many words as fill a line are enough.
    let (mut letters, needed) = (0.0, style.width / (style.font_size.max(1.0) * LETTER));
    for node in block.descendants().skip(1).take_while(|_| page.step()) {
        // What stands in a block of its own is in lines of its own.
        if !node.parent().and_then(ElementRef::wrap).is_some_and(|outer| block_of(page, outer) == block) {
            continue;
        }
        match node.value() {
            Node::Element(inner) if inner.name() == "br" => return true,
            Node::Text(text) => {
                for word in text.split_whitespace() {
                    #[expect(clippy::cast_precision_loss, reason = "a page has fewer letters than f32 can count")]
                    let length = word.chars().count() as f32;
                    letters += length + 1.0;
                    if letters > needed && !style.no_wrap {
                        return true;
                    }
                }
            }
            _ => {}
        }
    }
    false
}
