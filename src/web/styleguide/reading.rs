//! Parts that are read: text, notes, courses and search.

use maud::{Markup, PreEscaped, html};

use crate::base::drawing::Drawing;
use crate::base::markdown;
use crate::t;

use super::super::components::{
    Alert, CourseCard, Found, OutlineModule, PageItem, Resume, State, alert, contact, course_card, drawing, empty,
    figure, find_form, found, outline, pages, pagination, progress, resume, table,
};
use super::super::context::Context;
use super::part;

const TEXT: &str = r#"
### Tee oma salasana

1. Avaa kirja tai lehti mistä kohdasta tahansa ja poimi **yksi sana**.
2. Poimi samalla tavalla kaksi tai kolme muuta. Valitse sanoja, joissa ei ole kirjaimia ä, ö tai å, sillä kaikki palvelut eivät hyväksy niitä.
3. Kirjoita sanat peräkkäin:
   1. ensin ensimmäinen sana
   2. sitten viiva ja seuraava sana
4. Keksi mielessäsi pieni tarina, jossa kaikki sanat ovat mukana.

Listan voi aloittaa myös muusta luvusta:

12. Tämä on kahdestoista vaihe.
13. Tämä on kolmastoista.

Mukana on hyvä olla

- puhelin tai tietokone
- [verkkopankkitunnukset](https://www.suomi.fi) ja `lumikola-teeri-matkalippu`
- noin kymmenen minuuttia aikaa.[^1]

> Luulin, etten opi tätä koskaan. Nyt autan naapuria.

Tunnistautuminen
: Palvelu varmistaa, kuka olet.

Kaksivaiheinen kirjautuminen
: Salasanan lisäksi tarvitset toisen keinon, esimerkiksi koodin puhelimesta.

[^1]: Aika on arvio. Kiirettä ei ole.
"#;

/// Running text as the Markdown of courses makes it.
pub(super) fn prose(cx: &Context) -> Markup {
    part(
        "lukeminen",
        "Luettava teksti",
        html! {
            div .prose { (PreEscaped(markdown::block(TEXT))) }
            div .prose {
                (figure(
                    drawing(cx, "help", Some(&t!(cx.words, "help-picture"))),
                    Some("Kuvateksti kertoo, mitä kuvasta kannattaa huomata."),
                ))
                (table("Salasanojen vertailu", html! {
                    table {
                        caption { "Salasanojen vertailu" }
                        thead { tr { th scope="col" { "Salasana" } th scope="col" { "Pituus" } th scope="col" { "Kestääkö arvaamista?" } } }
                        tbody {
                            tr { th scope="row" { "Kissa2024" } td { "9 merkkiä" } td { "Ei kestä" } }
                            tr { th scope="row" { "kattila-poro-viulu-silta" } td { "24 merkkiä" } td { "Kestää hyvin" } }
                        }
                    }
                }))
                pre { code { "https://www.suomi.fi/omat-tiedot/henkilotiedot/vaestotietojarjestelma/perustiedot" } }
                p { "Paina " kbd { "Ctrl" } " ja " kbd { "+" } ", niin teksti suurenee." }
                details {
                    summary { "Mitä jos en löydä kirjaa?" }
                    p { "Katso ympärillesi ja valitse neljä esinettä, jotka eivät liity toisiinsa." }
                }
            }
        },
    )
}

/// The five kinds of notes.
pub(super) fn notes(cx: &Context) -> Markup {
    let texts = [
        "Älä käytä oman nimesi, lapsesi tai lemmikkisi nimeä. Ne arvataan ensimmäisinä.",
        "Sano sanat ääneen kolme kertaa. Se auttaa muistamaan.",
        "Tee tämä ennen kuin jatkat: tarkista, että puhelimessasi on virtaa.",
        "Tämän sivun esimerkki on kaikkien nähtävillä. Tee omasi muista sanoista.",
        "Pankki ei koskaan kysy tunnuksiasi puhelimessa. Sulje puhelu.",
    ];
    part(
        "huomautukset",
        "Huomautukset",
        html! {
            div .prose { @for (kind, text) in Alert::ALL.into_iter().zip(texts) { (alert(&cx.words, kind, html! { p { (text) } })) } }
        },
    )
}

fn sample_pages(with_states: bool) -> Vec<PageItem<'static>> {
    let state = |state| with_states.then_some(state);
    vec![
        PageItem {
            href: "#miksi",
            title: "Miksi salasana on tärkeä?",
            state: state(State::Done),
            ..PageItem::default()
        },
        PageItem {
            href: "#pitka",
            title: "Pitkä salasana, jonka muistat",
            state: state(State::Started),
            current: with_states,
            ..PageItem::default()
        },
        PageItem {
            href: "#english",
            title: "Password manager",
            lang: Some("en"),
            state: state(State::NotStarted),
            ..PageItem::default()
        },
        PageItem {
            href: "#pitkasana",
            title: "Salasananhallintasovelluksen käyttöönottovaiheet",
            state: state(State::NotStarted),
            ..PageItem::default()
        },
    ]
}

