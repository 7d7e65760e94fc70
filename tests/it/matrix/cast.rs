//! Who walks: one person of each role, with things of their own and a group in which some of them meet.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};

use askel::base::db::Db;
use askel::base::language::Language;
use askel::learning::feedback::store::insert_reply;
use askel::people::accounts::{AccountId, Role};
use askel::people::groups::code::GroupCode;
use askel::people::groups::store::{add_course, add_person, insert_group, replace_code};
use askel::people::groups::{GroupId, Part};
use askel::people::passkeys::ceremony::Passkeys;
use askel::people::passkeys::store::insert_passkey;
use askel::people::shared::store::pair_device;
use askel::routes::Route;
use diesel::connection::SimpleConnection;
use reqwest::{Client, Method};

use crate::people::account;
use crate::support::provider::{Key, Provider};
use crate::support::{Authenticator, Dialect, NOW, Page, Site, WAYS, columns, repository, tables, texts, with_ways};

/// In the order of the columns of `matrix.txt`.
pub const ROLES: [&str; 8] = ["visitor", "guest", "member", "trainee", "coach", "other-coach", "weak", "administrator"];

/// What the member wrote for nobody else to read.
pub const PRIVATE: &str = "Vain omille silmille 7412";

/// The code of the member's certificate.
const CERTIFICATE: &str = "ABCDE23456";

/// What they study: a page with exercises of every kind of route.
const COURSE: &str = "turvallisesti-verkossa";
const PAGE: &str = "kalasteluviesti";
const EXERCISE: &str = "paketti-odottaa";
const PRACTICE: &str = "pakettiviesti";

/// Somebody who asks.
#[derive(Clone)]
pub struct Person {
    /// One of [`ROLES`].
    pub role: &'static str,
    cookie: String,
    account: Option<AccountId>,
}

/// Everybody, on a site of their own.
pub struct Cast {
    pub site: Site,
    /// The service by which one can sign in.
    _provider: Provider,
    client: Client,
    people: Vec<Person>,
    group: GroupId,
    member: AccountId,
    /// Another coach of the member's group.
    trainer: AccountId,
    /// By account: a link that signs in.
    tokens: BTreeMap<AccountId, String>,
    /// A connection that keeps a copy of every table.
    copy: Db,
}

impl Cast {
    /// All of them, each with what they have: the member has answered, written a note and got a certificate.
    pub async fn on_stage(dialect: Dialect) -> Self {
        // Every way in is on: a route of one that is off is not found.
        let provider = Provider::start(Key::ec());
        let site = Site::on(with_ways(dialect, &WAYS), |settings| {
            settings.config.oidc = provider.settings("never");
            settings.config.public_url = "http://localhost".to_owned();
            settings.config.trusted_proxies = vec!["127.0.0.1".parse().expect("an address")];
            settings.config.courses_dir = repository("courses");
        });
        let [coach, other_coach] = ["Maija", "Oili"].map(|name| account(&site, name, Role::Trainer));
        let [member, trainee] = ["Aino", "Eino"].map(|name| account(&site, name, Role::Trainee));
        let keeper = account(&site, "Kerttu", Role::Administrator);
        let group = gathered(&site, "Keskiviikko", coach, member);
        gathered(&site, "Torstai", other_coach, trainee);
        let trainer = account(&site, "Tuula", Role::Trainer);
        add_person(&mut site.scratch.connect(), group, trainer, Part::Coach, NOW).expect("a coach");
        let client = Client::builder().redirect(reqwest::redirect::Policy::none()).build().expect("a client");
        let mut people = vec![
            Person { role: ROLES[0], cookie: String::new(), account: None },
            Person { role: ROLES[1], cookie: guest(&site).await, account: None },
        ];
        for (role, account, is_strong) in [
            (ROLES[2], member, false),
            (ROLES[3], trainee, false),
            (ROLES[4], coach, true),
            (ROLES[5], other_coach, true),
            (ROLES[6], coach, false),
            (ROLES[7], keeper, true),
        ] {
            people.push(Person { role, cookie: signed_in(&site, account, is_strong).await, account: Some(account) });
        }
        let link =
            |account: AccountId| (account, site.sign_in_link(account).rsplit('/').next().expect("a token").to_owned());
        let tokens = [member, trainee, coach, other_coach, keeper].map(link).into();
        let device = pair_device(&mut site.scratch.connect(), coach, group, (&[1], "Kannettava 2"), NOW);
        assert!(device.expect("stored"), "a shared device of the group");
        for (at, account) in [member, trainee, coach, other_coach, keeper].into_iter().enumerate() {
            has_passkey(&site, account, u8::try_from(at + 1).expect("few"));
        }
        let mut cast = Self {
            copy: site.scratch.connect(),
            site,
            _provider: provider,
            client,
            people,
            group,
            member,
            trainer,
            tokens,
        };
        cast.member_has_things().await;
        cast.keep();
        cast
    }

