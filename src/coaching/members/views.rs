//! The pages of members.

use maud::{Markup, html};

use super::handlers::Fault;
use crate::base::form::FormData;
use crate::base::i18n::Words;
use crate::base::ids::form_key;
use crate::coaching::shown;
use crate::coaching::standing::{Line, Shown};
use crate::coaching::table_views::cell_of;
use crate::coaching::views::{group_path, member_path, reasons, trail};
use crate::people::accounts::{AccountId, NAME_LETTERS, NoName};
use crate::people::groups::GroupRow;
use crate::people::groups::members::{MARK_LETTERS, Person};
use crate::t;
use crate::web::components::{self, Field, FieldError, Heading, Question, success};
use crate::web::context::Context;

/// What was typed of somebody to be added, and why it was not taken.
#[derive(Debug, Clone, Default)]
pub(super) struct Typed {
    pub(super) name: String,
    pub(super) mark: String,
    pub(super) problem: Option<Fault>,
}

impl Typed {
    /// The fields of a form.
    pub(super) fn of(fields: &FormData) -> Self {
        let one = |name| fields.one(name).unwrap_or("").to_owned();
        Self { name: one("name"), mark: one("mark"), problem: None }
    }
}

/// What was just done, told on arriving.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Told {
    /// This account was taken out.
    Removed(AccountId),
    /// Somebody is back.
    Returned,
    /// So many were added from a list.
    Imported(usize),
    /// Two are one now.
    Merged,
}

impl Told {
    /// What an address says.
    pub(super) fn parse(query: &FormData) -> Option<Self> {
        let number = |name| query.one(name).and_then(|text| text.parse::<i64>().ok());
        match query.one("told")? {
            "removed" => number("who").map(AccountId).map(Self::Removed),
            "returned" => Some(Self::Returned),
            "imported" => number("count").and_then(|count| usize::try_from(count).ok()).map(Self::Imported),
            "merged" => Some(Self::Merged),
            _ => None,
        }
    }

    /// Its words, which stand first in the title.
    pub(super) fn title(self, words: &Words) -> String {
        match self {
            Self::Removed(_) => t!(words, "member-removed-title"),
            Self::Returned => t!(words, "member-returned-title"),
            Self::Imported(count) => t!(words, "import-done-title", count = count),
            Self::Merged => t!(words, "merge-done-title"),
        }
    }

    fn notice(self, cx: &Context, group: &GroupRow) -> Markup {
        let words = &cx.words;
        let said = match self {
            Self::Removed(_) => t!(words, "member-removed"),
            Self::Returned => t!(words, "member-returned"),
            Self::Imported(_) => t!(words, "import-done"),
            Self::Merged => t!(words, "merge-done"),
        };
        html! {
            (success(&self.title(words), &said, None))
            @if let Self::Removed(account) = self {
                form method="post" action=(cx.href(&format!("{}/return", member_path(group, account)))) {
                    p.row { button.button.quiet type="submit" { (t!(words, "member-return")) } }
                }
            }
        }
    }
}

/// The members of a group.
pub(super) fn list(cx: &Context, group: &GroupRow, people: &[Person], typed: &Typed, told: Option<Told>) -> Markup {
    let words = &cx.words;
    let to = |what: &str| cx.href(&format!("{}/{what}", group_path(group)));
    let error = typed.problem.map(|why| match why {
        NoName::Empty => t!(words, "member-name-empty"),
        NoName::Long => t!(words, "name-long", letters = NAME_LETTERS),
    });
    let has_twin = |person: &&Person| {
        let key = |of: &Person| (of.name.to_lowercase(), of.mark.to_lowercase());
        people.iter().filter(|other| key(other) == key(person)).count() > 1
    };
    let twins = people.iter().filter(has_twin).count();
    html! {
        (trail(cx, Some(group)))
        @if let Some(message) = &error {
            (components::error_summary(words, &[FieldError { field: "name".to_owned(), message: message.clone() }]))
        }
        @if let Some(told) = told { (told.notice(cx, group)) }
        (components::heading(&Heading {
            title: &t!(words, "members-title", group = &group.name),
            lead: Some(&t!(words, "group-members-count", count = people.len())),
            ..Heading::default()
        }))
        @if twins > 0 { p.notice { (t!(words, "members-twins")) } }
        @if !people.is_empty() {
            ul.members {
                @for person in people {
                    li {
                        a href=(cx.href(&member_path(group, person.account))) { (shown(&person.name, &person.mark)) }
                        @if !person.full_name.is_empty() { " " span.full-name { (person.full_name) } }
                    }
                }
            }
            p.row {
                a.button href=(to("cards")) { (t!(words, "cards-link")) }
                a.button.quiet href=(to("table.csv")) { (t!(words, "table-export")) }
            }
        }
        section aria-labelledby="add" {
            h2 #add { (t!(words, "member-add")) }
            p { (t!(words, "member-add-what")) }
            form method="post" action=(to("members")) novalidate {
                input type="hidden" name="form-key" value=(form_key());
                (components::field(&Field {
                    id: "name",
                    name: "name",
                    label: &t!(words, "member-name"),
                    hint: Some(&t!(words, "member-name-hint")),
                    error: error.as_deref(),
                    value: &typed.name,
                    autocomplete: Some("off"),
                    ..Field::default()
                }))
                (mark_field(words, &typed.mark))
                p.row { button.button.quiet type="submit" { (t!(words, "member-add-go")) } }
            }
            (components::way(&to("import"), &t!(words, "import-link")))
        }
    }
}

