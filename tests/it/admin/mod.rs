//! Who keeps the site sees what needs attention, helps people get in, and does nothing that is not written down.

mod feedback;
mod people;
mod settings;
mod site;

use askel::people::accounts::{AccountId, Role};

use crate::people::account;
use crate::support::{Browser, Site};

/// An administrator, and their browser.
async fn keeper(site: &Site) -> (AccountId, Browser) {
    let keeper = account(site, "Kerttu", Role::Administrator);
    (keeper, site.strong_browser(keeper).await)
}

/// The lines of the audit trail of an act.
fn audit(site: &Site, act: &str) -> usize {
    site.stored().iter().filter(|row| row.starts_with("audit: ") && row.contains(act)).count()
}
