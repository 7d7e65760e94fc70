//! How far a course is: properties that hold for whatever is done in whatever order.

use askel::courses::Course;
use askel::exercises::Verdict;
use askel::learning::explain::{Asks, Explanation, explain};
use askel::learning::{Deed, Event, Record};
use askel::web::components::State;
use proptest::prelude::*;

use super::{answered, event, model};
use crate::support::course::{Book, choice, page};

/// The pages of the course and the exercises of each.
const PAGES: [(&str, &[&str]); 4] = [("yksi", &["a", "b"]), ("kaksi", &[]), ("kolme", &["c"]), ("koe", &["d", "e"])];

/// A course with these lines of completion; its page "koe" is a test.
pub fn course(completion: &str) -> Course {
    book(completion, &PAGES).course()
}

fn book(completion: &str, pages: &[(&str, &[&str])]) -> Book {
    let mut book = Book::good().without("fi/10-alku/10-vesi.md").without("fi/10-alku/20-kahvi.md");
    let settings = "main_language = \"fi\"\nlanguages = [\"fi\"]\nvisibility = \"open\"\n[completion]\n";
    book = book.with("course.toml", &format!("{settings}{completion}"));
    for (number, (id, exercises)) in (1..).zip(pages) {
        let text: String = exercises.iter().map(|id| choice(id)).collect();
        let text = page(id, &format!("Teksti.\n\n{text}"));
        let text = if *id == "koe" { text.replacen("+++\n", "+++\nkind = \"test\"\n", 1) } else { text };
        book = book.with(&format!("fi/10-alku/{number}0-{id}.md"), &text);
    }
    book
}

const COMPLETIONS: [&str; 6] = [
    "",
    "exercises = \"right\"\n",
    "pages = \"none\"\n",
    "pages = \"none\"\nexercises = \"right\"\ntest = \"koe\"\npass = 80\n",
    "test = \"koe\"\npass = 50\n",
    "pages = \"none\"\nexercises = \"answered\"\ntest = \"koe\"\n",
];

fn completions() -> impl Strategy<Value = &'static str> {
    prop::sample::select(COMPLETIONS.to_vec())
}

/// An answer to any exercise.
fn answer() -> impl Strategy<Value = Event> {
    let exercises: Vec<(&str, &str)> =
        PAGES.iter().flat_map(|(page, exercises)| exercises.iter().map(move |exercise| (*page, *exercise))).collect();
    // The same answer always has the same score: sent twice by one form it is one deed, whichever came first.
    let graded = prop::sample::select(vec![(1, 0.0), (2, 0.5), (3, 1.0)]);
    (prop::sample::select(exercises), graded, 0..1000u32).prop_map(|((page, exercise), (choice, score), form)| {
        event("kahvi", page, &form.to_string(), answered(exercise, choice, score))
    })
}

fn mark(deed: Deed) -> impl Strategy<Value = Event> {
    let page = prop::sample::select(PAGES.map(|(page, _)| page).to_vec());
    (page, 0..1000u32).prop_map(move |(page, form)| event("kahvi", page, &form.to_string(), deed.clone()))
}

/// What adds: answers and marks.
fn adding() -> impl Strategy<Value = Event> {
    prop_oneof![3 => answer(), 1 => mark(Deed::Done)]
}

fn anything() -> impl Strategy<Value = Event> {
    prop_oneof![4 => answer(), 2 => mark(Deed::Done), 1 => mark(Deed::Undone)]
}

fn explained(course: &Course, events: &[Event]) -> Explanation {
    explain(course, &model::record(&model::noted(course, events)))
}

fn rank(state: State) -> u8 {
    match state {
        State::NotStarted => 0,
        State::Started => 1,
        State::Done => 2,
    }
}

/// Whether everything that is reached in one explanation is reached in the other.
fn is_at_least(after: &Explanation, before: &Explanation) -> bool {
    let states = after.pages.iter().zip(&before.pages).all(|(a, b)| a.page == b.page && rank(a.state) >= rank(b.state));
    let conditions = after.conditions.iter().zip(&before.conditions);
    let conditions = conditions.into_iter().all(|(a, b)| a.asks == b.asks && (a.is_met || !b.is_met));
    states && conditions && after.percent() >= before.percent() && (after.is_finished() || !before.is_finished())
}

/// Whether a course is finished: once all it asks for was met.
fn is_finished(completion: &str, events: &[Event]) -> bool {
    (1..=events.len()).any(|count| is_all_met(completion, &events[..count]))
}

