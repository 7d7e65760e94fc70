//! A database for each test: a copy of one migrated template, taken away at the end.

use std::io::Write;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{LazyLock, Once};

use askel::base::db::{Database, Db, Url, copy_sqlite};
use diesel::RunQueryDsl;
use diesel::connection::SimpleConnection;
use diesel::sql_types::Text;
use tempfile::TempDir;

/// One of the two databases.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    Sqlite,
    Postgres,
}

/// Keeps a promise on SQLite and, where there is a server, on PostgreSQL.
pub fn on_each_database(promise: impl AsyncFn(Dialect)) {
    let mut dialects = vec![Dialect::Sqlite];
    match server() {
        Some(_) => dialects.push(Dialect::Postgres),
        None => say_once("PostgreSQL is not tested: ASKEL_TEST_POSTGRES names no server"),
    }
    for dialect in dialects {
        println!("on {dialect:?}:");
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(promise(dialect));
    }
}

/// Past the capture of output, so that it is seen when all tests pass.
fn say_once(line: &str) {
    static SAID: Once = Once::new();
    SAID.call_once(|| writeln!(std::io::stderr(), "\nnote: {line}").expect("standard error"));
}

/// A migrated, empty database of one test.
pub struct Scratch {
    /// Where it is.
    pub url: Url,
    /// A folder of its own, for the database's file and whatever else a test writes.
    pub folder: TempDir,
    /// The database on the server to take away at the end.
    on_server: Option<String>,
}

impl Scratch {
    pub fn new(dialect: Dialect) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        match dialect {
            Dialect::Sqlite => {
                let file = folder.path().join("askel.db");
                std::fs::copy(&*SQLITE_TEMPLATE.1, &file).expect("a copy of the template");
                Self { url: Url::Sqlite(file), folder, on_server: None }
            }
            Dialect::Postgres => {
                let name = fresh_name();
                on_server(&format!("CREATE DATABASE {name} TEMPLATE {}", *POSTGRES_TEMPLATE));
                Self { url: server_url(&name), folder, on_server: Some(name) }
            }
        }
    }

    /// A database without any table.
    pub fn bare(dialect: Dialect) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        match dialect {
            Dialect::Sqlite => Self { url: Url::Sqlite(folder.path().join("askel.db")), folder, on_server: None },
            Dialect::Postgres => {
                let name = fresh_name();
                on_server(&format!("CREATE DATABASE {name}"));
                Self { url: server_url(&name), folder, on_server: Some(name) }
            }
        }
    }

    pub fn open(&self) -> Database {
        Database::open(&self.url).expect("the database")
    }

    /// A connection beside whatever else is open.
    pub fn connect(&self) -> Db {
        self.url.connect().expect("a connection")
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if let Some(name) = self.on_server.take() {
            on_server(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
        }
    }
}

static SQLITE_TEMPLATE: LazyLock<(TempDir, PathBuf)> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let url = Url::Sqlite(folder.path().join("migrated.db"));
    drop(Database::open(&url).expect("a migrated database"));
    let template = folder.path().join("template.db");
    let Db::Sqlite(mut db) = url.connect().expect("a connection") else { unreachable!("a SQLite URL") };
    copy_sqlite(&mut db, &template).expect("a template");
    (folder, template)
});

/// The template stays on the server under the name of its migrations, for the next run.
static POSTGRES_TEMPLATE: LazyLock<String> = LazyLock::new(|| {
    let name = format!("askel_template_{}", migrations_digest());
    let mut db = Url::Postgres(server().expect("a server")).connect().expect("the server");
    // Another run of these tests may make it at the same time.
    db.batch_execute("SELECT pg_advisory_lock(4168)").expect("a lock");
    let made = texts(&mut db, &format!("SELECT datname AS row FROM pg_database WHERE datname = '{name}'"));
    if made.is_empty() {
        let raw = fresh_name();
        on_server(&format!("CREATE DATABASE {raw}"));
        drop(Database::open(&server_url(&raw)).expect("a migrated database"));
        let close = format!("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{raw}'");
        db.batch_execute(&close).expect("connections closed");
        on_server(&format!("ALTER DATABASE {raw} RENAME TO {name}"));
    }
    name
});

