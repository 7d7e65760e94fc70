//! Wrong passwords for one name: after a few of them the next try waits, longer and longer and never for good. Whoever comes in by
//! another way is not kept waiting at all.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// So many wrong ones from one address are everybody's, before the next one waits.
const FREE_FROM_ONE: u32 = 5;
/// The same from all addresses together, so that nobody makes another wait by a few wrong ones.
const FREE_FROM_ALL: u32 = 20;
/// The first time to wait; each one that follows is twice as long.
const FIRST: Duration = Duration::from_secs(5);
/// No time is longer: fewer than 100 tries a day (NIST SP 800-63B 3.2.2).
const LONGEST: Duration = Duration::from_secs(900);
/// Wrong ones are forgotten after this time without one.
const FORGOTTEN: Duration = Duration::from_secs(24 * 3600);

/// The wrong tries of late; a name that nobody has is counted like any other.
#[derive(Debug, Clone, Default)]
pub(super) struct Tries(Arc<Mutex<HashMap<By, Wrong>>>);

/// By what they are counted: a name, and an address or all.
type By = (String, Option<IpAddr>);

#[derive(Debug, Clone, Copy)]
struct Wrong {
    times: u32,
    last: Instant,
}

impl Wrong {
    /// When the next try may be made.
    fn due(self, free: u32) -> Instant {
        let doubled = self.times.checked_sub(free).map(|more| FIRST.saturating_mul(2_u32.saturating_pow(more)));
        self.last + doubled.unwrap_or_default().min(LONGEST)
    }
}

/// A try on its way. It counts as a wrong one from the beginning, so that a thousand at once are no way around the count.
#[derive(Debug)]
pub struct Try {
    tries: Tries,
    by: [By; 2],
}

impl Tries {
    fn wrong(&self) -> MutexGuard<'_, HashMap<By, Wrong>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Counts a try at a name; the time to wait where there were too many.
    pub(super) fn take(&self, name: &str, address: Option<IpAddr>, now: Instant) -> Result<Try, Duration> {
        let by = [(name.to_owned(), None), (name.to_owned(), address)];
        let mut wrong = self.wrong();
        for (by, free) in by.iter().zip([FREE_FROM_ALL, FREE_FROM_ONE]) {
            let due = wrong.get(by).map_or(now, |wrong| wrong.due(free));
            if now < due {
                return Err(due.duration_since(now));
            }
        }
        for by in &by {
            let times = wrong.get(by).map_or(0, |wrong| wrong.times);
            wrong.insert(by.clone(), Wrong { times: times.saturating_add(1), last: now });
        }
        drop(wrong);
        Ok(Try { tries: self.clone(), by })
    }

    /// Lets go of names without a wrong try of late.
    pub(super) fn forget_idle(&self, now: Instant) {
        self.wrong().retain(|_, wrong| now.duration_since(wrong.last) < FORGOTTEN);
    }
}

impl Try {
    /// It was right: the wrong ones before it were its owner's, or in vain.
    pub fn was_right(self) {
        let mut wrong = self.tries.wrong();
        for by in &self.by {
            wrong.remove(by);
        }
    }

    /// It could not be looked up: it does not count.
    pub fn does_not_count(self) {
        let mut wrong = self.tries.wrong();
        for by in &self.by {
            if let Some(wrong) = wrong.get_mut(by) {
                wrong.times = wrong.times.saturating_sub(1);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(n: u8) -> Option<IpAddr> {
        Some(IpAddr::from([10, 0, 0, n]))
    }

    #[test]
    fn requirement_32_wrong_passwords_from_one_address_wait_longer_and_longer() {
        let (tries, mut now) = (Tries::default(), Instant::now());
        for _ in 0..5 {
            assert!(tries.take("aino", address(1), now).is_ok());
        }
        let mut waits = Vec::new();
        for _ in 0..10 {
            let wait = tries.take("aino", address(1), now).expect_err("too many");
            waits.push(wait.as_secs());
            now += wait;
            assert!(tries.take("aino", address(1), now).is_ok(), "never for good");
        }
        assert_eq!(waits, [5, 10, 20, 40, 80, 160, 320, 640, 900, 900]);
    }

    #[test]
    fn requirement_33_a_stranger_makes_an_owner_wait_by_many_wrong_ones_only_and_a_quarter_of_an_hour_at_most() {
        let (tries, now) = (Tries::default(), Instant::now());
        for n in 0..19 {
            assert!(tries.take("aino", address(n), now).is_ok());
        }
        tries.take("aino", address(100), now).expect("let in").was_right();
        for n in 0..20 {
            assert!(tries.take("aino", address(n), now).is_ok());
        }
        let mut later = now;
        for n in 21..100 {
            let wait = tries.take("aino", address(n), later).expect_err("too many");
            assert!(wait <= LONGEST);
            later += wait;
            assert!(tries.take("aino", address(n), later).is_ok());
        }
        assert!(tries.take("eino", address(1), now).is_ok(), "others are not kept waiting");
    }

    #[test]
    fn requirement_32_a_thousand_at_once_are_no_way_around_the_count() {
        let (tries, now) = (Tries::default(), Instant::now());
        let on_their_way: Vec<_> = (0..1000).map(|_| tries.take("aino", address(1), now)).collect();
        assert_eq!(on_their_way.iter().filter(|one| one.is_ok()).count(), 5);
    }

    #[test]
    fn what_could_not_be_looked_up_does_not_count_and_old_ones_are_forgotten() {
        let (tries, now) = (Tries::default(), Instant::now());
        for _ in 0..100 {
            tries.take("aino", address(1), now).expect("let in").does_not_count();
        }
        drop(tries.take("aino", address(1), now));
        tries.forget_idle(now + FORGOTTEN);
        assert!(tries.wrong().is_empty());
    }
}
