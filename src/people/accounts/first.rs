//! The first administrator: no account is there by default, so a link on the console makes one (ASVS 6.3.2).

use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use chrono::{NaiveDateTime, TimeDelta};
use maud::{Markup, html};
use serde::Deserialize;

use super::Role;
use super::names::Names;
use super::store::{NewAccount, has_administrator, insert_account, load_account};
use crate::base::db::{Database, Db};
use crate::base::ids::random_token;
use crate::error::{Error, Result};
use crate::people::audit::store::insert_entry;
use crate::people::audit::{Act, Entry};
use crate::people::carry_on::views::OWN_PATH as WORDS_PATH;
use crate::people::second_step;
use crate::people::sessions::Way;
use crate::people::sessions::handlers::{Gate, SessionCookies, link_is_over, new_session};
use crate::people::sessions::store::insert_session;
use crate::people::store::insert_learner;
use crate::t;
use crate::web::components::{self, FieldError, Heading};
use crate::web::context::Context;
use crate::web::extract::Form;
use crate::web::layout::Head;
use crate::web::page::{page_of, see_other};
use crate::web::way_back::WayBack;

/// How long the link opens something, in hours.
pub const VALID_HOURS: i64 = 24;

/// What the link opens: the hash of its token, and until when. It is in memory alone, so that each start makes a new one and
/// nothing is left of the one before.
#[derive(Debug, Clone, Default)]
pub struct FirstDoor(Option<Arc<(Vec<u8>, NaiveDateTime)>>);

impl FirstDoor {
    /// Opens a door where nobody keeps the site who can sign in, and gives the token of its link.
    ///
    /// # Errors
    /// The database does not answer, or there are no random numbers.
    pub async fn open(
        database: &Database,
        cookies: &SessionCookies,
        now: NaiveDateTime,
    ) -> anyhow::Result<(Self, Option<String>)> {
        if database.read(has_administrator).await? {
            return Ok((Self::default(), None));
        }
        let token = random_token()?;
        let opens = (cookies.link_hash(&token), now + TimeDelta::hours(VALID_HOURS));
        Ok((Self(Some(Arc::new(opens))), Some(token)))
    }

    fn is_opened_by(&self, hash: &[u8], now: NaiveDateTime) -> bool {
        self.0.as_ref().is_some_and(|opens| opens.0 == hash && now < opens.1)
    }
}

/// The path of the link, below the language.
pub fn path(token: &str) -> String {
    format!("/first/{token}")
}

/// What the link carries.
#[derive(Debug, Deserialize)]
pub struct FirstAt {
    token: String,
}

/// Whether the link opens something still; a wrong token is a guess.
async fn is_open(request: &HttpRequest, gate: &Gate, door: &FirstDoor, token: &str) -> Result<bool> {
    let guess = gate.limits.guess(request)?;
    let is_open = door.is_opened_by(&gate.cookies.link_hash(token), gate.clock.now())
        && !gate.database.read(has_administrator).await?;
    if is_open {
        guess.does_not_count();
    }
    Ok(is_open)
}

/// `GET /{lang}/first/{token}`: asks what the first administrator is called.
pub async fn ask(
    request: HttpRequest,
    cx: Context,
    at: Path<FirstAt>,
    gate: Gate,
    door: Data<FirstDoor>,
) -> Result<HttpResponse> {
    if !is_open(&request, &gate, &door, &at.token).await? {
        return Ok(link_is_over(&cx));
    }
    Ok(asking(&cx, &Names::default(), &[]))
}

/// `POST /{lang}/first/{token}`: makes the account, signs in, and leads to the second step and then to a way back in.
pub async fn make(
    request: HttpRequest,
    cx: Context,
    at: Path<FirstAt>,
    fields: Form,
    gate: Gate,
    door: Data<FirstDoor>,
) -> Result<HttpResponse> {
    gate.limits.form(&request)?;
    if !is_open(&request, &gate, &door, &at.token).await? {
        return Ok(link_is_over(&cx));
    }
    let names = Names::typed(&fields.0);
    let (name, full_name) = match names.read(&cx.words) {
        Ok(read) => read,
        Err(problems) => return Ok(asking(&cx, &names, &problems)),
    };
    let language = cx.language.code().to_owned();
    let account = NewAccount { name, full_name, role: Role::Administrator, language, form_key: None };
    let (session, now) = (new_session(&request, Way::Link, false), gate.clock.now());
    let act = move |db: &mut Db| {
        // Two at the same time: the second finds that there is one.
        if has_administrator(db)? {
            return Ok(None);
        }
        let learner = insert_learner(db, now)?;
        let made = insert_account(db, learner, &account, now)?;
        let entry = Entry::by_house(Act::MadeAccount).about(made).detail(Role::Administrator.key());
        insert_entry(db, &entry, now)?;
        let row = load_account(db, made)?.ok_or(Error::NotFound)?;
        insert_session(db, &row, &session, now).map(Some)
    };
    let Some(begun) = gate.database.write(act).await? else { return Ok(link_is_over(&cx)) };
    let then = WayBack::parse(WORDS_PATH).map(|then| format!("?{}", then.query())).unwrap_or_default();
    let mut response = see_other(&format!("{}{then}", cx.href(&format!("{}/new", second_step::OWN_PATH))));
    let _ = response.add_cookie(&gate.cookies.begun(&begun, now)?);
    Ok(response)
}

fn asking(cx: &Context, names: &Names, problems: &[FieldError]) -> HttpResponse {
    let title = t!(cx.words, "first-title");
    let (status, title) = match problems {
        [] => (StatusCode::OK, title),
        _ => (StatusCode::UNPROCESSABLE_ENTITY, format!("{} – {title}", t!(cx.words, "error-title"))),
    };
    page_of(status, cx, &Head { title, ..Head::default() }, form(cx, names, problems))
}

fn form(cx: &Context, names: &Names, problems: &[FieldError]) -> Markup {
    let words = &cx.words;
    html! {
        @if !problems.is_empty() { (components::error_summary(words, problems)) }
        (components::heading(&Heading {
            title: &t!(words, "first-title"),
            lead: Some(&t!(words, "first-lead")),
            ..Heading::default()
        }))
        ol { @for key in ["first-1", "first-2", "first-3"] { li { (words.text(key)) } } }
        form method="post" action=(cx.href(&cx.path)) novalidate {
            (names.fields(words, problems))
            p.row { button.button type="submit" { (t!(words, "first-go")) } }
        }
    }
}
