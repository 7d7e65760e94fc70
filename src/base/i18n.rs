//! The words of the interface: Fluent messages per language, with plain-language forms that fall back to their base.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use chrono::NaiveDateTime;
use chrono_tz::Tz;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

use super::language::Language;

#[derive(RustEmbed)]
#[folder = "i18n/"]
struct Embedded;

type Bundle = FluentBundle<FluentResource>;

/// The words of all languages of the site.
#[derive(Clone)]
pub struct Locales {
    /// In the order in which languages are offered.
    languages: Arc<Vec<Language>>,
    bundles: Arc<BTreeMap<Language, Arc<Bundle>>>,
    timezone: Tz,
}

impl Locales {
    /// The embedded words, and those of a folder of `.ftl` files that adds languages or replaces words; offers
    /// `languages` in that order (the first is the site's own), or all that there are where none is named.
    ///
    /// # Errors
    /// A file that is not Fluent (with its name), a language without a file.
    pub fn load(extra: Option<&Path>, languages: &[Language], timezone: Tz) -> anyhow::Result<Self> {
        let mut sources: BTreeMap<Language, Vec<String>> = BTreeMap::new();
        for name in Embedded::iter() {
            if let (Some(language), Some(file)) = (language_of(&name), Embedded::get(&name)) {
                sources.entry(language).or_default().push(String::from_utf8(file.data.into_owned())?);
            }
        }
        if let Some(folder) = extra {
            for entry in std::fs::read_dir(folder)? {
                let entry = entry?;
                if let Some(language) = language_of(&entry.file_name().to_string_lossy()) {
                    sources.entry(language).or_default().push(std::fs::read_to_string(entry.path())?);
                }
            }
        }
        let mut bundles = BTreeMap::new();
        for (language, texts) in &sources {
            bundles.insert(*language, Arc::new(bundle(*language, texts)?));
        }
        let languages = if languages.is_empty() { usual_order(bundles.keys().copied()) } else { languages.to_vec() };
        for language in &languages {
            anyhow::ensure!(bundles.contains_key(language), "there is no i18n/{language}.ftl");
        }
        anyhow::ensure!(!languages.is_empty(), "no language is offered");
        Ok(Self { languages: Arc::new(languages), bundles: Arc::new(bundles), timezone })
    }

    /// The languages offered to readers; the first is the site's own.
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// The site's own language, where nothing else is known of the reader.
    pub fn main(&self) -> Language {
        self.languages.first().copied().unwrap_or_else(unreachable_language)
    }

    /// The offered language of this code.
    pub fn find(&self, code: &str) -> Option<Language> {
        self.languages.iter().copied().find(|language| language.code() == code)
    }

    /// Those of these languages that are offered, in the order of the site.
    pub fn offered<'a>(&self, of: impl IntoIterator<Item = &'a Language>) -> Vec<Language> {
        let of: Vec<Language> = of.into_iter().copied().collect();
        self.languages.iter().copied().filter(|language| of.contains(language)).collect()
    }

    /// The best offered language for a header `Accept-Language` (RFC 9110 12.5.4); plain language is never guessed.
    pub fn negotiate(&self, accept: &str) -> Language {
        let mut wishes: Vec<(f32, &str)> = accept
            .split(',')
            .filter_map(|wish| {
                let mut parts = wish.trim().split(';');
                let tag = parts.next()?.split('-').next()?;
                let quality = parts.find_map(|part| part.trim().strip_prefix("q=")?.parse().ok()).unwrap_or(1.0);
                (quality > 0.0).then_some((quality, tag))
            })
            .take(20)
            .collect();
        wishes.sort_by(|a, b| b.0.total_cmp(&a.0));
        wishes
            .iter()
            .find_map(|(_, tag)| self.find(&tag.to_ascii_lowercase()).filter(|language| !language.is_simple()))
            .unwrap_or_else(|| self.main())
    }

    /// The words of one language.
    pub fn words(&self, language: Language) -> Words {
        let chain = [language, language.base(), self.main()];
        let mut bundles: Vec<Arc<Bundle>> = Vec::with_capacity(3);
        for (i, link) in chain.iter().enumerate() {
            if !chain.iter().take(i).any(|earlier| earlier == link) {
                bundles.extend(self.bundles.get(link).cloned());
            }
        }
        Words { language, chain: bundles.into(), timezone: self.timezone }
    }
}

/// `Locales::load` refuses an empty list, so this language is never shown.
fn unreachable_language() -> Language {
    Language::new("fi").unwrap_or_else(|| unreachable!("a valid code"))
}

fn language_of(file_name: &str) -> Option<Language> {
    Language::new(file_name.strip_suffix(".ftl")?)
}

/// Finnish first, its plain form beside it, then Swedish and English, then the rest by code.
fn usual_order(languages: impl Iterator<Item = Language>) -> Vec<Language> {
    let mut all: Vec<Language> = languages.collect();
    let place = |language: &Language| {
        let known = ["fi", "sv", "en"].iter().position(|code| *code == language.base_code()).unwrap_or(3);
        (known, language.base_code(), language.is_simple())
    };
    all.sort_by_key(place);
    all
}

