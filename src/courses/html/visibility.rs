//! What hides an element: the browser by itself, or an author's style.

use scraper::ElementRef;

use super::cascade::Winners;
use super::declarations::length;
use super::is_among;

/// What the browser hides of its own accord (HTML standard, 15.3.1), and elements that are never drawn.
pub(super) fn is_hidden_by_browser(element: ElementRef) -> bool {
    let value = element.value();
    let is = |attribute: &str| element.attr(attribute).is_some();
    match value.name() {
        "head" | "title" | "meta" | "link" | "script" | "style" | "template" | "noscript" | "base" | "datalist"
        | "param" | "rp" | "noembed" | "noframes" | "source" | "track" | "defs" | "desc" | "metadata" | "symbol" => {
            true
        }
        "dialog" => !is("open") || is("hidden"),
        "audio" => !is("controls") || is("hidden"),
        "input" => is("hidden") || element.attr("type").is_some_and(|kind| kind.trim().eq_ignore_ascii_case("hidden")),
        _ => is("hidden") || is("popover"),
    }
}

/// Whether what stands in an element is for browsers that do not know the element: no other shows it.
pub(super) fn has_stand_in_content(element: ElementRef) -> bool {
    matches!(element.value().name(), "audio" | "video" | "iframe")
}

/// Elements that stand within lines (HTML standard, 15.3).
pub(super) fn is_inline(name: &str) -> bool {
    const INLINE: &str = "a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark output q ruby s samp \
        small span strike strong sub sup time tt u var";
    is_among(INLINE, name)
}

/// Ways to keep text for listeners out of sight: far beside the screen, a box of no size, clipped, transparent.
pub(super) fn is_out_of_sight(own: &Winners, font_size: f32) -> bool {
    /// Beyond any screen that a page is made for.
    const FAR: f32 = -900.0;
    let value = |property: &str| own.get(property).map(|(value, _)| value.as_str());
    let px = |property: &str| value(property).and_then(|value| length(value, font_size));
    let far = |property: &str| px(property).is_some_and(|px| px <= FAR);
    let placed = matches!(value("position"), Some("absolute" | "fixed" | "relative"));
    let cut_off = matches!(value("overflow"), Some("hidden" | "clip"))
        && ["width", "height", "max-height", "max-width"].into_iter().any(|side| px(side).is_some_and(|px| px <= 1.0));
    let clipped = value("clip").is_some_and(|clip| {
        let inner = clip.trim_start_matches("rect(").trim_end_matches(')');
        clip.starts_with("rect(")
            && inner
                .split([',', ' '])
                .filter(|side| !side.is_empty())
                .all(|side| length(side, font_size).is_some_and(|px| px.abs() <= 1.0))
    }) || value("clip-path")
        .is_some_and(|path| matches!(path, "inset(50%)" | "inset(100%)" | "circle(0)"));
    let transparent = value("opacity").and_then(|opacity| opacity.parse().ok()).is_some_and(|part: f32| part <= 0.0);
    (placed && ["left", "top", "right", "bottom"].into_iter().any(far))
        || ["margin-left", "margin-top", "text-indent"].into_iter().any(far)
        || cut_off
        || clipped
        || transparent
        || value("color") == Some("transparent")
        || font_size < 1.0
}
