//! The page that one comes from, carried in the query `from` to a page that leads back to it.

use super::context::Context;

/// The field of queries and forms.
pub const FROM: &str = "from";
/// A longer address is not worth carrying.
const MOST_BYTES: usize = 1000;

/// A page of this site: its path below the language, with its query. Whatever comes from outside is put behind the
/// language of an address of our own, so that it leads to no other site (CWE-601, ASVS 3.7.2).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WayBack(String);

impl WayBack {
    /// The page of this context; `None` for the front page, where ways back lead by themselves.
    pub fn to(cx: &Context) -> Option<Self> {
        let query = if cx.query.is_empty() { String::new() } else { format!("?{}", cx.query) };
        Self::parse(&format!("{}{query}", cx.path))
    }

    /// What a field says; `None` for the front page and for what is no path.
    pub fn parse(said: &str) -> Option<Self> {
        let is_path = said.starts_with('/') && !said.starts_with("//") && said.len() > 1;
        let is_plain = said.len() <= MOST_BYTES && !said.chars().any(|c| c == '\\' || c.is_control());
        (is_path && is_plain).then(|| Self(said.to_owned()))
    }

    /// The path below the language, for [`Context::href`].
    pub fn path(&self) -> &str {
        &self.0
    }

    /// The field for a query: `from=%2Fcourses`.
    pub fn query(&self) -> String {
        self.query_as(FROM)
    }

    /// The same as a field of another name.
    pub fn query_as(&self, name: &str) -> String {
        serde_urlencoded::to_string([(name, &self.0)]).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_path_of_our_own_leads_back() {
        for own in ["/courses", "/search?q=salasana&page=2", "/courses/a/b?answered=c"] {
            assert_eq!(WayBack::parse(own).expect(own).path(), own);
        }
        for other in [
            "",
            "/",
            "//evil.example",
            "/\\evil.example",
            "https://evil.example",
            "javascript:alert(1)",
            "@evil.example",
            ".evil.example",
            "courses",
            "/a\r\nSet-Cookie: x",
            &format!("/{}", "a".repeat(MOST_BYTES)),
        ] {
            assert_eq!(WayBack::parse(other), None, "{other:.40}");
        }
    }

    #[test]
    fn it_stands_in_a_query_as_one_field() {
        let way = WayBack::parse("/search?q=a&b=c#d").expect("a path");
        assert_eq!(way.query(), "from=%2Fsearch%3Fq%3Da%26b%3Dc%23d");
    }
}
