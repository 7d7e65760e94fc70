//! Items to put in order. Each press of a button moves one item by one place and comes back to it: so the list is always
//! whole and always says where everything is, without dragging (WCAG 2.2 SC 2.5.7) and without scripts.

use maud::{Markup, html};

use super::super::View;
use crate::exercises::Verdict;
use crate::exercises::form::field;
use crate::exercises::grade::Mark;
use crate::exercises::model::Text;
use crate::exercises::ordering::{Move, shown};
use crate::exercises::rendering::{phrases, plain};
use crate::exercises::views::tone;
use crate::t;
use crate::web::components::tone_mark;

/// The items as they stand now.
pub(super) fn items(view: &View<'_, '_>, items: &[Text]) -> Markup {
    let first = shown(&view.exercise.id, items);
    // Before the first move there is nothing to send: so a page that is only read leaves no answer.
    let order = if view.filled.is_empty() { first.as_slice() } else { view.filled.order() };
    let count = order.len();
    html! {
        ol.order {
            @for (place, position) in (1..).zip(order) {
                @if let Some(item) = position.checked_sub(1).and_then(|index| items.get(index)) {
                    @let control = view.control_id(place);
                    @let mark = view.mark(place);
                    @let class = mark.and_then(|mark| tone(mark.verdict)).map(|tone| tone.class());
                    li class=[class] {
                        p { (phrases(item)) }
                        @if !view.filled.is_empty() {
                            @let value = first.iter().position(|shown| shown == position).map(|index| index + 1);
                            input type="hidden" name=(field(&view.exercise.id, place)) value=[value];
                        }
                        @if view.outcome.moved == Some(place) {
                            p.moved id={ (view.exercise.id) "-moved" } tabindex="-1" {
                                (t!(view.words, "exercise-order-moved", item = name(item), place = place, total = count))
                            }
                        }
                        @if let Some(mark) = mark { (feedback(view, &control, mark)) }
                        (buttons(view, item, place, count, mark.is_some()))
                    }
                }
            }
        }
    }
}

/// The ways from here: the first item cannot go up, the last not down. The first button has the id of the control, where
/// errors lead, and says how the item stands: once for each item is enough.
fn buttons(view: &View<'_, '_>, item: &Text, place: usize, count: usize, is_marked: bool) -> Markup {
    let control = view.control_id(place);
    let described = is_marked.then(|| format!("{control}-feedback"));
    let ways = [
        (place > 1).then(|| ("exercise-move-up", Move::up(place))),
        (place < count).then(|| ("exercise-move-down", Move::down(place))),
    ];
    html! {
        div.row {
            @for (number, (key, way)) in ways.into_iter().flatten().enumerate() {
                button.button.quiet type="submit" name="move" value=(way.value()) formaction=(view.place.action)
                    id=[(number == 0).then_some(&control)] aria-describedby=[described.as_ref().filter(|_| number == 0)] {
                    (view.text(key)) span.visually-hidden { ": " (name(item)) }
                }
            }
        }
    }
}

/// An item within a sentence or behind a word.
fn name(item: &Text) -> String {
    plain(item).trim_end_matches('.').to_owned()
}

/// Whether the item is in its place, in words of its own: nothing is right or wrong about the item itself.
fn feedback(view: &View<'_, '_>, control: &str, mark: &Mark<'_>) -> Markup {
    let key = if mark.verdict == Verdict::Right { "exercise-order-right" } else { "exercise-order-not-yet" };
    html! {
        p.feedback id={ (control) "-feedback" } {
            @if let Some(tone) = tone(mark.verdict) { (tone_mark(tone)) }
            span { strong { (view.text(key)) } }
        }
    }
}