/// What a course asks for, said from the events alone.
fn is_all_met(completion: &str, events: &[Event]) -> bool {
    let has = |line: &str| completion.contains(line);
    let tried = |exercise: &str| events.iter().any(|event| event.item() == exercise);
    let best = |exercise: &str| {
        let scores = events.iter().filter(|event| event.item() == exercise).map(|event| match event.deed {
            Deed::Answered { score, .. } => score,
            _ => 0.0,
        });
        scores.fold(0.0, f64::max)
    };
    let meets = |exercise: &str| if has("\"right\"") { best(exercise) == 1.0 } else { tried(exercise) };
    let marked = |page: &str| {
        let newest = events.iter().rfind(|event| event.page == page && event.item().is_empty());
        newest.is_some_and(|event| event.deed == Deed::Done)
    };
    PAGES.iter().all(|(page, exercises)| {
        if *page == "koe" && has("test = ") {
            let mean = exercises.iter().map(|exercise| best(exercise)).sum::<f64>() / exercises.len() as f64;
            return mean >= if has("pass = 50") { 0.5 } else { 0.8 };
        }
        let all_met = exercises.iter().all(|exercise| meets(exercise));
        let is_done = marked(page) || (!exercises.is_empty() && all_met);
        let pages = has("pages = \"none\"") || is_done;
        pages && (all_met || *page == "koe")
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn more_answers_and_marks_never_lower_it(
        completion in completions(),
        before in prop::collection::vec(anything(), 0..20),
        more in prop::collection::vec(adding(), 1..10),
    ) {
        let course = course(completion);
        let mut events = before;
        let mut last = explained(&course, &events);
        for one in more {
            events.push(one);
            let now = explained(&course, &events);
            prop_assert!(is_at_least(&now, &last), "{:?}", events.last());
            last = now;
        }
    }

    #[test]
    fn an_undo_takes_back_only_its_own_mark(
        completion in completions(),
        events in prop::collection::vec(anything(), 0..20),
        page in prop::sample::select(PAGES.map(|(page, _)| page).to_vec()),
    ) {
        let course = course(completion);
        let before = explained(&course, &events);
        let mut after = events.clone();
        after.push(event("kahvi", page, "the undo", Deed::Undone));
        let after = explained(&course, &after);
        for (now, then) in after.pages.iter().zip(&before.pages) {
            prop_assert!(now.page.as_str() == page || now.state == then.state, "{page}: {now:?}, {then:?}");
        }
        for (now, then) in after.conditions.iter().zip(&before.conditions) {
            let own_mark = now.page.as_str() == page && now.asks == Asks::PageDone;
            prop_assert!(own_mark || now.is_met == then.is_met, "{page}: {now:?}");
        }
    }

    #[test]
    fn it_is_between_nothing_and_all(
        completion in completions(),
        events in prop::collection::vec(anything(), 0..30),
    ) {
        let explained = explained(&course(completion), &events);
        let (done, all) = explained.pages_done(|_| true);
        prop_assert!(done <= all && all == PAGES.len());
        let (answered, asked) = explained.exercises_done();
        prop_assert!(answered <= asked && asked <= 5);
        let (met, asked) = explained.met();
        prop_assert!(met <= asked && explained.percent() <= 100);
        prop_assert_eq!(explained.percent() == 100, explained.counted().all(|condition| condition.is_met));
        prop_assert!(explained.is_finished() || explained.percent() < 100);
    }

    #[test]
    fn the_order_of_answers_does_not_matter(
        completion in completions(),
        (one, other) in prop::collection::vec(answer(), 0..20)
            .prop_flat_map(|events| (Just(events.clone()), Just(events).prop_shuffle())),
    ) {
        let course = course(completion);
        prop_assert_eq!(explained(&course, &one), explained(&course, &other));
    }

    #[test]
    fn a_course_is_finished_exactly_when_what_it_asks_is_met(
        completion in completions(),
        events in prop::collection::vec(anything(), 0..40),
    ) {
        let explained = explained(&course(completion), &events);
        prop_assert_eq!(explained.is_finished(), is_finished(completion, &events), "{}", completion);
    }
}

/// The course after an edit: pages left out, added or renamed, exercises left out or added; what a learner of before has is
/// still theirs.
fn edited() -> impl Strategy<Value = Vec<(&'static str, Vec<&'static str>)>> {
    let page = |(id, exercises): (&'static str, &'static [&'static str])| {
        let kept = prop::sample::subsequence(exercises.to_vec(), 0..=exercises.len());
        (prop::bool::weighted(0.8), kept, prop::bool::ANY).prop_map(move |(is_kept, mut kept, is_longer)| {
            kept.extend(
                is_longer
                    .then_some(if id == "koe" { "koe-uusi" } else { "uusi" })
                    .filter(|_| id == "yksi" || id == "koe"),
            );
            is_kept.then_some((id, kept))
        })
    };
    let pages = PAGES.map(page);
    (pages, prop::bool::ANY).prop_map(|(pages, has_new)| {
        let mut pages: Vec<_> = pages.into_iter().flatten().collect();
        if has_new || pages.is_empty() {
            pages.push(("viisi", vec!["f"]));
        }
        pages
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_edit_never_costs_anything(
        completion in prop::sample::select(COMPLETIONS[..3].to_vec()),
        events in prop::collection::vec(anything(), 0..40),
        pages in edited(),
    ) {
        let before = course(completion);
        let pages: Vec<(&str, &[&str])> = pages.iter().map(|(id, exercises)| (*id, exercises.as_slice())).collect();
        let after = book(completion, &pages).course();
        let record = model::record(&model::noted(&before, &events));
        let (then, now) = (explain(&before, &record), explain(&after, &record));
        for page in &then.pages {
            if page.state == State::Done && now.pages.iter().any(|known| known.page == page.page) {
                // A page that was only marked is asked for its new exercises, and stays done.
                prop_assert!(now.is_done(&page.page), "{page:?}");
            }
        }
        if then.is_finished() {
            prop_assert!(now.is_finished());
            prop_assert!(now.counted().all(|condition| condition.is_met), "{now:?}");
            let was_there = |page: &str| PAGES.iter().any(|(known, _)| *known == page);
            for page in &now.pages {
                prop_assert_eq!(page.is_new, !was_there(page.page.as_str()));
            }
        }
        for condition in &now.conditions {
            prop_assert!(pages.iter().any(|(id, _)| *id == condition.page.as_str()), "what is gone does not count");
        }
    }
}

#[test]
fn what_is_new_since_the_finish_is_counted_apart_until_it_is_done() {
    let before = course("");
    let finish: Vec<Event> = PAGES
        .iter()
        .flat_map(|(page, exercises)| {
            let answers = exercises.iter().map(|exercise| event("kahvi", page, exercise, answered(exercise, 1, 0.0)));
            answers.chain([event("kahvi", page, "", Deed::Done)]).collect::<Vec<_>>()
        })
        .collect();
    let mut events = model::noted(&before, &finish);
    let mut pages = PAGES.to_vec();
    pages[0].1 = &["a", "b", "uusi"];
    pages.push(("viisi", &["f"]));
    let after = book("", &pages).course();
    let explained = explain(&after, &model::record(&events));
    assert!(explained.is_finished());
    assert_eq!((explained.percent(), explained.added()), (100, (1, 1)));
    events.push(event("kahvi", "viisi", "1", answered("f", 1, 0.0)));
    events.push(event("kahvi", "yksi", "2", answered("uusi", 1, 0.0)));
    let explained = explain(&after, &model::record(&model::noted(&after, &events)));
    assert_eq!((explained.percent(), explained.added()), (100, (0, 0)));
    assert_eq!(explained.pages_done(|_| true), (5, 5), "now they are a part of what was finished");
}

#[test]
fn a_course_begun_again_is_empty_and_was_finished_all_the_same() {
    let course = course("pages = \"none\"\n");
    let answers = [("yksi", "a"), ("yksi", "b"), ("kolme", "c")];
    let events = answers.map(|(page, exercise)| event("kahvi", page, exercise, answered(exercise, 1, 0.0)));
    let mut events = model::noted(&course, &events);
    events.push(Event { page: String::new(), ..event("kahvi", "", "again", Deed::Restarted) });
    let record = model::record(&events);
    let explained = explain(&course, &record);
    assert_eq!((explained.percent(), explained.is_finished()), (0, false));
    assert!(record.last_finish().is_some() && record.finish().is_none());
}

#[test]
fn nothing_done_is_nothing_reached() {
    for completion in COMPLETIONS {
        let explained = explain(&course(completion), &Record::default());
        assert!(!explained.is_finished(), "{completion}");
        assert_eq!(explained.pages_done(|_| true), (0, 4));
        assert!(explained.conditions.iter().all(|condition| !condition.is_met), "{completion}");
    }
}

#[test]
fn an_answer_that_is_kept_without_judging_counts_as_right() {
    let course = course("pages = \"none\"\nexercises = \"right\"\n");
    let mut deed = answered("a", 1, 0.0);
    if let Deed::Answered { verdict, .. } = &mut deed {
        *verdict = Verdict::Recorded;
    }
    let explained = explained(&course, &[event("kahvi", "yksi", "1", deed)]);
    let met: Vec<_> = explained.conditions.iter().filter(|condition| condition.is_met).collect();
    assert_eq!(met.len(), 1);
    assert_eq!(met[0].asks, Asks::AnsweredRight("a".to_owned()));
}
