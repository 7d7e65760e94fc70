//! Parts of searching: the box of the search page, what was found, the way to more.

use maud::{Markup, PreEscaped, html};

use crate::base::i18n::Words;
use crate::t;

use super::super::context::Context;
use super::heading_of;

/// The search page's own box, with its label and hint in sight; `more` are further fields of the form.
pub fn find_form(cx: &Context, query: &str, more: Markup) -> Markup {
    let words = &cx.words;
    html! {
        form .find role="search" aria-labelledby="find-label" action=(cx.href("/search")) {
            label #find-label for="find" { (t!(words, "search-label")) }
            p .hint #find-hint { (t!(words, "search-hint")) }
            div .search {
                input #find type="search" name="q" value=(query) autocomplete="off" aria-describedby="find-hint";
                button .button type="submit" { (t!(words, "site-search-button")) }
            }
            (more)
        }
    }
}

/// A place in a course that was found.
#[derive(Debug, Clone, Default)]
pub struct Found<'a> {
    /// The address of the heading.
    pub href: &'a str,
    /// The heading, or the page's title: escaped HTML with `<mark>`.
    pub title: &'a str,
    /// Where it is: course, module, page.
    pub trail: &'a [String],
    /// Its text around what was found: escaped HTML with `<mark>`.
    pub snippet: &'a str,
    /// The language of title and snippet, where it is not the page's.
    pub lang: Option<&'a str>,
}

/// A list of what was found; `level` is the level of each one's heading.
pub fn found(results: &[Found<'_>], level: u8) -> Markup {
    html! {
        ol .results {
            @for result in results {
                li lang=[result.lang] {
                    (heading_of(level, None, &html! { a href=(result.href) { (PreEscaped(result.title)) } }))
                    ol .trail { @for part in result.trail { li { (part) } } }
                    p { (PreEscaped(result.snippet)) }
                }
            }
        }
    }
}

/// The way to more results: previous, where one is, next. `page` counts from 1; `href` makes a page's address.
pub fn pagination(words: &Words, page: usize, all: usize, href: impl Fn(usize) -> String) -> Markup {
    html! {
        @if all > 1 {
            nav .pagination aria-label=(t!(words, "pages-title")) {
                p { (t!(words, "pages-here", number = page, all = all)) }
                ul {
                    @if page > 1 {
                        li { a .button.quiet href=(href(page - 1)) rel="prev" { (t!(words, "pages-previous")) } }
                    }
                    @if page < all {
                        li { a .button.quiet href=(href(page + 1)) rel="next" { (t!(words, "pages-next")) } }
                    }
                }
            }
        }
    }
}
