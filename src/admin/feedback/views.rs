//! The pages of feedback.

use maud::{Markup, html};

use super::{BOX, PATH, Shown, Typed};
use crate::admin::missed::language;
use crate::admin::office::joined;
use crate::learning::feedback::Said;
use crate::learning::feedback::replies::Reply;
use crate::t;
use crate::web::components::{self, Field, FieldError, Heading, Question};
use crate::web::context::Context;

/// What a page says before all else.
#[derive(Default)]
pub(super) struct News {
    /// What was just done.
    pub(super) told: Option<Markup>,
    /// What can be made new again.
    pub(super) undo: Vec<i64>,
    /// What is to be mended.
    pub(super) problem: Option<FieldError>,
}

/// Nothing was chosen.
pub(super) fn nothing_ticked(cx: &Context) -> FieldError {
    FieldError { field: "said-title".to_owned(), message: t!(cx.words, "admin-feedback-nothing-ticked") }
}

/// No language of the site was chosen.
pub(super) fn no_language(cx: &Context) -> FieldError {
    FieldError { field: "language".to_owned(), message: t!(cx.words, "admin-reply-language-missing") }
}

/// The pages of which something was said, by course.
pub(super) fn list(cx: &Context, pages: &[Shown]) -> Markup {
    let words = &cx.words;
    let (new, others): (Vec<&Shown>, Vec<&Shown>) = pages.iter().partition(|shown| shown.of.new > 0);
    html! {
        (components::heading(&Heading { title: &t!(words, "admin-feedback"), lead: Some(&t!(words, "admin-feedback-lead")), ..Heading::default() }))
        h2 { (t!(words, "admin-feedback-new")) }
        @if new.is_empty() { p { (t!(words, "admin-feedback-no-new")) } } @else { (table(cx, &t!(words, "admin-feedback-new"), &new)) }
        @if !others.is_empty() {
            h2 { (t!(words, "admin-feedback-old")) }
            (table(cx, &t!(words, "admin-feedback-old"), &others))
        }
    }
}

fn table(cx: &Context, name: &str, pages: &[&Shown]) -> Markup {
    let words = &cx.words;
    html! {
        (components::table(name, html! {
            table.listing {
                thead {
                    tr {
                        th scope="col" { (t!(words, "admin-feedback-page")) }
                        th scope="col" { (t!(words, "admin-feedback-count-new")) }
                        th scope="col" { (t!(words, "admin-feedback-clear")) }
                        th scope="col" { (t!(words, "admin-feedback-unclear")) }
                    }
                }
                tbody {
                    @for shown in pages {
                        tr {
                            th scope="row" { a href=(cx.href(&shown.path())) { (shown.page) } span.beside { (shown.course) } }
                            td data-label=(t!(words, "admin-feedback-count-new")) { (shown.of.new) }
                            td data-label=(t!(words, "admin-feedback-clear")) { (shown.of.clear) }
                            td data-label=(t!(words, "admin-feedback-unclear")) { (shown.of.unclear) }
                        }
                    }
                }
            }
        }))
    }
}

/// What was said of one page, what is shown on it, and the form for more.
pub(super) fn one(cx: &Context, shown: &Shown, said: &[Said], replies: &[Reply], typed: &Typed, news: &News) -> Markup {
    let words = &cx.words;
    html! {
        @if let Some(problem) = &news.problem { (components::error_summary(words, std::slice::from_ref(problem))) }
        @if let Some(told) = &news.told {
            (told)
            @if !news.undo.is_empty() { (undo(cx, shown, &news.undo)) }
        }
        (components::breadcrumb(words, &[(cx.href(PATH), t!(words, "admin-feedback"))]))
        (components::heading(&Heading {
            title: &t!(words, "admin-feedback-of", page = &shown.page),
            lead: Some(&t!(words, "admin-feedback-counts", clear = shown.of.clear, unclear = shown.of.unclear)),
            ..Heading::default()
        }))
        (components::way(&cx.href(&format!("/courses/{}/{}", shown.of.course, shown.of.page)), &t!(words, "admin-feedback-to-page")))
        h2 #said-title tabindex="-1" { (t!(words, "admin-feedback-said")) }
        @if said.is_empty() { p { (t!(words, "admin-feedback-nothing-said")) } } @else { (said_form(cx, shown, said)) }
        (shown_replies(cx, shown, replies))
        (reply_form(cx, shown, typed, news.problem.as_ref()))
    }
}