/// Courses: cards, the band to carry on, the outline, progress.
pub(super) fn courses(cx: &Context) -> Markup {
    let words = &cx.words;
    let facts = ["Aloittelijalle".to_owned(), "noin 2 tuntia".to_owned()];
    let more = ["Kun osaat jo perusasiat".to_owned(), "noin 3 ja puoli tuntia".to_owned()];
    let card = |name: &str, title, summary, facts, progress, lang| {
        let cover: Option<&Drawing> = cx.assets.drawing(name);
        course_card(&CourseCard { href: "#kurssi", title, lang, summary, cover, progress, facts, level: 3 })
    };
    let bar = progress(words, "Turvallisesti verkossa", &t!(words, "progress-pages", done = 11, all = 29), (11, 29));
    let full = progress(words, "Salasanat", &t!(words, "progress-course-done"), (5, 5));
    part(
        "kurssit",
        "Kurssit",
        html! {
            (resume(&Resume {
                title: "Jatka siitä, mihin jäit",
                text: "Turvallisesti verkossa: Pitkä salasana. Seuraava sivu vie noin 4 minuuttia. Tällä selaimella pääset jatkamaan.",
                go: ("#jatka", "Jatka"),
                not_me: Some(("#en-ole", "En ole sama henkilö")),
            }))
            ul .cards {
                (card("help", "Turvallisesti verkossa", "Hyvä salasana, tunnistautuminen ja huijausten tunnistaminen.", &facts, Some(bar.clone()), None))
                (card("empty", "Sähköisen asioinnin perustaidot", "Sähköposti, viestit ja videopuhelu niin, että pääset mukaan. Opit myös, mistä saat apua, kun jokin ei onnistu.", &more, None, None))
                (card("done", "Online meetings", "Join a meeting, mute yourself and leave.", &facts, Some(full), Some("en")))
            }
            (bar)
            ol .outline {
                (outline(words, &OutlineModule { id: "sg-osa-1", number: "Osa 1", title: "Salasanat", summary: "Teet pitkän salasanan, jonka muistat.", pages: &sample_pages(true), ..OutlineModule::default() }))
                (outline(words, &OutlineModule { id: "sg-osa-2", number: "Osa 2", title: "Kirjautuminen", summary: "Näin näkee sivun se, jonka vastauksia ei ole tallessa.", pages: &sample_pages(false), ..OutlineModule::default() }))
            }
            h3 { "Sivujen lista ilman osaa" }
            (pages(words, &sample_pages(true)))
        },
    )
}

/// Search: the box, results, more pages, nothing found.
pub(super) fn searching(cx: &Context) -> Markup {
    let trail = ["Turvallisesti verkossa".to_owned(), "Salasanat".to_owned()];
    let results = [
        Found {
            href: "#tulos-1",
            title: "Miksi pituus auttaa?",
            trail: &trail,
            snippet: "Huijarin kone kokeilee salasanoja hyvin nopeasti. Lyhyt <mark>salasana</mark> löytyy äkkiä, vaikka siinä olisi outoja merkkejä.",
            lang: None,
        },
        Found {
            href: "#tulos-2",
            title: "A long password",
            trail: &trail,
            snippet: "A good <mark>password</mark> is three or four words that have nothing to do with each other.",
            lang: Some("en"),
        },
    ];
    part(
        "haku",
        "Haku",
        html! {
            (find_form(cx, "salasanan", html! {}))
            (found(&results, 3))
            (pagination(&cx.words, 2, 5, |page| format!("?q=salasanan&page={page}")))
            (empty(
                drawing(cx, "nothing-found", Some(&t!(cx.words, "search-empty-picture"))),
                html! {
                    h3 { (t!(cx.words, "search-empty-title", query = "xyzzy")) }
                    ul { li { (t!(cx.words, "search-empty-1")) } li { (t!(cx.words, "search-empty-2")) } }
                    p { a .button href=(cx.href("/courses")) { (t!(cx.words, "front-choose")) } }
                },
            ))
            (contact(cx))
        },
    )
}
