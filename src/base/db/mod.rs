//! The two databases behind one type: SQLite, embedded and the default, and PostgreSQL, chosen by the URL.
//!
//! Reading goes through a pool; every change goes through [`Database::write`] or [`Database::append`], which own the
//! transaction. The closures given to them are repeatable: PostgreSQL may ask for another try, and on SQLite what is written
//! together is done again where one of it failed.

mod connect;
mod migrate;
mod moment;
pub mod schema;
mod upsert;
mod writer;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use diesel::connection::SimpleConnection;
use diesel::r2d2::{Pool, PooledConnection};
use diesel::sqlite::SqliteConnection;

use crate::error::{Error, Result};

use connect::Manager;
pub use connect::Url;
pub use moment::Moment;
pub use upsert::{OnConflict, Upsert};
use writer::Writer;

pub use either::Db;

// In a room of its own, because the derive makes items beside the enum that are nobody's business.
mod either {
    use diesel::MultiConnection;
    use diesel::pg::PgConnection;
    use diesel::sqlite::SqliteConnection;

    /// A connection to either database.
    #[derive(MultiConnection)]
    pub enum Db {
        /// The embedded database.
        Sqlite(SqliteConnection),
        /// A database server.
        Postgres(PgConnection),
    }
}

/// The statement for the dialect of a connection: `on_dialect!(db, sqlite => …, postgres => …)`, where `db` is the inner
/// connection in each arm.
#[macro_export]
macro_rules! on_dialect {
    ($db:ident, sqlite => $sqlite:expr, postgres => $postgres:expr $(,)?) => {
        match $db {
            $crate::base::db::Db::Sqlite($db) => $sqlite,
            $crate::base::db::Db::Postgres($db) => $postgres,
        }
    };
    ($db:ident, both => $both:expr $(,)?) => {
        $crate::on_dialect!($db, sqlite => $both, postgres => $both)
    };
}

/// The database of the site; cheap to clone.
#[derive(Clone)]
pub struct Database {
    readers: Pool<Manager>,
    writer: Option<Arc<Writer>>,
}

impl Database {
    /// Opens a database, brings it to the newest schema (with a backup before that, where there is data) and starts the writer.
    ///
    /// # Errors
    /// It cannot be opened or reached; it is newer than this program; a migration fails.
    pub fn open(url: &Url) -> anyhow::Result<Self> {
        let mut first = url.connect()?;
        migrate::run(&mut first, url)?;
        let connections = match url {
            Url::Sqlite(_) => 4,
            Url::Postgres(_) => 8,
        };
        let readers = Pool::builder()
            .max_size(connections)
            .min_idle(Some(1))
            .connection_timeout(Duration::from_secs(5))
            .test_on_check_out(matches!(url, Url::Postgres(_)))
            .build(Manager(url.clone()))?;
        let writer = match url {
            Url::Sqlite(_) => Some(Arc::new(Writer::start(first)?)),
            Url::Postgres(_) => None,
        };
        Ok(Self { readers, writer })
    }

    /// Reads, off the async threads.
    ///
    /// # Errors
    /// What the closure returns; [`Error::Unavailable`] where no connection is to be had in time.
    pub async fn read<T, F>(&self, act: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Db) -> Result<T> + Send + 'static,
    {
        let database = self.clone();
        off_thread(move || act(&mut *database.connection()?)).await
    }

    /// Looks one row up by its key. On SQLite that takes less time than the way to another thread and back, so it is done here
    /// and now where a connection is free; else as [`Self::read`].
    ///
    /// # Errors
    /// As for [`Self::read`].
    pub async fn look_up<T, F>(&self, act: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Db) -> Result<T> + Send + 'static,
    {
        match self.writer.as_ref().and_then(|_| self.readers.try_get()) {
            Some(mut db) => act(&mut db),
            None => self.read(act).await,
        }
    }

    /// Reads and then writes, as if alone: one transaction, serializable on PostgreSQL (repeated after a conflict), in turn
    /// with all other changes on SQLite. What it returns is committed and on the disk.
    ///
    /// # Errors
    /// What the closure returns (then nothing of it is stored); [`Error::Unavailable`] where the database does not answer.
    pub async fn write<T, F>(&self, act: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnMut(&mut Db) -> Result<T> + Send + 'static,
    {
        self.change("ISOLATION LEVEL SERIALIZABLE", act).await
    }

    /// Adds by statements that are each atomic and right beside any other (`ON CONFLICT`, `SET n = n + 1`): one short
    /// transaction at READ COMMITTED on PostgreSQL; the same as [`Self::write`] on SQLite.
    ///
    /// # Errors
    /// As for [`Self::write`].
    pub async fn append<T, F>(&self, act: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnMut(&mut Db) -> Result<T> + Send + 'static,
    {
        self.change("ISOLATION LEVEL READ COMMITTED", act).await
    }

    async fn change<T, F>(&self, level: &'static str, mut act: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnMut(&mut Db) -> Result<T> + Send + 'static,
    {
        match &self.writer {
            Some(writer) => writer.write(act).await,
            None => {
                let database = self.clone();
                off_thread(move || {
                    let mut db = database.connection()?;
                    in_transaction(&mut db, level, &mut act)
                })
                .await
            }
        }
    }

    fn connection(&self) -> Result<PooledConnection<Manager>> {
        self.readers.get().map_err(|error| Error::Unavailable(error.to_string()))
    }
}

async fn off_thread<T: Send + 'static>(act: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    tokio::task::spawn_blocking(act)
        .await
        .map_err(|error| Error::Internal(anyhow::Error::new(error).context("a database thread ended")))?
}

/// Tries on PostgreSQL; after this many conflicts in a row the reader is asked to come back.
const TRIES: u32 = 12;

fn in_transaction<T>(db: &mut Db, level: &str, act: &mut impl FnMut(&mut Db) -> Result<T>) -> Result<T> {
    for attempt in 0..TRIES {
        db.batch_execute(&format!("BEGIN {level}"))?;
        let outcome = act(db).and_then(|value| db.batch_execute("COMMIT").map(|()| value).map_err(Error::from));
        match outcome {
            Ok(value) => return Ok(value),
            Err(error) => {
                // A failed rollback means that the connection is gone, and with it the transaction.
                let _ = db.batch_execute("ROLLBACK");
                if !error.is_conflict() {
                    return Err(error);
                }
            }
        }
        std::thread::sleep(jittered(attempt));
    }
    Err(Error::Unavailable("too many conflicts in a row".to_owned()))
}

/// 1 ms, doubled each time up to 64 ms, of which a random part is waited, so that two who collided do not collide again.
fn jittered(attempt: u32) -> Duration {
    let most = 1000u64 << attempt.min(6);
    Duration::from_micros(u64::from(crate::base::ids::random_u32()) % most)
}

/// Copies a SQLite database while it is in use (`VACUUM INTO`), into a file that only its owner can read.
///
/// # Errors
/// The target exists and is not empty, or cannot be written.
pub fn copy_sqlite(db: &mut SqliteConnection, target: &Path) -> anyhow::Result<()> {
    use diesel::RunQueryDsl;
    connect::make_private(target)?;
    diesel::sql_query("VACUUM INTO ?")
        .bind::<diesel::sql_types::Text, _>(target.to_string_lossy().into_owned())
        .execute(db)?;
    Ok(())
}
