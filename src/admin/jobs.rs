//! What the house does by itself: when each was last, how it went, when it is next.

use actix_web::HttpResponse;
use actix_web::web::Data;
use chrono::{NaiveDateTime, TimeDelta};

use super::jobs_views;
use super::office::{Office, page};
use crate::base::jobs::Job;
use crate::base::jobs::store::{JobRow, list_jobs};
use crate::error::Result;
use crate::people::rights::handlers::Keeper;
use crate::t;
use crate::web::context::Context;

/// The jobs of the house, handed over because no room below knows them all.
#[derive(Debug, Clone, Copy)]
pub struct HouseJobs(pub &'static [Job]);

/// One job and how it went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course {
    /// Its name, the end of a key in `i18n/`.
    pub name: &'static str,
    /// How long after one time the next one is due.
    pub every: TimeDelta,
    /// When it ended last, in UTC.
    pub ended_at: Option<NaiveDateTime>,
    /// How many things it did.
    pub done: i64,
    /// Whether something went wrong; what, stands in the log.
    pub has_failed: bool,
    /// When it is due again, in UTC.
    pub due_at: Option<NaiveDateTime>,
}

/// All jobs, as far as the table knows of them.
pub(super) fn courses(jobs: HouseJobs, rows: &[JobRow]) -> Vec<Course> {
    let course = |job: &Job| {
        let row = rows.iter().find(|row| row.name == job.name);
        Course {
            name: job.name,
            every: job.every,
            ended_at: row.and_then(|row| row.ended_at),
            done: row.map_or(0, |row| row.done),
            has_failed: row.is_some_and(|row| !row.fault.is_empty()),
            due_at: row.map(|row| row.due_at),
        }
    };
    jobs.0.iter().map(course).collect()
}

/// `GET /{lang}/admin/jobs`: all jobs.
pub async fn list(cx: Context, keeper: Keeper, office: Office, jobs: Data<HouseJobs>) -> Result<HttpResponse> {
    let rows = office.database.read(list_jobs).await?;
    let main = jobs_views::list(&cx, &courses(**jobs, &rows));
    Ok(page(&cx, keeper.0, &t!(cx.words, "admin-jobs"), main))
}
