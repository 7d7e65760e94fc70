//! Signing in with a password. That nobody has the name, that the password is wrong and that the account is disabled are said in
//! the same words, with the same status and after the same work (ASVS 6.3.8).

use actix_web::http::StatusCode;
use actix_web::http::header::RETRY_AFTER;
use actix_web::{HttpRequest, HttpResponse};

use super::hash::{Hasher, hash, is_outdated, is_right};
use super::views::{self, Problem};
use super::{Password, folded, store};
use crate::error::{Error, Result};
use crate::people::sessions::Way;
use crate::people::sessions::handlers::{Gate, home_of, new_session};
use crate::people::sessions::store::insert_session;
use crate::t;
use crate::web::context::Context;
use crate::web::extract::{Form, Query, part};
use crate::web::layout::Head;
use crate::web::page::{page_of, see_other};
use crate::web::way_back::{FROM, WayBack};

/// The path of the page, below the language.
pub const PATH: &str = "/sign-in/password";
/// A longer name is nobody's.
const MOST_LETTERS: usize = 254;

/// Nothing is there where nobody signs in with a password.
///
/// # Errors
/// [`Error::NotFound`].
pub(super) fn is_on(cx: &Context) -> Result<()> {
    if cx.site.ways.password { Ok(()) } else { Err(Error::NotFound) }
}

/// `GET /{lang}/sign-in/password`: asks for name and password.
pub async fn ask(cx: Context, query: Query) -> Result<HttpResponse> {
    is_on(&cx)?;
    let from = query.0.one(FROM).and_then(WayBack::parse);
    let cx = Context { query: String::new(), ..cx };
    Ok(asking(&cx, "", from.as_ref(), None))
}

/// `POST /{lang}/sign-in/password`: signs in.
pub async fn sign_in(request: HttpRequest, cx: Context, fields: Form, gate: Gate) -> Result<HttpResponse> {
    is_on(&cx)?;
    gate.limits.form(&request)?;
    let from = fields.0.one(FROM).and_then(WayBack::parse);
    let (name, typed) = (fields.0.one("name").unwrap_or(""), fields.0.one("password").unwrap_or(""));
    let refuse = |problem: Problem| Ok(asking(&cx, name, from.as_ref(), Some(problem)));
    let name_folded = folded(name);
    if name_folded.is_empty() || name_folded.chars().count() > MOST_LETTERS {
        return refuse(Problem::NoName);
    }
    if typed.is_empty() || typed.chars().count() > super::MOST_LETTERS {
        return refuse(if typed.is_empty() { Problem::NoPassword } else { Problem::Wrong });
    }
    let (guess, attempt) = match (gate.limits.guess(&request), gate.limits.password(&request, &name_folded)) {
        (Ok(guess), Ok(attempt)) => (guess, attempt),
        (Ok(guess), Err(Error::TooMany { after })) => {
            guess.does_not_count();
            return refuse(Problem::TooMany { after });
        }
        (Err(Error::TooMany { after }), attempt) => {
            attempt.into_iter().for_each(|attempt| attempt.does_not_count());
            return refuse(Problem::TooMany { after });
        }
        (Err(other), _) | (_, Err(other)) => return Err(other),
    };
    if let Some(pause) = guess.pause() {
        tokio::time::sleep(pause).await;
    }
    let found = gate.database.read(move |db| store::find_by_name(db, &name_folded)).await;
    let found = match found {
        Ok(found) => found,
        Err(error) => {
            guess.does_not_count();
            attempt.does_not_count();
            return Err(error);
        }
    };
    let (hasher, password) = (part::<Hasher>(&request)?, Password::typed(typed));
    let stored = found.as_ref().map(|(_, stored)| stored.clone());
    let compared = hasher.act(move || {
        let is_right = is_right(&password, stored.as_deref());
        let newer = stored.filter(|stored| is_right && is_outdated(stored)).map(|_| hash(&password)).transpose();
        newer.map(|newer| (is_right, newer))
    });
    let (is_right, newer) = compared.await??;
    let account = found.filter(|(account, _)| is_right && account.disabled_at.is_none());
    let Some((account, stored)) = account else { return refuse(Problem::Wrong) };
    guess.does_not_count();
    attempt.was_right();
    let (now, role) = (gate.clock.now(), account.role()?);
    let new = new_session(&request, Way::Password, fields.0.one("shared") == Some("yes"));
    let act = move |db: &mut _| {
        if let Some(newer) = &newer {
            store::replace_hash(db, account.id(), &stored, newer)?;
        }
        insert_session(db, &account, &new, now)
    };
    let begun = gate.database.write(act).await?;
    let mut response = see_other(&cx.href(from.as_ref().map_or_else(|| home_of(role), WayBack::path)));
    let _ = response.add_cookie(&gate.cookies.begun(&begun, now)?);
    Ok(response)
}

fn asking(cx: &Context, name: &str, from: Option<&WayBack>, problem: Option<Problem>) -> HttpResponse {
    let title = t!(cx.words, "password-title");
    let (status, title) = match problem {
        None => (StatusCode::OK, title),
        Some(Problem::TooMany { .. }) => (StatusCode::TOO_MANY_REQUESTS, fault(cx, &title)),
        Some(_) => (StatusCode::UNPROCESSABLE_ENTITY, fault(cx, &title)),
    };
    let main = views::asking(cx, name, from, problem);
    let mut response = page_of(status, cx, &Head { title, ..Head::default() }, main);
    if let Some(Problem::TooMany { after }) = problem {
        response.headers_mut().insert(RETRY_AFTER, after.into());
    }
    response
}

fn fault(cx: &Context, title: &str) -> String {
    format!("{} – {title}", t!(cx.words, "error-title"))
}
