//! What there is to find: the catalogue as documents.

use std::collections::BTreeMap;

use super::{Document, Kind, OPEN, PageChange};
use crate::base::ids::digest;
use crate::base::language::Language;
use crate::base::markdown::plain;
use crate::courses::glossary::Term;
use crate::courses::media::Player;
use crate::courses::views::{course_path, glossary_path, page_path};
use crate::courses::{Catalogue, Course, Module, Page, PageKind, PageText, term_anchor};
use crate::exercises::{Exercise, model, ordering};

/// The name of what there is to find: another catalogue or another choice of languages, another name.
pub fn content(catalogue: &Catalogue, offered: &[Language]) -> String {
    let codes: Vec<&str> = offered.iter().map(|language| language.code()).collect();
    digest(&[catalogue.revision().as_bytes(), codes.join(" ").as_bytes()])
}

/// Every passage of every open course, in every language that it is written in and that the site offers.
pub fn documents(catalogue: &Catalogue, offered: &[Language]) -> Vec<Document> {
    let mut documents = written(catalogue);
    documents.retain(|document| offered.contains(&document.language));
    documents
}

fn written(catalogue: &Catalogue) -> Vec<Document> {
    let mut documents = Vec::new();
    for course in catalogue.open() {
        for (language, text) in &course.texts {
            let body = format!("{} {} {}", text.summary, text.plain, text.learn.join(". "));
            documents.push(Document {
                kind: Kind::Course,
                minutes: u32::try_from(course.minutes()).ok(),
                ..passage(course, *language, &course_path(course), None, &text.title, vec![], body)
            });
        }
        for (language, glossary) in &course.glossaries {
            documents.extend(glossary.terms().iter().map(|term| of_term(course, *language, term)));
        }
        for module in &course.modules {
            for page in &module.pages {
                for (language, text) in &page.texts {
                    documents.extend(of_page(course, module, page, *language, text));
                }
            }
        }
    }
    documents
}

/// What has to be replaced when one catalogue follows another: the pages whose documents differ, and how many there are in all.
pub fn changes(before: &Catalogue, now: &Catalogue, offered: &[Language]) -> (Vec<PageChange>, usize) {
    let by_page = |catalogue| {
        let mut pages: BTreeMap<String, Vec<Document>> = BTreeMap::new();
        for document in documents(catalogue, offered) {
            pages.entry(document.page_key()).or_default().push(document);
        }
        pages
    };
    let (before, mut now) = (by_page(before), by_page(now));
    let all = now.len();
    let gone = before.keys().filter(|key| !now.contains_key(*key));
    let gone: Vec<PageChange> = gone.map(|key| PageChange { key: key.clone(), documents: Vec::new() }).collect();
    now.retain(|key, documents| before.get(key) != Some(documents));
    let changed = now.into_iter().map(|(key, documents)| PageChange { key, documents });
    (gone.into_iter().chain(changed).collect(), all)
}

fn of_term(course: &Course, language: Language, term: &Term) -> Document {
    let within = course.texts.get(&language).map(|text| text.title.clone()).into_iter().collect();
    let body = term.plain.clone();
    Document {
        kind: Kind::Term,
        ..passage(course, language, &glossary_path(course), Some(&term_anchor(term)), &term.word, within, body)
    }
}

fn of_page<'a>(
    course: &'a Course,
    module: &'a Module,
    page: &'a Page,
    language: Language,
    text: &'a PageText,
) -> impl Iterator<Item = Document> + use<'a> {
    let path = page_path(course, &page.id);
    let course_title = course.texts.get(&language).map(|text| text.title.clone());
    let module_title = module.texts.get(&language).map(|text| text.title.clone());
    let above: Vec<String> = course_title.into_iter().chain(module_title).collect();
    let within: Vec<String> = above.iter().cloned().chain([text.title.clone()]).collect();
    let belongs = move |document: Document| Document {
        module: module.id.to_string(),
        page: page.id.to_string(),
        minutes: u32::try_from(page.minutes).ok(),
        ..document
    };
    let (cue_path, cue_within) = (path.clone(), within.clone());
    let (section_path, section_within) = (path.clone(), within.clone());
    let sections = text.sections.iter().map(move |section| {
        let body = section.text.split_whitespace().collect::<Vec<_>>().join(" ");
        match &section.anchor {
            // The beginning of a page stands for the whole of it.
            None => {
                let body = format!("{} {body}", text.summary);
                let whole = passage(course, language, &section_path, None, &text.title, above.clone(), body);
                Document { keywords: text.keywords.join(". "), ..whole }
            }
            Some(anchor) => {
                let crumbs = section_within.clone();
                passage(course, language, &section_path, Some(anchor), &section.heading, crumbs, body)
            }
        }
    });
    let (practice_path, practice_within) = (path.clone(), within.clone());
    // What a test asks is not given away before it, and teaches nothing.
    let exercises = text.exercises.iter().filter(|_| page.kind != PageKind::Test).map(move |exercise| Document {
        kind: Kind::Exercise,
        ..passage(
            course,
            language,
            &path,
            Some(exercise.id.as_str()),
            &question(exercise),
            within.clone(),
            options(exercise),
        )
    });
    let moments = text.players.iter().flat_map(move |player| cues(course, language, &cue_path, &cue_within, player));
    let practices = text.practices().filter_map(move |id| {
        let practice = course.practice(id.as_str(), language)?;
        let anchor = format!("practice-{id}");
        let body = plain(practice.text.intro.source());
        let within = practice_within.clone();
        Some(Document {
            kind: Kind::Exercise,
            ..passage(course, language, &practice_path, Some(&anchor), &practice.text.title, within, body)
        })
    });
    sections.chain(exercises).chain(practices).chain(moments).map(belongs)
}

