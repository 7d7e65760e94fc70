//! The operator's settings: default < `askel.toml` < `ASKEL_*` < flags.
//!
//! What the administrator sets in the browser or by `askel settings` (the site's name, the contact person …) is in the
//! database only: no key stands in both.

use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use chrono_tz::Tz;
use clap::Args;
use serde::Deserialize;

use crate::base::db::Url;
use crate::base::language::Language;
use crate::base::mail::{Address, Server};
use crate::base::oidc;

/// Every setting as it may be given; the same names in the file, as flags and, with `ASKEL_` before them, in the environment.
#[derive(Debug, Clone, Default, Args, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Given {
    /// Address and port to listen on [default: 127.0.0.1:8080]
    #[arg(long, env = "ASKEL_BIND")]
    pub bind: Option<String>,
    /// The folder of the database, the search index and the secret [default: data]
    #[arg(long, env = "ASKEL_DATA_DIR")]
    pub data_dir: Option<PathBuf>,
    /// The folder of the courses [default: ./courses, else "courses" beside the program]
    #[arg(long, env = "ASKEL_COURSES_DIR")]
    pub courses_dir: Option<PathBuf>,
    /// A folder of .ftl files that add languages or replace words
    #[arg(long, env = "ASKEL_I18N_DIR")]
    pub i18n_dir: Option<PathBuf>,
    /// sqlite:///path/to/file or postgres://… [default: askel.db in the data folder]
    #[arg(long, env = "ASKEL_DATABASE_URL", hide_env_values = true)]
    pub database_url: Option<String>,
    /// The address under which the public reaches the site [default: http:// and the bind address]
    #[arg(long, env = "ASKEL_PUBLIC_URL")]
    pub public_url: Option<String>,
    /// Addresses of reverse proxies whose X-Forwarded-For is believed, with commas between [default: none]
    #[arg(long, env = "ASKEL_TRUSTED_PROXIES")]
    pub trusted_proxies: Option<String>,
    /// The languages offered, with commas between, the site's own first [default: all that there are]
    #[arg(long, env = "ASKEL_LANGUAGES")]
    pub languages: Option<String>,
    /// The time zone of times on pages [default: Europe/Helsinki]
    #[arg(long, env = "ASKEL_TIMEZONE")]
    pub timezone: Option<String>,
    /// The server that takes mail: smtps://user:password@host [default: none, mails are files in outbox/ of the data folder]
    #[arg(long, env = "ASKEL_SMTP_URL", hide_env_values = true)]
    pub smtp_url: Option<String>,
    /// The address that mails come from [default: askel@ and the host of the public address]
    #[arg(long, env = "ASKEL_MAIL_FROM")]
    pub mail_from: Option<String>,
    /// A service by which people sign in, by OpenID Connect: its issuer, https://… [default: none]
    #[arg(long, env = "ASKEL_OIDC_ISSUER")]
    pub oidc_issuer: Option<String>,
    /// What that service calls this site
    #[arg(long, env = "ASKEL_OIDC_CLIENT_ID")]
    pub oidc_client_id: Option<String>,
    /// What proves to that service that it is this site [default: none, the proof key alone]
    #[arg(long, env = "ASKEL_OIDC_CLIENT_SECRET", hide_env_values = true)]
    pub oidc_client_secret: Option<String>,
    /// What people know that service by [default: the host of its issuer]
    #[arg(long, env = "ASKEL_OIDC_NAME")]
    pub oidc_name: Option<String>,
    /// When that service's word is a second step of signing in: never, mfa, or acr:VALUE [default: never]
    #[arg(long, env = "ASKEL_OIDC_SECOND_STEP")]
    pub oidc_second_step: Option<String>,
    /// Log as JSON lines [default: true where the output is not a terminal]
    #[arg(long, env = "ASKEL_LOG_JSON")]
    pub log_json: Option<bool>,
    /// For people who work on Askel: adds the page of all components, /fi/styleguide
    #[arg(long, env = "ASKEL_DEVELOPMENT", num_args = 0..=1, default_missing_value = "true")]
    pub development: Option<bool>,
}

