//! From tokens to questions: where each begins and ends, its title, its prompt, its gaps.

use super::answers::{Answers, answers};
use super::lexer::{Lines, Piece, Token, tokens};
use super::{ANY_ACCENTS, Document, Entry, Error, Fault, Question};
use crate::exercises::model::{Format, GAP, Gap, Kind, Text};

/// A fault and the byte where it is.
pub(super) type Found<T> = Result<T, (usize, Fault)>;

/// Reads a GIFT file or block. Texts whose format is not said have `default`: [`Format::Markdown`] in courses,
/// [`Format::Moodle`] in files from Moodle. Works in time proportional to the length and never fails as a whole:
/// see [`Document::errors`].
pub fn parse(source: &str, default: Format) -> Document {
    let source = source.strip_prefix('\u{FEFF}').unwrap_or(source);
    let source = source.replace("\r\n", "\n").replace('\r', "\n").replace(GAP, "");
    let lines = Lines::new(&source);
    let tokens = tokens(&source);
    let mut document = Document::default();
    let mut comments = Vec::new();
    let mut rest = tokens.as_slice();
    while let Some((first, others)) = rest.split_first() {
        match first.piece {
            Piece::Blank(_) => rest = others,
            Piece::Comment(comment) => {
                comments.push(comment.to_owned());
                rest = others;
            }
            Piece::Category(path) => {
                document.entries.push(Entry::Category(path.to_owned()));
                rest = others;
            }
            _ => {
                let (length, found) = match extent(rest) {
                    Ok(length) => (length, question(rest.get(..length).unwrap_or(rest), default, &mut comments)),
                    Err((length, fault)) => (length, Err(fault)),
                };
                rest = rest.get(length..).unwrap_or_default();
                match found {
                    Ok(mut question) => {
                        question.line = lines.place(&source, first.at).0;
                        document.entries.push(Entry::Question(question));
                    }
                    Err((at, fault)) => {
                        comments.clear();
                        let (line, column) = lines.place(&source, at);
                        document.errors.push(Error { line, column, fault });
                    }
                }
            }
        }
    }
    document.closing_comments = comments;
    document
}

/// How many tokens a question has: to the first blank line or category outside braces. Where a brace is not closed, an
/// error with how many tokens to leave out: to the first blank line behind the brace, where the next question may begin.
fn extent(tokens: &[Token<'_>]) -> Result<usize, (usize, (usize, Fault))> {
    let mut open: Option<(usize, usize)> = None;
    for (index, token) in tokens.iter().enumerate() {
        match (token.piece, open) {
            (Piece::Mark('{'), None) => open = Some((index, token.at)),
            (Piece::Mark('{'), Some(first)) => return Err(not_closed(tokens, first)),
            (Piece::Mark('}'), _) => open = None,
            (Piece::Blank(_) | Piece::Category(_), None) => return Ok(index),
            _ => {}
        }
    }
    open.map_or(Ok(tokens.len()), |first| Err(not_closed(tokens, first)))
}

fn not_closed(tokens: &[Token<'_>], (index, at): (usize, usize)) -> (usize, (usize, Fault)) {
    let blank = tokens.iter().skip(index).position(|token| matches!(token.piece, Piece::Blank(_)));
    (blank.map_or(tokens.len(), |blank| index + blank), (at, Fault::BraceNotClosed))
}

/// Reads the tokens of one question; takes the comments before it.
fn question(tokens: &[Token<'_>], default: Format, comments: &mut Vec<String>) -> Found<Question> {
    let mut own = Vec::with_capacity(tokens.len());
    for token in tokens {
        match token.piece {
            Piece::Comment(comment) => comments.push(comment.to_owned()),
            _ => own.push(*token),
        }
    }
    let start = own.first().map_or(0, |token| token.at);
    let (title, body) = title(&own)?;
    let (texts, blocks) = parts(body)?;
    let (format, first) = formatted(texts.first().map_or("", String::as_str), default);
    let mut prompt = first.to_owned();
    let mut kinds = Vec::new();
    let mut general: Option<Text> = None;
    for block in &blocks {
        let Answers { kind, general: said } = answers(block.tokens, block.at, format)?;
        kinds.push((block.at, kind));
        general = joined(general, said);
    }
    if prompt.is_empty() && texts.iter().skip(1).all(|text| text.trim().is_empty()) {
        return Err((start, Fault::NoPrompt));
    }
    let mut kind = kind(kinds, &texts)?;
    let mark = if matches!(kind, Kind::Gaps(_)) { GAP.to_string() } else { "_____".to_owned() };
    let count = blocks.len();
    for (number, text) in texts.iter().enumerate().skip(1) {
        if number < count || matches!(kind, Kind::Gaps(_)) || !text.trim().is_empty() {
            prompt.push_str(&mark);
            prompt.push_str(text);
        }
    }
    let comments = std::mem::take(comments);
    if comments.iter().any(|comment| comment == ANY_ACCENTS) {
        accept_any_accents(&mut kind);
    }
    Ok(Question { line: 0, comments, title, prompt: Text::new(format, &prompt), kind, general_feedback: general })
}

/// What stands between `::` and `::`, and what follows.
fn title<'t, 'a>(tokens: &'t [Token<'a>]) -> Found<(Option<String>, &'t [Token<'a>])> {
    let space =
        tokens.iter().take_while(|token| matches!(token.piece, Piece::Text(run) if run.trim().is_empty())).count();
    let tokens = tokens.get(space..).unwrap_or_default();
    let Some((Token { piece: Piece::Colons, at }, rest)) = tokens.split_first() else {
        return Ok((None, tokens));
    };
    let end =
        rest.iter().take_while(|token| token.piece != Piece::Mark('{')).position(|token| token.piece == Piece::Colons);
    let end = end.ok_or((*at, Fault::TitleNotClosed))?;
    let title = text(rest.get(..end).unwrap_or_default());
    let title = title.trim();
    Ok(((!title.is_empty()).then(|| title.to_owned()), rest.get(end + 1..).unwrap_or_default()))
}

/// The tokens between `{` and `}`, and where the `{` is.
struct Block<'t, 'a> {
    at: usize,
    tokens: &'t [Token<'a>],
}

