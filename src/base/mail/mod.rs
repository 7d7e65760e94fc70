//! Mails: plain text to one person, written into files where no server for mail is named.

mod post;
mod server;

use std::fmt;
use std::str::FromStr;

pub use post::Post;
pub use server::Server;

/// The most letters of an address (RFC 5321 4.5.3.1.3, without the brackets).
const MOST_LETTERS: usize = 254;

/// An e-mail address: one person's, on one line, in small letters, because people write theirs in many ways and no post tells
/// them apart by that.
#[derive(Clone, PartialEq, Eq)]
pub struct Address(lettre::Address);

impl Address {
    /// The address that somebody typed; `None` for what is none. Spaces around it are not meant.
    pub fn read(typed: &str) -> Option<Self> {
        let typed = typed.trim().to_lowercase();
        let is_plain =
            typed.chars().count() <= MOST_LETTERS && !typed.chars().any(|c| c.is_whitespace() || c.is_control());
        // A host without a dot is of a network within a house, and one in brackets is a number: nobody's mail goes there.
        let has_host = typed.rsplit_once('@').is_some_and(|(_, host)| host.contains('.') && !host.starts_with('['));
        (is_plain && has_host).then(|| typed.parse().ok()).flatten().map(Self)
    }

    /// As text: `aino@example.fi`.
    pub fn as_str(&self) -> &str {
        self.0.as_ref()
    }
}

impl FromStr for Address {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> anyhow::Result<Self> {
        Self::read(text).ok_or_else(|| anyhow::anyhow!("\"{}\" is no e-mail address", text.escape_debug()))
    }
}

/// Never into a log: whoever wants the address asks for it.
impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Address(…)")
    }
}

/// A mail to be sent.
#[derive(Clone, PartialEq, Eq)]
pub struct Mail {
    /// Who sends it, as people read it: the site's name.
    pub from: String,
    /// To whom.
    pub to: Address,
    /// What it is about, on one line.
    pub subject: String,
    /// Its text, with `\n` between the lines.
    pub text: String,
}

/// One line of it: what would end the line or cannot be seen becomes a space, so that no name and no subject begins another
/// header (RFC 5322 2.2, ASVS 1.3.11).
fn one_line(text: &str) -> String {
    let spaced = text.replace(|c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}'), " ");
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Mail {
    /// The whole message from an address (RFC 5322), in UTF-8.
    fn message(&self, sender: &Address) -> anyhow::Result<lettre::Message> {
        let mailbox = |name: Option<String>, address: &Address| lettre::message::Mailbox::new(name, address.0.clone());
        let message = lettre::Message::builder()
            .from(mailbox(Some(one_line(&self.from)), sender))
            .to(mailbox(None, &self.to))
            .subject(one_line(&self.subject))
            .message_id(None)
            // Nobody's programme answers that it is on holiday (RFC 3834 5).
            .raw_header(header("Auto-Submitted", "auto-generated"))
            .header(lettre::message::header::ContentType::TEXT_PLAIN)
            .body(self.text.clone())?;
        Ok(message)
    }
}

fn header(name: &'static str, value: &str) -> lettre::message::header::HeaderValue {
    lettre::message::header::HeaderValue::new(
        lettre::message::header::HeaderName::new_from_ascii_str(name),
        value.to_owned(),
    )
}

impl fmt::Debug for Mail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Mail(…)")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The names of the headers of a message, and its text.
    fn parts(mail: &Mail) -> (Vec<String>, String) {
        let sender = Address::read("askel@example.fi").expect("an address");
        let bytes = mail.message(&sender).expect("a message").formatted();
        let whole = String::from_utf8(bytes).expect("ASCII");
        let (headers, text) = whole.split_once("\r\n\r\n").expect("an empty line");
        let names = headers.split("\r\n").filter(|line| !line.starts_with([' ', '\t']));
        let name = |line: &str| line.split(':').next().expect("a name").to_owned();
        (names.map(name).collect(), text.to_owned())
    }

    fn mail(from: &str, subject: &str) -> Mail {
        let to = Address::read("aino@example.fi").expect("an address");
        Mail { from: from.to_owned(), to, subject: subject.to_owned(), text: "Hei!\n\nTerveisin Askel\n".to_owned() }
    }

    /// The headers of a mail in which nothing is strange.
    fn usual() -> Vec<String> {
        parts(&mail("Askel", "Linkki")).0
    }

    #[test]
    fn an_address_is_read_as_people_write_it() {
        assert_eq!(
            Address::read(" Aino.Virtanen@Example.FI ").expect("an address").as_str(),
            "aino.virtanen@example.fi"
        );
        for none in
            ["", "aino", "aino@", "@example.fi", "aino@koti", "aino@[10.0.0.1]", "aino virtanen@example.fi", "a@b@c.fi"]
        {
            assert_eq!(Address::read(none), None, "{none}");
        }
        assert_eq!(Address::read(&format!("{}@example.fi", "a".repeat(300))), None);
    }

    #[test]
    fn requirement_10_a_line_end_in_an_address_is_no_address() {
        for evil in [
            "aino@example.fi\r\nBcc: all@example.fi",
            "aino@example.fi\nBcc: all@example.fi",
            "aino\r@example.fi",
            "aino@example.fi\0",
            "\"a\r\nBcc: x\"@example.fi",
            "aino@example.fi,eino@example.fi",
            "aino@example.fi>\u{2028}",
        ] {
            assert_eq!(Address::read(evil), None, "{}", evil.escape_debug());
        }
    }

    #[test]
    fn requirement_10_a_line_end_in_a_name_or_subject_begins_no_header() {
        for evil in [
            "Askel\r\nBcc: all@example.fi",
            "Askel\nX: y",
            "Askel\r\n\r\nText",
            "\"\r\n <x@example.fi>",
            "Ä\r\nBcc: b@c.fi",
        ] {
            let (names, text) = parts(&mail(evil, evil));
            assert_eq!(names, usual());
            assert!(text.starts_with("Hei!"), "{text}");
        }
    }

    proptest! {
        #[test]
        fn requirement_10_no_text_begins_a_header(name in "\\PC{0,40}[\r\n]{0,2}\\PC{0,40}", subject in "(?s).{0,200}") {
            let (names, text) = parts(&mail(&name, &subject));
            prop_assert_eq!(names, usual());
            prop_assert!(text.starts_with("Hei!"));
        }
    }

    #[test]
    fn neither_a_mail_nor_an_address_is_said_in_a_log() {
        let mail = mail("Askel", "Linkki");
        assert!(!format!("{mail:?} {:?}", mail.to).contains("aino"));
    }
}
