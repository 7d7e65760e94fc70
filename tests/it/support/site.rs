//! The real application, started by each test that asks it something.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::LazyLock;
use std::sync::mpsc::channel;
use std::thread::JoinHandle;

use actix_web::dev::ServerHandle;
use askel::app::{Application, session_cookies};
use askel::base::clock::Clock;
use askel::base::ids::random_token;
use askel::config::Config;
use askel::courses::{Catalogue, CatalogueHandle};
use askel::people::accounts::AccountId;
use askel::people::sessions::handlers::SessionCookies;
use askel::people::sessions::store::replace_link;
use askel::search::Index;
use askel::search::documents::{content, documents};
use askel::site::store::{ON, save_setting};
use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use diesel::connection::SimpleConnection;
use tempfile::TempDir;

use super::course::locales;
use super::database::{Dialect, Scratch, dump};
use super::{Browser, Letter, fixture_courses};

/// The moment at which the clock of most tests stands still, in UTC: 14.32 in Helsinki.
pub const NOW: NaiveDateTime = match NaiveDate::from_ymd_opt(2026, 11, 22) {
    Some(day) => match day.and_hms_opt(12, 32, 0) {
        Some(moment) => moment,
        None => panic!("a time"),
    },
    None => panic!("a day"),
};

/// All ways in that can be turned on.
pub const WAYS: [&str; 5] = ["way-email-link", "way-password", "way-passkey", "way-oidc", "way-shared-device"];

/// A database in which some ways in are on.
pub fn with_ways(dialect: Dialect, ways: &[&str]) -> Scratch {
    let scratch = Scratch::new(dialect);
    for way in ways {
        save_setting(&mut scratch.connect(), way, ON).expect("saved");
    }
    scratch
}

/// What a test wants to be otherwise.
pub struct Settings {
    pub config: Config,
    pub clock: Clock,
}

impl Settings {
    /// The usual: a free port, the courses of the tests, a clock that stands still.
    pub fn new(scratch: &Scratch) -> Self {
        let config = Config {
            bind: "127.0.0.1:0".parse().expect("an address"),
            data_dir: scratch.folder.path().join("data"),
            courses_dir: fixture_courses(),
            i18n_dir: None,
            database: scratch.url.clone(),
            public_url: "http://askel.test".to_owned(),
            trusted_proxies: Vec::new(),
            languages: Vec::new(),
            timezone: chrono_tz::Europe::Helsinki,
            smtp: None,
            mail_from: "askel@askel.test".parse().expect("an address"),
            oidc: None,
            log_json: false,
            development: false,
        };
        Self { config, clock: Clock::Fixed(NOW) }
    }
}

/// A running application with a database of its own; it stops when the test ends.
pub struct Site {
    pub address: SocketAddr,
    pub catalogue: CatalogueHandle,
    /// The link of the console that makes the first administrator, below the site's address.
    pub first_link: Option<String>,
    cookies: SessionCookies,
    handle: ServerHandle,
    thread: Option<JoinHandle<()>>,
    // After the thread, so that nobody uses the database when it is taken away.
    pub scratch: Scratch,
}

impl Site {
    pub fn start(dialect: Dialect) -> Self {
        Self::with(dialect, |_| {})
    }

    pub fn with(dialect: Dialect, change: impl FnOnce(&mut Settings)) -> Self {
        Self::on(Scratch::new(dialect), change)
    }

    /// On a database that a test has prepared.
    pub fn on(scratch: Scratch, change: impl FnOnce(&mut Settings)) -> Self {
        let mut settings = Settings::new(&scratch);
        change(&mut settings);
        copy_index(&settings.config.data_dir.join("index"));
        let cookies = session_cookies(&settings.config).expect("the keys");
        let (to_test, from_thread) = channel();
        let thread = std::thread::spawn(move || {
            actix_web::rt::System::new().block_on(async move {
                let application = Application::build(settings.config, settings.clock).await.expect("an application");
                let first_link = application.first_link.as_ref().map(|link| link.replace(&application.public_url, ""));
                let started = (application.address, application.catalogue.clone(), first_link, application.handle());
                to_test.send(started).expect("a test that waits");
                application.run().await.expect("a server that ends well");
            });
        });
        let (address, catalogue, first_link, handle) = from_thread.recv().expect("the application starts");
        Self { address, catalogue, first_link, cookies, handle, thread: Some(thread), scratch }
    }

    /// A browser that has never been here.
    pub fn browser(&self) -> Browser {
        Browser::new(self.address)
    }

    /// A link that signs in once, as the console prints it.
    pub fn sign_in_link(&self, account: AccountId) -> String {
        let token = random_token().expect("a token");
        let hash = self.cookies.link_hash(&token);
        replace_link(&mut self.scratch.connect(), account, &hash, NOW, TimeDelta::hours(1)).expect("a link");
        format!("/fi/sign-in/link/{token}")
    }

    /// The mails that were written into files, the oldest first, when there are so many.
    pub async fn mails(&self, count: usize) -> Vec<Letter> {
        let folder = self.scratch.folder.path().join("data/outbox");
        for _ in 0..200 {
            let entries = std::fs::read_dir(&folder).into_iter().flatten().map(|entry| entry.expect("a file").path());
            let mut files: Vec<_> = entries.filter(|file| file.extension().is_some_and(|is| is == "eml")).collect();
            files.sort();
            assert!(files.len() <= count, "more mails than {count}");
            if files.len() == count {
                return files.iter().map(|file| Letter::read(&std::fs::read(file).expect("a mail"))).collect();
            }
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        panic!("{count} mails were expected in {}", folder.display());
    }

    /// The browser of somebody who has proved by a second factor who they are.
    pub async fn strong_browser(&self, account: AccountId) -> Browser {
        let browser = self.browser();
        assert_eq!(browser.post(&self.sign_in_link(account), &[]).await.status, 303);
        let strong = format!("UPDATE sessions SET strong_at = created_at WHERE account_id = {}", account.0);
        self.scratch.connect().batch_execute(&strong).expect("a strong session");
        browser
    }

    /// All that is stored, but for the erasure log: it tells of nobody, and stays when somebody goes.
    pub fn stored(&self) -> Vec<String> {
        let mut rows = dump(&mut self.scratch.connect());
        rows.retain(|row| !row.starts_with("erasures: "));
        rows
    }

    /// How many rows a table has.
    pub fn count(&self, table: &str) -> usize {
        let prefix = format!("{table}: ");
        self.stored().iter().filter(|row| row.starts_with(&prefix)).count()
    }

    /// The number of answers among the events: what was reached by them is noted beside them.
    pub fn count_answers(&self) -> usize {
        self.stored().iter().filter(|row| row.starts_with("events: ") && row.contains("answered")).count()
    }
}

/// The search index of the courses of the tests, made once.
static INDEX: LazyLock<TempDir> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let locales = locales();
    let catalogue = Catalogue::load(&fixture_courses(), &locales, &Catalogue::default()).expect("the courses");
    let index = Index::in_directory(folder.path());
    let offered = locales.languages();
    index.build(&content(&catalogue, offered), documents(&catalogue, offered)).expect("an index");
    folder
});

fn copy_index(to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(INDEX.path()).expect("the index") {
        let entry = entry.expect("a file");
        std::fs::copy(entry.path(), to.join(entry.file_name())).expect("copied");
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        // The command is sent at once; what it returns only waits for the end, which joining does too.
        drop(self.handle.stop(false));
        if let Some(thread) = self.thread.take() {
            let ended = thread.join();
            assert!(ended.is_ok() || std::thread::panicking(), "the server panicked");
        }
    }
}
