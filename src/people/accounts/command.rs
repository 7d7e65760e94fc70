//! `askel user`: accounts from the console, for whoever keeps the server.

use chrono::TimeDelta;
use clap::Subcommand;

use super::store::{NewAccount, insert_account, list_accounts, load_account, set_disabled};
use super::{AccountId, Name, NoName, Role};
use crate::base::clock::Clock;
use crate::base::db::Database;
use crate::base::ids::random_token;
use crate::people::sessions::handlers::SessionCookies;
use crate::people::sessions::store::{delete_sessions, replace_link};
use crate::people::store::insert_learner;

/// How long a link from the console opens the account, in hours.
const LINK_HOURS: i64 = 24;

/// What can be done with accounts.
#[derive(Debug, Clone, Subcommand)]
pub enum Users {
    /// Makes an account and prints a link that signs in once
    Add {
        /// What they are called
        name: String,
        /// trainee, trainer or administrator
        #[arg(long, default_value = "trainer")]
        role: Role,
    },
    /// Prints a new link that signs in once; the one before it opens nothing from then on
    Link {
        /// The number of the account (askel user list)
        account: i64,
    },
    /// Lists all accounts: number, role, name
    List,
    /// Signs somebody out everywhere and lets them in by no way
    Disable {
        /// The number of the account
        account: i64,
    },
    /// Lets somebody in again
    Enable {
        /// The number of the account
        account: i64,
    },
    /// Makes a new key that signs sessions; whoever is signed in stays so
    Keys,
}

/// Where links lead, and how their tokens are hashed.
pub struct Site {
    /// The address of the pages in the site's own language: `https://askel.example/fi`.
    pub address: String,
    /// The code of that language.
    pub language: String,
    /// Hashes the tokens.
    pub cookies: SessionCookies,
}

/// Does it, and prints what came of it.
///
/// # Errors
/// Says what is not right, or that the database does not answer.
pub async fn run(users: Users, database: &Database, site: &Site, clock: Clock) -> anyhow::Result<()> {
    let now = clock.now();
    match users {
        Users::Add { name, role } => {
            let name = Name::read(&name).map_err(|why| match why {
                NoName::Empty => anyhow::anyhow!("the name is empty"),
                NoName::Long => anyhow::anyhow!("the name is too long"),
            })?;
            let new = NewAccount { name, full_name: None, role, language: site.language.clone(), form_key: None };
            let make = move |db: &mut _| {
                let learner = insert_learner(db, now)?;
                insert_account(db, learner, &new, now)
            };
            print_link(database.write(make).await?, database, site, clock).await
        }
        Users::Link { account } => print_link(find(database, account).await?, database, site, clock).await,
        Users::List => {
            for account in database.read(list_accounts).await? {
                let state = if account.disabled_at.is_some() { "  (disabled)" } else { "" };
                println!("{:>6}  {:<13}  {}{state}", account.id, account.role, account.name);
            }
            Ok(())
        }
        Users::Disable { account } => {
            let account = find(database, account).await?;
            let disable = move |db: &mut _| {
                set_disabled(db, account, Some(now))?;
                delete_sessions(db, account, None)
            };
            let ended = database.write(disable).await?;
            println!("Disabled. Sessions that ended: {ended}.");
            Ok(())
        }
        Users::Enable { account } => {
            let account = find(database, account).await?;
            database.write(move |db| set_disabled(db, account, None)).await?;
            println!("Enabled.");
            Ok(())
        }
        // The keys are files, which who runs this looks after.
        Users::Keys => Ok(()),
    }
}

async fn find(database: &Database, account: i64) -> anyhow::Result<AccountId> {
    let found = database.read(move |db| load_account(db, AccountId(account))).await?;
    let found = found.ok_or_else(|| anyhow::anyhow!("there is no account {account}; askel user list shows all"))?;
    Ok(found.id())
}

async fn print_link(account: AccountId, database: &Database, site: &Site, clock: Clock) -> anyhow::Result<()> {
    let token = random_token()?;
    let (hash, now) = (site.cookies.link_hash(&token), clock.now());
    database.write(move |db| replace_link(db, account, &hash, now, TimeDelta::hours(LINK_HOURS))).await?;
    println!("Account {}. This link signs in once, within {LINK_HOURS} hours:", account.0);
    println!("{}/sign-in/link/{token}", site.address);
    Ok(())
}
