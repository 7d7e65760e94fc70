//! Spacing of text that an author's `style` attribute forces on readers with `!important`: their own style cannot make
//! it wider, so it has to be wide enough from the start (WCAG 1.4.12).

use scraper::ElementRef;

use super::Finding;
use super::cascade::{Amount, Spacing, Style};
use super::page::{Page, is_html, own_text};

/// 24afc2: forced letter spacing is at least 0.12 times the size of the letters (WCAG 1.4.12).
pub(super) fn letters_can_be_spaced(page: &Page) -> Vec<Finding> {
    let has_pairs = |element: ElementRef, _: &Style| own_text(element).any(|text| text.trim().chars().count() > 1);
    judged(page, |style| style.letters, 0.12, has_pairs)
}

/// 9e45ec: forced word spacing is at least 0.16 times the size of the letters (WCAG 1.4.12).
pub(super) fn words_can_be_spaced(page: &Page) -> Vec<Finding> {
    judged(
        page,
        |style| style.words,
        0.16,
        |element, _| own_text(element).any(|text| text.split_whitespace().count() > 1),
    )
}

/// 78fd32: forced line height is at least 1.5 times the size of the letters, where there are several lines (WCAG 1.4.12).
pub(super) fn lines_can_be_spaced(page: &Page) -> Vec<Finding> {
    judged(page, |style| style.lines, 1.5, |element, style| has_several_lines(page, element, style))
}

/// Judges the elements whose own text can be seen and has a forced spacing, its own or inherited.
fn judged(
    page: &Page,
    property: impl Fn(&Style) -> Spacing,
    least: f32,
    matters: impl Fn(ElementRef, &Style) -> bool,
) -> Vec<Finding> {
    page.elements()
        .filter(|element| is_html(*element) && own_text(*element).any(|text| !text.trim().is_empty()))
        .filter_map(|element| {
            let style = page.style(element).filter(|style| style.can_be_seen())?;
            let spacing = property(style);
            if !spacing.forced || !matters(element, style) {
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

/// Whether the text of an element surely takes more than one line. Nothing is laid out here: letters are taken as a bit
/// less than half as wide as they are high, and lines as long as the nearest width that style gives, else as a laptop's
/// screen.
fn has_several_lines(page: &Page, element: ElementRef, style: &Style) -> bool {
    /// The width of a letter as a part of its height.
    const LETTER: f32 = 0.42;
    // Text of an inline element stands in the lines of what is around it.
    let block = std::iter::once(element)
        .chain(element.ancestors().filter_map(ElementRef::wrap))
        .find(|outer| page.style(*outer).is_some_and(|style| !style.inline))
        .unwrap_or(element);
    if block.descendent_elements().take_while(|_| page.step()).any(|inner| inner.value().name() == "br") {
        return true;
    }
    // As many words as fill a line are enough.
    let (mut letters, needed) = (0.0, style.width / (style.font_size.max(1.0) * LETTER));
    for word in block.text().take(1_000).flat_map(str::split_whitespace) {
        #[expect(clippy::cast_precision_loss, reason = "a page has fewer letters than f32 can count")]
        let length = word.chars().count() as f32;
        letters += length + 1.0;
        if letters > needed {
            return !style.no_wrap;
        }
    }
    false
}
