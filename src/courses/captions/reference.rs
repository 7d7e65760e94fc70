//! Character references in cue text: `&amp;`, `&#228;`, `&auml;` (HTML, "character reference state", as WebVTT 6.4 asks).

use markup5ever::data::{C1_REPLACEMENTS, NAMED_ENTITIES};

/// The longest name in the table of HTML.
const LONGEST_NAME: usize = 33;

/// Reads the reference that begins behind a `&`: its characters and how many bytes of `rest` it takes; `None` where the
/// `&` is only itself.
pub(super) fn read(rest: &str) -> Option<(String, usize)> {
    match rest.strip_prefix('#') {
        Some(number) => numeric(number).map(|(c, length)| (c.to_string(), length + 1)),
        None => named(rest),
    }
}

/// The longest name of the table that the text begins with; some old names end without a semicolon.
fn named(rest: &str) -> Option<(String, usize)> {
    let name_length = rest.bytes().take(LONGEST_NAME).take_while(u8::is_ascii_alphanumeric).count();
    let with_semicolon = name_length + usize::from(rest.as_bytes().get(name_length) == Some(&b';'));
    (1..=with_semicolon).rev().find_map(|length| {
        let (first, second) = NAMED_ENTITIES.get(rest.get(..length)?).copied().filter(|(first, _)| *first != 0)?;
        let characters = [first, second].into_iter().filter(|code| *code != 0).filter_map(char::from_u32).collect();
        Some((characters, length))
    })
}

fn numeric(number: &str) -> Option<(char, usize)> {
    let (digits, radix, before) = match number.strip_prefix(['x', 'X']) {
        Some(hex) => (hex, 16, 1),
        None => (number, 10, 0),
    };
    let length = digits.bytes().take_while(|b| char::from(*b).is_digit(radix)).count();
    let digits = digits.get(..length).filter(|digits| !digits.is_empty())?;
    let code = u32::from_str_radix(digits, radix).unwrap_or(u32::MAX);
    let ends = usize::from(number.as_bytes().get(before + length) == Some(&b';'));
    let replaced = code.checked_sub(0x80).and_then(|i| C1_REPLACEMENTS.get(i as usize).copied().flatten());
    let character = replaced.or_else(|| char::from_u32(code)).filter(|c| *c != '\0').unwrap_or('\u{fffd}');
    Some((character, before + length + ends))
}
