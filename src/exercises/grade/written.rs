//! Grading what is written: words and numbers.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::Grade;
use crate::exercises::form::SHORT_LIMIT;
use crate::exercises::model::{Accepted, Number, ShortAnswer, Weight};

/// Case, space and final punctuation never count; accents only where they must. An exact form goes before one with `*`,
/// then the one that is worth more, then the first: so no form can take the score of another.
pub(super) fn short_answer<'e>(short: &'e ShortAnswer, text: &str) -> Grade<'e> {
    if is_too_long(text) {
        return Grade::of_one(Weight::NONE, 1, None);
    }
    let text = plain(text, short.any_accents);
    let mut best: Option<(bool, &Accepted)> = None;
    for accepted in short.accepted.iter().filter(|accepted| matches(accepted, short.any_accents, &text)) {
        let exact = !has_wildcard(accepted.form.source());
        if best.is_none_or(|(best_exact, best)| (best_exact, best.weight) < (exact, accepted.weight)) {
            best = Some((exact, accepted));
        }
    }
    match best {
        Some((_, accepted)) if !text.is_empty() => Grade::of_one(accepted.weight, 1, accepted.feedback.as_ref()),
        _ => Grade::of_one(Weight::NONE, 1, None),
    }
}

/// The first form that gives the full score, with nothing for each `*`. Looks at a few forms and no more: a list may be long.
pub(super) fn short_answer_key(short: &ShortAnswer) -> Option<String> {
    let full = || short.accepted.iter().filter(|accepted| accepted.weight.is_full());
    let exact = full().filter(|accepted| !has_wildcard(accepted.form.source())).take(1);
    let others = full().filter(|accepted| has_wildcard(accepted.form.source())).take(4);
    let forms = exact.chain(others).map(|accepted| sample(accepted.form.source()));
    forms.into_iter().find(|form| short_answer(short, form).score == 1.0)
}

/// A number is right where it lies in a span; of several spans the one that is worth more counts, then the first.
pub(super) fn number_answer<'e>(number: &'e Number, text: &str) -> Grade<'e> {
    let Some(value) = self::number(text) else {
        return Grade::of_one(Weight::NONE, 1, None);
    };
    let known = number.accepted.iter().filter(|accepted| accepted.span.contains(value));
    let best = known.reduce(|best, next| if next.weight > best.weight { next } else { best });
    match best {
        Some(accepted) => Grade::of_one(accepted.weight, 1, accepted.feedback.as_ref()),
        None => Grade::of_one(Weight::NONE, 1, number.otherwise.as_ref()),
    }
}

/// The first number with the full score.
pub(super) fn number_key(number: &Number) -> Option<String> {
    number
        .accepted
        .iter()
        .find(|accepted| accepted.weight.is_full())
        .map(|accepted| accepted.span.example().to_string())
}

/// Reads a number as people write it: a comma or a point before the decimals, space between thousands, any minus, a
/// currency or percent sign or a full stop behind it. `None` for anything else, also for `1.000,50`, which has two meanings.
pub fn number(text: &str) -> Option<f64> {
    if is_too_long(text) {
        return None;
    }
    let unit = |c: char| c.is_whitespace() || matches!(c, '€' | '$' | '%' | '.' | ',' | ';' | '!' | '?');
    let text: String = text.trim().trim_end_matches(unit).chars().filter(|c| !c.is_whitespace()).collect();
    let text: String = text.chars().map(|c| if matches!(c, '−' | '–') { '-' } else { c }).collect();
    let digits = text.strip_prefix(['-', '+']).unwrap_or(&text);
    let points = digits.matches(['.', ',']).count();
    let readable = points <= 1 && digits.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ','));
    let value: f64 = if readable { text.replace(',', ".").parse().ok()? } else { return None };
    value.is_finite().then_some(value)
}

fn is_too_long(text: &str) -> bool {
    text.chars().nth(SHORT_LIMIT).is_some()
}

/// A text without what never counts: one form of each letter (NFC), lower case, single spaces, no punctuation at the end.
fn plain(text: &str, any_accents: bool) -> String {
    let lower: String = text.nfc().collect::<String>().to_lowercase();
    let single = lower.split_whitespace().collect::<Vec<_>>().join(" ");
    let ended = single.trim_end_matches([' ', '.', ',', ';', ':', '!', '?', '…']);
    // Where the answer is nothing but punctuation, the punctuation counts.
    let kept = if ended.is_empty() { &single } else { ended };
    if any_accents { kept.nfd().filter(|c| !is_combining_mark(*c)).collect() } else { kept.to_owned() }
}

/// Whether a form holds `*` that is not written `\*`.
fn has_wildcard(form: &str) -> bool {
    form.replace(r"\*", "").contains('*')
}

/// A text that a form accepts. Nothing written is no answer, so a lone `*` has an ellipsis.
fn sample(form: &str) -> String {
    let sample = form.replace(r"\*", "\u{0}").replace('*', "").replace('\u{0}', "*");
    if sample.trim().is_empty() { "…".to_owned() } else { sample }
}

/// Whether a form accepts a text; both end up without what never counts. Forms that nobody could write are passed over.
fn matches(accepted: &Accepted, any_accents: bool, text: &str) -> bool {
    let form = accepted.form.source();
    if form.chars().nth(2 * SHORT_LIMIT).is_some() {
        return false;
    }
    let form = plain(form, any_accents).replace(r"\*", "\u{0}");
    if !form.contains('*') {
        return form.replace('\u{0}', "*") == *text;
    }
    let pieces: Vec<String> = form.split('*').map(|piece| piece.replace('\u{0}', "*")).collect();
    let (Some((first, rest)), text) = (pieces.split_first(), text) else { return false };
    let Some((last, middle)) = rest.split_last() else { return false };
    let Some(mut open) = text.strip_prefix(first.as_str()).and_then(|text| text.strip_suffix(last.as_str())) else {
        return false;
    };
    // The first place for each piece leaves most room for those behind it.
    for piece in middle {
        let Some((_, behind)) = open.split_once(piece.as_str()) else { return false };
        open = behind;
    }
    true
}
