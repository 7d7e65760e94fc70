//! Every URL in one table, by room; the only file that knows all rooms.

use actix_web::guard::{self, Guard, GuardContext};
use actix_web::http::Method;
use actix_web::http::header::ALLOW;
use actix_web::middleware::from_fn;
use actix_web::web::{self, Data, ServiceConfig, post};
use actix_web::{HttpRequest, HttpResponse, Resource, Scope};
use chrono::TimeDelta;

use crate::admin::people::{bulk, handlers as keepers_people, merge as keepers_merge};
use crate::admin::{self, audit::handlers as audit, feedback::handlers as said};
use crate::admin::{groups::handlers as keepers_groups, settings::handlers as settings};
use crate::base::jobs::Job;
use crate::coaching::members::{handlers as members, merge};
use crate::coaching::{
    answers::handlers as answers, cards::handlers as cards, handlers as coaching, invite::handlers as invite,
    roster::handlers as roster, settings::handlers as settings_of_group,
};
use crate::config::Config;
use crate::courses::CatalogueHandle;
use crate::courses::{handlers as courses, paper};
use crate::error::{Error, Result};
use crate::learning::certificate::personal::certificates;
use crate::learning::certificate::{KEEPER as CERTIFICATES, check, handlers as certificate};
use crate::learning::feedback::handlers as feedback;
use crate::learning::feedback::store::let_go_of_feedback;
use crate::learning::handlers as learning;
use crate::learning::writings::{handlers as writings, list};
use crate::learning::{home, join, leave, personal, practice, start, why};
use crate::people::accounts::first;
use crate::people::carry_on::UNUSED_DAYS;
use crate::people::carry_on::{handlers as carry_on, own as own_words};
use crate::people::email::store::let_go_of_changes;
use crate::people::email::{link as email_link, own as own_email};
use crate::people::groups::{join as join_group, leave as leave_group};
use crate::people::handlers::know_viewer;
use crate::people::keepers::Keepers;
use crate::people::my_data::{PersonalTables, handlers as my_data};
use crate::people::oidc::{handlers as service, own as own_service};
use crate::people::passkeys;
use crate::people::passwords::{KnownNames, own as own_password, sign_in as password};
use crate::people::personal as people;
use crate::people::privacy::handlers as privacy;
use crate::people::retention::{Keep, Rule, Rules, store as retention};
use crate::people::second_step;
use crate::people::sessions::{confirm, handlers as sessions};
use crate::people::shared;
use crate::people::vouching::handlers as vouching;
use crate::search::missed::first_kept;
use crate::search::store::forget_missed;
use crate::search::{api, handlers as search};
use crate::site::{self, preferences};
use crate::web::extract::Shared;
use crate::web::headers::{BY_COOKIE, NOT_KEPT};
use crate::web::page::moved;

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
    /// Whoever is signed in.
    SignedIn,
    /// Trainers and administrators, by two factors.
    Staff,
    /// The coaches of the group in the path, by two factors.
    Coach,
    /// Administrators, by two factors.
    Administrator,
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
            let mut paths: Vec<Path> = Vec::new();
            $(if Access::$access != Access::Development || is_development {
                add(&mut paths, $pattern, stringify!($method), table!(@$method).to($handler));
            })*
            let scope = web::scope("/{lang}").guard(OfferedLanguage);
            paths.into_iter().fold(scope, |scope, path| scope.service(resource(path)))
        }
    };
    (@GET) => { get() };
    (@POST) => { post() };
}

