//! Headings.

use super::names::has_name;
use super::page::{Page, is_html};
use super::roles::{is_in_tree, semantic};
use super::{Finding, tag};

/// ffd0e9: a heading has an accessible name (WCAG 1.3.1, 2.4.6: people find their way by the list of headings).
pub(super) fn heading_has_name(page: &Page) -> Vec<Finding> {
    page.elements()
        .filter(|element| is_html(*element) && is_in_tree(page, *element) && semantic(page, *element) == "heading")
        .map(|heading| Finding::judged(page, heading, has_name(page, heading), &tag(heading, "id")))
        .collect()
}
