//! The settings of the site that the administrator sets: name and contact person.

use diesel::prelude::*;

use crate::base::db::Db;
use crate::base::db::schema::settings;
use crate::error::Result;
use crate::web::context::{Contact, Site};

/// The keys that can be set, and what each is.
pub const KEYS: [(&str, &str); 5] = [
    ("name", "the site's name"),
    ("contact-name", "the contact person's name"),
    ("contact-phone", "their telephone number"),
    ("contact-email", "their e-mail address"),
    ("contact-hours", "when they can be reached"),
];

/// The settings as stored, which know nothing of the public address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored(Site);

impl Stored {
    /// The site at a public address.
    pub fn at(self, public_url: &str) -> Site {
        Site { public_url: public_url.to_owned(), ..self.0 }
    }
}

/// What is set; the name is "Askel" where none is.
///
/// # Errors
/// The database does not answer.
pub fn load_site(db: &mut Db) -> Result<Stored> {
    let rows: Vec<(String, String)> = settings::table.select((settings::key, settings::value)).load(db)?;
    let of = |key: &str| rows.iter().find(|(k, _)| k == key).map(|(_, value)| value.clone()).unwrap_or_default();
    let name = of("name");
    Ok(Stored(Site {
        name: if name.is_empty() { "Askel".to_owned() } else { name },
        public_url: String::new(),
        contact: Contact {
            name: of("contact-name"),
            phone: of("contact-phone"),
            email: of("contact-email"),
            hours: of("contact-hours"),
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