table! {
    GET  "/"                                            Anyone => home::front;
    GET  "/courses"                                     Anyone => home::list;
    GET  "/courses/{course}"                            Anyone => home::overview;
    GET  "/courses/{course}/-/glossary"                 Anyone => courses::glossary;
    GET  "/courses/{course}/-/print"                    Anyone => paper::handlers::print;
    GET  "/courses/{course}/-/why"                      Anyone => why::why;
    GET  "/courses/{course}/-/restart"                  Anyone => why::ask_restart;
    POST "/courses/{course}/-/restart"                  Anyone => why::restart;
    GET  "/courses/{course}/-/certificate"              Anyone => certificate::read;
    POST "/courses/{course}/-/certificate"              Anyone => certificate::make;
    GET  "/courses/{course}/-/certificate/revoke"       Anyone => certificate::ask_revoke;
    POST "/courses/{course}/-/certificate/revoke"       Anyone => certificate::revoke;
    GET  "/certificates"                                Anyone => check::ask;
    GET  "/certificates/{code}"                         Anyone => check::check;
    GET  "/courses/{course}/{page}"                     Anyone => learning::read;
    POST "/courses/{course}/{page}"                     Anyone => learning::save;
    POST "/courses/{course}/{page}/done"                Anyone => learning::mark_done;
    POST "/courses/{course}/{page}/undone"              Anyone => learning::mark_undone;
    GET  "/courses/{course}/{page}/note"                Anyone => writings::note_address;
    POST "/courses/{course}/{page}/note"                Anyone => writings::note;
    GET  "/courses/{course}/{page}/bookmark"            Anyone => writings::bookmark_address;
    POST "/courses/{course}/{page}/bookmark"            Anyone => writings::bookmark;
    GET  "/courses/{course}/{page}/feedback"            Anyone => feedback::address;
    POST "/courses/{course}/{page}/feedback"            Anyone => feedback::give;
    GET  "/courses/{course}/{page}/answers/{exercise}"  Anyone => learning::answer_address;
    POST "/courses/{course}/{page}/answers/{exercise}"  Anyone => learning::answer;
    GET  "/courses/{course}/{page}/practice/{exercise}" Anyone => practice::address;
    POST "/courses/{course}/{page}/practice/{exercise}" Anyone => practice::press;
    GET  "/start"                                       Anyone => start::start;
    GET  "/me"                                          Anyone => home::home;
    GET  "/carry-on"                                    Anyone => carry_on::ask;
    POST "/carry-on"                                    Anyone => carry_on::arrive;
    GET  "/carry-on/words"                              Anyone => own_words::show;
    POST "/carry-on/words"                              Anyone => own_words::make;
    GET  "/carry-on/words/renew"                        Anyone => own_words::ask_renew;
    POST "/carry-on/words/renew"                        Anyone => own_words::renew;
    GET  "/carry-on/words/revoke"                       Anyone => own_words::ask_revoke;
    POST "/carry-on/words/revoke"                       Anyone => own_words::revoke;
    POST "/carry-on/words/kept"                         Anyone => own_words::kept;
    GET  "/sign-in"                                     Anyone => sessions::ways;
    GET  "/sign-in/link/{token}"                        Anyone => sessions::ask_link;
    POST "/sign-in/link/{token}"                        Anyone => sessions::open_link;
    GET  "/sign-in/confirm"                             SignedIn => confirm::ask;
    POST "/sign-in/confirm"                             SignedIn => confirm::prove;
    GET  "/sign-in/email"                               Anyone => email_link::ask;
    POST "/sign-in/email"                               Anyone => email_link::send;
    GET  "/sign-in/password"                            Anyone => password::ask;
    POST "/sign-in/password"                            Anyone => password::sign_in;
    GET  "/sign-in/service"                             Anyone => service::start;
    GET  "/sign-in/service/back"                        Anyone => service::back;
    GET  "/sign-in/service/new"                         Anyone => service::ask;
    POST "/sign-in/service/new"                         Anyone => service::join;
    GET  "/confirm-email/{token}"                       Anyone => own_email::ask_confirm;
    POST "/confirm-email/{token}"                       Anyone => own_email::confirm;
    GET  "/sign-in/second"                              SignedIn => second_step::handlers::ask;
    POST "/sign-in/second"                              SignedIn => second_step::handlers::prove;
    GET  "/sign-in/passkey"                             Anyone => passkeys::handlers::ask;
    POST "/sign-in/passkey"                             Anyone => passkeys::handlers::sign_in;
    POST "/sign-in/passkey/start"                       Anyone => passkeys::handlers::start;
    GET  "/sign-in/shared"                              Anyone => shared::sign_in::address;
    POST "/sign-in/shared"                              Anyone => shared::sign_in::sign_in;
    POST "/sign-in/stay"                                SignedIn => shared::stay::stay;
    GET  "/first/{token}"                               Anyone => first::ask;
    POST "/first/{token}"                               Anyone => first::make;
    GET  "/join"                                        Anyone => join_group::ask;
    POST "/join"                                        Anyone => join_group::read;
    GET  "/join/name"                                   Anyone => join_group::name_address;
    POST "/join/name"                                   Anyone => join_group::join;
    POST "/sign-out"                                    Anyone => sessions::sign_out;
    GET  "/account"                                     SignedIn => sessions::account;
    GET  "/account/name"                                SignedIn => sessions::name_address;
    POST "/account/name"                                SignedIn => sessions::rename;
    GET  "/account/email"                               SignedIn => own_email::ask;
    POST "/account/email"                               SignedIn => own_email::change;
    GET  "/account/email/remove"                        Anyone => own_email::remove_address;
    POST "/account/email/remove"                        SignedIn => own_email::remove;
    GET  "/account/password"                            SignedIn => own_password::ask;
    POST "/account/password"                            SignedIn => own_password::change;
    GET  "/account/password/remove"                     Anyone => own_password::remove_address;
    POST "/account/password/remove"                     SignedIn => own_password::remove;
    GET  "/account/service"                             SignedIn => own_service::show;
    POST "/account/service"                             SignedIn => own_service::link;
    GET  "/account/service/start"                       SignedIn => own_service::start;
    GET  "/account/service/remove"                      Anyone => own_service::remove_address;
    POST "/account/service/remove"                      SignedIn => own_service::remove;
    POST "/account/sessions/{session}/end"              SignedIn => sessions::end;
    POST "/account/sessions/end-others"                 SignedIn => sessions::end_others;
    GET  "/admin"                                        Administrator => admin::front::front;
    GET  "/admin/people"                                 Administrator => keepers_people::list;
    GET  "/admin/people/new"                             Administrator => keepers_people::ask_new;
    POST "/admin/people/new"                             Administrator => keepers_people::make;
    GET  "/admin/people/disable"                         Administrator => bulk::address;
    POST "/admin/people/disable"                         Administrator => bulk::disable;
    GET  "/admin/people/enable"                          Administrator => bulk::address;
    POST "/admin/people/enable"                          Administrator => bulk::enable;
    GET  "/admin/people/{account}"                       Administrator => keepers_people::one;
    GET  "/admin/people/{account}/role"                  Administrator => keepers_people::address;
    POST "/admin/people/{account}/role"                  Administrator => keepers_people::change_role;
    GET  "/admin/people/{account}/disable"               Administrator => keepers_people::address;
    POST "/admin/people/{account}/disable"               Administrator => keepers_people::disable;
    GET  "/admin/people/{account}/enable"                Administrator => keepers_people::address;
    POST "/admin/people/{account}/enable"                Administrator => keepers_people::enable;
    GET  "/admin/people/{account}/link"                  Administrator => keepers_people::address;
    POST "/admin/people/{account}/link"                  Administrator => keepers_people::link;
    GET  "/admin/people/{account}/merge"                 Administrator => keepers_merge::ask;
    POST "/admin/people/{account}/merge"                 Administrator => keepers_merge::merge;
    GET  "/admin/groups"                                 Administrator => keepers_groups::list;
    GET  "/admin/groups/{group}"                         Administrator => keepers_groups::one;
    GET  "/admin/groups/{group}/coach"                   Administrator => keepers_groups::address;
    POST "/admin/groups/{group}/coach"                   Administrator => keepers_groups::hand_over;
    GET  "/admin/groups/{group}/close"                   Administrator => keepers_groups::address;
    POST "/admin/groups/{group}/close"                   Administrator => keepers_groups::close;
    GET  "/admin/groups/{group}/reopen"                  Administrator => keepers_groups::address;
    POST "/admin/groups/{group}/reopen"                  Administrator => keepers_groups::reopen;
    GET  "/admin/settings"                               Administrator => settings::ask;
    POST "/admin/settings"                               Administrator => settings::save;
    GET  "/admin/audit"                                  Administrator => audit::list;
    GET  "/admin/jobs"                                   Administrator => admin::jobs::list;
    GET  "/admin/feedback"                               Staff => said::list;
    GET  "/admin/feedback/{course}/{page}"               Staff => said::one;
    POST "/admin/feedback/{course}/{page}"               Staff => said::settle;
    GET  "/admin/feedback/{course}/{page}/replies"       Staff => said::address;
    POST "/admin/feedback/{course}/{page}/replies"       Staff => said::reply;
    POST "/admin/feedback/{course}/{page}/replies/{reply}/withdraw" Staff => said::withdraw;
    GET  "/admin/missed"                                 Staff => admin::missed::list;
    GET  "/account/second-step"                         SignedIn => second_step::own::show;
    GET  "/account/second-step/new"                     SignedIn => second_step::own::ask;
    POST "/account/second-step/new"                     SignedIn => second_step::own::set_up;
    GET  "/account/second-step/codes"                   SignedIn => second_step::own::codes;
    POST "/account/second-step/codes"                   SignedIn => second_step::own::renew_codes;
    POST "/account/second-step/codes/kept"              SignedIn => second_step::own::kept;
    GET  "/account/second-step/remove"                  SignedIn => second_step::own::ask_remove;
    POST "/account/second-step/remove"                  SignedIn => second_step::own::remove;
    GET  "/account/passkeys"                            SignedIn => passkeys::own::list;
    GET  "/account/passkeys/new"                        SignedIn => passkeys::own::ask;
    POST "/account/passkeys/new"                        SignedIn => passkeys::own::make;
    POST "/account/passkeys/start"                      SignedIn => passkeys::own::start;
    GET  "/account/passkeys/{passkey}/name"             SignedIn => passkeys::own::address;
    POST "/account/passkeys/{passkey}/name"             SignedIn => passkeys::own::rename;
    GET  "/account/passkeys/{passkey}/remove"           SignedIn => passkeys::own::ask_remove;
    POST "/account/passkeys/{passkey}/remove"           SignedIn => passkeys::own::remove;
    GET  "/account/pin"                                 SignedIn => shared::own_pin::ask;
    POST "/account/pin"                                 SignedIn => shared::own_pin::change;
    GET  "/account/pin/remove"                          Anyone => shared::own_pin::address;
    POST "/account/pin/remove"                          SignedIn => shared::own_pin::remove;
    GET  "/shared-devices"                              Staff => shared::pairing::list;
    POST "/shared-devices"                              Staff => shared::pairing::pair;
    GET  "/shared-devices/{device}/remove"              Staff => shared::pairing::address;
    POST "/shared-devices/{device}/remove"              Staff => shared::pairing::unpair;
    GET  "/account/vouch"                               Staff => vouching::ask;
    POST "/account/vouch"                               Staff => vouching::give;
    GET  "/account/groups/{group}/leave"                SignedIn => leave_group::ask;
    POST "/account/groups/{group}/leave"                SignedIn => leave_group::leave;
    GET  "/groups"                                      Staff => coaching::list;
    POST "/groups"                                      Staff => coaching::make;
    GET  "/groups/{group}"                              Coach => coaching::table;
    GET  "/groups/{group}/settings"                     Coach => settings_of_group::settings;
    GET  "/groups/{group}/name"                         Coach => settings_of_group::address;
    POST "/groups/{group}/name"                         Coach => settings_of_group::rename;
    GET  "/groups/{group}/courses"                      Coach => settings_of_group::address;
    POST "/groups/{group}/courses"                      Coach => settings_of_group::choose_courses;
    GET  "/groups/{group}/coaches"                      Coach => settings_of_group::address;
    POST "/groups/{group}/coaches"                      Coach => settings_of_group::share;
    POST "/groups/{group}/coaches/{trainer}/remove"     Coach => settings_of_group::unshare;
    GET  "/groups/{group}/close"                        Coach => settings_of_group::ask_close;
    POST "/groups/{group}/close"                        Coach => settings_of_group::close;
    POST "/groups/{group}/open"                         Coach => settings_of_group::open;
    GET  "/groups/{group}/invite"                       Coach => invite::invite;
    GET  "/groups/{group}/poster"                       Coach => invite::poster;
    GET  "/groups/{group}/code"                         Coach => invite::address;
    POST "/groups/{group}/code"                         Coach => invite::renew;
    GET  "/groups/{group}/code/renew"                   Coach => invite::ask_renew;
    GET  "/groups/{group}/code/end"                     Coach => invite::ask_end;
    POST "/groups/{group}/code/end"                     Coach => invite::end;
    GET  "/groups/{group}/cards"                        Coach => cards::choose;
    POST "/groups/{group}/cards"                        Coach => cards::draw;
    GET  "/groups/{group}/members"                      Coach => members::list;
    POST "/groups/{group}/members"                      Coach => members::add;
    GET  "/groups/{group}/members/{account}"            Coach => members::one;
    POST "/groups/{group}/members/{account}/mark"       Coach => members::mark;
    GET  "/groups/{group}/members/{account}/words"      Coach => cards::member_address;
    POST "/groups/{group}/members/{account}/words"      Coach => cards::renew;
    GET  "/groups/{group}/members/{account}/link"       Coach => cards::member_address;
    POST "/groups/{group}/members/{account}/link"       Coach => cards::link;
    GET  "/groups/{group}/members/{account}/remove"     Coach => members::ask_remove;
    POST "/groups/{group}/members/{account}/remove"     Coach => members::remove;
    POST "/groups/{group}/members/{account}/return"     Coach => members::take_back;
    GET  "/groups/{group}/members/{account}/merge"      Coach => merge::ask;
    POST "/groups/{group}/members/{account}/merge"      Coach => merge::merge;
    GET  "/groups/{group}/import"                       Coach => roster::ask;
    POST "/groups/{group}/import"                       Coach => roster::preview;
    GET  "/groups/{group}/import/confirm"               Coach => roster::address;
    POST "/groups/{group}/import/confirm"               Coach => roster::confirm;
    GET  "/groups/{group}/import/mend"                  Coach => roster::address;
    POST "/groups/{group}/import/mend"                  Coach => roster::mend;
    GET  "/groups/{group}/table.csv"                    Coach => roster::export;
    GET  "/groups/{group}/members/{account}/courses/{course}" Coach => answers::answers;
    GET  "/notes"                                       Anyone => list::list;
    GET  "/not-me"                                      Anyone => leave::ask_not_me;
    POST "/not-me"                                      Anyone => leave::not_me;
    GET  "/finish"                                      Anyone => leave::ask_finish;
    POST "/finish"                                      Anyone => leave::finish;
    GET  "/my-data"                                     Anyone => my_data::read;
    GET  "/my-data/download"                            Anyone => my_data::download;
    GET  "/my-data/delete"                              Anyone => my_data::ask_delete;
    POST "/my-data/delete"                              Anyone => my_data::delete;
    GET  "/search"                                      Anyone => search::search;
    GET  "/help"                                        Anyone => site::help;
    GET  "/privacy"                                     Anyone => privacy::read;
    GET  "/preferences"                                 Anyone => preferences::ask;
    POST "/preferences"                                 Anyone => preferences::save;
    GET  "/styleguide"                                  Development => site::styleguide;
}

