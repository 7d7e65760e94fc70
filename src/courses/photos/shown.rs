//! A photo in a page: the widths that a browser can choose from.

use super::{Media, widths};
use crate::base::html::escape;

/// A raster picture as a page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    /// Its address without a width: `/media/kurssi/0123456789` and `/kissa.jpg`.
    place: (String, String),
    size: Option<(u32, u32)>,
}

impl Image {
    /// A picture of a course; `name` is its path below `media/`.
    pub fn new(course: &str, media: &Media, name: &str) -> Self {
        Self { place: (format!("/media/{course}/{}", media.hash), format!("/{name}")), size: media.facts.size }
    }

    /// The address of the photo in a width, or of the file as it is where it is no photo.
    fn address(&self, width: Option<u32>) -> String {
        let (before, after) = &self.place;
        width.map_or(format!("{before}{after}"), |width| format!("{before}-{width}{after}"))
    }

    /// Its path below `media/`.
    pub fn name(&self) -> &str {
        self.place.1.trim_start_matches('/')
    }

    /// The widths that it is made in; none where it is no photo.
    fn widths(&self) -> Vec<u32> {
        self.size.map_or_else(Vec::new, |(width, _)| widths(width))
    }

    /// The address of the photo in the middle width: for posters and for pictures within a line.
    pub fn middle(&self) -> String {
        let widths = self.widths();
        self.address(widths.iter().copied().find(|width| *width >= 960).or(widths.last().copied()))
    }

    /// The picture within a line of text.
    pub fn inline(&self, alternative: &str) -> String {
        format!(
            r#"<img src="{}" alt="{}"{} loading="lazy" decoding="async">"#,
            self.middle(),
            escape(alternative),
            self.dimensions()
        )
    }

    /// The picture that stands alone: the browser chooses the width that its screen needs.
    pub fn html(&self, alternative: &str) -> String {
        let widths = self.widths();
        if widths.len() < 2 {
            return self.inline(alternative);
        }
        let set: Vec<String> = widths.iter().map(|width| format!("{} {width}w", self.address(Some(*width)))).collect();
        format!(
            r#"<img src="{}" srcset="{}" sizes="(min-width: 42rem) 38rem, calc(100vw - 2rem)" alt="{}"{} loading="lazy" decoding="async">"#,
            self.middle(),
            set.join(", "),
            escape(alternative),
            self.dimensions()
        )
    }

    /// Width and height, so that nothing moves when it comes.
    fn dimensions(&self) -> String {
        self.size.map_or_else(String::new, |(width, height)| format!(r#" width="{width}" height="{height}""#))
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::courses::media::Facts;

    #[test]
    fn a_page_names_the_widths_and_keeps_the_place() {
        let facts = Facts { size: Some((1000, 500)), ..Facts::default() };
        let media = Media { file: PathBuf::new(), hash: "0123456789".into(), digest: "0123456789abcdef".into(), facts };
        assert_eq!(
            Image::new("kurssi", &media, "kissa.jpg").html("Kissa & \"hiiri\""),
            "<img src=\"/media/kurssi/0123456789-960/kissa.jpg\" srcset=\"/media/kurssi/0123456789-480/kissa.jpg 480w, \
             /media/kurssi/0123456789-960/kissa.jpg 960w, /media/kurssi/0123456789-1000/kissa.jpg 1000w\" \
             sizes=\"(min-width: 42rem) 38rem, calc(100vw - 2rem)\" alt=\"Kissa &amp; &quot;hiiri&quot;\" width=\"1000\" \
             height=\"500\" loading=\"lazy\" decoding=\"async\">"
        );
    }
}
