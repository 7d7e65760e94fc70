//! The pages of adding members from a list.

use maud::{Markup, html};

use super::{Entry, Fault, MAX_LINES, Twin};
use crate::base::i18n::Words;
use crate::base::ids::form_key;
use crate::coaching::views::{group_path, trail};
use crate::people::accounts::Name;
use crate::people::groups::GroupRow;
use crate::t;
use crate::web::components::{self, Field, FieldError, Heading};
use crate::web::context::Context;

fn told(words: &Words, fault: Fault) -> String {
    let (key, number) = fault.told();
    t!(words, key, line = number, lines = number, letters = Fault::LETTERS)
}

/// Where the list is pasted; a file is read into the same field by a script, in whichever letters it was saved.
pub(super) fn ask(cx: &Context, group: &GroupRow, typed: &str, faults: &[Fault]) -> Markup {
    let words = &cx.words;
    let errors: Vec<FieldError> =
        faults.iter().map(|fault| FieldError { field: "list".to_owned(), message: told(words, *fault) }).collect();
    let error = errors.iter().map(|error| error.message.as_str()).collect::<Vec<_>>().join(" ");
    html! {
        (trail(cx, Some(group)))
        @if !errors.is_empty() { (components::error_summary(words, &errors)) }
        (components::heading(&Heading {
            title: &t!(words, "import-title"),
            lead: Some(&t!(words, "import-lead")),
            ..Heading::default()
        }))
        form method="post" action=(cx.href(&format!("{}/import", group_path(group)))) novalidate {
            div.field.roster-file hidden {
                label for="file" { (t!(words, "import-file")) }
                p.hint #file-hint { (t!(words, "import-file-hint", lines = MAX_LINES)) }
                input type="file" id="file" accept=".csv,.txt,text/csv,text/plain" aria-describedby="file-hint";
            }
            (components::field(&Field {
                id: "list",
                name: "list",
                label: &t!(words, "import-list"),
                hint: Some(&t!(words, "import-list-hint")),
                error: Some(error.as_str()).filter(|error| !error.is_empty()),
                value: typed,
                autocomplete: Some("off"),
                lines: Some(10),
                ..Field::default()
            }))
            p.row { button.button type="submit" { (t!(words, "import-read")) } }
        }
        script type="module" src=(cx.assets.href("roster.js")) {}
    }
}

/// What was read, and the question whether to add them.
pub(super) fn preview(
    cx: &Context,
    group: &GroupRow,
    typed: &str,
    entries: &[Entry],
    twins: &[Option<Twin>],
) -> Markup {
    let words = &cx.words;
    let name = t!(words, "import-preview-title");
    let noticed = |twin: &Twin| match twin {
        Twin::InGroup => t!(words, "import-in-group"),
        Twin::InList => t!(words, "import-in-list"),
    };
    let has_twins = twins.iter().any(Option::is_some);
    html! {
        (trail(cx, Some(group)))
        (components::heading(&Heading {
            title: &name,
            lead: Some(&t!(words, "import-preview-lead", count = entries.len())),
            ..Heading::default()
        }))
        @if has_twins { p.notice { (t!(words, "import-twins")) } }
        (components::table(&name, html! {
            table {
                thead {
                    tr {
                        @for key in ["import-name", "import-mark", "import-full-name"] { th scope="col" { (words.text(key)) } }
                        @if has_twins { th scope="col" { (t!(words, "import-notice")) } }
                    }
                }
                tbody {
                    @for (entry, twin) in entries.iter().zip(twins) {
                        tr {
                            th scope="row" { (entry.name.as_str()) }
                            td { (entry.mark) }
                            td { (entry.full_name.as_ref().map_or("", Name::as_str)) }
                            @if has_twins { td { @if let Some(twin) = twin { (noticed(twin)) } } }
                        }
                    }
                }
            }
        }))
        form method="post" action=(cx.href(&format!("{}/import/confirm", group_path(group)))) {
            input type="hidden" name="form-key" value=(form_key());
            input type="hidden" name="list" value=(typed);
            p.row {
                button.button type="submit" { (t!(words, "import-confirm")) }
                button.button.quiet type="submit" formaction=(cx.href(&format!("{}/import/mend", group_path(group)))) { (t!(words, "import-again")) }
            }
        }
    }
}
