//! TOML that people write, read with errors that name their line.

use serde::de::DeserializeOwned;

/// Reads TOML; an error tells the line, from 1, and what is wrong.
///
/// # Errors
/// What is not TOML, or not what is asked for.
pub fn parse<T: DeserializeOwned>(toml: &str) -> Result<T, (usize, String)> {
    toml::from_str(toml).map_err(|error: toml::de::Error| {
        let at = error.span().map_or(0, |span| span.start);
        (line(toml, at), error.message().trim().replace('\n', "; "))
    })
}

/// The number of the line, from 1, in which a byte stands.
pub fn line(source: &str, at: usize) -> usize {
    source.as_bytes().iter().take(at).filter(|byte| **byte == b'\n').count() + 1
}
