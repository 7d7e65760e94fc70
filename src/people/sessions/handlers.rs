//! The session's cookie, signing in by a link, signing out, and where one is signed in.

use actix_web::cookie::{Cookie, time};
use actix_web::http::StatusCode;
use actix_web::http::header::USER_AGENT;
use actix_web::web::Path;
use actix_web::{HttpRequest, HttpResponse};
use chrono::NaiveDateTime;
use serde::Deserialize;

use super::store::{self, Begun, NewSession, SessionRow};
use super::token::SessionKeys;
use super::views::{self, Own, Told};
use super::{Session, SessionId, Way, device, is_over, limit};
use crate::base::clock::Clock;
use crate::base::db::Database;
use crate::base::ids::Secret;
use crate::error::{Error, Result};
use crate::people::accounts::names::Names;
use crate::people::accounts::store::{AccountRow, load_account, rename_account};
use crate::people::accounts::{AccountId, Role};
use crate::people::carry_on::own::forget_words;
use crate::people::groups::members::OwnGroup;
use crate::people::groups::members::store::load_own_groups;
use crate::people::handlers::{clear_site, unknown};
use crate::people::oidc::handlers::offered;
use crate::people::rights::handlers::SignedIn;
use crate::people::second_step;
use crate::people::second_step::Word;
use crate::people::second_step::handlers::{halfway_of, onward};
use crate::people::second_step::store::load_word;
use crate::people::shared::handlers::token_hash_of;
use crate::people::shared::sign_in::device_with_people;
use crate::people::shared::views::{Asking, Parts};
use crate::people::{Member, Viewer, shared};
use crate::t;
use crate::web::context::Context;
use crate::web::cookie;
use crate::web::extract::{Form, Query, part};
use crate::web::layout::Head;
use crate::web::limits::Limits;
use crate::web::page::{page, page_of, see_other};
use crate::web::way_back::{FROM, WayBack};

/// The path of one's own account, below the language.
pub const ACCOUNT_PATH: &str = "/account";

const COOKIE: &str = "askel-session";

/// The cookies of sessions, and what signs them.
#[derive(Debug, Clone)]
pub struct SessionCookies {
    keys: SessionKeys,
    /// For the tokens of links.
    secret: Secret,
    is_https: bool,
}

impl SessionCookies {
    /// Cookies for a site with these keys.
    pub fn new(keys: SessionKeys, secret: Secret, is_https: bool) -> Self {
        Self { keys, secret, is_https }
    }

    /// The cookie of a session that has begun, to be set after the commit. On a shared device it goes with the window.
    ///
    /// # Errors
    /// There is no key, which is a fault of ours.
    pub fn begun(&self, begun: &Begun, now: NaiveDateTime) -> Result<Cookie<'static>> {
        let token = self.keys.sign(begun.session, begun.account, now, begun.ends_at)?;
        let mut cookie = cookie::cookie(COOKIE, token, self.is_https);
        if !begun.is_shared {
            cookie.set_max_age(time::Duration::seconds((begun.ends_at - now).num_seconds()));
        }
        Ok(cookie)
    }

    /// The session that a request's cookie names.
    pub fn named(&self, cookie_of: impl Fn(&str) -> Option<String>, now: NaiveDateTime) -> Named {
        match cookie_of(&cookie::name(COOKIE, self.is_https)) {
            None => Named::Nothing,
            Some(token) => {
                self.keys.read(&token, now).map_or(Named::Over, |(session, account)| Named::Session(session, account))
            }
        }
    }

    /// The keyed hash of a link's token, for the database.
    pub fn link_hash(&self, token: &str) -> Vec<u8> {
        self.secret.hash("sign-in-link", token)
    }

    /// The keyed hash of the token of a link that confirms an address.
    pub fn email_hash(&self, token: &str) -> Vec<u8> {
        self.secret.hash("email", token)
    }

    /// Takes the session's cookie off the browser.
    pub fn let_go<B>(&self, response: &mut HttpResponse<B>) {
        let _ = response.add_cookie(&cookie::removal(COOKIE, self.is_https));
    }
}

