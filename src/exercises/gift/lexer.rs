//! From GIFT's characters to marks, texts, comments and blank lines.
//!
//! Each character is looked at a bounded number of times, whatever the input.

/// A piece of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token<'a> {
    /// Where it begins, in bytes from the beginning of the file.
    pub at: usize,
    /// What it is.
    pub piece: Piece<'a>,
}

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// A run of ordinary text; may hold line ends.
    Text(&'a str),
    /// A character that a backslash made ordinary, or the line end that `\n` stands for.
    Escaped(char),
    /// One of `{ } ~ = #`.
    Mark(char),
    /// `####`, the sign of general feedback.
    General,
    /// `::`, the sign of a title.
    Colons,
    /// `->`, between the halves of a pair.
    Arrow,
    /// What follows `$CATEGORY:` at the beginning of a line.
    Category(&'a str),
    /// What follows `//` at the beginning of a line.
    Comment(&'a str),
    /// One or more blank lines: the space from the end of one text line to the next line with something in it.
    Blank(&'a str),
}

impl Piece<'_> {
    /// Adds what the piece says as ordinary text.
    pub(super) fn write_to(self, text: &mut String) {
        match self {
            Self::Text(run) | Self::Blank(run) => text.push_str(run),
            Self::Escaped(c) | Self::Mark(c) => text.push(c),
            Self::General => text.push_str("####"),
            Self::Colons => text.push_str("::"),
            Self::Arrow => text.push_str("->"),
            Self::Category(_) | Self::Comment(_) => {}
        }
    }
}

/// Takes a file apart. Line ends must be `\n`.
pub(super) fn tokens(source: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut at = 0;
    let mut line_begins = true;
    while let Some(rest) = source.get(at..).filter(|rest| !rest.is_empty()) {
        let (piece, length) = if line_begins { line_start(rest) } else { None }.unwrap_or_else(|| piece(rest));
        line_begins = match piece {
            Piece::Text(run) | Piece::Blank(run) => run.ends_with('\n'),
            Piece::Category(_) | Piece::Comment(_) => true,
            _ => false,
        };
        tokens.push(Token { at, piece });
        at += length;
    }
    tokens
}

/// What only the beginning of a line can be: a comment, a category or blank lines.
fn line_start(rest: &str) -> Option<(Piece<'_>, usize)> {
    let line = rest.split_inclusive('\n').next().unwrap_or(rest);
    let trimmed = line.trim_start();
    if let Some(comment) = trimmed.strip_prefix("//") {
        return Some((Piece::Comment(comment.trim()), line.len()));
    }
    if let Some(path) = trimmed.strip_prefix("$CATEGORY:") {
        return Some((Piece::Category(path.trim()), line.len()));
    }
    let blank: usize = rest.split_inclusive('\n').take_while(|line| line.trim().is_empty()).map(str::len).sum();
    (blank > 0).then(|| (Piece::Blank(rest.get(..blank).unwrap_or(rest)), blank))
}

fn piece(rest: &str) -> (Piece<'_>, usize) {
    let mut characters = rest.chars();
    match (characters.next(), characters.next()) {
        (Some('\\'), Some('n')) => (Piece::Escaped('\n'), 2),
        (Some('\\'), Some(c @ ('~' | '=' | '#' | '{' | '}' | ':' | '\\'))) => (Piece::Escaped(c), 2),
        (Some('#'), _) if rest.starts_with("####") => (Piece::General, 4),
        (Some(c @ ('{' | '}' | '~' | '=' | '#')), _) => (Piece::Mark(c), 1),
        (Some(':'), Some(':')) => (Piece::Colons, 2),
        (Some('-'), Some('>')) => (Piece::Arrow, 2),
        (Some(first), _) => {
            let length = run_length(rest, first.len_utf8());
            (Piece::Text(rest.get(..length).unwrap_or(rest)), length)
        }
        (None, _) => (Piece::Text(rest), rest.len()),
    }
}

/// How far ordinary text reaches: to a character that may be something else, and at most to the end of the line.
fn run_length(rest: &str, first: usize) -> usize {
    if rest.starts_with('\n') {
        return 1;
    }
    let more = rest.get(first..).unwrap_or_default();
    match more.find(['\\', '{', '}', '~', '=', '#', ':', '-', '\n']) {
        Some(end) if more.get(end..).is_some_and(|end| end.starts_with('\n')) => first + end + 1,
        Some(end) => first + end,
        None => rest.len(),
    }
}

/// Finds lines and columns.
pub(super) struct Lines(Vec<usize>);

impl Lines {
    /// The lines of a file.
    pub(super) fn new(source: &str) -> Self {
        Self(std::iter::once(0).chain(source.match_indices('\n').map(|(at, _)| at + 1)).collect())
    }

    /// Line and column of a byte, both from 1; the column in characters.
    pub(super) fn place(&self, source: &str, at: usize) -> (usize, usize) {
        let line = self.0.partition_point(|&start| start <= at).max(1);
        let start = self.0.get(line - 1).copied().unwrap_or(0);
        (line, source.get(start..at).unwrap_or_default().chars().count() + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::{Lines, Piece, tokens};

    fn pieces(source: &str) -> Vec<Piece<'_>> {
        tokens(source).into_iter().map(|token| token.piece).collect()
    }

    #[test]
    fn escapes_make_marks_ordinary() {
        assert_eq!(pieces(r"\=a\nb"), [Piece::Escaped('='), Piece::Text("a"), Piece::Escaped('\n'), Piece::Text("b")]);
        assert_eq!(pieces(r"\w"), [Piece::Text(r"\w")]);
        assert_eq!(pieces(r"a\"), [Piece::Text("a"), Piece::Text(r"\")]);
    }

    #[test]
    fn comments_begin_lines_only() {
        let comment = Piece::Comment("b");
        assert_eq!(pieces("a // no\n // b\nc"), [Piece::Text("a // no\n"), comment, Piece::Text("c")]);
    }

    #[test]
    fn blank_lines_are_one_piece() {
        assert_eq!(pieces("a\n \n\nb"), [Piece::Text("a\n"), Piece::Blank(" \n\n"), Piece::Text("b")]);
    }

    #[test]
    fn places_count_characters() {
        let source = "å\nöö{";
        assert_eq!(Lines::new(source).place(source, source.len() - 1), (2, 3));
    }
}
