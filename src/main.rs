//! The command line.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use askel::app::{Application, renew_session_key, session_cookies};
use askel::base::clock::Clock;
use askel::base::db::{Database, Url};
use askel::base::i18n::Locales;
use askel::base::mail::{Address, Post};
use askel::config::{Config, Given};
use askel::courses::check::{self, CheckArgs};
use askel::learning::feedback::{in_lines, store::load_feedback};
use askel::learning::rebuild::rebuild;
use askel::people::accounts::command::{self as users, Site, Users};
use askel::people::accounts::first::VALID_HOURS;
use askel::people::email::letters;
use askel::search::command;
use askel::search::missed::first_kept;
use askel::search::store::list_missed;
use askel::site::store::{KEYS, load_site, save_setting, settled};
use clap::{Args, Parser, Subcommand};

/// An accessible, open learning environment: serves courses with exercises, progress and search.
#[derive(Parser)]
#[command(name = "askel", version, args_conflicts_with_subcommands = true)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    serve: Serve,
}

#[derive(Subcommand)]
enum Command {
    /// Starts the server (what is done without a command, too)
    Serve(Serve),
    /// Asks the running server whether it is ready; for the health check of a container
    Health(Serve),
    /// Checks courses and HTML pages: says what is wrong, where, and what to do
    Check(CheckArgs),
    /// Searches the courses, or any folder of Markdown
    Search(SearchArgs),
    /// Shows or sets the site's name, contact person and ways in
    Settings(SettingsArgs),
    /// Shows what people have said of the pages: how many found a page clear, and what was not
    Feedback(FeedbackArgs),
    /// Makes accounts and links to sign in; disables and enables
    User(UserArgs),
    /// Sends a mail that only shows that mail arrives; without a server for mail it is a file
    MailTest(MailTestArgs),
    /// Derives anew where learners stand from all that they did, and mends what differs; nothing is graded again
    Rebuild(RebuildArgs),
}

#[derive(Args)]
struct Serve {
    #[command(flatten)]
    given: Given,
    /// The file of settings
    #[arg(long, env = "ASKEL_CONFIG", default_value = "askel.toml")]
    config: PathBuf,
}

#[derive(Args)]
struct SearchArgs {
    #[command(flatten)]
    search: command::Args,
    #[command(flatten)]
    serve: Serve,
}

#[derive(Args)]
struct SettingsArgs {
    /// What to set; without it all that can be set is listed
    key: Option<String>,
    /// Its value; an empty one takes it back
    value: Option<String>,
    #[command(flatten)]
    serve: Serve,
}

#[derive(Args)]
struct FeedbackArgs {
    /// The id of a course [default: all]
    course: Option<String>,
    #[command(flatten)]
    serve: Serve,
}

#[derive(Args)]
struct UserArgs {
    #[command(subcommand)]
    users: Users,
    #[command(flatten)]
    serve: Serve,
}

#[derive(Args)]
struct MailTestArgs {
    /// To whom
    address: Address,
    #[command(flatten)]
    serve: Serve,
}

#[derive(Args)]
struct RebuildArgs {
    /// Mends nothing; exits with 1 if anything differs
    #[arg(long)]
    check: bool,
    #[command(flatten)]
    serve: Serve,
}

fn main() -> ExitCode {
    match run(Cli::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("askel: {error:#}");
            ExitCode::from(2)
        }
    }
}

fn run(cli: Cli) -> anyhow::Result<bool> {
    match cli.command.unwrap_or(Command::Serve(cli.serve)) {
        Command::Serve(serve) => {
            let config = serve.given.settle(&serve.config)?;
            actix_web::rt::System::new().block_on(self::serve(config)).map(|()| true)
        }
        Command::Health(serve) => health(&serve.given.settle(&serve.config)?).map(|()| true),
        Command::Check(args) => check::run(&args, &Locales::load(None, &[], chrono_tz::Europe::Helsinki)?),
        Command::Search(args) => search(args).map(|()| true),
        Command::Settings(args) => settings(args).map(|()| true),
        Command::Feedback(args) => feedback(args).map(|()| true),
        Command::User(args) => user(args).map(|()| true),
        Command::MailTest(args) => mail_test(args).map(|()| true),
        Command::Rebuild(args) => rebuild_standings(&args.serve.given.settle(&args.serve.config)?, args.check),
    }
}

async fn serve(config: Config) -> anyhow::Result<()> {
    start_log(config.log_json);
    let application = Application::build(config, Clock::System).await?;
    println!("Askel answers at {}", application.public_url);
    if let Some(link) = &application.first_link {
        // On the console alone, never in the log: whoever has the link keeps the site.
        println!(
            "Nobody keeps this site yet. This link makes the first administrator, within {VALID_HOURS} hours:\n{link}"
        );
    }
    tracing::info!(address = %application.address, "listening");
    application.run().await
}

