//! What a coach settles of a group, and how members are helped in.

use askel::people::accounts::Role;

use super::{WATER, account, coach, member, signed_in};
use crate::support::{Browser, NOW, Page, Site, on_each_database};

/// Types words in a browser.
async fn types(browser: &Browser, words: &str) -> Page {
    browser.post("/fi/carry-on", &[("words", words)]).await
}

#[test]
fn a_group_is_made_with_a_code_that_lets_people_in_until_it_is_renewed_or_ended() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let maija = account(&site, "Maija", Role::Trainer);
        let browser = site.strong_browser(maija).await;
        let made = browser.post("/fi/groups", &[("name", "Aamu")]).await;
        let group = made.location().split(['/', '?']).nth(3).expect("a number").to_owned();
        let path = format!("/fi/groups/{group}");
        let code = browser.get(&format!("{path}/invite")).await.text(".big-code");
        let is_open = async |code: &str| site.browser().post("/fi/join", &[("code", code)]).await.status == 303;
        assert!(is_open(&code).await);
        let text = browser.get(&format!("{path}/invite?text=sv")).await.text("#message");
        assert!(
            text.starts_with("Hej!") && text.contains(&code) && text.contains("http://askel.test/sv/join"),
            "{text}"
        );
        assert_eq!(browser.get(&format!("{path}/poster")).await.text(".poster .big-code"), code);
        assert_eq!(browser.post(&format!("{path}/code"), &[]).await.status, 303);
        let new = browser.get(&format!("{path}/invite")).await.text(".big-code");
        assert!(is_open(&new).await && !is_open(&code).await);
        assert_eq!(browser.post(&format!("{path}/code/end"), &[]).await.status, 303);
        assert!(!is_open(&new).await && !browser.get(&format!("{path}/invite")).await.has(".big-code"));
    });
}

#[test]
fn courses_have_an_order_and_a_day_that_the_member_reads_as_a_wish() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (_, browser, group) = coach(&site, "Maija").await;
        let aino = member(&site, group, "Aino", NOW);
        let path = format!("/fi/groups/{}", group.0);
        let fields = [("course", "kahvinkeitto"), ("course", "salainen"), ("day-kahvinkeitto", "12.12.2026")];
        assert_eq!(browser.post(&format!("{path}/courses"), &fields).await.status, 303);
        assert_eq!(site.count("group_courses"), 1, "only what there is");
        let hers = signed_in(&site, aino).await;
        for page in ["/fi/me", "/fi/courses/kahvinkeitto"] {
            let body = hers.get(page).await.text("main");
            assert!(body.contains("12.12.2026 mennessä. Se ei ole raja"), "{page}: {body}");
        }
        let wrong = [("course", "kahvinkeitto"), ("day-kahvinkeitto", "joulukuussa")];
        let refused = browser.post(&format!("{path}/courses"), &wrong).await;
        assert_eq!(refused.status, 422);
        assert_eq!(refused.attributes("#day-kahvinkeitto", "value"), ["joulukuussa"], "what was typed stays");
        assert_eq!(browser.post(&format!("{path}/name"), &[("name", "")]).await.status, 422);
        assert_eq!(browser.post(&format!("{path}/name"), &[("name", "Iltaryhmä")]).await.status, 303);
        assert_eq!(browser.get(&path).await.text("h1"), "Iltaryhmä");
    });
}

#[test]
fn a_group_that_is_over_lets_nobody_in_and_opens_again() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (_, browser, group) = coach(&site, "Maija").await;
        let aino = member(&site, group, "Aino", NOW);
        let path = format!("/fi/groups/{}", group.0);
        let hers = signed_in(&site, aino).await;
        assert!(hers.get("/fi/me").await.has(".mirror"));
        assert_eq!(browser.post(&format!("{path}/close"), &[]).await.status, 303);
        assert!(!hers.get("/fi/me").await.has(".mirror"));
        assert!(browser.get("/fi/groups").await.texts(".group").is_empty());
        assert_eq!(browser.post(&format!("{path}/open"), &[]).await.status, 303);
        assert!(hers.get("/fi/me").await.has(".mirror"));
    });
}

#[test]
fn a_group_is_shared_and_handed_over_and_never_left_alone() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (maija, browser, group) = coach(&site, "Maija").await;
        let olli = account(&site, "Olli", Role::Trainer);
        let others = site.strong_browser(olli).await;
        let aino = member(&site, group, "Aino", NOW);
        let path = format!("/fi/groups/{}", group.0);
        let (olli, maija, aino) = (olli.0.to_string(), maija.0.to_string(), aino.0.to_string());
        // The last coach stays, and requirement 52: a trainee is nobody's coach.
        assert_eq!(browser.post(&format!("{path}/coaches/{maija}/remove"), &[]).await.status, 404);
        assert_eq!(browser.post(&format!("{path}/coaches"), &[("trainer", &aino)]).await.status, 422);
        assert_eq!(browser.post(&format!("{path}/coaches"), &[("trainer", &olli), ("how", "share")]).await.status, 303);
        assert_eq!((browser.get(&path).await.status, others.get(&path).await.status), (200, 200));
        assert_eq!(others.post(&format!("{path}/coaches/{maija}/remove"), &[]).await.status, 303);
        assert_eq!((browser.get(&path).await.status, others.get(&path).await.status), (404, 200));
        let back = [("trainer", maija.as_str()), ("how", "hand-over")];
        assert_eq!(others.post(&format!("{path}/coaches"), &back).await.status, 303);
        assert_eq!((browser.get(&path).await.status, others.get(&path).await.status), (200, 404));
    });
}

