//! "Todistus": one for each course that was finished, true for ever, checked by anyone, revoked by its owner.

use askel::courses::Catalogue;
use diesel::connection::SimpleConnection;
use tempfile::TempDir;
use tokio::task::JoinSet;

use crate::support::course::{Book, choice, locales, page};
use crate::support::queries::{Listener, whole_reads};
use crate::support::{Browser, Dialect, Page, Scratch, Site, count, on_each_database, texts, words};

const COURSE: &str = "/fi/courses/kahvi";
const CERTIFICATE: &str = "/fi/courses/kahvi/-/certificate";
const NAME: &str = "Maija Meikäläinen";

fn book() -> Book {
    let about = "title = \"Kahvi\"\nsummary = \"Opit keittämään.\"\nlearn = [\"mitata veden\", \"keittää < 9 kuppia\"]";
    Book::good().with("fi/course.md", &format!("+++\n{about}\n+++\n\nTervetuloa.\n"))
}

/// A site with one short course, and the folder of its courses.
fn site_on(scratch: Scratch) -> (Site, TempDir) {
    let folder = tempfile::tempdir().expect("a folder");
    book().write(&folder.path().join("kahvi"));
    let site = Site::on(scratch, |settings| settings.config.courses_dir = folder.path().to_owned());
    (site, folder)
}

fn site(dialect: Dialect) -> (Site, TempDir) {
    site_on(Scratch::new(dialect))
}

/// A person who has finished the course.
async fn finisher(site: &Site) -> Browser {
    let browser = site.browser();
    for (page, exercise) in [("vesi", "vesi-1"), ("kahvi", "kahvi-1")] {
        let at = format!("{COURSE}/{page}");
        let answered = browser.submit(&at, &format!("/answers/{exercise}"), &[(exercise, "1")]).await;
        assert_eq!(answered.status, 303);
    }
    browser
}

/// The code on a certificate, as it is printed.
fn code(page: &Page) -> String {
    page.text(".certificate strong.code")
}

/// What a camera reads from the QR code of a page.
fn read_by_a_camera(page: &Page) -> String {
    const SCALE: usize = 4;
    let side: usize = page.attributes(".certificate svg.qr", "width")[0].parse().expect("a width");
    let mut dark = vec![false; side * side];
    let runs = page.attributes(".certificate svg.qr path", "d").concat();
    for run in runs.split('M').skip(1) {
        let numbers: Vec<usize> =
            run.split(|c: char| !c.is_ascii_digit()).take(3).map(|number| number.parse().expect("a number")).collect();
        let [x, y, length] = numbers[..] else { panic!("{run} is no run") };
        dark[y * side + x..][..length].fill(true);
    }
    let shade = |x: usize, y: usize| if dark[y / SCALE * side + x / SCALE] { 0 } else { 255 };
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(side * SCALE, side * SCALE, shade);
    let grids = picture.detect_grids();
    assert_eq!(grids.len(), 1, "one code is found");
    grids[0].decode().expect("it is read").1
}

async fn make(browser: &Browser, name: &str, is_kept: bool) -> Page {
    let fields = [("name", name), ("keep", "true")];
    browser.post(CERTIFICATE, if is_kept { &fields } else { &fields[..1] }).await
}

#[test]
fn who_has_not_finished_is_told_kindly_and_gets_none() {
    on_each_database(async |dialect| {
        let (site, _folder) = site(dialect);
        let begun = site.browser();
        begun.submit(&format!("{COURSE}/vesi"), "/answers/vesi-1", &[("vesi-1", "1")]).await;
        for browser in [&site.browser(), &begun] {
            let page = browser.get(CERTIFICATE).await;
            assert_eq!(page.status, 200);
            assert!(page.has(&format!("main a[href='{COURSE}/-/why']")) && !page.has("main form"), "{}", page.body);
            assert_eq!(make(browser, NAME, true).await.location(), CERTIFICATE);
            assert!(!browser.get(COURSE).await.has(&format!("a[href='{CERTIFICATE}']")), "none is offered");
        }
        assert_eq!(site.count("certificates"), 0);
        assert_eq!(site.browser().get("/fi/courses/nowhere/-/certificate").await.status, 404);
    });
}

