//! One's own second step: setting it up, codes on paper, a new telephone, none any more.

use actix_web::cookie::{Cookie, time};
use actix_web::{HttpRequest, HttpResponse};
use chrono::NaiveDateTime;

use super::handlers::{Steps, onward, with_fault};
use super::own_views::{self as views, Setting, Told};
use super::store::{are_current, delete_step, load_own, replace_codes, replace_step};
use super::views::Fault;
use super::{OWN_PATH, Own, PaperCode, Typed, totp};
use crate::base::db::Db;
use crate::error::{Error, Result};
use crate::people::Member;
use crate::people::accounts::Role;
use crate::people::accounts::store::load_account;
use crate::people::audit::store::insert_entry;
use crate::people::audit::{Act, Entry};
use crate::people::passkeys::are_for;
use crate::people::rights::handlers::{Confirmed, SignedIn};
use crate::people::sessions::is_confirmed;
use crate::people::sessions::store::{load_session, renew_session};
use crate::t;
use crate::web::context::Context;
use crate::web::cookie;
use crate::web::extract::{Form, Query};
use crate::web::page::see_other;
use crate::web::way_back::{FROM, WayBack};

/// The codes themselves are nowhere but on this page's cookie, until they are written down.
const COOKIE: &str = "askel-recovery";
const SHOWN_MINUTES: i64 = 30;

/// `GET /{lang}/account/second-step`: whether there is one, and what can be done.
pub async fn show(cx: Context, member: SignedIn, query: Query, steps: Steps) -> Result<HttpResponse> {
    let (told, from) = said(&query);
    let (SignedIn(member), now) = (member, steps.clock.now());
    let own = steps.database.read(move |db| load_own(db, member.account, now)).await?;
    let cx = Context { query: String::new(), ..cx };
    let title = told.map_or_else(|| t!(cx.words, "second-own-title"), |told| told.title(&cx.words));
    Ok(with_fault(&cx, title, None, views::own(&cx, member.role, &own, told, from.as_ref())))
}

fn said(query: &Query) -> (Option<Told>, Option<WayBack>) {
    (query.0.one("told").and_then(Told::parse), query.0.one(FROM).and_then(WayBack::parse))
}

/// What is set up: the secret that the page shows, and whose it is.
struct Offer {
    member: Member,
    name: String,
    own: Own,
    seed: Vec<u8>,
}

/// What this sign-in sets up. The secret is the same for as long as the sign-in goes on and nothing is set up, so that a reload or
/// a proof in between changes nothing for the app.
async fn offer(steps: &Steps, member: Member) -> Result<Offer> {
    let now = steps.clock.now();
    let load = move |db: &mut Db| {
        let own = load_own(db, member.account, now)?;
        Ok((own, load_account(db, member.account)?, load_session(db, member.session)?))
    };
    let (own, account, session) = steps.database.read(load).await?;
    let (account, session) = (account.ok_or(Error::NotFound)?, session.ok_or(Error::SignIn)?);
    // Whoever needs a second step and has none has nothing else to prove it with; all others prove first who they are.
    let is_first = own.since.is_none() && member.role > Role::Trainee;
    if !is_first && !is_confirmed(member.confirmed_at, now) {
        return Err(Error::Confirm);
    }
    let seed = steps.key.seed(member.account, session.created_at, own.since);
    Ok(Offer { member, name: account.name, own, seed })
}

/// `GET /{lang}/account/second-step/new`: the secret as a picture and as text, and the field for its first code.
pub async fn ask(cx: Context, member: SignedIn, query: Query, steps: Steps) -> Result<HttpResponse> {
    let (told, from) = said(&query);
    let offer = offer(&steps, member.0).await?;
    Ok(setting_up(&cx, &steps, &offer, told, from.as_ref(), None))
}

