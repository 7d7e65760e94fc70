//! What stands between `{` and `}`.

use std::collections::HashSet;

use super::Fault;
use super::lexer::{Piece, Token};
use super::parser::{Found, formatted, text};
use crate::exercises::grade::key;
use crate::exercises::model::{
    Accepted, AcceptedNumber, Choice, Format, Kind, NEARLY_ALL, Number, Pair, Reflection, ShortAnswer, Span, Text,
    TrueFalse, Weight,
};

/// The answers of a question and its general feedback.
pub(super) struct Answers {
    pub(super) kind: Kind,
    pub(super) general: Option<Text>,
}

/// Reads what stands between the braces that open at byte `at`; texts without a format have the question's.
pub(super) fn answers(tokens: &[Token<'_>], at: usize, format: Format) -> Found<Answers> {
    let general = tokens.iter().position(|token| token.piece == Piece::General);
    let (tokens, general) = general.and_then(|sign| tokens.split_at_checked(sign)).unwrap_or((tokens, &[]));
    let general = said(general.get(1..).unwrap_or_default(), format);
    let kind = kind(tokens, at, format)?;
    if kind.is_graded() && key(&kind).is_none() {
        return Err((at, Fault::NoRightAnswer));
    }
    Ok(Answers { kind, general })
}

/// The order of the questions is Moodle's, except that true/false comes before the rest, so that its feedback may hold `=`.
fn kind(tokens: &[Token<'_>], at: usize, format: Format) -> Found<Kind> {
    let Some(first) = tokens.iter().find(|token| !is_space(token.piece)) else {
        return Ok(Kind::Reflection(Reflection::default()));
    };
    if first.piece == Piece::Mark('#') {
        let sign = tokens.iter().position(|token| token.at == first.at).unwrap_or(0);
        return number(tokens.get(sign + 1..).unwrap_or_default(), at, format);
    }
    if let Some(true_false) = true_false(tokens, format) {
        return Ok(Kind::TrueFalse(true_false));
    }
    let (preamble, items) = items(tokens);
    let has = |mark| items.iter().any(|item| item.mark == mark);
    match preamble.iter().find(|token| !is_space(token.piece)) {
        Some(text) if !items.is_empty() => return Err((text.at, Fault::TextBeforeAnswers)),
        Some(text) => {
            let lone = Item { mark: '=', at: text.at, tokens: preamble };
            return short_answer(&[lone], format);
        }
        None => {}
    }
    if has('~') {
        return choices(&items, at, has('='), format);
    }
    if items.iter().any(|item| item.has_arrow()) { matching(&items, at, format) } else { short_answer(&items, format) }
}

fn is_space(piece: Piece<'_>) -> bool {
    matches!(piece, Piece::Text(run) | Piece::Blank(run) if run.trim().is_empty())
}

/// An answer: `=` or `~` and what follows.
struct Item<'t, 'a> {
    mark: char,
    at: usize,
    tokens: &'t [Token<'a>],
}

impl<'t, 'a> Item<'t, 'a> {
    /// The tokens before the first `#`, and those behind it.
    fn halves(&self) -> (&'t [Token<'a>], &'t [Token<'a>]) {
        let end = self.tokens.iter().position(|token| token.piece == Piece::Mark('#')).unwrap_or(self.tokens.len());
        (self.tokens.get(..end).unwrap_or_default(), self.tokens.get(end + 1..).unwrap_or_default())
    }

    fn has_arrow(&self) -> bool {
        self.halves().0.iter().any(|token| token.piece == Piece::Arrow)
    }

    /// What the answer says, what it is worth, and its feedback.
    fn read(&self, format: Format) -> Found<(String, Weight, Option<Text>)> {
        let (answer, feedback) = self.halves();
        let answer = text(answer);
        let (weight, answer) = weighted(answer.trim()).map_err(|fault| (self.at, fault))?;
        let default = if self.mark == '=' { Weight::FULL } else { Weight::NONE };
        Ok((answer.to_owned(), weight.unwrap_or(default), said(feedback, format)))
    }
}

/// What stands before the first answer, and the answers.
fn items<'t, 'a>(tokens: &'t [Token<'a>]) -> (&'t [Token<'a>], Vec<Item<'t, 'a>>) {
    let is_mark = |token: &Token<'_>| matches!(token.piece, Piece::Mark('=' | '~'));
    let start = tokens.iter().position(is_mark).unwrap_or(tokens.len());
    let (preamble, mut rest) = tokens.split_at_checked(start).unwrap_or((tokens, &[]));
    let mut items = Vec::new();
    while let Some((Token { piece: Piece::Mark(mark), at }, behind)) = rest.split_first() {
        let end = behind.iter().position(is_mark).unwrap_or(behind.len());
        let (own, others) = behind.split_at_checked(end).unwrap_or((behind, &[]));
        items.push(Item { mark: *mark, at: *at, tokens: own });
        rest = others;
    }
    (preamble, items)
}

/// Takes a sign like `%50%` off the beginning.
fn weighted(answer: &str) -> Result<(Option<Weight>, &str), Fault> {
    let signed = answer.strip_prefix('%').and_then(|inside| inside.split_once('%'));
    let Some((percent, rest)) = signed else {
        return Ok((None, answer));
    };
    match decimal(percent) {
        None => Ok((None, answer)),
        Some(percent) => match Weight::percent(percent) {
            Some(weight) => Ok((Some(weight), rest.trim_start())),
            None => Err(Fault::Weight(excerpt(&format!("{percent} %")))),
        },
    }
}

