//! The page of the choices. Each option is its own example: large letters say "large".

use maud::{Markup, html};

use super::Outcome;
use crate::base::i18n::Words;
use crate::t;
use crate::web::components::{Alert, Heading, alert, heading, option, success};
use crate::web::context::Context;
use crate::web::preferences::Preference;
use crate::web::way_back::{FROM, WayBack};

/// The name of the button that chooses what was at first.
pub(super) const RESET: &str = "reset";

/// The whole page; `back` is where the reader comes from.
pub(super) fn preferences(cx: &Context, outcome: Option<Outcome>, back: Option<&WayBack>) -> Markup {
    let words = &cx.words;
    let chosen = cx.preferences;
    let (back_href, back_text) = match back {
        Some(back) => (cx.href(back.path()), t!(words, "preferences-back")),
        None => (cx.href("/"), t!(words, "to-front")),
    };
    html! {
        @if let Some(outcome) = outcome {
            (told(words, outcome))
            p.row { a.button href=(back_href) { (back_text) } }
        } @else {
            p.back { a href=(back_href) { (back_text) } }
        }
        (heading(&Heading {
            title: &t!(words, "site-preferences"),
            lead: Some(&t!(words, "preferences-lead")),
            ..Heading::default()
        }))
        form.preferences method="post" action=(cx.href("/preferences")) {
            @if let Some(back) = back { input type="hidden" name=(FROM) value=(back.path()); }
            (choices(words, chosen.size, None))
            (choices(words, chosen.theme, None))
            (choices(words, chosen.letters, Some(&t!(words, "preferences-letters-hint"))))
            (choices(words, chosen.spacing, None))
            (choices(words, chosen.calm, Some(&t!(words, "preferences-calm-hint"))))
            (choices(words, chosen.suggestions, Some(&t!(words, "preferences-suggestions-hint"))))
            p.hint { (t!(words, "preferences-cookie")) }
            div.row {
                button.button type="submit" { (t!(words, "preferences-save")) }
                button.button.quiet type="submit" name=(RESET) value="true" { (t!(words, "preferences-reset")) }
            }
        }
        section.example aria-labelledby="example" {
            h2 #example { (t!(words, "preferences-example")) }
            p { (t!(words, "preferences-example-text")) }
        }
    }
}

/// What the title says first.
pub(super) fn title_of(words: &Words, outcome: Outcome) -> String {
    match outcome {
        Outcome::Kept | Outcome::Original => t!(words, "preferences-saved"),
        Outcome::Refused => t!(words, "preferences-refused"),
    }
}

fn told(words: &Words, outcome: Outcome) -> Markup {
    let title = title_of(words, outcome);
    match outcome {
        Outcome::Kept => success(&title, &t!(words, "preferences-saved-choices"), None),
        Outcome::Original => success(&title, &t!(words, "preferences-saved-original"), None),
        Outcome::Refused => html! {
            div #arrival tabindex="-1" role="status" {
                (alert(words, Alert::Important, html! { p { strong { (title) } } p { (t!(words, "preferences-refused-next")) } }))
            }
        },
    }
}

/// One preference as a group of radio buttons.
fn choices<P: Preference>(words: &Words, chosen: P, hint: Option<&str>) -> Markup {
    let name = P::NAME;
    let described = hint.map(|_| format!("{name}-hint"));
    html! {
        fieldset.field aria-describedby=[described.as_deref()] {
            legend.label { (words.text(&format!("preferences-{name}"))) }
            @if let Some(hint) = hint { p.hint id=[described.as_deref()] { (hint) } }
            div.choices { @for choice in P::ALL.iter().copied() { (choice_of(words, choice, chosen)) } }
        }
    }
}

/// One option, drawn as what it does.
fn choice_of<P: Preference>(words: &Words, choice: P, chosen: P) -> Markup {
    let (name, value) = (P::NAME, choice.value());
    let id = format!("{name}-{value}");
    let radio = html! { input type="radio" id=(id) name=(name) value=(value) checked[choice == chosen]; };
    let of = |preference| (name == preference).then_some(value);
    html! {
        div.sample data-theme=[of("theme")] data-size=[of("size")] data-spacing=[of("spacing")] data-letters=[of("letters")] {
            (option(&id, radio, html! { (words.text(&format!("preferences-{id}"))) }, None))
        }
    }
}