fn bundle(language: Language, texts: &[String]) -> anyhow::Result<Bundle> {
    let tag: LanguageIdentifier = language.base_code().parse()?;
    let mut bundle = Bundle::new_concurrent(vec![tag]);
    // Isolation marks around values are right for mixed directions only, and get in the way of search and copying.
    bundle.set_use_isolating(language.is_right_to_left());
    for text in texts {
        let resource = FluentResource::try_new(text.clone())
            .map_err(|(_, errors)| anyhow::anyhow!("i18n/{language}.ftl: {errors:?}"))?;
        bundle.add_resource_overriding(resource);
    }
    Ok(bundle)
}

/// The words of one language, with what they fall back to: `fi-simple → fi → the site's own`.
#[derive(Clone)]
pub struct Words {
    language: Language,
    chain: Arc<[Arc<Bundle>]>,
    timezone: Tz,
}

impl Words {
    /// The language they are asked in.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The message of a key; the key itself where no language has it, so that a fault is seen and never empty.
    pub fn text(&self, key: &str) -> String {
        self.with(key, None)
    }

    /// The message of a key with its variables.
    pub fn with(&self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        for bundle in self.chain.iter() {
            if let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) {
                let mut errors = Vec::new();
                let text = bundle.format_pattern(pattern, args, &mut errors);
                if !errors.is_empty() {
                    tracing::error!(key, language = %self.language, ?errors, "a message lacks a variable");
                }
                return text.into_owned();
            }
        }
        tracing::error!(key, language = %self.language, "a message is missing");
        key.to_owned()
    }

    /// Whether any language of the chain has this key.
    pub fn has(&self, key: &str) -> bool {
        self.chain.iter().any(|bundle| bundle.has_message(key))
    }

    /// The time of day on the site's clock, as it is written in this language: `14.32` in Finnish.
    pub fn time(&self, utc: NaiveDateTime) -> String {
        self.local(utc).format(&self.text("format-time")).to_string()
    }

    /// The date on the site's calendar, as it is written in this language: `22.11.2026` in Finnish.
    pub fn date(&self, utc: NaiveDateTime) -> String {
        self.local(utc).format(&self.text("format-date")).to_string()
    }

    /// Date and time, as they are written in this language: `22.11.2026 klo 14.32` in Finnish.
    pub fn moment(&self, utc: NaiveDateTime) -> String {
        self.local(utc).format(&self.text("format-moment")).to_string()
    }

    /// A moment on the site's clock.
    pub fn local(&self, utc: NaiveDateTime) -> chrono::DateTime<Tz> {
        utc.and_utc().with_timezone(&self.timezone)
    }
}

/// A value for a variable of a message: text or number.
pub fn value<'a>(value: impl Into<Value<'a>>) -> FluentValue<'a> {
    value.into().0
}

/// What [`value`] takes.
pub struct Value<'a>(FluentValue<'a>);

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self(FluentValue::String(Cow::Borrowed(text)))
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self(FluentValue::String(Cow::Borrowed(text)))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self(FluentValue::String(Cow::Owned(text)))
    }
}

macro_rules! numbers {
    ($($number:ty),*) => {$(
        impl From<$number> for Value<'_> {
            fn from(number: $number) -> Self {
                Self(FluentValue::from(number))
            }
        }
    )*};
}
numbers!(u8, u16, u32, u64, usize, i32, i64);

/// The message of a key in the given [`Words`]: `t!(words, "save")`, `t!(words, "pages-done", done = 3, all = 13)`.
#[macro_export]
macro_rules! t {
    ($words:expr, $key:expr) => { $words.text($key) };
    ($words:expr, $key:expr, $($name:ident = $value:expr),+ $(,)?) => {{
        let mut args = ::fluent_bundle::FluentArgs::new();
        $(args.set(stringify!($name), $crate::base::i18n::value($value));)+
        $words.with($key, Some(&args))
    }};
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locales() -> Locales {
        Locales::load(None, &[], chrono_tz::Europe::Helsinki).expect("the embedded words")
    }

    #[test]
    fn finnish_comes_first_and_plain_finnish_beside_it() {
        let codes: Vec<_> = locales().languages().iter().map(|language| language.code()).collect();
        assert_eq!(codes, ["fi", "fi-simple", "sv", "en"]);
    }

    #[test]
    fn the_header_chooses_a_language_and_never_guesses_plain_language() {
        let locales = locales();
        assert_eq!(locales.negotiate("sv-FI,sv;q=0.9,en;q=0.8").code(), "sv");
        assert_eq!(locales.negotiate("de,en;q=0.5,fi;q=0.7").code(), "fi");
        assert_eq!(locales.negotiate("xx").code(), "fi");
        assert_eq!(locales.negotiate("").code(), "fi");
    }

    #[test]
    fn plain_language_falls_back_to_its_base() {
        let locales = locales();
        let simple = locales.words(locales.find("fi-simple").expect("offered"));
        let finnish = locales.words(locales.find("fi").expect("offered"));
        assert_eq!(simple.text("site-search-button"), finnish.text("site-search-button"));
    }

    #[test]
    fn time_is_written_as_the_language_writes_it_on_the_clock_on_the_wall() {
        let locales = locales();
        let noon =
            chrono::NaiveDate::from_ymd_opt(2026, 11, 22).and_then(|day| day.and_hms_opt(12, 32, 0)).expect("a time");
        assert_eq!(locales.words(locales.main()).time(noon), "14.32");
    }
}
