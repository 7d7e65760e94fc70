//! Brings a database to the schema of this program.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context as _, bail};
use diesel::backend::Backend;
use diesel::migration::{Migration, MigrationSource};
use diesel::sqlite::{Sqlite, SqliteConnection};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::{Db, Url, copy_sqlite};

const SQLITE: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
const POSTGRES: EmbeddedMigrations = embed_migrations!("migrations/postgres");

/// Runs what is pending. A database that has data is copied first (SQLite; on PostgreSQL each migration is one
/// transaction, and the backup is the operator's); one that is newer than this program is refused.
pub(super) fn run(db: &mut Db, url: &Url) -> anyhow::Result<()> {
    match (db, url) {
        (Db::Sqlite(db), Url::Sqlite(path)) => upgrade_file(db, path, || SQLITE)?,
        (Db::Postgres(db), _) => {
            use diesel::connection::SimpleConnection;
            // Two processes may start at once: the lock lets one migrate while the other waits.
            db.batch_execute("SELECT pg_advisory_lock(4167)")?;
            let outcome =
                pending(db, POSTGRES).and_then(|_| db.run_pending_migrations(POSTGRES).map(|_| ()).map_err(plain));
            db.batch_execute("SELECT pg_advisory_unlock(4167)")?;
            outcome?;
        }
        (Db::Sqlite(_), Url::Postgres(_)) => bail!("the connection is not of the URL's dialect"),
    }
    Ok(())
}

fn upgrade_file<M: MigrationSource<Sqlite>>(
    db: &mut SqliteConnection,
    path: &Path,
    ours: impl Fn() -> M,
) -> anyhow::Result<()> {
    // Two processes may start at once: the lock lets one migrate while the other waits. It ends with the file's handle.
    let lock = std::fs::File::create(path.with_extension("lock"))?;
    lock.lock()?;
    let pending = pending(db, ours())?;
    let had_data = !db.applied_migrations().map_err(plain)?.is_empty();
    if pending > 0 && had_data {
        let stamp = chrono::Utc::now().format("%Y%m%d-%H%M%S");
        let target = path.with_extension(format!("before-upgrade-{stamp}.db"));
        copy_sqlite(db, &target).context("the backup before the upgrade failed; nothing was changed")?;
        tracing::info!(backup = %target.display(), "copied the database before the upgrade");
    }
    db.run_pending_migrations(ours()).map_err(plain)?;
    Ok(())
}

/// How many migrations wait; an error where the database knows one that this program does not.
fn pending<B: Backend>(db: &mut impl MigrationHarness<B>, ours: impl MigrationSource<B>) -> anyhow::Result<usize> {
    let known: BTreeSet<String> =
        ours.migrations().map_err(plain)?.iter().map(|migration| migration.name().version().to_string()).collect();
    let applied: BTreeSet<String> = db.applied_migrations().map_err(plain)?.iter().map(ToString::to_string).collect();
    if let Some(newer) = applied.difference(&known).next() {
        bail!(
            "this database was made by a newer Askel (schema {newer}): start that one, or restore the backup from before the upgrade"
        );
    }
    Ok(known.difference(&applied).count())
}

fn plain(error: Box<dyn std::error::Error + Send + Sync>) -> anyhow::Error {
    anyhow::anyhow!("{error}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use diesel::prelude::*;
    use diesel::sql_types::Text;
    use diesel_migrations::FileBasedMigrations;

    #[derive(QueryableByName)]
    struct Name {
        #[diesel(sql_type = Text)]
        name: String,
    }

    fn names(db: &mut SqliteConnection) -> Vec<String> {
        let rows: Vec<Name> = diesel::sql_query("SELECT name FROM people").load(db).expect("rows");
        rows.into_iter().map(|row| row.name).collect()
    }

    /// Writes a migration and returns all that are there.
    fn with_migration(folder: &Path, name: &str, up: &str) -> FileBasedMigrations {
        let migration = folder.join(name);
        std::fs::create_dir_all(&migration).expect("a folder");
        std::fs::write(migration.join("up.sql"), up).expect("written");
        std::fs::write(migration.join("down.sql"), "SELECT 1;").expect("written");
        FileBasedMigrations::from_path(folder).expect("migrations")
    }

    fn backups(folder: &Path) -> Vec<std::path::PathBuf> {
        let files = std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
        files.filter(|path| path.to_string_lossy().contains("before-upgrade")).collect()
    }

    #[test]
    fn a_database_with_data_is_copied_before_it_is_changed() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("askel.db");
        let migrations = tempfile::tempdir().expect("a folder");
        let mut db = SqliteConnection::establish(&file.to_string_lossy()).expect("a database");
        let first = with_migration(migrations.path(), "2026-01-01-000001_people", "CREATE TABLE people (name TEXT);");
        upgrade_file(&mut db, &file, || first.clone()).expect("made");
        upgrade_file(&mut db, &file, || first.clone()).expect("as it is");
        assert_eq!(backups(folder.path()).len(), 0, "nothing was there, then nothing was to do");
        diesel::sql_query("INSERT INTO people VALUES ('Aino')").execute(&mut db).expect("written");
        let up = "ALTER TABLE people ADD COLUMN age TEXT; DELETE FROM people;";
        let both = with_migration(migrations.path(), "2026-01-02-000001_age", up);
        upgrade_file(&mut db, &file, || both.clone()).expect("upgraded");
        assert!(names(&mut db).is_empty());
        let [backup] = backups(folder.path()).try_into().expect("one backup");
        let mut before = SqliteConnection::establish(&backup.to_string_lossy()).expect("the backup");
        assert_eq!(names(&mut before), ["Aino"]);
    }

    #[test]
    fn a_migration_that_fails_leaves_the_database_as_it_was() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("askel.db");
        let migrations = tempfile::tempdir().expect("a folder");
        let mut db = SqliteConnection::establish(&file.to_string_lossy()).expect("a database");
        let up = "CREATE TABLE people (name TEXT); INSERT INTO people VALUES ('Aino');";
        let first = with_migration(migrations.path(), "2026-01-01-000001_people", up);
        upgrade_file(&mut db, &file, || first.clone()).expect("made");
        let up = "DELETE FROM people; INSERT INTO nowhere VALUES (1);";
        let both = with_migration(migrations.path(), "2026-01-02-000001_fails", up);
        assert!(upgrade_file(&mut db, &file, || both.clone()).is_err());
        assert_eq!(names(&mut db), ["Aino"]);
    }
}
