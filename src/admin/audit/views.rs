//! The page of the audit trail.

use maud::{Markup, html};

use super::{Line, Named, PATH, Wanted};
use crate::admin::views::more;
use crate::admin::{Lines, groups, people};
use crate::people::audit::Act;
use crate::t;
use crate::web::components::{self, Field, Heading};
use crate::web::context::Context;

/// The lines, and what to ask for.
pub(super) fn list(cx: &Context, wanted: Wanted, found: &Lines<Line>) -> Markup {
    let words = &cx.words;
    let person = wanted.person.map(|person| person.0.to_string()).unwrap_or_default();
    let act = wanted.act.map_or("", Act::key);
    let any = t!(words, "admin-audit-any");
    let acts = Act::ALL.map(|act| (act.key(), words.text(&format!("audit-{}", act.key()))));
    let choices: Vec<(&str, &str)> =
        [("", any.as_str())].into_iter().chain(acts.iter().map(|(key, text)| (*key, text.as_str()))).collect();
    html! {
        (components::heading(&Heading { title: &t!(words, "admin-audit"), lead: Some(&t!(words, "admin-audit-lead")), ..Heading::default() }))
        form.narrow action=(cx.href(PATH)) role="search" aria-label=(t!(words, "admin-audit-search")) {
            (components::field(&Field {
                id: "person",
                name: "person",
                label: &t!(words, "admin-audit-person"),
                hint: Some(&t!(words, "admin-audit-person-hint")),
                value: &person,
                autocomplete: Some("off"),
                verbatim: true,
                ..Field::default()
            }))
            (components::select(&Field { id: "act", name: "act", label: &t!(words, "admin-audit-act"), value: act, ..Field::default() }, &choices))
            p.row { button.button.quiet type="submit" { (t!(words, "admin-search-go")) } }
        }
        @if found.lines.is_empty() {
            p { (t!(words, "admin-audit-none")) }
        } @else {
            (components::table(&t!(words, "admin-audit"), rows(cx, &found.lines)))
            (more(cx, PATH, &[("person", &person), ("act", act)], found.more))
        }
    }
}

fn rows(cx: &Context, lines: &[Line]) -> Markup {
    let words = &cx.words;
    let head = ["when", "who", "what", "whom"].map(|part| words.text(&format!("admin-audit-{part}")));
    html! {
        table.listing {
            thead { tr { @for head in &head { th scope="col" { (head) } } } }
            tbody {
                @for line in lines {
                    tr {
                        th scope="row" { (words.moment(line.happened_at)) }
                        td data-label=(t!(words, "admin-audit-who")) {
                            @match &line.actor {
                                Some(actor) => (named(cx, people::PATH, actor)),
                                None => (t!(words, "admin-audit-house")),
                            }
                        }
                        td data-label=(t!(words, "admin-audit-what")) {
                            (words.text(&format!("audit-{}", line.act)))
                            @if !line.detail.is_empty() { span.beside { (line.detail_in_words(words)) } }
                        }
                        td data-label=(t!(words, "admin-audit-whom")) {
                            @if let Some(about) = &line.about { (named(cx, people::PATH, about)) }
                            @if let Some(group) = &line.group { span.beside { (named(cx, groups::PATH, group)) } }
                        }
                    }
                }
            }
        }
    }
}

/// What is still there by its name, and what is no more by its number.
fn named(cx: &Context, path: &str, of: &Named) -> Markup {
    html! {
        @match &of.name {
            Some(name) => a href=(cx.href(&format!("{path}/{}", of.id))) { (name) },
            None => (t!(cx.words, "admin-audit-gone", number = of.id)),
        }
    }
}
