//! One's own PIN: chosen, changed and taken away by whoever has just proved who they are.

use actix_web::http::StatusCode;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};

use super::pin::{NoPin, Pin, PinKey};
use super::store::{delete_pin, load_pin, replace_pin};
use super::views::{self, Told};
use super::{PIN_PATH, SHEET, is_for};
use crate::error::{Error, Result};
use crate::people::Member;
use crate::people::passwords::hash::{Hasher, hash};
use crate::people::rights::handlers::{Confirmed, SignedIn};
use crate::people::sessions::handlers::Gate;
use crate::t;
use crate::web::context::Context;
use crate::web::extract::{Form, Query, part};
use crate::web::layout::Head;
use crate::web::page::{page_of, see_other};

fn offered(cx: &Context, member: Member) -> Result<()> {
    if is_for(member.role, &cx.site) { Ok(()) } else { Err(Error::NotFound) }
}

/// `GET /{lang}/account/pin`: chooses or changes it.
pub async fn ask(cx: Context, member: SignedIn, query: Query, gate: Gate) -> Result<HttpResponse> {
    offered(&cx, member.0)?;
    let told = query.0.one("told").and_then(Told::parse);
    let cx = Context { query: String::new(), ..cx };
    asking(&cx, member.0, &gate, None, told).await
}

async fn asking(
    cx: &Context,
    member: Member,
    gate: &Gate,
    fault: Option<NoPin>,
    told: Option<Told>,
) -> Result<HttpResponse> {
    let has_pin = gate.database.read(move |db| load_pin(db, member.learner)).await?.is_some();
    let fault = fault.map(|fault| match fault {
        NoPin::Unclear => t!(cx.words, "pin-unclear"),
        NoPin::Weak => t!(cx.words, "pin-weak"),
    });
    let (status, title) = match (&fault, told) {
        (None, None) => (StatusCode::OK, t!(cx.words, "pin-title")),
        (None, Some(told)) => (StatusCode::OK, told.title(&cx.words)),
        (Some(_), _) => {
            let title = format!("{} – {}", t!(cx.words, "error-title"), t!(cx.words, "pin-title"));
            (StatusCode::UNPROCESSABLE_ENTITY, title)
        }
    };
    let main = views::own(cx, has_pin, fault.as_deref(), told);
    Ok(page_of(status, cx, &Head { title, sheet: Some(SHEET), ..Head::default() }, main))
}

/// `POST /{lang}/account/pin`: this is the PIN from now on.
pub async fn change(
    request: HttpRequest,
    cx: Context,
    member: Confirmed,
    fields: Form,
    gate: Gate,
    key: Data<PinKey>,
) -> Result<HttpResponse> {
    let Confirmed(member) = member;
    offered(&cx, member)?;
    gate.limits.form(&request)?;
    let pin = match Pin::choose(fields.0.one("pin").unwrap_or("")) {
        Ok(pin) => pin,
        Err(fault) => return asking(&cx, member, &gate, Some(fault), None).await,
    };
    let peppered = key.peppered(member.account, &pin);
    let hashed = part::<Hasher>(&request)?.act(move || hash(&peppered)).await??;
    let now = gate.clock.now();
    gate.database.write(move |db| replace_pin(db, member.account, &hashed, now)).await?;
    Ok(see_other(&cx.href(&format!("{PIN_PATH}?told=saved#arrival"))))
}

/// `GET` of the address that a form is sent to: a reload leads to its page.
pub async fn address(cx: Context) -> HttpResponse {
    see_other(&cx.href(PIN_PATH))
}

/// `POST /{lang}/account/pin/remove`: there is no PIN, and the name is seen on no device any more.
pub async fn remove(request: HttpRequest, cx: Context, member: SignedIn, gate: Gate) -> Result<HttpResponse> {
    let SignedIn(member) = member;
    offered(&cx, member)?;
    gate.limits.form(&request)?;
    let now = gate.clock.now();
    gate.database.write(move |db| delete_pin(db, member.account, now)).await?;
    Ok(see_other(&cx.href(&format!("{PIN_PATH}?told=removed#arrival"))))
}
