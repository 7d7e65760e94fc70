//! Line drawings: SVG that is inlined into pages, so that it follows the theme, after an allow-list has been through it.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::html::escape;

const ELEMENTS: [&str; 9] = ["svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon"];
const ATTRIBUTES: [&str; 25] = [
    "d",
    "x",
    "y",
    "x1",
    "y1",
    "x2",
    "y2",
    "cx",
    "cy",
    "r",
    "rx",
    "ry",
    "points",
    "width",
    "height",
    "viewBox",
    "fill",
    "stroke",
    "stroke-width",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-dasharray",
    "opacity",
    "transform",
    "class",
];

/// A drawing that may be inlined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawing {
    /// Everything between `<svg` and the end, with the root's attributes except `class`.
    attributes: String,
    content: String,
}

/// Why a drawing is refused.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum Fault {
    /// It is not well-formed XML.
    #[error("it is not well-formed: {0}")]
    Malformed(String),
    /// It has an element that drawings may not have (scripts, styles, text, links, filters …).
    #[error("the element <{0}> is not allowed in a drawing")]
    Element(String),
    /// It has an attribute that drawings may not have (`style`, `href`, `on…` …).
    #[error("the attribute \"{0}\" is not allowed in a drawing")]
    Attribute(String),
    /// The root lacks a `viewBox`, without which it cannot scale.
    #[error("the root needs a viewBox")]
    NoViewBox,
}

impl Drawing {
    /// Reads an SVG file; refuses whatever the allow-list does not name, so that nothing is lost in silence.
    ///
    /// # Errors
    /// The first [`Fault`].
    pub fn parse(source: &str) -> Result<Self, Fault> {
        let mut reader = Reader::from_str(source);
        reader.config_mut().trim_text(true);
        let mut root: Option<String> = None;
        let mut content = String::with_capacity(source.len());
        loop {
            match reader.read_event().map_err(|error| Fault::Malformed(error.to_string()))? {
                Event::Start(tag) if root.is_none() => root = Some(root_attributes(&tag)?),
                Event::Start(tag) => {
                    let (name, attributes) = allowed(&tag)?;
                    content.push_str(&format!("<{name}{attributes}>"));
                }
                Event::Empty(tag) => {
                    let (name, attributes) = allowed(&tag)?;
                    content.push_str(&format!("<{name}{attributes}/>"));
                }
                Event::End(tag) => {
                    let name = tag.name().as_ref().to_owned();
                    if name != "svg" {
                        content.push_str(&format!("</{name}>"));
                    }
                }
                Event::Text(text) if text.trim().is_empty() => {}
                Event::Text(_) | Event::CData(_) | Event::GeneralRef(_) => {
                    return Err(Fault::Element("text".to_owned()));
                }
                Event::DocType(_) => return Err(Fault::Element("!DOCTYPE".to_owned())),
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
                Event::Eof => break,
            }
        }
        let attributes = root.ok_or_else(|| Fault::Malformed("there is no <svg>".to_owned()))?;
        Ok(Self { attributes, content })
    }

    /// The drawing as an element of a page: an image with an alternative text (WCAG 2.2 SC 1.1.1), or hidden from
    /// assistive technology where it only decorates.
    pub fn html(&self, alternative: Option<&str>) -> String {
        let Self { attributes, content } = self;
        match alternative {
            Some(text) => {
                let text = escape(text);
                format!(r#"<svg class="drawing"{attributes} role="img" aria-label="{text}">{content}</svg>"#)
            }
            None => format!(r#"<svg class="drawing"{attributes} aria-hidden="true" focusable="false">{content}</svg>"#),
        }
    }
}

fn root_attributes(tag: &BytesStart<'_>) -> Result<String, Fault> {
    if tag.name().as_ref() != "svg" {
        return Err(Fault::Element(tag.name().as_ref().to_owned()));
    }
    let (_, attributes) = allowed(tag)?;
    if attributes.contains(" viewBox=") { Ok(attributes) } else { Err(Fault::NoViewBox) }
}

/// The name and the attributes (each with a space before it) of an element that the lists allow.
fn allowed(tag: &BytesStart<'_>) -> Result<(String, String), Fault> {
    let name = tag.name().as_ref().to_owned();
    if !ELEMENTS.contains(&name.as_str()) {
        return Err(Fault::Element(name));
    }
    let mut attributes = String::new();
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(|error| Fault::Malformed(error.to_string()))?;
        let key = attribute.key.as_ref().to_owned();
        if key == "xmlns" || (name == "svg" && key == "class") {
            continue;
        }
        let value =
            attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|error| Fault::Malformed(error.to_string()))?;
        if !ATTRIBUTES.contains(&key.as_str()) || value.to_ascii_lowercase().contains("url(") {
            return Err(Fault::Attribute(key));
        }
        attributes.push_str(&format!(r#" {key}="{}""#, escape(&value)));
    }
    Ok((name, attributes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_is_inlined_with_its_alternative_text() {
        let drawing = Drawing::parse(
            r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><g class="card"><path d="M0 0h4" fill="#fff"/></g></svg>"##,
        );
        let html = drawing.expect("a drawing").html(Some("Ovi & \"avain\""));
        assert_eq!(
            html,
            r##"<svg class="drawing" viewBox="0 0 4 4" role="img" aria-label="Ovi &amp; &quot;avain&quot;"><g class="card"><path d="M0 0h4" fill="#fff"/></g></svg>"##
        );
    }

    #[test]
    fn what_the_list_does_not_name_is_refused() {
        let fault = |inner: &str| Drawing::parse(&format!(r#"<svg viewBox="0 0 4 4">{inner}</svg>"#)).expect_err(inner);
        assert_eq!(fault("<script>x</script>"), Fault::Element("script".to_owned()));
        assert_eq!(fault("<foreignObject/>"), Fault::Element("foreignObject".to_owned()));
        assert_eq!(fault(r##"<g onclick="x"/>"##), Fault::Attribute("onclick".to_owned()));
        assert_eq!(fault(r##"<g style="x"/>"##), Fault::Attribute("style".to_owned()));
        assert_eq!(fault(r##"<path d="M0 0" fill="url(http://x)"/>"##), Fault::Attribute("fill".to_owned()));
        assert_eq!(fault("text"), Fault::Element("text".to_owned()));
        assert_eq!(Drawing::parse("<svg><g/></svg>"), Err(Fault::NoViewBox));
        assert!(Drawing::parse("<html></html>").is_err());
    }
}
