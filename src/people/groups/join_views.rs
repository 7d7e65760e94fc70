//! The pages of joining a group.

use maud::{Markup, html};

use super::Opened;
use super::join::PATH;
use crate::base::ids::form_key;
use crate::people::Viewer;
use crate::people::accounts::names::Names;
use crate::people::carry_on::views::PATH as WORDS_PATH;
use crate::t;
use crate::web::components::{self, Field, FieldError, Heading};
use crate::web::context::Context;
use crate::web::way_back::WayBack;

/// Why a code led nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Problem {
    /// There is nothing.
    Empty,
    /// It is not what a code looks like.
    NoCode,
    /// No group has it (any more).
    Closed,
    /// There were too many wrong ones from this address; welcome again after so many seconds.
    TooMany {
        /// Seconds to wait.
        after: u64,
    },
}

/// A code within a query.
pub(super) fn in_query(shown: &str) -> String {
    serde_urlencoded::to_string([("", shown)]).unwrap_or_default().trim_start_matches('=').to_owned()
}

/// Where the code is typed.
pub(super) fn code(cx: &Context, typed: &str, problem: Option<&Problem>) -> Markup {
    let words = &cx.words;
    let message = problem.map(|problem| match problem {
        Problem::Empty => t!(words, "join-empty"),
        Problem::NoCode => t!(words, "join-no-code"),
        Problem::Closed => t!(words, "join-closed"),
        Problem::TooMany { after } => t!(words, "join-too-many", minutes = after.div_ceil(60)),
    });
    let summary: Vec<FieldError> =
        message.iter().map(|message| FieldError { field: "code".to_owned(), message: message.clone() }).collect();
    html! {
        @if !summary.is_empty() { (components::error_summary(words, &summary)) }
        (components::heading(&Heading {
            title: &t!(words, "join-title"),
            lead: Some(&t!(words, "join-lead")),
            ..Heading::default()
        }))
        form method="post" action=(cx.href(PATH)) novalidate {
            (components::field(&Field {
                id: "code",
                name: "code",
                label: &t!(words, "join-label"),
                hint: Some(&t!(words, "join-hint")),
                error: message.as_deref(),
                value: typed,
                autocomplete: Some("off"),
                verbatim: true,
                ..Field::default()
            }))
            p.row { button.button type="submit" { (t!(words, "join-next")) } }
        }
    }
}

/// What the group is, and who one is.
pub(super) fn who(cx: &Context, viewer: Viewer, opened: &Opened, names: &Names, problems: &[FieldError]) -> Markup {
    let words = &cx.words;
    let lead = match opened.coaches.as_slice() {
        [] => None,
        coaches => Some(t!(words, "join-coaches", coaches = coaches.join(", "))),
    };
    html! {
        @if !problems.is_empty() { (components::error_summary(words, problems)) }
        (components::heading(&Heading {
            title: &t!(words, "join-who-title", group = &opened.name),
            lead: lead.as_deref(),
            ..Heading::default()
        }))
        form method="post" action=(cx.href(&format!("{PATH}/name"))) novalidate {
            input type="hidden" name="code" value=(opened.shown);
            input type="hidden" name="form-key" value=(form_key());
            @if let Some(name) = cx.name() {
                p { (t!(words, "join-as", name = name)) }
            } @else {
                (been_here(cx, opened))
                (names.fields(words, problems))
                @if matches!(viewer, Viewer::Guest(_)) { (whose(cx)) }
            }
            p.row { button.button type="submit" { (t!(words, "join-go")) } }
        }
        p.hint { (t!(words, "join-sees")) }
    }
}

/// "Have you been here before?", before what to be called.
fn been_here(cx: &Context, opened: &Opened) -> Markup {
    let back = WayBack::parse(&format!("{PATH}?code={}", in_query(&opened.shown)));
    let back = back.map(|back| format!("?{}", back.query())).unwrap_or_default();
    html! {
        p {
            (t!(cx.words, "join-been-here")) " "
            a href={ (cx.href(WORDS_PATH)) (back) } { (t!(cx.words, "sign-in-words")) }
        }
    }
}

/// Whose the answers are that this browser carries.
pub(in crate::people) fn whose(cx: &Context) -> Markup {
    let words = &cx.words;
    let option = |value: &str, key: &str, checked: bool| {
        html! {
            div.option {
                input type="radio" id={ "whose-" (value) } name="whose" value=(value) checked[checked];
                label for={ "whose-" (value) } { (words.text(key)) }
            }
        }
    };
    html! {
        fieldset.field {
            legend { (t!(words, "join-whose")) }
            (option("mine", "join-whose-mine", false))
            (option("not-mine", "join-whose-not-mine", true))
        }
    }
}
