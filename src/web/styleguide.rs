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

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::sync::Arc;

    use scraper::{Html, Selector};

    use super::*;
    use crate::base::i18n::Locales;
    use crate::web::assets::Assets;
    use crate::web::context::{Contact, KeptRecord, Site};
    use crate::web::preferences::Preferences;

    fn guide() -> Html {
        let locales = Locales::load(None, &[], chrono_tz::Europe::Helsinki).expect("the embedded words");
        let contact =
            Contact { name: "Maija Virtanen".to_owned(), phone: "040 123 4567".to_owned(), ..Contact::default() };
        let site = Site { name: "Askel".to_owned(), contact, ..Site::default() };
        let cx = Context {
            words: locales.words(locales.main()),
            language: locales.main(),
            locales,
            path: "/styleguide".to_owned(),
            query: String::new(),
            site: Arc::new(site),
            assets: Arc::new(Assets::load().expect("the embedded files")),
            kept: Some(KeptRecord { tag: String::new(), name: None, shared: None, coaches: false }),
            has_ended: false,
            preferences: Preferences::default(),
        };
        Html::parse_document(&styleguide(&cx).into_string())
    }

    fn values<'a>(html: &'a Html, attribute: &str) -> Vec<&'a str> {
        let selector = Selector::parse(&format!("[{attribute}]")).expect("a selector");
        html.select(&selector).filter_map(|element| element.value().attr(attribute)).collect()
    }

    #[test]
    fn every_reference_has_its_one_target() {
        let html = guide();
        let ids = values(&html, "id");
        let once: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), once.len(), "an id stands twice");
        for attribute in ["for", "aria-describedby", "aria-labelledby"] {
            for id in values(&html, attribute).iter().flat_map(|ids| ids.split_whitespace()) {
                assert!(once.contains(id), "{attribute}={id} leads nowhere");
            }
        }
    }

    #[test]
    fn nothing_is_inline_that_the_content_security_policy_forbids() {
        let html = guide();
        assert!(values(&html, "style").is_empty());
        let scripts = Selector::parse("script:not([src]), style").expect("a selector");
        assert_eq!(html.select(&scripts).count(), 0);
    }

    #[test]
    fn every_class_has_a_rule() {
        let sheets = ["tokens", "base", "layout", "components", "preferences", "print"]
            .map(|layer| std::fs::read_to_string(format!("static/css/{layer}.css")).expect("a layer"))
            .concat();
        // Classes that say what something is, where the rules of its neighbours are enough.
        let plain = ["done", "footnote-definition-label"];
        let html = guide();
        for class in values(&html, "class").iter().flat_map(|classes| classes.split_whitespace()) {
            assert!(plain.contains(&class) || sheets.contains(&format!(".{class}")), "no rule for .{class}");
        }
    }
}
