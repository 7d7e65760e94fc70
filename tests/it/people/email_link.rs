//! E-mail: an address that is confirmed, and links that sign in once.

use askel::people::accounts::{AccountId, Role};
use diesel::connection::SimpleConnection;

use super::group_code::account;
use crate::support::{Browser, Dialect, NOW, Page, Scratch, Site, Smtp, count, on_each_database, with_ways};

const LINK: &str = "/fi/sign-in/email";
const OWN: &str = "/fi/account/email";

fn site(dialect: Dialect) -> Site {
    Site::on(with_ways(dialect, &["way-email-link"]), |_| {})
}

/// An account with an address.
fn aino(site: &Site) -> AccountId {
    let aino = account(site, "Aino", Role::Trainee);
    let email = format!("UPDATE accounts SET email = 'aino@example.fi' WHERE id = {}", aino.0);
    site.scratch.connect().batch_execute(&email).expect("an address");
    aino
}

async fn signed_in(site: &Site, account: AccountId) -> Browser {
    let browser = site.browser();
    assert_eq!(browser.post(&site.sign_in_link(account), &[]).await.status, 303);
    browser
}

async fn is_signed_in(browser: &Browser) -> bool {
    browser.get("/fi/account").await.status == 200
}

/// What of an answer could say something.
fn shown(page: &Page) -> (u16, String, Vec<String>, String) {
    let cookies = page.cookies().into_iter().map(str::to_owned).collect();
    (page.status, page.header("location").to_owned(), cookies, page.body.clone())
}

#[test]
fn requirement_35_a_link_by_e_mail_signs_in_once_and_never_by_looking() {
    on_each_database(async |dialect| {
        let site = site(dialect);
        aino(&site);
        let browser = site.browser();
        let sent = browser.post(LINK, &[("email", " Aino@Example.fi ")]).await;
        assert_eq!(sent.location(), "/fi/sign-in/email?told=sent");
        assert_eq!(browser.follow(&sent).await.text("h1"), "Katso sähköpostisi");
        let letters = site.mails(1).await;
        assert_eq!(letters[0].header("To"), "aino@example.fi");
        assert_eq!(letters[0].header("Auto-Submitted"), "auto-generated");
        assert!(!letters[0].text.contains("Aino"), "no name is in it");
        let link = letters[0].link();
        let token = link.rsplit('/').next().expect("a token");
        assert!(token.len() >= 43, "256 bits in base64");
        assert!(!site.stored().join("\n").contains(token), "only a hash is stored");
        // Programs that check mail look at every link.
        for _ in 0..3 {
            assert_eq!(site.browser().get(&link).await.text("h1"), "Tervetuloa");
        }
        assert_eq!(site.count("sessions"), 0);
        assert_eq!(browser.post(&link, &[]).await.location(), "/fi/me");
        assert!(is_signed_in(&browser).await);
        let late = site.browser();
        assert_eq!(late.post(&link, &[]).await.text("h1"), "Linkki ei enää toimi");
        assert!(!is_signed_in(&late).await);
    });
}

#[test]
fn requirement_35_a_link_lives_ten_minutes_and_dies_with_the_next_one() {
    on_each_database(async |dialect| {
        let site = site(dialect);
        let aino = aino(&site);
        site.browser().post(LINK, &[("email", "aino@example.fi")]).await;
        let link = site.mails(1).await[0].link();
        let ends = format!("ends_at = '{}'", NOW + chrono::TimeDelta::minutes(10));
        assert_eq!(count(&mut site.scratch.connect(), "sign_in_links", &ends), 1);
        let newer = site.sign_in_link(aino);
        assert_eq!(site.browser().post(&link, &[]).await.text("h1"), "Linkki ei enää toimi");
        let over = format!("UPDATE sign_in_links SET ends_at = '{NOW}'");
        site.scratch.connect().batch_execute(&over).expect("over");
        assert_eq!(site.browser().post(&newer, &[]).await.text("h1"), "Linkki ei enää toimi");
        assert_eq!(site.count("sessions"), 0);
    });
}

#[test]
fn requirement_34_what_is_answered_is_the_same_whether_anybody_has_the_address() {
    on_each_database(async |dialect| {
        let site = site(dialect);
        aino(&site);
        let eino = account(&site, "Eino", Role::Trainee);
        let disabled =
            format!("UPDATE accounts SET email = 'eino@example.fi', disabled_at = '{NOW}' WHERE id = {}", eino.0);
        site.scratch.connect().batch_execute(&disabled).expect("disabled");
        let mut answers = Vec::new();
        for email in ["nobody@example.fi", "aino@example.fi", "eino@example.fi"] {
            let sent = site.browser().post(LINK, &[("email", email)]).await;
            answers.push(shown(&sent));
        }
        assert!(answers.iter().all(|answer| *answer == answers[0]), "{answers:?}");
        assert_eq!(site.mails(1).await[0].header("To"), "aino@example.fi");
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        assert_eq!(site.mails(1).await.len(), 1, "and nobody else gets one");
    });
}