/// The texts before, between and after the blocks: one more than there are blocks.
fn parts<'t, 'a>(tokens: &'t [Token<'a>]) -> Found<(Vec<String>, Vec<Block<'t, 'a>>)> {
    let mut texts = Vec::new();
    let mut blocks = Vec::new();
    let mut rest = tokens;
    loop {
        let brace = rest.iter().position(|token| matches!(token.piece, Piece::Mark('{' | '}')));
        let Some((brace, token)) = brace.and_then(|brace| Some((brace, rest.get(brace)?))) else {
            texts.push(text(rest));
            return Ok((texts, blocks));
        };
        if token.piece == Piece::Mark('}') {
            return Err((token.at, Fault::BraceNotOpened));
        }
        texts.push(text(rest.get(..brace).unwrap_or_default()));
        rest = rest.get(brace + 1..).unwrap_or_default();
        let end =
            rest.iter().position(|token| token.piece == Piece::Mark('}')).ok_or((token.at, Fault::BraceNotClosed))?;
        blocks.push(Block { at: token.at, tokens: rest.get(..end).unwrap_or_default() });
        rest = rest.get(end + 1..).unwrap_or_default();
    }
}

/// One kind from the kinds of all blocks: gaps where text follows a block or there are several.
fn kind(kinds: Vec<(usize, Kind)>, texts: &[String]) -> Found<Kind> {
    let several = kinds.len() > 1;
    let text_follows = texts.iter().skip(1).any(|text| !text.trim().is_empty());
    if !several && !text_follows {
        return Ok(kinds.into_iter().next().map_or(Kind::Description, |(_, kind)| kind));
    }
    let mut gaps = Vec::with_capacity(kinds.len());
    for (at, kind) in kinds {
        match kind {
            Kind::OneChoice(options) => gaps.push(Gap::Select(options)),
            Kind::ShortAnswer(short) => gaps.push(Gap::Typed(short)),
            Kind::Number(number) => gaps.push(Gap::Number(number)),
            _ if several => return Err((at, Fault::NotAGap)),
            whole => return Ok(whole),
        }
    }
    Ok(Kind::Gaps(gaps))
}

fn accept_any_accents(kind: &mut Kind) {
    match kind {
        Kind::ShortAnswer(short) => short.any_accents = true,
        Kind::Gaps(gaps) => {
            for gap in gaps {
                if let Gap::Typed(short) = gap {
                    short.any_accents = true;
                }
            }
        }
        _ => {}
    }
}

fn joined(before: Option<Text>, more: Option<Text>) -> Option<Text> {
    match (before, more) {
        (Some(before), Some(more)) => {
            Some(Text::new(before.format, &format!("{}\n\n{}", before.source(), more.source())))
        }
        (before, more) => before.or(more),
    }
}

/// The tokens as ordinary text.
pub(super) fn text(tokens: &[Token<'_>]) -> String {
    let mut text = String::new();
    for token in tokens {
        token.piece.write_to(&mut text);
    }
    text
}

/// Takes a sign like `[html]` off the beginning. What follows keeps the space at its end, for a gap may come.
pub(super) fn formatted(text: &str, default: Format) -> (Format, &str) {
    let text = text.trim_start();
    let signed = text.strip_prefix('[').and_then(|inside| {
        let format = Format::ALL.into_iter().find(|format| inside.starts_with(format.name()))?;
        Some((format, inside.strip_prefix(format.name())?.strip_prefix(']')?.trim_start()))
    });
    signed.unwrap_or((default, text))
}
