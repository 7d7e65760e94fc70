//! The direction of dependencies between the rooms, and what may be used where. The tables are the rule: widen them on
//! purpose, with a reason, never by accident.

use std::collections::{BTreeMap, BTreeSet};

use crate::support::source::{Source, sources};

/// Who may ask whom, from the top down. Every part may ask itself; `error` and `base` may be asked by all that are above them.
const MAY_ASK: [(&str, &[&str]); 16] = [
    ("main", &["app", "base", "config", "courses", "learning", "people", "search", "site"]),
    (
        "lib",
        &[
            "admin",
            "app",
            "base",
            "coaching",
            "config",
            "courses",
            "error",
            "exercises",
            "learning",
            "people",
            "routes",
            "search",
            "site",
            "web",
        ],
    ),
    ("app", &["routes", "admin", "site", "learning", "search", "courses", "people", "config", "web", "base", "error"]),
    (
        "routes",
        &[
            "admin",
            "site",
            "coaching",
            "learning",
            "search",
            "courses",
            "exercises",
            "people",
            "config",
            "web",
            "base",
            "error",
        ],
    ),
    // Who keeps the site sees to all rooms; nobody asks administration.
    ("admin", &["site", "learning", "search", "courses", "people", "web", "base", "error"]),
    // The site's own pages list all courses (sitemap, media); its settings are set by who keeps it.
    ("site", &["courses", "people", "web", "base", "error"]),
    // A coach sees how far somebody is by the rules of learning, and their answers as exercises say them.
    ("coaching", &["learning", "courses", "exercises", "people", "web", "base", "error"]),
    ("learning", &["courses", "exercises", "people", "web", "base", "error"]),
    // What there is to find are courses and the exercises in them.
    ("search", &["courses", "exercises", "people", "web", "base", "error"]),
    ("courses", &["exercises", "people", "web", "base", "error"]),
    ("exercises", &["people", "web", "base", "error"]),
    ("people", &["web", "base", "error"]),
    ("web", &["base", "error"]),
    ("config", &["base", "error"]),
    ("base", &["error"]),
    ("error", &[]),
];

/// Files that may write HTML without escaping it, and where that HTML comes from.
const MAY_WRITE_RAW_HTML: [(&str, &str); 13] = [
    ("courses/media/views.rs", "captions as their renderer writes them, and descriptions after the sanitiser"),
    ("courses/paper/views.rs", "the same as learning/views.rs, with anchors, levels and addresses changed"),
    ("courses/views.rs", "the course's welcome and cover, after the sanitiser and the drawings' allow-list"),
    ("exercises/rendering.rs", "the author's texts, after the sanitiser, and plain text escaped there"),
    ("learning/views.rs", "the blocks of a page, after the sanitiser, and pictures after the drawings' allow-list"),
    ("exercises/practice/views/screen.rs", "a drawing written there"),
    ("people/my_data/views.rs", "the site's own style sheet, in the page of a file"),
    ("search/views.rs", "passages escaped there, with their words marked"),
    ("web/components.rs", "drawings after their allow-list, and marks written there"),
    ("web/components/courses.rs", "drawings after their allow-list"),
    ("web/components/search.rs", "titles and passages that the search has escaped"),
    ("web/components/exercise.rs", "drawings after their allow-list, and marks written there"),
    ("web/styleguide/reading.rs", "examples written there"),
];

/// Pure files that may name a type of the web framework, with the reason.
const MAY_NAME_ACTIX: [(&str, &str); 1] =
    [("learning/desk.rs", "takes what handlers need out of a request, and gives a guest's cookie to the answer")];

/// The part of the house a file belongs to.
fn part(path: &str) -> &str {
    path.split('/').next().unwrap_or(path).trim_end_matches(".rs")
}

/// The parts a file asks, by its `crate::` paths (`askel::` in main.rs) and by `super` beyond its own part.
fn asked(source: &Source) -> BTreeSet<String> {
    let code = source.code();
    let prefix = if part(&source.path) == "main" { "askel::" } else { "crate::" };
    let mut asked: BTreeSet<String> = BTreeSet::new();
    let depth = source.path.trim_end_matches("/mod.rs").matches('/').count();
    let up_and_out = format!("super::{}", "super::".repeat(depth));
    for prefix in [prefix, &up_and_out] {
        for rest in code.split(prefix).skip(1) {
            asked.extend(names(rest));
        }
    }
    asked.retain(|name| MAY_ASK.iter().any(|(part, _)| part == name));
    asked
}

/// The first names of a path: one, or all of `{a::b, c}`.
fn names(rest: &str) -> Vec<String> {
    let name = |text: &str| {
        text.trim_start().chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect::<String>()
    };
    let Some(group) = rest.strip_prefix('{') else { return vec![name(rest)] };
    let mut depth = 0;
    let mut found = vec![name(group)];
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => found.push(name(&group[at + 1..])),
            _ => {}
        }
    }
    found
}

