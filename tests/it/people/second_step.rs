//! Trainers and administrators sign in by two steps; everybody may.

use askel::people::accounts::{AccountId, Role};
use askel::people::second_step::totp;
use diesel::connection::SimpleConnection;

use super::group_code::{account, group, joins};
use super::{shown, types};
use crate::support::{Browser, NOW, Page, Site, on_each_database, texts};

const NEW: &str = "/fi/account/second-step/new";
const SECOND: &str = "/fi/sign-in/second";

/// An authenticator app with the secret that a page showed.
#[derive(Clone)]
pub struct App(Vec<u8>);

impl App {
    /// Takes the secret in from the page that sets it up.
    pub fn taking_in(page: &Page) -> Self {
        let address = page.attributes("main a[href^='otpauth:']", "href").remove(0);
        let secret =
            address.split("secret=").nth(1).and_then(|rest| rest.split('&').next()).expect("a secret").to_owned();
        let bits: String = secret
            .bytes()
            .map(|letter| {
                b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".iter().position(|known| *known == letter).expect("base 32")
            })
            .map(|number| format!("{number:05b}"))
            .collect();
        let bytes = bits.as_bytes().chunks_exact(8).map(|byte| String::from_utf8_lossy(byte).into_owned());
        Self(bytes.map(|byte| u8::from_str_radix(&byte, 2).expect("a byte")).collect())
    }

    /// The code, so many steps of 30 seconds from now.
    pub fn code(&self, steps: i64) -> String {
        totp::code(&self.0, totp::step_at(NOW) + steps)
    }
}

/// Signs in by a link of the console.
pub async fn first_step(site: &Site, account: AccountId) -> Browser {
    let browser = site.browser();
    assert_eq!(browser.post(&site.sign_in_link(account), &[]).await.location(), SECOND);
    browser
}

/// Sets the second step up; the app and the codes on paper.
pub async fn sets_up(browser: &Browser) -> (App, Vec<String>) {
    let page = browser.get(NEW).await;
    let app = App::taking_in(&page);
    let codes = browser.post(NEW, &[("code", &app.code(0))]).await;
    assert_eq!(codes.status, 303, "{}", codes.body);
    let codes = browser.follow(&codes).await.texts(".codes li");
    assert_eq!(codes.len(), 10);
    (app, codes)
}

/// Half a minute and more goes by: the app shows other codes.
pub fn time_passes(site: &Site) {
    site.scratch.connect().batch_execute("UPDATE second_steps SET used_step = 0").expect("done");
}

pub async fn is_strong(browser: &Browser) -> bool {
    browser.get("/fi/account/vouch").await.status == 200
}

fn acts(site: &Site) -> Vec<String> {
    texts(&mut site.scratch.connect(), "SELECT act || ' ' || detail AS row FROM audit ORDER BY id")
}

#[test]
fn requirement_36_a_trainer_sets_the_second_step_up_at_the_first_sign_in_and_is_asked_at_the_next() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let trainer = account(&site, "Maija", Role::Trainer);
        let browser = first_step(&site, trainer).await;
        let led = browser.get(SECOND).await;
        assert_eq!(led.location(), NEW);
        assert_eq!(browser.get("/fi/sign-in?from=/courses").await.location(), format!("{NEW}?from=%2Fcourses"));
        assert!(!is_strong(&browser).await, "without the second step nobody coaches");
        let page = browser.get(NEW).await;
        assert_eq!(page.text("h1"), "Ota toinen vaihe käyttöön");
        assert_eq!(App::taking_in(&page).0, App::taking_in(&browser.get(NEW).await).0, "a reload changes nothing");
        let (app, _) = sets_up(&browser).await;
        assert!(is_strong(&browser).await);
        let stored = site.stored().join("\n");
        assert!(!stored.contains(&totp::base32(&app.0)), "the secret is not stored");

        time_passes(&site);
        let other = first_step(&site, trainer).await;
        assert_eq!(other.get("/fi/me").await.location(), format!("{SECOND}?from=%2Fme"));
        let asked = other.get(SECOND).await;
        assert_eq!(asked.text("h1"), "Toinen vaihe");
        assert_eq!(asked.attributes("#code", "autocomplete"), ["one-time-code"]);
        assert!(!is_strong(&other).await);
        let spaced = app.code(1);
        let spaced = format!("{} {}", &spaced[..3], &spaced[3..]);
        let done = other.post(SECOND, &[("code", &spaced), ("from", "/courses")]).await;
        assert_eq!(done.location(), "/fi/courses");
        assert!(is_strong(&other).await);
        assert_eq!(acts(&site), ["changed-ways-in second-step", "signed-in "]);
    });
}

