//! The password of one's own account: set, changed and taken away by whoever has just proved who they are. Whoever has one and
//! came in long ago proves it by the password itself, in the same form (ASVS 6.2.3).

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse};

use super::hash::{Hasher, hash, is_right};
use super::sign_in::is_on;
use super::store::{self, PasswordRow};
use super::views::{self, Choice, Fault, Told};
use super::{KnownNames, Password, SignInName};
use crate::base::mail::{Address, Post};
use crate::error::{Error, Result};
use crate::people::Member;
use crate::people::accounts::store::{AccountRow, load_account};
use crate::people::email::letters::{self, Changed};
use crate::people::groups::store::load_memberships;
use crate::people::rights::handlers::{Confirmed, SignedIn};
use crate::people::sessions::handlers::Gate;
use crate::people::sessions::is_confirmed;
use crate::t;
use crate::web::context::Context;
use crate::web::extract::{Form, Query, part};
use crate::web::layout::Head;
use crate::web::page::{page_of, see_other};

/// The path of the page, below the language.
pub const PATH: &str = "/account/password";

/// What is there of somebody.
struct Own {
    account: AccountRow,
    password: Option<PasswordRow>,
    /// Whether the password is asked for before it is changed.
    is_asked: bool,
}

async fn load(gate: &Gate, member: Member) -> Result<Own> {
    let load = move |db: &mut _| Ok((load_account(db, member.account)?, store::load_password(db, member.learner)?));
    let (account, password) = gate.database.read(load).await?;
    let is_asked = password.is_some() && !is_confirmed(member.confirmed_at, gate.clock.now());
    Ok(Own { account: account.ok_or(Error::NotFound)?, password, is_asked })
}

/// `GET /{lang}/account/password`: sets or changes the password.
pub async fn ask(cx: Context, member: SignedIn, query: Query, gate: Gate) -> Result<HttpResponse> {
    is_on(&cx)?;
    let own = load(&gate, member.0).await?;
    let name = own.password.as_ref().and_then(|row| row.sign_in_name.clone()).unwrap_or_default();
    Ok(asking(&cx, &own, &name, &[], query.0.one("told").and_then(Told::parse)))
}

/// `POST /{lang}/account/password`: the account has this password from now on, and no other browser is signed in to it.
pub async fn change(
    request: HttpRequest,
    cx: Context,
    member: SignedIn,
    fields: Form,
    gate: Gate,
) -> Result<HttpResponse> {
    is_on(&cx)?;
    gate.limits.form(&request)?;
    let SignedIn(member) = member;
    let own = load(&gate, member).await?;
    if own.password.is_none() && !is_confirmed(member.confirmed_at, gate.clock.now()) {
        return Err(Error::Confirm);
    }
    let typed = |field: &str| fields.0.one(field).unwrap_or("").to_owned();
    let name_typed = typed("name");
    let name = SignInName::read(&name_typed);
    let mut faults = Vec::new();
    if name.is_none() && !(name_typed.trim().is_empty() && own.account.email.is_some()) {
        faults.push(if name_typed.trim().is_empty() { Fault::NoName } else { Fault::Name });
    }
    let mut attempt = None;
    if own.is_asked {
        // Whoever sits before an open session guesses no more than at the door.
        attempt = match gate.limits.password(&request, &format!("account {}", member.account.0)) {
            Ok(attempt) => Some(attempt),
            Err(Error::TooMany { after }) => {
                return Ok(asking(&cx, &own, &name_typed, &[Fault::TooMany { after }], None));
            }
            Err(other) => return Err(other),
        };
    }
    let account = member.account;
    let current = gate.database.read(move |db| store::load_hash(db, account)).await?.filter(|_| own.is_asked);
    let known = known(&cx, &gate, member, &own, &name_typed, &part::<KnownNames>(&request)?).await?;
    let (old, new) = (Password::typed(&typed("current-password")), typed("new-password"));
    let is_asked = own.is_asked;
    let hasher = part::<Hasher>(&request)?;
    let chosen = hasher.act(move || {
        let is_theirs = !is_asked || is_right(&old, current.as_deref());
        let chosen = Password::choose(&new, &known);
        // Nothing is hashed that is not taken.
        (is_theirs, chosen.map(|password| hash(&password)))
    });
    let (is_theirs, chosen) = chosen.await?;
    if is_theirs {
        attempt.into_iter().for_each(crate::web::limits::Try::was_right);
    } else {
        faults.push(Fault::Current);
    }
    let hashed = match chosen {
        Ok(hashed) => Some(hashed?),
        Err(weak) => {
            faults.push(Fault::Weak(weak));
            None
        }
    };
    let Some(hashed) = hashed.filter(|_| faults.is_empty()) else {
        return Ok(asking(&cx, &own, &name_typed, &faults, None));
    };
    let now = gate.clock.now();
    let act =
        move |db: &mut _| store::replace_password(db, (member.account, member.session), name.as_ref(), &hashed, now);
    if !gate.database.write(act).await? {
        return Ok(asking(&cx, &own, &name_typed, &[Fault::Taken], None));
    }
    tell(&request, &cx, &own)?;
    Ok(see_other(&cx.href(&format!("{PATH}?told=saved#arrival"))))
}

