//! Photos in the widths that pages ask for, made once.

use std::collections::HashSet;
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder, ImageEncoder, ImageFormat};
use tokio::sync::Semaphore;

use super::{Media, decoder, widths};
use crate::base::ids::random_token;

/// The quality of JPEG, 1 to 100.
const QUALITY: u8 = 82;

/// Photos that were made, in a folder that can be deleted at any time.
#[derive(Clone)]
pub struct Photos {
    folder: PathBuf,
    /// One at a time: a photo of fifty million pixels takes some hundred megabytes while it is made.
    turn: Arc<Semaphore>,
    /// Those that could not be made; nobody waits for them twice.
    broken: Arc<Mutex<HashSet<String>>>,
}

/// A photo that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// Where it is.
    pub file: PathBuf,
    /// Its media type.
    pub media_type: &'static str,
}

/// A photo cannot be made.
#[derive(Debug, thiserror::Error)]
#[error("the photo cannot be made: {0}")]
pub struct NotMade(String);

impl Photos {
    /// Keeps what is made in a folder.
    pub fn new(folder: PathBuf) -> Self {
        Self { folder, turn: Arc::new(Semaphore::new(1)), broken: Arc::default() }
    }

    /// The photo in a width; made now if nobody asked before.
    ///
    /// # Errors
    /// A width that no page names, a file that is broken, too large or no photo, a disk that is full.
    pub async fn made(&self, media: &Media, width: u32) -> Result<Made, NotMade> {
        let own = media.facts.size.ok_or_else(|| NotMade("it is no photo".to_owned()))?.0;
        if !widths(own).contains(&width) {
            return Err(NotMade(format!("there is no width {width}")));
        }
        let name = format!("{}-{width}", media.digest);
        if let Some(made) = self.kept(&name) {
            return Ok(made);
        }
        let _turn = self.turn.acquire().await.map_err(|error| NotMade(error.to_string()))?;
        if let Some(made) = self.kept(&name) {
            return Ok(made);
        }
        if self.broken.lock().unwrap_or_else(PoisonError::into_inner).contains(&name) {
            return Err(NotMade("it is broken".to_owned()));
        }
        let (source, folder, name_) = (media.file.clone(), self.folder.clone(), name.clone());
        let made = tokio::task::spawn_blocking(move || make(&source, width, &folder, &name_)).await;
        match made.unwrap_or_else(|error| Err(error.to_string())) {
            Ok(made) => Ok(made),
            Err(why) => {
                self.broken.lock().unwrap_or_else(PoisonError::into_inner).insert(name);
                Err(NotMade(why))
            }
        }
    }

    fn kept(&self, name: &str) -> Option<Made> {
        [("jpg", "image/jpeg"), ("png", "image/png")].into_iter().find_map(|(suffix, media_type)| {
            let file = self.folder.join(format!("{name}.{suffix}"));
            file.is_file().then_some(Made { file, media_type })
        })
    }
}

fn make(source: &Path, width: u32, folder: &Path, name: &str) -> Result<Made, String> {
    let (format, mut decoder) = decoder(source)?;
    let turned = decoder.orientation().map_err(|error| error.to_string())?;
    let profile = decoder.icc_profile().ok().flatten();
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|error| error.to_string())?;
    picture.apply_orientation(turned);
    if picture.width() > width {
        picture = picture.resize(width, u32::MAX, FilterType::CatmullRom);
    }
    let (bytes, suffix, media_type) = encoded(&picture, format, profile)?;
    let file = folder.join(format!("{name}.{suffix}"));
    keep(folder, &file, &bytes).map_err(|error| error.to_string())?;
    Ok(Made { file, media_type })
}

/// JPEG, except where a picture has transparent parts, or was drawn (PNG) and is smaller as it was.
fn encoded(
    picture: &DynamicImage,
    format: ImageFormat,
    profile: Option<Vec<u8>>,
) -> Result<(Vec<u8>, &'static str, &'static str), String> {
    let is_seen_through = picture.color().has_alpha() && picture.to_rgba8().pixels().any(|pixel| pixel.0[3] < 255);
    let png = if is_seen_through || format == ImageFormat::Png {
        let mut bytes = Vec::new();
        let mut encoder = PngEncoder::new(&mut bytes);
        keep_profile(&mut encoder, profile.clone());
        let picture = if is_seen_through {
            DynamicImage::from(picture.to_rgba8())
        } else {
            DynamicImage::from(picture.to_rgb8())
        };
        picture.write_with_encoder(encoder).map_err(|error| error.to_string())?;
        Some(bytes)
    } else {
        None
    };
    let jpeg = if is_seen_through {
        None
    } else {
        let mut bytes = Vec::new();
        let mut encoder = JpegEncoder::new_with_quality(&mut bytes, QUALITY);
        keep_profile(&mut encoder, profile);
        DynamicImage::from(picture.to_rgb8()).write_with_encoder(encoder).map_err(|error| error.to_string())?;
        Some(bytes)
    };
    match (png, jpeg) {
        (Some(png), Some(jpeg)) if png.len() <= jpeg.len() => Ok((png, "png", "image/png")),
        (_, Some(jpeg)) => Ok((jpeg, "jpg", "image/jpeg")),
        (Some(png), None) => Ok((png, "png", "image/png")),
        (None, None) => Err("there is nothing to write".to_owned()),
    }
}

