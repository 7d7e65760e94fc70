//! Lists of people as spreadsheets write them (CSV, RFC 4180): read into members to be added, and written out as a table.

pub mod handlers;
mod views;

use std::collections::BTreeSet;

use crate::people::accounts::{NAME_LETTERS, Name, NoName};

/// The most lines that are read at once.
pub const MAX_LINES: usize = 200;

/// Somebody in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The number of the line, from 1.
    pub line: usize,
    /// What they are called.
    pub name: Name,
    /// What tells them apart; may be empty.
    pub mark: String,
    /// Their whole name, where the list says it.
    pub full_name: Option<Name>,
}

/// What is to be noticed of somebody in a list: nothing is wrong with it, but it may be meant otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Twin {
    /// The group has somebody of this name, with the same mark.
    InGroup,
    /// A line above says the same.
    InList,
}

/// What is to be noticed of each line; `known` are the names and marks of the group.
pub fn twins(entries: &[Entry], known: &[(&str, &str)]) -> Vec<Option<Twin>> {
    let key = |name: &str, mark: &str| (name.to_lowercase(), mark.to_lowercase());
    let known: BTreeSet<_> = known.iter().map(|(name, mark)| key(name, mark)).collect();
    let mut above = BTreeSet::new();
    let twin = |entry: &Entry| {
        let own = key(entry.name.as_str(), &entry.mark);
        let in_group = known.contains(&own).then_some(Twin::InGroup);
        let in_list = (!above.insert(own)).then_some(Twin::InList);
        in_group.or(in_list)
    };
    entries.iter().map(twin).collect()
}

/// What is wrong with a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// There is no name in it.
    Empty,
    /// It has more than [`MAX_LINES`] lines.
    TooMany,
    /// This line has no name.
    NoName(usize),
    /// A name of this line has more than [`NAME_LETTERS`] letters.
    Long(usize),
    /// This line has more than three columns.
    Columns(usize),
}

/// Reads a list: name, mark, whole name, between semicolons, commas or tabs. A first line that names the columns is left out,
/// and so are empty lines.
///
/// # Errors
/// Everything that is wrong with it, line by line.
pub fn read(text: &str, titles: &[String]) -> Result<Vec<Entry>, Vec<Fault>> {
    let text = text.trim_start_matches('\u{feff}');
    let separator = separator(text);
    let rows = rows(text, separator);
    let is_title = |cells: &[String]| {
        cells.first().is_some_and(|cell| titles.iter().any(|title| title.to_lowercase() == cell.trim().to_lowercase()))
    };
    let rows: Vec<(usize, Vec<String>)> = rows
        .into_iter()
        .enumerate()
        .filter(|(_, cells)| cells.iter().any(|cell| !cell.trim().is_empty()))
        .filter(|(index, cells)| *index > 0 || !is_title(cells))
        .map(|(index, cells)| (index + 1, cells))
        .collect();
    if rows.is_empty() {
        return Err(vec![Fault::Empty]);
    }
    if rows.len() > MAX_LINES {
        return Err(vec![Fault::TooMany]);
    }
    let mut faults = Vec::new();
    let mut entries = Vec::new();
    for (line, cells) in rows {
        match entry(line, &cells) {
            Ok(entry) => entries.push(entry),
            Err(fault) => faults.push(fault),
        }
    }
    if faults.is_empty() { Ok(entries) } else { Err(faults) }
}

fn entry(line: usize, cells: &[String]) -> Result<Entry, Fault> {
    let cell = |at: usize| cells.get(at).map_or("", String::as_str);
    if cells.iter().skip(3).any(|cell| !cell.trim().is_empty()) {
        return Err(Fault::Columns(line));
    }
    let fault = |why| match why {
        NoName::Empty => Fault::NoName(line),
        NoName::Long => Fault::Long(line),
    };
    let name = Name::read(cell(0)).map_err(fault)?;
    let full_name = match Name::read(cell(2)) {
        Ok(name) => Some(name),
        Err(NoName::Empty) => None,
        Err(why @ NoName::Long) => return Err(fault(why)),
    };
    Ok(Entry { line, name, mark: super::members::handlers::short_mark(cell(1)), full_name })
}

/// What stands between the cells: the one that the first line has most of, outside quotes; where it has none, a semicolon.
fn separator(text: &str) -> char {
    let mut counts = [(',', 0), ('\t', 0), (';', 0)];
    let mut is_quoted = false;
    for letter in text.trim_start().chars().take_while(|letter| *letter != '\n') {
        is_quoted ^= letter == '"';
        for (separator, count) in &mut counts {
            *count += usize::from(!is_quoted && letter == *separator);
        }
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map_or(';', |(separator, _)| separator)
}

/// The cells of all lines; within quotes a separator or a line's end belongs to the cell, and two quotes are one.
fn rows(text: &str, separator: char) -> Vec<Vec<String>> {
    let mut rows = vec![vec![String::new()]];
    let mut is_quoted = false;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let Some(row) = rows.last_mut() else { break };
        let Some(cell) = row.last_mut() else { break };
        match letter {
            '"' if is_quoted && letters.peek() == Some(&'"') => {
                cell.push('"');
                letters.next();
            }
            '"' if is_quoted => is_quoted = false,
            '"' if cell.trim().is_empty() => {
                cell.clear();
                is_quoted = true;
            }
            '\r' if !is_quoted => {}
            '\n' if !is_quoted => rows.push(vec![String::new()]),
            letter if letter == separator && !is_quoted => row.push(String::new()),
            letter => cell.push(letter),
        }
    }
    rows
}

