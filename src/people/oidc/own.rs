//! The service at one's own account: what it opens is said by whoever has just proved who they are, and asked once more after the
//! service has said who it sees. (Without the question somebody could be led to let another's identity in.)

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse};

use super::handlers::Counter;
use super::store::{self, load_identities};
use super::trip::Place;
use super::views::{self, Own, Problem, Told};
use crate::base::mail::{Address, Post};
use crate::base::oidc::Identity;
use crate::error::{Error, Result};
use crate::people::Member;
use crate::people::accounts::store::load_account;
use crate::people::email::letters::{self, Changed};
use crate::people::passkeys;
use crate::people::rights::handlers::{Confirmed, SignedIn};
use crate::t;
use crate::web::context::{Context, WaysIn};
use crate::web::extract::{Query, part};
use crate::web::layout::Head;
use crate::web::page::{page_of, see_other};

/// The path of the page, below the language.
pub const PATH: &str = "/account/service";

/// Who somebody is to the service, who has come back from it to let it open this account.
struct Arrived {
    identity: Identity,
    name: String,
}

fn arrived(request: &HttpRequest, counter: &Counter, member: Member) -> Option<Arrived> {
    let trip = counter.trip(request)?;
    match trip.place {
        Place::Back { issuer, subject, name } if trip.linking == Some(member.account.0) => {
            Some(Arrived { identity: Identity { issuer, subject }, name })
        }
        _ => None,
    }
}

/// `GET /{lang}/account/service`: whether the service opens this account.
pub async fn show(
    request: HttpRequest,
    cx: Context,
    member: SignedIn,
    query: Query,
    counter: Counter,
) -> Result<HttpResponse> {
    showing(&request, &cx, &counter, member.0, query.0.one("told").and_then(Told::parse), None).await
}

async fn showing(
    request: &HttpRequest,
    cx: &Context,
    counter: &Counter,
    member: Member,
    told: Option<Told>,
    problem: Option<Problem>,
) -> Result<HttpResponse> {
    let rows = counter.gate.database.read(move |db| load_identities(db, member.learner)).await?;
    let arrived = arrived(request, counter, member).filter(|_| problem.is_none());
    let own = Own {
        service: counter.service.name(),
        since: rows.first().map(|row| row.created_at),
        asks: arrived.as_ref().map(|arrived| arrived.name.as_str()),
    };
    let title = t!(cx.words, "service-own-title", name = own.service);
    let (status, title) = match (problem, told) {
        (Some(_), _) => (StatusCode::UNPROCESSABLE_ENTITY, format!("{} – {title}", t!(cx.words, "error-title"))),
        (None, Some(told)) => (StatusCode::OK, told.title(&cx.words)),
        (None, None) => (StatusCode::OK, title),
    };
    Ok(page_of(status, cx, &Head { title, ..Head::default() }, views::own(cx, &own, told, problem)))
}

/// `GET /{lang}/account/service/start`: leads to the service, to say who one is there.
pub async fn start(request: HttpRequest, cx: Context, member: Confirmed, counter: Counter) -> Result<HttpResponse> {
    counter.gate.limits.form(&request)?;
    counter.lead(&cx, None, Some(member.0.account)).await
}

/// `POST /{lang}/account/service`: the service opens this account from now on.
pub async fn link(request: HttpRequest, cx: Context, member: Confirmed, counter: Counter) -> Result<HttpResponse> {
    counter.gate.limits.form(&request)?;
    let Confirmed(member) = member;
    let Some(arrived) = arrived(&request, &counter, member) else { return Ok(see_other(&cx.href(PATH))) };
    let now = counter.gate.clock.now();
    let act = move |db: &mut _| store::link(db, member.account, &arrived.identity, now);
    if !counter.gate.database.write(act).await? {
        let response = showing(&request, &cx, &counter, member, None, Some(Problem::Taken)).await?;
        return Ok(counter.ends(response));
    }
    tell(&request, &cx, &counter, member).await?;
    Ok(counter.ends(see_other(&cx.href(&format!("{PATH}?told=linked#arrival")))))
}

/// `GET /{lang}/account/service/remove`: a reload of the address that the form was sent to leads to its page.
pub async fn remove_address(cx: Context, _counter: Counter) -> HttpResponse {
    see_other(&cx.href(PATH))
}

/// `POST /{lang}/account/service/remove`: the service no longer opens this account.
pub async fn remove(request: HttpRequest, cx: Context, member: Confirmed, counter: Counter) -> Result<HttpResponse> {
    counter.gate.limits.form(&request)?;
    let (Confirmed(member), now) = (member, counter.gate.clock.now());
    let ways = WaysIn { passkey: passkeys::are_for(member.role, &cx.site), ..cx.site.ways };
    if !counter.gate.database.write(move |db| store::unlink(db, member, ways, now)).await? {
        return showing(&request, &cx, &counter, member, None, Some(Problem::OnlyWay)).await;
    }
    tell(&request, &cx, &counter, member).await?;
    Ok(see_other(&cx.href(&format!("{PATH}?told=removed#arrival"))))
}

/// Tells the address of the account, where there is one.
async fn tell(request: &HttpRequest, cx: &Context, counter: &Counter, member: Member) -> Result<()> {
    let account = counter.gate.database.read(move |db| load_account(db, member.account)).await?;
    let account = account.ok_or(Error::NotFound)?;
    if let Some(to) = account.email.as_deref().and_then(Address::read) {
        let link = format!("{}{}", cx.site.public_url, cx.href("/account"));
        part::<Post>(request)?.send(letters::changed(&cx.words, &cx.site, to, Changed::Service, &link));
    }
    Ok(())
}
