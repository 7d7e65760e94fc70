//! The question at the end of a content page.

use maud::{Markup, html};

use super::replies::Reply;
use super::{Asked, FIELD, KEY, LIMIT, QUESTION, Unsent, key};
use crate::base::i18n::Words;
use crate::courses::views::page_path;
use crate::courses::{Course, Page};
use crate::learning::views::{FORM, Reading};
use crate::t;
use crate::web::components::{self, Alert, Field, FieldError};
use crate::web::context::Context;

impl Asked {
    /// What was just done, in words.
    pub fn words(&self, words: &Words) -> Option<String> {
        match self {
            Self::Not => None,
            Self::Clear | Self::Told => Some(t!(words, "feedback-thanks")),
            Self::Unclear(_) => Some(t!(words, "feedback-thanks-no")),
            Self::TooMany => Some(t!(words, "feedback-too-many-title")),
        }
    }
}

/// That more was written than can be kept.
pub(super) fn too_long(words: &Words, unsent: Option<&Unsent>) -> Vec<FieldError> {
    let over = unsent.map_or(0, |unsent| unsent.text.chars().count().saturating_sub(LIMIT));
    let message = || t!(words, "feedback-too-long", limit = LIMIT.to_string(), over = over.to_string());
    (over > 0).then(|| FieldError { field: FIELD.to_owned(), message: message() }).into_iter().collect()
}

/// What was done about what readers said of the page.
pub fn replies(words: &Words, replies: &[Reply]) -> Markup {
    html! {
        @if !replies.is_empty() {
            section aria-labelledby="page_replies-title" {
                h2 #page_replies-title { (t!(words, "replies-title")) }
                ul { @for reply in replies { li { (reply.text) } } }
            }
        }
    }
}

/// The question with its two buttons; after "no", or where something was written and not sent, the field for what was
/// unclear; at last the thanks. All is part of the page's one form, so that nothing typed elsewhere is lost.
pub fn question(cx: &Context, course: &Course, page: &Page, reading: &Reading) -> Markup {
    let words = &cx.words;
    let told = reading.asked.words(words).filter(|_| reading.asked != Asked::TooMany);
    let unsent = unsent(reading);
    let action = cx.href(&format!("{}/feedback", page_path(course, &page.id)));
    html! {
        section.page-feedback id=[told.is_none().then_some(QUESTION)] aria-labelledby="page_feedback-title" {
            h2 #page_feedback-title { (t!(words, "feedback-question")) }
            @if let Some(told) = told { (components::told(QUESTION, &told)) }
            @if reading.asked == Asked::TooMany { (too_many(words)) }
            @if let Some(unsent) = unsent {
                (field(words, &unsent, reading, &action))
            } @else if !matches!(reading.asked, Asked::Clear | Asked::Told) {
                input type="hidden" name=(KEY) value=(key(None)) form=(FORM);
                div.row role="group" aria-labelledby="page_feedback-title" {
                    (button(&t!(words, "feedback-yes"), "clear", &action))
                    (button(&t!(words, "feedback-no"), "unclear", &action))
                }
                p.hint { (t!(words, "feedback-nameless")) }
            }
        }
    }
}

/// What stands in the field, where there is to be one: what came with a form that was not accepted, else what was kept.
fn unsent(reading: &Reading) -> Option<Unsent> {
    let kept = reading.writings.feedback.clone();
    match &reading.asked {
        Asked::Clear | Asked::Told => None,
        Asked::Unclear(key) => Some(Unsent { text: kept.unwrap_or_default(), key: key.clone() }),
        Asked::Not | Asked::TooMany => {
            reading.typed.feedback.clone().or_else(|| kept.map(|text| Unsent { text, key: key(None) }))
        }
    }
}

fn field(words: &Words, unsent: &Unsent, reading: &Reading, action: &str) -> Markup {
    let error = reading.wrong.iter().find(|wrong| wrong.field == FIELD).map(|wrong| wrong.message.as_str());
    html! {
        input type="hidden" name=(KEY) value=(unsent.key) form=(FORM);
        (components::field(&Field {
            id: FIELD,
            name: FIELD,
            label: &t!(words, "feedback-what"),
            hint: Some(&t!(words, "feedback-what-hint")),
            error,
            value: &unsent.text,
            lines: Some(4),
            form: Some(FORM),
            readers: Some(&t!(words, "feedback-who-reads")),
            ..Field::default()
        }))
        p.row { (button(&t!(words, "feedback-send"), "unclear", action)) }
    }
}

fn button(text: &str, says: &str, action: &str) -> Markup {
    html! { button.button.quiet type="submit" form=(FORM) name=(QUESTION) value=(says) formaction=(action) { (text) } }
}

/// That nothing was kept just now: where the reader goes on.
fn too_many(words: &Words) -> Markup {
    html! {
        div tabindex="-1" autofocus role="group" aria-labelledby="page_feedback-later" {
            (components::alert(words, Alert::Important, html! {
                p #page_feedback-later { strong { (t!(words, "feedback-too-many-title")) "." } " " (t!(words, "feedback-too-many")) }
            }))
        }
    }
}
