//! The privacy notice says from which day on it says what it says.

use askel::people::privacy::VERSION;

use crate::support::{Site, on_each_database, repository};

#[test]
fn another_notice_has_another_day() {
    on_each_database(async |dialect| {
        let page = Site::start(dialect).browser().get("/fi/privacy").await;
        let said = format!("{}\n", page.text("main"));
        let kept = repository(&format!("tests/it/fixtures/privacy-notice/{VERSION}.txt"));
        if std::env::var_os("ASKEL_KEEP_NOTICE").is_some() {
            std::fs::write(&kept, &said).expect("written");
        }
        assert_eq!(
            std::fs::read_to_string(&kept).unwrap_or_default(),
            said,
            "the notice says something else than on {VERSION}: set privacy::VERSION to the day from which it does, and keep \
             what it says then by ASKEL_KEEP_NOTICE=1"
        );
    });
}
