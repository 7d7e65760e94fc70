//! "Omat tiedot": a person sees everything that is kept of them and nothing of others, takes it along, and deletes it.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};

use askel::base::db::Db;
use askel::courses::{Catalogue, CatalogueHandle};
use askel::learning::certificate::{Certificate, store::issue};
use askel::people::LearnerId;
use askel::routes::personal_tables;
use diesel::connection::SimpleConnection;
use reqwest::Method;
use serde_json::Value;
use zip::ZipArchive;

use crate::support::queries::{Listener, whole_reads};
use crate::support::{Browser, NOW, Page, Scratch, Site, columns, count, on_each_database, tables, texts, words};

const WATER: &str = "/fi/courses/kahvinkeitto/vesi";
const COFFEE: &str = "/fi/courses/kahvinkeitto/kahvi";

/// The tables of a database with rows of learners or of their accounts, and by which column.
fn personal(db: &mut Db) -> BTreeMap<String, &'static str> {
    let of = |table: &str, db: &mut Db| match table {
        "learners" => Some("id"),
        "audit" => Some("about_id"),
        table => columns(db, table).iter().find_map(|column| match column.as_str() {
            "learner_id" => Some("learner_id"),
            "account_id" => Some("account_id"),
            _ => None,
        }),
    };
    tables(db).into_iter().filter_map(|table| Some((table.clone(), of(&table, db)?))).collect()
}

/// How many rows of a table are a learner's.
fn count_of(db: &mut Db, table: &str, column: &str, learner: i64) -> usize {
    let is_theirs = match column {
        "account_id" | "about_id" => format!("{column} IN (SELECT id FROM accounts WHERE learner_id = {learner})"),
        column => format!("{column} = {learner}"),
    };
    count(db, table, &is_theirs)
}

/// Gives a learner an account that is signed in, has a link and is in a group, beside what the guest has.
fn join(db: &mut Db, learner: i64) {
    let moment = |text: &str| match db {
        Db::Sqlite(_) => format!("'{text}'"),
        Db::Postgres(_) => format!("TIMESTAMP '{text}'"),
    };
    let (at, ends_at) = (moment("2026-11-22 12:00:00"), moment("2026-12-22 12:00:00"));
    let of = format!("SELECT id, {at} FROM accounts WHERE learner_id = {learner}");
    let hash = if matches!(db, Db::Sqlite(_)) { "x'01'" } else { "'\\x01'" };
    db.batch_execute(&format!(
        "INSERT INTO accounts (learner_id, name, full_name, role, language, created_at) \
             VALUES ({learner}, 'Aino', '', 'trainee', 'fi', {at}); \
         INSERT INTO sessions (way, device, is_shared, last_used_at, confirmed_at, ends_at, account_id, created_at) \
             SELECT 'words', 'Firefox', false, {at}, {at}, {ends_at}, own.* FROM ({of}) AS own; \
         INSERT INTO sign_in_links (token_hash, ends_at, account_id, created_at) \
             SELECT {hash}, {at}, own.* FROM ({of}) AS own; \
         INSERT INTO audit (act, detail, about_id, happened_at) SELECT 'looked-at-member', '', own.* FROM ({of}) AS own; \
         INSERT INTO email_changes (email, token_hash, ends_at, account_id, created_at) \
             SELECT 'aino@example.fi', {hash}, {at}, own.* FROM ({of}) AS own; \
         INSERT INTO passwords (sign_in_name, password_hash, account_id, changed_at) \
             SELECT 'aino.v', 'x', own.* FROM ({of}) AS own; \
         INSERT INTO identities (issuer, subject, account_id, created_at) \
             SELECT 'https://login.example.fi', '248289761001', own.* FROM ({of}) AS own; \
         INSERT INTO second_steps (seed_hash, used_step, wrong, account_id, created_at) \
             SELECT {hash}, 0, 0, own.* FROM ({of}) AS own; \
         INSERT INTO recovery_codes (code_hash, account_id, created_at) SELECT {hash}, own.* FROM ({of}) AS own; \
         INSERT INTO passkeys (credential_id, handle, passkey, name, account_id, created_at) \
             SELECT {hash}, {hash}, '{{}}', 'Oma puhelin', own.* FROM ({of}) AS own; \
         INSERT INTO pins (pin_hash, account_id, changed_at) SELECT 'x', own.* FROM ({of}) AS own; \
         INSERT INTO vouchers (code_hash, voucher_id, ends_at, account_id, created_at) \
             SELECT {hash}, 1, {ends_at}, own.* FROM ({of}) AS own; \
         INSERT INTO groups (name, created_at) VALUES ('Ryhmä', {at}); \
         INSERT INTO group_people (group_id, part, mark, account_id, joined_at) \
             SELECT (SELECT max(id) FROM groups), 'member', 'punainen reppu', own.* FROM ({of}) AS own;"
    ))
    .expect("an account");
}

