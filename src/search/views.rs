//! The page of results.

use maud::{Markup, PreEscaped, html};

use super::{Advice, Counts, Document, Hit, Kind, Piece, Query, Results, asked, filters};
use crate::courses::Catalogue;
use crate::courses::media::views::clock;
use crate::t;
use crate::web::components::{self, Found, Heading, contact, drawing};
use crate::web::context::Context;

/// What was asked and what the index said.
pub struct Answer {
    /// What was asked.
    pub query: Query,
    /// What was found.
    pub results: Results,
    /// What each filter would leave.
    pub counts: Counts,
    /// What to try, where nothing was found.
    pub advice: Advice,
}

/// The page before anything was asked.
pub fn empty_form(cx: &Context) -> Markup {
    html! {
        (heading(cx))
        (components::find_form(cx, "", html! {}))
    }
}

/// The page while the index is being made.
pub fn preparing(cx: &Context, typed: &str) -> Markup {
    html! {
        (heading(cx))
        (components::find_form(cx, typed, html! {}))
        p.lead role="status" { (t!(cx.words, "search-preparing")) }
    }
}

/// What was found, or help where nothing was; `number` is the page of results, from 1.
pub fn results(cx: &Context, answer: &Answer, catalogue: &Catalogue, number: usize) -> Markup {
    let words = &cx.words;
    let Answer { query, results, counts, .. } = answer;
    let pages = results.total.div_ceil(query.limit);
    let without_filters = asked::address(query, 1, false);
    html! {
        (heading(cx))
        (components::find_form(cx, &query.text, filters::fold(cx, query, counts, catalogue)))
        @if let Some(corrected) = results.corrected.as_ref().filter(|_| results.total > 0) {
            @let exactly = asked::address(&Query { verbatim: true, ..query.clone() }, 1, true);
            p { (t!(words, "search-corrected", corrected = corrected)) " "
                a.again href=(cx.href(&exactly)) { (t!(words, "search-verbatim", query = &query.text)) }
            }
        }
        @if query.filters.chosen() > 0 {
            p { (t!(words, "search-filters-chosen", filters = filters::chosen(cx, query, catalogue))) " "
                a.again href=(cx.href(&without_filters)) { (t!(words, "search-filters-remove")) }
            }
        }
        @if results.total == 0 {
            (nothing(cx, answer, catalogue))
        } @else {
            p.search-count role="status" { (t!(words, "search-count", count = results.total)) }
            (list(cx, &results.hits, 2))
            (components::pagination(words, number, pages, |page| cx.href(&asked::address(query, page, true))))
        }
        @if !results.near.is_empty() {
            h2 { (t!(words, "search-near")) }
            (list(cx, &results.near, 3))
        }
        @if !results.other_languages.is_empty() {
            h2 { (t!(words, "search-other-languages")) }
            (list(cx, &results.other_languages, 3))
        }
        @if results.total == 0 { (contact(cx)) }
    }
}

fn heading(cx: &Context) -> Markup {
    components::heading(&Heading { title: &t!(cx.words, "search-title"), ..Heading::default() })
}

fn list(cx: &Context, hits: &[Hit], level: u8) -> Markup {
    let found: Vec<(String, String, String, Vec<String>)> = hits
        .iter()
        .map(|hit| {
            let document = &hit.document;
            let href = cx.href_in(document.language, &document.address());
            // In one box: the link lays out its parts side by side, and spaces between parts would go.
            let title = html! { span { (PreEscaped(marked(&hit.title))) } };
            (href, title.into_string(), marked(&hit.snippet), trail(cx, document))
        })
        .collect();
    let items: Vec<Found<'_>> = hits
        .iter()
        .zip(&found)
        .map(|(hit, (href, title, snippet, trail))| Found {
            href,
            title,
            trail,
            snippet,
            lang: hit.document.language.lang_within(cx.language),
        })
        .collect();
    components::found(&items, level)
}

/// Where it is; for a moment of a video also when.
fn trail(cx: &Context, document: &Document) -> Vec<String> {
    let moment = document.start_ms.filter(|_| document.kind == Kind::Cue);
    let moment = moment.map(|ms| t!(cx.words, "media-found", moment = clock(ms / 1000)));
    document.crumbs.iter().cloned().chain(moment).collect()
}

/// Escaped HTML with the found words marked.
fn marked(pieces: &[Piece]) -> String {
    html! { @for piece in pieces { @if piece.marked { mark { (piece.text) } } @else { (piece.text) } } }.into_string()
}

/// Help where nothing was found: what to try, and where to go.
fn nothing(cx: &Context, answer: &Answer, catalogue: &Catalogue) -> Markup {
    let words = &cx.words;
    let Answer { query, advice, results, .. } = answer;
    let search = |text: &str| {
        cx.href(&asked::address(&Query { text: text.to_owned(), verbatim: false, ..query.clone() }, 1, true))
    };
    let courses: Vec<_> =
        catalogue.open().filter_map(|course| Some((course, course.text(cx.language)?))).take(6).collect();
    let help = html! {
            div role="status" { h2 { (t!(words, "search-empty-title", query = &query.text)) } }
            @if advice.unfiltered > 0 {
                p { a.again href=(cx.href(&asked::address(query, 1, false))) {
                    (t!(words, "search-empty-unfiltered", count = advice.unfiltered))
                } }
            }
            @if let Some(corrected) = &advice.corrected {
                p { a.again href=(search(corrected)) { (t!(words, "search-empty-corrected", corrected = corrected)) } }
            }
            @if !advice.words.is_empty() {
                p { (t!(words, "search-empty-fewer")) }
                ul.again-list {
                    @for (word, count) in &advice.words {
                        li { a.again href=(search(word)) { (word) " (" (count) ")" } }
                    }
                }
            } @else {
                ul {
                    li { (t!(words, "search-empty-1")) }
                    li { (t!(words, "search-empty-2")) }
                }
            }
            @if !courses.is_empty() {
                p { (t!(words, "search-empty-topics")) }
                ul.again-list {
                    @for (course, text) in &courses {
                        li { a.again href=(cx.href(&crate::courses::views::course_path(course))) lang=[text.lang_on(cx.language)] { (text.text.title) } }
                    }
                }
            }
            div.row { a.button.quiet href=(cx.href("/courses")) { (t!(words, "search-empty-3")) } }
    };
    if !results.is_empty() {
        return html! { div.prose { (help) } };
    }
    components::empty(drawing(cx, "nothing-found", Some(&t!(words, "search-empty-picture"))), help)
}
