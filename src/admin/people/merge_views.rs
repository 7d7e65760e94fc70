//! The questions before two accounts become one, and before several open nothing.

use maud::{Markup, html};

use super::merge::Summary;
use super::one_views::facts;
use super::{PATH, Person, bulk};
use crate::admin::office::joined;
use crate::t;
use crate::web::components::{self, Question};
use crate::web::context::Context;

/// Both accounts, what goes over and what is lost, and the question.
pub(super) fn merge(cx: &Context, gone: &Summary, into: &Summary) -> Markup {
    let words = &cx.words;
    let (from, to) = (&gone.known.person, &into.known.person);
    let column = |key: &str, of: &Summary| {
        html! {
            section.side aria-labelledby=(key) {
                h2 id=(key) { (words.text(key)) ": " (of.known.person.name) }
                (facts(cx, &of.known))
                p { (t!(words, "admin-merge-kept")) " " (of.amount.in_words(words)) }
            }
        }
    };
    let with = from.id.0.to_string();
    html! {
        (components::breadcrumb(words, &[(cx.href(PATH), t!(words, "admin-people")), (cx.href(&to.path()), to.name.clone())]))
        (components::heading(&components::Heading { title: &t!(words, "admin-merge-title"), ..components::Heading::default() }))
        div.sides { (column("admin-merge-goes", gone)) (column("admin-merge-stays", into)) }
        (components::question(&Question {
            title: &t!(words, "admin-merge-question", gone = &from.name, into = &to.name),
            text: &t!(words, "admin-merge-text"),
            consequence: &t!(words, "admin-merge-consequence"),
            yes: (&cx.href(&format!("{}/merge", to.path())), &t!(words, "admin-merge-yes")),
            no: (&cx.href(&to.path()), &t!(words, "admin-merge-no")),
            warning: true,
            level: 2,
            carried: &[("with", &with)],
            ..Question::default()
        }))
    }
}

/// Who will be let in no more.
pub(super) fn disable(cx: &Context, title: &str, people: &[Person]) -> Markup {
    let words = &cx.words;
    let names: Vec<String> = people.iter().map(|person| format!("{} ({})", person.name, person.id.0)).collect();
    let numbers = joined(&people.iter().map(|person| person.id.0).collect::<Vec<_>>());
    components::question(&Question {
        title,
        text: &t!(words, "admin-disable-what"),
        list: &names,
        consequence: &t!(words, "admin-disable-undo"),
        yes: (&cx.href(&format!("{PATH}/disable")), &t!(words, "admin-disable-yes")),
        no: (&cx.href(PATH), &t!(words, "admin-disable-no")),
        warning: true,
        level: 1,
        carried: &[(bulk::BOX, &numbers), ("sure", "yes")],
        ..Question::default()
    })
}
