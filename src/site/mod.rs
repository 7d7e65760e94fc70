//! The site itself: its settings, help, text and colours, health, files, what search engines read.

pub mod log;
pub mod media;
pub mod preferences;
pub mod store;

use actix_web::HttpResponse;
use actix_web::http::header::{CACHE_CONTROL, ContentType, HeaderName};
use actix_web::web::{Data, Path};
use maud::{Markup, html};

use crate::base::db::Database;
use crate::courses::CatalogueHandle;
use crate::courses::views::{course_path, glossary_path, page_path};
use crate::error::{Error, Result};
use crate::people::carry_on::views as carry_on;
use crate::t;
use crate::web::components::{self, Heading, contact, drawing};
use crate::web::context::Context;
use crate::web::extract::Shared;
use crate::web::layout::{Head, Section};
use crate::web::page::page;
use crate::web::styleguide;

/// `GET /{lang}/help`: how to study, what is stored, keys and screen readers, the person to ask.
pub async fn help(cx: Context) -> HttpResponse {
    let words = &cx.words;
    let head = Head {
        title: t!(words, "help-title"),
        description: Some(t!(words, "help-lead")),
        indexed: true,
        section: Some(Section::Help),
        ..Head::default()
    };
    let section = |key: &str, count: usize, numbered: bool| -> Markup {
        let items = html! { @for n in 1..=count { li { (words.text(&format!("{key}-{n}"))) } } };
        html! {
            h2 id=(key) { (words.text(key)) }
            @if numbered { ol { (items) } } @else { ul { (items) } }
        }
    };
    let heading =
        Heading { title: &t!(words, "help-title"), lead: Some(&t!(words, "help-lead")), ..Heading::default() };
    let main = html! {
        (components::heading(&heading))
        div.scene { (drawing(&cx, "help", Some(&t!(words, "help-picture")))) }
        (contact(&cx))
        div.prose {
            (section("help-study", 4, true))
            (section("help-elsewhere", 3, true))
            ul.row {
                li { a.button.quiet href=(cx.href(carry_on::OWN_PATH)) { (t!(words, "carry-on-own-title")) } }
                li { a.button.quiet href=(cx.href(carry_on::PATH)) { (t!(words, "carry-on-have")) } }
            }
            (section("help-saved", 5, false))
            (components::way(&cx.href("/my-data"), &t!(words, "my-data-see")))
            (section("help-keys", 5, false))
        }
    };
    page(&cx, &head, main)
}

/// `GET /{lang}/styleguide`: every component, for people who work on Askel.
pub async fn styleguide(cx: Context) -> HttpResponse {
    HttpResponse::Ok().content_type(ContentType::html()).body(styleguide::styleguide(&cx).into_string())
}

/// `GET /health/live`: the process answers.
pub async fn alive() -> HttpResponse {
    HttpResponse::Ok().content_type(ContentType::plaintext()).body("alive\n")
}

/// `GET /health/ready`: it can do its work, which needs the database.
pub async fn ready(database: Data<Database>) -> Result<HttpResponse> {
    database.read(|db| store::load_site(db).map(|_| ())).await?;
    Ok(HttpResponse::Ok().content_type(ContentType::plaintext()).body("ready\n"))
}

/// `GET /robots.txt` (RFC 9309).
pub async fn robots(shared: Data<Shared>) -> HttpResponse {
    let site = shared.site.load();
    let text = format!("User-agent: *\nDisallow: /health/\nSitemap: {}/sitemap.xml\n", site.public_url);
    HttpResponse::Ok().content_type(ContentType::plaintext()).body(text)
}

/// `GET /sitemap.xml`: every public page in every language it is in.
pub async fn sitemap(shared: Data<Shared>, catalogue: Data<CatalogueHandle>) -> HttpResponse {
    let site = shared.site.load();
    let catalogue = catalogue.now();
    let mut urls = String::new();
    for language in shared.locales.languages() {
        let mut add =
            |path: &str| urls.push_str(&format!("<url><loc>{}/{language}{path}</loc></url>\n", site.public_url));
        ["/", "/courses", "/help"].into_iter().for_each(&mut add);
        for course in catalogue.open() {
            if course.speaks(*language) {
                add(&course_path(course));
            }
            if course.glossaries.contains_key(language) {
                add(&glossary_path(course));
            }
            for page in course.pages().filter(|page| page.texts.contains_key(language)) {
                add(&page_path(course, &page.id));
            }
        }
    }
    let xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{urls}</urlset>\n"
    );
    HttpResponse::Ok().content_type("application/xml; charset=utf-8").body(xml)
}

/// `GET /static/{file}`: a file of the program, under a name that changes with its content.
pub async fn asset(shared: Data<Shared>, file: Path<String>) -> Result<HttpResponse> {
    const FOR_GOOD: (HeaderName, &str) = (CACHE_CONTROL, "public, max-age=31536000, immutable");
    if let Some(accent) = shared.site.load().accent.filter(|accent| accent.served_name() == *file) {
        let sheet =
            HttpResponse::Ok().insert_header(FOR_GOOD).content_type("text/css; charset=utf-8").body(accent.sheet());
        return Ok(sheet);
    }
    let asset = shared.assets.served(&file).ok_or(Error::NotFound)?;
    Ok(HttpResponse::Ok().insert_header(FOR_GOOD).content_type(asset.media_type.as_str()).body(asset.bytes.clone()))
}

/// `GET /favicon.ico`: what old browsers ask for.
pub async fn favicon(shared: Data<Shared>) -> HttpResponse {
    HttpResponse::MovedPermanently().insert_header(("Location", shared.assets.href("icon.svg"))).finish()
}
