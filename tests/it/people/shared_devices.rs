//! Devices that several people use: paired by a trainer, opened by a name and a PIN, and left without a trace.

use askel::people::accounts::{AccountId, Role};
use askel::people::groups::store::{add_person, insert_group};
use askel::people::groups::{GroupId, Part};
use diesel::connection::SimpleConnection;

use super::group_code::account;
use super::{WATER, shown, types};
use crate::support::{Browser, Dialect, NOW, Page, Site, on_each_database, texts, with_ways};

const DEVICES: &str = "/fi/shared-devices";
const PIN: &str = "/fi/account/pin";
const SIGN_IN: &str = "/fi/sign-in";
const BY_PIN: &str = "/fi/sign-in/shared";

/// A trainer with a group of two, Aino with a PIN and Eino without one.
struct Workshop {
    site: Site,
    trainer: AccountId,
    group: GroupId,
    aino: AccountId,
    words: String,
}

impl Workshop {
    async fn open(dialect: Dialect) -> Self {
        let site = Site::on(with_ways(dialect, &["way-shared-device"]), |_| {});
        let trainer = account(&site, "Maija", Role::Trainer);
        let [aino, eino] = ["Aino", "Eino"].map(|name| account(&site, name, Role::Trainee));
        let mut db = site.scratch.connect();
        let group = insert_group(&mut db, "Keskiviikko", trainer, NOW).expect("a group");
        for member in [aino, eino] {
            add_person(&mut db, group, member, Part::Member, NOW).expect("a member");
        }
        let own = site.browser();
        own.post(&site.sign_in_link(aino), &[]).await;
        own.post("/fi/carry-on/words", &[]).await;
        let words = shown(&own).await;
        assert_eq!(own.post(PIN, &[("pin", "4826")]).await.location(), format!("{PIN}?told=saved#arrival"));
        Self { site, trainer, group, aino, words }
    }

    /// A browser of the workshop, paired by the trainer.
    async fn device(&self) -> Browser {
        let browser = self.site.strong_browser(self.trainer).await;
        let paired = pairs(&browser, self.group, "Kannettava 2").await;
        assert_eq!(paired.location(), "/fi/sign-in?told=paired#arrival", "{}", paired.body);
        browser
    }

    async fn types_pin(&self, device: &Browser, pin: &str) -> Page {
        device.post(BY_PIN, &[("person", &self.aino.0.to_string()), ("pin", pin)]).await
    }

    fn acts(&self) -> Vec<String> {
        texts(&mut self.site.scratch.connect(), "SELECT act || ' ' || detail AS row FROM audit ORDER BY id")
    }
}

async fn pairs(browser: &Browser, group: GroupId, name: &str) -> Page {
    browser.post(DEVICES, &[("group", &group.0.to_string()), ("name", name)]).await
}

#[test]
fn a_trainer_pairs_a_browser_and_is_signed_out_there_and_a_member_comes_in_by_name_and_pin() {
    on_each_database(async |dialect| {
        let workshop = Workshop::open(dialect).await;
        let trainer = workshop.site.strong_browser(workshop.trainer).await;
        for (group, name, field) in [("", "Kannettava", "group"), ("x", "Kannettava", "group"), ("1", " ", "name")] {
            let refused = trainer.post(DEVICES, &[("group", group), ("name", name)]).await;
            assert_eq!(refused.status, 422, "{group} {name}");
            assert!(refused.has(&format!("#{field}[aria-invalid]")), "{}", refused.body);
        }
        let device = workshop.device().await;
        let page = device.get("/fi/sign-in?told=paired").await;
        assert!(page.text("#arrival").contains("Sinut on kirjattu ulos"));
        assert_eq!(page.text("#shared-who"), "Yhteinen laite: Keskiviikko");
        assert_eq!(page.texts(".choices label"), ["Aino"], "only who chose to be seen");
        assert_eq!(device.get("/fi/account").await.status, 401, "the trainer is signed out there");

        let missing = device.post(BY_PIN, &[("pin", "4826")]).await;
        assert_eq!(missing.status, 422);
        assert!(missing.text("#person-error").contains("Valitse nimesi"));
        let wrong = workshop.types_pin(&device, "1111").await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.has("#person-1[checked]") && !wrong.body.contains("1111"), "the name is kept and the PIN is not");
        let opened = workshop.types_pin(&device, "48 26").await;
        assert_eq!(opened.location(), "/fi/me");
        assert!(opened.cookies().iter().all(|cookie| !cookie.contains("Max-Age")), "it goes with the window");
        let page = device.get("/fi/courses").await;
        assert_eq!(page.header("cache-control"), "no-store");
        assert!(page.text("#shared").contains("klo 14.47"), "{}", page.text("#shared"));
        assert!(page.has("header #shared form[action='/fi/sign-out'] button"));
        assert!(page.has("dialog#shared-warning:not([open])"));
        assert_eq!(workshop.acts(), ["changed-ways-in pin", "changed-device paired"]);
    });
}

