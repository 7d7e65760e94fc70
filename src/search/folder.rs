//! Any folder of Markdown as documents, a document for each heading.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::{Document, Kind, OPEN};
use crate::base::language::Language;

/// The deepest heading that begins a document of its own: `####`.
const DEEPEST: usize = 4;

/// The documents of all `.md` files below a folder, in the order of their paths.
///
/// # Errors
/// When the folder or one of its files cannot be read.
pub fn documents(folder: &Path, language: Language) -> anyhow::Result<Vec<Document>> {
    let mut files = Vec::new();
    collect(folder, &mut files).with_context(|| format!("cannot read {}", folder.display()))?;
    files.sort();
    let mut all = Vec::new();
    for file in files {
        let text = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
        let path = file.strip_prefix(folder).unwrap_or(&file);
        let path = path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
        all.extend(sections(&path, &String::from_utf8_lossy(&text), language));
    }
    Ok(all)
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        // The kind of the entry itself: a link is not followed, so that no folder contains itself.
        let kind = entry.file_type()?;
        if kind.is_dir() {
            collect(&entry.path(), files)?;
        } else if kind.is_file() && entry.path().extension().is_some_and(|suffix| suffix == "md") {
            files.push(entry.path());
        }
    }
    Ok(())
}

/// The documents of one file: the text before the first heading under the file's title, then one for each heading.
/// The title is that of the front matter (`title` in YAML or TOML), else the file's name.
pub fn sections(path: &str, text: &str, language: Language) -> Vec<Document> {
    let (front_matter, text) = split_front_matter(text);
    let name = path.rsplit('/').next().unwrap_or(path);
    let file_title = front_matter.and_then(title_of).unwrap_or_else(|| name.to_owned());
    let mut all: Vec<Document> = Vec::new();
    // The headings above the one at hand, with their depth.
    let mut above: Vec<(usize, String)> = vec![(0, file_title.clone())];
    let mut title = file_title;
    let mut anchor = None;
    let mut body = String::new();
    let mut fence: Option<&str> = None;
    let mut finish = |title: &str, anchor: &mut Option<String>, body: &mut String, crumbs: Vec<String>| {
        let plain = plain_text(body);
        body.clear();
        let taken = anchor.take();
        if taken.is_none() && plain.is_empty() {
            return;
        }
        all.push(Document {
            id: format!("{path}#{}", all.len()),
            kind: Kind::Section,
            language,
            course: String::new(),
            module: String::new(),
            page: path.to_owned(),
            path: path.to_owned(),
            anchor: taken,
            start_ms: None,
            end_ms: None,
            title: title.to_owned(),
            crumbs,
            body: plain,
            keywords: String::new(),
            visibility: OPEN.to_owned(),
            level: None,
            minutes: None,
        });
    };
    let crumbs = |above: &[(usize, String)]| {
        above.split_last().map_or_else(Vec::new, |(_, rest)| rest.iter().map(|(_, title)| title.clone()).collect())
    };
    let mut anchors: Vec<String> = Vec::new();
    for line in text.lines() {
        let mark = fence_of(line);
        match (fence, mark) {
            (None, Some(mark)) => fence = Some(mark),
            (Some(open), Some(mark)) if mark.starts_with(open) && line.trim().len() == mark.len() => fence = None,
            _ => {}
        }
        let heading = if fence.is_none() && mark.is_none() { heading(line) } else { None };
        let Some((depth, text)) = heading else {
            body.push_str(line);
            body.push('\n');
            continue;
        };
        finish(&title, &mut anchor, &mut body, crumbs(&above));
        title = plain_text(text);
        anchor = Some(slug(&title, &mut anchors));
        above.retain(|(other, _)| *other < depth);
        above.push((depth, title.clone()));
    }
    finish(&title, &mut anchor, &mut body, crumbs(&above));
    all
}

/// The front matter between lines of `---` or `+++`, and the text behind it.
fn split_front_matter(text: &str) -> (Option<&str>, &str) {
    let text = text.trim_start_matches('\u{feff}');
    for mark in ["---", "+++"] {
        let Some(rest) = text.strip_prefix(mark).filter(|rest| rest.starts_with(['\n', '\r'])) else { continue };
        let end = rest.match_indices(mark).find(|(at, _)| {
            let line_before = rest.get(..*at).is_some_and(|before| before.ends_with('\n'));
            let line_after =
                rest.get(at + mark.len()..).is_none_or(|after| after.is_empty() || after.starts_with(['\n', '\r']));
            line_before && line_after
        });
        if let Some((at, _)) = end {
            return (rest.get(..at), rest.get(at + mark.len()..).unwrap_or_default());
        }
    }
    (None, text)
}

/// The value of `title` in YAML (`title: …`) or TOML (`title = …`).
fn title_of(front_matter: &str) -> Option<String> {
    front_matter.lines().find_map(|line| {
        let value = line.strip_prefix("title")?.trim_start().strip_prefix([':', '='])?.trim();
        let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
        let plain = quote.and_then(|quote| value.strip_prefix(quote)?.strip_suffix(quote)).unwrap_or(value);
        (!plain.is_empty()).then(|| plain.to_owned())
    })
}