#[test]
fn requirement_36_before_the_second_step_nothing_of_the_account_is_there() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let trainer = account(&site, "Maija", Role::Trainer);
        sets_up(&first_step(&site, trainer).await).await;
        let halfway = first_step(&site, trainer).await;
        for path in ["/fi/account", "/fi/my-data", "/fi/my-data/download", "/fi/me", "/fi/courses", NEW] {
            let answer = halfway.get(path).await;
            assert!(answer.location().starts_with(SECOND), "{path}");
        }
        let before = site.stored();
        for path in [
            "/fi/account/name",
            NEW,
            "/fi/account/second-step/codes",
            "/fi/account/second-step/remove",
            "/fi/account/sessions/end-others",
        ] {
            assert_eq!(halfway.post(path, &[("name", "Toinen"), ("code", "123456")]).await.status, 401, "{path}");
        }
        assert_eq!(site.stored(), before);
        assert!(!halfway.get("/fi/help").await.body.contains("Maija"), "not even the name");
        assert_eq!(halfway.post("/fi/sign-out", &[]).await.status, 200);
        assert_eq!(halfway.get("/fi/courses").await.status, 200);
    });
}

#[test]
fn requirement_36_a_code_opens_once() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let trainer = account(&site, "Maija", Role::Trainer);
        let (app, paper) = sets_up(&first_step(&site, trainer).await).await;
        let browser = first_step(&site, trainer).await;
        let replay = browser.post(SECOND, &[("code", &app.code(0))]).await;
        assert_eq!(replay.status, 422);
        assert!(replay.text("#code-error").contains("jo käytetty"));
        assert!(!replay.body.contains(&app.code(0)), "no code is typed twice");
        assert_eq!(browser.post(SECOND, &[("code", &app.code(1))]).await.status, 303);
        let late = first_step(&site, trainer).await;
        for code in [app.code(1), app.code(0), app.code(2), app.code(-2)] {
            assert_eq!(late.post(SECOND, &[("code", &code)]).await.status, 422);
        }
        let done = late.post(SECOND, &[("code", &paper[3].to_uppercase())]).await;
        assert_eq!(done.location(), "/fi/account/second-step?told=recovery#arrival");
        let told = late.follow(&done).await;
        assert!(told.body.contains("Sinulla on jäljellä 9 varakoodia."), "{}", told.body);
        let again = first_step(&site, trainer).await;
        assert_eq!(again.post(SECOND, &[("code", &paper[3])]).await.status, 422);
        assert!(site.stored().iter().all(|row| !row.contains(&paper[0].replace('-', ""))), "only hashes are stored");
    });
}

#[test]
fn requirement_42_the_token_of_before_the_second_step_opens_nothing_after_it() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let trainer = account(&site, "Maija", Role::Trainer);
        let (app, _) = sets_up(&first_step(&site, trainer).await).await;
        let browser = site.browser();
        let begun = browser.post(&site.sign_in_link(trainer), &[]).await;
        let old = begun.cookies()[0].split(';').next().expect("a cookie").to_owned();
        browser.post(SECOND, &[("code", &app.code(1))]).await;
        let request = site.browser().request(reqwest::Method::GET, "/fi/account").header("Cookie", old);
        assert_eq!(Page::of(request).await.status, 401);
    });
}

#[test]
fn requirement_32_ten_wrong_codes_make_an_account_wait_and_codes_on_paper_still_open() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let trainer = account(&site, "Maija", Role::Trainer);
        let (app, paper) = sets_up(&first_step(&site, trainer).await).await;
        let browser = first_step(&site, trainer).await;
        assert_eq!(browser.post(SECOND, &[("code", "12345")]).await.status, 422, "a slip is no guess");
        let wrong = app.code(7);
        for n in 0..10 {
            assert_eq!(browser.post(SECOND, &[("code", &wrong)]).await.status, 422, "{n}");
        }
        let waits = browser.post(SECOND, &[("code", &app.code(1))]).await;
        assert_eq!((waits.status, waits.header("retry-after")), (429, "601"), "{}", waits.body);
        let other = account(&site, "Eino", Role::Trainer);
        sets_up(&first_step(&site, other).await).await;
        assert_eq!(
            browser.post(SECOND, &[("code", &paper[0])]).await.status,
            303,
            "requirement 33: nobody is shut out"
        );
    });
}

