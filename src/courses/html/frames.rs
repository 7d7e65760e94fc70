//! Frames: pages within the page.

use super::names::has_name;
use super::page::Page;
use super::roles::{is_in_tree, tab_index};
use super::{Finding, tag};

/// cae760: an `iframe` has an accessible name (WCAG 4.1.2). One that is taken out of the tab order is no part of the
/// interface that has to be named.
pub(super) fn frame_has_name(page: &Page) -> Vec<Finding> {
    page.named("iframe")
        .filter(|frame| is_in_tree(page, *frame) && tab_index(*frame).is_none_or(|index| index >= 0))
        .map(|frame| Finding::judged(page, frame, has_name(page, frame), &tag(frame, "src")))
        .collect()
}
