//! One's own words: making them, seeing them once, new ones, none.

use actix_web::cookie::{Cookie, time};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse};

use super::handlers::{Door, kept_secret};
use super::own_views::{self as views, Told};
use super::store::{self, Made};
use super::{Code, Known};
use crate::error::{Error, Result};
use crate::people::Viewer;
use crate::people::groups::store::courses_of_member;
use crate::people::handlers::known_learner;
use crate::people::rights::handlers::ConfirmedViewer;
use crate::web::context::Context;
use crate::web::cookie;
use crate::web::extract::{Form, Query};
use crate::web::layout::{Head, Section};
use crate::web::page::{page_of, see_other};
use crate::web::way_back::{FROM, WayBack};

/// The words themselves are nowhere but in this cookie, until they are written down: for half an hour, on these pages alone.
const COOKIE: &str = "askel-words";
const SHOWN_MINUTES: i64 = 30;
/// The path of these pages, below the language.
const PATH: &str = "/carry-on/words";

/// `GET /{lang}/carry-on/words`: the words that were just made; else whether there are any, and what can be done.
pub async fn show(request: HttpRequest, cx: Context, viewer: Viewer, query: Query, door: Door) -> Result<HttpResponse> {
    let told = query.0.one("told").and_then(Told::parse);
    let Some(learner) = known_learner(viewer)? else {
        return Ok(answer(&cx, "carry-on-own-title", views::nothing(&cx)));
    };
    let now = door.clock.now();
    let code = shown(&request, &cx);
    let hash = code.as_ref().map(|code| door.key.hash(code));
    let member = viewer.member();
    let act = move |db: &mut _| {
        let known = store::find_code(db, learner, now)?;
        // Words of before, or of another record, are not shown as if they opened this one.
        let is_current = match hash {
            Some(hash) if known.is_some() => store::find_learner(db, &hash, now)? == Some(learner),
            _ => false,
        };
        // Whoever has just joined a group goes on to its first course.
        let courses = match member {
            Some(member) if is_current => courses_of_member(db, member.account)?,
            _ => Vec::new(),
        };
        Ok((known, is_current, courses.into_iter().next()))
    };
    let (known, is_current, course) = door.database.read(act).await?;
    let next = course.and_then(|course| WayBack::parse(&format!("/courses/{course}")));
    Ok(match (known, code.filter(|_| is_current)) {
        (Some(known), Some(code)) => {
            kept_secret(answer(&cx, "carry-on-shown-title", views::shown(&cx, &code, &known, next.as_ref())))
        }
        (Some(known), None) => {
            let told = told.filter(|told| *told != Told::Revoked);
            answer(&cx, title_of(told), views::known(&cx, &known, told))
        }
        (None, _) => {
            let told = told.filter(|told| *told == Told::Revoked);
            answer(&cx, title_of(told), views::none(&cx, told))
        }
    })
}

/// `POST /{lang}/carry-on/words`: makes words for whoever has none, and leads to where they are shown.
pub async fn make(
    request: HttpRequest,
    cx: Context,
    ConfirmedViewer(viewer): ConfirmedViewer,
    door: Door,
) -> Result<HttpResponse> {
    draw(&request, &cx, viewer, &door, false).await
}

/// `GET /{lang}/carry-on/words/renew`: the question before new words.
pub async fn ask_renew(cx: Context, ConfirmedViewer(viewer): ConfirmedViewer, door: Door) -> Result<HttpResponse> {
    ask(&cx, viewer, &door, "carry-on-renew-title", views::ask_renew).await
}

/// `POST /{lang}/carry-on/words/renew`: new words; the old ones open nothing from then on.
pub async fn renew(
    request: HttpRequest,
    cx: Context,
    ConfirmedViewer(viewer): ConfirmedViewer,
    door: Door,
) -> Result<HttpResponse> {
    draw(&request, &cx, viewer, &door, true).await
}

/// `GET /{lang}/carry-on/words/revoke`: the question before there are no words any more.
pub async fn ask_revoke(cx: Context, ConfirmedViewer(viewer): ConfirmedViewer, door: Door) -> Result<HttpResponse> {
    ask(&cx, viewer, &door, "carry-on-revoke-title", views::ask_revoke).await
}