#[test]
fn new_codes_on_paper_kill_the_old_ones_and_are_shown_once() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let trainer = account(&site, "Maija", Role::Trainer);
        let browser = first_step(&site, trainer).await;
        let (_, old) = sets_up(&browser).await;
        let kept = browser.post("/fi/account/second-step/codes/kept", &[("from", "/carry-on/words")]).await;
        assert_eq!(kept.location(), "/fi/carry-on/words");
        assert_eq!(browser.get("/fi/account/second-step/codes").await.location(), "/fi/account/second-step");
        let renewed = browser.post("/fi/account/second-step/codes", &[]).await;
        let codes = browser.follow(&renewed).await.texts(".codes li");
        assert!(codes.len() == 10 && codes.iter().all(|code| !old.contains(code)));
        let other = first_step(&site, trainer).await;
        assert_eq!(other.post(SECOND, &[("code", &old[0])]).await.status, 422);
        assert_eq!(other.post(SECOND, &[("code", &codes[0])]).await.status, 303);
        // The cookie of somebody else's codes shows nothing.
        assert_eq!(other.get("/fi/account/second-step/codes").await.location(), "/fi/account/second-step");
    });
}

#[test]
fn requirement_47_a_new_telephone_and_new_codes_want_a_proof() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let trainer = account(&site, "Maija", Role::Trainer);
        let browser = first_step(&site, trainer).await;
        let (app, _) = sets_up(&browser).await;
        site.scratch.connect().batch_execute("UPDATE sessions SET confirmed_at = '2026-11-22 12:22:00'").expect("done");
        assert_eq!(browser.get(NEW).await.location(), "/fi/sign-in/confirm?from=%2Faccount%2Fsecond-step%2Fnew");
        for path in [NEW, "/fi/account/second-step/codes", "/fi/account/vouch"] {
            assert_eq!(browser.post(path, &[]).await.status, 307, "{path}");
        }
        let asked = browser.get("/fi/sign-in/confirm?from=/account/second-step/new").await;
        assert!(asked.has("#proof[name='proof-code']"));
        let from = [("confirm-from", "/account/second-step/new")];
        let wrong = browser.post("/fi/sign-in/confirm", &[from[0], ("proof-code", &app.code(9))]).await;
        assert_eq!(wrong.status, 422);
        let proved = browser.post("/fi/sign-in/confirm", &[from[0], ("proof-code", &app.code(1))]).await;
        assert_eq!(proved.location(), NEW);
        let (other, _) = sets_up(&browser).await;
        assert_ne!(other.0, app.0, "a new telephone has a new secret");
        time_passes(&site);
        let again = first_step(&site, trainer).await;
        assert_eq!(again.post(SECOND, &[("code", &app.code(1))]).await.status, 422);
        assert_eq!(again.post(SECOND, &[("code", &other.code(1))]).await.status, 303);
    });
}

#[test]
fn a_trainee_may_have_a_second_step_and_give_it_up() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let code = group(&site, "Ryhmä");
        let browser = site.browser();
        joins(&browser, &code, "Aino", &[]).await;
        let words = shown(&browser).await;
        assert_eq!(browser.get("/fi/me").await.status, 200, "nobody asks for one");
        let (app, _) = sets_up(&browser).await;
        time_passes(&site);
        let other = site.browser();
        types(&other, &words).await;
        assert!(other.get("/fi/me").await.location().starts_with(SECOND), "from then on it is asked for");
        assert_eq!(other.post(SECOND, &[("code", &app.code(1))]).await.location(), "/fi/me");
        assert_eq!(other.get("/fi/account/vouch").await.status, 404);
        assert_eq!(other.get("/fi/account/second-step/remove").await.status, 200);
        let gone = other.post("/fi/account/second-step/remove", &[]).await;
        assert_eq!(gone.location(), "/fi/account/second-step?told=removed#arrival");
        let third = site.browser();
        types(&third, &words).await;
        assert_eq!(third.get("/fi/me").await.status, 200);
        assert_eq!((site.count("second_steps"), site.count("recovery_codes")), (0, 0));
    });
}

#[test]
fn a_trainer_cannot_give_it_up_and_a_wrong_first_code_changes_nothing() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let trainer = account(&site, "Maija", Role::Trainer);
        let browser = first_step(&site, trainer).await;
        let page = browser.get(NEW).await;
        let app = App::taking_in(&page);
        for typed in ["", "12345", &app.code(5), "k7m2-q9xw-4t3p"] {
            let refused = browser.post(NEW, &[("code", typed), ("from", "/courses")]).await;
            assert_eq!(refused.status, 422, "{typed}");
            assert_eq!(App::taking_in(&refused).0, app.0, "the picture stays the same");
            assert_eq!(refused.attributes("main input[name=from]", "value"), ["/courses"]);
        }
        assert_eq!((site.count("second_steps"), site.count("recovery_codes")), (0, 0));
        sets_up(&browser).await;
        assert_eq!(browser.get("/fi/account/second-step/remove").await.status, 404);
        assert_eq!(browser.post("/fi/account/second-step/remove", &[]).await.status, 404);
        assert_eq!(site.count("second_steps"), 1);
    });
}
