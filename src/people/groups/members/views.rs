//! The mirror: what a coach sees of a member, told to the member in the same words everywhere.

use maud::{Markup, html};

use super::OwnGroup;
use crate::base::i18n::Words;
use crate::t;
use crate::web::context::Context;

/// What the coaches of somebody see of them, group by group; on the page of the account with the way out of each.
pub fn mirror(cx: &Context, groups: &[OwnGroup], is_account: bool) -> Markup {
    let words = &cx.words;
    html! {
        @if !groups.is_empty() {
            section.mirror aria-labelledby="mirror" {
                h2 #mirror { (t!(words, "mirror-title")) }
                @for group in groups {
                    p { (t!(words, "mirror-group", group = &group.name, coaches = group.coaches.join(", "))) }
                }
                p { (t!(words, "mirror-sees")) }
                p { (t!(words, "mirror-sees-not")) }
                @if is_account {
                    ul.row {
                        @for group in groups {
                            li {
                                a.button.quiet href=(cx.href(&leave_path(group))) { (t!(words, "mirror-leave", group = &group.name)) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The path of the question whether to leave a group, below the language.
pub fn leave_path(group: &OwnGroup) -> String {
    format!("/account/groups/{}/leave", group.group.0)
}

/// Until when a coach wishes that a course is done, in a sentence; nothing where they wish nothing.
pub fn wish(words: &Words, groups: &[OwnGroup], course: &str) -> Option<String> {
    let wishes = groups.iter().flat_map(|group| &group.courses).filter(|(of, _)| of == course);
    let first = wishes.filter_map(|(_, wished_for)| *wished_for).min()?;
    Some(t!(words, "wish", date = words.date(first)))
}