fn mark_field(words: &Words, typed: &str) -> Markup {
    components::field(&Field {
        id: "mark",
        name: "mark",
        label: &t!(words, "member-mark"),
        hint: Some(&t!(words, "member-mark-hint", letters = MARK_LETTERS)),
        value: typed,
        autocomplete: Some("off"),
        ..Field::default()
    })
}

/// One member: how far they are, the way back in, and what else can be done.
pub(super) fn one(
    cx: &Context,
    group: &GroupRow,
    courses: &[Shown],
    line: &Line<'_>,
    is_trainee: bool,
    is_marked: bool,
) -> Markup {
    let words = &cx.words;
    let path = member_path(group, line.trainee.account);
    let to = |what: &str| cx.href(&format!("{path}/{what}"));
    let lead = match line.last {
        Some(at) => t!(words, "member-last", date = words.date(at)),
        None => t!(words, "table-not-begun"),
    };
    html! {
        (trail(cx, Some(group)))
        @if is_marked { (success(&t!(words, "member-marked-title"), &t!(words, "member-marked"), None)) }
        (components::heading(&Heading { title: &line.trainee.shown(), lead: Some(&lead), ..Heading::default() }))
        @if !line.trainee.full_name.is_empty() { p { (t!(words, "member-full-name", name = &line.trainee.full_name)) } }
        @if !line.reasons.is_empty() { div.waiting-why { (reasons(cx, courses, line)) } }
        @if !courses.is_empty() {
            dl.member-courses {
                @for (shown, cell) in courses.iter().zip(&line.cells) {
                    dt { (shown.title(words)) }
                    dd { (cell_of(cx, &cx.href(&path), shown, cell)) }
                }
            }
        }
        @if is_trainee {
            section aria-labelledby="way-in" {
                h2 #way-in { (t!(words, "member-way-in")) }
                p { (t!(words, "member-way-in-what")) }
                div.row {
                    form method="post" action=(to("words")) { button.button type="submit" { (t!(words, "member-words")) } }
                    form method="post" action=(to("link")) { button.button.quiet type="submit" { (t!(words, "member-link")) } }
                }
                p.hint { (t!(words, "member-words-what")) }
            }
        }
        section aria-labelledby="mark-title" {
            h2 #mark-title { (t!(words, "member-apart")) }
            form method="post" action=(to("mark")) {
                (mark_field(words, &line.trainee.mark))
                p.row { button.button.quiet type="submit" { (t!(words, "member-mark-save")) } }
            }
        }
        section aria-labelledby="more" {
            h2 #more { (t!(words, "member-more")) }
            ul.row {
                @if is_trainee { li { a.button.quiet href=(to("merge")) { (t!(words, "merge-link")) } } }
                li { a.button.quiet href=(to("remove")) { (t!(words, "member-remove")) } }
            }
        }
    }
}

/// The question before a member is taken out.
pub(super) fn ask_remove(cx: &Context, group: &GroupRow, account: AccountId, name: &str) -> Markup {
    let words = &cx.words;
    let path = member_path(group, account);
    components::question(&Question {
        title: &t!(words, "member-remove-title", name = name),
        text: &t!(words, "member-remove-text"),
        consequence: &t!(words, "member-remove-consequence"),
        yes: (&cx.href(&format!("{path}/remove")), &t!(words, "member-remove-yes")),
        no: (&cx.href(&path), &t!(words, "member-remove-no")),
        level: 1,
        ..Question::default()
    })
}
