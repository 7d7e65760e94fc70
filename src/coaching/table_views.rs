//! The one table of a group: members by courses.

use maud::{Markup, html};

use super::standing::{Cell, Line, Order, Shown};
use super::views::{group_path, member_path, reasons, trail};
use super::word::{AWAY_DAYS, NOT_BEGUN_DAYS, STUCK_TRIES};
use crate::base::i18n::Words;
use crate::people::groups::GroupRow;
use crate::t;
use crate::web::components::{self, Heading, State, state_mark, success};
use crate::web::context::Context;

/// What was just done, told on arriving at the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Told {
    /// The group was made.
    Made,
}

impl Told {
    /// What an address says.
    pub(super) fn parse(said: &str) -> Option<Self> {
        (said == "made").then_some(Self::Made)
    }

    /// Its words, which stand first in the title.
    pub(super) fn title(self, words: &Words) -> String {
        match self {
            Self::Made => t!(words, "group-made-title"),
        }
    }

    fn said(self, words: &Words) -> String {
        match self {
            Self::Made => t!(words, "group-made"),
        }
    }
}

/// A group's own page.
pub(super) fn table(
    cx: &Context,
    group: &GroupRow,
    courses: &[Shown],
    lines: &[Line<'_>],
    order: Order,
    told: Option<Told>,
) -> Markup {
    let words = &cx.words;
    let waiting = lines.iter().filter(|line| !line.reasons.is_empty()).count();
    let lead = match (group.closed_at, lines.is_empty()) {
        (Some(at), _) => t!(words, "group-is-closed", date = words.date(at)),
        (None, true) => t!(words, "group-empty"),
        (None, false) => t!(words, "group-counts", members = lines.len(), words = waiting),
    };
    html! {
        (trail(cx, None))
        @if let Some(told) = told { (success(&told.title(words), &told.said(words), None)) }
        (components::heading(&Heading { title: &group.name, lead: Some(&lead), ..Heading::default() }))
        (ways(cx, group))
        @if !lines.is_empty() {
            @if courses.is_empty() { p.notice { (t!(words, "group-no-courses")) } }
            (orders(cx, group, order))
            (components::table(&t!(words, "table-name", group = &group.name), html! {
                table.standings {
                    caption { (t!(words, "table-caption", order = order_in_words(words, order))) }
                    (head_row(cx, courses, order))
                    tbody { @for line in lines { (row(cx, group, courses, line)) } }
                }
            }))
            details.rules {
                summary { (t!(words, "word-rules")) }
                ul {
                    li { (t!(words, "word-rule-stuck", tries = STUCK_TRIES)) }
                    li { (t!(words, "word-rule-away", days = AWAY_DAYS)) }
                    li { (t!(words, "word-rule-not-begun", days = NOT_BEGUN_DAYS)) }
                }
                p { (t!(words, "word-rule-last")) }
            }
            p.hint { (t!(words, "table-looked")) }
        }
    }
}

/// The ways to what can be done in a group.
fn ways(cx: &Context, group: &GroupRow) -> Markup {
    let words = &cx.words;
    html! {
        ul.row.on-screen {
            @for (what, key) in [("invite", "group-invite-link"), ("members", "group-members-link"), ("settings", "group-settings-link")] {
                li { a.button.quiet href=(cx.href(&format!("{}/{what}", group_path(group)))) { (words.text(key)) } }
            }
        }
    }
}

fn order_in_words(words: &Words, order: Order) -> String {
    words.text(&format!("table-order-{}", order.key()))
}

/// Links that put the table in another order.
fn orders(cx: &Context, group: &GroupRow, chosen: Order) -> Markup {
    let words = &cx.words;
    let name = t!(words, "table-orders");
    html! {
        nav.orders aria-label=(name) {
            span aria-hidden="true" { (name) }
            ul {
                @for order in Order::ALL {
                    li {
                        @if order == chosen {
                            span aria-current="true" { (order_in_words(words, order)) }
                        } @else {
                            a href={ (cx.href(&group_path(group))) "?order=" (order.key()) } { (order_in_words(words, order)) }
                        }
                    }
                }
            }
        }
    }
}

fn head_row(cx: &Context, courses: &[Shown], order: Order) -> Markup {
    let words = &cx.words;
    let sorted = |by: Order| (order == by).then_some("ascending");
    html! {
        thead {
            tr {
                th scope="col" aria-sort=[sorted(Order::Name)] { (t!(words, "table-member")) }
                th scope="col" aria-sort=[sorted(Order::Word)] { (t!(words, "table-word")) }
                th scope="col" aria-sort=[sorted(Order::Last)] { (t!(words, "table-last")) }
                @for shown in courses {
                    th scope="col" {
                        span lang=[shown.course.text(cx.language).and_then(|text| text.lang_on(cx.language))] { (shown.title(words)) }
                        @if let Some(date) = shown.wished_for { span.wish { (t!(words, "table-wish", date = words.date(date))) } }
                    }
                }
            }
        }
    }
}

fn row(cx: &Context, group: &GroupRow, courses: &[Shown], line: &Line<'_>) -> Markup {
    let words = &cx.words;
    let member = cx.href(&member_path(group, line.trainee.account));
    html! {
        tr {
            th scope="row" {
                a href=(member) { (line.trainee.shown()) }
                @if !line.trainee.full_name.is_empty() { span.full-name { (line.trainee.full_name) } }
            }
            td.word {
                (label(&t!(words, "table-word")))
                @if line.reasons.is_empty() { span.none { (t!(words, "table-no-word")) } } @else { div { (reasons(cx, courses, line)) } }
            }
            td {
                (label(&t!(words, "table-last")))
                span { @match line.last { Some(at) => (words.date(at)), None => (t!(words, "table-never")) } }
            }
            @for (shown, cell) in courses.iter().zip(&line.cells) {
                td {
                    (label(&shown.title(words)))
                    (cell_of(cx, &member, shown, cell))
                }
            }
        }
    }
}

/// What a column is about, beside its cell where a phone shows the rows one below the other; a screen reader tells the header.
fn label(text: &str) -> Markup {
    html! { span.cell-label aria-hidden="true" { (text) } }
}

/// How far somebody is on one course, with the way to their answers.
pub(super) fn cell_of(cx: &Context, member: &str, shown: &Shown, cell: &Cell) -> Markup {
    let words = &cx.words;
    let (done, all) = cell.pages;
    let state = match (cell.is_finished, cell.is_begun) {
        (true, _) => State::Done,
        (false, true) => State::Started,
        (false, false) => State::NotStarted,
    };
    let next = cell.next.as_ref().filter(|_| state == State::Started).and_then(|id| shown.course.page(id.as_str()));
    let next = next.and_then(|(_, page)| shown.course.page_text(page, cx.language));
    html! {
        div.how-far {
            @match state {
                State::NotStarted => { (state_mark(state)) span { (t!(words, "table-not-begun")) } }
                State::Done | State::Started => {
                    (state_mark(state))
                    a href={ (member) "/courses/" (shown.course.id) } {
                        @if cell.is_finished { (t!(words, "table-finished")) } @else { (t!(words, "table-pages", done = done, all = all)) }
                    }
                }
            }
        }
        @if let Some(text) = next {
            p.next { (t!(words, "table-next")) " " span lang=[text.lang_on(cx.language)] { (text.text.title) } }
        }
    }
}
