//! Own note and bookmark at the end of a content page, and the page that lists all of them.

use maud::{Markup, html};

use super::list::Marked;
use super::notes::{ITEMS, LIMIT, field_names};
use super::{Note, TypedNote, Writings};
use crate::base::form::FormData;
use crate::base::i18n::Words;
use crate::courses::views::{course_path, page_path};
use crate::courses::{Course, Page};
use crate::learning::views::Reading;
use crate::t;
use crate::web::components::{self, Field, FieldError, Heading, State, drawing, state_mark};
use crate::web::context::Context;

/// The anchor of the note.
pub const NOTE: &str = "page_note";
/// The anchor of the bookmark, and the name of its button.
pub const BOOKMARK: &str = "page_bookmark";

/// What is said after a note was kept or a bookmark put.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// The note is stored.
    NoteSaved,
    /// The note was emptied and is gone.
    NoteRemoved,
    /// There was nothing to store.
    NoteEmpty,
    /// The page has a bookmark now.
    BookmarkAdded,
    /// It has none any more.
    BookmarkRemoved,
}

impl Told {
    const ALL: [Self; 5] =
        [Self::NoteSaved, Self::NoteRemoved, Self::NoteEmpty, Self::BookmarkAdded, Self::BookmarkRemoved];

    fn name(self) -> (&'static str, &'static str) {
        match self {
            Self::NoteSaved => ("note", "saved"),
            Self::NoteRemoved => ("note", "removed"),
            Self::NoteEmpty => ("note", "empty"),
            Self::BookmarkAdded => ("bookmark", "added"),
            Self::BookmarkRemoved => ("bookmark", "removed"),
        }
    }

    /// As it stands in the address that is led back to.
    pub fn query(self) -> String {
        let (name, value) = self.name();
        format!("{name}={value}")
    }

    /// What an address says, as far as it is so.
    pub fn of(query: &FormData, writings: &Writings) -> Option<Self> {
        let said = Self::ALL.into_iter().find(|told| query.one(told.name().0) == Some(told.name().1))?;
        let is_so = match said {
            Self::NoteSaved => !writings.notes.is_empty(),
            Self::NoteRemoved | Self::NoteEmpty => writings.notes.is_empty(),
            Self::BookmarkAdded => writings.is_bookmarked,
            Self::BookmarkRemoved => !writings.is_bookmarked,
        };
        is_so.then_some(said)
    }

    /// In words.
    pub fn words(self, words: &Words) -> String {
        words.text(match self {
            Self::NoteSaved => "note-saved",
            Self::NoteRemoved => "note-removed",
            Self::NoteEmpty => "note-empty",
            Self::BookmarkAdded => "bookmark-added",
            Self::BookmarkRemoved => "bookmark-removed",
        })
    }

    fn anchor(self) -> &'static str {
        if self.name().0 == "note" { NOTE } else { BOOKMARK }
    }
}

/// The notes that are longer than can be kept, each with its field.
pub fn too_long(words: &Words, notes: &[TypedNote]) -> Vec<FieldError> {
    let long = notes.iter().filter(|note| note.text.chars().nth(LIMIT).is_some());
    long.map(|note| FieldError {
        field: control_id(&note.item),
        message: t!(
            words,
            "note-too-long",
            limit = LIMIT.to_string(),
            over = (note.text.chars().count() - LIMIT).to_string()
        ),
    })
    .collect()
}

fn control_id(item: &str) -> String {
    format!("{NOTE}_{item}")
}

/// The heading of a part, or, where something was just done there, what was done, before it: then that is where one lands.
fn part(words: &Words, anchor: &str, title: &str, reading: &Reading, content: &Markup) -> Markup {
    let told = reading.told.filter(|told| told.anchor() == anchor);
    let heading = format!("{anchor}-title");
    html! {
        section id=[told.is_none().then_some(anchor)] aria-labelledby=(heading) {
            h2 id=(heading) { (title) }
            @if let Some(told) = told { (components::told(anchor, &told.words(words))) }
            (content)
        }
    }
}

/// The learner's own note on a page.
pub fn own_note(cx: &Context, course: &Course, page: &Page, reading: &Reading) -> Markup {
    let words = &cx.words;
    let stored = &reading.writings.notes;
    let fields = fields(stored, &reading.typed.notes);
    let total = fields.len();
    let content = html! {
        @if stored.len() > 1 { p { (t!(words, "note-several")) } }
        input type="hidden" name=(ITEMS) value=(fields.iter().map(|note| note.item.as_str()).collect::<Vec<_>>().join(" "));
        @for (number, note) in (1..).zip(&fields) {
            (note_field(words, note, (number, total), stored.iter().find(|stored| stored.item == note.item), reading))
        }
        p.row {
            button.button.quiet type="submit" formaction=(cx.href(&format!("{}/note", page_path(course, &page.id)))) {
                (t!(words, "note-save"))
            }
        }
    };
    part(words, NOTE, &t!(words, "note-title"), reading, &content)
}

