//! The content page.

use std::collections::BTreeMap;

use maud::{Markup, PreEscaped, html};

use super::Record;
use super::completed::Completed;
use super::feedback::Asked;
use super::feedback::replies::Reply;
use super::feedback::views::{question, replies};
use super::more::more;
use super::writings::views::Told;
use super::writings::{Typed, Writings};
use crate::base::i18n::Words;
use crate::base::ids::{Slug, form_key};
use crate::courses::glossary::Term;
use crate::courses::media;
use crate::courses::views::{
    PageItems, Progress, borrowed, course_path, module_state, other_language, page_path, variant,
};
use crate::courses::{Block, Course, Localised, Module, Page, PageKind, PageText, term_anchor};
use crate::exercises::feedback::{Situation, Stage};
use crate::exercises::form::Problem;
use crate::exercises::practice::views::{self as practice_views, Arrival, Showing};
use crate::exercises::practice::{Path, Position, Practice, Refused, walk};
use crate::exercises::views::{self as exercise_views, Outcome, Place};
use crate::exercises::{Exercise, Verdict, due, grade};
use crate::people::carry_on;
use crate::t;
use crate::web::components::{self, FieldError, Heading, Outline, State, Turn};
use crate::web::context::Context;
use crate::web::layout::{Head, Section};

/// The id of the page's one form, for the fields that stand after it.
pub const FORM: &str = "page-form";

/// What there is to show on a content page, beside the page itself.
#[derive(Debug, Default)]
pub struct Reading {
    /// What was done in the course.
    pub record: Record,
    /// What was written on this page and is no answer.
    pub writings: Writings,
    /// What came with a form that was not accepted: shown again, and not kept.
    pub typed: Typed,
    /// The exercise whose answer was not accepted, and why.
    pub missing: Option<(String, Vec<Problem>)>,
    /// The exercise that was just answered.
    pub answered: Option<String>,
    /// The exercise whose right answer was asked for.
    pub revealed: Option<String>,
    /// The exercise of which an item was just moved, and the place where it is now.
    pub moved: Option<(String, usize)>,
    /// The page that was just marked as done.
    pub came_from: Option<String>,
    /// Whether with that page the first module was finished, so that words are offered to go on elsewhere.
    pub offers_words: bool,
    /// The anchor of the moment of a video that a reader was led to.
    pub play: Option<String>,
    /// Where the practices of the page stand.
    pub paths: BTreeMap<String, Path>,
    /// The practice that was just walked on or back.
    pub walked: Option<(String, Arrival)>,
    /// The practice of which fields were just refused.
    pub refused: Option<(String, Refused)>,
    /// What is to be mended in the fields that belong to no exercise.
    pub wrong: Vec<FieldError>,
    /// What was just kept beside the exercises.
    pub told: Option<Told>,
    /// How far the question has come whether the page was clear.
    pub asked: Asked,
    /// Whether the reader was led to what is folded at the end.
    pub opens_more: bool,
    /// What was done about what readers said of the page.
    pub replies: Vec<Reply>,
}