#[test]
fn requirement_43_whoever_comes_in_on_a_paired_device_stays_for_a_short_time_whatever_way_they_take() {
    on_each_database(async |dialect| {
        let workshop = Workshop::open(dialect).await;
        let device = workshop.device().await;
        types(&device, &workshop.words).await;
        assert!(device.get("/fi/me").await.has("#shared"));
        let stayed = device.post("/fi/sign-in/stay", &[]).await;
        assert_eq!(stayed.status, 200);
        assert!(stayed.body.contains("\"seconds\":900"), "{}", stayed.body);
        let mut db = workshop.site.scratch.connect();
        db.batch_execute("UPDATE sessions SET last_used_at = '2026-11-22 12:17:00' WHERE is_shared").expect("done");
        assert_eq!(device.get("/fi/account").await.status, 401, "a quarter of an hour without a sign");
        assert_eq!(device.get(SIGN_IN).await.texts(".choices label"), ["Aino"], "and the device is still one");
        let own = workshop.site.browser();
        types(&own, &workshop.words).await;
        assert!(!own.get("/fi/me").await.has("#shared"), "elsewhere nothing is otherwise");
    });
}

#[test]
fn requirement_44_nothing_stays_in_the_browser_after_signing_out() {
    on_each_database(async |dialect| {
        let workshop = Workshop::open(dialect).await;
        let device = workshop.device().await;
        workshop.types_pin(&device, "4826").await;
        assert_eq!(device.submit(WATER, "/done", &[]).await.status, 303);
        let out = device.post("/fi/sign-out", &[]).await;
        assert_eq!(out.header("clear-site-data"), "\"cache\", \"storage\"");
        assert!(out.has("script[src*='signed-out']"));
        let page = device.get(WATER).await;
        assert!(!page.has(&format!("button[formaction='{WATER}/undone']")), "nobody's record is there");
        assert!(!page.body.contains("Aino"));
        assert_eq!(device.get("/fi/account").await.status, 401);
    });
}

#[test]
fn a_device_that_is_let_go_of_signs_everybody_out_and_shows_nobody() {
    on_each_database(async |dialect| {
        let workshop = Workshop::open(dialect).await;
        let (device, other) = (workshop.device().await, workshop.device().await);
        for browser in [&device, &other] {
            assert_eq!(workshop.types_pin(browser, "4826").await.status, 303);
        }
        let trainer = workshop.site.strong_browser(workshop.trainer).await;
        let page = trainer.get(DEVICES).await;
        assert_eq!(page.texts(".devices h3"), ["Kannettava 2", "Kannettava 2"]);
        let remove = page.attributes(".devices form", "action").remove(0);
        let stranger = account(&workshop.site, "Oili", Role::Trainer);
        let stranger = workshop.site.strong_browser(stranger).await;
        assert_eq!(stranger.post(&remove, &[]).await.status, 404, "nobody else's trainer");
        assert_eq!(pairs(&stranger, workshop.group, "Oma").await.status, 422);
        assert!(!stranger.get(DEVICES).await.body.contains("Kannettava 2"));

        assert_eq!(trainer.post(&remove, &[]).await.location(), format!("{DEVICES}?told=removed#arrival"));
        assert_eq!(device.get("/fi/account").await.status, 401, "at once");
        assert_eq!(other.get("/fi/account").await.status, 200);
        assert!(!device.get(SIGN_IN).await.body.contains("Aino"));
        assert_eq!(workshop.types_pin(&device, "4826").await.location(), SIGN_IN, "the PIN opens nothing there");
        let row = "UPDATE groups SET closed_at = created_at";
        workshop.site.scratch.connect().batch_execute(row).expect("done");
        assert!(!workshop.site.browser().get(SIGN_IN).await.body.contains("Aino"));
        other.post("/fi/sign-out", &[]).await;
        assert!(!other.get(SIGN_IN).await.body.contains("Aino"), "nor does a group that is over");
    });
}

