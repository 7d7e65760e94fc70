//! Limits on how often one address may ask for what costs something. Reading pages is never limited.

mod guesses;
mod mails;
mod tries;

use std::net::{IpAddr, Ipv6Addr};
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Instant;

use actix_web::HttpRequest;
use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use crate::error::{Error, Result};
pub use guesses::Guess;
use guesses::Guesses;
use mails::Mails;
use tries::Tries;
pub use tries::Try;

/// What is limited, each by its own count.
#[derive(Clone)]
pub struct Limits {
    forms: Arc<DefaultKeyedRateLimiter<IpAddr>>,
    searches: Arc<DefaultKeyedRateLimiter<IpAddr>>,
    suggestions: Arc<DefaultKeyedRateLimiter<IpAddr>>,
    guesses: Guesses,
    files: Arc<DefaultKeyedRateLimiter<IpAddr>>,
    codes: Arc<DefaultKeyedRateLimiter<IpAddr>>,
    feedback: Arc<DefaultKeyedRateLimiter<IpAddr>>,
    mails: Arc<DefaultKeyedRateLimiter<IpAddr>>,
    mails_to: Mails,
    tries: Tries,
    trusted_proxies: Arc<Vec<IpAddr>>,
}

impl Limits {
    /// A class of thirty behind one address stays far below: 20 forms and 20 searches a second for a long time, 600 and 300
    /// at once; of suggestions, which come while one types, 100 a second and 1,500 at once; of files that are made for one
    /// person, and of codes of certificates, one a second and 60 at once. Feedback needs no record and is read by people:
    /// ten a minute and 200 at once. Mails that somebody asks for: six a minute and 60 at once.
    pub fn new(trusted_proxies: Vec<IpAddr>) -> Self {
        Self {
            forms: limiter(Quota::per_second, 20, 600),
            searches: limiter(Quota::per_second, 20, 300),
            suggestions: limiter(Quota::per_second, 100, 1500),
            guesses: Guesses::default(),
            files: limiter(Quota::per_second, 1, 60),
            codes: limiter(Quota::per_second, 1, 60),
            feedback: limiter(Quota::per_minute, 10, 200),
            mails: limiter(Quota::per_minute, 6, 60),
            mails_to: Mails::default(),
            tries: Tries::default(),
            trusted_proxies: Arc::new(trusted_proxies),
        }
    }

    /// Counts a form.
    ///
    /// # Errors
    /// [`Error::TooMany`] where this address has sent too many.
    pub fn form(&self, request: &HttpRequest) -> Result<()> {
        self.count(&self.forms, request)
    }

    /// Counts a search.
    ///
    /// # Errors
    /// [`Error::TooMany`] where this address has asked for too many.
    pub fn search(&self, request: &HttpRequest) -> Result<()> {
        self.count(&self.searches, request)
    }

    /// Counts a request for suggestions.
    ///
    /// # Errors
    /// [`Error::TooMany`] where this address has asked for too many.
    pub fn suggestion(&self, request: &HttpRequest) -> Result<()> {
        self.count(&self.suggestions, request)
    }

    /// Counts a guess at what opens somebody's record: 100 wrong ones in ten minutes from one address, right ones without end.
    ///
    /// # Errors
    /// [`Error::TooMany`] where this address has guessed wrong too often.
    pub fn guess(&self, request: &HttpRequest) -> Result<Guess> {
        let taken = self.guesses.take(self.client(request), Instant::now());
        taken.map_err(|wait| Error::TooMany { after: wait.as_secs() + 1 })
    }

    /// Counts a file that is made for the one who asks.
    ///
    /// # Errors
    /// [`Error::TooMany`] where this address has asked for too many.
    pub fn file(&self, request: &HttpRequest) -> Result<()> {
        self.count(&self.files, request)
    }

    /// Counts a code of a certificate that is looked up, so that nobody tries them all.
    ///
    /// # Errors
    /// [`Error::TooMany`] where this address has asked for too many.
    pub fn code(&self, request: &HttpRequest) -> Result<()> {
        self.count(&self.codes, request)
    }

    /// Counts what somebody says of a page.
    ///
    /// # Errors
    /// [`Error::TooMany`] where this address has said too much.
    pub fn feedback(&self, request: &HttpRequest) -> Result<()> {
        self.count(&self.feedback, request)
    }