/// A content page: its head, its table of contents and its main part; `None` where it has no text in any language.
pub fn content(
    cx: &Context,
    course: &Course,
    module: &Module,
    page: &Page,
    progress: &Progress,
    reading: &Reading,
) -> Option<(Head, Markup, Markup)> {
    let words = &cx.words;
    let text = course.page_text(page, cx.language)?;
    let course_text = course.text(cx.language)?;
    let module_text = course.module_text(module, cx.language)?;
    let title = format!("{} – {}", text.text.title, course_text.text.title);
    let head = Head {
        title: match announced(cx, course, page, text.text, progress, reading) {
            Some(first) => format!("{first} – {title}"),
            None => title,
        },
        description: Some(text.text.summary.clone()).filter(|summary| !summary.is_empty()),
        indexed: !reading.is_refused(),
        languages: Some(cx.locales.offered(page.texts.keys())),
        section: Some(Section::Courses),
        ..Head::default()
    };
    let crumbs = [
        (cx.href("/courses"), t!(words, "site-courses")),
        (cx.href(&course_path(course)), course_text.text.title.clone()),
        (cx.href(&format!("{}#{}", course_path(course), module.id)), module_text.text.title.clone()),
    ];
    let variant = variant(cx, |language| page.texts.contains_key(&language));
    let heading = Heading {
        title: &text.text.title,
        lang: text.lang_on(cx.language),
        variant: borrowed(&variant),
        ..Heading::default()
    };
    let main = html! {
        (components::breadcrumb(words, &crumbs))
        @if let Some(summary) = summary_of_missing(cx, course, text.text, reading) { (summary) }
        @if let Some(completed) = completed(course, page, progress, reading) {
            (completed.notice(cx))
            @if reading.offers_words { (carry_on::views::offer(cx)) }
        }
        article {
            (components::heading(&heading))
            (other_language(cx, text.language))
            @if text.language.is_simple() && text.text.checked.is_none() {
                p.hint { (t!(words, "site-simple-unchecked")) }
            }
            // Not filled in by the browser: on a shared computer it would put back what somebody else had chosen.
            form id=(FORM) method="post" action=(cx.href(&page_path(course, &page.id))) autocomplete="off" novalidate data-queue {
                input type="hidden" name="form-key" value=(form_key());
                // The first button is what Enter in a field presses: it keeps what was typed and answers nothing.
                button.visually-hidden type="submit" tabindex="-1" aria-hidden="true" { (t!(words, "page-save-draft")) }
                (body(cx, course, page, &text, reading))
                (more(cx, course, page, reading))
                (finish(cx, course, page, progress, reading))
            }
            (neighbours(cx, course, page))
            (replies(words, &reading.replies))
            (question(cx, course, page, reading))
            @if !text.text.players.is_empty() { script type="module" src=(cx.assets.href("media.js")) {} }
        }
    };
    Some((head, contents(cx, course, module, page, progress), main))
}

/// What stands first in the title: the fault of a form, the page just done, where an item was just moved, the verdict of
/// the step or answer just given.
fn announced(
    cx: &Context,
    course: &Course,
    page: &Page,
    text: &PageText,
    progress: &Progress,
    reading: &Reading,
) -> Option<String> {
    if reading.is_refused() {
        return Some(t!(cx.words, "error-title"));
    }
    if let Some(told) = reading.told {
        return Some(told.words(&cx.words));
    }
    if let Some(said) = reading.asked.words(&cx.words) {
        return Some(said);
    }
    if let Some(completed) = completed(course, page, progress, reading) {
        return Some(completed.title(cx));
    }
    if let Some((id, place)) = &reading.moved {
        return exercise_views::moved(&cx.words, text.exercise(id)?, *place);
    }
    if let Some((id, arrival)) = &reading.walked {
        let practice =
            course.practice(id, cx.language).filter(|_| text.practices().any(|known| known.as_str() == id))?;
        return Some(practice_views::announcement(&cx.words, &reading.position(practice.text), *arrival));
    }
    let id = reading.answered.as_deref()?;
    let exercise = text.exercise(id)?;
    let answer = reading.record.exercise(page, id)?.answer.as_ref()?;
    Some(verdict_words(cx, page, exercise, grade(exercise, answer).verdict))
}

fn verdict_words(cx: &Context, page: &Page, exercise: &Exercise, verdict: Verdict) -> String {
    let verdict = if page.kind == PageKind::Test { Verdict::Recorded } else { verdict };
    exercise_views::verdict(&cx.words, &exercise.kind, verdict)
}

/// The table of contents of the module, with what is done in words and shape.
fn contents(cx: &Context, course: &Course, module: &Module, page: &Page, progress: &Progress) -> Markup {
    let Some(text) = course.module_text(module, cx.language) else { return html! {} };
    let begun = progress.is_begun.then_some(progress);
    let items = PageItems::new(cx, course, module, begun, Some(&page.id));
    components::contents(
        &cx.words,
        &Outline {
            title: &text.text.title,
            href: &cx.href(&format!("{}#{}", course_path(course), module.id)),
            lang: text.lang_on(cx.language),
            progress: &begun.map_or_else(String::new, |begun| module_state(&cx.words, module, begun)),
            pages: &items.borrowed(),
        },
    )
}

