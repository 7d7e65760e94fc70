//! What stands between the lines `+++` at the beginning of a Markdown file: TOML.

pub use crate::base::toml::parse;

/// A file in its two parts.
#[derive(Debug, PartialEq, Eq)]
pub struct Split<'a> {
    /// The TOML.
    pub front: &'a str,
    /// The Markdown after it.
    pub body: &'a str,
    /// The number of the body's first line in the file, from 1.
    pub body_line: usize,
}

/// Splits a file; `None` where it does not begin with a closed front matter.
pub fn split(source: &str) -> Option<Split<'_>> {
    let rest = source.strip_prefix("+++\n")?;
    let (front, body) = match rest.strip_prefix("+++\n") {
        Some(body) => ("", body),
        None => rest.split_once("\n+++\n").or_else(|| rest.strip_suffix("\n+++").map(|front| (front, "")))?,
    };
    let body_line =
        source.len().checked_sub(body.len()).and_then(|at| source.get(..at)).unwrap_or("").matches('\n').count() + 1;
    Some(Split { front, body, body_line })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn front_matter_and_body_are_split_and_lines_are_counted() {
        let split = split("+++\ntitle = \"A\"\n+++\n\nText").expect("a front matter");
        assert_eq!((split.front, split.body, split.body_line), ("title = \"A\"", "\nText", 4));
        assert_eq!(super::split("title"), None);
        assert_eq!(super::split("+++\ntitle"), None);
    }

    #[test]
    fn an_error_names_its_line() {
        #[derive(Debug, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Front {
            #[expect(dead_code)]
            title: String,
        }
        let (line, what) = parse::<Front>("title = \"A\"\ntilte = \"B\"").expect_err("an unknown key");
        assert_eq!(line, 2);
        assert!(what.contains("tilte"), "{what}");
    }
}