/// A text behind `#` or `####`; nothing if nothing is there.
fn said(tokens: &[Token<'_>], format: Format) -> Option<Text> {
    let source = text(tokens);
    let (format, source) = formatted(&source, format);
    Some(Text::new(format, source)).filter(|text| !text.is_empty())
}

fn true_false(tokens: &[Token<'_>], format: Format) -> Option<TrueFalse> {
    let mut parts = tokens.splitn(3, |token| token.piece == Piece::Mark('#'));
    let is_true = match text(parts.next()?).trim() {
        "T" => true,
        "F" => false,
        word if word.eq_ignore_ascii_case("true") => true,
        word if word.eq_ignore_ascii_case("false") => false,
        _ => return None,
    };
    let mut feedback = || parts.next().and_then(|tokens| said(tokens, format));
    Some(TrueFalse { is_true, when_wrong: feedback(), when_right: feedback() })
}

/// One choice where an answer begins with `=`, several where none does. Weights that add up to all but of which none is
/// all mean several, even if the author began them with `=`.
fn choices(items: &[Item<'_, '_>], at: usize, one: bool, format: Format) -> Found<Kind> {
    let mut options = Vec::with_capacity(items.len());
    for item in items {
        let (answer, weight, feedback) = item.read(format)?;
        let (format, source) = formatted(&answer, format);
        let text = Text::new(format, source);
        if text.is_empty() {
            return Err((item.at, Fault::EmptyAnswer));
        }
        options.push(Choice { text, weight, feedback });
    }
    if options.len() < 2 {
        return Err((at, Fault::OneOption));
    }
    let all: f64 = options.iter().map(|option| option.weight.as_percent().max(0.0)).sum();
    let several = !one || (all >= NEARLY_ALL && !options.iter().any(|option| option.weight.is_full()));
    Ok(if several { Kind::SeveralChoices(options) } else { Kind::OneChoice(options) })
}

fn short_answer(items: &[Item<'_, '_>], format: Format) -> Found<Kind> {
    let mut accepted = Vec::with_capacity(items.len());
    for item in items {
        let (answer, weight, feedback) = item.read(format)?;
        let (format, source) = formatted(&answer, format);
        let form = Text::new(format, source);
        if form.is_empty() {
            return Err((item.at, Fault::EmptyAnswer));
        }
        accepted.push(Accepted { form, weight, feedback });
    }
    Ok(Kind::ShortAnswer(ShortAnswer { accepted, any_accents: false }))
}

fn matching(items: &[Item<'_, '_>], at: usize, format: Format) -> Found<Kind> {
    let mut pairs = Vec::with_capacity(items.len());
    for item in items {
        let arrow =
            item.tokens.iter().position(|token| token.piece == Piece::Arrow).ok_or((item.at, Fault::NoArrow))?;
        let (left, right) = item.tokens.split_at_checked(arrow).unwrap_or_default();
        let left = text(left);
        let (format, source) = formatted(&left, format);
        let answer = text(right.get(1..).unwrap_or_default()).trim().to_owned();
        if answer.is_empty() {
            return Err((item.at, Fault::EmptyAnswer));
        }
        pairs.push(Pair { item: Text::new(format, source), answer });
    }
    let different: HashSet<&str> = pairs.iter().map(|pair| pair.answer.as_str()).collect();
    if different.len() < 2 || pairs.iter().all(|pair| pair.item.is_empty()) {
        return Err((at, Fault::TooFewPairs));
    }
    Ok(Kind::Matching(pairs))
}

/// What follows `{#`: one answer without a mark, or a list, or both. `*` or nothing stands for every other number.
fn number(tokens: &[Token<'_>], at: usize, format: Format) -> Found<Kind> {
    let (preamble, mut items) = items(tokens);
    if let Some(first) = preamble.iter().find(|token| !is_space(token.piece)) {
        items.insert(0, Item { mark: '=', at: first.at, tokens: preamble });
    }
    let mut number = Number { accepted: Vec::with_capacity(items.len()), otherwise: None };
    for item in items {
        let (answer, weight, feedback) = item.read(format)?;
        if weight == Weight::NONE && matches!(answer.as_str(), "" | "*") {
            number.otherwise = number.otherwise.or(feedback);
        } else if answer.is_empty() {
            return Err((item.at, Fault::EmptyAnswer));
        } else {
            let span = span(&answer).map_err(|fault| (item.at, fault))?;
            number.accepted.push(AcceptedNumber { span, weight, feedback });
        }
    }
    if number.accepted.is_empty() { Err((at, Fault::NoRightAnswer)) } else { Ok(Kind::Number(number)) }
}

/// `3`, `3:0.5` or `1..5`.
fn span(answer: &str) -> Result<Span, Fault> {
    let number = |text: &str| decimal(text).ok_or_else(|| Fault::Number(excerpt(text.trim())));
    let (span, holds) = if let Some((low, high)) = answer.split_once("..") {
        let (low, high) = (number(low)?, number(high)?);
        (Span::Between { low, high }, low <= high)
    } else {
        let (value, tolerance) = answer.split_once(':').unwrap_or((answer, "0"));
        let tolerance = number(tolerance)?;
        (Span::Around { value: number(value)?, tolerance }, tolerance >= 0.0)
    };
    if holds { Ok(span) } else { Err(Fault::Range(excerpt(answer))) }
}

/// A finite decimal number with a point or a comma.
fn decimal(text: &str) -> Option<f64> {
    let text = text.trim();
    let plausible = text.len() <= 400 && text.bytes().all(|b| b.is_ascii_digit() || b"+-.,eE".contains(&b));
    let number: f64 = if plausible { text.replace(',', ".").parse().ok()? } else { return None };
    // Adding zero turns −0 into 0, so that equal numbers print the same.
    number.is_finite().then_some(number + 0.0)
}

fn excerpt(text: &str) -> String {
    text.chars().take(60).collect()
}