/// The error summary, with a link to each field that needs something.
fn summary_of_missing(cx: &Context, course: &Course, text: &PageText, reading: &Reading) -> Option<Markup> {
    if let Some((id, refused)) = &reading.refused {
        let practice = course.practice(id, cx.language)?.text;
        let errors = practice_views::field_errors(&cx.words, practice, &reading.position(practice), &refused.fields);
        return Some(components::error_summary(&cx.words, &errors));
    }
    if !reading.wrong.is_empty() {
        return Some(components::error_summary(&cx.words, &reading.wrong));
    }
    let (id, problems) = reading.missing.as_ref()?;
    let exercise = text.exercise(id)?;
    Some(components::error_summary(&cx.words, &exercise_views::field_errors(&cx.words, exercise, problems)))
}

/// That the page before was just marked as done.
fn completed<'a>(course: &'a Course, page: &Page, progress: &'a Progress, reading: &Reading) -> Option<Completed<'a>> {
    let from = reading.came_from.as_deref().filter(|id| *id != page.id.as_str())?;
    Completed::from(course, from, progress)
}

fn body(cx: &Context, course: &Course, page: &Page, text: &Localised<'_, PageText>, reading: &Reading) -> Markup {
    let numbers: BTreeMap<&str, usize> = text.text.items().map(Slug::as_str).zip(1..).collect();
    let number = |id: &Slug| (numbers.get(id.as_str()).copied().unwrap_or(1), numbers.len());
    html! {
        div.prose lang=[text.lang_on(cx.language)] {
            @for block in &text.text.blocks {
                @match block {
                    Block::Html(html) | Block::Figure(html) => { (PreEscaped(html)) }
                    Block::Exercise(place) => {
                        @if let Some(exercise) = text.text.exercises.get(*place) {
                            (one_exercise(cx, course, page, text.text, exercise, number(&exercise.id), reading))
                        }
                    }
                    Block::Practice(id) => {
                        @if let Some(practice) = course.practice(id.as_str(), cx.language) {
                            @if practice.language.base() == text.language.base() {
                                (one_practice(cx, course, page, practice.text, number(id), reading))
                            } @else {
                                div lang=(practice.language.base_code()) {
                                    (one_practice(cx, course, page, practice.text, number(id), reading))
                                }
                            }
                        }
                    }
                    Block::Player(place) => {
                        @if let Some(player) = text.text.players.get(*place) {
                            (media::views::player(cx, player, reading.play.as_deref()))
                        }
                    }
                    Block::Term(term) => { (term_met(&cx.locales.words(text.language), term)) }
                    Block::Broken => { p.notice { (t!(cx.words, "fault-part")) } }
                }
            }
        }
    }
}

/// What a word means that the text has just met, folded.
fn term_met(words: &Words, term: &Term) -> Markup {
    html! {
        details.term id=(term_anchor(term)) {
            summary { (t!(words, "glossary-what", word = &term.word)) }
            p { (PreEscaped(&term.html)) }
        }
    }
}

fn one_exercise(
    cx: &Context,
    course: &Course,
    page: &Page,
    text: &PageText,
    exercise: &Exercise,
    (number, total): (usize, usize),
    reading: &Reading,
) -> Markup {
    let words = &cx.words;
    let id = exercise.id.as_str();
    let standing = reading.record.exercise(page, id);
    let answer = standing.and_then(|standing| standing.answer.as_ref());
    let draft = reading.writings.drafts.get(id);
    let kept = draft.map(|draft| &draft.answer).or(answer);
    let filled = reading.typed.answers.get(id).or(kept);
    let action = cx.href(&format!("{}/answers/{id}", page_path(course, &page.id)));
    let graded = answer.map(|answer| (answer, grade(exercise, answer)));
    let tries = standing.map_or(0, |standing| u32::try_from(standing.tries).unwrap_or(u32::MAX));
    let situation =
        Situation { tries, asked: reading.revealed.as_deref() == Some(id), stage: stage(page, &reading.record) };
    let due = graded.as_ref().map(|(answer, grade)| due(exercise, answer, grade, situation));
    let problems =
        reading.missing.as_ref().filter(|(missing, _)| missing == id).map(|(_, problems)| problems.as_slice());
    // What is typed anew is no longer what was judged: the verdict stays away until it is checked again.
    let is_typed_anew = filled.is_some() && filled != answer;
    let saved = match (draft, standing) {
        _ if problems.is_some() || filled != kept => None,
        (Some(draft), _) if is_typed_anew => Some(t!(words, "page-draft-saved", time = words.time(draft.changed_at))),
        (_, standing) => standing.map(|standing| t!(words, "page-saved", time = words.time(standing.changed_at))),
    };
    exercise_views::exercise(
        words,
        exercise,
        &Place { number, total, action: &action },
        &Outcome {
            filled,
            due: due.filter(|_| !is_typed_anew),
            problems: problems.unwrap_or_default(),
            saved,
            moved: reading.moved.as_ref().filter(|(moved, _)| moved == id).map(|(_, place)| *place),
        },
        &|picture| text.pictures.get(picture).cloned().map(PreEscaped),
    )
}

