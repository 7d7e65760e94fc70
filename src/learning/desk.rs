//! Keeping what a page's form brings.

use std::sync::Arc;

use actix_web::cookie::Cookie;
use actix_web::{HttpRequest, HttpResponse};

use super::feedback::replies::Replies;
use super::place::Place;
use super::reached::note_reached;
use super::writings::store::{delete_draft, keep_unsent, save_draft, set_bookmark, settle_note};
use super::writings::{Draft, Typed};
use super::{Deed, Event, store};
use crate::base::clock::Clock;
use crate::base::db::{Database, Db};
use crate::courses::CatalogueHandle;
use crate::error::{Error, Result};
use crate::people::handlers::GuestCookies;
use crate::people::store::learner_of;
use crate::people::{LearnerId, Viewer};
use crate::web::extract::part;
use crate::web::limits::Limits;

/// What is needed to keep something.
pub struct Desk {
    pub(super) database: Database,
    pub(super) catalogue: CatalogueHandle,
    pub(super) cookies: GuestCookies,
    pub(super) limits: Limits,
    pub(super) clock: Clock,
    pub(super) replies: Replies,
}

impl actix_web::FromRequest for Desk {
    type Error = Error;
    type Future = std::future::Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut actix_web::dev::Payload) -> Self::Future {
        let desk = || {
            Ok(Self {
                database: part(request)?,
                catalogue: part(request)?,
                cookies: part(request)?,
                limits: part(request)?,
                clock: part(request)?,
                replies: part(request)?,
            })
        };
        std::future::ready(desk())
    }
}

impl Desk {
    /// Commits an event and what was typed beside it, and returns the cookie of a guest that was made for it. Nobody becomes a
    /// guest for nothing.
    pub(super) async fn keep(
        &self,
        viewer: Viewer,
        place: &Place,
        typed: Typed,
        event: Option<Event>,
    ) -> Result<Option<Cookie<'static>>> {
        if event.is_none() && viewer == Viewer::Visitor && typed.is_nothing() {
            return Ok(None);
        }
        let now = self.clock.now();
        let (at, course) = (place.key()?, Arc::clone(&place.course));
        let act = move |db: &mut Db, learner| {
            if let Some(event) = &event {
                let is_new = store::record_event(db, learner, event)?;
                if let Deed::Answered { exercise, .. } = &event.deed
                    && is_new
                {
                    delete_draft(db, learner, &at, exercise)?;
                }
                note_reached(db, learner, &course, event)?;
            }
            for (exercise, answer) in &typed.answers {
                if answer.is_empty() {
                    delete_draft(db, learner, &at, exercise)?;
                } else {
                    let draft = Draft { answer: answer.clone(), changed_at: now };
                    save_draft(db, learner, &at, exercise, &draft)?;
                }
            }
            for note in typed.notes.iter().filter(|note| note.is_touched()) {
                settle_note(db, learner, &at, note, now)?;
            }
            if let Some(is_set) = typed.bookmark {
                set_bookmark(db, learner, &at, is_set, now)?;
            }
            if let Some(unsent) = &typed.feedback {
                keep_unsent(db, learner, &at, &unsent.text, now)?;
            }
            Ok(())
        };
        self.change(viewer, act).await
    }

    /// Commits what somebody does, by statements that are right beside any other, and returns the cookie of a guest that was
    /// made for it.
    pub(super) async fn change(
        &self,
        viewer: Viewer,
        mut act: impl FnMut(&mut Db, LearnerId) -> Result<()> + Send + 'static,
    ) -> Result<Option<Cookie<'static>>> {
        let (actor, cookie) = self.cookies.actor(viewer)?;
        let now = self.clock.now();
        let act = move |db: &mut Db| {
            let learner = learner_of(db, &actor, now)?;
            act(db, learner)
        };
        self.database.append(act).await?;
        Ok(cookie)
    }
}

pub(super) fn with_cookie(mut response: HttpResponse, cookie: Option<Cookie<'static>>) -> HttpResponse {
    if let Some(cookie) = cookie {
        // The name and value are ours and well-formed, which is all that this asks for.
        let _ = response.add_cookie(&cookie);
    }
    response
}