/// What a request says of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named {
    /// It has no cookie of one.
    Nothing,
    /// Its cookie opens nothing (any more).
    Over,
    /// A session of an account, which is still to be looked up.
    Session(SessionId, AccountId),
}

/// What is needed to begin and end sessions.
pub struct Gate {
    pub(in crate::people) database: Database,
    /// The cookies of sessions.
    pub cookies: SessionCookies,
    pub(in crate::people) limits: Limits,
    pub(in crate::people) clock: Clock,
}

impl actix_web::FromRequest for Gate {
    type Error = Error;
    type Future = std::future::Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut actix_web::dev::Payload) -> Self::Future {
        let gate = || {
            Ok(Self {
                database: part(request)?,
                cookies: part(request)?,
                limits: part(request)?,
                clock: part(request)?,
            })
        };
        std::future::ready(gate())
    }
}

/// A session to be begun by a request.
pub fn new_session(request: &HttpRequest, way: Way, is_shared: bool) -> NewSession {
    let agent = request.headers().get(USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or("");
    NewSession { way, device: device(agent), is_shared, paired: token_hash_of(request) }
}

/// `GET /{lang}/sign-in`: the ways in; on a paired device first the names of those who may use it.
pub async fn ways(request: HttpRequest, cx: Context, viewer: Viewer, query: Query, gate: Gate) -> Result<HttpResponse> {
    let from = query.0.one(FROM).and_then(WayBack::parse);
    if let Some(member) = viewer.member() {
        return Ok(see_other(&onward(&cx, member.role, member.is_strong, from.as_ref())));
    }
    if halfway_of(&request).is_some() {
        let query = from.map(|from| format!("?{}", from.query())).unwrap_or_default();
        return Ok(see_other(&format!("{}{query}", cx.href(second_step::PATH))));
    }
    let paired = device_with_people(&cx, &request, &gate).await?;
    let asking = paired.as_ref().map(|(device, people)| {
        let is_new = query.0.one("told") == Some("paired");
        shared::views::asking(&cx, &Asking::at_first(device, people, is_new), from.as_ref())
    });
    Ok(ways_page(&request, &cx, StatusCode::OK, from.as_ref(), asking))
}

/// The page of the ways in. A paired device puts its names before them.
pub(in crate::people) fn ways_page(
    request: &HttpRequest,
    cx: &Context,
    status: StatusCode,
    from: Option<&WayBack>,
    paired: Option<Parts>,
) -> HttpResponse {
    // The way back is carried in the page's own links alone.
    let cx = Context { query: String::new(), path: "/sign-in".to_owned(), ..cx.clone() };
    let service = offered(request, &cx);
    let title = t!(cx.words, "sign-in-title");
    let title = match paired.as_ref().and_then(|paired| paired.said.as_ref()) {
        Some(said) => format!("{said} – {title}"),
        None => title,
    };
    let head = Head { title, sheet: paired.is_some().then_some(shared::SHEET), ..Head::default() };
    page_of(status, &cx, &head, views::ways(&cx, from, paired.as_ref(), service.as_deref()))
}

/// Where one lands after the first step of signing in: trainers and administrators by way of the second, which leads on to
/// [`desk_of`].
pub fn home_of(role: Role) -> &'static str {
    if role > Role::Trainee { second_step::PATH } else { desk_of(role) }
}

/// Where one lands who is signed in by all that their role asks for: who coaches sees first who may need a word.
pub fn desk_of(role: Role) -> &'static str {
    if role > Role::Trainee { "/groups" } else { "/me" }
}

/// What a link carries.
#[derive(Debug, Deserialize)]
pub struct LinkAt {
    token: String,
}

