//! The pages of one's own second step.

use maud::{Markup, html};

use super::views::{Fault, code_field, summary};
use super::{OWN_PATH, Own, PaperCode, Word};
use crate::base::i18n::Words;
use crate::people::accounts::Role;
use crate::people::passkeys;
use crate::people::vouching;
use crate::t;
use crate::web::components::{self, Alert, Heading, Question, alert, qr, success};
use crate::web::context::Context;
use crate::web::way_back::{FROM, WayBack};

/// What was just done, told on arriving.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Told {
    /// A code on paper was used.
    Recovery,
    /// The second step was taken off by a colleague's word.
    Reset,
    /// There is none any more.
    Removed,
}

impl Told {
    /// What an address says.
    pub(super) fn parse(said: &str) -> Option<Self> {
        [("recovery", Self::Recovery), ("reset", Self::Reset), ("removed", Self::Removed)]
            .into_iter()
            .find_map(|(known, told)| (known == said).then_some(told))
    }

    fn key(self) -> &'static str {
        match self {
            Self::Recovery => "second-told-recovery",
            Self::Reset => "second-told-reset",
            Self::Removed => "second-told-removed",
        }
    }

    /// Its words, which stand first in the title.
    pub(super) fn title(self, words: &Words) -> String {
        words.text(&format!("{}-title", self.key()))
    }
}

fn told_of(cx: &Context, told: Option<Told>) -> Markup {
    html! { @if let Some(told) = told { (success(&told.title(&cx.words), &cx.words.text(told.key()), None)) } }
}

/// Whether there is a second step, and what can be done.
pub(super) fn own(cx: &Context, role: Role, own: &Own, told: Option<Told>, from: Option<&WayBack>) -> Markup {
    let words = &cx.words;
    let lead = match own.since {
        Some(since) => t!(words, "second-own-since", date = words.date(since)),
        None => t!(words, "second-own-none"),
    };
    let below = |path: &str| cx.href(&format!("{OWN_PATH}{path}"));
    html! {
        (told_of(cx, told))
        (components::heading(&Heading {
            title: &t!(words, "second-own-title"),
            lead: Some(&lead),
            ..Heading::default()
        }))
        @if let Some(word) = &own.word { (word_of(words, word)) }
        @if let Some(from) = from { p.row { a.button href=(cx.href(from.path())) { (t!(words, "second-onward")) } } }
        @if own.since.is_none() {
            p.row { a.button href=(below("/new")) { (t!(words, "second-new-title")) } }
        } @else {
            section aria-labelledby="codes" {
                h2 #codes { (t!(words, "recovery-section")) }
                p { (t!(words, "recovery-left", count = own.codes_left)) }
                p { (t!(words, "recovery-renew-text")) }
                form method="post" action=(below("/codes")) {
                    p.row { button.button.quiet type="submit" { (t!(words, "recovery-renew")) } }
                }
            }
            section aria-labelledby="telephone" {
                h2 #telephone { (t!(words, "second-telephone")) }
                p { (words.text(if own.has_app { "second-telephone-text" } else { "second-no-app" })) }
                p.row {
                    a.button.quiet href=(below("/new")) {
                        (words.text(if own.has_app { "second-replace-title" } else { "second-app-title" }))
                    }
                    @if role == Role::Trainee {
                        a.button.quiet href=(below("/remove")) { (t!(words, "second-remove-go")) }
                    }
                }
            }
        }
        @if passkeys::are_for(role, &cx.site) {
            section aria-labelledby="passkeys" {
                h2 #passkeys { (t!(words, "passkeys-title")) }
                p { (t!(words, "passkeys-count", count = own.passkeys)) }
                (components::way(&cx.href(passkeys::OWN_PATH), &t!(words, "passkeys-own")))
            }
        }
        @if role > Role::Trainee {
            section aria-labelledby="colleague" {
                h2 #colleague { (t!(words, "vouch-title")) }
                (components::way(&cx.href(vouching::PATH), &t!(words, "vouch-way")))
            }
        }
        (components::way(&cx.href("/account"), &t!(words, "account-title")))
    }
}

/// What a colleague said for somebody: they see it, so that nobody says it behind their back.
pub(in crate::people) fn word_of(words: &Words, word: &Word) -> Markup {
    let by = if word.by.is_empty() { t!(words, "vouch-somebody") } else { word.by.clone() };
    let said = match word.used_at {
        Some(used) => t!(words, "vouch-told-used", name = by, moment = words.moment(used)),
        None => t!(words, "vouch-told-given", name = by, moment = words.moment(word.given_at)),
    };
    alert(words, Alert::Important, html! { p { (said) " " (t!(words, "vouch-told-else")) } })
}

