//! A browser without JavaScript: keeps cookies, sends forms as browsers do, follows nothing by itself.

use std::net::SocketAddr;

use reqwest::header::HeaderMap;
use reqwest::{Client, Method, RequestBuilder};
use scraper::{ElementRef, Html, Selector};

/// A person's browser.
#[derive(Clone)]
pub struct Browser {
    client: Client,
    origin: String,
}

impl Browser {
    pub fn new(address: SocketAddr) -> Self {
        let client = Client::builder()
            .cookie_store(true)
            .redirect(reqwest::redirect::Policy::none())
            .timeout(std::time::Duration::from_secs(60))
            .build()
            .expect("a client");
        Self { client, origin: format!("http://{address}") }
    }

    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.client.request(method, format!("{}{path}", self.origin))
    }

    pub async fn get(&self, path: &str) -> Page {
        Page::of(self.request(Method::GET, path)).await
    }

    /// Sends a form from a page of the site itself.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        let request = self.request(Method::POST, path).header("Sec-Fetch-Site", "same-origin");
        let body = serde_urlencoded::to_string(fields).expect("fields");
        Page::of(request.header("Content-Type", "application/x-www-form-urlencoded").body(body)).await
    }

    /// Opens a page, fills its form and sends it to the address of one of its buttons, below the page's own.
    pub async fn submit(&self, page: &str, button: &str, fields: &[(&str, &str)]) -> Page {
        let key = self.get(page).await.form_key();
        let mut all = vec![("form-key", key.as_str())];
        all.extend_from_slice(fields);
        self.post(&format!("{page}{button}"), &all).await
    }

    /// Goes where an answer leads.
    pub async fn follow(&self, answer: &Page) -> Page {
        let to = answer.location().split('#').next().unwrap_or_default().to_owned();
        self.get(&to).await
    }
}

/// An answer of the site.
#[derive(Debug)]
pub struct Page {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: String,
}

impl Page {
    pub async fn of(request: RequestBuilder) -> Self {
        let response = request.send().await.expect("an answer");
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        Self { status, headers, body: response.text().await.expect("a body") }
    }

    /// A header; empty where it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("text"))
    }

    pub fn location(&self) -> &str {
        assert!((300..400).contains(&self.status), "status {} leads nowhere", self.status);
        self.header("location")
    }

    pub fn html(&self) -> Html {
        Html::parse_document(&self.body)
    }

    /// The texts of all elements of a CSS selector, with single spaces.
    pub fn texts(&self, selector: &str) -> Vec<String> {
        self.html().select(&select(selector)).map(text_of).collect()
    }

    /// The text of the one element of a CSS selector.
    pub fn text(&self, selector: &str) -> String {
        let texts = self.texts(selector);
        assert_eq!(texts.len(), 1, "{selector} in {}", self.body);
        texts.into_iter().next().expect("one")
    }

    /// Where the link with this text leads.
    pub fn link(&self, text: &str) -> Option<String> {
        let html = self.html();
        let found = html.select(&select("a[href]")).find(|link| text_of(*link) == text);
        found.and_then(|link| link.attr("href").map(str::to_owned))
    }

    pub fn has(&self, selector: &str) -> bool {
        self.html().select(&select(selector)).next().is_some()
    }

    /// An attribute of every element of a CSS selector that has it.
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        self.html().select(&select(selector)).filter_map(|element| element.attr(name).map(str::to_owned)).collect()
    }

    /// The key of the page's form.
    pub fn form_key(&self) -> String {
        self.attributes("input[name=form-key]", "value").into_iter().next().expect("a form with a key")
    }

    /// The cookies that are set, as they stand in the header.
    pub fn cookies(&self) -> Vec<&str> {
        self.headers.get_all("set-cookie").iter().map(|cookie| cookie.to_str().expect("text")).collect()
    }
}

fn select(selector: &str) -> Selector {
    Selector::parse(selector).expect("a selector")
}

fn text_of(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}
