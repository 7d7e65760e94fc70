//! Links, buttons, fields and what opens details: each says what it is for.

use std::collections::HashSet;

use scraper::ElementRef;

use super::names::has_name;
use super::page::{Page, around, is_html};
use super::roles::{GENERIC, input_type, is_in_tree, is_summary_of_its_details, semantic};
use super::{Finding, is_among, tag};

/// c487ae: a link has an accessible name (WCAG 2.4.4, 4.1.2). Links in drawings are links, too.
pub(super) fn link_has_name(page: &Page) -> Vec<Finding> {
    /// `link` and the roles that are links, too (DPUB-ARIA 1.1).
    const LINKS: [&str; 5] = ["link", "doc-backlink", "doc-biblioref", "doc-glossref", "doc-noteref"];
    let maps = used_maps(page);
    page.elements()
        .filter(|element| is_in_tree(page, *element))
        .filter(|element| LINKS.contains(&semantic(page, *element)))
        .filter(|element| element.value().name() != "area" || is_in_map(*element, &maps))
        .map(|link| Finding::judged(page, link, has_name(page, link), &tag(link, "href")))
        .collect()
}

/// 59796f: an image button has an accessible name (WCAG 1.1.1, 4.1.2).
pub(super) fn image_button_has_name(page: &Page) -> Vec<Finding> {
    exposed(page)
        .filter(|element| is_image_button(*element))
        .map(|button| Finding::judged(page, button, has_name(page, button), &tag(button, "src")))
        .collect()
}

/// 97a4e1: a button has an accessible name (WCAG 4.1.2). Image buttons have a rule of their own.
pub(super) fn button_has_name(page: &Page) -> Vec<Finding> {
    exposed(page)
        .filter(|element| semantic(page, *element) == "button" && !is_image_button(*element))
        .map(|button| Finding::judged(page, button, has_name(page, button), &tag(button, "id")))
        .collect()
}

/// e086e5: a form field has an accessible name (WCAG 4.1.2).
pub(super) fn field_has_name(page: &Page) -> Vec<Finding> {
    const FIELDS: &str =
        "checkbox combobox listbox menuitemcheckbox menuitemradio radio searchbox slider spinbutton switch textbox";
    exposed(page)
        .filter(|element| is_among(FIELDS, semantic(page, *element)) || is_field_without_role(page, *element))
        .map(|field| {
            let attribute = if field.attr("name").is_some() { "name" } else { "id" };
            Finding::judged(page, field, has_name(page, field), &tag(field, attribute))
        })
        .collect()
}

/// 2t702h: the `summary` of `details` has an accessible name (WCAG 4.1.2).
pub(super) fn summary_has_name(page: &Page) -> Vec<Finding> {
    exposed(page)
        .filter(|element| is_summary_of_its_details(*element))
        .map(|summary| Finding::judged(page, summary, has_name(page, summary), &tag(summary, "id")))
        .collect()
}

/// The HTML elements that assistive technology is told of.
fn exposed(page: &Page) -> impl Iterator<Item = ElementRef<'_>> {
    page.elements().filter(|element| is_html(*element) && is_in_tree(page, *element))
}

fn is_image_button(element: ElementRef) -> bool {
    element.value().name() == "input" && input_type(element) == "image"
}

/// Fields that HTML-AAM gives no ARIA role: passwords, dates, colours, files.
fn is_field_without_role(page: &Page, element: ElementRef) -> bool {
    const TYPES: [&str; 8] = ["color", "date", "datetime-local", "file", "month", "password", "time", "week"];
    element.value().name() == "input"
        && semantic(page, element) == GENERIC
        && TYPES.contains(&input_type(element).as_str())
}

/// The names of the image maps that a picture uses: an `area` is there where its map is used.
fn used_maps(page: &Page) -> HashSet<&str> {
    let shown = |element: &ElementRef| page.style(*element).is_some_and(|style| !style.hidden_from_tree());
    page.elements().filter(shown).filter_map(|element| element.attr("usemap")?.strip_prefix('#')).collect()
}

fn is_in_map(area: ElementRef, maps: &HashSet<&str>) -> bool {
    let map = around(area).find(|element| element.value().name() == "map");
    map.is_some_and(|map| ["name", "id"].iter().filter_map(|name| map.attr(name)).any(|name| maps.contains(name)))
}
