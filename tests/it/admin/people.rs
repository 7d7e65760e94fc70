//! Finding people, changing what they may, and two accounts that are one person's.

use askel::people::accounts::Role;
use askel::people::groups::Part;
use askel::people::groups::store::{add_person, insert_group};

use super::{audit, keeper};
use crate::people::account;
use crate::support::{Browser, NOW, Site, on_each_database, texts};

const WATER: &str = "/fi/courses/kahvinkeitto/vesi";

async fn is_signed_in(browser: &Browser) -> bool {
    browser.get("/fi/account").await.status == 200
}

/// The browser of somebody by a link.
async fn browser_of(site: &Site, account: askel::people::accounts::AccountId) -> Browser {
    let browser = site.browser();
    assert_eq!(browser.post(&site.sign_in_link(account), &[]).await.status, 303);
    browser
}

#[test]
fn people_are_found_by_name_number_and_role_page_by_page() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (_, browser) = keeper(&site).await;
        let first = account(&site, "Åsa Öberg", Role::Trainee);
        for number in 0..60 {
            account(&site, &format!("Opiskelija {number}"), Role::Trainee);
        }
        let names = |page: &crate::support::Page| page.texts(".listing tbody th a");
        for query in ["q=%C3%A5sa", "q=%C3%96berg", &format!("q={}", first.0), "q=asa&role=administrator"] {
            let found = names(&browser.get(&format!("/fi/admin/people?{query}")).await);
            let expected: &[&str] = if query.starts_with("q=asa") { &[] } else { &["Åsa Öberg"] };
            assert_eq!(found, expected, "{query}");
        }
        assert_eq!(names(&browser.get("/fi/admin/people?role=administrator").await), ["Kerttu"]);
        let page = browser.get("/fi/admin/people").await;
        assert_eq!(names(&page).len(), 50);
        let more = page.link("Näytä vanhempia").expect("there are more");
        let rest = browser.get(&more).await;
        assert_eq!(names(&rest).len(), 12);
        assert!(rest.link("Näytä vanhempia").is_none());
    });
}

#[test]
fn requirement_41_a_new_role_ends_what_was_begun_with_the_old_one() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (_, browser) = keeper(&site).await;
        let aino = account(&site, "Aino", Role::Trainee);
        let theirs = browser_of(&site, aino).await;
        let page = format!("/fi/admin/people/{}", aino.0);
        let changed = browser.post(&format!("{page}/role"), &[("role", "trainer")]).await;
        assert_eq!(changed.location(), format!("{page}?told=role#arrival"));
        assert!(!is_signed_in(&theirs).await);
        assert_eq!(audit(&site, "changed-role"), 1);
        for strange in ["", "root", "Administrator"] {
            assert_eq!(browser.post(&format!("{page}/role"), &[("role", strange)]).await.status, 422, "{strange}");
        }
    });
}

#[test]
fn the_last_administrator_cannot_be_taken_away() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (kerttu, browser) = keeper(&site).await;
        let page = format!("/fi/admin/people/{}", kerttu.0);
        for (deed, fields) in [("role", vec![("role", "trainee")]), ("disable", vec![])] {
            let refused = browser.post(&format!("{page}/{deed}"), &fields).await;
            assert_eq!(refused.status, 422, "{deed}");
            assert!(refused.text("#error-summary").contains("ainoa ylläpitäjä"), "{deed}");
        }
        // With another one, all of it works.
        account(&site, "Kaija", Role::Administrator);
        assert_eq!(browser.post(&format!("{page}/role"), &[("role", "trainee")]).await.status, 303);
        assert!(!is_signed_in(&browser).await, "who is no administrator any more keeps nothing open");
    });
}

#[test]
fn requirement_39_who_is_let_in_no_more_is_out_at_once_and_can_be_let_in_again() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (_, browser) = keeper(&site).await;
        let aino = account(&site, "Aino", Role::Trainee);
        let theirs = browser_of(&site, aino).await;
        let page = format!("/fi/admin/people/{}", aino.0);
        browser.post(&format!("{page}/disable"), &[]).await;
        assert!(!is_signed_in(&theirs).await);
        let link = site.sign_in_link(aino);
        assert_eq!(site.browser().post(&link, &[]).await.text("h1"), "Linkki ei enää toimi");
        browser.post(&format!("{page}/enable"), &[]).await;
        browser_of(&site, aino).await;
        assert_eq!((audit(&site, "'disabled'") + audit(&site, ",disabled,"), audit(&site, "enabled")), (1, 1));
    });
}

