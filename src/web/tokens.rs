//! The promise of the colours: every pair that stands together on a page is told apart, in every theme
//! (WCAG 2.2 SC 1.4.6, 1.4.11, 2.4.13). Computed from the style sheet itself.

use std::collections::BTreeMap;

use super::accent::Colour;

const SHEET: &str = include_str!("../../static/css/tokens.css");
const PREFERENCES: &str = include_str!("../../static/css/preferences.css");

/// Text and the ground it stands on: 7:1.
const TEXT: [(&str, &str); 34] = [
    ("ink", "paper"),
    ("ink", "card"),
    ("ink", "tint"),
    ("ink", "note-bg"),
    ("ink", "good-bg"),
    ("ink", "care-bg"),
    ("soft", "paper"),
    ("soft", "card"),
    ("soft", "tint"),
    ("soft", "note-bg"),
    ("soft", "good-bg"),
    ("action", "paper"),
    ("action", "card"),
    ("action", "tint"),
    ("action", "note-bg"),
    ("action", "good-bg"),
    ("action", "care-bg"),
    ("on-action", "action"),
    ("good", "paper"),
    ("good", "card"),
    ("good", "good-bg"),
    ("good-bg", "good"),
    ("care", "paper"),
    ("care", "card"),
    ("care", "tint"),
    ("care", "care-bg"),
    ("on-care", "care"),
    ("note", "paper"),
    ("note", "card"),
    ("note", "note-bg"),
    ("note-bg", "note"),
    ("tint", "action"),
    ("card", "good"),
    ("note", "tint"),
];

/// Edges, marks and states, and what is beside them: 3:1.
const SHAPES: [(&str, &str); 15] = [
    ("edge", "paper"),
    ("edge", "card"),
    ("edge", "tint"),
    ("edge", "note-bg"),
    ("edge", "good-bg"),
    ("edge", "care-bg"),
    ("action", "paper"),
    ("action", "card"),
    ("action", "tint"),
    ("good", "card"),
    ("good", "tint"),
    ("good", "good-bg"),
    ("note", "note-bg"),
    ("care", "care-bg"),
    ("ring", "halo"),
];

const GROUNDS: [&str; 6] = ["paper", "card", "tint", "note-bg", "good-bg", "care-bg"];

type Colours = BTreeMap<String, [u8; 3]>;

/// The blocks of the sheet that set colours, with the selectors and media queries around them.
fn themes() -> Vec<(String, Colours)> {
    let mut sheet = SHEET.to_owned();
    while let (Some(start), Some(end)) = (sheet.find("/*"), sheet.find("*/")) {
        sheet.replace_range(start..end + 2, "");
    }
    let mut around: Vec<String> = Vec::new();
    let mut themes = Vec::new();
    let mut rest = sheet.as_str();
    while let Some(at) = rest.find(['{', '}']) {
        let before = &rest[..at];
        if &rest[at..=at] == "{" {
            let name = before.rsplit(';').next().unwrap_or(before);
            around.push(name.split_whitespace().collect::<Vec<_>>().join(" "));
        } else {
            let colours: Colours = before.split(';').filter_map(colour).collect();
            if !colours.is_empty() {
                themes.push((around.join(" | "), colours));
            }
            around.pop();
        }
        rest = &rest[at + 1..];
    }
    themes
}

/// What calm mode makes of a theme: one colour stands for another.
fn calm(colours: &Colours) -> Colours {
    let block = PREFERENCES.split(r#":root[data-calm="on"] {"#).nth(1).and_then(|rest| rest.split('}').next());
    let aliases = block.expect("the colours of calm mode").split(';').filter_map(|declaration| {
        let (name, of) = declaration.trim().strip_prefix("--")?.split_once(": var(--")?;
        Some((name, of.trim_end_matches(')')))
    });
    let mut calm = colours.clone();
    for (name, of) in aliases {
        calm.insert(name.to_owned(), colours[of]);
    }
    calm
}

fn colour(declaration: &str) -> Option<(String, [u8; 3])> {
    let (name, value) = declaration.trim().strip_prefix("--")?.split_once(": #")?;
    let byte = |at: usize| u8::from_str_radix(value.get(at..at + 2)?, 16).ok();
    Some((name.to_owned(), [byte(0)?, byte(2)?, byte(4)?]))
}

/// The contrast ratio that WCAG 2.2 defines.
fn contrast(a: [u8; 3], b: [u8; 3]) -> f64 {
    Colour(a).contrast(Colour(b))
}

fn faults(theme: &str, colours: &Colours, pairs: &[(&str, &str)], least: f64) -> Vec<String> {
    pairs
        .iter()
        .map(|(a, b)| (a, b, contrast(colours[*a], colours[*b])))
        .filter(|(_, _, ratio)| *ratio < least)
        .map(|(a, b, ratio)| format!("{theme}: {a} on {b} is {ratio:.2}, not {least}"))
        .collect()
}

#[test]
fn the_measure_is_that_of_wcag() {
    assert!((contrast([0, 0, 0], [255, 255, 255]) - 21.0).abs() < 0.001);
    assert!((contrast([0x76, 0x76, 0x76], [255, 255, 255]) - 4.54).abs() < 0.01);
}

#[test]
fn text_is_read_and_controls_are_seen_in_every_theme() {
    let themes = themes();
    assert_eq!(themes.len(), 7, "light; dark, contrast and contrast on black, each by name and by the system");
    let mut faults_found = Vec::new();
    for (theme, colours) in &themes {
        assert!(colours.len() >= 19, "{theme} sets only {} colours", colours.len());
        let calm = calm(colours);
        assert_eq!(calm["note-bg"], colours["card"], "calm mode is read");
        for colours in [colours, &calm] {
            faults_found.extend(faults(theme, colours, &TEXT, 7.0));
            faults_found.extend(faults(theme, colours, &SHAPES, 3.0));
        }
    }
    assert!(faults_found.is_empty(), "{}", faults_found.join("\n"));
}

#[test]
fn the_focus_ring_is_seen_on_every_ground() {
    for (theme, colours) in themes() {
        for ground in GROUNDS.into_iter().chain(["action", "care"]) {
            let best = contrast(colours["ring"], colours[ground]).max(contrast(colours["halo"], colours[ground]));
            assert!(best >= 3.0, "{theme}: the focus ring on {ground} is {best:.2}");
        }
    }
}

#[test]
fn a_chosen_theme_is_the_same_as_the_systems() {
    let themes = themes();
    let of = |selector: &str| {
        let found = themes.iter().find(|(name, _)| name.ends_with(selector));
        found.map(|(_, colours)| colours.clone()).unwrap_or_else(|| panic!("{selector} is missing"))
    };
    let system = ":root:not([data-theme])";
    assert_eq!(of(r#"[data-theme="dark"]"#), of(&format!("@media (prefers-color-scheme: dark) | {system}")));
    assert_eq!(of(r#"[data-theme="contrast"]"#), of(&format!("@media (prefers-contrast: more) | {system}")));
    assert_eq!(
        of(r#"[data-theme="contrast-dark"]"#),
        of(&format!("@media (prefers-color-scheme: dark) and (prefers-contrast: more) | {system}"))
    );
}