/// Every room that keeps something of learners: what each does when two records become one.
pub const KEEPERS: Keepers = Keepers(&[join::KEEPER, CERTIFICATES]);

/// What the house does by itself.
pub const JOBS: &[Job] =
    &[Job { name: "retention", every: TimeDelta::hours(1), act: |db, now| RETENTION.enforce(db, now) }];

/// How long each table is kept; a test holds it against the database.
pub const RETENTION: Rules = Rules(&[
    Rule { table: "guests", keep: Keep::Days(400, retention::let_go_of_guests) },
    Rule { table: "carry_on_codes", keep: Keep::Days(UNUSED_DAYS, retention::let_go_of_words) },
    Rule { table: "accounts", keep: Keep::Days(730, retention::let_go_of_trainees) },
    Rule { table: "learners", keep: Keep::With("guests, carry_on_codes, accounts") },
    Rule { table: "sessions", keep: Keep::Days(0, retention::let_go_of_sessions) },
    Rule { table: "sign_in_links", keep: Keep::Days(0, retention::let_go_of_links) },
    Rule { table: "email_changes", keep: Keep::Days(0, let_go_of_changes) },
    Rule { table: "vouchers", keep: Keep::Days(90, retention::let_go_of_vouchers) },
    Rule { table: "second_steps", keep: Keep::With("accounts") },
    Rule { table: "recovery_codes", keep: Keep::With("accounts") },
    Rule { table: "passkeys", keep: Keep::With("accounts") },
    Rule { table: "pins", keep: Keep::With("accounts") },
    Rule { table: "shared_devices", keep: Keep::Days(shared::UNUSED_DAYS, shared::store::let_go_of_devices) },
    Rule { table: "groups", keep: Keep::Days(365, retention::let_go_of_groups) },
    Rule { table: "audit", keep: Keep::Days(730, retention::let_go_of_audit) },
    Rule { table: "erasures", keep: Keep::Days(730, retention::let_go_of_erasures) },
    Rule { table: "feedback", keep: Keep::Days(730, let_go_of_feedback) },
    Rule { table: "missed_searches", keep: Keep::Days(182, |db, _, now| forget_missed(db, &first_kept(now.date()))) },
    Rule { table: "passwords", keep: Keep::With("accounts") },
    Rule { table: "identities", keep: Keep::With("accounts") },
    Rule { table: "events", keep: Keep::With("learners") },
    Rule { table: "standings", keep: Keep::With("learners") },
    Rule { table: "writings", keep: Keep::With("learners") },
    Rule { table: "certificates", keep: Keep::With("learners") },
    Rule { table: "group_people", keep: Keep::With("groups") },
    Rule { table: "group_courses", keep: Keep::With("groups") },
    Rule { table: "group_codes", keep: Keep::With("groups") },
    Rule { table: "jobs", keep: Keep::Always },
    Rule { table: "page_replies", keep: Keep::Always },
    Rule { table: "settings", keep: Keep::Always },
]);