#[test]
fn it_is_offered_wherever_the_course_is_finished() {
    on_each_database(async |dialect| {
        let (site, _folder) = site(dialect);
        let browser = finisher(&site).await;
        for path in ["/fi/me", COURSE, &format!("{COURSE}?done=kahvi")] {
            assert!(browser.get(path).await.has(&format!("main a[href='{CERTIFICATE}']")), "{path}");
        }
        let arrived = browser.get(&format!("{COURSE}?done=kahvi")).await;
        assert!(arrived.has(&format!("#arrival a[href='{CERTIFICATE}']")), "where one is told that it is done");
    });
}

#[test]
fn a_name_that_is_not_to_be_stored_is_printed_and_nowhere_else() {
    on_each_database(async |dialect| {
        let (site, _folder) = site(dialect);
        let browser = finisher(&site).await;
        let made = make(&browser, NAME, false).await;
        assert_eq!((made.status, made.text(".certificate-holder").as_str()), (200, NAME));
        assert!(site.stored().iter().all(|row| !row.contains("Maija")), "{:?}", site.stored());
        let again = browser.get(CERTIFICATE).await;
        assert!(!again.body.contains("Maija"), "nobody remembers it");
        assert_eq!(code(&again), code(&made), "a second visit shows the same one");
        let checked = site.browser().get(&format!("/fi/certificates/{}", code(&made))).await;
        assert_eq!((checked.status, checked.text("h1")), (200, words("fi").text("certificate-valid")));
        assert!(checked.text("main").contains(&words("fi").text("certificate-check-no-name")));
    });
}

#[test]
fn it_says_what_the_course_is_and_where_it_is_checked() {
    on_each_database(async |dialect| {
        let (site, _folder) = site(dialect);
        let browser = finisher(&site).await;
        make(&browser, "", false).await;
        let page = browser.get(CERTIFICATE).await;
        let (sheet, words) = (page.text(".certificate"), words("fi"));
        let address = format!("http://askel.test/fi/certificates/{}", code(&page));
        let revision = site.catalogue.now().open_course("kahvi").expect("the course").revision[..10].to_owned();
        for said in [
            "Kahvi",
            "mitata veden",
            "keittää < 9 kuppia",
            "22.11.2026",
            "noin",
            "Suomi",
            &revision,
            &address,
            &words.text("certificate-not-official"),
            &words.text("certificate-holder"),
        ] {
            assert!(sheet.contains(said), "{said} in {sheet}");
        }
        assert_eq!(page.attributes(".certificate svg[role=img]", "aria-label").len(), 1, "the QR code says what it is");
        assert_eq!(read_by_a_camera(&page), address);
    });
}

#[test]
fn a_name_is_stored_shown_changed_and_taken_away_as_its_owner_says() {
    on_each_database(async |dialect| {
        let (site, _folder) = site(dialect);
        let browser = finisher(&site).await;
        let kept = make(&browser, "Maija <b>Meikäläinen", true).await;
        assert_eq!((kept.status, kept.location()), (303, format!("{CERTIFICATE}?made=1#arrival").as_str()));
        let page = browser.follow(&kept).await;
        assert_eq!(page.text(".certificate-holder"), "Maija <b>Meikäläinen");
        assert!(page.has("input[name=keep][checked]") && page.has("#arrival"));
        let check = format!("/fi/certificates/{}", code(&page));
        let seen = |page: Page| page.text(".checked").contains("Maija");
        assert!(seen(site.browser().get(&check).await), "whoever has the code sees the name");
        make(&browser, "Liisa", false).await;
        let page = site.browser().get(&check).await;
        assert!(!page.body.contains("Maija") && !page.body.contains("Liisa"), "the box was cleared");
        assert_eq!(site.count("certificates"), 1);
    });
}

