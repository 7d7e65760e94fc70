//! What style does to each element: whether it is shown, where, and how its letters are spaced.
//!
//! The cascade of author style and `style` attributes (CSS Cascade 4), with what browsers' own style sheets hide and
//! size (HTML standard, 15), for the few properties that the rules ask about.

use std::collections::HashMap;

use ego_tree::NodeId;
use scraper::ElementRef;

use super::css::Sheet;
use super::declarations::{SCREEN_WIDTH, declarations, length};
use super::visibility::{has_stand_in_content, is_hidden_by_browser, is_inline, is_out_of_sight};

/// A spacing property as it is inherited.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Spacing {
    /// How much.
    pub amount: Amount,
    /// Whether it comes from a `style` attribute with `!important`, so that a reader's own style cannot win.
    pub forced: bool,
}

/// How much space.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Amount {
    /// `normal`.
    Normal,
    /// CSS px.
    Px(f32),
    /// Times the size of the letters, wherever they are (line height without a unit).
    Times(f32),
    /// Something that cannot be computed here.
    Unknown,
}

impl Spacing {
    const NORMAL: Self = Self { amount: Amount::Normal, forced: false };
}

/// What is known of an element's looks.
#[derive(Debug, Clone)]
pub(super) struct Style {
    /// How deep it stands.
    pub depth: usize,
    /// The nearest `label` around it.
    pub label: Option<NodeId>,
    /// Whether a `fieldset` around it is disabled, so that controls in it are.
    pub disabled: bool,
    /// Whether it makes a box: neither it nor anything around it is `display: none`.
    pub rendered: bool,
    /// `visibility`, as inherited.
    pub visible: bool,
    /// Whether it or something around it is `aria-hidden="true"` or `inert`.
    pub withdrawn: bool,
    /// Whether it is out of sight although it is rendered: beside the screen, transparent, clipped away.
    pub out_of_sight: bool,
    /// Whether it is `display: inline`.
    pub inline: bool,
    /// Whether its lines break only where the author says.
    pub no_wrap: bool,
    /// The size of its letters in CSS px.
    pub font_size: f32,
    /// The most that its lines can be long, in CSS px.
    pub width: f32,
    /// `letter-spacing`.
    pub letters: Spacing,
    /// `word-spacing`.
    pub words: Spacing,
    /// `line-height`.
    pub lines: Spacing,
    /// Whether style puts text before or after its content.
    pub beside: bool,
}

impl Style {
    /// The style around the root element.
    pub const ROOT: Self = Self {
        depth: 0,
        label: None,
        disabled: false,
        rendered: true,
        visible: true,
        withdrawn: false,
        out_of_sight: false,
        inline: false,
        no_wrap: false,
        font_size: 16.0,
        width: SCREEN_WIDTH,
        letters: Spacing::NORMAL,
        words: Spacing::NORMAL,
        lines: Spacing::NORMAL,
        beside: false,
    };

    /// Whether it can be seen: rendered, not invisible, not out of sight.
    pub fn can_be_seen(&self) -> bool {
        self.rendered && self.visible && !self.out_of_sight
    }

    /// Whether it is hidden from assistive technology: ACT "programmatically hidden".
    pub fn hidden_from_tree(&self) -> bool {
        !self.rendered || !self.visible || self.withdrawn
    }
}

/// The winning value of each property, and whether it is important in the `style` attribute.
pub(super) type Winners = HashMap<String, (String, bool)>;

/// The style of an element in its parent's.
pub(super) fn style(element: ElementRef, parent: &Style, place: usize, sheet: &Sheet, steps: &mut usize) -> Style {
    let depth = parent.depth + 1;
    let (own, beside) = winners(element, depth, place, sheet, steps);
    let value = |property: &str| own.get(property).map(|(value, _)| value.as_str());
    let name = element.value().name();
    let font_size = match value("font-size") {
        Some(value) => font_size(value, parent.font_size).unwrap_or(parent.font_size),
        None => usual_font_size(name, parent.font_size),
    };
    let outer = element.parent().and_then(ElementRef::wrap);
    let display = value("display").filter(|display| !display.starts_with("var("));
    let hidden_by_browser = is_hidden_by_browser(element);
    let rendered = parent.rendered
        && !outer.is_some_and(has_stand_in_content)
        && match display {
            Some(display) => display != "none",
            None => !hidden_by_browser,
        };
    let visible = match value("visibility") {
        Some("hidden" | "collapse") => false,
        Some("visible" | "initial") => true,
        _ => parent.visible,
    };
    let withdrawn = parent.withdrawn
        || element.attr("aria-hidden").is_some_and(|hidden| hidden.trim().eq_ignore_ascii_case("true"))
        || element.attr("inert").is_some();
    let px = |property: &str| value(property).and_then(|value| length(value, font_size));
    let width = [px("width"), px("max-width")]
        .into_iter()
        .flatten()
        .chain(["width", "max-width"].into_iter().filter_map(|property| {
            let percent: f32 = value(property)?.strip_suffix('%')?.trim().parse().ok()?;
            Some(parent.width * percent / 100.0)
        }))
        .fold(parent.width, f32::min);
    let spacing = |property: &str, inherited: Spacing| spacing(own.get(property), inherited, font_size, name);
    Style {
        depth,
        label: outer.filter(|outer| outer.value().name() == "label").map_or(parent.label, |label| Some(label.id())),
        disabled: parent.disabled || outer.is_some_and(|outer| is_disabled_by(element, outer)),
        rendered,
        visible,
        withdrawn,
        out_of_sight: parent.out_of_sight || is_out_of_sight(&own, font_size),
        inline: display.map_or_else(|| is_inline(name), |display| display == "inline"),
        no_wrap: match value("white-space").or(value("text-wrap")) {
            Some(wrap) => matches!(wrap, "nowrap" | "pre"),
            None => parent.no_wrap || name == "pre",
        },
        font_size,
        width,
        letters: spacing("letter-spacing", parent.letters),
        words: spacing("word-spacing", parent.words),
        lines: spacing("line-height", parent.lines),
        beside,
    }
}

