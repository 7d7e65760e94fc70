//! The handle that a server keeps: prepares an index, answers from it, heals it.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use arc_swap::ArcSwapOption;

use super::image::{self, Unfit};
use super::indexer::{Loaded, PageChange};
use super::{Advice, Counts, Document, Error, Query, Results, Suggestions, query, suggest};
use crate::base::language::Language;

/// A search index with a saved copy in a directory, or in memory only. Share it in an `Arc`; searching never waits.
///
/// A server opens the saved copy at its start ([`Index::open`]) and builds the index in the background when that says
/// that it must ([`Index::build`]). Until then searches answer [`Error::Preparing`].
pub struct Index {
    directory: Option<PathBuf>,
    loaded: ArcSwapOption<Loaded>,
    /// Held by whoever builds, updates or saves.
    writing: Mutex<()>,
}

/// What building an index took.
#[derive(Debug, Clone, Copy)]
pub struct Built {
    /// Documents in the index.
    pub documents: usize,
    /// Bytes of its files.
    pub size: u64,
    /// Time from the first document to being able to search.
    pub took: Duration,
    /// Whether the copy in the directory could be saved; if not, the index is built again at the next start.
    pub saved: bool,
}

impl Index {
    /// An index that is kept in this directory; nothing is read or written yet.
    pub fn in_directory(directory: impl Into<PathBuf>) -> Self {
        Self { directory: Some(directory.into()), loaded: ArcSwapOption::empty(), writing: Mutex::new(()) }
    }

    /// An index that is not kept.
    pub fn in_memory() -> Self {
        Self { directory: None, loaded: ArcSwapOption::empty(), writing: Mutex::new(()) }
    }

    /// Opens the saved copy, if it was made of exactly this content: `content` is any name for what the documents are, the
    /// same that [`Index::build`] and [`Index::update`] are given (a hash of the catalogue).
    ///
    /// # Errors
    /// [`Unfit`] says why the index has to be built instead.
    pub fn open(&self, content: &str) -> Result<(), Unfit> {
        self.open_saved(Some(content))
    }

    /// Opens the saved copy whatever it was made of, to look things up in.
    ///
    /// # Errors
    /// [`Unfit`] says why it cannot be.
    pub fn open_any(&self) -> Result<(), Unfit> {
        self.open_saved(None)
    }

    fn open_saved(&self, content: Option<&str>) -> Result<(), Unfit> {
        let _writing = self.write();
        let directory = self.directory.as_deref().ok_or(Unfit::Missing)?;
        self.loaded.store(Some(Arc::new(image::load(directory, content)?)));
        Ok(())
    }

    /// Builds the index of these documents and puts it in the place of what was there. Until then the old one answers.
    ///
    /// # Errors
    /// When the index cannot be made at all. That it cannot be saved is no error: `Built::saved` says so.
    pub fn build(&self, content: &str, documents: impl IntoIterator<Item = Document>) -> Result<Built, Error> {
        let _writing = self.write();
        let start = Instant::now();
        let documents: Vec<Document> = documents.into_iter().collect();
        let loaded = Arc::new(Loaded::build(&documents, content)?);
        let size = loaded.size()?;
        self.loaded.store(Some(Arc::clone(&loaded)));
        let took = start.elapsed();
        Ok(Built { documents: documents.len(), size, took, saved: self.save(&loaded) })
    }

    /// Replaces pages of an index that is of the content `before`; afterwards it is of `content`. Searches see the change
    /// when this returns.
    ///
    /// # Errors
    /// [`Error::Preparing`] when there is no index of that content; [`Error::Damaged`] when it has to be built again.
    pub fn update(&self, before: &str, content: &str, changes: &[PageChange]) -> Result<(), Error> {
        let _writing = self.write();
        let loaded = self.loaded()?;
        if loaded.content != before {
            return Err(Error::Preparing);
        }
        self.kept(loaded.update(changes))?;
        let renamed = Arc::new(loaded.named(content));
        self.loaded.store(Some(Arc::clone(&renamed)));
        self.save(&renamed);
        Ok(())
    }

    /// Looks whether the saved copy is still what was written, and saves it again if not. To be called now and then.
    /// `true` when all is well afterwards.
    pub fn heal(&self) -> bool {
        let _writing = self.write();
        match (&self.directory, self.loaded.load_full()) {
            (Some(directory), Some(loaded)) => image::is_whole(directory, &loaded.content) || self.save(&loaded),
            (None, loaded) => loaded.is_some(),
            (Some(_), None) => false,
        }
    }

    /// Whether searches are answered.
    pub fn is_ready(&self) -> bool {
        self.loaded.load().is_some()
    }

    /// The name of the content that is searched now.
    pub fn content(&self) -> Option<String> {
        self.loaded.load().as_ref().map(|loaded| loaded.content.clone())
    }

    /// Searches.
    ///
    /// # Errors
    /// [`Error::Preparing`] before there is an index. Every text of a query is answered, with nothing if need be.
    pub fn search(&self, query: &Query) -> Result<Results, Error> {
        let loaded = self.loaded()?;
        self.kept(query::search(&loaded, query))
    }

    /// How many documents the query finds with each value of each filter.
    ///
    /// # Errors
    /// As [`Index::search`].
    pub fn counts(&self, query: &Query) -> Result<Counts, Error> {
        let loaded = self.loaded()?;
        self.kept(query::counts(&loaded, query))
    }

    /// What to try when the query finds nothing.
    ///
    /// # Errors
    /// As [`Index::search`].
    pub fn advise(&self, query: &Query) -> Result<Advice, Error> {
        let loaded = self.loaded()?;
        self.kept(query::advise(&loaded, query))
    }

    /// What the reader might be typing: titles and words that begin so, among what these visibility tags may open.
    ///
    /// # Errors
    /// As [`Index::search`].
    pub fn suggest(
        &self,
        typed: &str,
        language: Language,
        visibility: &[String],
        limit: usize,
    ) -> Result<Suggestions, Error> {
        let loaded = self.loaded()?;
        self.kept(suggest::suggest(&loaded, typed, language, visibility, limit))
    }

    fn loaded(&self) -> Result<Arc<Loaded>, Error> {
        self.loaded.load_full().ok_or(Error::Preparing)
    }

    /// Gives up an index that could not be read: from now on it is being prepared.
    fn kept<T>(&self, result: Result<T, Error>) -> Result<T, Error> {
        if let Err(Error::Damaged(why)) = &result {
            tracing::error!(why, "the search index is given up");
            self.loaded.store(None);
        }
        result
    }

    fn save(&self, loaded: &Loaded) -> bool {
        let saved = |directory: &Path| {
            image::save(loaded, directory)
                .inspect_err(
                    |error| tracing::warn!(%error, directory = %directory.display(), "the search index is not saved"),
                )
                .is_ok()
        };
        self.directory.as_deref().is_none_or(saved)
    }

    fn write(&self) -> MutexGuard<'_, ()> {
        self.writing.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
