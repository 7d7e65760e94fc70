//! Where one goes on: the page of the newest event if it is not done, else the next one that is not.

use askel::learning::explain::{explain, resume};
use askel::learning::{Deed, Event};

use super::explain::course;
use super::{answered, event, model};
use crate::support::course::{Book, page};

fn goes_on_at(events: &[Event]) -> Option<String> {
    let course = course("");
    let record = model::record(events);
    resume(&course, &record, &explain(&course, &record)).map(|page| page.id.to_string())
}

fn done(page: &str) -> Event {
    event("kahvi", page, page, Deed::Done)
}

fn answer(page: &str, exercise: &str) -> Event {
    event("kahvi", page, exercise, answered(exercise, 1, 0.0))
}

#[test]
fn one_begins_at_the_beginning() {
    assert_eq!(goes_on_at(&[]).as_deref(), Some("yksi"));
}

#[test]
fn a_page_that_was_begun_is_gone_on_with() {
    assert_eq!(goes_on_at(&[answer("kolme", "c"), answer("yksi", "a")]).as_deref(), Some("yksi"));
    assert_eq!(goes_on_at(&[answer("koe", "d")]).as_deref(), Some("koe"));
}

#[test]
fn after_a_done_page_comes_the_next_one_not_done() {
    assert_eq!(goes_on_at(&[done("yksi")]).as_deref(), Some("kaksi"));
    assert_eq!(goes_on_at(&[done("kaksi"), done("yksi")]).as_deref(), Some("kolme"));
    assert_eq!(goes_on_at(&[answer("kolme", "c")]).as_deref(), Some("koe"), "all its exercises are answered");
}

#[test]
fn from_the_end_it_goes_back_to_what_was_left_out() {
    assert_eq!(goes_on_at(&[done("yksi"), done("kolme"), done("koe")]).as_deref(), Some("kaksi"));
}

#[test]
fn a_mark_taken_back_leads_there_again() {
    let undone = event("kahvi", "yksi", "undo", Deed::Undone);
    assert_eq!(goes_on_at(&[done("yksi"), done("kaksi"), undone]).as_deref(), Some("yksi"));
}

#[test]
fn when_all_is_done_there_is_nothing_to_go_on_with() {
    assert_eq!(goes_on_at(&[done("yksi"), done("kaksi"), done("kolme"), done("koe")]), None);
}

#[test]
fn a_page_that_was_renamed_keeps_its_record() {
    let renamed = page("Vesi", "Teksti.").replacen("+++\n", "+++\nformerly = [\"hana\"]\n", 1);
    let course = Book::good().with("fi/10-alku/10-vesi.md", &renamed).course();
    let record = model::record(&[event("kahvi", "hana", "1", Deed::Done)]);
    let explained = explain(&course, &record);
    assert_eq!(explained.pages_done(|_| true), (1, 2));
    let on = resume(&course, &record, &explained).expect("a page");
    assert_eq!(on.id.as_str(), "kahvi");
}

#[test]
fn a_page_that_is_gone_does_not_stop_the_rest() {
    assert_eq!(goes_on_at(&[event("kahvi", "poistettu", "1", Deed::Done)]).as_deref(), Some("yksi"));
}
