//! The privacy notice.

use chrono::NaiveTime;
use maud::{Markup, html};

use super::{Purpose, VERSION};
use crate::people::my_data::PersonalTables;
use crate::t;
use crate::web::components::{self, Heading, contact};
use crate::web::context::Context;

/// The whole notice.
pub(super) fn notice(cx: &Context, tables: &PersonalTables) -> Markup {
    let words = &cx.words;
    let heading =
        Heading { title: &t!(words, "privacy-title"), lead: Some(&t!(words, "privacy-lead")), ..Heading::default() };
    html! {
        (components::heading(&heading))
        p.row { a.button.quiet href=(cx.href("/my-data")) { (t!(words, "my-data-see")) } }
        div.prose {
            (controller(cx))
            h2 { (t!(words, "privacy-purposes")) }
            @for (purpose, basis, names) in Purpose::ALL {
                h3 { (words.text(purpose.key())) }
                p { (words.text(&format!("{}-what", purpose.key()))) }
                p { strong { (t!(words, "privacy-basis")) } " " (words.text(basis.key(cx.site.controller.coaching))) }
                @if tables.named(names).next().is_some() {
                    dl {
                        @for table in tables.named(names) {
                            dt { (table.title(words)) }
                            dd { (table.why(words)) " " (table.until(words)) }
                        }
                    }
                }
            }
            h3 { (t!(words, "privacy-nobody")) }
            p { (t!(words, "privacy-nobody-what")) }
            (listed(cx, "privacy-rights", 5))
            p { (t!(words, "privacy-complain")) }
            (listed(cx, "privacy-cookies", 4))
            (listed(cx, "privacy-where", 3))
            p.hint { (t!(words, "privacy-version", day = words.date(VERSION.and_time(NaiveTime::MIN)))) }
        }
        (contact(cx))
    }
}

/// Who answers for it.
fn controller(cx: &Context) -> Markup {
    let (words, controller) = (&cx.words, &cx.site.controller);
    html! {
        h2 { (t!(words, "privacy-controller")) }
        @if controller.name.is_empty() { p { (t!(words, "privacy-controller-unsaid", site = &cx.site.name)) } }
        @else { p { (controller.name) } }
        @if !controller.officer.is_empty() { p { (t!(words, "privacy-officer", officer = &controller.officer)) } }
    }
}

/// A heading, and its numbered lines.
fn listed(cx: &Context, key: &str, count: usize) -> Markup {
    html! {
        h2 { (cx.words.text(key)) }
        ul { @for n in 1..=count { li { (cx.words.text(&format!("{key}-{n}"))) } } }
    }
}