/// The names that are known to everybody beside those of the site: nobody's password is one.
pub fn known_names(catalogue: &CatalogueHandle) -> KnownNames {
    let catalogue = catalogue.clone();
    KnownNames::new(move || catalogue.now().open().map(|course| course.id.to_string()).collect())
}

/// Every table that keeps something of a person, in the order in which the page "my data" shows them.
pub fn personal_tables(catalogue: &CatalogueHandle) -> PersonalTables {
    let tables = [
        personal::standings(catalogue),
        personal::writings(catalogue),
        personal::events(catalogue),
        certificates(),
        people::codes(),
        people::sessions(),
        people::links(),
        people::email_changes(),
        people::passwords(),
        people::identities(),
        people::second_steps(),
        people::recovery_codes(),
        people::passkeys(),
        people::pins(),
        people::vouchers(),
        people::groups(),
        people::deeds_of_others(),
        people::accounts(),
        people::guests(),
        people::learners(),
    ];
    PersonalTables::new(RETENTION, tables)
}

/// A path with its methods and what each does.
type Path = (&'static str, Vec<(&'static str, actix_web::Route)>);

fn add(paths: &mut Vec<Path>, pattern: &'static str, method: &'static str, route: actix_web::Route) {
    match paths.iter_mut().find(|(known, _)| *known == pattern) {
        Some((_, routes)) => routes.push((method, route)),
        None => paths.push((pattern, vec![(method, route)])),
    }
}

