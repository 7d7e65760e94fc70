//! Typed extractors that have asked whether whoever makes the request may do it.

use std::future::{Future, Ready, ready};
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage, HttpRequest};

use super::{Deed, may};
use crate::base::clock::Clock;
use crate::base::db::Database;
use crate::error::{Error, Result};
use crate::people::accounts::AccountId;
use crate::people::accounts::store::AccountRow;
use crate::people::groups::store::{GroupRow, PersonRow, find_group, find_member};
use crate::people::groups::{GroupId, Part};
use crate::people::sessions::is_confirmed;
use crate::people::{Member, Viewer};
use crate::web::extract::part;

/// Somebody who is signed in; whoever is not is told how to.
pub struct SignedIn(pub Member);

/// Somebody who may coach.
pub struct Staff(pub Member);

/// Somebody who keeps the site.
pub struct Keeper(pub Member);

/// Somebody who is signed in and has proved within the last minutes who they are, for what is dangerous (ASVS 7.5.1).
pub struct Confirmed(pub Member);

/// Whoever asks; where they are signed in, they have proved within the last minutes who they are.
pub struct ConfirmedViewer(pub Viewer);

impl FromRequest for ConfirmedViewer {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let viewer = viewer_of(request);
        let confirmed = || match viewer.member() {
            Some(member) if !is_confirmed(member.confirmed_at, part::<Clock>(request)?.now()) => Err(Error::Confirm),
            _ => Ok(Self(viewer)),
        };
        ready(confirmed())
    }
}

impl FromRequest for Confirmed {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let confirmed = ConfirmedViewer::from_request(request, payload).into_inner();
        ready(confirmed.and_then(|confirmed| may(confirmed.0, Deed::KeepAccount)).map(Self))
    }
}

macro_rules! asks {
    ($($extractor:ident $deed:ident;)*) => {$(
        impl FromRequest for $extractor {
            type Error = Error;
            type Future = Ready<Result<Self>>;

            fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
                ready(may(viewer_of(request), Deed::$deed).map(Self))
            }
        }
    )*};
}

asks! {
    SignedIn KeepAccount;
    Staff Coach;
    Keeper KeepSite;
}

/// Who makes a request, as the middleware has found out.
pub fn viewer_of(request: &HttpRequest) -> Viewer {
    request.extensions().get::<Viewer>().copied().unwrap_or(Viewer::Visitor)
}

/// The coach of the group in the path (`{group}`); a group that somebody does not coach is not found.
pub struct Coached {
    /// Who coaches it.
    pub coach: Member,
    /// The group.
    pub group: GroupRow,
    /// Whether the audit trail says already that they looked at it today.
    pub has_looked: bool,
}

/// The coach of the group in the path, and the member of it who is named there too (`{account}`).
pub struct CoachedMember {
    /// Who coaches the group.
    pub coach: Member,
    /// The group.
    pub group: GroupRow,
    /// The member's place in it.
    pub person: PersonRow,
    /// The member's account.
    pub account: AccountRow,
    /// Whether the audit trail says already that they looked at this member today.
    pub has_looked: bool,
}

type Later<T> = Pin<Box<dyn Future<Output = Result<T>>>>;

impl FromRequest for Coached {
    type Error = Error;
    type Future = Later<Self>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let (viewer, group, request) = (viewer_of(request), number(request, "group"), request.clone());
        Box::pin(async move {
            let asks = may(viewer, Deed::Coach)?.account;
            let (database, clock): (Database, Clock) = (part(&request)?, part(&request)?);
            let (group, now) = (GroupId(group?), clock.now());
            let found = database.read(move |db| find_group(db, group, asks, now)).await?;
            let coach = may(viewer, Deed::CoachGroup(found.as_ref().and_then(|found| found.part)))?;
            let found = found.ok_or(Error::NotFound)?;
            Ok(Self { coach, group: found.group, has_looked: found.has_looked })
        })
    }
}

impl FromRequest for CoachedMember {
    type Error = Error;
    type Future = Later<Self>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let ids = number(request, "group").and_then(|group| Ok((group, number(request, "account")?)));
        let (viewer, request) = (viewer_of(request), request.clone());
        Box::pin(async move {
            let asks = may(viewer, Deed::Coach)?.account;
            let (database, clock): (Database, Clock) = (part(&request)?, part(&request)?);
            let (group, account) = ids?;
            let (place, now) = ((GroupId(group), AccountId(account)), clock.now());
            let found = database.read(move |db| find_member(db, place, asks, now)).await?;
            let own: Option<Part> = found.as_ref().and_then(|found| found.part);
            let coach = may(viewer, Deed::CoachGroup(own))?;
            let found = found.ok_or(Error::NotFound)?;
            let (group, has_looked) = (found.group, found.has_looked);
            Ok(Self { coach, group, person: found.person, account: found.account, has_looked })
        })
    }
}

/// A number in the path; what is none is not found.
fn number(request: &HttpRequest, name: &str) -> Result<i64> {
    request.match_info().get(name).and_then(|text| text.parse().ok()).ok_or(Error::NotFound)
}
