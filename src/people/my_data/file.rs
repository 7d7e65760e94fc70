//! What a person takes along: a ZIP with a page to read without the net, and the same for programs.

use std::io::{Cursor, Write};

use anyhow::Context as _;
use chrono::{Datelike, NaiveDateTime, Timelike};
use serde::Serialize;
use serde_json::Value;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::{Kept, views};
use crate::base::i18n::Words;
use crate::t;
use crate::web::context::Context;

/// The JSON of the file: every row of every table, with what it is kept for.
#[derive(Serialize)]
struct Whole<'a> {
    site: &'a str,
    address: &'a str,
    language: &'a str,
    /// All times are in UTC.
    made_at: NaiveDateTime,
    times: &'static str,
    kept: Vec<Table<'a>>,
}

#[derive(Serialize)]
struct Table<'a> {
    table: &'static str,
    what: String,
    why: String,
    until: String,
    rows: Vec<&'a Value>,
}

/// The name of the file and of those in it, without suffix.
pub(super) fn name(words: &Words) -> String {
    t!(words, "my-data-file")
}

/// The ZIP. It may be large: it is made off the async threads.
///
/// # Errors
/// It cannot be written, for want of memory.
pub(super) fn zip(cx: &Context, kept: &[Kept], now: NaiveDateTime) -> anyhow::Result<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(on_the_wall(&cx.words, now))
        .unix_permissions(0o600);
    let name = name(&cx.words);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file(format!("{name}.html"), options)?;
    zip.write_all(views::file(cx, kept, now).into_string().as_bytes())?;
    zip.start_file(format!("{name}.json"), options)?;
    serde_json::to_writer_pretty(&mut zip, &whole(cx, kept, now)).context("the rows as JSON")?;
    Ok(zip.finish()?.into_inner())
}

fn whole<'a>(cx: &'a Context, kept: &'a [Kept], now: NaiveDateTime) -> Whole<'a> {
    let words = &cx.words;
    let table = |kept: &'a Kept| Table {
        table: kept.table.name(),
        what: kept.table.title(words),
        why: kept.table.why(words),
        until: kept.table.until(words),
        rows: kept.rows.iter().map(|row| &row.stored).collect(),
    };
    Whole {
        site: &cx.site.name,
        address: &cx.site.public_url,
        language: cx.language.code(),
        made_at: now,
        times: "UTC",
        kept: kept.iter().map(table).collect(),
    }
}

/// The time as a ZIP keeps it: on the clock on the wall, from 1980 on; another is left as the beginning.
fn on_the_wall(words: &Words, utc: NaiveDateTime) -> DateTime {
    let local = words.local(utc);
    let part = |number: u32| u8::try_from(number).unwrap_or_default();
    let year = u16::try_from(local.year()).unwrap_or_default();
    let (month, day) = (part(local.month()), part(local.day()));
    let (hour, minute, second) = (part(local.hour()), part(local.minute()), part(local.second()));
    DateTime::from_date_and_time(year, month, day, hour, minute, second).unwrap_or_default()
}
