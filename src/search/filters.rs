//! The filters of the page of results: folded away, with how much each would leave.

use maud::{Markup, html};

use super::{Counts, Filters, Kind, Query};
use crate::base::i18n::Words;
use crate::courses::Catalogue;
use crate::t;
use crate::web::components::{Field, select};
use crate::web::context::Context;

/// A filter: its name in the address, its label, its chosen value, and each value with its words and how much it leaves.
struct Facet {
    name: &'static str,
    label: String,
    chosen: String,
    values: Vec<(String, String)>,
}

/// The filters that there is something to choose from, in a disclosure inside the form.
pub fn fold(cx: &Context, query: &Query, counts: &Counts, catalogue: &Catalogue) -> Markup {
    let words = &cx.words;
    let facets = facets(cx, query, counts, catalogue);
    let chosen = query.filters.chosen();
    html! {
        @if !facets.is_empty() {
            details.filters {
                summary {
                    @if chosen > 0 { (t!(words, "search-filters-some", count = chosen)) } @else { (t!(words, "search-filters")) }
                }
                @for facet in &facets {
                    @let values: Vec<(&str, &str)> = facet.values.iter().map(|(value, text)| (value.as_str(), text.as_str())).collect();
                    (select(&Field {
                        id: &format!("filter-{}", facet.name),
                        name: facet.name,
                        label: &facet.label,
                        value: &facet.chosen,
                        ..Field::default()
                    }, &values))
                }
                button.button.quiet type="submit" { (t!(words, "search-filters-use")) }
            }
        }
    }
}

/// What was chosen, in words.
pub fn chosen(cx: &Context, query: &Query, catalogue: &Catalogue) -> String {
    let Filters { language, course, kind, level, minutes, visibility: _ } = &query.filters;
    let words = &cx.words;
    let parts = [
        language.map(|language| cx.locales.words(language).text("language-name")),
        course.as_ref().map(|id| course_title(cx, catalogue, id)),
        kind.map(|kind| kind_words(words, kind)),
        level.as_ref().map(|level| level_words(words, level)),
        minutes.map(|minutes| t!(words, "search-filter-minutes-most", minutes = minutes)),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn facets(cx: &Context, query: &Query, counts: &Counts, catalogue: &Catalogue) -> Vec<Facet> {
    let words = &cx.words;
    let Filters { language, course, kind, level, minutes, visibility: _ } = &query.filters;
    let facet = |name: &'static str, chosen: Option<String>, values: Vec<(String, String, usize)>| {
        let mut shown = vec![(String::new(), words.text(&format!("search-filter-{name}-all")))];
        let is_there = chosen.as_ref().is_none_or(|chosen| values.iter().any(|(value, ..)| value == chosen));
        // What was chosen stays in sight, also where nothing has it.
        let missing = chosen.clone().filter(|_| !is_there).map(|value| (value.clone(), value, 0));
        let is_choice = values.len() > 1 || chosen.is_some();
        shown
            .extend(values.into_iter().chain(missing).map(|(value, text, count)| (value, format!("{text} ({count})"))));
        let label = words.text(&format!("search-filter-{name}"));
        is_choice.then(|| Facet { name, label, chosen: chosen.unwrap_or_default(), values: shown })
    };
    let of_language = counts.languages.iter().map(|(language, count)| {
        (language.code().to_owned(), cx.locales.words(*language).text("language-name"), *count)
    });
    let of_course = counts.courses.iter().map(|(id, count)| (id.clone(), course_title(cx, catalogue, id), *count));
    let of_kind = counts.kinds.iter().map(|(kind, count)| (kind.name().to_owned(), kind_words(words, *kind), *count));
    let of_level = counts.levels.iter().filter(|(level, _)| !level.is_empty());
    let of_level = of_level.map(|(level, count)| (level.clone(), level_words(words, level), *count));
    let of_minutes = counts
        .minutes
        .iter()
        .map(|(most, count)| (most.to_string(), t!(words, "search-filter-minutes-most", minutes = *most), *count));
    [
        facet("language", language.map(|language| language.code().to_owned()), of_language.collect()),
        facet("course", course.clone(), of_course.collect()),
        facet("kind", kind.map(|kind| kind.name().to_owned()), of_kind.collect()),
        facet("level", level.clone(), of_level.collect()),
        facet("minutes", minutes.map(|minutes| minutes.to_string()), of_minutes.collect()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn course_title(cx: &Context, catalogue: &Catalogue, id: &str) -> String {
    let course = catalogue.open_course(id);
    course.and_then(|course| course.text(cx.language)).map_or_else(|| id.to_owned(), |found| found.text.title.clone())
}

fn kind_words(words: &Words, kind: Kind) -> String {
    words.text(&format!("search-kind-{kind}"))
}

/// The words of a level; itself where the site has none for it, because it came from an address.
fn level_words(words: &Words, level: &str) -> String {
    match level {
        "beginner" | "basics" => words.text(&format!("course-level-{level}")),
        other => other.to_owned(),
    }
}
