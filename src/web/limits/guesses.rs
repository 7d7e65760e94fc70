//! Guesses at what people type to get in: limited for each address, slowed down for all, and nobody is locked out.

use std::collections::{HashMap, VecDeque};
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// Wrong guesses are counted over this time.
const WHILE: Duration = Duration::from_secs(600);
/// From one address no more than these.
const FROM_ONE: usize = 100;
/// With these from all addresses every answer waits a little.
const FROM_ALL: usize = 200;
/// How long, with up to as much again by chance.
const PAUSE: Duration = Duration::from_secs(1);
/// The operator is told no more often than this.
const WARN_EVERY: Duration = Duration::from_secs(60);

/// The wrong guesses of late.
#[derive(Debug, Clone, Default)]
pub(super) struct Guesses(Arc<Mutex<Wrong>>);

#[derive(Debug, Default)]
struct Wrong {
    from_one: HashMap<IpAddr, VecDeque<Instant>>,
    from_all: VecDeque<Instant>,
    warned_at: Option<Instant>,
}

/// A guess on its way. It counts as a wrong one from the beginning, so that a thousand at once are no way around the count,
/// until it is said that it was none.
#[derive(Debug)]
pub struct Guess {
    guesses: Guesses,
    address: Option<IpAddr>,
    at: Instant,
    slow: bool,
}

impl Guesses {
    fn wrong(&self) -> MutexGuard<'_, Wrong> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Counts a guess from an address; the time to wait where there were too many.
    pub(super) fn take(&self, address: Option<IpAddr>, now: Instant) -> Result<Guess, Duration> {
        let mut wrong = self.wrong();
        wrong.take(address, now)?;
        let slow = wrong.from_all.len() > FROM_ALL;
        if slow && wrong.warned_at.is_none_or(|at| now.duration_since(at) >= WARN_EVERY) {
            wrong.warned_at = Some(now);
            tracing::warn!("more than {FROM_ALL} wrong guesses at words in ten minutes: answers are slowed down");
        }
        drop(wrong);
        Ok(Guess { guesses: self.clone(), address, at: now, slow })
    }

    /// Lets go of addresses without a wrong guess of late.
    pub(super) fn forget_idle(&self, now: Instant) {
        let mut wrong = self.wrong();
        for times in wrong.from_one.values_mut() {
            forget_old(times, now);
        }
        wrong.from_one.retain(|_, times| !times.is_empty());
        wrong.from_one.shrink_to_fit();
    }
}

impl Wrong {
    fn take(&mut self, address: Option<IpAddr>, now: Instant) -> Result<(), Duration> {
        if let Some(address) = address {
            let times = self.from_one.entry(address).or_default();
            forget_old(times, now);
            if let Some(first) = times.front().filter(|_| times.len() >= FROM_ONE) {
                return Err((*first + WHILE).saturating_duration_since(now));
            }
            times.push_back(now);
        }
        forget_old(&mut self.from_all, now);
        self.from_all.push_back(now);
        // One more than the limit says all there is to know.
        while self.from_all.len() > FROM_ALL + 1 {
            self.from_all.pop_front();
        }
        Ok(())
    }
}

impl Guess {
    /// How long to wait before the answer, right or wrong, while many guess.
    pub fn pause(&self) -> Option<Duration> {
        let by_chance = Duration::from_millis(u64::from(crate::base::ids::random_u32() % 1000));
        self.slow.then(|| PAUSE + by_chance)
    }

    /// It was right, or could not be looked up: it does not count.
    pub fn does_not_count(self) {
        let mut wrong = self.guesses.wrong();
        let uncount = |times: &mut VecDeque<Instant>| {
            if let Some(place) = times.iter().rposition(|at| *at == self.at) {
                times.remove(place);
            }
        };
        uncount(&mut wrong.from_all);
        if let Some(times) = self.address.and_then(|address| wrong.from_one.get_mut(&address)) {
            uncount(times);
        }
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

    fn address(n: u8) -> Option<IpAddr> {
        Some(IpAddr::from([10, 0, 0, n]))
    }

    #[test]
    fn after_100_wrong_ones_an_address_waits_for_the_oldest_to_be_ten_minutes_old() {
        let (guesses, start) = (Guesses::default(), Instant::now());
        for second in 0..100 {
            let guess = guesses.take(address(1), start + Duration::from_secs(second));
            assert!(guess.is_ok(), "{second}");
        }
        let later = start + Duration::from_secs(120);
        assert_eq!(guesses.take(address(1), later).err(), Some(Duration::from_secs(480)));
        assert!(guesses.take(address(2), later).is_ok(), "others are not kept waiting");
        assert!(guesses.take(address(1), start + Duration::from_secs(600)).is_ok(), "one is forgotten");
        assert!(guesses.take(address(1), start + Duration::from_secs(600)).is_err(), "and only one");
    }

    #[test]
    fn right_ones_do_not_count() {
        let (guesses, now) = (Guesses::default(), Instant::now());
        for _ in 0..1000 {
            guesses.take(address(1), now).expect("let in").does_not_count();
        }
        assert_eq!(guesses.take(address(1), now).expect("let in").pause(), None);
    }

    #[test]
    fn a_thousand_at_once_are_no_way_around_the_count() {
        let (guesses, now) = (Guesses::default(), Instant::now());
        let on_their_way: Vec<_> = (0..1000).map(|_| guesses.take(address(1), now)).collect();
        assert_eq!(on_their_way.iter().filter(|guess| guess.is_ok()).count(), 100);
    }

    #[test]
    fn many_wrong_ones_from_everywhere_slow_all_down_and_shut_nobody_out() {
        let (guesses, start) = (Guesses::default(), Instant::now());
        for n in 0..=200 {
            let guess = guesses.take(address(n), start).expect("let in");
            assert_eq!(guess.pause().is_some(), n == 200, "{n}");
        }
        let pause = guesses.take(address(250), start).expect("let in").pause().expect("a pause");
        assert!((1..=2).contains(&pause.as_secs()), "{pause:?}");
        let later = start + WHILE;
        assert_eq!(guesses.take(address(1), later).expect("let in").pause(), None, "and it passes");
    }

    #[test]
    fn the_operator_is_told_once_a_minute() {
        let (guesses, start) = (Guesses::default(), Instant::now());
        let told_at = |second: u64| {
            drop(guesses.take(None, start + Duration::from_secs(second)));
            guesses.wrong().warned_at.map(|at| (at - start).as_secs())
        };
        assert!((0..200).all(|_| told_at(0).is_none()));
        assert_eq!([1, 30, 60, 61, 62].map(told_at), [Some(1), Some(1), Some(1), Some(61), Some(61)]);
    }

    #[test]
    fn addresses_are_forgotten() {
        let (guesses, start) = (Guesses::default(), Instant::now());
        drop(guesses.take(address(1), start));
        guesses.forget_idle(start + Duration::from_secs(599));
        assert_eq!(guesses.wrong().from_one.len(), 1);
        guesses.forget_idle(start + WHILE);
        assert_eq!(guesses.wrong().from_one.len(), 0);
    }
}
