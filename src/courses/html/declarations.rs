//! Declarations of style: properties, values, lengths (CSS Syntax 3, CSS Values 4).

/// The width of the screen that lengths and media queries are about, in CSS px: a laptop.
pub(super) const SCREEN_WIDTH: f32 = 1280.0;

/// One `property: value`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Declaration {
    /// The property, in small letters.
    pub property: String,
    /// The value, in small letters, without `!important`.
    pub value: String,
    /// Whether it says `!important`.
    pub important: bool,
}

/// The declarations of a block or of a `style` attribute, in order; `font` says what it means for size and line height.
pub(super) fn declarations(text: &str) -> Vec<Declaration> {
    let text = without_comments(text);
    let mut found = Vec::new();
    for part in split(&text, ';') {
        let Some((property, value)) = part.split_once(':') else { continue };
        let property = property.trim().to_ascii_lowercase();
        let value = value.trim().to_ascii_lowercase();
        let (value, important) = match value.rsplit_once('!') {
            Some((before, mark)) if mark.trim() == "important" => (before.trim().to_owned(), true),
            _ => (value, false),
        };
        if value.is_empty() || property.is_empty() || value.contains('{') {
            continue;
        }
        if property == "font" {
            found.extend(font(&value).into_iter().map(|(property, value)| Declaration {
                property: property.to_owned(),
                value,
                important,
            }));
        } else {
            found.push(Declaration { property, value, important });
        }
    }
    found
}

/// `font: italic 1rem/1.5 serif` as size and line height.
fn font(value: &str) -> Vec<(&'static str, String)> {
    if ["inherit", "initial", "unset", "revert", "revert-layer"].contains(&value) {
        return vec![("font-size", value.to_owned()), ("line-height", value.to_owned())];
    }
    let Some(size) = value.split_whitespace().find(|word| {
        let word = word.split('/').next().unwrap_or(word);
        super::cascade::font_size(word, 16.0).is_some() && word.parse::<f32>().is_err()
    }) else {
        return Vec::new();
    };
    let (size, line) = size.split_once('/').unwrap_or((size, "normal"));
    vec![("font-size", size.to_owned()), ("line-height", line.to_owned())]
}

/// A length in CSS px (CSS Values 4, 6); `em` is the size of the letters that `em` and `ex` stand for.
pub(super) fn length(value: &str, em: f32) -> Option<f32> {
    let split =
        value.find(|character: char| character.is_ascii_alphabetic() || character == '%').unwrap_or(value.len());
    // `1e3px` is a number, and nobody writes it: read as no length.
    let (number, unit) = value.split_at_checked(split)?;
    let number: f32 = number.trim().parse().ok()?;
    let unit = match unit {
        "px" => 1.0,
        "em" => em,
        "rem" => 16.0,
        "ex" | "ch" => em / 2.0,
        "pt" => 4.0 / 3.0,
        "pc" => 16.0,
        "in" => 96.0,
        "cm" => 96.0 / 2.54,
        "mm" => 96.0 / 25.4,
        "q" => 96.0 / 101.6,
        "vw" => SCREEN_WIDTH / 100.0,
        "vh" => 7.2,
        "" if number == 0.0 => 0.0,
        _ => return None,
    };
    let length = number * unit;
    length.is_finite().then_some(length)
}

/// The characters that stand neither in a string nor behind a backslash, with their places (CSS Syntax 3, 4.3).
pub(super) fn outside_strings(text: &str) -> impl Iterator<Item = (usize, char)> {
    let (mut quote, mut escaped) = (None, false);
    text.char_indices().filter(move |(_, character)| {
        match (*character, quote) {
            _ if escaped => escaped = false,
            ('\\', _) => escaped = true,
            (_, Some(open)) if open == *character => quote = None,
            (_, Some(_)) => {}
            ('"' | '\'', None) => quote = Some(*character),
            _ => return true,
        }
        false
    })
}

/// Cuts at a sign where it stands outside strings and brackets.
pub(super) fn split(text: &str, sign: char) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut depth, mut begin) = (0_usize, 0);
    for (at, character) in outside_strings(text) {
        match character {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            _ if character == sign && depth == 0 => {
                parts.extend(text.get(begin..at));
                begin = at + character.len_utf8();
            }
            _ => {}
        }
    }
    parts.extend(text.get(begin..));
    parts
}

/// The text without `/* comments */`.
pub(super) fn without_comments(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        out.push(' ');
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn declarations_know_what_is_important_and_what_is_only_a_string() {
        let found =
            declarations("Color: RED; /* ; */ content: \"a;b:c\" !IMPORTANT; font: bold 12pt/1.5 serif; broken");
        let said: Vec<_> =
            found.iter().map(|found| (found.property.as_str(), found.value.as_str(), found.important)).collect();
        assert_eq!(
            said,
            [
                ("color", "red", false),
                ("content", "\"a;b:c\"", true),
                ("font-size", "12pt", false),
                ("line-height", "1.5", false)
            ]
        );
    }

    #[test]
    fn lengths_are_in_px() {
        assert_eq!(length("1.5em", 20.0), Some(30.0));
        assert_eq!(length("12pt", 1.0), Some(16.0));
        assert_eq!(length("0", 1.0), Some(0.0));
        assert_eq!(length("-9999px", 1.0), Some(-9999.0));
        assert_eq!(length("calc(1px + 2px)", 1.0), None);
        assert_eq!(length("7", 1.0), None);
    }
}
