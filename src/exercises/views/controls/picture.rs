//! Choosing by the eye, and as easily without it: a plain list of radio buttons, never by aim alone.

use maud::{Markup, html};

use super::super::View;
use super::option;
use crate::exercises::model::{PictureChoice, Shown, Spot};
use crate::exercises::rendering::phrases;

/// The options, each a picture, or each a place that is drawn in the one picture before them.
pub(super) fn options(view: &View<'_, '_>, choice: &PictureChoice) -> Markup {
    // A letter is a name that can be said aloud: to another person, and to a computer that listens.
    let row = |index: usize, mark: &str, shown: Markup| {
        let position = index + 1;
        let label = html! { strong { (PictureChoice::letter(position)) (mark) } " " (shown) };
        option(view, "radio", position, &position.to_string(), view.filled.has_chosen(position), &label)
    };
    let captions = || choice.options.iter().map(|option| phrases(&option.text)).enumerate();
    match &choice.shown {
        Shown::Each(pictures) => html! {
            div.pictured {
                @for ((index, caption), picture) in captions().zip(pictures) {
                    (row(index, "", html! { (view.picture(picture)) @if !caption.0.is_empty() { " " (caption) } }))
                }
            }
        },
        Shown::Spots(picture, spots) => html! {
            (spotted(&view.picture(picture), spots))
            @for (index, text) in captions() {
                (row(index, ":", text))
            }
        },
    }
}

/// A picture with a lettered marker at each place. The markers keep their size when the picture shrinks.
pub(in crate::exercises) fn spotted(picture: &Markup, spots: &[Spot]) -> Markup {
    html! {
        div.spots {
            (picture)
            svg.markers aria-hidden="true" focusable="false" {
                @for (position, spot) in (1..).zip(spots) {
                    @let (x, y) = (format!("{}%", spot.x), format!("{}%", spot.y));
                    circle cx=(x) cy=(y) r="13" {}
                    text x=(x) y=(y) dy="0.35em" text-anchor="middle" { (PictureChoice::letter(position)) }
                }
            }
        }
    }
}