fn setting_up(
    cx: &Context,
    steps: &Steps,
    offer: &Offer,
    told: Option<Told>,
    from: Option<&WayBack>,
    fault: Option<&Fault>,
) -> HttpResponse {
    let cx = &Context { query: String::new(), ..cx.clone() };
    let secret = steps.key.secret(&offer.seed);
    let setting = Setting {
        secret: &totp::base32(&secret),
        address: &totp::address(&secret, &cx.site.name, &offer.name),
        is_needed: offer.member.role > Role::Trainee,
        replaces: offer.own.since.is_some(),
        has_passkeys: are_for(offer.member.role, &cx.site),
    };
    let title = match told {
        Some(told) if fault.is_none() => told.title(&cx.words),
        _ => setting.title(&cx.words),
    };
    with_fault(cx, title, fault, views::setting_up(cx, &setting, told, from, fault))
}

/// `POST /{lang}/account/second-step/new`: the app's first code shows that it has the secret. From then on it is asked for; new
/// codes on paper are shown.
pub async fn set_up(
    request: HttpRequest,
    cx: Context,
    member: SignedIn,
    fields: Form,
    steps: Steps,
) -> Result<HttpResponse> {
    steps.limits.form(&request)?;
    let from = fields.0.one(FROM).and_then(WayBack::parse);
    let (offer, now) = (offer(&steps, member.0).await?, steps.clock.now());
    let refuse = |fault| Ok(setting_up(&cx, &steps, &offer, None, from.as_ref(), Some(&fault)));
    let Some(Typed::App(code)) = Typed::read(fields.0.one("code").unwrap_or("")) else {
        return refuse(Fault::Unclear);
    };
    let Some(step) = totp::matching_step(&steps.key.secret(&offer.seed), &code, now) else {
        return refuse(Fault::Wrong);
    };
    let (member, seed) = (offer.member, offer.seed.clone());
    let codes = PaperCode::draw_all()?;
    let hashes: Vec<_> = codes.iter().map(|code| steps.key.hash(code)).collect();
    let act = move |db: &mut Db| {
        replace_step(db, member.account, &seed, step, now)?;
        replace_codes(db, member.account, &hashes, now)?;
        changed(db, member, "second-step", now)?;
        renew_session(db, member, true, now)
    };
    let begun = steps.database.write(act).await?.ok_or(Error::SignIn)?;
    let mut response = to_codes(&cx, &codes, from.as_ref());
    let _ = response.add_cookie(&steps.sessions.begun(&begun, now)?);
    Ok(response)
}

fn changed(db: &mut Db, member: Member, what: &str, now: NaiveDateTime) -> Result<()> {
    let entry = Entry::by(member.account, Act::ChangedWaysIn).about(member.account).detail(what);
    insert_entry(db, &entry, now)
}

/// Leads to the codes on paper that were just made.
pub(in crate::people) fn to_codes(cx: &Context, codes: &[PaperCode], from: Option<&WayBack>) -> HttpResponse {
    let query = from.map(|from| format!("?{}", from.query())).unwrap_or_default();
    let mut response = see_other(&format!("{}{query}", cx.href(&format!("{OWN_PATH}/codes"))));
    let text = codes.iter().map(PaperCode::shown).collect::<Vec<_>>().join(".");
    let _ = response.add_cookie(&codes_cookie(cx, cx.language.code(), text));
    response
}

/// `GET /{lang}/account/second-step/codes`: the codes that were just made, until they are written down.
pub async fn codes(
    request: HttpRequest,
    cx: Context,
    member: SignedIn,
    query: Query,
    steps: Steps,
) -> Result<HttpResponse> {
    let (_, from) = said(&query);
    let codes = shown(&request, &cx);
    let hashes: Vec<_> = codes.iter().map(|code| steps.key.hash(code)).collect();
    let account = member.0.account;
    // Codes of before, or of somebody else, are not shown as if they still opened something.
    if !steps.database.read(move |db| are_current(db, account, &hashes)).await? {
        return Ok(see_other(&cx.href(OWN_PATH)));
    }
    let cx = Context { query: String::new(), ..cx };
    Ok(with_fault(&cx, t!(cx.words, "recovery-title"), None, views::codes(&cx, &codes, from.as_ref())))
}

