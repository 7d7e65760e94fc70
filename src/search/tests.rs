//! What a reader may expect of searching, told as examples.

use std::collections::BTreeSet;
use std::fs;

use proptest::prelude::*;

use super::*;
use crate::search::indexer::PageChange;

fn language(code: &str) -> Language {
    Language::new(code).expect("a code")
}

fn document(code: &str, page: &str, title: &str, body: &str) -> Document {
    Document {
        id: format!("{code}/{page}"),
        kind: Kind::Section,
        language: language(code),
        course: "kurssi".to_owned(),
        module: "moduuli".to_owned(),
        page: page.to_owned(),
        path: format!("courses/kurssi/{page}"),
        anchor: None,
        start_ms: None,
        end_ms: None,
        title: title.to_owned(),
        crumbs: vec!["Turvallisesti verkossa".to_owned()],
        body: body.to_owned(),
        keywords: String::new(),
        visibility: OPEN.to_owned(),
        level: None,
        minutes: None,
    }
}

fn shelf() -> Vec<Document> {
    vec![
        document("fi", "salasana", "Pitkä salasana", "Hyvä salasana on pitkä. Sana on sala ja sala on sana."),
        document("fi", "sanat", "Sanoista", "Jokainen sana on hyvä. Tuttu sala on myös."),
        document("fi", "kirjautuminen", "Kirjautuminen palveluun", "Kirjaudu palveluun omilla tunnuksilla."),
        document("fi", "pankki", "Pankkitunnukset", "Pankki antaa tunnukset. Älä kerro pankkitunnuksia muille."),
        document("fi", "pankit", "Pankin valinta", "Pankki ja tunnukset: vertaile. Tunnus on oma."),
        document("fi", "paivitys", "Päivitykset", "Päivitä puhelimen ohjelmat. Päivitys korjaa vikoja."),
        document(
            "sv",
            "salasana",
            "Ett långt lösenord",
            "Lösenordet ska vara långt. Säkerhet och kopia: säkerhetskopia.",
        ),
        document("sv", "kopia", "Säkerhet", "Säkerhet och en kopia av allt."),
        document("en", "salasana", "A long password", "Passwords should be long. The phone is not needed."),
        document("uk", "salasana", "Довгий пароль", "Пароль має бути довгим."),
    ]
}

fn index() -> Index {
    let index = Index::in_memory();
    index.build("one", shelf()).expect("an index");
    index
}

fn ask(text: &str, code: &str) -> Query {
    let language = language(code);
    Query { text: text.to_owned(), language, filters: Filters::open(), limit: 10, offset: 0, verbatim: false }
}

fn found(index: &Index, text: &str, code: &str) -> Vec<String> {
    let results = index.search(&ask(text, code)).expect("results");
    results.hits.into_iter().map(|hit| hit.document.page).collect()
}

fn first(index: &Index, text: &str, code: &str) -> Option<String> {
    found(index, text, code).into_iter().next()
}

fn drawn(pieces: &[Piece]) -> String {
    pieces.iter().map(|one| if one.marked { format!("[{}]", one.text) } else { one.text.clone() }).collect()
}

#[test]
fn inflected_words_are_found() {
    let index = index();
    assert_eq!(first(&index, "salasanan", "fi").as_deref(), Some("salasana"));
    assert_eq!(first(&index, "lösenorden", "sv").as_deref(), Some("salasana"));
    assert_eq!(first(&index, "password", "en").as_deref(), Some("salasana"));
    assert_eq!(first(&index, "пароль", "uk").as_deref(), Some("salasana"));
}

#[test]
fn forms_that_a_stemmer_parts_find_each_other() {
    let index = index();
    assert_eq!(first(&index, "kirjautumisessa", "fi").as_deref(), Some("kirjautuminen"));
    assert_eq!(first(&index, "lösenord", "sv").as_deref(), Some("salasana"));
    assert_eq!(first(&index, "pankkitunnus", "fi").as_deref(), Some("pankki"));
    assert_eq!(first(&index, "pankki tunnus", "fi").as_deref(), Some("pankki"));
}

#[test]
fn compounds_apart_and_together_find_each_other() {
    let index = index();
    assert_eq!(first(&index, "pankki tunnukset", "fi").as_deref(), Some("pankki"));
    assert!(found(&index, "pankkitunnukset", "fi").contains(&"pankit".to_owned()));
    assert_eq!(first(&index, "sala sana", "fi").as_deref(), Some("salasana"));
    assert!(found(&index, "salasana", "fi").contains(&"sanat".to_owned()));
    assert!(found(&index, "säkerhetskopia", "sv").contains(&"kopia".to_owned()));
}

