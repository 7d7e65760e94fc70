//! When something is not there or not right, people get a page in their own language with a way onward.

use reqwest::Method;

use crate::support::{Browser, Page, Site, on_each_database, words};

/// Checks that an answer is a page in words, with its title first, and leads on.
fn leads_on(page: &Page, status: u16, language: &str, key: &str) {
    let words = words(language);
    let title = words.text(&format!("{key}-title"));
    assert_eq!(page.status, status, "{title}: {}", page.body);
    assert!(page.header("content-type").starts_with("text/html"), "{title}");
    assert_eq!(page.text("h1"), title);
    assert!(page.text("title").starts_with(&title), "the title comes first: {}", page.text("title"));
    assert_eq!(page.attributes("html", "lang"), [language.trim_end_matches("-simple")], "{title}");
    assert!(page.has("main form[role=search], header form[role=search]"), "{title}: a search");
    assert!(page.has(&format!("main a[href='/{language}/courses']")), "{title}: a way to the courses");
    let main = page.text("main");
    assert!(main.contains(&words.text("contact-title")), "{title}: somebody to ask");
    let number = main.split_whitespace().find(|word| word.len() == 36 && word.matches('-').count() == 4);
    assert!(number.is_some(), "{title}: a number to name");
    assert_eq!(page.attributes("meta[name=robots]", "content"), ["noindex"], "{title}");
}

async fn send(browser: &Browser, method: Method, path: &str, kind: &str, body: &str) -> Page {
    let request = browser.request(method, path).header("Sec-Fetch-Site", "same-origin").header("Content-Type", kind);
    Page::of(request.body(body.to_owned())).await
}

const FORM: &str = "application/x-www-form-urlencoded";

#[test]
fn an_unknown_page_is_explained_in_the_readers_language() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        for path in [
            "/fi/nowhere",
            "/fi/courses/nowhere",
            "/fi/courses/kahvinkeitto/nowhere",
            "/fi/courses/kahvinkeitto/Vesi",
            "/fi/courses/luonnos",
            "/fi/courses/luonnos/sivu",
            "/fi/courses/rikkinainen",
            "/fi/courses/%zz",
            "/fi/courses/kahvinkeitto/%e4",
            "/fi/courses/kahvinkeitto/%00",
            "/fi/courses/..%2f..%2fsecret",
            "/fi/courses/%F0%9F%92%A9",
        ] {
            leads_on(&browser.get(path).await, 404, "fi", "error-not-found");
        }
        leads_on(&browser.get("/sv/nowhere").await, 404, "sv", "error-not-found");
        leads_on(&browser.get("/en/nowhere").await, 404, "en", "error-not-found");
        assert_eq!(browser.get("/fi-simple/nowhere").await.attributes("html", "lang"), ["fi"]);
    });
}

#[test]
fn outside_the_languages_the_browser_says_which_one_is_read() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        for path in ["/nowhere", "/de/courses", "/static/nothing.css", "/media/kahvinkeitto/00/x.png", "/FI/"] {
            let request = site.browser().request(Method::GET, path).header("Accept-Language", "de, sv;q=0.8, en;q=0.5");
            leads_on(&Page::of(request).await, 404, "sv", "error-not-found");
        }
    });
}

#[test]
fn an_answer_to_an_exercise_that_is_not_there_is_a_page_too() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        let answered = browser.post("/fi/courses/kahvinkeitto/vesi/answers/nowhere", &[("form-key", "a")]).await;
        leads_on(&answered, 404, "fi", "error-not-found");
        assert_eq!(site.count("learners"), 0);
    });
}

#[test]
fn a_method_that_a_page_does_not_know_is_refused_with_those_it_knows() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        for (method, path, allowed) in [
            (Method::POST, "/fi/courses", "GET, HEAD"),
            (Method::PUT, "/fi/courses/kahvinkeitto/vesi", "GET, HEAD, POST"),
            (Method::DELETE, "/fi/not-me", "GET, HEAD, POST"),
            (Method::GET, "/fi/courses/kahvinkeitto/vesi/done", "POST"),
            (Method::POST, "/robots.txt", "GET, HEAD"),
        ] {
            let page = send(&browser, method.clone(), path, FORM, "").await;
            leads_on(&page, 405, "fi", "error-method");
            assert_eq!(page.header("allow"), allowed, "{method} {path}");
        }
    });
}

#[test]
fn a_body_that_is_no_form_is_refused_in_words() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        let path = "/fi/courses/kahvinkeitto/vesi/answers/veden-maara";
        for (kind, body) in [("application/json", "{}"), ("text/plain", "veden-maara=2"), ("multipart/form-data", "x")]
        {
            let page = send(&browser, Method::POST, path, kind, body).await;
            leads_on(&page, 400, "fi", "error-bad-request");
        }
        assert_eq!(site.count("learners"), 0);
    });
}

#[test]
fn strange_bytes_in_a_form_are_no_fault_of_ours() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        let path = "/fi/courses/kahvinkeitto/kahvi/answers/juoma";
        for body in ["juoma=%00", "juoma=a%00b&form-key=%00", "juoma=%ff%fe", "juoma=%zz", "=&&&=", "juoma=%ED%A0%80"] {
            let page = send(&browser, Method::POST, path, FORM, body).await;
            assert!(matches!(page.status, 303 | 400 | 422), "{body}: {} {}", page.status, page.body);
        }
    });
}

#[test]
fn a_text_over_the_limit_is_refused_in_words() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        let path = "/sv/courses/kahvinkeitto/vesi/answers/veden-maara";
        for body in [format!("veden-maara={}", "a".repeat(200_000)), "a=1&".repeat(1_200)] {
            let page = send(&browser, Method::POST, path, FORM, &body).await;
            leads_on(&page, 413, "sv", "error-too-large");
        }
        let chunked = reqwest::Body::from("a".repeat(300_000));
        let request = browser.request(Method::POST, path).header("Content-Type", FORM).body(chunked);
        assert_eq!(Page::of(request).await.status, 413);
        assert_eq!(site.count("learners"), 0);
    });
}

#[test]
fn an_answer_that_lacks_something_comes_back_with_what_was_typed() {
    on_each_database(async |dialect| {
        let site = Site::start(dialect);
        let browser = site.browser();
        let page = "/fi/courses/kahvinkeitto/vesi";
        let answer = browser.submit(page, "/answers/veden-maara", &[("kylma-vesi", "true")]).await;
        assert_eq!(answer.status, 422);
        assert!(answer.text("title").starts_with(&words("fi").text("error-title")), "{}", answer.text("title"));
        assert!(answer.has("#error-summary[tabindex='-1']"), "{}", answer.body);
        assert_eq!(site.count_answers(), 0);
    });
}
