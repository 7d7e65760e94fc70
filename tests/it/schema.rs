//! Both databases have the tables that the program believes in, and get there and back safely.

use std::collections::BTreeMap;
use std::path::Path;

use askel::base::db::{Database, Db};
use diesel::connection::SimpleConnection;
use diesel::migration::MigrationSource;
use diesel::pg::Pg;
use diesel::sqlite::Sqlite;
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use crate::support::{Dialect, Scratch, dump, on_each_database, repository, tables, texts};

const SQLITE: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
const POSTGRES: EmbeddedMigrations = embed_migrations!("migrations/postgres");

/// Columns of a table with the type that both databases know them by, in order.
type Table = Vec<(String, String)>;

/// The tables that `schema.rs` tells diesel.
fn believed() -> BTreeMap<String, Table> {
    let source = std::fs::read_to_string(repository("src/base/db/schema.rs")).expect("schema.rs");
    let mut believed = BTreeMap::new();
    for table in source.split("diesel::table! {").skip(1) {
        let name = table.split('(').next().expect("a name").trim().to_owned();
        let table = table.split("\n}").next().unwrap_or_default();
        let columns = table.lines().filter_map(|line| line.trim().trim_end_matches(',').split_once(" -> "));
        believed.insert(name, columns.map(|(name, kind)| (name.to_owned(), kind.to_owned())).collect());
    }
    believed
}

/// The tables that are there.
fn found(db: &mut Db) -> BTreeMap<String, Table> {
    let names = tables(db);
    let columns = |name: &str, db: &mut Db| {
        let query = match db {
            Db::Sqlite(_) => format!(
                "SELECT name || ' ' || upper(type) || ' ' || \"notnull\" AS row FROM pragma_table_info('{name}') ORDER BY cid"
            ),
            Db::Postgres(_) => format!(
                "SELECT column_name || ' ' || replace(upper(data_type), ' ', '_') || ' ' || \
                 CASE is_nullable WHEN 'NO' THEN '1' ELSE '0' END AS row \
                 FROM information_schema.columns WHERE table_name = '{name}' ORDER BY ordinal_position"
            ),
        };
        texts(db, &query).iter().map(|row| column(row)).collect()
    };
    names.into_iter().map(|name| (name.clone(), columns(&name, db))).collect()
}

/// A column's name and its type as diesel calls it.
fn column(row: &str) -> (String, String) {
    let [name, kind, not_null] = row.split(' ').collect::<Vec<_>>().try_into().expect("three parts");
    let kind = match kind {
        "TEXT" => "Text",
        "BIGINT" | "INTEGER" => "BigInt",
        "BINARY" | "BYTEA" => "Binary",
        "BOOLEAN" => "Bool",
        "DOUBLE" | "DOUBLE_PRECISION" => "Double",
        "DATE" => "Date",
        "TIMESTAMP" | "TIMESTAMP_WITHOUT_TIME_ZONE" => "Timestamp",
        other => panic!("{name} is {other}, which both databases do not share"),
    };
    (name.to_owned(), if not_null == "1" { kind.to_owned() } else { format!("Nullable<{kind}>") })
}

fn up(db: &mut Db) {
    match db {
        Db::Sqlite(db) => db.run_pending_migrations(SQLITE).map(|_| ()),
        Db::Postgres(db) => db.run_pending_migrations(POSTGRES).map(|_| ()),
    }
    .expect("migrated");
}

fn down(db: &mut Db) {
    match db {
        Db::Sqlite(db) => db.revert_all_migrations(SQLITE).map(|_| ()),
        Db::Postgres(db) => db.revert_all_migrations(POSTGRES).map(|_| ()),
    }
    .expect("reverted");
}

/// Every file below a folder that begins with a name.
fn beginning_with(folder: &Path, beginning: &str) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    entries.filter(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(beginning))).collect()
}

#[test]
fn both_databases_have_the_same_migrations() {
    let names = |migrations: Vec<String>| migrations;
    let sqlite = MigrationSource::<Sqlite>::migrations(&SQLITE).expect("migrations");
    let postgres = MigrationSource::<Pg>::migrations(&POSTGRES).expect("migrations");
    assert_eq!(
        names(sqlite.iter().map(|migration| migration.name().to_string()).collect()),
        names(postgres.iter().map(|migration| migration.name().to_string()).collect()),
    );
}