#[test]
fn a_slip_is_corrected_and_said() {
    let index = index();
    let results = index.search(&ask("salsana", "fi")).expect("results");
    assert_eq!(results.corrected.as_deref(), Some("salasana"));
    assert_eq!(results.hits[0].document.page, "salasana");
    let verbatim = index.search(&Query { verbatim: true, ..ask("salsana", "fi") }).expect("results");
    assert_eq!(verbatim.corrected, None);
    assert!(verbatim.hits.is_empty());
    assert_eq!(verbatim.near[0].document.page, "salasana");
    assert!(verbatim.near[0].near);
}

#[test]
fn letters_without_their_marks_are_enough() {
    let index = index();
    let results = index.search(&ask("paivitys", "fi")).expect("results");
    assert_eq!(results.hits[0].document.page, "paivitys");
    assert_eq!(results.corrected, None);
    assert_eq!(first(&index, "losenord", "sv").as_deref(), Some("salasana"));
}

#[test]
fn words_in_quotes_follow_each_other() {
    let index = index();
    assert_eq!(found(&index, "\"sana on sala\"", "fi"), ["salasana"]);
    assert!(found(&index, "\"sala sana\"", "fi").is_empty());
}

#[test]
fn found_words_are_marked_whole() {
    let index = index();
    let results = index.search(&ask("pankkitunnus", "fi")).expect("results");
    let hit = results.hits.iter().chain(&results.near).find(|hit| hit.document.page == "pankki").expect("a hit");
    assert_eq!(drawn(&hit.snippet), "Pankki antaa tunnukset. Älä kerro [pankkitunnuksia] muille.");
    let results = index.search(&ask("salasanan", "fi")).expect("results");
    assert_eq!(drawn(&results.hits[0].title), "Pitkä [salasana]");
}

#[test]
fn other_languages_are_a_list_of_their_own() {
    let index = Index::in_memory();
    let twice = ["fi", "sv"].map(|code| document(code, "wifi", "Wifi", "Wifi 5 GHz"));
    index.build("two", twice).expect("an index");
    let results = index.search(&ask("wifi", "fi")).expect("results");
    assert_eq!((results.hits.len(), results.total), (1, 1));
    assert_eq!(results.other_languages.len(), 1);
    assert_eq!(results.other_languages[0].document.language, language("sv"));
}

#[test]
fn plain_language_comes_first_and_pages_come_once() {
    let index = Index::in_memory();
    let pages = [
        document("fi", "salasana", "Salasana", "Salasana salasana salasana."),
        document("fi-simple", "salasana", "Salasana", "Tee pitkä salasana."),
        document("fi", "muu", "Muu", "Tässä on salasana."),
    ];
    index.build("plain", pages).expect("an index");
    assert_eq!(found(&index, "salasana", "fi-simple"), ["salasana", "muu"]);
    let simple = index.search(&ask("salasana", "fi-simple")).expect("results");
    assert!(simple.hits[0].document.language.is_simple());
    assert_eq!(simple.total, 2);
    assert_eq!(found(&index, "salasana", "fi"), ["salasana", "muu"]);
}

#[test]
fn what_may_not_be_opened_is_not_there() {
    let index = Index::in_memory();
    let secret =
        Document { visibility: "group:7".to_owned(), ..document("fi", "salaisuus", "Hunajapurkki", "Hunajapurkki.") };
    index.build("secret", [secret, document("fi", "muu", "Muu", "Jotain muuta.")]).expect("an index");
    let nothing = index.search(&ask("hunajapurkki", "fi")).expect("results");
    assert!(nothing.is_empty());
    // Nor may a correction or a suggestion tell of it.
    assert_eq!(index.search(&ask("hunajapurki", "fi")).expect("results").corrected, None);
    let open = [OPEN.to_owned()];
    assert_eq!(index.suggest("huna", language("fi"), &open, 5).expect("suggestions"), Suggestions::default());
    let filters = Filters { visibility: vec![OPEN.to_owned(), "group:7".to_owned()], ..Filters::default() };
    let seen = index.search(&Query { filters, ..ask("hunajapurkki", "fi") }).expect("results");
    assert_eq!(seen.total, 1);
}

#[test]
fn filters_hold() {
    let index = Index::in_memory();
    let one = Document { level: Some("alku".to_owned()), minutes: Some(5), ..document("fi", "a", "Sana", "sana") };
    let two = Document { kind: Kind::Exercise, minutes: Some(20), ..document("fi", "b", "Sana", "sana") };
    let three = Document { course: "toinen".to_owned(), ..document("fi", "c", "Sana", "sana") };
    index.build("three", [one, two, three]).expect("an index");
    let all = index.search(&Query { limit: 1, ..ask("sana", "fi") }).expect("results");
    assert_eq!((all.hits.len(), all.total), (1, 3));
    let pages = |filters: Filters| {
        let results = index.search(&Query { filters, ..ask("sana", "fi") }).expect("results");
        results.hits.into_iter().map(|hit| hit.document.page).collect::<BTreeSet<_>>()
    };
    let named = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
    assert_eq!(pages(Filters { kind: Some(Kind::Exercise), ..Filters::open() }), named(&["b"]));
    assert_eq!(pages(Filters { course: Some("toinen".to_owned()), ..Filters::open() }), named(&["c"]));
    assert_eq!(pages(Filters { minutes: Some(10), ..Filters::open() }), named(&["a"]));
    assert_eq!(pages(Filters { level: Some("alku".to_owned()), ..Filters::open() }), named(&["a"]));
    assert_eq!(pages(Filters::default()), named(&[]));
}

