//! The page of the settings.

use maud::{Markup, html};

use super::{ACCENT, COACHING, KEYS, PATH, Typed, is_switch};
use crate::t;
use crate::web::components::{self, Field, FieldError, Heading};
use crate::web::context::{CoachingBasis, Context};

/// What can be set, in parts.
pub(super) fn settings(cx: &Context, typed: &Typed, told: Option<Markup>, problems: &[FieldError]) -> Markup {
    let words = &cx.words;
    let field = |key: &'static str, kind: &'static str, autocomplete: &'static str| {
        let (label, hint) = (words.text(&format!("admin-setting-{key}")), format!("admin-setting-{key}-hint"));
        let hint = words.has(&hint).then(|| words.text(&hint));
        let error = problems.iter().find(|problem| problem.field == key).map(|problem| problem.message.as_str());
        components::field(&Field {
            id: key,
            name: key,
            label: &label,
            hint: hint.as_deref(),
            error,
            value: typed.of(key),
            kind,
            autocomplete: Some(autocomplete),
            ..Field::default()
        })
    };
    html! {
        @if !problems.is_empty() { (components::error_summary(words, problems)) }
        @if let Some(told) = told { (told) }
        (components::heading(&Heading { title: &t!(words, "admin-settings"), lead: Some(&t!(words, "admin-settings-lead")), ..Heading::default() }))
        form method="post" action=(cx.href(PATH)) novalidate {
            section aria-labelledby="setting-site" {
                h2 #setting-site { (t!(words, "admin-settings-site")) }
                (field("name", "text", "off"))
                (field(ACCENT, "text", "off"))
                (swatch(cx))
            }
            section aria-labelledby="setting-contact" {
                h2 #setting-contact { (t!(words, "admin-settings-contact")) }
                p { (t!(words, "admin-settings-contact-what")) }
                (field("contact-name", "text", "off"))
                (field("contact-phone", "tel", "off"))
                (field("contact-email", "email", "off"))
                (field("contact-hours", "text", "off"))
            }
            section aria-labelledby="setting-privacy" {
                h2 #setting-privacy { (t!(words, "admin-settings-privacy")) }
                p { (t!(words, "admin-settings-privacy-what")) }
                (field("controller", "text", "off"))
                (field("privacy-officer", "text", "off"))
                (basis(cx, typed))
            }
            fieldset.switches {
                legend { h2 { (t!(words, "admin-settings-ways")) } }
                p { (t!(words, "admin-settings-ways-what")) }
                @for (key, _) in KEYS.into_iter().filter(|(key, _)| is_switch(key)) {
                    div.option {
                        input type="checkbox" id=(key) name=(key) value="on" checked[typed.of(key) == "on"];
                        label for=(key) { (words.text(&format!("admin-setting-{key}"))) }
                    }
                }
            }
            section aria-labelledby="setting-languages" {
                h2 #setting-languages { (t!(words, "admin-settings-languages")) }
                p { (t!(words, "admin-settings-languages-what")) }
                ul {
                    @for language in cx.locales.languages() {
                        li lang=[language.lang_within(cx.language)] { (cx.locales.words(*language).text("language-name")) }
                    }
                }
            }
            p.row { button.button type="submit" { (t!(words, "admin-settings-save")) } }
        }
    }
}

/// On what ground coaches see what members do.
fn basis(cx: &Context, typed: &Typed) -> Markup {
    let words = &cx.words;
    let named = CoachingBasis::ALL.map(|basis| (basis.key(), words.text(&format!("admin-basis-{}", basis.key()))));
    let choices = named.each_ref().map(|(key, text)| (*key, text.as_str()));
    let label = t!(words, "admin-setting-coaching-basis");
    components::select(
        &Field { id: COACHING, name: COACHING, label: &label, value: typed.of(COACHING), ..Field::default() },
        &choices,
    )
}

/// How links and buttons look now.
fn swatch(cx: &Context) -> Markup {
    html! {
        p.swatch {
            span aria-hidden="true" {}
            (t!(cx.words, if cx.site.accent.is_some() { "admin-accent-own" } else { "admin-accent-usual" }))
        }
    }
}