    /// One of [`ROLES`] by its place.
    pub fn person(&self, at: usize) -> Person {
        self.people[at].clone()
    }

    async fn member_has_things(&self) {
        let member = self.person(2);
        let page = format!("/fi/courses/{COURSE}/{PAGE}");
        for (to, body) in [
            (page.clone(), format!("form-key=n1&form_notes=1&page_note.1={}", PRIVATE.replace(' ', "+"))),
            (format!("{page}/answers/{EXERCISE}"), format!("form-key=n2&{EXERCISE}=1")),
        ] {
            let answer = self.post(&member, &to, body).await;
            assert_eq!(answer.status, 303, "{to}: {}", answer.body);
        }
        let certificate = format!(
            "INSERT INTO certificates (learner_id, course, revision, code, language, title, learned, minutes, finished_at, issued_at) \
             SELECT learner_id, '{COURSE}', 'r1', '{CERTIFICATE}', 'fi', 'Turvallisesti verkossa', '[]', 30, '{NOW}', '{NOW}' \
             FROM accounts WHERE id = {}",
            self.member.0
        );
        self.site.scratch.connect().batch_execute(&certificate).expect("a certificate");
        let reply = (COURSE, PAGE);
        insert_reply(&mut self.site.scratch.connect(), reply, "fi", "Teimme sen.", NOW.date()).expect("a reply");
        assert!(self.site.stored().iter().any(|row| row.contains(PRIVATE)), "the note is kept");
    }

    /// The address of a route with things that exist: the member's and their group's, or one's own.
    pub fn address(&self, route: &Route, asker: &Person, own: bool) -> String {
        let whose = asker.account.filter(|_| own).unwrap_or(self.member);
        let mut address = route.pattern.to_owned();
        for (parameter, thing) in [
            ("lang", "fi".to_owned()),
            ("course", COURSE.to_owned()),
            ("page", PAGE.to_owned()),
            ("exercise", if address.contains("/practice/") { PRACTICE } else { EXERCISE }.to_owned()),
            ("code", CERTIFICATE.to_owned()),
            ("group", self.group.0.to_string()),
            ("member", self.member.0.to_string()),
            ("account", self.member.0.to_string()),
            ("reply", "1".to_owned()),
            ("trainer", self.trainer.0.to_string()),
            ("token", self.tokens[&whose].clone()),
        ] {
            address = address.replace(&format!("{{{parameter}}}"), &thing);
        }
        if address.contains("{passkey}") {
            let query = format!("SELECT CAST(max(id) AS TEXT) AS row FROM passkeys WHERE account_id = {}", whose.0);
            address = address.replace("{passkey}", &texts(&mut self.site.scratch.connect(), &query).concat());
        }
        if address.contains("{device}") {
            let query = "SELECT CAST(max(id) AS TEXT) AS row FROM shared_devices";
            address = address.replace("{device}", &texts(&mut self.site.scratch.connect(), query).concat());
        }
        if address.contains("{session}") {
            address = address.replace("{session}", &self.session_of(whose));
        }
        assert!(!address.contains('{'), "{address}: say in tests/it/matrix/cast.rs what the parameter is");
        address
    }

    /// A session of somebody other than the one by which they ask, where there is one.
    fn session_of(&self, account: AccountId) -> String {
        let query = format!("SELECT CAST(max(id) AS TEXT) AS row FROM sessions WHERE account_id = {}", account.0);
        texts(&mut self.site.scratch.connect(), &query).concat()
    }

    /// Sends a request, from the site itself unless other headers say otherwise, each from an address of its own.
    pub async fn send(&self, person: &Person, method: Method, path: &str, foreign: &[(&str, &str)]) -> Page {
        let is_form = method == Method::POST;
        let mut request = self.request(person, method, path);
        if is_form {
            request = request.header("Content-Type", "application/x-www-form-urlencoded").body("form-key=matrix");
        }
        request = match foreign {
            [] => request.header("Sec-Fetch-Site", "same-origin"),
            _ => foreign.iter().fold(request, |request, (name, value)| request.header(*name, *value)),
        };
        Page::of(request).await
    }

    async fn post(&self, person: &Person, path: &str, body: String) -> Page {
        let request = self.request(person, Method::POST, path).header("Sec-Fetch-Site", "same-origin");
        Page::of(request.header("Content-Type", "application/x-www-form-urlencoded").body(body)).await
    }

    fn request(&self, person: &Person, method: Method, path: &str) -> reqwest::RequestBuilder {
        static COUNT: AtomicU32 = AtomicU32::new(1);
        let [_, a, b, c] = COUNT.fetch_add(1, Ordering::Relaxed).to_be_bytes();
        self.client
            .request(method, format!("http://{}{path}", self.site.address))
            .header("Cookie", &person.cookie)
            .header("X-Forwarded-For", format!("10.{a}.{b}.{c}"))
    }