fn health(config: &Config) -> anyhow::Result<()> {
    let mut address = config.bind;
    if address.ip().is_unspecified() {
        address.set_ip(std::net::Ipv4Addr::LOCALHOST.into());
    }
    let wait = Duration::from_secs(3);
    let mut server = TcpStream::connect_timeout(&address, wait)?;
    server.set_read_timeout(Some(wait))?;
    server
        .write_all(format!("GET /health/ready HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").as_bytes())?;
    let mut answer = String::new();
    server.read_to_string(&mut answer)?;
    anyhow::ensure!(answer.starts_with("HTTP/1.1 200"), "the server is not ready");
    Ok(())
}

fn start_log(json: bool) {
    let filter = tracing_subscriber::EnvFilter::try_from_env("ASKEL_LOG").unwrap_or_else(|_| "info".into());
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    if json { log.json().flatten_event(true).with_span_list(false).init() } else { log.compact().init() }
}

fn search(args: SearchArgs) -> anyhow::Result<()> {
    let config = || args.serve.given.settle(&args.serve.config);
    if !args.search.missed {
        return command::run(&args.search, || Ok(config()?.data_dir.join("index")));
    }
    let url = config()?.database;
    let missed = actix_web::rt::System::new().block_on(async {
        let database = Database::open(&url)?;
        let first_kept = first_kept(Clock::System.now().date());
        anyhow::Ok(database.read(move |db| list_missed(db, &first_kept)).await?)
    })?;
    command::print_missed(&missed, args.search.json)
}

fn settings(args: SettingsArgs) -> anyhow::Result<()> {
    let config = args.serve.given.settle(&args.serve.config)?;
    let Some(key) = args.key else {
        for (key, what) in KEYS {
            println!("{key:18} {what}");
        }
        return Ok(());
    };
    anyhow::ensure!(
        KEYS.iter().any(|(known, _)| *known == key),
        "\"{key}\" cannot be set; askel settings lists what can"
    );
    let value = settled(&key, &args.value.unwrap_or_default());
    let value =
        value.ok_or_else(|| anyhow::anyhow!("\"{key}\" cannot be set to that; askel settings says what it is"))?;
    actix_web::rt::System::new().block_on(async {
        let database = Database::open(&config.database)?;
        database.write(move |db| save_setting(db, &key, &value)).await?;
        println!("Saved. A server that is running shows it within a minute.");
        Ok(())
    })
}

/// Beside a running server, too.
fn feedback(args: FeedbackArgs) -> anyhow::Result<()> {
    let config = args.serve.given.settle(&args.serve.config)?;
    let course = args.course;
    let said = actix_web::rt::System::new().block_on(async {
        let database = Database::open(&config.database)?;
        anyhow::Ok(database.read(move |db| load_feedback(db, course.as_deref())).await?)
    })?;
    print!("{}", in_lines(&said));
    Ok(())
}

/// Beside a running server, too.
fn user(args: UserArgs) -> anyhow::Result<()> {
    let config = args.serve.given.settle(&args.serve.config)?;
    if matches!(args.users, Users::Keys) {
        renew_session_key(&config)?;
        println!("There is a new key for sessions. Restart the server: it signs with the new key, and those who are");
        println!("signed in stay so. After another renewal what was signed with the key before opens nothing.");
        return Ok(());
    }
    let cookies = session_cookies(&config)?;
    let locales = Locales::load(config.i18n_dir.as_deref(), &config.languages, config.timezone)?;
    let language = locales.main().code().to_owned();
    let site = Site { address: format!("{}/{language}", config.public_url), language, cookies };
    actix_web::rt::System::new().block_on(async {
        let database = Database::open(&config.database)?;
        users::run(args.users, &database, &site, Clock::System).await
    })
}

/// Beside a running server, too.
fn mail_test(args: MailTestArgs) -> anyhow::Result<()> {
    let config = args.serve.given.settle(&args.serve.config)?;
    let locales = Locales::load(config.i18n_dir.as_deref(), &config.languages, config.timezone)?;
    let site = actix_web::rt::System::new().block_on(async {
        let database = Database::open(&config.database)?;
        anyhow::Ok(database.read(load_site).await?.at(&config.public_url))
    })?;
    let mail = letters::test(&locales.words(locales.main()), &site, args.address);
    let went = Post::send_now(config.smtp.as_ref(), config.mail_from.clone(), config.outbox(), &mail)?;
    println!("Sent: {went}.");
    Ok(())
}

/// Beside a running server, too.
fn rebuild_standings(config: &Config, only_check: bool) -> anyhow::Result<bool> {
    if let Url::Sqlite(file) = &config.database {
        anyhow::ensure!(file.is_file(), "there is no database at {}", file.display());
    }
    let found = actix_web::rt::System::new().block_on(async {
        let database = Database::open(&config.database)?;
        anyhow::Ok(rebuild(&database, !only_check).await?)
    })?;
    println!("Looked at {} standings and at {} events of {} learners.", found.standings, found.events, found.learners);
    match (found.differing, only_check) {
        (0, _) => println!("None differs."),
        (differing, true) => println!("{differing} differ: \"askel rebuild\" mends them."),
        (differing, false) => println!("{differing} differed and were mended."),
    }
    Ok(found.differing == 0 || !only_check)
}
