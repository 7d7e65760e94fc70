//! The list of one's groups: in one page after signing in a coach sees who may need a word.

use maud::{Markup, html};

use super::handlers::PATH;
use super::standing::{Line, Shown};
use super::word::Reason;
use crate::base::i18n::Words;
use crate::people::accounts::{AccountId, NAME_LETTERS, NoName};
use crate::people::groups::GroupRow;
use crate::t;
use crate::web::components::{self, Field, FieldError, Heading, drawing, success};
use crate::web::context::Context;

/// A group and how its members stand.
pub(super) struct OfGroup<'a> {
    pub(super) group: &'a GroupRow,
    pub(super) courses: Vec<Shown>,
    pub(super) lines: Vec<Line<'a>>,
}

/// What was typed as the name of a group, and what is told.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Typed<'a> {
    pub(super) name: &'a str,
    /// Why it was not taken.
    pub(super) problem: Option<NoName>,
    /// Whether a group was just handed over.
    pub(super) is_handed_over: bool,
}

/// The path of a group, below the language.
pub(super) fn group_path(group: &GroupRow) -> String {
    format!("{PATH}/{}", group.id)
}

/// The path of a member of a group, below the language.
pub(super) fn member_path(group: &GroupRow, account: AccountId) -> String {
    format!("{}/members/{}", group_path(group), account.0)
}

/// The way from all groups to one.
pub(super) fn trail(cx: &Context, group: Option<&GroupRow>) -> Markup {
    let groups = (cx.href(PATH), t!(cx.words, "groups-title"));
    let group = group.map(|group| (cx.href(&group_path(group)), group.name.clone()));
    components::breadcrumb(&cx.words, &[groups].into_iter().chain(group).collect::<Vec<_>>())
}

/// One's groups.
pub(super) fn list(cx: &Context, groups: &[OfGroup<'_>], closed: &[&GroupRow], of: &Typed<'_>) -> Markup {
    let words = &cx.words;
    let (error, typed) = (of.problem.map(|why| no_name(words, why)), of.name);
    html! {
        @if let Some(message) = &error {
            (components::error_summary(words, &[FieldError { field: "name".to_owned(), message: message.clone() }]))
        }
        @if of.is_handed_over {
            (success(&t!(words, "group-handed-over-title"), &t!(words, "group-handed-over"), None))
        }
        (components::heading(&Heading {
            title: &t!(words, "groups-title"),
            lead: Some(&t!(words, if groups.is_empty() { "groups-none" } else { "groups-lead" })),
            ..Heading::default()
        }))
        @if groups.is_empty() {
            (components::empty(drawing(cx, "empty", None), html! {
                h2 { (t!(words, "groups-make")) }
                (make_form(cx, typed, error.as_deref()))
            }))
        } @else {
            ul.groups { @for group in groups { (one_group(cx, group)) } }
            section aria-labelledby="make" {
                h2 #make { (t!(words, "groups-make")) }
                (make_form(cx, typed, error.as_deref()))
            }
        }
        @if !closed.is_empty() {
            section aria-labelledby="closed" {
                h2 #closed { (t!(words, "groups-closed")) }
                ul { @for group in closed { li { a href=(cx.href(&group_path(group))) { (group.name) } } } }
            }
        }
    }
}

/// Why a text is no name of a group.
pub(super) fn no_name(words: &Words, why: NoName) -> String {
    match why {
        NoName::Empty => t!(words, "group-name-empty"),
        NoName::Long => t!(words, "name-long", letters = NAME_LETTERS),
    }
}

fn make_form(cx: &Context, typed: &str, error: Option<&str>) -> Markup {
    let words = &cx.words;
    html! {
        form method="post" action=(cx.href(PATH)) novalidate {
            (components::field(&Field {
                id: "name",
                name: "name",
                label: &t!(words, "group-name"),
                hint: Some(&t!(words, "group-name-hint")),
                error,
                value: typed,
                autocomplete: Some("off"),
                ..Field::default()
            }))
            p.row { button.button type="submit" { (t!(words, "groups-make-go")) } }
        }
    }
}

fn one_group(cx: &Context, of: &OfGroup<'_>) -> Markup {
    let words = &cx.words;
    let waiting: Vec<&Line<'_>> = of.lines.iter().filter(|line| !line.reasons.is_empty()).collect();
    html! {
        li.group {
            h2 { a href=(cx.href(&group_path(of.group))) { (of.group.name) } }
            p { (t!(words, "group-members-count", count = of.lines.len())) }
            @if !waiting.is_empty() {
                h3 { (t!(words, "group-words-count", count = waiting.len())) }
                ul.waiting {
                    @for line in waiting {
                        li {
                            a href=(cx.href(&member_path(of.group, line.trainee.account))) { (line.trainee.shown()) }
                            (reasons(cx, &of.courses, line))
                        }
                    }
                }
            } @else if !of.lines.is_empty() {
                p { (t!(words, "group-all-well")) }
            }
        }
    }
}

/// Why somebody may need a word, each in a sentence.
pub(super) fn reasons(cx: &Context, courses: &[Shown], line: &Line<'_>) -> Markup {
    html! { @for reason in reason_texts(cx, courses, line) { p { (reason) } } }
}

/// The same as texts.
pub(super) fn reason_texts(cx: &Context, courses: &[Shown], line: &Line<'_>) -> Vec<String> {
    line.reasons.iter().map(|reason| reason_in_words(cx, courses, reason)).collect()
}

fn reason_in_words(cx: &Context, courses: &[Shown], reason: &Reason) -> String {
    let words = &cx.words;
    match reason {
        Reason::Away { days } => t!(words, "word-away", days = *days),
        Reason::NotBegun { days } => t!(words, "word-not-begun", days = *days),
        Reason::Stuck { course, page, exercise, tries } => {
            let found = courses.get(*course).and_then(|shown| {
                let (_, page) = shown.course.page(page.as_str())?;
                let text = shown.course.page_text(page, cx.language)?;
                let number = text.text.items().position(|id| id.as_str() == exercise)? + 1;
                Some((text.text.title.as_str(), number))
            });
            let (title, number) = found.unwrap_or((page.as_str(), 1));
            t!(words, "word-stuck", tries = *tries, number = number, page = title)
        }
    }
}
