//! "I don't know where to start": three questions lead to one course and its first page. The answers are in the address and
//! nowhere else.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use maud::{Markup, html};

use super::suggest::{Confidence, Wish, first};
use crate::base::form::FormData;
use crate::base::i18n::Words;
use crate::courses::views::{duration, page_path};
use crate::courses::{CatalogueHandle, Course};
use crate::error::Result;
use crate::t;
use crate::web::components::{self, FieldError, Heading, drawing, option};
use crate::web::context::Context;
use crate::web::extract::Query;
use crate::web::layout::{Head, Section};
use crate::web::page::page_of;

/// The device that somebody would like to learn on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Device {
    Phone,
    Computer,
    Shared,
}

impl Device {
    const ALL: [Self; 3] = [Self::Phone, Self::Computer, Self::Shared];

    fn value(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Computer => "computer",
            Self::Shared => "shared",
        }
    }
}

/// What the three questions were answered with.
#[derive(Debug, Clone, Copy, Default)]
struct Answers {
    wish: Option<Wish>,
    device: Option<Device>,
    confidence: Option<Confidence>,
}

impl Answers {
    fn read(fields: &FormData) -> Self {
        let said = |name: &str| fields.one(name).unwrap_or_default().to_owned();
        Self {
            wish: Wish::ALL.into_iter().find(|wish| wish.value() == said("wish")),
            device: Device::ALL.into_iter().find(|device| device.value() == said("device")),
            confidence: Confidence::ALL.into_iter().find(|confidence| confidence.value() == said("confidence")),
        }
    }

    /// The questions that have no answer, each by the id of its first option and by its name.
    fn missing(self) -> Vec<(&'static str, &'static str)> {
        [
            (self.wish.is_none(), ("wish-device", "wish")),
            (self.device.is_none(), ("device-phone", "device")),
            (self.confidence.is_none(), ("confidence-new", "confidence")),
        ]
        .into_iter()
        .filter_map(|(is_missing, question)| is_missing.then_some(question))
        .collect()
    }
}

/// `GET /{lang}/start`: the questions; with answers in the query, the course to begin with.
pub async fn start(cx: Context, query: Query, catalogue: Data<CatalogueHandle>) -> Result<HttpResponse> {
    let catalogue = catalogue.now();
    let answers = Answers::read(&query.0);
    let courses = || catalogue.open().map(AsRef::as_ref);
    let is_sent = query.0.one("sent").is_some();
    let title = t!(cx.words, "start-title");
    let head = |title: String| Head { title, section: Some(Section::Courses), ..Head::default() };
    if let Answers { wish: Some(wish), device: Some(device), confidence: Some(confidence) } = answers
        && let Some(course) = first(courses(), wish, confidence)
    {
        let found = t!(cx.words, "start-found");
        return Ok(page_of(StatusCode::OK, &cx, &head(found), suggestion(&cx, course, wish, device, confidence)));
    }
    let missing = if is_sent { answers.missing() } else { Vec::new() };
    let (status, title) = if missing.is_empty() {
        (StatusCode::OK, title)
    } else {
        (StatusCode::UNPROCESSABLE_ENTITY, format!("{} – {title}", t!(cx.words, "error-title")))
    };
    let wishes: Vec<Wish> = Wish::ALL
        .into_iter()
        .filter(|wish| *wish == Wish::Any || courses().any(|course| wish.is_met_by(course)))
        .collect();
    let head = Head { indexed: missing.is_empty(), ..head(title) };
    Ok(page_of(status, &cx, &head, questions(&cx, &wishes, answers, &missing)))
}

