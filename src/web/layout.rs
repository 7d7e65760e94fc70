//! The frame of every page: head, skip link, header, main, footer.

use maud::{DOCTYPE, Markup, html};

use crate::base::language::Language;
use crate::t;

use super::components::{drawing, globe};
use super::context::{Context, SharedSession};
use super::preferences::{Preference, Suggestions};
use super::way_back::WayBack;

/// What a page says of itself.
#[derive(Debug, Clone, Default)]
pub struct Head {
    /// The title without the site's name: "page – course"; a verdict or an error stands first. Empty on the front
    /// page, whose title is the site's name alone.
    pub title: String,
    /// One or two sentences for search engines and link previews.
    pub description: Option<String>,
    /// Whether search engines may list it: public material yes; results, own pages and errors no.
    pub indexed: bool,
    /// The languages in which this page exists, where not all of the site's; for `hreflang`.
    pub languages: Option<Vec<Language>>,
    /// The entry of the main menu that this page belongs to.
    pub section: Option<Section>,
    /// A style sheet of its own beside that of all pages: `coach.css`.
    pub sheet: Option<&'static str>,
}

/// The entries of the main menu.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// The list of courses and all below it.
    Courses,
    /// The learner's own courses.
    Home,
    /// The groups that a trainer coaches.
    Groups,
    /// Help and the contact person.
    Help,
    /// Text and colours, which stand above the menu.
    Preferences,
}

/// A whole page around its content. `main` begins with the breadcrumb, an error summary or the page's heading.
pub fn page(cx: &Context, head: &Head, main: Markup) -> Markup {
    framed(cx, head, html! { main #main .wrap tabindex="-1" { (main) } })
}

/// A page with a table of contents ([`super::components::contents`]) before it: folded above the text on a phone, a
/// column beside it where there is room. The skip link leads past it.
pub fn page_with_contents(cx: &Context, head: &Head, contents: Markup, main: Markup) -> Markup {
    framed(
        cx,
        head,
        html! {
            div .wrap.columns {
                (contents)
                main #main tabindex="-1" { (main) }
            }
        },
    )
}

fn framed(cx: &Context, head: &Head, content: Markup) -> Markup {
    let look = cx.preferences;
    html! {
        (DOCTYPE)
        html lang=(cx.language.base_code()) dir=[cx.language.is_right_to_left().then_some("rtl")]
            data-theme=[look.theme.chosen()] data-size=[look.size.chosen()] data-spacing=[look.spacing.chosen()]
            data-letters=[look.letters.chosen()] data-calm=[look.calm.chosen()] {
            (head_of(cx, head))
            body {
                a .skip href="#main" { (t!(cx.words, "site-skip")) }
                (header(cx, head.section))
                (unsent(cx))
                @if cx.has_ended { (session_ended(cx)) }
                (content)
                (footer(cx))
                @if cx.shared().is_some() { (shared_warning(cx)) }
            }
        }
    }
}

fn head_of(cx: &Context, head: &Head) -> Markup {
    let offered = head.languages.as_deref().unwrap_or(cx.locales.languages());
    let site = &cx.site;
    html! {
        head {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1";
            title { @if !head.title.is_empty() { (head.title) " – " } (site.name) }
            @if let Some(description) = &head.description { meta name="description" content=(description); }
            @if head.indexed {
                link rel="canonical" href={ (site.public_url) (cx.href(&cx.path)) };
                @for language in offered.iter().filter(|language| !language.is_simple()) {
                    link rel="alternate" hreflang=(language.base_code()) href={ (site.public_url) (cx.href_in(*language, &cx.path)) };
                }
            } @else {
                meta name="robots" content="noindex";
            }
            meta name="color-scheme" content=(cx.preferences.theme.color_scheme());
            link rel="icon" href=(cx.assets.href("icon.svg")) type="image/svg+xml";
            link rel="stylesheet" href=(cx.assets.href("askel.css"));
            @if let Some(sheet) = head.sheet { link rel="stylesheet" href=(cx.assets.href(sheet)); }
            @if let Some(accent) = &site.accent { link rel="stylesheet" href={ "/static/" (accent.served_name()) }; }
            script type="module" src=(cx.assets.href("askel.js")) {}
            @if cx.preferences.suggestions == Suggestions::On { script type="module" src=(cx.assets.href("suggest.js")) {} }
            script type="module" src=(cx.assets.href("unsent.js")) {}
            @if cx.shared().is_some() {
                link rel="stylesheet" href=(cx.assets.href("shared.css"));
                script type="module" src=(cx.assets.href("shared-device.js")) {}
            }
        }
    }
}

fn header(cx: &Context, section: Option<Section>) -> Markup {
    let words = &cx.words;
    let entry = |of: Section, path: &str, key: &str| {
        let current = (section == Some(of)).then_some("true");
        html! { li { a href=(cx.href(path)) aria-current=[current] { (t!(words, key)) } } }
    };
    html! {
        header .site-header {
            div .site-tools {
                div .wrap {
                    (languages(cx))
                    (preferences_link(cx, section))
                    (account_link(cx))
                }
            }
            div .masthead.wrap {
                a .brand href=(cx.href("/")) { (drawing(cx, "logo", None)) (cx.site.name) }
                nav .main-menu aria-label=(t!(words, "site-main-menu")) {
                    (fold(html! { (t!(words, "site-menu")) }, html! {
                        ul {
                            (entry(Section::Courses, "/courses", "site-courses"))
                            (entry(Section::Home, "/me", "site-home"))
                            @if cx.coaches() { (entry(Section::Groups, "/groups", "site-groups")) }
                            (entry(Section::Help, "/help", "site-help"))
                        }
                    }))
                }
                (search_form(cx))
            }
            @if let Some(shared) = cx.shared() { (shared_line(cx, shared)) }
        }
    }
}

/// On a device that several people use: until when one is signed in, and the way out, large and on every page.
fn shared_line(cx: &Context, shared: SharedSession) -> Markup {
    let words = &cx.words;
    html! {
        div .shared-line.wrap #shared data-seconds=(shared.seconds) data-stay=(cx.href("/sign-in/stay")) {
            p {
                strong { (t!(words, "account-shared-device")) } " "
                span data-until { (t!(words, "shared-until", time = words.time(shared.ends_at))) } " "
                (t!(words, "shared-goes-on"))
            }
            form method="post" action=(cx.href("/sign-out")) {
                button .button type="submit" { (t!(words, "sign-out")) }
            }
        }
    }
}

/// The question whether anybody is still there, which the script asks in good time (WCAG 2.2 SC 2.2.1).
fn shared_warning(cx: &Context) -> Markup {
    let words = &cx.words;
    html! {
        dialog #shared-warning aria-labelledby="shared-warning-title" data-title=(t!(words, "shared-warning-title")) {
            h2 #shared-warning-title { (t!(words, "shared-warning-title")) }
            p { (t!(words, "shared-warning-text")) }
            p data-over hidden { (t!(words, "shared-warning-over")) }
            div .row {
                button .button type="button" data-do="stay" { (t!(words, "shared-stay")) }
                form method="post" action=(cx.href("/sign-out")) {
                    button .button.quiet type="submit" { (t!(words, "sign-out")) }
                }
            }
        }
    }
}

