//! What this room keeps of a person, as they read it: the number, the browsers that carry it, and the words that open it.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;

use super::accounts::store::{AccountRow, account_of, load_names};
use super::audit::store::{EntryRow, load_about};
use super::email::store::{ChangeRow, load_change};
use super::groups::store::{PersonRow, load_memberships};
use super::my_data::{Line, PersonalTable, Phrase, Row, Told};
use super::oidc::store::{IdentityRow, load_identities};
use super::passkeys::store::{PasskeyRow, load_of_learner};
use super::passwords::store::{PasswordRow, load_password};
use super::second_step::store::{CodeRow, StepRow, load_codes, load_steps};
use super::sessions::store::{LinkRow, SessionRow, load_links, load_sessions};
use super::shared::store::{PinRow, load_pin};
use super::vouching::store::{WordRow, load_words};
use super::{carry_on, store};
use crate::base::i18n::Words;
use crate::t;

/// The learner's own row.
pub fn learners() -> PersonalTable {
    PersonalTable {
        name: "learners",
        is_history: false,
        count: |db, learner| Ok(i64::from(store::load_learner(db, learner)?.is_some())),
        rows: Box::new(|db, learner, words| {
            let row = |row: store::LearnerRow| {
                let about = Phrase::own(&t!(words, "my-data-number", number = row.id));
                let told = Told { under: None, about, lines: vec![Line::at(words, row.created_at)] };
                Row::new(&row, told)
            };
            store::load_learner(db, learner)?.into_iter().map(row).collect()
        }),
    }
}

/// The browsers that carry the learner.
pub fn guests() -> PersonalTable {
    PersonalTable {
        name: "guests",
        is_history: false,
        count: store::count_guests,
        rows: Box::new(|db, learner, words| {
            let row = |row: store::GuestRow| {
                let about = Phrase::own(&t!(words, "my-data-cookie"));
                Row::new(&row, Told { under: None, about, lines: times(words, row.created_at, row.last_used_at) })
            };
            store::load_guests(db, learner)?.into_iter().map(row).collect()
        }),
    }
}

/// The four words to carry on with, of which only a hash is kept.
pub fn codes() -> PersonalTable {
    PersonalTable {
        name: "carry_on_codes",
        is_history: false,
        count: |db, learner| Ok(i64::from(carry_on::store::load_code(db, learner)?.is_some())),
        rows: Box::new(|db, learner, words| {
            let row = |row: carry_on::store::CodeRow| {
                let about = Phrase::own(&t!(words, "carry-on-own-title"));
                Row::new(&row, Told { under: None, about, lines: times(words, row.created_at, row.last_used_at) })
            };
            carry_on::store::load_code(db, learner)?.into_iter().map(row).collect()
        }),
    }
}

/// The account, with its name and role.
pub fn accounts() -> PersonalTable {
    PersonalTable {
        name: "accounts",
        is_history: false,
        count: |db, learner| Ok(i64::from(account_of(db, learner)?.is_some())),
        rows: Box::new(|db, learner, words| {
            let row = |row: AccountRow| {
                let line = |key: &str, said: &str| Line::own(words.text(key), said);
                let mut lines = vec![line("name-label", &row.name)];
                if !row.full_name.is_empty() {
                    lines.push(line("full-name-label", &row.full_name));
                }
                lines.extend(row.email.iter().map(|email| line("email-label", email)));
                lines.push(line("my-data-role", &words.text(&format!("role-{}", row.role))));
                lines.push(Line::at(words, row.created_at));
                Row::new(&row, Told { under: None, about: Phrase::own(&t!(words, "account-title")), lines })
            };
            account_of(db, learner)?.into_iter().map(row).collect()
        }),
    }
}

/// The browsers in which they are signed in.
pub fn sessions() -> PersonalTable {
    PersonalTable {
        name: "sessions",
        is_history: false,
        count: |db, learner| Ok(i64::try_from(load_sessions(db, learner)?.len()).unwrap_or(i64::MAX)),
        rows: Box::new(|db, learner, words| {
            let row = |row: SessionRow| {
                let device =
                    if row.device.is_empty() { t!(words, "account-device-unknown") } else { row.device.clone() };
                let lines = times(words, row.created_at, row.last_used_at);
                Row::new(&row, Told { under: None, about: Phrase::own(&device), lines })
            };
            load_sessions(db, learner)?.into_iter().map(row).collect()
        }),
    }
}

