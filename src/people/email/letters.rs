//! What the mails say. None names anybody: an address can be mistyped, and a name could be made to say anything.

use crate::base::i18n::Words;
use crate::base::mail::{Address, Mail};
use crate::people::email::LINK_MINUTES;
use crate::t;
use crate::web::context::Site;

/// What was changed, as the mail that tells of it says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Changed {
    /// The account has another address, or none.
    Address,
    /// The account has another password, or none.
    Password,
    /// Another service opens the account, or no longer does.
    Service,
}

/// A link that signs in once.
pub fn sign_in(words: &Words, site: &Site, to: Address, link: &str) -> Mail {
    let text = t!(words, "mail-sign-in", site = &site.name, link = link, minutes = LINK_MINUTES);
    mail(words, site, to, t!(words, "mail-sign-in-subject", site = &site.name), text)
}

/// A link by which somebody confirms that the address is theirs.
pub fn confirm(words: &Words, site: &Site, to: Address, link: &str) -> Mail {
    let text = t!(words, "mail-confirm", site = &site.name, link = link, minutes = LINK_MINUTES);
    mail(words, site, to, t!(words, "mail-confirm-subject", site = &site.name), text)
}

/// The address that somebody wants to use belongs to an account already.
pub fn taken(words: &Words, site: &Site, to: Address, sign_in: &str) -> Mail {
    let text = t!(words, "mail-taken", site = &site.name, link = sign_in);
    mail(words, site, to, t!(words, "mail-taken-subject", site = &site.name), text)
}

/// A way in was changed: whoever did not do it themselves can act (ASVS 6.3.7).
pub fn changed(words: &Words, site: &Site, to: Address, what: Changed, account: &str) -> Mail {
    let key = match what {
        Changed::Address => "mail-changed-address",
        Changed::Password => "mail-changed-password",
        Changed::Service => "mail-changed-service",
    };
    let text = format!("{}\n\n{}", t!(words, key, site = &site.name), t!(words, "mail-changed", link = account));
    mail(words, site, to, t!(words, "mail-changed-subject", site = &site.name), text)
}

/// A mail that only shows that mail arrives.
pub fn test(words: &Words, site: &Site, to: Address) -> Mail {
    mail(words, site, to, t!(words, "mail-test-subject", site = &site.name), t!(words, "mail-test", site = &site.name))
}

/// With a greeting before it, and the person to ask below.
fn mail(words: &Words, site: &Site, to: Address, subject: String, text: String) -> Mail {
    let contact = &site.contact;
    let ask = [&contact.name, &contact.phone, &contact.email, &contact.hours].map(String::as_str);
    let ask = ask.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    let ask = if ask.is_empty() { String::new() } else { format!("{}\n", t!(words, "mail-contact", contact = ask)) };
    let text = format!("{}\n\n{text}\n\n-- \n{}\n{}\n{ask}", t!(words, "mail-hello"), site.name, site.public_url);
    Mail { from: site.name.clone(), to, subject, text }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::i18n::Locales;

    #[test]
    fn every_mail_says_who_sends_it_why_and_what_to_do_in_every_language() {
        let locales = Locales::load(None, &[], chrono_tz::Europe::Helsinki).expect("the words");
        let site =
            Site { name: "Opintopaja".to_owned(), public_url: "https://askel.example".to_owned(), ..Site::default() };
        let link = "https://askel.example/fi/sign-in/link/abc";
        for language in locales.languages() {
            let (words, to) = (locales.words(*language), || "aino@example.fi".parse().expect("an address"));
            let mails = [
                sign_in(&words, &site, to(), link),
                confirm(&words, &site, to(), link),
                taken(&words, &site, to(), link),
                changed(&words, &site, to(), Changed::Address, link),
                changed(&words, &site, to(), Changed::Password, link),
                changed(&words, &site, to(), Changed::Service, link),
                test(&words, &site, to()),
            ];
            for mail in mails {
                assert!(mail.subject.contains("Opintopaja"), "{}", mail.subject);
                assert!(mail.text.contains("\n\n-- \nOpintopaja\n"), "{}", mail.text);
                // A link stands on a line of its own, so that no programme takes a full stop for a part of it.
                let is_apart = mail.text.lines().any(|line| line == link);
                assert!(is_apart || !mail.text.contains(link), "{}", mail.text);
                assert!(!mail.text.contains("mail-") && !mail.text.contains('{'), "{}", mail.text);
            }
        }
    }
}