#[test]
fn new_words_let_a_member_in_and_the_old_ones_stop() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (_, browser, group) = coach(&site, "Maija").await;
        let aino = member(&site, group, "Aino", NOW);
        let path = format!("/fi/groups/{}/members/{}", group.0, aino.0);
        let drawn = async || {
            let page = browser.post(&format!("{path}/words"), &[]).await;
            assert_eq!((page.status, page.header("cache-control")), (200, "no-store"));
            page.texts(".card-words li").join(" ")
        };
        let (first, second) = (drawn().await, drawn().await);
        assert_eq!(types(&site.browser(), &second).await.status, 303);
        assert_eq!(types(&site.browser(), &first).await.status, 422);
        assert!(site.stored().iter().all(|row| !row.contains(second.split(' ').next().expect("a word"))));
        let page = browser.post(&format!("{path}/link"), &[]).await;
        let link = page.text(".spelt").replace("http://askel.test", "");
        let phone = site.browser();
        assert_eq!(phone.post(&link, &[]).await.status, 303);
        assert!(phone.get("/fi/account").await.text(".lead").contains("Aino"));
        assert_eq!(site.browser().post(&link, &[]).await.status, 200, "it opens once");
    });
}

#[test]
fn cards_are_drawn_for_those_who_are_chosen_and_for_nobody_else() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (_, browser, group) = coach(&site, "Maija").await;
        let (_, _, other_group) = coach(&site, "Olli").await;
        let (aino, veikko) = (member(&site, group, "Aino", NOW), member(&site, group, "Veikko", NOW));
        let stranger = member(&site, other_group, "Tuntematon", NOW);
        let path = format!("/fi/groups/{}/cards", group.0);
        assert_eq!(browser.post(&path, &[]).await.status, 422);
        let (aino, stranger) = (aino.0.to_string(), stranger.0.to_string());
        let cards = browser.post(&path, &[("who", &aino), ("who", &stranger)]).await;
        assert_eq!(cards.texts(".card-name"), ["Aino"]);
        assert_eq!(site.count("carry_on_codes"), 1);
        let _ = veikko;
    });
}

#[test]
fn requirement_52_nobody_renews_the_ways_in_of_a_trainer() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (_, browser, group) = coach(&site, "Maija").await;
        let olli = account(&site, "Olli", Role::Trainer);
        let mut db = site.scratch.connect();
        let part = askel::people::groups::Part::Member;
        askel::people::groups::store::add_person(&mut db, group, olli, part, NOW).expect("a member");
        let path = format!("/fi/groups/{}/members/{}", group.0, olli.0);
        assert_eq!(browser.get(&path).await.status, 200);
        for what in ["words", "link", "merge"] {
            let answer = browser.post(&format!("{path}/{what}"), &[("with", "1")]).await;
            assert_eq!(answer.status, 404, "{what}");
        }
        let id = olli.0.to_string();
        assert_eq!(browser.post(&format!("/fi/groups/{}/cards", group.0), &[("who", &id)]).await.status, 422);
        assert_eq!((site.count("carry_on_codes"), site.count("sign_in_links")), (0, 0));
    });
}

#[test]
fn a_member_is_added_by_name_and_the_form_sent_twice_adds_one() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (_, browser, group) = coach(&site, "Maija").await;
        let path = format!("/fi/groups/{}/members", group.0);
        let key = browser.get(&path).await.form_key();
        let fields = [("form-key", key.as_str()), ("name", "Aino"), ("mark", "sininen"), ("role", "administrator")];
        for _ in 0..2 {
            assert_eq!(browser.post(&path, &fields).await.text(".card-name"), "Aino (sininen)");
        }
        assert_eq!(site.count("group_people"), 2);
        assert!(site.stored().iter().all(|row| !row.contains("'administrator'")));
        assert_eq!(browser.post(&path, &[("name", "  ")]).await.status, 422);
    });
}

