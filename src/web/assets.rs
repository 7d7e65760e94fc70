//! Style sheets, scripts, fonts and pictures: embedded in the binary, served under names with a content hash.

use std::collections::BTreeMap;

use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};

use crate::base::drawing::Drawing;

#[derive(RustEmbed)]
#[folder = "static/"]
struct Embedded;

/// The layers of the style sheet, in the order of the cascade; served as one file.
const LAYERS: [&str; 6] =
    ["css/tokens.css", "css/base.css", "css/layout.css", "css/components.css", "css/preferences.css", "css/print.css"];

/// Style sheets of few pages, which name them beside the one of all ([`super::layout::Head::sheet`]).
const SHEETS: [&str; 4] = ["css/account.css", "css/admin.css", "css/coach.css", "css/shared.css"];

/// One file as it is served.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asset {
    /// Its content.
    pub bytes: Vec<u8>,
    /// Its media type, with the charset of texts.
    pub media_type: String,
}

/// All files, by served name, and the site's own drawings.
#[derive(Debug, Default)]
pub struct Assets {
    by_served_name: BTreeMap<String, Asset>,
    served_names: BTreeMap<String, String>,
    drawings: BTreeMap<String, Drawing>,
}

impl Assets {
    /// Reads what is embedded (in a debug build: what is in the folder now).
    ///
    /// # Errors
    /// A missing layer or font of the style sheet, a drawing that may not be inlined.
    pub fn load() -> anyhow::Result<Self> {
        let mut assets = Self::default();
        for name in Embedded::iter() {
            let Some(file) = Embedded::get(&name) else { continue };
            if let Some(stem) = name.strip_prefix("pictures/").and_then(|file| file.strip_suffix(".svg")) {
                let drawing = Drawing::parse(std::str::from_utf8(&file.data)?)
                    .map_err(|fault| anyhow::anyhow!("static/{name}: {fault}"))?;
                assets.drawings.insert(stem.to_owned(), drawing);
            }
            if !name.starts_with("css/") || SHEETS.contains(&name.as_ref()) {
                let short = name.rsplit('/').next().unwrap_or(&name);
                assets.add(short, file.data.into_owned());
            }
        }
        let sheet = assets.sheet()?;
        assets.add("askel.css", sheet.into_bytes());
        Ok(assets)
    }

    /// The style sheet, its fonts under the names by which they are served, in the same folder.
    fn sheet(&self) -> anyhow::Result<String> {
        let mut sheet = String::new();
        for layer in LAYERS {
            let file = Embedded::get(layer).ok_or_else(|| anyhow::anyhow!("static/{layer} is missing"))?;
            sheet.push_str(std::str::from_utf8(&file.data)?);
        }
        for (name, served) in &self.served_names {
            sheet = sheet.replace(&format!("url(\"../fonts/{name}\")"), &format!("url(\"{served}\")"));
        }
        anyhow::ensure!(!sheet.contains("../fonts/"), "the style sheet names a font that is not in static/fonts");
        Ok(sheet)
    }

    fn add(&mut self, name: &str, bytes: Vec<u8>) {
        let hash: String = Sha256::digest(&bytes).iter().take(5).map(|byte| format!("{byte:02x}")).collect();
        let (stem, suffix) = name.rsplit_once('.').unwrap_or((name, "bin"));
        let served = format!("{stem}.{hash}.{suffix}");
        let guess = mime_guess::from_path(name).first_or_octet_stream();
        let is_text = guess.type_() == "text" || guess.subtype() == "javascript" || suffix == "svg";
        let media_type = if is_text { format!("{guess}; charset=utf-8") } else { guess.to_string() };
        self.served_names.insert(name.to_owned(), served.clone());
        self.by_served_name.insert(served, Asset { bytes, media_type });
    }

    /// The file of a served name.
    pub fn served(&self, served_name: &str) -> Option<&Asset> {
        self.by_served_name.get(served_name)
    }

    /// The address of a file, by its plain name: `/static/askel.0123456789.css` for `askel.css`.
    pub fn href(&self, name: &str) -> String {
        match self.served_names.get(name) {
            Some(served) => format!("/static/{served}"),
            None => {
                tracing::error!(name, "an asset is missing");
                format!("/static/{name}")
            }
        }
    }

    /// The style sheet without its fonts, for a file that shall look like a page where no server is.
    pub fn style_sheet(&self) -> String {
        let sheet = self.served_names.get("askel.css").and_then(|served| self.served(served));
        let sheet = sheet.and_then(|sheet| std::str::from_utf8(&sheet.bytes).ok()).unwrap_or_default();
        let mut parts = sheet.split("@font-face");
        let first = parts.next().unwrap_or_default().to_owned();
        parts.fold(first, |bare, part| bare + part.split_once('}').map_or("", |(_, rest)| rest))
    }

    /// One of the site's own drawings in `static/pictures`, by its name without `.svg`.
    pub fn drawing(&self, name: &str) -> Option<&Drawing> {
        self.drawings.get(name)
    }
}
