//! Brings a database to the schema of this program.

use std::collections::BTreeSet;

use anyhow::{Context as _, bail};
use diesel::backend::Backend;
use diesel::migration::{Migration, MigrationSource};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::{Db, Url, copy_sqlite};

const SQLITE: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
const POSTGRES: EmbeddedMigrations = embed_migrations!("migrations/postgres");

/// Runs what is pending. A database that has data is copied first (SQLite; on PostgreSQL each migration is one
/// transaction, and the backup is the operator's); one that is newer than this program is refused.
pub(super) fn run(db: &mut Db, url: &Url) -> anyhow::Result<()> {
    match (db, url) {
        (Db::Sqlite(db), Url::Sqlite(path)) => {
            let pending = pending(db, SQLITE)?;
            let had_data = !db.applied_migrations().map_err(plain)?.is_empty();
            if pending > 0 && had_data {
                let stamp = chrono::Utc::now().format("%Y%m%d-%H%M%S");
                let target = path.with_extension(format!("before-upgrade-{stamp}.db"));
                copy_sqlite(db, &target).context("the backup before the upgrade failed; nothing was changed")?;
                tracing::info!(backup = %target.display(), "copied the database before the upgrade");
            }
            db.run_pending_migrations(SQLITE).map_err(plain)?;
        }
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
