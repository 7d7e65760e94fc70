//! The certificates of a person, as they read what is kept of them.

use super::store;
use crate::base::language::Language;
use crate::people::my_data::{Line, PersonalTable, Phrase, Row, Told};
use crate::t;

/// Certificates, revoked ones too.
pub fn certificates() -> PersonalTable {
    PersonalTable {
        name: "certificates",
        is_history: false,
        count: store::count_rows,
        rows: Box::new(|db, learner, words| {
            let row = |row: store::CertificateRow| {
                let issued = row.issued()?;
                let of = &issued.certificate;
                let mut lines = vec![
                    Line::own(t!(words, "certificate-code"), &issued.code.to_string()),
                    Line::own(t!(words, "my-data-name"), of.name.as_deref().unwrap_or(&t!(words, "my-data-no-name"))),
                    Line::at(words, of.issued_at),
                ];
                if let Some(at) = issued.revoked_at {
                    lines.push(Line::own(t!(words, "my-data-revoked"), &words.moment(at)));
                }
                let lang = Language::new(&of.language).and_then(|language| language.lang_within(words.language()));
                let about = Phrase { lang, ..Phrase::own(&of.title) };
                Row::new(&row, Told { under: None, about, lines })
            };
            store::load_rows(db, learner)?.into_iter().map(row).collect()
        }),
    }
}
