//! What is written on pages, in the database itself.

use askel::base::db::Db;
use askel::exercises::Answer;
use askel::learning::writings::store::{delete_draft, load_writings, save_draft};
use askel::learning::writings::{Draft, PageKey};
use askel::people::LearnerId;
use askel::people::store::{Actor, learner_of};

use crate::support::{NOW, Scratch, on_each_database};

fn learner(db: &mut Db, token: u8) -> LearnerId {
    learner_of(db, &Actor::New(vec![token; 32]), NOW).expect("a learner")
}

fn page(page: &str, formerly: &[&str]) -> PageKey {
    let formerly = formerly.iter().map(|id| (*id).to_owned()).collect();
    PageKey { course: "c".to_owned(), page: page.to_owned(), formerly }
}

fn draft(choice: usize) -> Draft {
    Draft { answer: Answer::Choice(Some(choice)), changed_at: NOW }
}

#[test]
fn a_draft_stays_until_it_is_emptied() {
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        let mut db = scratch.connect();
        let (learner, at) = (learner(&mut db, 1), page("p", &[]));
        save_draft(&mut db, learner, &at, "e", &draft(1)).expect("kept");
        save_draft(&mut db, learner, &at, "e", &draft(2)).expect("kept");
        save_draft(&mut db, learner, &at, "f", &draft(3)).expect("kept");
        let kept = load_writings(&mut db, learner, &at).expect("writings").drafts;
        assert_eq!(kept["e"], draft(2), "the newest, with the moment as it was stored");
        delete_draft(&mut db, learner, &at, "f").expect("emptied");
        let kept = load_writings(&mut db, learner, &at).expect("writings").drafts;
        assert_eq!(kept.keys().collect::<Vec<_>>(), ["e"]);
    });
}

#[test]
fn what_was_written_on_a_page_follows_it_to_its_new_id() {
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        let mut db = scratch.connect();
        let (learner, old, new) = (learner(&mut db, 1), page("old", &[]), page("new", &["older", "old"]));
        save_draft(&mut db, learner, &old, "e", &draft(1)).expect("kept");
        save_draft(&mut db, learner, &old, "f", &draft(1)).expect("kept");
        assert_eq!(load_writings(&mut db, learner, &new).expect("writings").drafts["e"], draft(1));
        save_draft(&mut db, learner, &new, "e", &draft(2)).expect("kept");
        delete_draft(&mut db, learner, &new, "f").expect("emptied");
        let kept = load_writings(&mut db, learner, &new).expect("writings").drafts;
        assert_eq!(kept.into_iter().collect::<Vec<_>>(), [("e".to_owned(), draft(2))]);
        assert!(load_writings(&mut db, learner, &old).expect("writings").drafts.is_empty(), "nothing is left behind");
    });
}
