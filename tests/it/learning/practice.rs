//! A person walks through a practice: nothing is kept before it is finished, and nothing that was typed ever.

use crate::support::{Browser, Page, Site, on_each_database, repository};

const PARCEL: &str = "/fi/courses/turvallisesti-verkossa/kalasteluviesti";
const TWO_STEPS: &str = "/fi/courses/turvallisesti-verkossa/kaksivaiheinen";
const SIGN_IN: &str = "kaksivaiheinen-kirjautuminen";

/// The courses that are shipped.
fn shipped(dialect: crate::support::Dialect) -> Site {
    Site::with(dialect, |settings| settings.config.courses_dir = repository("courses"))
}

/// Presses a button of the practice on a page.
async fn press(browser: &Browser, page: &str, practice: &str, path: &str, fields: &[(&str, &str)]) -> Page {
    let path_field = format!("practice.{practice}");
    let mut all = vec![(path_field.as_str(), path)];
    all.extend_from_slice(fields);
    browser.submit(page, &format!("/practice/{practice}"), &all).await
}

#[test]
fn walking_leaves_no_trace_and_finishing_counts() {
    on_each_database(async |dialect| {
        let site = shipped(dialect);
        let browser = site.browser();
        let step = press(&browser, PARCEL, "pakettiviesti", "", &[("practice-step", "avaa-paketti")]).await;
        assert_eq!(
            step.location(),
            format!("{PARCEL}?stepped=pakettiviesti&practice.pakettiviesti=avaa-paketti#practice-pakettiviesti-1")
        );
        assert!(step.cookies().is_empty());
        assert_eq!((site.count("learners"), site.count_answers()), (0, 0));
        let wrong = press(&browser, PARCEL, "pakettiviesti", "avaa-paketti", &[("practice-step", "avaa-linkki")]).await;
        let page = browser.follow(&wrong).await;
        assert!(page.text("title").starts_with("Tässä oli riski – "), "{}", page.text("title"));
        assert!(page.has("#practice-pakettiviesti-2[tabindex='-1']"));
        let back =
            press(&browser, PARCEL, "pakettiviesti", "avaa-paketti.avaa-linkki", &[("practice-back", "1")]).await;
        assert!(back.location().ends_with("practice.pakettiviesti=avaa-paketti#practice-pakettiviesti-1"));
        let end = press(&browser, PARCEL, "pakettiviesti", "avaa-paketti", &[("practice-step", "poista")]).await;
        assert_eq!(site.count_answers(), 1);
        let page = browser.follow(&end).await;
        assert!(page.text("title").starts_with("Harjoitus on tehty turvallisesti – "));
        assert!(page.text("#practice-pakettiviesti").contains("Olet tehnyt tämän harjoituksen."));
    });
}

#[test]
fn a_password_of_ones_own_is_refused_unseen_and_drafts_beside_it_stay() {
    on_each_database(async |dialect| {
        let site = shipped(dialect);
        let browser = site.browser();
        let user = format!("practice.{SIGN_IN}.tunnus");
        let fields = [("practice-step", "kirjaudu"), (user.as_str(), "salaisuuteni-42"), ("koodi-pyydetaan", "2")];
        let refused = press(&browser, TWO_STEPS, SIGN_IN, "", &fields).await;
        assert_eq!(refused.status, 422);
        assert!(!refused.body.contains("salaisuuteni"));
        assert!(refused.text("#error-summary").contains("Älä kirjoita omaa salasanaasi"));
        assert!(refused.has(&format!("#practice-{SIGN_IN}_tunnus[aria-invalid]:not([value])")));
        assert!(refused.has("input[name='koodi-pyydetaan'][value='2'][checked]"));
        assert!(site.stored().iter().all(|row| !row.contains("salaisuuteni")));
    });
}

#[test]
fn what_is_typed_is_forgotten_and_where_one_is_lives_through_an_answer() {
    on_each_database(async |dialect| {
        let site = shipped(dialect);
        let browser = site.browser();
        let (user, word) = (format!("practice.{SIGN_IN}.tunnus"), format!("practice.{SIGN_IN}.salasana"));
        let typed = [(user.as_str(), "Maija.Mallinen"), (word.as_str(), "kanto pilvi 77"), ("koodi-pyydetaan", "2")];
        // Enter in the field presses the form's first button, which has no name.
        let entered = browser.submit(TWO_STEPS, "", &typed[..2]).await;
        assert!(entered.location().ends_with(&format!("={SIGN_IN}&practice.{SIGN_IN}=kirjaudu#practice-{SIGN_IN}-1")));
        let path = format!("practice.{SIGN_IN}");
        let fields = [typed[0], typed[1], typed[2], (path.as_str(), "kirjaudu")];
        let answered = browser.submit(TWO_STEPS, "/answers/koodi-pyydetaan", &fields).await;
        assert!(answered.location().contains(&format!("&{path}=kirjaudu#")), "{}", answered.location());
        assert!(site.stored().iter().all(|row| !row.contains("pilvi") && !row.contains("allinen")));
    });
}

#[test]
fn a_practice_of_another_page_is_not_found_here() {
    on_each_database(async |dialect| {
        let site = shipped(dialect);
        let browser = site.browser();
        assert_eq!(press(&browser, PARCEL, SIGN_IN, "", &[("practice-step", "kirjaudu")]).await.status, 404);
        let reload = browser.get(&format!("{PARCEL}/practice/pakettiviesti")).await;
        assert_eq!(reload.location(), format!("{PARCEL}#practice-pakettiviesti"));
    });
}
