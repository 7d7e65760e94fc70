//! Leaving a group: the record stays with its owner, and its coaches see nothing of it any more.

use actix_web::web::Path;
use actix_web::{HttpRequest, HttpResponse};
use serde::Deserialize;

use super::members::OwnGroup;
use super::members::store::{load_own_groups, remove_member};
use super::members::views::leave_path;
use crate::base::db::Db;
use crate::error::{Error, Result};
use crate::people::audit::store::insert_entry;
use crate::people::audit::{Act, Entry};
use crate::people::carry_on::handlers::Door;
use crate::people::rights::handlers::SignedIn;
use crate::t;
use crate::web::components::{self, Question};
use crate::web::context::Context;
use crate::web::layout::Head;
use crate::web::page::{page, see_other};

/// A group in an address.
#[derive(Debug, Deserialize)]
pub struct GroupAt {
    group: i64,
}

/// `GET /{lang}/account/groups/{group}/leave`: the question before leaving.
pub async fn ask(cx: Context, member: SignedIn, at: Path<GroupAt>, door: Door) -> Result<HttpResponse> {
    let group = own_group(&door, &member, at.group).await?;
    let words = &cx.words;
    let title = t!(words, "leave-group-title", group = &group.name);
    let question = components::question(&Question {
        title: &title,
        text: &t!(words, "leave-group-text"),
        consequence: &t!(words, "leave-group-consequence"),
        yes: (&cx.href(&leave_path(&group)), &t!(words, "leave-group-yes")),
        no: (&cx.href("/account"), &t!(words, "leave-group-no")),
        level: 1,
        ..Question::default()
    });
    Ok(page(&cx, &Head { title: title.clone(), ..Head::default() }, question))
}

/// `POST /{lang}/account/groups/{group}/leave`: leaves.
pub async fn leave(
    request: HttpRequest,
    cx: Context,
    member: SignedIn,
    at: Path<GroupAt>,
    door: Door,
) -> Result<HttpResponse> {
    door.limits.form(&request)?;
    let group = own_group(&door, &member, at.group).await?.group;
    let (account, now) = (member.0.account, door.clock.now());
    let act = move |db: &mut Db| {
        if remove_member(db, group, account)? {
            let entry = Entry::by(account, Act::RemovedMember).about(account).within(group);
            insert_entry(db, &entry, now)?;
        }
        Ok(())
    };
    door.database.write(act).await?;
    Ok(see_other(&cx.href("/account?told=left-group#arrival")))
}

/// The group of a number, where whoever asks is a member of it.
async fn own_group(door: &Door, member: &SignedIn, group: i64) -> Result<OwnGroup> {
    let account = member.0.account;
    let groups = door.database.read(move |db| load_own_groups(db, account)).await?;
    groups.into_iter().find(|own| own.group.0 == group).ok_or(Error::NotFound)
}
