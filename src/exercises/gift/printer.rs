//! From questions to GIFT, so that reading it again gives the same questions.

use std::fmt::Write as _;

use super::{Document, Entry, Question};
use crate::exercises::model::{
    Accepted, Choice, Format, GAP, Gap, Kind, Number, Pair, ShortAnswer, Span, Text, Weight,
};

/// Prints a file for readers whose default format is `default`. [`super::parse`] gives the same questions again, with other
/// line numbers; faulty questions are not in a [`Document`] and so not printed.
pub fn print(document: &Document, default: Format) -> String {
    let mut out = String::new();
    for entry in &document.entries {
        if !out.is_empty() {
            out.push('\n');
        }
        match entry {
            Entry::Category(path) => push(&mut out, &["$CATEGORY: ", path, "\n"]),
            Entry::Question(question) => print_question(&mut out, question, default),
        }
    }
    if !document.closing_comments.is_empty() && !out.is_empty() {
        out.push('\n');
    }
    print_comments(&mut out, &document.closing_comments);
    out
}

fn push(out: &mut String, parts: &[&str]) {
    parts.iter().for_each(|part| out.push_str(part));
}

fn print_comments(out: &mut String, comments: &[String]) {
    for comment in comments {
        push(out, &["// ", comment, "\n"]);
    }
}

fn print_question(out: &mut String, question: &Question, default: Format) {
    print_comments(out, &question.comments);
    if let Some(title) = &question.title {
        out.push_str("::");
        print_source(out, title);
        out.push_str("::");
    }
    let format = question.prompt.format;
    let source = question.prompt.source();
    if format != default || is_mistakable(source) {
        push(out, &["[", format.name(), "]"]);
    }
    let general = question.general_feedback.as_ref();
    if let Kind::Gaps(gaps) = &question.kind {
        let mut texts = source.split(GAP);
        print_source(out, texts.next().unwrap_or_default());
        for (number, (gap, text)) in gaps.iter().zip(texts).enumerate() {
            let last = number + 1 == gaps.len();
            let sign = if matches!(gap, Gap::Number(_)) { "{#" } else { "{" };
            print_block(out, sign, &gap_lines(gap, format), general.filter(|_| last), format);
            print_source(out, text);
        }
    } else {
        print_source(out, source);
        if question.kind.asks() {
            let sign = if matches!(question.kind, Kind::Number(_)) { " {#" } else { " {" };
            print_block(out, sign, &kind_lines(&question.kind, format), general, format);
        }
    }
    out.push('\n');
}

/// Whether a text begins like something that it is not: a comment, a category, a format.
fn is_mistakable(source: &str) -> bool {
    ["//", "$CATEGORY:", "["].iter().any(|sign| source.starts_with(sign))
}

/// Answers in braces: alone on the line of the sign, or one on each line.
fn print_block(out: &mut String, sign: &str, lines: &[String], general: Option<&Text>, format: Format) {
    let general = general.map(|text| format!("####{}", marked(text, format)));
    let lines: Vec<&str> = lines.iter().map(String::as_str).chain(general.as_deref()).collect();
    out.push_str(sign);
    match lines.as_slice() {
        [] => {}
        [line] => out.push_str(line),
        lines => {
            lines.iter().for_each(|line| push(out, &["\n  ", line]));
            out.push('\n');
        }
    }
    out.push('}');
}

fn kind_lines(kind: &Kind, format: Format) -> Vec<String> {
    match kind {
        Kind::OneChoice(options) => one_choice_lines(options, format),
        Kind::SeveralChoices(options) => options.iter().map(|option| choice_line('~', option, format)).collect(),
        Kind::TrueFalse(statement) => {
            let mut line = if statement.is_true { "TRUE" } else { "FALSE" }.to_owned();
            if statement.when_wrong.is_some() || statement.when_right.is_some() {
                let said = |text: &Option<Text>| text.as_ref().map_or(String::new(), |text| marked(text, format));
                push(&mut line, &["#", &said(&statement.when_wrong), " #", &said(&statement.when_right)]);
            }
            vec![line]
        }
        Kind::ShortAnswer(short) => short_answer_lines(short, format),
        Kind::Number(number) => number_lines(number, format),
        Kind::Matching(pairs) => pairs.iter().map(|pair| pair_line(pair, format)).collect(),
        Kind::Gaps(gaps) => gaps.iter().flat_map(|gap| gap_lines(gap, format)).collect(),
        Kind::Reflection(_) | Kind::Description => Vec::new(),
        // GIFT cannot say these, so that no question of a file has them.
        Kind::Ordering(_) | Kind::Picture(_) | Kind::Task(_) => Vec::new(),
    }
}

