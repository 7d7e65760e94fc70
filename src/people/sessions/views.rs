//! The pages of signing in and out, and of one's own account.

use maud::{Markup, html};

use super::Session;
use crate::base::i18n::Words;
use crate::people::Member;
use crate::people::accounts::Role;
use crate::people::accounts::names::Names;
use crate::people::carry_on::views::{OWN_PATH, PATH as WORDS_PATH};
use crate::people::email::link::PATH as LINK_PATH;
use crate::people::email::own::PATH as OWN_EMAIL_PATH;
use crate::people::groups::members::OwnGroup;
use crate::people::groups::members::views::mirror;
use crate::people::oidc::handlers::PATH as SERVICE_PATH;
use crate::people::oidc::own::PATH as OWN_SERVICE_PATH;
use crate::people::passkeys;
use crate::people::passwords::own::PATH as OWN_PASSWORD_PATH;
use crate::people::passwords::sign_in::PATH as PASSWORD_PATH;
use crate::people::second_step::{self, Word, word_of};
use crate::people::shared;
use crate::people::shared::views::Parts;
use crate::t;
use crate::web::components::{self, FieldError, Heading, success};
use crate::web::context::Context;
use crate::web::way_back::WayBack;

/// What was just done, told on arriving.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Told {
    /// Another browser is signed out.
    Ended,
    /// All other browsers are signed out.
    EndedOthers,
    /// They are called otherwise now.
    Renamed,
    /// They left a group.
    LeftGroup,
}

impl Told {
    /// What an address says.
    pub(super) fn parse(said: &str) -> Option<Self> {
        [
            ("ended", Self::Ended),
            ("ended-others", Self::EndedOthers),
            ("renamed", Self::Renamed),
            ("left-group", Self::LeftGroup),
        ]
        .into_iter()
        .find_map(|(known, told)| (known == said).then_some(told))
    }

    fn key(self) -> &'static str {
        match self {
            Self::Ended => "account-ended",
            Self::EndedOthers => "account-ended-others",
            Self::Renamed => "account-renamed",
            Self::LeftGroup => "account-left-group",
        }
    }

    /// Its words, which stand first in the title.
    pub(super) fn title(self, words: &Words) -> String {
        words.text(&format!("{}-title", self.key()))
    }
}

/// The ways in.
pub(super) fn ways(cx: &Context, from: Option<&WayBack>, paired: Option<&Parts>, service: Option<&str>) -> Markup {
    let words = &cx.words;
    let back = from.map(|from| format!("?{}", from.query())).unwrap_or_default();
    let card = |path: &str, title: &str, text: &str| {
        html! {
            // The whole of it can be pressed.
            li.course-card {
                div.body {
                    h2 { a href={ (cx.href(path)) (back) } { (title) } }
                    p { (text) }
                }
            }
        }
    };
    let way = |path: &str, key: &str| {
        card(path, &words.text(&format!("sign-in-{key}")), &words.text(&format!("sign-in-{key}-text")))
    };
    html! {
        @if let Some(paired) = paired { (paired.summary) }
        (components::heading(&Heading {
            title: &t!(words, "sign-in-title"),
            lead: paired.is_none().then(|| t!(words, "sign-in-lead")).as_deref(),
            ..Heading::default()
        }))
        @if let Some(paired) = paired { (paired.form) }
        ul.cards {
            (way("/join", "code"))
            (way(WORDS_PATH, "words"))
            @if passkeys::are_for(Role::Trainee, &cx.site) { (way(passkeys::PATH, "passkey")) }
            @if cx.site.ways.email_link { (way(LINK_PATH, "email")) }
            @if cx.site.ways.password { (way(PASSWORD_PATH, "password")) }
            @if let Some(name) = service {
                (card(SERVICE_PATH, &t!(words, "sign-in-service", name = name), &t!(words, "sign-in-service-text", name = name)))
            }
        }
        section.prose aria-labelledby="no-way-in" {
            h2 #no-way-in { (t!(words, "sign-in-lost")) }
            p { (t!(words, "sign-in-lost-text")) }
            @if !cx.site.ways.passkey && passkeys::are_for(Role::Trainer, &cx.site) {
                p { a href={ (cx.href(passkeys::PATH)) (back) } { (t!(words, "sign-in-passkey-staff")) } }
            }
            p { (t!(words, "sign-in-open")) " " a href=(cx.href("/courses")) { (t!(words, "site-courses")) } }
        }
    }
}

