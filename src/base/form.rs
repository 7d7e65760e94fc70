//! The fields of a submitted form.

/// The most bytes that a form may have.
pub const MAX_BYTES: usize = 128 * 1024;
/// The most fields that a form may have.
pub const MAX_FIELDS: usize = 1000;

/// The fields of a form in the order in which they were sent; a name may occur several times.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FormData(Vec<(String, String)>);

/// Why bytes are not a form that this house reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FormError {
    /// More than [`MAX_BYTES`] bytes or [`MAX_FIELDS`] fields.
    #[error("the form is too large")]
    TooLarge,
    /// Not `application/x-www-form-urlencoded`.
    #[error("the form is not url-encoded")]
    NotAForm,
}

impl FormData {
    /// Reads a body of type `application/x-www-form-urlencoded`. Bytes that are not UTF-8 become U+FFFD, as the URL
    /// standard has it.
    pub fn parse(body: &[u8]) -> Result<Self, FormError> {
        let fields = body.split(|byte| *byte == b'&').count();
        if body.len() > MAX_BYTES || fields > MAX_FIELDS {
            return Err(FormError::TooLarge);
        }
        serde_urlencoded::from_bytes(body).map(Self).map_err(|_| FormError::NotAForm)
    }

    /// All names and values, in order.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The first value of this name.
    pub fn one(&self, name: &str) -> Option<&str> {
        self.all(name).next()
    }

    /// All values of this name, in order.
    pub fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(field, _)| field == name).map(|(_, value)| value.as_str())
    }
}

impl From<Vec<(String, String)>> for FormData {
    fn from(fields: Vec<(String, String)>) -> Self {
        Self(fields)
    }
}

#[cfg(test)]
mod tests {
    use super::{FormData, FormError, MAX_BYTES, MAX_FIELDS};

    #[test]
    fn names_may_occur_several_times() {
        let form = FormData::parse("a=1&b=%C3%A4+x&a=2".as_bytes()).expect("a form");
        assert_eq!(form.one("b"), Some("ä x"));
        assert_eq!(form.all("a").collect::<Vec<_>>(), ["1", "2"]);
        assert_eq!(form.one("c"), None);
    }

    #[test]
    fn large_forms_are_refused() {
        assert_eq!(FormData::parse(&vec![b'a'; MAX_BYTES + 1]), Err(FormError::TooLarge));
        assert_eq!(FormData::parse("a&".repeat(MAX_FIELDS).as_bytes()), Err(FormError::TooLarge));
        assert!(FormData::parse(b"%zz=%ff&=&&").is_ok());
    }
}
