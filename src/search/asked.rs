//! What a reader asks for, from the fields of an address.

use super::{Filters, Kind, Query};
use crate::base::form::FormData;
use crate::base::i18n::Locales;
use crate::base::language::Language;

/// The most minutes that a filter may name.
const MOST_MINUTES: u32 = 10_000;

/// A field that does not say what it should: its name, and what it may be.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("{field}: expected {expected}")]
pub struct Unclear {
    /// The field.
    pub field: &'static str,
    /// What it may be.
    pub expected: &'static str,
}

/// The query of a page of results: what a field does not say clearly is as if it were not there, because people follow old
/// and mistyped addresses.
pub fn lenient(fields: &FormData, locales: &Locales, language: Language, visibility: Vec<String>) -> Query {
    let mut query = nothing(fields, language, visibility);
    query.filters.language = language_in(fields, "language", locales).ok().flatten();
    query.filters.kind = kind(fields).ok().flatten();
    query.filters.minutes = minutes(fields).ok().flatten();
    query
}

/// The query of a program, which is told what it has written wrongly; its field `lang` names the reader's language.
///
/// # Errors
/// [`Unclear`] names the first field that is not understood.
pub fn strict(fields: &FormData, locales: &Locales, visibility: Vec<String>) -> Result<Query, Unclear> {
    let mut query = nothing(fields, readers_language(fields, locales)?, visibility);
    query.filters.language = language_in(fields, "language", locales)?;
    query.filters.kind = kind(fields)?;
    query.filters.minutes = minutes(fields)?;
    query.limit = number(fields, "limit", 1..=50, "a whole number from 1 to 50")?.unwrap_or(query.limit);
    query.offset = number(fields, "offset", 0..=1000, "a whole number from 0 to 1000")?.unwrap_or(0);
    query.verbatim = match text(fields, "exact") {
        None | Some("false") => false,
        Some("true" | "1") => true,
        Some(_) => return Err(Unclear { field: "exact", expected: "true or false" }),
    };
    Ok(query)
}

/// Hits on one page.
pub const LIMIT: usize = 10;

fn nothing(fields: &FormData, language: Language, visibility: Vec<String>) -> Query {
    Query {
        text: text(fields, "q").unwrap_or_default().to_owned(),
        language,
        filters: Filters {
            course: text(fields, "course").map(str::to_owned),
            level: text(fields, "level").map(str::to_owned),
            visibility,
            ..Filters::default()
        },
        limit: LIMIT,
        offset: 0,
        verbatim: text(fields, "exact").is_some(),
    }
}

/// A field that says something.
fn text<'a>(fields: &'a FormData, name: &str) -> Option<&'a str> {
    fields.one(name).map(str::trim).filter(|text| !text.is_empty())
}

/// The language of a program's reader: the field `lang`, else the site's own.
///
/// # Errors
/// [`Unclear`] where the site does not offer it.
pub fn readers_language(fields: &FormData, locales: &Locales) -> Result<Language, Unclear> {
    Ok(language_in(fields, "lang", locales)?.unwrap_or(locales.main()))
}

fn language_in(fields: &FormData, field: &'static str, locales: &Locales) -> Result<Option<Language>, Unclear> {
    let unclear = Unclear { field, expected: "the code of a language that the site offers" };
    text(fields, field).map(|code| locales.find(code).ok_or(unclear)).transpose()
}

fn kind(fields: &FormData) -> Result<Option<Kind>, Unclear> {
    let unclear = Unclear { field: "kind", expected: "section, exercise, course, cue or term" };
    text(fields, "kind").map(|name| name.parse().map_err(|_| unclear)).transpose()
}

fn minutes(fields: &FormData) -> Result<Option<u32>, Unclear> {
    let expected = "a whole number of minutes from 1 to 10000";
    let found = number(fields, "minutes", 1..=MOST_MINUTES as usize, expected)?;
    Ok(found.and_then(|minutes| minutes.try_into().ok()))
}

fn number(
    fields: &FormData,
    field: &'static str,
    allowed: std::ops::RangeInclusive<usize>,
    expected: &'static str,
) -> Result<Option<usize>, Unclear> {
    let Some(typed) = text(fields, field) else { return Ok(None) };
    match typed.parse() {
        Ok(number) if allowed.contains(&number) => Ok(Some(number)),
        _ => Err(Unclear { field, expected }),
    }
}

/// The address of a page of results below `/{lang}`, with all that was chosen; of another page, or without filters.
pub fn address(query: &Query, page: usize, with_filters: bool) -> String {
    let mut fields: Vec<(&str, String)> = vec![("q", query.text.clone())];
    if with_filters {
        let Filters { language, course, kind, level, minutes, visibility: _ } = &query.filters;
        fields.extend(language.map(|language| ("language", language.code().to_owned())));
        fields.extend(course.clone().map(|course| ("course", course)));
        fields.extend(kind.map(|kind| ("kind", kind.name().to_owned())));
        fields.extend(level.clone().map(|level| ("level", level)));
        fields.extend(minutes.map(|minutes| ("minutes", minutes.to_string())));
    }
    if query.verbatim {
        fields.push(("exact", "1".to_owned()));
    }
    if page > 1 {
        fields.push(("page", page.to_string()));
    }
    format!("/search?{}", serde_urlencoded::to_string(fields).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(text: &str) -> FormData {
        FormData::parse(text.as_bytes()).expect("fields")
    }

    fn locales() -> Locales {
        Locales::load(None, &[], chrono_tz::Europe::Helsinki).expect("the embedded words")
    }

    fn read(text: &str) -> Query {
        let locales = locales();
        lenient(&fields(text), &locales, locales.main(), vec![])
    }

    #[test]
    fn what_was_chosen_is_in_the_address_again() {
        let query = read("q=pitk%C3%A4+salasana&language=sv&course=a&kind=cue&level=beginner&minutes=5&exact=1");
        assert_eq!(query.filters.chosen(), 5);
        let again = address(&query, 3, true);
        let again = again.trim_start_matches("/search?");
        assert_eq!(read(again), query);
        assert_eq!(fields(again).one("page"), Some("3"));
        let bare = address(&Query { verbatim: false, ..query }, 1, false);
        assert_eq!(bare, "/search?q=pitk%C3%A4+salasana");
    }

    #[test]
    fn people_are_understood_and_programs_are_told() {
        for wrong in ["minutes=-1", "minutes=x", "minutes=99999999999", "kind=page", "language=%F0%9F%99%82"] {
            assert_eq!(read(wrong).filters.chosen(), 0, "{wrong}");
            assert!(strict(&fields(wrong), &locales(), vec![]).is_err(), "{wrong}");
        }
        for wrong in ["limit=0", "limit=51", "offset=1001", "exact=perhaps", "lang=xx"] {
            assert!(strict(&fields(wrong), &locales(), vec![]).is_err(), "{wrong}");
        }
        assert!(strict(&fields("q=&kind=&minutes=&language=&exact="), &locales(), vec![]).is_ok());
    }
}
