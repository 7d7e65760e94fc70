//! Leaving a shared browser: "I am not the same person" and "finish on this device".

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use chrono::NaiveDateTime;
use maud::{Markup, html};

use super::desk::Desk;
use crate::base::db::Db;
use crate::error::Result;
use crate::people::carry_on::own::forget_words;
use crate::people::carry_on::views::OWN_PATH;
use crate::people::erasure::store::erase_learner;
use crate::people::handlers::unknown;
use crate::people::keepers::{Amount, Keepers};
use crate::people::sessions::handlers::ACCOUNT_PATH;
use crate::people::store::{delete_guest, other_ways};
use crate::people::{Guest, OtherWays, Viewer};
use crate::t;
use crate::web::components::{self, Deed, Question};
use crate::web::context::Context;
use crate::web::extract::Form;
use crate::web::layout::Head;
use crate::web::page::{page, see_other};
use crate::web::preferences::Preferences;

/// The two ways to leave. A record that can be reached otherwise (by its words, in another browser) stays in both; one that
/// cannot is lost to everybody, so it is deleted, and the page says so before. They differ in who asks and what is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Somebody finds another's record on this browser.
    NotMe,
    /// Somebody ends on a shared computer.
    Finish,
}

impl Way {
    fn path(self) -> &'static str {
        match self {
            Self::NotMe => "not-me",
            Self::Finish => "finish",
        }
    }
}

/// What is to become of the record, as the pressed button says. What no page has said is not done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wish {
    /// It stays for those who can reach it otherwise.
    Keep,
    /// It is deleted if it cannot be reached otherwise.
    Leave,
    /// It is deleted, wherever else it can be reached.
    Delete,
}

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// It can still be reached, in these ways.
    Kept(OtherWays),
    /// It is deleted.
    Deleted,
    /// There was none.
    Nothing,
    /// It could not be kept any more, which the page had not said: nothing was done.
    AskAgain,
}

impl Wish {
    fn of(fields: Option<Form>) -> Self {
        match fields.as_ref().and_then(|fields| fields.0.one("answers")) {
            Some("keep") => Self::Keep,
            Some("delete") => Self::Delete,
            _ => Self::Leave,
        }
    }
}

/// `GET /{lang}/not-me`: the question.
pub async fn ask_not_me(cx: Context, viewer: Viewer, desk: Desk, keepers: Data<Keepers>) -> Result<HttpResponse> {
    ask(&cx, viewer, &desk, **keepers, Way::NotMe).await
}

/// `GET /{lang}/finish`: the question, with what is kept.
pub async fn ask_finish(cx: Context, viewer: Viewer, desk: Desk, keepers: Data<Keepers>) -> Result<HttpResponse> {
    ask(&cx, viewer, &desk, **keepers, Way::Finish).await
}

/// `POST /{lang}/not-me`: takes the record off this browser.
pub async fn not_me(
    request: HttpRequest,
    cx: Context,
    viewer: Viewer,
    fields: Option<Form>,
    desk: Desk,
    keepers: Data<Keepers>,
) -> Result<HttpResponse> {
    desk.limits.form(&request)?;
    leave(cx, viewer, &desk, **keepers, Way::NotMe, Wish::of(fields)).await
}

/// `POST /{lang}/finish`: takes the record off this browser, and deletes it where that was said.
pub async fn finish(
    request: HttpRequest,
    cx: Context,
    viewer: Viewer,
    fields: Option<Form>,
    desk: Desk,
    keepers: Data<Keepers>,
) -> Result<HttpResponse> {
    desk.limits.form(&request)?;
    leave(cx, viewer, &desk, **keepers, Way::Finish, Wish::of(fields)).await
}

async fn ask(cx: &Context, viewer: Viewer, desk: &Desk, keepers: Keepers, way: Way) -> Result<HttpResponse> {
    let now = desk.clock.now();
    let record = match viewer {
        Viewer::Visitor => None,
        Viewer::Unknown => return Err(unknown()),
        // Whoever is signed in leaves by signing out.
        Viewer::Member(_) => return Ok(see_other(&cx.href(ACCOUNT_PATH))),
        Viewer::Guest(guest) => {
            let act = move |db: &mut Db| Ok((keepers.count(db, guest.learner)?, other_ways(db, guest, now)?));
            Some(desk.database.read(act).await?)
        }
    };
    let title = cx.words.text(&format!("{}-title", way.path()));
    let main = match record {
        Some((kept, ways)) => question(cx, way, &title, kept, ways),
        None => components::notice_page(cx, &title, &t!(cx.words, "nothing-kept")),
    };
    Ok(page(cx, &Head { title: title.clone(), ..Head::default() }, main))
}