#[test]
fn the_program_believes_in_the_tables_that_are_there() {
    on_each_database(async |dialect| {
        assert_eq!(found(&mut Scratch::new(dialect).connect()), believed());
    });
}

#[test]
fn up_down_and_up_again_ends_where_it_began() {
    on_each_database(async |dialect| {
        let scratch = Scratch::bare(dialect);
        let mut db = scratch.connect();
        up(&mut db);
        let first = found(&mut db);
        down(&mut db);
        assert_eq!(found(&mut db), BTreeMap::new());
        up(&mut db);
        assert_eq!(found(&mut db), first);
    });
}

/// Runs the migrations of a source that are before the one of this name, does something, and runs the rest.
fn up_through(db: &mut Db, name: &str, before: impl FnOnce(&mut Db)) {
    let run = |db: &mut Db, is_before: bool| {
        let place = |version: &str| (version < name) == is_before;
        match db {
            Db::Sqlite(db) => {
                // Asking makes the table that keeps count of migrations.
                db.applied_migrations().expect("an answer");
                let all = MigrationSource::<Sqlite>::migrations(&SQLITE).expect("migrations");
                let some = all.iter().filter(|migration| place(&migration.name().to_string()));
                some.for_each(|migration| db.run_migration(migration).map(|_| ()).expect("migrated"));
            }
            Db::Postgres(db) => {
                db.applied_migrations().expect("an answer");
                let all = MigrationSource::<Pg>::migrations(&POSTGRES).expect("migrations");
                let some = all.iter().filter(|migration| place(&migration.name().to_string()));
                some.for_each(|migration| db.run_migration(migration).map(|_| ()).expect("migrated"));
            }
        }
    };
    run(db, true);
    before(db);
    run(db, false);
}

#[test]
fn drafts_of_before_are_writings_now() {
    on_each_database(async |dialect| {
        let scratch = Scratch::bare(dialect);
        let mut db = scratch.connect();
        up_through(&mut db, "2026-11-23-000010_writings", |db| {
            db.batch_execute(
                "INSERT INTO learners (id, created_at) VALUES (7, '2026-11-22 12:32:00'); \
                 INSERT INTO drafts VALUES (7, 'c', 'p', 'e', '{\"choice\":2}', '2026-11-22 12:32:00')",
            )
            .expect("a draft");
        });
        let rows = "SELECT course || ' ' || page || ' ' || kind || ' ' || item || ' ' || text AS row FROM writings";
        assert_eq!(texts(&mut db, rows), ["c p draft e {\"choice\":2}"]);
    });
}

#[test]
fn a_database_of_a_newer_askel_is_refused_in_words() {
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        let newer = "INSERT INTO __diesel_schema_migrations (version) VALUES ('29991231235959')";
        scratch.connect().batch_execute(newer).expect("written");
        let before = dump(&mut scratch.connect());
        let refused = Database::open(&scratch.url).err().expect("refused").to_string();
        assert!(refused.contains("newer Askel") && refused.contains("backup"), "{refused}");
        assert_eq!(dump(&mut scratch.connect()), before);
    });
}

#[test]
fn a_new_database_needs_no_backup() {
    let scratch = Scratch::bare(Dialect::Sqlite);
    drop(scratch.open());
    drop(scratch.open());
    assert_eq!(beginning_with(scratch.folder.path(), "askel.before-upgrade").len(), 0);
}

#[test]
fn two_programs_that_start_at_once_both_work() {
    on_each_database(async |dialect| {
        let scratch = Scratch::bare(dialect);
        let open = || {
            let url = scratch.url.clone();
            std::thread::spawn(move || Database::open(&url).map(|_| ()).map_err(|error| format!("{error:#}")))
        };
        let outcomes: Vec<_> = (0..4).map(|_| open()).collect::<Vec<_>>().into_iter().map(|t| t.join()).collect();
        for outcome in outcomes {
            assert_eq!(outcome.expect("no panic"), Ok(()));
        }
    });
}
