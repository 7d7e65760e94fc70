//! Signing in by another service: to it, back from it, and in. Whoever is new is asked what to be called.

use actix_web::cookie::{Cookie, time};
use actix_web::http::StatusCode;
use actix_web::http::header::LOCATION;
use actix_web::web::Data;
use actix_web::{FromRequest, HttpRequest, HttpResponse};

use super::TRIP_MINUTES;
use super::store::{self, Newcomer};
use super::trip::{Place, Trip, Trips, is_same};
use super::views::{self, Refusal};
use crate::base::ids::random_token;
use crate::base::oidc::{Ask, Identity, Refused, Service};
use crate::error::{Error, Result};
use crate::people::accounts::names::Names;
use crate::people::accounts::store::NewAccount;
use crate::people::accounts::{AccountId, Role};
use crate::people::handlers::unknown;
use crate::people::sessions::Way;
use crate::people::sessions::handlers::{Gate, home_of, new_session};
use crate::people::{Guest, Viewer};
use crate::t;
use crate::web::components::FieldError;
use crate::web::context::Context;
use crate::web::cookie;
use crate::web::extract::{Form, Query, Shared, context, part};
use crate::web::layout::Head;
use crate::web::page::{page, page_of, see_other};
use crate::web::way_back::{FROM, WayBack};

/// The path of the way to the service, below the language.
pub const PATH: &str = "/sign-in/service";
/// The path that the service leads back to: the same in all languages, because the service knows it letter by letter.
pub const BACK: &str = "/sign-in/service/back";
/// The path where whoever is new is asked what to be called, below the language.
pub(super) const NEW_PATH: &str = "/sign-in/service/new";

const COOKIE: &str = "askel-service";

/// What is needed on the way to the service and back.
pub struct Counter {
    pub(super) gate: Gate,
    pub(super) service: Service,
    pub(super) trips: Trips,
    is_https: bool,
}

impl FromRequest for Counter {
    type Error = Error;
    type Future = std::future::Ready<Result<Self>>;

    /// Nothing is there where no service is used.
    fn from_request(request: &HttpRequest, payload: &mut actix_web::dev::Payload) -> Self::Future {
        let mut counter = || {
            let site = context(request)?.site;
            let service = part::<Option<Service>>(request)?.filter(|_| site.ways.oidc).ok_or(Error::NotFound)?;
            let gate = Gate::from_request(request, payload).into_inner()?;
            Ok(Self { gate, service, trips: part(request)?, is_https: site.is_https() })
        };
        std::future::ready(counter())
    }
}

/// What the service is called by which one can sign in; nothing where there is none.
pub fn offered(request: &HttpRequest, cx: &Context) -> Option<String> {
    let service = part::<Option<Service>>(request).ok().flatten();
    service.filter(|_| cx.site.ways.oidc).map(|service| service.name().to_owned())
}

impl Counter {
    /// The trip of the browser that asks, where it is on one.
    pub(super) fn trip(&self, request: &HttpRequest) -> Option<Trip> {
        let cookie = request.cookie(&cookie::name(COOKIE, self.is_https))?;
        self.trips.open(cookie.value(), self.gate.clock.now())
    }

    fn keeps(&self, response: HttpResponse, trip: &Trip) -> Result<HttpResponse> {
        let mut cookie = cookie::cookie(COOKIE, self.trips.seal(trip)?, self.is_https);
        cookie.set_max_age(time::Duration::minutes(TRIP_MINUTES));
        Ok(with(response, cookie))
    }

    /// The trip is over.
    pub(super) fn ends(&self, response: HttpResponse) -> HttpResponse {
        with(response, cookie::removal(COOKIE, self.is_https))
    }

    /// Leads to the service.
    pub(super) async fn lead(
        &self,
        cx: &Context,
        from: Option<&WayBack>,
        linking: Option<AccountId>,
    ) -> Result<HttpResponse> {
        let (state, now) = (random_token()?, self.gate.clock.now());
        let ask = self.ask(cx, &state);
        let place = Place::There { state };
        let trip = Trip::new(place, cx.language.code(), from.map(WayBack::path), linking, now);
        match self.service.address(ask).await {
            Ok(address) => self.keeps(see_other(&address), &trip),
            Err(refused) => Ok(self.refuse(cx, refused)),
        }
    }