/// Links that open the account once, of which only a hash is kept.
pub fn links() -> PersonalTable {
    PersonalTable {
        name: "sign_in_links",
        is_history: false,
        count: |db, learner| Ok(i64::try_from(load_links(db, learner)?.len()).unwrap_or(i64::MAX)),
        rows: Box::new(|db, learner, words| {
            let row = |row: LinkRow| {
                let lines = vec![Line::at(words, row.created_at)];
                Row::new(&row, Told { under: None, about: Phrase::own(&t!(words, "my-data-sign-in-links")), lines })
            };
            load_links(db, learner)?.into_iter().map(row).collect()
        }),
    }
}

/// An address that is still to be confirmed.
pub fn email_changes() -> PersonalTable {
    PersonalTable {
        name: "email_changes",
        is_history: false,
        count: |db, learner| Ok(i64::from(load_change(db, learner)?.is_some())),
        rows: Box::new(|db, learner, words| {
            let row = |row: ChangeRow| {
                let lines = vec![Line::at(words, row.created_at)];
                Row::new(&row, Told { under: None, about: Phrase::own(&row.email), lines })
            };
            load_change(db, learner)?.into_iter().map(row).collect()
        }),
    }
}

/// The password, of which only a hash is kept, and the name to sign in with.
pub fn passwords() -> PersonalTable {
    PersonalTable {
        name: "passwords",
        is_history: false,
        count: |db, learner| Ok(i64::from(load_password(db, learner)?.is_some())),
        rows: Box::new(|db, learner, words| {
            let row = |row: PasswordRow| {
                let name = row.sign_in_name.iter().map(|name| Line::own(t!(words, "sign-in-name-label"), name));
                let lines = name.chain([Line::at(words, row.changed_at)]).collect();
                Row::new(&row, Told { under: None, about: Phrase::own(&t!(words, "password-label")), lines })
            };
            load_password(db, learner)?.into_iter().map(row).collect()
        }),
    }
}

/// Who they are to another service.
pub fn identities() -> PersonalTable {
    PersonalTable {
        name: "identities",
        is_history: false,
        count: |db, learner| Ok(i64::try_from(load_identities(db, learner)?.len()).unwrap_or(i64::MAX)),
        rows: Box::new(|db, learner, words| {
            let row = |row: IdentityRow| {
                let lines =
                    vec![Line::own(t!(words, "my-data-subject"), &row.subject), Line::at(words, row.created_at)];
                Row::new(&row, Told { under: None, about: Phrase::own(&row.issuer), lines })
            };
            load_identities(db, learner)?.into_iter().map(row).collect()
        }),
    }
}

/// The codes of an app, of which only what the secret follows from is kept.
pub fn second_steps() -> PersonalTable {
    PersonalTable {
        name: "second_steps",
        is_history: false,
        count: |db, learner| Ok(i64::try_from(load_steps(db, learner)?.len()).unwrap_or(i64::MAX)),
        rows: Box::new(|db, learner, words| {
            let row = |row: StepRow| {
                let lines = vec![Line::at(words, row.created_at)];
                Row::new(&row, Told { under: None, about: Phrase::own(&t!(words, "second-own-title")), lines })
            };
            load_steps(db, learner)?.into_iter().map(row).collect()
        }),
    }
}

/// The codes on paper, of which only hashes are kept.
pub fn recovery_codes() -> PersonalTable {
    PersonalTable {
        name: "recovery_codes",
        is_history: false,
        count: |db, learner| Ok(i64::try_from(load_codes(db, learner)?.len()).unwrap_or(i64::MAX)),
        rows: Box::new(|db, learner, words| {
            let row = |row: CodeRow| {
                let mut lines = vec![Line::at(words, row.created_at)];
                if let Some(used) = row.used_at {
                    lines.push(Line::own(t!(words, "my-data-used"), &words.moment(used)));
                }
                Row::new(&row, Told { under: None, about: Phrase::own(&t!(words, "my-data-recovery-code")), lines })
            };
            load_codes(db, learner)?.into_iter().map(row).collect()
        }),
    }
}

