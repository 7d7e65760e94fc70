//! Builds the application from a config; the tests start the same function on port 0.

use std::io::Write;
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use actix_web::dev::{Server, ServerHandle};
use actix_web::middleware::{Compress, from_fn};
use actix_web::web::{Data, FormConfig, JsonConfig, PathConfig, PayloadConfig, QueryConfig};
use actix_web::{App, HttpServer};
use anyhow::Context as _;
use arc_swap::ArcSwap;
use tokio::signal::unix::{SignalKind, signal};
use tracing_actix_web::TracingLogger;

use crate::admin::jobs::HouseJobs;
use crate::base::clock::Clock;
use crate::base::db::Database;
use crate::base::form::MAX_BYTES;
use crate::base::i18n::Locales;
use crate::base::ids::{Secret, random_bytes};
use crate::base::jobs;
use crate::base::language::Language;
use crate::base::mail::Post;
use crate::base::oidc::Service;
use crate::config::Config;
use crate::courses::photos::Photos;
use crate::courses::{Catalogue, CatalogueHandle};
use crate::error::Error;
use crate::learning::feedback::replies::Replies;
use crate::people::accounts::first::{self, FirstDoor};
use crate::people::carry_on::CodeKey;
use crate::people::handlers::GuestCookies;
use crate::people::oidc::trip::Trips;
use crate::people::passkeys::ceremony::Passkeys;
use crate::people::passwords::hash::Hasher;
use crate::people::second_step::StepKey;
use crate::people::sessions::handlers::SessionCookies;
use crate::people::sessions::token::SessionKeys;
use crate::people::shared::handlers::DeviceCookies;
use crate::people::shared::pin::PinKey;
use crate::routes;
use crate::search::Index;
use crate::search::documents::{changes, content, documents};
use crate::site;
use crate::web::assets::Assets;
use crate::web::errors::draw_errors;
use crate::web::extract::Shared;
use crate::web::headers::security;
use crate::web::limits::Limits;
use crate::web::origin::{OwnOrigin, refuse_other_sites};

/// The file of the key that signs sessions, in the data folder.
const SESSION_KEY: &str = "session-key";
/// The file of the key before it, whose sessions go on.
const SESSION_KEY_BEFORE: &str = "session-key-before";

/// The application, ready to answer.
pub struct Application {
    /// Where it listens.
    pub address: SocketAddr,
    /// The address under which the public reaches it.
    pub public_url: String,
    /// The catalogue, for whoever reloads it.
    pub catalogue: CatalogueHandle,
    /// The link that makes the first administrator, where there is none: for the console alone.
    pub first_link: Option<String>,
    server: Server,
}