#[test]
fn requirement_33_wrong_pins_wait_on_one_device_and_words_open_at_once() {
    on_each_database(async |dialect| {
        let workshop = Workshop::open(dialect).await;
        let (device, other) = (workshop.device().await, workshop.device().await);
        for n in 0..5 {
            assert_eq!(workshop.types_pin(&device, "7391").await.status, 422, "{n}");
        }
        let waits = workshop.types_pin(&device, "4826").await;
        assert_eq!(waits.status, 429);
        assert!(waits.header("retry-after").parse::<u64>().is_ok_and(|seconds| seconds <= 900));
        assert!(waits.text("#pin-error").contains("Omilla sanoilla"), "{}", waits.body);
        assert_eq!(workshop.types_pin(&other, "4826").await.status, 303, "on another device nobody waits");
        types(&device, &workshop.words).await;
        assert_eq!(device.get("/fi/account").await.status, 200, "and words open at once");
    });
}

#[test]
fn requirement_31_a_pin_opens_nothing_elsewhere_and_only_a_hash_of_it_is_kept() {
    on_each_database(async |dialect| {
        let workshop = Workshop::open(dialect).await;
        let own = workshop.site.browser();
        assert_eq!(workshop.types_pin(&own, "4826").await.location(), SIGN_IN);
        types(&own, &workshop.words).await;
        for weak in ["", "48", "1234", "2000", "abcd"] {
            let refused = own.post(PIN, &[("pin", weak)]).await;
            assert_eq!(refused.status, 422, "{weak}");
        }
        let stored = workshop.site.stored();
        let pin = stored.iter().find(|row| row.starts_with("pins: ")).expect("a PIN");
        assert!(pin.contains("$argon2id$") && !pin.contains("4826"), "{pin}");
        let device = workshop.device().await;
        assert_eq!(own.post(&format!("{PIN}/remove"), &[]).await.location(), format!("{PIN}?told=removed#arrival"));
        assert!(!device.get(SIGN_IN).await.body.contains("Aino"), "the name goes with it");
        assert_eq!(workshop.types_pin(&device, "4826").await.status, 422);
    });
}

#[test]
fn requirement_36_a_pin_is_for_trainees_and_only_where_the_site_says_so() {
    on_each_database(async |dialect| {
        let workshop = Workshop::open(dialect).await;
        let trainer = workshop.site.strong_browser(workshop.trainer).await;
        assert_eq!(trainer.get(PIN).await.status, 404);
        assert_eq!(trainer.post(PIN, &[("pin", "4826")]).await.status, 404);
        // Whoever becomes a trainer is let in by no PIN from then on.
        let device = workshop.device().await;
        let row = format!("UPDATE accounts SET role = 'trainer' WHERE id = {}", workshop.aino.0);
        workshop.site.scratch.connect().batch_execute(&row).expect("done");
        assert_eq!(workshop.types_pin(&device, "4826").await.status, 422);

        let off = Site::start(dialect);
        let trainer = account(&off, "Maija", Role::Trainer);
        let trainee = account(&off, "Aino", Role::Trainee);
        assert_eq!(off.strong_browser(trainer).await.get(DEVICES).await.status, 404);
        let browser = off.browser();
        browser.post(&off.sign_in_link(trainee), &[]).await;
        assert_eq!(browser.get(PIN).await.status, 404);
        assert_eq!(browser.post(BY_PIN, &[]).await.status, 404);
    });
}

#[test]
fn devices_that_nobody_uses_are_let_go_of() {
    on_each_database(async |dialect| {
        let workshop = Workshop::open(dialect).await;
        let _device = workshop.device().await;
        let mut db = workshop.site.scratch.connect();
        let before = |days| NOW - chrono::TimeDelta::days(days);
        let let_go = askel::people::shared::store::let_go_of_devices;
        assert_eq!(let_go(&mut db, before(180), NOW).expect("done"), 0);
        db.batch_execute("UPDATE shared_devices SET last_used_at = '2026-05-01 12:00:00'").expect("done");
        assert_eq!(let_go(&mut db, before(180), NOW).expect("done"), 1);
    });
}