/// A line of a table as spreadsheets read it. A cell that a spreadsheet would take for a formula gets an apostrophe before it
/// (ASVS 1.2.10).
pub fn line(cells: &[String]) -> String {
    let cell = |text: &String| {
        let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
        let safe = if is_formula { format!("'{text}") } else { text.clone() };
        format!("\"{}\"", safe.replace('"', "\"\""))
    };
    let mut line = cells.iter().map(cell).collect::<Vec<_>>().join(";");
    line.push_str("\r\n");
    line
}

impl Fault {
    /// The key of its words, and the number in them.
    pub fn told(self) -> (&'static str, usize) {
        match self {
            Self::Empty => ("import-empty", 0),
            Self::TooMany => ("import-too-many", MAX_LINES),
            Self::NoName(line) => ("import-line-name", line),
            Self::Long(line) => ("import-line-long", line),
            Self::Columns(line) => ("import-line-columns", line),
        }
    }

    /// How many letters a name may have.
    pub const LETTERS: usize = NAME_LETTERS;
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn names(text: &str) -> Vec<(String, String)> {
        let titles = ["Nimi".to_owned()];
        let read = read(text, &titles).expect("a list");
        read.into_iter().map(|entry| (entry.name.as_str().to_owned(), entry.mark)).collect()
    }

    fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(name, mark)| ((*name).to_owned(), (*mark).to_owned())).collect()
    }

    #[test]
    fn a_list_is_read_however_spreadsheets_write_it() {
        let aino = pairs(&[("Aino", "sininen"), ("Väinö", "")]);
        for text in [
            "Aino;sininen\nVäinö",
            "Aino,sininen\r\nVäinö\r\n",
            "\u{feff}Nimi;Tunniste;Koko nimi\nAino;sininen;\nVäinö;;",
            "Aino\tsininen\nVäinö\t\n\n",
            "\"Aino\";\"sininen\"\n\"Väinö\"",
        ] {
            assert_eq!(names(text), aino, "{text:?}");
        }
        assert_eq!(names("\"Aino; \"\"Ansa\"\"\";x"), pairs(&[("Aino; \"Ansa\"", "x")]));
    }

    #[test]
    fn faults_are_told_line_by_line_and_nothing_is_read_then() {
        assert_eq!(read("", &[]), Err(vec![Fault::Empty]));
        assert_eq!(read("\n;;\n", &[]), Err(vec![Fault::Empty]));
        let bad = format!("Aino;\n;x\n{}\na;b;c;d", "ä".repeat(61));
        assert_eq!(read(&bad, &[]), Err(vec![Fault::NoName(2), Fault::Long(3), Fault::Columns(4)]));
        assert_eq!(read("a;b;c;d", &[]), Err(vec![Fault::Columns(1)]));
        assert_eq!(read(&"Aino\n".repeat(201), &[]), Err(vec![Fault::TooMany]));
    }

    #[test]
    fn who_is_there_already_is_told_before_anybody_is_added_twice() {
        let entries = read("aino;sininen\nAino\nVeikko\nVEIKKO\nVeikko;ti", &[]).expect("a list");
        let known = [("Aino", "Sininen"), ("Oili", "")];
        let expected = [Some(Twin::InGroup), None, None, Some(Twin::InList), None];
        assert_eq!(twins(&entries, &known), expected);
    }

    #[test]
    fn requirement_9_no_cell_is_a_formula() {
        for start in ["=", "+", "-", "@", "\t", "\r"] {
            assert!(line(&[format!("{start}1")]).starts_with(&format!("\"'{start}1")));
        }
        assert_eq!(line(&["A\"b".to_owned(), "c;d".to_owned()]), "\"A\"\"b\";\"c;d\"\r\n");
    }

    proptest! {
        #[test]
        fn whatever_is_pasted_is_read_or_told(text in "\\PC{0,300}") {
            let _ = read(&text, &[]);
        }

        #[test]
        fn what_is_written_is_read(name in "[a-zåäö]{1,20}", mark in "[a-z \";,]{0,20}") {
            let read = names(&line(&[name.clone(), mark.clone(), String::new()]));
            let mark = mark.split_whitespace().collect::<Vec<_>>().join(" ");
            prop_assert_eq!(read, vec![(name, mark)]);
        }
    }
}
