//! The list of groups, the table of one, and the single answers.

use askel::people::accounts::{AccountId, Role};
use chrono::{Days, TimeDelta};

use super::{WATER, account, coach, member, signed_in};
use crate::support::queries::{Listener, whole_reads};
use crate::support::{NOW, Scratch, Site, on_each_database};

#[test]
fn a_group_is_made_with_a_name_and_nothing_else_of_the_form_counts() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let maija = account(&site, "Maija", Role::Trainer);
        let browser = site.strong_browser(maija).await;
        assert_eq!(browser.post("/fi/groups", &[("name", " ")]).await.status, 422);
        // requirement 51: what a form adds is not taken.
        let fields = [("name", "Aamuryhmä"), ("id", "7"), ("coach", "1"), ("closed_at", "2026-01-01")];
        let made = browser.post("/fi/groups", &fields).await;
        let page = browser.follow(&made).await;
        assert_eq!(page.text("h1"), "Aamuryhmä");
        assert!(page.text(".lead").contains("ei ole vielä opiskelijoita"));
        assert_eq!(browser.get("/fi/groups").await.texts(".group h2"), ["Aamuryhmä"]);
        assert!(site.stored().iter().any(|row| row.starts_with("audit: ") && row.contains("made-group")));
    });
}

#[test]
fn a_coach_sees_who_is_stuck_in_one_page_after_signing_in() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (_, browser, group) = coach(&site, "Maija").await;
        let aino = member(&site, group, "Aino", NOW);
        member(&site, group, "Veikko", NOW - Days::new(9));
        member(&site, group, "Tuulia", NOW);
        let hers = signed_in(&site, aino).await;
        for answer in ["1", "1", "1"] {
            let path = "/answers/veden-maara";
            assert_eq!(hers.submit(WATER, path, &[("veden-maara", answer)]).await.status, 303);
        }
        let list = browser.get("/fi/groups").await;
        assert_eq!(list.texts(".waiting a"), ["Aino", "Veikko"]);
        let said = list.texts(".waiting p");
        assert!(said[0].starts_with("Jäi tehtävään 1: 3 yritystä"), "{said:?}");
        assert_eq!(said[1], "Liittyi 9 päivää sitten, eikä ole vielä aloittanut.");
        let page = browser.get(&format!("/fi/groups/{}", group.0)).await;
        assert_eq!(page.texts("tbody th a"), ["Aino", "Veikko", "Tuulia"]);
        assert_eq!(page.attributes("thead th[aria-sort]", "aria-sort"), ["ascending"]);
        let by_name = browser.get(&format!("/fi/groups/{}?order=name", group.0)).await;
        assert_eq!(by_name.texts("tbody th a"), ["Aino", "Tuulia", "Veikko"]);
    });
}

#[test]
fn a_cell_leads_to_the_single_answers_and_to_nothing_that_is_hers_alone() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (_, browser, group) = coach(&site, "Maija").await;
        let aino = member(&site, group, "Aino", NOW);
        let hers = signed_in(&site, aino).await;
        hers.submit(WATER, "/answers/veden-maara", &[("veden-maara", "2")]).await;
        hers.submit(WATER, "/answers/veden-maara", &[("veden-maara", "1")]).await;
        hers.submit(WATER, "", &[("page_note.1", "Salainen muistiinpano")]).await;
        hers.submit(WATER, "/bookmark", &[]).await;
        let table = browser.get(&format!("/fi/groups/{}", group.0)).await;
        let to = table.attributes("td a", "href").remove(0);
        assert_eq!(to, format!("/fi/groups/{}/members/{}/courses/kahvinkeitto", group.0, aino.0));
        let page = browser.get(&to).await;
        assert_eq!(page.status, 200);
        assert!(page.text("main").contains("(2 yritystä)") && !page.body.contains("Salainen"));
        assert!(page.text("h1").starts_with("Aino: "));
        // Another course than the group's is not found, though the course is there.
        assert_eq!(browser.get(&to.replace("kahvinkeitto", "koeajo")).await.status, 404);
    });
}

#[test]
fn requirement_49_and_50_another_coach_finds_neither_the_group_nor_its_members() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (_, _, group) = coach(&site, "Maija").await;
        let aino = member(&site, group, "Aino", NOW);
        let (other, others, own) = coach(&site, "Olli").await;
        let trainee = signed_in(&site, aino).await;
        let course = "courses/kahvinkeitto";
        for path in [
            format!("/fi/groups/{}", group.0),
            format!("/fi/groups/{}/members/{}/{course}", group.0, aino.0),
            // The member is of another group than the one in the path.
            format!("/fi/groups/{}/members/{}/{course}", own.0, aino.0),
            // A coach is no member.
            format!("/fi/groups/{}/members/{}/{course}", own.0, other.0),
            "/fi/groups/999".to_owned(),
            "/fi/groups/x".to_owned(),
        ] {
            assert_eq!(others.get(&path).await.status, 404, "{path}");
            assert_eq!(trainee.get(&path).await.status, 404, "{path}");
            assert_eq!(site.browser().get(&path).await.status, 401, "{path}");
        }
        assert_eq!(trainee.get("/fi/groups").await.status, 404);
    });
}

#[test]
fn requirement_36_without_the_second_step_nobody_coaches() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (maija, _, group) = coach(&site, "Maija").await;
        let weak = signed_in(&site, maija).await;
        for path in ["/fi/groups".to_owned(), format!("/fi/groups/{}", group.0)] {
            assert_eq!(weak.get(&path).await.status, 401, "{path}");
        }
    });
}

#[test]
fn requirement_78_looking_is_written_down_once_a_day() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (_, browser, group) = coach(&site, "Maija").await;
        let aino = member(&site, group, "Aino", NOW);
        let looks = || site.stored().iter().filter(|row| row.contains("looked-at")).count();
        for path in [
            format!("/fi/groups/{}", group.0),
            format!("/fi/groups/{}/members/{}/courses/kahvinkeitto", group.0, aino.0),
        ] {
            let before = looks();
            for _ in 0..3 {
                assert_eq!(browser.get(&path).await.status, 200);
            }
            assert_eq!(looks(), before + 1, "{path}");
        }
    });
}

#[test]
fn a_page_of_a_coach_needs_three_queries_by_index_however_many_members_there_are() {
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        let listener = Listener::new(&scratch);
        let site = Site::on(scratch, |_| {});
        let (_, browser, group) = coach(&site, "Maija").await;
        for number in 0..40 {
            let account = member(&site, group, &format!("Opiskelija {number}"), NOW - TimeDelta::days(number));
            if number % 8 == 0 {
                signed_in(&site, account).await.submit(WATER, "/done", &[]).await;
            }
        }
        let first = AccountId(member(&site, group, "Aino", NOW).0);
        let answers = format!("/fi/groups/{}/members/{}/courses/kahvinkeitto", group.0, first.0);
        for page in ["/fi/groups".to_owned(), format!("/fi/groups/{}", group.0), answers.clone()] {
            // That somebody looked is written down the first time.
            browser.get(&page).await;
            listener.statements();
            assert_eq!(browser.get(&page).await.status, 200, "{page}");
            let statements = listener.statements();
            let most = if page == answers { 4 } else { 3 };
            assert!((1..=most).contains(&statements.len()), "{page} asks {statements:#?}");
            for statement in &statements {
                let read = whole_reads(&mut site.scratch.connect(), statement);
                assert!(read.is_empty(), "{page} asks {statement}, for which {read:#?}");
            }
        }
    });
}
