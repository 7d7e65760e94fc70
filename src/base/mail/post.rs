//! Sending: one mail after another, beside the requests.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;
use std::time::Duration;

use chrono::Utc;
use lettre::{SmtpTransport, Transport};

use super::{Address, Mail, Server};
use crate::base::ids::random_u32;

/// The most mails that wait. What is in them opens accounts for a few minutes, so they wait in memory and are kept nowhere.
const MOST_WAITING: usize = 500;
/// How long to wait before another try.
const PAUSES: [Duration; 2] = [Duration::from_secs(2), Duration::from_secs(10)];

/// Where mails are handed in.
#[derive(Clone)]
pub struct Post {
    waiting: SyncSender<Mail>,
}

impl Post {
    /// A post that hands mails to a server, or writes each into a file of a folder where none is named.
    ///
    /// # Errors
    /// The server cannot be used as it is named; the system has no thread.
    pub fn start(server: Option<&Server>, sender: Address, outbox: PathBuf) -> anyhow::Result<Self> {
        let office = Office::open(server, sender, outbox)?;
        let (waiting, mails) = sync_channel(MOST_WAITING);
        thread::Builder::new().name("post".to_owned()).spawn(move || office.work(&mails))?;
        Ok(Self { waiting })
    }

    /// Hands in a mail and goes on at once, so that nobody learns from the time that it takes whether there was one to send. It
    /// is logged where it could not be sent, without to whom.
    pub fn send(&self, mail: Mail) {
        if self.waiting.try_send(mail).is_err() {
            tracing::error!("a mail was not sent: too many are waiting");
        }
    }

    /// Sends a mail and waits for it: for the command line. Says where it went.
    ///
    /// # Errors
    /// It could not be sent.
    pub fn send_now(server: Option<&Server>, sender: Address, outbox: PathBuf, mail: &Mail) -> anyhow::Result<String> {
        Office::open(server, sender, outbox)?.send(mail)
    }
}

/// What does the sending.
struct Office {
    way: Way,
    sender: Address,
}

enum Way {
    Server(Box<SmtpTransport>),
    Folder(PathBuf),
}

impl Office {
    fn open(server: Option<&Server>, sender: Address, outbox: PathBuf) -> anyhow::Result<Self> {
        let way = match server {
            Some(server) => Way::Server(Box::new(server.transport()?)),
            None => Way::Folder(outbox),
        };
        Ok(Self { way, sender })
    }

    /// Until nobody is there any more who could hand in a mail.
    fn work(&self, mails: &Receiver<Mail>) {
        for mail in mails {
            let mut pauses = PAUSES.iter();
            while let Err(error) = self.send(&mail) {
                match pauses.next().filter(|_| !is_for_good(&error)) {
                    Some(pause) => thread::sleep(*pause),
                    None => {
                        tracing::error!(why = why(&error), "a mail was not sent");
                        break;
                    }
                }
            }
        }
    }

    fn send(&self, mail: &Mail) -> anyhow::Result<String> {
        let message = mail.message(&self.sender)?;
        match &self.way {
            Way::Server(server) => {
                server.send(&message)?;
                Ok("the server took it".to_owned())
            }
            Way::Folder(folder) => {
                std::fs::create_dir_all(folder)?;
                let name = format!("{}-{:08x}", Utc::now().format("%Y%m%dT%H%M%S%.6f"), random_u32());
                let file = folder.join(format!("{name}.eml"));
                // Under its name only when it is whole.
                let begun = folder.join(format!("{name}.part"));
                std::fs::write(&begun, message.formatted())?;
                std::fs::rename(begun, &file)?;
                Ok(format!("it is in {}", file.display()))
            }
        }
    }
}

/// Whether another try would be refused in the same way (RFC 5321 4.2.1).
fn is_for_good(error: &anyhow::Error) -> bool {
    error.downcast_ref::<lettre::transport::smtp::Error>().is_some_and(|error| error.is_permanent())
}

/// Why a mail was not sent, without what the server said, which may name the address.
fn why(error: &anyhow::Error) -> String {
    match error.downcast_ref::<lettre::transport::smtp::Error>() {
        Some(error) => {
            let status = error.status().map(|code| format!(" ({code})")).unwrap_or_default();
            let kind = if error.is_timeout() {
                "the server does not answer in time"
            } else if error.is_permanent() {
                "the server refuses it"
            } else if error.is_transient() {
                "the server refuses it for now"
            } else if error.is_tls() {
                "the connection cannot be encrypted"
            } else {
                "the server cannot be reached"
            };
            format!("{kind}{status}")
        }
        None => match error.downcast_ref::<std::io::Error>() {
            Some(error) => format!("the file cannot be written: {}", error.kind()),
            None => "it is no mail".to_owned(),
        },
    }
}

#[cfg(test)]
mod tests {
    use std::io::{BufRead, BufReader, Write};
    use std::net::{TcpListener, TcpStream};

    use super::*;

    fn mail() -> Mail {
        let to = "aino@example.fi".parse().expect("an address");
        Mail { from: "Askel".to_owned(), to, subject: "Linkki".to_owned(), text: "salainen".to_owned() }
    }

    fn sender() -> Address {
        "askel@example.fi".parse().expect("an address")
    }

    /// A server that knows nobody.
    fn refuse(mut out: TcpStream) {
        let lines = BufReader::new(out.try_clone().expect("a connection")).lines();
        let mut say = |line: &str| out.write_all(format!("{line}\r\n").as_bytes()).expect("said");
        say("220 here");
        for line in lines.map_while(Result::ok) {
            let is_to = line.starts_with("RCPT");
            say(if is_to { "550 there is no aino@example.fi with a salainen" } else { "250 well" });
        }
    }

    #[test]
    fn requirement_79_why_a_mail_was_not_sent_names_nobody() {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let server = format!("smtp://{}", listener.local_addr().expect("an address")).parse().expect("a server");
        thread::spawn(move || refuse(listener.accept().expect("a connection").0));
        let office = Office::open(Some(&server), sender(), PathBuf::new()).expect("an office");
        let error = office.send(&mail()).expect_err("refused");
        assert!(error.to_string().contains("aino"), "the control: the server named somebody");
        assert_eq!(why(&error), "the server refuses it (550)");
        assert!(is_for_good(&error));
    }

    #[test]
    fn a_folder_that_cannot_be_written_is_said_without_the_mail() {
        let folder = tempfile::NamedTempFile::new().expect("a file");
        let office = Office::open(None, sender(), folder.path().join("outbox")).expect("an office");
        assert!(why(&office.send(&mail()).expect_err("no folder")).starts_with("the file cannot be written"));
    }
}
