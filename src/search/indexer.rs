//! Documents in: all at once, or page by page.

use std::borrow::Cow;
use std::collections::HashSet;
use std::path::Path;
use std::sync::Arc;

use tantivy::directory::RamDirectory;
use tantivy::merge_policy::NoMergePolicy;
use tantivy::{Directory, HasLen, IndexReader, IndexSettings, IndexWriter, ReloadPolicy, TantivyDocument, Term};

use super::analyser::{Analyser, Chain, Form, FormTokenizer, Lexicon, LexiconBuilder};
use super::image::Unfit;
use super::schema::{Fields, schema, tokenizer_name};
use super::{Document, Error, Kind};

/// Memory for the words of one indexing thread, in bytes; a larger index is written in several pieces.
const MEMORY: usize = 128 << 20;

/// Memory for an update of a few pages: tantivy's least.
const UPDATE_MEMORY: usize = 16 << 20;

/// Threads that analyse and index: a server of two cores should still answer meanwhile.
const THREADS: usize = 2;

/// An index that can be searched.
pub(super) struct Loaded {
    pub(super) tantivy: tantivy::Index,
    pub(super) reader: IndexReader,
    pub(super) fields: Fields,
    pub(super) analysers: [Analyser; 4],
    pub(super) files: RamDirectory,
    pub(super) content: String,
}

/// New documents for a page, in all its languages; none when the page is gone.
#[derive(Debug, Clone)]
pub struct PageChange {
    /// The page's key ([`Document::page_key`] of its documents).
    pub key: String,
    /// What stands there now.
    pub documents: Vec<Document>,
}

impl Loaded {
    /// Builds an index of documents; first the lexicons are learned from all of them.
    pub(super) fn build(documents: &[Document], content: &str) -> Result<Self, Error> {
        let files = RamDirectory::create();
        let (schema, fields) = schema();
        let mut index = tantivy::Index::create(files.clone(), schema, IndexSettings::default())?;
        let analysers = learn(documents);
        register(&mut index, &analysers);
        let threads = std::thread::available_parallelism().map_or(1, |cores| cores.get().min(THREADS));
        let mut writer: IndexWriter = index.writer_with_num_threads(threads, threads * MEMORY)?;
        // Merging once at the end is quicker than merging along the way.
        writer.set_merge_policy(Box::new(NoMergePolicy));
        let simpler = simpler_pages(documents);
        for document in documents {
            writer.add_document(fields_of(document, &fields, &simpler))?;
        }
        writer.commit()?;
        let segments = index.searchable_segment_ids()?;
        if segments.len() > 1 {
            writer.merge(&segments).wait()?;
        }
        writer.garbage_collect_files().wait()?;
        writer.wait_merging_threads()?;
        Self::over(index, fields, analysers, files, content)
    }

    /// Opens the files of an index, after comparing them with their checksums.
    pub(super) fn open(files: RamDirectory, analysers: [Analyser; 4], content: &str) -> Result<Self, Unfit> {
        let mut index = tantivy::Index::open(files.clone())?;
        let (schema, fields) = schema();
        if index.schema() != schema {
            return Err(Unfit::Outdated);
        }
        if let Some(file) = index.validate_checksum()?.into_iter().next() {
            return Err(Unfit::Damaged(format!("{} is not what was written", file.display())));
        }
        register(&mut index, &analysers);
        Self::over(index, fields, analysers, files, content).map_err(|error| Unfit::Damaged(error.to_string()))
    }

    fn over(
        tantivy: tantivy::Index,
        fields: Fields,
        analysers: [Analyser; 4],
        files: RamDirectory,
        content: &str,
    ) -> Result<Self, Error> {
        let reader = tantivy.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        Ok(Self { tantivy, reader, fields, analysers, files, content: content.to_owned() })
    }

    /// Replaces pages. The lexicons stay as they are, because what stands in the index was split by them.
    pub(super) fn update(&self, changes: &[PageChange]) -> Result<(), Error> {
        let mut writer: IndexWriter = self.tantivy.writer_with_num_threads(1, UPDATE_MEMORY)?;
        for change in changes {
            writer.delete_term(Term::from_field_text(self.fields.key, &change.key));
            let simpler = simpler_pages(&change.documents);
            for document in &change.documents {
                writer.add_document(fields_of(document, &self.fields, &simpler))?;
            }
        }
        writer.commit()?;
        writer.wait_merging_threads()?;
        self.reader.reload()?;
        Ok(())
    }

