//! Who somebody is without an account, in one browser and in several; what is kept of them belongs to them.

mod browsers;
mod carry_on;
mod confirming;
mod email_link;
mod first_administrator;
mod group_code;
mod guessing;
mod joining;
mod leaving;
mod mail;
mod my_data;
mod offer;
mod passkeys;
mod password;
mod privacy;
mod retention;
mod second_step;
mod service;
mod sessions;
mod shared_devices;
mod vouching;
mod whose;

pub use group_code::account;

use crate::support::{Browser, Page, Site};

const WATER: &str = "/fi/courses/kahvinkeitto/vesi";
const COFFEE: &str = "/fi/courses/kahvinkeitto/kahvi";

/// A browser that has marked a page as done.
async fn guest(site: &Site, page: &str) -> Browser {
    let browser = site.browser();
    assert_eq!(browser.submit(page, "/done", &[]).await.status, 303);
    browser
}

/// Makes words in a browser and reads them off the page.
async fn words(browser: &Browser) -> String {
    let made = browser.post("/fi/carry-on/words", &[]).await;
    assert_eq!(made.location(), "/fi/carry-on/words", "{}", made.body);
    shown(browser).await
}

/// The words that a browser is shown just now; empty where there are none to see.
async fn shown(browser: &Browser) -> String {
    browser.get("/fi/carry-on/words").await.texts(".own-words li").join(" ")
}

/// Types words in a browser.
async fn types(browser: &Browser, words: &str) -> Page {
    browser.post("/fi/carry-on", &[("words", words)]).await
}

/// Types words and is let in.
async fn is_let_in(browser: &Browser, words: &str) {
    let answer = types(browser, words).await;
    assert_eq!((answer.status, answer.header("location")), (303, "/fi/me?carried=on#arrival"), "{}", answer.body);
}

/// Whether a page is marked as done, as a browser sees it.
async fn has_done(browser: &Browser, page: &str) -> bool {
    browser.get(page).await.has(&format!("button[formaction='{page}/undone']"))
}