/// A person who has answered, marked a page as done, typed something that is not yet an answer, and made words.
async fn guest(site: &Site, word: &str) -> Browser {
    let browser = site.browser();
    browser.submit(WATER, "/answers/veden-maara", &[("veden-maara", "1")]).await;
    browser.submit(WATER, "/answers/veden-maara", &[("veden-maara", "2")]).await;
    browser.submit(WATER, "/done", &[]).await;
    browser.submit(COFFEE, "", &[("juoma", word)]).await;
    browser.post("/fi/carry-on/words", &[]).await;
    browser
}

/// The certificate of a course.
fn certificate() -> Certificate {
    Certificate {
        course: "kahvinkeitto".to_owned(),
        revision: "1".to_owned(),
        language: "fi".to_owned(),
        title: "Kahvinkeitto".to_owned(),
        learned: vec!["keittää kahvin".to_owned()],
        minutes: 20,
        name: None,
        finished_at: NOW,
        issued_at: NOW,
    }
}

/// The number of the learner who came last.
fn newest(db: &mut Db) -> i64 {
    texts(db, "SELECT CAST(max(id) AS TEXT) AS row FROM learners").concat().parse().expect("a number")
}

/// The files in the ZIP of a person, by their suffix.
async fn file(browser: &Browser) -> (String, Value) {
    let response = browser.request(Method::GET, "/fi/my-data/download").send().await.expect("an answer");
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["content-disposition"], "attachment; filename=\"omat-tiedot.zip\"");
    let mut zip = ZipArchive::new(Cursor::new(response.bytes().await.expect("a body"))).expect("a ZIP");
    let mut text = |name: &str| {
        let mut text = String::new();
        zip.by_name(name).expect(name).read_to_string(&mut text).expect("text");
        text
    };
    let (html, json) = (text("omat-tiedot.html"), text("omat-tiedot.json"));
    assert_eq!(zip.len(), 2);
    (html, serde_json::from_str(&json).expect("JSON"))
}

/// The rows of a table in the JSON.
fn rows<'a>(json: &'a Value, table: &str) -> &'a [Value] {
    let kept = json["kept"].as_array().expect("tables").iter().find(|kept| kept["table"] == table);
    kept.unwrap_or_else(|| panic!("no {table}"))["rows"].as_array().expect("rows")
}

#[test]
fn every_table_with_rows_of_learners_is_in_the_list() {
    let listed: BTreeSet<String> =
        personal_tables(&CatalogueHandle::new(Catalogue::default())).names().map(str::to_owned).collect();
    on_each_database(async |dialect| {
        let there: BTreeSet<String> = personal(&mut Scratch::new(dialect).connect()).into_keys().collect();
        assert!(there.contains("events") && there.contains("learners"));
        assert_eq!(listed, there, "whoever adds a table with learner_id adds it to routes::personal_tables");
    });
}

#[test]
fn it_is_said_of_every_table_what_why_and_how_long() {
    let words = words("fi");
    for table in personal_tables(&CatalogueHandle::new(Catalogue::default())).names() {
        for end in ["", "-why", "-until"] {
            let key = format!("my-data-{}{end}", table.replace('_', "-"));
            assert!(words.has(&key), "fi.ftl lacks {key}");
        }
    }
}