/// The marks that open or close a fence: three or more backticks or tildes, indented by at most three spaces.
fn fence_of(line: &str) -> Option<&str> {
    let rest = line.trim_start_matches(' ');
    if line.len() - rest.len() > 3 {
        return None;
    }
    let mark = rest.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let end = rest.find(|c| c != mark).unwrap_or(rest.len());
    let after = rest.get(end..)?;
    // What stands behind backticks with more backticks in it is code in a line (CommonMark 4.5).
    (end >= 3 && (mark == '~' || !after.contains('`'))).then(|| rest.get(..end)).flatten()
}

/// Depth and text of an ATX heading that begins a document (CommonMark 4.2).
fn heading(line: &str) -> Option<(usize, &str)> {
    let rest = line.trim_start_matches(' ');
    if line.len() - rest.len() > 3 {
        return None;
    }
    let text = rest.trim_start_matches('#');
    let depth = rest.len() - text.len();
    if !(1..=DEEPEST).contains(&depth) || !(text.is_empty() || text.starts_with([' ', '\t'])) {
        return None;
    }
    let text = text.trim();
    let open = text.trim_end_matches('#');
    Some((depth, if open.is_empty() || open.ends_with([' ', '\t']) { open.trim_end() } else { text }))
}

/// Markdown as a reader sees it: the text without marks, tags, addresses and code blocks.
pub fn plain_text(markdown: &str) -> String {
    let mut plain = String::new();
    let mut code = false;
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
        match event {
            Event::Start(Tag::CodeBlock(_)) => code = true,
            Event::End(TagEnd::CodeBlock) => code = false,
            Event::Text(text) if !code => plain.push_str(&text),
            Event::Code(text) => plain.push_str(&text),
            Event::Html(text) => push_without_tags(&text, &mut plain),
            Event::SoftBreak | Event::HardBreak => plain.push(' '),
            Event::End(
                TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item | TagEnd::TableCell | TagEnd::HtmlBlock,
            ) => plain.push('\n'),
            _ => {}
        }
    }
    let lines: Vec<_> = plain.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

fn push_without_tags(html: &str, plain: &mut String) {
    let mut inside = false;
    for c in html.chars() {
        match c {
            '<' => inside = true,
            '>' if inside => inside = false,
            _ if !inside => plain.push(c),
            _ => {}
        }
    }
}

/// The id that a heading gets: lower case, hyphens for spaces, numbered when it was there before.
fn slug(title: &str, taken: &mut Vec<String>) -> String {
    let words = title.to_lowercase();
    let kept = words.chars().filter_map(|c| match c {
        ' ' | '-' => Some('-'),
        '_' => Some('_'),
        c if c.is_alphanumeric() => Some(c),
        _ => None,
    });
    let base: String = kept.collect();
    let before = taken.iter().filter(|other| **other == base).count();
    taken.push(base.clone());
    if before == 0 { base } else { format!("{base}-{before}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(String, String)> {
        let language = Language::new("fi").expect("a code");
        sections("osa/sivu.md", text, language).into_iter().map(|one| (one.title, one.body)).collect()
    }

    fn pair(title: &str, body: &str) -> (String, String) {
        (title.to_owned(), body.to_owned())
    }

    #[test]
    fn text_before_the_first_heading_belongs_to_the_file() {
        assert_eq!(read("Alku.\n\n# Otsikko\nLoppu."), [pair("sivu.md", "Alku."), pair("Otsikko", "Loppu.")]);
        let yaml = "---\ntitle: 'Hyvä salasana'\nhidden: false\n---\nAlku.";
        assert_eq!(read(yaml), [pair("Hyvä salasana", "Alku.")]);
        assert_eq!(read("+++\ntitle = \"Salasana\"\n+++\n\n## Miksi\nSiksi."), [pair("Miksi", "Siksi.")]);
    }

    #[test]
    fn headings_are_read_as_a_reader_sees_them() {
        let text =
            "## **Vahva** [salasana](https://example.org) `abc` <b>nyt</b> ##\nTeksti *tässä*.\n##### Pieni\nloppu";
        assert_eq!(read(text), [pair("Vahva salasana abc nyt", "Teksti tässä.\nPieni\nloppu")]);
    }

    #[test]
    fn code_has_no_headings() {
        let text = "# Yksi\n```sh\n# ei otsikko\n```\n~~~\n## ei tämäkään\n~~~\n# Kaksi\n";
        assert_eq!(read(text), [pair("Yksi", ""), pair("Kaksi", "")]);
    }

    #[test]
    fn anchors_and_crumbs_lead_to_the_place() {
        let language = Language::new("sv").expect("a code");
        let all = sections("a.md", "# Lösenord\n## Råd\nx\n# Annat\n## Råd\ny", language);
        assert_eq!(all[1].anchor.as_deref(), Some("råd"));
        assert_eq!(all[1].crumbs, ["a.md", "Lösenord"]);
        assert_eq!(all[3].anchor.as_deref(), Some("råd-1"));
        assert_eq!(all[3].crumbs, ["a.md", "Annat"]);
    }
}