/// `POST /{lang}/carry-on/words/revoke`: the words open nothing from then on.
pub async fn revoke(
    request: HttpRequest,
    cx: Context,
    ConfirmedViewer(viewer): ConfirmedViewer,
    door: Door,
) -> Result<HttpResponse> {
    door.limits.form(&request)?;
    if let Some(learner) = known_learner(viewer)? {
        door.database.write(move |db| store::delete_code(db, learner)).await?;
    }
    Ok(leads(&cx, "?told=revoked#arrival", true))
}

/// `POST /{lang}/carry-on/words/kept`: they are written down, so the browser forgets them. Where the form says what comes next,
/// it leads there.
pub async fn kept(request: HttpRequest, cx: Context, fields: Option<Form>, door: Door) -> Result<HttpResponse> {
    door.limits.form(&request)?;
    let next = fields.and_then(|fields| fields.0.one(FROM).and_then(WayBack::parse));
    Ok(match next {
        None => leads(&cx, "?told=kept#arrival", true),
        Some(next) => {
            let mut response = see_other(&cx.href(next.path()));
            forget_words(&cx, &mut response);
            response
        }
    })
}

/// Draws words, stores their hash and leads to where they are shown.
async fn draw(request: &HttpRequest, cx: &Context, viewer: Viewer, door: &Door, again: bool) -> Result<HttpResponse> {
    door.limits.form(request)?;
    let Some(learner) = known_learner(viewer)? else { return Ok(leads(cx, "", false)) };
    let now = door.clock.now();
    // That words are somebody else's already does not happen in the life of a site; then others are drawn.
    for _ in 0..3 {
        let code = Code::draw(cx.language)?;
        let hash = door.key.hash(&code);
        let act = move |db: &mut _| match again {
            true => store::replace_code(db, learner, &hash, now),
            false => store::insert_code(db, learner, &hash, now),
        };
        match door.database.write(act).await? {
            Made::Taken => continue,
            Made::HasOne => return Ok(leads(cx, "?told=has-one#arrival", false)),
            Made::Stored => {
                let mut response = leads(cx, "", false);
                let _ = response.add_cookie(&words_cookie(cx, cx.language.code(), code.in_address()));
                return Ok(response);
            }
        }
    }
    Err(Error::Internal(anyhow::anyhow!("three codes in a row were taken")))
}

/// The question before words are changed; whoever has none is led to where they are made.
async fn ask(
    cx: &Context,
    viewer: Viewer,
    door: &Door,
    title: &str,
    question: fn(&Context) -> maud::Markup,
) -> Result<HttpResponse> {
    let now = door.clock.now();
    let known: Option<Known> = match known_learner(viewer)? {
        Some(learner) => door.database.read(move |db| store::find_code(db, learner, now)).await?,
        None => None,
    };
    Ok(match known {
        Some(_) => answer(cx, title, question(cx)),
        None => answer(
            cx,
            "carry-on-own-title",
            if known_learner(viewer)?.is_some() { views::none(cx, None) } else { views::nothing(cx) },
        ),
    })
}

fn title_of(told: Option<Told>) -> &'static str {
    told.map_or("carry-on-own-title", Told::title)
}

fn answer(cx: &Context, title: &str, main: maud::Markup) -> HttpResponse {
    let head = Head { title: cx.words.text(title), section: Some(Section::Home), ..Head::default() };
    page_of(StatusCode::OK, cx, &head, main)
}

/// Leads to the page of one's own words.
fn leads(cx: &Context, query: &str, forget: bool) -> HttpResponse {
    let mut response = see_other(&cx.href(&format!("{PATH}{query}")));
    if forget {
        forget_words(cx, &mut response);
    }
    response
}

/// The words that this browser was just shown.
fn shown(request: &HttpRequest, cx: &Context) -> Option<Code> {
    let cookie = request.cookie(&cookie::name_on_path(COOKIE, cx.site.is_https()))?;
    Code::read(cookie.value(), cx.language).ok()
}

/// The cookie that shows words once, on the page of one's own words.
pub fn words_cookie(cx: &Context, language: &str, words: String) -> Cookie<'static> {
    let mut cookie = cookie::on_path(COOKIE, words, format!("/{language}{PATH}"), cx.site.is_https());
    cookie.set_max_age(time::Duration::minutes(SHOWN_MINUTES));
    cookie
}

/// Takes the words off the browser, in whatever language they were shown.
pub fn forget_words(cx: &Context, response: &mut HttpResponse) {
    for language in cx.locales.languages() {
        let mut cookie = words_cookie(cx, language.code(), String::new());
        cookie.make_removal();
        let _ = response.add_cookie(&cookie);
    }
}
