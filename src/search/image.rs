//! The saved copy of an index, and what makes it fit to be opened.
//!
//! A running index lives in memory, byte for byte what the files hold. It is not mapped from them: a mapped file that is
//! cut short under a running server (a restored backup, a full disk) ends the process with SIGBUS, and no safe code can
//! catch that. Reading 45 MB takes some 30 ms, so opening stays quick.
//!
//! `analyzer_id` is written last and says what everything else must be like. Whatever does not agree is not mended but
//! built again: the index is derived.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use tantivy::directory::RamDirectory;
use tantivy::{Directory, HasLen};

use super::analyser::{self, Analyser, Chain, Lexicon};
use super::indexer::Loaded;

/// The name of the file that says what the index was made with.
pub const ANALYZER_ID: &str = "analyzer_id";

/// The file in which tantivy keeps the list of segments, and its list of files.
const META: &str = "meta.json";
const MANAGED: &str = ".managed.json";

/// Why a saved index is not opened.
#[derive(Debug, thiserror::Error)]
pub enum Unfit {
    /// There is none.
    #[error("there is no saved index")]
    Missing,
    /// It was made by another version of the analysers, or of other documents.
    #[error("the saved index was made of other documents or by other analysers")]
    Outdated,
    /// Files are missing, cut short or changed.
    #[error("the saved index is damaged: {0}")]
    Damaged(String),
}

impl From<tantivy::TantivyError> for Unfit {
    fn from(error: tantivy::TantivyError) -> Self {
        Self::Damaged(error.to_string())
    }
}

/// What an index was made with.
#[derive(Debug, Serialize, Deserialize)]
struct AnalyzerId {
    /// Version of the chains and of the schema.
    version: u32,
    /// What the documents were, as their owner names it.
    content: String,
    /// The digest of each lexicon, by chain.
    lexicons: BTreeMap<String, String>,
    /// Every other file, with its length in bytes.
    files: BTreeMap<String, u64>,
}

/// Saves an index. Files that stand there already are left alone: segments never change once written.
///
/// # Errors
/// When the directory cannot be written; the running index is not touched by that.
pub(super) fn save(index: &Loaded, directory: &Path) -> io::Result<()> {
    fs::create_dir_all(directory)?;
    let read = |name: &Path| index.files.atomic_read(name).map_err(io::Error::other);
    let metas = index.tantivy.load_metas().map_err(io::Error::other)?;
    let mut files = BTreeMap::new();
    for name in metas.list_segment_files() {
        if index.files.exists(&name).map_err(io::Error::other)? {
            let length = index.files.open_read(&name).map_err(io::Error::other)?.len() as u64;
            let to = directory.join(&name);
            if !has_length(&to, length) {
                replace(&to, &read(&name)?)?;
            }
            files.insert(name.to_string_lossy().into_owned(), length);
        }
    }
    let managed = serde_json::to_vec(&files.keys().collect::<Vec<_>>())?;
    let mut written = vec![(MANAGED.to_owned(), managed), (META.to_owned(), read(Path::new(META))?)];
    let mut lexicons = BTreeMap::new();
    for Analyser { chain, lexicon } in &index.analysers {
        let name = lexicon_name(*chain, lexicon.digest());
        lexicons.insert(chain.name().to_owned(), lexicon.digest().to_owned());
        if has_length(&directory.join(&name), lexicon.size()) {
            files.insert(name, lexicon.size());
        } else {
            written.push((name, lexicon.to_text().into_bytes()));
        }
    }
    for (name, bytes) in written {
        replace(&directory.join(&name), &bytes)?;
        files.insert(name, bytes.len() as u64);
    }
    let id = AnalyzerId { version: analyser::VERSION, content: index.content.clone(), lexicons, files };
    replace(&directory.join(ANALYZER_ID), &serde_json::to_vec_pretty(&id)?)?;
    remove_others(directory, &id.files)
}

/// Opens a saved index of exactly this content, or of any.
///
/// # Errors
/// [`Unfit`] says why it has to be built again.
pub(super) fn load(directory: &Path, content: Option<&str>) -> Result<Loaded, Unfit> {
    let id = match fs::read(directory.join(ANALYZER_ID)) {
        Ok(bytes) => serde_json::from_slice::<AnalyzerId>(&bytes).map_err(|error| Unfit::Damaged(error.to_string()))?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(Unfit::Missing),
        Err(error) => return Err(Unfit::Damaged(error.to_string())),
    };
    if id.version != analyser::VERSION || content.is_some_and(|content| content != id.content) {
        return Err(Unfit::Outdated);
    }
    let files = RamDirectory::create();
    for (name, length) in &id.files {
        let bytes = fs::read(directory.join(name)).map_err(|error| Unfit::Damaged(format!("{name}: {error}")))?;
        if bytes.len() as u64 != *length {
            return Err(Unfit::Damaged(format!("{name}: {} bytes instead of {length}", bytes.len())));
        }
        files.atomic_write(Path::new(name), &bytes).map_err(|error| Unfit::Damaged(format!("{name}: {error}")))?;
    }
    let lexicon = |chain: Chain| {
        let digest = id.lexicons.get(chain.name()).ok_or_else(|| Unfit::Damaged("no lexicon is named".to_owned()))?;
        let name = lexicon_name(chain, digest);
        let bytes = files.atomic_read(Path::new(&name)).map_err(|error| Unfit::Damaged(error.to_string()))?;
        files.delete(Path::new(&name)).map_err(|error| Unfit::Damaged(error.to_string()))?;
        String::from_utf8(bytes)
            .ok()
            .and_then(|text| Lexicon::from_text(chain, &text))
            .filter(|lexicon| lexicon.digest() == digest)
            .map(|lexicon| Analyser { chain, lexicon: Arc::new(lexicon) })
            .ok_or(Unfit::Damaged(name))
    };
    let [finnish, swedish, english, other] = Chain::ALL.map(lexicon);
    Loaded::open(files, [finnish?, swedish?, english?, other?], &id.content)
}

/// Whether the files of a saved index are still those that were written, by name and length.
pub(super) fn is_whole(directory: &Path, content: &str) -> bool {
    let id = fs::read(directory.join(ANALYZER_ID)).ok();
    id.and_then(|bytes| serde_json::from_slice::<AnalyzerId>(&bytes).ok()).is_some_and(|id| {
        id.content == content && id.files.iter().all(|(name, length)| has_length(&directory.join(name), *length))
    })
}

fn lexicon_name(chain: Chain, digest: &str) -> String {
    format!("lexicon-{}-{}.tsv", chain.name(), digest.get(..16).unwrap_or(digest))
}

fn has_length(file: &Path, length: u64) -> bool {
    fs::metadata(file).is_ok_and(|found| found.len() == length)
}

/// Writes beside and renames, so that a reader sees the old file or the new one.
fn replace(to: &Path, bytes: &[u8]) -> io::Result<()> {
    let beside = to.with_added_extension("new");
    fs::write(&beside, bytes)?;
    fs::rename(beside, to)
}

/// Removes what is not part of the index any more: segments (named by 32 hexadecimal digits) and lexicons.
fn remove_others(directory: &Path, files: &BTreeMap<String, u64>) -> io::Result<()> {
    for entry in fs::read_dir(directory)? {
        let path = entry?.path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let stem = name.split('.').next().unwrap_or_default();
        let is_segment = stem.len() == 32 && stem.bytes().all(|byte| byte.is_ascii_hexdigit());
        if (is_segment || name.starts_with("lexicon-")) && !files.contains_key(&name) {
            fs::remove_file(path)?;
        }
    }
    Ok(())
}
