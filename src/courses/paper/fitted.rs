//! Many pages in one document: HTML as the sanitiser and maud write it, with its anchors, headings and addresses fitted in.

/// Where a part of a course stands in the document.
pub struct Fit<'a> {
    /// What the ids of the part begin with, so that no two parts have the same.
    pub prefix: &'a str,
    /// How many levels its headings go down.
    pub deeper: u8,
    /// The address in this document, or on the site, of an address that begins with `/`.
    pub address: &'a dyn Fn(&str) -> String,
}

impl Fit<'_> {
    /// The HTML with every tag fitted in.
    pub fn fit(&self, html: &str) -> String {
        let mut out = String::with_capacity(html.len() + html.len() / 8);
        let mut rest = html;
        while let Some((text, tag, after)) = next_tag(rest) {
            out.push_str(text);
            out.push_str(&self.tag(tag));
            rest = after;
        }
        out.push_str(rest);
        out
    }

    fn tag(&self, tag: &str) -> String {
        let own = |id: &str| format!("{}_{id}", self.prefix);
        let mut tag = self.heading(tag);
        for list in ["id", "headers", "aria-labelledby"] {
            tag = with_attribute(tag, list, |ids| ids.split_whitespace().map(own).collect::<Vec<_>>().join(" "));
        }
        tag = with_attribute(tag, "href", |to| match to.strip_prefix('#') {
            // What a word means stands once, at the end of the document.
            Some(anchor) if anchor.starts_with("term-") => to.to_owned(),
            Some(anchor) => format!("#{}", own(anchor)),
            None if to.starts_with('/') => (self.address)(to),
            None => to.to_owned(),
        });
        // What is not seen before it is printed is wanted all the same.
        tag.replace(" loading=\"lazy\"", "")
    }

    /// `h2` as `h4` where it goes two levels down; none below `h6`.
    fn heading(&self, tag: &str) -> String {
        let (begin, name) =
            if let Some(name) = tag.strip_prefix("</h") { ("</h", name) } else { ("<h", tag.get(2..).unwrap_or("")) };
        let level = name.chars().next().and_then(|c| c.to_digit(10)).filter(|_| tag.starts_with(begin));
        match (level, name.get(1..)) {
            (Some(level), Some(after)) => format!("{begin}{}{after}", (level + u32::from(self.deeper)).min(6)),
            _ => tag.to_owned(),
        }
    }
}

/// The text before the next tag, the tag, and all after it.
fn next_tag(html: &str) -> Option<(&str, &str, &str)> {
    let (text, from) = html.split_at_checked(html.find('<')?)?;
    let mut is_quoted = false;
    let end = from.find(|c| {
        is_quoted ^= c == '"';
        c == '>' && !is_quoted
    })?;
    let (tag, after) = from.split_at_checked(end + 1)?;
    Some((text, tag, after))
}

/// A tag with another value of an attribute, where it has it. A double quote within a value is written `&quot;`, so that what
/// is found is the attribute itself.
fn with_attribute(tag: String, name: &str, value: impl FnOnce(&str) -> String) -> String {
    let begin = format!(" {name}=\"");
    let parts = tag.split_once(&begin).and_then(|(before, rest)| Some((before, rest.split_once('"')?)));
    let Some((before, (old, after))) = parts else { return tag };
    format!("{before}{begin}{}\"{after}", value(old))
}

#[cfg(test)]
mod tests {
    use super::Fit;

    fn fitted(html: &str) -> String {
        let address = |to: &str| format!("https://askel.test{to}");
        Fit { prefix: "p-alku", deeper: 2, address: &address }.fit(html)
    }

    #[test]
    fn anchors_headings_and_addresses_are_fitted_in() {
        for (before, after) in [
            (r#"<h2 id="a">x</h2>"#, r#"<h4 id="p-alku_a">x</h4>"#),
            ("<h5>x</h5>", "<h6>x</h6>"),
            ("<hr>a < b", "<hr>a < b"),
            (r##"<a href="#a">x</a>"##, r##"<a href="#p-alku_a">x</a>"##),
            (r##"<a class="term" href="#term-a">x</a>"##, r##"<a class="term" href="#term-a">x</a>"##),
            (r#"<a href="/fi/me">x</a>"#, r#"<a href="https://askel.test/fi/me">x</a>"#),
            (
                r#"<a href="https://suomi.fi" rel="noopener">x</a>"#,
                r#"<a href="https://suomi.fi" rel="noopener">x</a>"#,
            ),
            (r#"<td headers="a b">x</td>"#, r#"<td headers="p-alku_a p-alku_b">x</td>"#),
            (r#"<img alt="a > <h2 b" loading="lazy">"#, r#"<img alt="a > <h2 b">"#),
        ] {
            assert_eq!(fitted(before), after);
        }
    }

    proptest::proptest! {
        #[test]
        fn no_text_is_lost(html in "[a-zä<>\"=/ #&;]{0,60}") {
            let letters = |text: &str| text.chars().filter(|c| *c == 'ä').count();
            proptest::prop_assert_eq!(letters(&fitted(&html)), letters(&html));
        }
    }
}
