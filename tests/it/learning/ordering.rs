//! Items are put in order press by press, without JavaScript.

use std::path::Path;

use crate::support::course::{Book, page};
use crate::support::{Browser, Site, on_each_database};

const PAGE: &str = "/fi/courses/kahvi/vesi";
const ORDERING: &str = "```ordering\n::jarjesta:: Laita järjestykseen.\n\n1. yksi\n2. kaksi\n3. kolme\n```";

fn course_below(folder: &Path) {
    Book::good().with("fi/10-alku/10-vesi.md", &page("Vesi", ORDERING)).write(&folder.join("kahvi"));
}

/// The items as they stand.
async fn items(browser: &Browser) -> Vec<String> {
    browser.get(PAGE).await.texts("#jarjesta li > p:first-child")
}

/// Presses a button of the page as it is: with every hidden field of the exercise.
async fn press(browser: &Browser, button: (&str, &str)) -> String {
    let before = browser.get(PAGE).await;
    let fields = "#jarjesta input[type=hidden]";
    let (names, values) = (before.attributes(fields, "name"), before.attributes(fields, "value"));
    let mut all: Vec<(&str, &str)> = names.iter().map(String::as_str).zip(values.iter().map(String::as_str)).collect();
    all.push(button);
    browser.submit(PAGE, "/answers/jarjesta", &all).await.location().to_owned()
}

#[test]
fn every_press_moves_one_item_and_comes_back_to_it() {
    on_each_database(async |dialect| {
        let folder = tempfile::tempdir().expect("a folder");
        course_below(folder.path());
        let site = Site::with(dialect, |settings| settings.config.courses_dir = folder.path().to_owned());
        let browser = site.browser();
        let first = items(&browser).await;
        assert_ne!(first, ["yksi", "kaksi", "kolme"], "it is not right already");
        let to = press(&browser, ("move", "1-2")).await;
        assert_eq!(to, format!("{PAGE}?moved=jarjesta.2#jarjesta-moved"));
        assert_eq!(items(&browser).await, [&first[1], &first[0], &first[2]].map(String::clone));
        assert_eq!((site.count_answers(), site.count("writings")), (0, 1), "nothing is answered yet");
        let landed = browser.get(to.split('#').next().expect("an address")).await;
        assert_eq!(landed.text("#jarjesta-moved"), format!("”{}” on nyt paikalla 2, yhteensä 3.", first[0]));
        assert!(landed.text("title").starts_with("Nyt paikalla 2, yhteensä 3"));

        for (place, wanted) in [(1, "yksi"), (2, "kaksi")] {
            let mut at = items(&browser).await.iter().position(|item| item == wanted).expect("an item") + 1;
            while at > place {
                press(&browser, ("move", &format!("{at}-{}", at - 1))).await;
                at -= 1;
            }
        }
        assert_eq!(items(&browser).await, ["yksi", "kaksi", "kolme"]);
        let to = press(&browser, ("exercise", "jarjesta")).await;
        assert!(browser.get(to.split('#').next().expect("an address")).await.text("title").starts_with("Juuri niin"));
        assert_eq!((site.count_answers(), site.count("writings")), (1, 0));
    });
}

#[test]
fn a_press_that_leads_nowhere_changes_nothing() {
    on_each_database(async |dialect| {
        let folder = tempfile::tempdir().expect("a folder");
        course_below(folder.path());
        let site = Site::with(dialect, |settings| settings.config.courses_dir = folder.path().to_owned());
        let browser = site.browser();
        let before = items(&browser).await;
        for strange in ["1-0", "3-4", "1-3", "x"] {
            assert_eq!(press(&browser, ("move", strange)).await, format!("{PAGE}#jarjesta"), "{strange}");
        }
        assert_eq!(items(&browser).await, before);
        assert_eq!((site.count("learners"), site.count("writings")), (0, 0));
    });
}
