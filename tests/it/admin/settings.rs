//! The settings of the site: what is not right stays in its field, and a colour that nobody can read is refused.

use super::{audit, keeper};
use crate::support::{Site, on_each_database};

const SETTINGS: &str = "/fi/admin/settings";

#[test]
fn what_is_set_is_seen_at_once_and_written_down() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (_, browser) = keeper(&site).await;
        let fields = [
            ("name", "Opintopaja"),
            ("contact-name", "Liisa"),
            ("contact-phone", "040 123 4567"),
            ("contact-hours", "arkisin klo 9–15"),
            ("way-password", "on"),
        ];
        assert_eq!(browser.post(SETTINGS, &fields).await.location(), format!("{SETTINGS}?told=settings#arrival"));
        let help = site.browser().get("/fi/help").await;
        assert!(help.text("title").ends_with("Opintopaja"));
        assert!(help.text("section.contact").contains("arkisin klo 9–15"));
        assert_eq!(audit(&site, "changed-setting"), 5);
        let page = browser.get(SETTINGS).await;
        assert!(page.has("#way-password[checked]") && !page.has("#way-passkey[checked]"));
        browser.post(SETTINGS, &fields).await;
        assert_eq!(audit(&site, "changed-setting"), 5, "what stays as it was is not said to be changed");
        browser.post(SETTINGS, &fields[..4]).await;
        assert!(!browser.get(SETTINGS).await.has("#way-password[checked]"), "a switch that is not ticked is off");
    });
}

#[test]
fn what_is_not_right_stays_in_its_field_and_nothing_is_stored() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (_, browser) = keeper(&site).await;
        let long = "a".repeat(121);
        let fields =
            [("name", ""), ("contact-email", "liisa"), ("contact-hours", long.as_str()), ("accent", "#ff8800")];
        let page = browser.post(SETTINGS, &fields).await;
        assert_eq!((page.status, page.texts("#error-summary li").len()), (422, 4));
        assert!(page.text("title").starts_with("Virhe – "));
        assert_eq!(page.attributes("#contact-email", "value"), ["liisa"]);
        assert!(page.has("#accent[aria-invalid=true][value='#ff8800']"));
        assert_eq!(site.count("settings"), 0);
    });
}

#[test]
fn a_colour_that_cannot_be_read_is_refused_with_one_that_can() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let (_, browser) = keeper(&site).await;
        let refused = browser.post(SETTINGS, &[("name", "Askel"), ("accent", "#ff8800")]).await;
        let said = refused.text("#accent-error");
        assert!(said.contains("7:1") && said.contains("Lähin sopiva väri on #"), "{said}");
        let nearest = said.rsplit("on ").next().expect("a colour").trim_end_matches('.').to_owned();
        assert_eq!(browser.post(SETTINGS, &[("name", "Askel"), ("accent", &nearest)]).await.status, 303);
        let page = site.browser().get("/fi/help").await;
        let sheet = page.attributes("link[rel=stylesheet]", "href");
        let own = sheet.iter().find(|href| href.starts_with("/static/accent.")).expect("the site's own sheet");
        let served = site.browser().get(own).await;
        assert_eq!((served.status, served.header("content-type")), (200, "text/css; charset=utf-8"));
        assert!(served.body.contains(&nearest) && served.header("cache-control").contains("immutable"));
        assert!(!page.body.contains("style="), "no style within the page");
        assert_eq!(site.browser().get("/static/accent.0123456789.css").await.status, 404);
        browser.post(SETTINGS, &[("name", "Askel"), ("accent", "")]).await;
        assert!(!site.browser().get("/fi/help").await.body.contains("/static/accent."), "and back");
    });
}
