//! Joining a group by its code: the code, what to be called, and in.

use actix_web::http::StatusCode;
use actix_web::http::header::RETRY_AFTER;
use actix_web::{HttpRequest, HttpResponse};
use chrono::NaiveDateTime;

use super::join_views::{self as views, Problem};
use super::{GroupId, Opened, Part, code, store};
use crate::base::db::Db;
use crate::error::{Error, Result};
use crate::people::accounts::names::Names;
use crate::people::accounts::store::{NewAccount, account_of_form, insert_account, load_account};
use crate::people::accounts::{AccountId, Role};
use crate::people::carry_on::handlers::Door;
use crate::people::carry_on::own::words_cookie;
use crate::people::carry_on::store::{Made, replace_code};
use crate::people::carry_on::{Code, views::OWN_PATH};
use crate::people::handlers::unknown;
use crate::people::sessions::Way;
use crate::people::sessions::handlers::new_session;
use crate::people::sessions::store::{Begun, NewSession, insert_session};
use crate::people::store::learner_to_be;
use crate::people::{Guest, Member, Viewer};
use crate::t;
use crate::web::components::FieldError;
use crate::web::context::Context;
use crate::web::extract::{Form, Query};
use crate::web::layout::Head;
use crate::web::page::{page_of, see_other};

/// The path of the page, below the language.
pub const PATH: &str = "/join";

/// `GET /{lang}/join`: where the code is typed; with a code (`?code=`) what its group is, and who one is.
pub async fn ask(request: HttpRequest, cx: Context, viewer: Viewer, query: Query, door: Door) -> Result<HttpResponse> {
    let Some(typed) = query.0.one("code").map(str::to_owned) else { return Ok(code_page(&cx, "", None)) };
    // No address on the page carries the code on.
    let cx = Context { query: String::new(), ..cx };
    match find(&request, &door, &typed).await? {
        Err(problem) => Ok(code_page(&cx, &typed, Some(&problem))),
        Ok(opened) => Ok(who_page(&cx, viewer, &opened, &Names::default(), &[])),
    }
}

/// `POST /{lang}/join`: reads the code, and leads to who one is.
pub async fn read(request: HttpRequest, cx: Context, fields: Form, door: Door) -> Result<HttpResponse> {
    door.limits.form(&request)?;
    let typed = fields.0.one("code").unwrap_or("");
    match find(&request, &door, typed).await? {
        Err(problem) => Ok(code_page(&cx, typed, Some(&problem))),
        Ok(opened) => Ok(see_other(&cx.href(&format!("{PATH}?code={}", views::in_query(&opened.shown))))),
    }
}

/// The group of a typed code, or why there is none.
async fn find(request: &HttpRequest, door: &Door, typed: &str) -> Result<std::result::Result<Opened, Problem>> {
    let Some(folded) = code::read(typed) else {
        return Ok(Err(if typed.trim().is_empty() { Problem::Empty } else { Problem::NoCode }));
    };
    let guess = match door.limits.guess(request) {
        Ok(guess) => guess,
        Err(Error::TooMany { after }) => return Ok(Err(Problem::TooMany { after })),
        Err(other) => return Err(other),
    };
    if let Some(pause) = guess.pause() {
        tokio::time::sleep(pause).await;
    }
    let now = door.clock.now();
    let found = door.database.read(move |db| store::find_by_code(db, &folded, now)).await;
    if !matches!(found, Ok(None)) {
        guess.does_not_count();
    }
    Ok(found?.ok_or(Problem::Closed))
}

/// `GET /{lang}/join/name`: a reload of the address that the form was sent to leads to where the code is typed.
pub async fn name_address(cx: Context) -> HttpResponse {
    see_other(&cx.href(PATH))
}

