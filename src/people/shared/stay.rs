//! Staying signed in on a shared device: one press, or the next page that is opened (WCAG 2.2 SC 2.2.1).

use actix_web::{HttpRequest, HttpResponse};
use serde::Serialize;

use crate::error::{Error, Result};
use crate::people::carry_on::handlers::kept_secret;
use crate::people::rights::handlers::SignedIn;
use crate::people::sessions::handlers::Gate;
use crate::people::sessions::limit;
use crate::people::sessions::store::{load_session, touch_session};
use crate::t;
use crate::web::context::Context;

/// Until when somebody stays signed in.
#[derive(Debug, Serialize)]
struct Until {
    /// In so many seconds from now.
    seconds: i64,
    /// In words.
    said: String,
}

/// `POST /{lang}/sign-in/stay`: somebody is still there. Answers in JSON for the page's script until when they are signed in now.
pub async fn stay(request: HttpRequest, cx: Context, member: SignedIn, gate: Gate) -> Result<HttpResponse> {
    gate.limits.form(&request)?;
    let (SignedIn(member), now) = (member, gate.clock.now());
    let act = move |db: &mut _| {
        touch_session(db, member.session, now)?;
        load_session(db, member.session)
    };
    let session = gate.database.write(act).await?.ok_or(Error::SignIn)?;
    let ends_at = session.ends_at.min(now + limit(member.role, member.is_shared).idle);
    let until = Until {
        seconds: (ends_at - now).num_seconds(),
        said: t!(cx.words, "shared-until", time = cx.words.time(ends_at)),
    };
    Ok(kept_secret(HttpResponse::Ok().json(until)))
}
