//! Reading what was said, dealing with it, and saying on the page what was done.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use serde::Deserialize;

use super::{BOX, PATH, Shown, Typed, views};
use crate::admin::office::{Office, joined, page, sheet, ticked, told, undone_by};
use crate::base::db::Db;
use crate::error::{Error, Result};
use crate::learning::feedback::replies::{Replies, Reply};
use crate::learning::feedback::store::{
    delete_reply, delete_said, insert_reply, list_pages, list_said, load_replies, set_answered,
};
use crate::learning::feedback::{OfPage, Said};
use crate::people::audit::store::insert_entry;
use crate::people::audit::{Act, Entry};
use crate::people::rights::handlers::Staff;
use crate::t;
use crate::web::context::Context;
use crate::web::extract::{Form, Query};
use crate::web::page::see_other;

/// So much of what was said of one page is shown.
const MOST: i64 = 200;

/// A page of a course in an address.
#[derive(Debug, Clone, Deserialize)]
pub struct FeedbackAt {
    course: String,
    page: String,
}

impl FeedbackAt {
    fn path(&self) -> String {
        format!("{PATH}/{}/{}", self.course, self.page)
    }
}

/// What is shown on a page, in an address.
#[derive(Debug, Deserialize)]
pub struct ReplyAt {
    course: String,
    page: String,
    reply: i64,
}

/// `GET /{lang}/admin/feedback`: the pages of which something was said, those with something new first.
pub async fn list(cx: Context, staff: Staff, office: Office) -> Result<HttpResponse> {
    let catalogue = office.catalogue.now();
    let pages = office.database.read(list_pages).await?;
    let mut pages: Vec<Shown> = pages.into_iter().map(|of| Shown::new(&catalogue, cx.language, of)).collect();
    pages.sort_by_key(|shown| std::cmp::Reverse(shown.of.new));
    Ok(page(&cx, staff.0, &t!(cx.words, "admin-feedback"), views::list(&cx, &pages)))
}

/// What is known of a page: how clear it was, what was said, what is shown on it.
struct Known {
    shown: Shown,
    said: Vec<Said>,
    replies: Vec<Reply>,
}

async fn load(cx: &Context, office: &Office, at: &FeedbackAt) -> Result<Known> {
    let wanted = at.clone();
    let load = move |db: &mut Db| {
        let pages = list_pages(db)?;
        let known = pages.into_iter().find(|of| (&of.course, &of.page) == (&wanted.course, &wanted.page));
        let said = list_said(db, &wanted.course, &wanted.page, MOST)?;
        Ok((known, said, load_replies(db, Some((&wanted.course, &wanted.page)))?))
    };
    let (known, said, replies) = office.database.read(load).await?;
    let catalogue = office.catalogue.now();
    let is_there = catalogue.open_course(&at.course).is_some_and(|course| course.page(&at.page).is_some());
    if known.is_none() && replies.is_empty() && !is_there {
        return Err(Error::NotFound);
    }
    let nothing = || OfPage { course: at.course.clone(), page: at.page.clone(), ..OfPage::default() };
    Ok(Known { shown: Shown::new(&catalogue, cx.language, known.unwrap_or_else(nothing)), said, replies })
}

/// `GET /{lang}/admin/feedback/{course}/{page}`: what was said of one page, and what is shown on it.
pub async fn one(
    cx: Context,
    staff: Staff,
    at: Path<FeedbackAt>,
    query: Query,
    office: Office,
) -> Result<HttpResponse> {
    let known = load(&cx, &office, &at).await?;
    let typed = Typed { language: cx.language.base_code().to_owned(), ..Typed::default() };
    let undo = undone_by(&query.0);
    let told = told(&cx, &query.0);
    let main =
        views::one(&cx, &known.shown, &known.said, &known.replies, &typed, &views::News { told, undo, problem: None });
    Ok(page(&cx, staff.0, &title(&cx, &known), main))
}

fn title(cx: &Context, known: &Known) -> String {
    t!(cx.words, "admin-feedback-of", page = &known.shown.page)
}

