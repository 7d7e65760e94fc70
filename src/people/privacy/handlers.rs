//! The page of the privacy notice.

use actix_web::HttpResponse;
use actix_web::web::Data;

use super::views;
use crate::people::my_data::PersonalTables;
use crate::t;
use crate::web::context::Context;
use crate::web::layout::Head;
use crate::web::page::page;

/// `GET /{lang}/privacy`: the privacy notice.
pub async fn read(cx: Context, tables: Data<PersonalTables>) -> HttpResponse {
    let head = Head {
        title: t!(cx.words, "privacy-title"),
        description: Some(t!(cx.words, "privacy-lead")),
        indexed: true,
        ..Head::default()
    };
    page(&cx, &head, views::notice(&cx, &tables))
}
