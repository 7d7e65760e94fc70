//! What a file says of itself in its headers; nothing more of it is read.

use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use super::super::photos;
use super::{mp4, webm};

/// What is known of a file below `media/` without playing or drawing it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// Its size in bytes.
    pub bytes: u64,
    /// How long it plays, in milliseconds.
    pub duration: Option<u64>,
    /// Width and height in pixels, as it is to be seen: a photo taken upright is higher than wide.
    pub size: Option<(u32, u32)>,
    /// Why a photo cannot be shown.
    pub broken: Option<String>,
}

/// Reads the headers of a file, by the suffix of its name.
pub fn probe(path: &Path) -> Facts {
    let bytes = path.metadata().map(|metadata| metadata.len()).unwrap_or(0);
    let suffix = path.extension().map(|suffix| suffix.to_string_lossy().to_ascii_lowercase()).unwrap_or_default();
    let facts = match suffix.as_str() {
        "mp4" | "m4v" | "m4a" => with_reader(path, mp4::facts),
        "webm" => with_reader(path, webm::facts),
        "jpg" | "jpeg" | "png" | "webp" => match photos::size(path) {
            Ok(size) => Facts { size: Some(size), ..Facts::default() },
            Err(why) => Facts { broken: Some(why), ..Facts::default() },
        },
        _ => Facts::default(),
    };
    Facts { bytes, ..facts }
}

/// A film whose headers cannot be read still plays in some browsers: then its length is not said.
fn with_reader(path: &Path, read: impl Fn(&mut BufReader<File>) -> std::io::Result<Facts>) -> Facts {
    File::open(path).and_then(|file| read(&mut BufReader::new(file))).unwrap_or_default()
}