    /// The same index under another name for its content.
    pub(super) fn named(&self, content: &str) -> Self {
        Self {
            tantivy: self.tantivy.clone(),
            reader: self.reader.clone(),
            fields: self.fields.clone(),
            analysers: self.analysers.clone(),
            files: self.files.clone(),
            content: content.to_owned(),
        }
    }

    /// The analyser of a chain.
    pub(super) fn analyser(&self, chain: Chain) -> &Analyser {
        let [finnish, swedish, english, other] = &self.analysers;
        match chain {
            Chain::Finnish => finnish,
            Chain::Swedish => swedish,
            Chain::English => english,
            Chain::Other => other,
        }
    }

    /// The size of the files, in bytes.
    pub(super) fn size(&self) -> Result<u64, Error> {
        let metas = self.tantivy.load_metas()?;
        let length = |name: &Path| self.files.open_read(name).map_or(0, |file| file.len() as u64);
        Ok(metas.list_segment_files().iter().map(|name| length(name)).sum())
    }
}

/// Learns a lexicon for each chain from the documents in its languages.
fn learn(documents: &[Document]) -> [Analyser; 4] {
    Chain::ALL.map(|chain| {
        let mut builder = LexiconBuilder::default();
        for document in documents.iter().filter(|document| Chain::of(document.language) == chain) {
            builder.add(&format!("{}\n{}\n{}", document.title, document.body, document.keywords));
        }
        let lexicon: Lexicon = builder.finish(chain);
        Analyser { chain, lexicon: Arc::new(lexicon) }
    })
}

fn register(index: &mut tantivy::Index, analysers: &[Analyser; 4]) {
    for analyser in analysers {
        for form in [Form::Surface, Form::Norm, Form::Gram] {
            let tokenizer = FormTokenizer::new(analyser.clone(), form);
            index.tokenizers().register(&tokenizer_name(analyser.chain, form), tokenizer);
        }
    }
}

/// The pages that exist in plain language: page key and base language.
fn simpler_pages(documents: &[Document]) -> HashSet<(String, &'static str)> {
    let simple = documents.iter().filter(|document| document.language.is_simple());
    simple.map(|document| (document.page_key(), document.language.base_code())).collect()
}

fn fields_of(document: &Document, fields: &Fields, simpler: &HashSet<(String, &'static str)>) -> TantivyDocument {
    let chain = Chain::of(document.language);
    let texts = fields.texts(chain);
    let key = document.page_key();
    let mut to = TantivyDocument::default();
    if !document.page.is_empty() {
        to.add_text(fields.page, format!("{} {key}", document.language));
    }
    to.add_text(fields.chain, chain.name());
    to.add_text(fields.language, document.language.code());
    to.add_text(fields.course, &document.course);
    to.add_text(fields.kind, document.kind.name());
    to.add_text(fields.visibility, &document.visibility);
    to.add_text(fields.level, document.level.as_deref().unwrap_or_default());
    if let Some(minutes) = document.minutes {
        to.add_u64(fields.minutes, u64::from(minutes));
    }
    let seen = (key, document.language.code());
    if simpler.contains(&seen) {
        to.add_text(fields.simpler, "yes");
    }
    to.add_text(fields.key, seen.0);
    // A document is plain data: writing it as JSON cannot fail.
    to.add_bytes(fields.stored, &serde_json::to_vec(document).unwrap_or_default());
    let crumbs = document.crumbs.join("\n");
    // The word of a glossary counts as a text, not as a title: what teaches it comes before what only explains it.
    let (title, body) = match document.kind {
        Kind::Term => ("", Cow::Owned(format!("{}. {}", document.title, document.body))),
        _ if document.keywords.is_empty() => (document.title.as_str(), Cow::Borrowed(document.body.as_str())),
        _ => (document.title.as_str(), Cow::Owned(format!("{}. {}", document.body, document.keywords))),
    };
    // Keywords stand in the text too: there they are words that the dictionaries know.
    let places = [
        (texts.title, title),
        (texts.crumbs, crumbs.as_str()),
        (texts.body, &*body),
        (texts.keywords, &document.keywords),
    ];
    for (forms, text) in places.into_iter().filter(|(_, text)| !text.is_empty()) {
        for field in [forms.word, forms.norm, forms.gram] {
            to.add_text(field, text);
        }
    }
    to
}