#[test]
fn several_are_asked_about_once_and_can_be_let_in_again() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (kerttu, browser) = keeper(&site).await;
        let (aino, eino) = (account(&site, "Aino", Role::Trainee), account(&site, "Eino", Role::Trainee));
        let (a, e, own) = (aino.0.to_string(), eino.0.to_string(), kerttu.0.to_string());
        assert_eq!(browser.post("/fi/admin/people/disable", &[]).await.status, 422);
        assert_eq!(browser.post("/fi/admin/people/disable", &[("person", &own)]).await.status, 422, "not oneself");
        let boxes = [("person", a.as_str()), ("person", e.as_str()), ("person", own.as_str())];
        let question = browser.post("/fi/admin/people/disable", &boxes).await;
        assert_eq!(question.text("h1"), "Suljetaanko nämä 2 tiliä?");
        assert_eq!(audit(&site, "disabled"), 0, "nothing is done by asking");
        let sure = [boxes[0], boxes[1], boxes[2], ("sure", "yes")];
        let done = browser.post("/fi/admin/people/disable", &sure).await;
        let told = browser.follow(&done).await;
        assert_eq!(told.texts(".listing .off").len(), 2);
        let undo: Vec<String> = told.attributes("form[action$='/enable'] input", "value");
        assert_eq!(undo, [format!("{a}.{e}")], "both of them, in one field");
        let back = browser.post("/fi/admin/people/enable", &[("person", &undo[0])]).await;
        assert!(browser.follow(&back).await.texts(".listing .off").is_empty());
    });
}

#[test]
fn an_account_is_made_with_a_link_that_opens_it_once() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (_, browser) = keeper(&site).await;
        let key = browser.get("/fi/admin/people/new").await.form_key();
        let fields = [("form-key", key.as_str()), ("name", "Maija"), ("role", "trainer")];
        assert_eq!(browser.post("/fi/admin/people/new", &[("name", ""), ("role", "trainer")]).await.status, 422);
        let made = browser.post("/fi/admin/people/new", &fields).await;
        let link = made.text(".one-time code");
        assert!(link.starts_with("http://askel.test/fi/sign-in/link/"), "{link}");
        // The same form once more makes no other account; its link takes the place of the first.
        let again = browser.post("/fi/admin/people/new", &fields).await.text(".one-time code");
        assert_eq!(site.count("accounts"), 2);
        let path = |link: &str| link.trim_start_matches("http://askel.test").to_owned();
        assert_eq!(site.browser().post(&path(&link), &[]).await.text("h1"), "Linkki ei enää toimi");
        let theirs = site.browser();
        assert_eq!(theirs.post(&path(&again), &[]).await.status, 303);
        let token = again.rsplit('/').next().expect("a token");
        assert!(!site.stored().join("\n").contains(token), "only a hash is stored");
        assert_eq!((audit(&site, "made-account"), audit(&site, "made-link")), (1, 2));
    });
}

#[test]
fn two_accounts_of_one_person_become_one_and_nothing_of_either_is_lost() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (_, browser) = keeper(&site).await;
        let maija = account(&site, "Maija", Role::Trainer);
        let (old, new) = (account(&site, "Aino", Role::Trainee), account(&site, "Aino V", Role::Trainee));
        let mut db = site.scratch.connect();
        let group = insert_group(&mut db, "Keskiviikko", maija, NOW).expect("a group");
        add_person(&mut db, group, old, Part::Member, NOW).expect("in");
        let before = browser_of(&site, old).await;
        assert_eq!(before.submit(WATER, "/done", &[]).await.status, 303);
        let page = format!("/fi/admin/people/{}", new.0);
        let with = old.0.to_string();
        for strange in ["", "999999", "x", &new.0.to_string()] {
            assert_eq!(browser.get(&format!("{page}/merge?with={strange}")).await.status, 422, "{strange}");
            assert_eq!(browser.post(&format!("{page}/merge"), &[("with", strange)]).await.status, 422, "{strange}");
        }
        let question = browser.get(&format!("{page}/merge?with={with}")).await;
        assert_eq!(question.texts(".side").len(), 2);
        assert!(question.text(".question-page").contains("ei voi perua"));
        assert_eq!(browser.post(&format!("{page}/merge"), &[("with", &with)]).await.status, 303);
        assert!(!is_signed_in(&before).await, "the account of before is no more");
        let now = browser_of(&site, new).await;
        assert!(now.get(WATER).await.has(&format!("button[formaction='{WATER}/undone']")));
        let members = "SELECT CAST(account_id AS TEXT) AS row FROM group_people WHERE part = 'member'";
        assert_eq!(texts(&mut db, members), [new.0.to_string()]);
        assert_eq!(audit(&site, "merged-accounts"), 1);
    });
}

#[test]
fn what_others_did_to_somebody_is_read_by_them() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (_, browser) = keeper(&site).await;
        let aino = account(&site, "Aino", Role::Trainee);
        browser.post(&format!("/fi/admin/people/{}/link", aino.0), &[]).await;
        let theirs = browser_of(&site, aino).await;
        let said = theirs.get("/fi/my-data").await.text("section[aria-labelledby=kept-audit]");
        assert!(said.contains("Teki linkin sisään") && said.contains("Kerttu"), "{said}");
    });
}
