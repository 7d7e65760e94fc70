//! The first start makes what is missing; the second finds it; what is damaged is told in words.

use std::collections::BTreeSet;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use askel::app::Application;
use askel::base::clock::Clock;
use askel::base::db::Url;
use askel::config::{Config, Given};
use tempfile::TempDir;

use crate::support::fixture_courses;

/// The settings of an operator who named only what had to be named.
fn settings(folder: &TempDir) -> Config {
    let given = Given {
        bind: Some("127.0.0.1:0".to_owned()),
        data_dir: Some(folder.path().join("data")),
        courses_dir: Some(fixture_courses()),
        ..Given::default()
    };
    given.settle(&folder.path().join("askel.toml")).expect("settings")
}

/// Starts and stops; what it says where it does not start.
fn start(config: Config) -> Result<(), String> {
    actix_web::rt::System::new().block_on(async {
        let application = Application::build(config, Clock::System).await.map_err(|error| format!("{error:#}"))?;
        let handle = application.handle();
        let running = actix_web::rt::spawn(application.run());
        handle.stop(false).await;
        running.await.expect("a server").map_err(|error| error.to_string())
    })
}

fn mode(path: &Path) -> u32 {
    std::fs::metadata(path).unwrap_or_else(|error| panic!("{}: {error}", path.display())).permissions().mode() & 0o777
}

fn folder() -> TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

#[test]
fn the_first_start_makes_a_private_folder_with_secret_and_database() {
    let folder = folder();
    let config = settings(&folder);
    let data = config.data_dir.clone();
    start(config).expect("started");
    assert_eq!(mode(&data), 0o700);
    assert_eq!(mode(&data.join("secret")), 0o600);
    assert_eq!(std::fs::read(data.join("secret")).expect("the secret").len(), 32);
    assert!(data.join("askel.db").is_file());
    assert_eq!(mode(&data.join("askel.db")) & 0o077, 0, "what people did is for the owner only");
}

#[test]
fn the_second_start_keeps_the_secret() {
    let folder = folder();
    start(settings(&folder)).expect("started");
    let secret = std::fs::read(folder.path().join("data/secret")).expect("the secret");
    start(settings(&folder)).expect("started again");
    assert_eq!(std::fs::read(folder.path().join("data/secret")).expect("the secret"), secret);
}

#[test]
fn two_places_have_two_secrets_and_the_key_of_words_is_a_third() {
    let (one, other) = (folder(), folder());
    for folder in [&one, &other] {
        start(settings(folder)).expect("started");
    }
    let files =
        [&one, &other].map(|folder| ["secret", "carry-on-key"].map(|file| folder.path().join("data").join(file)));
    let secrets: BTreeSet<Vec<u8>> =
        files.iter().flatten().map(|file| std::fs::read(file).expect("a secret")).collect();
    assert_eq!(secrets.len(), 4);
    assert!(files.iter().flatten().all(|file| mode(file) == 0o600));
}

#[test]
fn a_damaged_secret_is_refused_in_words_and_left_as_it_is() {
    for (name, damaged) in
        [("secret", &b""[..]), ("secret", b"short"), ("secret", &[7; 33]), ("carry-on-key", b"short")]
    {
        let folder = folder();
        let file = folder.path().join("data").join(name);
        std::fs::create_dir_all(folder.path().join("data")).expect("a folder");
        std::fs::write(&file, damaged).expect("written");
        let said = start(settings(&folder)).expect_err("refused");
        assert!(said.contains(name) && said.contains("damaged") && said.contains("backup"), "{said}");
        assert_eq!(std::fs::read(&file).expect("the secret"), damaged);
    }
}

#[test]
fn courses_that_are_not_there_are_named() {
    let folder = folder();
    let config = Config { courses_dir: folder.path().join("nowhere"), ..settings(&folder) };
    let said = start(config).expect_err("refused");
    assert!(said.contains("nowhere") && said.contains("courses"), "{said}");
}

#[test]
fn an_address_that_is_taken_is_named() {
    let folder = folder();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let bind = taken.local_addr().expect("its address");
    let said = start(Config { bind, ..settings(&folder) }).expect_err("refused");
    assert!(said.contains(&bind.to_string()), "{said}");
}

#[test]
fn a_database_that_cannot_be_reached_is_said_without_its_password() {
    let folder = folder();
    let url: Url = "postgres://askel:geheim@127.0.0.1:1/askel".parse().expect("a URL");
    let said = start(Config { database: url, ..settings(&folder) }).expect_err("refused");
    assert!(said.contains("database") && !said.contains("geheim"), "{said}");
}

#[test]
fn a_wrong_setting_is_named_with_what_is_expected() {
    let folder = folder();
    let file = folder.path().join("askel.toml");
    for (line, named) in [
        ("bind = \"here\"", "bind"),
        ("public_url = \"askel.fi\"", "public_url"),
        ("timezone = \"Suomi\"", "timezone"),
        ("trusted_proxies = \"proxy\"", "trusted_proxies"),
        ("languages = \"suomi\"", "languages"),
        ("database_url = \"data/askel.db\"", "database_url"),
        ("bidn = \"127.0.0.1:1\"", "bidn"),
        ("bind = 8080", "bind"),
        ("bind = ", "askel.toml"),
    ] {
        std::fs::write(&file, line).expect("written");
        let given = Given { courses_dir: Some(fixture_courses()), ..Given::default() };
        let said = format!("{:#}", given.settle(&file).expect_err(line));
        assert!(said.contains(named), "{line}: {said}");
    }
}

#[test]
fn a_language_without_words_is_named() {
    let folder = folder();
    let given = Given {
        bind: Some("127.0.0.1:0".to_owned()),
        data_dir: Some(folder.path().join("data")),
        courses_dir: Some(fixture_courses()),
        languages: Some("fi,de".to_owned()),
        ..Given::default()
    };
    let config = given.settle(&folder.path().join("askel.toml")).expect("settings");
    assert!(start(config).expect_err("refused").contains("i18n/de.ftl"));
}