/// `POST /{lang}/join/name`: joins. Whoever is signed in joins as who they are; others get an account, their own words, and
/// are signed in.
pub async fn join(request: HttpRequest, cx: Context, viewer: Viewer, fields: Form, door: Door) -> Result<HttpResponse> {
    door.limits.form(&request)?;
    let typed = fields.0.one("code").unwrap_or("");
    let opened = match find(&request, &door, typed).await? {
        Err(problem) => return Ok(code_page(&cx, typed, Some(&problem))),
        Ok(opened) => opened,
    };
    let (group, now) = (opened.group, door.clock.now());
    let guest = match viewer {
        Viewer::Unknown => return Err(unknown()),
        Viewer::Member(Member { account, .. }) => {
            let act = move |db: &mut _| store::add_person(db, group, account, Part::Member, now);
            door.database.write(act).await?;
            return Ok(see_other(&cx.href("/me?joined=group#arrival")));
        }
        Viewer::Guest(guest) => Some(guest),
        Viewer::Visitor => None,
    };
    let names = Names::typed(&fields.0);
    let (name, full_name) = match names.read(&cx.words) {
        Ok(read) => read,
        Err(problems) => return Ok(who_page(&cx, viewer, &opened, &names, &problems)),
    };
    let newcomer = Newcomer {
        account: NewAccount {
            name,
            full_name,
            role: Role::Trainee,
            language: cx.language.code().to_owned(),
            form_key: fields.0.one("form-key").filter(|key| !key.is_empty()).map(str::to_owned),
        },
        guest,
        takes_answers: fields.0.one("whose") == Some("mine"),
        group,
        session: new_session(&request, Way::GroupCode, fields.0.one("shared") == Some("yes")),
    };
    // That words are somebody else's already does not happen in the life of a site; then others are drawn.
    for _ in 0..3 {
        let words = Code::draw(cx.language)?;
        let (hash, newcomer) = (door.key.hash(&words), newcomer.clone());
        let Some(begun) = door.database.write(move |db| come_in(db, &newcomer, &hash, now)).await? else { continue };
        let mut response = see_other(&cx.href(OWN_PATH));
        let _ = response.add_cookie(&door.sessions.begun(&begun, now)?);
        let _ = response.add_cookie(&words_cookie(&cx, cx.language.code(), words.in_address()));
        if newcomer_left_browser(guest, &fields) {
            door.cookies.let_go(&mut response);
        }
        return Ok(response);
    }
    Err(Error::Internal(anyhow::anyhow!("three codes in a row were taken")))
}

/// Whether the browser no longer carries the guest that it carried.
fn newcomer_left_browser(guest: Option<Guest>, fields: &Form) -> bool {
    guest.is_some() && fields.0.one("whose") == Some("mine")
}

/// Somebody who joins for the first time.
#[derive(Debug, Clone)]
struct Newcomer {
    account: NewAccount,
    /// The guest that the browser carries.
    guest: Option<Guest>,
    /// Whether the guest's answers are theirs.
    takes_answers: bool,
    group: GroupId,
    session: NewSession,
}

/// Makes the account with its words, membership and session; `None` where the words are taken. Answers of the guest that are
/// theirs become those of the account; else they stay where they are.
fn come_in(db: &mut Db, newcomer: &Newcomer, hash: &[u8], now: NaiveDateTime) -> Result<Option<Begun>> {
    let known = match &newcomer.account.form_key {
        Some(key) => account_of_form(db, key, now)?.map(|account| account.id()),
        None => None,
    };
    let account: AccountId = match known {
        Some(account) => account,
        None => {
            let learner = learner_to_be(db, newcomer.guest.filter(|_| newcomer.takes_answers), now)?;
            insert_account(db, learner, &newcomer.account, now)?
        }
    };
    let row = load_account(db, account)?.ok_or_else(|| Error::Unavailable("the account has just gone".to_owned()))?;
    if replace_code(db, crate::people::LearnerId(row.learner_id), hash, now)? != Made::Stored {
        return Ok(None);
    }
    store::add_person(db, newcomer.group, account, Part::Member, now)?;
    Ok(Some(insert_session(db, &row, &newcomer.session, now)?))
}

fn code_page(cx: &Context, typed: &str, problem: Option<&Problem>) -> HttpResponse {
    let title = t!(cx.words, "join-title");
    let (status, title) = match problem {
        None => (StatusCode::OK, title),
        Some(Problem::TooMany { .. }) => (StatusCode::TOO_MANY_REQUESTS, fault(cx, &title)),
        Some(_) => (StatusCode::UNPROCESSABLE_ENTITY, fault(cx, &title)),
    };
    let mut response = page_of(status, cx, &Head { title, ..Head::default() }, views::code(cx, typed, problem));
    if let Some(Problem::TooMany { after }) = problem {
        response.headers_mut().insert(RETRY_AFTER, (*after).into());
    }
    response
}

fn who_page(cx: &Context, viewer: Viewer, opened: &Opened, names: &Names, problems: &[FieldError]) -> HttpResponse {
    let title = t!(cx.words, "join-who-title", group = &opened.name);
    let (status, title) = match problems {
        [] => (StatusCode::OK, title),
        _ => (StatusCode::UNPROCESSABLE_ENTITY, fault(cx, &title)),
    };
    page_of(status, cx, &Head { title, ..Head::default() }, views::who(cx, viewer, opened, names, problems))
}

fn fault(cx: &Context, title: &str) -> String {
    format!("{} – {title}", t!(cx.words, "error-title"))
}
