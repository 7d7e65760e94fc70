//! The certificate of the one who asks: made, shown, revoked.

use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::web::Path;
use actix_web::{HttpRequest, HttpResponse};
use chrono::NaiveDateTime;

use super::super::Record;
use super::super::desk::{Desk, with_cookie};
use super::super::explain::explain;
use super::super::home::progress;
use super::super::store::load_record;
use super::views::{self, Telling};
use super::{Certificate, Issued, Wish, store};
use crate::courses::Course;
use crate::courses::handlers::CourseAt;
use crate::courses::views::certificate_path;
use crate::error::{Error, Result};
use crate::people::Viewer;
use crate::people::handlers::unknown;
use crate::t;
use crate::web::components::{self, Question};
use crate::web::context::Context;
use crate::web::extract::{Form, Query};
use crate::web::layout::{Head, Section};
use crate::web::page::{page, page_of, see_other};

/// What there is of a course and a certificate for one learner.
struct Case {
    id: String,
    course: Option<Arc<Course>>,
    record: Record,
    issued: Option<Issued>,
}

impl Case {
    /// Two questions to the database; nothing is there where the course is gone and no certificate is left of it.
    async fn find(desk: &Desk, viewer: Viewer, at: &CourseAt) -> Result<Self> {
        if viewer == Viewer::Unknown {
            return Err(unknown());
        }
        let course = desk.catalogue.now().open_course(at.course.as_str()).cloned();
        let id = at.course.to_string();
        let (record, issued) = match viewer.learner() {
            Some(learner) => {
                let id = id.clone();
                let both = desk
                    .database
                    .read(move |db| Ok((load_record(db, learner, &id)?, store::load_valid(db, learner, &id)?)));
                both.await?
            }
            None => (Record::default(), None),
        };
        if course.is_none() && issued.is_none() {
            return Err(Error::NotFound);
        }
        Ok(Self { id, course, record, issued })
    }

    /// The certificate there is, or the one that was earned.
    fn certificate(&self, cx: &Context, now: NaiveDateTime) -> Option<Certificate> {
        match &self.issued {
            Some(issued) => Some(issued.certificate.clone()),
            None => Certificate::earned(self.course.as_deref()?, &self.record, cx.language, now),
        }
    }

    fn href(&self, cx: &Context) -> String {
        cx.href(&certificate_path(&self.id))
    }

    /// The page as it stands: the certificate, the form for it, or what is still to be done.
    fn page(&self, cx: &Context, now: NaiveDateTime, told: &Telling<'_>) -> Result<HttpResponse> {
        let certificate = self.certificate(cx, now);
        let main = match (&self.issued, &certificate, &self.course) {
            (Some(issued), ..) => views::made(cx, issued, told),
            (None, Some(certificate), _) => views::offer(cx, certificate, told),
            (None, None, Some(course)) => {
                let explanation = explain(course, &self.record);
                views::not_yet(cx, course, &progress(course, &self.record, &explanation))
            }
            (None, None, None) => return Err(Error::NotFound),
        };
        let title = match (&certificate, &self.course) {
            (Some(certificate), _) => certificate.title.clone(),
            (None, course) => {
                let text = course.as_ref().and_then(|course| course.text(cx.language));
                text.map(|text| text.text.title.clone()).unwrap_or_default()
            }
        };
        let title = format!("{} – {title}", t!(cx.words, "certificate-title"));
        let title = match told.first(&cx.words) {
            Some(first) => format!("{first} – {title}"),
            None => title,
        };
        let head = Head { title, section: Some(Section::Courses), ..Head::default() };
        let status = if told.problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        Ok(page_of(status, cx, &head, main))
    }
}