fn migrations_digest() -> String {
    let mut files: Vec<PathBuf> = super::source::files_below(&super::repository("migrations/postgres"), "sql");
    files.sort();
    let texts: Vec<Vec<u8>> = files.iter().map(|file| std::fs::read(file).expect("a migration")).collect();
    let parts: Vec<&[u8]> = texts.iter().map(Vec::as_slice).collect();
    askel::base::ids::digest(&parts)[..12].to_owned()
}

fn fresh_name() -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    format!("askel_test_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed))
}

fn server() -> Option<String> {
    std::env::var("ASKEL_TEST_POSTGRES").ok().filter(|url| !url.is_empty())
}

/// The server's URL with the name of another database.
fn server_url(database: &str) -> Url {
    let server = server().expect("a server");
    let (address, query) = server.split_once('?').map_or((server.as_str(), None), |(a, q)| (a, Some(q)));
    let (scheme, rest) = address.split_once("://").expect("a URL");
    let authority = rest.split('/').next().unwrap_or("");
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    Url::Postgres(format!("{scheme}://{authority}/{database}{query}"))
}

fn on_server(statement: &str) {
    let mut db = Url::Postgres(server().expect("a server")).connect().expect("the server");
    db.batch_execute(statement).unwrap_or_else(|error| panic!("{statement}: {error}"));
}

#[derive(diesel::QueryableByName)]
struct Row {
    #[diesel(sql_type = Text)]
    row: String,
}

/// The column `row` of what a query finds.
pub fn texts(db: &mut Db, query: &str) -> Vec<String> {
    let rows: Vec<Row> = diesel::sql_query(query).load(db).unwrap_or_else(|error| panic!("{query}: {error}"));
    rows.into_iter().map(|row| row.row).collect()
}

/// The names of all tables.
pub fn tables(db: &mut Db) -> Vec<String> {
    let query = match db {
        Db::Sqlite(_) => {
            "SELECT name AS row FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"
        }
        Db::Postgres(_) => {
            "SELECT table_name::text AS row FROM information_schema.tables WHERE table_schema = 'public' ORDER BY table_name"
        }
    };
    let mut names = texts(db, query);
    names.retain(|name| name != "__diesel_schema_migrations");
    names
}

/// The names of a table's columns.
pub fn columns(db: &mut Db, table: &str) -> Vec<String> {
    let query = match db {
        Db::Sqlite(_) => format!("SELECT name AS row FROM pragma_table_info('{table}')"),
        Db::Postgres(_) => {
            format!("SELECT column_name::text AS row FROM information_schema.columns WHERE table_name = '{table}'")
        }
    };
    texts(db, &query)
}

/// How many rows of a table fulfil a condition.
pub fn count(db: &mut Db, table: &str, condition: &str) -> usize {
    let query = format!("SELECT CAST(count(*) AS TEXT) AS row FROM {table} WHERE {condition}");
    texts(db, &query).concat().parse().expect("a number")
}

/// Every row of every table, as text.
pub fn dump(db: &mut Db) -> Vec<String> {
    let mut rows = Vec::new();
    for table in tables(db) {
        let query = match db {
            Db::Sqlite(_) => {
                let columns: Vec<String> = columns(db, &table).iter().map(|name| format!("quote({name})")).collect();
                format!("SELECT {} AS row FROM {table} ORDER BY 1", columns.join(" || ' ' || "))
            }
            Db::Postgres(_) => format!("SELECT t::text AS row FROM {table} t ORDER BY 1"),
        };
        rows.extend(texts(db, &query).into_iter().map(|row| format!("{table}: {row}")));
    }
    rows
}
