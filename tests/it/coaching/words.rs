//! Who may need a word, by the rules alone.

use std::collections::BTreeMap;
use std::path::Path;

use askel::base::ids::Slug;
use askel::coaching::standing::{Order, Shown, lines};
use askel::coaching::word::{AWAY_DAYS, NOT_BEGUN_DAYS, Reason, STUCK_TRIES};
use askel::coaching::{Known, Trainee};
use askel::courses::{CourseFiles, read};
use askel::learning::{Record, Standing};
use askel::people::accounts::AccountId;
use chrono::{NaiveDateTime, TimeDelta};
use proptest::prelude::*;

use crate::support::course::locales;
use crate::support::{NOW, fixture_courses};

fn shown() -> Vec<Shown> {
    let id = Slug::new("kahvinkeitto").expect("an id");
    let files = CourseFiles::from_folder(&Path::new(&fixture_courses()).join("kahvinkeitto")).expect("the files");
    let course = read(&id, &files, &locales(), None).course.expect("a course");
    vec![Shown { course: course.into(), wished_for: None }]
}

fn standing(tries: u64, done: bool, event: i64, at: NaiveDateTime) -> Standing {
    Standing { done, tries, best: if done { 1.0 } else { 0.0 }, answer: None, reached: None, changed_at: at, event }
}

fn trainee(joined_at: NaiveDateTime, standings: Vec<(&str, &str, Standing)>) -> Trainee {
    let record = Record::new(standings.into_iter().map(|(page, item, it)| (page.to_owned(), item.to_owned(), it)));
    let records = BTreeMap::from([("kahvinkeitto".to_owned(), record)]);
    let (name, mark) = ("Aino".to_owned(), String::new());
    Trainee { account: AccountId(1), name, full_name: String::new(), mark, joined_at, records }
}

fn reasons(trainee: Trainee) -> Vec<Reason> {
    let known = Known { courses: Vec::new(), trainees: vec![trainee] };
    let mut lines = lines(&known, &shown(), NOW);
    lines.remove(0).reasons
}

fn days(count: i64) -> TimeDelta {
    TimeDelta::days(count)
}

#[test]
fn who_has_not_begun_a_week_after_joining_may_need_a_word() {
    assert_eq!(reasons(trainee(NOW - days(6), Vec::new())), []);
    assert_eq!(reasons(trainee(NOW - days(7), Vec::new())), [Reason::NotBegun { days: NOT_BEGUN_DAYS }]);
}

#[test]
fn who_has_begun_and_did_nothing_for_two_weeks_may_need_a_word() {
    let did = |ago| vec![("vesi", "", standing(0, true, 1, NOW - days(ago)))];
    assert_eq!(reasons(trainee(NOW - days(90), did(13))), []);
    assert_eq!(reasons(trainee(NOW - days(90), did(14))), [Reason::Away { days: AWAY_DAYS }]);
}

#[test]
fn who_tried_three_times_and_did_nothing_since_may_need_a_word() {
    let tried = |tries, done| ("vesi", "veden-maara", standing(tries, done, 5, NOW));
    assert_eq!(reasons(trainee(NOW, vec![tried(2, false)])), []);
    assert_eq!(reasons(trainee(NOW, vec![tried(3, true)])), []);
    let page = Slug::new("vesi").expect("an id");
    let stuck = Reason::Stuck { course: 0, page, exercise: "veden-maara".to_owned(), tries: STUCK_TRIES };
    assert_eq!(reasons(trainee(NOW, vec![tried(3, false)])), [stuck]);
    let moved_on = ("kahvi", "", standing(0, true, 6, NOW));
    assert_eq!(reasons(trainee(NOW, vec![tried(3, false), moved_on])), []);
}

#[test]
fn who_has_finished_needs_none_however_long_ago() {
    let courses = shown();
    let long_ago = NOW - days(400);
    let pages: Vec<String> = courses[0].course.pages().map(|page| page.id.to_string()).collect();
    let mut done: Vec<(&str, &str, Standing)> =
        pages.iter().map(|page| (page.as_str(), "", standing(0, true, 1, long_ago))).collect();
    for page in courses[0].course.pages() {
        let answered = page.exercises.iter().map(|it| (page.id.as_str(), it.as_str(), standing(1, true, 2, long_ago)));
        done.extend(answered);
    }
    assert_eq!(reasons(trainee(long_ago, done)), []);
}

proptest! {
    #[test]
    fn a_deed_of_today_is_never_told_as_being_away(ago in 0i64..14, tries in 0u64..9, joined in 0i64..900) {
        let it = ("vesi", "veden-maara", standing(tries.max(1), false, 3, NOW - days(ago)));
        let found = reasons(trainee(NOW - days(joined), vec![it]));
        prop_assert!(found.iter().all(|reason| matches!(reason, Reason::Stuck { .. })), "{found:?}");
        prop_assert_eq!(found.len(), usize::from(tries >= STUCK_TRIES));
    }

    #[test]
    fn every_order_keeps_every_member_once(joined in proptest::collection::vec(0i64..40, 0..12)) {
        let one = |(number, ago): (usize, &i64)| Trainee {
            account: AccountId(number as i64),
            ..trainee(NOW - days(*ago), Vec::new())
        };
        let known = Known { courses: Vec::new(), trainees: joined.iter().enumerate().map(one).collect() };
        let courses = shown();
        for order in Order::ALL {
            let mut sorted = lines(&known, &courses, NOW);
            order.sort(&mut sorted, |a, b| a.cmp(b));
            let mut accounts: Vec<i64> = sorted.iter().map(|line| line.trainee.account.0).collect();
            if order == Order::Word {
                let waits: Vec<bool> = sorted.iter().map(|line| !line.reasons.is_empty()).collect();
                prop_assert!(waits.is_sorted_by(|a, b| a >= b));
            }
            accounts.sort_unstable();
            prop_assert_eq!(accounts, (0..joined.len() as i64).collect::<Vec<_>>());
        }
    }
}