fn shown(request: &HttpRequest, cx: &Context) -> Vec<PaperCode> {
    let cookie = request.cookie(&cookie::name_on_path(COOKIE, cx.site.is_https()));
    cookie.map(|cookie| cookie.value().split('.').filter_map(PaperCode::read).collect()).unwrap_or_default()
}

/// `POST /{lang}/account/second-step/codes`: new codes on paper; those of before open nothing from then on.
pub async fn renew_codes(request: HttpRequest, cx: Context, member: Confirmed, steps: Steps) -> Result<HttpResponse> {
    steps.limits.form(&request)?;
    let (Confirmed(member), now) = (member, steps.clock.now());
    let codes = PaperCode::draw_all()?;
    let hashes: Vec<_> = codes.iter().map(|code| steps.key.hash(code)).collect();
    let act = move |db: &mut Db| {
        if load_own(db, member.account, now)?.since.is_none() {
            return Ok(false);
        }
        replace_codes(db, member.account, &hashes, now)?;
        changed(db, member, "recovery-codes", now)?;
        Ok(true)
    };
    let has_step = steps.database.write(act).await?;
    Ok(if has_step { to_codes(&cx, &codes, None) } else { see_other(&cx.href(OWN_PATH)) })
}

/// `POST /{lang}/account/second-step/codes/kept`: they are written down, so the browser forgets them.
pub async fn kept(
    request: HttpRequest,
    cx: Context,
    member: SignedIn,
    fields: Form,
    steps: Steps,
) -> Result<HttpResponse> {
    steps.limits.form(&request)?;
    let from = fields.0.one(FROM).and_then(WayBack::parse);
    let SignedIn(member) = member;
    let mut response = see_other(&onward(&cx, member.role, member.is_strong, from.as_ref()));
    for language in cx.locales.languages() {
        let mut cookie = codes_cookie(&cx, language.code(), String::new());
        cookie.make_removal();
        let _ = response.add_cookie(&cookie);
    }
    Ok(response)
}

fn codes_cookie(cx: &Context, language: &str, codes: String) -> Cookie<'static> {
    let path = format!("/{language}{OWN_PATH}/codes");
    let mut cookie = cookie::on_path(COOKIE, codes, path, cx.site.is_https());
    cookie.set_max_age(time::Duration::minutes(SHOWN_MINUTES));
    cookie
}

/// `GET /{lang}/account/second-step/remove`: the question before there is none any more.
pub async fn ask_remove(cx: Context, member: Confirmed) -> Result<HttpResponse> {
    match member.0.role {
        Role::Trainee => Ok(with_fault(&cx, t!(cx.words, "second-remove-title"), None, views::ask_remove(&cx))),
        _ => Err(Error::NotFound),
    }
}

/// `POST /{lang}/account/second-step/remove`: no code is asked for any more; only where the role does not need one.
pub async fn remove(request: HttpRequest, cx: Context, member: Confirmed, steps: Steps) -> Result<HttpResponse> {
    steps.limits.form(&request)?;
    let (Confirmed(member), now) = (member, steps.clock.now());
    if member.role > Role::Trainee {
        return Err(Error::NotFound);
    }
    let act = move |db: &mut Db| {
        delete_step(db, member.account)?;
        changed(db, member, "no-second-step", now)?;
        renew_session(db, member, false, now)
    };
    let begun = steps.database.write(act).await?.ok_or(Error::SignIn)?;
    let mut response = see_other(&cx.href(&format!("{OWN_PATH}?told=removed#arrival")));
    let _ = response.add_cookie(&steps.sessions.begun(&begun, now)?);
    Ok(response)
}
