//! The front page of administration: what needs attention.

use actix_web::HttpResponse;
use actix_web::web::Data;

use super::front_views;
use super::jobs::{HouseJobs, courses};
use super::office::{Office, page};
use crate::base::db::Db;
use crate::base::jobs::store::list_jobs;
use crate::error::Result;
use crate::learning::feedback::store::count_new;
use crate::people::groups::store::count_without_coach;
use crate::people::rights::handlers::Keeper;
use crate::t;
use crate::web::context::Context;

/// Something that needs attention.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Matter {
    /// A job of the house failed: its name.
    Job(&'static str),
    /// So much was said of pages that nobody has dealt with.
    Feedback(i64),
    /// Nobody is named whom people can ask.
    NoContact,
    /// People cannot come back by e-mail, because no way of that kind is on, and no other either.
    NoOtherWay,
    /// So many open groups have nobody who coaches them.
    GroupsWithoutCoach(i64),
}

/// `GET /{lang}/admin`: what needs attention, the most urgent first.
pub async fn front(cx: Context, keeper: Keeper, office: Office, jobs: Data<HouseJobs>) -> Result<HttpResponse> {
    let load = |db: &mut Db| Ok((list_jobs(db)?, count_new(db)?, count_without_coach(db)?));
    let (rows, new, without_coach) = office.database.read(load).await?;
    let failed = courses(**jobs, &rows).into_iter().filter(|job| job.has_failed);
    let mut matters: Vec<Matter> = failed.map(|job| Matter::Job(job.name)).collect();
    if cx.site.contact.is_empty() {
        matters.push(Matter::NoContact);
    }
    if without_coach > 0 {
        matters.push(Matter::GroupsWithoutCoach(without_coach));
    }
    if new > 0 {
        matters.push(Matter::Feedback(new));
    }
    let ways = cx.site.ways;
    if !(ways.email_link || ways.password || ways.passkey || ways.oidc || ways.shared_device) {
        matters.push(Matter::NoOtherWay);
    }
    Ok(page(&cx, keeper.0, &t!(cx.words, "admin-title"), front_views::front(&cx, &matters)))
}
