//! The page of a member's answers.

use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::web::Path;
use serde::Deserialize;

use super::views;
use crate::base::db::Db;
use crate::base::ids::Slug;
use crate::coaching::handlers::{Room, head};
use crate::coaching::shown;
use crate::coaching::store::has_course;
use crate::error::{Error, Result};
use crate::learning::explain::explain;
use crate::learning::store::load_record;
use crate::people::LearnerId;
use crate::people::audit::store::insert_look;
use crate::people::audit::{Act, Entry};
use crate::people::rights::handlers::CoachedMember;
use crate::web::context::Context;
use crate::web::page::page;

/// A course in an address.
#[derive(Debug, Deserialize)]
pub struct CourseAt {
    course: Slug,
}

/// `GET /{lang}/groups/{group}/members/{account}/courses/{course}`: each exercise with its answer. A course that is not one of
/// the group's is not found.
pub async fn answers(cx: Context, of: CoachedMember, at: Path<CourseAt>, room: Room) -> Result<HttpResponse> {
    let catalogue = room.catalogue.now();
    let course = catalogue.open_course(at.course.as_str()).map(Arc::clone).ok_or(Error::NotFound)?;
    let (id, learner, group) = (course.id.to_string(), LearnerId(of.account.learner_id), of.group.id());
    let load = move |db: &mut Db| {
        let is_of_group = has_course(db, group, &id)?;
        Ok(if is_of_group { Some(load_record(db, learner, &id)?) } else { None })
    };
    let record = room.database.read(load).await?.ok_or(Error::NotFound)?;
    note_look(&room, &of).await?;
    let name = shown(&of.account.name, &of.person.mark);
    let explanation = explain(&course, &record);
    let title = views::title(&cx, &course, &name);
    Ok(page(&cx, &head(title), views::answers(&cx, &of.group, &name, &course, &record, &explanation)))
}

/// That a coach looked at a member is written down once a day.
pub(in crate::coaching) async fn note_look(room: &Room, of: &CoachedMember) -> Result<()> {
    if of.has_looked {
        return Ok(());
    }
    let entry = Entry::by(of.coach.account, Act::LookedAtMember).about(of.account.id()).within(of.group.id());
    let now = room.clock.now();
    room.database.write(move |db| insert_look(db, &entry, now)).await
}
