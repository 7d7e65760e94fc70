//! The files of one course, wherever they come from.

use std::collections::BTreeMap;
use std::fs::File;
use std::path::{Path, PathBuf};

use crate::base::ids::{digest, digest_of};

/// The files of a course by their path in it (`fi/10-salasanat/module.md`, `media/kansi.svg`), always with `/`.
#[derive(Debug, Default)]
pub struct CourseFiles {
    /// The content of text files and drawings.
    pub texts: BTreeMap<String, Vec<u8>>,
    /// Where files below `media/` are on the disk, and a hash of their content.
    pub media: BTreeMap<String, (PathBuf, String)>,
}

impl CourseFiles {
    /// Reads a folder. Hidden files and links are passed over.
    ///
    /// # Errors
    /// A folder or file that cannot be read.
    pub fn from_folder(folder: &Path) -> std::io::Result<Self> {
        let mut files = Self::default();
        files.walk(folder, "")?;
        Ok(files)
    }

    fn walk(&mut self, folder: &Path, below: &str) -> std::io::Result<()> {
        for entry in std::fs::read_dir(folder)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let kind = entry.file_type()?;
            if name.starts_with('.') || kind.is_symlink() {
                continue;
            }
            let path = if below.is_empty() { name } else { format!("{below}/{name}") };
            if kind.is_dir() {
                self.walk(&entry.path(), &path)?;
            } else {
                let is_text = [".md", ".toml", ".svg", ".vtt", ".srt"].iter().any(|suffix| path.ends_with(suffix));
                if path.starts_with("media/") {
                    let hash = digest_of(File::open(entry.path())?)?;
                    self.media.insert(path.clone(), (entry.path(), hash));
                }
                if is_text {
                    self.texts.insert(path, std::fs::read(entry.path())?);
                }
            }
        }
        Ok(())
    }

    /// A text file, if it is there and is UTF-8 (a byte order mark and Windows line ends are let go).
    pub fn text(&self, path: &str) -> Option<Result<String, std::str::Utf8Error>> {
        let bytes = self.texts.get(path)?;
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        Some(std::str::from_utf8(bytes).map(|text| text.replace("\r\n", "\n")))
    }

    /// A hash over all paths and contents: the name of the revision.
    pub fn revision(&self) -> String {
        let mut parts: Vec<&[u8]> = Vec::new();
        for (path, bytes) in &self.texts {
            parts.push(path.as_bytes());
            parts.push(bytes);
        }
        for (path, (_, hash)) in &self.media {
            parts.push(path.as_bytes());
            parts.push(hash.as_bytes());
        }
        digest(&parts).chars().take(16).collect()
    }
}
