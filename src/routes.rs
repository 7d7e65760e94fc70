//! Every URL in one table, by room; the only file that knows all rooms.

use actix_web::guard::{Guard, GuardContext};
use actix_web::middleware::from_fn;
use actix_web::web::{self, Data, ServiceConfig, get, head, post};
use actix_web::{HttpResponse, Scope};

use crate::config::Config;
use crate::error::{Error, Result};
use crate::learning::handlers as learning;
use crate::learning::leave;
use crate::people::handlers::know_viewer;
use crate::search::handlers as search;
use crate::site;
use crate::web::extract::Shared;
use crate::web::headers::NOT_KEPT;

/// One route, for whoever walks all of them (tests, the sitemap of a drill).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Route {
    /// `GET` or `POST`.
    pub method: &'static str,
    /// The pattern, with `{lang}`, `{course}`, `{page}`, `{exercise}`.
    pub pattern: &'static str,
    /// Who may use it.
    pub access: Access,
}

/// Who may use a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Anyone; what it shows depends on who asks.
    Anyone,
    /// People who work on Askel: only there in development.
    Development,
}

macro_rules! table {
    ($($method:ident $pattern:literal $access:ident => $handler:expr;)*) => {
        /// The pages of people: everything below `/{lang}`.
        pub const PAGES: &[Route] = &[$(Route {
            method: stringify!($method),
            pattern: concat!("/{lang}", $pattern),
            access: Access::$access,
        }),*];

        fn pages(is_development: bool) -> Scope {
            let mut scope = web::scope("/{lang}").guard(OfferedLanguage);
            $(if Access::$access == Access::Anyone || is_development {
                scope = scope.route($pattern, table!(@$method).to($handler));
            })*
            scope
        }
    };
    (@GET) => { get() };
    (@POST) => { post() };
}

table! {
    GET  "/"                                            Anyone => learning::front;
    GET  "/courses"                                     Anyone => learning::list;
    GET  "/courses/{course}"                            Anyone => learning::overview;
    GET  "/courses/{course}/{page}"                     Anyone => learning::read;
    POST "/courses/{course}/{page}"                     Anyone => learning::save;
    POST "/courses/{course}/{page}/done"                Anyone => learning::mark_done;
    POST "/courses/{course}/{page}/undone"              Anyone => learning::mark_undone;
    GET  "/courses/{course}/{page}/answers/{exercise}"  Anyone => learning::answer_address;
    POST "/courses/{course}/{page}/answers/{exercise}"  Anyone => learning::answer;
    GET  "/me"                                          Anyone => learning::home;
    GET  "/not-me"                                      Anyone => leave::ask_not_me;
    POST "/not-me"                                      Anyone => leave::not_me;
    GET  "/finish"                                      Anyone => leave::ask_finish;
    POST "/finish"                                      Anyone => leave::finish;
    GET  "/search"                                      Anyone => search::search;
    GET  "/help"                                        Anyone => site::help;
    GET  "/styleguide"                                  Development => site::styleguide;
}

/// Puts every route into an application.
pub fn configure(config: &Config) -> impl Fn(&mut ServiceConfig) + Clone + use<> {
    let is_development = config.development;
    move |service: &mut ServiceConfig| {
        service
            .route("/health/live", get().to(site::alive))
            .route("/health/ready", get().to(site::ready))
            .route("/robots.txt", get().to(site::robots))
            .route("/sitemap.xml", get().to(site::sitemap))
            .route("/static/{file}", get().to(site::asset))
            .route("/favicon.ico", get().to(site::favicon))
            .service(
                web::resource("/media/{course}/{hash}/{file:.*}")
                    .route(get().to(site::media::media))
                    .route(head().to(site::media::media)),
            )
            .service(web::resource("/").wrap(from_fn(know_viewer)).route(get().to(learning::choose_language)))
            .service(
                pages(is_development)
                    .wrap(from_fn(know_viewer))
                    .wrap(actix_web::middleware::DefaultHeaders::new().add(NOT_KEPT)),
            )
            .default_service(web::to(nothing_here));
    }
}

async fn nothing_here() -> Result<HttpResponse> {
    Err(Error::NotFound)
}

/// Lets only addresses through whose first segment is a language of the site.
struct OfferedLanguage;

impl Guard for OfferedLanguage {
    fn check(&self, cx: &GuardContext<'_>) -> bool {
        let path = cx.head().uri.path();
        let segment = path.trim_start_matches('/').split('/').next().unwrap_or("");
        cx.app_data::<Data<Shared>>().is_some_and(|shared| shared.locales.find(segment).is_some())
    }
}
