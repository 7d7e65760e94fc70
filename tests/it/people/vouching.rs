//! Who lost the second step is let in by a colleague's word, and sees whose it was.

use askel::people::accounts::Role;
use diesel::connection::SimpleConnection;

use super::group_code::account;
use super::second_step::{App, first_step, is_strong, sets_up};
use crate::support::{Browser, Page, Site, on_each_database, texts};

const VOUCH: &str = "/fi/account/vouch";
const SECOND: &str = "/fi/sign-in/second";
const NEW: &str = "/fi/account/second-step/new";

/// The code that somebody gets for a colleague.
async fn word(browser: &Browser, about: askel::people::accounts::AccountId) -> Page {
    browser.post(VOUCH, &[("account", &about.0.to_string())]).await
}

#[test]
fn requirement_36_a_colleagues_word_lets_somebody_set_up_a_new_second_step_after_their_first() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (maija, eino) = (account(&site, "Maija", Role::Trainer), account(&site, "Eino", Role::Trainer));
        let lost = first_step(&site, maija).await;
        let (old_app, old_paper) = sets_up(&lost).await;
        let colleague = first_step(&site, eino).await;
        sets_up(&colleague).await;

        let listed = colleague.get(VOUCH).await;
        assert_eq!(listed.texts("option"), ["Valitse työtoveri", "Maija – valmentaja"]);
        let given = word(&colleague, maija).await;
        assert_eq!(given.status, 200);
        assert!(given.header("cache-control").contains("no-store"));
        let code = given.text(".codes li");

        // The code alone is no way in: it wants the first step of whom it is for.
        assert_eq!(site.browser().post(SECOND, &[("code", &code)]).await.status, 401);
        let browser = first_step(&site, maija).await;
        // The clock of the tests stands still; in life no two sign-ins begin at the same moment.
        site.scratch.connect().batch_execute("UPDATE sessions SET created_at = '2026-11-22 12:31:00'").expect("done");
        let reset = browser.post(SECOND, &[("code", &code), ("from", "/courses")]).await;
        assert_eq!(reset.location(), "/fi/account/second-step/new?told=reset&from=%2Fcourses#arrival");
        assert!(!is_strong(&browser).await, "the word is no second step in itself");
        assert_eq!(lost.get("/fi/account").await.status, 401, "all other sign-ins end");
        let page = browser.follow(&reset).await;
        let app = App::taking_in(&page);
        assert_eq!(browser.post(NEW, &[("code", &app.code(0))]).await.status, 303);
        assert!(is_strong(&browser).await);

        // What there was before opens nothing, and the code is used up.
        let again = first_step(&site, maija).await;
        for dead in [old_app.code(1), old_paper[0].clone(), code] {
            assert_eq!(again.post(SECOND, &[("code", &dead)]).await.status, 422);
        }
        for page in ["/fi/account", "/fi/account/second-step"] {
            let told = browser.get(page).await.text(".important");
            assert!(told.contains("Eino vahvisti, että se olet sinä") && told.contains("14.32"), "{told}");
        }
        let acts = texts(
            &mut site.scratch.connect(),
            &format!("SELECT act AS row FROM audit WHERE actor_id = {} AND about_id = {} ORDER BY id", eino.0, maija.0),
        );
        assert_eq!(acts, ["vouched", "reset-second-step"]);
    });
}

#[test]
fn requirement_52_nobody_vouches_for_more_than_they_are_for_themselves_or_without_a_proof() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let trainer = account(&site, "Maija", Role::Trainer);
        let administrator = account(&site, "Eino", Role::Administrator);
        let trainee = account(&site, "Aino", Role::Trainee);
        let without = account(&site, "Uuno", Role::Trainer);
        let keeper = first_step(&site, administrator).await;
        sets_up(&keeper).await;
        let coach = first_step(&site, trainer).await;
        assert_eq!(coach.post(VOUCH, &[("account", "1")]).await.status, 401, "without the second step");
        sets_up(&coach).await;
        for about in [administrator, trainee, without, trainer] {
            assert_eq!(word(&coach, about).await.status, 422, "{about:?}");
        }
        assert_eq!(
            keeper.post(VOUCH, &[("account", "")]).await.text("#account-error"),
            "Valitse listalta työtoveri, jota haluat auttaa."
        );
        assert_eq!(site.count("vouchers"), 0);
        assert_eq!(word(&keeper, trainer).await.status, 200);
        assert_eq!(site.count("vouchers"), 1);
    });
}

#[test]
fn requirement_35_a_word_is_over_after_an_hour_and_when_its_giver_may_no_longer_give_it() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (maija, eino) = (account(&site, "Maija", Role::Trainer), account(&site, "Eino", Role::Trainer));
        sets_up(&first_step(&site, maija).await).await;
        let colleague = first_step(&site, eino).await;
        sets_up(&colleague).await;
        let first = word(&colleague, maija).await.text(".codes li");
        let second = word(&colleague, maija).await.text(".codes li");
        let browser = first_step(&site, maija).await;
        let refused = async |code: &str| browser.post(SECOND, &[("code", code)]).await.status;
        assert_eq!(refused(&first).await, 422, "a newer one kills it");
        let mut db = site.scratch.connect();
        db.batch_execute("UPDATE vouchers SET ends_at = '2026-11-22 12:32:00'").expect("done");
        assert_eq!(refused(&second).await, 422);
        db.batch_execute("UPDATE vouchers SET ends_at = '2026-11-22 13:32:00'").expect("done");
        db.batch_execute("UPDATE accounts SET disabled_at = '2026-11-22 12:00:00' WHERE name = 'Eino'").expect("done");
        assert_ne!(refused(&second).await, 303);
        assert_eq!(site.count("second_steps"), 2, "the old one stays");
        db.batch_execute("UPDATE accounts SET disabled_at = NULL").expect("done");
        assert_eq!(refused(&second).await, 303, "the control");
    });
}

#[test]
fn who_was_vouched_for_is_told_before_the_word_is_used() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (maija, eino) = (account(&site, "Maija", Role::Trainer), account(&site, "Eino", Role::Administrator));
        let own = first_step(&site, maija).await;
        sets_up(&own).await;
        let colleague = site.strong_browser(eino).await;
        assert!(!own.get("/fi/account").await.has(".important"));
        word(&colleague, maija).await;
        assert!(own.get("/fi/account").await.text(".important").contains("kerro heti ylläpitäjälle"));
    });
}
