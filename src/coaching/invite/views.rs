//! The pages of a group's code.

use maud::{Markup, html};

use crate::base::i18n::Words;
use crate::base::language::Language;
use crate::coaching::views::{group_path, trail};
use crate::people::groups::GroupRow;
use crate::people::groups::join::PATH as JOIN;
use crate::people::groups::settings::OpenCode;
use crate::t;
use crate::web::components::{self, Heading, Question, drawing, success};
use crate::web::context::Context;

/// What was just done, told on arriving.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Told {
    /// There is a new code.
    Renewed,
    /// There is none any more.
    Ended,
}

impl Told {
    /// What an address says.
    pub(super) fn parse(said: &str) -> Option<Self> {
        [("renewed", Self::Renewed), ("ended", Self::Ended)]
            .into_iter()
            .find_map(|(known, told)| (known == said).then_some(told))
    }

    /// Its words, which stand first in the title.
    pub(super) fn title(self, words: &Words) -> String {
        match self {
            Self::Renewed => t!(words, "code-renewed-title"),
            Self::Ended => t!(words, "code-ended-title"),
        }
    }

    fn said(self, words: &Words) -> String {
        match self {
            Self::Renewed => t!(words, "code-renewed"),
            Self::Ended => t!(words, "code-ended"),
        }
    }
}

/// The whole address where the code is asked for, and the one in which it stands already.
fn addresses(cx: &Context, language: Language, code: &OpenCode) -> (String, String) {
    let join = format!("{}{}", cx.site.public_url, cx.href_in(language, JOIN));
    let link = format!("{join}?code={}", in_address(&code.shown));
    (join, link)
}

/// A text within an address: every byte but letters, digits and hyphens as `%XX` (RFC 3986 2.1).
pub(in crate::coaching) fn in_address(text: &str) -> String {
    let byte = |byte: u8| match byte {
        b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'-' => char::from(byte).to_string(),
        other => format!("%{other:02X}"),
    };
    text.bytes().map(byte).collect()
}

/// Links to the same page with what is sent or printed in each language of the site.
fn text_languages(cx: &Context, path: &str, chosen: Language) -> Markup {
    let words = &cx.words;
    let name = t!(words, "invite-language");
    html! {
        nav.orders aria-label=(name) {
            span aria-hidden="true" { (name) }
            ul {
                @for language in cx.locales.languages() {
                    @let own = cx.locales.words(*language).text("language-name");
                    li {
                        @if *language == chosen {
                            span aria-current="true" lang=[language.lang_within(cx.language)] { (own) }
                        } @else {
                            a href={ (cx.href(path)) "?text=" (language) } lang=[language.lang_within(cx.language)] { (own) }
                        }
                    }
                }
            }
        }
    }
}

/// The code, a text to send, and the ways to a sheet and to a new code.
pub(super) fn invite(
    cx: &Context,
    group: &GroupRow,
    code: &OpenCode,
    language: Language,
    told: Option<Told>,
) -> Markup {
    let words = &cx.words;
    let theirs = cx.locales.words(language);
    let (join, link) = addresses(cx, language, code);
    let message = t!(theirs, "invite-message", group = &group.name, link = &link, join = &join, code = &code.shown);
    let subject = t!(theirs, "invite-subject", group = &group.name);
    let path = format!("{}/invite", group_path(group));
    html! {
        (trail(cx, Some(group)))
        @if let Some(told) = told { (success(&told.title(words), &told.said(words), None)) }
        (components::heading(&Heading {
            title: &t!(words, "invite-title", group = &group.name),
            lead: Some(&t!(words, "invite-lead")),
            ..Heading::default()
        }))
        div.invite {
            div {
                p.big-code { (code.shown) }
                p { (t!(words, "invite-until", date = words.date(code.ends_at))) }
                p { (t!(words, "invite-where")) " " strong { (join) } }
            }
            @if let Some(code) = components::qr(&link, &t!(words, "invite-qr")) { (code) }
        }
        p.row { a.button href={ (cx.href(&format!("{}/poster", group_path(group)))) "?text=" (language) } { (t!(words, "invite-poster")) } }
        section aria-labelledby="text" {
            h2 #text { (t!(words, "invite-text")) }
            p { (t!(words, "invite-text-what")) }
            (text_languages(cx, &path, language))
            div.field {
                label for="message" { (t!(words, "invite-message-label")) }
                textarea #message readonly rows="6" lang=[language.lang_within(cx.language)] { "\n" (message) }
            }
            ul.row.sending {
                li { a.button.quiet href={ "sms:?&body=" (in_address(&message)) } { (t!(words, "carry-on-sms")) } }
                li {
                    a.button.quiet href={ "mailto:?subject=" (in_address(&subject)) "&body=" (in_address(&message)) } {
                        (t!(words, "carry-on-mail"))
                    }
                }
                li.copy-button hidden data-copies="message" {
                    button.button.quiet type="button" { (t!(words, "invite-copy")) }
                    " " span role="status" data-said=(t!(words, "invite-copied")) {}
                }
            }
        }
        section aria-labelledby="change" {
            h2 #change { (t!(words, "code-change")) }
            p { (t!(words, "code-change-what")) }
            ul.row {
                li { a.button.quiet href=(cx.href(&format!("{}/code/renew", group_path(group)))) { (t!(words, "code-renew-title")) } }
                li { a.button.quiet href=(cx.href(&format!("{}/code/end", group_path(group)))) { (t!(words, "code-end-title")) } }
            }
        }
        script type="module" src=(cx.assets.href("copy.js")) {}
    }
}

