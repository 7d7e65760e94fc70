//! Signing in by e-mail: the address is typed, and whoever reads its mail gets a link. What is answered, and how quickly, is the
//! same whether anybody has the address or not (ASVS 6.3.8).

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse};
use chrono::TimeDelta;

use super::handlers::Counter;
use super::{LINK_MINUTES, letters, store, views};
use crate::base::ids::random_token;
use crate::base::mail::Address;
use crate::error::{Error, Result};
use crate::people::sessions::store::replace_link;
use crate::t;
use crate::web::context::Context;
use crate::web::extract::{Form, Query};
use crate::web::layout::Head;
use crate::web::page::{page_of, see_other};
use crate::web::way_back::{FROM, WayBack};

/// The path of the page, below the language.
pub const PATH: &str = "/sign-in/email";

fn is_on(cx: &Context) -> Result<()> {
    if cx.site.ways.email_link { Ok(()) } else { Err(Error::NotFound) }
}

/// `GET /{lang}/sign-in/email`: asks for the address, or says what happens now.
pub async fn ask(cx: Context, query: Query) -> Result<HttpResponse> {
    is_on(&cx)?;
    let from = query.0.one(FROM).and_then(WayBack::parse);
    let is_sent = query.0.one("told") == Some("sent");
    let cx = Context { query: String::new(), ..cx };
    if is_sent {
        let head = Head { title: t!(cx.words, "email-sent-title"), ..Head::default() };
        return Ok(page_of(StatusCode::OK, &cx, &head, views::sent(&cx, from.as_ref())));
    }
    Ok(asking(&cx, "", from.as_ref(), false))
}

/// `POST /{lang}/sign-in/email`: sends a link, where there is an account to send it to.
pub async fn send(request: HttpRequest, cx: Context, fields: Form, counter: Counter) -> Result<HttpResponse> {
    is_on(&cx)?;
    counter.gate.limits.form(&request)?;
    let typed = fields.0.one("email").unwrap_or("");
    let from = fields.0.one(FROM).and_then(WayBack::parse);
    let Some(email) = Address::read(typed) else { return Ok(asking(&cx, typed, from.as_ref(), true)) };
    counter.gate.limits.mail(&request)?;
    let onward = from.as_ref().map(|from| format!("&{}", from.query())).unwrap_or_default();
    let response = see_other(&cx.href(&format!("{PATH}?told=sent{onward}")));
    if counter.gate.limits.mail_to(email.as_str()) {
        // Beside the request: nobody learns from the time that it takes whether there is an account.
        actix_web::rt::spawn(async move {
            if let Err(error) = send_link(&cx, &counter, email, from.as_ref()).await {
                tracing::error!(%error, "a link could not be made");
            }
        });
    }
    Ok(response)
}

async fn send_link(cx: &Context, counter: &Counter, email: Address, from: Option<&WayBack>) -> Result<()> {
    let token = random_token()?;
    let (hash, now) = (counter.gate.cookies.link_hash(&token), counter.gate.clock.now());
    let address = email.as_str().to_owned();
    let act = move |db: &mut _| {
        let account = store::find_by_email(db, &address)?.filter(|account| account.disabled_at.is_none());
        let Some(account) = account else { return Ok(false) };
        replace_link(db, account.id(), &hash, now, TimeDelta::minutes(LINK_MINUTES))?;
        Ok(true)
    };
    if counter.gate.database.write(act).await? {
        let back = from.map(|from| format!("?{}", from.query())).unwrap_or_default();
        let link = format!("{}{}{back}", cx.site.public_url, cx.href(&format!("/sign-in/link/{token}")));
        counter.post.send(letters::sign_in(&cx.words, &cx.site, email, &link));
    }
    Ok(())
}

fn asking(cx: &Context, typed: &str, from: Option<&WayBack>, is_wrong: bool) -> HttpResponse {
    let title = t!(cx.words, "email-link-title");
    let (status, title) = if is_wrong {
        (StatusCode::UNPROCESSABLE_ENTITY, format!("{} – {title}", t!(cx.words, "error-title")))
    } else {
        (StatusCode::OK, title)
    };
    page_of(status, cx, &Head { title, ..Head::default() }, views::asking(cx, typed, from, is_wrong))
}