fn one_practice(
    cx: &Context,
    course: &Course,
    page: &Page,
    practice: &Practice,
    (number, total): (usize, usize),
    reading: &Reading,
) -> Markup {
    let words = &cx.words;
    let id = practice.id.as_str();
    let action = cx.href(&format!("{}/practice/{id}", page_path(course, &page.id)));
    let refused = reading.refused.as_ref().filter(|(refused, _)| refused == id);
    let standing = reading.record.exercise(page, id);
    let showing = Showing {
        position: reading.position(practice),
        arrival: reading.walked.as_ref().filter(|(walked, _)| walked == id).map(|(_, arrival)| *arrival),
        refused: refused.map(|(_, refused)| refused),
        saved: standing.map(|standing| t!(words, "practice-saved", time = words.time(standing.changed_at))),
    };
    practice_views::practice(words, practice, &Place { number, total, action: &action }, &showing)
}

impl Reading {
    /// Whether a form was not accepted.
    pub fn is_refused(&self) -> bool {
        self.missing.is_some() || self.refused.is_some() || !self.wrong.is_empty()
    }

    /// Where the learner stands in a practice.
    fn position<'p>(&self, practice: &'p Practice) -> Position<'p> {
        walk(practice, self.paths.get(practice.id.as_str()).unwrap_or(&Path::default()))
    }
}

fn stage(page: &Page, record: &Record) -> Stage {
    match page.kind {
        PageKind::Page => Stage::Practice,
        PageKind::Test if page.exercises.iter().all(|id| record.exercise(page, id).is_some()) => Stage::TestOver,
        PageKind::Test => Stage::Test,
    }
}

/// The end of a page: done and on.
fn finish(cx: &Context, course: &Course, page: &Page, progress: &Progress, reading: &Reading) -> Markup {
    let words = &cx.words;
    let at = |verb: &str| cx.href(&format!("{}/{verb}", page_path(course, &page.id)));
    let (_, next) = course.neighbours(&page.id);
    let is_marked = reading.record.is_marked(page);
    html! {
        section.finish aria-label=(t!(words, "page-finish-region")) {
            @if is_marked {
                (components::saved(&t!(words, "page-is-done")))
            } @else if progress.states.get(&page.id) == Some(&State::Done) {
                (components::saved(&t!(words, "page-all-answered")))
            }
            div.row {
                button.button type="submit" formaction=(at("done")) {
                    @if next.is_some() { (t!(words, "page-finish")) } @else { (t!(words, "page-finish-last")) }
                }
                @if is_marked { button.button.quiet type="submit" formaction=(at("undone")) { (t!(words, "page-undo")) } }
            }
            @if !is_marked {
                p.hint { @if next.is_some() { (t!(words, "page-finish-hint")) } @else { (t!(words, "page-finish-hint-last")) } }
            }
        }
    }
}

fn neighbours(cx: &Context, course: &Course, page: &Page) -> Markup {
    let (before, after) = course.neighbours(&page.id);
    let link = |page: &Page| {
        let title = course.page_text(page, cx.language).map(|text| text.text.title.clone());
        (cx.href(&page_path(course, &page.id)), title.unwrap_or_default())
    };
    let (before, after) = (before.map(link), after.map(link));
    components::turn(&cx.words, Turn { previous: borrowed(&before), next: borrowed(&after) })
}