/// `GET /{lang}/courses/{course}/-/certificate`: the certificate, or the way to it.
pub async fn read(cx: Context, viewer: Viewer, at: Path<CourseAt>, query: Query, desk: Desk) -> Result<HttpResponse> {
    let case = Case::find(&desk, viewer, &at).await?;
    let stored = case.issued.as_ref().and_then(|issued| issued.certificate.name.clone());
    let wish = Wish { is_kept: stored.is_some(), name: stored.unwrap_or_default() };
    let told = Telling {
        wish: &wish,
        problem: None,
        is_made: query.0.one("made").is_some() && case.issued.is_some(),
        is_revoked: query.0.one("revoked").is_some() && case.issued.is_none(),
    };
    case.page(&cx, desk.clock.now(), &told)
}

/// `POST /{lang}/courses/{course}/-/certificate`: makes it, or changes the name on it. A name that is not to be stored is
/// in this answer only, which is why nothing is led on to: an address would be a place where it stays.
pub async fn make(
    request: HttpRequest,
    cx: Context,
    viewer: Viewer,
    at: Path<CourseAt>,
    fields: Form,
    desk: Desk,
) -> Result<HttpResponse> {
    desk.limits.form(&request)?;
    let now = desk.clock.now();
    let case = Case::find(&desk, viewer, &at).await?;
    let wish = Wish::new(fields.0.one("name").unwrap_or_default(), fields.0.one("keep").is_some());
    let told = Telling { wish: &wish, problem: wish.problem(), is_made: true, is_revoked: false };
    let Some(certificate) = case.certificate(&cx, now) else { return Ok(see_other(&case.href(&cx))) };
    if told.problem.is_some() {
        return case.page(&cx, now, &Telling { is_made: false, ..told });
    }
    let name = wish.stored().map(str::to_owned);
    let act = move |db: &mut _, learner| store::issue(db, learner, &certificate, name.as_deref());
    let cookie = desk.change(viewer, act).await?;
    if wish.is_kept || wish.name.is_empty() {
        return Ok(with_cookie(see_other(&format!("{}?made=1#arrival", case.href(&cx))), cookie));
    }
    Case::find(&desk, viewer, &at).await?.page(&cx, now, &told)
}

/// `GET /{lang}/courses/{course}/-/certificate/revoke`: the question.
pub async fn ask_revoke(cx: Context, viewer: Viewer, at: Path<CourseAt>, desk: Desk) -> Result<HttpResponse> {
    let case = Case::find(&desk, viewer, &at).await?;
    let Some(issued) = &case.issued else { return Ok(see_other(&case.href(&cx))) };
    let words = &cx.words;
    let title = t!(words, "certificate-revoke-title");
    let main = components::question(&Question {
        title: &title,
        text: &t!(words, "certificate-revoke-question", course = &issued.certificate.title),
        consequence: &t!(words, "certificate-revoke-consequence"),
        yes: (&format!("{}/revoke", case.href(&cx)), &t!(words, "certificate-revoke-yes")),
        no: (&case.href(&cx), &t!(words, "certificate-revoke-no")),
        warning: true,
        level: 1,
        ..Question::default()
    });
    let head = Head { title, section: Some(Section::Courses), ..Head::default() };
    Ok(page(&cx, &head, main))
}

/// `POST /{lang}/courses/{course}/-/certificate/revoke`: from now on its code says so.
pub async fn revoke(
    request: HttpRequest,
    cx: Context,
    viewer: Viewer,
    at: Path<CourseAt>,
    desk: Desk,
) -> Result<HttpResponse> {
    desk.limits.form(&request)?;
    let case = Case::find(&desk, viewer, &at).await?;
    if case.issued.is_none() {
        return Ok(see_other(&case.href(&cx)));
    }
    let (now, id) = (desk.clock.now(), case.id.clone());
    let cookie = desk.change(viewer, move |db, learner| store::revoke(db, learner, &id, now)).await?;
    // Where the course itself is gone there is no page to come back to.
    let to = match case.course {
        Some(_) => format!("{}?revoked=1#arrival", case.href(&cx)),
        None => cx.href("/my-data"),
    };
    Ok(with_cookie(see_other(&to), cookie))
}