/// All methods of a path in one resource: another method is refused as such (405), not as an address where nothing is.
fn resource((pattern, routes): Path) -> Resource {
    let methods: Vec<&str> = routes.iter().map(|(method, _)| *method).collect();
    let allow = methods.join(", ").replace("GET", "GET, HEAD");
    let resource = routes.into_iter().fold(web::resource(pattern), |resource, (_, route)| resource.route(route));
    resource.default_service(web::to(move || {
        let refusal = HttpResponse::MethodNotAllowed().insert_header((ALLOW, allow.clone())).finish();
        std::future::ready(refusal)
    }))
}

/// `GET`, and `HEAD`, which answers the same without the body (RFC 9110 9.3.2).
fn get() -> actix_web::Route {
    web::route().guard(guard::Any(guard::Get()).or(guard::Head()))
}

/// A file or another thing outside the pages of people, which is only read.
fn file(pattern: &'static str, route: actix_web::Route) -> Resource {
    resource((pattern, vec![("GET", route)]))
}

/// Puts every route into an application.
pub fn configure(config: &Config) -> impl Fn(&mut ServiceConfig) + Clone + use<> {
    let is_development = config.development;
    move |service: &mut ServiceConfig| {
        service
            .service(file("/health/live", get().to(site::alive)))
            .service(file("/health/ready", get().to(site::ready)))
            .service(file("/robots.txt", get().to(site::robots)))
            .service(file("/sitemap.xml", get().to(site::sitemap)))
            .service(file("/static/{file}", get().to(site::asset)))
            .service(file("/favicon.ico", get().to(site::favicon)))
            .service(file("/api/search", get().to(api::search)))
            .service(file("/api/suggestions", get().to(api::suggestions)))
            .service(file("/api/openapi.json", get().to(api::openapi)))
            .service(file("/media/{course}/{hash}/{file:.*}", get().to(site::media::media)))
            .service(file(service::BACK, get().to(service::back_address)))
            .service(file("/", get().to(home::choose_language)).wrap(from_fn(know_viewer)))
            .service(
                pages(is_development)
                    .wrap(from_fn(know_viewer))
                    .wrap(actix_web::middleware::DefaultHeaders::new().add(NOT_KEPT).add(BY_COOKIE)),
            )
            .default_service(web::to(nothing_here));
    }
}

/// A slash too many or too few leads to the page that was meant; nothing else is there.
async fn nothing_here(request: HttpRequest, shared: Data<Shared>) -> Result<HttpResponse> {
    let path = request.path();
    let segments: Vec<&str> = path.trim_matches('/').split('/').collect();
    let is_page = segments.first().is_some_and(|first| shared.locales.find(first).is_some());
    let meant = match segments.as_slice() {
        [language] => format!("/{language}/"),
        _ => format!("/{}", segments.join("/")),
    };
    let is_looking = matches!(*request.method(), Method::GET | Method::HEAD);
    if !is_page || !is_looking || segments.iter().any(|segment| segment.is_empty()) || meant == path {
        return Err(Error::NotFound);
    }
    let query = request.query_string();
    Ok(moved(&if query.is_empty() { meant } else { format!("{meant}?{query}") }))
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