#[test]
fn the_file_holds_every_row_and_every_column_but_hashes_and_keys() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        guest(&site, "tee").await;
        let browser = guest(&site, "maito").await;
        let mut db = site.scratch.connect();
        let learner = newest(&mut db);
        join(&mut db, learner);
        issue(&mut db, LearnerId(learner), &certificate(), Some("Maija")).expect("made");
        let (_, json) = file(&browser).await;
        for (table, column) in personal(&mut db) {
            let stored = count_of(&mut db, &table, column, learner);
            assert_eq!(rows(&json, &table).len(), stored, "{table}");
            assert!(stored > 0, "{table}: this person has none, so nothing is tested of it");
            let mut names: BTreeSet<String> = columns(&mut db, &table).into_iter().collect();
            names.retain(|name| !name.ends_with("_hash"));
            if table == "passkeys" {
                // What a device and the server know each other by, and nobody reads.
                names.retain(|name| !["credential_id", "handle", "passkey"].contains(&name.as_str()));
            }
            for row in rows(&json, &table) {
                let said: BTreeSet<String> = row.as_object().expect("columns").keys().cloned().collect();
                assert_eq!(said, names, "{table}");
            }
        }
    });
}

#[test]
fn a_person_sees_all_of_their_own_and_nothing_of_others() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (one, other) = (guest(&site, "teetä ja sympatiaa").await, guest(&site, "maitoa ja <b>hunajaa</b>").await);
        for (browser, own, others) in [(&one, "sympatiaa", "hunajaa"), (&other, "hunajaa", "sympatiaa")] {
            let page = browser.get("/fi/my-data").await;
            let (html, json) = file(browser).await;
            for text in [&page.body, &html, &json.to_string()] {
                assert!(text.contains(own) && !text.contains(others), "{text}");
            }
            assert!(!page.body.contains("<b>") && !html.contains("<b>"), "what was written is text");
        }
    });
}

#[test]
fn the_page_tells_in_words_and_titles_and_never_in_ids() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = guest(&site, "tee").await;
        let page = browser.get("/fi/my-data").await;
        let words = words("fi");
        let answers = page.text("section[aria-labelledby=kept-standings]");
        let course = site.catalogue.now().open_course("kahvinkeitto").expect("the course").clone();
        let text = course.text(words.language()).expect("a text").text;
        assert!(answers.contains(&text.title), "{answers}");
        for said in ["Vesi", &words.text("my-data-marked"), &words.text("exercise-right"), "22.11.2026 klo 14.32"] {
            assert!(answers.contains(said), "{said} in {answers}");
        }
        for id in ["veden-maara", "kahvinkeitto", "{\"", "choice"] {
            assert!(!answers.contains(id), "{id} in {answers}");
        }
        let drafts = page.text("section[aria-labelledby=kept-writings]");
        assert!(drafts.contains("tee"), "{drafts}");
        let (html, _) = file(&browser).await;
        assert!(html.matches("22.11.2026 klo 14.32").count() > 5 && !html.contains("veden-maara"), "{html}");
    });
}

#[test]
fn the_file_asks_no_host() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = guest(&site, "tee").await;
        let (html, _) = file(&browser).await;
        let page = Page { status: 200, headers: reqwest::header::HeaderMap::new(), body: html };
        for name in ["src", "href", "action", "srcset", "data"] {
            assert!(!page.has(&format!("[{name}]")), "{name}");
        }
        assert_eq!(page.texts("h1"), [words("fi").text("my-data-title")]);
        assert!(page.has("meta[http-equiv=Content-Security-Policy][content^=\"default-src 'none'\"]"));
    });
}