/// The settings, checked.
#[derive(Debug, Clone)]
pub struct Config {
    /// Where to listen.
    pub bind: SocketAddr,
    /// The folder of database, index and secret.
    pub data_dir: PathBuf,
    /// The folder of the courses.
    pub courses_dir: PathBuf,
    /// A folder of more words.
    pub i18n_dir: Option<PathBuf>,
    /// Where the data is.
    pub database: Url,
    /// The public address, without a slash at the end.
    pub public_url: String,
    /// Proxies whose X-Forwarded-For is believed.
    pub trusted_proxies: Vec<IpAddr>,
    /// The languages offered; empty for all.
    pub languages: Vec<Language>,
    /// The time zone of times on pages.
    pub timezone: Tz,
    /// The server that takes mail; without one mails are files ([`Config::outbox`]).
    pub smtp: Option<Server>,
    /// The address that mails come from.
    pub mail_from: Address,
    /// A service by which people sign in.
    pub oidc: Option<oidc::Settings>,
    /// Whether the log is JSON lines.
    pub log_json: bool,
    /// Whether the pages for people who work on Askel are there.
    pub development: bool,
}

impl Given {
    /// What is given here, else there.
    fn or(self, other: Self) -> Self {
        Self {
            bind: self.bind.or(other.bind),
            data_dir: self.data_dir.or(other.data_dir),
            courses_dir: self.courses_dir.or(other.courses_dir),
            i18n_dir: self.i18n_dir.or(other.i18n_dir),
            database_url: self.database_url.or(other.database_url),
            public_url: self.public_url.or(other.public_url),
            trusted_proxies: self.trusted_proxies.or(other.trusted_proxies),
            languages: self.languages.or(other.languages),
            timezone: self.timezone.or(other.timezone),
            smtp_url: self.smtp_url.or(other.smtp_url),
            mail_from: self.mail_from.or(other.mail_from),
            oidc_issuer: self.oidc_issuer.or(other.oidc_issuer),
            oidc_client_id: self.oidc_client_id.or(other.oidc_client_id),
            oidc_client_secret: self.oidc_client_secret.or(other.oidc_client_secret),
            oidc_name: self.oidc_name.or(other.oidc_name),
            oidc_second_step: self.oidc_second_step.or(other.oidc_second_step),
            log_json: self.log_json.or(other.log_json),
            development: self.development.or(other.development),
        }
    }

    /// The checked settings: these (flags and environment) over the file over the defaults.
    ///
    /// # Errors
    /// Says which setting is wrong, what was found and what is expected.
    pub fn settle(self, file: &Path) -> anyhow::Result<Config> {
        let from_file = match std::fs::read_to_string(file) {
            Ok(text) => toml::from_str(&text).with_context(|| format!("{} is not right", file.display()))?,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Self::default(),
            Err(error) => return Err(error).with_context(|| format!("{} cannot be read", file.display())),
        };
        let given = self.or(from_file);
        let bind: SocketAddr =
            parsed("bind", given.bind.as_deref().unwrap_or("127.0.0.1:8080"), "an address and a port, 127.0.0.1:8080")?;
        let data_dir = given.data_dir.unwrap_or_else(|| PathBuf::from("data"));
        let database = match given.database_url {
            Some(url) => url.parse().context("database_url")?,
            None => Url::Sqlite(data_dir.join("askel.db")),
        };
        let public_url = given.public_url.unwrap_or_else(|| format!("http://{bind}"));
        anyhow::ensure!(
            public_url.starts_with("http://") || public_url.starts_with("https://"),
            "public_url: \"{public_url}\" must begin with https:// (or http:// for a trial)"
        );
        let mail_from = match given.mail_from {
            Some(address) => address.parse().context("mail_from")?,
            None => sender(&public_url)?,
        };
        Ok(Config {
            bind,
            database,
            data_dir,
            courses_dir: given.courses_dir.map_or_else(find_courses, Ok)?,
            i18n_dir: given.i18n_dir,
            public_url: public_url.trim_end_matches('/').to_owned(),
            trusted_proxies: list(given.trusted_proxies.as_deref())
                .map(|address| parsed("trusted_proxies", address, "IP addresses with commas between"))
                .collect::<anyhow::Result<_>>()?,
            languages: list(given.languages.as_deref())
                .map(|code| {
                    Language::new(code).with_context(|| format!("languages: \"{code}\" is not a language code"))
                })
                .collect::<anyhow::Result<_>>()?,
            timezone: parsed(
                "timezone",
                given.timezone.as_deref().unwrap_or("Europe/Helsinki"),
                "a name such as Europe/Helsinki",
            )?,
            smtp: given.smtp_url.map(|url| url.parse().context("smtp_url")).transpose()?,
            mail_from,
            oidc: oidc::Settings::settle(oidc::Given {
                issuer: given.oidc_issuer,
                client_id: given.oidc_client_id,
                client_secret: given.oidc_client_secret,
                name: given.oidc_name,
                second_step: given.oidc_second_step,
            })?,
            log_json: given.log_json.unwrap_or_else(|| !std::io::IsTerminal::is_terminal(&std::io::stdout())),
            development: given.development.unwrap_or(false),
        })
    }
}