/// The question whether to sign in by a link.
pub(super) fn link(cx: &Context, name: &str, from: Option<&WayBack>) -> Markup {
    let words = &cx.words;
    let back = from.map(|from| format!("?{}", from.query())).unwrap_or_default();
    html! {
        (components::heading(&Heading {
            title: &t!(words, "link-title"),
            lead: Some(&t!(words, "link-lead", name = name)),
            ..Heading::default()
        }))
        form method="post" action={ (cx.href(&cx.path)) (back) } {
            p.row { button.button type="submit" { (t!(words, "link-go")) } }
        }
    }
}

/// A link that opens nothing.
pub(super) fn link_over(cx: &Context) -> Markup {
    let words = &cx.words;
    html! {
        (components::heading(&Heading {
            title: &t!(words, "link-over-title"),
            lead: Some(&t!(words, "link-over-lead")),
            ..Heading::default()
        }))
        p.row { a.button href=(cx.href("/sign-in")) { (t!(words, "sign-in-title")) } }
        (components::contact(cx))
    }
}

/// Signed out: what that means on this device.
pub(super) fn signed_out(cx: &Context) -> Markup {
    let words = &cx.words;
    html! {
        (components::heading(&Heading {
            title: &t!(words, "signed-out-title"),
            lead: Some(&t!(words, "signed-out-lead")),
            ..Heading::default()
        }))
        p.row {
            a.button href=(cx.href("/sign-in")) { (t!(words, "sign-in-title")) }
            a.button.quiet href=(cx.href("/")) { (t!(words, "to-front")) }
        }
        script type="module" src=(cx.assets.href("signed-out.js")) {}
    }
}

/// What the page of an account shows.
pub(super) struct Own<'a> {
    /// Who it is.
    pub(super) member: Member,
    /// What they are called.
    pub(super) name: &'a str,
    /// Their e-mail address, where there is one.
    pub(super) email: Option<&'a str>,
    /// What the service is called by which one can sign in, where there is one.
    pub(super) service: Option<&'a str>,
    /// Where they are signed in.
    pub(super) sessions: &'a [Session],
    /// The groups that they are a member of.
    pub(super) groups: &'a [OwnGroup],
    /// Whether signing in asks for a second step.
    pub(super) has_second_step: bool,
    /// What a colleague said for them.
    pub(super) word: Option<&'a Word>,
}