/// What is said in a video or recording, about half a minute at a time. A transcript that was borrowed from another
/// language is found in that one.
fn cues(course: &Course, language: Language, path: &str, within: &[String], player: &Player) -> Vec<Document> {
    let Some(transcript) = player.transcript.as_ref().filter(|transcript| transcript.language == language) else {
        return Vec::new();
    };
    let windows = transcript.windows.iter();
    windows
        .map(|window| Document {
            kind: Kind::Cue,
            start_ms: Some(window.start),
            end_ms: Some(window.end),
            ..passage(
                course,
                language,
                path,
                Some(&window.anchor(&player.id)),
                &player.title,
                within.to_vec(),
                window.plain(),
            )
        })
        .collect()
}

fn passage(
    course: &Course,
    language: Language,
    path: &str,
    anchor: Option<&str>,
    title: &str,
    crumbs: Vec<String>,
    body: String,
) -> Document {
    let place = anchor.map_or_else(String::new, |anchor| format!("#{anchor}"));
    Document {
        id: format!("{language}{path}{place}"),
        kind: Kind::Section,
        language,
        course: course.id.to_string(),
        module: String::new(),
        page: String::new(),
        path: path.trim_start_matches('/').to_owned(),
        anchor: anchor.map(str::to_owned),
        start_ms: None,
        end_ms: None,
        title: title.to_owned(),
        crumbs,
        body,
        keywords: String::new(),
        visibility: OPEN.to_owned(),
        level: Some(course.settings.level.name().to_owned()),
        minutes: None,
    }
}

/// What is asked, as a reader sees it.
fn question(exercise: &Exercise) -> String {
    plain(&exercise.prompt.source().replace(model::GAP, "…"))
}

/// What there is to choose from, to put in order or to do, never which of it is right or first (ASVS 15.3.1).
fn options(exercise: &Exercise) -> String {
    match &exercise.kind {
        model::Kind::OneChoice(choices) | model::Kind::SeveralChoices(choices) => {
            let texts = choices.iter().map(|choice| plain(choice.text.source()));
            texts.map(|text| format!("{}.", text.trim_end_matches('.'))).collect::<Vec<_>>().join(" ")
        }
        model::Kind::Picture(choice) => {
            let pictures = choice.pictures().iter().map(|picture| plain(&picture.alternative));
            let texts = choice.options.iter().map(|option| plain(option.text.source()));
            pictures.chain(texts).filter(|text| !text.is_empty()).collect::<Vec<_>>().join(". ")
        }
        model::Kind::Ordering(items) => {
            let shown = ordering::shown(&exercise.id, items);
            let items = shown.into_iter().filter_map(|position| items.get(position.checked_sub(1)?));
            items.map(|item| plain(item.source())).collect::<Vec<_>>().join(". ")
        }
        model::Kind::Task(task) => task.steps.iter().map(|step| plain(step.source())).collect::<Vec<_>>().join(". "),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::options;
    use crate::exercises::block::{Word, parse};

    #[test]
    fn the_right_order_is_not_to_be_found() {
        let ordering =
            parse(Word::Ordering, "::a:: Laita.\n1. yksi\n2. kaksi\n3. kolme\n4. neljä").expect("an exercise");
        let found = options(&ordering);
        assert_ne!(found, "yksi. kaksi. kolme. neljä");
        assert!(["yksi", "kaksi", "kolme", "neljä"].iter().all(|item| found.contains(item)), "{found}");
    }

    #[test]
    fn pictures_and_steps_are_found_by_their_words() {
        let picture = "::a:: Mikä?\n![Ikkuna](media/a.svg)\n= (1, 2) osoite # Niin.\n~ (3, 4) lukko";
        assert_eq!(options(&parse(Word::Picture, picture).expect("an exercise")), "Ikkuna. osoite. lukko");
        assert_eq!(
            options(&parse(Word::Task, "::a:: Tee.\n1. Avaa *asetukset*").expect("an exercise")),
            "Avaa asetukset"
        );
    }
}
