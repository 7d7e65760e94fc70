//! The files of the repository, for tests that hold rules about the source itself.

use std::path::{Path, PathBuf};

/// A file of Rust.
pub struct Source {
    /// Its path below `src/`, with `/`.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// Every Rust file below `src/`.
pub fn sources() -> Vec<Source> {
    let root = super::repository("src");
    files_below(&root, "rs")
        .into_iter()
        .map(|file| Source {
            path: file.strip_prefix(&root).expect("below src").to_string_lossy().replace('\\', "/"),
            text: std::fs::read_to_string(&file).expect("a source file"),
        })
        .collect()
}

/// Every file with a suffix below a folder, sorted.
pub fn files_below(folder: &Path, suffix: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|extension| extension == suffix) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

impl Source {
    /// The text without comments and without the unit tests at the end.
    pub fn code(&self) -> String {
        let lines = self.text.lines().map(|line| if line.trim_start().starts_with("//") { "" } else { line });
        let mut code = String::new();
        let mut lines = lines.peekable();
        while let Some(line) = lines.next() {
            if line.trim() == "#[cfg(test)]" && lines.peek().is_some_and(|next| next.starts_with("mod tests {")) {
                break;
            }
            code.push_str(line);
            code.push('\n');
        }
        code
    }
}
