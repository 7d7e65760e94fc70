//! Reading the audit trail.

use std::collections::BTreeMap;

use actix_web::HttpResponse;

use super::{Line, Named, Wanted, views};
use crate::admin::office::{Office, page};
use crate::admin::{LINES, Lines};
use crate::base::db::Db;
use crate::error::Result;
use crate::people::accounts::store::load_names;
use crate::people::audit::store::{EntryRow, list_entries};
use crate::people::groups::store::load_names as load_group_names;
use crate::people::rights::handlers::Keeper;
use crate::t;
use crate::web::context::Context;
use crate::web::extract::Query;

/// `GET /{lang}/admin/audit`: what was done with power over others, the newest first.
pub async fn list(cx: Context, keeper: Keeper, query: Query, office: Office) -> Result<HttpResponse> {
    let wanted = Wanted::read(&query.0);
    let found = office.database.read(move |db| load(db, wanted)).await?;
    Ok(page(&cx, keeper.0, &t!(cx.words, "admin-audit"), views::list(&cx, wanted, &found)))
}

fn load(db: &mut Db, wanted: Wanted) -> Result<Lines<Line>> {
    let rows = list_entries(db, wanted.person, wanted.act, wanted.before, LINES + 1)?;
    let people: Vec<i64> = rows.iter().flat_map(|row| [row.actor_id, row.about_id]).flatten().collect();
    let groups: Vec<i64> = rows.iter().filter_map(|row| row.group_id).collect();
    let (people, groups) = (load_names(db, &people)?, load_group_names(db, &groups)?);
    let lines = rows.into_iter().map(|row| line(row, &people, &groups)).collect();
    Ok(Lines::of(lines, |line: &Line| line.id))
}

fn line(row: EntryRow, people: &BTreeMap<i64, String>, groups: &BTreeMap<i64, String>) -> Line {
    let named =
        |id: Option<i64>, names: &BTreeMap<i64, String>| id.map(|id| Named { id, name: names.get(&id).cloned() });
    Line {
        id: row.id,
        happened_at: row.happened_at,
        act: row.act,
        actor: named(row.actor_id, people),
        about: named(row.about_id, people),
        group: named(row.group_id, groups),
        detail: row.detail,
    }
}