impl Application {
    /// Makes what is missing (data folder, database, secret), loads the courses and starts to listen.
    ///
    /// # Errors
    /// Says what could not be made, read or bound.
    pub async fn build(config: Config, clock: Clock) -> anyhow::Result<Self> {
        make_private_folder(&config.data_dir)?;
        let code_key = CodeKey::new(secret(&config.data_dir.join("carry-on-key"))?);
        let step_key = StepKey::new(secret(&config.data_dir.join("second-step-key"))?);
        let pin_key = PinKey::new(secret(&config.data_dir.join("pin-key"))?);
        let secret = secret(&config.data_dir.join("secret"))?;
        let devices = DeviceCookies::new(secret.clone(), config.is_https());
        let database = Database::open(&config.database).context("the database cannot be opened")?;
        let locales = Locales::load(config.i18n_dir.as_deref(), &config.languages, config.timezone)?;
        let catalogue = Catalogue::load(&config.courses_dir, &locales, &Catalogue::default())
            .with_context(|| format!("the courses in {} cannot be read", config.courses_dir.display()))?;
        catalogue.log(&locales.words(locales.find("en").unwrap_or(locales.main())));
        let index = Arc::new(Index::in_directory(config.data_dir.join("index")));
        prepare(&index, &catalogue, locales.languages());
        let catalogue = CatalogueHandle::new(catalogue);
        let listener = TcpListener::bind(config.bind).with_context(|| format!("cannot listen on {}", config.bind))?;
        let address = listener.local_addr()?;
        let config = config.listening_at(address);
        let site = database.read(site::store::load_site).await?;
        let shared = Shared {
            locales,
            site: Arc::new(ArcSwap::from_pointee(site.at(&config.public_url))),
            assets: Arc::new(Assets::load()?),
        };
        let limits = Limits::new(config.trusted_proxies.clone());
        let photos = Photos::new(config.data_dir.join("cache").join("photos"));
        let passkeys = Passkeys::new(&config.public_url)?;
        let sessions = session_cookies(&config)?;
        let (first_door, first_token) = FirstDoor::open(&database, &sessions, clock.now()).await?;
        let main_language = shared.locales.main();
        let first_link =
            first_token.map(|token| format!("{}/{main_language}{}", config.public_url, first::path(&token)));
        let trips = Trips::new(secret.clone());
        let cookies = GuestCookies::new(secret, config.is_https());
        let service = config.oidc.clone().map(Service::new);
        let post = Post::start(config.smtp.as_ref(), config.mail_from.clone(), config.outbox())?;
        let (hasher, known_names) = (Hasher::default(), routes::known_names(&catalogue));
        let personal_tables = routes::personal_tables(&catalogue);
        let replies = Replies::default();
        replies.refresh(&database).await?;
        keep_house(&limits, &shared, &database, &index, &replies, &config);
        jobs::start(routes::JOBS, &database, clock);
        reload_when_asked(&config, &shared.locales, &catalogue, &index)?;
        let (courses, config_) = (catalogue.clone(), config.clone());
        let server = HttpServer::new(move || {
            App::new()
                .app_data(Data::new(shared.clone()))
                .app_data(Data::new(database.clone()))
                .app_data(Data::new(courses.clone()))
                .app_data(Data::new(index.clone()))
                .app_data(Data::new(cookies.clone()))
                .app_data(Data::new(sessions.clone()))
                .app_data(Data::new(code_key.clone()))
                .app_data(Data::new(step_key.clone()))
                .app_data(Data::new(passkeys.clone()))
                .app_data(Data::new(pin_key.clone()))
                .app_data(Data::new(devices.clone()))
                .app_data(Data::new(first_door.clone()))
                .app_data(Data::new(routes::KEEPERS))
                .app_data(Data::new(HouseJobs(routes::JOBS)))
                .app_data(Data::new(replies.clone()))
                .app_data(Data::new(personal_tables.clone()))
                .app_data(Data::new(limits.clone()))
                .app_data(Data::new(post.clone()))
                .app_data(Data::new(service.clone()))
                .app_data(Data::new(trips.clone()))
                .app_data(Data::new(hasher.clone()))
                .app_data(Data::new(known_names.clone()))
                .app_data(Data::new(photos.clone()))
                .app_data(Data::new(clock))
                .app_data(Data::new(OwnOrigin(config_.public_url.clone())))
                .app_data(PayloadConfig::new(MAX_BYTES))
                .app_data(FormConfig::default().limit(MAX_BYTES))
                .app_data(PathConfig::default().error_handler(|_, _| Error::NotFound.into()))
                .app_data(QueryConfig::default().error_handler(|error, _| Error::BadRequest(error.to_string()).into()))
                .app_data(JsonConfig::default().error_handler(|error, _| Error::BadRequest(error.to_string()).into()))
                .configure(routes::configure(&config_))
                .wrap(from_fn(refuse_other_sites))
                .wrap(from_fn(draw_errors))
                .wrap(security(config_.is_https()))
                .wrap(Compress::default())
                .wrap(TracingLogger::<site::log::OneLine>::new())
        })
        .workers(std::thread::available_parallelism().map_or(2, |n| n.get().min(8)))
        .client_request_timeout(Duration::from_secs(10))
        .client_disconnect_timeout(Duration::from_secs(2))
        .keep_alive(Duration::from_secs(30))
        .shutdown_timeout(30)
        .listen(listener)?
        .run();
        Ok(Self { address, public_url: config.public_url, catalogue, first_link, server })
    }

    /// Stops it from outside: what the signals do, for whoever runs it as a part (the tests).
    pub fn handle(&self) -> ServerHandle {
        self.server.handle()
    }

    /// Answers until it is told to stop (SIGTERM, Ctrl-C); open requests are finished first.
    ///
    /// # Errors
    /// The server fails.
    pub async fn run(self) -> anyhow::Result<()> {
        Ok(self.server.await?)
    }
}

/// Opens the search index, or makes it beside the server where it is missing, damaged or of other content.
fn prepare(index: &Arc<Index>, catalogue: &Catalogue, offered: &[Language]) {
    if let Err(why) = index.open(&content(catalogue, offered)) {
        tracing::info!(%why, "the search index is being made");
        make(index, catalogue, offered);
    }
}

/// Makes the search index beside the server; until then the old one answers.
fn make(index: &Arc<Index>, catalogue: &Catalogue, offered: &[Language]) {
    let (content, documents) = (content(catalogue, offered), documents(catalogue, offered));
    let index = Arc::clone(index);
    std::thread::spawn(move || match index.build(&content, documents) {
        Ok(built) => {
            tracing::info!(documents = built.documents, took = ?built.took, saved = built.saved, "the search index is ready")
        }
        Err(error) => tracing::error!(%error, "the search index cannot be made"),
    });
}

/// Replaces what has changed in the search index, page by page. After many changes it is also made anew, because the words
/// that compounds are split by are learned only then.
fn follow(index: &Arc<Index>, before: &Catalogue, now: &Catalogue, offered: &[Language]) {
    let (changes, pages) = changes(before, now, offered);
    let is_much = changes.len() * 10 > pages;
    match index.update(&content(before, offered), &content(now, offered), &changes) {
        Ok(()) if !is_much => tracing::info!(pages = changes.len(), "the search index follows"),
        _ => make(index, now, offered),
    }
}