/// What stands in the fields: what came with a form that was not accepted, else what is kept; one empty field where nothing is.
fn fields(stored: &[Note], typed: &[TypedNote]) -> Vec<TypedNote> {
    let is_typed = |note: &&Note| typed.iter().any(|typed| typed.item == note.item);
    let kept = stored.iter().filter(|note| !is_typed(note)).map(|note| TypedNote::shown(Some(&note.item), &note.text));
    let all: Vec<TypedNote> = typed.iter().cloned().chain(kept).collect();
    if all.is_empty() { vec![TypedNote::shown(None, "")] } else { all }
}

fn note_field(
    words: &Words,
    note: &TypedNote,
    (number, total): (usize, usize),
    stored: Option<&Note>,
    reading: &Reading,
) -> Markup {
    let (name, was) = field_names(&note.item);
    let id = control_id(&note.item);
    let error = reading.wrong.iter().find(|wrong| wrong.field == id).map(|wrong| wrong.message.as_str());
    let label =
        if total > 1 { t!(words, "note-label-of", number = number, total = total) } else { t!(words, "note-label") };
    // What is typed anew is not what was stored.
    let stored = stored.filter(|stored| stored.text == note.text);
    html! {
        input type="hidden" name=(was) value=(note.was);
        (components::field(&Field {
            id: &id,
            name: &name,
            label: &label,
            error,
            value: &note.text,
            lines: Some(5),
            readers: Some(&t!(words, "form-who-reads")),
            ..Field::default()
        }))
        @if let Some(stored) = stored { (components::saved(&stored_at(words, stored))) }
    }
}

fn stored_at(words: &Words, note: &Note) -> String {
    t!(words, "note-stored-at", date = words.date(note.changed_at), time = words.time(note.changed_at))
}

/// The bookmark of a page.
pub fn bookmark(cx: &Context, course: &Course, page: &Page, reading: &Reading) -> Markup {
    let words = &cx.words;
    let is_set = reading.writings.is_bookmarked;
    let (value, key) = if is_set { ("remove", "bookmark-remove") } else { ("add", "bookmark-add") };
    let content = html! {
        @if !is_set { p { (t!(words, "bookmark-what")) } } @else if reading.told != Some(Told::BookmarkAdded) { p { (t!(words, "bookmark-is-set")) } }
        div.row {
            button.button.quiet type="submit" name=(BOOKMARK) value=(value)
                formaction=(cx.href(&format!("{}/bookmark", page_path(course, &page.id)))) { (t!(words, key)) }
            @if is_set || !reading.writings.notes.is_empty() {
                a href=(cx.href("/notes")) { (t!(words, "notes-link")) }
            }
        }
    };
    part(words, BOOKMARK, &t!(words, "bookmark-title"), reading, &content)
}

/// All notes and bookmarks; `orphans` are notes on pages that are there no more.
pub fn list(cx: &Context, marked: &[Marked<'_>], orphans: &[Note]) -> Markup {
    let words = &cx.words;
    let is_empty = marked.is_empty() && orphans.is_empty();
    let lead = (!is_empty).then(|| t!(words, "notes-lead"));
    html! {
        (components::heading(&Heading { title: &t!(words, "notes-title"), lead: lead.as_deref(), ..Heading::default() }))
        @if is_empty {
            (components::empty(drawing(cx, "empty", None), html! {
                h2 { (t!(words, "notes-none-title")) }
                p { (t!(words, "notes-none")) }
                p.row { a.button href=(cx.href("/courses")) { (t!(words, "home-empty-go")) } }
            }))
        }
        @for marked in marked { (marked_course(cx, marked)) }
        @if !orphans.is_empty() {
            section.marked aria-labelledby="orphans" {
                h2 #orphans { (t!(words, "notes-orphans")) }
                p { (t!(words, "notes-orphans-what")) }
                @for note in orphans { (note_text(words, note)) }
            }
        }
    }
}

fn marked_course(cx: &Context, marked: &Marked<'_>) -> Markup {
    let course = marked.course;
    let Some(text) = course.text(cx.language) else { return html! {} };
    html! {
        section.marked aria-labelledby={ "marked-" (course.id) } {
            h2 id={ "marked-" (course.id) } lang=[text.lang_on(cx.language)] {
                a href=(cx.href(&course_path(course))) { (text.text.title) }
            }
            @for (page, writings) in &marked.pages { (marked_page(cx, course, page, writings)) }
        }
    }
}

fn marked_page(cx: &Context, course: &Course, page: &Page, writings: &Writings) -> Markup {
    let words = &cx.words;
    let Some(text) = course.page_text(page, cx.language) else { return html! {} };
    let href = cx.href(&page_path(course, &page.id));
    html! {
        h3 lang=[text.lang_on(cx.language)] { a href=(href) { (text.text.title) } }
        @if writings.is_bookmarked { p.saved { (state_mark(State::Done)) span { (t!(words, "bookmark-title")) } } }
        @for note in &writings.notes { (note_text(words, note)) }
        @if !writings.notes.is_empty() {
            p { a href={ (href) "?more=note#" (NOTE) } {
                (t!(words, "note-change")) span.visually-hidden lang=[text.lang_on(cx.language)] { ": " (text.text.title) }
            } }
        }
    }
}

fn note_text(words: &Words, note: &Note) -> Markup {
    html! {
        blockquote.own-note { (note.text) }
        p.hint { (stored_at(words, note)) }
    }
}
