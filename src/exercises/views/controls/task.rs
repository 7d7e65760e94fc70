//! "Tee omalla laitteella": steps to tick, and room for a note.

use maud::{Markup, html};

use super::super::View;
use super::{Row, group, option, row};
use crate::exercises::form::note_field;
use crate::exercises::model::Task;
use crate::exercises::rendering::phrases;

/// The steps and the note.
pub(super) fn task(view: &View<'_, '_>, task: &Task) -> Markup {
    let steps = html! {
        @for (position, step) in (1..).zip(&task.steps) {
            (option(view, "checkbox", position, &position.to_string(), view.filled.has_chosen(position), &phrases(step)))
        }
    };
    let position = task.steps.len() + 1;
    let note = Row {
        position,
        label: task.note.as_ref().map_or_else(|| html! { (view.text("exercise-task-note")) }, phrases),
        hint: Some(view.text("exercise-task-note-hint")),
        problem: view.problem(Some(position)),
        is_free: true,
        ..Row::default()
    };
    html! {
        (group(view, Some("exercise-task-hint"), steps))
        (row(view, &note, |id, described, invalid| html! {
            // HTML takes the first line end off a textarea.
            textarea id=(id) name=(note_field(&view.exercise.id)) rows="2" aria-describedby=[described] aria-invalid=[invalid] { "\n" (view.filled.text()) }
        }))
    }
}
