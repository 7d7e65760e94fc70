//! The pages of a learner need few questions to the database, and each finds its rows by an index, however much is kept.

use crate::support::queries::{Listener, whole_reads};
use crate::support::{Scratch, Site, on_each_database};

const COURSE: &str = "/fi/courses/kahvinkeitto";

#[test]
fn a_page_of_a_learner_needs_three_queries_by_index() {
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        let listener = Listener::new(&scratch);
        let site = Site::on(scratch, |_| {});
        let browser = site.browser();
        let (water, coffee) = (format!("{COURSE}/vesi"), format!("{COURSE}/kahvi"));
        browser.submit(&water, "/answers/veden-maara", &[("veden-maara", "1")]).await;
        browser.submit(&coffee, "", &[("juoma", "kah"), ("form_notes", "1"), ("page_note.1", "Muista.")]).await;
        browser.submit(&coffee, "/bookmark", &[]).await;
        for page in ["/fi/me", "/fi/notes", "/fi/", "/fi/courses", COURSE, &water, &coffee] {
            listener.statements();
            assert_eq!(browser.get(page).await.status, 200, "{page}");
            let statements = listener.statements();
            assert!((1..=3).contains(&statements.len()), "{page} asks {statements:#?}");
            for statement in &statements {
                let read = whole_reads(&mut site.scratch.connect(), statement);
                assert!(read.is_empty(), "{page} asks {statement}, for which {read:#?}");
            }
        }
    });
}

#[test]
fn a_page_of_a_visitor_needs_none() {
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        let listener = Listener::new(&scratch);
        let site = Site::on(scratch, |_| {});
        listener.statements();
        for page in ["/fi/me", "/fi/notes", "/fi/", COURSE] {
            assert_eq!(site.browser().get(page).await.status, 200, "{page}");
            assert_eq!(listener.statements(), [""; 0], "{page}");
        }
    });
}

#[test]
fn a_statement_that_reads_a_whole_table_is_noticed() {
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        let mut db = scratch.connect();
        for whole in [
            "SELECT answer FROM standings WHERE verdict = 'right'",
            "SELECT count(*) FROM events",
            "SELECT id FROM events",
        ] {
            assert!(!whole_reads(&mut db, whole).is_empty(), "{whole}");
        }
        assert!(whole_reads(&mut db, "SELECT answer FROM standings WHERE learner_id = 1").is_empty());
    });
}
