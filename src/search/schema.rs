//! Which forms of which text stand in which field.
//!
//! One index for all languages. A document fills the text fields of its own chain only, so that dictionaries and word
//! statistics never mix languages; languages without a chain of their own share the fields of [`Chain::Other`].

use tantivy::schema::{Field, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions};

use super::analyser::{Chain, Form};

/// The fields of the index.
#[derive(Debug, Clone)]
pub struct Fields {
    /// The page that a document is replaced with.
    pub key: Field,
    /// The page and its language, as a column: passages of a page speak for each other. Empty for what belongs to a course.
    pub page: Field,
    /// The chain's name.
    pub chain: Field,
    /// The language's code.
    pub language: Field,
    /// The course's id; a column for counting too.
    pub course: Field,
    /// The kind's name.
    pub kind: Field,
    /// The visibility tag.
    pub visibility: Field,
    /// The level.
    pub level: Field,
    /// Minutes, where a page says so.
    pub minutes: Field,
    /// Set when the same page exists in plain language: then a reader of plain language is not shown this one.
    pub simpler: Field,
    /// The whole document as JSON.
    pub stored: Field,
    texts: [Texts; 4],
}

/// The text fields of one chain.
#[derive(Debug, Clone, Copy)]
pub struct Texts {
    /// The section's heading.
    pub title: Forms,
    /// What stands above it.
    pub crumbs: Forms,
    /// The text.
    pub body: Forms,
    /// Words that people search it by.
    pub keywords: Forms,
}

/// The fields of one text.
#[derive(Debug, Clone, Copy)]
pub struct Forms {
    /// As written; with positions, for phrases.
    pub word: Field,
    /// Stems of wholes and parts.
    pub norm: Field,
    /// Runs of four letters.
    pub gram: Field,
}

impl Fields {
    /// The text fields of a chain.
    pub fn texts(&self, chain: Chain) -> &Texts {
        let [finnish, swedish, english, other] = &self.texts;
        match chain {
            Chain::Finnish => finnish,
            Chain::Swedish => swedish,
            Chain::English => english,
            Chain::Other => other,
        }
    }
}

/// The schema and its fields.
pub fn schema() -> (Schema, Fields) {
    let mut builder = Schema::builder();
    let counted = STRING | TextOptions::default().set_fast("raw");
    let key = builder.add_text_field("key", STRING);
    let page = builder.add_text_field("page", TextOptions::default().set_fast("raw"));
    let chain = builder.add_text_field("chain", STRING);
    let language = builder.add_text_field("language", counted.clone());
    let course = builder.add_text_field("course", counted.clone());
    let kind = builder.add_text_field("kind", counted.clone());
    let visibility = builder.add_text_field("visibility", STRING);
    let level = builder.add_text_field("level", counted);
    let minutes = builder.add_u64_field("minutes", tantivy::schema::FAST);
    let simpler = builder.add_text_field("simpler", STRING);
    let stored = builder.add_bytes_field("stored", STORED);
    let texts = Chain::ALL.map(|chain| {
        let mut forms = |text: &str| {
            let mut field = |form: Form, record| {
                let indexing =
                    TextFieldIndexing::default().set_tokenizer(&tokenizer_name(chain, form)).set_index_option(record);
                let name = format!("{text}_{}_{}", form.name(), chain.name());
                builder.add_text_field(&name, TextOptions::default().set_indexing_options(indexing))
            };
            Forms {
                word: field(Form::Surface, IndexRecordOption::WithFreqsAndPositions),
                norm: field(Form::Norm, IndexRecordOption::WithFreqs),
                gram: field(Form::Gram, IndexRecordOption::WithFreqs),
            }
        };
        Texts { title: forms("title"), crumbs: forms("crumbs"), body: forms("body"), keywords: forms("keywords") }
    });
    let fields =
        Fields { key, page, chain, language, course, kind, visibility, level, minutes, simpler, stored, texts };
    (builder.build(), fields)
}

/// The name under which the tokenizer of a form is registered.
pub fn tokenizer_name(chain: Chain, form: Form) -> String {
    format!("{}-{}", form.name(), chain.name())
}
