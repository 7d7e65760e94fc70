//! Leaving a shared browser: "I am not the same person" and "finish on this device".

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use maud::{Markup, html};

use super::store;
use crate::base::db::Database;
use crate::error::{Error, Result};
use crate::people::handlers::GuestCookies;
use crate::people::store::delete_learner;
use crate::people::{LearnerId, Viewer};
use crate::t;
use crate::web::components::{self, Question};
use crate::web::context::Context;
use crate::web::layout::Head;
use crate::web::limits::Limits;
use crate::web::page::page;
use crate::web::preferences::Preferences;

/// The two ways to leave. Neither record can be reached again, so neither is kept; they differ in who asks and what is said.
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

/// `GET /{lang}/not-me`: the question.
pub async fn ask_not_me(cx: Context, viewer: Viewer, database: Data<Database>) -> Result<HttpResponse> {
    ask(&cx, viewer, &database, Way::NotMe).await
}

/// `GET /{lang}/finish`: the question, with what is kept.
pub async fn ask_finish(cx: Context, viewer: Viewer, database: Data<Database>) -> Result<HttpResponse> {
    ask(&cx, viewer, &database, Way::Finish).await
}

/// `POST /{lang}/not-me`: takes the record off this browser.
pub async fn not_me(
    request: HttpRequest,
    cx: Context,
    viewer: Viewer,
    database: Data<Database>,
    cookies: Data<GuestCookies>,
    limits: Data<Limits>,
) -> Result<HttpResponse> {
    limits.form(&request)?;
    leave(cx, viewer, &database, &cookies, Way::NotMe).await
}

/// `POST /{lang}/finish`: deletes what was kept and takes it off this browser.
pub async fn finish(
    request: HttpRequest,
    cx: Context,
    viewer: Viewer,
    database: Data<Database>,
    cookies: Data<GuestCookies>,
    limits: Data<Limits>,
) -> Result<HttpResponse> {
    limits.form(&request)?;
    leave(cx, viewer, &database, &cookies, Way::Finish).await
}

async fn ask(cx: &Context, viewer: Viewer, database: &Database, way: Way) -> Result<HttpResponse> {
    let kept = match viewer {
        Viewer::Visitor => None,
        Viewer::Unknown => return Err(Error::Unavailable("the guest cannot be looked up".to_owned())),
        Viewer::Guest(learner) => Some(database.read(move |db| store::count_kept(db, learner)).await?),
    };
    let title = cx.words.text(&format!("{}-title", way.path()));
    Ok(page(cx, &Head { title: title.clone(), ..Head::default() }, question(cx, way, &title, kept)))
}

fn question(cx: &Context, way: Way, title: &str, kept: Option<store::Kept>) -> Markup {
    let words = &cx.words;
    let say = |part: &str| words.text(&format!("{}-{part}", way.path()));
    let Some(kept) = kept else {
        return components::notice_page(cx, title, &t!(words, "nothing-kept"));
    };
    let what = match way {
        Way::NotMe => say("question"),
        Way::Finish => {
            format!("{} {}", say("question"), t!(words, "finish-what", answers = kept.answers, pages = kept.pages))
        }
    };
    let question = components::question(&Question {
        title,
        text: &what,
        consequence: &say("consequence"),
        yes: (&cx.href(&format!("/{}", way.path())), &say("yes")),
        no: (&cx.href("/"), &say("no")),
        warning: true,
        level: 1,
        ..Question::default()
    });
    html! {
        (question)
        @if way == Way::Finish { (components::way(&cx.href("/my-data"), &t!(words, "my-data-see"))) }
    }
}

/// Deletes the record, then takes the cookie off the browser.
async fn leave(
    cx: Context,
    viewer: Viewer,
    database: &Database,
    cookies: &GuestCookies,
    way: Way,
) -> Result<HttpResponse> {
    match viewer {
        Viewer::Visitor => {}
        Viewer::Unknown => return Err(Error::Unavailable("the guest cannot be looked up".to_owned())),
        Viewer::Guest(LearnerId(learner)) => database.write(move |db| delete_learner(db, LearnerId(learner))).await?,
    }
    // Whoever ends on a shared computer leaves nothing; whoever stays keeps the text as it suits them.
    let chosen = cx.preferences;
    let preferences = if way == Way::Finish { Preferences::default() } else { chosen };
    let cx = Context { keeps_record: false, reader: String::new(), preferences, ..cx };
    let title = cx.words.text(&format!("{}-done-title", way.path()));
    let main = components::notice_page(&cx, &title, &cx.words.text(&format!("{}-done", way.path())));
    let mut response = page(&cx, &Head { title: title.clone(), ..Head::default() }, main);
    cookies.let_go(&mut response);
    if preferences != chosen {
        let _ = response.add_cookie(&preferences.cookie(cx.site.is_https()));
    }
    Ok(response)
}