#[test]
fn who_is_removed_keeps_their_record_and_can_be_taken_back() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (_, browser, group) = coach(&site, "Maija").await;
        let aino = member(&site, group, "Aino", NOW);
        let hers = signed_in(&site, aino).await;
        hers.submit(WATER, "/done", &[]).await;
        let path = format!("/fi/groups/{}/members/{}", group.0, aino.0);
        assert_eq!(browser.post(&format!("{path}/return"), &[]).await.status, 404, "she was not removed");
        assert_eq!(browser.post(&format!("{path}/remove"), &[]).await.status, 303);
        assert_eq!(browser.get(&path).await.status, 404);
        assert_eq!(site.count("standings"), 1);
        assert_eq!(browser.post(&format!("{path}/return"), &[]).await.status, 303);
        assert_eq!(browser.get(&path).await.status, 200);
        // Who leaves by themselves is not taken back by another.
        assert_eq!(hers.post(&format!("/fi/account/groups/{}/leave", group.0), &[]).await.status, 303);
        let site_left = browser.post(&format!("{path}/return"), &[]).await.status;
        assert_eq!(site_left, 404);
        assert_eq!((browser.get(&path).await.status, site.count("standings")), (404, 1));
    });
}

#[test]
fn two_members_who_are_one_person_become_one_with_all_that_both_did() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (_, browser, group) = coach(&site, "Maija").await;
        let (_, _, other_group) = coach(&site, "Olli").await;
        let [aino, twin] = ["Aino", "Aino"].map(|name| member(&site, group, name, NOW));
        let stranger = member(&site, other_group, "Tuntematon", NOW);
        for (account, page) in [(aino, WATER), (twin, "/fi/courses/kahvinkeitto/kahvi")] {
            signed_in(&site, account).await.submit(page, "/done", &[]).await;
        }
        let path = format!("/fi/groups/{}/members/{}/merge", group.0, aino.0);
        let (twin_id, stranger_id, own_id) = (twin.0.to_string(), stranger.0.to_string(), aino.0.to_string());
        for wrong in [&stranger_id, &own_id, &"999".to_owned()] {
            assert_eq!(browser.post(&path, &[("with", wrong)]).await.status, 404);
            assert_eq!(browser.get(&format!("{path}?with={wrong}")).await.status, 422);
        }
        assert_eq!(browser.post(&path, &[]).await.status, 422);
        let question = browser.get(&format!("{path}?with={twin_id}")).await;
        assert_eq!(question.texts(".question-page li").len(), 2);
        assert_eq!(browser.post(&path, &[("with", &twin_id)]).await.status, 303);
        let table = browser.get(&format!("/fi/groups/{}", group.0)).await;
        assert_eq!(table.texts("tbody th a"), ["Aino"]);
        assert!(table.text("tbody").contains("Tehty 2 sivua"), "{}", table.text("tbody"));
        assert!(site.stored().iter().any(|row| row.starts_with("audit: ") && row.contains("merged-accounts")));
    });
}

#[test]
fn a_list_is_shown_before_anything_is_stored_and_faults_are_told_line_by_line() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (_, browser, group) = coach(&site, "Maija").await;
        let path = format!("/fi/groups/{}/import", group.0);
        let bad = browser.post(&path, &[("list", "Aino;x\n;y\n")]).await;
        assert_eq!((bad.status, bad.texts("#error-summary li")), (422, vec!["Rivi 2: nimi puuttuu.".to_owned()]));
        let list = "Nimi;Tunniste;Koko nimi\nAino;sininen;Aino Virtanen\n=Väinö;;\n";
        let preview = browser.post(&path, &[("list", list)]).await;
        assert_eq!(preview.texts("tbody th"), ["Aino", "=Väinö"]);
        assert_eq!(site.count("group_people"), 1);
        let key = preview.form_key();
        for _ in 0..2 {
            let fields = [("list", list), ("form-key", key.as_str())];
            assert_eq!(browser.post(&format!("{path}/confirm"), &fields).await.status, 303);
        }
        assert_eq!(site.count("group_people"), 3);
        // requirement 9: what could be a formula is none in the file.
        let file = browser.get(&format!("/fi/groups/{}/table.csv", group.0)).await;
        assert!(
            file.header("content-type").starts_with("text/csv") && file.body.contains("\"'=Väinö\""),
            "{}",
            file.body
        );
        assert!(file.body.contains("\"Aino\";\"sininen\";\"Aino Virtanen\""));
    });
}

#[test]
fn the_mirror_says_what_the_coach_sees_and_the_member_leaves() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (_, browser, group) = coach(&site, "Maija").await;
        let aino = member(&site, group, "Aino", NOW);
        let hers = signed_in(&site, aino).await;
        for page in ["/fi/me", "/fi/account"] {
            let said = hers.get(page).await.text(".mirror");
            assert!(said.contains("Maija") && said.contains("ei näe: muistiinpanojasi"), "{said}");
        }
        let path = format!("/fi/account/groups/{}/leave", group.0);
        assert_eq!(hers.get(&path).await.status, 200);
        assert_eq!(hers.post(&path, &[]).await.status, 303);
        assert!(!hers.get("/fi/account").await.has(".mirror"));
        assert!(browser.get(&format!("/fi/groups/{}", group.0)).await.texts("tbody tr").is_empty());
    });
}
