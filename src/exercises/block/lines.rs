//! From lines to the parts of a block: title, question, items, what is set, what is said in the end.

use super::fault::excerpt;
use super::{Error, Fault, Word};
use crate::exercises::model::Picture;

/// A block in its parts.
#[derive(Debug, Default)]
pub(super) struct Parts {
    /// The line of the title.
    pub(super) line: usize,
    pub(super) title: String,
    pub(super) prompt: String,
    /// The picture that stands before the options.
    pub(super) picture: Option<Picture>,
    pub(super) items: Vec<Item>,
    pub(super) hints: Vec<String>,
    /// What stands behind `length:` or `note:`, and its line.
    pub(super) setting: Option<(usize, String)>,
    pub(super) general: Option<String>,
}

/// An item and the line it begins on.
#[derive(Debug)]
pub(super) struct Item {
    pub(super) line: usize,
    /// Whether it begins with `=`.
    pub(super) is_right: bool,
    pub(super) text: String,
}

/// What a line without a mark carries on.
#[derive(Clone, Copy, PartialEq)]
enum Open {
    Prompt,
    Item,
    Hint,
    Setting,
    General,
    Nothing,
}

pub(super) fn read(word: Word, source: &str) -> Result<Parts, Error> {
    let mut parts = Parts::default();
    let mut open = Open::Prompt;
    for (number, line) in (1..).zip(source.lines()) {
        let line = line.trim();
        if parts.line == 0 {
            if line.is_empty() {
                continue;
            }
            let titled = line.strip_prefix("::").and_then(|rest| rest.split_once("::"));
            let (title, prompt) = titled.ok_or_else(|| Error::new(number, Fault::NoId(excerpt(line))))?;
            (parts.line, parts.title, parts.prompt) = (number, title.trim().to_owned(), prompt.trim().to_owned());
            continue;
        }
        open = parts.take(word, number, line, open)?;
    }
    if parts.line == 0 { Err(Error::new(1, Fault::NoId(String::new()))) } else { Ok(parts) }
}

impl Parts {
    /// Takes one line, and says what the next may carry on.
    fn take(&mut self, word: Word, number: usize, line: &str, open: Open) -> Result<Open, Error> {
        let is_comment = line.starts_with("//");
        let said = line.trim_start_matches('/').trim_start();
        if let Some(hint) = said.strip_prefix("hint:") {
            self.hints.push(hint.trim().to_owned());
            return Ok(Open::Hint);
        }
        if is_comment {
            return Ok(open);
        }
        if let Some(value) = setting(word).and_then(|name| line.strip_prefix(name)) {
            self.setting = Some((number, value.trim().to_owned()));
            return Ok(Open::Setting);
        }
        if let Some(general) = line.strip_prefix("####") {
            self.general = Some(general.trim().to_owned());
            return Ok(Open::General);
        }
        if open == Open::General {
            carry_on(self.general.as_mut(), line);
            return Ok(open);
        }
        if let Some((is_right, text)) = item(word, line) {
            self.items.push(Item { line: number, is_right, text: text.to_owned() });
            return Ok(Open::Item);
        }
        if word == Word::Picture && self.items.is_empty() {
            match image(line) {
                Some((_, "")) if self.picture.is_some() => return Err(Error::new(number, Fault::TwoPictures)),
                Some((picture, "")) => {
                    self.picture = Some(picture);
                    return Ok(Open::Prompt);
                }
                _ => {}
            }
        }
        if line.is_empty() && open != Open::Prompt {
            // Behind the first item the question is over; before it, it may go on behind a hint.
            return Ok(if self.items.is_empty() { Open::Prompt } else { Open::Nothing });
        }
        carry_on(
            match open {
                Open::Prompt => Some(&mut self.prompt),
                Open::Item => self.items.last_mut().map(|item| &mut item.text),
                Open::Hint => self.hints.last_mut(),
                Open::Setting => self.setting.as_mut().map(|(_, value)| value),
                Open::General => self.general.as_mut(),
                Open::Nothing => return Err(Error::new(number, Fault::Stray(excerpt(line)))),
            },
            line,
        );
        Ok(open)
    }
}

fn carry_on(text: Option<&mut String>, line: &str) {
    if let Some(text) = text {
        text.push('\n');
        text.push_str(line);
    }
}

/// What may be set beside hints.
fn setting(word: Word) -> Option<&'static str> {
    match word {
        Word::Reflection => Some("length:"),
        Word::Task => Some("note:"),
        Word::Ordering | Word::Picture => None,
    }
}

/// A line that begins an item: a number with a point, or `=` and `~` where some are right and some are not.
fn item(word: Word, line: &str) -> Option<(bool, &str)> {
    match word {
        Word::Ordering | Word::Task => {
            let (number, text) = line.split_once('.')?;
            let is_number = !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit());
            (is_number && (text.is_empty() || text.starts_with(' '))).then(|| (true, text.trim()))
        }
        Word::Picture => {
            let is_right = line.starts_with('=');
            line.strip_prefix(['=', '~']).map(|text| (is_right, text.trim()))
        }
        Word::Reflection => None,
    }
}

/// The picture that a text begins with, as Markdown writes it (a title is passed over), and what follows.
pub(super) fn image(text: &str) -> Option<(Picture, &str)> {
    let (alternative, rest) = text.strip_prefix("![")?.split_once("](")?;
    let (target, rest) = rest.split_once(')')?;
    let path = target.split_whitespace().next().unwrap_or_default();
    let picture = Picture { path: path.to_owned(), alternative: alternative.trim().to_owned() };
    Some((picture, rest.trim()))
}