fn question(cx: &Context, way: Way, title: &str, kept: Amount, ways: OtherWays) -> Markup {
    let words = &cx.words;
    let say = |part: &str| words.text(&format!("{}-{part}", way.path()));
    let there = match way {
        Way::NotMe => say("question"),
        Way::Finish => kept.in_words(words),
    };
    let text = if way == Way::Finish && !ways.any() { format!("{} {there}", say("question")) } else { there };
    let consequence = match ways {
        OtherWays { words: true, .. } => say("stays-words"),
        OtherWays { browser: true, .. } => say("stays-browser"),
        _ => say("consequence"),
    };
    let yes = if ways.any() { say("yes-stays") } else { say("yes") };
    let delete = [Deed { says: ("answers", "delete"), text: &t!(words, "finish-delete"), warning: true }];
    // Only whoever says that the record is theirs is offered to delete it where it would stay.
    let others: &[Deed<'_>] = if way == Way::Finish && ways.any() { &delete } else { &[] };
    let (own, make_first) = (cx.href(OWN_PATH), say("words-first"));
    let question = components::question(&Question {
        title,
        text: &text,
        consequence: &consequence,
        yes: (&cx.href(&format!("/{}", way.path())), &yes),
        no: (&cx.href("/"), &say("no")),
        says: ways.any().then_some(("answers", "keep")),
        others,
        before: (!ways.any()).then_some((own.as_str(), make_first.as_str())),
        warning: !ways.any(),
        level: 1,
        ..Question::default()
    });
    html! {
        (question)
        @if way == Way::Finish { (components::way(&cx.href("/my-data"), &t!(words, "my-data-see"))) }
    }
}

/// Takes the record off the browser, within one transaction that sees how else it can be reached.
fn take_off(db: &mut Db, guest: Guest, wish: Wish, now: NaiveDateTime) -> Result<Outcome> {
    let ways = other_ways(db, guest, now)?;
    match wish {
        Wish::Keep if !ways.any() => return Ok(Outcome::AskAgain),
        Wish::Keep | Wish::Leave if ways.any() => {
            delete_guest(db, guest.browser)?;
            return Ok(Outcome::Kept(ways));
        }
        Wish::Keep | Wish::Leave | Wish::Delete => erase_learner(db, guest.learner, now)?,
    }
    Ok(Outcome::Deleted)
}

/// Takes the record and then the cookie off the browser, and clears what it still holds of this site (ASVS 14.3.1).
async fn leave(
    cx: Context,
    viewer: Viewer,
    desk: &Desk,
    keepers: Keepers,
    way: Way,
    wish: Wish,
) -> Result<HttpResponse> {
    let now = desk.clock.now();
    let say = |part: &str| cx.words.text(&format!("{}-{part}", way.path()));
    let outcome = match viewer {
        Viewer::Visitor => Outcome::Nothing,
        Viewer::Unknown => return Err(unknown()),
        Viewer::Member(_) => return Ok(see_other(&cx.href(ACCOUNT_PATH))),
        Viewer::Guest(guest) => desk.database.write(move |db| take_off(db, guest, wish, now)).await?,
    };
    let (title, lead) = match outcome {
        Outcome::AskAgain => return ask(&cx, viewer, desk, keepers, way).await,
        Outcome::Nothing => (say("title"), t!(cx.words, "nothing-kept")),
        Outcome::Deleted => (say("done-title"), say("done")),
        Outcome::Kept(ways) => (
            if way == Way::Finish { t!(cx.words, "finish-done-stays-title") } else { say("done-title") },
            if ways.words { say("done-stays-words") } else { say("done-stays-browser") },
        ),
    };
    // Whoever ends on a shared computer leaves nothing; whoever stays keeps the text as it suits them.
    let chosen = cx.preferences;
    let preferences = if way == Way::Finish { Preferences::default() } else { chosen };
    let cx = Context { kept: None, preferences, ..cx };
    let main = components::notice_page(&cx, &title, &lead);
    let mut response = page(&cx, &Head { title: title.clone(), ..Head::default() }, main);
    desk.cookies.let_go(&mut response);
    if preferences != chosen {
        let _ = response.add_cookie(&preferences.cookie(cx.site.is_https()));
    }
    forget_words(&cx, &mut response);
    Ok(response)
}
