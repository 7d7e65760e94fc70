//! What people type and what opens their records is never in the log: a server of its own writes one while secrets go through
//! every door (requirement 79; ASVS 16.2.5, 16.4.1).

use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use askel::base::db::Url;
use askel::base::language::Language;
use askel::people::accounts::AccountId;
use askel::people::groups::code::GroupCode;
use askel::people::groups::store::{insert_group, replace_code};
use chrono::Utc;
use reqwest::Method;

use crate::support::{Browser, Page, fixture_courses};

/// A server in a process of its own, as an operator starts it; stopped with the test.
struct Server {
    child: Child,
    address: SocketAddr,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn askel(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_askel"));
    command.args(arguments).current_dir(folder).env("ASKEL_DATA_DIR", folder.join("data"));
    command.env("ASKEL_COURSES_DIR", fixture_courses()).env_remove("ASKEL_DATABASE_URL");
    command
}

fn serve(folder: &Path) -> Server {
    let address = TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("its address");
    let log = std::fs::File::create(folder.join("log")).expect("a file");
    let mut command = askel(folder, &["serve"]);
    command.env("ASKEL_BIND", address.to_string()).env("ASKEL_LOG", "askel=trace,info");
    let child =
        command.stdout(log.try_clone().expect("the same file")).stderr(Stdio::from(log)).spawn().expect("a server");
    Server { child, address }
}

async fn is_ready(server: &Server) {
    for _ in 0..600 {
        if tokio::net::TcpStream::connect(server.address).await.is_ok() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("the server does not answer");
}

/// The values of the cookies that an answer sets.
fn cookies(answer: &Page) -> Vec<String> {
    let value = |cookie: &str| Some(cookie.split(';').next()?.split_once('=')?.1.to_owned());
    answer.cookies().into_iter().filter_map(value).filter(|value| value.len() > 5).collect()
}

const NAME: &str = "Salanimi7412";
const NOTE: &str = "Muistiinpano7413";
const UNCLEAR: &str = "Epaselvaa7414";
const SEARCHED: &str = "Haettua7415";
const PASSWORD: &str = "Salasana7416pitka";
const EMAIL: &str = "sala7417@example.fi";
const WRONG_TOKEN: &str = "vaaraLinkki7418";
const ELSEWHERE: &str = "Osoite7419";
const AGENT: &str = "Selain7420";

#[test]
fn requirement_79_the_log_holds_no_cookie_code_link_password_or_free_text() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = serve(folder.path());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let mut secrets: Vec<String> =
        [NAME, NOTE, UNCLEAR, SEARCHED, PASSWORD, EMAIL, WRONG_TOKEN, ELSEWHERE, AGENT].map(str::to_owned).into();
    runtime.block_on(async {
        is_ready(&server).await;
        // A link from the console, and a group with a code.
        let made = askel(folder.path(), &["user", "add", "Maija"]).output().expect("the command runs");
        let said = String::from_utf8(made.stdout).expect("text");
        let link = said.lines().last().expect("a link").to_owned();
        let token = link.rsplit('/').next().expect("a token").to_owned();
        let mut db = Url::Sqlite(folder.path().join("data/askel.db")).connect().expect("the database");
        let now = Utc::now().naive_utc();
        let group = insert_group(&mut db, "Ryhma7421", AccountId(1), now).expect("a group");
        let code = GroupCode::draw(Language::new("fi").expect("a language")).expect("a code");
        assert!(replace_code(&mut db, group, &code, now).expect("stored"));
        let code = code.shown().to_owned();

        let browser = Browser::new(server.address);
        let path = format!("/fi/sign-in/link/{token}");
        assert_eq!(browser.get(&path).await.status, 200);
        let opened = browser.post(&path, &[]).await;
        assert_eq!(opened.status, 303);
        secrets.extend(cookies(&opened));
        browser.post(&format!("/fi/sign-in/link/{WRONG_TOKEN}"), &[]).await;

        let trainee = Browser::new(server.address);
        trainee.post("/fi/join", &[("code", "KETTU-0000")]).await;
        let who = trainee.get(&format!("/fi/join?code={code}")).await;
        let key = who.form_key();
        let joined = trainee
            .post("/fi/join/name", &[("code", &code), ("form-key", &key), ("name", NAME), ("full-name", NAME)])
            .await;
        assert_eq!(joined.status, 303, "{}", joined.body);
        secrets.extend(cookies(&joined));
        let words = trainee.get("/fi/carry-on/words").await.texts(".own-words li").join(" ");
        assert_eq!(words.split(' ').count(), 4);

        let page = "/fi/courses/kahvinkeitto/kahvi";
        let noted = trainee.submit(page, "", &[("form_notes", "1"), ("page_note.1", NOTE)]).await;
        assert_eq!(noted.status, 303);
        let told =
            [("page_feedback", "unclear"), ("page_feedback-text", UNCLEAR), ("form_feedback-key", "0123456789abcdef")];
        assert_eq!(trainee.submit(page, "/feedback", &told).await.status, 303);
        trainee.get(&format!("/fi/search?q={SEARCHED}")).await;
        trainee.get(&format!("/api/search?q={SEARCHED}&lang=fi")).await;

        // Doors that may not be there, forms that are none, and addresses that are nowhere.
        let stranger = Browser::new(server.address);
        for (to, fields) in [
            ("/fi/carry-on", vec![("words", words.as_str())]),
            ("/fi/carry-on", vec![("words", "yksi kaksi kolme nelja")]),
            ("/fi/sign-in/password", vec![("name", EMAIL), ("email", EMAIL), ("password", PASSWORD)]),
            ("/fi/sign-in/email", vec![("email", EMAIL)]),
            ("/fi/preferences", vec![("size", PASSWORD)]),
        ] {
            let answer = stranger.post(to, &fields).await;
            secrets.extend(cookies(&answer));
        }
        for broken in
            [format!("a={PASSWORD}%zz%ff"), format!("{{\"password\": \"{PASSWORD}\"}}"), PASSWORD.repeat(100_000)]
        {
            let request = stranger.request(Method::POST, "/fi/carry-on").header("Sec-Fetch-Site", "same-origin");
            Page::of(request.header("Content-Type", "application/x-www-form-urlencoded").body(broken)).await;
        }
        for address in
            [format!("/fi/{ELSEWHERE}"), format!("/{ELSEWHERE}?x={ELSEWHERE}"), format!("/fi/certificates/{ELSEWHERE}")]
        {
            let request =
                stranger.request(Method::GET, &address).header("User-Agent", AGENT).header("Referer", ELSEWHERE);
            Page::of(request.header("Cookie", format!("askel-session={PASSWORD}; askel-guest={PASSWORD}"))).await;
        }
        secrets.extend([token, code, words.replace(' ', "-"), words]);
    });
    drop(server);
    let log = std::fs::read_to_string(folder.path().join("log")).expect("the log");
    assert!(log.matches("answered").count() > 15, "the log was written: {log}");
    let found: Vec<&String> = secrets.iter().filter(|secret| log.contains(secret.as_str())).collect();
    let lines = |secret: &String| {
        log.lines().filter(|line| line.contains(secret.as_str())).take(3).collect::<Vec<_>>().join("\n")
    };
    assert!(
        found.is_empty(),
        "{}",
        found.iter().map(|secret| format!("{secret}:\n{}", lines(secret))).collect::<Vec<_>>().join("\n")
    );
    assert!(secrets.len() > 14, "cookies were planted: {}", secrets.len());
}
