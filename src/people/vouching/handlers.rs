//! Giving one's word for a colleague.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse};

use super::store::{give_word, list_colleagues};
use super::{Colleague, views};
use crate::base::collation::comparer;
use crate::error::Result;
use crate::people::Member;
use crate::people::accounts::AccountId;
use crate::people::carry_on::handlers::kept_secret;
use crate::people::rights::handlers::{Confirmed, Staff};
use crate::people::second_step::handlers::Steps;
use crate::people::second_step::{PaperCode, SHEET};
use crate::t;
use crate::web::context::Context;
use crate::web::extract::Form;
use crate::web::layout::Head;
use crate::web::page::{page, page_of};

/// `GET /{lang}/account/vouch`: for whom.
pub async fn ask(cx: Context, _: Staff, member: Confirmed, steps: Steps) -> Result<HttpResponse> {
    let colleagues = colleagues(&cx, &steps, member.0).await?;
    Ok(page(&cx, &head(t!(cx.words, "vouch-title")), views::asking(&cx, &colleagues, false)))
}

/// `POST /{lang}/account/vouch`: makes the code and shows it, on this answer only.
pub async fn give(
    request: HttpRequest,
    cx: Context,
    _: Staff,
    member: Confirmed,
    fields: Form,
    steps: Steps,
) -> Result<HttpResponse> {
    steps.limits.form(&request)?;
    let (Confirmed(member), now) = (member, steps.clock.now());
    let about = fields.0.one("account").and_then(|number| number.parse().ok()).map(AccountId);
    let code = PaperCode::draw()?;
    let hash = steps.key.hash(&code);
    let given = match about {
        Some(about) => steps.database.write(move |db| give_word(db, member, about, &hash, now)).await?,
        None => None,
    };
    match given {
        Some(colleague) => {
            let main = views::given(&cx, &colleague.name, &code);
            Ok(kept_secret(page(&cx, &head(t!(cx.words, "vouch-given-title")), main)))
        }
        None => {
            let colleagues = colleagues(&cx, &steps, member).await?;
            let head = head(format!("{} – {}", t!(cx.words, "error-title"), t!(cx.words, "vouch-title")));
            Ok(page_of(StatusCode::UNPROCESSABLE_ENTITY, &cx, &head, views::asking(&cx, &colleagues, true)))
        }
    }
}

async fn colleagues(cx: &Context, steps: &Steps, member: Member) -> Result<Vec<Colleague>> {
    let mut colleagues = steps.database.read(move |db| list_colleagues(db, member)).await?;
    let compare = comparer(cx.language);
    colleagues.sort_by(|a, b| compare(&a.name, &b.name));
    Ok(colleagues)
}

fn head(title: String) -> Head {
    Head { title, sheet: Some(SHEET), ..Head::default() }
}