#[test]
fn deleting_leaves_no_row_of_this_person_and_every_row_of_others() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        guest(&site, "tee").await;
        let before = site.stored();
        let browser = guest(&site, "maito").await;
        let learner = newest(&mut site.scratch.connect());
        join(&mut site.scratch.connect(), learner);
        let question = browser.get("/fi/my-data/delete").await;
        assert!(question.text("main").contains(&words("fi").text("my-data-standings")), "it says what goes");
        let done = browser.post("/fi/my-data/delete", &[]).await;
        assert_eq!((done.status, done.text("h1")), (200, words("fi").text("my-data-deleted-title")));
        assert!(done.cookies().iter().any(|cookie| cookie.starts_with("askel-guest=;")), "{:?}", done.cookies());
        assert_eq!(done.header("clear-site-data"), "\"cache\", \"storage\"");
        let mut db = site.scratch.connect();
        for (table, column) in personal(&mut db) {
            assert_eq!(count_of(&mut db, &table, column, learner), 0, "{table}");
        }
        // The audit trail keeps a number that names nobody any more.
        let left = site.stored().into_iter().filter(|row| !row.starts_with("groups: ") && !row.starts_with("audit: "));
        let left: Vec<String> = left.collect();
        assert_eq!(left, before, "others keep all of theirs");
        assert_eq!(browser.get("/fi/my-data").await.text(".lead"), words("fi").text("my-data-nothing"));
    });
}

#[test]
fn of_a_visitor_nothing_is_kept_and_nothing_is_made() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        assert_eq!(browser.get("/fi/my-data").await.text(".lead"), words("fi").text("my-data-nothing"));
        assert_eq!(browser.get("/fi/my-data/download").await.location(), "/fi/my-data");
        assert_eq!(browser.post("/fi/my-data/delete", &[]).await.status, 200);
        assert_eq!(site.stored(), [""; 0]);
    });
}

#[test]
fn ten_thousand_deeds_make_a_page_that_can_be_read_and_a_file_with_all() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = guest(&site, "tee").await;
        let mut db = site.scratch.connect();
        let (learner, before) = (newest(&mut db), count(&mut db, "events", "1 = 1"));
        let numbers = match &db {
            Db::Sqlite(_) => "WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t WHERE n < 10000)",
            Db::Postgres(_) => "WITH t(n) AS (SELECT generate_series(1, 10000))",
        };
        let columns =
            "learner_id, key, kind, course, page, item, revision, language, answer, verdict, score, happened_at";
        db.batch_execute(&format!(
            "INSERT INTO events ({columns}) {numbers} SELECT {learner}, 'key-' || n, 'answered', 'kahvinkeitto', 'vesi', \
             'veden-maara', '1', 'fi', '{{\"choice\":1}}', 'not-yet', 0.0, '2026-11-22 12:32:00' FROM t"
        ))
        .expect("many events");
        let begun = std::time::Instant::now();
        let page = browser.get("/fi/my-data").await;
        assert!(page.body.len() < 60_000, "{} bytes", page.body.len());
        assert!(page.text("section[aria-labelledby=kept-events]").contains(&(before + 10_000).to_string()));
        let shown = begun.elapsed();
        let (html, json) = file(&browser).await;
        println!(
            "the page took {shown:?}, the file {:?}; the page of the file has {} bytes",
            begun.elapsed() - shown,
            html.len()
        );
        assert_eq!(rows(&json, "events").len(), before + 10_000);
        assert!(html.matches("<li>").count() > 10_000);
    });
}

#[test]
fn the_page_asks_one_question_for_each_table_by_index() {
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        let listener = Listener::new(&scratch);
        let site = Site::on(scratch, |_| {});
        let browser = guest(&site, "tee").await;
        let tables = personal(&mut site.scratch.connect()).len();
        for path in ["/fi/my-data", "/fi/my-data/download", "/fi/my-data/delete"] {
            listener.statements();
            assert_eq!(browser.get(path).await.status, 200, "{path}");
            let statements = listener.statements();
            // One more finds out who asks.
            assert_eq!(statements.len(), tables + 1, "{path} asks {statements:#?}");
            for statement in &statements {
                let read = whole_reads(&mut site.scratch.connect(), statement);
                assert!(read.is_empty(), "{path} asks {statement}, for which {read:#?}");
            }
        }
    });
}