    fn ask(&self, cx: &Context, state: &str) -> Ask {
        Ask {
            redirect_uri: format!("{}{BACK}", cx.site.public_url),
            state: state.to_owned(),
            nonce: self.trips.word("nonce", state),
            verifier: self.trips.word("verifier", state),
        }
    }

    /// A page that says why nobody came in; the log says more, and nothing of anybody.
    fn refuse(&self, cx: &Context, refused: Refused) -> HttpResponse {
        let (refusal, error) = match refused {
            Refused::Unreachable(error) => (Refusal::Unreachable, error),
            Refused::Wrong(error) => (Refusal::Wrong, error),
        };
        tracing::warn!(error = format!("{error:#}"), "OpenID Connect: nobody is signed in");
        self.refusal(cx, refusal)
    }

    pub(super) fn refusal(&self, cx: &Context, refusal: Refusal) -> HttpResponse {
        let status = match refusal {
            Refusal::Unreachable => StatusCode::SERVICE_UNAVAILABLE,
            _ => StatusCode::UNPROCESSABLE_ENTITY,
        };
        // What the service has sent is in the address: no link on the page carries it on.
        let cx = &Context { query: String::new(), path: PATH.to_owned(), ..cx.clone() };
        let head = Head { title: refusal.title(&cx.words), ..Head::default() };
        self.ends(page_of(status, cx, &head, views::refused(cx, self.service.name(), refusal)))
    }
}

fn with(mut response: HttpResponse, cookie: Cookie<'static>) -> HttpResponse {
    // The cookie is ours and well-formed, which is all that this asks for.
    let _ = response.add_cookie(&cookie);
    response
}

/// `GET /{lang}/sign-in/service`: leads to the service. A link and not a form: no form of this site leads elsewhere
/// (`form-action`), and nothing is stored.
pub async fn start(request: HttpRequest, cx: Context, query: Query, counter: Counter) -> Result<HttpResponse> {
    counter.gate.limits.form(&request)?;
    let from = query.0.one(FROM).and_then(WayBack::parse);
    counter.lead(&cx, from.as_ref(), None).await
}

/// `GET /sign-in/service/back`: leads on in the language that somebody set out in.
pub async fn back_address(request: HttpRequest, shared: Data<Shared>, counter: Counter) -> HttpResponse {
    let trip = counter.trip(&request);
    let language = trip.and_then(|trip| shared.locales.find(&trip.language)).unwrap_or(shared.locales.main());
    let query = request.query_string();
    HttpResponse::Found().insert_header((LOCATION, format!("/{}{BACK}?{query}", language.code()))).finish()
}

/// `GET /{lang}/sign-in/service/back`: takes the answer of the service. Whoever it knows here is signed in; others are asked who
/// they are. It comes by a GET because the service leads here; only the browser that has set out is let in, and once.
pub async fn back(request: HttpRequest, cx: Context, query: Query, counter: Counter) -> Result<HttpResponse> {
    counter.gate.limits.form(&request)?;
    let guess = counter.gate.limits.guess(&request)?;
    let now = counter.gate.clock.now();
    let one = |name: &str| query.0.one(name).map(str::to_owned);
    let Some(trip) = counter.trip(&request) else { return Ok(counter.refusal(&cx, Refusal::Lost)) };
    let Place::There { state } = &trip.place else { return Ok(counter.refusal(&cx, Refusal::Lost)) };
    if !one("state").is_some_and(|said| is_same(&said, state)) {
        return Ok(counter.refusal(&cx, Refusal::Lost));
    }
    guess.does_not_count();
    let Some(code) = one("code").filter(|_| one("error").is_none()) else {
        let is_own_will = one("error").as_deref() == Some("access_denied");
        return Ok(counter.refusal(&cx, if is_own_will { Refusal::Cancelled } else { Refusal::Wrong }));
    };
    let said = match counter.service.identify(code, one("iss"), counter.ask(&cx, state), now).await {
        Ok(said) => said,
        Err(refused) => return Ok(counter.refuse(&cx, refused)),
    };
    let identity = said.identity.clone();
    let known = counter.gate.database.read(move |db| store::find_account(db, &identity)).await?;
    match known {
        Some(account) if account.disabled_at.is_some() => Ok(counter.refusal(&cx, Refusal::Disabled)),
        Some(account) if trip.linking.is_none() => {
            let (role, new) = (account.role()?, new_session(&request, Way::Service, false));
            let act = move |db: &mut _| store::begin(db, &account, &new, said.is_strong, now);
            let begun = counter.gate.database.write(act).await?;
            let from = trip.from.as_deref().and_then(WayBack::parse);
            let to = cx.href(from.as_ref().map_or_else(|| home_of(role), WayBack::path));
            Ok(counter.ends(with(see_other(&to), counter.gate.cookies.begun(&begun, now)?)))
        }
        _ => {
            let to = if trip.linking.is_some() { super::own::PATH } else { NEW_PATH };
            let Identity { issuer, subject } = said.identity;
            let trip = trip.at(Place::Back { issuer, subject, name: said.name });
            counter.keeps(see_other(&cx.href(to)), &trip)
        }
    }
}

