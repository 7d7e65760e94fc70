//! Where words are typed, whose the answers on this browser are, and what leads here.

use maud::{Markup, html};

use super::Code;
use super::reading::{Strange, Unclear};
use crate::base::i18n::Words;
use crate::people::OtherWays;
use crate::people::keepers::Amount;
use crate::t;
use crate::web::components::{self, Deed, Field, FieldError, Heading, Question};
use crate::web::context::Context;
use crate::web::way_back::{FROM, WayBack};

/// The path of the page where words are typed, below the language.
pub const PATH: &str = "/carry-on";
/// The path of the page of one's own words.
pub const OWN_PATH: &str = "/carry-on/words";

/// Why words opened nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// They are no four words of a list.
    Unclear(Unclear),
    /// No record is opened by them (any more).
    Closed,
    /// There were too many wrong ones from this address; welcome again after so many seconds.
    TooMany {
        /// Seconds to wait.
        after: u64,
    },
}

/// The page where words are typed; `typed` stays in the field, `from` is where they lead back to.
pub(super) fn typing(
    cx: &Context,
    typed: &str,
    has_record: bool,
    from: Option<&WayBack>,
    problem: Option<&Problem>,
) -> Markup {
    let words = &cx.words;
    let messages = problem.map(|problem| messages(words, problem)).unwrap_or_default();
    let error = |message: &String| FieldError { field: "words".to_owned(), message: message.clone() };
    let summary: Vec<FieldError> = messages.iter().map(error).collect();
    let message = Some(messages.join(" ")).filter(|message| !message.is_empty());
    html! {
        @if !summary.is_empty() { (components::error_summary(words, &summary)) }
        (components::heading(&Heading {
            title: &t!(words, "carry-on-title"),
            lead: Some(&t!(words, "carry-on-lead")),
            ..Heading::default()
        }))
        form.type-words method="post" action=(cx.href(PATH)) novalidate {
            (components::field(&Field {
                id: "words",
                name: "words",
                label: &t!(words, "carry-on-label"),
                hint: Some(&t!(words, "carry-on-hint")),
                error: message.as_deref(),
                value: typed,
                autocomplete: Some("off"),
                lines: Some(2),
                verbatim: true,
                ..Field::default()
            }))
            @if let Some(from) = from { input type="hidden" name=(FROM) value=(from.path()); }
            p.row { button.button type="submit" { (t!(words, "carry-on-go")) } }
        }
        section.prose aria-labelledby="no-words" {
            h2 #no-words { (t!(words, "carry-on-none-yet")) }
            @if has_record {
                p { (t!(words, "carry-on-none-yet-here")) }
                p { a href=(cx.href(OWN_PATH)) { (t!(words, "carry-on-own-title")) } }
            } @else {
                ol { @for key in ["carry-on-how-1", "carry-on-how-2", "carry-on-how-3"] { li { (words.text(key)) } } }
            }
        }
        script type="module" src=(cx.assets.href("carry-on.js")) {}
    }
}

/// What is wrong and what to do, in words; for each strange word by itself.
pub(in crate::people) fn messages(words: &Words, problem: &Problem) -> Vec<String> {
    let one = |strange: &Strange| match strange.meant {
        Some(meant) => t!(words, "carry-on-strange-meant", typed = &strange.typed, meant = meant),
        None => t!(words, "carry-on-strange", typed = &strange.typed),
    };
    match problem {
        Problem::Unclear(Unclear::Empty) => vec![t!(words, "carry-on-empty")],
        Problem::Unclear(Unclear::Count(count)) => vec![t!(words, "carry-on-count", count = *count)],
        Problem::Unclear(Unclear::Strange(strange)) => strange.iter().map(one).collect(),
        Problem::Closed => vec![t!(words, "carry-on-closed")],
        Problem::TooMany { after } => vec![t!(words, "carry-on-too-many", minutes = after.div_ceil(60))],
    }
}

/// The question whose the answers are that this browser carries already.
pub(super) fn whose(cx: &Context, code: &Code, kept: Amount, ways: OtherWays, from: Option<&WayBack>) -> Markup {
    let words = &cx.words;
    let text = [
        t!(words, "carry-on-whose-text"),
        kept.in_words(words),
        t!(words, "carry-on-whose-mine"),
        if ways.words { t!(words, "carry-on-whose-mine-words") } else { String::new() },
    ];
    let (not_mine, says, consequence) = match ways {
        OtherWays { words: true, .. } => ("carry-on-not-mine", "not-mine", "carry-on-whose-words"),
        OtherWays { browser: true, .. } => ("carry-on-not-mine", "not-mine", "carry-on-whose-browser"),
        _ => ("carry-on-not-mine-delete", "nobodys", "carry-on-whose-lost"),
    };
    let (own, make_first) = (cx.href(OWN_PATH), t!(words, "carry-on-not-mine-words"));
    let code = code.in_address();
    let carried: Vec<_> = [("words", code.as_str())].into_iter().chain(from.map(|from| (FROM, from.path()))).collect();
    components::question(&Question {
        title: &t!(words, "carry-on-whose-title"),
        text: text.join(" ").trim_end(),
        consequence: &words.text(consequence),
        yes: (&cx.href(PATH), &t!(words, "carry-on-mine")),
        no: (&cx.href("/"), &t!(words, "carry-on-cancel")),
        carried: &carried,
        says: Some(("whose", "mine")),
        others: &[Deed { says: ("whose", says), text: &words.text(not_mine), warning: !ways.any() }],
        before: (!ways.any()).then_some((own.as_str(), make_first.as_str())),
        level: 1,
        ..Question::default()
    })
}

/// What is told on own courses after words have opened a record here: `carried` is what the address says.
pub fn carried(cx: &Context, carried: Option<&str>) -> Option<Markup> {
    let said = match carried? {
        "on" => t!(cx.words, "carry-on-arrived"),
        "joined" => t!(cx.words, "carry-on-joined"),
        _ => return None,
    };
    Some(components::success(&t!(cx.words, "carry-on-arrived-title"), &said, None))
}

/// The way to go on elsewhere, from own courses: to one's own words, or, where nothing is kept yet, to where they are typed.
pub fn way(cx: &Context, has_record: bool) -> Markup {
    let words = &cx.words;
    html! {
        section.carry-on aria-labelledby="carry-on" {
            h2 #carry-on { (t!(words, "carry-on-elsewhere")) }
            @if has_record {
                p { (t!(words, "carry-on-elsewhere-text")) }
                p.row { a.button.quiet href=(cx.href(OWN_PATH)) { (t!(words, "carry-on-own-title")) } }
            } @else {
                p { (t!(words, "carry-on-have-text")) }
                p.row { a.button.quiet href=(cx.href(PATH)) { (t!(words, "carry-on-have")) } }
            }
        }
    }
}

/// The offer of words, made once: after the first finished module.
pub fn offer(cx: &Context) -> Markup {
    let words = &cx.words;
    html! {
        section.carry-on aria-label=(t!(words, "carry-on-elsewhere")) {
            p { strong { (t!(words, "carry-on-offer")) } " " (t!(words, "carry-on-elsewhere-text")) }
            p.row { a.button.quiet href=(cx.href(OWN_PATH)) { (t!(words, "carry-on-offer-go")) } }
        }
    }
}
