//! The site's own colour of links and buttons. It is taken only where everything written in it can be read (WCAG 2.2 SC 1.4.6,
//! 1.4.11); for dark themes a lighter one is made of it. Themes of high contrast keep their own.

use std::fmt;

use sha2::{Digest, Sha256};

const SHEET: &str = include_str!("../../static/css/tokens.css");

/// Where text in the colour stands, and what stands on it: 7:1 with each.
const BESIDE: [&str; 7] = ["paper", "card", "tint", "note-bg", "good-bg", "care-bg", "on-action"];

/// Where the colours of the light and the dark theme begin.
const LIGHT: &str = ":root, [data-theme=\"light\"] {";
const DARK: &str = "[data-theme=\"dark\"] {";

/// The least contrast of text.
pub const LEAST: f64 = 7.0;

/// A colour of the screen: red, green, blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour(pub [u8; 3]);

impl Colour {
    /// The colour of `#0b4a5a`; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.trim().strip_prefix('#')?;
        if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let byte = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
        Some(Self([byte(0)?, byte(2)?, byte(4)?]))
    }

    /// Relative luminance (WCAG 2.2).
    fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let c = f64::from(channel) / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        let [r, g, b] = self.0;
        0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
    }

    /// The contrast ratio with another (WCAG 2.2): 1 to 21.
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// So many twentieths of the way to another.
    fn towards(self, other: Self, twentieths: u16) -> Self {
        let [r, g, b] = self.0;
        let [to_r, to_g, to_b] = other.0;
        let mixed = |from: u8, to: u8| {
            let sum = u16::from(from) * (20 - twentieths) + u16::from(to) * twentieths;
            u8::try_from(sum / 20).unwrap_or(u8::MAX)
        };
        Self([mixed(r, to_r), mixed(g, to_g), mixed(b, to_b)])
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [r, g, b] = self.0;
        write!(f, "#{r:02x}{g:02x}{b:02x}")
    }
}

/// Why a text is no colour of the site.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum NoAccent {
    /// It is no colour.
    NotAColour,
    /// Text in it is too faint somewhere.
    Faint {
        /// Its contrast where it is least.
        contrast: f64,
        /// The same colour, as dark as it needs to be.
        nearest: Colour,
    },
}

/// The colour of links and buttons.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Accent {
    light: Colour,
    dark: Colour,
}

impl Accent {
    /// The colour that somebody wrote.
    ///
    /// # Errors
    /// It is none, or text in it is too faint on some ground of the light theme.
    pub fn read(typed: &str) -> Result<Self, NoAccent> {
        let light = Colour::parse(typed).ok_or(NoAccent::NotAColour)?;
        let day = beside(LIGHT);
        let contrast = least(light, &day);
        if contrast < LEAST {
            return Err(NoAccent::Faint { contrast, nearest: first(light, Colour([0; 3]), &day) });
        }
        let night = beside(DARK);
        Ok(Self { light, dark: first(light, Colour([255; 3]), &night) })
    }

    /// The style sheet that sets it. Its rules are as strong as those of the themes and come after them, so they hold only
    /// where a theme of high contrast does not.
    pub fn sheet(&self) -> String {
        let Self { light, dark } = self;
        format!(
            "@layer tokens {{\n\
             [data-theme=\"light\"] {{ --action: {light}; }}\n\
             [data-theme=\"dark\"] {{ --action: {dark}; }}\n\
             @media not (prefers-contrast: more) {{ :root:not([data-theme]) {{ --action: {light}; }} }}\n\
             @media (prefers-color-scheme: dark) and (not (prefers-contrast: more)) {{ :root:not([data-theme]) {{ --action: {dark}; }} }}\n\
             }}\n"
        )
    }

    /// The name by which the sheet is served, which changes with the colour.
    pub fn served_name(&self) -> String {
        let hash: String = Sha256::digest(self.sheet()).iter().take(5).map(|byte| format!("{byte:02x}")).collect();
        format!("accent.{hash}.css")
    }
}

impl fmt::Display for Accent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.light.fmt(f)
    }
}

/// The colours beside the site's own in the theme of a selector.
fn beside(selector: &str) -> Vec<Colour> {
    let block = SHEET.split_once(selector).and_then(|(_, rest)| rest.split_once('}')).map_or("", |(block, _)| block);
    let colour = |declaration: &str| {
        let (name, value) = declaration.trim().strip_prefix("--")?.split_once(':')?;
        BESIDE.contains(&name).then(|| Colour::parse(value)).flatten()
    };
    block.split(';').filter_map(colour).collect()
}

/// The contrast with that of them from which it differs least.
fn least(colour: Colour, beside: &[Colour]) -> f64 {
    beside.iter().map(|other| colour.contrast(*other)).fold(f64::INFINITY, f64::min)
}

/// The first colour on the way to black or white that is read beside all of them.
fn first(colour: Colour, end: Colour, beside: &[Colour]) -> Colour {
    let on_the_way = (0..=20).map(|twentieths| colour.towards(end, twentieths));
    on_the_way.into_iter().find(|colour| least(*colour, beside) >= LEAST).unwrap_or(end)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_grounds_of_both_themes_are_known() {
        for selector in [LIGHT, DARK] {
            assert_eq!(beside(selector).len(), BESIDE.len(), "{selector}");
        }
    }

    #[test]
    fn a_colour_that_nobody_can_read_is_refused_with_one_that_can_be_read() {
        let Err(NoAccent::Faint { contrast, nearest }) = Accent::read("#ff8800") else { panic!("orange is too faint") };
        assert!(contrast < 3.0, "{contrast}");
        assert_eq!(Accent::read(&nearest.to_string()).expect("readable").to_string(), nearest.to_string());
        for none in ["", "punainen", "#12345", "#1234567", "#12345g", "123456", "#+1+2+3", "rgb(0,0,0)"] {
            assert_eq!(Accent::read(none), Err(NoAccent::NotAColour), "{none}");
        }
    }

    #[test]
    fn the_sheet_says_nothing_of_themes_of_high_contrast() {
        let accent = Accent::read("#4A1A5C").expect("a dark violet");
        assert_eq!(accent.to_string(), "#4a1a5c");
        assert!(!accent.sheet().contains("contrast\"") && accent.sheet().matches("#4a1a5c").count() == 2);
    }

    proptest! {
        #[test]
        fn whatever_is_taken_is_read_on_every_ground_of_both_themes(colour: [u8; 3]) {
            let colour = Colour(colour);
            let accent = match Accent::read(&colour.to_string()) {
                Ok(accent) => accent,
                Err(NoAccent::Faint { nearest, .. }) => Accent::read(&nearest.to_string()).expect("the nearest is taken"),
                Err(NoAccent::NotAColour) => panic!("{colour} is a colour"),
            };
            prop_assert!(least(accent.light, &beside(LIGHT)) >= LEAST);
            prop_assert!(least(accent.dark, &beside(DARK)) >= LEAST);
        }
    }
}