/// There is no code, and the button that makes one.
pub(super) fn no_code(cx: &Context, group: &GroupRow, told: Option<Told>) -> Markup {
    let words = &cx.words;
    html! {
        (trail(cx, Some(group)))
        @if let Some(told) = told { (success(&told.title(words), &told.said(words), None)) }
        (components::heading(&Heading {
            title: &t!(words, "invite-title", group = &group.name),
            lead: Some(&t!(words, "invite-none")),
            ..Heading::default()
        }))
        form method="post" action=(cx.href(&format!("{}/code", group_path(group)))) {
            p.row { button.button type="submit" { (t!(words, "code-make")) } }
        }
    }
}

/// The sheet for the wall: three steps, the code in letters that are read across a room, and the picture for telephones.
pub(super) fn poster(cx: &Context, group: &GroupRow, code: &OpenCode, language: Language) -> Markup {
    let words = &cx.words;
    let theirs = cx.locales.words(language);
    let (join, link) = addresses(cx, language, code);
    let path = format!("{}/poster", group_path(group));
    html! {
        (trail(cx, Some(group)))
        (components::heading(&Heading {
            title: &t!(words, "poster-title", group = &group.name),
            lead: Some(&t!(words, "poster-lead")),
            ..Heading::default()
        }))
        (text_languages(cx, &path, language))
        p.row.print-button hidden { button.button type="button" { (t!(words, "poster-print")) } }
        article.poster lang=[language.lang_within(cx.language)] aria-label=(t!(words, "poster-title", group = &group.name)) {
            p.poster-site { (drawing(cx, "logo", None)) (cx.site.name) }
            p.poster-title { (t!(theirs, "poster-heading", group = &group.name)) }
            ol.poster-steps {
                li { span { (t!(theirs, "poster-open")) } strong.poster-address { (join) } }
                li { span { (t!(theirs, "poster-type")) } strong.big-code { (code.shown) } }
                li { span { (t!(theirs, "poster-name")) } }
            }
            div.poster-phone {
                @if let Some(code) = components::qr(&link, &t!(theirs, "invite-qr")) { (code) }
                p { (t!(theirs, "poster-camera")) }
            }
        }
    }
}

/// The question before a new code.
pub(super) fn ask_renew(cx: &Context, group: &GroupRow) -> Markup {
    let words = &cx.words;
    components::question(&Question {
        title: &t!(words, "code-renew-title"),
        text: &t!(words, "code-renew-text"),
        consequence: &t!(words, "code-renew-consequence"),
        yes: (&cx.href(&format!("{}/code", group_path(group))), &t!(words, "code-renew-yes")),
        no: (&cx.href(&format!("{}/invite", group_path(group))), &t!(words, "code-keep")),
        level: 1,
        ..Question::default()
    })
}

/// The question before there is no code.
pub(super) fn ask_end(cx: &Context, group: &GroupRow) -> Markup {
    let words = &cx.words;
    components::question(&Question {
        title: &t!(words, "code-end-title"),
        text: &t!(words, "code-end-text"),
        consequence: &t!(words, "code-renew-consequence"),
        yes: (&cx.href(&format!("{}/code/end", group_path(group))), &t!(words, "code-end-yes")),
        no: (&cx.href(&format!("{}/invite", group_path(group))), &t!(words, "code-keep")),
        level: 1,
        ..Question::default()
    })
}
