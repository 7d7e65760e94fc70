//! The privacy notice (GDPR 13): for what purpose what is kept, on what ground and how long. It is drawn from the same lists as
//! "my data" and the retention of tables, so that it cannot say anything else than what is done.

pub mod handlers;
mod views;

use chrono::NaiveDate;

use crate::web::context::CoachingBasis;

/// The day from which on the notice says what it says now. Whoever changes what it says changes this day with it: a test holds
/// the Finnish notice against the text of this version.
pub const VERSION: NaiveDate = match NaiveDate::from_ymd_opt(2026, 11, 23) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// What something is kept for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To study and find one's answers again.
    Study,
    /// To come in, and nobody else in one's name.
    SignIn,
    /// To be coached.
    Coaching,
    /// To show what one has learnt.
    Certificate,
    /// To notice and clear up misuse.
    Safety,
}

/// The ground on which something is kept (GDPR 6.1), as the end of a key in `i18n/`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// A service that the person asked for: 6.1 b.
    Service,
    /// Whatever the operator has set for coaching.
    Coaching,
    /// The operator's and everybody's interest that nobody misuses the site: 6.1 f.
    Interest,
}

impl Purpose {
    /// All of them, with the tables that serve each.
    pub const ALL: [(Self, Basis, &'static [&'static str]); 5] = [
        (Self::Study, Basis::Service, &["standings", "writings", "events", "guests", "carry_on_codes", "learners"]),
        (
            Self::SignIn,
            Basis::Service,
            &[
                "accounts",
                "sessions",
                "sign_in_links",
                "email_changes",
                "passwords",
                "identities",
                "second_steps",
                "recovery_codes",
                "vouchers",
                "passkeys",
                "pins",
            ],
        ),
        (Self::Coaching, Basis::Coaching, &["group_people"]),
        (Self::Certificate, Basis::Service, &["certificates"]),
        (Self::Safety, Basis::Interest, &["audit"]),
    ];

    /// The beginning of its keys in `i18n/`: `privacy-study`, with `-what`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Study => "privacy-study",
            Self::SignIn => "privacy-sign-in",
            Self::Coaching => "privacy-coaching",
            Self::Certificate => "privacy-certificate",
            Self::Safety => "privacy-safety",
        }
    }
}

impl Basis {
    /// Its key in `i18n/`.
    pub fn key(self, coaching: CoachingBasis) -> &'static str {
        match self {
            Self::Service => "privacy-basis-service",
            Self::Coaching => match coaching {
                CoachingBasis::LegitimateInterest => "privacy-basis-legitimate-interest",
                CoachingBasis::PublicTask => "privacy-basis-public-task",
                CoachingBasis::Consent => "privacy-basis-consent",
            },
            Self::Interest => "privacy-basis-interest",
        }
    }
}
