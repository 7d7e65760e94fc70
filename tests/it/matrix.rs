//! Who may use which route: `matrix.txt` beside this file says it for every route and role, and it is walked here over the real
//! application (ASVS 8.1.1, 8.2.1, 8.2.2). A route without a line fails, and so does a line without a route.

mod cast;

use std::collections::BTreeMap;

use askel::routes::{Access, PAGES, Route};
use reqwest::Method;

use crate::support::{Dialect, on_each_database, words};
use cast::{Cast, PRIVATE, Person};

/// What comes of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Open,
    Own,
    SignIn,
    NotFound,
}

impl Outcome {
    fn read(word: &str) -> Option<Self> {
        Some(match word {
            "open" => Self::Open,
            "own" => Self::Own,
            "sign-in" => Self::SignIn,
            "not-found" => Self::NotFound,
            _ => return None,
        })
    }

    /// Whether an answer's status is what was promised. The answer to an empty form may be the same form again.
    fn allows(self, status: u16) -> bool {
        match self {
            Self::Open | Self::Own => matches!(status, 200..400 | 422),
            Self::SignIn => status == 401,
            Self::NotFound => status == 404,
        }
    }

    fn is_refusal(self) -> bool {
        matches!(self, Self::SignIn | Self::NotFound)
    }
}

/// What comes of a route for each of [`cast::ROLES`].
type Row = [Outcome; cast::ROLES.len()];

const TABLE: &str = include_str!("matrix.txt");

/// The lines of the table by method and path.
fn table() -> BTreeMap<(String, String), Row> {
    let (mut shapes, mut rows) = (BTreeMap::new(), BTreeMap::new());
    for line in TABLE.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
        let mut parts = line.split_whitespace();
        let (method, path) = (parts.next().expect("a method"), parts.next().expect("a path"));
        let said: Vec<&str> = parts.collect();
        let row: Row = match said.as_slice() {
            [shape] => *shapes.get(*shape).unwrap_or_else(|| panic!("matrix.txt: what is \"{shape}\"? {line}")),
            several => {
                let read = |word: &&str| Outcome::read(word).unwrap_or_else(|| panic!("matrix.txt: {word} in {line}"));
                let outcomes: Vec<Outcome> = several.iter().map(read).collect();
                outcomes.try_into().unwrap_or_else(|_| panic!("matrix.txt: eight words are needed in {line}"))
            }
        };
        if method == "shape" {
            shapes.insert(path.to_owned(), row);
        } else {
            let at = (method.to_owned(), format!("/{{lang}}{path}"));
            assert!(rows.insert(at, row).is_none(), "matrix.txt says twice: {line}");
        }
    }
    rows
}

/// The line that a new route probably needs.
fn suggestion(route: &Route) -> String {
    let shape = match route.access {
        Access::Anyone => "everyone",
        Access::SignedIn => "signed-in",
        Access::Staff => "staff",
        Access::Coach => "coach",
        Access::Administrator => "administrator",
        Access::Development => "nobody",
    };
    format!("{:<4} {:<46} {shape}", route.method, route.pattern.trim_start_matches("/{lang}"))
}

fn row_of(route: &Route) -> Row {
    let at = (route.method.to_owned(), route.pattern.to_owned());
    *table().get(&at).unwrap_or_else(|| panic!("add to tests/it/matrix.txt: {}", suggestion(route)))
}

#[test]
fn requirement_48_every_route_has_its_line_and_every_line_its_route() {
    let table = table();
    let at = |route: &Route| (route.method.to_owned(), route.pattern.to_owned());
    let missing: Vec<String> = PAGES.iter().filter(|route| !table.contains_key(&at(route))).map(suggestion).collect();
    assert!(missing.is_empty(), "\nadd to tests/it/matrix.txt, if this is what is meant:\n{}\n", missing.join("\n"));
    let known = |line: &(String, String)| PAGES.iter().any(|route| at(route) == *line);
    let strange: Vec<_> = table.keys().filter(|line| !known(line)).collect();
    assert!(strange.is_empty(), "\ntake out of tests/it/matrix.txt, no route has it: {strange:?}\n");
}

/// All that does not fit, to be seen at once.
#[derive(Default)]
struct Faults(Vec<String>);

impl Faults {
    fn check(&mut self, holds: bool, fault: impl FnOnce() -> String) {
        if !holds {
            self.0.push(fault());
        }
    }
}

impl Drop for Faults {
    fn drop(&mut self) {
        assert!(std::thread::panicking() || self.0.is_empty(), "\n{}\n", self.0.join("\n"));
    }
}