#[test]
fn a_name_that_cannot_be_is_asked_for_again() {
    on_each_database(async |dialect| {
        let (site, _folder) = site(dialect);
        let browser = finisher(&site).await;
        let long = "ä".repeat(81);
        for (name, is_kept, key) in
            [("", true, "certificate-name-missing"), (&long, false, "certificate-name-too-long")]
        {
            let refused = make(&browser, name, is_kept).await;
            assert_eq!(refused.status, 422);
            let beginning =
                words("fi").text(key).split('{').next().expect("words").split("80").next().expect("words").to_owned();
            assert!(refused.text("#error-summary").contains(&beginning), "{}", refused.text("#error-summary"));
            assert_eq!(refused.attributes("#name", "value"), [name], "what was written is still there");
            assert_eq!(refused.has("input[name=keep][checked]"), is_kept);
        }
        assert_eq!(site.count("certificates"), 0);
    });
}

#[test]
fn twenty_presses_at_once_make_one() {
    on_each_database(async |dialect| {
        let (site, _folder) = site(dialect);
        let browser = finisher(&site).await;
        let press = |_| {
            let browser = browser.clone();
            async move { make(&browser, NAME, false).await }
        };
        let made = (0..20).map(press).collect::<JoinSet<_>>().join_all().await;
        assert!(made.iter().all(|page| page.status == 200 && code(page) == code(&made[0])));
        assert_eq!(site.count("certificates"), 1);
    });
}

#[test]
fn the_code_is_read_as_people_type_it() {
    on_each_database(async |dialect| {
        let (site, _folder) = site(dialect);
        let browser = finisher(&site).await;
        let code = code(&make(&browser, NAME, false).await);
        let anyone = site.browser();
        let path = format!("/fi/certificates/{code}");
        for typed in [code.clone(), code.to_lowercase(), code.replace('-', ""), code.replace('-', " – ")] {
            let query = serde_urlencoded::to_string([("code", &typed)]).expect("a query");
            assert_eq!(anyone.get(&format!("/fi/certificates?{query}")).await.location(), path, "{typed}");
        }
        assert_eq!(anyone.get(&path.to_lowercase()).await.location(), path);
        assert_eq!(anyone.get(&path).await.status, 200);
        let wrong = anyone.get("/fi/certificates?code=xyz").await;
        assert_eq!(wrong.status, 422);
        assert_eq!(wrong.attributes("#code", "value"), ["xyz"]);
        for nowhere in ["/fi/certificates/00000-00000", "/fi/certificates/xyz", "/fi/certificates/%F0%9F%98%80"] {
            let page = anyone.get(nowhere).await;
            assert_eq!((page.status, page.text("h1")), (404, words("fi").text("certificate-unknown")), "{nowhere}");
        }
    });
}

#[test]
fn its_owner_revokes_it_and_nobody_else() {
    on_each_database(async |dialect| {
        let (site, _folder) = site(dialect);
        let (browser, other) = (finisher(&site).await, finisher(&site).await);
        make(&browser, NAME, true).await;
        let code = code(&browser.get(CERTIFICATE).await);
        let check = format!("/fi/certificates/{code}");
        for stranger in [&other, &site.browser()] {
            let nothing = stranger.post(&format!("{CERTIFICATE}/revoke"), &[]).await;
            assert_eq!(nothing.location(), CERTIFICATE);
        }
        assert_eq!(site.browser().get(&check).await.text("h1"), words("fi").text("certificate-valid"));
        assert_eq!(browser.get(&format!("{CERTIFICATE}/revoke")).await.status, 200);
        let revoked = browser.post(&format!("{CERTIFICATE}/revoke"), &[]).await;
        assert_eq!(revoked.location(), format!("{CERTIFICATE}?revoked=1#arrival"));
        assert!(browser.follow(&revoked).await.text("#arrival").starts_with(&words("fi").text("certificate-revoked")));
        let page = site.browser().get(&check).await;
        assert_eq!(page.text("h1"), words("fi").text("certificate-is-revoked"));
        assert!(!page.body.contains("Maija") && !page.text("main").contains("Kahvi"), "no more than that");
        assert!(site.stored().iter().all(|row| !row.contains("Maija")), "the name is gone");
    });
}

