//! What the tests share: a database of their own, the running application, a browser, courses.

mod authenticator;
mod browser;
pub mod course;
mod database;
pub mod practice;
pub mod provider;
pub mod queries;
mod site;
mod smtp;
pub mod source;

pub use authenticator::Authenticator;
pub use browser::{Browser, Page};
pub use course::words;
pub use database::{Dialect, Scratch, columns, count, dump, on_each_database, tables, texts};
pub use site::{NOW, Site, WAYS, with_ways};
pub use smtp::{Letter, Smtp};

use std::path::{Path, PathBuf};

/// A path in the repository.
pub fn repository(below: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(below)
}

/// The courses that the running application serves in tests.
pub fn fixture_courses() -> PathBuf {
    repository("tests/it/fixtures/courses")
}
