//! The page of jobs.

use maud::{Markup, html};

use super::jobs::Course;
use crate::t;
use crate::web::components::{self, Heading};
use crate::web::context::Context;

/// All jobs.
pub(super) fn list(cx: &Context, jobs: &[Course]) -> Markup {
    let words = &cx.words;
    html! {
        (components::heading(&Heading { title: &t!(words, "admin-jobs"), lead: Some(&t!(words, "admin-jobs-lead")), ..Heading::default() }))
        (components::table(&t!(words, "admin-jobs"), html! {
            table.listing {
                thead {
                    tr {
                        th scope="col" { (t!(words, "admin-job")) }
                        th scope="col" { (t!(words, "admin-job-last")) }
                        th scope="col" { (t!(words, "admin-job-how")) }
                        th scope="col" { (t!(words, "admin-job-next")) }
                    }
                }
                tbody {
                    @for job in jobs {
                        tr {
                            th scope="row" { (words.text(&format!("job-{}", job.name))) }
                            td data-label=(t!(words, "admin-job-last")) {
                                @match job.ended_at { Some(at) => (words.moment(at)), None => (t!(words, "admin-job-never")) }
                            }
                            td data-label=(t!(words, "admin-job-how")) { (how(cx, job)) }
                            td data-label=(t!(words, "admin-job-next")) {
                                @match job.due_at { Some(at) => (words.moment(at)), None => (t!(words, "admin-job-soon")) }
                            }
                        }
                    }
                }
            }
        }))
    }
}

fn how(cx: &Context, job: &Course) -> Markup {
    let words = &cx.words;
    html! {
        @if job.has_failed {
            strong.off { (t!(words, "admin-job-failed")) }
        } @else if job.ended_at.is_some() {
            (t!(words, "admin-job-done", count = job.done))
        } @else {
            (t!(words, "admin-job-not-yet"))
        }
    }
}
