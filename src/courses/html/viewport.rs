//! `<meta name="viewport">`: whether people may enlarge the page.

use super::Finding;
use super::page::Page;

/// b4f0c3: the viewport does not keep people from zooming: `user-scalable` is not off, and `maximum-scale` is at least 2
/// where it is given (WCAG 1.4.4).
pub(super) fn viewport_allows_zoom(page: &Page) -> Vec<Finding> {
    page.named("meta")
        .filter(|meta| meta.attr("name").is_some_and(|name| name.eq_ignore_ascii_case("viewport")))
        .filter_map(|meta| {
            let content = meta.attr("content")?;
            Some(Finding::judged(page, meta, allows_zoom(content), content))
        })
        .collect()
}

/// Reads the list as browsers do (CSS Device Adaptation, 9): pairs between spaces, commas and semicolons, the last one
/// counts, words stand for numbers.
fn allows_zoom(content: &str) -> bool {
    let (mut scalable, mut most) = (true, None);
    for (property, value) in pairs(&content.to_ascii_lowercase()) {
        match property.as_str() {
            "user-scalable" => scalable = is_scalable(&value),
            "maximum-scale" => most = maximum(&value),
            _ => {}
        }
    }
    scalable && most.is_none_or(|most| most >= 2.0)
}

fn pairs(content: &str) -> Vec<(String, String)> {
    // Spaces may stand around `=`.
    let mut tight = String::with_capacity(content.len());
    for word in content.replace('=', " = ").split([' ', '\t', '\n', '\r', '\u{c}']).filter(|word| !word.is_empty()) {
        if !(word == "=" || tight.is_empty() || tight.ends_with('=')) {
            tight.push(' ');
        }
        tight.push_str(word);
    }
    let parts = tight.split([' ', ',', ';']).filter_map(|part| part.split_once('='));
    parts.map(|(property, value)| (property.to_owned(), value.to_owned())).collect()
}

fn is_scalable(value: &str) -> bool {
    match value {
        "yes" | "device-width" | "device-height" => true,
        _ => number(value).is_some_and(|number| number.abs() >= 1.0),
    }
}

/// `None` where the value is passed over: there is no limit then.
fn maximum(value: &str) -> Option<f32> {
    match value {
        "device-width" | "device-height" => Some(10.0),
        "yes" => Some(1.0),
        _ => match number(value) {
            Some(number) if number < 0.0 => None,
            Some(number) => Some(number),
            None => Some(0.0),
        },
    }
}

/// The number that a value begins with, as C's `strtod` has it.
fn number(value: &str) -> Option<f32> {
    let end =
        value.find(|sign: char| !(sign.is_ascii_digit() || matches!(sign, '.' | '-' | '+'))).unwrap_or(value.len());
    (1..=end).rev().find_map(|end| value.get(..end)?.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_numbers_mean_what_they_mean_to_browsers() {
        for allowed in [
            "width=device-width, initial-scale=1",
            "user-scalable=yes",
            "user-scalable = 1",
            "maximum-scale=2.0",
            "",
            "maximum-scale=-3",
            "user-scalable=-5",
            "maximum-scale=device-width",
            "maximum-scale=1;maximum-scale=5x",
        ] {
            assert!(allows_zoom(allowed), "{allowed}");
        }
        for refused in [
            "user-scalable=no",
            "width=device-width,User-Scalable=0",
            "maximum-scale=1.9",
            "maximum-scale = 1",
            "user-scalable=perhaps",
            "maximum-scale=no",
            "user-scalable=yes maximum-scale=1.0",
        ] {
            assert!(!allows_zoom(refused), "{refused}");
        }
    }
}
