//! The e-mail address of one's own account: added, changed and taken away by whoever has just proved who they are, and confirmed
//! by a link that is sent there.

use actix_web::http::StatusCode;
use actix_web::web::Path;
use actix_web::{HttpRequest, HttpResponse};
use serde::Deserialize;

use super::handlers::{Counter, is_used};
use super::letters::{self, Changed};
use super::store::{self, Confirmed as Outcome};
use super::views::{self, Told};
use crate::base::ids::random_token;
use crate::base::mail::Address;
use crate::error::{Error, Result};
use crate::people::accounts::store::{AccountRow, load_account};
use crate::people::rights::handlers::{Confirmed, SignedIn};
use crate::people::sessions::handlers::Gate;
use crate::people::{Member, Viewer};
use crate::t;
use crate::web::context::Context;
use crate::web::extract::{Form, Query};
use crate::web::layout::Head;
use crate::web::page::{page_of, see_other};

/// The path of the page, below the language.
pub const PATH: &str = "/account/email";
/// The path of what confirms an address, below the language, with a token behind it.
const CONFIRM_PATH: &str = "/confirm-email";

/// `GET /{lang}/account/email`: the address of one's account.
pub async fn ask(cx: Context, member: SignedIn, query: Query, gate: Gate) -> Result<HttpResponse> {
    is_used(&cx)?;
    let account = load(&gate, member.0).await?;
    Ok(asking(&cx, &account, "", None, query.0.one("told").and_then(Told::parse)))
}

async fn load(gate: &Gate, member: Member) -> Result<AccountRow> {
    let account = gate.database.read(move |db| load_account(db, member.account)).await?;
    account.ok_or(Error::NotFound)
}

/// `POST /{lang}/account/email`: sends a link to the address that is to be used. What is answered is the same whether another
/// account has it or not; the mail says it.
pub async fn change(
    request: HttpRequest,
    cx: Context,
    member: Confirmed,
    fields: Form,
    counter: Counter,
) -> Result<HttpResponse> {
    is_used(&cx)?;
    let gate = &counter.gate;
    gate.limits.form(&request)?;
    let (Confirmed(member), typed) = (member, fields.0.one("email").unwrap_or(""));
    let account = load(gate, member).await?;
    let Some(email) = Address::read(typed) else {
        return Ok(asking(&cx, &account, typed, Some(t!(cx.words, "email-wrong")), None));
    };
    if account.email.as_deref() == Some(email.as_str()) {
        return Ok(asking(&cx, &account, typed, Some(t!(cx.words, "email-same")), None));
    }
    gate.limits.mail(&request)?;
    let answer = see_other(&cx.href(&format!("{PATH}?told=sent#arrival")));
    if !gate.limits.mail_to(email.as_str()) {
        return Ok(answer);
    }
    let token = random_token()?;
    let (hash, now, address) = (gate.cookies.email_hash(&token), gate.clock.now(), email.clone());
    let act = move |db: &mut _| store::replace_change(db, member.account, &address, &hash, now);
    let at = |path: &str| format!("{}{}", cx.site.public_url, cx.href(path));
    let mail = if gate.database.write(act).await? {
        letters::confirm(&cx.words, &cx.site, email, &at(&format!("{CONFIRM_PATH}/{token}")))
    } else {
        letters::taken(&cx.words, &cx.site, email, &at("/sign-in"))
    };
    counter.post.send(mail);
    Ok(answer)
}

/// `POST /{lang}/account/email/remove`: takes the address away.
pub async fn remove(request: HttpRequest, cx: Context, member: Confirmed, counter: Counter) -> Result<HttpResponse> {
    is_used(&cx)?;
    let gate = &counter.gate;
    gate.limits.form(&request)?;
    let (account, now) = (member.0.account, gate.clock.now());
    let before = load(gate, member.0).await?.email;
    gate.database.write(move |db| store::set_email(db, account, None, now)).await?;
    tell(&cx, &counter, before);
    Ok(see_other(&cx.href(&format!("{PATH}?told=removed#arrival"))))
}

/// `GET /{lang}/account/email/remove`: a reload of the address that the form was sent to leads to its page.
pub async fn remove_address(cx: Context) -> HttpResponse {
    see_other(&cx.href(PATH))
}

/// Tells the address that was used until now.
fn tell(cx: &Context, counter: &Counter, before: Option<String>) {
    if let Some(before) = before.as_deref().and_then(Address::read) {
        let account = format!("{}{}", cx.site.public_url, cx.href("/account"));
        counter.post.send(letters::changed(&cx.words, &cx.site, before, Changed::Address, &account));
    }
}

/// What a link carries.
#[derive(Debug, Deserialize)]
pub struct LinkAt {
    token: String,
}

/// `GET /{lang}/confirm-email/{token}`: the question whether the address is to be used. Nothing is confirmed by looking:
/// programs that check mail look at every link in it.
pub async fn ask_confirm(request: HttpRequest, cx: Context, at: Path<LinkAt>, gate: Gate) -> Result<HttpResponse> {
    is_used(&cx)?;
    let guess = gate.limits.guess(&request)?;
    let (hash, now) = (gate.cookies.email_hash(&at.token), gate.clock.now());
    let found = gate.database.read(move |db| store::find_change(db, &hash, now)).await;
    if !matches!(found, Ok(None)) {
        guess.does_not_count();
    }
    Ok(match found? {
        Some((_, email)) => told(&cx, "email-confirm-title", views::confirm(&cx, &email)),
        None => told(&cx, "link-over-title", views::over(&cx)),
    })
}

/// `POST /{lang}/confirm-email/{token}`: the account has the address from now on.
pub async fn confirm(
    request: HttpRequest,
    cx: Context,
    viewer: Viewer,
    at: Path<LinkAt>,
    counter: Counter,
) -> Result<HttpResponse> {
    is_used(&cx)?;
    let gate = &counter.gate;
    gate.limits.form(&request)?;
    let guess = gate.limits.guess(&request)?;
    let (hash, now) = (gate.cookies.email_hash(&at.token), gate.clock.now());
    match gate.database.write(move |db| store::take_change(db, &hash, now)).await? {
        Outcome::Over => Ok(told(&cx, "link-over-title", views::over(&cx))),
        Outcome::Taken => Ok(told(&cx, "email-taken-title", views::taken(&cx))),
        Outcome::Changed { before } => {
            guess.does_not_count();
            tell(&cx, &counter, before);
            if viewer.member().is_some() {
                return Ok(see_other(&cx.href(&format!("{PATH}?told=changed#arrival"))));
            }
            Ok(told(&cx, "email-changed-title", views::changed(&cx)))
        }
    }
}

fn told(cx: &Context, title: &str, main: maud::Markup) -> HttpResponse {
    page_of(StatusCode::OK, cx, &Head { title: cx.words.text(title), ..Head::default() }, main)
}

fn asking(
    cx: &Context,
    account: &AccountRow,
    typed: &str,
    problem: Option<String>,
    told: Option<Told>,
) -> HttpResponse {
    let title = match (told, &problem) {
        (Some(told), _) => told.title(&cx.words),
        (None, Some(_)) => format!("{} – {}", t!(cx.words, "error-title"), t!(cx.words, "email-title")),
        (None, None) => t!(cx.words, "email-title"),
    };
    let status = if problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let main = views::own(cx, account.email.as_deref(), typed, problem.as_deref(), told);
    page_of(status, cx, &Head { title, ..Head::default() }, main)
}