/// Without its profile a photo of a telephone has duller colours; an encoder that cannot keep it does without.
fn keep_profile(encoder: &mut impl ImageEncoder, profile: Option<Vec<u8>>) {
    if let Some(profile) = profile {
        let _ = encoder.set_icc_profile(profile);
    }
}

/// Written beside and moved, so that nobody reads half a photo.
fn keep(folder: &Path, file: &Path, bytes: &[u8]) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)?;
    let beside = folder.join(format!(".{}", random_token().map_err(std::io::Error::other)?));
    let mut out = File::create_new(&beside)?;
    let written = out.write_all(bytes).and_then(|()| std::fs::rename(&beside, file));
    if written.is_err() {
        let _ = std::fs::remove_file(&beside);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::super::size;
    use super::*;
    use crate::courses::media::probe;
    use image::{Rgb, RgbImage, Rgba, RgbaImage};

    fn media(file: PathBuf) -> Media {
        let facts = probe(&file);
        Media { file, hash: "0123456789".into(), digest: "0123456789abcdef".into(), facts }
    }

    /// A photo with much in it, so that JPEG is smaller than PNG.
    fn photo(folder: &Path, name: &str, width: u32, height: u32) -> PathBuf {
        let noise = |x: u32, y: u32| (x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503)).to_le_bytes()[1];
        let picture = RgbImage::from_fn(width, height, |x, y| Rgb([noise(x, y), noise(y, x), 90]));
        let file = folder.join(name);
        picture.save(&file).expect("saved");
        file
    }

    #[tokio::test]
    async fn a_photo_is_made_once_and_without_what_the_camera_wrote() {
        let folder = tempfile::tempdir().expect("a folder");
        let plain = photo(folder.path(), "plain.jpg", 1200, 600);
        // An EXIF segment with a place and the orientation "turn by 90 degrees", right behind the beginning of the file.
        let bytes = std::fs::read(plain).expect("a photo");
        let mut exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0".to_vec();
        exif.extend(b"60.1699 N 24.9384 E");
        let length = u16::try_from(exif.len() + 2).expect("short").to_be_bytes();
        let file = folder.path().join("turned.jpg");
        let all = [&bytes[..2], &[0xff, 0xe1], &length, &exif, &bytes[2..]].concat();
        std::fs::write(&file, all).expect("written");

        let media = media(file);
        assert_eq!(media.facts.size, Some((600, 1200)), "as it is to be seen");
        let photos = Photos::new(folder.path().join("cache"));
        let made = photos.made(&media, 480).await.expect("made");
        assert_eq!(made.media_type, "image/jpeg");
        assert_eq!(size(&made.file), Ok((480, 960)));
        let written = std::fs::read(&made.file).expect("a file");
        assert!(!written.windows(4).any(|part| part == b"Exif" || part == b"60.1"));
        let when = || made.file.metadata().and_then(|metadata| metadata.modified()).expect("a time");
        let before = when();
        assert_eq!(photos.made(&media, 480).await.expect("kept"), made);
        assert_eq!(when(), before);
        assert!(photos.made(&media, 481).await.is_err(), "only the widths that pages name");
    }

    #[tokio::test]
    async fn what_is_seen_through_stays_so() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("logo.png");
        RgbaImage::from_fn(600, 300, |x, _| Rgba([20, 80, 90, if x < 300 { 0 } else { 255 }]))
            .save(&file)
            .expect("saved");
        let made = Photos::new(folder.path().join("cache")).made(&media(file), 480).await.expect("made");
        assert_eq!(made.media_type, "image/png");
        let picture = image::open(made.file).expect("a picture").to_rgba8();
        assert_eq!((picture.get_pixel(10, 10).0[3], picture.get_pixel(470, 10).0[3]), (0, 255));
    }

    #[tokio::test]
    async fn a_broken_photo_and_one_that_is_too_large_are_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        let whole = std::fs::read(photo(folder.path(), "whole.png", 900, 900)).expect("a photo");
        let half = folder.path().join("half.png");
        std::fs::write(&half, &whole[..whole.len() / 2]).expect("written");
        let photos = Photos::new(folder.path().join("cache"));
        assert!(photos.made(&media(half.clone()), 480).await.is_err());
        assert!(photos.made(&media(half), 480).await.is_err());

        let text = folder.path().join("text.jpg");
        std::fs::write(&text, "not a photo").expect("written");
        assert!(probe(&text).broken.is_some());

        // A header that promises 60 000 × 60 000 pixels: refused before anything is read.
        let mut huge = whole;
        huge[16..24].copy_from_slice(&[0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60]);
        let file = folder.path().join("huge.png");
        std::fs::write(&file, huge).expect("written");
        assert!(size(&file).is_err());
    }
}