/// `POST /{lang}/admin/feedback/{course}/{page}`: what is ticked is dealt with, new again, or deleted after a question.
pub async fn settle(
    request: HttpRequest,
    cx: Context,
    staff: Staff,
    at: Path<FeedbackAt>,
    fields: Form,
    office: Office,
) -> Result<HttpResponse> {
    office.limits.form(&request)?;
    let which = ticked(&fields.0, BOX);
    let (deed, is_sure) = (fields.0.one("do").unwrap_or(""), fields.0.one("sure") == Some("yes"));
    if which.is_empty() || !matches!(deed, "answered" | "new" | "delete") {
        let known = load(&cx, &office, &at).await?;
        let typed = Typed { language: cx.language.base_code().to_owned(), ..Typed::default() };
        let problem = views::nothing_ticked(&cx);
        let news = views::News { problem: Some(problem), ..views::News::default() };
        let main = views::one(&cx, &known.shown, &known.said, &known.replies, &typed, &news);
        return Ok(sheet(&cx, staff.0, StatusCode::UNPROCESSABLE_ENTITY, &title(&cx, &known), main));
    }
    if deed == "delete" && !is_sure {
        let title = t!(cx.words, "admin-feedback-delete-title", count = which.len());
        return Ok(page(&cx, staff.0, &title, views::delete(&cx, &title, &at.path(), &which)));
    }
    let (now, by, place, numbers) = (office.clock.now(), staff.0.account, (*at).clone(), which.clone());
    let deed = deed.to_owned();
    let told = deed.clone();
    let act = move |db: &mut Db| {
        let count = match deed.as_str() {
            "answered" => set_answered(db, &place.course, &place.page, &numbers, Some(now.date()))?,
            "new" => set_answered(db, &place.course, &place.page, &numbers, None)?,
            _ => delete_said(db, &place.course, &place.page, &numbers)?,
        };
        let detail = format!("{}/{}", place.course, place.page);
        if count > 0 { insert_entry(db, &Entry::by(by, Act::ChangedFeedback).detail(&detail), now) } else { Ok(()) }
    };
    office.database.write(act).await?;
    let undo = if told == "answered" { format!("&undo={}", joined(&which)) } else { String::new() };
    Ok(see_other(&cx.href(&format!("{}?told=feedback-{told}{undo}#arrival", at.path()))))
}

/// `POST /{lang}/admin/feedback/{course}/{page}/replies`: shows the readers of the page what was done.
pub async fn reply(
    request: HttpRequest,
    cx: Context,
    staff: Staff,
    at: Path<FeedbackAt>,
    fields: Form,
    office: Office,
    replies: Data<Replies>,
) -> Result<HttpResponse> {
    office.limits.form(&request)?;
    let typed = Typed::read(&fields.0);
    let known = load(&cx, &office, &at).await?;
    let is_offered = cx.locales.languages().iter().any(|language| language.base_code() == typed.language);
    let problem = typed.problem(&cx.words).or_else(|| (!is_offered).then(|| views::no_language(&cx)));
    if let Some(problem) = problem {
        let news = views::News { problem: Some(problem), ..views::News::default() };
        let main = views::one(&cx, &known.shown, &known.said, &known.replies, &typed, &news);
        return Ok(sheet(&cx, staff.0, StatusCode::UNPROCESSABLE_ENTITY, &title(&cx, &known), main));
    }
    let (now, by, place) = (office.clock.now(), staff.0.account, (*at).clone());
    let act = move |db: &mut Db| {
        let on = (place.course.as_str(), place.page.as_str());
        // The same sentence twice is a form that was sent twice.
        if load_replies(db, Some(on))?.iter().any(|reply| reply.text == typed.text && reply.language == typed.language)
        {
            return Ok(());
        }
        insert_reply(db, on, &typed.language, &typed.text, now.date())?;
        let detail = format!("{}/{}", place.course, place.page);
        insert_entry(db, &Entry::by(by, Act::ChangedFeedback).detail(&detail), now)
    };
    office.database.write(act).await?;
    replies.refresh(&office.database).await?;
    Ok(see_other(&cx.href(&format!("{}?told=reply-shown#arrival", at.path()))))
}

/// `POST /{lang}/admin/feedback/{course}/{page}/replies/{reply}/withdraw`: shows it no more.
pub async fn withdraw(
    request: HttpRequest,
    cx: Context,
    staff: Staff,
    at: Path<ReplyAt>,
    office: Office,
    replies: Data<Replies>,
) -> Result<HttpResponse> {
    office.limits.form(&request)?;
    let place = FeedbackAt { course: at.course.clone(), page: at.page.clone() };
    let (now, by, reply, of) = (office.clock.now(), staff.0.account, at.reply, place.clone());
    let act = move |db: &mut Db| {
        if !delete_reply(db, (&of.course, &of.page), reply)? {
            return Err(Error::NotFound);
        }
        let detail = format!("{}/{}", of.course, of.page);
        insert_entry(db, &Entry::by(by, Act::ChangedFeedback).detail(&detail), now)
    };
    office.database.write(act).await?;
    replies.refresh(&office.database).await?;
    Ok(see_other(&cx.href(&format!("{}?told=reply-withdrawn#arrival", place.path()))))
}

/// `GET` on the address of a form: a reload leads to the page of what was said.
pub async fn address(cx: Context, _staff: Staff, at: Path<FeedbackAt>) -> HttpResponse {
    see_other(&cx.href(&at.path()))
}
