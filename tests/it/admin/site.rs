//! The front page, groups, the audit trail, jobs, and searches in vain.

use askel::base::clock::Clock;
use askel::base::jobs::do_due;
use askel::people::accounts::Role;
use askel::people::audit::Act;
use askel::people::groups::Part;
use askel::people::groups::store::{add_person, groups_of, insert_group};
use askel::routes::JOBS;
use diesel::connection::SimpleConnection;

use super::{audit, keeper};
use crate::people::account;
use crate::support::{NOW, Site, on_each_database, words};

#[test]
fn the_front_page_says_what_needs_attention_and_where() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (_, browser) = keeper(&site).await;
        let matters = browser.get("/fi/admin").await.text(".matters");
        assert!(matters.contains("Yhteyshenkilöä ei ole kerrottu"), "{matters}");
        let fields = [("name", "Askel"), ("contact-name", "Liisa"), ("way-password", "on")];
        browser.post("/fi/admin/settings", &fields).await;
        assert!(browser.get("/fi/admin").await.body.contains("Kaikki on kunnossa"));
        site.scratch
            .connect()
            .batch_execute(&format!(
                "INSERT INTO jobs (name, due_at, done, fault) VALUES ('{}', '{NOW}', 0, 'disk full at /var')",
                JOBS[0].name
            ))
            .expect("a job");
        let failed = browser.get("/fi/admin").await;
        assert!(failed.text(".matters").contains("Ajastettu työ ei onnistunut"));
        assert!(!failed.body.contains("/var"), "the cause is for the log");
        assert!(browser.get("/fi/admin/jobs").await.text(".listing").contains("Ei onnistunut"));
    });
}

#[test]
fn requirement_76_it_is_seen_when_each_job_ran_last_and_runs_next() {
    for language in ["fi", "sv", "en"] {
        assert!(JOBS.iter().all(|job| words(language).has(&format!("job-{}", job.name))), "{language}");
        assert!(Act::ALL.iter().all(|act| words(language).has(&format!("audit-{}", act.key()))), "{language}");
    }
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (_, browser) = keeper(&site).await;
        assert!(browser.get("/fi/admin/jobs").await.text(".listing").contains("Ei vielä kertaakaan"));
        do_due(JOBS, &site.scratch.open(), Clock::Fixed(NOW)).await;
        let list = browser.get("/fi/admin/jobs").await;
        assert_eq!(list.texts(".listing tbody tr").len(), JOBS.len());
        assert!(list.text(".listing").contains("22.11.2026 klo 14.32") && list.text(".listing").contains("Onnistui"));
    });
}

#[test]
fn a_group_goes_to_another_trainer_and_ends_and_goes_on() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (_, browser) = keeper(&site).await;
        let (maija, oili) = (account(&site, "Maija", Role::Trainer), account(&site, "Oili", Role::Trainer));
        let aino = account(&site, "Aino", Role::Trainee);
        let mut db = site.scratch.connect();
        let group = insert_group(&mut db, "Keskiviikko", maija, NOW).expect("a group");
        add_person(&mut db, group, aino, Part::Member, NOW).expect("a member");
        assert!(browser.get("/fi/admin/groups").await.text(".listing").contains("Maija"));
        let page = format!("/fi/admin/groups/{}", group.0);
        let one = browser.get(&page).await;
        assert!(!one.text("main").contains("Aino"), "members are not named to who does not coach them");
        for nobody in ["", "999", &aino.0.to_string()] {
            assert_eq!(browser.post(&format!("{page}/coach"), &[("coach", nobody)]).await.status, 422, "{nobody}");
        }
        let to = oili.0.to_string();
        assert_eq!(browser.post(&format!("{page}/coach"), &[("coach", &to)]).await.status, 303);
        assert!(groups_of(&mut db, maija, Part::Coach).expect("groups").is_empty());
        assert_eq!(groups_of(&mut db, oili, Part::Coach).expect("groups").len(), 1);
        browser.post(&format!("{page}/close"), &[]).await;
        assert!(browser.get("/fi/admin/groups").await.text(".listing").contains("Päättynyt 22.11.2026"));
        browser.post(&format!("{page}/reopen"), &[]).await;
        assert!(browser.get("/fi/admin/groups").await.text(".listing").contains("Käynnissä"));
        assert_eq!((audit(&site, "changed-coaches"), audit(&site, "changed-group")), (1, 2));
    });
}

#[test]
fn requirement_78_the_trail_says_in_words_who_did_what_to_whom() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (kerttu, browser) = keeper(&site).await;
        let (aino, eino) = (account(&site, "Aino", Role::Trainee), account(&site, "Eino", Role::Trainee));
        for person in [aino, eino] {
            browser.post(&format!("/fi/admin/people/{}/disable", person.0), &[]).await;
        }
        browser.post(&format!("/fi/admin/people/{}/role", aino.0), &[("role", "trainer")]).await;
        let rows = |page: &crate::support::Page| page.texts(".listing tbody tr");
        let all = browser.get("/fi/admin/audit").await;
        assert_eq!(rows(&all).len(), 3);
        assert!(rows(&all)[0].contains("KerttuVaihtoi roolinvalmentajaAino"), "{:?}", rows(&all));
        let of = |query: String| format!("/fi/admin/audit?{query}");
        assert_eq!(rows(&browser.get(&of(format!("person={}", eino.0))).await).len(), 1);
        assert_eq!(rows(&browser.get(&of(format!("person={}&act=disabled", kerttu.0))).await).len(), 2);
        assert_eq!(rows(&browser.get(&of("act=erased".to_owned())).await).len(), 0);
    });
}

#[test]
fn words_that_were_searched_for_in_vain_are_read_by_trainers() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let trainer = account(&site, "Maija", Role::Trainer);
        let browser = site.strong_browser(trainer).await;
        site.scratch
            .connect()
            .batch_execute("INSERT INTO missed_searches VALUES ('2026-W47', 'fi', 'ladattu lippu', 7)")
            .expect("counted");
        let page = browser.get("/fi/admin/missed").await;
        assert_eq!(page.texts(".listing tbody tr"), ["ladattu lippuSuomi7"]);
        assert!(!page.has("nav.parts a[href='/fi/admin/people']"), "the menu leads nowhere that is not theirs");
    });
}