fn method_of(route: &Route) -> Method {
    Method::from_bytes(route.method.as_bytes()).expect("a method")
}

#[test]
fn requirement_48_each_role_may_do_what_the_matrix_says_and_nothing_else() {
    on_each_database(async |dialect: Dialect| {
        let mut faults = Faults::default();
        let mut cast = Cast::on_stage(dialect).await;
        for at in 0..cast::ROLES.len() {
            let person = cast.person(at);
            let (refused, allowed): (Vec<&Route>, Vec<&Route>) =
                PAGES.iter().partition(|route| row_of(route)[at].is_refusal());
            // What is refused changes nothing: neither one by one nor all together.
            let before = cast.site.stored();
            for route in refused {
                let answer = cast.send(&person, method_of(route), &cast.address(route, &person, false), &[]).await;
                let promised = row_of(route)[at];
                faults.check(promised.allows(answer.status), || {
                    format!("{} {}: {} instead of {promised:?}", person.role, suggestion(route), answer.status)
                });
            }
            faults
                .check(cast.site.stored() == before, || format!("{}: what was refused changed something", person.role));
            for route in allowed {
                walk(&mut cast, &person, route, row_of(route)[at], &mut faults).await;
            }
        }
    });
}

/// What somebody may do: it answers, with nothing that another wrote for themselves, and nothing of the member's changes where
/// everybody has their own.
async fn walk(cast: &mut Cast, person: &Person, route: &Route, promised: Outcome, faults: &mut Faults) {
    let is_own = promised == Outcome::Own;
    let name = format!("{} {}", person.role, suggestion(route));
    let of_member = cast.of_member();
    if is_own && cast::is_of_a_person(route) && person.role != "member" {
        let answer = cast.send(person, method_of(route), &cast.address(route, person, false), &[]).await;
        faults.check(answer.status == 404, || format!("{name}: {} for the thing of another", answer.status));
    }
    let answer = cast.send(person, method_of(route), &cast.address(route, person, is_own), &[]).await;
    faults.check(promised.allows(answer.status), || format!("{name}: {} instead of {promised:?}", answer.status));
    if person.role != "member" {
        faults.check(!answer.body.contains(PRIVATE), || format!("{name}: shows what the member wrote for themselves"));
        faults.check(!is_own || cast.of_member() == of_member, || format!("{name}: changes something of the member"));
    }
    if route.method != "GET" {
        cast.restore();
    }
}

#[test]
fn requirement_25_no_role_is_moved_by_a_form_of_another_site() {
    on_each_database(async |dialect: Dialect| {
        let mut faults = Faults::default();
        let cast = Cast::on_stage(dialect).await;
        let title = words("fi").text("error-cross-site-title");
        let before = cast.site.stored();
        for at in 0..cast::ROLES.len() {
            let person = cast.person(at);
            for route in PAGES.iter().filter(|route| route.method != "GET") {
                for foreign in [
                    ("Sec-Fetch-Site", "cross-site"),
                    ("Sec-Fetch-Site", "same-site"),
                    ("Origin", "https://evil.example"),
                    ("Origin", "null"),
                ] {
                    let address = cast.address(route, &person, true);
                    let answer = cast.send(&person, method_of(route), &address, &[foreign]).await;
                    let is_refused = answer.status == 403 && answer.body.contains(&title);
                    faults.check(is_refused, || {
                        format!("{} {}: {foreign:?} gets {}", person.role, suggestion(route), answer.status)
                    });
                }
            }
        }
        faults.check(cast.site.stored() == before, || "something has changed".to_owned());
    });
}

#[test]
fn requirement_26_no_role_changes_anything_by_looking() {
    on_each_database(async |dialect: Dialect| {
        let mut faults = Faults::default();
        let cast = Cast::on_stage(dialect).await;
        // That somebody looked at another is written into the audit trail, which is what it is for.
        let stored = || {
            let mut stored = cast.site.stored();
            stored.retain(|row| !(row.starts_with("audit: ") && row.contains("looked-at-")));
            stored
        };
        for at in 0..cast::ROLES.len() {
            let person = cast.person(at);
            for method in [Method::GET, Method::HEAD, Method::OPTIONS] {
                let before = stored();
                for route in PAGES {
                    cast.send(&person, method.clone(), &cast.address(route, &person, true), &[]).await;
                }
                let after = stored();
                let changed: Vec<_> = after.iter().filter(|row| !before.contains(row)).collect();
                faults.check(after == before, || format!("{} changed something by {method}: {changed:?}", person.role));
            }
        }
    });
}
