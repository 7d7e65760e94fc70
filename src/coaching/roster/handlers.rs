//! Adding members from a list, and the table of a group as a file.

use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_DISPOSITION, HeaderValue};
use actix_web::{HttpRequest, HttpResponse};

use super::{Entry, Fault, line, read, twins, views};
use crate::base::db::Db;
use crate::coaching::handlers::{Room, head, note_look};
use crate::coaching::members::handlers::{Newcomer, add_newcomer};
use crate::coaching::standing::{Order, lines, shown_courses};
use crate::coaching::store::load_known;
use crate::coaching::views::{group_path, reason_texts};
use crate::error::Result;
use crate::people::groups::members::store::load_members;
use crate::people::rights::handlers::Coached;
use crate::t;
use crate::web::context::Context;
use crate::web::extract::{Form, Query};
use crate::web::page::{page, page_of, see_other};

/// `GET /{lang}/groups/{group}/import`: where the list is pasted.
pub async fn ask(cx: Context, coached: Coached) -> HttpResponse {
    page(&cx, &head(t!(cx.words, "import-title")), views::ask(&cx, &coached.group, "", &[]))
}

/// `POST /{lang}/groups/{group}/import`: shows what was read, line by line. Nothing is stored.
pub async fn preview(
    request: HttpRequest,
    cx: Context,
    coached: Coached,
    fields: Form,
    room: Room,
) -> Result<HttpResponse> {
    room.limits.form(&request)?;
    let typed = fields.0.one("list").unwrap_or("");
    Ok(match read(typed, &titles(&cx)) {
        Ok(entries) => {
            let group = coached.group.id();
            let people = room.database.read(move |db| load_members(db, group)).await?;
            let known: Vec<_> = people.iter().map(|person| (person.name.as_str(), person.mark.as_str())).collect();
            let main = views::preview(&cx, &coached.group, typed, &entries, &twins(&entries, &known));
            page(&cx, &head(t!(cx.words, "import-preview-title")), main)
        }
        Err(faults) => refused(&cx, &coached, typed, &faults),
    })
}

/// `POST /{lang}/groups/{group}/import/confirm`: adds everybody of the list; the same form once more adds nobody twice.
pub async fn confirm(
    request: HttpRequest,
    cx: Context,
    coached: Coached,
    fields: Form,
    room: Room,
) -> Result<HttpResponse> {
    room.limits.form(&request)?;
    let typed = fields.0.one("list").unwrap_or("");
    let entries = match read(typed, &titles(&cx)) {
        Ok(entries) => entries,
        Err(faults) => return Ok(refused(&cx, &coached, typed, &faults)),
    };
    let key = fields.0.one("form-key").filter(|key| !key.is_empty()).map(str::to_owned);
    let language = cx.language.code().to_owned();
    let newcomer = |entry: Entry| Newcomer {
        form_key: key.as_ref().map(|key| format!("{key}-{}", entry.line)),
        name: entry.name,
        full_name: entry.full_name,
        mark: entry.mark,
        language: language.clone(),
    };
    let newcomers: Vec<Newcomer> = entries.into_iter().map(newcomer).collect();
    let (group, coach, now, count) = (coached.group.id(), coached.coach.account, room.clock.now(), newcomers.len());
    let act =
        move |db: &mut Db| newcomers.iter().try_for_each(|new| add_newcomer(db, group, coach, new, now).map(drop));
    room.database.write(act).await?;
    let to = format!("{}/members?told=imported&count={count}#arrival", group_path(&coached.group));
    Ok(see_other(&cx.href(&to)))
}

/// `POST /{lang}/groups/{group}/import/mend`: the list once more, to be mended.
pub async fn mend(
    request: HttpRequest,
    cx: Context,
    coached: Coached,
    fields: Form,
    room: Room,
) -> Result<HttpResponse> {
    room.limits.form(&request)?;
    let main = views::ask(&cx, &coached.group, fields.0.one("list").unwrap_or(""), &[]);
    Ok(page(&cx, &head(t!(cx.words, "import-title")), main))
}

/// `GET /{lang}/groups/{group}/import/confirm`: a reload of the address that the form was sent to leads to the list.
pub async fn address(cx: Context, coached: Coached) -> HttpResponse {
    see_other(&cx.href(&format!("{}/import", group_path(&coached.group))))
}

fn refused(cx: &Context, coached: &Coached, typed: &str, faults: &[Fault]) -> HttpResponse {
    let title = format!("{} – {}", t!(cx.words, "error-title"), t!(cx.words, "import-title"));
    page_of(StatusCode::UNPROCESSABLE_ENTITY, cx, &head(title), views::ask(cx, &coached.group, typed, faults))
}

/// What the first column may be called, in every language of the site.
fn titles(cx: &Context) -> Vec<String> {
    cx.locales.languages().iter().map(|language| cx.locales.words(*language).text("import-name")).collect()
}

/// `GET /{lang}/groups/{group}/table.csv`: the table as spreadsheets read it, by name.
pub async fn export(cx: Context, coached: Coached, query: Query, room: Room) -> Result<HttpResponse> {
    let (group, now, words) = (coached.group.id(), room.clock.now(), &cx.words);
    let known = room.database.read(move |db| load_known(db, &[group])).await?.remove(&group).unwrap_or_default();
    note_look(&room, &coached).await?;
    let courses = shown_courses(&room.catalogue.now(), &known.courses);
    let mut of = lines(&known, &courses, now);
    let order = query.0.one("order").map_or(Order::Name, |order| Order::parse(Some(order)));
    order.sort(&mut of, crate::base::collation::comparer(cx.language));
    let mut titles = vec![
        t!(words, "import-name"),
        t!(words, "table-csv-mark"),
        t!(words, "table-csv-full-name"),
        t!(words, "table-csv-joined"),
        t!(words, "table-word"),
        t!(words, "table-last"),
    ];
    titles.extend(courses.iter().map(|shown| shown.title(words)));
    // The mark of the byte order tells spreadsheets that it is UTF-8.
    let mut file = format!("\u{feff}{}", line(&titles));
    for one in &of {
        let trainee = one.trainee;
        let mut cells = vec![
            trainee.name.clone(),
            trainee.mark.clone(),
            trainee.full_name.clone(),
            words.date(trainee.joined_at),
            reason_texts(&cx, &courses, one).join(" "),
            one.last.map(|at| words.date(at)).unwrap_or_default(),
        ];
        cells.extend(one.cells.iter().map(|cell| match cell {
            cell if cell.is_finished => t!(words, "table-finished"),
            cell if !cell.is_begun => t!(words, "table-not-begun"),
            cell => t!(words, "table-pages", done = cell.pages.0, all = cell.pages.1),
        }));
        file.push_str(&line(&cells));
    }
    let mut response = HttpResponse::Ok().content_type("text/csv; charset=utf-8").body(file);
    let name = format!("attachment; filename=\"askel-{}.csv\"", now.format("%Y-%m-%d"));
    if let Ok(value) = HeaderValue::from_str(&name) {
        response.headers_mut().insert(CONTENT_DISPOSITION, value);
    }
    Ok(response)
}
