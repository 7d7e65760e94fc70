//! From a database URL to a connection.

use std::path::{Path, PathBuf};
use std::str::FromStr;

use diesel::Connection;
use diesel::connection::SimpleConnection;
use diesel::pg::PgConnection;
use diesel::r2d2::ManageConnection;
use diesel::sqlite::SqliteConnection;

use super::Db;

/// Where the data is: `sqlite:///path/to/file` or `postgres://…`. A scheme is needed, so that a mistyped address never
/// makes an empty file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Url {
    /// The file of the embedded database.
    Sqlite(PathBuf),
    /// A libpq connection URI.
    Postgres(String),
}

impl FromStr for Url {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> anyhow::Result<Self> {
        if let Some(path) = text.strip_prefix("sqlite://") {
            anyhow::ensure!(!path.is_empty(), "the database URL names no file: {text}");
            return Ok(Self::Sqlite(PathBuf::from(path)));
        }
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            check_tls(text)?;
            return Ok(Self::Postgres(text.to_owned()));
        }
        anyhow::bail!("a database URL begins with sqlite:// or postgres://")
    }
}

/// Without TLS in the build, data about people does not go over a network unless the operator has written that it may.
fn check_tls(url: &str) -> anyhow::Result<()> {
    let (_, rest) = url.split_once("://").unwrap_or(("", url));
    let authority = rest.split(['/', '?']).next().unwrap_or("");
    let host = authority.rsplit('@').next().unwrap_or("");
    let local = host.is_empty()
        || ["localhost", "127.0.0.1", "[::1]"]
            .iter()
            .any(|name| host == *name || host.starts_with(&format!("{name}:")))
        || host.starts_with("%2F");
    let said = url.contains("sslmode=disable");
    anyhow::ensure!(
        cfg!(feature = "postgres-tls") || local || said,
        "this build cannot encrypt the connection to {host}: build with the feature postgres-tls, \
         or write sslmode=disable into the database URL if the network between is yours alone"
    );
    Ok(())
}

impl Url {
    /// A new connection, set up for this dialect.
    ///
    /// # Errors
    /// The file cannot be opened, the server not reached.
    pub fn connect(&self) -> diesel::ConnectionResult<Db> {
        match self {
            Self::Sqlite(path) => {
                make_private(path).map_err(|error| diesel::ConnectionError::BadConnection(error.to_string()))?;
                let mut connection = SqliteConnection::establish(&path.to_string_lossy())?;
                // In this order: without the timeout first, the switch to WAL itself can fail while another connection is busy.
                // FULL, because NORMAL loses acknowledged answers at a power cut. A checkpoint syncs twice and makes everybody
                // wait: it comes after 16 MB of log instead of 4.
                connection
                    .batch_execute(
                        "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
                         PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0; \
                         PRAGMA wal_autocheckpoint = 4000;",
                    )
                    .map_err(diesel::ConnectionError::CouldntSetupConfiguration)?;
                Ok(Db::Sqlite(connection))
            }
            Self::Postgres(url) => Ok(Db::Postgres(PgConnection::establish(url)?)),
        }
    }
}

/// Makes an empty file, where there is none, that only its owner can read: SQLite takes it as an empty database, and its
/// companions (`-wal`, `-shm`) get the same permissions.
pub(super) fn make_private(path: &Path) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}

/// Makes and checks the pool's connections.
pub(super) struct Manager(pub(super) Url);

impl ManageConnection for Manager {
    type Connection = Db;
    type Error = diesel::r2d2::Error;

    fn connect(&self) -> Result<Db, Self::Error> {
        self.0.connect().map_err(diesel::r2d2::Error::ConnectionError)
    }

    fn is_valid(&self, db: &mut Db) -> Result<(), Self::Error> {
        db.batch_execute("SELECT 1").map_err(diesel::r2d2::Error::QueryError)
    }

    fn has_broken(&self, db: &mut Db) -> bool {
        use diesel::r2d2::R2D2Connection;
        crate::on_dialect!(db, both => std::thread::panicking() || db.is_broken())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_without_a_scheme_never_makes_a_file() {
        for bad in ["data/askel.db", "sqlite:", "sqlite://", "mysql://x/y", ""] {
            assert!(bad.parse::<Url>().is_err(), "{bad}");
        }
    }

    #[test]
    fn people_s_data_does_not_go_unencrypted_over_a_network_by_accident() {
        if cfg!(feature = "postgres-tls") {
            return;
        }
        for local in [
            "postgres://a:b@localhost/askel",
            "postgres://127.0.0.1:5432/askel",
            "postgres:///askel?host=/run/postgresql",
        ] {
            assert!(local.parse::<Url>().is_ok(), "{local}");
        }
        assert!("postgres://a:b@db.example.org/askel".parse::<Url>().is_err());
        assert!("postgres://a:b@db.example.org/askel?sslmode=disable".parse::<Url>().is_ok());
    }
}