/// Somebody who is back, and whom nobody knows here yet.
struct Stranger {
    identity: Identity,
    name: String,
    from: Option<WayBack>,
}

impl Stranger {
    fn read(request: &HttpRequest, counter: &Counter) -> Option<Self> {
        let trip = counter.trip(request).filter(|trip| trip.linking.is_none())?;
        let Place::Back { issuer, subject, name } = trip.place else { return None };
        let from = trip.from.as_deref().and_then(WayBack::parse);
        Some(Self { identity: Identity { issuer, subject }, name, from })
    }
}

/// `GET /{lang}/sign-in/service/new`: what to be called, and whether they have been here before.
pub async fn ask(request: HttpRequest, cx: Context, viewer: Viewer, counter: Counter) -> Result<HttpResponse> {
    let Some(stranger) = Stranger::read(&request, &counter) else { return Ok(see_other(&cx.href("/sign-in"))) };
    let names = Names { name: stranger.name, full_name: String::new() };
    Ok(asking(&cx, &counter, viewer, &names, &[]))
}

/// `POST /{lang}/sign-in/service/new`: makes an account of a trainee, which the service opens from now on.
pub async fn join(
    request: HttpRequest,
    cx: Context,
    viewer: Viewer,
    fields: Form,
    counter: Counter,
) -> Result<HttpResponse> {
    counter.gate.limits.form(&request)?;
    let Some(stranger) = Stranger::read(&request, &counter) else { return Ok(see_other(&cx.href("/sign-in"))) };
    let guest = guest_of(viewer)?.filter(|_| fields.0.one("whose") == Some("mine"));
    let names = Names::typed(&fields.0);
    let (name, full_name) = match names.read(&cx.words) {
        Ok(read) => read,
        Err(problems) => return Ok(asking(&cx, &counter, viewer, &names, &problems)),
    };
    let language = cx.language.code().to_owned();
    let newcomer = Newcomer {
        identity: stranger.identity,
        account: NewAccount { name, full_name, role: Role::Trainee, language, form_key: None },
        guest,
        session: new_session(&request, Way::Service, false),
    };
    let now = counter.gate.clock.now();
    let begun = counter.gate.database.write(move |db| store::come_in(db, &newcomer, now)).await?;
    let Some(begun) = begun else { return Ok(counter.refusal(&cx, Refusal::Disabled)) };
    let to = cx.href(stranger.from.as_ref().map_or_else(|| home_of(Role::Trainee), WayBack::path));
    let mut response = counter.ends(with(see_other(&to), counter.gate.cookies.begun(&begun, now)?));
    if guest.is_some() {
        part::<crate::people::handlers::GuestCookies>(&request)?.let_go(&mut response);
    }
    Ok(response)
}

fn guest_of(viewer: Viewer) -> Result<Option<Guest>> {
    match viewer {
        Viewer::Unknown => Err(unknown()),
        Viewer::Guest(guest) => Ok(Some(guest)),
        Viewer::Visitor | Viewer::Member(_) => Ok(None),
    }
}

fn asking(cx: &Context, counter: &Counter, viewer: Viewer, names: &Names, problems: &[FieldError]) -> HttpResponse {
    let title = t!(cx.words, "service-new-title");
    let main = views::new(cx, counter.service.name(), matches!(viewer, Viewer::Guest(_)), names, problems);
    if problems.is_empty() {
        return page(cx, &Head { title, ..Head::default() }, main);
    }
    let title = format!("{} – {title}", t!(cx.words, "error-title"));
    page_of(StatusCode::UNPROCESSABLE_ENTITY, cx, &Head { title, ..Head::default() }, main)
}
