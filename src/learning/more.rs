//! "Lisää" at the end of a content page: listening, own note, bookmark.

use maud::{Markup, html};

use super::views::Reading;
use super::writings::TypedNote;
use super::writings::views::{bookmark, own_note};
use crate::courses::paper::Extent;
use crate::courses::{Course, Page};
use crate::t;
use crate::web::components::{self, Field};
use crate::web::context::Context;

/// What is offered beside the text, folded; unfolded where something in it has just been done or waits to be sent.
pub(super) fn more(cx: &Context, course: &Course, page: &Page, reading: &Reading) -> Markup {
    let words = &cx.words;
    let is_unsaved = reading.typed.notes.iter().any(TypedNote::is_touched);
    let is_open = reading.told.is_some() || reading.opens_more || is_unsaved;
    html! {
        details.more open[is_open] {
            summary {
                strong { (t!(words, "more-title")) ":" } " "
                span.without-voice { (t!(words, "more-parts")) }
                span.with-voice { (t!(words, "more-parts-aloud")) }
                @if !reading.writings.notes.is_empty() { " " span.state { (t!(words, "more-has-note")) } }
                @if reading.writings.is_bookmarked { " " span.state { (t!(words, "more-has-bookmark")) } }
            }
            (aloud(cx))
            (own_note(cx, course, page, reading))
            (bookmark(cx, course, page, reading))
            section aria-labelledby="page_print-title" {
                h2 #page_print-title { (t!(words, "paper-section")) }
                (components::way(&cx.href(&Extent::Page(page).path(course)), &t!(words, "paper-page-link")))
            }
        }
        script type="module" src=(cx.assets.href("offer-aloud.js")) {}
    }
}

/// The controls of reading aloud. `static/js/offer-aloud.js` has them shown where the device has a voice of its own for the
/// page's language; none of them is a field of the form.
fn aloud(cx: &Context) -> Markup {
    let words = &cx.words;
    let speeds = [("0.75", "aloud-slow"), ("1", "aloud-normal"), ("1.4", "aloud-fast")]
        .map(|(rate, key)| (rate, words.text(key)));
    let choices = speeds.each_ref().map(|(rate, text)| (*rate, text.as_str()));
    // The script puts the language's name there.
    let skipped = t!(words, "aloud-skipped", language = "{language}");
    html! {
        section.aloud.with-voice aria-labelledby="page_aloud-title" data-skipped=(skipped)
            data-script=(cx.assets.href("read-aloud.js")) hidden {
            h2 #page_aloud-title { (t!(words, "aloud-title")) }
            p { (t!(words, "aloud-what")) }
            p role="status" { span data-say="failed" hidden { (t!(words, "aloud-failed")) } }
            div.row {
                button.button.quiet type="button" data-do="play" data-play=(t!(words, "aloud-play"))
                    data-pause=(t!(words, "aloud-pause")) data-resume=(t!(words, "aloud-resume")) { (t!(words, "aloud-play")) }
                button.button.quiet type="button" data-do="stop" hidden { (t!(words, "aloud-stop")) }
            }
            (components::select(
                &Field { id: "page_aloud-speed", label: &t!(words, "aloud-speed"), value: "1", ..Field::default() },
                &choices,
            ))
            (components::option(
                "page_aloud-follow",
                html! { input type="checkbox" id="page_aloud-follow"; },
                html! { span { (t!(words, "aloud-follow")) } },
                None,
            ))
        }
    }
}
