//! The offer of four words to go on elsewhere: once, when the first module of all is finished.

use std::sync::Arc;

use super::desk::Desk;
use super::explain::{Explanation, explain};
use super::place::Place;
use super::{Record, store};
use crate::base::db::Db;
use crate::base::ids::Slug;
use crate::courses::{Course, Module};
use crate::error::Result;
use crate::people::Viewer;
use crate::people::carry_on::store::find_code;

/// The field of an address that the offer stands on.
pub const OFFER: &str = "offer";

/// Whether marking this page as done finishes the first module of all, of somebody who has no words yet. It is derived from
/// the record of before, so nothing is stored about the offer, and a page that is marked already offers nothing again.
pub(super) async fn is_due(desk: &Desk, viewer: Viewer, place: &Place) -> Result<bool> {
    let (module, page) = place.parts()?;
    // Whoever has done nothing yet has finished a module now only if this page is all there is to it.
    let Some(learner) = viewer.learner() else { return Ok(module.pages.len() == 1) };
    let (course, page) = (Arc::clone(&place.course), page.id.clone());
    let (catalogue, now) = (desk.catalogue.now(), desk.clock.now());
    let is_due = move |db: &mut Db| {
        let record = store::load_record(db, learner, course.id.as_str())?;
        let Some(module) = module_finished_by(&course, &record, &page) else { return Ok(false) };
        if find_code(db, learner, now)?.is_some() {
            return Ok(false);
        }
        let records = store::load_records(db, learner)?;
        let is_another = |of: &Course, other: &Module| of.id != course.id || other.id != module.id;
        let has_finished_another = |of: &Arc<Course>| {
            records.get(of.id.as_str()).is_some_and(|record| {
                let explanation = explain(of, record);
                of.modules.iter().any(|other| is_another(of, other) && is_finished(other, &explanation))
            })
        };
        Ok(!catalogue.open().any(has_finished_another))
    };
    desk.database.read(is_due).await
}

/// The module of a page that is not marked yet, where no other page of it is missing.
fn module_finished_by<'c>(course: &'c Course, record: &Record, page: &Slug) -> Option<&'c Module> {
    let (module, page) = course.page(page.as_str()).filter(|(_, page)| !record.is_marked(page))?;
    let explanation = explain(course, record);
    module.pages.iter().all(|other| other.id == page.id || explanation.is_done(&other.id)).then_some(module)
}

fn is_finished(module: &Module, explanation: &Explanation) -> bool {
    module.pages.iter().all(|page| explanation.is_done(&page.id))
}
