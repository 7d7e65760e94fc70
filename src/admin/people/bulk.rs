//! Several people at once: what will happen is said first, asked once, and can be taken back.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse};

use super::store::{self, load_people, search_people};
use super::{Done, PATH, Person, Search, merge_views, views};
use crate::admin::office::{Office, joined, page, sheet, ticked};
use crate::base::db::Db;
use crate::error::Result;
use crate::people::accounts::AccountId;
use crate::people::accounts::store::set_disabled;
use crate::people::audit::store::insert_entry;
use crate::people::audit::{Act, Entry};
use crate::people::rights::handlers::{Confirmed, Keeper};
use crate::t;
use crate::web::context::Context;
use crate::web::extract::Form;
use crate::web::page::see_other;

/// The name of the boxes.
pub(super) const BOX: &str = "person";

/// `POST /{lang}/admin/people/disable`: asks whether to let these in no more, and then does it. One's own account and that of
/// the last administrator stay as they are.
pub async fn disable(
    request: HttpRequest,
    cx: Context,
    keeper: Keeper,
    _confirmed: Confirmed,
    fields: Form,
    office: Office,
) -> Result<HttpResponse> {
    office.limits.form(&request)?;
    let (own, wanted) = (keeper.0.account, ticked(&fields.0, BOX));
    let open = move |db: &mut Db| {
        let mut people = load_people(db, &wanted)?;
        people.retain(|person| person.id != own && person.disabled_at.is_none());
        Ok(people)
    };
    let people: Vec<Person> = office.database.read(open).await?;
    if people.is_empty() {
        let found = office.database.read(|db| search_people(db, &Search::default())).await?;
        let main = views::list(&cx, &Search::default(), &found, None, &[], Some(&t!(cx.words, "admin-nobody-ticked")));
        return Ok(sheet(&cx, keeper.0, StatusCode::UNPROCESSABLE_ENTITY, &t!(cx.words, "admin-people"), main));
    }
    if fields.0.one("sure") != Some("yes") {
        let title = t!(cx.words, "admin-disable-title", count = people.len());
        return Ok(page(&cx, keeper.0, &title, merge_views::disable(&cx, &title, &people)));
    }
    let now = office.clock.now();
    let act = move |db: &mut Db| {
        let mut done = Vec::new();
        for person in &people {
            if store::disable(db, person.id, now)? == Done::Yes {
                insert_entry(db, &Entry::by(own, Act::Disabled).about(person.id), now)?;
                done.push(person.id.0);
            }
        }
        Ok(done)
    };
    let done = office.database.write(act).await?;
    Ok(see_other(&cx.href(&format!("{PATH}?told=disabled-several&undo={}#arrival", joined(&done)))))
}

/// `POST /{lang}/admin/people/enable`: lets these in again.
pub async fn enable(
    request: HttpRequest,
    cx: Context,
    keeper: Keeper,
    fields: Form,
    office: Office,
) -> Result<HttpResponse> {
    office.limits.form(&request)?;
    let (own, wanted, now) = (keeper.0.account, ticked(&fields.0, BOX), office.clock.now());
    let act = move |db: &mut Db| {
        for person in load_people(db, &wanted)?.iter().filter(|person| person.disabled_at.is_some()) {
            set_disabled(db, person.id, None)?;
            insert_entry(db, &Entry::by(own, Act::Enabled).about(AccountId(person.id.0)), now)?;
        }
        Ok(())
    };
    office.database.write(act).await?;
    Ok(see_other(&cx.href(&format!("{PATH}?told=enabled-several#arrival"))))
}

/// `GET` on the address of a form: a reload leads to the list.
pub async fn address(cx: Context, _keeper: Keeper) -> HttpResponse {
    see_other(&cx.href(PATH))
}
