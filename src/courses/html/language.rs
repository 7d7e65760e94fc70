//! The page's title, and languages: of the page and of its parts.

use std::collections::{HashMap, HashSet};

use ego_tree::NodeId;
use language_tags::LanguageTag;

use super::Finding;
use super::names::has_name;
use super::page::{Page, around, is_html, own_text};
use super::roles::is_in_tree;
use super::visibility::has_stand_in_content;

/// 2779a5: the page has a title that is not empty (WCAG 2.4.2). It is the first `title` element, wherever it stands.
pub(super) fn page_has_title(page: &Page) -> Vec<Finding> {
    if !page.is_whole() {
        return Vec::new();
    }
    let title = page.named("title").next();
    let in_order = title.is_some_and(|title| own_text(title).any(|text| !text.trim().is_empty()));
    vec![Finding::judged(page, title.unwrap_or(page.root()), in_order, "<title>")]
}

/// b5c3f8: the page says its language: `lang` on `html` is there and not empty (WCAG 3.1.1).
pub(super) fn page_has_language(page: &Page) -> Vec<Finding> {
    if !page.is_whole() {
        return Vec::new();
    }
    let language = page.root().attr("lang").unwrap_or_default();
    vec![Finding::judged(page, page.root(), !is_blank(language), "<html>")]
}

/// bf051a: the language of the page is one that there is (WCAG 3.1.1).
pub(super) fn page_language_is_known(page: &Page) -> Vec<Finding> {
    match page.root().attr("lang") {
        Some(language) if page.is_whole() && !is_blank(language) => {
            vec![Finding::judged(page, page.root(), is_known(language), language)]
        }
        _ => Vec::new(),
    }
}

/// de46e4: the language of a part is one that there is (WCAG 3.1.2), where text is read in it.
pub(super) fn part_language_is_known(page: &Page) -> Vec<Finding> {
    let spoken = spoken_languages(page);
    page.elements()
        .filter(|element| is_html(*element) && spoken.contains(&element.id()))
        .filter(|element| around(*element).any(|outer| outer.value().name() == "body"))
        .filter_map(|element| {
            let language = element.attr("lang").filter(|language| !language.is_empty())?;
            Some(Finding::judged(page, element, is_known(language), language))
        })
        .collect()
}

/// The elements whose `lang` is that of some text: of text that is seen or read out, or of the name of something.
fn spoken_languages(page: &Page) -> HashSet<NodeId> {
    const NAMES: [&str; 6] = ["alt", "aria-label", "title", "placeholder", "value", "label"];
    let mut languages = HashSet::new();
    // Parents come before their children, so that each only asks one step up.
    let mut nearest = HashMap::new();
    for element in page.elements() {
        let outer = element.parent().and_then(|parent| nearest.get(&parent.id()).copied());
        let Some(language) = element.attr("lang").map(|_| element.id()).or(outer) else { continue };
        nearest.insert(element.id(), language);
        if languages.contains(&language) {
            continue;
        }
        let perceived = page.style(element).is_some_and(|style| style.can_be_seen() || !style.hidden_from_tree());
        let says = perceived && !has_stand_in_content(element) && own_text(element).any(|text| !text.trim().is_empty());
        let named = || {
            let by_attribute = NAMES.iter().filter_map(|name| element.attr(name)).any(|value| !value.trim().is_empty());
            by_attribute && is_in_tree(page, element) && has_name(page, element)
        };
        if says || named() {
            languages.insert(language);
        }
    }
    languages
}

fn is_blank(value: &str) -> bool {
    value.bytes().all(|byte| byte.is_ascii_whitespace())
}

/// ACT "known primary language tag": the first subtag is a language of the IANA Language Subtag Registry (BCP 47).
/// What follows it is not asked: speech engines go by the language.
fn is_known(tag: &str) -> bool {
    let primary = tag.split('-').next().unwrap_or_default();
    // Two letters or three: longer ones are reserved, and `x` and `i` are no languages.
    (2..=3).contains(&primary.len())
        && primary.bytes().all(|byte| byte.is_ascii_alphabetic())
        && LanguageTag::parse(primary).is_ok_and(|language| language.validate().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_subtag_is_a_language_of_the_registry() {
        for known in ["fi", "SV", "en-US", "zh-yue", "se", "fit", "iw", "qaa", "fr--CA", "en-XX-nonsense"] {
            assert!(is_known(known), "{known}");
        }
        for unknown in ["suomi", "finnish", "xy", "x-selko", "i-lux", "", " ", " fi", "fi_FI", "f", "äå"] {
            assert!(!is_known(unknown), "{unknown}");
        }
    }
}