impl Config {
    /// These settings once the server listens: with port 0 the system has chosen one, and a public address that nobody
    /// named follows it.
    pub(crate) fn listening_at(mut self, address: SocketAddr) -> Self {
        if self.public_url == format!("http://{}", self.bind) {
            self.public_url = format!("http://{address}");
        }
        self.bind = address;
        self
    }

    /// The folder of mails where no server takes them: each a file.
    pub fn outbox(&self) -> PathBuf {
        self.data_dir.join("outbox")
    }

    /// Whether the public comes by https: then cookies are for https only.
    pub fn is_https(&self) -> bool {
        self.public_url.starts_with("https://")
    }
}

/// The address that mails come from where none is named. A host that gets no mail (a number, a name without a dot) is not
/// named in it.
fn sender(public_url: &str) -> anyhow::Result<Address> {
    let host = public_url.split("://").nth(1).unwrap_or("").split(['/', ':']).next().unwrap_or("");
    let own = Some(host).filter(|host| host.parse::<IpAddr>().is_err());
    let own = own.and_then(|host| Address::read(&format!("askel@{host}")));
    own.map_or_else(|| "askel@askel.invalid".parse(), Ok)
}

fn parsed<T: std::str::FromStr>(name: &str, value: &str, expected: &str) -> anyhow::Result<T> {
    value.parse().map_err(|_| anyhow::anyhow!("{name}: \"{value}\" is not {expected}"))
}

fn list(text: Option<&str>) -> impl Iterator<Item = &str> {
    text.unwrap_or("").split(',').map(str::trim).filter(|part| !part.is_empty())
}

fn find_courses() -> anyhow::Result<PathBuf> {
    let here = PathBuf::from("courses");
    let beside = std::env::current_exe().ok().and_then(|program| Some(program.parent()?.join("courses")));
    std::iter::once(here).chain(beside).find(|folder| folder.is_dir()).context(
        "there is no folder \"courses\" here or beside the program: name one with --courses-dir or ASKEL_COURSES_DIR",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flag_wins_over_the_file_and_the_file_over_the_default() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("askel.toml");
        std::fs::write(&file, "bind = \"127.0.0.1:9000\"\ntimezone = \"Europe/Stockholm\"").expect("written");
        let given =
            Given { bind: Some("127.0.0.1:9001".into()), courses_dir: Some("courses".into()), ..Given::default() };
        let config = given.settle(&file).expect("settings");
        assert_eq!(config.bind.port(), 9001);
        assert_eq!(config.timezone, chrono_tz::Europe::Stockholm);
        assert_eq!(config.public_url, "http://127.0.0.1:9001");
        assert!(!config.is_https());
    }

    #[test]
    fn a_port_that_the_system_chose_is_in_the_public_address() {
        let settle = |public_url: Option<&str>| {
            let given = Given {
                bind: Some("127.0.0.1:0".into()),
                courses_dir: Some("courses".into()),
                public_url: public_url.map(str::to_owned),
                ..Given::default()
            };
            let config = given.settle(Path::new("/nonexistent/askel.toml")).expect("settings");
            config.listening_at("127.0.0.1:4321".parse().expect("an address")).public_url
        };
        assert_eq!(settle(None), "http://127.0.0.1:4321");
        assert_eq!(settle(Some("https://askel.example")), "https://askel.example");
    }

    #[test]
    fn mails_come_from_the_host_that_people_know() {
        for (public_url, from) in [
            ("https://askel.example.fi", "askel@askel.example.fi"),
            ("https://askel.example.fi:8443", "askel@askel.example.fi"),
            ("http://127.0.0.1:8080", "askel@askel.invalid"),
            ("http://palvelin", "askel@askel.invalid"),
        ] {
            assert_eq!(sender(public_url).expect("an address").as_str(), from);
        }
    }

    #[test]
    fn a_wrong_setting_is_named() {
        let settle =
            |given: Given| given.settle(Path::new("/nonexistent/askel.toml")).expect_err("refused").to_string();
        assert!(settle(Given { bind: Some("here".into()), ..Given::default() }).contains("bind"));
        assert!(settle(Given { smtp_url: Some("mail".into()), ..Given::default() }).contains("smtp_url"));
        assert!(settle(Given { mail_from: Some("askel".into()), ..Given::default() }).contains("mail_from"));
        assert!(settle(Given { oidc_issuer: Some("login".into()), ..Given::default() }).contains("oidc_issuer"));
        assert!(settle(Given { public_url: Some("askel.fi".into()), ..Given::default() }).contains("public_url"));
    }
}
