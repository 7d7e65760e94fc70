//! The page, the question before deleting, and the page of the file.

use chrono::NaiveDateTime;
use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::{Kept, Phrase, Row};
use crate::base::i18n::Words;
use crate::t;
use crate::web::components::{self, Heading, Question, drawing};
use crate::web::context::Context;
use crate::web::preferences::Preference;

/// Everything that is kept, and what can be done with it.
pub(super) fn page(cx: &Context, kept: &[Kept]) -> Markup {
    let words = &cx.words;
    let is_nothing = kept.iter().all(|kept| kept.count == 0);
    let lead = t!(words, if is_nothing { "my-data-nothing" } else { "my-data-lead" });
    html! {
        (components::heading(&Heading { title: &t!(words, "my-data-title"), lead: Some(&lead), ..Heading::default() }))
        @if is_nothing {
            div.scene { (drawing(cx, "empty", Some(&t!(words, "home-empty-picture")))) }
        } @else {
            div.row {
                a.button href=(cx.href("/my-data/download")) { (t!(words, "my-data-download")) }
                a.button.quiet href=(cx.href("/my-data/delete")) { (t!(words, "my-data-delete")) }
            }
            p.prose.hint { (t!(words, "my-data-download-hint")) }
        }
        (readers(cx))
        h2 { (t!(words, "my-data-kept")) }
        @for kept in kept { (table(words, kept)) }
        h2 { (t!(words, "my-data-browser")) }
        p.prose { (t!(words, "help-saved-4")) }
    }
}

fn readers(cx: &Context) -> Markup {
    let words = &cx.words;
    let text = if cx.name().is_some() { "my-data-readers-member" } else { "my-data-readers-text" };
    html! {
        section aria-labelledby="readers" {
            h2 #readers { (t!(words, "my-data-readers")) }
            p.prose { (words.text(text)) }
        }
    }
}

/// One kind of what is kept: what it is, why, how long, and the rows, folded.
fn table(words: &Words, kept: &Kept) -> Markup {
    let table = &kept.table;
    html! {
        section.kept aria-labelledby={ "kept-" (table.name()) } {
            h3 id={ "kept-" (table.name()) } { (table.title(words)) }
            p { (table.why(words)) }
            p.hint { (table.until(words)) @if let Some(readers) = table.readers(words) { " " (readers) } }
            @match (kept.count, kept.rows.as_slice()) {
                (0, _) => { p { (t!(words, "my-data-none")) } }
                (count, []) => { p { (t!(words, "my-data-in-file", count = count)) } }
                (_, rows) => { @for (under, rows) in gathered(rows) { (folded(words, under, &rows)) } }
            }
        }
    }
}

/// Rows under one title, folded; those that are part of nothing stand open.
fn folded(words: &Words, under: Option<&Phrase>, rows: &[&Row]) -> Markup {
    let list = html! { ul.kept-rows { @for row in rows { li { (told(row)) } } } };
    html! {
        @if let Some(under) = under {
            details {
                summary { (phrase(under)) ": " (t!(words, "my-data-count", count = rows.len())) }
                (list)
            }
        } @else {
            (list)
        }
    }
}

fn told(row: &Row) -> Markup {
    html! {
        p { (phrase(&row.told.about)) }
        dl {
            @for line in &row.told.lines {
                dt { (line.label) }
                @for said in &line.said { dd lang=[said.lang] { (said.text) } }
            }
        }
    }
}

fn phrase(phrase: &Phrase) -> Markup {
    html! { @if phrase.lang.is_some() { span lang=[phrase.lang] { (phrase.text) } } @else { (phrase.text) } }
}

/// The rows by what they are gathered under, in the order in which each first comes.
fn gathered(rows: &[Row]) -> Vec<(Option<&Phrase>, Vec<&Row>)> {
    fn text(under: Option<&Phrase>) -> Option<&str> {
        under.map(|under| under.text.0.as_str())
    }
    let mut groups: Vec<(Option<&Phrase>, Vec<&Row>)> = Vec::new();
    for row in rows {
        let under = row.told.under.as_ref();
        match groups.iter_mut().find(|(known, _)| text(*known) == text(under)) {
            Some((_, rows)) => rows.push(row),
            None => groups.push((under, vec![row])),
        }
    }
    groups
}

/// The question before everything is deleted.
pub(super) fn question(cx: &Context, kept: &[Kept]) -> Markup {
    let words = &cx.words;
    let goes = |kept: &Kept| {
        (kept.count > 0)
            .then(|| format!("{}: {}", kept.table.title(words), t!(words, "my-data-count", count = kept.count)))
    };
    let goes: Vec<String> = kept.iter().filter_map(goes).collect();
    let title = t!(words, "my-data-delete-title");
    if goes.is_empty() {
        return components::notice_page(cx, &title, &t!(words, "nothing-kept"));
    }
    components::question(&Question {
        title: &title,
        text: &t!(words, "my-data-delete-question"),
        list: &goes,
        consequence: &t!(words, "my-data-delete-consequence"),
        yes: (&cx.href("/my-data/delete"), &t!(words, "my-data-delete-yes")),
        no: (&cx.href("/my-data"), &t!(words, "my-data-delete-no")),
        warning: true,
        level: 1,
        ..Question::default()
    })
}

/// After it.
pub(super) fn deleted(cx: &Context) -> Markup {
    components::notice_page(cx, &t!(cx.words, "my-data-deleted-title"), &t!(cx.words, "my-data-deleted"))
}

/// The page of the file: the same without a net, with every row. It looks as the reader has chosen, but for the letters,
/// and nothing in it can ask any host.
pub(super) fn file(cx: &Context, kept: &[Kept], now: NaiveDateTime) -> Markup {
    let (words, look) = (&cx.words, cx.preferences);
    let title = t!(words, "my-data-title");
    let made =
        t!(words, "my-data-made", site = &cx.site.name, address = &cx.site.public_url, moment = words.moment(now));
    html! {
        (DOCTYPE)
        html lang=(cx.language.base_code()) dir=[cx.language.is_right_to_left().then_some("rtl")]
            data-theme=[look.theme.chosen()] data-size=[look.size.chosen()] data-spacing=[look.spacing.chosen()] data-calm=[look.calm.chosen()] {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) " – " (cx.site.name) }
                meta name="color-scheme" content=(look.theme.color_scheme());
                style { (PreEscaped(cx.assets.style_sheet())) }
            }
            body {
                main.wrap {
                    (components::heading(&Heading { title: &title, lead: Some(&made), ..Heading::default() }))
                    (readers(cx))
                    h2 { (t!(words, "my-data-kept")) }
                    @for kept in kept { (table(words, kept)) }
                }
            }
        }
    }
}
