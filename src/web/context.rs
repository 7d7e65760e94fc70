//! What a page needs to know besides its own content: language and words, the site, its address, what this browser keeps.

use std::sync::Arc;

use chrono::NaiveDateTime;

use crate::base::i18n::{Locales, Words};
use crate::base::language::Language;

use super::accent::Accent;
use super::assets::Assets;
use super::preferences::Preferences;

/// What all pages of a site share.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Site {
    /// The site's name, the last part of every title.
    pub name: String,
    /// The address under which the public reaches the site, without a slash at the end: `https://askel.example`.
    pub public_url: String,
    /// The person to ask.
    pub contact: Contact,
    /// The site's own colour of links and buttons.
    pub accent: Option<Accent>,
    /// Who answers for what is kept of people.
    pub controller: Controller,
    /// The ways in that are there beside the group's code and one's own words.
    pub ways: WaysIn,
}

/// The ways in that an administrator turns on; a code of a group and one's own words are always there. A way that is off is
/// found at no address.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct WaysIn {
    /// A link by e-mail.
    pub email_link: bool,
    /// A password.
    pub password: bool,
    /// A passkey.
    pub passkey: bool,
    /// Another service by OpenID Connect.
    pub oidc: bool,
    /// A PIN or words on a device that several people share.
    pub shared_device: bool,
}

/// Who answers for what is kept of people (GDPR 4.7); empty texts where the operator has not said it yet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Controller {
    /// The name and address of the organisation.
    pub name: String,
    /// How its data protection officer, or whoever answers there, is reached.
    pub officer: String,
    /// The ground on which coaches see what their members do.
    pub coaching: CoachingBasis,
}

/// The legal basis of coaching (GDPR 6.1). The operator knows which one holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum CoachingBasis {
    /// A legitimate interest: 6.1 f.
    #[default]
    LegitimateInterest,
    /// A task in the public interest: 6.1 e.
    PublicTask,
    /// Consent: 6.1 a.
    Consent,
}

impl CoachingBasis {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::LegitimateInterest, Self::PublicTask, Self::Consent];

    /// As it is set, and the end of its key in `i18n/` (`privacy-basis-consent`).
    pub fn key(self) -> &'static str {
        match self {
            Self::LegitimateInterest => "legitimate-interest",
            Self::PublicTask => "public-task",
            Self::Consent => "consent",
        }
    }
}

/// The person behind the site; empty texts where the operator has not said it yet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contact {
    /// A name, or the name of a team.
    pub name: String,
    /// A telephone number as people write it.
    pub phone: String,
    /// An e-mail address.
    pub email: String,
    /// When they can be reached, in the site's own words.
    pub hours: String,
}

impl Site {
    /// Whether the public reaches it by https; then its cookies are for https only.
    pub fn is_https(&self) -> bool {
        self.public_url.starts_with("https://")
    }
}

impl Contact {
    /// Whether there is nobody to ask yet.
    pub fn is_empty(&self) -> bool {
        self.name.is_empty() && self.phone.is_empty() && self.email.is_empty()
    }

    /// The telephone number as it is shown: in one piece, never broken at the end of a line.
    pub fn shown_phone(&self) -> String {
        self.phone.replace(' ', "\u{a0}").replace('-', "\u{2011}")
    }

    /// The telephone number as a `tel:` address dials it (RFC 3966): digits and a plus.
    pub fn dialled(&self) -> String {
        self.phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
    }
}

/// The record of answers that is kept for the browser that asks; put into the request by whoever knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptRecord {
    /// A few letters that are the same for the same record and say nothing of it: what waits on a device to be sent is
    /// known by them as this reader's.
    pub tag: String,
    /// What its person is called, where they are signed in.
    pub name: Option<String>,
    /// Until when they are, on a device that several people use.
    pub shared: Option<SharedSession>,
    /// Whether they may coach: then the main menu leads to their groups.
    pub coaches: bool,
}

/// Being signed in on a device that several people use, which ends by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SharedSession {
    /// When it ends if nothing more is done, in UTC.
    pub ends_at: NaiveDateTime,
    /// The same in seconds from now.
    pub seconds: i64,
}

/// Whoever asks was signed in by a session that is over; put into the request by whoever knows.
#[derive(Debug, Clone, Copy)]
pub struct SessionEnded;

/// Everything the layout of a page needs.
#[derive(Clone)]
pub struct Context {
    /// The words of the page's language.
    pub words: Words,
    /// The page's language.
    pub language: Language,
    /// The languages offered.
    pub locales: Locales,
    /// The path below `/{lang}`, with a slash at the beginning: `/courses`.
    pub path: String,
    /// The query string without `?`, kept when the language is switched; empty where there is none.
    pub query: String,
    /// What all pages share.
    pub site: Arc<Site>,
    /// Style sheets, scripts and pictures.
    pub assets: Arc<Assets>,
    /// The record of answers that is kept for this browser: where there is one, every page offers a way to leave.
    pub kept: Option<KeptRecord>,
    /// Whether this browser was signed in until now and is not any more: the page says so, once.
    pub has_ended: bool,
    /// How this reader wants pages to look.
    pub preferences: Preferences,
}

impl Context {
    /// The address of a path in the page's language: `/fi/courses` for `/courses`.
    pub fn href(&self, path: &str) -> String {
        self.href_in(self.language, path)
    }

    /// Whether a record of answers is kept for this browser.
    pub fn keeps_record(&self) -> bool {
        self.kept.is_some()
    }

    /// The tag of that record; empty where there is none.
    pub fn reader(&self) -> &str {
        self.kept.as_ref().map_or("", |kept| &kept.tag)
    }

    /// What whoever is signed in is called.
    pub fn name(&self) -> Option<&str> {
        self.kept.as_ref()?.name.as_deref()
    }

    /// Until when whoever asks is signed in on a device that several people use.
    pub fn shared(&self) -> Option<SharedSession> {
        self.kept.as_ref()?.shared
    }

    /// Whether whoever is signed in may coach.
    pub fn coaches(&self) -> bool {
        self.kept.as_ref().is_some_and(|kept| kept.coaches)
    }

    /// The address of a path in another language.
    pub fn href_in(&self, language: Language, path: &str) -> String {
        format!("/{language}{path}")
    }
}