/// Every minute: lets go of what is no longer needed, and takes over what the operator changed.
fn keep_house(
    limits: &Limits,
    shared: &Shared,
    database: &Database,
    index: &Arc<Index>,
    replies: &Replies,
    config: &Config,
) {
    let replies = replies.clone();
    let (limits, site, database, public_url) =
        (limits.clone(), shared.site.clone(), database.clone(), config.public_url.clone());
    let index = Arc::clone(index);
    tokio::task::spawn_local(async move {
        loop {
            tokio::time::sleep(Duration::from_secs(60)).await;
            limits.forget_idle();
            index.heal();
            match database.read(site::store::load_site).await {
                Ok(stored) => site.store(Arc::new(stored.at(&public_url))),
                Err(error) => tracing::warn!(%error, "the settings of the site could not be read"),
            }
            if let Err(error) = replies.refresh(&database).await {
                tracing::warn!(%error, "what was done about feedback could not be read");
            }
        }
    });
}

/// On the signal HUP: reads the courses again, without stopping. What cannot be read leaves everything as it is.
fn reload_when_asked(
    config: &Config,
    locales: &Locales,
    courses: &CatalogueHandle,
    index: &Arc<Index>,
) -> anyhow::Result<()> {
    let mut asked = signal(SignalKind::hangup()).context("the signal HUP cannot be listened to")?;
    let (folder, locales, courses, index) =
        (config.courses_dir.clone(), locales.clone(), courses.clone(), Arc::clone(index));
    tokio::task::spawn_local(async move {
        while asked.recv().await.is_some() {
            let (folder, known, before) = (folder.clone(), locales.clone(), courses.now());
            let (began, index) = (Instant::now(), Arc::clone(&index));
            let read = tokio::task::spawn_blocking(move || {
                let catalogue = Catalogue::load(&folder, &known, &before)?;
                follow(&index, &before, &catalogue, known.languages());
                Ok(catalogue)
            });
            match read.await.map_err(std::io::Error::other).flatten() {
                Ok(catalogue) => {
                    catalogue.log(&locales.words(locales.find("en").unwrap_or(locales.main())));
                    courses.swap(catalogue);
                    tracing::info!(took = ?began.elapsed(), "the courses were read again");
                }
                Err(error) => tracing::error!(%error, "the courses could not be read again"),
            }
        }
    });
    Ok(())
}

/// The data folder holds what people did: for its owner only.
fn make_private_folder(folder: &Path) -> anyhow::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).with_context(|| format!("the data folder {} cannot be made", folder.display()))
}

/// The cookies of sessions, as the server of this configuration signs them.
///
/// # Errors
/// A key cannot be made or read.
pub fn session_cookies(config: &Config) -> anyhow::Result<SessionCookies> {
    make_private_folder(&config.data_dir)?;
    let secret = secret(&config.data_dir.join("secret"))?;
    Ok(SessionCookies::new(session_keys(config)?, secret, config.is_https()))
}

/// The keys that sign sessions: the one in use, and, after a change, the one before it.
fn session_keys(config: &Config) -> anyhow::Result<SessionKeys> {
    let key = |name: &str| config.data_dir.join(name);
    let mut keys = vec![secret(&key(SESSION_KEY))?];
    if key(SESSION_KEY_BEFORE).exists() {
        keys.push(secret(&key(SESSION_KEY_BEFORE))?);
    }
    Ok(SessionKeys::new(keys, &config.public_url))
}

/// Makes a new key that signs sessions; the one before it goes on opening those that it signed, and the one before that opens
/// nothing (ASVS 11.1.1, 13.3.1). A server reads its keys when it starts.
///
/// # Errors
/// A key cannot be made, read or moved.
pub fn renew_session_key(config: &Config) -> anyhow::Result<()> {
    make_private_folder(&config.data_dir)?;
    let key = |name: &str| config.data_dir.join(name);
    let (own, fresh) = (key(SESSION_KEY), key("session-key-new"));
    secret(&own)?;
    match std::fs::remove_file(&fresh) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
        _ => secret(&fresh)?,
    };
    // In this order there is a key at every moment, whatever breaks in between.
    std::fs::copy(&own, key(SESSION_KEY_BEFORE)).context("the key cannot be kept as the one before")?;
    std::fs::rename(&fresh, &own).context("the new key cannot be put in place")
}

/// A secret of the site; made at the first start, readable by its owner only (ASVS 13.3.1).
fn secret(file: &Path) -> anyhow::Result<Secret> {
    match std::fs::read(file) {
        Ok(bytes) => {
            let bytes: [u8; 32] = bytes
                .try_into()
                .map_err(|_| anyhow::anyhow!("{} is damaged: restore it from the backup", file.display()))?;
            Ok(Secret::new(bytes))
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            let bytes = random_bytes()?;
            let mut options = std::fs::OpenOptions::new();
            options.write(true).create_new(true);
            #[cfg(unix)]
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
            let mut out = options.open(file).with_context(|| format!("{} cannot be made", file.display()))?;
            out.write_all(&bytes)?;
            out.sync_all()?;
            Ok(Secret::new(bytes))
        }
        Err(error) => Err(error).with_context(|| format!("{} cannot be read", file.display())),
    }
}