#[test]
fn after_revoking_a_new_one_has_a_new_code_and_the_old_one_still_says_so() {
    on_each_database(async |dialect| {
        let (site, _folder) = site(dialect);
        let browser = finisher(&site).await;
        let old = code(&make(&browser, NAME, false).await);
        browser.post(&format!("{CERTIFICATE}/revoke"), &[]).await;
        let new = code(&make(&browser, NAME, false).await);
        assert_ne!(old, new);
        let heading = async |code: &str| site.browser().get(&format!("/fi/certificates/{code}")).await.text("h1");
        assert_eq!(heading(&old).await, words("fi").text("certificate-is-revoked"));
        assert_eq!(heading(&new).await, words("fi").text("certificate-valid"));
        let valid = count(&mut site.scratch.connect(), "certificates", "revoked_at IS NULL");
        assert_eq!((valid, site.count("certificates")), (1, 2));
    });
}

#[test]
fn of_two_records_that_become_one_the_older_certificate_stays_valid() {
    on_each_database(async |dialect| {
        for older in 0..2 {
            let (site, _folder) = site(dialect);
            let browsers = [finisher(&site).await, finisher(&site).await];
            let mut codes = Vec::new();
            for browser in &browsers {
                codes.push(code(&make(browser, NAME, false).await));
            }
            let earlier = format!(
                "UPDATE certificates SET issued_at = '2026-11-01 10:00:00' WHERE code = '{}'",
                codes[older].replace('-', "")
            );
            site.scratch.connect().batch_execute(&earlier).expect("made earlier");
            browsers[0].post("/fi/carry-on/words", &[]).await;
            let four_words = browsers[0].get("/fi/carry-on/words").await.texts(".own-words li").join(" ");
            let joined = browsers[1].post("/fi/carry-on", &[("words", &four_words), ("whose", "mine")]).await;
            assert_eq!(joined.location(), "/fi/me?carried=joined#arrival");
            for browser in &browsers {
                assert_eq!(code(&browser.get(CERTIFICATE).await), codes[older], "both browsers carry the older one");
            }
            let heading = async |code: &str| site.browser().get(&format!("/fi/certificates/{code}")).await.text("h1");
            assert_eq!(heading(&codes[older]).await, words("fi").text("certificate-valid"));
            assert_eq!(heading(&codes[1 - older]).await, words("fi").text("certificate-is-revoked"));
        }
    });
}

#[test]
fn it_stays_as_it_was_when_the_course_changes_begins_again_or_goes() {
    on_each_database(async |dialect| {
        let (site, folder) = site(dialect);
        let browser = finisher(&site).await;
        make(&browser, NAME, true).await;
        let before = browser.get(CERTIFICATE).await;
        let check = format!("/fi/certificates/{}", code(&before));
        let checked = site.browser().get(&check).await.text(".checked");
        let reload = || {
            let catalogue = Catalogue::load(folder.path(), &locales(), &site.catalogue.now()).expect("the courses");
            site.catalogue.swap(catalogue);
        };

        let changed = book()
            .with("fi/course.md", "+++\ntitle = \"Tee\"\nsummary = \"Opit.\"\nlearn = [\"hauduttaa\"]\n+++\n\nHei.\n")
            .with("fi/10-alku/30-uusi.md", &page("Uusi", &choice("uusi-1")));
        changed.write(&folder.path().join("kahvi"));
        reload();
        assert_eq!(browser.get(CERTIFICATE).await.text(".certificate"), before.text(".certificate"));

        let restart = format!("{COURSE}/-/restart");
        let key = browser.get(&restart).await.form_key();
        assert_eq!(browser.post(&restart, &[("form-key", &key)]).await.status, 303);
        assert_eq!(browser.get(CERTIFICATE).await.text(".certificate"), before.text(".certificate"));

        std::fs::remove_dir_all(folder.path().join("kahvi")).expect("taken away");
        reload();
        assert_eq!(browser.get(CERTIFICATE).await.text(".certificate"), before.text(".certificate"));
        assert_eq!(site.browser().get(&check).await.text(".checked"), checked);
        assert_eq!(browser.post(&format!("{CERTIFICATE}/revoke"), &[]).await.location(), "/fi/my-data");
    });
}