/// `GET /{lang}/sign-in/link/{token}`: the question whether to sign in. Nothing is opened by looking: programs that check mail
/// look at every link in it.
pub async fn ask_link(
    request: HttpRequest,
    cx: Context,
    at: Path<LinkAt>,
    query: Query,
    gate: Gate,
) -> Result<HttpResponse> {
    let (hash, now) = (gate.cookies.link_hash(&at.token), gate.clock.now());
    let guess = gate.limits.guess(&request)?;
    let found = gate.database.read(move |db| store::find_link(db, &hash, now)).await?;
    let Some(account) = found else {
        return Ok(link_is_over(&cx));
    };
    guess.does_not_count();
    let from = query.0.one(FROM).and_then(WayBack::parse);
    Ok(page(&cx, &head(t!(cx.words, "link-title")), views::link(&cx, &account.name, from.as_ref())))
}

/// The page of a link that opens nothing.
pub fn link_is_over(cx: &Context) -> HttpResponse {
    page(cx, &head(t!(cx.words, "link-over-title")), views::link_over(cx))
}

/// `POST /{lang}/sign-in/link/{token}`: signs in; the link opens nothing from then on.
pub async fn open_link(
    request: HttpRequest,
    cx: Context,
    at: Path<LinkAt>,
    query: Query,
    gate: Gate,
) -> Result<HttpResponse> {
    gate.limits.form(&request)?;
    let guess = gate.limits.guess(&request)?;
    let (hash, now) = (gate.cookies.link_hash(&at.token), gate.clock.now());
    let new = new_session(&request, Way::Link, false);
    let act = move |db: &mut _| {
        let Some(account) = store::take_link(db, &hash, now)? else { return Ok(None) };
        let role = account.role()?;
        Ok(Some((store::insert_session(db, &account, &new, now)?, role)))
    };
    let Some((begun, role)) = gate.database.write(act).await? else {
        return Ok(link_is_over(&cx));
    };
    guess.does_not_count();
    let from = query.0.one(FROM).and_then(WayBack::parse);
    let mut response = see_other(&cx.href(from.as_ref().map_or_else(|| home_of(role), WayBack::path)));
    let _ = response.add_cookie(&gate.cookies.begun(&begun, now)?);
    Ok(response)
}

/// `POST /{lang}/sign-out`: ends the session of this browser, and clears what the browser holds of the site (ASVS 14.3.1).
pub async fn sign_out(request: HttpRequest, cx: Context, viewer: Viewer, gate: Gate) -> Result<HttpResponse> {
    gate.limits.form(&request)?;
    match viewer {
        Viewer::Unknown => return Err(unknown()),
        Viewer::Member(member) => {
            let end = move |db: &mut _| store::delete_session(db, member.account, member.session);
            gate.database.write(end).await?;
        }
        Viewer::Visitor | Viewer::Guest(_) => {}
    }
    let cx = Context { kept: None, ..cx };
    let mut response = page(&cx, &head(t!(cx.words, "signed-out-title")), views::signed_out(&cx));
    gate.cookies.let_go(&mut response);
    clear_site(&mut response);
    forget_words(&cx, &mut response);
    Ok(response)
}

/// `GET /{lang}/account`: one's own account, and where one is signed in.
pub async fn account(
    request: HttpRequest,
    cx: Context,
    member: SignedIn,
    query: Query,
    gate: Gate,
) -> Result<HttpResponse> {
    let told = query.0.one("told").and_then(Told::parse);
    let kept = load_own(&gate, member.0).await?;
    let service = offered(&request, &cx);
    let names = Names { name: kept.account.name.clone(), full_name: kept.account.full_name.clone() };
    let title = told.map_or_else(|| t!(cx.words, "account-title"), |told| told.title(&cx.words));
    let main = views::account(&cx, &kept.shown(member.0, service.as_deref()), &names, &[], told);
    Ok(page(&cx, &head(title), main))
}

