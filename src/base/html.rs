//! HTML that is put together by hand, where neither maud nor the Markdown renderer writes it.

/// A text as HTML shows it, between tags and in attributes with double quotes.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