/// What waits on this device to be sent; `unsent.js` shows it where there is something.
fn unsent(cx: &Context) -> Markup {
    let words = &cx.words;
    let said = [
        ("waiting", t!(words, "unsent-waiting")),
        ("here", t!(words, "unsent-here")),
        ("sent", t!(words, "unsent-sent")),
        ("refused", t!(words, "unsent-refused")),
        ("other", t!(words, "unsent-other")),
    ];
    html! {
        section .unsent.wrap #unsent tabindex="-1" hidden aria-label=(t!(words, "unsent-title")) data-reader=(cx.reader()) {
            div role="status" { @for (name, text) in said { p data-say=(name) hidden { (text) } } }
            ul {}
            div .row {
                button .button type="button" data-do="send" { (t!(words, "unsent-send")) }
                button .button.quiet type="button" data-do="remove" { (t!(words, "unsent-remove")) }
            }
        }
    }
}

/// The session of this browser is over: that nothing is lost by it, and the way back in.
fn session_ended(cx: &Context) -> Markup {
    let words = &cx.words;
    let from = WayBack::to(cx).map(|back| format!("?{}", back.query())).unwrap_or_default();
    html! {
        section .wrap aria-label=(t!(words, "session-ended-title")) {
            div .note role="status" {
                p .note-label { (t!(words, "session-ended-title")) }
                p { (t!(words, "session-ended-text")) }
                p { a href={ (cx.href("/sign-in")) (from) } { (t!(words, "session-ended-go")) } }
            }
        }
    }
}