/// Whether a disabled `fieldset` disables a child: all but its first legend (HTML standard, 4.10.19.5).
fn is_disabled_by(child: ElementRef, fieldset: ElementRef) -> bool {
    fieldset.value().name() == "fieldset"
        && fieldset.attr("disabled").is_some()
        && (child.value().name() != "legend"
            || fieldset.child_elements().find(|child| child.value().name() == "legend") != Some(child))
}

/// The cascade: sheets, then the attribute, then what is important in sheets, then what is important in the attribute.
fn winners(element: ElementRef, depth: usize, place: usize, sheet: &Sheet, steps: &mut usize) -> (Winners, bool) {
    let matching = sheet.matching(element, depth, place, steps);
    let own = element.attr("style").map(declarations).unwrap_or_default();
    let from_sheets = || matching.iter().filter(|rule| !rule.beside).flat_map(|rule| rule.declarations.iter());
    let mut winners = Winners::new();
    let all = from_sheets()
        .filter(|found| !found.important)
        .map(|found| (found, false))
        .chain(own.iter().filter(|found| !found.important).map(|found| (found, false)))
        .chain(from_sheets().filter(|found| found.important).map(|found| (found, false)))
        .chain(own.iter().filter(|found| found.important).map(|found| (found, true)));
    for (found, forced) in all {
        winners.insert(found.property.clone(), (found.value.clone(), forced));
    }
    let beside = matching
        .iter()
        .filter(|rule| rule.beside)
        .any(|rule| rule.declarations.iter().any(|found| found.property == "content" && puts_text(&found.value)));
    (winners, beside)
}

/// Whether a value of `content` is text that is read out: the part behind `/` replaces it (CSS Content 3, 1.2).
fn puts_text(value: &str) -> bool {
    let spoken = value.rsplit_once("\" /").or(value.rsplit_once("/ \"")).map_or(value, |(_, spoken)| spoken);
    if spoken.contains("attr(") {
        return true;
    }
    // Icon fonts draw pictures for letters that mean nothing: `\f101`.
    let mut parts = spoken.split('\\');
    let plain = parts.next().unwrap_or_default();
    let escaped = parts.any(|part| {
        let digits = part.find(|sign: char| !sign.is_ascii_hexdigit()).unwrap_or(part.len()).min(6);
        let (code, after) = part.split_at_checked(digits).unwrap_or_default();
        let letter = u32::from_str_radix(code, 16).ok().and_then(char::from_u32);
        letter.is_some_and(char::is_alphanumeric) || after.chars().any(char::is_alphanumeric)
    });
    spoken.contains(['"', '\'']) && (escaped || plain.chars().any(char::is_alphanumeric))
}

/// `font-size` in CSS px (CSS Fonts 4, 2.5).
pub(super) fn font_size(value: &str, parent: f32) -> Option<f32> {
    let size = match value {
        "inherit" | "unset" => parent,
        "xx-small" => 9.0,
        "x-small" => 10.0,
        "small" => 13.0,
        "medium" | "initial" => 16.0,
        "large" => 18.0,
        "x-large" => 24.0,
        "xx-large" => 32.0,
        "xxx-large" => 48.0,
        "smaller" => parent / 1.2,
        "larger" => parent * 1.2,
        _ => match value.strip_suffix('%') {
            Some(percent) => parent * percent.trim().parse::<f32>().ok()? / 100.0,
            None => length(value, parent)?,
        },
    };
    (size >= 0.0).then_some(size)
}

/// The sizes of browsers' own style sheets.
fn usual_font_size(name: &str, parent: f32) -> f32 {
    match name {
        "h1" => parent * 2.0,
        "h2" => parent * 1.5,
        "h3" => parent * 1.17,
        "h5" => parent * 0.83,
        "h6" => parent * 0.67,
        "small" | "sub" | "sup" => parent / 1.2,
        "big" => parent * 1.2,
        "button" | "input" | "select" | "textarea" => 13.333,
        _ => parent,
    }
}

/// A spacing as declared, or as inherited. Controls begin anew in browsers' own style sheets.
fn spacing(declared: Option<&(String, bool)>, inherited: Spacing, font_size: f32, name: &str) -> Spacing {
    let Some((value, forced)) = declared else {
        let anew = matches!(name, "button" | "input" | "select" | "textarea");
        return if anew { Spacing::NORMAL } else { inherited };
    };
    let amount = match value.as_str() {
        "inherit" | "unset" | "revert" | "revert-layer" => return inherited,
        "normal" | "initial" => Amount::Normal,
        value => match (length(value, font_size), value.strip_suffix('%'), value.parse::<f32>()) {
            // Only line height takes a bare number; elsewhere the length 0 is the same either way.
            (_, _, Ok(times)) => Amount::Times(times),
            (Some(px), ..) => Amount::Px(px),
            (None, Some(percent), _) => {
                percent.trim().parse::<f32>().map_or(Amount::Unknown, |part| Amount::Px(part / 100.0 * font_size))
            }
            _ => Amount::Unknown,
        },
    };
    Spacing { amount, forced: *forced }
}