fn questions(cx: &Context, wishes: &[Wish], answers: Answers, missing: &[(&str, &str)]) -> Markup {
    let words = &cx.words;
    let of = |field: &&(&str, &str)| FieldError {
        field: field.0.to_owned(),
        message: words.text(&format!("start-{}-missing", field.1)),
    };
    let errors: Vec<FieldError> = missing.iter().map(|field| of(&field)).collect();
    let wish: Vec<&str> = wishes.iter().map(|wish| wish.value()).collect();
    html! {
        @if !errors.is_empty() { (components::error_summary(words, &errors)) }
        (components::heading(&Heading {
            title: &t!(words, "start-title"),
            lead: Some(&t!(words, "start-lead")),
            ..Heading::default()
        }))
        form.start method="get" action=(cx.href("/start")) novalidate {
            input type="hidden" name="sent" value="1";
            (asked(words, "wish", &wish, answers.wish.map(Wish::value), missing))
            (asked(words, "device", &Device::ALL.map(Device::value), answers.device.map(Device::value), missing))
            (asked(words, "confidence", &Confidence::ALL.map(Confidence::value), answers.confidence.map(Confidence::value), missing))
            p.hint { (t!(words, "start-not-kept")) }
            div.row {
                button.button type="submit" { (t!(words, "start-go")) }
                a.button.quiet href=(cx.href("/courses")) { (t!(words, "start-all")) }
            }
        }
    }
}

/// One question as a group of radio buttons.
fn asked(words: &Words, name: &str, values: &[&str], chosen: Option<&str>, missing: &[(&str, &str)]) -> Markup {
    let is_missing = missing.iter().any(|(_, missing)| *missing == name);
    let error = format!("{name}-error");
    html! {
        fieldset class={ "field" @if is_missing { " wrong" } } aria-describedby=[is_missing.then_some(&error)] {
            legend.label { (words.text(&format!("start-{name}"))) }
            @if is_missing { p.error id=(error) { (words.text(&format!("start-{name}-missing"))) } }
            div.choices {
                @for value in values {
                    @let id = format!("{name}-{value}");
                    @let radio = html! { input type="radio" id=(id) name=(name) value=(value) checked[chosen == Some(*value)]; };
                    (option(&id, radio, html! { (words.text(&format!("start-{id}"))) }, None))
                }
            }
        }
    }
}

/// The course, why it is this one, and the way into its first page.
fn suggestion(cx: &Context, course: &Course, wish: Wish, device: Device, confidence: Confidence) -> Markup {
    let words = &cx.words;
    let (Some(text), Some(page)) = (course.text(cx.language), course.pages().next()) else { return html! {} };
    let page_title = course.page_text(page, cx.language).map(|text| text.text.title.clone()).unwrap_or_default();
    let topic = match wish {
        Wish::Any => t!(words, "start-because-any"),
        _ if wish.is_met_by(course) => {
            t!(words, "start-because-wish", wish = words.text(&format!("start-wish-{}", wish.value())))
        }
        _ => t!(words, "start-because-other"),
    };
    let level = words.text(&format!("start-because-{}", course.settings.level.key()));
    let device = words.text(&format!("start-because-{}", device.value()));
    let simple = cx.locales.find(&format!("{}-simple", cx.language)).filter(|simple| course.speaks(*simple));
    let path = page_path(course, &page.id);
    html! {
        (components::breadcrumb(words, &[(cx.href("/start"), t!(words, "start-title"))]))
        (components::heading(&Heading { title: &t!(words, "start-found"), ..Heading::default() }))
        section.resume aria-labelledby="found" {
            div {
                h2 id="found" lang=[text.lang_on(cx.language)] { (text.text.title) }
                p lang=[text.lang_on(cx.language)] { (text.text.summary) }
                p { (t!(words, "start-first", page = page_title, time = duration(words, page.minutes))) }
            }
            div.row { a.button href=(cx.href(&path)) { (t!(words, "course-start")) } }
        }
        div.prose {
            h2 { (t!(words, "start-why")) }
            ul {
                li { (topic) }
                li { (level) }
                li { (device) }
                li { (t!(words, "start-because-time", time = duration(words, course.minutes()))) }
            }
            @if let Some(simple) = simple.filter(|_| confidence != Confidence::Sure) {
                p.way { a href=(cx.href_in(simple, &path)) { (t!(words, "site-read-simple")) } }
            }
        }
        div.scene { (drawing(cx, "hero", None)) }
        p.row { a.button.quiet href={ (cx.href("/start")) } { (t!(words, "start-again")) } a.button.quiet href=(cx.href("/courses")) { (t!(words, "start-all")) } }
    }
}