#[test]
fn each_count_is_what_choosing_it_shows() {
    let index = Index::in_memory();
    let mut shelf = shelf();
    for (number, document) in shelf.iter_mut().enumerate() {
        document.course = ["yksi", "kaksi"][number % 2].to_owned();
        document.kind = Kind::ALL[number % 3];
        document.level = (number % 4 != 0).then(|| ["alku", "jatko"][number / 2 % 2].to_owned());
        document.minutes = (number % 5 != 0).then_some(4 * number as u32);
    }
    index.build("shelf", shelf).expect("an index");
    let mut seen = 0;
    for text in ["sana", "salasana", "pankki", "lösenord", "salsana", "wifi"] {
        for (course, kind, minutes) in
            [(None, None, None), (Some("yksi"), None, Some(20)), (None, Some(Kind::Exercise), None)]
        {
            let filters = Filters { course: course.map(str::to_owned), kind, minutes, ..Filters::open() };
            let query = Query { filters: filters.clone(), ..ask(text, "fi") };
            let total = |filters: Filters| index.search(&Query { filters, ..query.clone() }).expect("results").total;
            let counts = index.counts(&query).expect("counts");
            let mut is_so = |filters: Filters, count: usize| {
                seen += count;
                assert_eq!(total(filters.clone()), count, "{text} {filters:?}");
            };
            for (value, count) in counts.courses {
                is_so(Filters { course: Some(value), ..filters.clone() }, count);
            }
            for (value, count) in counts.kinds {
                is_so(Filters { kind: Some(value), ..filters.clone() }, count);
            }
            for (value, count) in counts.levels.into_iter().filter(|(level, _)| !level.is_empty()) {
                is_so(Filters { level: Some(value), ..filters.clone() }, count);
            }
            for (value, count) in counts.minutes {
                is_so(Filters { minutes: Some(value), ..filters.clone() }, count);
            }
            for (value, count) in counts.languages {
                is_so(Filters { language: Some(value), ..filters.clone() }, count);
            }
        }
    }
    assert!(seen > 20, "there was something to count");
}

#[test]
fn what_a_filter_leaves_out_is_still_a_known_word() {
    let index = Index::in_memory();
    let page = |page: &str, course: &str, body: &str| Document {
        course: course.to_owned(),
        ..document("fi", page, "Otsikko", body)
    };
    index.build("two", [page("a", "yksi", "tietokone"), page("b", "kaksi", "tietokoje")]).expect("an index");
    let filters = Filters { course: Some("kaksi".to_owned()), ..Filters::open() };
    let results = index.search(&Query { filters, ..ask("tietokone", "fi") }).expect("results");
    assert_eq!((results.corrected, results.total), (None, 0));
}

#[test]
fn where_nothing_is_found_there_is_advice() {
    let index = index();
    let query = Query { verbatim: true, ..ask("salsana", "fi") };
    assert_eq!(index.advise(&query).expect("advice").corrected.as_deref(), Some("salasana"));
    let advice = index.advise(&ask("salasana avaruusalus päivitys", "fi")).expect("advice");
    let words: Vec<&str> = advice.words.iter().map(|(word, _)| word.as_str()).collect();
    assert_eq!(words, ["salasana", "päivitys"]);
    let filters = Filters { course: Some("muu".to_owned()), ..Filters::open() };
    let query = Query { filters, ..ask("salasana", "fi") };
    assert_eq!(
        index.advise(&query).expect("advice").unfiltered,
        index.search(&ask("salasana", "fi")).expect("results").total
    );
}

#[test]
fn pages_are_replaced() {
    let index = index();
    let new = document("fi", "salasana", "Avainlause", "Avainlause on pitkä.");
    let change = PageChange { key: new.page_key(), documents: vec![new] };
    index.update("one", "two", &[change]).expect("an update");
    assert_eq!(found(&index, "avainlause", "fi"), ["salasana"]);
    assert!(found(&index, "lösenordet", "sv").is_empty(), "the Swedish form of the page is gone");
    assert_eq!(index.content().as_deref(), Some("two"));
}

