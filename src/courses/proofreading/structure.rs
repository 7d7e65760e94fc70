//! Tables, alternative texts, and links to a place in a page.

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use super::Sheet;
use crate::base::markdown;
use crate::courses::faults::Rule;

/// A link to a place in a page of the course.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnchoredLink {
    /// The page's id; `None` for the page it stands in.
    pub page: Option<String>,
    /// The anchor.
    pub anchor: String,
    /// The line in the file.
    pub line: usize,
}

pub(super) fn read(body: &str, sheet: &mut Sheet<'_>) {
    let mut head: Option<Head> = None;
    let mut picture: Option<(String, usize)> = None;
    for (event, span) in markdown::events(body) {
        match event {
            Event::Start(Tag::TableHead) => head = Some(Head { cells: Vec::new(), at: span.start }),
            Event::Start(Tag::TableCell) => {
                if let Some(head) = &mut head {
                    head.cells.push(false);
                }
            }
            Event::End(TagEnd::TableHead) => {
                if let Some(head) = head.take().filter(|head| !head.names_every_column()) {
                    sheet.fault(Rule::TableNoHeader, head.at, "");
                }
            }
            Event::Start(Tag::Image { .. }) => picture = Some((String::new(), span.start)),
            Event::End(TagEnd::Image) => {
                if let Some((text, at)) = picture.take().filter(|(text, _)| is_file_name(text)) {
                    sheet.fault(Rule::PictureAlternativeName, at, text.trim());
                }
            }
            Event::Start(Tag::Link { link_type, dest_url, .. })
                if !matches!(link_type, LinkType::Autolink | LinkType::Email) =>
            {
                sheet.proof.links.extend(anchored(&dest_url, (sheet.line)(span.start)));
            }
            Event::Text(text) | Event::Code(text) => {
                if let Some((so_far, _)) = &mut picture {
                    so_far.push_str(&text);
                } else if let Some(cell) = head.as_mut().and_then(|head| head.cells.last_mut()) {
                    *cell |= !text.trim().is_empty();
                }
            }
            _ => {}
        }
    }
}

/// The first row of a table: whether each cell says anything.
struct Head {
    cells: Vec<bool>,
    at: usize,
}

impl Head {
    /// The first cell may be empty: it stands above the names of the rows (WCAG 2.2 SC 1.3.1, technique H51).
    fn names_every_column(&self) -> bool {
        let (first, others) = self.cells.split_first().unwrap_or((&true, &[]));
        if others.is_empty() { *first } else { others.iter().all(|says| *says) }
    }
}

/// Whether an alternative text is only the name of a file (WCAG 2.2 failure F30).
fn is_file_name(text: &str) -> bool {
    let suffixes = [".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".heic", ".bmp", ".tif", ".tiff"];
    let text = text.trim().to_ascii_lowercase();
    let camera = ["img_", "img-", "dsc_", "dscn", "dcim", "screenshot_", "pxl_"];
    suffixes.iter().any(|suffix| text.ends_with(suffix))
        || (!text.contains(' ')
            && text.ends_with(|c: char| c.is_ascii_digit())
            && camera.iter().any(|c| text.starts_with(c)))
}

/// A link that names a place: `#paikka`, `sivu#paikka`. What leaves the course is none.
fn anchored(address: &str, line: usize) -> Option<AnchoredLink> {
    let (page, anchor) = address.split_once('#')?;
    let leaves = page.contains(':') || page.contains('/');
    (!leaves && !anchor.is_empty()).then(|| AnchoredLink {
        page: (!page.is_empty()).then(|| page.to_owned()),
        anchor: anchor.to_owned(),
        line,
    })
}

#[cfg(test)]
mod tests {
    use super::super::tests::found;
    use super::*;

    #[test]
    fn every_column_of_a_table_has_a_name() {
        assert_eq!(found("Sana.\n\n| | |\n|-|-|\n| a | b |\n", "fi"), [(Rule::TableNoHeader, 7)]);
        assert_eq!(found("| Päivä | |\n|-|-|\n| a | b |\n", "fi"), [(Rule::TableNoHeader, 5)]);
        assert_eq!(found("| | *Päivä* |\n|-|-|\n| a | b |\n", "fi"), []);
    }

    #[test]
    fn the_name_of_a_file_is_no_alternative_text() {
        for name in ["kuva.svg", "IMG_2041.JPG", "IMG_2041"] {
            assert_eq!(found(&format!("![{name}](media/a.svg)"), "fi"), [(Rule::PictureAlternativeName, 5)], "{name}");
        }
        assert_eq!(found("![Ovi ja avain](media/ovi.svg)", "fi"), []);
    }

    #[test]
    fn links_to_a_place_are_collected() {
        let at = |page: Option<&str>, anchor: &str| AnchoredLink {
            page: page.map(str::to_owned),
            anchor: anchor.to_owned(),
            line: 1,
        };
        assert_eq!(anchored("#alku", 1), Some(at(None, "alku")));
        assert_eq!(anchored("sivu#alku", 1), Some(at(Some("sivu"), "alku")));
        assert_eq!(anchored("https://example.org/#alku", 1), None);
        assert_eq!(anchored("sivu", 1), None);
    }
}
