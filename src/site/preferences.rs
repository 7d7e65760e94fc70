//! "Teksti ja värit": the page on which a reader chooses how all pages look.

mod views;

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};

use crate::base::form::FormData;
use crate::error::Result;
use crate::t;
use crate::web::context::Context;
use crate::web::extract::{Form, Query};
use crate::web::layout::{Head, Section};
use crate::web::limits::Limits;
use crate::web::page::{page, see_other};
use crate::web::preferences::Preferences;
use crate::web::way_back::{FROM, WayBack};

/// What became of the choices that were just sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// This browser keeps them.
    Kept,
    /// All is as it was at first, and nothing is kept.
    Original,
    /// This browser takes no cookie.
    Refused,
}

impl Outcome {
    /// What the address says after a form, compared with what the browser really keeps.
    fn read(query: &FormData, preferences: Preferences) -> Option<Self> {
        match query.one("saved")? {
            "original" => Some(Self::Original),
            "choices" if preferences == Preferences::default() => Some(Self::Refused),
            "choices" => Some(Self::Kept),
            _ => None,
        }
    }
}

/// `GET /{lang}/preferences`: the choices, each drawn as what it does.
pub async fn ask(cx: Context, query: Query) -> HttpResponse {
    let outcome = Outcome::read(&query.0, cx.preferences);
    let title = t!(cx.words, "site-preferences");
    let title = match outcome {
        Some(outcome) => format!("{} – {title}", views::title_of(&cx.words, outcome)),
        None => title,
    };
    let head = Head { title, section: Some(Section::Preferences), ..Head::default() };
    page(&cx, &head, views::preferences(&cx, outcome, way_back(&query.0).as_ref()))
}

/// `POST /{lang}/preferences`: keeps the choices in this browser, or, by its second button, none.
pub async fn save(request: HttpRequest, cx: Context, fields: Form, limits: Data<Limits>) -> Result<HttpResponse> {
    limits.form(&request)?;
    let is_reset = fields.0.one(views::RESET).is_some();
    let preferences = if is_reset { Preferences::default() } else { Preferences::read(&fields.0) };
    let saved = if preferences == Preferences::default() { "original" } else { "choices" };
    let back = way_back(&fields.0).map(|back| format!("&{}", back.query())).unwrap_or_default();
    let mut response = see_other(&cx.href(&format!("/preferences?saved={saved}{back}#arrival")));
    // Only a cookie with a name or value that is no cookie's cannot be added, and both are ours.
    let _ = response.add_cookie(&preferences.cookie(cx.site.is_https()));
    Ok(response)
}

fn way_back(fields: &FormData) -> Option<WayBack> {
    fields.one(FROM).and_then(WayBack::parse)
}