/// What is set up.
pub(super) struct Setting<'a> {
    /// The secret in letters.
    pub(super) secret: &'a str,
    /// What the QR code says.
    pub(super) address: &'a str,
    /// Whether their role asks for it.
    pub(super) is_needed: bool,
    /// Whether there was one before.
    pub(super) replaces: bool,
    /// Whether a passkey would do as well.
    pub(super) has_passkeys: bool,
}

impl Setting<'_> {
    /// The heading of its page.
    pub(super) fn title(&self, words: &Words) -> String {
        words.text(if self.replaces { "second-replace-title" } else { "second-new-title" })
    }

    fn lead(&self, words: &Words) -> String {
        match (self.replaces, self.is_needed) {
            (true, _) => t!(words, "second-replace-lead"),
            (false, true) => t!(words, "second-new-needed"),
            (false, false) => t!(words, "second-new-lead"),
        }
    }
}

/// The three steps of setting it up.
pub(super) fn setting_up(
    cx: &Context,
    setting: &Setting<'_>,
    told: Option<Told>,
    from: Option<&WayBack>,
    fault: Option<&Fault>,
) -> Markup {
    let words = &cx.words;
    html! {
        (summary(words, fault))
        @if fault.is_none() { (told_of(cx, told)) }
        (components::heading(&Heading {
            title: &setting.title(words),
            lead: Some(&setting.lead(words)),
            ..Heading::default()
        }))
        @if !setting.replaces && setting.has_passkeys {
            p {
                (t!(words, "second-or-passkey")) " "
                a href={ (cx.href(&format!("{}/new", passkeys::OWN_PATH))) (query_of(from)) } { (t!(words, "passkey-new-title")) }
            }
        }
        section.prose aria-labelledby="app" {
            h2 #app { (t!(words, "second-step-1")) }
            p { (t!(words, "second-step-1-text")) }
        }
        section.prose aria-labelledby="add" {
            h2 #add { (t!(words, "second-step-2")) }
            p { (t!(words, "second-step-2-text")) }
            @if let Some(code) = qr(setting.address, &t!(words, "second-qr")) { div.key-picture { (code) } }
            p { (t!(words, "second-step-2-here")) }
            p.row { a.button.quiet href=(setting.address) { (t!(words, "second-open-app")) } }
            p { (t!(words, "second-secret")) }
            p.key { @for group in groups(setting.secret) { span { (group) } " " } }
        }
        section.prose aria-labelledby="first-code" {
            h2 #first-code { (t!(words, "second-step-3")) }
            form method="post" action=(cx.href(&format!("{OWN_PATH}/new"))) novalidate {
                (code_field(words, "code", "second-first-hint", fault))
                @if let Some(from) = from { input type="hidden" name=(FROM) value=(from.path()); }
                p.row { button.button type="submit" { (t!(words, "second-set-up")) } }
            }
        }
    }
}

fn query_of(from: Option<&WayBack>) -> String {
    from.map(|from| format!("?{}", from.query())).unwrap_or_default()
}

/// Letters in groups of four, as they are typed off a page.
fn groups(secret: &str) -> Vec<String> {
    let letters: Vec<char> = secret.chars().collect();
    letters.chunks(4).map(|group| group.iter().collect()).collect()
}

/// The codes on paper, this once.
pub(super) fn codes(cx: &Context, codes: &[PaperCode], from: Option<&WayBack>) -> Markup {
    let words = &cx.words;
    html! {
        (components::heading(&Heading {
            title: &t!(words, "recovery-title"),
            lead: Some(&t!(words, "recovery-lead")),
            ..Heading::default()
        }))
        p.codes-of { (t!(words, "recovery-of", site = &cx.site.name)) }
        ul.codes #recovery-codes { @for code in codes { li { (code.shown()) } } }
        ul.row.sending {
            li.print-button hidden { button.button.quiet type="button" { (t!(words, "recovery-print")) } }
            li.copy-button hidden data-copies="recovery-codes" {
                button.button.quiet type="button" { (t!(words, "recovery-copy")) }
                " " span role="status" data-said=(t!(words, "recovery-copied")) {}
            }
        }
        (alert(words, Alert::Important, html! { p { (t!(words, "recovery-once")) } }))
        form method="post" action=(cx.href(&format!("{OWN_PATH}/codes/kept"))) {
            @if let Some(from) = from { input type="hidden" name=(FROM) value=(from.path()); }
            p.row { button.button type="submit" { (t!(words, "recovery-kept")) } }
        }
        script type="module" src=(cx.assets.href("copy.js")) {}
    }
}

/// The question before there is no second step any more.
pub(super) fn ask_remove(cx: &Context) -> Markup {
    let words = &cx.words;
    components::question(&Question {
        title: &t!(words, "second-remove-title"),
        text: &t!(words, "second-remove-text"),
        yes: (&cx.href(&format!("{OWN_PATH}/remove")), &t!(words, "second-remove-yes")),
        no: (&cx.href(OWN_PATH), &t!(words, "second-remove-no")),
        warning: true,
        level: 1,
        ..Question::default()
    })
}