fn said_form(cx: &Context, shown: &Shown, said: &[Said]) -> Markup {
    let words = &cx.words;
    let button = |deed: &str, key: &str, class: &str| {
        html! { button class=(class) type="submit" name="do" value=(deed) { (words.text(key)) } }
    };
    html! {
        form method="post" action=(cx.href(&shown.path())) {
            ul.said {
                @for one in said {
                    li {
                        label.box {
                            input type="checkbox" name=(BOX) value=(one.id);
                            span {
                                @if one.text.is_empty() { em { (t!(words, "admin-feedback-wordless")) } }
                                @else { span.quoted lang=[lang(cx, &one.language)] { (one.text) } }
                                span.beside {
                                    (t!(words, if one.answered_on.is_some() { "admin-feedback-is-old" } else { "admin-feedback-is-new" }))
                                    ", " (day(cx, one.given_on)) ", " (language(cx, &one.language))
                                }
                            }
                        }
                    }
                }
            }
            div.row {
                (button("answered", "admin-feedback-answered", "button"))
                (button("new", "admin-feedback-again", "button quiet"))
                (button("delete", "admin-feedback-delete", "button quiet"))
            }
            p.hint { (t!(words, "admin-feedback-delete-hint")) }
        }
    }
}

/// The language of what was written, where it is not the page's.
fn lang<'a>(cx: &Context, code: &'a str) -> Option<&'a str> {
    let base = code.split('-').next().unwrap_or(code);
    (base != cx.language.base_code()).then_some(base)
}

fn day(cx: &Context, day: chrono::NaiveDate) -> String {
    cx.words.date(day.and_time(chrono::NaiveTime::MIN))
}

fn undo(cx: &Context, shown: &Shown, which: &[i64]) -> Markup {
    html! {
        form method="post" action=(cx.href(&shown.path())) {
            input type="hidden" name=(BOX) value=(joined(which));
            p.row { button.button.quiet type="submit" name="do" value="new" { (t!(cx.words, "admin-feedback-undo")) } }
        }
    }
}

fn shown_replies(cx: &Context, shown: &Shown, replies: &[Reply]) -> Markup {
    let words = &cx.words;
    html! {
        h2 { (t!(words, "admin-replies")) }
        @if replies.is_empty() { p { (t!(words, "admin-replies-none")) } }
        ul.said {
            @for reply in replies {
                li {
                    p {
                        span.quoted lang=[lang(cx, &reply.language)] { (reply.text) }
                        span.beside { (t!(words, "admin-reply-since", date = day(cx, reply.shown_since))) ", " (language(cx, &reply.language)) }
                    }
                    form method="post" action=(cx.href(&format!("{}/replies/{}/withdraw", shown.path(), reply.id))) {
                        button.button.quiet type="submit" { (t!(words, "admin-reply-withdraw")) }
                    }
                }
            }
        }
    }
}

fn reply_form(cx: &Context, shown: &Shown, typed: &Typed, problem: Option<&FieldError>) -> Markup {
    let words = &cx.words;
    let error = |field: &str| problem.filter(|problem| problem.field == field).map(|problem| problem.message.as_str());
    let languages = cx.locales.languages().iter().filter(|language| !language.is_simple());
    let named: Vec<(&str, String)> =
        languages.map(|language| (language.base_code(), cx.locales.words(*language).text("language-name"))).collect();
    let choices: Vec<(&str, &str)> = named.iter().map(|(code, name)| (*code, name.as_str())).collect();
    html! {
        form method="post" action=(cx.href(&format!("{}/replies", shown.path()))) novalidate {
            (components::field(&Field {
                id: "reply",
                name: "reply",
                label: &t!(words, "admin-reply"),
                hint: Some(&t!(words, "admin-reply-hint")),
                error: error("reply"),
                value: &typed.text,
                autocomplete: Some("off"),
                lines: Some(3),
                ..Field::default()
            }))
            (components::select(&Field {
                id: "language",
                name: "language",
                label: &t!(words, "admin-reply-language"),
                error: error("language"),
                value: &typed.language,
                ..Field::default()
            }, &choices))
            p.row { button.button type="submit" { (t!(words, "admin-reply-go")) } }
        }
    }
}

/// The question before something that was said is deleted.
pub(super) fn delete(cx: &Context, title: &str, path: &str, which: &[i64]) -> Markup {
    let words = &cx.words;
    let numbers = joined(which);
    components::question(&Question {
        title,
        text: &t!(words, "admin-feedback-delete-text"),
        consequence: &t!(words, "admin-feedback-delete-consequence"),
        yes: (&cx.href(path), &t!(words, "admin-feedback-delete-yes")),
        no: (&cx.href(path), &t!(words, "admin-feedback-delete-no")),
        warning: true,
        level: 1,
        carried: &[(BOX, &numbers), ("do", "delete"), ("sure", "yes")],
        ..Question::default()
    })
}
