//! For whom cards are drawn, the cards on their sheets, and a link for once.

use maud::{Markup, html};

use super::Card;
use super::handlers::LINK_MINUTES;
use crate::coaching::shown;
use crate::coaching::views::{group_path, member_path, trail};
use crate::people::carry_on::UNUSED_DAYS;
use crate::people::carry_on::views::PATH as WORDS;
use crate::people::groups::GroupRow;
use crate::people::groups::members::Person;
use crate::t;
use crate::web::components::{self, Alert, FieldError, Heading, alert, drawing};
use crate::web::context::Context;

/// The choice of members, with what drawing means.
pub(super) fn choose(cx: &Context, group: &GroupRow, people: &[Person], chosen: &[i64], is_missing: bool) -> Markup {
    let words = &cx.words;
    let all: Vec<&Person> = people.iter().filter(|person| person.is_trainee).collect();
    let first = all.first().map(|person| format!("who-{}", person.account.0)).unwrap_or_default();
    html! {
        (trail(cx, Some(group)))
        @if is_missing {
            (components::error_summary(words, &[FieldError { field: first, message: t!(words, "cards-nobody") }]))
        }
        (components::heading(&Heading {
            title: &t!(words, "cards-title", group = &group.name),
            lead: Some(&t!(words, "cards-lead")),
            ..Heading::default()
        }))
        @if all.is_empty() {
            p { (t!(words, "cards-empty")) }
            p.row { a.button href=(cx.href(&format!("{}/members", group_path(group)))) { (t!(words, "members-link")) } }
        } @else {
            @if chosen.len() < all.len() {
                p.way { a href={ (cx.href(&format!("{}/cards", group_path(group)))) (everybody(&all)) } { (t!(words, "cards-everybody")) } }
            }
            form method="post" action=(cx.href(&format!("{}/cards", group_path(group)))) {
                fieldset.field.whom {
                    legend { (t!(words, "cards-whom")) }
                    @for person in &all {
                        @let id = format!("who-{}", person.account.0);
                        div.option {
                            input type="checkbox" id=(id) name="who" value=(person.account.0) checked[chosen.contains(&person.account.0)];
                            label for=(id) { (shown(&person.name, &person.mark)) }
                        }
                    }
                }
                (alert(words, Alert::Important, html! { p { (t!(words, "cards-consequence")) } }))
                p.row {
                    button.button type="submit" { (t!(words, "cards-draw")) }
                    a.button.quiet href=(cx.href(&group_path(group))) { (t!(words, "cards-cancel")) }
                }
            }
        }
    }
}

/// The query that chooses everybody.
fn everybody(all: &[&Person]) -> String {
    let ids: Vec<String> = all.iter().map(|person| format!("who={}", person.account.0)).collect();
    format!("?{}", ids.join("&"))
}

/// The cards, this once.
pub(super) fn cards(cx: &Context, group: &GroupRow, cards: &[Card]) -> Markup {
    let words = &cx.words;
    html! {
        (trail(cx, Some(group)))
        (components::heading(&Heading {
            title: &t!(words, "cards-shown-title"),
            lead: Some(&t!(words, "cards-shown-lead", count = cards.len())),
            ..Heading::default()
        }))
        (alert(words, Alert::Important, html! { p { (t!(words, "cards-once")) } }))
        p.row.print-button hidden { button.button type="button" { (t!(words, "cards-print")) } }
        ul.sign-in-cards { @for card in cards { (one_card(cx, group, card)) } }
        p.row { a.button.quiet href=(cx.href(&format!("{}/members", group_path(group)))) { (t!(words, "members-link")) } }
    }
}

fn one_card(cx: &Context, group: &GroupRow, card: &Card) -> Markup {
    let theirs = cx.locales.find(&card.person.language).unwrap_or(cx.language);
    let words = cx.locales.words(theirs);
    let here = format!("{}{}", cx.site.public_url, cx.href_in(theirs, WORDS));
    let link = format!("{here}?words={}", card.code.in_address());
    let name = shown(&card.person.name, &card.person.mark);
    html! {
        li.sign-in-card lang=[theirs.lang_within(cx.language)] {
            p.card-site { (drawing(cx, "logo", None)) (cx.site.name) span { (group.name) } }
            h2.card-name { (name) }
            div.card-body {
                div {
                    p { (t!(words, "card-open")) " " strong.card-address { (here) } }
                    p { (t!(words, "card-type")) }
                    ol.card-words { @for word in card.code.words() { li { (word) } } }
                }
                @if let Some(code) = components::qr(&link, &t!(words, "card-qr", name = &name)) { (code) }
            }
            p.card-note { (t!(words, "card-note", days = UNUSED_DAYS)) }
        }
    }
}

/// A link for once, for the telephone in the hand.
pub(super) fn link(cx: &Context, group: &GroupRow, person: &Person, address: &str) -> Markup {
    let words = &cx.words;
    let name = shown(&person.name, &person.mark);
    html! {
        (trail(cx, Some(group)))
        (components::heading(&Heading {
            title: &t!(words, "member-link-title"),
            lead: Some(&t!(words, "member-link-lead", name = &name, minutes = LINK_MINUTES)),
            ..Heading::default()
        }))
        div.invite.once {
            @if let Some(code) = components::qr(address, &t!(words, "member-link-qr", name = &name)) { (code) }
            div {
                p { (t!(words, "member-link-how")) }
                p.spelt { (address) }
            }
        }
        p.row { a.button href=(cx.href(&member_path(group, person.account))) { (t!(words, "member-link-done")) } }
    }
}
