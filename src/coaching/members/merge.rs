//! Two of one's own members are one person: their records become one.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse};
use maud::{Markup, html};

use crate::base::db::Db;
use crate::coaching::handlers::{Room, head};
use crate::coaching::shown;
use crate::coaching::views::{group_path, member_path, trail};
use crate::error::{Error, Result};
use crate::people::LearnerId;
use crate::people::accounts::AccountId;
use crate::people::audit::store::insert_entry;
use crate::people::audit::{Act, Entry};
use crate::people::groups::members::Person;
use crate::people::groups::members::store::{load_members_of_coach, move_memberships};
use crate::people::keepers::{Amount, Keepers};
use crate::people::rights::handlers::CoachedMember;
use crate::people::store::join_learners;
use crate::t;
use crate::web::components::{self, Field, FieldError, Heading, Question};
use crate::web::context::Context;
use crate::web::extract::{Form, Query, part};
use crate::web::page::{page, page_of, see_other};

/// `GET /{lang}/groups/{group}/members/{account}/merge`: who the other one is; with `?with=ID` the question, with what is kept
/// of both.
pub async fn ask(
    request: HttpRequest,
    cx: Context,
    of: CoachedMember,
    query: Query,
    room: Room,
) -> Result<HttpResponse> {
    let coach = of.coach.account;
    let own = room.database.read(move |db| load_members_of_coach(db, coach)).await?;
    let Some(wanted) = query.0.one("with") else { return Ok(choice_page(&cx, &of, &own, false)) };
    let Some((stays, goes)) = pair(&own, &of, wanted) else { return Ok(choice_page(&cx, &of, &own, true)) };
    let keepers: Keepers = part(&request)?;
    let (first, second) = (stays.learner, goes.learner);
    let count = move |db: &mut Db| Ok((keepers.count(db, first)?, keepers.count(db, second)?));
    let kept = room.database.read(count).await?;
    let title = t!(cx.words, "merge-ask-title");
    Ok(page(&cx, &head(title), question(&cx, &of, (&stays, kept.0), (&goes, kept.1))))
}

/// `POST /{lang}/groups/{group}/members/{account}/merge`: makes one of two; the account in the path stays.
pub async fn merge(
    request: HttpRequest,
    cx: Context,
    of: CoachedMember,
    fields: Form,
    room: Room,
) -> Result<HttpResponse> {
    room.limits.form(&request)?;
    let keepers: Keepers = part(&request)?;
    let Some(wanted) = fields.0.one("with").filter(|with| !with.is_empty()).map(str::to_owned) else {
        let coach = of.coach.account;
        let own = room.database.read(move |db| load_members_of_coach(db, coach)).await?;
        return Ok(choice_page(&cx, &of, &own, true));
    };
    let (coach, group, now, place) =
        (of.coach.account, of.group.id(), room.clock.now(), (of.account.id(), LearnerId(of.account.learner_id)));
    let act = move |db: &mut Db| {
        let own = load_members_of_coach(db, coach)?;
        let Some((stays, goes)) = pair_of(&own, place.0, &wanted) else { return Err(Error::NotFound) };
        move_memberships(db, goes.account, stays.account)?;
        join_learners(db, keepers, goes.learner, place.1, now)?;
        let gone = format!("account {}", goes.account.0);
        let entry = Entry::by(coach, Act::MergedAccounts).about(stays.account).within(group).detail(&gone);
        insert_entry(db, &entry, now)
    };
    room.database.write(act).await?;
    Ok(see_other(&cx.href(&format!("{}/members?told=merged#arrival", group_path(&of.group)))))
}

fn pair(own: &[Person], of: &CoachedMember, wanted: &str) -> Option<(Person, Person)> {
    pair_of(own, of.account.id(), wanted)
}

/// The account that stays and the one that goes: two different members of groups of this coach, and both study only.
fn pair_of(own: &[Person], stays: AccountId, wanted: &str) -> Option<(Person, Person)> {
    let goes = AccountId(wanted.parse().ok()?);
    let find = |account: AccountId| own.iter().find(|person| person.account == account && person.is_trainee).cloned();
    if stays == goes { None } else { Some((find(stays)?, find(goes)?)) }
}

fn choice_page(cx: &Context, of: &CoachedMember, own: &[Person], is_missing: bool) -> HttpResponse {
    let title = t!(cx.words, "merge-title", name = shown(&of.account.name, &of.person.mark));
    let (status, title) = match is_missing {
        false => (StatusCode::OK, title),
        true => (StatusCode::UNPROCESSABLE_ENTITY, format!("{} – {title}", t!(cx.words, "error-title"))),
    };
    page_of(status, cx, &head(title), choice(cx, of, own, is_missing))
}

fn choice(cx: &Context, of: &CoachedMember, own: &[Person], is_missing: bool) -> Markup {
    let words = &cx.words;
    let name = shown(&of.account.name, &of.person.mark);
    let mut others: Vec<(String, String)> = Vec::new();
    for person in own.iter().filter(|it| it.is_trainee && it.account != of.account.id()) {
        let id = person.account.0.to_string();
        if !others.iter().any(|(known, _)| *known == id) {
            let joined = words.date(person.joined_at);
            let name = shown(&person.name, &person.mark);
            others.push((id, t!(words, "merge-other", name = name, date = joined)));
        }
    }
    let nobody = t!(words, "merge-choose");
    let choices: Vec<(&str, &str)> = std::iter::once(("", nobody.as_str()))
        .chain(others.iter().map(|(id, name)| (id.as_str(), name.as_str())))
        .collect();
    let error = is_missing.then(|| t!(words, "merge-missing"));
    html! {
        (trail(cx, Some(&of.group)))
        @if let Some(message) = &error {
            (components::error_summary(words, &[FieldError { field: "with".to_owned(), message: message.clone() }]))
        }
        (components::heading(&Heading {
            title: &t!(words, "merge-title", name = &name),
            lead: Some(&t!(words, "merge-lead")),
            ..Heading::default()
        }))
        form method="get" action=(cx.href(&format!("{}/merge", member_path(&of.group, of.account.id())))) {
            (components::select(&Field {
                id: "with",
                name: "with",
                label: &t!(words, "merge-with"),
                error: error.as_deref(),
                ..Field::default()
            }, &choices))
            p.row {
                button.button type="submit" { (t!(words, "merge-next")) }
                a.button.quiet href=(cx.href(&member_path(&of.group, of.account.id()))) { (t!(words, "merge-no")) }
            }
        }
    }
}

fn question(cx: &Context, of: &CoachedMember, stays: (&Person, Amount), goes: (&Person, Amount)) -> Markup {
    let words = &cx.words;
    let summary = |(person, kept): (&Person, Amount)| {
        let (name, joined) = (shown(&person.name, &person.mark), words.date(person.joined_at));
        t!(words, "merge-kept", name = name, date = joined, answers = kept.answers, pages = kept.pages)
    };
    let path = member_path(&of.group, of.account.id());
    components::question(&Question {
        title: &t!(words, "merge-ask-title"),
        text: &t!(words, "merge-ask-text"),
        list: &[summary(stays), summary(goes)],
        consequence: &t!(words, "merge-consequence", name = shown(&stays.0.name, &stays.0.mark)),
        yes: (&cx.href(&format!("{path}/merge")), &t!(words, "merge-yes")),
        no: (&cx.href(&path), &t!(words, "merge-no")),
        carried: &[("with", &goes.0.account.0.to_string())],
        warning: true,
        level: 1,
        ..Question::default()
    })
}
