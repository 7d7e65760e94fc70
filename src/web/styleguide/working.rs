//! Parts that are worked with: buttons, forms, exercises, questions.

use maud::{Markup, html};

use crate::t;

use super::super::components::{
    Field, FieldError, Question, Tone, Turn, drawing, empty, error_summary, exercise, field, option, question, result,
    saved, select, turn,
};
use super::super::context::Context;
use super::part;

/// Buttons, and links that look like them.
pub(super) fn buttons() -> Markup {
    part(
        "painikkeet",
        "Painikkeet",
        html! {
            div .row {
                a .button href="#painikkeet" { "Valitse kurssi" }
                a .button.quiet href="#painikkeet" { "En tiedä, mistä aloittaisin" }
                button .button type="button" { "Tarkista vastaus" }
                button .button.quiet type="button" { "Tallenna keskeneräiset vastaukset ja palaa myöhemmin samalle sivulle" }
            }
        },
    )
}

/// A form that was not accepted, and one that is still empty.
pub(super) fn forms(cx: &Context) -> Markup {
    let errors = [
        FieldError {
            field: "sg-email".to_owned(), message: "Kirjoita sähköpostiosoite, jossa on @-merkki".to_owned()
        },
        FieldError { field: "sg-group".to_owned(), message: "Kirjoita ryhmäkoodi, esimerkiksi LUMI-27".to_owned() },
    ];
    part(
        "lomakkeet",
        "Lomakkeet",
        html! {
            (error_summary(&cx.words, &errors))
            form action="#lomakkeet" method="get" novalidate {
                (field(&Field { id: "sg-name", name: "name", label: "Nimi, jolla sinua kutsutaan", autocomplete: Some("name"), ..Field::default() }))
                (field(&Field {
                    id: "sg-email", name: "email", kind: "email", label: "Sähköpostiosoite", autocomplete: Some("email"), value: "maija.example.fi",
                    hint: Some("Lähetämme vain linkin, jolla pääset takaisin."),
                    error: Some("Kirjoita sähköpostiosoite, jossa on @-merkki"),
                    ..Field::default()
                }))
                (field(&Field {
                    id: "sg-group", name: "group", label: "Ryhmäkoodi", autocomplete: Some("off"),
                    error: Some("Kirjoita ryhmäkoodi, esimerkiksi LUMI-27"), ..Field::default()
                }))
                (field(&Field {
                    id: "sg-message", name: "message", label: "Palaute", lines: Some(4),
                    hint: Some("Kerro omin sanoin. Kirjoitusvirheet eivät haittaa."), ..Field::default()
                }))
                (field(&Field {
                    id: "sg-words", name: "words", label: "Neljä sanaa", lines: Some(2), verbatim: true, autocomplete: Some("off"),
                    value: "kattila poro viulu silta", ..Field::default()
                }))
                fieldset .field {
                    legend .label { "Mitä laitteita käytät?" }
                    @for (id, text) in [("sg-phone", "Puhelinta"), ("sg-tablet", "Tablettia"), ("sg-computer", "Tietokonetta")] {
                        (option(id, html! { input type="checkbox" id=(id) name="device" value=(id) checked[id == "sg-phone"]; }, html! { (text) }, None))
                    }
                }
                div .row { button .button type="submit" { "Lähetä" } a .button.quiet href="#lomakkeet" { "Peruuta" } }
            }
        },
    )
}

