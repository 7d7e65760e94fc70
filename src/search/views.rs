//! The page of results.

use maud::{Markup, PreEscaped, html};

use super::{Document, Hit, Kind, Piece, Results};
use crate::courses::media::views::clock;
use crate::t;
use crate::web::components::{self, Found, Heading, contact, drawing};
use crate::web::context::Context;

/// What was asked.
pub struct Asked<'a> {
    /// As it was typed.
    pub typed: &'a str,
    /// The page of results, from 1.
    pub page: usize,
    /// Results on one page.
    pub limit: usize,
}

/// The page before anything was asked.
pub fn empty_form(cx: &Context) -> Markup {
    html! {
        (heading(cx))
        (components::find_form(cx, ""))
    }
}

/// The page while the index is being made.
pub fn preparing(cx: &Context, typed: &str) -> Markup {
    html! {
        (heading(cx))
        (components::find_form(cx, typed))
        p.lead role="status" { (t!(cx.words, "search-preparing")) }
    }
}

/// What was found, or help where nothing was.
pub fn results(cx: &Context, asked: &Asked<'_>, results: &Results) -> Markup {
    let words = &cx.words;
    let pages = results.total.div_ceil(asked.limit);
    html! {
        (heading(cx))
        (components::find_form(cx, asked.typed))
        @if results.is_empty() {
            (nothing(cx))
        } @else {
            @if let Some(corrected) = &results.corrected {
                p { (t!(words, "search-corrected", corrected = corrected)) " "
                    a href=(cx.href(&format!("/search?{}&exact=1", query(asked.typed)))) { (t!(words, "search-verbatim", query = asked.typed)) }
                }
            }
            p.search-count role="status" { (t!(words, "search-count", count = results.total)) }
            (list(cx, &results.hits, 2))
            (components::pagination(words, asked.page, pages, |page| cx.href(&format!("/search?{}&page={page}", query(asked.typed)))))
            @if !results.near.is_empty() {
                h2 { (t!(words, "search-near")) }
                (list(cx, &results.near, 3))
            }
            @if !results.other_languages.is_empty() {
                h2 { (t!(words, "search-other-languages")) }
                (list(cx, &results.other_languages, 3))
            }
        }
    }
}

fn heading(cx: &Context) -> Markup {
    components::heading(&Heading { title: &t!(cx.words, "search-title"), ..Heading::default() })
}

fn query(typed: &str) -> String {
    serde_urlencoded::to_string([("q", typed)]).unwrap_or_default()
}

fn list(cx: &Context, hits: &[Hit], level: u8) -> Markup {
    let found: Vec<(String, String, String, Vec<String>)> = hits
        .iter()
        .map(|hit| {
            let document = &hit.document;
            let place = match &document.anchor {
                // A moment of a video: the page has it ready at its second, without JavaScript too.
                Some(anchor) if document.kind == Kind::Cue => format!("?play={anchor}#{anchor}"),
                Some(anchor) => format!("#{anchor}"),
                None => String::new(),
            };
            let href = cx.href_in(document.language, &format!("/{}{place}", document.path));
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
            lang: (hit.document.language.base() != cx.language.base()).then_some(hit.document.language.base_code()),
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

/// Help where nothing was found: what to try, where to go, whom to ask.
fn nothing(cx: &Context) -> Markup {
    let words = &cx.words;
    html! {
        (components::empty(drawing(cx, "nothing-found", Some(&t!(words, "search-empty-picture"))), html! {
            h2 { (t!(words, "search-empty-title")) }
            ul {
                li { (t!(words, "search-empty-1")) }
                li { (t!(words, "search-empty-2")) }
            }
            div.row { a.button.quiet href=(cx.href("/courses")) { (t!(words, "search-empty-3")) } }
        }))
        (contact(cx))
    }
}