/// A disclosure on a phone, plain content where there is room: one rendering for both, so that ids, names and the
/// order of reading are the same (the style sheet shows the content of the closed element on wide screens).
pub(super) fn fold(summary: Markup, content: Markup) -> Markup {
    html! { details .fold { summary { (summary) } (content) } }
}

fn languages(cx: &Context) -> Markup {
    let words = &cx.words;
    let languages = cx.locales.languages();
    html! {
        @if languages.len() > 1 {
            nav .languages aria-label=(t!(words, "site-languages")) {
                // The word before the language is heard; there is no room to see it on a phone.
                @let label = html! {
                    (globe()) span .visually-hidden { (t!(words, "site-languages")) ":" } " " (words.text("language-name"))
                };
                (fold(label, html! {
                    ul { @for language in languages { li { (language_link(cx, *language)) } } }
                }))
            }
        }
    }
}

/// The way to the text and colours: on every page in the same place (WCAG 2.2 SC 3.2.3), and back to this page.
fn preferences_link(cx: &Context, section: Option<Section>) -> Markup {
    let is_here = section == Some(Section::Preferences);
    let from = WayBack::to(cx).filter(|_| !is_here).map(|back| format!("?{}", back.query())).unwrap_or_default();
    html! {
        a .preferences-link href={ (cx.href("/preferences")) (from) } aria-current=[is_here.then_some("true")] {
            (t!(cx.words, "site-preferences"))
        }
    }
}

/// The way to one's own account, or to the ways in.
fn account_link(cx: &Context) -> Markup {
    let words = &cx.words;
    html! {
        @match cx.name() {
            Some(name) => { a .account-link href=(cx.href("/account")) { (t!(words, "site-account", name = name)) } }
            None => { a .account-link href=(cx.href("/sign-in")) { (t!(words, "site-sign-in")) } }
        }
    }
}

fn language_link(cx: &Context, language: Language) -> Markup {
    let name = cx.locales.words(language).text("language-name");
    let lang = language.lang_within(cx.language);
    let query = if cx.query.is_empty() { String::new() } else { format!("?{}", cx.query) };
    html! {
        @if language == cx.language {
            span aria-current="true" { (name) }
        } @else {
            a href={ (cx.href_in(language, &cx.path)) (query) } lang=[lang] hreflang=(language.base_code()) { (name) }
        }
    }
}

/// The box to search with in the header, as a plain GET form. The search page has its own, with a visible label
/// ([`super::components::find_form`]).
pub fn search_form(cx: &Context) -> Markup {
    let words = &cx.words;
    // What `static/js/suggest.js` needs for every box of the page; nothing where it is not wanted.
    let is_on = cx.preferences.suggestions == Suggestions::On;
    let said = |key: &str| is_on.then(|| words.text(key));
    html! {
        form .search role="search" aria-label=(t!(words, "site-search-label")) action=(cx.href("/search"))
            data-suggest=[is_on.then(|| format!("/api/suggestions?lang={}", cx.language))]
            data-suggest-label=[said("suggest-label")] data-suggest-count=[said("suggest-count")] {
            input type="search" name="q" aria-label=(t!(words, "site-search-label")) autocomplete="off";
            button .button.quiet type="submit" { (t!(words, "site-search-button")) }
        }
    }
}

fn footer(cx: &Context) -> Markup {
    let words = &cx.words;
    let contact = &cx.site.contact;
    html! {
        footer .site-footer {
            div .wrap {
                nav aria-label=(t!(words, "site-footer")) {
                    ul {
                        li { a href=(cx.href("/help")) { (t!(words, "site-help")) } }
                        li { a href=(cx.href("/privacy")) { (t!(words, "site-privacy")) } }
                        @if cx.name().is_some() {
                            li {
                                form method="post" action=(cx.href("/sign-out")) {
                                    button.link type="submit" { (t!(words, "sign-out")) }
                                }
                            }
                        } @else if cx.keeps_record() {
                            li { a href=(cx.href("/not-me")) { (t!(words, "site-not-me")) } }
                            li { a href=(cx.href("/finish")) { (t!(words, "site-finish")) } }
                        }
                    }
                }
                @if !contact.is_empty() {
                    p {
                        span { (t!(words, "contact-title")) @if !contact.name.is_empty() { ": " (contact.name) } }
                        @if !contact.phone.is_empty() { a href={ "tel:" (contact.dialled()) } { (contact.shown_phone()) } }
                        @else if !contact.email.is_empty() { a href={ "mailto:" (contact.email) } { (contact.email) } }
                    }
                }
            }
        }
    }
}
