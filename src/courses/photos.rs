//! Photos: shown in useful widths, re-encoded once and kept by their content, without what a camera wrote into them.
//!
//! A page asks for widths by name (`srcset`); the first request for one makes it. What is made carries the pixels and the
//! colour profile only: place, time and camera (EXIF) stay in the author's file.

mod making;
mod shown;

use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use image::metadata::Orientation;
use image::{ImageDecoder, ImageFormat, ImageReader, Limits};

use super::Media;

pub use making::{Made, NotMade, Photos};
pub use shown::Image;

/// The widths that are made, where the photo is wider; the widest is more than two screen pixels for one of the column.
pub const WIDTHS: [u32; 3] = [480, 960, 1440];
/// More pixels than any telephone takes; beyond it a picture is refused before it is read.
pub const MOST_PIXELS: u64 = 50_000_000;
/// What reading one photo may take.
const MOST_MEMORY: u64 = 400 * 1024 * 1024;

/// The widths that a photo is made in: the useful ones below its own, and its own where that is not beyond the widest.
fn widths(own: u32) -> Vec<u32> {
    let widest = WIDTHS.last().copied().unwrap_or(own).min(own);
    WIDTHS.into_iter().filter(|width| *width < widest).chain([widest]).collect()
}

/// The widest width of a photo; `None` where its header cannot be read.
pub fn widest(media: &Media) -> Option<u32> {
    widths(media.facts.size?.0).last().copied()
}

/// Whether a file is a photo, by its name.
pub fn is_photo(name: &str) -> bool {
    let suffix = name.rsplit_once('.').map(|(_, suffix)| suffix.to_ascii_lowercase());
    matches!(suffix.as_deref(), Some("jpg" | "jpeg" | "png" | "webp"))
}

/// Width and height of a photo as it is to be seen, from its header.
///
/// # Errors
/// Why it cannot be shown.
pub fn size(path: &Path) -> Result<(u32, u32), String> {
    let (_, mut decoder) = decoder(path)?;
    let (width, height) = decoder.dimensions();
    let turned = decoder.orientation().map_err(|error| error.to_string())?;
    let is_upright = matches!(
        turned,
        Orientation::Rotate90 | Orientation::Rotate270 | Orientation::Rotate90FlipH | Orientation::Rotate270FlipH
    );
    Ok(if is_upright { (height, width) } else { (width, height) })
}

fn decoder(path: &Path) -> Result<(ImageFormat, impl ImageDecoder), String> {
    let file = BufReader::new(File::open(path).map_err(|error| error.to_string())?);
    let mut reader = ImageReader::new(file).with_guessed_format().map_err(|error| error.to_string())?;
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let format = reader.format().ok_or_else(|| "it is not a JPEG, PNG or WebP picture".to_owned())?;
    let decoder = reader.into_decoder().map_err(|error| error.to_string())?;
    let (width, height) = decoder.dimensions();
    let pixels = u64::from(width) * u64::from(height);
    if pixels == 0 || pixels > MOST_PIXELS {
        return Err(format!("it has {width} × {height} pixels"));
    }
    Ok((format, decoder))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_are_never_beyond_the_photo() {
        assert_eq!(widths(4000), [480, 960, 1440]);
        assert_eq!(widths(1000), [480, 960, 1000]);
        assert_eq!(widths(960), [480, 960]);
        assert_eq!(widths(200), [200]);
    }
}
