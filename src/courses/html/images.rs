//! Pictures and other things that are seen: what they say to those who do not see them.

use scraper::ElementRef;

use super::names::has_name;
use super::page::{Page, is_html, own_text};
use super::roles::{explicit, is_in_conflict, is_in_tree, is_marked_decorative, semantic};
use super::{Finding, is_among, tag};

/// 23a2a8: a picture has an accessible name or is marked as decoration (WCAG 1.1.1).
pub(super) fn image_has_name(page: &Page) -> Vec<Finding> {
    let is_image = |element: &ElementRef| {
        let decorative = element.value().name() == "img" && is_marked_decorative(*element);
        is_html(*element) && (decorative || semantic(page, *element) == "img")
    };
    page.elements()
        .filter(|element| page.style(*element).is_some_and(|style| !style.hidden_from_tree()))
        .filter(is_image)
        .map(|image| {
            let in_order = is_marked_decorative(image) || has_name(page, image);
            Finding::judged(page, image, in_order, &tag(image, "src"))
        })
        .collect()
}

/// 8fc3b6: an `object` that shows a picture or plays sound or video has an accessible name (WCAG 1.1.1).
///
/// Whether the resource can be had is not seen in the page: where the `object` has content to show in its stead, that
/// may be what people get, and the rule says nothing.
pub(super) fn object_has_name(page: &Page) -> Vec<Finding> {
    page.named("object")
        .filter(|object| explicit(*object).is_none() && is_in_tree(page, *object))
        .filter(|object| shows_media(*object) && !has_stand_in(page, *object))
        .map(|object| Finding::judged(page, object, has_name(page, object), &tag(object, "data")))
        .collect()
}

/// 46ca7f: what is marked as decoration is not brought back by the focus or by an attribute (good practice).
pub(super) fn decoration_is_not_exposed(page: &Page) -> Vec<Finding> {
    page.elements()
        .filter(|element| is_marked_decorative(*element))
        .map(|element| {
            let hidden = page.style(element).is_none_or(|style| style.hidden_from_tree());
            Finding::judged(page, element, hidden || !is_in_conflict(page, element), &what_exposes(element))
        })
        .collect()
}

/// The element with the attributes that may have brought it back.
fn what_exposes(element: ElementRef) -> String {
    let attributes = element.value().attrs().map(|(name, _)| name);
    let speaking = attributes.filter(|name| {
        (name.starts_with("aria-") && *name != "aria-hidden")
            || matches!(*name, "tabindex" | "href" | "contenteditable")
    });
    let attributes: String = speaking.map(|name| format!(" {name}")).collect();
    format!("<{}{attributes}>", element.value().name())
}

/// Whether an `object` is a picture, sound or video, by the kind of its resource: what its address says, else its `type`.
fn shows_media(object: ElementRef) -> bool {
    const ENDINGS: &str = "apng avif bmp gif ico jfif jpeg jpg png svg tif tiff webp aac flac m4a mp3 oga ogg opus wav weba 3gp avi m4v \
        mkv mov mp4 ogv webm";
    let address = object.attr("data").unwrap_or_default().trim();
    if address.is_empty() {
        return false;
    }
    let is_media = |kind: &str| {
        let kind = kind.trim().to_ascii_lowercase();
        ["image/", "audio/", "video/"].iter().any(|family| kind.starts_with(family))
    };
    if let Some(kind) = address.get(..5).filter(|scheme| scheme.eq_ignore_ascii_case("data:")).and(address.get(5..)) {
        return is_media(kind);
    }
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let file = path.rsplit('/').next().unwrap_or_default();
    match file.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()) {
        Some(ending) if is_among(ENDINGS, &ending) => true,
        Some(ending) if matches!(ending.as_str(), "html" | "htm" | "pdf" | "txt" | "swf" | "xml" | "json") => false,
        _ => object.attr("type").is_some_and(is_media),
    }
}

fn has_stand_in(page: &Page, object: ElementRef) -> bool {
    own_text(object).any(|text| !text.trim().is_empty())
        || object.descendent_elements().skip(1).take(200).any(|child| {
            let shown = page.style(child).is_some_and(|style| !style.hidden_from_tree());
            shown && (has_name(page, child) || own_text(child).any(|text| !text.trim().is_empty()))
        })
}