/// One's own account.
pub(super) fn account(
    cx: &Context,
    own: &Own<'_>,
    names: &Names,
    problems: &[FieldError],
    told: Option<Told>,
) -> Markup {
    let words = &cx.words;
    html! {
        @if !problems.is_empty() { (components::error_summary(words, problems)) }
        @if let Some(told) = told { (success(&told.title(words), &words.text(told.key()), None)) }
        (components::heading(&Heading {
            title: &t!(words, "account-title"),
            lead: Some(&t!(words, "account-lead", name = own.name, role = words.text(&format!("role-{}", own.member.role)))),
            ..Heading::default()
        }))
        @if let Some(word) = own.word { (word_of(words, word)) }
        form method="post" action=(cx.href("/account/name")) novalidate {
            (names.fields(words, problems))
            p.row { button.button type="submit" { (t!(words, "account-save-name")) } }
        }
        section aria-labelledby="ways-in" {
            h2 #ways-in { (t!(words, "account-ways")) }
            p { (t!(words, "account-words")) }
            p.row { a.button.quiet href=(cx.href(OWN_PATH)) { (t!(words, "carry-on-own-title")) } }
            @if shared::is_for(own.member.role, &cx.site) {
                p { (t!(words, "account-pin")) }
                p.row { a.button.quiet href=(cx.href(shared::PIN_PATH)) { (t!(words, "pin-title")) } }
            }
            @if passkeys::are_for(own.member.role, &cx.site) {
                p { (t!(words, "account-passkeys")) }
                p.row { a.button.quiet href=(cx.href(passkeys::OWN_PATH)) { (t!(words, "passkeys-title")) } }
            }
            @if cx.site.ways.email_link || cx.site.ways.password { (own_email(cx, own.email)) }
            @if cx.site.ways.password {
                p { (t!(words, "account-password")) }
                p.row { a.button.quiet href=(cx.href(OWN_PASSWORD_PATH)) { (t!(words, "password-own-title")) } }
            }
            @if let Some(name) = own.service {
                p { (t!(words, "account-service", name = name)) }
                p.row { a.button.quiet href=(cx.href(OWN_SERVICE_PATH)) { (t!(words, "service-own-title", name = name)) } }
            }
            p { (words.text(if own.has_second_step { "account-second" } else { "account-no-second" })) }
            p.row { a.button.quiet href=(cx.href(second_step::OWN_PATH)) { (t!(words, "second-own-title")) } }
        }
        section aria-labelledby="signed-in" {
            h2 #signed-in { (t!(words, "account-sessions")) }
            p { (t!(words, "account-sessions-text")) }
            ul.sessions { @for session in own.sessions { (one_session(cx, own.member, session)) } }
            @if own.sessions.len() > 1 {
                form method="post" action=(cx.href("/account/sessions/end-others")) {
                    p.row { button.button.quiet type="submit" { (t!(words, "account-end-others")) } }
                }
            }
        }
        @if own.member.role > Role::Trainee && cx.site.ways.shared_device {
            section aria-labelledby="shared-devices" {
                h2 #shared-devices { (t!(words, "devices-title")) }
                (components::way(&cx.href(shared::PATH), &t!(words, "devices-way")))
            }
        }
        (mirror(cx, own.groups, true))
        @if own.member.is_strong && own.member.role == Role::Administrator {
            (components::way(&cx.href("/admin"), &t!(words, "account-admin")))
        } @else if own.member.is_strong && own.member.role == Role::Trainer {
            (components::way(&cx.href("/admin/feedback"), &t!(words, "admin-feedback")))
        }
        section aria-labelledby="own-data" {
            h2 #own-data { (t!(words, "my-data-title")) }
            (components::way(&cx.href("/my-data"), &t!(words, "my-data-see")))
        }
    }
}

fn own_email(cx: &Context, email: Option<&str>) -> Markup {
    let words = &cx.words;
    html! {
        p {
            @match email {
                Some(email) => { (t!(words, "email-now")) " " strong { (email) } }
                None => { (t!(words, "account-email")) }
            }
        }
        p.row { a.button.quiet href=(cx.href(OWN_EMAIL_PATH)) { (t!(words, "email-title")) } }
    }
}

fn one_session(cx: &Context, member: Member, session: &Session) -> Markup {
    let words = &cx.words;
    let device = if session.device.is_empty() { t!(words, "account-device-unknown") } else { session.device.clone() };
    let is_here = session.id == member.session;
    let way = words.text(&format!("way-{}", session.way));
    html! {
        li {
            p {
                strong { (device) }
                @if is_here { " – " (t!(words, "account-here")) }
                @if session.is_shared { " – " (t!(words, "account-shared")) }
            }
            p.hint {
                (t!(words, "account-session", way = way, begun = words.date(session.created_at), used = words.moment(session.last_used_at)))
            }
            @if !is_here {
                form method="post" action=(cx.href(&format!("/account/sessions/{}/end", session.id.0))) {
                    button.button.quiet type="submit" aria-label=(t!(words, "account-end-of", device = &device)) { (t!(words, "account-end")) }
                }
            }
        }
    }
}