/// Exercises: before, after a not-yet, after a right answer; text, several choices, matching.
pub(super) fn exercises(cx: &Context) -> Markup {
    let radio = |id: &str, name: &str, checked: bool, feedback: bool| {
        let described = feedback.then(|| format!("{id}-feedback"));
        html! { input type="radio" id=(id) name=(name) value=(id) checked[checked] aria-describedby=[described]; }
    };
    let tick = |id: &str, checked: bool, feedback: bool| {
        let described = feedback.then(|| format!("{id}-feedback"));
        html! { input type="checkbox" id=(id) name="several" value=(id) checked[checked] aria-describedby=[described]; }
    };
    let check = html! {
        div .row {
            button .button type="button" { "Tarkista vastaus" }
            button .button.quiet type="button" { "Näytä vihje" }
        }
    };
    part(
        "tehtavat",
        "Tehtävät",
        html! {
            (exercise("e1", "Tehtävä 1, yhteensä 5", html! {
                fieldset {
                    legend { "Mikä näistä on kestävin salasana?" }
                    (option("e1-a", radio("e1-a", "one", false, false), html! { "Mirri2015" }, None))
                    (option("e1-b", radio("e1-b", "one", true, false), html! { "kattila-poro-viulu-silta" }, None))
                    (option("e1-c", radio("e1-c", "one", false, false), html! { "Salasana, jossa on hyvin pitkä selitys: ensimmäinen kirjain isolla, sitten numeroita ja lopuksi lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas" }, None))
                }
                (check)
            }))
            (exercise("e2", "Tehtävä 2, yhteensä 5", html! {
                (result("e2-result", Tone::NotYet, "Ei vielä", html! { p { "Lue selitys valintasi alta ja kokeile uudelleen. Yrityksiä on niin monta kuin haluat." } }))
                fieldset {
                    legend { "Mikä näistä on vahvin salasana?" }
                    (option("e2-a", radio("e2-a", "two", true, true), html! { "Kissa2024" },
                        Some((Tone::NotYet, html! { strong { "Ei vielä." } " Nimi ja vuosi arvataan ensimmäisinä, vaikka mukana on iso kirjain ja numero." }))))
                    (option("e2-b", radio("e2-b", "two", false, false), html! { "lumikola-teeri-matkalippu" }, None))
                }
                (check)
                (saved("Tallennettu klo 14.32. Tällä selaimella pääset jatkamaan."))
            }))
            (exercise("e3", "Tehtävä 3, yhteensä 5", html! {
                (result("e3-result", Tone::Partly, "Osa on oikein", html! { p { "Kaksi valintaa on oikein. Yksi puuttuu vielä." } }))
                fieldset {
                    legend { "Mitkä näistä kannattaa pitää omana tietona?" }
                    p .hint { "Valitse kaikki, jotka sopivat." }
                    (option("e3-a", tick("e3-a", true, true), html! { "Pankkitunnukset" },
                        Some((Tone::Right, html! { strong { "Oikein." } " Pankkitunnukset ovat vain sinun." }))))
                    (option("e3-b", tick("e3-b", true, true), html! { "Kirjaston aukioloajat" },
                        Some((Tone::NotYet, html! { strong { "Ei vielä." } " Ne saa kertoa kaikille." }))))
                    (option("e3-c", tick("e3-c", false, false), html! { "Puhelimen suojakoodi" }, None))
                }
                (check)
            }))
            (exercise("e4", "Tehtävä 4, yhteensä 5", html! {
                (result("e4-result", Tone::Right, "Oikein", html! { p { "Hyvin tehty. Nyt tunnistat osoitteen alun." } }))
                (field(&Field {
                    id: "e4-text", name: "text", label: "Millä sanalla suomi.fi-palveluun kirjaudutaan?", value: "tunnistautuminen", autocomplete: Some("off"),
                    hint: Some("Yksi sana riittää."),
                    outcome: Some((Tone::Right, &html! { strong { "Oikein." } " Tunnistautuminen tarkoittaa, että palvelu varmistaa, kuka olet." })),
                    ..Field::default()
                }))
                (check)
            }))
            (exercise("e5", "Tehtävä 5, yhteensä 5", html! {
                fieldset {
                    legend { "Mikä kuuluu yhteen?" }
                    p .hint { "Valitse jokaiselle riville sopiva selitys." }
                    div .pairs {
                        @for (id, label) in [("e5-a", "Salasana"), ("e5-b", "Kaksivaiheinen kirjautuminen")] {
                            (select(
                                &Field { id, name: id, label, value: "", autocomplete: Some("off"), ..Field::default() },
                                &[("", "Valitse"), ("1", "Vain sinä tiedät sen"), ("2", "Koodi tulee puhelimeen"), ("3", "Kaikki saavat nähdä sen")],
                            ))
                        }
                    }
                }
                (check)
            }))
            div .finish {
                button .button type="button" aria-describedby="sg-finish-hint" { (t!(cx.words, "page-finish")) }
                p .hint #sg-finish-hint { (t!(cx.words, "page-finish-hint")) }
            }
            (turn(&cx.words, Turn {
                previous: Some(("#edellinen", "Miksi salasana on tärkeä?")),
                next: Some(("#seuraava", "Salasanaohjelma muistaa puolestasi")),
            }))
        },
    )
}

/// Whole states: a question before a deed, an empty place.
pub(super) fn states(cx: &Context) -> Markup {
    let words = &cx.words;
    part(
        "tilat",
        "Kysymys ja tyhjä tila",
        html! {
            (question(&Question {
                title: &t!(words, "finish-question"),
                text: &t!(words, "finish-what", answers = 12, pages = 3),
                consequence: &t!(words, "finish-consequence"),
                yes: ("#tilat", &t!(words, "finish-yes")),
                no: ("#tilat", &t!(words, "finish-no")),
                warning: true,
                before: Some(("#tilat", &t!(words, "finish-words-first"))),
                level: 3,
                ..Question::default()
            }))
            (empty(
                drawing(cx, "empty", Some(&t!(words, "home-empty-picture"))),
                html! {
                    h3 { (t!(words, "home-empty-title")) }
                    p { (t!(words, "home-empty")) }
                    p { a .button href=(cx.href("/courses")) { (t!(words, "home-empty-go")) } }
                },
            ))
        },
    )
}