#[test]
fn a_course_that_was_finished_and_then_changed_gives_the_revision_of_then() {
    on_each_database(async |dialect| {
        let (site, folder) = site(dialect);
        let browser = finisher(&site).await;
        let then = site.catalogue.now().open_course("kahvi").expect("the course").revision.clone();
        book().with("fi/10-alku/30-uusi.md", &page("Uusi", &choice("uusi-1"))).write(&folder.path().join("kahvi"));
        let catalogue = Catalogue::load(folder.path(), &locales(), &site.catalogue.now()).expect("the courses");
        assert_ne!(catalogue.open_course("kahvi").expect("the course").revision, then);
        site.catalogue.swap(catalogue);
        make(&browser, "", false).await;
        assert!(browser.get(CERTIFICATE).await.text(".certificate-facts").contains(&then[..10]));
        let stored = texts(&mut site.scratch.connect(), "SELECT revision AS row FROM certificates");
        assert_eq!(stored, [then]);
    });
}

#[test]
fn who_deletes_their_data_takes_it_out_of_the_world() {
    on_each_database(async |dialect| {
        let (site, _folder) = site(dialect);
        let browser = finisher(&site).await;
        let code = code(&make(&browser, NAME, false).await);
        let told = browser.get("/fi/my-data").await.text("section[aria-labelledby=kept-certificates]");
        assert!(told.contains(&code) && told.contains("Kahvi"), "{told}");
        browser.post("/fi/my-data/delete", &[]).await;
        let page = site.browser().get(&format!("/fi/certificates/{code}")).await;
        assert_eq!((page.status, page.text("h1")), (404, words("fi").text("certificate-unknown")));
        assert_eq!(site.count("certificates"), 0);
    });
}

#[test]
fn nobody_can_try_all_codes() {
    on_each_database(async |dialect| {
        let (site, _folder) = site(dialect);
        let browser = site.browser();
        let mut refused = 0;
        for n in 0..90 {
            let page = browser.get(&format!("/fi/certificates/00000-{:05}", n)).await;
            refused += usize::from(page.status == 429);
        }
        assert!((1..=30).contains(&refused), "{refused} of 90");
        assert_eq!(browser.get("/fi/certificates").await.status, 200, "the field is still there");
    });
}

#[test]
fn its_pages_need_three_queries_by_index() {
    on_each_database(async |dialect| {
        let scratch = Scratch::new(dialect);
        let listener = Listener::new(&scratch);
        let (site, _folder) = site_on(scratch);
        let browser = finisher(&site).await;
        let check = format!("/fi/certificates/{}", code(&make(&browser, NAME, false).await));
        for path in [CERTIFICATE, &check] {
            listener.statements();
            assert_eq!(browser.get(path).await.status, 200, "{path}");
            let statements = listener.statements();
            assert!((1..=3).contains(&statements.len()), "{path} asks {statements:#?}");
            for statement in &statements {
                let read = whole_reads(&mut site.scratch.connect(), statement);
                assert!(read.is_empty(), "{path} asks {statement}, for which {read:#?}");
            }
        }
    });
}

#[test]
fn whoever_leaves_is_told_that_a_certificate_goes_too() {
    on_each_database(async |dialect| {
        let (site, _folder) = site(dialect);
        let browser = finisher(&site).await;
        let told = askel::t!(words("fi"), "finish-certificates", count = 1);
        assert!(!browser.get("/fi/finish").await.text("main").contains(&told), "there is none yet");
        make(&browser, NAME, false).await;
        assert!(browser.get("/fi/finish").await.text("main").contains(&told));
    });
}