/// Passkeys, of which only the public keys are kept.
pub fn passkeys() -> PersonalTable {
    PersonalTable {
        name: "passkeys",
        is_history: false,
        count: |db, learner| Ok(i64::try_from(load_of_learner(db, learner)?.len()).unwrap_or(i64::MAX)),
        rows: Box::new(|db, learner, words| {
            let row = |row: PasskeyRow| {
                let mut lines = vec![Line::at(words, row.created_at)];
                if let Some(used) = row.last_used_at {
                    lines.push(Line::own(t!(words, "my-data-used"), &words.moment(used)));
                }
                Row::new(&row, Told { under: None, about: Phrase::own(&row.name), lines })
            };
            load_of_learner(db, learner)?.into_iter().map(row).collect()
        }),
    }
}

/// The PIN for shared devices, of which only a hash is kept.
pub fn pins() -> PersonalTable {
    PersonalTable {
        name: "pins",
        is_history: false,
        count: |db, learner| Ok(i64::from(load_pin(db, learner)?.is_some())),
        rows: Box::new(|db, learner, words| {
            let row = |row: PinRow| {
                let lines = vec![Line::at(words, row.changed_at)];
                Row::new(&row, Told { under: None, about: Phrase::own(&t!(words, "pin-title")), lines })
            };
            load_pin(db, learner)?.into_iter().map(row).collect()
        }),
    }
}

/// What a colleague said for them when they had lost their second step.
pub fn vouchers() -> PersonalTable {
    PersonalTable {
        name: "vouchers",
        is_history: false,
        count: |db, learner| Ok(i64::try_from(load_words(db, learner)?.len()).unwrap_or(i64::MAX)),
        rows: Box::new(|db, learner, words| {
            let row = |row: WordRow| {
                let lines = vec![Line::at(words, row.created_at)];
                Row::new(&row, Told { under: None, about: Phrase::own(&t!(words, "vouch-title")), lines })
            };
            load_words(db, learner)?.into_iter().map(row).collect()
        }),
    }
}

/// The groups that they are in.
pub fn groups() -> PersonalTable {
    PersonalTable {
        name: "group_people",
        is_history: false,
        count: |db, learner| Ok(i64::try_from(load_memberships(db, learner)?.len()).unwrap_or(i64::MAX)),
        rows: Box::new(|db, learner, words| {
            let row = |(row, group): (PersonRow, String)| {
                let mut lines = vec![Line::at(words, row.joined_at)];
                if !row.mark.is_empty() {
                    lines.push(Line::own(t!(words, "my-data-group-mark"), &row.mark));
                }
                Row::new(&row, Told { under: None, about: Phrase::own(&group), lines })
            };
            load_memberships(db, learner)?.into_iter().map(row).collect()
        }),
    }
}

/// What others did to them: who looked at what, who changed their account. The lines stay when the account goes, with a number that
/// then names nobody.
pub fn deeds_of_others() -> PersonalTable {
    PersonalTable {
        name: "audit",
        is_history: false,
        count: |db, learner| Ok(i64::try_from(load_about(db, learner)?.len()).unwrap_or(i64::MAX)),
        rows: Box::new(|db, learner, words| {
            let entries = load_about(db, learner)?;
            let actors: Vec<i64> = entries.iter().filter_map(|entry| entry.actor_id).collect();
            let names = if actors.is_empty() { BTreeMap::new() } else { load_names(db, &actors)? };
            let row = |entry: EntryRow| {
                let mut lines = vec![Line::at(words, entry.happened_at)];
                let actor = entry.actor_id.and_then(|actor| names.get(&actor));
                lines.extend(actor.map(|name| Line::own(t!(words, "my-data-audit-by"), name)));
                let about = Phrase::own(&words.text(&format!("audit-{}", entry.act)));
                Row::new(&entry, Told { under: None, about, lines })
            };
            entries.into_iter().map(row).collect()
        }),
    }
}

/// Since when there is something, and when it was used last.
fn times(words: &Words, begun: NaiveDateTime, used: NaiveDateTime) -> Vec<Line> {
    let line = |key: &str, at| Line::own(words.text(key), &words.moment(at));
    vec![line("my-data-begun", begun), line("my-data-used", used)]
}
