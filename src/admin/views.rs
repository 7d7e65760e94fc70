//! The menu of administration, and what its lists share.

use maud::{Markup, html};

use super::PATH;
use crate::people::accounts::Role;
use crate::t;
use crate::web::context::Context;

/// The parts of administration: path below [`PATH`], key of the name, and who has it.
const PARTS: [(&str, &str, Role); 8] = [
    ("", "admin-title", Role::Administrator),
    ("/people", "admin-people", Role::Administrator),
    ("/groups", "admin-groups", Role::Administrator),
    ("/feedback", "admin-feedback", Role::Trainer),
    ("/missed", "admin-missed", Role::Trainer),
    ("/settings", "admin-settings", Role::Administrator),
    ("/audit", "admin-audit", Role::Administrator),
    ("/jobs", "admin-jobs", Role::Administrator),
];

/// The way to the parts that somebody of this role sees.
pub(super) fn menu(cx: &Context, role: Role) -> Markup {
    let words = &cx.words;
    let here = |path: &str| {
        let whole = format!("{PATH}{path}");
        cx.path == whole || (!path.is_empty() && cx.path.starts_with(&format!("{whole}/")))
    };
    html! {
        nav.parts aria-label=(t!(words, "admin-menu")) {
            ul {
                @for (path, key, least) in PARTS {
                    @if role >= least {
                        li {
                            a href=(cx.href(&format!("{PATH}{path}"))) aria-current=[here(path).then_some("true")] {
                                (words.text(key))
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The way to the lines after these.
pub(super) fn more(cx: &Context, path: &str, query: &[(&str, &str)], before: Option<i64>) -> Markup {
    html! {
        @if let Some(before) = before {
            @let before = before.to_string();
            @let all: Vec<(&str, &str)> = query.iter().copied().filter(|(_, value)| !value.is_empty()).chain([("before", before.as_str())]).collect();
            p.row {
                a.button.quiet href={ (cx.href(path)) "?" (serde_urlencoded::to_string(all).unwrap_or_default()) } { (t!(cx.words, "admin-more")) }
            }
        }
    }
}
