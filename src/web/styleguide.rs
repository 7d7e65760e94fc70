//! `/styleguide`: every component in every state, with real Finnish texts. The place to look first, and what the tests
//! of accessibility look at; its texts are samples and stay in Finnish in every language of the site.

mod reading;
mod working;

use maud::{Markup, html};

use super::components::{Heading, breadcrumb, heading};
use super::context::Context;
use super::layout::{self, Head};

/// The style guide.
pub fn styleguide(cx: &Context) -> Markup {
    let head = Head { title: "Tyyliopas".to_owned(), ..Head::default() };
    let lang = (cx.language.base_code() != "fi").then_some("fi");
    layout::page(
        cx,
        &head,
        html! {
            (breadcrumb(&cx.words, &[(cx.href("/"), "Etusivu".to_owned())]))
            div lang=[lang] {
                (heading(&Heading {
                    title: "Tyyliopas",
                    lang: None,
                    variant: Some(("#lukeminen", "Siirry suoraan luettavaan tekstiin")),
                    lead: Some("Kaikki sivujen osat kaikissa tiloissaan. Katso tänne ensin, kun teet uutta sivua."),
                }))
                (colours())
                (working::buttons())
                (working::forms(cx))
                (reading::prose(cx))
                (reading::notes(cx))
                (working::exercises(cx))
                (reading::courses(cx))
                (reading::searching(cx))
                (working::states(cx))
            }
        },
    )
}

/// A part of the guide under its own heading.
fn part(id: &str, title: &str, content: Markup) -> Markup {
    html! { section aria-labelledby=(id) { h2 id=(id) { (title) } (content) } }
}

/// The colours as they are drawn: each spot is a shape with the token's class.
fn colours() -> Markup {
    part(
        "varit",
        "Värit ja kirjaimet",
        html! {
            p { "Paperi, muste, yksi syvä petrooli toimintaan ja yksi meripihka lämmöksi. Tila sanotaan aina myös sanalla ja muodolla." }
            figure .figure {
                svg .drawing viewBox="0 0 480 96" role="img" aria-label="Neljä väripalloa: kortti, meripihka, petrooli ja sävytetty pohja."
                    stroke="currentColor" stroke-width="3" {
                    circle .card cx="60" cy="48" r="30" {}
                    circle .accent cx="180" cy="48" r="30" {}
                    circle .action cx="300" cy="48" r="30" {}
                    circle .tint cx="420" cy="48" r="30" {}
                }
                figcaption { "Piirrosten luokat card, accent, action ja tint seuraavat teemaa." }
            }
            p .lead { "Ingressi on isompi ja pehmeämpi: se kertoo, mistä sivulla on kyse." }
            p {
                "Leipäteksti on helppo lukea. Pitkä yhdyssana kuten "
                "lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas tai verkkopankkitunnuslukusovellus "
                "taittuu rivin lopussa. Vieraskielinen osa kertoo kielensä: "
                span lang="en" { "two-factor authentication" } "."
            }
        },
    )
}
