//! Words that were searched for in vain: what people look for and no page answers.

use actix_web::HttpResponse;
use maud::{Markup, html};

use super::office::{Office, page};
use crate::error::Result;
use crate::people::rights::handlers::Staff;
use crate::search::missed::{Missed, WEEKS, first_kept};
use crate::search::store::list_missed;
use crate::t;
use crate::web::components::{self, Heading};
use crate::web::context::Context;

/// `GET /{lang}/admin/missed`: the searches that found nothing, the newest week first.
pub async fn list(cx: Context, staff: Staff, office: Office) -> Result<HttpResponse> {
    let since = first_kept(office.clock.now().date());
    let missed = office.database.read(move |db| list_missed(db, &since)).await?;
    Ok(page(&cx, staff.0, &t!(cx.words, "admin-missed"), view(&cx, &missed)))
}

fn view(cx: &Context, missed: &[Missed]) -> Markup {
    let words = &cx.words;
    html! {
        (components::heading(&Heading {
            title: &t!(words, "admin-missed"),
            lead: Some(&t!(words, "admin-missed-lead", weeks = WEEKS)),
            ..Heading::default()
        }))
        @if missed.is_empty() { p { (t!(words, "admin-missed-none")) } }
        @for week in missed.chunk_by(|one, next| one.week == next.week) {
            @if let Some(first) = week.first() {
                h2 { (t!(words, "admin-missed-week", week = &first.week)) }
                (components::table(&first.week, html! {
                    table.listing {
                        thead {
                            tr {
                                th scope="col" { (t!(words, "admin-missed-words")) }
                                th scope="col" { (t!(words, "admin-missed-language")) }
                                th scope="col" { (t!(words, "admin-missed-times")) }
                            }
                        }
                        tbody {
                            @for one in week {
                                tr {
                                    th scope="row" lang=[(one.language != cx.language.base_code()).then_some(&one.language)] { (one.query) }
                                    td data-label=(t!(words, "admin-missed-language")) { (language(cx, &one.language)) }
                                    td data-label=(t!(words, "admin-missed-times")) { (one.times) }
                                }
                            }
                        }
                    }
                }))
            }
        }
    }
}

/// The name of a language of the site, in itself; its code for any other.
pub(super) fn language(cx: &Context, code: &str) -> Markup {
    html! {
        @match cx.locales.find(code) {
            Some(language) => span lang=[language.lang_within(cx.language)] { (cx.locales.words(language).text("language-name")) },
            None => (code),
        }
    }
}