    /// Counts a mail that somebody asks for, whether it will be sent or not.
    ///
    /// # Errors
    /// [`Error::TooMany`] where this address has asked for too many.
    pub fn mail(&self, request: &HttpRequest) -> Result<()> {
        self.count(&self.mails, request)
    }

    /// Whether a mail may go to an address: not where one has just gone there.
    pub fn mail_to(&self, address: &str) -> bool {
        self.mails_to.take(address, Instant::now())
    }

    /// Counts a password that is tried for a name, whether anybody has it or not.
    ///
    /// # Errors
    /// [`Error::TooMany`] where there were too many wrong ones.
    pub fn password(&self, request: &HttpRequest, name: &str) -> Result<Try> {
        let taken = self.tries.take(name, self.client(request), Instant::now());
        taken.map_err(|wait| Error::TooMany { after: wait.as_secs() + 1 })
    }

    fn count(&self, limiter: &DefaultKeyedRateLimiter<IpAddr>, request: &HttpRequest) -> Result<()> {
        let Some(address) = self.client(request) else { return Ok(()) };
        limiter.check_key(&address).map_err(|until| Error::TooMany {
            after: until.wait_time_from(DefaultClock::default().now()).as_secs().max(1),
        })
    }

    /// Lets go of addresses that have not asked for a while; called now and then.
    pub fn forget_idle(&self) {
        self.forms.retain_recent();
        self.searches.retain_recent();
        self.suggestions.retain_recent();
        self.guesses.forget_idle(Instant::now());
        self.files.retain_recent();
        self.codes.retain_recent();
        self.feedback.retain_recent();
        self.mails.retain_recent();
        self.mails_to.forget_idle(Instant::now());
        self.tries.forget_idle(Instant::now());
    }

    /// The address of the client: that of the connection, or, where that is a trusted proxy, the last one in
    /// `X-Forwarded-For` that is not one. What a stranger writes into the header changes nothing (ASVS 4.1.3).
    fn client(&self, request: &HttpRequest) -> Option<IpAddr> {
        let peer = request.peer_addr()?.ip();
        if !self.trusted_proxies.contains(&peer) {
            return Some(network(peer));
        }
        let forwarded = request.headers().get_all("X-Forwarded-For").filter_map(|value| value.to_str().ok());
        let hops: Vec<IpAddr> =
            forwarded.flat_map(|line| line.split(',')).filter_map(|hop| hop.trim().parse().ok()).collect();
        let client = hops.into_iter().rev().find(|hop| !self.trusted_proxies.contains(hop));
        Some(network(client.unwrap_or(peer)))
    }
}

/// One subscriber has a whole /64 of IPv6 addresses.
fn network(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(v6) => IpAddr::V6(Ipv6Addr::from_bits(v6.to_bits() & !u128::from(u64::MAX))),
    }
}

fn limiter(often: fn(NonZeroU32) -> Quota, count: u32, at_once: u32) -> Arc<DefaultKeyedRateLimiter<IpAddr>> {
    let positive = |n: u32| NonZeroU32::new(n).unwrap_or(NonZeroU32::MIN);
    Arc::new(RateLimiter::keyed(often(positive(count)).allow_burst(positive(at_once))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::test::TestRequest;

    fn client(trusted: &str, peer: &str, forwarded: &str) -> Option<IpAddr> {
        let limits = Limits::new(vec![trusted.parse().expect("an address")]);
        let peer = format!("{peer}:1").parse().expect("an address");
        limits.client(
            &TestRequest::default().peer_addr(peer).insert_header(("X-Forwarded-For", forwarded)).to_http_request(),
        )
    }

    #[test]
    fn only_a_trusted_proxy_is_believed() {
        assert_eq!(client("10.0.0.1", "10.0.0.1", "6.6.6.6, 1.2.3.4"), "1.2.3.4".parse().ok());
        assert_eq!(client("10.0.0.1", "9.9.9.9", "1.2.3.4"), "9.9.9.9".parse().ok());
        assert_eq!(client("10.0.0.1", "10.0.0.1", "nonsense"), "10.0.0.1".parse().ok());
    }
}
