//! A new site has no account at all; a link on the console makes the first one.

use askel::people::accounts::Role;
use diesel::connection::SimpleConnection;

use super::group_code::account;
use super::second_step::sets_up;
use crate::support::{Scratch, Site, on_each_database, texts};

#[test]
fn requirement_37_the_link_of_the_console_makes_one_administrator_and_no_more() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let link = site.first_link.clone().expect("a link");
        assert_eq!(site.count("accounts"), 0, "no account is there by default");
        let browser = site.browser();
        for _ in 0..3 {
            assert_eq!(browser.get(&link).await.text("h1"), "Tee ylläpitäjän tili");
        }
        let refused = browser.post(&link, &[("name", " "), ("full-name", "Eino Esimerkki")]).await;
        assert_eq!((refused.status, site.count("accounts")), (422, 0));
        assert_eq!(refused.attributes("#full-name", "value"), ["Eino Esimerkki"]);
        let made = browser.post(&link, &[("name", "Eino"), ("role", "trainee")]).await;
        assert_eq!(made.location(), "/fi/account/second-step/new?from=%2Fcarry-on%2Fwords");
        let (_, codes) = sets_up(&browser).await;
        assert_eq!(codes.len(), 10);
        assert_eq!(browser.get("/fi/account/vouch").await.status, 200);
        let row = |query: &str| texts(&mut site.scratch.connect(), query);
        assert_eq!(row("SELECT role AS row FROM accounts"), ["administrator"]);
        assert_eq!(
            row("SELECT act || ' ' || detail AS row FROM audit WHERE actor_id IS NULL"),
            ["made-account administrator"]
        );
        let late = site.browser();
        assert_eq!(late.get(&link).await.text("h1"), "Linkki ei enää toimi");
        assert_eq!(late.post(&link, &[("name", "Toinen")]).await.text("h1"), "Linkki ei enää toimi");
        assert_eq!(site.count("accounts"), 1);
    });
}

#[test]
fn requirement_37_two_at_the_same_time_make_one() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let link = site.first_link.clone().expect("a link");
        let (one, other) = (site.browser(), site.browser());
        tokio::join!(one.post(&link, &[("name", "Eino")]), other.post(&link, &[("name", "Aino")]));
        assert_eq!(site.count("accounts"), 1);
    });
}

#[test]
fn requirement_37_a_token_that_is_wrong_opens_nothing_and_is_a_guess() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        for n in 0..100 {
            assert_eq!(browser.get(&format!("/fi/first/{n}")).await.text("h1"), "Linkki ei enää toimi");
        }
        assert_eq!(browser.get("/fi/first/more").await.status, 429);
        assert_eq!(site.count("accounts"), 0);
    });
}

#[test]
fn requirement_37_there_is_a_link_while_nobody_can_sign_in_who_keeps_the_site() {
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        let url = scratch.url.clone();
        let site = Site::on(scratch, |_| {});
        account(&site, "Maija", Role::Trainer);
        let keeper = account(&site, "Eino", Role::Administrator);
        let link = site.first_link.clone().expect("a link of before");
        assert_eq!(site.browser().post(&link, &[("name", "Toinen")]).await.text("h1"), "Linkki ei enää toimi");
        let mut db = url.connect().expect("a connection");
        db.batch_execute(&format!("UPDATE accounts SET disabled_at = '2026-11-22 12:00:00' WHERE id = {}", keeper.0))
            .expect("done");
        assert_eq!(site.browser().get(&link).await.text("h1"), "Tee ylläpitäjän tili", "nobody keeps the site again");
    });
}
