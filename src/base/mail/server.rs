//! The server that takes mails, as the operator names it.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use lettre::SmtpTransport;

/// How long it may be silent.
const PATIENCE: Duration = Duration::from_secs(20);

/// A server for mail: `smtps://user:password@mail.example.fi`, `smtp://user:password@mail.example.fi?tls=required`.
#[derive(Clone, PartialEq, Eq)]
pub struct Server(String);

impl Server {
    /// The connection to it, which is made for each mail anew.
    pub(super) fn transport(&self) -> anyhow::Result<SmtpTransport> {
        Ok(SmtpTransport::from_url(&self.0)?.timeout(Some(PATIENCE)).build())
    }
}

impl FromStr for Server {
    type Err = anyhow::Error;

    /// What links open goes by this way, so without encryption it may only go to this machine.
    fn from_str(url: &str) -> anyhow::Result<Self> {
        let server = Self(url.to_owned());
        server.transport().map_err(|_| anyhow::anyhow!("it is not smtps://user:password@host or smtp://host"))?;
        let host = url.split_once("://").map_or("", |(_, rest)| rest);
        let host = host.split(['/', '?']).next().unwrap_or("");
        let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
        let is_here = ["localhost", "127.0.0.1", "[::1]"]
            .iter()
            .any(|here| host.strip_prefix(here).is_some_and(|port| port.is_empty() || port.starts_with(':')));
        let is_encrypted = url.starts_with("smtps://") || url.contains("tls=required");
        anyhow::ensure!(
            is_here || is_encrypted,
            "without encryption mail goes to this machine only: write smtps://, or add ?tls=required (STARTTLS)"
        );
        Ok(server)
    }
}

/// Without the password that may be in it.
impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Server(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mail_leaves_this_machine_only_encrypted() {
        for right in [
            "smtps://askel:s%40lainen@mail.example.fi",
            "smtp://mail.example.fi:587?tls=required",
            "smtp://localhost:2525",
            "smtp://127.0.0.1",
        ] {
            assert!(right.parse::<Server>().is_ok(), "{right}");
        }
        for wrong in [
            "smtp://mail.example.fi",
            "smtp://mail.example.fi?tls=opportunistic",
            "smtp://localhost.example.fi",
            "smtp://localhost@mail.example.fi",
            "http://mail.example.fi",
            "mail.example.fi",
        ] {
            let why = wrong.parse::<Server>().expect_err(wrong).to_string();
            assert!(!why.contains("example"), "{why}");
        }
    }
}