/// What is kept of an account for its own page.
struct Kept {
    account: AccountRow,
    sessions: Vec<Session>,
    groups: Vec<OwnGroup>,
    word: Option<Word>,
}

impl Kept {
    fn shown<'a>(&'a self, member: Member, service: Option<&'a str>) -> Own<'a> {
        Own {
            member,
            name: &self.account.name,
            email: self.account.email.as_deref(),
            service,
            sessions: &self.sessions,
            groups: &self.groups,
            has_second_step: self.account.second_step_since.is_some(),
            word: self.word.as_ref(),
        }
    }
}

async fn load_own(gate: &Gate, member: Member) -> Result<Kept> {
    let now = gate.clock.now();
    let load = move |db: &mut _| {
        let (account, sessions) = (load_account(db, member.account)?, store::load_sessions(db, member.learner)?);
        Ok((account, sessions, load_own_groups(db, member.account)?, load_word(db, member.account, now)?))
    };
    let (account, sessions, groups, word) = gate.database.read(load).await?;
    // Those that are over are let go of soon.
    let is_over = |row: &SessionRow| is_over(limit(member.role, row.is_shared), row.last_used_at, row.ends_at, now);
    let sessions = sessions.into_iter().filter(|row| !is_over(row)).map(SessionRow::session).collect();
    Ok(Kept { account: account.ok_or(Error::NotFound)?, sessions, groups, word })
}

/// `GET /{lang}/account/name`: a reload of the address that the form was sent to leads to its page.
pub async fn name_address(cx: Context) -> HttpResponse {
    see_other(&cx.href("/account"))
}

/// `POST /{lang}/account/name`: changes what one is called.
pub async fn rename(
    request: HttpRequest,
    cx: Context,
    member: SignedIn,
    fields: Form,
    gate: Gate,
) -> Result<HttpResponse> {
    gate.limits.form(&request)?;
    let (SignedIn(member), names) = (member, Names::typed(&fields.0));
    match names.read(&cx.words) {
        Ok((name, full_name)) => {
            let act = move |db: &mut _| rename_account(db, member.account, &name, full_name.as_ref());
            gate.database.write(act).await?;
            Ok(see_other(&cx.href("/account?told=renamed#arrival")))
        }
        Err(problems) => {
            let kept = load_own(&gate, member).await?;
            let service = offered(&request, &cx);
            let head = head(format!("{} – {}", t!(cx.words, "error-title"), t!(cx.words, "account-title")));
            let main = views::account(&cx, &kept.shown(member, service.as_deref()), &names, &problems, None);
            Ok(page_of(StatusCode::UNPROCESSABLE_ENTITY, &cx, &head, main))
        }
    }
}

/// A session in an address.
#[derive(Debug, Deserialize)]
pub struct SessionAt {
    session: i64,
}

/// `POST /{lang}/account/sessions/{session}/end`: signs out in another browser. Another person's session is not found.
pub async fn end(
    request: HttpRequest,
    cx: Context,
    member: SignedIn,
    at: Path<SessionAt>,
    gate: Gate,
) -> Result<HttpResponse> {
    gate.limits.form(&request)?;
    let (account, session) = (member.0.account, SessionId(at.session));
    let ended = gate.database.write(move |db| store::delete_session(db, account, session)).await?;
    if ended { Ok(see_other(&cx.href("/account?told=ended#arrival"))) } else { Err(Error::NotFound) }
}

/// `POST /{lang}/account/sessions/end-others`: signs out everywhere but here.
pub async fn end_others(request: HttpRequest, cx: Context, member: SignedIn, gate: Gate) -> Result<HttpResponse> {
    gate.limits.form(&request)?;
    let (account, here) = (member.0.account, member.0.session);
    gate.database.write(move |db| store::delete_sessions(db, account, Some(here))).await?;
    Ok(see_other(&cx.href("/account?told=ended-others#arrival")))
}

fn head(title: String) -> Head {
    Head { title, ..Head::default() }
}