#[test]
fn suggestions_begin_with_what_was_typed() {
    let index = index();
    let open = [OPEN.to_owned()];
    let suggested = index.suggest("pitkä sal", language("fi"), &open, 5).expect("suggestions");
    assert_eq!(suggested.words, ["pitkä salasana"]);
    assert_eq!(suggested.titles[0].title, "Pitkä salasana");
    let forms = index.suggest("pank", language("fi"), &open, 5).expect("suggestions");
    assert_eq!(forms.words.len(), 2, "one form of each word: {:?}", forms.words);
    let part = index.suggest("tunnukset", language("fi"), &open, 5).expect("suggestions");
    assert_eq!(part.titles[0].title, "Pankkitunnukset");
}

#[test]
fn before_there_is_an_index_it_is_being_prepared() {
    let index = Index::in_memory();
    assert!(matches!(index.search(&ask("sana", "fi")), Err(Error::Preparing)));
    assert!(matches!(index.update("", "x", &[]), Err(Error::Preparing)));
}

#[test]
fn a_saved_index_is_opened_only_if_it_fits() {
    let place = tempfile::tempdir().expect("a directory");
    let index = Index::in_directory(place.path());
    assert!(matches!(index.open("one"), Err(Unfit::Missing)));
    assert!(index.build("one", shelf()).expect("an index").saved);

    let again = Index::in_directory(place.path());
    assert!(matches!(again.open("two"), Err(Unfit::Outdated)));
    again.open("one").expect("the same content");
    for text in ["salasanan", "pankkitunnukset", "salsana", "\"sana on sala\""] {
        let (a, b) = (index.search(&ask(text, "fi")), again.search(&ask(text, "fi")));
        assert_eq!(a.expect("results"), b.expect("results"), "{text}");
    }
    let change = PageChange { key: "kurssi/salasana".to_owned(), documents: Vec::new() };
    again.update("one", "two", &[change]).expect("an update");
    let third = Index::in_directory(place.path());
    third.open("two").expect("the updated content");
    assert!(found(&third, "\"hyvä salasana\"", "fi").is_empty());
}

#[test]
fn a_broken_copy_is_never_opened_and_is_healed() {
    let place = tempfile::tempdir().expect("a directory");
    let index = Index::in_directory(place.path());
    index.build("one", shelf()).expect("an index");
    let files: Vec<_> =
        fs::read_dir(place.path()).expect("a directory").map(|entry| entry.expect("an entry").path()).collect();
    for file in files {
        let bytes = fs::read(&file).expect("a file");
        for length in [0, 1, bytes.len() / 2, bytes.len().saturating_sub(1)] {
            if length < bytes.len() {
                fs::write(&file, &bytes[..length]).expect("cut short");
                let opened = Index::in_directory(place.path()).open("one");
                assert!(opened.is_err(), "{} cut to {length} bytes", file.display());
                assert_eq!(first(&index, "salasana", "fi").as_deref(), Some("salasana"), "the running index goes on");
            }
        }
        if !bytes.is_empty() {
            let mut other = bytes.clone();
            let middle = other.len() / 2;
            other[middle] ^= 0xff;
            fs::write(&file, &other).expect("changed");
            // A changed byte is found out, or does not matter.
            if Index::in_directory(place.path()).open("one").is_ok() {
                let reopened = Index::in_directory(place.path());
                reopened.open("one").expect("opened before");
                reopened.search(&ask("salasana", "fi")).expect("results");
            }
        }
        fs::write(&file, &bytes).expect("as before");
    }
    fs::remove_dir_all(place.path()).expect("deleted");
    assert_eq!(first(&index, "salasana", "fi").as_deref(), Some("salasana"));
    assert!(index.heal());
    Index::in_directory(place.path()).open("one").expect("saved again");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn every_text_is_answered(text in "\\PC{0,300}", code in "fi|fi-simple|sv|en|uk") {
        thread_local! { static INDEX: Index = index(); }
        let answered = INDEX.with(|index| {
            let offset = text.len() % 3;
            index.search(&Query { offset, ..ask(&text, &code) }).is_ok()
                && index.suggest(&text, language(&code), &[OPEN.to_owned()], 5).is_ok()
        });
        prop_assert!(answered);
    }

    #[test]
    fn words_of_the_texts_in_any_order_are_answered(
        words in proptest::collection::vec("sala|sana|\"|pankki|tunnukset|paivitys|-|:|salsana|ä|lösenordets", 0..30)
    ) {
        thread_local! { static INDEX: Index = index(); }
        for separator in [" ", ""] {
            let text = words.join(separator);
            let results = INDEX.with(|index| index.search(&ask(&text, "fi")));
            let results = results.expect("results");
            for hit in results.hits.iter().chain(&results.near) {
                let title: String = hit.title.iter().map(|piece| piece.text.as_str()).collect();
                prop_assert_eq!(&title, &hit.document.title);
            }
        }
    }
}