#[test]
fn requirement_33_nobody_fills_the_box_of_another_or_kills_the_link_that_they_have() {
    on_each_database(async |dialect| {
        let site = site(dialect);
        aino(&site);
        for _ in 0..20 {
            let sent = site.browser().post(LINK, &[("email", "aino@example.fi")]).await;
            assert_eq!(sent.location(), "/fi/sign-in/email?told=sent");
        }
        site.mails(3).await;
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        let letters = site.mails(3).await;
        let links: Vec<String> = letters.iter().map(crate::support::Letter::link).collect();
        let mut opened = 0;
        for link in &links {
            opened += usize::from(site.browser().post(link, &[]).await.status == 303);
        }
        assert_eq!(opened, 1, "the last one works, whatever a stranger asks for");
    });
}

#[test]
fn requirement_32_one_address_asks_for_sixty_mails_at_once_and_no_more() {
    on_each_database(async |dialect| {
        let site = site(dialect);
        let browser = site.browser();
        for n in 0..60 {
            assert_eq!(browser.post(LINK, &[("email", &format!("a{n}@example.fi"))]).await.status, 303, "{n}");
        }
        let refused = browser.post(LINK, &[("email", "b@example.fi")]).await;
        assert_eq!(refused.status, 429);
        assert!(refused.header("retry-after").parse::<u64>().expect("seconds") > 0);
    });
}

#[test]
fn what_is_no_address_is_said_and_stays_in_the_field() {
    on_each_database(async |dialect| {
        let site = site(dialect);
        let page = site.browser().post(LINK, &[("email", "aino(at)example.fi"), ("from", "/courses")]).await;
        assert_eq!(page.status, 422);
        assert!(page.text("title").starts_with("Virhe"), "{}", page.text("title"));
        assert_eq!(page.attributes("input[name=email]", "value"), ["aino(at)example.fi"]);
        assert_eq!(page.attributes("input[name=from]", "value"), ["/courses"]);
    });
}

#[test]
fn the_way_back_comes_along_in_the_mail() {
    on_each_database(async |dialect| {
        let site = site(dialect);
        aino(&site);
        let browser = site.browser();
        let ways = browser.get("/fi/sign-in?from=%2Fcourses%2Fkahvinkeitto").await;
        let to = ways.link("Linkki sähköpostiini").expect("a way in");
        let form = browser.get(&to).await;
        let from = form.attributes("input[name=from]", "value");
        assert_eq!(from, ["/courses/kahvinkeitto"]);
        browser.post(LINK, &[("email", "aino@example.fi"), ("from", &from[0])]).await;
        let page = browser.get(&site.mails(1).await[0].link()).await;
        let action = page.attributes("main form", "action");
        assert_eq!(browser.post(&action[0], &[]).await.location(), "/fi/courses/kahvinkeitto");
    });
}

#[test]
fn a_way_in_that_is_off_is_found_nowhere() {
    on_each_database(async |dialect| {
        let site = Site::on(Scratch::new(dialect), |_| {});
        let aino = aino(&site);
        let browser = site.browser();
        let ways = browser.get("/fi/sign-in").await;
        assert_eq!(ways.texts("main .cards h2"), ["Minulla on ryhmäkoodi", "Minulla on omat sanat tai kortti"]);
        for path in [LINK, "/fi/sign-in/password", "/fi/confirm-email/x"] {
            assert_eq!(browser.get(path).await.status, 404, "{path}");
            assert_eq!(browser.post(path, &[("email", "aino@example.fi")]).await.status, 404, "{path}");
        }
        let browser = signed_in(&site, aino).await;
        for path in [OWN, "/fi/account/password"] {
            assert_eq!(browser.get(path).await.status, 404, "{path}");
            assert_eq!(browser.post(path, &[("email", "a@example.fi")]).await.status, 404, "{path}");
        }
        assert!(!browser.get("/fi/account").await.body.contains("/account/email"));
    });
}

