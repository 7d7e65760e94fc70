//! Two accounts that are one person's.

use actix_web::web::Path;
use actix_web::{HttpRequest, HttpResponse};

use super::handlers::{PersonAt, load, refused};
use super::{Done, Known, PATH, merge_views, store};
use crate::admin::office::{Office, page};
use crate::base::db::Db;
use crate::base::form::FormData;
use crate::error::{Error, Result};
use crate::people::accounts::AccountId;
use crate::people::audit::store::insert_entry;
use crate::people::audit::{Act, Entry};
use crate::people::keepers::{Amount, Keepers};
use crate::people::rights::handlers::{Confirmed, Keeper};
use crate::t;
use crate::web::components::FieldError;
use crate::web::context::Context;
use crate::web::extract::{Form, Query};
use crate::web::page::see_other;

/// An account with how much is kept for it: of what somebody did only how much there is, so that the right one stays.
pub(super) struct Summary {
    pub(super) known: Known,
    pub(super) amount: Amount,
}

/// The number of the account that is to become part of this one.
fn other(fields: &FormData, at: AccountId) -> Option<AccountId> {
    let number = fields.one("with")?.trim().parse().ok()?;
    Some(AccountId(number)).filter(|other| *other != at)
}

/// `GET /{lang}/admin/people/{account}/merge?with=`: both accounts side by side, and the question.
pub async fn ask(
    cx: Context,
    keeper: Keeper,
    at: Path<PersonAt>,
    query: Query,
    office: Office,
) -> Result<HttpResponse> {
    let (into, keepers) = (at.id(), office.keepers);
    let Some(gone) = other(&query.0, into) else { return no_other(&cx, &keeper, &office, into).await };
    let both = office.database.read(move |db| Ok((summary(db, keepers, gone)?, summary(db, keepers, into)?))).await?;
    match both {
        (Some(gone), Some(into)) => {
            let title = t!(cx.words, "admin-merge-title");
            Ok(page(&cx, keeper.0, &title, merge_views::merge(&cx, &gone, &into)))
        }
        (None, Some(_)) => no_other(&cx, &keeper, &office, into).await,
        (_, None) => Err(Error::NotFound),
    }
}

fn summary(db: &mut Db, keepers: Keepers, account: AccountId) -> Result<Option<Summary>> {
    let Some(known) = store::load_known(db, account)? else { return Ok(None) };
    let amount = keepers.count(db, known.person.learner)?;
    Ok(Some(Summary { known, amount }))
}

async fn no_other(cx: &Context, keeper: &Keeper, office: &Office, into: AccountId) -> Result<HttpResponse> {
    let problem = FieldError { field: "with".to_owned(), message: t!(cx.words, "admin-merge-missing") };
    refused(cx, keeper, office, into, problem).await
}

/// `POST /{lang}/admin/people/{account}/merge`: makes one account of two. It cannot be taken back.
pub async fn merge(
    request: HttpRequest,
    cx: Context,
    keeper: Keeper,
    _confirmed: Confirmed,
    at: Path<PersonAt>,
    fields: Form,
    office: Office,
) -> Result<HttpResponse> {
    office.limits.form(&request)?;
    let (into, keepers, now, by) = (at.id(), office.keepers, office.clock.now(), keeper.0.account);
    let known = load(&office, into).await?;
    // Nobody takes their own account away while they use it.
    let Some(gone) = other(&fields.0, into).filter(|gone| *gone != by) else {
        return no_other(&cx, &keeper, &office, into).await;
    };
    let act = move |db: &mut Db| {
        let Some(gone) = store::load_person(db, gone)? else { return Ok(None) };
        let done = store::merge(db, keepers, &gone, &known.person, now)?;
        if done == Done::Yes {
            let detail = gone.id.0.to_string();
            insert_entry(db, &Entry::by(by, Act::MergedAccounts).about(into).detail(&detail), now)?;
        }
        Ok(Some(done))
    };
    match office.database.write(act).await? {
        Some(Done::Yes) => Ok(see_other(&cx.href(&format!("{PATH}/{}?told=merged#arrival", into.0)))),
        Some(Done::LastAdministrator) => {
            let problem = FieldError { field: "with".to_owned(), message: t!(cx.words, "admin-last") };
            refused(&cx, &keeper, &office, into, problem).await
        }
        None => no_other(&cx, &keeper, &office, into).await,
    }
}
