//! Mails to one address: nobody's box is filled by somebody else's asking, and whoever asks for themselves has a link that works.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Mails are counted over this time.
const WHILE: Duration = Duration::from_secs(3600);
/// So many come at once.
const AT_ONCE: usize = 3;
/// The time between those that follow: as long as a link opens something, so that the last one of the box always does, or another
/// one comes.
const GAP: Duration = Duration::from_secs(600);

/// The mails of late, by address.
#[derive(Debug, Clone, Default)]
pub(super) struct Mails(Arc<Mutex<HashMap<String, VecDeque<Instant>>>>);

impl Mails {
    /// Counts a mail to an address; `false` where one has just gone there, and nothing is to be sent.
    pub(super) fn take(&self, address: &str, now: Instant) -> bool {
        let mut mails = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let times = mails.entry(address.to_owned()).or_default();
        forget_old(times, now);
        let is_due = times.len() < AT_ONCE || times.back().is_none_or(|last| now.duration_since(*last) >= GAP);
        if is_due {
            times.push_back(now);
        }
        is_due
    }

    /// Lets go of addresses without a mail of late.
    pub(super) fn forget_idle(&self, now: Instant) {
        let mut mails = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        mails.values_mut().for_each(|times| forget_old(times, now));
        mails.retain(|_, times| !times.is_empty());
    }
}

fn forget_old(times: &mut VecDeque<Instant>, now: Instant) {
    while times.front().is_some_and(|at| now.duration_since(*at) >= WHILE) {
        times.pop_front();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_box_is_not_filled_and_its_owner_gets_a_link_whenever_the_last_one_is_over() {
        let (mails, start) = (Mails::default(), Instant::now());
        let at = |minutes: u64| mails.take("aino@example.fi", start + Duration::from_secs(60 * minutes));
        let sent: Vec<u64> = (0..60).filter(|minute| at(*minute)).collect();
        assert_eq!(sent, [0, 1, 2, 12, 22, 32, 42, 52]);
        let at_once = (0..10).filter(|_| mails.take("eino@example.fi", start)).count();
        assert_eq!(at_once, 3, "others are not kept waiting, and treated alike");
        mails.forget_idle(start + Duration::from_secs(10 * 3600));
        assert!(mails.0.lock().expect("no panic").is_empty());
    }
}