#[test]
fn an_address_is_used_when_whoever_reads_its_mail_has_confirmed_it() {
    on_each_database(async |dialect| {
        let smtp = Smtp::start();
        let server = format!("smtp://{}", smtp.address);
        let site = Site::on(with_ways(dialect, &["way-email-link"]), |settings| {
            settings.config.smtp = Some(server.parse().expect("a server"));
        });
        let aino = aino(&site);
        let browser = signed_in(&site, aino).await;
        let sent = browser.post(OWN, &[("email", "uusi@example.fi")]).await;
        assert_eq!(sent.location(), "/fi/account/email?told=sent#arrival");
        let (to, letter) = smtp.next();
        assert_eq!(to, ["RCPT TO:<uusi@example.fi>"]);
        let link = letter.link();
        assert!(!site.stored().join("\n").contains(link.rsplit('/').next().expect("a token")), "only a hash is stored");
        let at = |email: &str| count(&mut site.scratch.connect(), "accounts", &format!("email = '{email}'"));
        // Looking confirms nothing; the link may be opened on a telephone where nobody is signed in.
        let telephone = site.browser();
        assert_eq!(telephone.get(&link).await.text("h1"), "Onko tämä osoitteesi?");
        assert_eq!((at("uusi@example.fi"), at("aino@example.fi")), (0, 1));
        assert_eq!(telephone.post(&link, &[]).await.text("h1"), "Osoite on käytössä");
        assert_eq!((at("uusi@example.fi"), at("aino@example.fi")), (1, 0));
        assert!(!is_signed_in(&telephone).await, "it signs nobody in");
        let (to, letter) = smtp.next();
        assert_eq!(to, ["RCPT TO:<aino@example.fi>"], "the address before is told");
        assert!(letter.text.contains("vaihdettiin tai poistettiin"), "{}", letter.text);
        assert_eq!(telephone.post(&link, &[]).await.text("h1"), "Linkki ei enää toimi");
        assert_eq!(count(&mut site.scratch.connect(), "audit", "act = 'changed-ways-in' AND detail = 'email'"), 1);
        assert_eq!(browser.post("/fi/account/email/remove", &[]).await.status, 303);
        assert_eq!(at("uusi@example.fi"), 0);
    });
}

#[test]
fn requirement_34_an_address_of_another_account_is_not_told_of_on_the_page() {
    on_each_database(async |dialect| {
        let site = site(dialect);
        aino(&site);
        let eino = account(&site, "Eino", Role::Trainee);
        let browser = signed_in(&site, eino).await;
        let taken = browser.post(OWN, &[("email", "aino@example.fi")]).await;
        let free = browser.post(OWN, &[("email", "eino@example.fi")]).await;
        assert_eq!(shown(&taken), shown(&free));
        let letters = site.mails(2).await;
        assert!(letters[0].text.contains("jo käytössä toisella tilillä") && !letters[0].text.contains("confirm-email"));
        assert!(letters[1].link().starts_with("/fi/confirm-email/"));
        // Two asked for the same free address: whoever confirms first has it.
        let aada = signed_in(&site, account(&site, "Aada", Role::Trainee)).await;
        let quick = "UPDATE accounts SET email = 'eino@example.fi' WHERE name = 'Aada'";
        site.scratch.connect().batch_execute(quick).expect("quick");
        assert_eq!(aada.post(&letters[1].link(), &[]).await.text("h1"), "Osoite on jo käytössä");
    });
}

#[test]
fn requirement_47_an_address_is_changed_only_by_whoever_has_just_proved_who_they_are() {
    on_each_database(async |dialect| {
        let site = site(dialect);
        let aino = aino(&site);
        let browser = signed_in(&site, aino).await;
        let long_ago = format!("UPDATE sessions SET confirmed_at = '{}'", NOW - chrono::TimeDelta::minutes(11));
        site.scratch.connect().batch_execute(&long_ago).expect("long ago");
        for path in [OWN, "/fi/account/email/remove"] {
            let answer = browser.post(path, &[("email", "uusi@example.fi")]).await;
            assert!(
                matches!(answer.status, 303 | 307) && answer.location().starts_with("/fi/sign-in/confirm"),
                "{path}"
            );
        }
        assert_eq!(site.count("email_changes"), 0);
        assert_eq!(count(&mut site.scratch.connect(), "accounts", "email = 'aino@example.fi'"), 1);
    });
}

#[test]
fn requirement_10_an_address_with_a_line_end_gets_no_mail() {
    on_each_database(async |dialect| {
        let site = site(dialect);
        let aino = aino(&site);
        let browser = signed_in(&site, aino).await;
        for evil in ["a@example.fi\r\nBcc: b@example.fi", "a@example.fi\nb@example.fi", "a@example.fi,b@example.fi"] {
            assert_eq!(browser.post(OWN, &[("email", evil)]).await.status, 422, "{evil:?}");
            assert_eq!(browser.post(LINK, &[("email", evil)]).await.status, 422, "{evil:?}");
        }
        assert!(site.mails(0).await.is_empty());
    });
}
