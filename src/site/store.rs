//! The settings of the site that the administrator sets: name, contact person, ways in.

use std::collections::BTreeMap;

use diesel::prelude::*;

use crate::base::db::Db;
use crate::base::db::schema::settings;
use crate::error::Result;
use crate::web::accent::Accent;
use crate::web::context::{CoachingBasis, Contact, Controller, Site, WaysIn};

/// The keys that can be set, and what each is.
pub const KEYS: [(&str, &str); 14] = [
    ("name", "the site's name"),
    ("contact-name", "the contact person's name"),
    ("contact-phone", "their telephone number"),
    ("contact-email", "their e-mail address"),
    ("contact-hours", "when they can be reached"),
    (ACCENT, "the colour of links and buttons, as #0b4a5a; text in it must be read on all grounds (7:1)"),
    ("controller", "the name and address of the organisation that answers for what is kept of people (GDPR 4.7)"),
    ("privacy-officer", "how its data protection officer is reached"),
    (COACHING, "legitimate-interest, public-task or consent: on what ground coaches see what members do (GDPR 6.1)"),
    ("way-email-link", "on or off: signing in by a link that is sent by e-mail"),
    ("way-password", "on or off: signing in with a password"),
    ("way-passkey", "on or off: signing in with a passkey"),
    ("way-oidc", "on or off: signing in by another service (OpenID Connect)"),
    ("way-shared-device", "on or off: a PIN or words on a device that several people share"),
];

/// What the site is called where no name is set.
pub const USUAL_NAME: &str = "Askel";

/// The key of the site's own colour.
pub const ACCENT: &str = "accent";

/// What a switch is set to where it is on; it is off where nothing is set.
pub const ON: &str = "on";

/// The key of the ground on which coaches see what members do.
pub const COACHING: &str = "coaching-basis";

fn coaching(said: &str) -> Option<CoachingBasis> {
    CoachingBasis::ALL.into_iter().find(|basis| basis.key() == said)
}

/// Whether a key is a switch: on or off.
pub fn is_switch(key: &str) -> bool {
    key.starts_with("way-")
}

/// The value to be stored for what somebody said: trimmed; of a switch [`ON`], or nothing where it is off. `None` for what it
/// cannot be.
pub fn settled(key: &str, said: &str) -> Option<String> {
    if key == ACCENT && !said.trim().is_empty() {
        return Accent::read(said).ok().map(|accent| accent.to_string());
    }
    match (is_switch(key), said.trim()) {
        (false, said) if key == COACHING && !said.is_empty() && coaching(said).is_none() => None,
        (false, said) => Some(said.to_owned()),
        (true, ON) => Some(ON.to_owned()),
        (true, "off" | "") => Some(String::new()),
        (true, _) => None,
    }
}

/// The settings as stored, which know nothing of the public address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored(Site);

impl Stored {
    /// The site at a public address.
    pub fn at(self, public_url: &str) -> Site {
        Site { public_url: public_url.to_owned(), ..self.0 }
    }
}

/// Everything that is set, by key.
///
/// # Errors
/// The database does not answer.
pub fn load_settings(db: &mut Db) -> Result<BTreeMap<String, String>> {
    let rows: Vec<(String, String)> = settings::table.select((settings::key, settings::value)).load(db)?;
    Ok(rows.into_iter().collect())
}

/// What is set; the name is "Askel" where none is.
///
/// # Errors
/// The database does not answer.
pub fn load_site(db: &mut Db) -> Result<Stored> {
    let set = load_settings(db)?;
    let of = |key: &str| set.get(key).cloned().unwrap_or_default();
    let name = of("name");
    Ok(Stored(Site {
        name: if name.is_empty() { USUAL_NAME.to_owned() } else { name },
        public_url: String::new(),
        contact: Contact {
            name: of("contact-name"),
            phone: of("contact-phone"),
            email: of("contact-email"),
            hours: of("contact-hours"),
        },
        accent: Accent::read(&of(ACCENT)).ok(),
        controller: Controller {
            name: of("controller"),
            officer: of("privacy-officer"),
            coaching: coaching(&of(COACHING)).unwrap_or_default(),
        },
        ways: WaysIn {
            email_link: of("way-email-link") == ON,
            password: of("way-password") == ON,
            passkey: of("way-passkey") == ON,
            oidc: of("way-oidc") == ON,
            shared_device: of("way-shared-device") == ON,
        },
    }))
}

/// Sets one; an empty value takes it back.
///
/// # Errors
/// The database does not answer.
pub fn save_setting(db: &mut Db, key: &str, value: &str) -> Result<()> {
    diesel::delete(settings::table.filter(settings::key.eq(key))).execute(db)?;
    if !value.is_empty() {
        diesel::insert_into(settings::table).values((settings::key.eq(key), settings::value.eq(value))).execute(db)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_switch_is_on_or_off_and_a_colour_can_be_read() {
        assert_eq!(settled("way-password", " on "), Some("on".to_owned()));
        assert_eq!(settled("way-password", "off"), Some(String::new()));
        assert_eq!(settled("way-password", "yes"), None);
        assert_eq!(settled("accent", "#FFFFFF"), None, "nobody can read it");
        assert_eq!(settled("accent", " #4A1A5C "), Some("#4a1a5c".to_owned()));
        assert_eq!(settled("coaching-basis", "consent"), Some("consent".to_owned()));
        assert_eq!(settled("coaching-basis", "because"), None);
        assert_eq!(settled("name", " Opintopaja "), Some("Opintopaja".to_owned()));
    }
}