fn fails(faults: Vec<String>) {
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn what_a_file_asks_is_seen_however_it_is_written() {
    let asks = |path: &str, text: &str| {
        let source = Source { path: path.to_owned(), text: text.to_owned() };
        asked(&source).into_iter().collect::<Vec<_>>().join(" ")
    };
    assert_eq!(asks("people/store.rs", "use crate::base::db::Db;\nuse crate::error::Result;"), "base error");
    assert_eq!(asks("people/store.rs", "fn a() { crate::learning::b() }"), "learning");
    assert_eq!(asks("people/store.rs", "use crate::{base::{db, ids}, site};"), "base site");
    assert_eq!(asks("people/store.rs", "use super::super::courses;"), "courses");
    assert_eq!(asks("base/db/mod.rs", "use super::super::web;"), "web");
    assert_eq!(asks("base/db/mod.rs", "use super::clock;\n// crate::site is not asked"), "");
    assert_eq!(asks("main.rs", "use askel::routes;"), "routes");
}

#[test]
fn every_room_asks_only_the_rooms_below_it() {
    let allowed: BTreeMap<&str, &[&str]> = MAY_ASK.into_iter().collect();
    let mut faults = Vec::new();
    for source in sources() {
        let part = part(&source.path);
        let Some(allowed) = allowed.get(part) else {
            faults.push(format!("src/{}: \"{part}\" is not in the table of this test", source.path));
            continue;
        };
        for asked in asked(&source) {
            if asked != part && !allowed.contains(&asked.as_str()) {
                faults.push(format!("src/{}: {part} asks {asked}", source.path));
            }
        }
    }
    fails(faults);
}

#[test]
fn the_table_has_no_circle() {
    let order: Vec<&str> = MAY_ASK.iter().map(|(part, _)| *part).collect();
    let place = |name: &str| order.iter().position(|part| *part == name);
    for (part, allowed) in MAY_ASK.iter().filter(|(part, _)| !matches!(*part, "main" | "lib")) {
        for below in *allowed {
            assert!(place(below) > place(part), "{part} → {below} leads upward");
        }
    }
}

#[test]
fn views_never_see_the_database() {
    let mut faults = Vec::new();
    for source in sources().iter().filter(|source| source.path.ends_with("views.rs")) {
        for sign in ["diesel", "base::db", "store::"] {
            if source.code().contains(sign) {
                faults.push(format!("src/{} uses {sign}", source.path));
            }
        }
    }
    fails(faults);
}

#[test]
fn stores_know_nothing_of_requests_and_pages() {
    let mut faults = Vec::new();
    for source in sources().iter().filter(|source| source.path.ends_with("store.rs")) {
        for sign in ["actix_web", "maud", "html!"] {
            if source.code().contains(sign) {
                faults.push(format!("src/{} uses {sign}", source.path));
            }
        }
    }
    fails(faults);
}

#[test]
fn rules_are_pure() {
    const ROOMS: [&str; 6] = ["people", "exercises", "courses", "learning", "coaching", "search"];
    // Handlers take requests: in files of this name, and in those whose first function with a request says so.
    let is_handler = |source: &Source| {
        let file = source.path.rsplit('/').next().unwrap_or_default();
        file == "handlers.rs"
            || file == "views.rs"
            || source.text.contains("/// `GET /")
            || source.text.contains("/// `POST /")
    };
    let mut faults = Vec::new();
    for source in sources().iter().filter(|source| ROOMS.contains(&part(&source.path)) && !is_handler(source)) {
        let excused = MAY_NAME_ACTIX.iter().any(|(path, _)| *path == source.path);
        if source.code().contains("actix") && !excused {
            faults.push(format!("src/{} uses actix", source.path));
        }
        let is_store = source.path.ends_with("store.rs");
        if source.code().contains("diesel") && !is_store {
            faults.push(format!("src/{} uses diesel", source.path));
        }
    }
    fails(faults);
}

#[test]
fn unescaped_html_is_written_in_few_places() {
    let mut faults = Vec::new();
    for source in sources() {
        let allowed = MAY_WRITE_RAW_HTML.iter().any(|(path, _)| *path == source.path);
        if source.code().contains("PreEscaped") && !allowed {
            faults.push(format!("src/{} uses PreEscaped", source.path));
        }
    }
    fails(faults);
}

#[test]
fn no_sql_is_put_together_from_texts() {
    let mut faults = Vec::new();
    for source in sources() {
        let code = source.code();
        for call in code.split("sql_query(").skip(1) {
            let argument: String = call.chars().take(200).collect();
            let argument = argument.split(".bind").next().unwrap_or_default();
            if argument.contains("format!") || argument.trim_start().starts_with('&') {
                faults.push(format!("src/{}: sql_query({}", source.path, argument.lines().next().unwrap_or_default()));
            }
        }
        if code.contains("diesel::dsl::sql(") || code.contains("dsl::sql::<") {
            faults.push(format!("src/{}: dsl::sql", source.path));
        }
    }
    fails(faults);
}

#[test]
fn files_stay_short_enough_to_read() {
    let lines = |source: &Source| source.text.lines().count();
    let too_long: Vec<Source> = sources().into_iter().filter(|source| lines(source) > 600).collect();
    let long: Vec<String> = sources()
        .iter()
        .filter(|source| lines(source) > 500)
        .map(|source| format!("{} {}", lines(source), source.path))
        .collect();
    assert!(too_long.is_empty(), "above 500 lines:\n{}", long.join("\n"));
}