    /// All that is stored of the member.
    pub fn of_member(&self) -> Vec<String> {
        let mut db = self.site.scratch.connect();
        let learner = format!("learner_id = (SELECT learner_id FROM accounts WHERE id = {})", self.member.0);
        let account = format!("account_id = {}", self.member.0);
        let mut rows = Vec::new();
        for table in tables(&mut db) {
            let has = columns(&mut db, &table);
            let is = |name: &str| has.iter().any(|column| column == name);
            let whose = if is("learner_id") {
                &learner
            } else if is("account_id") {
                &account
            } else {
                continue;
            };
            let all = match db {
                Db::Sqlite(_) => {
                    has.iter().map(|name| format!("quote({name})")).collect::<Vec<_>>().join(" || ' ' || ")
                }
                Db::Postgres(_) => "t::text".to_owned(),
            };
            rows.extend(texts(&mut db, &format!("SELECT {all} AS row FROM {table} t WHERE {whose} ORDER BY 1")));
        }
        rows
    }

    /// Every table but the audit trail, which nobody takes back.
    fn restorable(&mut self) -> Vec<String> {
        let mut all = tables(&mut self.copy);
        all.retain(|table| table != "audit" && !table.starts_with("kept_"));
        all
    }

    fn keep(&mut self) {
        if matches!(self.copy, Db::Sqlite(_)) {
            self.copy.batch_execute("PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF").expect("set");
        } else {
            self.copy.batch_execute("SET session_replication_role = replica").expect("set");
        }
        let copies: Vec<String> =
            self.restorable().iter().map(|t| format!("CREATE TEMP TABLE kept_{t} AS SELECT * FROM {t};")).collect();
        self.copy.batch_execute(&copies.concat()).expect("a copy");
    }

    /// Makes everything as it was before anybody walked.
    pub fn restore(&mut self) {
        let begin = if matches!(self.copy, Db::Sqlite(_)) { "BEGIN IMMEDIATE;" } else { "BEGIN;" };
        let back: Vec<String> = self
            .restorable()
            .iter()
            .map(|t| format!("DELETE FROM {t}; INSERT INTO {t} SELECT * FROM kept_{t};"))
            .collect();
        self.copy.batch_execute(&format!("{begin} {} COMMIT;", back.concat())).expect("as it was");
    }
}

/// Whether a path leads to something of one person.
pub fn is_of_a_person(route: &Route) -> bool {
    route.pattern.contains("{session}") || route.pattern.contains("{passkey}")
}

fn gathered(site: &Site, name: &str, coach: AccountId, member: AccountId) -> GroupId {
    let mut db = site.scratch.connect();
    let group = insert_group(&mut db, name, coach, NOW).expect("a group");
    add_course(&mut db, group, COURSE).expect("a course");
    add_person(&mut db, group, member, Part::Member, NOW).expect("a member");
    let code = GroupCode::draw(Language::new("fi").expect("a language")).expect("a code");
    replace_code(&mut db, group, &code, NOW).expect("stored");
    group
}

fn has_passkey(site: &Site, account: AccountId, number: u8) {
    let passkeys = Passkeys::new("http://localhost").expect("passkeys");
    let asked = passkeys.ask_for_new(account, ("Aino", "Askel"), &[], None, NOW).expect("asked");
    let asked = serde_json::to_value(&asked).expect("JSON");
    let answer = Authenticator::new(number).make(&asked["options"]);
    let token = asked["ceremony"].as_str().expect("a token");
    let made = passkeys.made(account, token, &answer, NOW).expect("read").expect("a passkey");
    assert!(insert_passkey(&mut site.scratch.connect(), account, &made, "Puhelin", NOW).expect("stored"));
}

async fn guest(site: &Site) -> String {
    let answer = site.browser().submit(&format!("/fi/courses/{COURSE}/{PAGE}"), "/done", &[]).await;
    named(&answer, "askel-guest=")
}

async fn signed_in(site: &Site, account: AccountId, is_strong: bool) -> String {
    let answer = site.browser().post(&site.sign_in_link(account), &[]).await;
    if is_strong {
        let strong = format!(
            "UPDATE sessions SET strong_at = created_at WHERE id = (SELECT max(id) FROM sessions WHERE account_id = {})",
            account.0
        );
        site.scratch.connect().batch_execute(&strong).expect("a strong session");
    }
    named(&answer, "askel-session=")
}

fn named(answer: &Page, name: &str) -> String {
    let cookies = answer.cookies();
    let cookie = cookies.iter().find(|cookie| cookie.starts_with(name)).expect("a cookie");
    cookie.split(';').next().expect("a cookie").to_owned()
}