/// The names that are known here: of the site, of oneself, of one's groups, of the courses.
async fn known(
    cx: &Context,
    gate: &Gate,
    member: Member,
    own: &Own,
    name: &str,
    courses: &KnownNames,
) -> Result<Vec<String>> {
    let groups = gate.database.read(move |db| load_memberships(db, member.learner)).await?;
    let of_own = [&own.account.name, &own.account.full_name].map(String::to_owned);
    let address = own.account.email.iter().flat_map(|email| email.split('@')).map(str::to_owned);
    let mut known = vec![cx.site.name.clone(), "askel".to_owned(), name.to_owned()];
    known.extend(of_own);
    known.extend(address);
    known.extend(groups.into_iter().map(|(_, group)| group));
    known.extend(courses.now());
    Ok(known)
}

/// `POST /{lang}/account/password/remove`: the account has no password any more.
pub async fn remove(request: HttpRequest, cx: Context, member: Confirmed, gate: Gate) -> Result<HttpResponse> {
    is_on(&cx)?;
    gate.limits.form(&request)?;
    let Confirmed(member) = member;
    let (own, now) = (load(&gate, member).await?, gate.clock.now());
    gate.database.write(move |db| store::delete_password(db, (member.account, member.session), now)).await?;
    tell(&request, &cx, &own)?;
    Ok(see_other(&cx.href(&format!("{PATH}?told=removed#arrival"))))
}

/// `GET /{lang}/account/password/remove`: a reload of the address that the form was sent to leads to its page.
pub async fn remove_address(cx: Context) -> HttpResponse {
    see_other(&cx.href(PATH))
}

/// Tells the address of the account, where there is one.
fn tell(request: &HttpRequest, cx: &Context, own: &Own) -> Result<()> {
    if let Some(to) = own.account.email.as_deref().and_then(Address::read) {
        let account = format!("{}{}", cx.site.public_url, cx.href("/account"));
        part::<Post>(request)?.send(letters::changed(&cx.words, &cx.site, to, Changed::Password, &account));
    }
    Ok(())
}

fn asking(cx: &Context, own: &Own, name: &str, faults: &[Fault], told: Option<Told>) -> HttpResponse {
    let is_slow = faults.iter().any(|fault| matches!(fault, Fault::TooMany { .. }));
    let (status, title) = match (faults, told) {
        ([], None) => (StatusCode::OK, t!(cx.words, "password-own-title")),
        ([], Some(told)) => (StatusCode::OK, told.title(&cx.words)),
        _ => {
            let status = if is_slow { StatusCode::TOO_MANY_REQUESTS } else { StatusCode::UNPROCESSABLE_ENTITY };
            (status, format!("{} – {}", t!(cx.words, "error-title"), t!(cx.words, "password-own-title")))
        }
    };
    let choice = Choice {
        name,
        has_email: own.account.email.is_some(),
        has_password: own.password.is_some(),
        is_asked: own.is_asked,
    };
    page_of(status, cx, &Head { title, ..Head::default() }, views::own(cx, &choice, faults, told))
}