fn gap_lines(gap: &Gap, format: Format) -> Vec<String> {
    match gap {
        Gap::Typed(short) => short_answer_lines(short, format),
        Gap::Number(number) => number_lines(number, format),
        Gap::Select(options) => one_choice_lines(options, format),
    }
}

/// `=` for what is wholly right, `~` for the rest. One `~` there must be, or the list would be a short answer.
fn one_choice_lines(options: &[Choice], format: Format) -> Vec<String> {
    let all_right = options.iter().all(|option| option.weight.is_full());
    let mark = |number: usize, option: &Choice| {
        // A weight that is nearly full has its `=` too, for without any `=` the list would be several choices.
        if option.weight.is_full() && !(all_right && number == 0) { '=' } else { '~' }
    };
    options.iter().enumerate().map(|(number, option)| choice_line(mark(number, option), option, format)).collect()
}

fn choice_line(mark: char, option: &Choice, format: Format) -> String {
    answer_line(mark, option.weight, &marked(&option.text, format), option.feedback.as_ref(), format)
}

fn short_answer_lines(short: &ShortAnswer, format: Format) -> Vec<String> {
    let line = |accepted: &Accepted| {
        answer_line('=', accepted.weight, &marked(&accepted.form, format), accepted.feedback.as_ref(), format)
    };
    short.accepted.iter().map(line).collect()
}

fn number_lines(number: &Number, format: Format) -> Vec<String> {
    let mut lines = Vec::new();
    for accepted in &number.accepted {
        let span = match accepted.span {
            Span::Around { value, tolerance: 0.0 } => value.to_string(),
            Span::Around { value, tolerance } => format!("{value}:{tolerance}"),
            Span::Between { low, high } => format!("{low}..{high}"),
        };
        lines.push(answer_line('=', accepted.weight, &span, accepted.feedback.as_ref(), format));
    }
    if let Some(otherwise) = &number.otherwise {
        lines.push(format!("~#{}", marked(otherwise, format)));
    }
    lines
}

fn pair_line(pair: &Pair, format: Format) -> String {
    let mut line = format!("={} -> ", marked(&pair.item, format));
    print_source(&mut line, &pair.answer);
    line
}

fn answer_line(mark: char, weight: Weight, answer: &str, feedback: Option<&Text>, format: Format) -> String {
    let mut line = String::from(mark);
    let default = if mark == '=' { Weight::FULL } else { Weight::NONE };
    if weight != default || answer.starts_with('%') {
        // Writing to a string cannot fail.
        let _ = write!(line, "%{}%", weight.as_percent());
    }
    line.push_str(answer);
    if let Some(feedback) = feedback {
        push(&mut line, &[" #", &marked(feedback, format)]);
    }
    line
}

/// A text with its format before it where that is not the question's.
fn marked(text: &Text, format: Format) -> String {
    let mut out = String::new();
    if text.format != format || is_mistakable(text.source()) {
        push(&mut out, &["[", text.format.name(), "]"]);
    }
    print_source(&mut out, text.source());
    out
}

/// Escapes the marks, and those line ends that would end the question or begin a comment.
fn print_source(out: &mut String, source: &str) {
    for (number, line) in source.split('\n').enumerate() {
        if number > 0 {
            let start = line.trim_start();
            let stays = !start.is_empty() && !start.starts_with("//") && !start.starts_with("$CATEGORY:");
            out.push_str(if stays { "\n" } else { "\\n" });
        }
        for c in line.chars() {
            if matches!(c, '~' | '=' | '#' | '{' | '}' | ':' | '\\') {
                out.push('\\');
            }
            out.push(c);
        }
    }
}
